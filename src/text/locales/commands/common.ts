/** Messages shared by all commands. */

export type CommandName = "build" | "merge" | "check" | "dev" | "new" | "schema" | "import" | "rollback";

export interface CommonTexts {
  /** @param commands each command with its line of explanation, one a line */
  usage(commands: string): string;
  /** What each command is for, in the list of `tribune --help`. */
  readonly purposes: Readonly<Record<CommandName, string>>;
  unknownCommand(given: string, meant: string | undefined): string;
  unknownOption(given: string, meant: string | undefined): string;
  valueMissing(option: string): string;
  internal(message: string): string;
  /** @param examples one or two files that Tribune did not write */
  foreignOutput(output: string, examples: readonly string[], count: number): string;
  notAFolder(output: string): string;
  readonly debugHint: string;
}

/** The author's text editor, from the environment. */
import { spawnSync } from "node:child_process";
import { errorCode } from "../../text/error-code.ts";

/** `code --wait`, `vim`…; undefined if the environment has none. */
export function editorOf(environment: NodeJS.ProcessEnv): string | undefined {
  return environment["VISUAL"]?.trim() || environment["EDITOR"]?.trim() || undefined;
}

/** Opens a file and waits for the editor; returns the reason if it could not be opened. */
export function openEditor(editor: string, file: string): string | undefined {
  const [command = "", ...words] = editor.split(/\s+/);
  const { error, status } = spawnSync(command, [...words, file], { stdio: "inherit" });
  if (error) return errorCode(error) ?? error.message;
  return status === 0 ? undefined : String(status);
}

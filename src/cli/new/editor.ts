/** The author's own text editor, as the shell knows it. */
import { spawnSync } from "node:child_process";

/** `code --wait`, `vim`…; undefined when the environment names none. */
export function editorOf(environment: NodeJS.ProcessEnv): string | undefined {
  return environment["VISUAL"]?.trim() || environment["EDITOR"]?.trim() || undefined;
}

/** Opens a file and waits for the editor; gives the reason when it did not open. */
export function openEditor(editor: string, file: string): string | undefined {
  const [command = "", ...words] = editor.split(/\s+/);
  const { error, status } = spawnSync(command, [...words, file], { stdio: "inherit" });
  if (error) return "code" in error ? String(error.code) : error.message;
  return status === 0 ? undefined : String(status);
}

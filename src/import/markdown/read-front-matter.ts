/** Parses the front matter of other generators: YAML, TOML or JSON, as plain data. */
import { parse as parseToml, TomlError } from "smol-toml";
import { parseDocument } from "yaml";
import { catalogue } from "../../problems/catalogue.ts";
import { Source } from "../../problems/source.ts";
import { ImportRefusal } from "../imported-draft.ts";
import { type Data, isData } from "../json.ts";

export interface Parted {
  /** Whether there is front matter. */
  readonly isHeaded: boolean;
  readonly data: Data;
  readonly body: string;
}

/** @throws ImportRefusal at the position of a syntax error */
export function splitFrontMatter(text: string): Parted {
  const fenced = /^(---|\+\+\+)[^\S\n]*(?:ya?ml|toml)?[^\S\n]*\n(?:([\s\S]*?)\n)?\1[^\S\n]*(?:\n|$)/.exec(
    text,
  );
  if (fenced) {
    const [all, fence, inner = ""] = fenced;
    const data = fence === "---" ? readYaml(inner) : readToml(inner);
    return { isHeaded: true, data, body: text.slice(all.length) };
  }
  if (text.startsWith("{\n") || /^\{\s*"/.test(text)) {
    const end = text.indexOf("\n}\n") + 2;
    if (end > 1) return { isHeaded: true, data: readJson(text.slice(0, end)), body: text.slice(end) };
  }
  return { isHeaded: false, data: {}, body: text };
}

/** Parses a generator's configuration file; empty if that fails. */
export function readConfigText(text: string, extension: string): Data {
  try {
    if (extension === ".toml") return readToml(text);
    return extension === ".json" ? readJson(text) : readYaml(text);
  } catch {
    return {};
  }
}

function readYaml(yaml: string): Data {
  const document = parseDocument(yaml, {
    schema: "core",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const [error] = document.errors;
  if (error) {
    const { line, column } = new Source("", yaml).placeOf(error.pos[0]);
    throw broken("YAML", error.message, line + 1, column);
  }
  try {
    const data: unknown = document.toJS({ maxAliasCount: 100 });
    return isData(data) ? data : {};
  } catch (failure) {
    // YAML aliases that refer to each other without end.
    if (!(failure instanceof ReferenceError)) throw failure;
    throw broken("YAML", failure.message, 2, 1);
  }
}

function readToml(toml: string): Data {
  try {
    return parseToml(toml);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw broken("TOML", error.message.split("\n")[0] ?? "", error.line + 1, error.column);
  }
}

function readJson(json: string): Data {
  try {
    const data: unknown = JSON.parse(json);
    return isData(data) ? data : {};
  } catch (error) {
    throw broken("JSON", error instanceof Error ? error.message : String(error), 1, 1);
  }
}

function broken(format: string, message: string, line: number, column: number): ImportRefusal {
  return new ImportRefusal(catalogue.importBroken({ format, message }), { line, column });
}

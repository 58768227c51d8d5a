/** Reads the configuration of another generator: a single file, or Hugo's folder of tables. */
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Data } from "../json.ts";
import { readConfigText } from "./read-front-matter.ts";

const CONFIGS = [
  "hugo.toml",
  "hugo.yaml",
  "hugo.yml",
  "hugo.json",
  "config.toml",
  "config.yaml",
  "_config.yml",
  "_config.yaml",
];
/** @param root absolute path of the site's folder */
export function readConfig(root: string): Data {
  return { ...configIn(root, CONFIGS), ...hugoFolder(join(root, "config/_default")) };
}

/** The configuration in the first existing file. */
function configIn(folder: string, names: readonly string[]): Data {
  const file = names.map((name) => join(folder, name)).find((name) => existsSync(name));
  return file === undefined ? {} : readConfigText(readFileSync(file, "utf8"), extname(file));
}

const EXTENSIONS = ["toml", "yaml", "yml", "json"];

/** Hugo's configuration folder: one file per table, named after it. */
function hugoFolder(folder: string): Data {
  const table = (name: string) =>
    configIn(
      folder,
      EXTENSIONS.map((extension) => `${name}.${extension}`),
    );
  if (!existsSync(folder)) return {};
  const [languages, permalinks] = [table("languages"), table("permalinks")];
  return {
    ...table("config"),
    ...table("hugo"),
    ...(Object.keys(languages).length > 0 && { languages }),
    ...(Object.keys(permalinks).length > 0 && { permalinks }),
  };
}

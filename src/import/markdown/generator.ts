/** Detects which generator a Markdown folder belongs to, and computes the URLs of its texts. */
import { existsSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { own } from "../../problems/own.ts";
import { slugify } from "../../text/slug.ts";
import { type Data, isData, textOf } from "../json.ts";
import { readConfig } from "./config.ts";
import { expand, type TextPlace } from "./permalinks.ts";

export type GeneratorName = "hugo" | "jekyll" | "astro" | "eleventy" | "unknown";

const SIGNS: readonly (readonly [GeneratorName, readonly string[]])[] = [
  ["hugo", ["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config/_default", "archetypes"]],
  ["jekyll", ["_config.yml", "_config.yaml", "_posts"]],
  ["astro", ["astro.config.mjs", "astro.config.ts", "astro.config.js", "astro.config.mts"]],
  [
    "eleventy",
    [
      "eleventy.config.js",
      "eleventy.config.mjs",
      "eleventy.config.cjs",
      "eleventy.config.ts",
      ".eleventy.js",
    ],
  ],
  ["hugo", ["config.toml"]],
];
/** Folders whose files a generator publishes at the site's root. */
const STATIC = ["static", "public", "assets", "src", "src/assets", "content", "."];
/** How many levels above a folder its site's root is looked for. */
const MOST_STEPS = 6;

export class Generator {
  readonly name: GeneratorName;
  /** Absolute path of the site's folder. */
  readonly root: string;
  readonly #config: Data;

  /** @param start absolute path of a folder of the site */
  constructor(start: string) {
    let root = start;
    let name: GeneratorName = "unknown";
    for (let step = 0; step < MOST_STEPS && name === "unknown"; step += 1) {
      const found = SIGNS.find(([, files]) => files.some((file) => existsSync(join(root, file))));
      if (found) [name] = found;
      else root = dirname(root);
    }
    this.name = name;
    this.root = name === "unknown" ? start : root;
    this.#config = readConfig(this.root);
  }

  /** Folders for targets that start with `/`. */
  get roots(): string[] {
    return STATIC.map((folder) => join(this.root, folder)).filter((folder) => existsSync(folder));
  }

  /** URL of the old site. */
  get url(): string | undefined {
    const url =
      textOf(this.#config["baseURL"] ?? this.#config["baseurl"] ?? this.#config["url"]) ??
      textOf(this.#config["url"]);
    return url !== undefined && /^https?:\/\//i.test(url) ? url : textOf(this.#config["url"]);
  }

  get language(): string | undefined {
    return textOf(
      this.#config["defaultContentLanguage"] ??
        this.#config["languageCode"] ??
        this.#config["lang"] ??
        this.#config["locale"],
    );
  }

  /** Hugo's configured content folder of each language, as absolute paths. */
  get languageFolders(): { language: string; folder: string }[] {
    const languages = this.#config["languages"];
    if (this.name !== "hugo" || !isData(languages)) return [];
    return Object.entries(languages).flatMap(([language, settings]) => {
      const folder = isData(settings) ? textOf(settings["contentDir"] ?? settings["contentdir"]) : undefined;
      return folder === undefined ? [] : [{ language, folder: join(this.root, folder) }];
    });
  }

  /** The path of a file relative to the content folder, from which URLs derive. */
  pathOf(path: string): string {
    const base = { hugo: "content", astro: "src/content", eleventy: "src", jekyll: "", unknown: "" }[
      this.name
    ];
    const from = [base, "src/pages", ""]
      .map((folder) => join(this.root, folder))
      .find((folder) => path.startsWith(folder + sep));
    return relative(from ?? this.root, path)
      .split(sep)
      .join("/");
  }

  /** The old path of a text, as far as the generator's default rules determine it. */
  addressOf(place: TextPlace, data: Data): string | undefined {
    const given = textOf(data["permalink"] ?? data["url"]);
    if (given !== undefined && !/[{}]/.test(given) && !/^https?:/i.test(given)) {
      if (this.name === "jekyll" && (given.includes(":") || !given.startsWith("/")))
        return this.#jekyll(place, data, given);
      return given.startsWith("/") ? given : `/${given}`;
    }
    const folders = this.pathOf(place.path).split("/").slice(0, -1);
    if (/^_?index\./.test(basename(place.path))) folders.pop();
    const slug = textOf(data["slug"]) ?? place.name;
    switch (this.name) {
      case "jekyll":
        return folders.some((folder) => folder === "_posts") ? this.#jekyll(place, data) : undefined;
      case "hugo":
        return this.#hugo(place, slug, data);
      case "astro":
      case "eleventy":
        return `/${[...folders, this.name === "astro" && place.date ? `${place.date}-${slug}` : slug].join("/")}/`;
      default:
        return undefined;
    }
  }

  /** The text's folders below its language's folder, and Hugo's URL prefix for that language. */
  #hugoFolders(place: TextPlace): { folders: readonly string[]; prefix: readonly string[] } {
    const own = this.languageFolders.find(({ folder }) => place.path.startsWith(folder + sep));
    const path = own ? relative(own.folder, place.path).split(sep).join("/") : this.pathOf(place.path);
    const folders = path.split("/").slice(0, -1);
    if (/^_?index\./.test(basename(place.path))) folders.pop();
    const language = own?.language ?? place.language;
    const isDefault =
      language === undefined || language === (textOf(this.#config["defaultContentLanguage"]) ?? "en");
    const inSubfolder = this.#config["defaultContentLanguageInSubdir"] === true;
    return { folders, prefix: language !== undefined && (!isDefault || inSubfolder) ? [language] : [] };
  }

  #hugo(place: TextPlace, slug: string, data: Data): string | undefined {
    const { folders, prefix } = this.#hugoFolders(place);
    const [section = ""] = folders;
    const permalinks = this.#config["permalinks"];
    const page = isData(permalinks) ? (isData(permalinks["page"]) ? permalinks["page"] : permalinks) : {};
    const pattern = textOf(own(page, section));
    if (pattern === undefined) return `/${[...prefix, ...folders, slug].join("/").toLowerCase()}/`;
    const title = slugify(textOf(data["title"]) ?? slug) ?? slug;
    return expand(["", ...prefix, pattern.replace(/^\//, "")].join("/"), place, data, {
      slug: textOf(data["slug"]) ?? title,
      title,
      filename: place.name,
      contentbasename: place.name,
      slugorfilename: slug,
      slugorcontentbasename: slug,
      section,
      sections: folders.join("/"),
    });
  }

  #jekyll(place: TextPlace, data: Data, given?: string): string | undefined {
    const style = given ?? textOf(this.#config["permalink"]) ?? "date";
    const named: Readonly<Record<string, string>> = {
      date: "/:categories/:year/:month/:day/:title.html",
      pretty: "/:categories/:year/:month/:day/:title/",
      ordinal: "/:categories/:year/:y_day/:title.html",
      weekdate: "/:categories/:year/W:week/:short_day/:title.html",
      none: "/:categories/:title.html",
    };
    const raw = data["categories"] ?? data["category"];
    const list =
      typeof raw === "string"
        ? raw.split(/\s+/)
        : Array.isArray(raw)
          ? raw.flatMap((one) => textOf(one) ?? [])
          : [];
    const categories = list.map((one) => one.toLowerCase()).join("/");
    const slug = textOf(data["slug"]) ?? place.name;
    return expand(own(named, style) ?? style, place, data, {
      title: slug,
      slug,
      name: slug,
      categories,
      output_ext: ".html",
    });
  }
}

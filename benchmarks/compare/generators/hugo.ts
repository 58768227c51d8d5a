/** Hugo twice: the newest of Debian's repositories, and the one of Debian 12 that Tribune's targets are set against. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AUTHORS, DISCLAIMERS } from "../../corpus.ts";
import { unpackFromDebian } from "../debian.ts";
import type { Command, Generator, PeerId } from "../generator.ts";
import { authorNames, copyTemplates, INSTALLED, write, writeArticles, yearsOf } from "../site-files.ts";

const LIBRARIES = ["libsass1", "libwebp7"];

export const hugo = generator("hugo", 41313, (folder) => unpackFromDebian(folder, "hugo", LIBRARIES));
export const olderHugo = generator("hugo-0.111", 41314, (folder) =>
  unpackFromDebian(folder, "hugo", LIBRARIES, ["bookworm"]),
);

/** How Hugo 0.111 spells what the site's files say. */
const OLDER_SPELLINGS = [
  ["hugo.Data", "site.Data"],
  ['locale = "fr"', 'languageCode = "fr"'],
  ["[pagination]\npagerSize = 20", ""],
  ["removePathAccents = true", "removePathAccents = true\npaginate = 20"],
] as const;

function generator(
  id: Extract<PeerId, `hugo${string}`>,
  port: number,
  install: (folder: string) => void,
): Generator {
  const folder = join(INSTALLED, id);
  const command = (words: readonly string[]): Command => ({
    file: join(folder, "usr/bin/hugo"),
    words,
    environment: { LD_LIBRARY_PATH: join(folder, "usr/lib/x86_64-linux-gnu") },
  });
  const version = command(["version"]);
  const isOlder = id === "hugo-0.111";
  return {
    id,
    name: "Hugo",
    features: ["same"],
    install: () => install(folder),
    version() {
      const env = { ...process.env, ...version.environment };
      const { stdout } = spawnSync(version.file, version.words, { encoding: "utf8", env });
      return /v(\d[\d.]*\d)/.exec(stdout ?? "")?.[1];
    },
    prepare(site, articles) {
      copyTemplates(site, ["hugo"], "static");
      if (isOlder) respell(site);
      writeArticles(site, "content/articles", articles);
      const section = (path: string, lines: string) =>
        write(site, `content/${path}/_index.md`, `---\n${lines}\n---\n`);
      section("articles", `title: Articles\n${isOlder ? "_build" : "build"}: { render: never }`);
      section("tags", "title: Tous les sujets");
      section("author", "title: Auteurs\nurl: /auteurs/");
      for (const { id, name } of AUTHORS) section(`author/${id}`, `title: ${name}`);
      section("archives", "title: Archives");
      for (const year of yearsOf(articles))
        section(`archives/${year}`, `title: Archives de ${year}\nyear: "${year}"`);
      write(site, "data/disclaimers.json", JSON.stringify(DISCLAIMERS));
      write(site, "data/authors.json", JSON.stringify(authorNames()));
    },
    articles: "content/articles",
    output: "public",
    made: ["public", "resources", ".hugo_build.lock"],
    build: command(["--quiet"]),
    starts: { help: command(["--help"]), version },
    preview: {
      command: command(["server", "--bind", "127.0.0.1", "--port", String(port)]),
      shownBy: "server",
    },
  };
}

function respell(site: string): void {
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, "utf8");
    const older = OLDER_SPELLINGS.reduce((all, [newer, old]) => all.replaceAll(newer, old), text);
    if (older !== text) writeFileSync(file, older);
  }
}

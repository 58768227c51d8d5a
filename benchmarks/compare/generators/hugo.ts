/** Hugo, if it is installed (Debian: `apt-get install hugo`). */
import { spawnSync } from "node:child_process";
import { AUTHORS, DISCLAIMERS } from "../../corpus.ts";
import type { Generator } from "../generator.ts";
import { authorNames, copyTemplates, write, writeArticles, yearsOf } from "../site-files.ts";

export const hugo: Generator = {
  id: "hugo",
  name: "Hugo",
  version() {
    const { stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
    return /v(\d[\d.]*\d)/.exec(stdout ?? "")?.[1];
  },
  prepare(site, articles) {
    copyTemplates(site, ["hugo"], "static");
    writeArticles(site, "content/articles", articles);
    const section = (path: string, lines: string) =>
      write(site, `content/${path}/_index.md`, `---\n${lines}\n---\n`);
    section("articles", "title: Articles\n_build: { render: never }");
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
  build: { file: "hugo", words: ["--quiet"] },
  watch: {
    command: {
      file: "hugo",
      words: ["server", "--renderToDisk", "--bind", "127.0.0.1", "--port", "41313"],
    },
    shownBy: "files",
  },
};

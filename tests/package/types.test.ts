/** The types of the package, as a site's compiler reads them. */
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { ENGINE } from "../engine.ts";
import { nodeIn, PROJECT, temporaryFolder } from "../workshop.ts";

const JOURNAL = `title: "Journal", url: "https://journal.example", publisher: { name: "Éditions" },
  authors: [{ id: "a", name: "Anselme" }], disclaimers: { default: "o", named: { o: "Opinion." } },`;

describe("the types of the package", () => {
  let folder = "";

  beforeAll(() => {
    folder = temporaryFolder();
    mkdirSync(join(folder, "node_modules/@types"), { recursive: true });
    symlinkSync(join(ENGINE.modules, "tribune-ssg"), join(folder, "node_modules/tribune-ssg"));
    for (const path of ["node_modules/@types/node", "node_modules/undici-types"])
      symlinkSync(join(PROJECT, path), join(folder, path));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
    const compilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      // The types may use no package but those of this folder.
      preserveSymlinks: true,
      module: "nodenext",
      target: "es2024",
      lib: ["es2024"],
      types: ["node"],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["site.ts"] }));
  });

  const compile = (text: string) => {
    writeFileSync(join(folder, "site.ts"), text);
    return nodeIn(folder, [join(PROJECT, "node_modules/typescript/bin/tsc"), "--pretty", "false"]).out;
  };

  it("need no package but Node's, and have no mistake", () => {
    const parts = readdirSync(join(PROJECT, "layouts/parts")).map((file) => file.replace(".ts", ""));
    const imports = parts.map(
      (part, number) => `import * as part${number} from "tribune-ssg/layouts/parts/${part}";\n`,
    );
    const text = `import { tribune, type Article, type Site } from "tribune-ssg";
import home from "tribune-ssg/layouts/home.11ty";
${imports.join("")}
export const all = [home, ${parts.map((_, number) => `part${number}`).join(", ")}];
export const title = (article: Article): string => article.title;
export const name = ({ journal }: Site): string => journal.title;
export default tribune({ ${JOURNAL} });
`;
    expect(compile(text)).toBe("");
  });

  it("refuse what a journal, an article and a moment do not have", () => {
    const refused = compile(`import { tribune, type Article, type Moment } from "tribune-ssg";
export default tribune({ titel: "Journal", ${JOURNAL.replaceAll("\n", " ")} });
tribune({ ${JOURNAL.replaceAll("\n", " ")} title: 4 });
export const title = (article: Article) => article.titel;
export const text = (moment: Moment): string => moment.epoch;
`);
    const lines = new Set([...refused.matchAll(/^site\.ts\((\d+)/gm)].map(([, line]) => line));
    expect([...lines]).toEqual(["2", "3", "4", "5"]);
  });
});

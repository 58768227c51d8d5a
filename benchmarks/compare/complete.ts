/** Whether a site holds all that its setting asks for, so that no generator does less. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { imageSize } from "image-size";
import type { GeneratedArticle } from "../corpus.ts";
import type { Features } from "./setting.ts";
import { planSite } from "./site-plan.ts";
import { bare, verify } from "./verify.ts";
import type { GeneratedSite } from "./workspace.ts";

export interface Faults {
  /** One sentence each. */
  readonly faults: readonly string[];
  /** What was found, to be told. */
  readonly summary: string;
}

export function verifySite({ output, articles, generator }: GeneratedSite, features: Features): Faults {
  const { faults, pages } = verify(output, planSite(articles, generator.numbering));
  const found = [...pages].map(([kind, count]) => `${kind} ${count}`);
  if (features !== "everything") return { faults, summary: found.join(", ") };
  const more = verifyEverything(output, articles);
  return { faults: [...faults, ...more.faults], summary: [...found, more.summary].join(", ") };
}

/** Text files of which smaller copies must lie beside, from `COMPRESSED_FROM` bytes on. */
const TEXTS = new Set([".html", ".xml", ".md", ".css"]);
const COMPRESSED_FROM = 1024;

/** Search, a card and a Markdown copy of each article, llms.txt, and Brotli and gzip copies. */
export function verifyEverything(output: string, articles: readonly GeneratedArticle[]): Faults {
  const files = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const known = new Set(files);
  const ends = (ending: string) => files.filter((file) => file.endsWith(ending));
  const texts = files.filter((file) => TEXTS.has(extname(file)) && statSync(file).size >= COMPRESSED_FROM);
  const plain = bytesOf(texts);
  const [brotli, gzip] = [".br", ".gz"].map((ending) => {
    const copies = texts.map((file) => `${file}${ending}`);
    return { ending, copies, missing: copies.filter((copy) => !known.has(copy)) };
  });
  const faults = [
    ...articles.flatMap((article) => articleFaults(output, article)),
    ...[brotli, gzip].flatMap((copies) =>
      copies && copies.missing.length > 0
        ? [`${copies.missing.length} files have no ${copies.ending} copy.`]
        : [],
    ),
  ];
  // Pagefind and Tribune have a file for each text that can be found.
  const indexed = ends(".pf_fragment").length + ends(".bin").filter((file) => SHOWN.test(file)).length;
  if (indexed !== articles.length) faults.push(`Search knows ${indexed} of ${articles.length} articles.`);
  if (!existsSync(join(output, "llms.txt"))) faults.push("llms.txt is missing.");
  const share = (copies: readonly string[] = []) =>
    `${((100 * bytesOf(copies.filter((copy) => known.has(copy)))) / plain).toFixed(1)} %`;
  const summary = `in search ${indexed}, Brotli ${share(brotli?.copies)} and gzip ${share(gzip?.copies)} of ${texts.length} texts`;
  return { faults, summary };
}

/** What a result of Tribune's search shows. */
const SHOWN = /[\\/]search-index[\\/]texts[\\/]/;

const bytesOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0);

function articleFaults(output: string, { slug, ending }: GeneratedArticle): string[] {
  const faults: string[] = [];
  const html = readFileSync(join(output, slug, "index.html"), "utf8");
  const card = /<meta property="og:image" content="https:\/\/banc\.example([^"]+)"/.exec(html)?.[1];
  const file = join(output, card ?? "");
  if (card === undefined || !existsSync(file)) faults.push(`/${slug}/ has no card.`);
  else {
    const { width, height } = imageSize(readFileSync(file));
    if (width !== 1200 || height !== 630) faults.push(`The card of /${slug}/ is ${width} × ${height}.`);
  }
  const copy = join(output, slug, "index.md");
  if (!existsSync(copy) || !bare(readFileSync(copy, "utf8")).includes(bare(ending)))
    faults.push(`/${slug}/ has no Markdown copy of its text.`);
  return faults;
}

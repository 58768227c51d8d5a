/**
 * What a page must say of its text, whoever wrote its layout: that it is an opinion, whose interests are in play, what
 * was corrected or withdrawn; and to search engines, that it is not theirs to show.
 */
import { Article } from "../content/article/article.ts";
import type { FreePage } from "../content/article/free-page.ts";
import type { Library } from "../content/library/library.ts";
import { catalogue } from "../problems/catalogue.ts";
import type { Problem } from "../problems/problem.ts";
import { problemsError } from "../problems/report.ts";
import { html } from "../text/html.ts";
import { type HtmlTree, htmlTree } from "../text/html-tree.ts";
import type { Duty } from "../text/locales/problems/layouts.ts";
import type { EleventyConfig, TransformContext } from "./api.ts";
import type { Site } from "./site.ts";

interface Missing {
  readonly duty: Duty;
  /** The template that wrote the page. */
  readonly template: string;
  readonly first: string;
  pages: number;
}

const texts = new WeakMap<Library, ReadonlyMap<string, Article | FreePage>>();

/** By path. A preview keeps its library from save to save. */
function textsOf(library: Library): ReadonlyMap<string, Article | FreePage> {
  const known = texts.get(library);
  if (known) return known;
  const { articles, freePages } = library.everyPage;
  const made = new Map([...articles, ...freePages].map((text) => [text.path, text]));
  texts.set(library, made);
  return made;
}

/** Looks at every page as it is written, and ends a build in which one says less than it must. */
export class Honesty {
  readonly #site: Site;
  readonly #missing = new Map<string, Missing>();

  constructor(site: Site) {
    this.#site = site;
  }

  look(content: string, { url, inputPath, outputPath }: TransformContext["page"]): void {
    const text = url === false ? undefined : textsOf(this.#site.library).get(url);
    if (!text || outputPath === false || !outputPath.endsWith(".html")) return;
    // A page that is cut is told as such.
    if (!content.trimEnd().toLowerCase().endsWith("</html>")) return;
    const template = inputPath.replace(/^\.\//, "");
    for (const duty of missingIn(content, text)) {
      const key = `${duty} ${template}`;
      const known = this.#missing.get(key);
      if (known) known.pages += 1;
      else this.#missing.set(key, { duty, template, first: text.file, pages: 1 });
    }
  }

  /** @throws ProblemsError when a page said less than it must */
  end(): void {
    const problems = [...this.#missing.values()].map(
      ({ duty, template, first, pages }): Problem => ({
        file: template,
        ...catalogue.pageDishonest({ duty, first, pages }),
      }),
    );
    if (problems.length > 0) throw problemsError(problems, this.#site.journal.language);
  }
}

/** Looks at the pages after every transform that the site has added; call it when it has added them. */
export function addHonesty(config: EleventyConfig, current: () => Honesty | undefined): void {
  // As one of the last plugins, since plugins add transforms too.
  config.addPlugin((inner) => {
    inner.addTransform("tribune-honesty", function (content) {
      if (typeof content === "string") current()?.look(content, this.page);
      return content;
    });
  });
  config.on("afterBuild", () => current()?.end());
}

/** What the page of a text does not say. */
export function missingIn(page: string, text: Article | FreePage): Duty[] {
  const missing: Duty[] = [];
  let shown: string | undefined;
  const says = (words: string): boolean => {
    if (standsAlone(page, words)) return true;
    shown ??= shownIn(page);
    return shown.includes(bare(words));
  };
  if (text instanceof Article) {
    if (text.withdrawn) {
      if (!says(text.withdrawn.reason)) missing.push("withdrawal");
    } else {
      if (!says(text.disclaimer)) missing.push("disclaimer");
      if (text.disclosure !== undefined && !says(text.disclosure)) missing.push("disclosure");
      if (!text.corrections.every((correction) => says(correction.text))) missing.push("corrections");
    }
  }
  const isHidden = text instanceof Article ? text.withdrawn !== undefined || !text.findable : text.noindex;
  if (isHidden && !saysNoindex(page)) missing.push("noindex");
  return missing;
}

/** Whether words are all that an element of the page holds, which spares the page from being parsed. */
function standsAlone(page: string, words: string): boolean {
  const at = page.indexOf(`>${String(html`${words}`)}<`);
  if (at === -1) return false;
  const tag = page.slice(page.lastIndexOf("<", at), at);
  return (
    !/^<(?:title|script|style|template|!)|\s(?:hidden|aria-hidden|style)\b/i.test(tag) &&
    !page.includes("<!--")
  );
}

/** Whether a robots tag keeps the page out of search engines. */
function saysNoindex(page: string): boolean {
  for (const [tag] of page.replace(/<!--[\s\S]*?(?:-->|$)/g, "").matchAll(/<meta\b[^>]*>/gi))
    if (/\bname\s*=\s*["']?robots["'\s>]/i.test(tag) && /\b(?:noindex|none)\b/i.test(tag)) return true;
  return false;
}

type Node = HtmlTree | HtmlTree["children"][number];

const UNSEEN = new Set(["head", "script", "style", "template", "noscript", "title"]);

/** Everything that a page shows, without its spaces. */
function shownIn(page: string): string {
  const parts: string[] = [];
  const gather = (node: Node) => {
    if (node.type === "text") parts.push(node.value);
    if (node.type === "element" && (UNSEEN.has(node.tagName) || node.properties["hidden"] === true)) return;
    if ("children" in node) for (const child of node.children) gather(child);
  };
  gather(htmlTree(page));
  return bare(parts.join(""));
}

/** Minifiers and markup between the words change spaces alone. */
const bare = (words: string) => words.replace(/\s+/g, "");

/**
 * Checks that every page has the notices that its text requires, even in a site's own layout: the opinion disclaimer,
 * conflicts of interest, corrections, a withdrawal, and `noindex` for search engines.
 */
import { Article } from "../content/article/article.ts";
import type { FreePage } from "../content/article/free-page.ts";
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
  /** The template of the page. */
  readonly template: string;
  /** The file of the first text. */
  readonly first: string;
  pages: number;
}

const END = "</html>";

/** Checks every page as it is written; fails the build if one lacks a notice. */
export class Honesty {
  readonly #site: Site;
  readonly #missing = new Map<string, Missing>();

  constructor(site: Site) {
    this.#site = site;
  }

  check(content: string, { url, inputPath, outputPath }: TransformContext["page"]): void {
    const text = url === false ? undefined : this.#site.library.textAt(url);
    if (!text || outputPath === false || !outputPath.endsWith(".html")) return;
    // A truncated page has a problem of its own.
    if (content.trimEnd().slice(-END.length).toLowerCase() !== END) return;
    const template = inputPath.replace(/^\.\//, "");
    for (const duty of missingIn(content, text)) {
      const key = `${duty} ${template}`;
      const known = this.#missing.get(key);
      if (known) known.pages += 1;
      else this.#missing.set(key, { duty, template, first: text.file, pages: 1 });
    }
  }

  /** @throws ProblemsError if a page lacks a notice */
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

/** Checks pages after the site's own transforms; call it once these are added. */
export function addHonesty(config: EleventyConfig, current: () => Honesty | undefined): void {
  // Inside a plugin, so that it runs after transforms that other plugins add.
  config.addPlugin((inner) => {
    inner.addTransform("tribune-honesty", function (content) {
      if (typeof content === "string") current()?.check(content, this.page);
      return content;
    });
  });
  config.on("afterBuild", () => current()?.end());
}

/** The notices that the page of a text lacks. */
export function missingIn(page: string, text: Article | FreePage): Duty[] {
  const missing: Duty[] = [];
  let shown: string | undefined;
  const says = (words: string): boolean => {
    if (standsAlone(page, words)) return true;
    shown ??= visibleText(page);
    return shown.includes(withoutSpaces(words));
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

/** Fast path without parsing: whether the words are the whole content of a visible element. */
function standsAlone(page: string, words: string): boolean {
  const at = page.indexOf(`>${String(html`${words}`)}<`);
  if (at === -1) return false;
  const tag = page.slice(page.lastIndexOf("<", at), at);
  return (
    !/^<(?:title|script|style|template|!)|\s(?:hidden|aria-hidden|style)\b/i.test(tag) &&
    !page.includes("<!--")
  );
}

/** Whether a robots meta tag forbids indexing. */
function saysNoindex(page: string): boolean {
  for (const [tag] of page.replace(/<!--[\s\S]*?(?:-->|$)/g, "").matchAll(/<meta\b[^>]*>/gi))
    if (/\bname\s*=\s*["']?robots["'\s>]/i.test(tag) && /\b(?:noindex|none)\b/i.test(tag)) return true;
  return false;
}

type Node = HtmlTree | HtmlTree["children"][number];

const INVISIBLE = new Set(["head", "script", "style", "template", "noscript", "title"]);

/** The visible text of a page, without spaces. */
function visibleText(page: string): string {
  const parts: string[] = [];
  const gather = (node: Node) => {
    if (node.type === "text") parts.push(node.value);
    if (node.type === "element" && (INVISIBLE.has(node.tagName) || node.properties["hidden"] === true))
      return;
    if ("children" in node) for (const child of node.children) gather(child);
  };
  gather(htmlTree(page));
  return withoutSpaces(parts.join(""));
}

/** Without spaces: minifiers and inline markup change only those. */
const withoutSpaces = (words: string) => words.replace(/\s+/g, "");

/**
 * Handles Hugo shortcodes, Liquid and Nunjucks tags, and MDX components: converts those with an equivalent,
 * and reports the others.
 */
import { type Between, replaceBetween } from "../between.ts";
import { escapeHtml } from "../html/tree.ts";
import type { Remarks } from "../import-remarks.ts";
import { report } from "../reported.ts";

const FENCE =
  /(?:^|\n)[ \t]*(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?\n[ \t]*\1[^\n]*(?=\n|$)|(?<!`)(`+)(?!`)[^\n]*?[^`\n]\2(?!`)/g;

/** Transforms a Markdown text outside code; code has its own transformation. */
export function outsideCode(
  text: string,
  change: (part: string) => string,
  changeCode: (code: string) => string = (code) => code,
): string {
  const parts: string[] = [];
  let from = 0;
  for (const code of text.matchAll(FENCE)) {
    parts.push(change(text.slice(from, code.index)), changeCode(code[0]));
    from = code.index + code[0].length;
  }
  return [...parts, change(text.slice(from))].join("");
}

export function readMarkup(text: string, remarks: Remarks): string {
  const reportLost = (name: string, kept: string) => {
    remarks.add(report.shortcode({ name }, kept.trim()));
    return "";
  };
  return outsideCode(shown(blocksOfCode(text)), (part) =>
    jsx(kramdown(liquid(hugo(part, reportLost), reportLost, remarks), reportLost), reportLost),
  );
}

/** Escaped tags, which a text displays instead of running, become code; within code they are unescaped. */
function shown(text: string): string {
  const verbatim = (part: string, change: (words: string) => string) =>
    replaceBetween(part, /\{%-?\s*raw\s*-?%\}/g, /\{%-?\s*endraw\s*-?%\}/g, ({ inner }) => change(inner));
  const escaped = (part: string, change: (words: string) => string) =>
    replaceBetween(part, /\{\{([<%])\/\*/g, /\*\/([>%])\}\}/g, ({ inner, opening, closing }) =>
      change(`{{${opening[1]} ${inner.trim()} ${closing[1]}}}`),
    );
  const asCode = (words: string) => {
    const code = words.trim();
    if (!/[{<]/.test(code)) return words;
    return code.includes("\n") ? `\n\`\`\`\n${code}\n\`\`\`\n` : `\`${code}\``;
  };
  return outsideCode(
    text,
    (part) => escaped(verbatim(part, asCode), asCode),
    (code) => escaped(verbatim(code, asItIs), asItIs),
  );
}

const asItIs = (words: string) => words;

type ReportLost = (name: string, kept: string) => string;

/** Turns tags around code into code fences. */
function blocksOfCode(text: string): string {
  const fenced = ({ opening, inner }: Between) => {
    const code = /\n\s*$/.test(inner.slice(inner.trimEnd().length)) ? inner.trimEnd() : inner;
    return `\n\`\`\`${opening[1]}\n${code.replace(/^\n/, "")}\n\`\`\`\n`;
  };
  const inLiquid = replaceBetween(
    text,
    /\{%-?\s*highlight\s+([\w+#-]+)[^%]*%\}/g,
    /\{%-?\s*endhighlight\s*-?%\}/g,
    fenced,
  );
  return replaceBetween(
    inLiquid,
    /\{\{[<%]\s*highlight\s+"?([\w+#-]+)"?[^>%{]*[>%]\}\}/g,
    /\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/g,
    fenced,
  );
}

function hugo(text: string, reportLost: ReportLost): string {
  return replaceBetween(
    text,
    /\{\{[<%]\s*(\/?)\s*([\w/.-]+)/g,
    /[>%]\}\}/g,
    ({ all, inner, opening: [, slash = "", name = ""] }) => {
      const given = inner.trimEnd().replace(/\/$/, "");
      if (slash !== "") return given.trim() === "" ? "" : reportLost(name, all);
      const value = (key: string) =>
        new RegExp(`(?:^|\\s)${key}\\s*=\\s*(?:"([^"]*)"|\`([^\`]*)\`|([^\\s"]+))`)
          .exec(given)
          ?.slice(1)
          .find((one) => one !== undefined);
      const [first = ""] =
        /(?:"([^"]*)"|([^\s"=]+))(?!\s*=)/
          .exec(given)
          ?.slice(1)
          .filter((one) => one !== undefined) ?? [];
      switch (name) {
        case "figure":
          return figureHtml(value("src") ?? "", value("alt"), value("caption") ?? value("title"));
        case "ref":
        case "relref": {
          const [, path = "", anchor = ""] = /^([^#]*)(#.*)?$/.exec(value("path") ?? first) ?? [];
          return path.includes("/") ? `/${path.replace(/^\/+/, "")}${anchor}` : `/hugo-ref/${path}${anchor}`;
        }
        case "youtube":
          return linked(`https://www.youtube.com/watch?v=${value("id") ?? first}`);
        case "vimeo":
          return linked(`https://vimeo.com/${value("id") ?? first}`);
        case "tweet":
        case "x":
          if (!/^\d+$/.test(value("id") ?? first)) return reportLost(name, all);
          return linked(`https://x.com/${value("user") ?? "i/web"}/status/${value("id") ?? first}`);
        default:
          return reportLost(name, all);
      }
    },
  );
}

function liquid(text: string, reportLost: ReportLost, remarks: Remarks): string {
  const withoutComments = replaceBetween(
    text,
    /\{%-?\s*comment\s*-?%\}/g,
    /\{%-?\s*endcomment\s*-?%\}/g,
    ({ inner }) => {
      remarks.add(report.comment(undefined, inner.trim()));
      return "";
    },
  );
  const withLinks = withoutComments
    .replace(/\{%-?\s*(?:end)?raw\s*-?%\}/g, "")
    .replace(
      /\{%-?\s*post_url\s+(\S+)\s*-?%\}/g,
      (_all, name: string) => `/jekyll-post-url/${name.replace(/^.*\//, "")}`,
    )
    .replace(/\{%-?\s*link\s+(\S+)\s*-?%\}/g, (_all, path: string) => `/${path}`);
  return replaceBetween(withLinks, /\{%-?\s*(\w+)/g, /%\}/g, ({ all, inner, opening: [, name = ""] }) =>
    name.startsWith("end") && inner.trim().replace(/-$/, "").trim() === "" ? "" : reportLost(name, all),
  )
    .replace(/\{\{-?\s*(?:site\.baseurl|site\.url|base_path)\s*-?\}\}/g, "")
    .replace(/\{\{-?\s*(["'])([^"'{}]*)\1\s*\|[^{}]*\}\}/g, "$2")
    .replace(/\{\{-?\s*([\w.]+)[^{}]*\}\}/g, (all, name: string) => reportLost(name, all));
}

/** Removes attribute lists of kramdown and Goldmark, which Tribune would display. */
function kramdown(text: string, reportLost: ReportLost): string {
  return text
    .replace(/^[*-] +TOC\s*\n\{:toc[^}]*\}[^\S\n]*$/gim, (all) => reportLost("toc", all))
    .replace(/\{:[^{}\n]*\}/g, (all) => reportLost("{: }", all))
    .replace(/(?<=\))\{(?:[.#][\w-]+|[\w-]+=(?:"[^"]*"|[\w%]+))(?:\s+[^{}\n]*)?\}/g, (all) =>
      reportLost("{ }", all),
    );
}

function jsx(text: string, reportLost: ReportLost): string {
  return text
    .replace(
      /^(?:import\s[^\n]*\sfrom\s+["'][^\n]*|import\s+["'][^\n]*["'];?|export\s+(?:const|default|function)\s[^\n]*)$/gm,
      (all) => reportLost("import", all),
    )
    .replace(/<\/?([A-Z][\w.]*)(?:\s[^<>]*)?\/?>/g, (all, name: string) =>
      /^<\/[\w.]+\s*>$/.test(all) ? "" : reportLost(name, all),
    );
}

function figureHtml(src: string, alt: string | undefined, caption: string | undefined): string {
  const image = `<img src="${escapeHtml(src)}"${alt === undefined ? "" : ` alt="${escapeHtml(alt)}"`}>`;
  return `\n\n<figure>${image}${caption === undefined ? "" : `<figcaption>${escapeHtml(caption)}</figcaption>`}</figure>\n\n`;
}

const linked = (url: string) => `[${url}](${url})`;

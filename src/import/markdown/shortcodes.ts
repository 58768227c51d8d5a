/** Shortcodes of Hugo, tags of Liquid and Nunjucks, components of MDX: read where they have a meaning, told where not. */
import { escapeHtml } from "../html/tree.ts";
import type { Remarks } from "../remarks.ts";
import { tell } from "../tell.ts";

const FENCE =
  /(?:^|\n)[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n[ \t]*\1[^\n]*(?=\n|$)|(`+)(?!`)[^\n]*?[^`\n]\2(?!`)/g;

/** Changes a Markdown text everywhere but in its code, which has a change of its own. */
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
  const told = (name: string, kept: string) => {
    remarks.add(tell.shortcode({ name }, kept.trim()));
    return "";
  };
  return outsideCode(shown(blocksOfCode(text)), (part) =>
    jsx(kramdown(liquid(hugo(part, told), told, remarks), told), told),
  );
}

/** Tags that a text shows instead of running them become code; in code they lose what kept them from being run. */
function shown(text: string): string {
  const raw = /\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g;
  const escaped = /\{\{([<%])\/\*\s*([\s\S]*?)\s*\*\/([>%])\}\}/g;
  const asCode = (words: string) => {
    const code = words.trim();
    if (!/[{<]/.test(code)) return words;
    return code.includes("\n") ? `\n\`\`\`\n${code}\n\`\`\`\n` : `\`${code}\``;
  };
  return outsideCode(
    text,
    (part) =>
      part
        .replace(raw, (_all, words: string) => asCode(words))
        .replace(escaped, (_all, open: string, words: string, close: string) =>
          asCode(`{{${open} ${words} ${close}}}`),
        ),
    (code) => code.replace(raw, "$1").replace(escaped, "{{$1 $2 $3}}"),
  );
}

type Told = (name: string, kept: string) => string;

/** Code that is fenced by tags. */
function blocksOfCode(text: string): string {
  const fenced = (_all: string, language: string, code: string) =>
    `\n\`\`\`${language}\n${code.replace(/^\n|\n\s*$/g, "")}\n\`\`\`\n`;
  return text
    .replace(/\{%-?\s*highlight\s+([\w+#-]+)[^%]*%\}([\s\S]*?)\{%-?\s*endhighlight\s*-?%\}/g, fenced)
    .replace(
      /\{\{[<%]\s*highlight\s+"?([\w+#-]+)"?[^>%]*[>%]\}\}([\s\S]*?)\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/g,
      fenced,
    );
}

function hugo(text: string, told: Told): string {
  return text.replace(
    /\{\{[<%]\s*(\/?)\s*([\w/.-]+)([\s\S]*?)\/?\s*[>%]\}\}/g,
    (all, slash: string, name: string, given: string) => {
      if (slash !== "") return given.trim() === "" ? "" : told(name, all);
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
          if (!/^\d+$/.test(value("id") ?? first)) return told(name, all);
          return linked(`https://x.com/${value("user") ?? "i/web"}/status/${value("id") ?? first}`);
        default:
          return told(name, all);
      }
    },
  );
}

function liquid(text: string, told: Told, remarks: Remarks): string {
  return text
    .replace(/\{%-?\s*comment\s*-?%\}([\s\S]*?)\{%-?\s*endcomment\s*-?%\}/g, (_all, words: string) => {
      remarks.add(tell.comment(undefined, words.trim()));
      return "";
    })
    .replace(/\{%-?\s*(?:end)?raw\s*-?%\}/g, "")
    .replace(
      /\{%-?\s*post_url\s+(\S+)\s*-?%\}/g,
      (_all, name: string) => `/jekyll-post-url/${name.replace(/^.*\//, "")}`,
    )
    .replace(/\{%-?\s*link\s+(\S+)\s*-?%\}/g, (_all, path: string) => `/${path}`)
    .replace(/\{%-?\s*(\w+)([\s\S]*?)-?%\}/g, (all, name: string, given: string) =>
      name.startsWith("end") && given.trim() === "" ? "" : told(name, all),
    )
    .replace(/\{\{-?\s*(?:site\.baseurl|site\.url|base_path)\s*-?\}\}/g, "")
    .replace(/\{\{-?\s*(["'])([^"'{}]*)\1\s*\|[^{}]*\}\}/g, "$2")
    .replace(/\{\{-?\s*([\w.]+)[^{}]*\}\}/g, (all, name: string) => told(name, all));
}

/** Attributes of kramdown and of Goldmark, which Tribune would show. */
function kramdown(text: string, told: Told): string {
  return text
    .replace(/^[*-] +TOC\s*\n\{:toc[^}]*\}[^\S\n]*$/gim, (all) => told("toc", all))
    .replace(/\{:\s*[^}\n]*\}/g, (all) => told("{: }", all))
    .replace(/(?<=\))\{(?:[.#][\w-]+|[\w-]+=(?:"[^"]*"|[\w%]+))(?:\s+[^}\n]*)?\}/g, (all) =>
      told("{ }", all),
    );
}

function jsx(text: string, told: Told): string {
  return text
    .replace(
      /^(?:import\s[^\n]*\sfrom\s+["'][^\n]*|import\s+["'][^\n]*["'];?|export\s+(?:const|default|function)\s[^\n]*)$/gm,
      (all) => told("import", all),
    )
    .replace(/<\/?([A-Z][\w.]*)(?:\s[^<>]*)?\/?>/g, (all, name: string) =>
      /^<\/[\w.]+\s*>$/.test(all) ? "" : told(name, all),
    );
}

function figureHtml(src: string, alt: string | undefined, caption: string | undefined): string {
  const image = `<img src="${escapeHtml(src)}"${alt === undefined ? "" : ` alt="${escapeHtml(alt)}"`}>`;
  return `\n\n<figure>${image}${caption === undefined ? "" : `<figcaption>${escapeHtml(caption)}</figcaption>`}</figure>\n\n`;
}

const linked = (url: string) => `[${url}](${url})`;

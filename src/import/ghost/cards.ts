/** Renders the cards of Ghost's editors as HTML; unknown cards are reported with their text. */
import MarkdownIt from "markdown-it";
import { own } from "../../problems/own.ts";
import { escapeHtml } from "../html/tree.ts";
import type { Remarks } from "../import-remarks.ts";
import { type Data, dataIn, isData, textOf } from "../json.ts";
import { report } from "../reported.ts";

const markdown = new MarkdownIt({ html: true });

/** @param name the card's type in either editor */
export function cardHtml(name: string, data: Data, remarks: Remarks): string {
  const text = (...keys: readonly string[]) =>
    keys.map((key) => textOf(own(data, key))).find((value) => value !== undefined);
  const link = (url: string | undefined, label: string | undefined) =>
    url === undefined ? "" : `<p><a href="${escapeHtml(url)}">${escapeHtml(label ?? url)}</a></p>`;
  switch (name) {
    case "image":
      return picture(data);
    case "gallery":
      return dataIn(data["images"]).map(picture).join("\n") + caption(text("caption"));
    case "markdown":
    case "card-markdown":
      return markdown.render(text("markdown") ?? "");
    case "html":
      return text("html") ?? "";
    case "code":
    case "codeblock":
      return `<pre><code class="language-${escapeHtml(text("language") ?? "")}">${escapeHtml(text("code") ?? "")}</code></pre>${caption(text("caption"))}`;
    case "hr":
    case "horizontalrule":
      return "<hr>";
    case "bookmark": {
      const about = isData(data["metadata"]) ? data["metadata"] : {};
      return link(text("url"), textOf(about["title"]) ?? text("title")) + caption(text("caption"));
    }
    case "embed":
      return text("html") === undefined
        ? link(text("url"), undefined) + caption(text("caption"))
        : link(text("url"), undefined) || (text("html") ?? "");
    case "callout":
      return `<blockquote><p>${[text("calloutEmoji"), text("calloutText")].filter(Boolean).join(" ")}</p></blockquote>`;
    case "toggle":
      return `<p><strong>${text("heading") ?? ""}</strong></p>${text("content") ?? ""}`;
    case "video":
    case "audio":
    case "file":
      return (
        link(text("src"), text("fileTitle", "title", "fileName")) + caption(text("caption", "fileCaption"))
      );
    case "button":
      return link(text("buttonUrl"), text("buttonText"));
    case "product":
      return [
        picture({ src: data["productImageSrc"], alt: data["productTitle"] }),
        `<p><strong>${text("productTitle") ?? ""}</strong></p>`,
        text("productDescription") ?? "",
        text("productStarRating") === undefined ? "" : `<p>${text("productStarRating")}/5</p>`,
        link(text("productUrl"), text("productButton")),
      ].join("\n");
    case "header":
      return `<h2>${text("heading", "header") ?? ""}</h2><p>${text("subheading", "subheader") ?? ""}</p>${link(text("buttonUrl"), text("buttonText"))}`;
    case "call-to-action":
      return `${text("textValue") ?? ""}${link(text("buttonUrl"), text("buttonText"))}`;
    case "paywall":
    case "email":
    case "email-cta":
      remarks.add(report.unknownPart({ name }, text("html")));
      return "";
    default:
      remarks.add(report.unknownPart({ name }, JSON.stringify(data)));
      return "";
  }
}

function picture(data: Data): string {
  const src = textOf(data["src"]);
  if (src === undefined) return "";
  const alt = textOf(data["alt"]);
  const words = textOf(data["caption"]);
  return `<figure><img src="${escapeHtml(src)}"${alt === undefined ? "" : ` alt="${escapeHtml(alt)}"`}>${words === undefined ? "" : `<figcaption>${words}</figcaption>`}</figure>`;
}

const caption = (words: string | undefined) => (words === undefined ? "" : `<p><em>${words}</em></p>`);

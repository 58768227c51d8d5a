/** Which files an article may publish by a link, judged by name: documents and the like, nothing executable. */
import { mediaTypeOf } from "../../text/media-types.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The extensions that every journal may link to, in the order of the guides. */
export const LINKED_KINDS = {
  documents: "pdf txt rtf doc docx odt xls xlsx ods ppt pptx odp pages numbers epub djvu",
  audio: "mp3 m4a aac ogg oga opus flac wav aif aiff weba",
  video: "mp4 m4v mov webm ogv mkv avi mpg mpeg vtt srt",
  archives: "zip tar tgz gz bz2 xz zst 7z rar",
  data: "csv tsv json geojson jsonl ndjson parquet ics vcf bib ris",
} as const;

/** Pictures, which are published without their metadata. */
export const LINKED_PICTURES = "jpg jpeg png webp avif gif svg";

const PICTURES = set(`${LINKED_PICTURES} jpe jfif apng`);
const ALLOWED = set(Object.values(LINKED_KINDS).join(" "));
/** Compressed files, which browsers unpack: the extension of the content counts. */
const WRAPPED = set("gz bz2 xz zst");

/** Formats of texts, and of the templates of Eleventy. */
const TEXTS = set(`
  md markdown mdown mkd mkdn mdwn mdtxt mdtext mdx rmd qmd 11ty 11tydata
  njk liquid hbs mustache handlebars ejs haml pug jade webc
`);

/** Formats that a browser executes, or shows as a page with scripts. */
const BROWSERS = set(`
  html htm xhtml xhtm xht shtml shtm stm mht mhtml maff xml xsl xslt xbl xul rdf rss atom svgz
  js mjs cjs jsx es ts tsx mts cts vbs vbe wsf wsc wasm swf xap jar class jnlp hta htc htt
  appcache manifest webmanifest pac css
`);
/** Formats that a server executes, or reads as its configuration. */
const SERVERS = set(`
  php php2 php3 php4 php5 php6 php7 php8 phtml pht phps phpt phar inc cgi fcgi fpl pl pm py pyc pyo pyw wsgi rb
  rhtml erb lua tcl jsp jspx jspf jspa jsw jsv jsf do action cfm cfml cfc dbm asp aspx asa asax ascx ashx asmx
  axd cer cdx idc cshtml vbhtml sh bash zsh ksh csh fish exe dll so bat cmd ps1 psm1 config ini htaccess
  htpasswd htgroup ssi
`);
/** MIME types of such files: a browser executes scripts in any XML. */
const EXECUTABLE_TYPE =
  /html|[/+]xml|script$|wasm|flash|java|x-c?sh$|x-perl|x-tcl|x-httpd|manifest|text\/css/;

/** Why a file is not published. */
export type LinkedFileRefusal = "hidden" | "text" | "program" | "kind";

/** Whether a browser or a server executes files with this extension. */
export function isExecutable(extension: string): boolean {
  return (
    BROWSERS.has(extension) || SERVERS.has(extension) || EXECUTABLE_TYPE.test(mediaTypeOf(extension) ?? "")
  );
}

/** Whether every journal may link to files with this extension. */
export function isAllowed(extension: string): boolean {
  return ALLOWED.has(extension) || PICTURES.has(extension);
}

/** Whether files with this extension are texts. */
export function isTextExtension(extension: string): boolean {
  return TEXTS.has(extension);
}

/** Whether a file is published as a picture. */
export function isPictureName(path: string): boolean {
  return PICTURES.has(extensionsOf(path).at(-1) ?? "");
}

/** Whether a segment of the path is hidden. */
export function isHidden(path: string): boolean {
  return path.split("/").some((name) => name.startsWith(".") && name !== "." && name !== "..");
}

/** All extensions of a file, in order: a server may use any of them. */
export function extensionsOf(path: string): string[] {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name
    .split(".")
    .slice(1)
    .map((part) => part.toLowerCase());
}

/**
 * Why a file is not published under its name; undefined if it is.
 * @param path relative to the folder of texts, with `/`
 * @param added further extensions that the journal allows
 */
export function refusalOf(path: string, added: readonly string[]): LinkedFileRefusal | undefined {
  if (isHidden(path)) return "hidden";
  const extensions = extensionsOf(path);
  if (extensions.some(isTextExtension)) return "text";
  const last = extensions.at(-1) ?? "";
  const isPublished = (extension: string) => isAllowed(extension) || added.includes(extension);
  if (extensions.some((extension) => !isPublished(extension) && isExecutable(extension))) return "program";
  // Some systems read these characters as a separator, or drop them.
  if (/[\\\p{Cc}]/u.test(path) || !isPublished(last)) return "kind";
  const inner = extensions.at(-2) ?? "";
  return WRAPPED.has(last) && (!isPublished(inner) || WRAPPED.has(inner)) ? "kind" : undefined;
}

/** The extension for which a file would be executed. */
export function executableExtension(path: string): string {
  return extensionsOf(path).find((extension) => !isAllowed(extension) && isExecutable(extension)) ?? "";
}

/** The extension of the content, of a compressed file too; undefined without one. */
export function contentExtension(path: string): string | undefined {
  const [last = "", inner = ""] = extensionsOf(path).reverse();
  return (WRAPPED.has(last) ? inner : last) || undefined;
}

/** How many bytes are enough to recognize a page. */
export const PAGE_START = 1024;

/** Whether a browser would take a file without a type for a page, by its first bytes. */
export function looksLikePage(start: Buffer): boolean {
  return /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|!--|\?xml|\?php|(?:html|head|body|script|iframe|style|title|svg|h1|div|font|table|a|b|br|p)[\s/>])/i.test(
    start.toString("latin1", 0, PAGE_START),
  );
}

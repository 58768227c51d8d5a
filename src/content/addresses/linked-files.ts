/** Which files an article may publish by a link, told by their names: documents and the like, and nothing that runs. */
import mime from "mime";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Extensions of the kinds that every journal may link to, in the order in which the guides list them. */
export const LINKED_KINDS = {
  documents: "pdf txt rtf doc docx odt xls xlsx ods ppt pptx odp pages numbers epub djvu",
  audio: "mp3 m4a aac ogg oga opus flac wav aif aiff weba",
  video: "mp4 m4v mov webm ogv mkv avi mpg mpeg vtt srt",
  archives: "zip tar tgz gz bz2 xz zst 7z rar",
  data: "csv tsv json geojson jsonl ndjson parquet ics vcf bib ris",
} as const;

/** Pictures: their metadata are taken out, whatever their names say. */
export const LINKED_PICTURES = "jpg jpeg png webp avif gif svg";

const PICTURES = set(`${LINKED_PICTURES} jpe jfif apng`);
const ALLOWED = set(Object.values(LINKED_KINDS).join(" "));
/** What wraps another file, which a browser unwraps: the name of that one counts. */
const WRAPPED = set("gz bz2 xz zst");

/** What texts are written in, and what Eleventy makes pages of. */
const TEXTS = set(`
  md markdown mdown mkd mkdn mdwn mdtxt mdtext mdx rmd qmd 11ty 11tydata
  njk liquid hbs mustache handlebars ejs haml pug jade webc
`);

/** What a browser runs, or shows as a page that may run something. */
const BROWSERS = set(`
  html htm xhtml xhtm xht shtml shtm stm mht mhtml maff xml xsl xslt xbl xul rdf rss atom svgz
  js mjs cjs jsx es ts tsx mts cts vbs vbe wsf wsc wasm swf xap jar class jnlp hta htc htt
  appcache manifest webmanifest pac css
`);
/** What a server runs, or takes its orders from. */
const SERVERS = set(`
  php php2 php3 php4 php5 php6 php7 php8 phtml pht phps phpt phar inc cgi fcgi fpl pl pm py pyc pyo pyw wsgi rb
  rhtml erb lua tcl jsp jspx jspf jspa jsw jsv jsf do action cfm cfml cfc dbm asp aspx asa asax ascx ashx asmx
  axd cer cdx idc cshtml vbhtml sh bash zsh ksh csh fish exe dll so bat cmd ps1 psm1 config ini htaccess
  htpasswd htgroup ssi
`);
/** MIME types of such files: a browser runs the scripts of XML of every kind. */
const RUNNING_TYPE = /html|[/+]xml|script$|wasm|flash|java|x-c?sh$|x-perl|x-tcl|x-httpd|manifest|text\/css/;

/** Why a file is not published. */
export type LinkedFileRefusal = "hidden" | "text" | "program" | "kind";

/** Whether a browser or a server runs files of this extension. */
export function runs(extension: string): boolean {
  return (
    BROWSERS.has(extension) || SERVERS.has(extension) || RUNNING_TYPE.test(mime.getType(extension) ?? "")
  );
}

/** Whether every journal may link to files of this extension. */
export function isUsual(extension: string): boolean {
  return ALLOWED.has(extension) || PICTURES.has(extension);
}

/** Whether texts are written in files of this extension. */
export function holdsText(extension: string): boolean {
  return TEXTS.has(extension);
}

/** Whether it is published as a picture. */
export function isPictureName(path: string): boolean {
  return PICTURES.has(extensionsOf(path).at(-1) ?? "");
}

/** Whether a part of the path is hidden. */
export function isHidden(path: string): boolean {
  return path.split("/").some((name) => name.startsWith(".") && name !== "." && name !== "..");
}

/** The extensions of a file, the last one last: a server may go by each of them. */
export function extensionsOf(path: string): string[] {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name
    .split(".")
    .slice(1)
    .map((part) => part.toLowerCase());
}

/**
 * Why a file is not published under its name; undefined when it is.
 * @param path relative to the folder of texts, with `/`
 * @param added extensions that the journal allows besides
 */
export function refusalOf(path: string, added: readonly string[]): LinkedFileRefusal | undefined {
  if (isHidden(path)) return "hidden";
  const extensions = extensionsOf(path);
  if (extensions.some(holdsText)) return "text";
  const last = extensions.at(-1) ?? "";
  const isOurs = (extension: string) => isUsual(extension) || added.includes(extension);
  if (extensions.some((extension) => !isOurs(extension) && runs(extension))) return "program";
  // Some systems take these signs for the end of a folder's name, or drop them.
  if (/[\\\p{Cc}]/u.test(path) || !isOurs(last)) return "kind";
  const inner = extensions.at(-2) ?? "";
  return WRAPPED.has(last) && (!isOurs(inner) || WRAPPED.has(inner)) ? "kind" : undefined;
}

/** The extension for which a file would be run. */
export function runningExtension(path: string): string {
  return extensionsOf(path).find((extension) => !isUsual(extension) && runs(extension)) ?? "";
}

/** The extension that should say what is in a file; undefined when none does. */
export function tellingExtension(path: string): string | undefined {
  const [last = "", inner = ""] = extensionsOf(path).reverse();
  return (WRAPPED.has(last) ? inner : last) || undefined;
}

/** Bytes that are enough to tell a page. */
export const PAGE_START = 1024;

/** Whether a browser that is told no type takes these first bytes of a file for a page. */
export function looksLikePage(start: Buffer): boolean {
  return /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|!--|\?xml|\?php|(?:html|head|body|script|iframe|style|title|svg|h1|div|font|table|a|b|br|p)[\s/>])/i.test(
    start.toString("latin1", 0, PAGE_START),
  );
}

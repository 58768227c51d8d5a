/** Suggests corrections for mistyped web addresses: without a scheme, or with a damaged one. */
import { mediaTypeOf } from "../../text/media-types.ts";

/** Top-level domains of more than two letters that are not, or seldom, file extensions. */
const HOSTS = new Set(
  "com org net info biz name edu gov gouv int museum coop press news media blog page site online app dev paris bzh corsica alsace africa example test invalid".split(
    " ",
  ),
);
/** Country domains that are file extensions too: they are read as domains. */
const COUNTRIES = new Set(
  "fr be ch ca lu uk eu us de es it nl pt at ie io co me tv re nc pf mc ma tn dz sn ci cm pl se no dk fi gr cz ro hu br mx jp cn in au nz za ru ua il tr".split(
    " ",
  ),
);

const NAME = String.raw`(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+(\p{L}{2,24})`;
const HOST = new RegExp(String.raw`^${NAME}(?::\d{1,5})?(?:[/?#]\S*)?$`, "iu");
const MAIL = new RegExp(String.raw`^(?:e?-?mail(?:to)?[:/]*)?([^\s@/:?#]+@${NAME}(?:\?\S*)?)$`, "iu");

/** `http` or `https`, mistyped or not, then a form of `://`. */
const SCHEME = /^([a-z]{2,8})\s*([:;.]?)([/\\]{0,4})([^/\\].*)$/iu;

/** The corrected form of an address that a browser would misread; undefined for all others. */
export function suggestedAddress(given: string): string | undefined {
  const [, mail] = MAIL.exec(given) ?? [];
  if (mail !== undefined) return given === `mailto:${mail}` ? undefined : `mailto:${mail}`;
  if (/^\+\d{8,15}$/.test(given)) return `tel:${given}`;
  const web = webAddress(given);
  if (web !== undefined) return web === given ? undefined : web;
  return isHost(given) ? `https://${given}` : undefined;
}

/** A web address with its scheme corrected. */
function webAddress(given: string): string | undefined {
  const [, word = "", sign = "", slashes = "", rest = ""] = SCHEME.exec(given) ?? [];
  const scheme = intendedScheme(word.toLowerCase());
  if (scheme === undefined || (sign === "" && slashes === "") || sign === ".") return undefined;
  const inner = /^[a-z]{4,5}[:;]?[/\\]{1,4}\S/i.test(rest) ? webAddress(rest) : undefined;
  if (inner !== undefined) return inner;
  const host = rest.replace(/[/?#\\].*$/s, "");
  const isWhole = scheme === word.toLowerCase() && sign === ":" && slashes === "//";
  if (isWhole) return given;
  if (!isHost(host) && !/^(?:localhost|[\d.]+|\[[\d:a-f]+\])(?::\d+)?$/i.test(host)) return undefined;
  return `${scheme}://${/\\/.test(slashes) ? rest.replaceAll("\\", "/") : rest}`;
}

/** The scheme of a mistyped word, with at most one letter missing, doubled or changed: `htp`, `htttps`, `ttp`. */
function intendedScheme(word: string): "http" | "https" | undefined {
  if (word === "http" || word === "https") return word;
  const bare = word.replace(/(.)\1+/g, "$1");
  if (/^(?:htps?|hptps?|thps?|hpts?|tps?|htt?s|hts|xtps?|jtps?|gtps?)$/.test(bare) && bare !== "tps")
    return bare.endsWith("s") ? "https" : "http";
  return word === "ttps" ? "https" : undefined;
}

function isHost(given: string): boolean {
  const ending = HOST.exec(given)?.[1]?.toLowerCase();
  if (ending === undefined) return false;
  if (/^www\./i.test(given) || HOSTS.has(ending) || COUNTRIES.has(ending)) return true;
  // `notes.md`, `app.js` and `paper.ps` are files, despite the country domains.
  return ending.length === 2 && mediaTypeOf(ending) === undefined;
}

/** The file name in a path of the author's computer: `C:\Users\me\photo.jpg`, `file:///home/me/photo.jpg`. */
export function localFileName(given: string): string | undefined {
  const isPath =
    /^(?:file:|[a-z]:[\\/]|\\\\\w|~[\\/])/i.test(given) ||
    /^\/(?:Users|home|Volumes|mnt|media\/\w+|private\/var|tmp)\/[^/]+\/./.test(given);
  return isPath
    ? given
        .replace(/^file:|[?#].*$/gi, "")
        .split(/[\\/]/)
        .at(-1)
    : undefined;
}

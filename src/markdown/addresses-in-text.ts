/** Finds bare web and e-mail addresses in a text, in linear time. */

export interface AddressInText {
  readonly at: number;
  readonly end: number;
  /** Prefix that the link's target needs: `http://`, `mailto:` or none. */
  readonly scheme: "http://" | "mailto:" | "";
}

/** Start of an address, unless the character before makes it part of a longer one or an attribute's value. */
const BEGINNING = /(?<![\p{L}\p{N}/@.&%#?\\-]|(?<!=)=|=["'])(?:https?:\/\/|www\.)/giu;

const DOMAIN = /[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*/uy;
const PORT = /:\d{1,5}/y;
/** Ends the path of an address, as an unmatched closing bracket does. */
const END = /[\s<>\p{Cc}«»“”„"`]/u;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/** Characters at the end of an address that belong to the sentence or to emphasis. */
const TRAILING = new Set("?!.,:;*_~'’…—–");
const ENTITY = /&#?[a-z\d]{1,32};$/i;

/** All addresses of a text, in order; they never overlap. */
export function addressesIn(text: string): readonly AddressInText[] {
  const all = [...webAddressesIn(text), ...mailsIn(text)].toSorted((a, b) => a.at - b.at);
  let lastEnd = 0;
  return all.filter(({ at, end }) => {
    if (at < lastEnd) return false;
    lastEnd = end;
    return true;
  });
}

function webAddressesIn(text: string): AddressInText[] {
  const addresses: AddressInText[] = [];
  const highlighted = text.indexOf("==");
  let run: Domain | undefined;
  BEGINNING.lastIndex = 0;
  for (let match = BEGINNING.exec(text); match; match = BEGINNING.exec(text)) {
    const { index: at, 0: beginning } = match;
    const hasScheme = beginning.toLowerCase() !== "www.";
    const domain = hasScheme ? at + beginning.length : at;
    const followsHighlight = highlighted !== -1 && highlighted < at;
    // An invalid domain may still contain an address: `www.a_www.b.example`.
    if (run === undefined || run.end <= domain) run = domainAt(text, domain);
    const end = isDomain(run, domain) ? endOfAddress(text, at, run.end, followsHighlight) : undefined;
    if (end === undefined) continue;
    addresses.push({ at, end, scheme: hasScheme ? "" : "http://" });
    BEGINNING.lastIndex = end;
  }
  return addresses;
}

/** A run of domain characters. Seen from any later start inside it, its end, dots and underscore are the same. */
interface Domain {
  readonly end: number;
  /** Positions of the last two dots; -1 for a missing one. */
  readonly dots: readonly [last: number, before: number];
  /** Position of the last underscore, or -1. */
  readonly underscore: number;
}

function domainAt(text: string, from: number): Domain {
  DOMAIN.lastIndex = from;
  const run = DOMAIN.exec(text)?.[0].replace(/[-_]{1,9}$/, "") ?? "";
  const last = run.lastIndexOf(".");
  const before = last > 0 ? run.lastIndexOf(".", last - 1) : -1;
  const placed = (at: number) => (at === -1 ? -1 : from + at);
  return {
    end: from + run.length,
    dots: [placed(last), placed(before)],
    underscore: placed(run.lastIndexOf("_")),
  };
}

/** At least two labels, and no underscore in the last two. */
const isDomain = ({ dots: [last, before], underscore }: Domain, from: number) =>
  last > from && underscore < Math.max(from, before + 1);

/**
 * @param domain offset at which the domain ends
 * @param followsHighlight whether a `==` before the address may be closed by one at its end
 */
function endOfAddress(text: string, at: number, domain: number, followsHighlight: boolean): number {
  PORT.lastIndex = domain;
  const end = PORT.test(text) ? PORT.lastIndex : domain;
  return /[/?#]/.test(text[end] ?? "") ? trimmed(text, at, endOfPath(text, end), followsHighlight) : end;
}

/** Escaped characters belong to the path; a footnote reference or the closing bracket of a surrounding link ends it. */
function endOfPath(text: string, from: number): number {
  let open = 0;
  let at = from;
  for (; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (END.test(sign) || text.startsWith("[^", at) || text.startsWith("^[", at)) break;
    if (sign === "\\") {
      if (!ESCAPABLE.test(text[at + 1] ?? "")) break;
      at += 1;
    } else if (sign === "[") open += 1;
    else if (sign === "]") {
      if (open === 0) break;
      open -= 1;
    }
  }
  return Math.min(at, text.length);
}

/** Trims trailing punctuation and unmatched closing brackets. */
function trimmed(text: string, from: number, to: number, followsHighlight: boolean): number {
  const address = text.slice(from, to);
  const count = (sign: string) => address.split(sign).length - 1;
  let surplus = count(")") - count("(");
  let end = to;
  for (;;) {
    const last = text[end - 1] ?? "";
    const entity = last === ";" ? ENTITY.exec(text.slice(Math.max(from, end - 40), end)) : null;
    if (entity) end -= entity[0].length;
    else if (TRAILING.has(last)) end -= 1;
    else if (last === ")" && surplus > 0) {
      surplus -= 1;
      end -= 1;
    } else if (followsHighlight && text.startsWith("==", end - 2)) end -= 2;
    else return end;
    if (text[end - 1] === "\\") end -= 1;
  }
}

const LOCAL = /[A-Za-z\d.+_-]/;
const HOST = /[A-Za-z\d_-]+(?:\.[A-Za-z\d_-]+)+/y;
const PROTOCOL = "mailto:";

function mailsIn(text: string): AddressInText[] {
  const addresses: AddressInText[] = [];
  for (let sign = text.indexOf("@"); sign !== -1; sign = text.indexOf("@", sign + 1)) {
    HOST.lastIndex = sign + 1;
    const host = HOST.exec(text)?.[0] ?? "-";
    if (/[-_]$/.test(host)) continue;
    let at = sign;
    while (at > 0 && LOCAL.test(text[at - 1] ?? "")) at -= 1;
    // Characters before the first letter belong to the sentence, or open emphasis.
    while (at < sign && !/[A-Za-z\d]/.test(text[at] ?? "")) at += 1;
    if (at === sign) continue;
    const hasProtocol = text.slice(Math.max(0, at - PROTOCOL.length), at).toLowerCase() === PROTOCOL;
    if (hasProtocol) at -= PROTOCOL.length;
    if (/[\p{L}\p{N}/@:\\]/u.test(text[at - 1] ?? "")) continue;
    addresses.push({ at, end: sign + 1 + host.length, scheme: hasProtocol ? "" : PROTOCOL });
  }
  return addresses;
}

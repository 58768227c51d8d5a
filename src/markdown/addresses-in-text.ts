/** Where web and e-mail addresses stand in a text, and where they end. Takes time in proportion to the text. */

export interface AddressInText {
  readonly at: number;
  readonly end: number;
  /** What the link's target has before the words: `http://`, `mailto:` or nothing. */
  readonly scheme: "http://" | "mailto:" | "";
}

/** Nothing stands before an address that would make it a part of a longer one, or the value of an attribute. */
const BEGINNING = /(?<![\p{L}\p{N}/@.&%#?\\-]|(?<!=)=|=["'])(?:https?:\/\/|www\.)/giu;

const DOMAIN = /[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*/uy;
const PORT = /:\d{1,5}/y;
/** What ends the path of an address, besides a bracket that it does not open. */
const END = /[\s<>\p{Cc}«»“”„"`]/u;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/** Signs that end a sentence or emphasis. */
const TRAILING = new Set("?!.,:;*_~'’…—–");
const ENTITY = /&#?[a-z\d]{1,32};$/i;

/** All addresses of a text, in its order; none inside another. */
export function addressesIn(text: string): readonly AddressInText[] {
  const all = [...webAddressesIn(text), ...mailsIn(text)].toSorted((a, b) => a.at - b.at);
  let passed = 0;
  return all.filter(({ at, end }) => {
    if (at < passed) return false;
    passed = end;
    return true;
  });
}

function webAddressesIn(text: string): AddressInText[] {
  const found: AddressInText[] = [];
  const highlighted = text.indexOf("==");
  let name: Domain | undefined;
  BEGINNING.lastIndex = 0;
  for (let match = BEGINNING.exec(text); match; match = BEGINNING.exec(text)) {
    const { index: at, 0: beginning } = match;
    const hasScheme = beginning.toLowerCase() !== "www.";
    const domain = hasScheme ? at + beginning.length : at;
    const isHighlighted = highlighted !== -1 && highlighted < at;
    // An address may begin inside a domain that is none: `www.a_www.b.example`.
    if (name === undefined || name.end <= domain) name = domainAt(text, domain);
    const end = isDomain(name, domain) ? endOfAddress(text, at, name.end, isHighlighted) : undefined;
    if (end === undefined) continue;
    found.push({ at, end, scheme: hasScheme ? "" : "http://" });
    BEGINNING.lastIndex = end;
  }
  return found;
}

/** Signs that may be the domain of an address, as they are seen from any of them. */
interface Domain {
  readonly end: number;
  /** The last two dots and the last underscore, or -1. */
  readonly dots: readonly [last: number, before: number];
  readonly underscore: number;
}

function domainAt(text: string, from: number): Domain {
  DOMAIN.lastIndex = from;
  const name = DOMAIN.exec(text)?.[0].replace(/[-_]{1,9}$/, "") ?? "";
  const last = name.lastIndexOf(".");
  const before = last > 0 ? name.lastIndexOf(".", last - 1) : -1;
  const placed = (at: number) => (at === -1 ? -1 : from + at);
  return {
    end: from + name.length,
    dots: [placed(last), placed(before)],
    underscore: placed(name.lastIndexOf("_")),
  };
}

/** Two labels at least, and no underscore in the last two. */
const isDomain = ({ dots: [last, before], underscore }: Domain, from: number) =>
  last > from && underscore < Math.max(from, before + 1);

/**
 * @param domain where the domain ends
 * @param isHighlighted whether `==` stands before it, which the same signs may close
 */
function endOfAddress(text: string, at: number, domain: number, isHighlighted: boolean): number {
  PORT.lastIndex = domain;
  const end = PORT.test(text) ? PORT.lastIndex : domain;
  return /[/?#]/.test(text[end] ?? "") ? trimmed(text, at, endOfPath(text, end), isHighlighted) : end;
}

/** An escaped sign is a sign of the path; a call for a note ends it, and so does the bracket of a link around it. */
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

/** Without the signs at its end that belong to the sentence, and without a bracket that it does not open. */
function trimmed(text: string, from: number, to: number, isHighlighted: boolean): number {
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
    } else if (isHighlighted && text.startsWith("==", end - 2)) end -= 2;
    else return end;
    if (text[end - 1] === "\\") end -= 1;
  }
}

const LOCAL = /[A-Za-z\d.+_-]/;
const HOST = /[A-Za-z\d_-]+(?:\.[A-Za-z\d_-]+)+/y;
const PROTOCOL = "mailto:";

function mailsIn(text: string): AddressInText[] {
  const found: AddressInText[] = [];
  for (let sign = text.indexOf("@"); sign !== -1; sign = text.indexOf("@", sign + 1)) {
    HOST.lastIndex = sign + 1;
    const host = HOST.exec(text)?.[0] ?? "-";
    if (/[-_]$/.test(host)) continue;
    let at = sign;
    while (at > 0 && LOCAL.test(text[at - 1] ?? "")) at -= 1;
    // Signs before the first letter are the sentence's, or open emphasis.
    while (at < sign && !/[A-Za-z\d]/.test(text[at] ?? "")) at += 1;
    if (at === sign) continue;
    const named = text.slice(Math.max(0, at - PROTOCOL.length), at).toLowerCase() === PROTOCOL;
    if (named) at -= PROTOCOL.length;
    if (/[\p{L}\p{N}/@:\\]/u.test(text[at - 1] ?? "")) continue;
    found.push({ at, end: sign + 1 + host.length, scheme: named ? "" : PROTOCOL });
  }
  return found;
}

/** Validates Atom 1.0 by RFC 4287 and the W3C validator's rules. */
import { contentFaults } from "./content.ts";
import { isLanguage, isRfc3339, isWebUrl, repeated } from "./values.ts";
import { all, type Element, textOf } from "./xml-tree.ts";

const ATOM = "http://www.w3.org/2005/Atom";
const FEED =
  "id title subtitle updated link author contributor rights category logo icon generator entry".split(" ");
const ENTRY =
  "id title link published updated author contributor category summary content rights source".split(" ");
const MANY = ["link", "author", "contributor", "category", "entry"];

export function atomFaults(feed: Element, address: string): string[] {
  if (feed.name !== "feed" || feed.namespace !== ATOM) return ["atom: not Atom"];
  const faults = childrenFaults(feed, FEED);
  const entries = all(feed, "entry");
  if (!isLanguage(feed.attributes.get("xml:lang") ?? "")) faults.push("atom: language");
  const links = all(feed, "link").map(({ attributes }) => attributes);
  const self = links.filter((link) => link.get("rel") === "self");
  if (self.length !== 1 || self[0]?.get("href") !== address) faults.push("atom: self link");
  if (self[0]?.get("type") !== "application/atom+xml") faults.push("atom: type of the self link");
  if (!links.some((link) => link.get("rel") === "alternate" && link.get("type") === "text/html"))
    faults.push("atom: no page");
  if (links.some((link) => !isWebUrl(link.get("href") ?? ""))) faults.push("atom: address of a link");
  for (const name of ["logo", "icon"]) {
    if (all(feed, name).some(({ text }) => !isWebUrl(text))) faults.push(`atom: ${name}`);
  }
  const changes = entries.map((entry) => Date.parse(textOf(entry, "updated")));
  if (changes.length > 0 && Math.max(...changes) !== Date.parse(textOf(feed, "updated")))
    faults.push("atom: date of the feed");
  const signed = all(feed, "author").length > 0;
  if (!signed && entries.some((entry) => all(entry, "author").length === 0)) faults.push("atom: no author");
  const ids = [feed, ...entries].map((one) => textOf(one, "id"));
  faults.push(...repeated(ids).map((id) => `atom: id twice ${id}`));
  return [...faults, ...commonFaults(feed), ...entries.flatMap(entryFaults)];
}

function entryFaults(entry: Element): string[] {
  const faults = [...childrenFaults(entry, ENTRY), ...commonFaults(entry)];
  const language = entry.attributes.get("xml:lang");
  if (language !== undefined && !isLanguage(language)) faults.push("atom: language of an entry");
  const pages = all(entry, "link").filter(({ attributes }) => attributes.get("rel") === "alternate");
  if (pages.length !== 1 || !isWebUrl(pages[0]?.attributes.get("href") ?? "")) faults.push("atom: link");
  if (pages[0]?.attributes.get("type") !== "text/html") faults.push("atom: type of a link");
  const published = textOf(entry, "published");
  if (!isRfc3339(published)) faults.push("atom: published");
  if (Date.parse(textOf(entry, "updated")) < Date.parse(published))
    faults.push("atom: updated before published");
  if (all(entry, "category").some(({ attributes }) => (attributes.get("term") ?? "").trim() === ""))
    faults.push("atom: category");
  const [content] = all(entry, "content");
  const type = content?.attributes.get("type");
  if (!content || type !== "html") return [...faults, "atom: content"];
  return [...faults, ...contentFaults(content.text)];
}

/** Rules shared by feeds and entries. */
function commonFaults(one: Element): string[] {
  const faults: string[] = [];
  if (!isWebUrl(textOf(one, "id"))) faults.push(`atom: id of ${one.name}`);
  if (textOf(one, "title").trim() === "") faults.push(`atom: title of ${one.name}`);
  if (!isRfc3339(textOf(one, "updated"))) faults.push(`atom: updated of ${one.name}`);
  for (const author of all(one, "author")) {
    if (textOf(author, "name").trim() === "") faults.push("atom: name of an author");
    if (all(author, "uri").some(({ text }) => !isWebUrl(text))) faults.push("atom: uri of an author");
    if (all(author, "email").some(({ text }) => !/^[^\s@]+@[^\s@]+$/.test(text)))
      faults.push("atom: email of an author");
  }
  return faults;
}

function childrenFaults(parent: Element, known: readonly string[]): string[] {
  const strange = parent.children.filter(
    ({ name, namespace }) => !known.includes(name) || namespace !== ATOM,
  );
  const once = parent.children.map(({ name }) => name).filter((name) => !MANY.includes(name));
  return [
    ...strange.map(({ name }) => `atom: element ${name} in ${parent.name}`),
    ...repeated(once).map((name) => `atom: ${name} twice in ${parent.name}`),
  ];
}

/** Validates RSS 2.0, its modules, and the advice of the RSS Board and the W3C validator. */
import { contentFaults } from "./content.ts";
import { isContact, isLanguage, isRfc822, isRfc3339, isWebUrl, repeated } from "./values.ts";
import { all, type Element, textOf } from "./xml-tree.ts";

const CHANNEL =
  "title link description language copyright managingEditor webMaster pubDate lastBuildDate category generator docs ttl image atom:link dc:publisher item".split(
    " ",
  );
const ITEM =
  "title link description author category guid pubDate atom:updated dc:creator dc:language content:encoded".split(
    " ",
  );
const MANY = ["item", "category", "atom:link", "dc:creator"];

const NAMESPACES: Readonly<Record<string, string>> = {
  atom: "http://www.w3.org/2005/Atom",
  content: "http://purl.org/rss/1.0/modules/content/",
  dc: "http://purl.org/dc/elements/1.1/",
};

export function rssFaults(root: Element, address: string): string[] {
  const [channel, ...others] = all(root, "channel");
  if (root.attributes.get("version") !== "2.0" || !channel || others.length > 0) return ["rss: not RSS 2.0"];
  const faults = childrenFaults(channel, CHANNEL);
  for (const name of ["title", "link", "description"]) {
    if (textOf(channel, name).trim() === "") faults.push(`rss: no ${name}`);
  }
  if (!isWebUrl(textOf(channel, "link"))) faults.push("rss: link of the channel");
  if (!isLanguage(textOf(channel, "language"))) faults.push("rss: language");
  const links = all(channel, "atom:link").map(({ attributes }) => attributes);
  const self = links.filter((link) => link.get("rel") === "self");
  if (self.length !== 1 || self[0]?.get("href") !== address) faults.push("rss: self link");
  if (self[0]?.get("type") !== "application/rss+xml") faults.push("rss: type of the self link");
  if (links.some((link) => !isWebUrl(link.get("href") ?? ""))) faults.push("rss: address of a link");
  for (const name of ["pubDate", "lastBuildDate"]) {
    for (const { text } of all(channel, name)) if (!isRfc822(text)) faults.push(`rss: ${name}`);
  }
  for (const name of ["managingEditor", "webMaster"]) {
    for (const { text } of all(channel, name)) if (!isContact(text)) faults.push(`rss: ${name}`);
  }
  for (const image of all(channel, "image")) {
    const same = ["title", "link"].every((name) => textOf(image, name) === textOf(channel, name));
    if (!same || !/\.(?:png|gif|jpe?g)$/.test(textOf(image, "url")) || !isWebUrl(textOf(image, "url")))
      faults.push("rss: image");
    const [width, height] = ["width", "height"].map((name) => Number(textOf(image, name) || Number.NaN));
    if (!((width ?? 0) >= 1 && (width ?? 0) <= 144 && (height ?? 0) >= 1 && (height ?? 0) <= 400))
      faults.push("rss: size of the image");
  }
  const items = all(channel, "item");
  for (const item of items)
    if (textOf(item, "description").trim() === "") faults.push("rss: item without description");
  faults.push(...repeated(items.map((item) => textOf(item, "guid"))).map((id) => `rss: guid twice ${id}`));
  return [...faults, ...items.flatMap(itemFaults)];
}

function itemFaults(item: Element): string[] {
  const faults = childrenFaults(item, ITEM);
  if (textOf(item, "title").trim() === "") faults.push("rss: item without title");
  if (!isWebUrl(textOf(item, "link"))) faults.push("rss: link of an item");
  const guid = all(item, "guid")[0];
  const permanent = guid?.attributes.get("isPermaLink");
  if (!guid || guid.text === "") faults.push("rss: item without guid");
  if (permanent !== "true" && permanent !== "false") faults.push("rss: isPermaLink");
  if (permanent === "true" && guid?.text !== textOf(item, "link")) faults.push("rss: guid is no permalink");
  if (!isRfc822(textOf(item, "pubDate"))) faults.push("rss: date of an item");
  for (const { text } of all(item, "atom:updated")) {
    if (!isRfc3339(text)) faults.push("rss: date of a change");
    else if (Date.parse(text) < Date.parse(textOf(item, "pubDate")))
      faults.push("rss: changed before it was");
  }
  for (const { text } of all(item, "author")) if (!isContact(text)) faults.push("rss: author");
  if (all(item, "author").length > 0 && all(item, "dc:creator").length > 0)
    faults.push("rss: author said twice");
  for (const name of ["category", "dc:creator"]) {
    if (all(item, name).some(({ text }) => text.trim() === "")) faults.push(`rss: empty ${name}`);
  }
  const names = item.children.map(({ name }) => name);
  const full = names.indexOf("content:encoded");
  if (full !== -1 && !names.slice(0, full).includes("description"))
    faults.push("rss: content before description");
  return [...faults, ...all(item, "content:encoded").flatMap(({ text }) => contentFaults(text))];
}

function childrenFaults(parent: Element, known: readonly string[]): string[] {
  const names = parent.children.map(({ name }) => name);
  const strange = parent.children.filter(({ name, namespace }) => {
    const prefix = name.includes(":") ? name.split(":")[0] : undefined;
    return !known.includes(name) || namespace !== (prefix === undefined ? "" : NAMESPACES[prefix]);
  });
  return [
    ...strange.map(({ name }) => `rss: element ${name} in ${parent.name}`),
    ...repeated(names.filter((name) => !MANY.includes(name))).map(
      (name) => `rss: ${name} twice in ${parent.name}`,
    ),
  ];
}

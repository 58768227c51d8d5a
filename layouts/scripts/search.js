/** The search page: loads the engine on demand, shows results, and keeps the URL in sync. */
import { excerpt } from "./search-text.js";

/**
 * What the page says of itself, in `data-search`: sentences for none, one and many.
 * @typedef {{ index: string, found: string[], filtered: string[], loading: string, failed: string, commonest: string, alphabetical: string }} Settings
 *
 * The engine lies beside its index: `src/outputs/search/client/engine.js`.
 * @typedef {import("../../src/outputs/search/client/engine.js").Found} Found
 * @typedef {import("../../src/outputs/search/client/engine.js").Hit} Hit
 * @typedef {Awaited<ReturnType<typeof import("../../src/outputs/search/client/engine.js").openIndex>>} Engine
 */

/** Number of results shown initially, and added each time. */
const STEP = 10;
/** Number of options of a filter that stand before the others. */
const COMMONEST = 50;

/**
 * Finds an element and checks its type.
 * @template {Element} T
 * @param {ParentNode} where
 * @param {string} selector
 * @param {new () => T} kind
 * @returns {T}
 */
function part(where, selector, kind) {
  const found = where.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}.`);
  return found;
}

const root = part(document, "[data-search]", HTMLElement);
/** @type {Settings} */
const settings = JSON.parse(root.dataset["search"] ?? "");
const form = part(root, "form", HTMLFormElement);
const field = part(form, "[name=q]", HTMLInputElement);
const order = part(form, "[name=sort]", HTMLSelectElement);
const choices = ["tag", "author", "genre"].map((name) => part(form, `[name=${name}]`, HTMLSelectElement));
const fields = [field, ...choices, order];
const filters = part(form, ".search-filters", HTMLElement);
const narrow = part(filters, "details", HTMLDetailsElement);
const status = part(root, "[role=status]", HTMLElement);
const list = part(root, "ol", HTMLElement);
const more = part(root, ".search-more", HTMLElement);
const model = part(root, "template", HTMLTemplateElement);
const { lang } = document.documentElement;

/** @type {Promise<Engine> | undefined} */
let engine;
/** @type {Found | undefined} */
let results;
/** Counts searches, so that an outdated response is ignored. */
let turn = 0;

/** Loads the engine, once; after a failure, anew. */
function load() {
  engine ??= Promise.all([import(`${settings.index}engine.js`), import(`${settings.index}stem.js`)]).then(
    ([{ openIndex }, { stemmer }]) => openIndex(new URL(settings.index, location.href).href, stemmer),
  );
  engine.catch(() => (engine = undefined));
  return engine;
}

/** The selected filters. */
function chosen() {
  const set = choices.filter(({ value }) => value);
  return Object.fromEntries(set.map(({ name, value }) => [name, value]));
}

/**
 * Runs the search given by the form.
 * @param {number} [count] how many results to show
 */
async function search(count = STEP) {
  turn += 1;
  const mine = turn;
  const typed = field.value.trim();
  remember(count);
  if (!typed && choices.every(({ value }) => !value)) return show("");
  if (!engine) status.textContent = settings.loading;
  try {
    const index = await load();
    const found = await index.search(typed, chosen(), order.value !== "" || !typed);
    const items = (await found.hits(0, count)).map(item);
    if (mine !== turn) return;
    show(sentence(typed, found.count), found, items);
    if (narrow.open) offerChoices().catch(() => undefined);
  } catch {
    if (mine === turn) show(settings.failed);
  }
}

/** Fills the filters with what the results have. What that needs is downloaded when they are first opened. */
async function offerChoices() {
  const mine = turn;
  const counts = await results?.choices();
  if (mine !== turn || !counts) return;
  const kinds = new Map(Object.entries(counts));
  for (const choice of choices) offer(choice, kinds.get(choice.name));
}

/**
 * Shows the first results. Without any, CSS shows tags and archives instead; filters are hidden unless they
 * could change something.
 * @param {string} message
 * @param {Found} [found]
 * @param {readonly Node[]} items
 */
function show(message, found, items = []) {
  results = found;
  filters.hidden = !found?.count && choices.every(({ value }) => !value);
  status.textContent = message;
  list.replaceChildren();
  add(items);
}

/** @param {readonly Node[]} items */
function add(items) {
  list.append(...items);
  more.hidden = list.childElementCount >= (results?.count ?? 0);
}

/** Adds results, and moves the focus to the first of them. */
async function showMore() {
  const mine = turn;
  const at = list.childElementCount;
  const items = ((await results?.hits(at, at + STEP)) ?? []).map(item);
  if (mine !== turn) return;
  add(items);
  remember(at + STEP);
  list.children[at]?.querySelector("a")?.focus();
}

/**
 * Fills the page's template for a result: genre and date in the journal's language, text in the article's
 * direction.
 * @param {Hit} hit
 */
function item(hit) {
  const node = part(document.importNode(model.content, true), "li", HTMLElement);
  const texts = new Map(Object.entries(hit));
  for (const place of node.querySelectorAll("[data-part]")) {
    const text = texts.get(place.getAttribute("data-part") ?? "");
    if (typeof text === "string" && text) place.textContent = text;
    else (place.closest(".mark") ?? place).remove();
  }
  const summary = part(node, ".teaser-summary", HTMLElement);
  const link = part(node, "a", HTMLAnchorElement);
  link.href = hit.url;
  part(node, "article", HTMLElement).dir = hit.dir ?? "";
  if (hit.lang) link.lang = summary.lang = hit.lang;
  const parts = excerpt(hit.content, hit.marks).map((textContent, at) =>
    at % 2 ? Object.assign(document.createElement("mark"), { textContent }) : textContent,
  );
  summary.append(...parts);
  return node;
}

/**
 * Fills a filter with its options and their counts, the commonest first if they are many; the selected option stays,
 * whatever its count.
 * @param {HTMLSelectElement} choice
 * @param {Map<string, number>} [counts]
 */
function offer(choice, counts = new Map()) {
  const { value, parentElement } = choice;
  const names = [...new Set([...counts.keys(), ...(value ? [value] : [])])].sort(
    new Intl.Collator(lang).compare,
  );
  /** @param {string} name */
  const count = (name) => counts.get(name) ?? 0;
  /** @param {string} name */
  const option = (name) => new Option(`${name} (${count(name)})`, name);
  choice.replaceChildren(...[...choice.children].slice(0, 1));
  if (names.length <= COMMONEST) choice.append(...names.map(option));
  else {
    const commonest = names.toSorted((a, b) => count(b) - count(a)).slice(0, COMMONEST);
    choice.append(
      group(settings.commonest, commonest.map(option)),
      group(settings.alphabetical, names.map(option)),
    );
  }
  choice.value = value;
  if (parentElement) parentElement.hidden = names.length === 0;
}

/**
 * @param {string} label
 * @param {readonly Node[]} options
 */
function group(label, options) {
  const node = Object.assign(document.createElement("optgroup"), { label });
  node.append(...options);
  return node;
}

/**
 * @param {string} typed
 * @param {number} count
 */
function sentence(typed, count) {
  const text = (typed ? settings.found : settings.filtered)[Math.min(count, 2)] ?? "";
  return text.replace("{count}", count.toLocaleString(lang)).replace("{query}", () => typed);
}

/**
 * Puts the search into the URL, for sharing and for the back button.
 * @param {number} count
 */
function remember(count) {
  const set = fields.filter(({ value }) => value.trim());
  const asked = new URLSearchParams(set.map(({ name, value }) => [name, value.trim()]));
  history.replaceState({ count }, "", asked.size > 0 ? `?${asked}` : location.pathname);
}

/** Restores the search from the URL. */
async function resume() {
  const asked = new URLSearchParams(location.search);
  const { count = STEP, top = 0 } = history.state ?? {};
  for (const choice of choices) {
    const value = asked.get(choice.name);
    if (value) choice.add(new Option(value));
  }
  for (const element of fields) element.value = asked.get(element.name) ?? "";
  narrow.open = choices.some(({ value }) => value);
  await search(count);
  if (top) scrollTo(0, top);
}

field.addEventListener("focus", () => void load().catch(() => undefined), { once: true });
field.addEventListener("input", () => {
  turn += 1;
  const mine = turn;
  /** Searches after 200 ms without a keystroke. */
  setTimeout(() => mine === turn && search(), 200);
});
narrow.addEventListener("toggle", () => narrow.open && offerChoices().catch(() => undefined));
form.addEventListener("change", ({ target }) => target !== field && search());
form.addEventListener("submit", (event) => {
  event.preventDefault();
  search();
  /** On a phone the keyboard would hide the results. */
  if (matchMedia("(pointer: coarse)").matches) field.blur();
});
part(more, "button", HTMLButtonElement).addEventListener("click", showMore);
addEventListener("pagehide", () => history.replaceState({ ...history.state, top: scrollY }, ""));

resume();

/** The search page: loads Pagefind on demand, shows results, and keeps the URL in sync. */
import { excerpt, query, readable, SETUP } from "./search-text.js";

/**
 * What the page says of itself, in `data-search`: sentences for none, one and many.
 * @typedef {{ index: string, found: string[], filtered: string[], loading: string, failed: string }} Settings
 *
 * The part of Pagefind's interface that is used here.
 * @typedef {{ url: string, content: string, locations: number[], meta: Record<string, string>, filters: Record<string, string[]> }} Page
 * @typedef {{ data(): Promise<Page> }} Result
 * @typedef {{ results: Result[], filters: Record<string, Record<string, number>> }} Found
 * @typedef {{ filters: Record<string, string>, sort: Record<string, "asc"> }} Options
 * @typedef {{ search(term: string | null, options: Options): Promise<Found>, filters(): Promise<unknown> }} Pagefind
 */

/** Number of results shown initially, and added each time. */
const STEP = 10;

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
const status = part(root, "[role=status]", HTMLElement);
const list = part(root, "ol", HTMLElement);
const more = part(root, ".search-more", HTMLElement);
const model = part(root, "template", HTMLTemplateElement);
const { lang } = document.documentElement;

/** @type {Promise<Pagefind> | undefined} */
let pagefind;
/** @type {readonly Result[]} */
let results = [];
/** Counts searches, so that an outdated response is ignored. */
let turn = 0;

/** Loads Pagefind with its filters, once. */
function load() {
  pagefind ??= import(`${settings.index}pagefind.js`).then(async ({ createInstance }) => {
    const instance = createInstance(SETUP);
    await instance.filters();
    return instance;
  });
  return pagefind;
}

/**
 * The selected filters, except one.
 * @param {string} [but]
 */
function chosen(but) {
  const set = choices.filter(({ name, value }) => value && name !== but);
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
  if (!typed && choices.every(({ value }) => !value)) return show("", []);
  if (!pagefind) status.textContent = settings.loading;
  try {
    const engine = await load();
    const term = typed ? query(typed) : null;
    /** @type {Options["sort"]} */
    const sort = order.value || !typed ? { rank: "asc" } : {};
    const found = await engine.search(term, { filters: chosen(), sort });
    /** The options of a filter are counted as if it were not set. */
    const others = await Promise.all(
      choices.map(({ name, value }) =>
        value ? engine.search(term, { filters: chosen(name), sort }) : found,
      ),
    );
    const items = await Promise.all(found.results.slice(0, count).map(item));
    if (mine !== turn) return;
    choices.forEach((choice, at) => void offer(choice, others[at]?.filters[choice.name] ?? {}));
    show(sentence(typed, found.results.length), found.results, items);
  } catch {
    if (mine === turn) show(settings.failed, []);
  }
}

/**
 * Shows the first results. Without any, CSS shows tags and archives instead; filters are hidden unless they
 * could change something.
 * @param {string} message
 * @param {readonly Result[]} found
 * @param {readonly Node[]} items
 */
function show(message, found, items = []) {
  results = found;
  filters.hidden = !found.length && choices.every(({ value }) => !value);
  status.textContent = message;
  list.replaceChildren();
  add(items);
}

/** @param {readonly Node[]} items */
function add(items) {
  list.append(...items);
  more.hidden = list.childElementCount >= results.length;
}

/** Adds results, and moves the focus to the first of them. */
async function showMore() {
  const mine = turn;
  const at = list.childElementCount;
  const items = await Promise.all(results.slice(at, at + STEP).map(item));
  if (mine !== turn) return;
  add(items);
  remember(at + STEP);
  list.children[at]?.querySelector("a")?.focus();
}

/**
 * Fills the page's template for a result: genre and date in the journal's language, text in the article's
 * direction.
 * @param {Result} result
 */
async function item(result) {
  const { url, content, locations, meta, filters } = await result.data();
  const node = part(document.importNode(model.content, true), "li", HTMLElement);
  const texts = new Map(Object.entries({ ...meta, genre: filters["genre"]?.[0] }));
  for (const place of node.querySelectorAll("[data-part]")) {
    const text = texts.get(place.getAttribute("data-part") ?? "");
    if (text) place.textContent = readable(text);
    else (place.closest(".mark") ?? place).remove();
  }
  const summary = part(node, ".teaser-summary", HTMLElement);
  const link = part(node, "a", HTMLAnchorElement);
  link.href = url;
  part(node, "article", HTMLElement).dir = meta["dir"] ?? "";
  if (meta["lang"]) link.lang = summary.lang = meta["lang"];
  const parts = excerpt(content, locations).map((textContent, at) =>
    at % 2 ? Object.assign(document.createElement("mark"), { textContent }) : textContent,
  );
  summary.append(...parts);
  return node;
}

/**
 * Fills a filter with its options and their counts; the selected option stays, whatever its count.
 * @param {HTMLSelectElement} choice
 * @param {Record<string, number>} counts
 */
function offer(choice, counts) {
  const { options, parentElement, value } = choice;
  const names = Object.keys(counts).filter((name) => counts[name] || name === value);
  names.sort(new Intl.Collator(lang).compare);
  options.length = 1;
  for (const name of names) options.add(new Option(`${name} (${counts[name]})`, name));
  choice.value = value;
  if (parentElement) parentElement.hidden = names.length === 0;
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
  for (const choice of choices) choice.add(new Option(asked.get(choice.name) ?? ""));
  for (const element of fields) element.value = asked.get(element.name) ?? "";
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

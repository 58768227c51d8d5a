/** The search page: loads Pagefind when it is needed, shows what it finds, and keeps the address in step. */
import { excerpt, query, readable } from "./search-text.js";

/**
 * What the page says of itself, in `data-search`.
 * @typedef {{ none: string, one: string, many: string }} Counts
 * @typedef {{ index: string, found: Counts, filtered: Counts, loading: string, failed: string }} Settings
 *
 * The part of Pagefind's interface that is used here.
 * @typedef {{ url: string, content: string, locations: number[], meta: Record<string, string>, filters: Record<string, string[]> }} Page
 * @typedef {{ data(): Promise<Page> }} Result
 * @typedef {{ results: Result[], filters: Record<string, Record<string, number>> }} Found
 * @typedef {{ filters: Record<string, string>, sort: Record<string, "asc"> }} Options
 * @typedef {{ search(term: string | null, options: Options): Promise<Found>, filters(): Promise<unknown> }} Pagefind
 */

/** Results that are shown at first, and added each time. */
const STEP = 10;
/** Milliseconds without a key after which a search begins. */
const PAUSE = 200;

/**
 * A part of the page, of the kind that it must be.
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
const status = part(root, "[role=status]", HTMLElement);
const advice = part(root, ".search-advice", HTMLElement);
const list = part(root, "ol", HTMLElement);
const more = part(root, ".search-more", HTMLElement);
const browse = part(root, ".search-browse", HTMLElement);
const model = part(root, "template", HTMLTemplateElement);

/** @type {Promise<Pagefind> | undefined} */
let pagefind;
/** @type {readonly Result[]} */
let results = [];
/** How many of the results are shown. */
let shown = 0;
/** Counts the searches, so that the answer to an old one is dropped. */
let turn = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/** Pagefind with its filters, loaded once; without its worker, for which a strict policy has no place. */
function load() {
  pagefind ??= import(`${settings.index}pagefind.js`).then(async ({ createInstance }) => {
    const instance = createInstance({ noWorker: true });
    await instance.filters();
    return instance;
  });
  return pagefind;
}

/**
 * The filters that are set, but for one.
 * @param {string} [but]
 */
function chosen(but) {
  const set = choices.filter(({ name, value }) => value !== "" && name !== but);
  return Object.fromEntries(set.map(({ name, value }) => [name, value]));
}

/**
 * Searches for what stands in the form.
 * @param {number} [count] how many results to show
 */
async function search(count = STEP) {
  clearTimeout(timer);
  turn += 1;
  const mine = turn;
  const typed = field.value.trim();
  const asked = typed !== "" || choices.some(({ value }) => value !== "");
  part(form, ".search-filters", HTMLElement).hidden = !asked;
  remember(asked ? count : 0);
  if (!asked) return show("", [], []);
  if (!pagefind) status.textContent = settings.loading;
  try {
    const engine = await load();
    const term = typed === "" ? null : query(typed);
    /** @type {Options["sort"]} */
    const sort = order.value === "date" || term === null ? { rank: "asc" } : {};
    const found = await engine.search(term, { filters: chosen(), sort });
    // What a filter offers is counted as if it were not set itself.
    const others = await Promise.all(
      choices.map(({ name, value }) =>
        value === "" ? found : engine.search(term, { filters: chosen(name), sort }),
      ),
    );
    const items = await Promise.all(found.results.slice(0, count).map(item));
    if (mine !== turn) return;
    for (const [at, choice] of choices.entries()) offer(choice, others[at]?.filters[choice.name] ?? {});
    const sentences = typed === "" ? settings.filtered : settings.found;
    show(sentence(sentences, found.results.length, typed), found.results, items);
    advice.hidden = items.length > 0;
  } catch {
    if (mine === turn) show(settings.failed, [], []);
  }
}

/**
 * Shows the first results; where there are none, the subjects and the archives.
 * @param {string} message
 * @param {readonly Result[]} found
 * @param {readonly Node[]} items
 */
function show(message, found, items) {
  results = found;
  shown = items.length;
  status.textContent = message;
  advice.hidden = true;
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
  browse.hidden = items.length > 0;
  more.hidden = shown >= results.length;
}

/** Adds results, and goes to the first of them. */
async function showMore() {
  const mine = turn;
  const items = await Promise.all(results.slice(shown, shown + STEP).map(item));
  if (mine !== turn) return;
  const first = list.childElementCount;
  list.append(...items);
  shown += items.length;
  more.hidden = shown >= results.length;
  remember(shown);
  list.children[first]?.querySelector("a")?.focus();
}

/**
 * A result, in the form that the page has for it.
 * @param {Result} result
 */
async function item(result) {
  const { url, content, locations, meta, filters } = await result.data();
  const node = part(document.importNode(model.content, true), "li", HTMLElement);
  const { title = "", author = "", date = "", rating = "", lang } = meta;
  const texts = { genre: filters["genre"]?.[0] ?? "", title, author, date, rating };
  for (const [name, text] of Object.entries(texts)) {
    const place = part(node, `[data-part=${name}]`, HTMLElement);
    place.textContent = readable(text);
    if (text === "") (place.closest(".mark") ?? place).remove();
  }
  part(node, "a", HTMLAnchorElement).href = url;
  if (lang !== undefined) Object.assign(part(node, "article", HTMLElement), { lang, dir: "auto" });
  const parts = excerpt(content, locations).map(({ text, found }) => (found ? mark(text) : text));
  part(node, "[data-part=excerpt]", HTMLElement).append(...parts);
  return node;
}

/** @param {string} text */
function mark(text) {
  const element = document.createElement("mark");
  element.textContent = text;
  return element;
}

/**
 * The choices of a filter with their counts; the one that is set stays, whatever its count.
 * @param {HTMLSelectElement} choice
 * @param {Record<string, number>} counts
 */
function offer(choice, counts) {
  const { value } = choice;
  const { compare } = new Intl.Collator(document.documentElement.lang);
  const names = Object.keys(counts).filter((name) => name === value || (counts[name] ?? 0) > 0);
  const options = names.toSorted(compare).map((name) => new Option(`${name} (${counts[name]})`, name));
  choice.replaceChildren(...[...choice.options].slice(0, 1), ...options);
  choice.value = value;
  part(form, `p:has([name=${choice.name}])`, HTMLElement).hidden = options.length === 0;
}

/**
 * @param {Counts} counts
 * @param {number} count
 * @param {string} typed
 */
function sentence(counts, count, typed) {
  const text = count === 0 ? counts.none : count === 1 ? counts.one : counts.many;
  const number = count.toLocaleString(document.documentElement.lang);
  return text.replace("{count}", number).replace("{query}", () => typed);
}

/**
 * Puts the search into the address, so that it may be shared, and that coming back finds it again.
 * @param {number} count
 */
function remember(count) {
  const url = new URL(location.href);
  for (const { name, value } of [field, ...choices, order]) {
    if (value.trim() === "") url.searchParams.delete(name);
    else url.searchParams.set(name, value.trim());
  }
  history.replaceState({ count }, "", url);
}

/** Takes up the search that the address holds. */
async function resume() {
  const asked = new URL(location.href).searchParams;
  const { count = STEP, top = 0 } = history.state ?? {};
  field.value = asked.get("q") ?? "";
  for (const choice of [...choices, order]) {
    const value = asked.get(choice.name) ?? "";
    if (choice !== order && value !== "") choice.append(new Option(value, value));
    choice.value = value;
  }
  await search(Math.max(count, STEP));
  if (top > 0) scrollTo(0, top);
}

field.addEventListener("focus", () => void load().catch(() => undefined), { once: true });
field.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(search, PAUSE);
});
form.addEventListener("change", ({ target }) => target !== field && search());
form.addEventListener("submit", (event) => {
  event.preventDefault();
  search();
  // On a phone the keyboard hides the results.
  if (matchMedia("(pointer: coarse)").matches) field.blur();
});
part(more, "button", HTMLButtonElement).addEventListener("click", showMore);
addEventListener("pagehide", () => history.replaceState({ ...history.state, top: scrollY }, ""));

resume();

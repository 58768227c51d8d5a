/** Where the links and pictures of one text lead: out, to another text, or to a file beside it. */
import { posix } from "node:path";
import { slugify } from "../french/slug.ts";
import { type Display, IN_TEXT } from "../images/settings.ts";
import type { Destination, Reference, Resolution } from "../markdown/links.ts";
import { partsOfName } from "../markdown/wiki-links.ts";
import { catalogue } from "../problems/catalogue.ts";
import { nearest } from "../problems/nearest.ts";
import type { Finding } from "../problems/problem.ts";
import type { MediaShelf } from "./media.ts";
import type { NamedText, PublishedTexts } from "./published-texts.ts";
import type { Routes, SitePath } from "./routes.ts";
import { namesText, parseTarget } from "./target.ts";

const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const SAFE_LINK = /^(?:https?|mailto|tel):$/i;
const SAFE_PICTURE = /^https?:$/i;

export class References {
  /** Links to other texts, with what they lead to. */
  readonly texts: [Reference, Resolution][] = [];
  #usesFiles = false;
  readonly #file: string;
  readonly #page: SitePath;
  readonly #shelf: MediaShelf;
  readonly #routes: Routes;
  readonly #published: PublishedTexts;
  readonly #language: string;

  /**
   * @param file the text's own file, as messages name it
   * @param page its own address
   * @param language its own language
   */
  constructor(
    file: string,
    page: SitePath,
    shelf: MediaShelf,
    routes: Routes,
    published: PublishedTexts,
    language: string,
  ) {
    this.#file = file;
    this.#page = page;
    this.#shelf = shelf;
    this.#routes = routes;
    this.#published = published;
    this.#language = language;
  }

  /** Whether files beside the text were looked at. */
  get usesFiles(): boolean {
    return this.#usesFiles;
  }

  resolve(reference: Reference): Resolution {
    const { kind, target, alt } = reference;
    if (kind === "text") return this.#named(target, reference);
    return kind === "image" ? this.picture(target, alt, IN_TEXT) : this.#link(target, reference);
  }

  /** A picture: on the web, of the site, or beside the text. It must say what it shows. */
  picture(target: string, alt: string, display: Display): Resolution {
    const scheme = SCHEME.exec(target)?.[0];
    if (scheme !== undefined && !SAFE_PICTURE.test(scheme))
      return { finding: catalogue.unsafeLink({ scheme, kind: "image" }) };
    const place = scheme === undefined ? this.#localPicture(target, display) : { target };
    if (place.finding || alt.trim() !== "") return place;
    return { ...place, finding: catalogue.imageWithoutAlt({ given: target }) };
  }

  #link(target: string, reference: Reference): Resolution {
    if (target.startsWith("#")) return { target, destination: this.#destination(target) };
    const scheme = SCHEME.exec(target)?.[0];
    if (scheme !== undefined && !SAFE_LINK.test(scheme))
      return { finding: catalogue.unsafeLink({ scheme, kind: "link" }) };
    if (scheme !== undefined) {
      if (!URL.canParse(target)) return { finding: catalogue.linkUnreadable({ given: target }) };
      const inside = this.#routes.inside(new URL(target));
      return inside === undefined ? { target } : { target, destination: this.#destination(inside) };
    }
    if (!namesText(target) || target.startsWith("/")) return this.#local(target);
    const resolution = this.#text(target);
    this.texts.push([reference, resolution]);
    return resolution;
  }

  /** `Title#heading` → the address of the one text that is called so. */
  #named(name: string, reference: Reference): Resolution {
    const { texts, text, heading } = this.#answersTo(name);
    const anchor = heading === "" ? "" : `#${slugify(heading) ?? heading}`;
    if (text === "") return { target: anchor, destination: this.#destination(anchor) };
    const [only, ...others] = texts;
    const resolution =
      only && others.length === 0
        ? {
            target: this.#routes.href(only.path) + anchor,
            destination: this.#destination(only.path + anchor),
          }
        : { finding: this.#unanswered(name, text, texts) };
    this.texts.push([reference, resolution]);
    return resolution;
  }

  /** A title may hold the sign that parts a text from its heading. */
  #answersTo(name: string): { texts: readonly NamedText[]; text: string; heading: string } {
    const whole = this.#published.calledBy(name, this.#language);
    if (whole.length > 0) return { texts: whole, text: name, heading: "" };
    const { text, heading } = partsOfName(name);
    return { texts: this.#published.calledBy(text, this.#language), text, heading };
  }

  #unanswered(given: string, text: string, texts: readonly NamedText[]): Finding {
    if (texts.length > 0)
      return catalogue.wikiLinkAmbiguous({
        given,
        names: texts.map(({ file }) => file.replace(/\.md$/i, "")),
      });
    const names = this.#published.names;
    return catalogue.wikiLinkDead({ given, text, meant: nearest(text, names) });
  }

  #local(target: string): Resolution {
    if (target.startsWith("/")) return this.#fromRoot(target);
    this.#usesFiles = true;
    const taken = this.#shelf.take(target);
    return "href" in taken ? { target: taken.href } : taken;
  }

  #localPicture(target: string, display: Display): Resolution {
    if (target.startsWith("/")) return this.#fromRoot(target);
    this.#usesFiles = true;
    const taken = this.#shelf.picture(target);
    if ("finding" in taken) return taken;
    const picture = taken.image.responsive(display);
    return { target: this.#routes.href(this.#routes.image(picture.fallback)), picture };
  }

  /** What begins with a slash: a path of this site, or `//host`. */
  #fromRoot(target: string): Resolution {
    if (target.startsWith("//")) return { target, finding: catalogue.protocolRelative({ given: target }) };
    return { target: this.#routes.hrefOf(target), destination: this.#destination(target) };
  }

  /** A path of this site, or an anchor of this page, taken apart. */
  #destination(target: string): Destination {
    const { pathname, hash } = new URL(target, `https://site.invalid${this.#page}`);
    return { path: decode(pathname), anchor: decode(hash.slice(1)) };
  }

  /** `../2025/puces.md#suite` → the address of that text, which may change its slug without breaking the link. */
  #text(target: string): Resolution {
    const { path, rest: given } = parseTarget(target);
    const rest = decode(given);
    const file = posix.normalize(posix.join(posix.dirname(this.#file), path));
    const found = this.#published.path(file);
    if (found)
      return { target: this.#routes.href(found) + rest, destination: this.#destination(found + rest) };
    const meant = nearest(
      file,
      this.#published.files.filter((known) => known !== this.#file),
    );
    const suggestion = meant && posix.relative(posix.dirname(this.#file), meant);
    return { finding: catalogue.articleLinkDead({ given: path, meant: suggestion }) };
  }
}

function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

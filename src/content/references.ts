/** Where the links and pictures of one text lead: out, to another text, or to a file beside it. */
import { posix } from "node:path";
import { type Display, IN_TEXT } from "../images/settings.ts";
import type { Destination, Reference, Resolution } from "../markdown/links.ts";
import { catalogue } from "../problems/catalogue.ts";
import { nearest } from "../problems/nearest.ts";
import type { MediaShelf } from "./media.ts";
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
  readonly #paths: ReadonlyMap<string, SitePath>;

  /**
   * @param file the text's own file, as messages name it
   * @param page its own address
   * @param paths the address of every published text, by its file
   */
  constructor(
    file: string,
    page: SitePath,
    shelf: MediaShelf,
    routes: Routes,
    paths: ReadonlyMap<string, SitePath>,
  ) {
    this.#file = file;
    this.#page = page;
    this.#shelf = shelf;
    this.#routes = routes;
    this.#paths = paths;
  }

  /** Whether files beside the text were looked at. */
  get usesFiles(): boolean {
    return this.#usesFiles;
  }

  resolve(reference: Reference): Resolution {
    const { kind, target, alt } = reference;
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
    const found = this.#paths.get(file);
    if (found)
      return { target: this.#routes.href(found) + rest, destination: this.#destination(found + rest) };
    const meant = nearest(
      file,
      [...this.#paths.keys()].filter((known) => known !== this.#file),
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

/** Where the links and pictures of one text lead: out, to another text, or to a file beside it. */
import { posix } from "node:path";
import { type Display, IN_TEXT } from "../../images/settings.ts";
import { type Trace, TraceRecorder } from "../../incremental/trace.ts";
import type { Destination, Reference, Resolution } from "../../markdown/resolve.ts";
import { partsOfName } from "../../markdown/wiki-links.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Finding } from "../../problems/problem.ts";
import { percentDecoded, readableAddress } from "../../text/decode.ts";
import { slugify } from "../../text/slug.ts";
import type { Routes, SitePath } from "../addresses/routes.ts";
import { namesText, parseTarget } from "../addresses/target.ts";
import { addressMeant, onComputer } from "../front-matter/address-meant.ts";
import { foldName } from "../sources/folder.ts";
import type { MediaResolver } from "./media.ts";
import type { NamedText, PublishedTexts } from "./published-texts.ts";

const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const SAFE_LINK = /^(?:https?|mailto|tel):$/i;
const SAFE_PICTURE = /^https?:$/i;

export class References {
  readonly #textLinks = new TraceRecorder<Reference>();
  readonly #file: string;
  readonly #page: SitePath;
  readonly #media: MediaResolver;
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
    media: MediaResolver,
    routes: Routes,
    published: PublishedTexts,
    language: string,
  ) {
    this.#file = file;
    this.#page = page;
    this.#media = media;
    this.#routes = routes;
    this.#published = published;
    this.#language = language;
  }

  /** Links to other texts, with where they led. */
  get textLinks(): Trace<Reference> {
    return this.#textLinks.trace;
  }

  resolve(reference: Reference): Resolution {
    const { kind, target, alt } = reference;
    if (kind === "text") return this.#named(target, reference);
    return kind === "image" ? this.picture(target, alt, IN_TEXT) : this.#link(target, reference);
  }

  /** A picture: on the web, of the site, or beside the text. It must say what it shows. */
  picture(target: string, alt: string, display: Display): Resolution {
    const misspelt = this.#misspelt(target, "image");
    if (misspelt) return { finding: misspelt };
    const scheme = SCHEME.exec(target)?.[0];
    if (scheme !== undefined && !SAFE_PICTURE.test(scheme))
      return { finding: catalogue.unsafeLink({ scheme, kind: "image" }) };
    const place = scheme === undefined ? this.#localPicture(target, display) : { target };
    if (place.finding || alt.trim() !== "") return place;
    return { ...place, finding: catalogue.imageWithoutAlt({ given: target }) };
  }

  /** What is no address and no file, and was meant to be one. */
  #misspelt(target: string, kind: "link" | "image"): Finding | undefined {
    const given = percentDecoded(target);
    const name = onComputer(given);
    if (name !== undefined) {
      const beside = name === "" ? undefined : this.#media.beside(name);
      return catalogue.onComputer({ kind, given, name, beside });
    }
    const meant = addressMeant(given);
    if (meant === undefined) return undefined;
    if (SCHEME.test(target) && !/^[\w.-]+:\d/.test(target))
      return catalogue.addressMisspelt({ given, meant });
    return "finding" in this.#media.find(target) ? catalogue.addressMisspelt({ given, meant }) : undefined;
  }

  #link(target: string, reference: Reference): Resolution {
    if (target.startsWith("#")) return { target, destination: this.#destination(target) };
    const misspelt = this.#misspelt(target, "link");
    if (misspelt) return { finding: misspelt };
    const scheme = SCHEME.exec(target)?.[0];
    if (scheme !== undefined && !SAFE_LINK.test(scheme))
      return { finding: catalogue.unsafeLink({ scheme, kind: "link" }) };
    if (scheme !== undefined) {
      if (!URL.canParse(target) || /^(?:mailto|tel):$/i.test(target))
        return { finding: catalogue.linkUnreadable({ given: target }) };
      const inside = this.#routes.inside(new URL(target));
      return inside === undefined ? { target } : { target, destination: this.#destination(inside) };
    }
    const isText = namesText(target) && !/^\/(?:\/|.*\/?index\.md)/i.test(target);
    if (!isText) return this.#local(target);
    const resolution = this.#text(target);
    // Of a path from the root only the built site can tell whether a file of the site's own answers it.
    if (target.startsWith("/") && !resolution.finding?.instead) return this.#atRoot(target);
    return this.#textLinks.record(reference, resolution);
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
        : { finding: this.#unanswered(name, { text, heading }, texts) };
    return this.#textLinks.record(reference, resolution);
  }

  /** A title may hold the sign that parts a text from its heading. */
  #answersTo(name: string): { texts: readonly NamedText[]; text: string; heading: string } {
    const whole = this.#published.calledBy(name, this.#language);
    if (whole.length > 0) return { texts: whole, text: name, heading: "" };
    const { text, heading } = partsOfName(name);
    return { texts: this.#published.calledBy(text, this.#language), text, heading };
  }

  #unanswered(
    given: string,
    { text, heading }: { readonly text: string; readonly heading: string },
    texts: readonly NamedText[],
  ): Finding {
    const rest = heading === "" ? `|${text}` : `#${heading}`;
    if (texts.length > 0)
      return catalogue.wikiLinkAmbiguous({
        given,
        // What readers read stays what it is.
        names: texts.map(({ file }) => file.replace(/\.md$/i, "") + rest),
      });
    const names = this.#published.names;
    const why =
      this.#published.whyUncalled(given, this.#language) ?? this.#published.whyUncalled(text, this.#language);
    return catalogue.wikiLinkDead({ given, text, meant: why ? undefined : nearest(text, names), why });
  }

  #local(target: string): Resolution {
    if (target.startsWith("/")) return this.#atRoot(target);
    const taken = this.#media.take(target);
    return "href" in taken ? { target: taken.href } : taken;
  }

  #localPicture(target: string, display: Display): Resolution {
    if (target.startsWith("/")) return this.#atRoot(target);
    const taken = this.#media.picture(target);
    if ("finding" in taken) return taken;
    const picture = taken.image.responsive(display);
    return { target: this.#routes.href(this.#routes.image(picture.fallback)), picture };
  }

  /** A file of the site's root, of which one is called alike beside the text. */
  #atRoot(target: string): Resolution {
    const resolution = this.#fromRoot(target);
    if (resolution.finding || !/\.[a-z\d]{2,5}$/i.test(target)) return resolution;
    const given = percentDecoded(target);
    const meant = this.#media.beside(posix.basename(given)) ?? this.#media.beside(given.slice(1));
    return meant === undefined
      ? resolution
      : { ...resolution, finding: catalogue.fileAtRoot({ given, meant }) };
  }

  /** What begins with a slash: a path of this site, or `//host`. */
  #fromRoot(target: string): Resolution {
    if (target.startsWith("//")) return { target, finding: catalogue.protocolRelative({ given: target }) };
    return { target: this.#routes.hrefOf(target), destination: this.#destination(target) };
  }

  /** A path of this site, or an anchor of this page, taken apart. */
  #destination(target: string): Destination {
    const { pathname, hash } = new URL(target, `https://site.invalid${this.#page}`);
    return { path: readableAddress(pathname), anchor: readableAddress(hash.slice(1)) };
  }

  /** `../2025/puces.md#suite` → the address of that text, which may change its slug without breaking the link. */
  #text(target: string): Resolution {
    const { path, rest: given } = parseTarget(target);
    const rest = readableAddress(given);
    const file = posix.normalize(posix.join(posix.dirname(this.#file), path));
    const found = path.startsWith("/") ? undefined : this.#published.path(file);
    if (found)
      return { target: this.#routes.href(found) + rest, destination: this.#destination(found + rest) };
    // A text that is there, and is a draft or has a mistake of its own, was meant and no other.
    const isThere = !path.startsWith("/") && "file" in this.#media.find(target);
    const meant = isThere ? undefined : this.#textMeant(path, file);
    const suggestion = meant && posix.relative(posix.dirname(this.#file), meant);
    const why = isThere ? (this.#published.whyWithheld(file) ?? "faulty") : undefined;
    return { finding: catalogue.articleLinkDead({ given: path, meant: suggestion, why }) };
  }

  /** The file of a text that was meant: by its path from the folder or the site, by its name alone, or nearly so. */
  #textMeant(path: string, file: string): string | undefined {
    const bare = foldName(path.replaceAll("\\", "/")).replace(/^(?:\.{0,2}\/)+/, "");
    const folded = this.#published.foldedFiles.filter(({ known }) => known !== this.#file);
    const whole = folded.filter(({ name }) => name === bare || name.endsWith(`/${bare}`));
    if (whole.length === 1) return whole[0]?.known;
    const last = posix.basename(bare);
    const named = folded.filter(({ name }) => posix.basename(name) === last);
    if (named.length === 1) return named[0]?.known;
    return nearest(
      file,
      folded.map(({ known }) => known),
    );
  }
}

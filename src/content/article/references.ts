/** Resolves the links and pictures of one text: to the web, to other texts, or to files beside it. */
import { posix } from "node:path";
import { type Display, IN_TEXT } from "../../images/settings.ts";
import type { Destination, Reference, Resolution } from "../../markdown/resolve.ts";
import { partsOfName } from "../../markdown/wiki-links.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Finding } from "../../problems/problem.ts";
import { percentDecoded, readableAddress } from "../../text/decode.ts";
import { slugify } from "../../text/slug.ts";
import type { Routes, SitePath } from "../addresses/routes.ts";
import { namesText, parseTarget } from "../addresses/target.ts";
import { localFileName, suggestedAddress } from "../front-matter/suggested-address.ts";
import { foldName } from "../sources/folder.ts";
import type { MediaResolver } from "./media.ts";
import type { NamedText, PublishedTexts } from "./published-texts.ts";

const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const SAFE_LINK = /^(?:https?|mailto|tel):$/i;
const SAFE_PICTURE = /^https?:$/i;

export class References {
  readonly #file: string;
  readonly #page: SitePath;
  readonly #media: MediaResolver;
  readonly #routes: Routes;
  readonly #published: PublishedTexts;
  readonly #language: string;

  /**
   * @param file the text's file, as in messages
   * @param page the text's address
   * @param language the text's language, BCP 47
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

  resolve(reference: Reference): Resolution {
    const { kind, target, alt } = reference;
    if (kind === "text") return this.#wikiLink(target);
    return kind === "image" ? this.picture(target, alt, IN_TEXT) : this.#link(target);
  }

  /** Resolves a picture: on the web, of the site, or beside the text. It must have an alternative text. */
  picture(target: string, alt: string, display: Display): Resolution {
    const mistyped = this.#mistyped(target, "image");
    if (mistyped) return { finding: mistyped };
    const scheme = SCHEME.exec(target)?.[0];
    if (scheme !== undefined && !SAFE_PICTURE.test(scheme))
      return { finding: catalogue.unsafeLink({ scheme, kind: "image" }) };
    const place = scheme === undefined ? this.#localPicture(target, display) : { target };
    if (place.finding || alt.trim() !== "") return place;
    return { ...place, finding: catalogue.imageWithoutAlt({ given: target }) };
  }

  /** Reports a target that is neither an address nor a file, and was intended as one. */
  #mistyped(target: string, kind: "link" | "image"): Finding | undefined {
    const given = percentDecoded(target);
    const name = localFileName(given);
    if (name !== undefined) {
      const beside = name === "" ? undefined : this.#media.beside(name);
      return catalogue.onComputer({ kind, given, name, beside });
    }
    const suggestion = suggestedAddress(given);
    if (suggestion === undefined) return undefined;
    if (SCHEME.test(target) && !/^[\w.-]+:\d/.test(target))
      return catalogue.addressMisspelt({ given, meant: suggestion });
    return "finding" in this.#media.find(target)
      ? catalogue.addressMisspelt({ given, meant: suggestion })
      : undefined;
  }

  #link(target: string): Resolution {
    if (target.startsWith("#")) return { target, destination: this.#destination(target) };
    const mistyped = this.#mistyped(target, "link");
    if (mistyped) return { finding: mistyped };
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
    // Only the built site shows whether a path from the root is a copied file.
    if (target.startsWith("/") && !resolution.finding?.instead) return this.#atRoot(target);
    return resolution;
  }

  /** `Title#heading` → the address of the text with that name. */
  #wikiLink(name: string): Resolution {
    const { texts, text, heading } = this.#textsNamed(name);
    const anchor = heading === "" ? "" : `#${slugify(heading) ?? heading}`;
    if (text === "") return { target: anchor, destination: this.#destination(anchor) };
    const [only, ...others] = texts;
    const resolution =
      only && others.length === 0
        ? {
            target: this.#routes.href(only.path) + anchor,
            destination: this.#destination(only.path + anchor),
          }
        : { finding: this.#deadWikiLink(name, { text, heading }, texts) };
    return resolution;
  }

  /** Tries the whole name first: a title may contain `#`. */
  #textsNamed(name: string): { texts: readonly NamedText[]; text: string; heading: string } {
    const whole = this.#published.named(name, this.#language);
    if (whole.length > 0) return { texts: whole, text: name, heading: "" };
    const { text, heading } = partsOfName(name);
    return { texts: this.#published.named(text, this.#language), text, heading };
  }

  #deadWikiLink(
    given: string,
    { text, heading }: { readonly text: string; readonly heading: string },
    texts: readonly NamedText[],
  ): Finding {
    const rest = heading === "" ? `|${text}` : `#${heading}`;
    if (texts.length > 0)
      return catalogue.wikiLinkAmbiguous({
        given,
        // The link text for readers stays the same.
        names: texts.map(({ file }) => file.replace(/\.md$/i, "") + rest),
      });
    const names = this.#published.names;
    const why =
      this.#published.whyNameUnpublished(given, this.#language) ??
      this.#published.whyNameUnpublished(text, this.#language);
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

  /** A path from the site's root; warns if a file beside the text has the same name. */
  #atRoot(target: string): Resolution {
    const resolution = this.#fromRoot(target);
    if (resolution.finding || !/\.[a-z\d]{2,5}$/i.test(target)) return resolution;
    const given = percentDecoded(target);
    const beside = this.#media.beside(posix.basename(given)) ?? this.#media.beside(given.slice(1));
    return beside === undefined
      ? resolution
      : { ...resolution, finding: catalogue.fileAtRoot({ given, meant: beside }) };
  }

  /** A target with a leading slash: a path of this site, or `//host`. */
  #fromRoot(target: string): Resolution {
    if (target.startsWith("//")) return { target, finding: catalogue.protocolRelative({ given: target }) };
    return { target: this.#routes.hrefOf(target), destination: this.#destination(target) };
  }

  /** The path and anchor of a target inside this site. */
  #destination(target: string): Destination {
    const { pathname, hash } = new URL(target, `https://site.invalid${this.#page}`);
    return { path: readableAddress(pathname), anchor: readableAddress(hash.slice(1)) };
  }

  /** `../2025/puces.md#suite` → the address of that text; the link survives a change of its slug. */
  #text(target: string): Resolution {
    const { path, rest: given } = parseTarget(target);
    const rest = readableAddress(given);
    const file = posix.normalize(posix.join(posix.dirname(this.#file), path));
    const found = path.startsWith("/") ? undefined : this.#published.path(file);
    if (found)
      return { target: this.#routes.href(found) + rest, destination: this.#destination(found + rest) };
    // An existing text, a draft or one with an error, needs no suggestion.
    const exists = !path.startsWith("/") && "file" in this.#media.find(target);
    const intended = exists ? undefined : this.#suggestedText(path, file);
    const suggestion = intended && posix.relative(posix.dirname(this.#file), intended);
    const why = exists ? (this.#published.whyUnpublished(file) ?? "faulty") : undefined;
    return { finding: catalogue.articleLinkDead({ given: path, meant: suggestion, why }) };
  }

  /** The file of the intended text: with the same path from a folder, the same name, or a similar spelling. */
  #suggestedText(path: string, file: string): string | undefined {
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

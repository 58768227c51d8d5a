/** Link-preview images of pages: an article's opening image, or a generated card. */
import { createHash } from "node:crypto";
import type { Routes, SitePath } from "../../content/addresses/routes.ts";
import type { Article } from "../../content/article/article.ts";
import type { Journal } from "../../content/journal/journal.ts";
import type { Drawings } from "../../images/drawings.ts";
import { Memo } from "../../incremental/memo.ts";
import type { Words } from "../../text/locales/site-words.ts";
import type { Colours } from "../design/colours.ts";
import { articleSheet } from "./article-sheet.ts";
import { type ArticleCard, articleCard, type JournalCard, journalCard } from "./card.ts";
import { HEIGHT, WIDTH } from "./faces.ts";
import type { CardFonts } from "./fonts.ts";
import { journalSheet } from "./journal-sheet.ts";
import { type Painter, painterVersion, type Sheet } from "./painter.ts";
import { Setter } from "./setter.ts";

/** Cards are cached between builds: raise this when their layout changes. */
const LAYOUT_VERSION = 1;

/** The content of `og:image` and related tags. */
export interface ShareImage {
  readonly path: SitePath;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** MIME type. */
  readonly type: string;
  /** Alternative text, one sentence. */
  readonly alt: string;
}

export interface SocialImagesParts {
  readonly journal: Journal;
  readonly routes: Routes;
  readonly words: Words;
  readonly colours: Colours;
  readonly fonts: CardFonts;
  readonly painter: Painter;
  /** Receives the cards to draw. */
  readonly drawings: Drawings;
}

export class SocialImages {
  readonly #parts: SocialImagesParts;
  readonly #setter: Setter;
  readonly #version: string;
  readonly #images = new Memo<Article, ShareImage>();
  #journal: ShareImage | undefined;

  constructor(parts: SocialImagesParts) {
    this.#parts = parts;
    this.#setter = new Setter(parts.fonts, parts.painter);
    this.#version = JSON.stringify([
      LAYOUT_VERSION,
      painterVersion(),
      parts.fonts.fingerprint,
      parts.colours,
    ]);
  }

  /**
   * Requests the images of the journal and of articles early, so that they are drawn while pages are
   * rendered.
   */
  request(articles: readonly Article[]): void {
    this.#journal ??= this.#ofJournal();
    for (const article of articles) this.of(article);
  }

  /** The journal's card, for lists and free pages. */
  get journal(): ShareImage {
    this.#journal ??= this.#ofJournal();
    return this.#journal;
  }

  of(article: Article): ShareImage {
    // Unlisted articles get the journal's card: an image URL could leak their words.
    if (!article.findable) return this.journal;
    return this.#images.get(article, () => this.#openingPicture(article) ?? this.#card(article));
  }

  /** Whether an article's image is unchanged after its text was edited. */
  isSame(article: Article): boolean {
    const before = this.of(article);
    this.#images.invalidate(article);
    return JSON.stringify(this.of(article)) === JSON.stringify(before);
  }

  /** The article's opening image, if it is large enough without enlarging. */
  #openingPicture({ picture }: Article): ShareImage | undefined {
    const image = picture?.image?.image;
    if (!picture || !image || image.width < WIDTH || image.height < HEIGHT) return undefined;
    const crop = image.crop({ width: WIDTH, height: HEIGHT }, "jpeg");
    return crop && { ...crop, path: this.#parts.routes.image(crop), alt: picture.alt };
  }

  #card(article: Article): ShareImage {
    const { journal, words, colours } = this.#parts;
    const card: ArticleCard = articleCard(article, journal, words);
    const authors = article.authors.map(({ name }) => name);
    const alt = words.card.alt({ title: article.title, genre: card.genre, authors });
    const rated = article.rating && words.ratingLabel(article.rating.value, article.rating.best);
    return this.#drawn(
      article.slug,
      card,
      () => articleSheet(card, colours, this.#setter),
      rated ? `${alt} ${rated}.` : alt,
    );
  }

  #ofJournal(): ShareImage {
    const { journal, words, colours } = this.#parts;
    const card: JournalCard = journalCard(journal);
    return this.#drawn(
      "index",
      card,
      () => journalSheet(card, colours, this.#setter),
      words.card.journalAlt(journal.title, journal.tagline),
    );
  }

  #drawn(
    stem: string,
    card: ArticleCard | JournalCard,
    layOut: () => Promise<Sheet>,
    alt: string,
  ): ShareImage {
    const { routes, painter, drawings } = this.#parts;
    const digest = createHash("sha256").update(this.#version).update(JSON.stringify(card)).digest("hex");
    const path = routes.socialImage({ file: `${stem}-${digest.slice(0, 12)}.png` });
    drawings.request({
      to: path.slice(1),
      key: `card-${digest.slice(0, 32)}.png`,
      draw: async () => painter.paint(await layOut()),
    });
    return { path, width: WIDTH, height: HEIGHT, type: "image/png", alt };
  }
}

/** Images of this site, in all their formats and sizes. */
import {
  type Html,
  html,
  imageMarkup,
  type Picture,
  type PictureOptions,
  pictureMarkup,
  type ResponsiveImage,
  type Site,
} from "../../src/index.ts";

/** An image in its formats and sizes. */
export function picture(image: ResponsiveImage, site: Site, options: Omit<PictureOptions, "href">): Html {
  return pictureMarkup(image, { ...options, href: (variant) => site.href(site.routes.image(variant)) });
}

/** The opening image of an article, loaded with high priority, with caption and credit. */
export function openingFigure({ image, src, alt, captionMarkup, credit }: Picture, site: Site): Html {
  const { words } = site;
  const shown = { alt, when: "first" } as const;
  return html`<figure class="opening">
${image ? picture(image, site, shown) : imageMarkup({ ...shown, src })}
${(captionMarkup || credit) && html`<figcaption>${captionMarkup} ${credit && html`<span class="credit"><span class="visually-hidden">${words.credit}${words.colon} </span>${credit}</span>`}</figcaption>\n`}</figure>
`;
}

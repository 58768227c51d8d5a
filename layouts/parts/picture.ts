/** Pictures of the site's own, in all their formats and sizes. */
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

/** A picture in the formats and sizes that it has. */
export function picture(image: ResponsiveImage, site: Site, options: Omit<PictureOptions, "href">): Html {
  return pictureMarkup(image, { ...options, href: (variant) => site.href(site.routes.image(variant)) });
}

/** The picture that an article opens with, which is fetched first; its caption and whose it is. */
export function openingFigure({ image, src, alt, captionMarkup, credit }: Picture, site: Site): Html {
  const { words } = site;
  const shown = { alt, when: "first" } as const;
  return html`<figure class="opening">
${image ? picture(image, site, shown) : imageMarkup({ ...shown, src })}
${(captionMarkup || credit) && html`<figcaption>${captionMarkup} ${credit && html`<span class="credit"><span class="visually-hidden">${words.credit}${words.colon} </span>${credit}</span>`}</figcaption>\n`}</figure>
`;
}

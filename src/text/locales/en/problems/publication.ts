/** E8xx: the complete site, before it replaces the previous one, in English. */
import type { HostFull, PublicationSentences } from "../../problems/publication.ts";
import { inBytes, number } from "../figures.ts";

const FLAWS = {
  missing: "was not written",
  empty: "is empty",
  cut: 'does not end with "</html>"',
} as const;

const HOSTS: ReadonlyMap<string, string> = new Map([
  ["cloudflare", "Cloudflare Pages"],
  ["github", "GitHub Pages"],
  ["netlify", "Netlify"],
]);

const SIZES: { readonly [Name in HostFull["limit"]]: (given: HostFull, host: string) => string } = {
  files: ({ most, found }, host) =>
    `${host} takes ${number(most)} files of a site on its free plan, and this one has ${number(found)}.`,
  bytes: ({ most, found }, host) =>
    `${host} takes ${inBytes(most)} of a site, and this one has ${inBytes(found)}.`,
  fileBytes: ({ most, found, path }, host) =>
    `${host} takes files of ${inBytes(most)}, and "${path}" has ${inBytes(found)}.`,
  folderFiles: ({ most, found, path }, host) =>
    `${host} takes ${number(most)} files in a folder, and "${path}" has ${number(found)}.`,
};

export const publication: PublicationSentences = {
  pageIncomplete: ({ path, what }) => [
    `The page "${path}" ${FLAWS[what]}: the site is not published.`,
    'See whether a layout in "layouts/" or a setting of Eleventy takes it away or cuts it.',
  ],
  pageMoved: ({ path, slug }) => [
    `This article has changed its address, and links to the old one, "${path}", would lead nowhere.`,
    slug === undefined
      ? 'If nobody has read it yet, publish with "tribune build --allow-removed".'
      : `To keep the old address, write "slug: ${slug}" instead; if nobody has read it yet, publish with "tribune build --allow-removed".`,
  ],
  pageUnpublished: ({ path }) => [
    `This article is no longer published, and links to "${path}" would lead nowhere: say that it is withdrawn.`,
    'To remove it without saying so, publish with "tribune build --allow-removed".',
  ],
  pageGone: ({ path }) => [
    `The page "${path}" is published, and nothing replaces it: links to it would lead nowhere.`,
    'Add this address to the "aliases" of another article or to the journal\'s "redirects", put the file back with "withdrawn", or publish with "tribune build --allow-removed".',
  ],
  listGone: ({ path }) => `The page "${path}" disappears: no article is on it any more.`,
  filesGone: ({ path, others }) => [
    others === 0
      ? `The file "${path}", which was published, disappears: links to it from elsewhere lead nowhere.`
      : `Files that were published disappear, "${path}" and ${others} ${others === 1 ? "other" : "others"}: links to them from elsewhere lead nowhere.`,
    `Link to ${others === 0 ? "it" : "them"} again in an article, or say in the journal's "redirects" where ${others === 0 ? "it is" : "they are"} now.`,
  ],
  builtLinkDead: ({ target, meant, pages }) => {
    const maybe = meant === undefined ? "." : `: did you mean "${meant}"?`;
    return pages === 1
      ? `A link of this page leads nowhere: "${target}"${maybe}`
      : `A link of this page, and of ${pages} in all, leads nowhere: "${target}"${maybe}`;
  },
  builtAnchorDead: ({ target, meant, pages }) => [
    pages === 1
      ? `A link here aims at "${target}", an anchor that is not there.`
      : `A link of this page, and of ${pages} in all, aims at "${target}", an anchor that is not there.`,
    meant === undefined ? "The page that it leads to has no anchor like it." : `The nearest is "#${meant}".`,
  ],
  builtHeading: ({ count, pages }) => [
    count === 0
      ? `This page has no heading of the first level (h1)${pages === 1 ? "" : `, as have ${pages} pages in all`}.`
      : `This page has several headings of the first level (h1)${pages === 1 ? "" : `, as have ${pages} pages in all`}.`,
    'Give it one and only one in its layout, in "layouts/".',
  ],
  builtTitleTwice: ({ title, other, pages }) =>
    pages === 2
      ? `This page and "${other}" have the same title: "${title}".`
      : `This page, "${other}" and others, ${pages} in all, have the same title: "${title}".`,
  builtImageAlt: ({ src, pages }) => [
    pages === 1
      ? `The image "${src}" of this page has no "alt" attribute.`
      : `The image "${src}" of this page, and of ${pages} in all, has no "alt" attribute.`,
    'Say what it shows, or write alt="" if it only adorns.',
  ],
  builtIdTwice: ({ id, pages }) => [
    pages === 1
      ? `Several elements of this page have the id "${id}".`
      : `Several elements of this page, and of ${pages} in all, have the id "${id}".`,
    `A link reaches only the first; add an underscore to that of the layout, "${id}_": no heading's ends with one.`,
  ],
  hostFull: (given) => {
    const sentence = SIZES[given.limit](given, HOSTS.get(given.host) ?? given.host);
    const saved = given.limit === "bytes" ? inBytes : number;
    const settings = given.named.map(({ setting, saved: amount }) => `"${setting}" (${saved(amount)})`);
    return settings.length === 0
      ? sentence
      : [sentence, `Settings of the journal that would save some: ${settings.join(", ")}.`];
  },
  outputIsRelease: [
    "This site is published as releases, which share their files: Eleventy by itself would change them all.",
    'Build with "tribune build", or go back to a real folder with "tribune build --releases 0".',
  ],
};

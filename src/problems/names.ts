/** E3xx: tags, slugs and addresses. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.names);

export const names = {
  slugEmpty: define("E301", (texts) => texts.slugEmpty),
  slugTwice: define("E302", (texts) => texts.slugTwice),
  slugReserved: define("E303", (texts) => texts.slugReserved),
  slugUnreadable: define("E304", (texts) => texts.slugUnreadable, {
    fix: ({ meant }) => ({ instead: meant === undefined ? undefined : { written: undefined, meant } }),
  }),
  tagTwice: define("W305", (texts) => texts.tagTwice),
  tagVariant: define("W306", (texts) => texts.tagVariant),
  tagsInOne: define("E307", (texts) => texts.tagsInOne, { fix: ({ items }) => ({ items }) }),
  tagsTooMany: define("E308", (texts) => texts.tagsTooMany),
  tagEmpty: define("E309", (texts) => texts.tagEmpty),
  tagNoSlug: define("E310", (texts) => texts.tagNoSlug),
  authorNoSlug: define("E311", (texts) => texts.authorNoSlug),
};

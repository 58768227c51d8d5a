/** E3xx: tags, slugs and addresses. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.names);

export const names = {
  slugEmpty: define("E301", (say) => say.slugEmpty),
  slugTwice: define("E302", (say) => say.slugTwice),
  slugReserved: define("E303", (say) => say.slugReserved),
  slugUnreadable: define("E304", (say) => say.slugUnreadable, {
    mend: ({ meant }) => ({ instead: meant === undefined ? undefined : { written: undefined, meant } }),
  }),
  tagTwice: define("W305", (say) => say.tagTwice),
  tagVariant: define("W306", (say) => say.tagVariant),
  tagsInOne: define("E307", (say) => say.tagsInOne, { mend: ({ items }) => ({ items }) }),
  tagsTooMany: define("E308", (say) => say.tagsTooMany),
  tagEmpty: define("E309", (say) => say.tagEmpty),
  tagNoSlug: define("E310", (say) => say.tagNoSlug),
  authorNoSlug: define("E311", (say) => say.authorNoSlug),
};

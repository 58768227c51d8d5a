/** E637, E638, W631 and W633–W635: the names and addresses of subjects and authors. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.listNames);

export const listNames = {
  listTwice: define("E637", (say) => say.listTwice),
  listAlias: define("E638", (say) => say.listAlias),
  listFeedLost: define("W631", (say) => say.listFeedLost),
  listAliasOwn: define("W633", (say) => say.listAliasOwn),
  listAliasIdle: define("W634", (say) => say.listAliasIdle),
  listRenamed: define("W635", (say) => say.listRenamed, { mend: ({ mended }) => ({ mended }) }),
};

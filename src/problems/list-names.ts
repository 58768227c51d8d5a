/** E637, E638, W631 and W633–W635: the names and addresses of subjects and authors. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.listNames);

export const listNames = {
  listTwice: define("E637", (texts) => texts.listTwice),
  listAlias: define("E638", (texts) => texts.listAlias),
  listFeedLost: define("W631", (texts) => texts.listFeedLost),
  listAliasOwn: define("W633", (texts) => texts.listAliasOwn),
  listAliasIdle: define("W634", (texts) => texts.listAliasIdle),
  listRenamed: define("W635", (texts) => texts.listRenamed, { fix: ({ mended }) => ({ mended }) }),
};

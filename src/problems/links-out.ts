/** W55x: links to other sites, told by `tribune check --external`. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.linksOut);

export const linksOut = {
  outsideDead: define("W550", (say) => say.outsideDead),
  outsideMoved: define("W551", (say) => say.outsideMoved, { mend: ({ mended }) => ({ mended }) }),
  outsideUnanswered: define("W552", (say) => say.outsideUnanswered),
  outsideCertificate: define("W553", (say) => say.outsideCertificate),
  networkAway: define("W554", (say) => say.networkAway),
};

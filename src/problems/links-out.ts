/** W55x: links to other sites, checked by `tribune check --external`. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.linksOut);

export const linksOut = {
  outsideDead: define("W550", (texts) => texts.outsideDead),
  outsideMoved: define("W551", (texts) => texts.outsideMoved, { fix: ({ mended }) => ({ mended }) }),
  outsideUnanswered: define("W552", (texts) => texts.outsideUnanswered),
  outsideCertificate: define("W553", (texts) => texts.outsideCertificate),
  networkAway: define("W554", (texts) => texts.networkAway),
};

/** `--external`: asks for the links to other sites, as a polite visitor would. */

import { lookup } from "node:dns/promises";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { LINK_CACHE, LinkCache } from "../../authoring/lint/external/cache.ts";
import { checkLinksOut, type LinksOut } from "../../authoring/lint/external/links-out.ts";
import { outsideLinks } from "../../authoring/lint/external/outside-links.ts";
import { RateLimiter } from "../../authoring/lint/external/rate-limiter.ts";
import { requestSender } from "../../authoring/lint/external/request.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import type { Terminal } from "../terminal.ts";
import type { CheckContext } from "./context.ts";

/** Milliseconds that a server has for one answer, and that it has to itself after one. */
const TIME_LIMIT = 15_000;
const PAUSE = 1_000;
/** Servers that are asked at once. */
const MOST = 8;

/** A name that exists: it is looked up, and nothing is asked of it. */
const KNOWN_NAME = "web.archive.org";

const isOnline = () =>
  lookup(KNOWN_NAME).then(
    () => true,
    () => false,
  );

export async function judgeLinksOut(context: CheckContext, terminal: Terminal): Promise<LinksOut> {
  const { journal, routes, manuscripts, now, options } = context;
  const texts = COMMAND_TEXTS[context.configuration.language].check;
  const links = outsideLinks(manuscripts, journal, (url) => routes.inside(url) !== undefined);
  const userAgent = `Tribune (link check; +${journal.url})`;
  const manners = new RateLimiter(requestSender({ userAgent, timeLimit: TIME_LIMIT }), {
    most: MOST,
    pause: PAUSE,
    clock: () => performance.now(),
    sleep: (milliseconds) => sleep(milliseconds),
    now,
  });
  const cache = new LinkCache(resolve(LINK_CACHE), now);
  try {
    return await checkLinksOut(links, options.articles, {
      send: (url, method) => manners.send(url, method),
      cache,
      isOnline,
      onLink: (done, total) => terminal.progress?.(texts.linksProgress(done, total)),
    });
  } finally {
    terminal.progress?.("");
    cache.save();
  }
}

/** `--external`: checks external links with rate limits. */

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

/** Timeout of a request, and pause between two requests to the same server, in milliseconds. */
const TIME_LIMIT = 15_000;
const PAUSE = 1_000;
/** Maximum number of concurrent requests. */
const MAX_REQUESTS = 8;

/** A name that certainly exists; only its DNS entry is looked up. */
const KNOWN_NAME = "web.archive.org";

const isOnline = () =>
  lookup(KNOWN_NAME).then(
    () => true,
    () => false,
  );

export async function checkExternalLinks(context: CheckContext, terminal: Terminal): Promise<LinksOut> {
  const { journal, routes, lintSources, now, options } = context;
  const texts = COMMAND_TEXTS[context.configuration.language].check;
  const links = outsideLinks(lintSources, journal, (url) => routes.inside(url) !== undefined);
  const userAgent = `Tribune (link check; +${journal.url})`;
  const limiter = new RateLimiter(requestSender({ userAgent, timeLimit: TIME_LIMIT }), {
    most: MAX_REQUESTS,
    pause: PAUSE,
    clock: () => performance.now(),
    sleep: (milliseconds) => sleep(milliseconds),
    now,
  });
  const cache = new LinkCache(resolve(LINK_CACHE), now);
  try {
    return await checkLinksOut(links, options.articles, {
      send: (url, method) => limiter.send(url, method),
      cache,
      isOnline,
      onLink: (done, total) => terminal.progress?.(texts.linksProgress(done, total)),
    });
  } finally {
    terminal.progress?.("");
    cache.save();
  }
}

/** What IndexNow is told of changed pages. https://www.indexnow.org/documentation */
import type { Routes } from "../../content/addresses/routes.ts";

/** URLs that one message may hold. */
const MOST = 10_000;

/** The body of a POST, as the protocol names its parts. */
export interface IndexNowBody {
  readonly host: string;
  readonly key: string;
  readonly keyLocation: string;
  readonly urlList: readonly string[];
}

/** One body, or several where there are too many URLs for one; without any URL, one whose list is empty. */
export function indexNowBodies(
  urls: readonly string[],
  key: string,
  routes: Routes,
  most: number = MOST,
): IndexNowBody[] {
  const keyLocation = routes.absolute(routes.indexNowKey(key));
  const { host } = new URL(keyLocation);
  const count = Math.max(1, Math.ceil(urls.length / most));
  return Array.from({ length: count }, (_, index) => ({
    host,
    key,
    keyLocation,
    urlList: urls.slice(index * most, (index + 1) * most),
  }));
}

/** Request bodies that report changed pages to IndexNow. https://www.indexnow.org/documentation */
import type { Routes } from "../../content/addresses/routes.ts";

/** Maximum number of URLs per request. */
const MAX_URLS = 10_000;

/** JSON body of the POST request, with the protocol's field names. */
export interface IndexNowBody {
  readonly host: string;
  readonly key: string;
  readonly keyLocation: string;
  readonly urlList: readonly string[];
}

/** Splits the URLs over as many bodies as needed; without URLs, one body with an empty list. */
export function indexNowBodies(
  urls: readonly string[],
  key: string,
  routes: Routes,
  maxUrls: number = MAX_URLS,
): IndexNowBody[] {
  const keyLocation = routes.absolute(routes.indexNowKey(key));
  const { host } = new URL(keyLocation);
  const count = Math.max(1, Math.ceil(urls.length / maxUrls));
  return Array.from({ length: count }, (_, index) => ({
    host,
    key,
    keyLocation,
    urlList: urls.slice(index * maxUrls, (index + 1) * maxUrls),
  }));
}

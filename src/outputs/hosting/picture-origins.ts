/** Other origins whose images the pages show. */
import { picturesElsewhere } from "../../content/article/rendering.ts";
import { byCodePoint } from "../../content/sources/folder.ts";
import type { HostedSite } from "./hosted-site.ts";

/**
 * Sorted origins: `https://photos.example`. `http:` becomes `https:`, because browsers upgrade the request.
 */
export function pictureOrigins({ journal, library, routes }: HostedSite): string[] {
  const addresses = [
    ...library.articles.flatMap(({ picturesElsewhere }) => picturesElsewhere),
    ...library.pages.flatMap(({ body }) => picturesElsewhere(body)),
    ...library.articles.flatMap(({ picture }) => (picture ? [picture.src] : [])),
    ...journal.authors.flatMap(({ image }) => image ?? []),
    journal.publisher.logo ?? "",
  ];
  const own = new URL(routes.absolute(routes.home())).origin;
  const origins = addresses.flatMap((address) => {
    if (!/^https?:/i.test(address) || !URL.canParse(address)) return [];
    const url = new URL(address);
    if (journal.url.startsWith("https:")) url.protocol = "https:";
    return url.origin === own ? [] : [url.origin];
  });
  return [...new Set(origins)].toSorted(byCodePoint);
}

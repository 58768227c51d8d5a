/** The other sites whose pictures the pages show. */
import { byCodePoint } from "../content/files.ts";
import type { HostedSite } from "./hosted-site.ts";

/** `src` of an `<img>` that lies elsewhere, as the renderer writes it. */
const ELSEWHERE = /<img\b[^>]*? src="(https?:\/\/[^"]+)"/g;

/** Origins, sorted: `https://photos.example`. An `http:` one stands as `https:`, which browsers ask instead. */
export function pictureOrigins({ journal, library, routes }: HostedSite): string[] {
  const texts = [...library.articles, ...library.pages];
  const addresses = [
    ...texts.flatMap(({ body }) => [...String(body).matchAll(ELSEWHERE)].map(([, src = ""]) => src)),
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

import { rss, singleLayout } from "../src/index.ts";

export default singleLayout({
  path: ({ routes }) => routes.feed("rss"),
  render: ({ feeds }) => rss(feeds.journal("rss")),
});

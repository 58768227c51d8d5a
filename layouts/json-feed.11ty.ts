import { jsonFeed, singleLayout } from "../src/index.ts";

export default singleLayout({
  path: ({ routes }) => routes.feed("json"),
  render: ({ feeds }) => jsonFeed(feeds.journal("json")),
});

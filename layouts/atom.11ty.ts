import { atom, singleLayout } from "../src/index.ts";

export default singleLayout({
  path: ({ routes }) => routes.feed("atom"),
  render: ({ feeds }) => atom(feeds.journal("atom")),
});

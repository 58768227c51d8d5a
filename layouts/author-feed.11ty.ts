import { atom, eachLayout } from "../src/index.ts";

export default eachLayout({
  each: "authorFeeds",
  render: ({ author }, { feeds }) => atom(feeds.author(author)),
});

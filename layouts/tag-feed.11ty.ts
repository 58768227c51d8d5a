import { atom, eachLayout } from "../src/index.ts";

export default eachLayout({
  each: "tagFeeds",
  render: ({ tag }, { feeds }) => atom(feeds.tag(tag)),
});

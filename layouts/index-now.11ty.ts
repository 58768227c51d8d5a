/** The file that proves to IndexNow that the site is ours. */
import { singleLayout } from "../src/index.ts";

export default singleLayout({
  path: ({ journal, routes }) => journal.indexNow && routes.indexNowKey(journal.indexNow.key),
  render: ({ journal }) => journal.indexNow?.key ?? "",
});

/** The key file that proves to IndexNow that we own the site. */
import { singleLayout } from "../src/index.ts";

export default singleLayout({
  path: ({ journal, routes }) => journal.indexNow && routes.indexNowKey(journal.indexNow.key),
  render: ({ journal }) => journal.indexNow?.key ?? "",
});

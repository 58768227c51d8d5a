/** The site's style sheet, built from `layouts/styles/`. */
import { singleLayout } from "../src/index.ts";

export default singleLayout({
  path: ({ design }) => design.styles.path,
  render: ({ design }) => design.styles.css,
});

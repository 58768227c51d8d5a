/** The style sheet of the site, made of `layouts/styles/`. */
import { singleLayout } from "../src/index.ts";

export default singleLayout({
  path: ({ design }) => design.styles.path,
  render: ({ design }) => design.styles.css,
});

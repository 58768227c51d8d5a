/** The style sheet of the site, made of `layouts/styles/`. */
import { singleLayout } from "../src/index.ts";

export default singleLayout({
  path: ({ styles }) => styles.path,
  render: ({ styles }) => styles.css,
});

import { renderIndex } from "../list-page.js";

export const data = { permalink: "/auteurs/", heading: "Auteurs" };
export const render = ({ collections }) => renderIndex("Auteurs", "author-index", collections.byAuthor);

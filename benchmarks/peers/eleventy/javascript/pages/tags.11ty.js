import { renderIndex } from "../list-page.js";

export const data = { permalink: "/tags/", heading: "Tous les sujets" };
export const render = ({ collections }) => renderIndex("Tous les sujets", "tag-index", collections.byTag);

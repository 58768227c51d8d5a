import { renderIndex } from "../list-page.js";

export const data = { permalink: "/archives/", heading: "Archives" };
export const render = ({ collections }) => renderIndex("Archives", "year-index", collections.byYear);

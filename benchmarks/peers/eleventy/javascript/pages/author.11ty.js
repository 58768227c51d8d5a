import { listPages, renderListPage } from "../list-page.js";

export const data = listPages("authorPages");
export const render = renderListPage;

import { listPages, renderListPage } from "../list-page.js";

export const data = listPages("tagPages");
export const render = renderListPage;

import { shortTeaser } from "../html.js";

export const data = { permalink: "/404.html", heading: "Page introuvable" };

export function render({ collections, authors }) {
  return `<header class="list-head">
<p class="label">404</p>
<h1>Page introuvable</h1>
<p>Cette adresse ne mène à rien. Voici les derniers articles.</p>
</header>
<ul class="teasers">
${collections.articles
  .slice(0, 5)
  .map((article) => shortTeaser(article, authors))
  .join("")}</ul>
`;
}

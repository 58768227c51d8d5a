/** A Markdown copy of each article. */
export const data = {
  pagination: { data: "collections.articles", size: 1, alias: "article" },
  permalink: ({ article }) => `${article.url}index.md`,
  layout: null,
};

export const render = ({ article, authors, site }) => `# ${article.data.title}

> ${article.data.chapo}

${authors[article.data.author]}, <${site.url}${article.url}>

${article.rawInput}`;

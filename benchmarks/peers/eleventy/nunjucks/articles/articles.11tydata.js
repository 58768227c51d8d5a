export default { layout: "article.njk", permalink: ({ slug }) => `/${slug}/` };

export default { layout: "article.11ty.js", permalink: ({ slug }) => `/${slug}/` };

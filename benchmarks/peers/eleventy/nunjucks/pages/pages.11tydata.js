export default { layout: "base.njk", eleventyExcludeFromCollections: true };

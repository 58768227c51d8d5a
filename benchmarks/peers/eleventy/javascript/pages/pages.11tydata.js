export default { layout: "base.11ty.js", eleventyExcludeFromCollections: true };

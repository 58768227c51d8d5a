export const data = { permalink: "/llms.txt", layout: null };

export const render = ({ site, collections }) => `# ${site.title}

## Articles

${collections.articles.map(({ url, data }) => `- [${data.title}](${site.url}${url}index.md): ${data.chapo}\n`).join("")}`;

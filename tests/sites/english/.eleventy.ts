import { tribune } from "../../../src/index.ts";

export default tribune({
  title: "The Small Gazette",
  url: "https://gazette.example",
  pathPrefix: "/gazette/",
  language: "en",
  timeZone: "America/New_York",
  publisher: { name: "Gazette Press" },
  authors: [{ id: "jo", name: "Jo March" }],
  disclaimers: { default: "opinion", named: { opinion: "This is an opinion." } },
});

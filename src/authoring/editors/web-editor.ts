/** Configuration of the web editor, Sveltia CMS: backend and form. */
import type { Journal } from "../../content/journal/journal.ts";
import { EDITOR_TEXTS } from "../../text/locales/editors-by-language.ts";
import { type AdminSettings, backendConfig } from "./web-editor-backend.ts";
import { formFields } from "./web-editor-form.ts";

/** The custom file format implemented by `layouts/admin/front-matter.js`. */
export const FORMAT = "tribune-frontmatter";

/**
 * @param articles folder of the articles, from the repository's root
 * @param tags tags in use
 */
export function webEditorConfig(
  journal: Journal,
  settings: AdminSettings,
  articles: string,
  tags: readonly string[],
) {
  const texts = EDITOR_TEXTS[journal.language].form;
  return {
    load_config_file: false,
    backend: backendConfig(settings),
    app_title: journal.title,
    site_url: journal.url,
    show_preview_links: false,
    media_folder: articles,
    public_folder: "",
    slug: { encoding: "ascii" as const, clean_accents: true, maxlength: 80 },
    output: { omit_empty_optional_fields: true },
    collections: [
      {
        name: "articles",
        label: texts.articles,
        label_singular: texts.article,
        folder: articles,
        extension: "md",
        format: FORMAT,
        nested: { subfolders: false },
        media_folder: "",
        public_folder: "",
        slug: "{{slug}}",
        sortable_fields: ["date", "title"],
        editor: { preview: false },
        fields: formFields(journal, tags),
      },
    ],
  };
}

/** Builds the free page that layouts see from a draft with a known address. */
import { idsAround } from "../../markdown/page-ids.ts";
import { cutAtWord } from "../../text/cut.ts";
import type { Folder } from "../sources/folder.ts";
import type { TextBuildOptions } from "./build-options.ts";
import type { PageDraft } from "./draft.ts";
import { PAGE_FIELDS } from "./fields/article-fields.ts";
import { FreePage } from "./free-page.ts";
import type { MadePage } from "./made-article.ts";
import { referencesOf } from "./text-references.ts";
import { setFields } from "./typesetter.ts";

const DESCRIPTION_LENGTH = 160;

export function buildFreePage(draft: PageDraft, folder: Folder, options: TextBuildOptions): MadePage {
  const { journal, routes, set, bodies, remarks } = options;
  const { slug } = draft;
  const path = routes.page(slug);
  const { language, media, references } = referencesOf(draft, path, folder, options);
  const fields = setFields(draft.fields, language, set, journal, PAGE_FIELDS);
  const context = {
    language,
    url: routes.absolute(path),
    syndicate: false,
    ids: idsAround({ isRated: false }),
  };
  const { rendered, problems } = bodies.ofPage(draft, context, (reference) => references.resolve(reference));
  const page = new FreePage({
    ...fields,
    file: draft.file,
    addressPlace: draft.textFile.addressPlace,
    slug,
    path,
    emphasis: fields.emphasis,
    description: fields.description || cutAtWord(rendered.firstText, DESCRIPTION_LENGTH),
    preview: fields.draft ? "draft" : undefined,
    language,
    body: rendered.html,
    headings: rendered.headings,
    media: media.files,
  });
  const links = rendered.links.map((link) => ({ ...link, draft }));
  return { page, links, problems: [...problems, ...(remarks?.(draft) ?? [])] };
}

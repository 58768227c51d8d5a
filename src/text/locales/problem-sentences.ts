/** The sentences of all problems, by area: one interface, one folder a language. */
import type { AddressSentences } from "./problems/addresses.ts";
import type { AdviceSentences } from "./problems/advice.ts";
import type { CharacterSentences } from "./problems/characters.ts";
import type { ClaimantNames } from "./problems/claimants.ts";
import type { DialectSentences } from "./problems/dialects.ts";
import type { EditingSentences } from "./problems/editing.ts";
import type { FieldSentences } from "./problems/fields.ts";
import type { FileSentences } from "./problems/files.ts";
import type { FrontMatterSentences } from "./problems/front-matter.ts";
import type { ImportSentences } from "./problems/imports.ts";
import type { JournalSentences } from "./problems/journal.ts";
import type { KeptAndNamedSentences } from "./problems/kept-and-named.ts";
import type { LayoutSentences } from "./problems/layouts.ts";
import type { LinkedFileSentences } from "./problems/linked-files.ts";
import type { LinkOutSentences } from "./problems/links-out.ts";
import type { ListNameSentences } from "./problems/list-names.ts";
import type { MachineSentences } from "./problems/machine.ts";
import type { MarkdownSentences } from "./problems/markdown.ts";
import type { BlockSentences } from "./problems/markdown-blocks.ts";
import type { ExtensionSentences } from "./problems/markdown-extensions.ts";
import type { MarkSentences } from "./problems/markdown-marks.ts";
import type { NameSentences } from "./problems/names.ts";
import type { PictureSentences } from "./problems/pictures.ts";
import type { PublicationSentences } from "./problems/publication.ts";
import type { RedirectSentences } from "./problems/redirects.ts";
import type { ReportTexts } from "./problems/report.ts";
import type { UnreadSentences } from "./problems/unread.ts";

export interface ProblemSentences {
  /** The frame of a report. */
  readonly report: ReportTexts;
  /** The owner of an address that another one claims. */
  readonly claimants: ClaimantNames;
  readonly addresses: AddressSentences;
  readonly advice: AdviceSentences;
  readonly characters: CharacterSentences;
  readonly dialects: DialectSentences;
  readonly editing: EditingSentences;
  readonly fields: FieldSentences;
  readonly files: FileSentences;
  readonly frontMatter: FrontMatterSentences;
  readonly imports: ImportSentences;
  readonly journal: JournalSentences;
  readonly keptAndNamed: KeptAndNamedSentences;
  readonly layouts: LayoutSentences;
  readonly linkedFiles: LinkedFileSentences;
  readonly linksOut: LinkOutSentences;
  readonly listNames: ListNameSentences;
  readonly machine: MachineSentences;
  readonly markdownBlocks: BlockSentences;
  readonly markdownExtensions: ExtensionSentences;
  readonly markdownMarks: MarkSentences;
  readonly markdown: MarkdownSentences;
  readonly names: NameSentences;
  readonly pictures: PictureSentences;
  readonly publication: PublicationSentences;
  readonly redirects: RedirectSentences;
  readonly unread: UnreadSentences;
}

/** `tribune build --shard 2/8`: makes one part of a site, and leaves it in a folder for `tribune merge`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Share, type ShareNumbers } from "../../content/library/share.ts";
import { sealed } from "../../incremental/store/sealed.ts";
import type { RecordedText } from "../../outputs/search/search-text.ts";
import { searchTexts } from "../../outputs/search/search-texts.ts";
import { ProblemsError } from "../../problems/problem.ts";
import { factsOf } from "../../publish/inspection/file-facts.ts";
import type { FileEntry } from "../../publish/manifest.ts";
import { digestOf } from "../../publish/manifest-file.ts";
import type { Publication } from "../../publish/publication.ts";
import { listTree } from "../../publish/tree.ts";
import { engineInput, inputsOf, journalInput, picturesOf } from "../../site/part-inputs.ts";
import type { Site } from "../../site/site.ts";
import { MANIFEST } from "../../text/file-names.ts";
import { type Configuration, parseConfiguration } from "../configuration.ts";
import { causesOf } from "../failure.ts";
import {
  type BuiltPart,
  type FailedPart,
  PART_FILE,
  PART_KIND,
  type PartFacts,
  SEARCH_FILE,
  SEARCH_KIND,
} from "./part-record.ts";
import type { PublishRequest } from "./publish.ts";
import { recordOfSite } from "./site-record.ts";
import { inspectSite, writeSite } from "./steps.ts";
import { withPublication } from "./with-publication.ts";

export interface PartReport extends ShareNumbers {
  /** Number of rendered pages. */
  readonly pages: number;
  /** Number of files, and of problems that the merge will report. */
  readonly files: number;
  readonly warnings: number;
  readonly output: string;
}

/** @throws any error of the build; if it is in the texts, the part tells the merge of it */
export function buildPart(
  request: PublishRequest,
  numbers: ShareNumbers,
  configuration: Configuration,
): Promise<PartReport> {
  const { options, texts, terminal } = request;
  return withPublication(
    { output: options.output, previousTrees: undefined, interrupted: texts.partInterrupted, terminal },
    async (publication, givenUp) => {
      const share = new Share(numbers);
      try {
        return await buildShare(request, publication, { share, givenUp });
      } catch (error) {
        const problems = causesOf(error).find((cause) => cause instanceof ProblemsError)?.problems;
        const isUntouched = listTree(publication.folder).files.every((file) => file === MANIFEST);
        if (problems && isUntouched) {
          const facts = factsOfPart(request, numbers, journalInput(parseConfiguration(configuration)));
          const failed: FailedPart = { ...facts, failed: { problems, isLoaded: share.isLoaded } };
          const record = writePartFile(publication, PART_FILE, sealed(PART_KIND, failed));
          publication.publish({ files: new Map([record]), addresses: new Map() }, undefined);
        }
        throw error;
      }
    },
  );
}

interface ShareOfBuild {
  readonly share: Share;
  readonly givenUp: AbortSignal;
}

async function buildShare(
  request: PublishRequest,
  publication: Publication,
  { share, givenUp }: ShareOfBuild,
): Promise<PartReport> {
  const { options, now, stamps, texts, terminal } = request;
  const { site, pages } = await writeSite({
    options,
    folder: publication.folder,
    now,
    stamps,
    articleCache: options.fresh ? "renew" : "use",
    share,
    givenUp,
    texts,
    terminal,
  });
  const { inspection } = inspectSite(site, (expected, noted) => {
    const own = [...expected()].filter(([file]) => share.hasOutput(`/${file}`));
    return publication.inspect(new Map(own), undefined, noted);
  });
  const { manifest, flaws, links } = inspection;
  const built: BuiltPart = {
    ...factsOfPart(request, share, journalInput(site.journal)),
    inputs: inputsOf(site, share, { ...options, now }),
    pictures: picturesOf(share),
    digest: digestOf(manifest),
    pages,
    warnings: site.warnings,
    remarks: site.remarks,
    flaws,
    links: links.entries,
    site: share.number === 1 ? recordOfSite(site, now) : undefined,
  };
  const record = writePartFile(publication, PART_FILE, sealed(PART_KIND, built));
  const search = writePartFile(publication, SEARCH_FILE, sealed(SEARCH_KIND, recordedTexts(site, share)));
  const { addresses } = manifest;
  const files = new Map([...manifest.files, record, search]);
  publication.publish({ files, addresses }, undefined);
  return {
    number: share.number,
    of: share.of,
    pages,
    files: manifest.files.size,
    warnings: site.warnings.length,
    output: options.output,
  };
}

/** The share's texts for the search index, which the merge makes. */
function recordedTexts({ searchPath, library, words }: Site, share: Share): RecordedText[] {
  if (searchPath === undefined) return [];
  const own = searchTexts(library, words, ({ file }) => share.hasText(file));
  return own.map(({ read, ...text }) => ({ ...text, full: read() }));
}

function factsOfPart(
  { options: { articles, drafts, compress }, now }: PublishRequest,
  { number, of }: ShareNumbers,
  journal: string,
): PartFacts {
  return { number, of, options: { articles, drafts, compress }, now, journal, engine: engineInput() };
}

function writePartFile({ folder }: Publication, name: string, content: Buffer): [string, FileEntry] {
  writeFileSync(join(folder, name), content);
  const { size, sha256 } = factsOf(name, content);
  return [name, { size, sha256 }];
}

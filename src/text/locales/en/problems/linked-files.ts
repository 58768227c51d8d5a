/** E56x: files that an article links to but that must not be published, in English. */
import type { LinkedFileSentences } from "../../problems/linked-files.ts";

export const linkedFiles: LinkedFileSentences = {
  linkedKind: ({ given, extension }) => [
    extension
      ? `The file "${given}" is not published: ".${extension}" is not an extension of a document, audio, video, archive, data or picture file.`
      : `The file "${given}" is not published: its name has no extension that says what is in it.`,
    'Convert it, or put it into a ".zip" archive; the journal may also allow other extensions ("linkedFileTypes").',
  ],
  linkedHidden: ({ given }) => [
    `The file "${given}" is hidden: a name that begins with a dot is never published.`,
    "If it really is to be published, copy it to a name and a folder without a leading dot.",
  ],
  linkedText: ({ given }) => [
    `The file "${given}" is the source of a text, which is never published as it is.`,
    'To lead to the page of an article, write the name of its ".md" file.',
  ],
  linkedProgram: ({ given, extension }) => [
    `The file "${given}" is not published: a browser or a server would run a ".${extension}" file.`,
    'Show it in a code block, or put it into a ".zip" archive.',
  ],
  linkedPage: ({ given }) => [
    `The file "${given}" is not published: it holds a web page or XML, which a browser might run.`,
    'Save it in the format that its name says, or put it into a ".zip" archive.',
  ],
  pictureUnknown: ({ given }) => [
    `The image "${given}" is made in a way that Tribune does not know: it cannot be published without its metadata.`,
    "Open it in an image editor and save it as JPEG or PNG.",
  ],
  linkedTypeRefused: ({ extension, why }) =>
    why === "runs"
      ? `"linkedFileTypes" cannot allow "${extension}": a browser or a server would run such files.`
      : `"linkedFileTypes" cannot allow "${extension}": texts and templates are written in such files.`,
};

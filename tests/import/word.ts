/** A Word document as Word lays one out: parts in a zip, with styles, lists, a table, a picture, notes and a comment. */
import { strToU8, zipSync } from "fflate";

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const run = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const styled = (style: string, text: string) => paragraph(run(text), `<w:pStyle w:val="${style}"/>`);
const item = (text: string) =>
  paragraph(
    run(text),
    '<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
  );
const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;

const PICTURE = `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="Image 1" descr="Un drapeau"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rId2"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const DOCUMENT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document ${WORD} xmlns:r="${RELATIONS}"><w:body>
${styled("Title", "Le carton et la ficelle")}
${styled("Subtitle", "Un chapô tapé dans Word, sous le titre.")}
${paragraph(
  `${run("Un texte avec du ")}${run("gras", "<w:b/>")}${run(", de l’")}${run("italique", "<w:i/>")}${run(", du ")}${run("barré", "<w:strike/>")}${run(" et une note")}<w:r><w:footnoteReference w:id="2"/></w:r>${run(".")}`,
)}
${styled("Heading1", "Ce que tient un carton")}
${item("des livres")}${item("des lettres")}
${styled("Heading2", "Ce qu’il ne tient pas")}
<w:tbl><w:tr>${cell("Année")}${cell("Cartons")}</w:tr><w:tr>${cell("2023")}${cell("12")}</w:tr></w:tbl>
${styled("Quote", "Une citation en retrait.")}
${paragraph(PICTURE)}
${paragraph(`<w:hyperlink r:id="rId3">${run("Un lien")}</w:hyperlink>${run(" et ")}<w:ins w:id="5" w:author="A">${run("un ajout")}</w:ins>${run(".")}<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`)}
</w:body></w:document>`;

const STYLES = [
  ["Title", "Title"],
  ["Subtitle", "Subtitle"],
  ["Heading1", "heading 1"],
  ["Heading2", "heading 2"],
  ["Quote", "Quote"],
  ["ListParagraph", "List Paragraph"],
].map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`);

const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);

/** The main part of a document that holds these paragraphs in the style of every other. */
export const typed = (...paragraphs: readonly string[]): Uint8Array =>
  xml(
    `<w:document ${WORD}><w:body>${paragraphs.map((text) => paragraph(run(text))).join("")}</w:body></w:document>`,
  );

export interface WordOptions {
  /** Parts that replace or join those of the sample. */
  readonly parts?: Readonly<Record<string, Uint8Array>>;
}

/** @param picture the bytes of a PNG picture */
export function wordDocument(picture: Uint8Array, { parts = {} }: WordOptions = {}): Uint8Array {
  return zipSync({
    "[Content_Types].xml": xml(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": xml(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "docProps/core.xml": xml(
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Sans titre</dc:title><dc:creator>Anselme Meyer</dc:creator><cp:keywords>Presse; Cartons</cp:keywords><dcterms:created xsi:type="dcterms:W3CDTF">2024-05-01T06:30:00Z</dcterms:created></cp:coreProperties>',
    ),
    "word/_rels/document.xml.rels": xml(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${RELATIONS}/image" Target="media/image1.png"/><Relationship Id="rId3" Type="${RELATIONS}/hyperlink" Target="https://ailleurs.example/" TargetMode="External"/><Relationship Id="rId4" Type="${RELATIONS}/footnotes" Target="footnotes.xml"/><Relationship Id="rId5" Type="${RELATIONS}/numbering" Target="numbering.xml"/><Relationship Id="rId6" Type="${RELATIONS}/comments" Target="comments.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(DOCUMENT),
    "word/styles.xml": xml(`<w:styles ${WORD}>${STYLES.join("")}</w:styles>`),
    "word/numbering.xml": xml(
      `<w:numbering ${WORD}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
    "word/footnotes.xml": xml(
      `<w:footnotes ${WORD}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2">${paragraph(run("La note de Word."))}</w:footnote></w:footnotes>`,
    ),
    "word/comments.xml": xml(
      `<w:comments ${WORD}><w:comment w:id="0" w:author="Une relectrice">${paragraph(run("À vérifier avant parution."))}</w:comment></w:comments>`,
    ),
    "word/media/image1.png": picture,
    ...parts,
  });
}

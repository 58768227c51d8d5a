/** Text that stresses the rules: every mark they know, in any order, with words and spaces around it. */
import fc from "fast-check";

const MARKS =
  "« » « » ' \" “ ” ‘ ’ ; ! ? : ... … . , - -- --- – — % € $ °C ( ) [ ] / = \\ ` {{ }} # @ & x ×".split(" ");
const WORDS =
  "le pays Oui A l d qu IA mot 12 2019 2024 000 1 3 5 0 km Go er e es siècle XXI V I p. M. Mme n° août h 30 Dupont é";
const WHOLE = [
  "https://a.fr/?x=1;y",
  "a@b.fr",
  ":smile:",
  "fichier.pdf",
  "2'33\"",
  "&amp;",
  "<b>",
  "GPT-4",
  "2026-11-23",
];
const SPACES = ["", "", " ", " ", " ", "  ", "\u00a0", "\u202f", "\n"];

const piece = fc.constantFrom(...MARKS, ...WORDS.split(" "), ...WHOLE);

/** A text made of the characters that rules look at. */
export const prose = fc
  .array(fc.tuple(piece, fc.constantFrom(...SPACES)), { maxLength: 16 })
  .map((pieces) => pieces.flat().join(""));

/** Such a text, or any text at all. */
export const anyText = fc.oneof({ weight: 4, arbitrary: prose }, fc.string({ unit: "grapheme" }));

const BLOCKS = [
  "\n\n",
  "\r\n",
  "  \n",
  "\n> ",
  "\n- ",
  "\n1. ",
  "# ",
  '\n```\na ? "b"\n```\n',
  '`code "x" ?`',
  '[l\'IA](http://x.fr "ti ?")',
  "[d ?][]",
  '[b "c"][oui]',
  '\n\n[oui]: http://u "x"\n\n',
  '![l\'alt : "x"](i.png)',
  "![oui]",
  '\n| a ? | "b" |\n|---|---|\n| c ! | l\'d |\n',
  '\\"',
  "&nbsp;",
  "&quot;",
  "*",
  "**",
  "_",
  "~~",
];

/** Markdown made of such texts. */
export const markdown = fc
  .array(fc.oneof({ weight: 2, arbitrary: prose }, fc.constantFrom(...BLOCKS)), { maxLength: 12 })
  .map((pieces) => pieces.join(""));

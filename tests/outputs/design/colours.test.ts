/** The colours that cards and icons read from the style sheet. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readColours } from "../../../src/outputs/design/colours.ts";
import { PROJECT } from "../../workshop.ts";

const TOKENS = readFileSync(join(PROJECT, "layouts/styles/10-tokens.css"), "utf8");
const OURS = { paper: "#fbfaf6", ink: "#1b1a17", soft: "#5d574d", rule: "#d8d2c5", accent: "#a4262c" };

it("are those of the light theme, or the defaults", () => {
  expect(readColours(TOKENS)).toEqual(OURS);
  expect(readColours("")).toEqual(OURS);
});

it("are the journal's own if set for the light theme on a screen", () => {
  const own = [
    ":root { --accent: #036; /* --paper: #000; */ }",
    "@media print { :root { --ink: #000; --rule: #999 } }",
    ':root[data-theme="dark"] { --paper: #111111; }',
    ":root { --paper: light-dark( #FFFFFF, #000000) }",
  ].join("\n");
  expect(readColours(TOKENS + own)).toEqual({ ...OURS, accent: "#036", paper: "#ffffff" });
});

/** A card of 1200 × 630 pixels for shared links, drawn by Satori and resvg. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { renderAsync } from "@resvg/resvg-js";
import satori from "satori";

const require = createRequire(import.meta.url);
const font = (weight) => ({
  name: "Newsreader",
  weight,
  style: "normal",
  data: readFileSync(require.resolve(`@fontsource/newsreader/files/newsreader-latin-${weight}-normal.woff`)),
});
const fonts = [font(400), font(600)];

const box = (style, children) => ({ type: "div", props: { style: { display: "flex", ...style }, children } });

/** @returns the bytes of a PNG */
export async function drawCard({ journal, title, author, rating }) {
  const svg = await satori(
    box(
      {
        width: "100%",
        height: "100%",
        flexDirection: "column",
        justifyContent: "space-between",
        padding: 72,
        background: "#fbfaf6",
        color: "#1b1a17",
        fontFamily: "Newsreader",
      },
      [
        box({ fontSize: 32, color: "#a4262c" }, "Tribune"),
        box({ fontSize: 68, fontWeight: 600, lineHeight: 1.15 }, title),
        box({ justifyContent: "space-between", fontSize: 32, color: "#5d574d" }, [
          box({}, `${author} · ${rating}`),
          box({ fontWeight: 600 }, journal),
        ]),
      ],
    ),
    { width: 1200, height: 630, fonts },
  );
  return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
}

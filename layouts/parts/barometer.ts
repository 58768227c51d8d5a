import type { Barometer, Html, Renderable, Site } from "../../src/index.ts";
import { html } from "../../src/index.ts";

/** In SVG user units. */
const WIDTH = 400;
const HEIGHT = 170;
const LEFT = 22;
const RIGHT = 4;
const TOP = 14;
const BOTTOM = 28;
/** From this many ratings on, dots are smaller. */
const CROWD = 20;

/** The ratings of a tag over time: a dot per article, linked to it, and the mean as a dashed line. */
export function barometer(marks: Barometer, site: Site): Html {
  const { words } = site;
  const across = acrossTime(marks);
  const radius = marks.readings.length > CROWD ? 3.5 : 5;
  const points = marks.readings.map(({ article, rating }) => {
    const label = `${article.title}, ${words.barometerPoint(words.date(article.date), rating.value, marks.best)}`;
    return html`<a href="${site.href(article.path)}" aria-label="${label}"><circle class="hit" cx="${across(article.date.epoch)}" cy="${height(rating.value, marks)}" r="12"/><circle class="dot" cx="${across(article.date.epoch)}" cy="${height(rating.value, marks)}" r="${radius}"/><title>${label}</title></a>\n`;
  });
  return html`<figure class="barometer" aria-labelledby="barometer_title">
<h2 id="barometer_title" class="block-title">${words.barometer}</h2>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-labelledby="barometer_title">
<g aria-hidden="true">
${scale(marks, site)}${line("mean", marks.mean, marks)}${ends(marks, site, across)}</g>
${points}</svg>
<figcaption>${words.barometerSummary(marks)}</figcaption>
</figure>`;
}

/** Maps a time to its x coordinate; a single rating is centred. */
function acrossTime({ readings }: Barometer): (epoch: number) => number {
  const first = readings[0]?.article.date.epoch ?? 0;
  const last = readings.at(-1)?.article.date.epoch ?? 0;
  const width = WIDTH - LEFT - RIGHT - 24;
  const share = (epoch: number) => (last === first ? 0.5 : (epoch - first) / (last - first));
  return (epoch) => round(LEFT + 12 + share(epoch) * width);
}

function height(value: number, { best }: Barometer): number {
  return round(HEIGHT - BOTTOM - (value / best) * (HEIGHT - TOP - BOTTOM));
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A hairline for each whole rating, or for every fifth of a long scale. */
function scale(marks: Barometer, { words }: Site): Renderable {
  const step = marks.best <= 5 ? 1 : marks.best / 5;
  const count = Math.round(marks.best / step);
  return Array.from({ length: count + 1 }, (_, index) => {
    const value = index * step;
    return html`${line("level", value, marks)}<text x="${LEFT - 10}" y="${height(value, marks) + 4}" text-anchor="end">${words.number(value)}</text>\n`;
  });
}

function line(kind: string, value: number, marks: Barometer): Html {
  const y = height(value, marks);
  return html`<line class="${kind}" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}"/>\n`;
}

/** The first and last date, below both ends. */
function ends({ readings }: Barometer, { words }: Site, across: (epoch: number) => number): Renderable {
  const first = readings[0]?.article.date;
  const last = readings.at(-1)?.article.date;
  if (!first || !last) return undefined;
  const y = HEIGHT - 6;
  return [
    html`<text x="${across(first.epoch) - 12}" y="${y}">${words.date(first)}</text>\n`,
    last.epoch !== first.epoch &&
      html`<text x="${WIDTH - RIGHT}" y="${y}" text-anchor="end">${words.date(last)}</text>\n`,
  ];
}

/** Runs Lighthouse on a page of every kind, with its phone settings, and writes `docs/lighthouse.md`. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Chromium, findChromium } from "../../tests/browser/chromium.ts";
import { buildJournal, PAGES, SEED } from "../../tests/browser/journal.ts";
import { BUDGET } from "../../tests/browser/judges/budget.ts";
import { serve } from "../../tests/browser/server.ts";
import { PROJECT } from "../../tests/project.ts";
import { CATEGORIES, type Finding, lighthouse, VERSION } from "./lighthouse-run.ts";

const REPORT = "docs/lighthouse.md";
/** A page in which every category must find something. */
const BROKEN = `<!doctype html><html><head><meta name="robots" content="noindex"></head>
<body><p style="color:#ddd">Pâle</p><img src="/rien.png"><script>while (performance.now() < 3000);</script></body></html>`;
/** Pages with `noindex`, which costs points in the SEO category. */
const HIDDEN = ["--skip-audits=is-crawlable"];
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  [PAGES["not found"]]: HIDDEN,
  [PAGES.search]: HIDDEN,
};
/** How often the seed article is visited with its fonts and without them, alternately. */
const VISITS = 5;
/** By how much fonts may delay the largest contentful paint. */
const MOST_DELAY = 1.15;

interface Paint {
  /** Medians of the largest contentful paint, in milliseconds. */
  readonly withFonts: number;
  readonly withoutFonts: number;
}

/** Prints and writes the results; returns whether every score is 100 and the seed article is within its limits. */
export async function auditLighthouse(say: (line: string) => void): Promise<boolean> {
  const chromium = await findChromium();
  const folder = mkdtempSync(join(tmpdir(), "tribune-audit-"));
  const site = join(folder, "site");
  buildJournal(site);
  const server = await serve(site, { files: { "/broken/": BROKEN } });
  try {
    const broken = await lighthouse(`${server.origin}/broken/`, chromium);
    const passed = CATEGORIES.filter((name) => broken.scores[name] === 100);
    if (passed.length > 0)
      throw new Error(`Lighthouse gives 100 for ${passed.join(", ")} to a page that it must fail.`);

    const findings: [kind: string, path: string, finding: Finding][] = [];
    for (const [kind, path] of Object.entries(PAGES)) {
      const finding = await lighthouse(server.origin + path, chromium, FLAGS[path]);
      findings.push([kind, path, finding]);
      say(row(kind, finding));
    }
    const paint = await comparePaint(server.origin + SEED, chromium);
    const faults = [
      ...findings.flatMap(([kind, , finding]) => faultsOf(kind, finding)),
      ...boundFaults(findings, paint),
    ];
    writeFileSync(join(PROJECT, REPORT), report(findings, paint));
    say(paintLine(paint));
    for (const fault of faults) say(fault);
    say(`${findings.length} pages, ${faults.length} faults. The table is in ${REPORT}.`);
    return faults.length === 0;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** With real throttling of network and processor, which the other runs only simulate. */
async function comparePaint(url: string, chromium: Chromium): Promise<Paint> {
  const slowed = ["--throttling-method=devtools", "--only-audits=largest-contentful-paint"];
  const paints: Record<keyof Paint, number[]> = { withFonts: [], withoutFonts: [] };
  for (let visit = 0; visit < VISITS; visit++) {
    paints.withFonts.push((await lighthouse(url, chromium, slowed)).paint);
    paints.withoutFonts.push(
      (await lighthouse(url, chromium, [...slowed, "--blocked-url-patterns=*.woff2"])).paint,
    );
  }
  return { withFonts: median(paints.withFonts), withoutFonts: median(paints.withoutFonts) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function faultsOf(kind: string, { scores, faults }: Finding): string[] {
  const low = CATEGORIES.filter((name) => scores[name] !== 100).map((name) => `${name} ${scores[name]}`);
  return low.length === 0 ? [] : [`${kind}: ${low.join(", ")} (${faults.join("; ")})`];
}

function boundFaults(findings: readonly (readonly [string, string, Finding])[], paint: Paint): string[] {
  const seed = findings.find(([, path]) => path === SEED)?.[2];
  const delay = paint.withFonts / paint.withoutFonts;
  return [
    ...(seed && seed.bytes > BUDGET.total
      ? [`seed article: ${seed.bytes} bytes instead of ${BUDGET.total}`]
      : []),
    ...(delay > MOST_DELAY ? [`seed article: the fonts delay the largest paint by ${delay.toFixed(2)}`] : []),
  ];
}

const thousands = (value: number) => Math.round(value).toLocaleString("en");
const seconds = (value: number) => `${(value / 1000).toFixed(2)} s`;

function row(kind: string, { scores, bytes, requests, paint }: Finding): string {
  const cells = [kind, ...CATEGORIES.map((name) => scores[name]), thousands(bytes), requests, seconds(paint)];
  return `| ${cells.join(" | ")} |`;
}

function paintLine({ withFonts, withoutFonts }: Paint): string {
  return `Largest paint of the seed article, medians of ${VISITS} visits in turns on a network slowed for real: ${seconds(withFonts)} with the web fonts, ${seconds(withoutFonts)} without, ${(withFonts / withoutFonts).toFixed(2)} times as late (at most ${MOST_DELAY}).`;
}

function report(findings: readonly (readonly [string, string, Finding])[], paint: Paint): string {
  return `# Lighthouse

Written by \`npm run audit lighthouse\`: Lighthouse ${VERSION}, phone profile, cold, gzip, one page of each kind of the
sample journal. Bytes are those on the wire with headers; the paint is the largest one, on the slow 4G that Lighthouse
reckons with. The page 404 and the search page ask not to be indexed, so that one audit of SEO is left out for them.

| Page | Performance | Accessibility | Best practices | SEO | Bytes | Requests | Largest paint |
|---|---|---|---|---|---|---|---|
${findings.map(([kind, , finding]) => row(kind, finding)).join("\n")}

${paintLine(paint)}
`;
}

/** One run of Lighthouse, which npm fetches on demand: it has a hundred packages, and the test suite does not need it. */
import { spawn } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { type Chromium, environmentOf } from "../../tests/browser/chromium.ts";

export const VERSION = "13.5.0";
export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

export interface Finding {
  /** The scores of the requested categories, 0 to 100. */
  readonly scores: Readonly<Record<string, number>>;
  /** The title of each audit that costs points. */
  readonly faults: readonly string[];
  /** The largest contentful paint, in milliseconds. */
  readonly paint: number;
  /** Bytes transferred, including headers. */
  readonly bytes: number;
  readonly requests: number;
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly numericValue?: number;
  readonly details?: { readonly items?: readonly unknown[] };
}

interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly audits: Readonly<Record<string, Audit>>;
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
}

/** Visits a URL with Lighthouse's phone settings; `flags` are Lighthouse options. */
export async function lighthouse(
  url: string,
  chromium: Chromium,
  flags: readonly string[] = [],
): Promise<Finding> {
  const environment = environmentOf(chromium);
  const words = [
    "--yes",
    `lighthouse@${VERSION}`,
    url,
    "--output=json",
    "--output-path=stdout",
    "--quiet",
    "--chrome-flags=--headless --no-sandbox --disable-gpu",
    `--only-categories=${CATEGORIES.join(",")}`,
    ...flags,
  ];
  const run = spawn("npx", words, {
    // Lighthouse needs a newer Node than the system may have, so ours comes first in PATH.
    env: {
      ...environment,
      CHROME_PATH: chromium.path,
      PATH: `${dirname(process.execPath)}${delimiter}${environment["PATH"] ?? ""}`,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [output, errors, code] = await Promise.all([text(run.stdout), text(run.stderr), ended(run)]);
  if (code !== 0) {
    const [reason = "no reason"] = errors.split("\n").filter((line) => /error/i.test(line));
    throw new Error(
      `npx cannot run lighthouse@${VERSION}, which needs the npm registry or its cache: ${reason}`,
    );
  }
  const report: Report = JSON.parse(output);
  if (report.runtimeError) throw new Error(`Lighthouse cannot judge ${url}: ${report.runtimeError.message}`);
  return read(report);
}

function read({ audits, categories }: Report): Finding {
  const paying = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  const faults = new Set(
    paying
      .map(({ id }) => audits[id])
      .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 0.9),
  );
  const scores = Object.entries(categories).map(([name, { score }]) => [
    name,
    Math.round(100 * (score ?? 0)),
  ]);
  return {
    scores: Object.fromEntries(scores),
    faults: [...faults].map((audit) => audit?.title ?? ""),
    paint: audits["largest-contentful-paint"]?.numericValue ?? Number.NaN,
    bytes: audits["total-byte-weight"]?.numericValue ?? Number.NaN,
    requests: audits["network-requests"]?.details?.items?.length ?? Number.NaN,
  };
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  let all = "";
  for await (const chunk of stream) all += chunk;
  return all;
}

function ended(run: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((resolve, reject) => {
    run.on("error", () => reject(new Error("npx is not there: install npm.")));
    run.on("close", resolve);
  });
}

/** Which Chromium the tests drive: the one that is named, else the machine's, else the one that npm brings. */
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium as driver } from "playwright-core";
import { fontEnvironment } from "./fonts.ts";
import { npmChromium } from "./npm-chromium.ts";

export interface Chromium {
  readonly path: string;
  /** What it needs in its environment, besides the machine's. */
  readonly environment: Readonly<Record<string, string>>;
}

const NAMES = ["chromium", "chrome", "google-chrome", "google-chrome-stable"];

/** Where to look: the environment, with `CHROME_PATH` and `PATH`, and the browser of last resort. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly lastResort: () => Chromium | undefined;
}

/**
 * The first Chromium of the machine that starts.
 *
 * @throws an error of one sentence when there is none, or when the one that `CHROME_PATH` names does not start.
 */
export async function findChromium(
  machine: Machine = { environment: process.env, lastResort: npmChromium },
): Promise<Chromium> {
  const named = machine.environment["CHROME_PATH"];
  if (named) {
    const chromium = { path: named, environment: {} };
    if (await starts(chromium)) return chromium;
    throw new Error(
      `CHROME_PATH names ${named}, which does not start: give the path of a Chromium or Chrome.`,
    );
  }
  for (const path of installed(machine.environment["PATH"] ?? "")) {
    const chromium = { path, environment: {} };
    if (await starts(chromium)) return chromium;
  }
  const last = machine.lastResort();
  if (last && (await starts(last))) return last;
  throw new Error(
    "The browser tests find no Chromium that starts: install one (Debian: apt-get install chromium) or give the path of a Chromium or Chrome in CHROME_PATH.",
  );
}

function installed(path: string): string[] {
  const folders = path.split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The environment that it starts in: the machine's, with the tests' font and what it needs itself. */
export function environmentOf({ environment }: Chromium): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(inherited), ...fontEnvironment(), ...environment };
}

/** What no test looks at: pages of the address bar, which every window would load, and what Playwright turns off. */
const TURNED_OFF = [
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "WebUIOmniboxPopup",
  "WebUIOmniboxSimplification",
  // Playwright's own list, which this one stands in for.
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "TcpPortRandomizationWin",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
];

/** Starts it; the tests reach no address but this machine's. */
export function launch(chromium: Chromium): Promise<Browser> {
  return driver.launch({
    executablePath: chromium.path,
    env: environmentOf(chromium),
    args: [
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      `--disable-features=${TURNED_OFF.join(",")}`,
    ],
  });
}

async function starts(chromium: Chromium): Promise<boolean> {
  try {
    await (await launch(chromium)).close();
    return true;
  } catch {
    return false;
  }
}

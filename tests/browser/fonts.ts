/** One font for every machine, so that a page without its own fonts is as wide here as anywhere. */
import { join } from "node:path";
import { unpacked } from "./unpacked.ts";

/**
 * What tells a browser on Linux to use Open Sans alone, which `@sparticuz/chromium` brings: a machine without any
 * font would show no letter, and one with many would hide what happens to readers who have none like the site's.
 */
export function fontEnvironment(): Readonly<Record<string, string>> {
  if (process.platform !== "linux") return {};
  const added = (folder: string) => ({ "fonts.conf": configuration(folder) });
  const folder = unpacked({ name: "fonts", archives: ["fonts.tar.br"], added });
  return { FONTCONFIG_FILE: join(folder, "fonts.conf") };
}

const configuration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;

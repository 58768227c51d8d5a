/** Serves a small site with real nginx, Apache and Caddy, by the generated rules (Debian: `nginx apache2 caddy`). */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostFaults } from "../../tests/outputs/hosting/contract.ts";
import { SERVERS, start } from "../../tests/outputs/hosting/servers.ts";
import { publishSite } from "../../tests/outputs/hosting/site.ts";

/** Whether every server is installed and serves the site correctly, below a prefix and at the root. */
export async function auditHosting(say: (line: string) => void): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "tribune-hosting-"));
  let sound = true;
  try {
    for (const prefix of ["/", "/p/"]) {
      const site = publishSite(join(folder, prefix === "/" ? "root" : "prefix"), prefix);
      for (const server of SERVERS) {
        if (!server.program) {
          say(`${server.name}: not on this machine (apt-get install ${server.debian})`);
          sound = false;
          continue;
        }
        const { origin, stop } = await start(server, site, folder);
        const faults = await hostFaults(origin, site, server.precompressed).finally(stop);
        for (const fault of faults) say(`${server.name}: ${fault}`);
        say(`${server.name} at ${prefix}: ${faults.length} faults`);
        sound &&= faults.length === 0;
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return sound;
}

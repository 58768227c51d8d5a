/**
 * The rules for nginx, Apache and Caddy, in the real servers installed on this machine. Test names say which are
 * missing; `rules.test.ts` checks the rules on every machine.
 */
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { serve } from "../../browser/server.ts";
import { temporaryFolder } from "../../workshop.ts";
import { hostFaults } from "./contract.ts";
import { SERVERS, start } from "./servers.ts";
import { type PublishedSite, publishSite } from "./site.ts";

const sites: PublishedSite[] = [];
const folder = temporaryFolder();

beforeAll(() => {
  sites.push(publishSite(join(folder, "prefix"), "/p/"), publishSite(join(folder, "root"), "/"));
});

describe.each(SERVERS)("the rules for $name", (server) => {
  if (!server.program) {
    it.skip(`cannot be tested here: ${server.name} is not installed (apt-get install ${server.debian})`);
    return;
  }
  it.each([0, 1])("serve the site correctly, below a prefix and at the root (%i)", async (at) => {
    const site = sites[at];
    if (!site) throw new Error("The site is not built.");
    const real = await start(server, site, folder);
    const faults = await hostFaults(real.origin, site, server.precompressed).finally(real.stop);
    expect(faults).toEqual([]);
  });
});

it("are checked by a contract that a server without them fails", async () => {
  const [, site] = sites;
  if (!site) throw new Error("The site is not built.");
  const plain = await serve(site.folder);
  const faults = await hostFaults(plain.origin, site, ["br"]);
  await plain.close();
  expect(faults).toContain("/: content-security-policy is undefined, not /connect-src 'none'/");
  expect(faults).toContain("/.tribune: 200 instead of 404");
  expect(faults).toContain("/un/: the br copy is not what is sent");
});

/** Every kind of page without JavaScript: readable, and nothing of it missing. */
import { describe, expect, it } from "vitest";
import { type OpenOptions, useSite, withMain } from "./browser.ts";
import { PAGES, SEED } from "./journal.ts";
import { scriptFaults } from "./judges/script.ts";

const site = useSite();

const judged = async (path: string, options: OpenOptions = {}) =>
  scriptFaults(await site.open(path, options), await site.open(path, { ...options, scripts: false }));

describe.each(Object.entries(PAGES))("the %s page", (_kind, path) => {
  it("says and shows the same without JavaScript", async () => {
    expect(await judged(path)).toEqual([]);
  });
});

describe("the judge", () => {
  it.each([
    ["words that a script writes", withMain('<p id="x"></p><script>x.textContent = "Ajouté"</script>')],
    ["words that a script shows", withMain('<p id="x" hidden>Caché</p><script>x.hidden = false</script>')],
    [
      "a picture that a script loads",
      withMain(
        '<img id="x" alt="" width="9" height="9"><script>x.src = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"; x.decode()</script>',
      ),
    ],
  ])("fails %s", async (_name, edit) => {
    expect(await judged(SEED, { edit })).not.toEqual([]);
  });
});

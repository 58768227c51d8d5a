/** Text between %% signs is never published. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { article, configuration, filesOf, makeSite, plain, tribune } from "../workshop.ts";

const BODY = `%%secret%% Un texte %%secret%% visible.

%%
secret

## secret
%%

![Vu %%secret%%](https://a.example/x.png "Légende %%secret%%")

## Titre %%secret%%

- un %%secret%%
- deux

> %%secret%%
> trois

| a | b |
|---|---|
| c %%secret%% | d |

Une note[^1] et [un lien %%secret%%](https://a.example "Titre %%secret%%").

[^1]: La note %%secret%%.

::: citation Jean %%secret%%
Cité
%%secret%%
:::

%%secret

secret%%`;

/** The files of a site that contain a word, compressed ones decompressed. */
function holding(output: string, word: string): string[] {
  return filesOf(output).filter((file) => {
    const bytes = readFileSync(join(output, file));
    const text = bytes.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b])) ? gunzipSync(bytes) : bytes;
    return text.includes(word);
  });
}

describe.each([
  ["fr", "ne paraîtront nulle part"],
  ["en", "will appear nowhere"],
])("a comment, in a journal in %s", (language, said) => {
  const folder = makeSite({
    ".eleventy.ts": configuration(`language: "${language}", search: true,`),
    "articles/a.md": article("title: Un", BODY),
    "pages/b.md": `---\ntitle: Deux\nslug: deux\n---\n\n${BODY}\n`,
  });
  const first = tribune(folder, ["build"]);
  const before = filesOf(join(folder, "_site")).map((file) => readFileSync(join(folder, "_site", file)));
  const second = tribune(folder, ["build"]);

  it("is in no file, unlike the text around it", () => {
    expect(holding(join(folder, "_site"), "secret")).toEqual([]);
    expect(holding(join(folder, "_site"), "visible").length).toBeGreaterThan(4);
  });

  it("is reported once for each text, in every build", () => {
    for (const { code, error } of [first, second]) {
      expect(code).toBe(0);
      expect([...error.matchAll(/W545/g)]).toHaveLength(2);
      expect(plain(error)).toContain(said);
    }
    const after = filesOf(join(folder, "_site")).map((file) => readFileSync(join(folder, "_site", file)));
    expect(after).toEqual(before);
  });
});

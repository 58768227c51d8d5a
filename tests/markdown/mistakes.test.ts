/** Markdown mistakes are reported; ordinary prose never is. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createRenderer } from "../../src/markdown/renderer.ts";
import { resolveNothing } from "../../src/markdown/resolve.ts";
import { Source } from "../../src/problems/source.ts";
import { runs } from "../runs.ts";
import { article, build, makeSite, type Page, PROJECT, page, plain, tribune } from "../workshop.ts";

const renderer = createRenderer();

/** `CODE line:column`, and the suggested line if there is one. */
function findingsIn(markdown: string, language = "fr"): string[] {
  const source = new Source("a.md", markdown);
  const { findings } = renderer(markdown, { language, resolve: resolveNothing });
  return findings
    .map(({ finding, line, column }) => source.problem(finding, source.place(line + 1, column)))
    .map(({ code, line, column, mended }) =>
      plain(`${code} ${line}:${column}${mended === undefined ? "" : ` → ${mended}`}`),
    );
}

describe("a Markdown mistake", () => {
  it.each([
    ["Un[^2].\n\n[^1]: Une note.", ["E513 3:1", "E512 1:3 → Un[^1]."]],
    ["Un[^a] deux[^3].\n\n[^a]: Une note.\n[^1]: Une.", ["E513 4:1", "E512 1:12 → Un[^a] deux[^1]."]],
    ["Un[^1] deux[^3].\n\n[^1]: Une note.", ["E512 1:12"]],
    ["> Un[^1].", ["E512 1:5"]],
    ["- a\n- b [^1]", ["E512 2:5"]],
    ["| a | b |\n|---|---|\n| c | [^1] |", ["E512 3:7"]],
    ["![Vu [^1]](p.png)", ["E512 1:6"]],
    ["## Un [^1]", ["E512 1:7"]],
    [":::: note\nUn\n\n::: citation\nDeux\n:::\n::::", []],
    ["> ::: note\n> Un\n> :::\n\n- ::: note\n  Deux\n  :::", []],
    ["::: note\nUn\n\n::: citation\nDeux\n:::\n\nTrois\n:::", ["E515 4:1"]],
    [":::: note\nUn\n:::", ["E515 1:1"]],
    ["::: Note :::\nUn\n:::", ["E517 1:5 → ::: Note"]],
    ["::: résumé\nUn\n:::", ["E517 1:5 → ::: à retenir"]],
    ["::: publicité\n- un\n:::\n\n:::", ["E517 1:5", "E516 5:1"]],
    ["```\nx\n```\n\n~~~ js\ny\n~~~\n\n- ```\n  z\n  ```", []],
    ["```", ["E525 1:1"]],
    ["~~~\nLa suite.\n\n```\n", ["E525 1:1"]],
    ["![x](Ma photo (1).jpg)", ["E518 1:1 → ![x](<Ma photo (1).jpg>)"]],
    ["![x](photo.jpg une légende)", ['E518 1:1 → ![x](photo.jpg "une légende")']],
    ["![x](photo.jpg “une légende”)", ['E518 1:1 → ![x](photo.jpg "une légende")']],
    ['[x](a.md "un titre)', ['E518 1:1 → [x](a.md "un titre")']],
    ["[x](https://a.b/c d)", ["E518 1:1 → [x](https://a.b/c%20d)"]],
    ["[x](../b.md.", ["E518 1:1 → [x](../b.md)."]],
    ["[x](<Ma page.md>) ![y](<a b.png> 'c') [z](a%20b.md)", []],
    ["Un <em>mot</em> <I>x</I>", ["W519 1:4 → Un *mot* <I>x</I>", "W519 1:17 → Un <em>mot</em> *x*"]],
    ['<img src="a.png" alt="Vu">', ["W519 1:1 → ![Vu](a.png)"]],
    ["a </div> <!-- b\n\nc -->", ["W519 1:3", "W519 1:10"]],
    ["[un][deff] [bon][def]\n\n[def]: https://a.b", ["W526 1:1 → [un][def] [bon][def]"]],
    ["[DEF] ![a][Def]\n\n[def]: https://a.b\n[inutile]: /x", ["W529 4:1"]],
    ["###\u00a0Un\n\n#Une partie\n\n\\#Une partie", ["W527 1:1 → ### Un", "W527 3:1 → ## Une partie"]],
    ["un **deux\n\ntrois** (**quatre", ["W528 1:4", "W528 3:10"]],
    ["un *deux", ["W528 1:4"]],
    [
      "soit 5*3*2, des salarié*e*s, in*croy*able",
      ["W597 1:6 → soit 5\\*3\\*2, des salarié*e*s, in*croy*able"],
    ],
    ["## Des salarié*e*s", ["W597 1:8 → ## Des salarié\\*e\\*s"]],
    ["un _deux, _trois_ et _headers", ["W528 1:4"]],
    ["***un** deux, __trois et ~~quatre", ["W528 1:1", "W528 1:15", "W528 1:26"]],
    ["un `deux et ``trois", ["W528 1:4", "W528 1:13"]],
    ["- **un\n- > *deux", ["W528 1:3", "W528 2:5"]],
    ["[un *deux](a.md) et ![trois **quatre](a.png)", ["W528 1:29", "W528 1:5"]],
    ["**Attention :**suite", ["W546 1:1 → **Attention :** suite"]],
    ["> un *Le Monde,*dit-il", ["W546 1:6 → > un *Le Monde,* dit-il"]],
    ["_Le Monde_a dit", ["W528 1:1"]],
    ["mot**« cité »**", ["W546 1:4 → mot **« cité »**"]],
    [
      "un ** gras ** et **gras **ici",
      ["W547 1:4 → un **gras** et **gras **ici", "W547 1:18 → un ** gras ** et **gras** ici"],
    ],
    [
      "un ** gras**, ~~ barré ~~",
      ["W547 1:4 → un **gras**, ~~ barré ~~", "W547 1:15 → un ** gras**, ~~barré~~"],
    ],
    ["-\u00a0un\n-\u202f\u00a0deux", ["W548 1:1 → - un", "W548 2:1 → - deux"]],
    [
      "*\u2003un\n\n+\u3000deux\n\n1.\u00a0trois\n\n2)\u2009quatre",
      ["W548 1:1 → * un", "W548 3:1 → + deux", "W548 5:1 → 1. trois", "W548 7:1 → 2) quatre"],
    ],
    [">\u00a0un\n> >\u202fdeux", ["W548 1:1 → > un", "W548 2:3 → > > deux"]],
    ["##\u2003Un", ["W527 1:1 → ## Un"]],
    ["    Un alinéa, comme sur le papier.", ["W549 1:1 → Un alinéa, comme sur le papier."]],
    [
      "un\n\n\tUn alinéa, comme sur le papier.\n\n\tUn autre.",
      ["W549 3:1 → Un alinéa, comme sur le papier.", "W549 5:1 → Un autre."],
    ],
    [
      "    \u3000\u00a0Les mots d’un alinéa et de sa suite",
      ["W549 1:1 → Les mots d’un alinéa et de sa suite"],
    ],
    [
      "- un\n\n      Un alinéa dans une liste, trop loin.",
      ["W549 3:1 →   Un alinéa dans une liste, trop loin."],
    ],
    ["    This is a paragraph of an English text.", ["W549 1:1 → This is a paragraph of an English text."]],
    ["    const un = deux;\n\n    $ npm install le paquet\n\n    cle: valeur", []],
    ["    <p>Les mots de la page.</p>", []],
    [
      "[x] (https://a.b) [x]\u00a0(a.md) [le](b) (voir plus bas)",
      [
        "W536 1:1 → [x](https://a.b) [x] (a.md) [le](b) (voir plus bas)",
        "W536 1:19 → [x] (https://a.b) [x](a.md) [le](b) (voir plus bas)",
      ],
    ],
    ["[un [^1]](https://a.b)\n\n[^1]: Une note.", ["W595 1:1 → [un](https://a.b)[^1]"]],
    [
      "[un](a.md#une Partie) [deux](#l’une d’elles)",
      [
        "E518 1:1 → [un](a.md#une-partie) [deux](#l’une d’elles)",
        "E518 1:23 → [un](a.md#une Partie) [deux](#l-une-d-elles)",
      ],
    ],
    ["un{:.x} deux {.y #z}\n{: .w}", ["W555 1:3 → un deux {.y #z}", "W555 1:13 → un{:.x} deux", "W555 2:1"]],
    ["## Un {:#a}\n\n## Deux {: #b }", ["W555 1:7 → ## Un {#a}", "W555 3:9 → ## Deux {#b}"]],
    ["## Un{#a}\n\nDeux { #b }\n---", ["W555 1:6 → ## Un {#a}", "W555 3:6 → Deux {#b}"]],
    ["## Un {.x #a} ##", ["W555 1:7 → ## Un {#a} ##"]],
    ['## Un <a id="a"></a>\n\n## <a name="b" /> Deux', ["W555 1:7 → ## Un {#a}", "W555 3:4 → ## Deux {#b}"]],
    ['<a id="a"></a>\n\n## Un \\{:#a}\n\n## Un `{:#a}`', ["W519 1:1"]],
    ["un mot{lang=en}", ["W599 1:4 → un [mot]{lang=en}"]],
    ["un texte. ^abc123\n\n- deux\n  ^bloc-1", ["W556 1:10 → un texte.", "W556 4:3"]],
    ["[TOC]\n\n[[_TOC_]]\n\n{{< toc >}}\n\n- toc\n{:toc}", ["W557 1:1", "W557 3:1", "W557 5:1", "W557 8:1"]],
    [
      "{{< youtube ab_1 >}} {% x %} {{ y }} {{% z %}}",
      [
        "W558 1:1 → https://www.youtube.com/watch?v=ab_1 {% x %} {{ y }} {{% z %}}",
        "W558 1:22",
        "W558 1:30",
        "W558 1:38",
      ],
    ],
    [
      '[un]({{< ref "a.md" >}}) [deux]({{ site.baseurl }}/b/)',
      [
        "W558 1:1 → [un](a.md) [deux]({{ site.baseurl }}/b/)",
        'W558 1:26 → [un]({{< ref "a.md" >}}) [deux](/b/)',
      ],
    ],
    ["import X from './x'\n\n<X a={1} />\n\n<Y>un</Y>", ["W559 1:1", "W559 3:1", "W559 5:1"]],
    ['!!! note "Un"\n    deux\n\n???+ tip', ["W577 1:1", "W577 4:1"]],
    ["un\n\n+++", ["W578 3:1 → ***"]],
    [
      "un\n\n*\n\ndeux\n\n* *\n\ntrois\n\n#\n\nquatre",
      ["W578 3:1 → ***", "W578 7:1 → ***", "W578 11:1 → ***"],
    ],
    [
      "~\n\n…\n\n**\n\nun\n*\n\n--",
      ["W578 1:1 → ***", "W578 3:1 → ***", "W578 5:1 → ***", "W578 8:1 → ***", "W578 10:1 → ***"],
    ],
    ["un\n-\ndeux", ["W578 2:1 → ***"]],
    ["> un\n>\n> -\n>\n> deux", ["W578 3:3 → > ***"]],
    ["un\n\n* * *\n\n⁂\n\n\\*\n\n• • •\n\n— …\n\n[…]\n\n- un", []],
    [
      "- un\n-\n- deux\n\n##\n\n>\n\n::: note\n:::\n\n*",
      ["W573 2:1", "W573 5:1", "W573 7:1", "W573 9:1", "W573 12:1"],
    ],
    ["un[^1]\n\n[^1]:\n\ndeux\n\n1.", ["W573 3:1", "W573 7:1"]],
    ['![x](y.png "Vu « *ici », _là_")', ['W528 1:18 → ![x](y.png "Vu « *ici* », _là_")']],
    ['![x](y.png "Vu `ici` et là*")', ['W537 1:16 → ![x](y.png "Vu ici et là*")']],
    [
      "+ 1,2 million\n\nun\n+ 2 points\n\n- 3 % en un an\n\n1984. Une année",
      [
        "W544 1:1 → \\+ 1,2 million",
        "W544 4:1 → \\+ 2 points",
        "W544 6:1 → \\- 3 % en un an",
        "W544 8:1 → 1984\\. Une année",
      ],
    ],
    ["> 50 % des voix.\n\n# 1 des ventes", ["W544 1:1 → \\> 50 % des voix.", "W544 3:1 → \\# 1 des ventes"]],
    ["Le président\n- qui arrivait - a dit.", ["W544 2:1 → \\- qui arrivait - a dit."]],
    [
      "- 3 %\n- 4 %\n\nun :\n- deux\n\n+ trois\n+ quatre\n\n1984. un\n1985. deux\n\n# 10 raisons\n\n> 3 fois",
      [],
    ],
    ["> 50 % des Français ne lisent plus les journaux.\n\n10. un\n\n- 3 pommes\n\nIl faut\n- un\n- deux", []],
    [
      "__init__ et __main__.py, __très important__, __Non__",
      [
        "W539 1:1 → `__init__` et __main__.py, __très important__, __Non__",
        "W539 1:13 → __init__ et `__main__.py`, __très important__, __Non__",
      ],
    ],
    [
      '[gallery ids="1,2"] [/vc_row]\n\n[embed]https://a.b/c[/embed]',
      ["W538 1:1", "W538 1:21", "W538 3:1 → https://a.b/c"],
    ],
    ['[caption id="a"]![x](y.png) Vu[/caption]', ['W538 1:1 → ![x](y.png "Vu")']],
    ['[audio src="a.mp3"][/audio]\n\n[youtube https://a.b/c]', ["W538 1:1", "W538 3:1 → https://a.b/c"]],
    [
      "[b]un[/b] [url=https://a.b]deux[/url] [ref]trois[/ref]",
      [
        "W538 1:1 → **un** [url=https://a.b]deux[/url] [ref]trois[/ref]",
        "W538 1:11 → [b]un[/b] [deux](https://a.b) [ref]trois[/ref]",
        "W538 1:39 → [b]un[/b] [url=https://a.b]deux[/url] ^[trois]",
      ],
    ],
    ["[sic] [l’on] [NDLR : non] [/] [a = b] [note] [x=1] [b] `[gallery]` \\[gallery]", []],
    ["un [](a.md) [ ](b.md) [![x](y.png)](c.md)", ["W575 1:4"]],
    [
      "H~2~O, m^2^, XXI^e^, x^n^",
      [
        "W579 1:2 → H₂O, m^2^, XXI^e^, x^n^",
        "W579 1:9 → H~2~O, m², XXI^e^, x^n^",
        "W579 1:17 → H~2~O, m^2^, XXIe, x^n^",
        "W579 1:23",
      ],
    ],
    ["un{>>deux<<} {++trois++}", ["W598 1:3", "W598 1:14"]],
    ["• un\n• deux\n\n• trois", ["W596 1:1 → - un", "W596 2:1 → - deux"]],
    ["un %%deux%% %%trois%%\n\n%%\nquatre\n\ncinq\n%%", ["W545 1:4"]],
    ["un %%deux\n\ntrois%%", ["E595 1:4", "E595 3:6"]],
    ["`%%un%%` \\%%deux\n\n```\n%%\n```", []],
    ["(un mot)[https://a.b]", ["W536 1:1 → [un mot](https://a.b)"]],
  ])("%j is reported at its place", (markdown, expected) => {
    expect(findingsIn(markdown)).toEqual(expected);
  });

  it("is reported once although the text of a picture or note is parsed twice", () => {
    expect(findingsIn("Un^[<b>deux</b>] ![trois <i>](a.png)")).toEqual([
      "W519 1:5 → Un^[**deux**] ![trois <i>](a.png)",
      "W519 1:26",
    ]);
  });

  it("suggests English names in an English text", () => {
    expect(findingsIn("::: warning\nOne\n:::", "en")).toEqual(["E517 1:5 → ::: note"]);
    expect(findingsIn("::: summary\nOne\n:::", "en")).toEqual(["E517 1:5 → ::: takeaway"]);
  });
});

/** Prose as columnists type it, much of it similar to Markdown syntax. */
const word = fc.constantFrom(
  ..."le la presse d'opinion l’Europe Nvidia C# 2026 10 % 3,5 œuvre — – … […] [sic] [NDLR] [il] [1] [1][2]".split(
    " ",
  ),
  ...'a < b|x > y|<3|(voir p. 12)|(1)|[…] (p. 3)|[la presse] (voir plus bas)|« oui »|"oui"|#MeToo|n° 5'.split(
    "|",
  ),
  ...[
    "5 * 3",
    "2 ** 3",
    "a ** b",
    "m**de",
    "prix*",
    "*",
    "_",
    "1:2",
    "::",
    "a::b",
    "http://a.b/c",
    "e-mail@a.b",
  ],
  ...[
    "`<b>`",
    "`[^1]`",
    "`::: x`",
    "\\[^1]",
    "\\<b>",
    "<mot>",
    "<votre nom>",
    "<https://a.b>",
    "t[i][j]",
    "f(x)",
  ],
  ...[
    "**gras**",
    "*italique*",
    "[lien](https://a.b)",
    '![x](y.png "z")',
    "[mot]{lang=en}",
    "^[note]",
    "~~x~~",
    "->",
    "-->",
  ],
);
/** Prose that resembles syntax of other programs. */
const sign = fc.constantFrom(
  ...[
    "la note*",
    "un prix*,",
    "mot**",
    "(*)",
    "5 * 3 * 2",
    "4*",
    "* * *",
    "3/5",
    "4,5/5",
    "★★★☆☆",
    "note : 4 / 5",
  ],
  ...[
    "snake_case",
    "_ _",
    "____",
    "https://a.b/une_page_ici",
    "https://a.b/_x/~moi/",
    "_headers",
    "a_b_c",
    "le_mot",
  ],
  ...[
    "~ 3 km",
    "~3 km",
    "env. ~5 à ~10 %",
    "C:\\dossier",
    "C:\\Users\\_moi",
    "10 €",
    "$5 et $10",
    "5 $ et 10 $",
    "1 000 €",
  ],
  ...[
    "jean_luc@a.example",
    "j.l+x@a.example",
    "@nom_de_compte",
    "#hashtag",
    "#un_mot",
    "#2026",
    "l'été",
    "aujourd’hui",
    "‘quoted’",
  ],
  ...[
    "a = b",
    "a == b",
    "x = {1, 2}",
    "{mot}",
    "{ … }",
    "100 %",
    "5 % et 6 %",
    "^^",
    "^",
    "2^10",
    "`code`",
    "``a`b``",
    "<Nom>",
    "<Prénom Nom>",
  ],
  ...[
    "!!!",
    "???",
    "+ 3",
    "+33 6 12",
    "-5 °C",
    "--",
    "f*ck",
    "m*rde",
    "étudiant·e·s",
    "H₂O",
    "m²",
    "1er",
    "[sic] (p. 3)",
    "(a) [b]",
    "N.B.",
    "«\u00a0oui\u00a0»",
    "mot\u00a0!",
  ],
  ...[
    "**Attention :** suite",
    "*Le Monde*, dit-il",
    "« *mot* »",
    "**mot**, *mot*.",
    "l’*Humanité*",
    "(**mot**)",
    "~~mot~~",
    "[mot](#mot)",
    "[a](b.md)[^n]",
  ],
);
const sentence = fc
  .array(fc.oneof(word, sign), { minLength: 1, maxLength: 12 })
  .map((words) => `Ainsi, ${words.join(" ")}.`)
  // Markdown reads a masked word and a later asterisk as emphasis, which is reported.
  .filter((text) => !/\w\*\w.*\*/.test(text));
const block = fc.oneof(
  { weight: 6, arbitrary: sentence },
  sentence.map((text) => `> ${text}`),
  sentence.map((text) => `- ${text}\n- ${text}`),
  sentence.map((text) => `## ${text}`),
  sentence.map((text) => `::: note\n${text}\n:::`),
  fc.constantFrom(
    "---",
    "* * *",
    "⁂",
    "- a\n\n  b",
    "> a\n>\n> - b",
    "#MeToo a tout changé.",
    "#MeToo #Presse",
    "#MeToo",
    "```\n[^1] <b> :::\n```",
  ),
);

describe("ordinary prose", () => {
  it("is never reported", () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        for (const language of ["fr", "en"])
          expect(findingsIn(`${blocks.join("\n\n")}\n\nFin[^n].\n\n[^n]: Une note.`, language)).toEqual([]);
      }),
      { numRuns: runs(3000) },
    );
  }, 120_000);

  it("includes CommonMark's own prose and the journal's pages", () => {
    for (const file of ["docs/guide-auteur.md", "README.md"]) {
      const codes = findingsIn(readFileSync(join(PROJECT, file), "utf8")).map((one) => one.slice(0, 4));
      // Both contain HTML on purpose.
      expect(
        codes.filter((code) => code !== "W519"),
        file,
      ).toEqual([]);
    }
  });
});

describe("the suggested line for a picture with spaces in its name", () => {
  const picture = readFileSync(join(PROJECT, "tests/invalid/E504-image-sans-texte/point.png"));
  const broken = '![Une colonnade](Ma colonnade.jpg "légende") et [le texte](ma page.md).';
  let document: Page;
  let error: string;
  beforeAll(() => {
    const files = {
      "articles/Ma colonnade.jpg": picture,
      "articles/ma page.md": article("title: Une page"),
    };
    const run = tribune(makeSite({ ...files, "articles/a.md": article("", broken) }), ["build"]);
    error = plain(run.error);
    const lines = error.matchAll(/Écrivez : {2}(.*)/g);
    const [first = "", second = ""] = [...lines].map(([, line = ""]) => line);
    const mended = `${first.slice(0, first.indexOf(" et "))}\n\n${second.slice(second.indexOf("[le texte]"))}`;
    const site = build(makeSite({ ...files, "articles/a.md": article("title: Un titre", mended) }));
    document = page(site, "un-titre/index.html");
  });

  it("is shown, and typography leaves the line alone", () => {
    expect(error).toContain(
      'Écrivez :  ![Une colonnade](<Ma colonnade.jpg> "légende") et [le texte](ma page.md).',
    );
    expect(error).toContain("E518");
    const folder = makeSite({ "articles/a.md": article("", broken) });
    const check = plain(tribune(folder, ["check", "--fix"]).out);
    expect(check).not.toContain("W520");
    expect(readFileSync(join(folder, "articles/a.md"), "utf8")).toContain(broken);
  });

  it("works: the picture is copied and shown, and the link leads to its page", () => {
    expect(document.querySelector("figure img")?.getAttribute("alt")).toBe("Une colonnade");
    expect(document.querySelector("figure img")?.getAttribute("src")).toMatch(/\.(?:jpe?g|png)$/);
    expect(document.querySelector("figcaption")?.textContent).toBe("légende");
    expect(document.querySelector('a[href="/une-page/"]')?.textContent).toBe("le texte");
  });
});

/** SVGs of real programs are published unchanged to the eye, and without metadata. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { cleanSvg, readSvg } from "../../src/images/svg/svg.ts";

const FOLDER = join(import.meta.dirname, "drawings");
const cleaned = (text: string) => cleanSvg(Buffer.from(text)).toString();
const svg = (inner: string, attributes = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="3" height="2" ${attributes}>${inner}</svg>`;
const dots = (bytes: Uint8Array) => sharp(bytes, { density: 144 }).raw().toBuffer();

describe.each(readdirSync(FOLDER))("a drawing as in %s", (name) => {
  const original = readFileSync(join(FOLDER, name));
  const clean = cleanSvg(original);

  it("looks the same", async () => {
    expect(await dots(clean)).toEqual(await dots(original));
    expect(readSvg(clean)).toEqual(readSvg(original));
  });

  it("contains no metadata, and cleaning it again changes nothing", () => {
    expect(clean.toString()).not.toMatch(/PRIVATE|inkscape|adobe|figma|excalidraw|<!|<\?|xmlns:(?!xlink)/i);
    expect(clean.toString().replace(/ xmlns(?::xlink)?="[^"]*"|<a xlink:href="[^"]*"/g, "")).not.toContain(
      "http",
    );
    expect(cleanSvg(clean)).toEqual(clean);
  });
});

describe("a drawing", () => {
  it.each([
    ["an import between two elements", "<style>@imp<g></g>ort 'http://a.example/x.css'</style>"],
    ["an address between two elements", "<style>rect{fill:u<g></g>rl(http://a.example/x)}</style>"],
    ["an escape that two line ends close", "<style>@\\69\r\nmport 'http://a.example/x.css'</style>"],
    ["an escape that a line end closes", "<style>@\\69\nmport 'http://a.example/x.css'</style>"],
    ["a script that lies elsewhere", '<script href="http://a.example/x.js"/>'],
    ["a script in a link", '<a href="#a"><script>alert(1)</script></a>'],
    ["a script in a style sheet", "<style><script>alert(1)</script></style>"],
    [
      "a script in an element of HTML",
      '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>',
    ],
    ["HTML in its description", '<desc><p xmlns="http://www.w3.org/1999/xhtml">a</p></desc>'],
    [
      "HTML that asks for nothing",
      '<foreignObject requiredExtensions=""><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
    ],
    ["HTML that asks for HTML", '<foreignObject requiredExtensions="http://www.w3.org/1999/xhtml"/>'],
    ["an address set by an animation", '<a><set attributeName="href" to="http://a.example"/></a>'],
    ["an address set under another prefix", '<a><set attributeName="y:href" to="#a"/></a>'],
    [
      "an address given by an animation",
      '<rect><set attributeName="fill" to="url(http://a.example/#a)"/></rect>',
    ],
    [
      "one bad address of a list",
      '<rect><animate attributeName="fill" values="red;url(//a.example/#a)"/></rect>',
    ],
    ["a link that runs", '<a xlink:href=" java&#10;script:alert(1)">x</a>'],
    ["a page as data", '<a href="data:text/html,x">x</a>'],
    ["a drawing as data", '<use href="data:image/svg+xml;base64,PHN2Zy8+#a"/>'],
    ["a drawing as a picture", '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'],
    ["a drawing of another file", '<use xlink:href="http://a.example/x.svg#a"/>'],
    ["a filter's picture", '<filter><feImage href="//a.example/x.png"/></filter>'],
    ["a set of pictures", "<style>rect{mask-image:-webkit-image-set('x.png' 1x)}</style>"],
    ["an unknown function", "<style>rect{fill:fetch(x)}</style>"],
    ["an unknown rule", "<style>@document url(http://a.example){}</style>"],
    ["a name space by address", "<style>@namespace url(http://a.example);</style>"],
    ["a comment that never ends", "<style>/* a</style>"],
    ["a text that never ends", "<style>a{font-family:'b</style>"],
    ["an address in quotes that never ends", "<style>a{fill:url('b)}</style>"],
    ["a cursor", '<rect cursor="url(http://a.example/x.cur), auto"/>'],
    ["a cursor in a style", '<rect style="cursor:url(x.cur)"/>'],
    ["another base", "<g xml:base='http://a.example/'/>"],
    ["an element that is not of SVG", "<blink/>"],
    ["a handler", '<rect onclick="alert(1)"/>'],
  ])("is refused with %s", (_name, inner) => {
    expect(readSvg(Buffer.from(svg(inner)))).toMatchObject({ danger: expect.any(String), line: 1 });
    expect(() => cleaned(svg(inner))).toThrow();
  });

  it.each([
    ["with a declared element", '<!DOCTYPE svg [<!ENTITY a "<script/>">]>', "&a;"],
    ["with entities of entities", '<!DOCTYPE svg [<!ENTITY a "http://a"><!ENTITY b "&a;&a;">]>', "&b;"],
    ["with an entity that lies elsewhere", '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>', "&a;"],
    ["with a parameter", '<!DOCTYPE svg [<!ENTITY % a SYSTEM "http://a.example/x"> %a;]>', ""],
    ["with attributes for all", '<!DOCTYPE svg [<!ATTLIST rect onclick CDATA "alert(1)">]>', "<rect/>"],
    ["with a style sheet from elsewhere", '<?xml-stylesheet href="http://a.example/x.css"?>', ""],
    ["with a transformation", '<?xml-stylesheet type="text/xsl" href="#a"?>', ""],
  ])("is refused %s", (_name, before, inner) => {
    expect(readSvg(Buffer.from(before + svg(inner)))).toMatchObject({ danger: expect.any(String) });
  });

  it("keeps what it shows, and drops what no browser draws", () => {
    const inner =
      '<title>L’été</title><x:a xmlns:x="urn:x"><script xmlns="http://www.w3.org/2000/svg">alert(1)</script></x:a><?php echo 1 ?><!-- a --><g data-x="1" x:y="2" xmlns:x="urn:x" fill="red" aria-label="f(x)" target="_top" ping="//a.example"><text>a &lt; b</text></g><metadata><script>1</script></metadata>';
    expect(cleaned(svg(inner))).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><title>L’été</title><g fill="red" aria-label="f(x)"><text>a &lt; b</text></g></svg>\n',
    );
  });

  it("is written in UTF-8, from any encoding", () => {
    const text = `<?xml version="1.0" encoding="iso-8859-1"?>${svg("<text>été</text>")}`;
    expect(cleanSvg(Buffer.from(text, "latin1")).toString()).toContain("<text>été</text>");
  });

  it("loses the metadata of embedded images", async () => {
    const photo = await sharp({ create: { width: 3, height: 2, channels: 3, background: "red" } })
      .withExif({ IFD0: { Artist: "PRIVATE" } })
      .jpeg()
      .toBuffer();
    const address = `data:image/jpg;charset=utf-8;base64,${photo.toString("base64")}`;
    const clean = cleaned(svg(`<image href="${address}"/><rect style="mask:url('${address}')"/>`));
    const found = [...clean.matchAll(/data:image\/jpeg;base64,([\w+/=]+)/g)];
    expect(found).toHaveLength(2);
    for (const [, data = ""] of found) {
      expect(Buffer.from(data, "base64").includes("PRIVATE")).toBe(false);
      expect((await sharp(Buffer.from(data, "base64")).metadata()).width).toBe(3);
    }
  });

  it("never contains a URL that is loaded, a program or a comment, from any input", () => {
    const parts = fc.array(
      fc.constantFrom(
        ...'<g>|</g>|<!--|-->|<![CDATA[|]]>|"|\'|<style>|</style>|&lt;|<?a |?>|<g a="|">|<a href="|@import |url(|)|\\69 |\\|/*|*/|{|}|;|http://e.example/|javascript:|<script>|</script>| onload="|<set attributeName="href" to="|"/>|<x:a xmlns:x="urn:x">|</x:a>|<metadata>|</metadata>|u|rl(|#a|\r\n'.split(
          "|",
        ),
      ),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(parts, (some) => {
        const text = svg(some.join(""));
        if (!("width" in Object(readSvg(Buffer.from(text))))) return;
        const clean = cleaned(text);
        expect(clean).not.toMatch(/<(?:script|x:|metadata|!|\?)|<[^>]* on\w+=|<style[^<]*@import|<set/);
        // A URL may be text, or the target of a link.
        const loading = clean.replace(/>[^<]*</g, (words) => (/url\(/.test(words) ? words : "><"));
        expect(loading.replace(/ xmlns(?::xlink)?="[^"]*"|<a href="http[^"]*"| id="[^"]*"/g, "")).not.toMatch(
          /url\(\s*["']?http|javascript:/,
        );
        expect(cleaned(clean)).toBe(clean);
      }),
      { numRuns: Number(process.env["RUNS"] ?? 2000) },
    );
  });
});

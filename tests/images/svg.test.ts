/** SVGs that could run or load something when opened on their own are refused. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSvg } from "../../src/images/svg/svg.ts";

const read = (text: string) => readSvg(Buffer.from(text));
const svg = (inner: string, attributes = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="3" height="2" ${attributes}>${inner}</svg>`;

describe("a drawing", () => {
  it.each([
    ["in pixels", 'width="30" height="20px"', 30, 20],
    ["in other units", 'width="1in" height="2.54cm"', 96, 96],
    ["from its view box", 'viewBox="0 0 640 480"', 640, 480],
    ["from its view box with commas", 'viewBox="0,0, 64,48"', 64, 48],
    ["from one side and its view box", 'width="320" viewBox="0 0 640 480"', 320, 240],
    ["from the other side", 'height="240" viewBox="0 0 640 480"', 320, 240],
    [
      "from its view box rather than a percentage",
      'width="100%" height="100%" viewBox="0 0 640 480"',
      640,
      480,
    ],
    ["as browsers assume it", "", 300, 150],
  ])("says its size %s", (_name, attributes, width, height) => {
    expect(read(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}/>`)).toEqual({ width, height });
  });

  it.each([
    [
      "with all that programs for drawing write",
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- Inkscape --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${svg('<title>L’été &amp; l&#39;hiver &lt;ici&gt;</title><defs><linearGradient id="a"/><style><![CDATA[.b{fill:url(#a)}]]></style></defs><sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" id="x"/><metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><cc:Work xmlns:cc="http://creativecommons.org/ns#" rdf:about=""/></rdf:RDF></metadata><use xlink:href="#b"/><rect fill="url(#a)" style="fill:url(\'#a\')"/>')}`,
    ],
    [
      "that carries its picture and its font",
      svg(
        '<image href="data:image/png;base64,AAAA"/><style>@font-face{src:url("data:font/woff2;base64,AAAA")}</style>',
      ),
    ],
    ["of an old program", `<?xml version="1.0" encoding="iso-8859-1"?>${svg("")}`],
    ["under a prefix", '<s:svg xmlns:s="http://www.w3.org/2000/svg" width="3" height="2"></s:svg>'],
    ["that moves by itself", svg('<circle><animate attributeName="r" values="1;2"/></circle>')],
    ["after a byte order mark", `\ufeff${svg("")}`],
  ])("is accepted %s", (_name, text) => {
    expect(read(text)).toEqual({ width: 3, height: 2 });
  });

  it.each([
    ["a script", svg("<script>alert(1)</script>"), "program"],
    [
      "a script under a prefix",
      svg('<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'),
      "program",
    ],
    ["a script in capitals", svg("<SCRIPT/>"), "program"],
    ["a handler", svg("", 'onload="alert(1)"'), "program"],
    ["a handler in an animation", svg('<animate onbegin="alert(1)"/>'), "program"],
    ["a handler that an animation sets", svg('<set attributeName="onclick" to="alert(1)"/>'), "program"],
    [
      "a link that an animation sets",
      svg('<a><animate attributeName="xlink:href" values="#a"/></a>'),
      "program",
    ],
    ["a link that runs", svg('<a href="javascript:alert(1)">x</a>'), "program"],
    ["a link that runs, in disguise", svg('<a xlink:href="&#106;ava&#x0A;script:alert(1)">x</a>'), "program"],
    ["a value that runs", svg('<animate to=" JavaScript:alert(1)"/>'), "program"],
    ["HTML", svg("<foreignObject/>"), "html"],
    ["HTML under a prefix", svg('<h:img xmlns:h="http://www.w3.org/1999/xhtml"/>'), "html"],
    ["a frame", svg("<iframe/>"), "html"],
    ["a picture from elsewhere", svg('<image href="https://a.example/x.png"/>'), "reference"],
    ["a picture of the same host", svg('<image xlink:href="../x.svg"/>'), "reference"],
    ["a drawing in a drawing", svg('<image href="data:image/svg+xml,%3Csvg/%3E"/>'), "reference"],
    ["a part of another file", svg('<use href="x.svg#a"/>'), "reference"],
    ["another base", svg("", 'xml:base="https://a.example/"'), "reference"],
    [
      "a style sheet from elsewhere",
      `<?xml-stylesheet href="https://a.example/x.css"?>${svg("")}`,
      "reference",
    ],
    ["an import", svg("<style>@import 'https://a.example/x.css';</style>"), "reference"],
    ["an import cut by a comment", svg("<style>@imp<!-- -->ort 'x.css';</style>"), "reference"],
    ["an import in CSS escapes", svg("<style>@\\69mport 'x.css'</style>"), "reference"],
    ["an address in a style", svg('<rect style="background:url(//a.example/x)"/>'), "reference"],
    ["an address in quotes", svg("<rect style='background:url( \"//a.example/x\" )'/>"), "reference"],
    ["an address in CSS escapes", svg('<rect style="background:u\\72 l(//a.example/x)"/>'), "reference"],
    ["an address after a good one", svg('<rect style="fill:url(#a);mask:url(b.svg#c)"/>'), "reference"],
    ["an address in an attribute", svg('<rect filter="url(https://a.example/x#a)"/>'), "reference"],
    ["a set of addresses", svg("<rect style=\"background:image-set('x.png' 1x)\"/>"), "reference"],
    ["declared entities", `<!DOCTYPE svg [<!ENTITY a "b">]>${svg("&a;")}`, "entity"],
  ])("is refused with %s", (_name, text, danger) => {
    expect(read(text)).toMatchObject({ danger });
  });

  it("reports what was found, shortened", () => {
    expect(read(svg('<image href="https://a.example/x.png"/>'))).toEqual({
      danger: "reference",
      found: "https://a.example/x.png",
      line: 1,
      column: 119,
    });
    expect(read(svg("\n<g>\n  <rect/><rect\n onload='x'/></g>"))).toEqual({
      danger: "program",
      found: "onload",
      line: 4,
      column: 2,
    });
    expect(read(svg(`<image href="${"x".repeat(5000)}"/>`))).toMatchObject({ found: `${"x".repeat(59)}…` });
  });

  it.each([
    ["cut short", svg("<g>").slice(0, -8)],
    ["with tags that cross", svg("<g><a></g></a>")],
    ["with two roots", svg("") + svg("")],
    ["with text around", `${svg("")} fin`],
    ["with an unknown entity", svg("&eacute;")],
    ["with an attribute twice", svg('<g id="a" id="b"/>')],
    ["with attributes as in HTML", svg("<g id=a/>")],
    ["in another encoding", `<?xml version="1.0" encoding="utf-7"?>${svg("")}`],
    ["with a comment left open", svg("<!-- ")],
  ])("is broken %s", (_name, text) => {
    expect(read(text)).toBe("broken");
  });

  it("is broken in UTF-16, and not an SVG if it is HTML or has no namespace", () => {
    expect(readSvg(Buffer.from(`\ufeff${svg("")}`, "utf16le"))).toBe("broken");
    expect(read("<html><body>svg</body></html>")).toBe("other");
    expect(read("<!doctype html><p class=a>")).toBe("other");
    expect(read('<svg width="3" height="2"/>')).toBe("other");
  });

  it("never lets a script through, whatever stands around it", () => {
    const around = fc.array(
      fc.constantFrom(
        "<g>",
        "</g>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        '"',
        "'",
        " ",
        "x",
        "<style>",
        "</style>",
        "&lt;",
        "<?a ",
        "?>",
        '<g a="',
        '">',
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(around, around, (before, after) => {
        const text = svg(`${before.join("")}<script>alert(1)</script>${after.join("")}`);
        const found = read(text);
        const isHidden = /(?:<!--|<!\[CDATA\[|<\?a |a=").*<script/s.test(text);
        if (!isHidden)
          expect(found === "broken" || (typeof found === "object" && "danger" in found)).toBe(true);
      }),
      { numRuns: Number(process.env["RUNS"] ?? 3000) },
    );
  });
});

/** What pages may load and run. */
import { describe, expect, it } from "vitest";
import { contentPolicy, policyMetaText, policyText } from "../../../src/outputs/hosting/policy.ts";
import { article } from "../../workshop.ts";
import { hostedSite } from "./hosted.ts";

const textOf = (...given: Parameters<typeof hostedSite>) =>
  policyText(contentPolicy(hostedSite(...given), "ordinary"));

const pictures = (...addresses: string[]) => ({
  "articles/images.md": article("title: Images", addresses.map((src) => `![Une rue](${src})`).join("\n\n")),
});

describe("the policy", () => {
  it("allows the site's own files and its two inline scripts, by their digests, and nothing else", () => {
    expect(textOf().replaceAll(/'sha256-[\w+/]{43}='/g, "HASH")).toBe(
      "default-src 'none'; script-src 'self' HASH HASH; style-src 'self'; img-src 'self' data:; " +
        "font-src 'self'; manifest-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'self'; " +
        "frame-ancestors 'none'; upgrade-insecure-requests",
    );
  });

  it("lets the search page alone fetch, from the site itself", () => {
    const site = hostedSite();
    const [ordinary, search] = [contentPolicy(site, "ordinary"), contentPolicy(site, "search")];
    expect([...search].filter(([name, sources]) => `${sources}` !== `${ordinary.get(name)}`)).toEqual([
      ["connect-src", ["'self'"]],
    ]);
  });

  it("allows the origins of pictures in articles, portraits and the logo", () => {
    const author = { id: "a-meyer", name: "Anselme Meyer", image: "https://portraits.example/a.jpg" };
    const publisher = { name: "Éditions", logo: "https://logos.example/l.svg" };
    const files = {
      ...pictures(
        "https://photos.example/a.jpg",
        "http://vieux.example:80/b.jpg",
        "https://photos.example/c",
      ),
      "articles/tete.md": article(
        "title: Tête\nimage: { src: https://tete.example/x.png, alt: Une tête }",
        "Le texte `![x](https://code.example/x.png)` et [un lien](https://lien.example/).",
      ),
    };
    expect(textOf({ authors: [author], publisher }, files)).toContain(
      "img-src 'self' data: https://logos.example https://photos.example https://portraits.example https://tete.example https://vieux.example;",
    );
  });

  it("allows pictures from anywhere if there are too many origins for a host's line limit", () => {
    const many = Array.from({ length: 17 }, (_, at) => `https://photos-${at}.example/a.jpg`);
    expect(textOf({}, pictures(...many))).toContain("img-src 'self' data: https:;");
    expect(textOf({}, pictures(...many.slice(1)))).toContain("https://photos-9.example;");
  });

  it("adds the journal's sources without replacing others", () => {
    const contentPolicy = {
      "connect-src": ["https://stats.example"],
      "frame-src": ["https://video.example"],
      "script-src": ["'self'", "'sha256-abc='"],
    };
    const text = textOf({ headers: { contentPolicy } });
    expect(text).toContain("connect-src https://stats.example; ");
    expect(text).toContain("frame-src https://video.example; ");
    expect(text).toMatch(/script-src 'self' 'sha256-\S+ 'sha256-\S+ 'sha256-abc=';/);
  });

  it("does not upgrade requests of a site without HTTPS", () => {
    expect(textOf({ url: "http://journal.example" })).not.toContain("upgrade-insecure-requests");
  });

  it("leaves out of the meta tag what browsers ignore there", () => {
    const policy = contentPolicy(hostedSite(), "ordinary");
    expect(policyMetaText(policy)).toBe(policyText(policy).replace(" frame-ancestors 'none';", ""));
  });
});

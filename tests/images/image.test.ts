/** Which files are requested of an image, their names, and how a page shows them. */
import { describe, expect, it } from "vitest";
import type { Header } from "../../src/images/header.ts";
import { Image, type ImageOrder } from "../../src/images/image.ts";
import { imageMarkup, pictureMarkup } from "../../src/images/markup.ts";
import { IN_TEXT, OPENING } from "../../src/images/settings.ts";

const HASH = "a".repeat(64);

function picture(header: Partial<Header>, file = "/site/articles/Une Photo d’été.JPG", hash = HASH) {
  const orders: ImageOrder[] = [];
  const whole: Header = {
    format: "jpeg",
    width: 4032,
    height: 3024,
    asIs: false,
    fallback: "jpeg",
    ...header,
  };
  return { image: new Image(file, hash, whole, (order) => orders.push(order)), orders };
}

const widthsOf = (header: Partial<Header>, display = OPENING) =>
  picture(header)
    .image.responsive(display)
    .sources[0]?.candidates.map(({ variant }) => variant.width);

describe("the name of a file", () => {
  const { image } = picture({});

  it("is the original's, with a fingerprint and its size", () => {
    expect(image.fallback.file).toMatch(/^une-photo-d-ete-[0-9a-f]{12}-1600\.jpg$/);
    expect(image.crop({ width: 1200, height: 675 }, "webp")?.file).toMatch(/-[0-9a-f]{12}-1200x675\.webp$/);
    expect(picture({}, "/site/中国.png").image.fallback.file).toMatch(/^image-[0-9a-f]{12}-1600\.jpg$/);
  });

  it("changes with the image, and is the same in every build and folder", () => {
    expect(picture({}, undefined, "b".repeat(64)).image.fallback.file).not.toBe(image.fallback.file);
    expect(picture({}, "/ailleurs/une photo d’été.jpeg").image.fallback.file).toBe(image.fallback.file);
  });
});

describe("the sizes of a picture", () => {
  it("are those that the page may need, and never larger than the original", () => {
    expect(widthsOf({})).toEqual([480, 768, 1120, 1600, 2240]);
    expect(widthsOf({}, IN_TEXT)).toEqual([480, 768, 1120, 1600]);
    expect(widthsOf({ width: 1000, height: 10 })).toEqual([480, 768, 1000]);
    expect(widthsOf({ width: 320 })).toEqual([320]);
    expect(widthsOf({ width: 1 })).toEqual([1]);
  });

  it("leave out those close to the original's", () => {
    expect(widthsOf({ width: 800 })).toEqual([480, 800]);
    expect(widthsOf({ width: 1240 })).toEqual([480, 768, 1240]);
  });

  it("respect the limits of WebP and AVIF", () => {
    const { image, orders } = picture({ width: 800, height: 20_000 });
    image.responsive(OPENING);
    expect(Math.max(...orders.map(({ height }) => height))).toBeLessThanOrEqual(16_383);
    expect(widthsOf({ width: 800, height: 20_000 })).toEqual([480, 655]);
  });

  it("keep its aspect ratio to the pixel", () => {
    const { image, orders } = picture({ width: 3001, height: 1999 });
    image.responsive(OPENING);
    for (const { width, height } of orders) expect(height).toBe(Math.round((width * 1999) / 3001));
  });
});

describe("a crop", () => {
  it.each([
    [{ width: 1200, height: 1200 }, [1200, 1200]],
    [{ width: 1200, height: 900 }, [1200, 900]],
    [{ width: 1920, height: 1080 }, [1920, 1080]],
  ])("has the frame %j that was asked", (frame, size) => {
    const { image, orders } = picture({});
    const crop = image.crop(frame);
    expect([crop?.width, crop?.height]).toEqual(size);
    expect(orders).toMatchObject([{ fit: "cover", format: "jpeg", width: size[0], height: size[1] }]);
  });

  it("of a smaller image is the largest of that shape", () => {
    const { image } = picture({ width: 1000, height: 800 });
    expect(image.crop({ width: 1200, height: 1200 })).toMatchObject({ width: 800, height: 800 });
    expect(image.crop({ width: 1200, height: 675 })).toMatchObject({ width: 1000, height: 563 });
  });

  it("is made only on request, and not of images that are published as they are", () => {
    const { image, orders } = picture({});
    image.responsive(OPENING);
    expect(orders.filter(({ fit }) => fit === "cover")).toEqual([]);
    expect(picture({ format: "svg", asIs: true }).image.crop({ width: 10, height: 10 })).toBeUndefined();
  });

  it("is made in the shapes that search engines show, if the image is large enough", () => {
    const sizes = (header: Partial<Header>) => {
      const { image, orders } = picture(header);
      const shapes = Object.entries(image.crops()).map(([name, { width, height }]) => [name, width, height]);
      expect(orders.map(({ fit }) => fit)).toEqual(shapes.map(() => "cover"));
      return shapes;
    };
    expect(sizes({})).toEqual([
      ["square", 1200, 1200],
      ["classic", 1200, 900],
      ["wide", 1200, 675],
    ]);
    expect(sizes({ width: 1000, height: 600 })).toEqual([
      ["classic", 800, 600],
      ["wide", 1000, 563],
    ]);
    expect(sizes({ width: 690, height: 2000 })).toEqual([]);
    expect(sizes({ format: "svg", asIs: true })).toEqual([]);
  });
});

describe("a picture on a page", () => {
  const href = ({ file }: { file: string }) => `/p/${file.replace(/-[0-9a-f]{12}/, "")}`;

  it("is offered in every format and size, with its dimensions", () => {
    const { image } = picture({ width: 1000, height: 500 });
    const markup = pictureMarkup(image.responsive(IN_TEXT), {
      alt: 'Un "été" & co',
      title: "T",
      when: "late",
      href,
    });
    expect(String(markup)).toBe(
      '<picture><source type="image/avif" srcset="/p/une-photo-d-ete-480.avif 480w, /p/une-photo-d-ete-768.avif 768w, /p/une-photo-d-ete-1000.avif 1000w" sizes="(min-width: 38rem) 34rem, 100vw">' +
        '<source type="image/webp" srcset="/p/une-photo-d-ete-480.webp 480w, /p/une-photo-d-ete-768.webp 768w, /p/une-photo-d-ete-1000.webp 1000w" sizes="(min-width: 38rem) 34rem, 100vw">' +
        '<img src="/p/une-photo-d-ete-1000.jpg" alt="Un &quot;été&quot; &amp; co" width="1000" height="500" title="T" loading="lazy" decoding="async"></picture>',
    );
  });

  it("that opens the page is loaded first, not lazily", () => {
    const markup = String(
      pictureMarkup(picture({}).image.responsive(OPENING), { alt: "", when: "first", href }),
    );
    expect(markup).toContain(' width="1600" height="1200" fetchpriority="high">');
    expect(markup).toContain('sizes="(min-width: 60rem) 58rem, 100vw"');
    expect(markup).not.toContain("lazy");
  });

  it("that is a drawing is one file", () => {
    const { image } = picture({ format: "svg", asIs: true, width: 30, height: 20 }, "/site/point.svg");
    const markup = String(pictureMarkup(image.responsive(IN_TEXT), { alt: "Un point", when: "early", href }));
    expect(markup).toBe('<img src="/p/point.svg" alt="Un point" width="30" height="20">');
  });

  it("in a small square is offered at 1x and 2x", () => {
    const shown = picture({}).image.square(96);
    const markup = String(pictureMarkup(shown, { alt: "", class: "portrait", when: "early", href }));
    expect(markup).toBe(
      '<picture><source type="image/avif" srcset="/p/une-photo-d-ete-96x96.avif 1x, /p/une-photo-d-ete-192x192.avif 2x">' +
        '<source type="image/webp" srcset="/p/une-photo-d-ete-96x96.webp 1x, /p/une-photo-d-ete-192x192.webp 2x">' +
        '<img class="portrait" src="/p/une-photo-d-ete-192x192.jpg" alt="" width="96" height="96"></picture>',
    );
    const small = picture({ width: 90, height: 120 }).image.square(96);
    expect(small.sources[0]?.candidates.map(({ descriptor }) => descriptor)).toEqual(["1x"]);
  });

  it("of another site has its URL and no size", () => {
    expect(String(imageMarkup({ src: "https://a.example/b?c&d", alt: "B", when: "late" }))).toBe(
      '<img src="https://a.example/b?c&amp;d" alt="B" loading="lazy" decoding="async">',
    );
  });
});

/** The host that the browser tests use does what a publisher's does. */
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { type Server, serve } from "./server.ts";

let server: Server;
beforeAll(async () => {
  server = await serve(inject("journal"), { files: { "/seul.txt": "Été" } });
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.origin + path, { headers, redirect: "manual" });

it("serves folders by their index, with and without gzip", async () => {
  const plain = await get("/tags/", { "accept-encoding": "identity" });
  const packed = await get("/tags/", { "accept-encoding": "gzip" });
  expect(plain.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(plain.headers.get("content-encoding")).toBe(null);
  expect(packed.headers.get("content-encoding")).toBe("gzip");
  expect(Number(packed.headers.get("content-length"))).toBeLessThan(
    Number(plain.headers.get("content-length")),
  );
  expect(await packed.text()).toBe(await plain.text());
});

it("leads to the folder from its name without a stroke", async () => {
  const response = await get("/tags");
  expect([response.status, response.headers.get("location")]).toEqual([301, "/tags/"]);
});

it("answers what it does not have with the page 404", async () => {
  for (const path of ["/rien/", "/..%2f..%2fpackage.json", "/rien.css"]) {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("<h1>");
  }
});

it("serves the files that it is given besides", async () => {
  expect(await (await get("/seul.txt")).text()).toBe("Été");
});

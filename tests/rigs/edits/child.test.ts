/** A rig whose builder cannot be loaded says so, and does not wait for it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../../workshop.ts";
import { Child } from "./child.ts";

it("a builder that ends before it answers is told with how it ended, and may be renewed", async () => {
  const folder = temporaryFolder();
  const program = join(folder, "builder.mjs");
  writeFileSync(program, "process.exit(7);");
  const child = new Child<string, string>(program, folder);
  await expect(child.ask("build")).rejects.toThrow(
    `The process that builds ${folder} ended before it answered (code 7).`,
  );
  await child.renew();
  writeFileSync(program, 'process.on("message", (words) => process.send(words));');
  expect(await child.ask("build")).toBe("build");
  await child.renew();
});

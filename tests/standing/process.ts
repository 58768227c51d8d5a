/**
 * A process that stays: it runs one program after the other, each in the folder of a site, as a process of its own
 * would, without loading the engine anew. The tests of what a command makes of a site use it; those of processes,
 * signals and environments start their own.
 */
import { enableCompileCache } from "node:module";
import { createServer, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { forgetTemplates } from "./eleventy.ts";
import { type Done, type Order, orderSchema } from "./order.ts";
import { type Programs, programsIn } from "./programs.ts";
import { run } from "./run.ts";

enableCompileCache();
const [, , socketPath = ""] = process.argv;

/** The programs with which each folder was first seen. */
const seen = new Map<string, string>();

async function answer(order: Order): Promise<Done> {
  let programs: Programs;
  try {
    programs = programsIn(order.folder);
  } catch {
    // A folder that cannot be read whole, as for its names.
    return { isStale: true };
  }
  const known = seen.get(order.folder) ?? programs.digest;
  seen.set(order.folder, known);
  if (known !== programs.digest) return { isStale: true };
  const done = await run(order);
  await forgetTemplates(programs.templates);
  return done;
}

/** Orders of several test files wait for each other: the working folder is the process's. */
let last: Promise<unknown> = Promise.resolve();

const sockets = new Set<Socket>();
const server = createServer((socket) => {
  sockets.add(socket);
  socket.on("error", () => socket.destroy()).on("close", () => sockets.delete(socket));
  createInterface({ input: socket }).on("line", (line) => {
    last = last.then(async () => {
      // Meanwhile what keeps this process alive is the run's alone: once nothing does, it is over.
      for (const one of [server, ...sockets]) one.unref();
      const done = await answer(orderSchema.parse(JSON.parse(line)));
      for (const one of [server, ...sockets]) one.ref();
      socket.write(`${JSON.stringify(done)}\n`);
    });
  });
});
server.listen(socketPath, () => process.send?.("ready"));
process.once("disconnect", () => process.exit());
process.channel?.unref();

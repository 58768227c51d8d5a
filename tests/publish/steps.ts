/**
 * Loaded before a program (`node --import`): kills it at one of its file system calls, or makes the call fail.
 * `STEP=count` prints the number of steps, `STEP=kill:7` kills before the seventh, `STEP=ENOSPC:7` makes it fail. A
 * file is written in two steps, so that it can be left half written.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const [what = "count", at = "0"] = (process.env["STEP"] ?? "count").split(":");
const about = process.env["STEP_ABOUT"] ?? "";
let step = 0;

function take(): void {
  step += 1;
  if (step !== Number(at)) return;
  if (what === "kill") process.kill(process.pid, "SIGKILL");
  throw Object.assign(new Error(`${what}: no, says the test`), { code: what, path: about });
}

type Call = (...words: unknown[]) => unknown;

function wrap(name: string, call: Call): Call {
  return (...words) => {
    if (typeof words[0] !== "string" || !words[0].startsWith(about)) return call(...words);
    take();
    if (name === "writeFileSync" && typeof words[1] === "string" && words[1] !== "") {
      call(words[0], words[1].slice(0, words[1].length / 2), words[2]);
      take();
      return call(words[0], words[1]);
    }
    return call(...words);
  };
}

const wrapped = [
  "copyFileSync",
  "linkSync",
  "mkdirSync",
  "renameSync",
  "rmdirSync",
  "symlinkSync",
  "unlinkSync",
  "utimesSync",
  "writeFileSync",
];
for (const name of wrapped) {
  const call: unknown = Reflect.get(fs, name);
  if (typeof call === "function")
    Reflect.set(
      fs,
      name,
      wrap(name, (...words) => Reflect.apply(call, fs, words)),
    );
}
syncBuiltinESMExports();
process.on("exit", () => {
  if (what === "count") process.stdout.write(`${step}\n`);
});

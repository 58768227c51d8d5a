/** `npm run bench:cards -- 1000`: processor time of a clean build without cards, with cached ones and with new ones. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { configure, median, withSite } from "./site.ts";

const RUNS = 3;
const PROJECT = resolve(import.meta.dirname, "..");
/** Prints the processor time of a process when it ends. */
const METER = `data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write("CPU "+(user+system)/1e6)})`;

const count = Number(process.argv[2] ?? 1000);

await withSite(count, (folder) => {
  const build = () => {
    rmSync(join(folder, "_site"), { recursive: true, force: true });
    const words = ["--import", METER, join(PROJECT, "bin/tribune.js"), "build", "--quiet"];
    const { stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
    return Number(/CPU ([\d.]+)/.exec(stderr)?.[1]);
  };
  const times = { off: [] as number[], cached: [] as number[], drawn: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    configure(folder, "search: false, socialImages: false,");
    times.off.push(build());
    configure(folder, "search: false,");
    rmSync(join(folder, ".cache"), { recursive: true, force: true });
    times.drawn.push(build());
    times.cached.push(build());
  }
  const [off, cached, drawn] = [times.off, times.cached, times.drawn].map((list) => median(list).toFixed(2));
  process.stdout.write(
    `${count} articles: ${off} s without cards, ${cached} s with cached ones, ${drawn} s with all drawn again (processor time, median of ${RUNS})\n`,
  );
});

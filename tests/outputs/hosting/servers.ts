/** Real servers of this machine, started on a free port of 127.0.0.1 with the rules that the build wrote. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, dirname, join } from "node:path";
import { ask } from "./contract.ts";
import type { PublishedSite } from "./site.ts";

export interface RealServer {
  /** Name in the journal's `hosting` setting. */
  readonly name: "nginx" | "apache" | "caddy";
  /** The Debian package. */
  readonly debian: string;
  /** The program; undefined if it is not installed. */
  readonly program: string | undefined;
  /** The precompressed copies that it sends. */
  readonly precompressed: readonly ("br" | "gz")[];
  /** Its whole configuration, in `work`, and the arguments that start it in the foreground. */
  configure(site: PublishedSite, port: number, work: string, program: string): readonly string[];
}

const APACHE_MODULES = "/usr/lib/apache2/modules";

export const SERVERS: readonly RealServer[] = [
  {
    name: "nginx",
    debian: "nginx",
    program: find("nginx"),
    precompressed: ["gz"],
    configure({ root, folder }, port, work, program) {
      const built = spawnSync(program, ["-V"], { encoding: "utf8" }).stderr;
      const types = join(
        dirname(/--conf-path=(\S+)/.exec(built)?.[1] ?? "/etc/nginx/nginx.conf"),
        "mime.types",
      );
      const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map((name) => `${name}_temp_path ${work};`)
        .join(" ");
      const text = `daemon off; master_process off; pid ${work}/pid; error_log stderr;
events { }
http {
  include ${types}; access_log off; ${temporary}
  include ${folder}/.hosting/nginx-http.conf;
  server { listen 127.0.0.1:${port}; root ${root}; include ${folder}/.hosting/nginx-server.conf; }
}
`;
      return ["-e", "stderr", "-c", write(work, "nginx.conf", text)];
    },
  },
  {
    name: "apache",
    debian: "apache2",
    program: existsSync(APACHE_MODULES) ? find("apache2") : undefined,
    precompressed: [],
    configure({ root }, port, work) {
      const modules = "mpm_event authz_core dir mime alias autoindex headers setenvif filter deflate"
        .split(" ")
        .map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`);
      const text = `${modules.join("\n")}
ServerRoot ${work}
ServerName 127.0.0.1
PidFile ${work}/pid
ErrorLog ${work}/error.log
${process.getuid?.() === 0 ? "User www-data\nGroup www-data\n" : ""}Listen 127.0.0.1:${port}
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory ${root}>
Options Indexes
AllowOverride All
Require all granted
</Directory>
`;
      return ["-X", "-f", write(work, "apache.conf", text)];
    },
  },
  {
    name: "caddy",
    debian: "caddy",
    program: find("caddy"),
    precompressed: ["br", "gz"],
    configure({ root, folder }, port, work) {
      const text = `{
	admin off
	auto_https off
	storage file_system ${work}
}
http://127.0.0.1:${port} {
	root * ${root}
	import ${folder}/.hosting/Caddyfile
}
`;
      return ["run", "--adapter", "caddyfile", "--config", write(work, "Caddyfile", text)];
    },
  },
];

/** Searches PATH and Debian's administrator paths. */
function find(name: string): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function write(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

export interface Running {
  /** As `http://127.0.0.1:49152`. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Starts a server for a site, and waits for its first answer. */
export async function start(server: RealServer, site: PublishedSite, folder: string): Promise<Running> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await startOn(await freePort(), server, site, folder);
    } catch (error) {
      // Another program may have taken the port in the meantime.
      if (tries === 2 || !/in use|AH00072/i.test(String(error))) throw error;
    }
  }
}

async function startOn(
  port: number,
  server: RealServer,
  site: PublishedSite,
  folder: string,
): Promise<Running> {
  if (!server.program) throw new Error(`There is no ${server.name} here: apt-get install ${server.debian}.`);
  const work = join(folder, server.name);
  mkdirSync(work, { recursive: true });
  // A server that drops privileges must still read its files.
  for (const path of [folder, work]) chmodSync(path, 0o755);
  const words = server.configure(site, port, work, server.program);
  const child = spawn(server.program, words, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, HOME: work, XDG_CONFIG_HOME: work, XDG_DATA_HOME: work },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += part));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${server.name} ended:\n${said}${logOf(work)}`);
    const answer = await ask(origin, "/").catch(() => undefined);
    // The answer may come from another program.
    if (answer && tries > 0 && child.exitCode === null) return { origin, stop: () => stop(child) };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop(child);
  throw new Error(`${server.name} does not answer:\n${said}${logOf(work)}`);
}

function logOf(work: string): string {
  const path = join(work, "error.log");
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Finds a free port, and the names and addresses of this machine. */
import type { Server } from "node:http";
import { hostname, networkInterfaces } from "node:os";
import { errorCode } from "../../../text/error-code.ts";

/** How many ports to try, one after the other. */
const TRIES = 100;

/**
 * Listens on the first free port.
 * @param first 0 for one that the system chooses
 * @param open whether other machines may connect
 * @returns the port
 * @throws the system's error, such as EADDRINUSE when all are taken
 */
export async function listen(server: Server, first: number, open: boolean): Promise<number> {
  const host = open ? "0.0.0.0" : "127.0.0.1";
  for (let port = first; ; port += 1) {
    try {
      return await listenOn(server, port, host);
    } catch (error) {
      const isTaken = errorCode(error) === "EADDRINUSE";
      if (!isTaken || port === 65_535 || port >= first + TRIES) throw error;
    }
  }
}

function listenOn(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

/** The names by which a browser on the network may know this machine. */
export function machineNames(): Set<string> {
  const name = hostname().toLowerCase();
  return new Set([name, `${name}.local`]);
}

/** This machine's IPv4 addresses on its networks. */
export function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => address);
}

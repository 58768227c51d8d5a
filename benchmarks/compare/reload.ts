/** What a Vite server tells an open page. */

export interface Reloads {
  /** How often it has told the page to reload so far. */
  readonly count: number;
  close(): void;
}

/** @throws Error if there is no Vite server at this origin */
export async function listenForReloads(origin: string): Promise<Reloads> {
  const client = await (await fetch(`${origin}/@vite/client`)).text();
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1];
  if (token === undefined) throw new Error(`${origin} is no Vite server.`);
  const socket = new WebSocket(`${origin.replace("http", "ws")}/?token=${token}`, "vite-hmr");
  let count = 0;
  socket.addEventListener("message", ({ data }) => {
    if (String(data).includes('"type":"full-reload"')) count += 1;
  });
  await new Promise((done, fail) => {
    socket.addEventListener("open", done, { once: true });
    socket.addEventListener("error", fail, { once: true });
  });
  return {
    get count() {
      return count;
    },
    close: () => socket.close(),
  };
}

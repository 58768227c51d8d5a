/** Speaks with a standing process while the thread of the tests waits for it. */
import { createConnection } from "node:net";
import { createInterface } from "node:readline";
import { type MessagePort, workerData } from "node:worker_threads";

export interface ThreadData {
  readonly socketPath: string;
  readonly port: MessagePort;
  /** One number, in which the answers are counted. */
  readonly answers: SharedArrayBuffer;
}

const { socketPath, port, answers }: ThreadData = workerData;
const numbers = new Int32Array(answers);

function tell(answer: string | undefined): void {
  port.postMessage(answer);
  Atomics.add(numbers, 0, 1);
  Atomics.notify(numbers, 0);
}

const socket = createConnection(socketPath);
port.on("message", (line: string) => socket.write(`${line}\n`));
createInterface({ input: socket }).on("line", tell);
socket.on("error", () => {}).on("close", () => tell(undefined));

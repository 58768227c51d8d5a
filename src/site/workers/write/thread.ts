/**
 * The writer thread: writes one batch after the other, until it is stopped or a file fails. It also records facts about
 * the files, to spare the main thread.
 */

import { lstatSync } from "node:fs";
import { resolve } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { factsOf } from "../../../publish/inspection/file-facts.ts";
import { type NotedFile, noteOf } from "../../../publish/inspection/noted-files.ts";
import { packFailure } from "../system-failure.ts";
import type { FileBatch } from "./file-batch.ts";
import { contentsOf, FolderWriter } from "./file-batch.ts";
import { STOPPED, WRITING, type WriteReply, type WriteWorkerData } from "./messages.ts";
import { NotePacker } from "./packed-notes.ts";

const { shared }: WriteWorkerData = workerData;
const state = new Int32Array(shared);
const writer = new FolderWriter();
const packer = new NotePacker();

function write(order: FileBatch): WriteReply {
  const notes = new Map<string, NotedFile>();
  try {
    for (const [path, content] of contentsOf(order)) {
      if (!writeUnlessStopped(path, content)) continue;
      const written = lstatSync(path, { bigint: true, throwIfNoEntry: false });
      if (written) notes.set(resolve(path), noteOf(written, factsOf(path, content)));
    }
    return { bytes: order.bytes, notes: packer.pack(notes) };
  } catch (error) {
    Atomics.store(state, STOPPED, 1);
    return { refusal: packFailure(error) };
  }
}

function writeUnlessStopped(path: string, content: Uint8Array): boolean {
  Atomics.store(state, WRITING, 1);
  try {
    const mayWrite = Atomics.load(state, STOPPED) === 0;
    if (mayWrite) writer.write(path, content);
    return mayWrite;
  } finally {
    Atomics.store(state, WRITING, 0);
    Atomics.notify(state, WRITING);
  }
}

parentPort?.on("message", (order: FileBatch) => {
  const reply = write(order);
  parentPort?.postMessage(reply, "bytes" in reply ? [reply.bytes.buffer, reply.notes.links.buffer] : []);
});

/** The worker that makes the search index, one group or part at a time. */
import { parentPort, workerData } from "node:worker_threads";
import { LocalIndexMaker } from "../../../outputs/search/index-maker.ts";
import type { SearchOrder, SearchReply, SearchWorkerData } from "./messages.ts";

const { language }: SearchWorkerData = workerData;
const maker = new LocalIndexMaker(language);

async function reply(order: SearchOrder): Promise<SearchReply> {
  if (order.kind === "group") return { group: await maker.group(order.texts) };
  return { part: await maker.part(order.groups, order.texts) };
}

parentPort?.on("message", async (order: SearchOrder) => parentPort?.postMessage(await reply(order)));

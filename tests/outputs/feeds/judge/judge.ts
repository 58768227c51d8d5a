/** The faults of a feed in any format. */
import { atomFaults } from "./atom.ts";
import { jsonFaults } from "./json-feed.ts";
import { rssFaults } from "./rss.ts";
import { type Element, parseXml } from "./xml-tree.ts";

/** @param address absolute URL of the feed */
export function feedFaults(text: string, address: string): string[] {
  if (text.startsWith("{")) return jsonFaults(JSON.parse(text), address);
  if (!text.startsWith('<?xml version="1.0" encoding="utf-8"?>\n')) return ["xml: declaration"];
  let root: Element;
  try {
    root = parseXml(text);
  } catch (error) {
    return [`xml: ${error}`];
  }
  return root.name === "rss" ? rssFaults(root, address) : atomFaults(root, address);
}

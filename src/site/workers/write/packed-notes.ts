/** Compact messages with facts about written files: a URL that a thousand pages link to is sent once. */
import type { FileFacts } from "../../../publish/inspection/file-facts.ts";
import type { NotedFile } from "../../../publish/inspection/noted-files.ts";

export interface PackedNotes {
  readonly files: readonly PackedNote[];
  /** URLs that were not in an earlier message, in the order of their numbers. */
  readonly addresses: readonly string[];
  /** The links of all files, in order, each as the number of its URL. */
  readonly links: Uint32Array<ArrayBuffer>;
}

interface PackedNote extends Omit<NotedFile, "facts">, Omit<FileFacts, "links"> {
  /** Absolute path. */
  readonly path: string;
  /** How many of {@link PackedNotes.links} belong to this file. */
  readonly links: number;
}

export class NotePacker {
  readonly #numbers = new Map<string, number>();

  /** @param notes by absolute path */
  pack(notes: ReadonlyMap<string, NotedFile>): PackedNotes {
    const addresses: string[] = [];
    const links: number[] = [];
    const files = [...notes].map(([path, { stamp, writtenAt, facts }]): PackedNote => {
      for (const address of facts.links) {
        let number = this.#numbers.get(address);
        if (number === undefined) {
          number = this.#numbers.size;
          this.#numbers.set(address, number);
          addresses.push(address);
        }
        links.push(number);
      }
      return { path, stamp, writtenAt, ...facts, links: facts.links.length };
    });
    return { files, addresses, links: Uint32Array.from(links) };
  }
}

/** Unpacks the messages of one packer, in order. */
export class NoteUnpacker {
  readonly notes = new Map<string, NotedFile>();
  readonly #addresses: string[] = [];

  unpack({ files, addresses, links }: PackedNotes): void {
    for (const address of addresses) this.#addresses.push(address);
    let at = 0;
    for (const { path, stamp, writtenAt, size, sha256, isWhole, links: count } of files) {
      const own: string[] = [];
      for (const end = at + count; at < end; at += 1) own.push(this.#addresses[links[at] ?? -1] ?? "");
      this.notes.set(path, { stamp, writtenAt, facts: { size, sha256, isWhole, links: own } });
    }
  }
}

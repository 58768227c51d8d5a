/** Notes of files on their way to the main thread: an address that a thousand pages link to goes there once. */
import type { FileFacts } from "../../../publish/inspection/file-facts.ts";
import type { NotedFile } from "../../../publish/inspection/noted-files.ts";

export interface PackedNotes {
  readonly files: readonly PackedNote[];
  /** Addresses that none of the notes before had, in the order of their numbers. */
  readonly addresses: readonly string[];
  /** The links of all the files, one file after the other, each as the number of its address. */
  readonly links: Uint32Array<ArrayBuffer>;
}

interface PackedNote extends Omit<NotedFile, "facts">, Omit<FileFacts, "links"> {
  /** Absolute. */
  readonly path: string;
  /** How many of the links are its own. */
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

/** Takes what one packer packed, in its order. */
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

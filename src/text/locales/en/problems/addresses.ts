/** E243, E312 and E32x: files that a site would write twice, or cannot write, in English. */
import {
  type AddressSentences,
  HEADER_SETTINGS,
  HOST_NAMES,
  type Meeting,
} from "../../problems/addresses.ts";

/** Continuation after the address. */
function how({ clash, at, other }: Meeting): string {
  switch (clash) {
    case "same":
      return `is already taken by ${other.en}`;
    case "folder":
      return `needs a folder "${at}", where ${other.en} is already`;
    case "file":
      return `would be that of a file, where ${other.en} needs a folder`;
  }
}

export const addresses: AddressSentences = {
  aliasTaken: ({ alias, ...meeting }) => [
    `The old address "${alias}" ${how(meeting)}.`,
    'Remove it from "aliases", or change the other address.',
  ],
  copyTaken: ({ from, path, ...meeting }) => [
    `"${from}" would be copied to "${path}", but that address ${how(meeting)}.`,
    "Copy it to another place, or rename the file.",
  ],
  templateTaken: ({ path, ...meeting }) => [
    `This template would write "${path}", but that address ${how(meeting)}.`,
    'Change its "permalink". To replace a page of Tribune\'s, give the template the name of Tribune\'s own, such as "tags" or "home".',
  ],
  fileTaken: ({ path, ...meeting }) => [
    `The linked file would be published at "${path}", but that address ${how(meeting)}.`,
    "Rename the file, and the link that leads to it.",
  ],
  pageTaken: ({ path, ...meeting }) => `The address "${path}" ${how(meeting)}.`,
  aliasIsHosts: ({ alias }) => [
    `The old address "${alias}" has a name that servers keep for themselves: no page can be there.`,
    'Remove it from "aliases".',
  ],
  addressTooLong: ({ path, bytes, most, isPart }) => {
    const shown = path.length > 40 ? `${path.slice(0, 40)}…` : path;
    return isPart
      ? `"${shown}" is too long for a file name: ${bytes} bytes, and at most ${most} between two slashes.`
      : `The address "${shown}" is too long for a file's path: ${bytes} bytes, and at most ${most}.`;
  },
  copiedText: ({ given, from, others }) => {
    const isOne = others === 0 && given === from;
    const more = others === 0 ? "" : others === 1 ? " and another text" : ` and ${others} other texts`;
    return [
      isOne
        ? `Copying "${from}" would publish this text as it was written, with what is not meant for readers.`
        : `Copying "${given}" would publish the source of "${from}"${more}, with what is not meant for readers, such as drafts.`,
      "Copy only public files, from another folder, or link to them in a text: Tribune then publishes them with it.",
    ];
  },
  aliasOwn: ({ alias }) => [
    `"${alias}" is the present address of this text, not an old one: no redirect is written.`,
    'You may remove it from "aliases".',
  ],
  ownHeader: ({ name, host, sent }) => {
    const setting = HEADER_SETTINGS.get(name.toLowerCase());
    const on = HOST_NAMES[host];
    return [
      sent === "both"
        ? `Tribune sends "${name}" too: ${on} would send both values at once.`
        : `Tribune sends "${name}" too: on ${on} its value wins, and that of this line is lost.`,
      setting
        ? `Remove this line, and set "${setting}" in ".eleventy.ts".`
        : "Remove this line: Tribune's value cannot be set.",
    ];
  },
  ownFileWins: ({ from, path }) =>
    `"${from}" takes the place of the file "${path}" that Tribune would write.`,
  ownFileMerged: ({ from, path }) =>
    `The lines of "${from}" are published at the top of "${path}", before those of Tribune.`,
};

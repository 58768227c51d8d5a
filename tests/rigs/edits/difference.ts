/** Where two files differ, in a line. */
export function firstDifference(warm: Buffer, clean: Buffer): string {
  let at = 0;
  while (warm[at] === clean[at]) at += 1;
  const around = (bytes: Buffer) => JSON.stringify(bytes.subarray(Math.max(0, at - 60), at + 60).toString());
  return `at byte ${at}, warm ${around(warm)}, clean ${around(clean)}`;
}

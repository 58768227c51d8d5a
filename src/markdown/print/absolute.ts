/** Makes an address in a page absolute; an external one stays as written. */
export function absoluteFrom(page: string, target: string): string {
  const isPath = !/^[a-z][a-z\d+.-]*:/i.test(target);
  return isPath && URL.canParse(target, page) ? new URL(target, page).href : target;
}

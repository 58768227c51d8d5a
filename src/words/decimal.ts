/** A number in digits: groups of three parted by `group`, at most two decimals after `mark`. No Intl. */
export function decimal(value: number, mark: string, group: string): string {
  const [whole = "0", part = ""] = (Math.round(Math.abs(value) * 100) / 100).toString().split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${value < 0 ? "−" : ""}${grouped}${part ? mark + part : ""}`;
}

/** French dates, marks and addresses. */
const long = new Intl.DateTimeFormat("fr", { dateStyle: "long", timeZone: "Europe/Paris" });
const month = new Intl.DateTimeFormat("fr", { month: "long", year: "numeric", timeZone: "Europe/Paris" });

export const longDate = (date: Date) => long.format(date);
export const monthOf = (date: Date) => month.format(date);
export const markOf = (value: number) => `${String(value).replace(".", ",")} sur 5`;
export const wordsOf = (text = "") => text.split(/\s+/).length;

export const slugOf = (text: string) =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

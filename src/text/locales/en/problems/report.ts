/** The frame of a report, in English. */
import { plural } from "../../../plural.ts";
import type { ReportTexts } from "../../problems/report.ts";

const count = (number: number, one: string, many: string) =>
  number === 0 ? "" : `${number} ${plural(number, one, many, "en")}`;

export const report: ReportTexts = {
  write: "Write:",
  others: (more) => `and ${count(more, "more time", "more times")}.`,
  howToSeeAll: '"tribune check --verbose" shows them all.',
  summary: ({ errors, warnings, remarks, files }) => {
    const parts = [
      count(errors, "error", "errors"),
      count(warnings, "warning", "warnings"),
      count(remarks, "remark", "remarks"),
    ];
    return `${parts.filter(Boolean).join(", ")} in ${count(files, "file", "files")}.`;
  },
};

/** What stands around the problems in a report. */
export interface ReportCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly remarks: number;
  /** In how many files they are. */
  readonly files: number;
}

export interface ReportTexts {
  /** Before the line that should be written. */
  readonly write: string;
  /** The last line. */
  summary(counts: ReportCounts): string;
}

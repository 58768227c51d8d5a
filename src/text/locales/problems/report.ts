/** The frame of a report. */
export interface ReportCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly remarks: number;
  /** The number of files. */
  readonly files: number;
}

export interface ReportTexts {
  /** Label of the corrected line. */
  readonly write: string;
  /** How many problems of a rule are not shown. */
  others(count: number): string;
  /** The command that shows them. */
  readonly howToSeeAll: string;
  /** The summary. */
  summary(counts: ReportCounts): string;
}

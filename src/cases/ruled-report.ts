import type { Report } from "../report/format.ts";

/** A case's report twice: as the machine found it, and as people ruled it. */
export interface RuledReport {
  readonly found: Report;
  readonly ruled: Report;
}

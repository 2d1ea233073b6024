import type { Report } from "../report/format.ts";

/** A case's report twice: as the machine found it (in articles whose records people may have set right), and as people ruled it. */
export interface RuledReport {
  readonly found: Report;
  readonly ruled: Report;
  /** The first version of each page that changed, by the id of its newest. */
  readonly pages: ReadonlyMap<string, string>;
}

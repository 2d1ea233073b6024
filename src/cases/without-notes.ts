import type { Report } from "../report/format.ts";

/** The report without what people wrote of their own: the reasons and names of rulings. What they changed stays changed. */
export const withoutNotes = (report: Report): Report => ({
  ...report,
  ...(report.rulings === undefined
    ? {}
    : { rulings: report.rulings.map((ruling) => ({ ...ruling, reason: "", by: "" })) }),
});

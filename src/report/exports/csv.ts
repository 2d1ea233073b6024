import { stringify } from "csv-stringify/sync";
import type { Report } from "../format.ts";
import { STATEMENT_COLUMNS, statementRows } from "./statement-rows.ts";

/** RFC 4180 with a header line, one row a statement. Cells that a spreadsheet would run as a formula are quoted with an apostrophe. */
export const exportCsv = (report: Report): string =>
  stringify(statementRows(report), {
    header: true,
    columns: STATEMENT_COLUMNS.map((column) => column.name),
    escape_formulas: true,
    cast: { boolean: (value) => (value ? "true" : "false") },
    record_delimiter: "\r\n",
  });

import { parquetWriteBuffer } from "hyparquet-writer";
import type { Report } from "../format.ts";
import { STATEMENT_COLUMNS, statementRows } from "./statement-rows.ts";

/** Apache Parquet, one row a statement, every column nullable. */
export function exportParquet(report: Report): Uint8Array {
  const rows = statementRows(report);
  const columnData = STATEMENT_COLUMNS.map(({ name, type }) => ({
    name,
    type,
    nullable: true,
    data: rows.map((row) => row[name]),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

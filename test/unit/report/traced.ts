import type { Document } from "../../../src/core/document.ts";
import { readDocuments } from "../../../src/read/read-documents.ts";
import type { Report } from "../../../src/report/format.ts";
import { trace } from "../../../src/trace.ts";

/** The Report of a file or folder of the repository. */
export async function traced(input: string): Promise<Report> {
  const documents: Document[] = [];
  for await (const result of readDocuments([input])) if ("document" in result) documents.push(result.document);
  return trace(documents);
}

import type { Document } from "../../core/document.ts";
import { HearsayError } from "../../core/errors.ts";
import { pdfDocument } from "../containers/read-pdf.ts";
import { documentOf } from "../document-of.ts";
import { keptHeaders } from "../kept-headers.ts";
import { type FetchOptions, fetchPage } from "./fetch-page.ts";

/** The page at an address that the user named, as a document with its final address, charset and time. */
export async function readAddress(address: string, options: FetchOptions = {}): Promise<Document> {
  const page = await fetchPage(address, options);
  const type = page.headers["content-type"] ?? "";
  const archivedAt = page.fetchedAt;
  const headers = keptHeaders(Object.entries(page.headers));
  if (/pdf/i.test(type)) return { ...(await pdfDocument(address, page.bytes)), url: page.url, archivedAt, headers };
  const kind =
    /html|xml/i.test(type) || type === ""
      ? "html"
      : /markdown/i.test(type)
        ? "markdown"
        : /^text\//i.test(type)
          ? "text"
          : null;
  if (kind === null)
    throw new HearsayError("not-supported", `${address}: is ${type}, not a page. Save its text and give the file.`);
  return {
    ...documentOf(address, kind, page.bytes),
    charset: /charset="?([\w-]+)/i.exec(type)?.[1] ?? null,
    url: page.url,
    archivedAt,
    headers,
  };
}

export type { Document, DocumentRecord } from "./core/document.ts";
export { HearsayError } from "./core/errors.ts";
export { type ReadOptions, type ReadResult, readDocuments } from "./read/read-documents.ts";
export type * from "./report/format.ts";
export { trace } from "./trace.ts";

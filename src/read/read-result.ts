import type { Document } from "../core/document.ts";
import type { HearsayError } from "../core/errors.ts";

/** One document, or why an input gave none. */
export type ReadResult = { readonly document: Document } | { readonly input: string; readonly error: HearsayError };

/** Files larger than this are no articles. JSONL files may be of any size: only their lines are limited. */
export const FILE_LIMIT_BYTES = 50_000_000;

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

import { createHash } from "node:crypto";
import type { DocumentRecord } from "../core/document.ts";
import { HearsayError } from "../core/errors.ts";
import { documentOf } from "./document-of.ts";
import { kindOfBytes } from "./kind-of-file.ts";
import { FILE_LIMIT_BYTES, megabytes, type ReadResult } from "./read-result.ts";

/** A longer line is no article; it is skipped without being kept. */
export const LINE_LIMIT_BYTES = 32_000_000;
const NEWLINE = 10;

/** Standard input, which may be a page, plain text or JSON lines. */
export async function* readStream(
  stream: AsyncIterable<Uint8Array | string>,
  input: string,
  signal?: AbortSignal,
): AsyncIterable<ReadResult> {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done === true)
    throw new HearsayError("is-empty", `${input}: nothing came on standard input. Pipe an article into it.`);
  const head = bytesOf(first.value);
  const whole: AsyncIterable<Uint8Array | string> = {
    async *[Symbol.asyncIterator]() {
      yield head;
      for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
    },
  };
  const kind = kindOfBytes(head);
  if (kind === "jsonl") yield* readJsonLines(whole, input, signal);
  else yield { document: documentOf(input, kind, await collect(whole, input)) };
}

/** All of a stream, up to the size of one article. */
export async function collect(stream: AsyncIterable<Uint8Array | string>, input: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = bytesOf(chunk);
    size += bytes.length;
    if (size > FILE_LIMIT_BYTES)
      throw new HearsayError(
        "too-large",
        `${input}: has more than the ${megabytes(FILE_LIMIT_BYTES)} of one article. Split it, or give many articles as .jsonl.`,
      );
    chunks.push(bytes);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/**
 * One article a line. Reads a line at a time; a line that is too long, no JSON or no article gives one error and the next line
 * follows. Memory: the longest line.
 */
export async function* readJsonLines(
  stream: AsyncIterable<Uint8Array | string>,
  input: string,
  signal?: AbortSignal,
): AsyncIterable<ReadResult> {
  let line = 0;
  let count = 0;
  for await (const bytes of linesOf(stream)) {
    signal?.throwIfAborted();
    line++;
    if (bytes !== "too-long" && bytes.every((byte) => byte <= 32)) continue;
    count++;
    const result = readLine(bytes, input, line);
    yield result;
  }
  if (count === 0) throw new HearsayError("is-empty", `${input}: is empty. Expected one article as JSON on each line.`);
}

/** Lines as bytes, or "too-long" once for each line over the limit. */
async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncIterable<Uint8Array | "too-long"> {
  let kept: Uint8Array[] = [];
  let size = 0;
  const take = (): Uint8Array | "too-long" => {
    const whole =
      size > LINE_LIMIT_BYTES
        ? "too-long"
        : kept.length === 1 && kept[0] !== undefined
          ? kept[0]
          : new Uint8Array(Buffer.concat(kept));
    kept = [];
    size = 0;
    return whole;
  };
  const keep = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > LINE_LIMIT_BYTES) kept = [];
    else kept.push(piece);
  };
  for await (const chunk of stream) {
    const bytes = bytesOf(chunk);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      keep(bytes.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < bytes.length) keep(bytes.slice(start));
  }
  if (size > 0) yield take();
}

const bytesOf = (chunk: Uint8Array | string): Uint8Array =>
  typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;

/** One line as a document, or why it is none; `line` counts from 1. */
export function readLine(bytes: Uint8Array | "too-long", input: string, line: number): ReadResult {
  const read = readRecord(bytes, input, line);
  if ("error" in read) return read;
  const { record, content, kind, url } = read;
  const place = `${input}#${record.id ?? line}`;
  return {
    document: { input: place, sha256: lineHash(bytes), kind, content, charset: null, url, archivedAt: null, record },
  };
}

/** What a line of an article holds. */
export interface LineRecord {
  readonly record: DocumentRecord;
  readonly content: string;
  readonly kind: "html" | "text";
  readonly url: string | null;
}

/** The same without what only a document needs, such as the hash of its bytes. */
export function readRecord(
  bytes: Uint8Array | "too-long",
  input: string,
  line: number,
): LineRecord | { readonly input: string; readonly error: HearsayError } {
  const place = `${input}#${line}`;
  try {
    if (bytes === "too-long")
      throw new HearsayError(
        "too-large",
        `${place}: line ${line} has more than ${megabytes(LINE_LIMIT_BYTES)}. One line is one article; check that the file's lines end.`,
      );
    return recordFrom(parsed(bytes, place, line), input, line);
  } catch (error) {
    if (error instanceof HearsayError) return { input: place, error };
    throw error;
  }
}

/** What names an article that has no id of its own: the hash of its line. */
export const lineHash = (bytes: Uint8Array | "too-long"): string => createHash("sha256").update(bytes).digest("hex");

const DECODER = new TextDecoder();

function parsed(bytes: Uint8Array, place: string, line: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(DECODER.decode(bytes));
  } catch (cause) {
    throw new HearsayError(
      "bad-json",
      `${place}: line ${line} is no JSON (${reasonOf(cause)}). Each line must be one object with "text" or "html".`,
      { cause },
    );
  }
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new HearsayError(
      "bad-json",
      `${place}: line ${line} is no JSON object. Each line must be one object with "text" or "html".`,
    );
  return value as Record<string, unknown>;
}

const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? (cause.message.split("\n")[0]?.slice(0, 80) ?? "") : "";

function recordFrom(fields: Record<string, unknown>, input: string, line: number): LineRecord {
  const record: DocumentRecord = {
    id: textField(fields, "id") ?? (typeof fields["id"] === "number" ? String(fields["id"]) : null),
    title: textField(fields, "title"),
    outlet: textField(fields, "outlet"),
    published: textField(fields, "published") ?? textField(fields, "date"),
    authors: Array.isArray(fields["authors"])
      ? fields["authors"].filter((name): name is string => typeof name === "string")
      : typeof fields["authors"] === "string"
        ? [fields["authors"]]
        : [],
  };
  const html = textField(fields, "html");
  const text = textField(fields, "text");
  const place = `${input}#${record.id ?? line}`;
  const content = text ?? html;
  if (content === null) {
    const isEmpty = "text" in fields || "html" in fields;
    throw new HearsayError(
      isEmpty ? "is-empty" : "bad-json",
      isEmpty
        ? `${place}: line ${line} holds an empty article. Check how it was exported.`
        : `${place}: line ${line} has neither "text" nor "html". Give one of them.`,
    );
  }
  return { record, content, kind: text === null ? "html" : "text", url: textField(fields, "url") };
}

const FILLED = /\S/;
/** A filled string, else null. */
const textField = (fields: Record<string, unknown>, name: string): string | null => {
  const value = fields[name];
  return typeof value === "string" && FILLED.test(value) ? value : null;
};

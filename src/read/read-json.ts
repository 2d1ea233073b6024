import { HearsayError } from "../core/errors.ts";
import { readLine } from "./read-jsonl.ts";
import type { ReadResult } from "./read-result.ts";

/**
 * Does a file begin with JSON that goes on over its first line, an object or a list written for people? Then its lines are no articles each.
 * `head`: its first bytes.
 */
export function spansLines(head: Uint8Array): boolean {
  const [first = "", ...more] = new TextDecoder()
    .decode(head)
    .replace(/^\uFEFF/u, "")
    .trimStart()
    .split("\n");
  if (more.length === 0 && !first.trimEnd().endsWith("]")) return false;
  if (first.startsWith("[")) return true;
  if (!first.startsWith("{")) return false;
  // a first line that is broken, and whole ones below it
  if (isObject(first) || isObject(more[0] ?? "")) return false;
  return /^\{\s*(?:"[^"]*"\s*:?[^}]*)?$/.test(first.trimEnd());
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return value !== null && typeof value === "object";
  } catch {
    return false;
  }
}

/** One JSON value as a whole: an article, or a list of them. What is neither gives one error, whatever its length. */
export function* readJson(bytes: Uint8Array, input: string): Generator<ReadResult> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new HearsayError(
      "bad-json",
      `${input}: is no JSON (${cause instanceof Error ? cause.message.split("\n")[0]?.slice(0, 80) : ""}). Give one object with "text" or "html", a list of them, or one on each line.`,
      { cause },
    );
  }
  const entries = Array.isArray(value) ? value : [value];
  if (!entries.some(isArticle))
    throw new HearsayError(
      "bad-json",
      `${input}: is JSON, but no article: nothing in it has "text" or "html". Give one object with "text" or "html", a list of them, or one on each line.`,
    );
  const encoder = new TextEncoder();
  for (const [at, entry] of entries.entries()) yield readLine(encoder.encode(JSON.stringify(entry)), input, at + 1);
}

const isArticle = (entry: unknown): boolean =>
  entry !== null && typeof entry === "object" && ("text" in entry || "html" in entry);

import { closeSync, fsyncSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeSynced } from "./print-segment.ts";

/** What a file was when it was read: it goes on where its beginning is still the same. */
export interface IndexSource {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of its first bytes. */
  readonly beginning: string;
}

/** Which files of an index count. Replaced as a whole. */
export interface IndexManifest {
  readonly format: "hearsay-index/2";
  readonly next: number;
  /** Goes up with every addition and deletion, not where segments are joined. */
  readonly state: number;
  readonly segments: readonly string[];
  /** Articles that were deleted, by segment: their places in it. */
  readonly deleted: Readonly<Record<string, readonly number[]>>;
  /** The file that the articles were read from, and how much of it. */
  readonly source?: IndexSource;
}

export const MANIFEST = "manifest.json";
export const EMPTY_MANIFEST: IndexManifest = {
  format: "hearsay-index/2",
  next: 1,
  state: 0,
  segments: [],
  deleted: {},
};

/** The manifest of the index in `folder`. Throws where it is damaged or of another version. */
export function readManifest(folder: string): IndexManifest {
  const path = join(folder, MANIFEST);
  const manifest = JSON.parse(readFileSync(path, "utf8")) as IndexManifest;
  if (manifest.format !== EMPTY_MANIFEST.format) throw new Error(`${path} is of another version`);
  // a segment that is replaced is deleted by its name
  const isWhole = Array.isArray(manifest.segments) && manifest.segments.every((name) => /^segment-\d{8,}$/.test(name));
  if (!isWhole) throw new Error(`${path} names what is no segment`);
  return manifest;
}

/** Is this the manifest of an index, of whatever version? */
export function isOfAnIndex(text: string): boolean {
  try {
    const { format } = JSON.parse(text) as { readonly format?: unknown };
    return typeof format === "string" && format.startsWith("hearsay-index/");
  } catch {
    return false;
  }
}

/** Replaces the manifest; on disk when it returns. */
export function commitManifest(folder: string, manifest: IndexManifest): void {
  writeSynced(join(folder, MANIFEST), [Buffer.from(JSON.stringify(manifest))]);
  const opened = openSync(folder, "r");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

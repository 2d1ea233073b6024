import { closeSync, type Dirent, mkdirSync, openSync, readdirSync, readFileSync, readSync, rmSync } from "node:fs";
import { join } from "node:path";
import { HearsayError } from "../core/errors.ts";
import { BOILERPLATE } from "./index-boilerplate.ts";
import { commitManifest, EMPTY_MANIFEST, isOfAnIndex, MANIFEST } from "./index-manifest.ts";
import { beginsAsSegment } from "./print-segment.ts";

/** The names that an index gives its files; ".tmp": begun, and not whole. Nothing of another name is ever deleted. */
const SEGMENT = /^(?:segment-\d{8,}|joining-\d+-\d+)(?:\.tmp)?$/;
const OWN = /^(?:segment-\d{8,}|joining-\d+-\d+|manifest\.json|boilerplate\.json)(?:\.tmp)?$/;

/**
 * Makes `folder` one that an index may keep its files in: it is missing or empty, or holds an index already. From then on it has a manifest, so
 * that a process killed at any moment leaves a folder that is known again. Throws `not-allowed` where it holds anything else, and touches nothing.
 */
export function claimFolder(folder: string): void {
  const files = entriesOf(folder);
  // hidden ones are the system's (.DS_Store), and stay
  const seen = files?.filter(({ name }) => !name.startsWith(".")) ?? [];
  const manifest = files?.some(({ name }) => name === MANIFEST) === true ? textOf(join(folder, MANIFEST)) : null;
  if (manifest !== null) {
    if (!isOfAnIndex(manifest) && !isDamaged(manifest, seen)) throw refused(folder);
    return;
  }
  if (!seen.every((entry) => isLeftOver(folder, entry))) throw refused(folder);
  try {
    mkdirSync(folder, { recursive: true });
    commitManifest(folder, EMPTY_MANIFEST);
  } catch (cause) {
    throw new HearsayError("not-writable", `${folder} cannot hold an index (${told(cause)}). Name another folder.`, {
      cause,
    });
  }
}

/** Makes the index in `folder` an empty one. Killed at any moment, it leaves an index. */
export function emptyFolder(folder: string): void {
  commitManifest(folder, EMPTY_MANIFEST);
  clearFolder(folder, []);
}

/** Deletes what an index has written and does not count any more. Files of other names stay. */
export function clearFolder(folder: string, segments: readonly string[]): void {
  // the boilerplate of an index that was emptied is another's
  const kept = new Set([MANIFEST, ...(segments.length === 0 ? [] : [BOILERPLATE]), ...segments]);
  for (const entry of entriesOf(folder) ?? [])
    if (isOwn(entry) && !kept.has(entry.name)) rmSync(join(folder, entry.name), { force: true });
}

/** Null where there is no such folder. */
function entriesOf(folder: string): readonly Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    if (code === "ENOTDIR") throw new HearsayError("not-allowed", `${folder} is no folder. Name one for the index.`);
    throw new HearsayError("not-readable", `${folder} cannot be read (${told(cause)}). Name another folder.`, {
      cause,
    });
  }
}

const isOwn = (entry: Dirent): boolean => entry.isFile() && OWN.test(entry.name);

/** A manifest that the disk has spoilt, among segments and nothing else. */
const isDamaged = (manifest: string, entries: readonly Dirent[]): boolean =>
  !isJson(manifest) && entries.every(isOwn) && entries.some(({ name }) => SEGMENT.test(name));

/** What was begun before there was a manifest. */
function isLeftOver(folder: string, entry: Dirent): boolean {
  if (!entry.isFile()) return false;
  if (entry.name === `${MANIFEST}.tmp`) {
    const begun = textOf(join(folder, entry.name));
    return isOfAnIndex(begun) || JSON.stringify(EMPTY_MANIFEST).startsWith(begun);
  }
  return SEGMENT.test(entry.name) && beginsAsSegment(firstOf(join(folder, entry.name)));
}

function firstOf(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(4);
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}

/** A manifest is small, or at most as long as an index has deletions; what cannot be read is not ours. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new HearsayError("not-readable", `${path} cannot be read (${told(cause)}). Name another folder.`, { cause });
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const refused = (folder: string): HearsayError =>
  new HearsayError(
    "not-allowed",
    `${folder} holds other files and no index; nothing was changed. Name an empty or a new folder.`,
  );

const told = (error: unknown): string => (error instanceof Error ? error.message : String(error));

import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { HearsayError } from "../core/errors.ts";
import { kindOfName } from "./kind-of-file.ts";
import { containerOf } from "./read-container.ts";

const DEPTH_LIMIT = 40;

/** The files an input means: itself, or the articles of a folder and those below it, sorted by path; hidden ones left out. */
export async function listFiles(input: string, signal?: AbortSignal): Promise<{ files: string[]; isFolder: boolean }> {
  const entry = await stat(input).catch((cause: NodeJS.ErrnoException) => {
    throw explained(input, cause);
  });
  if (!entry.isDirectory()) return { files: [input], isFolder: false };
  const files: string[] = [];
  await walk(input, files, 0, signal);
  return { files, isFolder: true };
}

async function walk(folder: string, files: string[], depth: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  if (depth > DEPTH_LIMIT) return;
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => {
    throw explained(folder, cause);
  });
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(path, files, depth + 1, signal);
    else if (
      (entry.isFile() || entry.isSymbolicLink()) &&
      (kindOfName(entry.name) !== null || containerOf(entry.name) !== null)
    )
      files.push(path);
  }
}

/** The operating system's error in our words: what, where, what to do. */
export function explained(path: string, cause: NodeJS.ErrnoException): HearsayError {
  switch (cause.code) {
    case "ENOENT":
    case "ENOTDIR":
      return new HearsayError("not-found", `${path}: no such file or folder. Check the path.`, { cause });
    case "EACCES":
    case "EPERM":
      return new HearsayError("not-readable", `${path}: may not be read. Change its permissions.`, { cause });
    case "EMFILE":
    case "ENFILE":
      return new HearsayError("not-readable", `${path}: too many files are open. Close some and try again.`, { cause });
    default:
      return new HearsayError(
        "not-readable",
        `${path}: could not be read (${cause.code ?? cause.message}). Check the file.`,
        { cause },
      );
  }
}

import { rename, rm, writeFile } from "node:fs/promises";
import { HearsayError } from "../core/errors.ts";
import type { Terminal } from "./terminal.ts";

/** Writes text to the file that an option names, "-" being standard output, and says so. */
export async function putOut(path: string, text: string, terminal: Terminal): Promise<void> {
  if (path === "-") return terminal.print(text.endsWith("\n") ? text : `${text}\n`);
  await writeWhole(path, text);
  terminal.say(`written: ${path}`);
}

/** Writes a file whole or not at all: a temporary one beside it, then a rename. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new HearsayError("not-writable", `${path} could not be written (${reason}). Name a place you may write to.`, {
      cause,
    });
  }
}

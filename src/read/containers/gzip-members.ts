import { gunzipSync } from "node:zlib";

export type Member =
  | { readonly at: number; readonly bytes: Uint8Array }
  | { readonly at: number; readonly bytes: null };

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
/** The three bytes that begin a member can also stand inside one: so many false beginnings at most are read over. */
const MOST_FALSE_BEGINNINGS = 8;
const MOST_BYTES = 200_000_000;

/** The members of a gzip file one by one, the damaged ones as null: each begins at its place and reading goes on at the next. */
export function* gzipMembers(file: Buffer): Generator<Member> {
  let at = file.indexOf(MAGIC);
  while (at >= 0) {
    let end = at;
    let bytes: Uint8Array | null = null;
    for (let tried = 0; tried < MOST_FALSE_BEGINNINGS && bytes === null && end < file.length; tried++) {
      const next = file.indexOf(MAGIC, end + MAGIC.length);
      end = next < 0 ? file.length : next;
      try {
        bytes = gunzipSync(file.subarray(at, end), { maxOutputLength: MOST_BYTES });
      } catch {
        bytes = null;
      }
    }
    yield { at, bytes };
    at = bytes === null ? file.indexOf(MAGIC, at + MAGIC.length) : end < file.length ? end : -1;
  }
}

import { ROOM_WORDS } from "./room-words.ts";

/** Columns of the words of a text, as in `Units`. */
export interface WordColumns {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly words: Int32Array;
  readonly stems: Int32Array;
  readonly solos: Uint8Array;
}

/** Bytes of one word in all columns. */
const WORD_BYTES = 17;

/** The columns in one piece of memory: five would take as long to come by as the text to read. */
export function makeColumns(size: number): WordColumns {
  const buffer = new ArrayBuffer(size * WORD_BYTES);
  const column = (at: number): Int32Array => new Int32Array(buffer, size * 4 * at, size);
  return {
    starts: column(0),
    ends: column(1),
    words: column(2),
    stems: column(3),
    solos: new Uint8Array(buffer, size * 16, size),
  };
}

/** Room for the words of the longest text so far; only read within one call. */
export const wordRoom = makeColumns(ROOM_WORDS);

/** Makes the room hold at least so many words; what is there stays. */
export function growWordRoom(count: number): void {
  if (wordRoom.starts.length >= count) return;
  const larger = makeColumns(count + (count >> 1));
  for (const column of ["starts", "ends", "words", "stems", "solos"] as const) larger[column].set(wordRoom[column]);
  Object.assign(wordRoom, larger);
}

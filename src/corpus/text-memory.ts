/** Sizes are told apart by so many steps to each power of two: about a tenth of the memory is not filled. */
const STEPS = 4;
/** Of each size so many pieces wait at most. */
const MOST_WAITING = 64;

/** Memory of texts that are let go, for the next ones: a fresh piece would have to be cleared, mapped and collected each time. */
export class TextMemory {
  readonly #waiting = new Map<number, ArrayBuffer[]>();

  /** At least so many bytes, of any content. */
  take(bytes: number): ArrayBuffer {
    const size = sizeOf(bytes);
    return this.#waiting.get(size)?.pop() ?? new ArrayBuffer(size);
  }

  /** Gives back what was taken, when nobody looks at it any more. */
  give(buffer: ArrayBuffer): void {
    const waiting = this.#waiting.get(buffer.byteLength);
    if (waiting === undefined) this.#waiting.set(buffer.byteLength, [buffer]);
    else if (waiting.length < MOST_WAITING) waiting.push(buffer);
  }
}

/** The least size of the steps that holds so many bytes. */
function sizeOf(bytes: number): number {
  const step = 2 ** Math.max(8, Math.floor(Math.log2(Math.max(1, bytes))) - Math.log2(STEPS));
  return Math.ceil(bytes / step) * step;
}

/** Sizes are told apart by so many steps to each power of two: about a tenth of the memory is not filled. */
const STEPS = 4;
/** So many bytes wait at most. */
const MOST_WAITING = 16_000_000;

/** Memory of texts that are let go, for the next ones: a fresh piece would have to be cleared, mapped and collected each time. */
export class TextMemory {
  readonly #waiting = new Map<number, ArrayBuffer[]>();
  #bytes = 0;

  /** At least so many bytes, of any content. */
  take(bytes: number): ArrayBuffer {
    const size = sizeOf(bytes);
    const known = this.#waiting.get(size)?.pop();
    if (known === undefined) return new ArrayBuffer(size);
    this.#bytes -= size;
    return known;
  }

  /** Gives back what was taken, when nobody looks at it any more. */
  give(buffer: ArrayBuffer): void {
    const size = buffer.byteLength;
    if (this.#bytes + size > MOST_WAITING) return;
    this.#bytes += size;
    const waiting = this.#waiting.get(size);
    if (waiting === undefined) this.#waiting.set(size, [buffer]);
    else waiting.push(buffer);
  }
}

/** The least size of the steps that holds so many bytes. */
function sizeOf(bytes: number): number {
  const step = 2 ** Math.max(8, Math.floor(Math.log2(Math.max(1, bytes))) - Math.log2(STEPS));
  return Math.ceil(bytes / step) * step;
}

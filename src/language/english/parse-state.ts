import { MARGIN, MOST_TOKENS, type Words } from "./words.ts";

const SIZE = MOST_TOKENS + 2 * MARGIN;
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/**
 * A configuration of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a front of the buffer, and the
 * arcs drawn so far. Indices are those of `Words`; 0 is "none", the place after the last word is the root.
 */
export class ParseState {
  readonly stack = new Int32Array(SIZE);
  depth = 0;
  front = 0;
  root = 0;
  /** Children drawn so far, outermost and second outermost on each side. */
  readonly left1 = new Int32Array(SIZE);
  readonly left2 = new Int32Array(SIZE);
  readonly right1 = new Int32Array(SIZE);
  readonly right2 = new Int32Array(SIZE);
  readonly leftCount = new Int32Array(SIZE);
  readonly rightCount = new Int32Array(SIZE);
  /** Relations of the children so far, one bit for each coarse kind. */
  readonly leftKinds = new Int32Array(SIZE);
  readonly rightKinds = new Int32Array(SIZE);

  start(words: Words): void {
    const size = words.count + 2 * MARGIN;
    for (const array of [this.left1, this.left2, this.right1, this.right2, this.leftCount, this.rightCount]) {
      array.fill(0, 0, size);
    }
    this.leftKinds.fill(0, 0, size);
    this.rightKinds.fill(0, 0, size);
    words.head.fill(0, 0, size);
    words.relation.fill(-1, 0, size);
    this.depth = 0;
    this.front = MARGIN;
    this.root = MARGIN + words.count;
  }

  isDone(): boolean {
    return this.depth === 0 && this.front === this.root;
  }

  canShift(): boolean {
    return this.front < this.root;
  }

  canLeft(): boolean {
    return this.depth > 0 && (this.front < this.root || this.depth === 1);
  }

  canRight(): boolean {
    return this.depth > 1;
  }

  shift(): void {
    this.stack[this.depth++] = this.front++;
  }

  /** The top of the stack gets its head: the front of the buffer, or what lies under it. */
  attach(words: Words, head: number, relation: number): void {
    const child = this.stack[--this.depth]!;
    words.head[child] = head;
    words.relation[child] = relation;
    const kind = 1 << (relation & 31);
    if (child < head) {
      this.left2[head] = this.left1[head]!;
      this.left1[head] = child;
      this.leftCount[head]!++;
      this.leftKinds[head]! |= kind;
    } else {
      this.right2[head] = this.right1[head]!;
      this.right1[head] = child;
      this.rightCount[head]!++;
      this.rightKinds[head]! |= kind;
    }
  }
}

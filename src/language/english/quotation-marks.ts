import { kindOf, SPACE } from "../characters.ts";
import type { TokenSpans } from "../token-spans.ts";
import { TAG_NUMBER } from "./tag-set.ts";
import { MARGIN, type Words } from "./words.ts";

const OPENING = TAG_NUMBER.get("``")!;
const CLOSING = TAG_NUMBER.get("''")!;

/** Tags double quotation marks as opening or closing, by their form, by the spaces around them, else in turn. One per block. */
export class QuotationMarks {
  private isOpen = false;

  tag(text: string, tokens: Pick<TokenSpans, "starts" | "ends">, first: number, words: Words): void {
    for (let i = 0; i < words.count; i++) {
      const start = tokens.starts[first + i]!;
      const code = text.charCodeAt(start);
      const length = tokens.ends[first + i]! - start;
      if (code === 0x22) {
        const before = start === 0 || isOpenSpace(text.charCodeAt(start - 1));
        const after = start + 1 >= text.length || isClosedBy(text.charCodeAt(start + 1));
        const opens = before === after ? !this.isOpen : before;
        words.tag[i + MARGIN] = opens ? OPENING : CLOSING;
        this.isOpen = opens;
      } else if (code === 0x201c || code === 0x201e || (code === 0x60 && length === 2) || code === 0xab) {
        words.tag[i + MARGIN] = OPENING;
        this.isOpen = true;
      } else if (
        code === 0x201d ||
        (code === 0x27 && length === 2 && text.charCodeAt(start + 1) === code) ||
        code === 0xbb
      ) {
        words.tag[i + MARGIN] = CLOSING;
        this.isOpen = false;
      }
    }
  }
}

const isClosedBy = (code: number): boolean => kindOf(code) === SPACE || ".,;:!?)]".includes(String.fromCharCode(code));

const isOpenSpace = (code: number): boolean =>
  kindOf(code) === SPACE || code === 0x28 || code === 0x5b || code === 0x2014 || code === 0x2013 || code === 0x2d;

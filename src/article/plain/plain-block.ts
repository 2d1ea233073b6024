import type { Person } from "../../core/article.ts";
import type { Span } from "../../core/span.ts";
import type { NameAt } from "../people/agency.ts";
import { spanOfView, type View } from "./markup-view.ts";
import type { LineReading } from "./read-line.ts";

/** A block of plain text with what it says by itself. */
export interface PlainBlock {
  readonly span: Span;
  readonly view: View;
  readonly text: string;
  readonly heading: number;
  readonly emphasised: boolean;
  readonly reading: LineReading;
}

/** The text's own span of some characters of a block's view. */
export const spanIn = (block: PlainBlock, { start, end }: { start: number; end: number }): Span =>
  spanOfView(block.view, start, end);

export const personIn = (block: PlainBlock, name: NameAt): Person => ({ name: name.name, span: spanIn(block, name) });

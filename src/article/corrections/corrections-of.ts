import type { Correction } from "../../core/article.ts";
import type { Span } from "../../core/span.ts";
import type { CorrectionAt } from "./read-correction.ts";

interface NotedBlock {
  readonly isNote: boolean;
  readonly correction: CorrectionAt | null;
  readonly span: Span;
  /** The text's span of some characters of the block. */
  readonly at: (start: number, end: number) => Span;
}

/** The corrections among the blocks of an article; a label alone and the note that it heads are one. */
export function correctionsOf(blocks: readonly NotedBlock[]): Correction[] {
  const corrections: Correction[] = [];
  let label: { block: NotedBlock; correction: CorrectionAt } | null = null;
  for (const block of blocks) {
    const own = block.isNote ? block.correction : null;
    if (own?.isLabel) {
      label = { block, correction: own };
      continue;
    }
    const headed = block.isNote && label !== null ? label : null;
    label = null;
    const said = own ?? headed?.correction ?? null;
    if (said === null) continue;
    const dated =
      own?.date != null
        ? { block, date: own.date }
        : headed?.correction.date != null
          ? { block: headed.block, date: headed.correction.date }
          : null;
    corrections.push({
      kind: headed === null ? said.kind : headed.correction.kind,
      span: { start: headed?.block.span.start ?? block.span.start, end: block.span.end },
      date:
        dated === null
          ? null
          : {
              value: dated.date.value,
              precision: dated.date.precision,
              span: dated.block.at(dated.date.start, dated.date.end),
              from: "page",
            },
      was: own?.was == null ? null : block.at(own.was.start, own.was.end),
    });
  }
  return corrections;
}

import type { Span } from "../../core/span.ts";
import { nest } from "../nest.ts";
import type { Proposal } from "../proposal.ts";
import { hashWord } from "./feature-hash.ts";
import type { TokenRange } from "./role-lattice.ts";
import type { TextView } from "./text-view.ts";

/** What a construction reads, in tokens; `rule` is its number in the list of proposals. */
export interface RuleReading {
  readonly rule: number;
  readonly name: number;
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
  readonly content: readonly TokenRange[];
  /** Does it stand inside the content of another construction's reading? */
  readonly inner: boolean;
}

/** The tokens `[first, last)` that share characters with `[start, end)`. */
export function tokensIn(view: TextView, start: number, end: number): [number, number] {
  let low = 0;
  let high = view.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.end[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < view.count && view.start[last]! < end) last++;
  return [low, last];
}

/** The constructions' proposals that have a cue and a content, in the order of their cues. */
export function ruleReadings(view: TextView, proposals: readonly Proposal[]): RuleReading[] {
  const parents = nest(proposals);
  const range = ({ start, end }: Span): TokenRange => {
    const [first, last] = tokensIn(view, start, end);
    return { first, last };
  };
  return proposals
    .flatMap(({ rule, who, cue, what }, index): RuleReading[] => {
      if (!cue || what.length === 0) return [];
      const cueRange = range(cue);
      const content = what.map(range).filter(({ first, last }) => last > first);
      if (cueRange.last <= cueRange.first || content.length === 0) return [];
      const source = who ? range(who) : null;
      return [
        {
          rule: index,
          name: hashWord(rule),
          cue: cueRange,
          source: source && source.last > source.first ? source : null,
          content,
          inner: (parents[index] ?? null) !== null,
        },
      ];
    })
    .sort((a, b) => a.cue.first - b.cue.first || a.rule - b.rule);
}

import { CONSTRUCTIONS } from "../../src/attribution/constructions.ts";
import type { Attribution } from "../../src/core/attribution.ts";
import type { Verdict } from "./match-gold.ts";

const MOST_EXAMPLES = 2;

interface Count {
  alone: number;
  aloneRight: number;
  right: number;
  wrong: number;
  overruled: number;
  misses: string[];
}

/**
 * How each construction fared: fired and right where constructions read alone; in the whole, right and wrong under its own name and how often
 * the learned reader put other spans in its place. Examples of what it read wrongly as article and offset.
 */
export function constructionTable(
  alone: readonly Verdict[],
  whole: readonly Verdict[],
  attributions: readonly Attribution[],
): string[] {
  const counts = new Map<string, Count>();
  const of = (rule: string): Count => {
    const known = counts.get(rule);
    if (known) return known;
    const fresh: Count = { alone: 0, aloneRight: 0, right: 0, wrong: 0, overruled: 0, misses: [] };
    counts.set(rule, fresh);
    return fresh;
  };
  for (const { name } of CONSTRUCTIONS) of(name);
  for (const { rule, right } of alone) {
    of(rule).alone++;
    if (right) of(rule).aloneRight++;
  }
  for (const { rule, right, place } of whole) {
    if (right) of(rule).right++;
    else {
      of(rule).wrong++;
      if (of(rule).misses.length < MOST_EXAMPLES) of(rule).misses.push(place);
    }
  }
  for (const { evidence } of attributions)
    for (const { rule } of evidence) if (rule.startsWith("overruled:")) of(rule.slice("overruled:".length)).overruled++;
  const rows = [...counts].sort((a, b) => b[1].right + b[1].aloneRight - a[1].right - a[1].aloneRight);
  return [
    "| construction | alone: fired | right | in the whole: right | wrong | other spans taken | wrongly read, for instance |",
    "|---|---|---|---|---|---|---|",
    ...rows.map(
      ([rule, count]) =>
        `| ${rule} | ${count.alone} | ${count.aloneRight} | ${count.right} | ${count.wrong} | ${count.overruled} | ${count.misses.join("; ")} |`,
    ),
  ];
}

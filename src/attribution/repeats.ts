import type { Proposal } from "./proposal.ts";

/**
 * One quotation, one attribution: where it is introduced and closed by the same speaker ("He told me: … said the source"), the surer
 * reading stays and names the other's construction.
 */
export function withoutRepeats(proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  const byContent = new Map<string, number>();
  for (const proposal of proposals) {
    const key = proposal.what.map(({ start, end }) => `${start}-${end}`).join(" ");
    const known = byContent.get(key);
    const other = known === undefined ? undefined : kept[known];
    if (known === undefined || !other || key === "") {
      byContent.set(key, kept.length);
      kept.push(proposal);
      continue;
    }
    const [stays, goes] = proposal.score > other.score && proposal.who ? [proposal, other] : [other, proposal];
    kept[known] = { ...stays, also: [...(stays.also ?? []), `repeats:${goes.rule}`] };
  }
  return kept;
}

import type { Independence } from "../../core/claim.ts";
import type { Phrase } from "../../core/phrase.ts";
import { phrase, sayPhrase } from "../../language/english/phrases.ts";
import { Union } from "../edition/union.ts";
import { type Attestation, isUnnamed } from "./attestations.ts";
import { relate } from "./relation.ts";

/** A count, and one source for each origin. */
export interface Counted extends Independence {
  readonly speakers: readonly string[];
}

/** Above this many, only a name or an equal description is compared. */
const COMPARED_AT_MOST = 60;

/**
 * How many independent sources stand behind a claim, from those who put it forward where it entered the texts. `derived`: how many
 * more articles bear the claim as a copy. The lower bound merges whatever could be one, the upper keeps it apart.
 *
 * May mislead: two unnamed sources are never told apart; two named ones may have heard it from a third who is not mentioned.
 */
export function countIndependent(all: readonly Attestation[], derived: number, relays: number): Counted {
  const reasons = new Map<string, Phrase>();
  const say = (reason: Phrase): void => {
    const words = sayPhrase(reason);
    if (!reasons.has(words)) reasons.set(words, reason);
  };
  const why = () => ({ because: [...reasons.keys()], phrases: [...reasons.values()] });
  if (derived > 0) say(phrase("reason/copies", { count: String(derived) }));
  if (relays > 0) say(phrase("reason/relays"));
  if (all.length === 0) {
    say(phrase("reason/nobody"));
    return { low: 0, high: 0, named: 0, unnamed: 0, documents: 0, verdict: "no origin", ...why(), speakers: [] };
  }
  const attestations = all.slice(0, COMPARED_AT_MOST);
  const union = new Union(attestations.length);
  const pairs: { a: number; b: number; kind: "unknown" | "independent"; because: Phrase }[] = [];
  attestations.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const b = attestations[j];
      if (b === undefined) continue;
      const relation = relate(a, b);
      if (relation.kind === "same") {
        union.join(i, j);
        say(relation.because);
      } else pairs.push({ a: i, b: j, kind: relation.kind, because: relation.because });
    }
  });
  const groups = union.sets();
  const apart = new Set<string>();
  for (const pair of pairs) {
    const [x, y] = [union.find(pair.a), union.find(pair.b)];
    if (x === y) continue;
    if (pair.kind === "independent") apart.add(`${Math.min(x, y)} ${Math.max(x, y)}`);
    say(pair.because);
  }
  const high = groups.length;
  const low = fewest(
    groups.map(([first]) => first ?? 0),
    apart,
  );
  const kinds = { named: 0, unnamed: 0, documents: 0 };
  for (const group of groups) kinds[kindOf(group.flatMap((index) => attestations[index] ?? []))]++;
  const verdict =
    high === 1 ? "one origin" : low === high ? "independent" : low >= 2 ? "independent" : "not established";
  const speakers = groups.flatMap((group) => spokesman(group.flatMap((index) => attestations[index] ?? [])) ?? []);
  return { low, high, ...kinds, verdict, ...why(), speakers };
}

/** The fewest sets into which the groups fall when only groups that could be one are merged. Greedy; exact for the usual handful. */
function fewest(groups: readonly number[], apart: ReadonlySet<string>): number {
  const degree = (group: number): number => groups.filter((other) => isApart(group, other, apart)).length;
  const sets: number[][] = [];
  for (const group of [...groups].sort((a, b) => degree(b) - degree(a) || a - b)) {
    const home = sets.find((set) => set.every((member) => !isApart(member, group, apart)));
    if (home === undefined) sets.push([group]);
    else home.push(group);
  }
  return sets.length;
}

const isApart = (a: number, b: number, apart: ReadonlySet<string>): boolean =>
  apart.has(`${Math.min(a, b)} ${Math.max(a, b)}`);

function kindOf(group: readonly Attestation[]): "named" | "unnamed" | "documents" {
  if (group.some(({ source }) => source.kind === "document" && !isUnnamed(source))) return "documents";
  return group.some(({ source }) => !isUnnamed(source)) ? "named" : "unnamed";
}

/** The source by which an origin is told: one with a name before one without. */
const spokesman = (group: readonly Attestation[]): string | undefined =>
  (group.find(({ source }) => source.name !== null) ?? group[0])?.source.id;

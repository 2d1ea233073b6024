import { textOf } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import { wordsIn } from "../claims/body-texts.ts";
import type { Place } from "../claims/claim-draft.ts";
import { isBody } from "../claims/supports.ts";
import { likenessIn, type Term, termsOf } from "../claims/terms.ts";
import { isRounding } from "../drift/quantities.ts";
import type { Edition } from "../edition/edition.ts";
import { originOf } from "../edition/speakers.ts";
import { isSameName, nameKey } from "../independence/attestations.ts";

/** A statement and the one that it tells anew. `nearness`: the weighted share of the shorter one's words that the other has, 0–1. */
export interface RetoldPair {
  readonly up: Statement;
  readonly down: Statement;
  readonly nearness: number;
  /** The same of the longer one. */
  readonly likeness: number;
}

interface Item {
  readonly statement: Statement;
  readonly terms: readonly Term[];
  readonly speaker: string | null;
}

const NEAR_AT_LEAST = 0.45;
/** From here on also a statement that another one of the copy is nearer to. */
const SURE_AT_LEAST = 0.75;
const TERMS_AT_LEAST = 2;
const SAME_NUMBER = 0.8;
const SAME_SPEAKER = 0.4;
/** Fewer words, all of them found in a longer statement, are a neighbour's as well. */
const SHORT_TERMS = 3;

/**
 * The statements of one article that tell anew those of another from which it is known to be. Words of one root, of one kind of event and of one kind of thing count as shared, rare
 * ones in the two articles more; so do an equal number and a speaker of the same name. Each of the copy with the nearest above, where that is nearest to it as well or all but the same.
 * Cost: statements of the one × statements of the other.
 */
export function retoldStatements(child: Edition, parent: Edition): RetoldPair[] {
  const [below, above] = [itemsOf(child), itemsOf(parent)];
  const counts = new Map<string, number>();
  for (const { terms } of [...below, ...above])
    for (const root of new Set(terms.map((term) => term.root))) counts.set(root, (counts.get(root) ?? 0) + 1);
  const weightOf = ({ root }: Term): number => 1 / (1 + Math.log(counts.get(root) ?? 1));
  const table = below.map((down) => above.map((up) => nearnessOf(down, up, weightOf)));
  const bestBelow = above.map((_, at) => Math.max(0, ...table.map((row) => row[at]?.nearness ?? 0)));
  return below.flatMap((down, index): RetoldPair[] => {
    const row = table[index] ?? [];
    const nearness = Math.max(0, ...row.map((one) => one.nearness));
    const at = row.findIndex((one) => one.nearness === nearness);
    const up = above[at];
    if (up === undefined || nearness < NEAR_AT_LEAST) return [];
    return nearness >= SURE_AT_LEAST || nearness === bestBelow[at]
      ? [{ up: up.statement, down: down.statement, nearness, likeness: row[at]?.likeness ?? 0 }]
      : [];
  });
}

function itemsOf(edition: Edition): Item[] {
  return edition.statements.flatMap((statement): Item[] => {
    if (statement.headline || !isBody(edition, statement) || statement.strength.act === "A0") return [];
    const gist = edition.gists.get(statement.id);
    const terms = gist === undefined ? wordsIn(textOf(edition.article.text, statement.span)) : termsOf(gist);
    const name = originOf(edition, statement)?.source.name ?? null;
    return terms.length < TERMS_AT_LEAST ? [] : [{ statement, terms, speaker: name === null ? null : nameKey(name) }];
  });
}

function nearnessOf(a: Item, b: Item, weightOf: (term: Term) => number): Pick<RetoldPair, "nearness" | "likeness"> {
  const sum = (terms: readonly Term[]): number => terms.reduce((all, term) => all + weightOf(term), 0);
  const [few, many] = sum(a.terms) <= sum(b.terms) ? [a, b] : [b, a];
  let found = 0;
  let count = 0;
  for (const term of few.terms) {
    const like = likenessIn(term, many.terms);
    found += like * weightOf(term);
    if (like > 0) count++;
  }
  const numbers = sharesNumber(a.statement, b.statement);
  if (count + Number(numbers) < (few.terms.length <= SHORT_TERMS ? TERMS_AT_LEAST : TERMS_AT_LEAST + 1)) return FAR;
  const isSameSpeaker = a.speaker !== null && b.speaker !== null && isSameName(a.speaker, b.speaker);
  const raised = found + (numbers ? SAME_NUMBER : 0) + (isSameSpeaker ? SAME_SPEAKER : 0);
  return {
    nearness: Math.min(1, raised / Math.max(1, sum(few.terms))),
    likeness: found / Math.max(1, sum(many.terms)),
  };
}

/** So near, and so much of the longer one, that the two put one claim forward; what is farther may only speak of the same thing. */
const ONE_CLAIM_FROM = { nearness: 0.6, likeness: 0.55 };
export const isOneClaim = ({ nearness, likeness }: RetoldPair): boolean =>
  nearness >= ONE_CLAIM_FROM.nearness && likeness >= ONE_CLAIM_FROM.likeness;

const FAR = { nearness: 0, likeness: 0 };

/** Below it a number is in every second sentence. */
const TELLING_FROM = 3;

const sharesNumber = ({ quantities: a }: Statement, { quantities: b }: Statement): boolean =>
  a.some(
    ({ value }) =>
      value >= TELLING_FROM &&
      b.some((other) => other.value === value || isRounding(value, other.value) || isRounding(other.value, value)),
  );

/** Does the lower place name somebody for it who is not whom the upper one names? */
export function isAnothersWord(down: Place, up: Place): boolean {
  const [own, theirs] = [down, up].map(({ edition, statement }) => originOf(edition, statement)?.source.name ?? null);
  return own != null && (theirs == null || !isSameName(nameKey(own), nameKey(theirs)));
}

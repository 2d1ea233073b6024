import { overlaps } from "../../core/span.ts";
import { DENYING_WORDS } from "../../language/english/drift-words.ts";
import { phrase, said } from "../../language/english/phrases.ts";
import { BOUND_BEHIND_NO, NAMING_VERBS, NEGATIONS } from "../../language/english/relays.ts";
import type { Edition } from "../edition/edition.ts";
import type { Line } from "../edition/lines.ts";
import { type FindingDraft, inBrief } from "../findings/finding-draft.ts";
import { around, claimAt, type Hop, type HopFinding, isRestored, movedIn, toDraft } from "./hop.ts";
import { attributionDrift } from "./hop-attribution.ts";
import { contraryDrift } from "./hop-contrary.ts";
import { numberDrift } from "./hop-numbers.ts";
import { strengthDrift } from "./hop-strength.ts";

/** Strength, attribution, negation and numbers on one hop. Words that did not change cannot drift. */
export function findHopDrift(hop: Hop): FindingDraft[] {
  const { step, above, below } = hop;
  if (above.title || below.title) return [];
  const reworded = above.key !== below.key;
  const found: HopFinding[] = [];
  if (reworded) {
    const strength = strengthDrift(hop);
    const contrary = contraryDrift(hop, denials);
    // "denied" → "admitted": what it does to the sense, not how strong the verb is
    found.push(...strength.filter((one) => !contrary.some((other) => isActAlone(one, other))));
    found.push(...negationDrift(hop), ...contrary);
    found.push(...numberDrift(hop).filter((one) => !strength.some((hedge) => isHedgeAlone(one, hedge))));
  } else if (moneySigns(step.parent, above) !== moneySigns(step.child, below)) found.push(...numberDrift(hop));
  found.push(...attributionDrift(hop));
  return found.filter((finding) => !isRestored(hop, finding)).map((finding) => toDraft(finding, step));
}

/** "Four times" → "perhaps four times": a hedge, which bounds nothing besides. */
const isHedgeAlone = ({ code, up, down }: HopFinding, hedge: HopFinding): boolean =>
  (code === "bound-added" && hedge.code === "hedge-added" && overlaps(down, hedge.down)) ||
  (code === "bound-dropped" && hedge.code === "hedge-dropped" && overlaps(up, hedge.up));

/** "£4 million" and "$4 million" have the same words. */
const moneySigns = ({ article: { text } }: Edition, { span }: Line): string =>
  text.slice(span.start, span.end).replace(/[^$€£¥₹]/g, "");

const isActAlone = ({ code, down }: HopFinding, contrary: HopFinding): boolean =>
  /^act-/.test(code) && overlaps(down, contrary.down);

/** "no fewer than", "not more than", "no later than". */
const isBoundNegation = ({ words }: Hop["above"], [from, to]: readonly [number, number]): boolean =>
  words
    .slice(from, to)
    .some(({ word }, k) => /^(?:no|not)$/.test(word) && BOUND_BEHIND_NO.has(words[from + k + 1]?.word ?? ""));

/** Does a line deny as often as the other one, in whatever words? */
const deniesAs = (line: Hop["above"], other: Hop["above"]): boolean => denials(line) >= denials(other);
const denials = ({ words }: Hop["above"]): number =>
  words.filter(({ word, quoted }) => !quoted && (NEGATIONS.has(word) || DENYING_WORDS.has(word))).length;

/** A longer run is a clause of its own. */
const RUN_WORDS_AT_MOST = 4;

/** *not* gone or come outside quotation marks; inside them it is a matter of the quotation. */
function negationDrift(hop: Hop): HopFinding[] {
  const { above, below, alignment, step } = hop;
  const isMoved = movedIn(hop);
  return alignment.changes.flatMap(({ a, b }): HopFinding[] => {
    if (Math.max(a[1] - a[0], b[1] - b[0]) > RUN_WORDS_AT_MOST) return [];
    const gone = above.words.slice(...a).filter((one) => NEGATIONS.has(one.word) && !one.quoted && !isMoved(one));
    const come = below.words.slice(...b).filter((one) => NEGATIONS.has(one.word) && !one.quoted && !isMoved(one));
    if (gone.length > 0 === come.length > 0) return [];
    if ([...above.words.slice(...a), ...below.words.slice(...b)].some(({ word }) => NAMING_VERBS.has(word))) return [];
    // "no fewer than 35": a bound, and no denial
    if (isBoundNegation(above, a) || isBoundNegation(below, b)) return [];
    // "was not cleaned" → "nobody cleaned it"; "there will be no fund" → "a fund was ruled out"
    if (gone.length > 0 ? deniesAs(below, above) : deniesAs(above, below)) return [];
    const code = gone.length > 0 ? "negation-dropped" : "negation-added";
    const [up, down] = [around(above, a), around(below, b)];
    return [
      {
        kind: "drift",
        code,
        ...said(
          phrase(gone.length > 0 ? "drift/negation-gone" : "drift/negation-added", {
            up: inBrief(step.parent, up),
            down: inBrief(step.child, down),
          }),
        ),
        axes: { negation: gone.length > 0 ? "dropped" : "added" },
        earned: false,
        up,
        down,
        claim: claimAt(hop, down),
      },
    ];
  });
}

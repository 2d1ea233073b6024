import type { FindingCode } from "../../core/finding-codes.ts";
import type { Phrase } from "../../core/phrase.ts";
import type { Naming } from "../../core/source.ts";
import { type Span, textOf } from "../../core/span.ts";
import type { Quantity } from "../../core/statement.ts";
import { phrase, said } from "../../language/english/phrases.ts";
import { SAYING_FORMS } from "../../language/english/relays.ts";
import { SMALL_WORDS } from "../../language/english/small-words.ts";
import type { Edition } from "../edition/edition.ts";
import type { Line } from "../edition/lines.ts";
import { isOrigin, isRelay, originOf, type Speaker, speakersOf } from "../edition/speakers.ts";
import { type FindingDraft, inBrief } from "../findings/finding-draft.ts";
import type { CopyStep, Retelling } from "../links/ways.ts";
import { isAnothersWord, isOneClaim, type RetoldPair } from "../retelling/retold-statements.ts";
import { type Hop, type HopFinding, toDraft } from "./hop.ts";
import { isSameNumber, type NumberMention, numberMentions } from "./number-mentions.ts";
import { countsSame, isRounding } from "./quantities.ts";
import { findQuoteChanges } from "./quotations.ts";
import { quoteHops } from "./retold-quotations.ts";
import { retoldHedge, retoldNegation } from "./retold-strength.ts";
import { actRank } from "./strength.ts";

/**
 * What changed between a text and one that tells it anew. Lines do not lie side by side here, so only what is sure without that is told: a bound of the same number of the same things, a
 * hedge, a *not*, a number, who says it and as how many, of two statements that are the same claim; and the words of one quotation.
 *
 * May mislead: a summary may rest on another place of the text, which keeps the hedge; of several places the nearest is taken.
 */
export function findRetoldDrift(told: Retelling, claimOf: Hop["claimOf"]): FindingDraft[] {
  const step: CopyStep = { ...told, lineAbove: new Map() };
  const isOwn = ({ up, down }: RetoldPair): boolean =>
    !isAnothersWord({ edition: told.child, statement: down }, { edition: told.parent, statement: up });
  const found = [
    ...boundDrift(told),
    ...told.pairs
      .filter(isOwn)
      .flatMap((pair) => [
        ...retoldHedge(told, pair),
        ...retoldNegation(told, pair),
        ...(pair.clear || isOneClaim(pair) ? speakerDrift(told, pair) : []),
        ...actDrift(told, pair),
        ...(pair.clear ? [...numberDrift(told, pair), ...namingDrift(told, pair)] : []),
      ]),
  ];
  const claimAt = (span: Span): string | null => {
    const statement = told.child.statements.find((one) => one.span.start < span.end && span.start < one.span.end);
    return statement === undefined ? null : claimOf(statement);
  };
  return [
    ...found.map((finding) => toDraft({ ...finding, claim: finding.claim ?? claimAt(finding.down) }, step)),
    ...quoteHops(step, claimOf).flatMap(findQuoteChanges),
  ];
}

const bodyOf = ({ lines }: Edition): readonly Line[] => lines.filter(({ title }) => !title);

function boundDrift({ child, parent, laid }: Retelling): HopFinding[] {
  const above = bodyOf(parent).flatMap(numberMentions);
  return child.lines
    .filter(({ title }, index) => !title && laid?.has(index) !== true)
    .flatMap(numberMentions)
    .flatMap((down): HopFinding[] => {
      const same = above.filter((up) => isSameNumber(up, down));
      const [up] = same;
      if (up === undefined || same.some(({ bound }) => bound === down.bound)) return [];
      const isDropped = down.bound === null || up.bound !== null;
      return [
        {
          kind: "number",
          code: isDropped ? "bound-dropped" : "bound-added",
          ...said(phrase("drift/became", { up: inBrief(parent, up.span), down: inBrief(child, down.span) })),
          axes: { Q: isTightened(up, down) ? "up" : "changed" },
          earned: false,
          up: up.span,
          down: down.span,
          claim: null,
        },
      ];
    });
}

const isTightened = (up: NumberMention, down: NumberMention): boolean =>
  down.bound === null && (up.bound === "at-most" || up.bound === "less-than");

/** Below it a number is in every second sentence. */
const TELLING_FROM = 3;

/** One number of the same things in either statement, and neither article has the other's. */
function numberDrift({ child, parent }: Retelling, { up, down }: RetoldPair): HopFinding[] {
  const [above, below] = [parent, child].map(
    (edition) =>
      new Set([
        ...bodyOf(edition).flatMap((line) => numberMentions(line).map(({ value }) => value)),
        // those in quotations too, and "a dozen"
        ...edition.statements.flatMap(({ quantities }) => quantities.map(({ value }) => value)),
      ]),
  );
  const open = (quantities: readonly Quantity[], known: ReadonlySet<number> | undefined): Quantity[] =>
    quantities.filter(({ value }) => value >= TELLING_FROM && known?.has(value) === false);
  const [before, after] = [open(up.quantities, below), open(down.quantities, above)];
  const pairs = before.flatMap((one) =>
    after.flatMap((other) => (areOfOneThing(one, other) ? [[one, other] as const] : [])),
  );
  const [found] = pairs;
  if (found === undefined || pairs.length > 1) return [];
  const [one, other] = found;
  const isRounded = isRounding(one.value, other.value) || isRounding(other.value, one.value);
  return [
    {
      kind: "number",
      code: isRounded ? "rounded" : "value-changed",
      ...said(phrase("drift/became", { up: inBrief(parent, one.span), down: inBrief(child, other.span) })),
      axes: { Q: other.value > one.value ? "up" : "down" },
      earned: false,
      up: one.span,
      down: other.span,
      claim: null,
    },
  ];
}

const areOfOneThing = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit && (a.unit !== null || countsSame(a.of, b.of) === true);

/** "A crew member" that became "crew members", "an employee" that became "officials". */
function namingDrift({ child, parent }: Retelling, { up, down }: RetoldPair): HopFinding[] {
  const [before, after] = [originOf(parent, up), originOf(child, down)];
  if (before === null || after === null || !ONE_UNNAMED.has(before.source.naming) || after.source.naming !== "U3")
    return [];
  const [one, many] = [mentionOf(before) ?? up.span, mentionOf(after) ?? down.span];
  if (!/s$/i.test(textOf(child.article.text, many)) || /s$/i.test(textOf(parent.article.text, one))) return [];
  return [
    {
      kind: "drift",
      code: "naming-promoted",
      ...said(phrase("drift/became", { up: inBrief(parent, one), down: inBrief(child, many) })),
      axes: { W: "up" },
      earned: false,
      up: one,
      down: around(down.span, many),
      claim: null,
    },
  ];
}

/** One person without a name. */
const ONE_UNNAMED: ReadonlySet<Naming> = new Set(["U1", "U2", "U4", "U8"]);

/** "a survey [by the Inspectorate titled “Yard Survey 12”]": what follows who it is says no more of that. */
const BEHIND_NAME = /[“”"‘,;(]| (?:by|of|from|titled|called|who|which|that|in|at|for|on) /u;
const NAMING_WORD = /[\p{L}\p{N}]{4,}/gu;

/** Who said it left out, or the outlet that told it put in the place of whoever told the outlet. */
function speakerDrift({ child, parent }: Retelling, { up, down }: RetoldPair): HopFinding[] {
  const origin = originOf(parent, up);
  const line = child.lines[child.lineAt(down.span)];
  if (origin === null || origin.source.kind === "unresolved" || line === undefined) return [];
  const speakers = speakersOf(child, down);
  if (speakers.some(({ source }) => isOrigin(source) || source.kind === "unresolved")) return [];
  const relay = speakers.find(isRelay);
  const at = mentionOf(origin) ?? up.span;
  if (relay !== undefined) {
    const where = mentionOf(relay) ?? down.span;
    const values = { up: inBrief(parent, at), down: inBrief(child, where) };
    return [shifted("speaker-replaced-by-outlet", phrase("drift/became-outlet", values), at, around(down.span, where))];
  }
  const isLaid = line.words.some(({ word, quoted }) => !quoted && SAYING_FORMS.has(word));
  const isNobodys = speakers.length > 0 && speakers.every(({ source }) => source.naming === "U6");
  if (!isNobodys && (down.attribution !== null || isLaid)) return [];
  if (line.words.every(({ quoted }) => quoted)) return [];
  // "which Marsh put at 190 million", "a record gives the buyer": laid to them still, in whatever words
  const [called = ""] = textOf(parent.article.text, at).toLowerCase().split(BEHIND_NAME);
  const named = new Set(called.match(NAMING_WORD));
  if (line.words.some(({ word, quoted }) => !quoted && named.has(word) && !SMALL_WORDS.has(word))) return [];
  return [
    shifted("attribution-dropped", phrase("drift/attribution-dropped", { words: inBrief(parent, at) }), at, down.span),
  ];
}

const shifted = (code: FindingCode, words: Phrase, up: Span, down: Span): HopFinding => ({
  kind: "drift",
  code,
  ...said(words),
  axes:
    code === "attribution-dropped"
      ? { attribution: "dropped", A: "up", W: "dropped" }
      : { attribution: "shifted", W: "changed" },
  earned: false,
  up,
  down,
  claim: null,
});

const mentionOf = ({ attribution, source }: Speaker): Span | null =>
  attribution.who ?? attribution.cue ?? source.mentions[0] ?? null;

const around = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** "Said" that became "have confirmed": the copy takes for given what its parent laid to somebody. */
function actDrift({ child, parent }: Retelling, { up, down }: RetoldPair): HopFinding[] {
  const [cueUp, cueDown] = [cueOf(parent, up.attribution), cueOf(child, down.attribution)];
  if (cueUp === null || cueDown === null) return [];
  if (actRank(up.strength.act) > actRank("A5") || !CONFIRMING.test(textOf(child.article.text, cueDown))) return [];
  const values = {
    up: inBrief(parent, cueUp),
    down: inBrief(child, cueDown),
    actUp: up.strength.act,
    actDown: down.strength.act,
  };
  return [
    {
      kind: "drift",
      code: "act-raised",
      ...said(phrase("drift/act-changed", values)),
      axes: { A: "up" },
      earned: false,
      up: cueUp,
      down: around(down.span, cueDown),
      claim: null,
    },
  ];
}

const CONFIRMING = /confirm|admit|acknowledg|conced|reveal|disclos/i;

const cueOf = (edition: Edition, attribution: string | null): Span | null =>
  attribution === null ? null : (edition.attributions.get(attribution)?.cue ?? null);

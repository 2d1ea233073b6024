import type { FindingCode } from "../../core/finding-codes.ts";
import { isUnnamedPerson } from "../../core/naming.ts";
import type { Phrase } from "../../core/phrase.ts";
import type { Source } from "../../core/source.ts";
import type { Span } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import { BELIEVED } from "../../language/english/drift-words.ts";
import { phrase, said } from "../../language/english/phrases.ts";
import { SAYING_FORMS, SPEAKER_PRONOUNS } from "../../language/english/relays.ts";
import type { Edition } from "../edition/edition.ts";
import type { Line } from "../edition/lines.ts";
import { publisherKey } from "../edition/publisher.ts";
import { isOrigin, originOf, relayOf, type Speaker, speakersOf } from "../edition/speakers.ts";
import { inBrief } from "../findings/finding-draft.ts";
import { isSameName, nameKey } from "../independence/attestations.ts";
import { type Hop, type HopFinding, isChanged } from "./hop.ts";
import { ownVoice, plainAttribution } from "./plain-attribution.ts";

/** Who said it, before and after: dropped, laid to the outlet, shifted to another, promoted. */
export function attributionDrift(hop: Hop): HopFinding[] {
  for (const { up, down } of hop.pairs) {
    const finding = driftOf(hop, up, down);
    if (finding !== null) return [finding];
  }
  return hop.above.key === hop.below.key ? [] : plainAttribution(hop);
}

function driftOf(hop: Hop, up: Statement, down: Statement): HopFinding | null {
  const { step, claimOf } = hop;
  const before = originOf(step.parent, up) ?? somebodyOf(step.parent, up);
  if (before === null) return impersonalDropped(hop, up, down);
  const spanUp = mentionOf(before, up);
  const make = (code: FindingCode, phrased: Phrase, axes: HopFinding["axes"], where: Span): HopFinding => ({
    kind: "drift",
    code,
    ...said(phrased),
    ...(axes === undefined ? {} : { axes }),
    earned: false,
    up: spanUp,
    down: where,
    claim: claimOf(down),
  });
  const speakers = speakersOf(step.child, down);
  if (speakers.length === 0) {
    const own = ownVoice(hop);
    if (own !== null)
      return make(
        "speaker-replaced-by-outlet",
        phrase("drift/became-outlet", { up: inBrief(step.parent, spanUp), down: inBrief(step.child, own) }),
        { attribution: "shifted", W: "changed" },
        own,
      );
    if (down.attribution !== null || !isAttributionGone(hop, before) || isStillThere(hop, before)) return null;
    return make(
      "attribution-dropped",
      phrase("drift/attribution-dropped", { words: inBrief(step.parent, spanUp) }),
      { attribution: "dropped", A: "up" },
      down.span,
    );
  }
  const relay = relayOf(step.child, down);
  const after = speakers.find(({ source }) => isOrigin(source));
  if (after === undefined) {
    if (relay === null || !isSpeakerChanged(hop, relay) || isStillThere(hop, before)) return null;
    const own = step.parent.publishers.has(publisherKey(relay.source.name ?? ""));
    return make(
      "speaker-replaced-by-outlet",
      phrase(own ? "drift/became-outlet" : "drift/became", {
        up: inBrief(step.parent, spanUp),
        down: inBrief(step.child, mentionOf(relay, down)),
      }),
      { attribution: "shifted", W: "changed" },
      mentionOf(relay, down),
    );
  }
  return shifted(hop, { before, after, down }, make);
}

/** Somebody who could not be told ("the inspector added"): it was somebody's word all the same; `null` for "it says". */
function somebodyOf(edition: Edition, statement: Statement): Speaker | null {
  const [speaker] = speakersOf(edition, statement);
  const who = speaker?.source.kind === "unresolved" ? speaker.attribution.who : null;
  if (speaker === undefined || who === null) return null;
  return /^it$/i.test(edition.article.text.slice(who.start, who.end)) ? null : speaker;
}

/** Who was said to speak above, who in the copy, and the words there. */
interface Relaid {
  readonly before: Speaker;
  readonly after: Speaker;
  readonly down: Statement;
}

type Make = (code: FindingCode, phrased: Phrase, axes: HopFinding["axes"], where: Span) => HopFinding;

/** Somebody else in the copy, or a name, a body or several in the place of somebody unnamed. */
function shifted(hop: Hop, { before, after, down }: Relaid, make: Make): HopFinding | null {
  if (after.source.kind === "unresolved" || !isSpeakerChanged(hop, after)) return null;
  if (isSameMention(hop.step, before, after)) return null;
  const where = mentionOf(after, down);
  const became = phrase("drift/became", {
    up: inBrief(hop.step.parent, mentionOf(before, down)),
    down: inBrief(hop.step.child, where),
  });
  const [a, b] = [before.source, after.source];
  if (a.name !== null && b.name !== null)
    return isSameName(nameKey(a.name), nameKey(b.name)) || a.affiliation === b.name || b.affiliation === a.name
      ? null
      : make("attribution-shifted", became, { attribution: "shifted" }, where);
  const mention = mentionOf(after, down);
  const plural =
    b.naming === "U3" && a.naming !== "U3" && /s$/i.test(hop.step.child.article.text.slice(mention.start, mention.end));
  // a name, a body or a plural in the place of somebody unnamed is a promotion
  if (isUnnamedPerson(a.naming) && (plural || b.naming === "N1" || b.naming === "N2"))
    return make("naming-promoted", became, { W: "up" }, where);
  return null;
}

/** A pronoun beside a name, or the same surname with and without office: another mention and no other speaker. */
function isSameMention({ parent, child }: Hop["step"], before: Speaker, after: Speaker): boolean {
  const [a, b] = [before, after].map(({ attribution }, side) =>
    attribution.who === null
      ? ""
      : (side === 0 ? parent : child).article.text.slice(attribution.who.start, attribution.who.end),
  );
  if (a === undefined || b === undefined || a === "" || b === "") return false;
  if (SPEAKER_PRONOUNS.has(a.toLowerCase()) || SPEAKER_PRONOUNS.has(b.toLowerCase())) return true;
  const [surname, other] = [a, b].map((mention) => capitalised(mention).at(-1));
  return (
    surname !== undefined &&
    (surname === other || capitalised(b).includes(surname) || capitalised(a).includes(other ?? ""))
  );
}

/** Names up to the first comma: "Dr Lovelace, the envoy" → Dr, Lovelace. */
const capitalised = (mention: string): string[] =>
  (mention.split(",")[0] ?? "").split(/[^\p{L}’'-]+/u).filter((word) => /^\p{Lu}\p{Ll}/u.test(word));

/** Other media as nobody's word: taken out, the copy says it flatly in its own voice. "Reportedly" and "is believed" are told as hedges. */
function impersonalDropped(hop: Hop, up: Statement, down: Statement): HopFinding | null {
  const relay = speakersOf(hop.step.parent, up)[0];
  if (relay === undefined || relay.source.kind === "unresolved" || isOrigin(relay.source)) return null;
  if (relay.source.naming === "U6" || isOfRelay(hop, relay)) return null;
  if (down.attribution !== null || speakersOf(hop.step.child, down).length > 0 || !isAttributionGone(hop, relay))
    return null;
  const spanUp = mentionOf(relay, up);
  const { parent } = hop.step;
  // "is believed to be": a hedge, whose word nobody gave
  const isBelief = parent.article.text
    .slice(spanUp.start, spanUp.end)
    .split(" ")
    .some((word) => BELIEVED.has(word));
  return {
    kind: "drift",
    code: isBelief ? "hedge-dropped" : "attribution-dropped",
    ...said(phrase(isBelief ? "drift/gone" : "drift/attribution-dropped", { words: inBrief(parent, spanUp) })),
    axes: isBelief ? { L: "up", A: "up", W: "dropped" } : { attribution: "dropped", A: "up", W: "dropped" },
    earned: false,
    up: spanUp,
    down: down.span,
    claim: hop.claimOf(down),
  };
}

/** A text above is that outlet's own: with its name a credit was lost, and nobody's word. */
const isOfRelay = ({ step }: Hop, { source }: Speaker): boolean =>
  source.name !== null &&
  step.ancestors?.some(({ publishers }) => publishers.has(publisherKey(source.name ?? ""))) === true;

/** Were the words that name the speaker, or the cue, taken out of this line, or did the line they stood in not come along? */
function isAttributionGone({ above, below, alignment, step }: Hop, { attribution }: Speaker): boolean {
  const spans = [attribution.who, attribution.cue].filter((span) => span !== null);
  if (spans.length === 0) return false;
  const here = spans.filter((span) => span.start >= above.span.start && span.end <= above.span.end);
  const cue = here.find((span) => span === attribution.cue);
  if (cue !== undefined) return isChanged(above, alignment.toB, cue) && !saysAnew(below, alignment);
  if (here.length > 0) return here.some((span) => isTakenOut(above, alignment, span));
  // words inside quotation marks are still somebody's: whose, the copy does not say, but its own they are not
  if (below.words.every(({ quoted }) => quoted)) return false;
  const line = step.parent.lineAt(spans[0]!);
  return line >= 0 && ![...step.lineAbove.values()].includes(line);
}

/** Is every word of the span gone, and nothing in its place? "The United States" that became "the U.S." was not. */
function isTakenOut(above: Line, { toB, changes }: Hop["alignment"], span: Span): boolean {
  const words = above.words.flatMap(({ start, end }, index) => (start >= span.start && end <= span.end ? [index] : []));
  return (
    words.length > 0 &&
    words.every((index) => (toB[index] ?? -1) < 0) &&
    changes.some(({ a, b }) => a[0] <= words[0]! && words[0]! < a[1] && b[0] === b[1])
  );
}

/** Does the copy's line have a word of saying that its upstream line has not? */
const saysAnew = (below: Line, { changes }: Hop["alignment"]): boolean =>
  changes.some(({ b }) => below.words.slice(...b).some(({ word, quoted }) => !quoted && SAYING_FORMS.has(word)));

/** "Engineers found that …, the Herald reports": whom the parent names stands in the copy as well, and the outlet only beside them. */
function isStillThere({ above, alignment }: Hop, { attribution: { who } }: Speaker): boolean {
  if (who === null || who.start < above.span.start || who.end > above.span.end) return false;
  return !isChanged(above, alignment.toB, who);
}

/** Are the words that name the copy's speaker new in this line? */
function isSpeakerChanged({ below, alignment }: Hop, { attribution }: Speaker): boolean {
  const spans = [attribution.who, attribution.cue].filter((span) => span !== null);
  return spans.some((span) => isChanged(below, alignment.toA, span));
}

const mentionOf = ({ attribution, source }: Speaker, fallback: Statement): Span =>
  attribution.who ?? attribution.cue ?? firstMention(source) ?? fallback.span;

const firstMention = ({ mentions }: Source): Span | null => mentions[0] ?? null;

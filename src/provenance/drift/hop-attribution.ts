import type { Naming, Source } from "../../core/source.ts";
import type { Span } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import { publisherKey } from "../edition/publisher.ts";
import { isOrigin, originOf, relayOf, type Speaker, speakersOf } from "../edition/speakers.ts";
import { isSameName, nameKey } from "../independence/attestations.ts";
import { type Hop, type HopFinding, isChanged, placeOf } from "./hop.ts";

/** How far a source is put forward, for telling a promotion: more authority, or more people. */
const RANK: Partial<Record<Naming, number>> = { U8: 1, U4: 2, U2: 2, U1: 3, U3: 4, N2: 5, N1: 5 };

/** Who said it, before and after: dropped, laid to the outlet, shifted to another, promoted. */
export function attributionDrift(hop: Hop): HopFinding[] {
  for (const { up, down } of hop.pairs) {
    const finding = driftOf(hop, up, down);
    if (finding !== null) return [finding];
  }
  return [];
}

function driftOf(hop: Hop, up: Statement, down: Statement): HopFinding | null {
  const { step, claimOf } = hop;
  const before = originOf(step.parent, up);
  if (before === null || !before.source.kind || before.source.kind === "unresolved")
    return impersonalDropped(hop, up, down);
  const spanUp = mentionOf(before, up);
  const make = (code: string, says: string, axes: HopFinding["axes"], where: Span): HopFinding => ({
    kind: "drift",
    code,
    says,
    ...(axes === undefined ? {} : { axes }),
    earned: false,
    up: spanUp,
    down: where,
    claim: claimOf(down),
  });
  const speakers = speakersOf(step.child, down);
  if (speakers.length === 0) {
    if (down.attribution !== null || !isAttributionGone(hop, before)) return null;
    return make(
      "attribution-dropped",
      `${placeOf(step.parent, spanUp)} is gone: the copy says it in its own voice.`,
      { attribution: "dropped", A: "up" },
      down.span,
    );
  }
  const relay = relayOf(step.child, down);
  const after = speakers.find(({ source }) => isOrigin(source));
  if (after === undefined) {
    if (relay === null || !isSpeakerChanged(hop, relay)) return null;
    const own = step.parent.publishers.has(publisherKey(relay.source.name ?? ""));
    return make(
      "speaker-replaced-by-outlet",
      `${placeOf(step.parent, spanUp)} became ${placeOf(step.child, mentionOf(relay, down))}${own ? ", the outlet it was copied from" : ""}.`,
      { attribution: "shifted", W: "changed" },
      mentionOf(relay, down),
    );
  }
  return shifted(hop, before, after, make, down);
}

type Make = (code: string, says: string, axes: HopFinding["axes"], where: Span) => HopFinding;

function shifted(hop: Hop, before: Speaker, after: Speaker, make: Make, down: Statement): HopFinding | null {
  if (after.source.kind === "unresolved" || !isSpeakerChanged(hop, after)) return null;
  const where = mentionOf(after, down);
  const says = `${placeOf(hop.step.parent, mentionOf(before, down))} became ${placeOf(hop.step.child, where)}.`;
  const [a, b] = [before.source, after.source];
  if (a.name !== null && b.name !== null)
    return isSameName(nameKey(a.name), nameKey(b.name)) || a.affiliation === b.name || b.affiliation === a.name
      ? null
      : make("attribution-shifted", says, { attribution: "shifted" }, where);
  const rise = (RANK[b.naming] ?? 0) - (RANK[a.naming] ?? 0);
  if (rise > 0 && RANK[a.naming] !== undefined && RANK[b.naming] !== undefined)
    return make("naming-promoted", says, { W: "up" }, where);
  return null;
}

/** "Reportedly" and other media as nobody's word: taken out, the copy says it flatly in its own voice. The hedge is told elsewhere. */
function impersonalDropped(hop: Hop, up: Statement, down: Statement): HopFinding | null {
  const relay = speakersOf(hop.step.parent, up)[0];
  if (relay === undefined || relay.source.kind === "unresolved" || isOrigin(relay.source)) return null;
  if (down.attribution !== null || speakersOf(hop.step.child, down).length > 0 || !isAttributionGone(hop, relay))
    return null;
  const spanUp = mentionOf(relay, up);
  return {
    kind: "drift",
    code: "attribution-dropped",
    says: `${placeOf(hop.step.parent, spanUp)} is gone: the copy says it in its own voice.`,
    axes: { attribution: "dropped", A: "up", W: "dropped" },
    earned: false,
    up: spanUp,
    down: down.span,
    claim: hop.claimOf(down),
  };
}

/** Were the words that name the speaker, or the cue, taken out of this line, or did the line they stood in not come along? */
function isAttributionGone({ above, alignment, step }: Hop, { attribution }: Speaker): boolean {
  const spans = [attribution.who, attribution.cue].filter((span) => span !== null);
  if (spans.length === 0) return false;
  const here = spans.filter((span) => span.start >= above.span.start && span.end <= above.span.end);
  if (here.length > 0) return here.some((span) => isChanged(above, alignment.toB, span));
  const line = step.parent.lineAt(spans[0]!);
  return line >= 0 && ![...step.lineAbove.values()].includes(line);
}

/** Are the words that name the copy's speaker new in this line? */
function isSpeakerChanged({ below, alignment }: Hop, { attribution }: Speaker): boolean {
  const spans = [attribution.who, attribution.cue].filter((span) => span !== null);
  return spans.some((span) => isChanged(below, alignment.toA, span));
}

const mentionOf = ({ attribution, source }: Speaker, fallback: Statement): Span =>
  attribution.who ?? attribution.cue ?? firstMention(source) ?? fallback.span;

const firstMention = ({ mentions }: Source): Span | null => mentions[0] ?? null;

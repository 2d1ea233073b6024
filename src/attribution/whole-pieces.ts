import type { Span } from "../core/span.ts";
import { overlaps } from "../core/span.ts";
import { VERB_FORMS } from "../language/english/cue-forms.ts";
import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import { quotationAt, type Scene } from "./scene.ts";
import { withWholeClause } from "./whole-clauses.ts";

/** What joins two quotations of one content: "is “a big problem” but “nobody will say so”". */
const JOINT = /^\s+(?:and|but|or)\s+$/u;
/** Behind a closing mark and its comma stand one or two words more, which belong to who speaks: "“…,” retired" General Newton said. */
const TAIL = /[,.?!]["”’']+(\s+)(\p{Ll}[\p{L}-]*(?:\s\p{Ll}[\p{L}-]*)?)$/u;
/** "…, [the London newspaper] The Morning Lantern reports": what calls the speaker a medium or a body belongs to the speaker. */
const LABEL =
  /,(\s+)((?:the|an?)\s(?:[\p{L}-]+\s){0,3}(?:newspaper|paper|daily|weekly|tabloid|broadcaster|magazine|website|agency|network|charity|union|company|firm|think tank))$/u;
/** Between a cue and its quotation: ", later, ", ": ". */
const INTRODUCED = /^(?:\s+\p{L}+){0,2}[\s,:]*$/u;
/** Between the first cue and a quotation: ", adding later, ". */
const PARTICIPLE = /(,\s+)(\p{Ll}+ing)(?:\s+\p{L}+)?[,:]\s*$/u;
/** What may stand between a clause that is broken off and who says it, and behind the cue. */
const COMMA = /^,\s+$/u;
const FRONT_WORDS_AT_MOST = 6;

/**
 * The pieces of each content where they end: words behind a closing mark that
 * belong to the speaker are the speaker's; a quotation with a cue of its own in front ("…, adding later, “…”") is that cue's alone; and "It was, the
 * president said, “a stone”" begins with "It was". Cost: linear in the readings, but for those of one sentence with each other.
 */
export function withWholePieces(scene: Scene, proposals: readonly Proposal[]): Proposal[] {
  const introduced = introducedBy(scene, proposals);
  return proposals.flatMap((proposal) =>
    parted(scene, withoutOuter(scene, withoutIntroduced(withBareCall(scene, proposal), introduced), proposals)).map(
      (own) => {
        const named = withTail(scene, own);
        const steps = [withName, withFront, withFirstHalf, withMain, withLead, withWholeClause];
        return { ...named, what: steps.reduce((what, step) => step(scene, what, named, proposals), named.what) };
      },
    ),
  );
}

/** "“…,” Lind said, [adding later,] “…”": what a participle introduces is a reading of its own where nobody has read it. */
function parted({ text, startsAt }: Scene, proposal: Proposal): Proposal[] {
  const { cue, what } = proposal;
  for (let at = 1; at < what.length; at++) {
    const [last, piece] = [what[at - 1], what[at]];
    if (cue === null || !last || !piece || cue.start < last.end || !startsAt.has(piece.start)) continue;
    const found = PARTICIPLE.exec(text.slice(cue.end, Math.max(cue.end, piece.start)));
    const verb = VERB_FORMS.get(found?.[2] ?? "");
    if (found === null || verb === undefined) continue;
    const start = cue.end + found.index + (found[1] ?? "").length;
    const adding = { start, end: start + (found[2] ?? "").length };
    const { act, attitude } = verb;
    return [
      { ...proposal, what: what.slice(0, at) },
      { ...proposal, rule: "participle", cue: adding, what: what.slice(at), act, attitude, also: [] },
    ];
  }
  return [proposal];
}

/** "[Shahin said that], according to captured soldiers, the army …": who says so at the beginning, or denies it, is no part of what the soldiers said. */
function withoutOuter({ text }: Scene, proposal: Proposal, proposals: readonly Proposal[]): Proposal {
  const { cue, what } = proposal;
  const [first, ...more] = what;
  if (cue === null || first === undefined || more.length === 0 || first.end > cue.start) return proposal;
  if (!/\sthat$/.test(text.slice(first.start, first.end))) return proposal;
  const isOuter = proposals.some(
    (other) =>
      other !== proposal &&
      other.cue !== null &&
      other.cue.start > first.start &&
      other.cue.end <= first.end - " that".length,
  );
  return isOuter ? { ...proposal, what: more } : proposal;
}

/** Where a quotation begins that a cue right in front of it introduces → that cue. */
function introducedBy({ text, startsAt }: Scene, proposals: readonly Proposal[]): Map<number, Span> {
  const found = new Map<number, Span>();
  for (const { cue, what } of proposals) {
    const first = what[0];
    if (cue === null || first === undefined || cue.end > first.start || !startsAt.has(first.start)) continue;
    if (INTRODUCED.test(text.slice(cue.end, first.start))) found.set(first.start, cue);
  }
  return found;
}

/** "had called [the court's ruling on] a landmark": what is called so is no part of the cue. */
const CALLS =
  /^((?:(?:has|have|had|will|would|is|are|was|were|also|once|later|then)\s+)*call(?:s|ed|ing)?)\s+(?=(?:the|an?|his|her|its|their|this|that)\s)/i;

function withBareCall({ text }: Scene, proposal: Proposal): Proposal {
  const { cue, what } = proposal;
  const [first] = what;
  const call = cue === null ? null : CALLS.exec(text.slice(cue.start, cue.end));
  if (cue === null || call === null || first === undefined || text.slice(cue.end, first.start).trim() !== "")
    return proposal;
  const begin = cue.start + call[0].length;
  return {
    ...proposal,
    cue: { start: cue.start, end: cue.start + (call[1] ?? "").length },
    what: [{ start: begin, end: first.end }, ...what.slice(1)],
  };
}

function withoutIntroduced(proposal: Proposal, introduced: ReadonlyMap<number, Span>): Proposal {
  const what = proposal.what.filter((piece, index) => {
    const cue = introduced.get(piece.start);
    return index === 0 || cue === undefined || proposal.cue === null || overlaps(cue, proposal.cue);
  });
  return what.length === proposal.what.length ? proposal : { ...proposal, what };
}

function withTail({ text }: Scene, proposal: Proposal): Proposal {
  const { who, what } = proposal;
  const last = what.at(-1);
  if (who === null || last === undefined || last.end > who.start || text.slice(last.end, who.start).trim() !== "")
    return proposal;
  const words = text.slice(last.start, last.end);
  const label = LABEL.exec(words);
  const tail = label ?? TAIL.exec(words);
  if (tail === null) return proposal;
  const start = last.end - (tail[2] ?? "").length;
  const cut = { start: last.start, end: start - (tail[1] ?? "").length - (label === null ? 0 : ",".length) };
  return { ...proposal, who: { start, end: who.end }, what: [...what.slice(0, -1), cut] };
}

/** "the strike, [which] the airline branded “callous”": what it is called is what is said. */
function withName({ text, startsAt, quotations }: Scene, what: readonly Span[], { cue }: Proposal): readonly Span[] {
  const [piece, ...more] = what;
  if (cue === null || piece === undefined || more.length > 0 || piece.end > cue.start) return what;
  if (
    !/^(?:which|that|whom)$/i.test(text.slice(piece.start, piece.end)) ||
    !NAMES_IT.test(text.slice(cue.start, cue.end))
  )
    return what;
  const begin = cue.end + (/^(?:\s+as)?\s+/.exec(text.slice(cue.end))?.[0].length ?? 0);
  const quotation = startsAt.get(begin);
  const pieces = quotation === undefined ? undefined : quotations[quotation.quotation]?.pieces;
  return pieces?.length === 1 ? pieces : what;
}
const NAMES_IT =
  /\b(?:brand|dub|call|label|term|describe|denounce|condemn|slam|hail|dismiss|criticis|criticiz)(?:n?ed|med|s|d)?$/i;

/** "A friend had advised him, he says, [to learn his lines]": the clause in front, of which that is the end. */
function withFirstHalf(
  scene: Scene,
  what: readonly Span[],
  { who, cue }: Proposal,
  proposals: readonly Proposal[],
): readonly Span[] {
  const [piece, ...more] = what;
  if (who === null || cue === null || piece === undefined || more.length > 0 || piece.start < cue.end) return what;
  const { text } = scene;
  const [from, to] = [Math.min(who.start, cue.start), Math.max(who.end, cue.end)];
  const tree = treeAt(scene, from);
  const first = tree?.tokens[0]?.start ?? from;
  if (!tree || !/^,\s+$/.test(text.slice(to, piece.start)) || !/^to\s/.test(text.slice(piece.start, piece.end)))
    return what;
  const front = text.slice(first, from);
  const comma = /,\s+$/.exec(front);
  if (comma === null || /[,;:—–“”"]/.test(front.slice(0, comma.index))) return what;
  const whole = { start: first, end: first + comma.index };
  const hasVerb = tree.tokens.some(({ start, tag }) => start < whole.end && /^(?:VB[DZP]|MD)$/.test(tag));
  const isTaken = proposals.some((other) => other.cue !== null && overlaps(other.cue, whole));
  return hasVerb && !isTaken ? [whole, piece] : what;
}

/** Opens a clause that is half a sentence. */
const UNDER = /^(?:(?:and|but)\s+)?(?:while|although|though|if|when|because|since|unless|whereas)\s/i;

/** "While it was “old”, the warden said, [in the long run both sides want a lock]": the clause that the front stands under. */
function withMain(
  scene: Scene,
  what: readonly Span[],
  { who, cue }: Proposal,
  proposals: readonly Proposal[],
): readonly Span[] {
  const [front, ...more] = what;
  if (who === null || cue === null || front === undefined || more.length > 0) return what;
  const { text } = scene;
  const [from, to] = [Math.min(who.start, cue.start), Math.max(who.end, cue.end)];
  const tree = treeAt(scene, from);
  if (!tree || front.end > from || front.start !== tree.tokens[0]?.start) return what;
  if (!UNDER.test(text.slice(front.start, front.end)) || quotationAt(scene, from) >= 0) return what;
  const begin = to + (COMMA.exec(/^,\s+/.exec(text.slice(to))?.[0] ?? "")?.[0].length ?? 0);
  const end = tree.sentence.span.end - (/[.!?\s]+$/.exec(text.slice(begin, tree.sentence.span.end))?.[0].length ?? 0);
  if (begin === to || end <= begin || /["“”]/.test(text.slice(begin, end))) return what;
  const tokens = tree.tokens.filter(({ start }) => start >= begin);
  const hasVerb = tokens.some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag));
  const isTaken = proposals.some(
    ({ cue: other, attitude }) =>
      other !== null &&
      attitude === "says" &&
      other.start >= begin &&
      other.end <= end &&
      /\b(?:said|says|told|added)$/.test(text.slice(other.start, other.end)),
  );
  return hasVerb && !isTaken && !/^VB[GN]$/.test(tokens[0]?.tag ?? "") ? [front, { start: begin, end }] : what;
}

/** "[It was], the president said, “a stone …”": the clause that a quotation completes. */
function withFront(
  scene: Scene,
  what: readonly Span[],
  { who, cue }: Proposal,
  proposals: readonly Proposal[],
): readonly Span[] {
  const first = what[0];
  if (who === null || cue === null || first === undefined || !scene.startsAt.has(first.start)) return what;
  const [from, to] = [Math.min(who.start, cue.start), Math.max(who.end, cue.end)];
  const tree = treeAt(scene, from);
  const start = tree?.tokens[0]?.start ?? from;
  if (!tree || first.start < to || !COMMA.test(scene.text.slice(to, first.start))) return what;
  const before = tree.tokens.findIndex((token) => token.start >= from);
  const comma = tree.tokens[before - 1];
  const verb = tree.words[before - 2] ?? "";
  if (before < 3 || before - 1 > FRONT_WORDS_AT_MOST || comma === undefined) return what;
  if (!COMMA.test(scene.text.slice(comma.start, from)) || !/^(?:is|are|was|were|be|been)$/.test(verb)) return what;
  const front = { start, end: tree.tokens[before - 2]?.end ?? start };
  const isTaken = proposals.some((other) => other.cue !== null && overlaps(other.cue, front));
  return isTaken || quotationAt(scene, start) !== quotationAt(scene, from) ? what : [front, ...what];
}

/** "In a dry year, ": the words in front of who says it, from a colon on, without the outlet's own "but". */
const LEAD = /^(?:.*[:;]\s+)?(?:(?:but|and)\s+)?(\S.*),\s+$/isu;
/** No lead: quotation marks, a dash, half a clause ("who keeps the lock and, he said, sleeps there"). */
const NO_LEAD = /["“”«»—–]|''|\s-\s|\b(?:and|or|but|who|which|that)$/iu;

/**
 * "[In a dry year], the warden said, [the lake was lower still]": what stands in front of who says it belongs to what is said (PolNeAR train: 225 of
 * 247). In front of a quotation it may be the outlet's own ("In June, the warden said, “…”": 80 of 120), so there it is left.
 *
 * May mislead: "In the nineties, the warden said, the lake froze twice" where that was when the warden spoke.
 */
function withLead(
  scene: Scene,
  what: readonly Span[],
  { who, cue }: Proposal,
  proposals: readonly Proposal[],
): readonly Span[] {
  const first = what[0];
  if (who === null || cue === null || first === undefined || scene.startsAt.has(first.start)) return what;
  const { text } = scene;
  const [from, to] = [Math.min(who.start, cue.start), Math.max(who.end, cue.end)];
  const isInserted = first.start >= to && COMMA.test(text.slice(to, first.start));
  if (!isInserted || Math.max(who.start, cue.start) - Math.min(who.end, cue.end) > 1) return what;
  const tree = treeAt(scene, from);
  const begin = tree?.tokens[0]?.start ?? from;
  const words = LEAD.exec(text.slice(begin, from))?.[1];
  if (!tree || words === undefined || NO_LEAD.test(words)) return what;
  const end = begin + text.slice(begin, from).trimEnd().length - ",".length;
  const lead = { start: end - words.length, end };
  const tagAt = (at: number): string => tree.tokens.find(({ start }) => start >= at)?.tag ?? "";
  // "Asked about it, he said, …", "…, he agreed, praising …", "so cold, he said, that …"
  if (/^VB[GN]$/.test(tagAt(lead.start)) || tagAt(first.start) === "VBG" || /^that\s/i.test(text.slice(first.start)))
    return what;
  const isTaken = proposals.some((other) => other.cue !== null && overlaps(other.cue, lead));
  return isTaken || quotationAt(scene, lead.start) !== quotationAt(scene, from) ? what : [lead, ...what];
}

/** Two pieces that only a conjunction parts are one. */
export function joinedPieces(text: string, what: readonly Span[]): readonly Span[] {
  const pieces: Span[] = [];
  for (const piece of what) {
    const last = pieces.at(-1);
    if (last !== undefined && JOINT.test(text.slice(last.end, piece.start)))
      pieces[pieces.length - 1] = { start: last.start, end: piece.end };
    else pieces.push(piece);
  }
  return pieces.length === what.length ? what : pieces;
}

import { overlaps, type Span } from "../core/span.ts";
import { COURTS } from "../language/english/attribution-words.ts";
import { isSaidOfSubject } from "../language/english/passive-forms.ts";
import { isNobodyBehindBy } from "../language/english/unnamed.ts";
import { goesOnWith, leaderOf, paperInFront, subjectInFront } from "./joined-speakers.ts";
import { lostSubject } from "./lost-subjects.ts";
import { describedOpener, openerOver, overDashes, subjectOverAside } from "./opening-speakers.ts";
import { behindWhen, subjectOfOwnClause } from "./own-clause-speakers.ts";
import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import { quotationAt, type Scene } from "./scene.ts";
import { companionInFront, speakerByWords } from "./speakers-by-words.ts";
import { subjectOf } from "./subject.ts";
import { subjectBehindThough } from "./subject-behind-though.ts";
import { spanOf, type Tree, tagOf } from "./tree.ts";

/**
 * Who speaks, where a reader took nobody or somebody else by the place of the words:
 *
 *     Asked whether she had read it, | Oster said …       nobody here is said to have asked
 *     A curator, Dr. Frost, wrote to | the director …      the curator wrote, the director read it
 *     … with the chairman, Sir Ken Baines, | calling it    the chairman, not who sacked the manager
 *     The heads denied it, | alleging that …               the heads allege
 *     The minister | was told that …                       nobody, or whoever stands behind "by"
 *
 * Cost: linear in the readings and the tokens of their sentences.
 */
export function withMendedSpeakers(scene: Scene, proposals: readonly Proposal[]): Proposal[] {
  const leaders = new Map<Tree, Proposal>();
  const spoken = proposals.filter((read) => !isListening(scene, read, proposals));
  return spoken.map((read) => {
    const { cue } = read;
    const tree = cue === null ? null : treeAt(scene, cue.start);
    if (cue === null || tree === null) return read;
    const at = tree.tokens.findIndex(({ start }) => start >= cue.start);
    const isJoined = tagOf(tree, at) === "VBG";
    const proposal = mended(scene, tree, at, read, cue);
    const paper = isJoined ? paperInFront(tree, at, proposal) : null;
    if (paper) return spokenBy(proposal, paper);
    const who = isJoined
      ? (companionInFront(tree, at) ??
        leaderOf(scene, tree, at, proposal, leaders.get(tree)) ??
        subjectInFront(tree, at, proposal))
      : goesOnWith(tree, at, proposal, leaders.get(tree));
    if (who) return spokenBy(proposal, who);
    if (proposal.who !== null && !isJoined && quotationAt(scene, cue.start) < 0) leaders.set(tree, proposal);
    return proposal;
  });
}

function mended(scene: Scene, tree: Tree, at: number, proposal: Proposal, cue: Span): Proposal {
  const { who } = proposal;
  const addressed = tellerInFront(scene, tree, proposal, cue);
  if (addressed) return addressed;
  const toListener = tellerOverColon(scene, tree, proposal, cue);
  if (toListener) return toListener;
  const poster = posterOf(scene, tree, at, proposal, cue);
  if (poster !== undefined) return poster === null ? { ...proposal, who: null } : spokenBy(proposal, poster);
  const passive = told(scene, tree, proposal, cue);
  if (passive) return passive;
  const lister = who === null ? null : overDashes(tree, at, who);
  if (lister) return spokenBy(proposal, lister);
  if (who === null) return withLostSpeaker(scene, tree, at, proposal, cue);
  const behind =
    subjectBehindThough(scene.text, who, cue) ??
    lostSubject(scene, who, cue) ??
    behindWhen(scene, who, cue) ??
    subjectOfOwnClause(tree, at, who);
  if (behind) return spokenBy(proposal, behind);
  const first = tree.tokens.findIndex(({ start }) => start >= who.start);
  if (isAskedOfSpeaker(tree, at, first)) return { ...proposal, who: null };
  if (isHeardInCourt(scene.text, proposal, cue, who))
    return { ...proposal, who: null, also: [...(proposal.also ?? []), "court-heard"] };
  const teller = tellerOf(scene, tree, cue, who);
  if (teller !== undefined) return { ...proposal, who: teller, also: [...(proposal.also ?? []), "mended-speaker"] };
  const last = tree.tokens.findLastIndex(({ end }) => end <= who.end);
  const opener = quotationAt(scene, cue.start) < 0 ? openerOver(tree, at, first, last) : null;
  if (opener) return spokenBy(proposal, opener);
  const described = quotationAt(scene, cue.start) < 0 ? describedOpener(tree, cue, first, last) : null;
  if (described) {
    const verb = tree.tokens[described.verb] as Span;
    return { ...spokenBy(proposal, described.who), cue: { start: verb.start, end: cue.end } };
  }
  const speaker = speakerByWords({ scene, tree, cue, who, at, first, last });
  return speaker ? spokenBy(proposal, speaker) : proposal;
}

/** What somebody is held to be, in an aside. */
const HELD =
  /^(?:(?:widely|long|often|once|also) )?(?:identified|considered|described|regarded|viewed|seen|deemed|thought|believed|known|dubbed|labell?ed|branded|hailed|nicknamed)(?: as)?$/i;
const SEEMS = /(?:^|\s)(?:seem(?:s|ed)?|appear(?:s|ed)?|turn(?:s|ed)? out|emerge[sd])$/i;

/** "Many say", "others", "both": taken for an adjective, and people all the same. */
const PEOPLE_BY_ADJECTIVE =
  /^(?:many|most|some|several|few|more|others?|both|all|such|same|more than \S+|\p{Lu}.*|.*(?:official|expert|academic|executive|representative|professional|veteran|critic|local|relative|native|patient|client|individual|elderly|young|rich|poor))$/u;

/** "Ada Marsh, [described] as a hero by her crew,": told of her, by others; "It [would seem] that …": by nobody. Null where it is neither. */
function told({ text }: Scene, tree: Tree, proposal: Proposal, cue: Span): Proposal | null {
  const { who, what } = proposal;
  if (who === null || who.end > cue.start) return null;
  const words = text.slice(cue.start, cue.end);
  const isNobody = tree.tokens.every(
    ({ start, end, tag }) => end <= who.start || start >= who.end || /^(?:JJ|WRB|RB|HYPH)/.test(tag),
  );
  if (isNobody && !PEOPLE_BY_ADJECTIVE.test(text.slice(who.start, who.end))) return { ...proposal, who: null };
  const also = [...(proposal.also ?? []), "mended-speaker"];
  if (/^it$/i.test(text.slice(who.start, who.end)) && SEEMS.test(words)) return { ...proposal, who: null, also };
  // "Ada Marsh voices concern over", read as several voices
  const voiced = /\s+voices$/u.exec(text.slice(who.start, who.end));
  if (voiced && /^(?:concerns?|support|doubts?|fears?|hope|opposition)\b/i.test(words)) {
    const end = who.start + voiced.index;
    return {
      ...proposal,
      who: { start: who.start, end },
      cue: { start: who.end - "voices".length, end: cue.end },
      also,
    };
  }
  if (!HELD.test(words) || !/^,\s+$/.test(text.slice(who.end, cue.start))) return null;
  // "its head, Ada Marsh, described ferries as slow"
  if (
    /^(?:described|identified|regarded|viewed|seen|known|hailed)$/i.test(words) &&
    !/^\s(?:as|by|in)\b/.test(text.slice(cue.end))
  )
    return null;
  const close = tree.tokens.findIndex(
    ({ start }, k) => start >= cue.end && tree.words[k] === "," && /^(?:VBD|VBZ|VBP|MD)$/.test(tagOf(tree, k + 1)),
  );
  if (close < 0) return null;
  const end = tree.tokens[close]?.start ?? 0;
  const held = what.flatMap((piece) =>
    overlaps(piece, who) || piece.start >= end ? [] : [{ start: piece.start, end: Math.min(piece.end, end) }],
  );
  return { ...proposal, who: null, what: [who, ...held], also };
}

/** "[Ada Lind, an expert who took no part in it], told Harbour Weekly: “…”", read as the listener's words behind a colon; null where it is not so. */
function tellerOverColon({ text }: Scene, tree: Tree, proposal: Proposal, cue: Span): Proposal | null {
  const { who } = proposal;
  if (who === null || text.slice(cue.start, cue.end) !== ":" || who.end !== cue.start) return null;
  const told = tree.tokens.findLastIndex(({ end }) => end < who.start);
  if (!/^(?:told|tells)$/.test(tree.words[told] ?? "") || told < 1 || !/^(?:NNP|DT|PRP)/.test(tagOf(tree, 0)))
    return null;
  const last = tree.words[told - 1] === "," ? told - 2 : told - 1;
  const verb = tree.tokens[told] as Span;
  return { ...spokenBy(proposal, spanOf(tree, { first: 0, last })), cue: { start: verb.start, end: verb.end } };
}

/** "Ada Lind, an expert, [told Harbour Weekly]": who listens said nothing, where the colon behind is read too. */
const isListening = ({ text }: Scene, { who, cue, what }: Proposal, proposals: readonly Proposal[]): boolean =>
  who !== null &&
  cue !== null &&
  /\b(?:told|tells)$/.test(text.slice(cue.start, cue.end)) &&
  /^\s+$/.test(text.slice(cue.end, who.start)) &&
  what.every(({ end }) => end <= cue.start) &&
  proposals.some(
    ({ cue: colon }) => colon !== null && colon.start === who.end && text.slice(colon.start, colon.end) === ":",
  );

/** "[she] had posted to her followers, “…”": to whom is not who; the subject in front is, or nobody. Undefined where no such listener was read as the speaker. */
function posterOf({ text }: Scene, tree: Tree, at: number, { who }: Proposal, cue: Span): Span | null | undefined {
  if (who === null || who.start < cue.end || !/^\s+to\s+$/.test(text.slice(cue.end, who.start))) return undefined;
  const subject = subjectOf(tree, verbAt(tree, at, cue));
  return subject !== null && subject.range.last < at ? spanOf(tree, subject.range) : null;
}

const verbAt = (tree: Tree, at: number, { end }: Span): number =>
  Math.max(
    at,
    tree.tokens.findLastIndex((token) => token.end <= end && token.tag.startsWith("VB")),
  );

/**
 * "[Ada Lind, an expert on tides who took no part in it], told Harbour Weekly: “…”", with the listener read as the speaker and the speaker among the words that are
 * said: nobody "told" without a listener behind it. Null where it is not so.
 */
function tellerInFront({ text }: Scene, tree: Tree, proposal: Proposal, cue: Span): Proposal | null {
  const { who, what } = proposal;
  const [front, ...rest] = what;
  if (who === null || front === undefined || rest.length === 0 || who.start < cue.end || front.end > cue.start)
    return null;
  const isTold =
    /\b(?:told|tells)$/.test(text.slice(cue.start, cue.end)) && /^\s+$/.test(text.slice(cue.end, who.start));
  if (!isTold || !/^[\s,]*$/.test(text.slice(front.end, cue.start)) || rest.some(({ start }) => start < cue.end))
    return null;
  const first = tree.tokens.findIndex(({ start }) => start >= front.start);
  if (!/^(?:NNP|DT|PRP)/.test(tagOf(tree, first)) || first !== 0) return null;
  return { ...proposal, who: front, what: rest, also: [...(proposal.also ?? []), "mended-speaker"] };
}

/** "Both denied it", read as one cue; "The union, on whose complaint it was taken up, claims": who speaks where nobody was read. */
function withLostSpeaker(scene: Scene, tree: Tree, at: number, proposal: Proposal, cue: Span): Proposal {
  const next = tree.tokens[at + 1];
  if (TOGETHER.test(tree.words[at] ?? "") && next !== undefined && next.end <= cue.end && /^VB[DZP]$/.test(next.tag)) {
    const { start, end } = tree.tokens[at] as Span;
    return { ...proposal, who: { start, end }, cue: { start: next.start, end: cue.end } };
  }
  const isBehind = proposal.what.length > 0 && proposal.what.every(({ start }) => start >= cue.end);
  const isSaidOf = isSaidOfSubject(scene.text.slice(cue.start, cue.end));
  const subject = isBehind && !isSaidOf && quotationAt(scene, cue.start) < 0 ? subjectOverAside(tree, at) : null;
  return subject === null ? proposal : spokenBy(proposal, subject);
}
const TOGETHER = /^(?:both|all|neither|each|some|many|most|others|several)$/;

const TOLD = /\b(?:told|informed|warned|advised|assured|reminded|notified|instructed|ordered|urged|asked)$/i;

/** "The court heard that …": who hears does not tell. */
const isHeardInCourt = (text: string, { rule }: Proposal, cue: Span, who: Span): boolean =>
  // "…, jury told"
  (rule === "headline-comma" ? /\b(?:heard|hears|told)$/i : /\b(?:heard|hears)$/i).test(
    text.slice(cue.start, cue.end),
  ) && COURTS.has(text.slice(who.start, who.end).toLowerCase().split(/\s+/).at(-1) ?? "");

/** "The minister was told that …": who is told does not tell; whoever stands behind "by" does, or nobody. Undefined where the verb is no passive. */
function tellerOf({ text }: Scene, tree: Tree, cue: Span, who: Span): Span | null | undefined {
  if (who.end > cue.start || !TOLD.test(text.slice(cue.start, cue.end))) return undefined;
  const verb = tree.tokens.findLastIndex(({ end }) => end <= cue.end);
  let before = verb - 1;
  while (/^RB/.test(tagOf(tree, before)) || tree.words[before] === "ever") before--;
  if (!/^(?:was|were|been|being|is|are|be|got|'s|’s)$/.test(tree.words[before] ?? "")) return undefined;
  if (/^['’]s$/.test(tree.words[before] ?? "") && tagOf(tree, before) === "POS") return undefined;
  if (tree.words[verb + 1] !== "by") return null;
  let last = verb + 2;
  while (/^(?:DT|JJ|NN|PRP\$|POS|CD|HYPH)/.test(tagOf(tree, last + 1))) last++;
  if (isNobodyBehindBy(tree.words.slice(verb + 2, last + 1).join(" "))) return null;
  const [start, end] = [tree.tokens[verb + 2]?.start, tree.tokens[last]?.end];
  return start === undefined || end === undefined || !/^(?:DT|JJ|NN|PRP|CD)/.test(tagOf(tree, verb + 2))
    ? null
    : { start, end };
}

/** With this speaker, whom the reader may have had among the words that are said. */
const spokenBy = (proposal: Proposal, who: Span): Proposal => ({
  ...proposal,
  who,
  what: proposal.what.length > 1 ? proposal.what.filter((piece) => !overlaps(piece, who)) : proposal.what,
  also: [...(proposal.also ?? []), "mended-speaker"],
});

/** "Asked whether …, Oster said": the one who answers, behind a comma, did not ask. */
const isAskedOfSpeaker = (tree: Tree, at: number, first: number): boolean =>
  /^(?:asked|pressed|questioned|challenged)$/.test(tree.words[at] ?? "") &&
  (at === 0 || /^(?:,|when|and|but)$/.test(tree.words[at - 1] ?? "")) &&
  first > at &&
  tree.words[first - 1] === ",";

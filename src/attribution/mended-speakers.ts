import { overlaps, type Span } from "../core/span.ts";
import { COURTS } from "../language/english/attribution-words.ts";
import { DOCUMENT_WORDS } from "../language/english/documents.ts";
import { isSaidOfSubject } from "../language/english/passive-forms.ts";
import { isNobodyBehindBy } from "../language/english/unnamed.ts";
import type { Proposal } from "./proposal.ts";
import { phraseOf } from "./resolve/mention.ts";
import { treeAt } from "./resolve/source-head.ts";
import { quotationAt, type Scene } from "./scene.ts";
import { isSpeakerNoun } from "./speaker-nouns.ts";
import { companionInFront, speakerByWords } from "./speakers-by-words.ts";
import { subjectOf } from "./subject.ts";
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
  const lister = who === null ? null : overDashes(tree, at, who);
  if (lister) return spokenBy(proposal, lister);
  if (who === null) return withLostSpeaker(scene, tree, at, proposal, cue);
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

/** "[The team] looked at towns — Wick, Marl and Skarn — and noted if": nothing between dashes is who goes on behind them; null where nothing of them was read so. */
function overDashes(tree: Tree, at: number, who: Span): Span | null {
  if (!/^(?:and|but)$/.test(tree.words[at - 1] ?? "") || !/^(?:[—–]|--)$/.test(tree.words[at - 2] ?? "")) return null;
  let open = at - 3;
  while (open > 0 && !/^(?:[—–]|--)$/.test(tree.words[open] ?? "")) open--;
  if (open <= 0 || who.start < (tree.tokens[open]?.start ?? 0)) return null;
  const verb = tree.tokens.findIndex(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag));
  const isSubject =
    verb > 0 &&
    verb < open &&
    tree.tokens.slice(0, verb).every(({ tag }) => /^(?:DT|JJ|NN|NNS|NNPS?|PRP|CD|POS)$/.test(tag));
  return isSubject ? spanOf(tree, { first: 0, last: verb - 1 }) : null;
}

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

/** The noun phrase that opens the sentence, with one aside between commas or dashes behind it and the verb behind that; null where there is none. */
function subjectOverAside(tree: Tree, at: number): Span | null {
  const mark = tree.words[at - 1] ?? "";
  // "The firm, which was expected to close, [confirmed] that": taken for a participle behind another
  const isVerb =
    /^VB[DZP]$/.test(tagOf(tree, at)) ||
    (tagOf(tree, at) === "VBN" && (opensClause(tree, at + 1) || (mark !== "," && tree.words[at + 1] !== "by")));
  if (!isVerb || !/^(?:,|[-–—]|--)$/.test(mark)) return null;
  const first = /^(?:and|but|yet|so)$/.test(tree.words[0] ?? "") ? 1 : 0;
  const marks = tree.words.flatMap((word, k) => (word === mark && k < at && isApart(tree, k) ? [k] : []));
  const [open, close] = marks;
  if (marks.length !== 2 || open === undefined || close !== at - 1 || open === first) return null;
  const isName = tree.tokens
    .slice(first, open)
    .every(
      ({ tag }, k) => /^(?:DT|JJ|NN|NNS|NNPS?|CD|POS|HYPH|PRP\$|IN)$/.test(tag) && tree.words[first + k] !== "that",
    );
  if (!isName || !/^(?:DT|PRP\$|NNP|NNS|CD|JJ)$/.test(tagOf(tree, first)) || !tagOf(tree, open - 1).startsWith("NN"))
    return null;
  return mark === "," ? spanOf(tree, { first, last: close }) : spanOf(tree, { first, last: open - 1 });
}

/** A comma, or a dash that does not join two words. */
const isApart = (tree: Tree, mark: number): boolean =>
  tree.words[mark] === "," || (tree.tokens[mark]?.start ?? 0) > (tree.tokens[mark - 1]?.end ?? 0);

/** "that", or a day and "that". */
const opensClause = (tree: Tree, at: number): boolean =>
  tree.words[at] === "that" || (tree.words[at] === "on" && tree.words[at + 2] === "that");

/** How many words from the head of a sentence "who" may stand. */
const OPENING_WORDS = 7;

/**
 * "A woman whose son was hurt in [a fire] has told a court": what a preposition holds inside the clause about somebody is not who speaks, the one who opens the sentence
 * is; null where nobody so described does.
 */
function openerOver(tree: Tree, at: number, first: number, last: number): Span | null {
  if (last !== at - 1 || first < 3 || tagOf(tree, first - 1) !== "IN" || !/^(?:an?|the|one)$/.test(tree.words[0] ?? ""))
    return null;
  const who = tree.words.findIndex((word) => /^(?:who|whose)$/.test(word));
  if (who < 2 || who > OPENING_WORDS || who >= first || !tagOf(tree, who - 1).startsWith("NN")) return null;
  if (tree.words.slice(0, at).some((word) => /^[,;:"“”—–]$/.test(word))) return null;
  const isHeld = tree.tokens.slice(first, last + 1).every((_, k) => !/^nsubj/.test(tree.relations[first + k] ?? ""));
  const hasVerb = tree.tokens.slice(who, first).some(({ tag }) => /^VB[DZP]$/.test(tag));
  return isHeld && hasVerb ? spanOf(tree, { first: 0, last: at - 1 }) : null;
}

/**
 * "A negotiator who would not be quoted while [talks] continued said", "An officer familiar with [the file] said": the one whom the sentence opens with, and not the last
 * thing that is told of him; with the verb that says it. Null where the opening describes nobody so.
 */
function describedOpener(tree: Tree, cue: Span, first: number, last: number): { who: Span; verb: number } | null {
  const verb = tree.tokens.findLastIndex(({ end, tag }) => end <= cue.end && /^VB[DZP]$/.test(tag));
  if (first < 3 || last >= verb || tree.words[verb - 1] === "," || !SAYS.test(tree.words[verb] ?? "")) return null;
  if (!/^(?:an?|one|another)$/.test(tree.words[0] ?? "")) return null;
  if (tree.words.slice(0, verb).some((word) => SAYS.test(word) || /^(?:[,;:"“”‘—–]|that|when|where)$/.test(word)))
    return null;
  const who = tree.words.findIndex((word) => /^(?:who|whose)$/.test(word));
  const isTold =
    who >= 2 &&
    who <= OPENING_WORDS &&
    who < first - 1 &&
    tagOf(tree, who - 1).startsWith("NN") &&
    tree.tokens.slice(who + 1, first).some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag));
  const isNear = who < 0 && KNOWS.test(tree.words.slice(1, first).join(" "));
  return isTold || isNear ? { who: spanOf(tree, { first: 0, last: verb - 1 }), verb } : null;
}
const SAYS = /^(?:said|says|told|added|explained|recalled|insisted|warned|confirmed|suggested|claimed|described)$/;
const KNOWS =
  /^(?:[\w-]+ ){1,4}(?:familiar with|close to|briefed on|aware of|privy to|involved in|present at|with (?:[\w-]+ )?knowledge of)$/;

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

/** "the president's [order declaring] that": a paper right in front of a participle that only papers and people are the subject of; null where none is. */
function paperInFront(tree: Tree, at: number, { who, cue }: Proposal): Span | null {
  if (
    !DOCUMENT_WORDS.has(tree.words[at - 1] ?? "") ||
    tagOf(tree, at - 1) !== "NN" ||
    !DECLARES.test(tree.words[at] ?? "")
  )
    return null;
  const { first, last } = phraseOf(tree, at - 1, at - 1);
  const paper = spanOf(tree, { first, last });
  return who !== null && cue !== null && (overlaps(who, paper) || who.start > cue.start) ? null : paper;
}
const DECLARES =
  /^(?:declaring|stating|saying|claiming|alleging|warning|demanding|urging|ordering|calling|accusing|asking)$/;

/** "[which] considers it biased and has rejected it": what a relative clause tells of on both sides of "and"; null where no relative spoke there, or somebody was read. */
function goesOnWith(tree: Tree, at: number, { who, attitude }: Proposal, leader?: Proposal): Span | null {
  if (who !== null || attitude === "perceives" || !leader?.who || !leader.cue || tree.words[at - 1] !== "and")
    return null;
  const relative = tree.tokens.find(({ start }) => start === leader.who?.start);
  const isActive = /^(?:VB[DZP]|MD)$/.test(tagOf(tree, at)) && !/^(?:was|were|is|are)$/.test(tree.words[at] ?? "");
  if (!relative?.tag.startsWith("W") || !isActive || tree.words[at + 1] === "been") return null;
  return leader.cue.end < (tree.tokens[at]?.start ?? 0) ? leader.who : null;
}

/** "The board disputed whether …, calling it misleading": the subject of the verb that a participle behind a comma goes on with. */
function subjectInFront(tree: Tree, at: number, { who }: Proposal): Span | null {
  if (who !== null || tree.words[at - 1] !== ",") return null;
  const subject = subjectOf(tree, at);
  const speaks =
    subject !== null &&
    subject.from === "shared" &&
    subject.range.last < at &&
    (subject.kind === "pronoun" ||
      /^NNP/.test(tagOf(tree, subject.head)) ||
      isSpeakerNoun(tree.words[subject.head] ?? ""));
  return speaks ? spanOf(tree, subject.range) : null;
}

/** Whoever spoke in the clause that a participle goes on with: "The heads denied it, alleging"; null where it does not. */
function leaderOf(scene: Scene, tree: Tree, at: number, { who, cue }: Proposal, leader?: Proposal): Span | null {
  // "said that the penalty had been reviewed, adding": nothing inside the words adds
  const isInside = who !== null && leader?.what.some(({ start, end }) => start <= who.start && who.end <= end) === true;
  if ((who !== null && !isInside) || cue === null || !leader?.who) return null;
  if (tree.words[at - 1] !== "," || leader.who.end > cue.start || (!ADDS.test(tree.words[at] ?? "") && isInside))
    return null;
  const comma = tree.tokens[at - 1]?.start ?? cue.start;
  const reaches = leader.what.some(({ end }) => end >= comma || scene.text.slice(end, comma).trim() === "");
  return reaches ? leader.who : null;
}

const ADDS =
  /^(?:adding|saying|insisting|stressing|noting|explaining|arguing|warning|claiming|calling|describing|citing)$/;

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

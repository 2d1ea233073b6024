import type { Span } from "../core/span.ts";
import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import { quotationAt, type Scene } from "./scene.ts";
import type { Tree } from "./tree.ts";

/** What is said begins with such a clause in front of it in 23 of 32 sentences of PolNeAR's train set; with "although" it does not. */
const FRONTED: ReadonlySet<string> = new Set(
  "because if after before when while as since once unless until".split(" "),
);
/** So few words in front of a content may stand alone: "Now", "That's why". */
const LEAST_WORDS = 3;
const CLAUSE_BORDER = /^(?:[:;–—([{]|-{1,3}|\.\.\.|…)$/u;
/** What a content may begin behind: a mark or a word that joins clauses. */
const JOINS =
  /^(?:[,:;.?!–—([{|"“”«»]|-{1,3}|\.\.\.|…|''|``|and|but|or|so|yet|while|though|although|as|that|because|with)$/u;
/** What may stand between a content and its speaker: a comma at the end, no other border of clauses. */
const LAST_COMMA = /,("|”|’|'|'')?\s+$/u;
/** What may stand between speaker and cue: nothing, an adverb. A passive's "by" may not. */
const NEXT = /^[\s,]*(?:(?:also|then|later|\p{L}+ly)\s+)*$/u;
const BORDER_INSIDE = /[;:—–\n]|[.?!]\s/u;
/** What stands behind "…, the board said" where that closes the sentence: "on Tuesday." */
const REST = /^[^,;:"“”«»\n]{0,60}$/u;

/**
 * "The port let some 290 drums leave its yard, an official said": what somebody says in front of the clause that closes the sentence begins with its
 * own clause and reaches to the comma, where a reader saw a border between two words that nothing parts. It is widened to the beginning of
 * the sentence, or to what parts clauses more than a comma does. In PolNeAR's train set 430 of 441 such contents without quotation marks and
 * 73 of 75 with some begin so, and 546 of 552 reach to the comma.
 * Cost: linear in the tokens of the sentences concerned.
 */
export function withWholeFronts(scene: Scene, proposals: readonly Proposal[]): Proposal[] {
  const cues = new Set(proposals.flatMap(({ cue }) => cue?.start ?? []));
  return proposals.map((read) => {
    const proposal = told(scene, turned(scene, corrected(scene, read), cues), cues);
    const [piece, ...more] = proposal.what;
    const whole = piece && more.length === 0 ? wholeFront(scene, proposal, piece, cues) : null;
    return whole === null ? proposal : { ...proposal, what: [whole], also: [...(proposal.also ?? []), "whole-front"] };
  });
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** "2,700 people left, not [3,000] as the fire service first said": what was said first is behind the "not". */
function corrected({ text }: Scene, proposal: Proposal): Proposal {
  const { who, cue, what } = proposal;
  const [piece, ...more] = what;
  if (who === null || cue === null || piece === undefined || more.length > 0 || piece.start > who.start)
    return proposal;
  const from = text.lastIndexOf("not ", who.start);
  const first = from < piece.start || who.end > cue.start ? null : NOT_AS.exec(text.slice(from, who.end));
  if (first === null || !/[,(–—-]\s*$/u.test(text.slice(piece.start, from))) return proposal;
  const start = from + "not ".length;
  const speaker = from + first[0].length - (first[2] ?? "").length;
  if (speaker !== who.start && text.slice(who.start, speaker) !== "as ") return proposal;
  return {
    ...proposal,
    who: { start: speaker, end: who.end },
    what: [{ start, end: start + (first[1] ?? "").length }],
  };
}

/** "not 3,000 as the fire service". */
const NOT_AS = /^not\s+((?:\S+\s+){0,8}?\S*[^\s,]),?\s+as\s+(\S.*)$/su;

/** "…, an expert has claimed": a noun right in front of the verb that closes the sentence says, and is not said. */
function turned(scene: Scene, proposal: Proposal, cues: ReadonlySet<number>): Proposal {
  const { who, cue, what } = proposal;
  const [piece, ...more] = what;
  if (who !== null || cue === null || piece === undefined || more.length > 0 || piece.end > cue.start) return proposal;
  const { text } = scene;
  const tree = treeAt(scene, piece.start);
  const first = tree?.tokens[0];
  if (!tree || !first || cue.start >= tree.sentence.span.end || !NEXT.test(text.slice(piece.end, cue.start)))
    return proposal;
  const comma = LAST_COMMA.exec(text.slice(first.start, piece.start));
  const verb = tree.tokens.find(({ start }) => start >= cue.start);
  if (!comma || !REST.test(text.slice(cue.end, tree.sentence.span.end)) || !FINITE.test(verb?.tag ?? ""))
    return proposal;
  if (tree.tokens.some(({ start, tag }) => start >= piece.start && start < piece.end && FINITE.test(tag)))
    return proposal;
  const front = { start: first.start, end: first.start + comma.index + (comma[1] ? 1 + comma[1].length : 0) };
  const isPerson = ONE_PERSON.test(text.slice(piece.start, piece.end));
  if (
    tree.tokens.filter(({ end }) => end <= front.end).length < LEAST_WORDS ||
    (!isPerson && hasCue(tree, front, cues))
  )
    return proposal;
  if (BORDER_INSIDE.test(text.slice(front.start, front.end))) return proposal;
  return { ...proposal, who: piece, what: [front], also: [...(proposal.also ?? []), "whole-front"] };
}

/** "a whistleblower", "an expert": nothing but who speaks, whatever else was read in front. */
const ONE_PERSON =
  /^an?\s(?:\p{L}+\s){0,2}(?:whistle-?blower|source|insider|expert|witness|official|spokes\p{L}+|minister|lawyer|doctor|scientist|analyst|report|study|court|judge|friend|colleague|neighbou?r)$/iu;

const TELLS = /\b(?:tells?|told)$/i;
/** What is told with a verb of telling begins so; anything else behind it is whom it is told. */
const BEGINS_CLAUSE = /^(?:that|of|about|how|why|whether|what|who|when|where|to|not)\b/i;

/** What goes on beside what is said, mostly in the outlet's own words: "…, two people told the Post, as the carmaker grapples with …". */
const BESIDE = /^(?:as|after|while|amid|days|hours|weeks|months)\b/i;
const ADDRESSEE = /^[^,;:.]*,\s+$/u;

/** Who is told, and says that there is nothing else behind the verb. */
const LISTENERS =
  /^(?:(?:this|the|our|a)\s+(?:news)?(?:paper|letter|room|programme|program|website|magazine|agency|broadcaster|site)|reporters|journalists|us)$/i;

/** "in a statement [that ran to four pages]", "after [viewing the video]": where and when somebody said it. */
const MEDIUM_BEFORE =
  /\b(?:statement|letter|message|note|e-?mail|post|speech|video|interview|briefing|conference|filing|report)\s+$/i;
const SAYS_PLAINLY = /\b(?:said|says|announced|added|reported|reports|confirmed|wrote|posted|tweeted)\b/i;
/** "…, the Herald reports, [citing two officials]". */
const CITES_ONLY = /^(?:citing|quoting)\s/i;
/** "MOUNT CASK — ", "VARMOUTH, Feb 12 (Meridian) - ". */
const DATELINE = /^\p{Lu}[\p{Lu} .'’-]+(?:,[^—–:;]{1,40}?)?(?:\([^)]*\))?\s*[—–-]{1,2}\s+/u;
/** Behind these a verb of saying has what it says. */
const CONTENT_PREPOSITIONS = /^(?:of|about|that|whether|if|to|on)\b/i;

/**
 * Whom it is told, where it was said or what goes on beside it, taken for what is said, which stands in front:
 *
 *     Velmont hid nine deaths, two employees have told [this newspaper]      …, the fire service said, [after a valve failed]
 *     …, a lawyer said Tuesday [after viewing the video]                     …, the museum announced in a statement [that ran to four pages]
 */
function told(scene: Scene, proposal: Proposal, cues: ReadonlySet<number>): Proposal {
  const { who, cue, what } = proposal;
  const [piece, ...more] = what;
  if (who === null || cue === null || piece === undefined || more.length > 0 || piece.start < cue.end) return proposal;
  const { text } = scene;
  const isBeside = BESIDE.test(text.slice(piece.start, piece.end)) && ADDRESSEE.test(text.slice(cue.end, piece.start));
  const isTelling =
    TELLS.test(text.slice(cue.start, cue.end)) && !BEGINS_CLAUSE.test(text.slice(piece.start, piece.end));
  const tree = treeAt(scene, cue.start);
  const first = tree?.tokens[0];
  if (!tree || !first || who.start < first.start || who.end > cue.start || scene.startsAt.has(piece.start))
    return proposal;
  // "…, the fire service said, after a valve failed"
  const isBehindComma = isBeside && text.slice(cue.end, piece.start).trim() === ",";
  const words = text.slice(piece.start, piece.end);
  const isGoingOn = GOES_ON.test(words) && SAYS_PLAINLY.test(text.slice(cue.start, cue.end));
  const isJoined =
    ((JOINS_ON.test(words) && !isDeed(tree, piece)) || isGoingOn) &&
    /^[^,;:.?!]{0,40},\s+$/.test(text.slice(cue.end, piece.start));
  const isWhere = isBehindComma || isJoined || isAside(scene, tree, cue, piece);
  if (!isTelling && !isWhere) return proposal;
  if (!isWhere && !isBeside && hasFinite(tree, piece)) return proposal;
  const comma = LAST_COMMA.exec(text.slice(first.start, who.start));
  if (!comma || !(isWhere || isBeside || REST.test(text.slice(piece.end, tree.sentence.span.end)))) return proposal;
  const begin = first.start + (DATELINE.exec(text.slice(first.start, who.start))?.[0].length ?? 0);
  const front = { start: begin, end: first.start + comma.index + (comma[1] ? 1 + comma[1].length : 0) };
  const isClause = isWhere && !isBehindComma ? isWholeClause(tree, text, front) : hasVerb(tree, front);
  const length = text.slice(front.start, front.end).split(/\s+/).length;
  const isTold = isClause || (length >= LEAST_WORDS && LISTENERS.test(text.slice(piece.start, piece.end)));
  const saw = isJoined || proposal.also?.includes("overruled:clause-said") === true || CITES_ONLY.test(words);
  if (!isTold || (!isBeside && !(isWhere && saw) && hasCue(tree, front, cues))) return proposal;
  return {
    ...proposal,
    what: isJoined ? [front, piece] : [front],
    also: [...(proposal.also ?? []), "whole-front"],
  };
}

/** "Vets have found it on six farms, the ministry said, [taking the number to 23]". */
const GOES_ON = /^(?!adding|saying|citing)\p{Ll}+ing\s/u;
/** "The grid will fail, the regulator said on Sunday, [and there are no reserves]": the second half of two. */
const JOINS_ON = /^(?:because|and|but)\b/i;
/** "she said, [and left]": what she did, and not what she said. */
const isDeed = (tree: Tree, { start }: Span): boolean => {
  const at = tree.tokens.findIndex((token) => token.start >= start);
  return /^(?:and|but)$/.test(tree.words[at] ?? "") && /^(?:VB|RB|TO)/.test(tree.tokens[at + 1]?.tag ?? "");
};

/** Does the piece only tell where or when somebody said it: behind a preposition, or behind the noun of a medium? */
function isAside({ text }: Scene, tree: Tree, cue: Span, piece: Span): boolean {
  if (!SAYS_PLAINLY.test(text.slice(cue.start, cue.end))) return false;
  const words = text.slice(piece.start, piece.end);
  const at = tree.tokens.findIndex(({ start }) => start >= piece.start);
  if (at < 1) return false;
  if (CITES_ONLY.test(words)) return /^[\s,]*$/.test(text.slice(cue.end, piece.start));
  if (/^that\s/.test(words))
    return MEDIUM_BEFORE.test(text.slice(0, piece.start)) && FINITE.test(tree.tokens[at + 1]?.tag ?? "");
  if (CONTENT_PREPOSITIONS.test(words)) return false;
  const isPreposition = tree.tokens[at]?.tag === "IN";
  const isBehindOne = tree.tokens[at - 1]?.tag === "IN" && tree.words[at - 1] !== "that" && !hasFinite(tree, piece);
  return isPreposition || isBehindOne;
}

const hasFinite = ({ tokens }: Tree, { start, end }: Span): boolean =>
  tokens.some((token) => token.start >= start && token.start < end && FINITE.test(token.tag));
const hasVerb = ({ tokens }: Tree, { start, end }: Span): boolean =>
  tokens.some((token) => token.start >= start && token.start < end && /^(?:VB|MD)/.test(token.tag));

/** With a finite verb, and no clause that waits for another: not "When the rain came". */
const isWholeClause = (tree: Tree, text: string, front: Span): boolean =>
  hasFinite(tree, front) &&
  !FRONTED.has(tree.words[0] ?? "") &&
  !/^(?:although|though|asked|in|at|for|by)\b/i.test(text.slice(front.start, front.end)) &&
  !BORDER_INSIDE.test(text.slice(front.start, front.end));

/** The content widened; null where it is whole, or no content in front of its speaker. */
function wholeFront(scene: Scene, { who, cue }: Proposal, piece: Span, cues: ReadonlySet<number>): Span | null {
  const { text, startsAt, endsAt } = scene;
  const quotation = startsAt.get(piece.start);
  if (!cue || !who || (quotation && quotation.quotation === endsAt.get(piece.end)?.quotation)) return null;
  const between = who.end <= cue.start ? text.slice(who.end, cue.start) : text.slice(cue.end, who.start);
  if (!NEXT.test(between)) return null;
  const speaker = Math.min(who.start, cue.start);
  const tree = treeAt(scene, piece.start);
  if (!tree || piece.end > speaker || speaker >= tree.sentence.span.end) return null;
  const gap = text.slice(piece.end, speaker);
  const comma = LAST_COMMA.exec(gap);
  const rest = text.slice(Math.max(who.end, cue.end), tree.sentence.span.end);
  if (!comma || BORDER_INSIDE.test(gap) || !REST.test(rest)) return null;
  if (hasCue(tree, { start: piece.end, end: speaker }, cues)) return null;
  const end = piece.end + comma.index + (comma[1] ? 1 + comma[1].length : 0);
  const start = frontOf(tree, piece.start, cues);
  if (start === piece.start && end <= piece.end) return null;
  const level = quotationAt(scene, cue.start);
  return [start, end].some((offset) => isInside(scene, offset, level))
    ? null
    : { start, end: Math.max(end, piece.end) };
}

/** Would a border there cut through a quotation that the cue stands outside of? */
const isInside = (scene: Scene, offset: number, level: number): boolean =>
  quotationAt(scene, offset) !== level && quotationAt(scene, offset) === quotationAt(scene, offset - 1);

const hasCue = ({ tokens }: Tree, { start, end }: Span, cues: ReadonlySet<number>): boolean =>
  tokens.some((token) => token.start >= start && token.start < end && cues.has(token.start));

/**
 * Where the clause begins in whose middle the content starts, or the "because …," in front of it; the content's own start where that is no middle
 * or another cue stands in front.
 */
function frontOf(tree: Tree, start: number, cues: ReadonlySet<number>): number {
  const { tokens, words } = tree;
  const at = tokens.findIndex((token) => token.start >= start);
  if (FRONTED.has(words[0] ?? "") && words.indexOf(",") === at - 1) {
    const front = tokens[0]?.start ?? start;
    return hasCue(tree, { start: front, end: start }, cues) ? start : front;
  }
  if (at < LEAST_WORDS || JOINS.test(words[at - 1] ?? "") || tokens[at - 1]?.tag === "CC") return start;
  let from = at;
  while (from > 0 && !CLAUSE_BORDER.test(words[from - 1] ?? "")) from--;
  const front = tokens[from]?.start ?? start;
  return hasCue(tree, { start: front, end: start }, cues) ? start : front;
}

import type { Token } from "../core/sentence.ts";
import type { Span } from "../core/span.ts";
import { DOCUMENT_WORDS, SEEN_BY } from "../language/english/documents.ts";
import { isSaidOfSubject } from "../language/english/passive-forms.ts";
import { isNobodyBehindBy } from "../language/english/unnamed.ts";
import { hasClause, hasMark, isBareThing, verbOf } from "./bare-things.ts";
import { CONSTRUCTIONS } from "./constructions.ts";
import { meaningOfCue } from "./cue-meaning.ts";
import { isNoSpeech } from "./no-speech.ts";
import type { LearnedProposal, Proposal } from "./proposal.ts";
import { holdsRaisedCue, isRaisedCue } from "./raised-cue.ts";
import { treeAt } from "./resolve/source-head.ts";
import type { Scene } from "./scene.ts";
import { withWholeSpeakers } from "./whole-speakers.ts";

/** A reading is taken where the learned reader is at least this sure that the place is an attribution of the outlet's own. */
const SURE = 0.25;
/** The same, where no construction reads the place and no word of the cue is in the lists: it must not make speech of an act. */
const SURE_UNKNOWN = 0.35;
/** Where a construction reads the place too and its content has quotation marks and is no mere name in them: such words are doubted too often. */
const SURE_QUOTED = 0.17;
/** So many words at least make no name: “Cold Harbour Nights” is a title. */
const LEAST_QUOTED = 5;
/** Of such a cue with a clause and no quotation marks: "ensured she was never left alone". */
const SURE_UNKNOWN_CLAUSE = 0.42;
/** Of such a cue with no clause either and no marks: "was asleep in the third carriage". */
const SURE_THING = 0.5;
/** Of a verb in the lists that takes no thing for its content: "released the footage". */
const SURE_BARE_THING = 0.6;

/** Where one of these reads, the learned reader has no say. */
const UNTAUGHT: ReadonlySet<string> = new Set(CONSTRUCTIONS.flatMap(({ name, untaught }) => (untaught ? name : [])));

/** These may be agreed with, and not overruled. */
const BY_SHAPE: ReadonlySet<string> = new Set(CONSTRUCTIONS.flatMap(({ name, byShape }) => (byShape ? name : [])));

/**
 * One list of readings from two readers. The learned reader has seen what the constructions read and picked one reading for each
 * place: theirs or its own. Where it picked a construction's, that one's name stands with "agrees:…"; where it picked another, the
 * construction is named as overruled. Inside somebody's content only the constructions look, so what stands there is kept.
 * Without learned readings the constructions stand as they are.
 */
export function arbitrate(scene: Scene, rules: readonly Proposal[], learned: readonly LearnedProposal[]): Proposal[] {
  if (learned.length === 0) return [...rules];
  const kept: Proposal[] = [];
  const seen = new Map<number, string>();
  const taken = new Set<number>();
  const isNaming = namingIn(scene);
  for (const reading of learned) {
    for (const index of reading.looked) seen.set(index, reading.rule);
    if (reading.looked.some((index) => UNTAUGHT.has(rules[index]?.rule ?? ""))) continue;
    if (
      reading.agrees === null &&
      (hasLostItsWay(scene, reading) || missesSpeaker(rules, reading) || takesItForContent(scene, rules, reading))
    ) {
      for (const index of reading.looked) seen.delete(index);
      continue;
    }
    const closing = reading.looked.find(
      (index) => BY_SHAPE.has(rules[index]?.rule ?? "") && winsByShape(scene, rules[index]!, reading),
    );
    const agrees = closing ?? reading.agrees;
    const agreeing = agrees === null ? undefined : rules[agrees];
    const first = agreeing ?? rules[reading.looked[0] ?? -1];
    const { rule, cue, score } = reading;
    const { who, what } = withoutSubject(scene, reading);
    const meaning = meaningOfCue(cue ? scene.text.slice(cue.start, cue.end) : "");
    if (cue && isNoSpeech(scene.text, cue, what)) {
      for (const index of reading.looked) seen.delete(index);
      continue;
    }
    const sure = first ? (isQuoted(scene, what) ? SURE_QUOTED : SURE) : sureOf(scene, reading, what, meaning.known);
    // "…, the board maintains.": what else could it be?
    if (score < sure)
      for (const index of reading.looked) if (index === closing || isTag(scene, rules[index])) seen.delete(index);
    if (what.length === 0 || score < sure) continue;
    if (!first && (isNaming(reading) || isSight(scene, reading))) continue;
    for (const index of reading.looked) taken.add(index);
    const others = reading.looked.filter((index) => index !== agrees);
    const overruled = [...new Set(others.map((index) => `overruled:${rules[index]?.rule ?? ""}`))];
    if (agreeing)
      kept.push({
        ...agreeing,
        score: Math.max(agreeing.score, score),
        also: [`${agrees === reading.agrees ? "agrees" : "overruled"}:${rule}`, ...overruled],
      });
    else if (first) kept.push({ ...first, rule, who: wholeOf(first, who), cue, what, score, also: overruled });
    else kept.push({ rule, who, cue, what, score, act: meaning.act, attitude: meaning.attitude });
  }
  // the learned reader was taught to look for the outlet's own attributions only: inside somebody's content it has no say
  const isInside = insideOf(kept.flatMap(({ what }) => what));
  rules.forEach((rule, index) => {
    if (taken.has(index)) return;
    const reader = seen.get(index);
    if (reader === undefined || UNTAUGHT.has(rule.rule) || (rule.cue && isRaisedCue(scene.text, rule.cue)))
      kept.push(rule);
    else if (isInside(rule)) kept.push({ ...rule, also: [`doubted:${reader}`] });
  });
  return withWholeSpeakers(
    scene,
    kept.filter(
      ({ who, cue, what }) =>
        (who === null || what.length === 0 || !isNoSpeaker(scene, who)) &&
        (cue === null || !isNoSpeech(scene.text, cue, what)),
    ),
  ).sort((a, b) => startOf(a) - startOf(b));
}

/**
 * With what constructions read inside contents that were found after the arbiter had chosen (the later pieces of a quotation): it dropped what the
 * learned reader doubted there, since nobody seemed to say it. `before`: what the arbiter chose.
 */
export function withLateInner(
  scene: Scene,
  rules: readonly Proposal[],
  before: readonly Proposal[],
  now: readonly Proposal[],
): Proposal[] {
  const wasInside = insideOf(before.flatMap(({ what }) => what));
  const isInside = insideOf(now.flatMap(({ what }) => what));
  const taken = new Set(now.flatMap(({ cue }) => (cue === null ? [] : [cue.start, cue.end])));
  const late = rules.filter(
    (rule) =>
      rule.cue !== null &&
      !UNTAUGHT.has(rule.rule) &&
      !wasInside(rule) &&
      [rule.cue, ...rule.what].every((cue) => isInside({ ...rule, cue })) &&
      !taken.has(rule.cue.start) &&
      !taken.has(rule.cue.end) &&
      (rule.who === null || !isNoSpeaker(scene, rule.who)) &&
      !isNoSpeech(scene.text, rule.cue, rule.what),
  );
  if (late.length === 0) return [...now];
  return [...now, ...withWholeSpeakers(scene, late)].sort((a, b) => startOf(a) - startOf(b));
}

const meets = (own: Span, others: readonly Span[]): boolean =>
  others.some(({ start, end }) => start < own.end && own.start < end);

/**
 * Both have words of the content, or the learned reader took the listener for it ("assured [councillors]"), or a word of the content for the speaker
 * ("[The guard] handed round a lamp, Ada Lund recalled").
 */
function winsByShape(scene: Scene, { who, cue, what }: Proposal, reading: LearnedProposal): boolean {
  if (what.some((own) => meets(own, reading.what))) return true;
  if (cue === null || reading.cue?.start !== cue.start) return false;
  const isSpeaker = who !== null && reading.who !== null && meets(who, [reading.who]);
  if (isSpeaker) return !hasClause(scene, reading.what) && !hasMark(scene, reading.what);
  // "An official, who asked not to be named, told the Post that …", read the wrong way round
  const isTurned = who !== null && meets(who, reading.what) && hasClause(scene, reading.what);
  return reading.who !== null && meets(reading.who, what) && !isTurned;
}

/** A clause, a comma, somebody and the verb at the sentence's very end. */
const isTag = ({ text }: Scene, rule: Proposal | undefined): boolean =>
  rule?.rule === "clause-said" &&
  rule.cue !== null &&
  /^\s*(?:[.!?](?=\s|$)|$)/.test(text.slice(rule.cue.end, rule.cue.end + 4));

/** Somebody is read as the speaker who cannot be, or one cue of two that stand one in the other. */
const hasLostItsWay = (scene: Scene, { who, cue, what }: LearnedProposal): boolean =>
  who !== null &&
  (isNoSpeaker(scene, who) || (cue !== null && (holdsRaisedCue(scene.text, cue) || isPutIt(scene, cue, what))));

/** "The road may close, a clerk, who asked not to be named, said": nobody is read as the speaker, since the description of who it is was taken for content, or lost. */
const missesSpeaker = (rules: readonly Proposal[], { looked, who, cue, what }: LearnedProposal): boolean =>
  who === null &&
  looked.some((index) => {
    const rule = rules[index];
    const speaker = rule?.rule === "closing-said" ? rule.who : null;
    if (speaker === null) return false;
    return (
      (cue !== null && rule?.cue?.start === cue.start) ||
      what.some((piece) => piece.start < speaker.start && speaker.start < piece.end)
    );
  });

/** How sure the learned reader has to be of a reading that no construction shares. */
function sureOf(scene: Scene, { who, cue }: LearnedProposal, what: readonly Span[], known: boolean): number {
  if (hasMark(scene, what)) return known ? SURE : SURE_UNKNOWN;
  if (hasClause(scene, what)) return known ? SURE : SURE_UNKNOWN_CLAUSE;
  const tree = cue && treeAt(scene, cue.start);
  if (!known || !cue || !tree) return SURE_THING;
  const verb = verbOf(tree, cue);
  return verb >= 0 && !isBareThing(scene, tree, verb, { who, cue, what }) ? SURE : SURE_BARE_THING;
}

/** Quotation marks, in so many words that they hold no title or name alone. */
const isQuoted = (scene: Scene, what: readonly Span[]): boolean =>
  hasMark(scene, what) &&
  what.reduce((sum, { start, end }) => sum + scene.text.slice(start, end).split(/\s+/).length, 0) >= LEAST_QUOTED;

/** "as a memo put it": "it" is what stands in front, and no content. */
const isPutIt = ({ text }: Scene, cue: Span, what: readonly Span[]): boolean =>
  /^puts?$/i.test(text.slice(cue.start, cue.end)) &&
  what.length === 1 &&
  /^it$/i.test(text.slice(what[0]?.start ?? 0, what[0]?.end ?? 0));

/** "The dam, as Keele sees it, was a gamble": the same, where a construction has read the aside. */
const takesItForContent = ({ text }: Scene, rules: readonly Proposal[], { looked, what }: LearnedProposal): boolean =>
  looked.some((index) => rules[index]?.rule === "as-put-it") &&
  /^it\b/i.test(text.slice(what[0]?.start ?? 0, what[0]?.end ?? 0));

/** "He is thought to be in Paris", "guards charged with forging logs": whom it is said of is a part of what is said. */
function withoutSubject({ text }: Scene, { who, cue, what }: LearnedProposal): Pick<Proposal, "who" | "what"> {
  // "It emerged that": nobody
  const isEmpty = who !== null && /^it$/i.test(text.slice(who.start, who.end));
  if (isEmpty && cue !== null && /\b(?:emerge[ds]?|transpire[ds]?)$/i.test(text.slice(cue.start, cue.end)))
    return { who: null, what };
  if (who === null || cue === null || who.end > cue.start) return { who, what };
  if (!isRaisedCue(text, cue) && !isSaidOfSubject(text.slice(cue.start, cue.end))) return { who, what };
  return { who: null, what: /^it$/i.test(text.slice(who.start, who.end)) ? what : [who, ...what] };
}

/** A dash, a time ("by night"), or words with a verb of their own that no relative opens ("water had been brown"): the reader has lost its way. */
function isNoSpeaker(scene: Scene, who: Span): boolean {
  const { text } = scene;
  const words = text.slice(who.start, who.end);
  // an article cut off from its noun
  if (/^(?:(?:according to|including)\b|(?:the|an?|its|their)$)/i.test(words)) return true;
  if (!/[\p{L}\p{N}]/u.test(words) || /^(?:is|are|was|were|has|have|had|be|been)$/i.test(words)) return true;
  // "called the published estimate a ceiling"
  if (/^(?:published|reported|estimated|alleged|quoted|stated|claimed|announced|proposed)$/i.test(words)) return true;
  // "cannot be reported for legal reasons"
  if (/\breasons?$/i.test(words) && /\bfor\s+$/i.test(text.slice(Math.max(0, who.start - 5), who.start))) return true;
  if (isNobodyBehindBy(words.toLowerCase()) && /\bby\s+$/i.test(text.slice(Math.max(0, who.start - 4), who.start)))
    return true;
  // "Thursday will see the first stoppage"
  if (TIME.test(words)) return true;
  const tokens = treeAt(scene, who.start)?.tokens ?? [];
  for (let at = tokens.findIndex(({ start }) => start >= who.start); at >= 0 && at < tokens.length; at++) {
    const { start, end, tag, relation } = tokens[at] as Token;
    // a relative or a bracket may have its verb, with a subject in front of it too: "all the experts I interviewed"
    if (end > who.end || /^W|^-LRB-$/.test(tag) || (tag === "PRP" && start > who.start)) return false;
    if (start > who.start && /^(?:VBD|VBZ|MD)$/.test(tag) && !/^(?:acl|amod|compound)/.test(relation)) return true;
  }
  return false;
}

const TIME =
  /^(?:(?:the|this|last|next|past|recent|coming|early|late|few|two|three|five|ten) )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|today|tomorrow|yesterday|tonight|days?|weeks?|weekend|months?|years?|decades?|century|morning|afternoon|evening|night|spring|summer|autumn|winter|season|(?:19|20)\d\d)$/i;

/** "according to [a report by the Court of Audit titled “…”]": behind "according to" the whole noun phrase is the source, where the reader took its head. */
const wholeOf = ({ rule, who: whole }: Proposal, who: Span | null): Span | null =>
  rule === "according-to" && whole !== null && who !== null && whole.start === who.start && whole.end > who.end
    ? whole
    : who;

const NAMES: ReadonlySet<string> = new Set(["nickname", "title", "term", "scare"]);

/** Answers whether a reading without a speaker only gives a name in marks: known as “the Duke”. Nobody says it. */
function namingIn({ quotations }: Scene): (reading: LearnedProposal) => boolean {
  const kinds = new Map(quotations.map(({ span, kind }) => [`${span.start}-${span.end}`, kind]));
  return ({ who, what }) =>
    who === null && what.some(({ start, end }) => NAMES.has(kinds.get(`${start}-${end}`) ?? ""));
}

/** "A draft seen by the Harbour Post says …": whose eyes a paper came under says nothing by that; what the paper says is read at "says". */
function isSight({ text }: Scene, { cue, who, what }: LearnedProposal): boolean {
  if (!cue || !who || who.start < cue.end || !SEEN_BY.test(text.slice(cue.start, who.end).toLowerCase())) return false;
  const before = text.slice(Math.max(0, cue.start - 60), cue.start);
  const things = [before, ...what.map(({ start, end }) => text.slice(start, end))];
  // "a report by the board", "a report" alone
  return things
    .flatMap((words) => [words, words.replace(/\s(?:by|of|on|from|about)\s.*$/su, "")])
    .some((words) => DOCUMENT_WORDS.has(/(\p{L}+)\s*$/u.exec(words)?.[1]?.toLowerCase() ?? ""));
}

const startOf = ({ who, cue, what }: Proposal): number =>
  Math.min(cue?.start ?? Infinity, who?.start ?? Infinity, ...what.map(({ start }) => start));

/** Answers whether a cue stands inside a content that was taken: sorted starts, and how far any content up to there reaches. */
function insideOf(taken: readonly Span[]): (rule: Proposal) => boolean {
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ cue, what }) => {
    const anchor = cue ?? what[0];
    if (!anchor) return false;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= anchor.start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reach[low - 1] ?? 0) >= anchor.end;
  };
}

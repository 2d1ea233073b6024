import type { Span } from "../core/span.ts";
import { VERB_FORMS } from "../language/english/cue-forms.ts";
import { IDIOMS, PASSIVE_NEWS, SPEAKING_TO, UNDONE } from "../language/english/deeds.ts";
import { DOCUMENT_WORDS } from "../language/english/documents.ts";
import { isThingNoun } from "../language/english/thing-nouns.ts";
import { hasClause, isBareThing, verbOf } from "./bare-things.ts";
import { isCrosshead } from "./crosshead.ts";
import { isNoSpeech } from "./no-speech.ts";
import { isPlainDeed } from "./plain-deeds.ts";
import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import { partAt, quotationAt, type Scene } from "./scene.ts";
import { childOf, type Tree, tagOf } from "./tree.ts";

/**
 * What somebody did, what happened, and what the reader is told to do are no words of anybody's:
 *
 *     Police released the footage; the crew found the car     dropped, unless the learned reader is nearly certain
 *     A case was reported in Skarn; prices were not announced  dropped: nothing is said but that it happened
 *     You should not believe them; Remember the last flood     dropped: the reader is meant
 *     She talked with the man; he spoke to a crowd             dropped: to whom, and nothing said
 *     The captain did not appear at the hearing                dropped: he was not there
 *     Marsh reported from Skarn                                dropped: who wrote the article, and where
 *     The plan announced by the board was dear                 dropped: the board announced it
 *     What did the judge say? How the judges ruled             dropped: a question, and nothing yet that answers
 *
 * Cost: linear in the readings.
 */
export const withoutDeeds = (scene: Scene, proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.filter((proposal) => !isDeed(scene, proposal));

/** So sure the learned reader must be to make speech of a verb that takes no thing for its content. */
const NEARLY_CERTAIN = 0.66;

function isDeed(scene: Scene, proposal: Proposal): boolean {
  const { rule, who, cue, what, score } = proposal;
  const tree = cue && treeAt(scene, cue.start);
  if (!cue || !tree || what.length === 0) return false;
  if (isPlainDeed(scene.text, who, cue, what)) return true;
  const verb = verbOf(tree, cue);
  if (verb < 0) return false;
  // who "provided" something is read; "provided that" is a condition
  const isProvider = who !== null && /^provid(?:ed|ing)$/i.test(scene.text.slice(cue.start, cue.end));
  if (!isProvider && isNoSpeech(scene.text, cue, what)) return true;
  const speaker = who === null ? "" : scene.text.slice(who.start, who.end).toLowerCase();
  const isVoice = quotationAt(scene, cue.start) < 0;
  if (isVoice && isReader(tree, verb, speaker)) return true;
  if (who === null && isPassiveNews(scene, tree, verb, proposal)) return true;
  if (isNaming(scene, tree, verb, proposal) || (isHeading(scene, tree) && what.every((piece) => isWhat(scene, piece))))
    return true;
  if (what.every(({ start, end }) => BARE_QUESTION.test(scene.text.slice(start, end)))) return true;
  if (who !== null && who.end <= cue.start && isAgentBehind(scene, tree, verb, cue, what)) return true;
  const row = VERB_FORMS.get(tree.words[verb] ?? "");
  const lemma = row?.lemma ?? tree.tokens[verb]?.lemma ?? "";
  const isThing = !hasClause(scene, what);
  if (lemma === "appear" && !LOOKS.test(behind(scene, cue.end))) return true;
  const words = scene.text.slice(cue.start, cue.end);
  const first = scene.text.slice(what[0]?.start ?? 0, what[0]?.end ?? 0);
  if (IDIOMS.test(scene.text.slice(Math.max(0, cue.start - 14), cue.end))) return true;
  if (lemma === "tell" && /^the truth\b/i.test(first)) return true;
  if (lemma === "find" && /^(?:her|him|them|me|us|it)\s+\p{L}+(?:ed|ing)\b/iu.test(first) && isVoice) return true;
  if (who !== null && isPurpose(tree, verb, who.end)) return true;
  if (!isThing) return false;
  if (SPEAKING_TO.test(words) || /^each other\b/i.test(first)) return true;
  if (lemma === "know" && isVoice && !/\b(?:of|about)\b/i.test(`${words} ${first}`)) return true;
  // "Readers will see the ads"
  if (isVoice && lemma === "see" && /^(?:will|would|could|can|may|might|to) (?:soon |also |now )?see$/i.test(words))
    return true;
  if (/^(?:i|we|you)$/.test(speaker) && /^(?:see|hear|watch)$/.test(lemma)) return true;
  if (lemma === "report" && /^from\s+\p{Lu}/u.test(first)) return true;
  if (lemma === "decline" && /^(?:by\s+)?[\d$€£]/.test(first)) return true;
  return (
    rule.startsWith("learned:") &&
    score < NEARLY_CERTAIN &&
    row !== undefined &&
    isBareThing(scene, tree, verb, proposal)
  );
}

/** "a poem [called] “Winter”" */
const isWork = (noun: string): boolean => DOCUMENT_WORDS.has(noun) || isThingNoun(noun);

/** "over routes [called] “segments”": what they are called, and by nobody. */
const isNaming = ({ text }: Scene, tree: Tree, verb: number, { who, cue, what }: Proposal): boolean =>
  who !== null &&
  cue !== null &&
  (tree.relations[verb] === "acl" || tagOf(tree, verb) === "VBN") &&
  tree.tokens.some(({ end, tag }, at) => end === who.end && (tag === "NNS" || isWork(tree.words[at] ?? ""))) &&
  !/\b(?:that|which|what|who)\s$/.test(text.slice(Math.max(0, who.start - 8), who.start)) &&
  /^(?:called|dubbed|named|nicknamed|titled|entitled|known as)$/i.test(text.slice(cue.start, cue.end)) &&
  /^\s+$/.test(text.slice(who.end, cue.start)) &&
  what.every(({ start, end }) => /^["“‘'][^"“”‘’]+["”’']$/.test(text.slice(start, end)));

const isHeading = (scene: Scene, tree: Tree): boolean =>
  isCrosshead(scene, tree) || partAt(scene, tree)?.kind === "title";

/** "what", of "Here’s what the polls say" in a crosshead. */
const isWhat = ({ text }: Scene, { start, end }: Span): boolean => /^(?:what|how)$/i.test(text.slice(start, end));

const behind = ({ text }: Scene, at: number): string => text.slice(at, at + 12);
/** "appears to be", "it appears that", "appears set to", "appeared cowed": not "appeared in court", "appeared at noon". */
const LOOKS = /^\s*,?\s*(?!(?:at|in|on|before|with|for|from|under|alongside|by|during|after|another|again)\b)\p{L}/iu;

/** "You should believe them", "Remember the flood", "Don't blame the crew": outside quotation marks nobody is told to have said or thought it. */
function isReader(tree: Tree, verb: number, speaker: string): boolean {
  if (speaker === "you") return tagOf(tree, verb) !== "VBD";
  if (speaker !== "" || tagOf(tree, verb) !== "VB" || childOf(tree, verb, "nsubj", "expl", "mark", "csubj") >= 0)
    return false;
  const first = tree.words.slice(0, verb).filter((word) => /\p{L}/u.test(word));
  return first.every((word) => /^(?:do|don|n['’]t|don['’]t|not|never|just|please|and|but|so)$/.test(word));
}

/** "The plan [announced Wednesday by] the board was set to cost more": announced by others, and the plan says nothing. */
function isAgentBehind({ text }: Scene, tree: Tree, verb: number, cue: Span, [first]: readonly Span[]): boolean {
  if (first === undefined || first.start < cue.end || !/^VB[DN]$/.test(tagOf(tree, verb))) return false;
  if (!/^\s*(?:(?:on )?\p{Lu}\p{Ll}+day\s+)?$/u.test(text.slice(cue.end, first.start))) return false;
  return AGENT_AND_VERB.test(text.slice(first.start, first.end).replace(/^(?:on )?\p{Lu}\p{Ll}+day\s+/u, ""));
}
const AGENT_AND_VERB = /^by (?:\S+ ){1,8}?(?:was|were|is|are|has|have|had|will|would|could|can|may|might)\b/;

/** All that is "said" in "What did the judge say?". */
const BARE_QUESTION =
  /^(?:[Ww]hat|[Hh]ow|[Ww]hy|[Ww]ho|[Ww]hen|[Ww]here)\s+(?:did|do|does|has|have|had|is|are|was|were|will|would|can|could|should)$|^How$/u;

/** "every reason to suspect", "his right to express": nobody does it yet. */
const isPurpose = (tree: Tree, verb: number, end: number): boolean =>
  tree.relations[verb] === "acl" &&
  tagOf(tree, verb) === "VB" &&
  tree.words[verb - 1] === "to" &&
  (tree.tokens[verb - 2]?.end ?? 0) === end &&
  UNDONE.has(tree.words[verb - 2] ?? "");

/** "A case was reported in Skarn", "the price was not announced": the passive of a verb of news with nothing behind it to say. */
function isPassiveNews(scene: Scene, tree: Tree, verb: number, { cue, what }: Proposal): boolean {
  const isPassive = tagOf(tree, verb) === "VBN" && childOf(tree, verb, "aux") >= 0;
  if (!isPassive || !cue || hasClause(scene, what)) return false;
  if (!PASSIVE_NEWS.has(tree.words[verb] ?? "") || /^(?:into|for|on|out)$/.test(tree.words[verb + 1] ?? ""))
    return false;
  return what.every(
    ({ start, end }) => end <= cue.start || /^(?:to|in|on|at|by|from)\b/i.test(scene.text.slice(start, end)),
  );
}

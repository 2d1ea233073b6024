import type { Span } from "../core/span.ts";
import { VERB_FORMS } from "../language/english/cue-forms.ts";
import type { Proposal } from "./proposal.ts";
import { isRaisedCue } from "./raised-cue.ts";
import { treeAt } from "./resolve/source-head.ts";
import type { Scene } from "./scene.ts";
import { childrenOf, type Tree, tagOf } from "./tree.ts";

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** In front of a verb: it has a subject of its own, or begins a clause of its own. */
const BEGINS_CLAUSE = /^(?:PRP|W\w*|IN|CC|MD|TO|,|:)/;

/**
 * What somebody says in an aside ends with the aside: "the dam, which engineers say is sound, | was built in 1954", "the man, said to be in his
 * forties, | was taken to hospital"; and what a noun tells that is the sentence's subject ends with it: "the claim that the bridge was empty | was
 * rejected"; and what is told of "the man who police say was drunk | had been banned". Where a reader ran on, the content is cut in front of the verb
 * of the sentence.
 */
export function withClippedInsertions(scene: Scene, proposals: readonly Proposal[]): readonly Proposal[] {
  const speakers = speakersIn(scene, proposals);
  const hearings = proposals.filter(({ rule }) => rule === "court-heard");
  return proposals.map((proposal) => {
    const last = proposal.what.at(-1);
    const end =
      last === undefined
        ? null
        : (endOfHearing(hearings, proposal, last) ??
          endOfQuestion(scene, proposal, last) ??
          endInSpeaker(scene, speakers, proposal, last) ??
          endInAside(scene, proposal, last) ??
          endInSubject(scene, proposal, last) ??
          endInRelative(scene, proposal, last));
    return last === undefined || end === null
      ? proposal
      : { ...proposal, what: [...proposal.what.slice(0, -1), { start: last.start, end }] };
  });
}

/** "… while telling his family he was happy[, a court has heard]": the court hears all of it; null elsewhere. */
function endOfHearing(hearings: readonly Proposal[], proposal: Proposal, { start, end }: Span): number | null {
  const around = hearings.find(
    ({ cue, what }) =>
      cue !== null && cue.start > start && cue.end <= end && what.every((piece) => piece.end < cue.start),
  );
  const close = around === undefined || around === proposal ? undefined : around.what.at(-1)?.end;
  return close !== undefined && close > start ? close : null;
}

/** "Asked [whether it had done so], Lay did not answer": the question ends where a subject with its verb follows the comma; null elsewhere. */
function endOfQuestion(scene: Scene, { who, cue }: Proposal, piece: Span): number | null {
  const tree = who !== null || cue === null || piece.start < cue.end ? null : treeAt(scene, cue.start);
  if (
    cue === null ||
    tree === null ||
    tree.tokens[0]?.start !== cue.start ||
    !/^(?:asked|pressed)$/.test(tree.words[0] ?? "")
  )
    return null;
  for (let at = tree.tokens.length - 1; at > 1; at--) {
    const token = tree.tokens[at];
    if (token === undefined || tree.words[at] !== "," || token.start <= piece.start || token.end >= piece.end) continue;
    let verb = at + 1;
    while (/^(?:NN|DT|JJ|PRP)/.test(tagOf(tree, verb))) verb++;
    if (verb > at + 1 && FINITE.test(tagOf(tree, verb))) return token.start;
  }
  return null;
}

/** Who speaks in front of a cue, by the tree that the cue stands in. */
function speakersIn(scene: Scene, proposals: readonly Proposal[]): ReadonlyMap<Tree, readonly Span[]> {
  const found = new Map<Tree, Span[]>();
  for (const { who, cue } of proposals) {
    const tree = who !== null && cue !== null && cue.start >= who.end ? treeAt(scene, cue.start) : null;
    if (tree === null || who === null) continue;
    const known = found.get(tree);
    if (known) known.push(who);
    else found.set(tree, [who]);
  }
  return found;
}

/** "[A worker who asked not to be named because he feared for his job] said": what is told inside a speaker's words ends with them. */
function endInSpeaker(
  scene: Scene,
  speakers: ReadonlyMap<Tree, readonly Span[]>,
  { cue }: Proposal,
  piece: Span,
): number | null {
  const tree = cue === null || piece.start < cue.end ? null : treeAt(scene, cue.start);
  if (cue === null || tree === null) return null;
  const around = speakers.get(tree)?.find(({ start, end }) => start < cue.start && cue.end < end);
  return around && piece.start < around.end && piece.end > around.end ? around.end : null;
}

/** Where a piece right behind a cue ends because the aside does that both stand in; null where it does not run on. */
function endInAside(scene: Scene, { who, cue }: Proposal, piece: Span): number | null {
  if (cue === null || piece.start < cue.end || scene.article.text.slice(cue.end, piece.start).trim() !== "")
    return null;
  const tree = treeAt(scene, cue.start);
  if (tree === null || !opensAside(scene, tree, who, cue)) return null;
  const first = tree.tokens.findIndex(({ start }) => start >= piece.start);
  for (let at = first + 1; at > 0 && at < tree.tokens.length; at++) {
    const token = tree.tokens[at];
    if (token === undefined || token.start >= piece.end) return null;
    if (tree.words[at] !== ",") continue;
    const isClosed = tagOf(tree, at + 1) === "''";
    const behind = isClosed ? at + 2 : at + 1;
    const next = tagOf(tree, behind) === "RB" ? behind + 1 : behind;
    if (FINITE.test(tagOf(tree, next)) && (tree.tokens[next]?.start ?? piece.end) < piece.end)
      return tree.tokens[isClosed ? at + 1 : at - 1]?.end ?? null;
  }
  return null;
}

/** Where a "that" right behind a noun which opens the sentence ends: in front of the second finite verb, where that one has no subject in it. */
function endInSubject(scene: Scene, { cue }: Proposal, piece: Span): number | null {
  const tree = cue === null || piece.start < cue.end ? null : treeAt(scene, cue.start);
  if (cue === null || tree === null || scene.article.text.slice(cue.end, piece.start).trim() !== "") return null;
  const noun = tree.tokens.findIndex(({ start }) => start >= cue.start);
  if (!/^NN/.test(tagOf(tree, noun)) || tree.words[noun + 1] !== "that") return null;
  for (let at = 0; at < noun; at++) if (FINITE.test(tagOf(tree, at))) return null;
  let first = -1;
  for (let at = noun + 2; (tree.tokens[at]?.start ?? piece.end) < piece.end; at++) {
    if (!FINITE.test(tagOf(tree, at))) continue;
    if (first < 0) {
      first = at;
      // "that he believed she lied": the second verb may be in what the first tells
      if (VERB_FORMS.has(tree.words[at] ?? "")) return null;
    } else
      return at > first + 1 && !BEGINS_CLAUSE.test(tagOf(tree, at - 1)) ? (tree.tokens[at - 1]?.end ?? null) : null;
  }
  return null;
}

/** Where a piece right behind the cue of a relative clause ends whose relative belongs to what is said: with that clause. */
function endInRelative(scene: Scene, { cue }: Proposal, piece: Span): number | null {
  const tree = cue === null || piece.start < cue.end ? null : treeAt(scene, cue.start);
  if (cue === null || tree === null || scene.article.text.slice(cue.end, piece.start).trim() !== "") return null;
  const say = tree.tokens.findIndex(({ start }) => start >= cue.start);
  if (tree.tokens[say]?.relation !== "acl:relcl") return null;
  const told = childrenOf(tree, say).find((child) => child > say && tree.relations[child] === "ccomp");
  if (told === undefined || !childrenOf(tree, told).some((child) => child < say && /^W/.test(tagOf(tree, child))))
    return null;
  const end = tree.tokens[tree.last[told] ?? told]?.end ?? piece.end;
  return end > piece.start && end < piece.end ? end : null;
}

/** ", which engineers say", ", said to be": is what stands in front of speaker and cue the comma of an aside? */
function opensAside(scene: Scene, tree: Tree, who: Span | null, cue: Span): boolean {
  const verb = tree.tokens.findIndex(({ start }) => start >= cue.start);
  if (verb > 1 && tree.words[verb - 1] === "," && isRaisedCue(scene.article.text, cue)) return true;
  if (who === null || who.start > cue.start) return false;
  const speaker = tree.tokens.findIndex(({ start }) => start >= who.start);
  // ", who recently said that"
  if (tree.words[speaker] === "who" && tree.words[speaker - 1] === ",") return true;
  return speaker > 2 && /^W/.test(tagOf(tree, speaker - 1)) && tree.words[speaker - 2] === ",";
}

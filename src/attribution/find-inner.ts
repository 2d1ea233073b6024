import type { Span } from "../core/span.ts";
import { VERB_FORMS, type VerbCue } from "../language/english/cue-forms.ts";
import { DEEDS_INSIDE, INNER_FORMS } from "../language/english/inner-cues.ts";
import { hasClause } from "./bare-things.ts";
import type { Finding, InnerConstruction } from "./construction.ts";
import { CONSTRUCTIONS } from "./constructions.ts";
import { verbPlaceOf } from "./place.ts";
import type { Proposal } from "./proposal.ts";
import { headOf, treeAt } from "./resolve/source-head.ts";
import type { Scene } from "./scene.ts";
import { isThing } from "./speaking.ts";
import { type Tree, tagOf } from "./tree.ts";

const INNER = CONSTRUCTIONS.filter((construction): construction is InnerConstruction => construction.at === "inner");

/**
 * Who is said to have said what inside what was read: X said that Y wants Z. Looks only at cue verbs that stand in the content of a
 * reading and that nothing has read; back come all readings, in reading order.
 * Cost: linear in the tokens of the contents.
 */
export function findInner(scene: Scene, all: readonly Proposal[]): Proposal[] {
  const everything = merged(all.flatMap(({ what }) => what));
  const proposals = all.filter(
    (proposal) => !proposal.cue || !holds(everything, proposal.cue) || !isWeakInside(scene, proposal),
  );
  const contents = merged(proposals.flatMap(({ what }) => what));
  const cues = merged(proposals.flatMap(({ cue }) => cue ?? []));
  const found: Proposal[] = [];
  for (const tree of scene.trees) {
    if (!touches(contents, tree.sentence.span)) continue;
    for (let verb = 0; verb < tree.tokens.length; verb++) {
      const token = tree.tokens[verb];
      const cue = token?.tag.startsWith("VB") ? cueOf(tree.words[verb] ?? "") : undefined;
      if (!token || !cue || !holds(contents, token) || touches(cues, token)) continue;
      const place = verbPlaceOf(scene, tree, verb, cue);
      for (const construction of INNER) {
        const finding = construction.find(place);
        if (!finding || (finding.cue && touches(cues, finding.cue)) || isFreeRelative(scene, finding)) continue;
        if (isUndone(scene, tree, verb, finding.what)) continue;
        if (finding.who !== null && ACCORDING.test(scene.text.slice(finding.who.start, finding.who.end))) continue;
        found.push({ ...finding, rule: construction.name, score: construction.score });
        break;
      }
    }
  }
  return found.length === 0 ? [...proposals] : [...proposals, ...found].sort((a, b) => startOf(a) - startOf(b));
}

/** "[according to officials, days] after it began circulating": words that say whose it is are nobody. */
const ACCORDING = /^according to\b/i;

/** "That is not what [we wrote]": the words in front of "what" are no content of the verb behind it. */
const isFreeRelative = ({ text }: Scene, { who, what }: Finding): boolean =>
  who !== null &&
  what.some(
    ({ start, end }) =>
      end <= who.start && end - start > "what".length && /\s(?:what|who|whatever)$/.test(text.slice(start, end)),
  );

/** Constructions that need no deed to be speech when they stand inside. */
const CLAUSES =
  /^(?:subject-verb-clause|quotation-said|interrupted-quotation|colon-introduction|according-to|clause-said|infinitival|impersonal)/;

/**
 * Was it read inside somebody's words from a sign that is too weak there: a deed ("he can persuade them to agree"), nobody's words ("a
 * conviction that"), a participle of a thing ("no business deciding what"), "you know,"?
 */
function isWeakInside(scene: Scene, { rule, who, cue, what }: Proposal): boolean {
  if (rule.startsWith("learned:") || !cue) return false;
  if (!who && !/^(?:impersonal|passive|subject-verb-clause|headline)/.test(rule)) return true;
  const tree = treeAt(scene, cue.start);
  const verb =
    tree?.tokens.findIndex(
      ({ start, end, tag }) =>
        start >= cue.start &&
        end <= cue.end &&
        tag.startsWith("VB") &&
        cueOf(scene.text.slice(start, end).toLowerCase()) !== undefined,
    ) ?? -1;
  const lemma = tree && verb >= 0 ? cueOf(tree.words[verb] ?? "")?.lemma : undefined;
  if (!tree || lemma === undefined) return false;
  const whoText = who ? scene.text.slice(who.start, who.end).toLowerCase() : "";
  if (isUndone(scene, tree, verb, what)) return true;
  if (lemma === "know" && whoText.endsWith("you") && (what[0]?.start ?? 0) - cue.end < 3 && scene.text[cue.end] === ",")
    return true;
  if (lemma === "add" && (!who || /^(?:it|that|this|which)$/.test(whoText))) return true;
  if (DEEDS_INSIDE.has(lemma) && !CLAUSES.test(rule) && !(rule === "document" && isClause(scene, tree, what)))
    return true;
  if (rule !== "participle" || !who) return false;
  return isThing(tree, headOf(tree, who));
}

/** Verbs of which inside somebody's words only a thing hangs: "language to express those beliefs", "until police confirm the names", "may disagree with them". */
function isUndone(scene: Scene, tree: Tree, verb: number, what: readonly Span[]): boolean {
  const [first] = what;
  if (!first || hasClause(scene, what)) return false;
  if (what.length === 1 && OBJECT_PRONOUN.test(scene.text.slice(first.start, first.end))) return true;
  return (
    tagOf(tree, verb) === "VB" &&
    tree.words[verb - 1] === "to" &&
    /^(?:acl|advcl|xcomp)$/.test(tree.relations[verb] ?? "")
  );
}

const OBJECT_PRONOUN = /^(?:it|them|him|her|me|us)$/i;

/** "a study found [that rents rose]": behind "that", or with a finite verb of its own. */
const isClause = ({ text }: Scene, tree: Tree, what: readonly Span[]): boolean =>
  /^that\b/.test(text.slice(what[0]?.start ?? 0)) ||
  tree.tokens.some(
    ({ start, end, tag }) =>
      /^(?:VB[DZP]|MD)$/.test(tag) && what.some((part) => part.start <= start && end <= part.end),
  );

const cueOf = (word: string): VerbCue | undefined => VERB_FORMS.get(word) ?? INNER_FORMS.get(word);

const startOf = ({ who, cue, what }: Proposal): number =>
  Math.min(cue?.start ?? Infinity, who?.start ?? Infinity, ...what.map(({ start }) => start));

/** Sorted, those that touch joined to one. */
function merged(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Index of the last span that begins at or before an offset; −1 where none does. */
function lastBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const holds = (spans: readonly Span[], { start, end }: Span): boolean => {
  const around = spans[lastBefore(spans, start)];
  return around !== undefined && around.end >= end;
};

const touches = (spans: readonly Span[], { start, end }: Span): boolean => {
  const last = spans[lastBefore(spans, end - 1)];
  return last !== undefined && last.end > start;
};

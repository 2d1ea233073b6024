import type { Span } from "../../core/span.ts";
import type { VerbConstruction } from "../construction.ts";
import type { VerbPlace } from "../place.ts";
import { clauseEdges, verbFinding } from "../readings.ts";
import { type PieceAt, pieceAfter, pieceBefore, quotationAt } from "../scene.ts";
import { nounRange, type Subject } from "../subject.ts";
import { isPunctuation, type Range, spanOf, type Tree, tagOf } from "../tree.ts";

/** The quotation, with all its paragraphs, that ends where "X said" or "said X" begins; null where there is none. */
export function quotationBefore(place: VerbPlace): Introduced | null {
  const { tree } = place;
  const edges = clauseEdges(place);
  const starts = new Set([spanOf(tree, edges).start, spanOf(tree, place.group).start]);
  for (const start of starts) {
    const answer = endingAt(place, start, place.subject);
    if (answer && place.subject?.from === "clause") return answer;
  }
  // the parse may have lost the subject: read the words between the marks and the verb
  const plain = plainSubject(place);
  const start = plain ? Math.min(spanOf(tree, plain.range).start, spanOf(tree, place.group).start) : 0;
  return plain && endingAt(place, start, plain);
}

function endingAt(place: VerbPlace, start: number, subject: Subject | null): Introduced | null {
  const { scene, tree } = place;
  const at = pieceBefore(scene, start);
  const quotation = at ? scene.quotations[at.quotation] : undefined;
  if (!at || !quotation || !isBeside(place, at.quotation) || at.piece !== quotation.pieces.length - 1) return null;
  const text = scene.text.slice(quotation.span.start, quotation.span.end);
  const comma = /^\s*[,—–-]/.test(scene.text.slice(quotation.span.end, quotation.span.end + 3));
  // a full stop inside ends the sentence: what follows is another one
  if (/\.["”'’»]*$/.test(text) && !comma && tree.sentence.span.start >= quotation.span.end - 1) return null;
  if (!/[,!?…—–-]["”'’»]*$/.test(text) && !comma && quotation.kind !== "speech") return null;
  const lead = leadOf(place, at);
  if (lead) return { at, subject, pieces: lead };
  return { at, subject, pieces: quotation.pieces };
}

/** A quotation that only ends the clause: the words of the sentence in front of it belong to the content ("The hall is “a ruin,” he said"). */
function leadOf({ scene, tree, quotation: around }: VerbPlace, at: PieceAt): Span[] | null {
  const pieces = scene.quotations[at.quotation]?.pieces ?? [];
  const last = pieces[0];
  const opening = tree.sentence.span.start;
  if (!last || pieces.length > 1 || last.start <= opening + 1 || last.start > tree.sentence.span.end) return null;
  if (quotationAt(scene, opening) !== around) return null;
  const before = scene.text.slice(opening, last.start);
  if (
    /[:.!?]\s*$/.test(before) ||
    !/\p{L}/u.test(before) ||
    before.includes("\n") ||
    /^(?:but|and|so|yet)\W*$/i.test(before.trim())
  )
    return null;
  return [{ start: opening, end: last.end }];
}

/** The noun phrase between the closing mark and the verb, or right behind the verb, read without the parse. */
function plainSubject({ scene, tree, group }: VerbPlace): Subject | null {
  let first = group.first;
  while (first > 0 && group.first - first < LONGEST_NAME && !scene.endsAt.has(tree.tokens[first - 1]?.end ?? -1)) {
    if (/^(?:VBD|VBZ|VBP|MD|VB|:)$/.test(tagOf(tree, first - 1)) && !inBrackets(tree, first - 1)) return null;
    first--;
  }
  while (first < group.first && isPunctuation(tree, first)) first++;
  // ", and that nobody asked" is no name
  if (first < group.first && /^(?:CC|IN|TO|WDT|WRB)$/.test(tagOf(tree, first))) return null;
  if (first < group.first && first > 0) {
    const head = headIn(tree, first, group.first - 1);
    return head < 0 ? null : subjectAt(tree, head, { first, last: group.first - 1 });
  }
  const next = group.last + 1;
  if (first !== group.first || !/^(?:NN|PRP|DT|JJ|CD)/.test(tagOf(tree, next)) || tagOf(tree, next) === "PRP$")
    return null;
  let head = next;
  for (
    let up = tree.tokens[head]?.head ?? -1;
    up > head && /^(?:NN|CD)/.test(tagOf(tree, up));
    up = tree.tokens[head]?.head ?? -1
  )
    head = up;
  if (!/^(?:NN|PRP|CD)/.test(tagOf(tree, head))) return null;
  return subjectAt(tree, head, nounRange(tree, head, { first: next, last: tree.tokens.length - 1 }));
}

const inBrackets = (tree: Tree, index: number): boolean =>
  tree.words[index - 1] === "(" || tree.words[index + 1] === ")";

/** The first noun or pronoun whose governor lies outside the run, or the last noun before the first comma. */
function headIn(tree: Tree, first: number, last: number): number {
  let head = -1;
  for (let k = first; k <= last; k++) {
    if (/^(?:NN|PRP$|CD)/.test(tagOf(tree, k)) || tagOf(tree, k) === "PRP") head = k;
    else if (tree.words[k] === "," && head >= 0) break;
  }
  return head;
}

function subjectAt(tree: Tree, head: number, range: Range): Subject {
  return { head, range, from: "clause", kind: tagOf(tree, head) === "PRP" ? "pronoun" : "noun" };
}

/** Is the quotation one level inside what the cue stands in, so that the cue may introduce it? */
export function isBeside(place: VerbPlace, quotation: number): boolean {
  const parent = place.scene.quotations[quotation]?.parent ?? -1;
  return parent === place.quotation && quotationAt(place.scene, spanOf(place.tree, place.group).start) !== quotation;
}

/** The quotation that begins right behind "X said", a comma, colon or nothing between; null where there is none. */
export function quotationAfter(place: VerbPlace): { readonly at: PieceAt; readonly pieces: readonly Span[] } | null {
  const { scene, tree } = place;
  const edges = clauseEdges(place);
  // "adding later, “…”": an adverb that the parse may have hung elsewhere
  let last = place.group.last;
  while (tagOf(tree, last + 1) === "RB" || tagOf(tree, last + 1) === "RBR") last++;
  for (const end of [spanOf(tree, edges).end, spanOf(tree, place.group).end, spanOf(tree, { first: last, last }).end]) {
    const at = pieceAfter(scene, end);
    if (at?.piece !== 0 || !isBeside(place, at.quotation)) continue;
    const quotation = scene.quotations[at.quotation];
    const between = scene.text.slice(end, quotation?.span.start);
    const clause = /[cn]/.test(place.cue.frames) && wordsOf(scene.text, quotation?.span) >= 4;
    if (!quotation || (quotation.kind !== "speech" && !clause && !/[,:]/.test(between))) continue;
    if (/\./.test(between)) continue;
    return { at, pieces: quotation.pieces };
  }
  return null;
}

/** The longest name between a quotation and its verb, in tokens. */
const LONGEST_NAME = 30;

interface Introduced {
  readonly at: PieceAt;
  readonly pieces: readonly Span[];
  /** Whom the words beside the verb name: the parse's subject, or the words themselves. */
  readonly subject: Subject | null;
}

export const quotationSaid: VerbConstruction = {
  name: "quotation-said",
  at: "verb",
  says: "a quotation with the speaker and the verb before or behind it",
  score: 0.95,
  find: (place) => {
    if (!/q/.test(place.cue.frames) || place.passive) return null;
    const before = quotationBefore(place);
    if (before) return verbFinding({ ...place, subject: before.subject }, before.pieces);
    const after = place.subject && quotationAfter(place);
    return after ? verbFinding(place, after.pieces) : null;
  },
  examples: [
    "[what: “The bridge will close on Monday,”] [who: the mayor] [cue: said].",
    "[what: “We looked at every bolt in the tower,”] [cue: said] [who: Ada Marsh, the engineer].",
    "[who: The clerk] [cue: said], [what: “The file was lost in the flood.”]",
  ],
  counterexamples: ["The mayor opened the “new” bridge and left.", "The crew sang “Low Water” on the quay."],
  knownMisses: ["[what: “We won the cup again,”] [who: the coach] [cue: beamed]."],
};

const wordsOf = (text: string, span: Span | undefined): number =>
  span ? text.slice(span.start, span.end).split(/\s+/).length : 0;

import type { Span } from "../core/span.ts";
import { isOutletName } from "../language/english/outlets.ts";
import type { Finding } from "./construction.ts";
import { contentOf } from "./content.ts";
import type { VerbPlace } from "./place.ts";
import { childOf, childrenOf, type Range, spanOf, subtreeOf, type Tree, tagOf } from "./tree.ts";
import { isNegated } from "./verb-group.ts";

/** The finding of a cue verb with its subject, given the content. An expletive is nobody. */
export function verbFinding(
  place: VerbPlace,
  what: readonly Span[],
  options: { readonly cue?: Range; readonly who?: Span | null } = {},
): Finding {
  const { tree, cue, subject } = place;
  const group = withColon(place, options.cue ?? place.group, what);
  const speaker = subject && subject.kind !== "expletive" && !place.passive ? spanOf(tree, subject.range) : null;
  const via = viaOf(place);
  // "rule out" excludes; only "rule" alone lays down
  const excludes = cue.lemma === "rule" && tree.words.slice(place.verb, place.group.last + 2).includes("out");
  const lowered = excludes && isNegated(tree, place.group);
  return {
    who: options.who === undefined ? speaker : options.who,
    cue: group,
    what: [...what].sort((a, b) => a.start - b.start),
    act: lowered ? "A1" : cue.act,
    attitude: excludes ? "says" : cue.attitude,
    ...(via ? { via } : {}),
  };
}

/** The colon right behind the cue belongs to it: "added:". */
function withColon({ tree, scene }: VerbPlace, group: Range, what: readonly Span[]): Span {
  const span = spanOf(tree, group);
  const after = scene.text[span.end] === ":" && what.some(({ start }) => start > span.end);
  return after ? { start: span.start, end: span.end + 1 } : span;
}

/** "told Reuters", "told the Harbour Post": the medium, where the addressee is one. */
export function viaOf({ tree, verb }: VerbPlace): Span | null {
  const addressee = childrenOf(tree, verb).find(
    (child) => child > verb && child - verb < 8 && /^(?:obj|iobj)$/.test(tree.relations[child] ?? ""),
  );
  const head = addressee ?? obliqueTo(tree, verb);
  if (head === undefined || head < 0 || !tagOf(tree, head).startsWith("NN")) return null;
  const { first, last } = subtreeOf(tree, head);
  const end = Math.min(last, head);
  const name = tree.words.slice(first, end + 1);
  return isOutletName(name, tagOf(tree, head).startsWith("NNP"))
    ? spanOf(tree, { first: tree.relations[first] === "case" ? first + 1 : first, last: end })
    : null;
}

const obliqueTo = (tree: Tree, verb: number): number => {
  const oblique = childOf(tree, verb, "obl");
  return oblique > verb && tree.words[childOf(tree, oblique, "case")] === "to" ? oblique : -1;
};

/** Content from a run of tokens at the cue's own level of quotation. */
export function contentAt(place: VerbPlace, run: Range): Span[] | null {
  const keep = [spanOf(place.tree, place.group), ...(place.subject ? [spanOf(place.tree, place.subject.range)] : [])];
  return contentOf(place.scene, place.tree, run, place.quotation, keep);
}

/** The complement of a relation that stands behind the cue; −1 where there is none. */
export function complementAfter(place: VerbPlace, ...relations: readonly string[]): number {
  for (const child of childrenOf(place.tree, place.verb))
    if (child > place.group.last && relations.includes(place.tree.relations[child] ?? "")) return child;
  return -1;
}

/** The run of a complement behind the verb. A parse that breaks it off inside a phrase is mended to the next mark or preposition. */
export function runOf({ tree, group, verb }: VerbPlace, head: number): Range {
  const { first, last } = subtreeOf(tree, head);
  return { first: Math.max(first, group.last + 1), last: mendedEnd(tree, verb, last) };
}

function mendedEnd(tree: Tree, verb: number, last: number): number {
  let end = last;
  for (let next = last + 1; next < tree.tokens.length; next++) {
    const tag = tagOf(tree, next);
    if (tag === "``" || tree.words[next] === "“") {
      const close = closingOf(tree, next);
      if (close > next) next = end = close;
      continue;
    }
    if (next === last + 1 ? !/^(?:NN|JJ|POS|CD)/.test(tag) : !/^(?:NN|POS|CD|JJ)/.test(tag)) break;
    if (tree.tokens[next]?.head === verb && /^(?:obl|nsubj|advmod)$/.test(tree.relations[next] ?? "")) break;
    end = next;
  }
  return end;
}

/** The closing mark of a short quotation that opens at `open`; −1 where it does not close in this sentence. */
function closingOf(tree: Tree, open: number): number {
  for (let k = open + 1; k < tree.tokens.length; k++) if (tagOf(tree, k) === "''" || tree.words[k] === "”") return k;
  return -1;
}

/** The edges of "X said": subject, verb, and what adverbs hang on the verb between them and the next mark. */
export function clauseEdges({ tree, verb, group, subject }: VerbPlace): Range {
  let first = group.first;
  let last = group.last;
  if (subject && subject.from === "clause" && subject.kind !== "relative") {
    first = Math.min(first, subject.range.first);
    last = Math.max(last, subject.range.last);
  }
  for (const child of childrenOf(tree, verb)) {
    const relation = tree.relations[child] ?? "";
    if (
      child > group.last &&
      /^(?:obl|advmod|obj|iobj|nmod)$/.test(relation) &&
      (tree.last[child] ?? child) > last &&
      (tree.first[child] ?? child) <= last + 1
    )
      last = tree.last[child] ?? child;
  }
  return { first, last };
}

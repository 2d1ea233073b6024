import type { Span } from "../core/span.ts";
import { spanOf, type Tree, tagOf } from "./tree.ts";

/** Whoever opens a sentence, where a reader took somebody nearer to the verb for the one who speaks. */

/** "[The team] looked at towns — Wick, Marl and Skarn — and noted if": nothing between dashes is who goes on behind them; null where nothing of them was read so. */
export function overDashes(tree: Tree, at: number, who: Span): Span | null {
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

/** The noun phrase that opens the sentence, with one aside between commas or dashes behind it and the verb behind that; null where there is none. */
export function subjectOverAside(tree: Tree, at: number): Span | null {
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
export function openerOver(tree: Tree, at: number, first: number, last: number): Span | null {
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
export function describedOpener(
  tree: Tree,
  cue: Span,
  first: number,
  last: number,
): { who: Span; verb: number } | null {
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

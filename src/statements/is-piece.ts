import type { Clause } from "./find-clauses.ts";
import { isPunctuation, type SentenceTree, subjectOf } from "./sentence-tree.ts";

const CLITIC = /^['’](?:s|ll|d|re|ve|m)$/;
const DANGLING: ReadonlySet<string> = new Set(["TO", "DT", "CC", "PRP$"]);
const UNDER = /^(?:as|after|before|when|while|since|until|because|although|though)$/;

/**
 * Is a clause with a predicate still only a piece of a sentence: without its subject ("[performed a scan]", "['s also alleging]"), broken off
 * ("had no knowledge of efforts [to]"), with words of a neighbour before it ("[this month and a jury will pick]"), or a side clause behind
 * words that hang on nothing here ("the software [as the firm grew]")? Cost: linear in the clause.
 */
export function isPiece(tree: SentenceTree, { head, tokens }: Clause): boolean {
  const words = tokens.filter((at) => !isPunctuation(tree, at));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (CLITIC.test(tree.words[first]!) || DANGLING.has(tree.tokens[last]!.tag) || tree.words[last] === "to") return true;
  const subject = subjectOf(tree, head);
  const isOrder = tree.tokens[head]!.tag === "VB" && !tree.children[head]!.some((at) => tree.relations[at] === "aux");
  const inside = new Set(tokens);
  if (!isOrder && !inside.has(subject)) return true;
  // "said [to me became musical]": no subject stands behind a preposition
  if (tree.children[subject]?.some((at) => at === first && tree.relations[at] === "case")) return true;
  if (!hangsOn(tree, first, head, inside)) return true;
  const mark = tree.children[head]!.find((at) => tree.relations[at] === "mark" && inside.has(at));
  return mark !== undefined && mark > first && UNDER.test(tree.words[mark]!);
}

/** Does a token's way up reach `head` without leaving the clause? */
function hangsOn(tree: SentenceTree, token: number, head: number, inside: ReadonlySet<number>): boolean {
  let at = token;
  for (let steps = 0; steps < tree.tokens.length && inside.has(at); steps++) {
    if (at === head) return true;
    at = tree.heads[at]!;
  }
  return false;
}

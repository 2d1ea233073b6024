import type { Span } from "../../core/span.ts";
import { DOCUMENT_WORDS, TELLING_PAPERS } from "../../language/english/documents.ts";
import { CLOSE_PEOPLE, FEW_WORDS, isPersonNoun, MANY_WORDS } from "../../language/english/unnamed.ts";
import type { Scene } from "../scene.ts";
import { childOf, type Tree, tagOf } from "../tree.ts";
import { type Entity, newEntity } from "./entity.ts";
import { plainRole } from "./plain-role.ts";
import { isRole } from "./role-of.ts";
import { affiliationOf } from "./role-words.ts";

/**
 * A part of a group as a speaker: "many of whom", "a number of experts" are several, "one of the mayor's advisers" is one. Null where the
 * words are none.
 */
export function partOfGroup(scene: Scene, tree: Tree, who: Span): Entity | null {
  let first = tree.tokens.findIndex(({ start }) => start >= who.start);
  if (first < 0) return null;
  if (/^(?:at|only|nearly|almost|about|just)$/.test(tree.words[first] ?? "")) first++;
  if (tree.words[first] === "least") first++;
  while (/^(?:DT|JJ)$/.test(tagOf(tree, first)) && tree.words[first + 1] !== "of") first++;
  const word = tree.words[first] ?? "";
  if (tree.words[first + 1] !== "of") return null;
  const last = lastIn(tree, who);
  let head = -1;
  for (let k = first + 2; k <= last && head < 0; k++) {
    const next = tagOf(tree, k + 1);
    if (
      (/^(?:NNS|NNPS)$/.test(tagOf(tree, k)) && next !== "POS") ||
      /^(?:whom|them|us)$/.test(tree.words[k] ?? "") ||
      (/^(?:these|those)$/.test(tree.words[k] ?? "") && !/^(?:NN|JJ|CD|VB[NG])/.test(next))
    )
      head = k;
    else if (/^(?:VB|W|,)/.test(tagOf(tree, k))) break;
  }
  if (head < 0) return null;
  if (MANY_WORDS.has(word)) return newEntity({ kind: "group", plural: true, role: textFrom(scene, tree, who) });
  if (!FEW_WORDS.has(word)) return null;
  // "one of the reports"
  if (DOCUMENT_WORDS.has(tree.words[head] ?? ""))
    return newEntity({ kind: "document", role: textFrom(scene, tree, who) });
  const noun = (tree.words[head] ?? "").replace(/s$/, "");
  return newEntity({
    kind: "role",
    roles: new Set(isRole(noun) ? [noun] : []),
    role: textFrom(scene, tree, who),
    affiliation: affiliationOf(scene, tree, head),
  });
}

/** Whoever speaks under a noun that no list knows: "a narrator", "two speechwriters". Null where the noun names no person by its form. */
export function strangerAt(scene: Scene, tree: Tree, head: number, who: Span): Entity | null {
  const tag = tagOf(tree, head);
  const word = tree.words[head] ?? "";
  const role = textFrom(scene, tree, who);
  if (/^NNS?$/.test(tag) && TELLING_PAPERS.has(word)) return newEntity({ kind: "document", role });
  if (tag === "NNS" || tag === "NNPS") return newEntity({ kind: "group", plural: true, role });
  if (word === "other" && /^(?:the|an)$/.test(tree.words[head - 1] ?? ""))
    return newEntity({ kind: "role", role: "other" });
  // "one former executive", "a Carrow executive", "Ada Lind pal"
  const isTold = /^(?:one|another)$/.test(tree.words[head - 1] ?? "") || tagOf(tree, head - 1).startsWith("NNP");
  const isSingle = tag === "NN" || (tag.startsWith("JJ") && isTold);
  const hasWho =
    (childOf(tree, head, "acl") > head && /^who$/.test(tree.words[head + 1] ?? tree.words[head + 2] ?? "")) ||
    isToldWho(tree, head, lastIn(tree, who));
  if (!isRole(word) && (!isSingle || !(isPersonNoun(word) || CLOSE_PEOPLE.has(word) || hasWho))) return null;
  return newEntity({ kind: "role", roles: new Set([word]), role, affiliation: affiliationOf(scene, tree, head) });
}

/** "A healthcare assistant at the hospital, who asked not to be named": of a person alone a clause with "who" tells. */
function isToldWho(tree: Tree, head: number, last: number): boolean {
  for (let k = head + 1; k < last; k++)
    if (tree.words[k] === "who") return tree.words[k - 1] === "," || k === head + 1;
    else if (/^(?:VB|MD|:)/.test(tagOf(tree, k)) || tree.words[k] === ",") {
      if (tree.words[k + 1] !== "who") return false;
    }
  return false;
}

function lastIn(tree: Tree, who: Span): number {
  let last = 0;
  for (let k = 0; k < tree.tokens.length && (tree.tokens[k]?.start ?? 0) < who.end; k++) last = k;
  return last;
}

const textFrom = ({ text }: Scene, _tree: Tree, { start, end }: Span): string => plainRole(text.slice(start, end));

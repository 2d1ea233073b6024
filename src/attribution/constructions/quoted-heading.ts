import type { Finding, SentenceConstruction } from "../construction.ts";
import { partAt, type Scene } from "../scene.ts";
import type { Tree } from "../tree.ts";

/** A line of its own: words in marks, a colon, and whoever said them. */
const LINE =
  /^(?<words>[‘“"'](?<inside>[^\n]{8,120}?)[’”"'])(?<between>(?<colon>\s*:)\s*)(?<name>\p{Lu}[^\n:“”"‘.?!]{1,50})$/u;
const MOST_WORDS_OF_NAME = 7;

/** In a title it is read as any quotation there, and so is a line with a verb behind the colon. */
function find(scene: Scene, tree: Tree): Finding[] {
  const part = partAt(scene, tree);
  if (!part || part.kind === "title" || tree.tokens[0]?.start !== part.span.start) return [];
  const { start, end } = part.span;
  const groups = LINE.exec(scene.text.slice(start, end))?.groups;
  if (!groups) return [];
  const { words = "", inside = "", between = "", colon = "", name = "" } = groups;
  if (name.split(/\s+/).length > MOST_WORDS_OF_NAME || /[‘“"]/.test(inside) || TELLS.test(name)) return [];
  const behind = start + words.length;
  const opener = tree.tokens.find((token) => token.start >= behind + between.length);
  if (!opener || !/^(?:NNP|DT|JJ|NN)/.test(opener.tag)) return [];
  const who = { start: behind + between.length, end };
  const cue = { start: behind + colon.length - 1, end: behind + colon.length };
  return [{ who, cue, what: [{ start, end: behind }], act: "A4", attitude: "says" }];
}

/** Behind the colon the outlet goes on telling. */
const TELLS = /\b(?:said|says|told|is|was|are|were|has|had|how|why|what)\b/;

export const quotedHeading: SentenceConstruction = {
  name: "quoted-heading",
  at: "sentence",
  says: "in a line of its own, words in quotation marks, a colon and whoever said them: “‘The quay is sound’: Harbour Board”",
  score: 0.8,
  untaught: true,
  find,
  examples: [
    "[what: ‘The quay is sound for now’][cue: :] [who: Harbour Board]",
    "[what: “Nobody told us of the leak”][cue: :] [who: Ada Marsh]",
  ],
  counterexamples: ["‘The quay is sound for now’: how the board came round", "The quay is sound: Harbour Board"],
  knownMisses: [],
};

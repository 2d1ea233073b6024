import type { Finding, SentenceConstruction } from "../construction.ts";
import { partAt, type Scene } from "../scene.ts";
import { isSpeakerNoun } from "../speaker-nouns.ts";
import { spanOf, type Tree } from "../tree.ts";

/** What may stand behind the dash: up to four words that end the line. */
const TAIL = /(?<front>\S)\s+(?<cue>[-–—])\s*(?<who>\p{L}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){0,3})\s*$/u;

/** "… -officials", "… - union": a headline of an agency with who says it behind a dash that a space stands in front of. */
function find(scene: Scene, tree: Tree): Finding[] {
  const part = partAt(scene, tree);
  if (part?.kind !== "title") return [];
  const { span } = tree.sentence;
  const title = scene.text.slice(span.start, part.span.end);
  const found = TAIL.exec(title);
  const { who = "", cue = "" } = found?.groups ?? {};
  const last = who.split(/\s+/).at(-1) ?? "";
  if (found === null || !(isSpeakerNoun(last.toLowerCase()) || /^\p{Lu}{2,6}$/u.test(last))) return [];
  const dash = span.start + found.index + found[0].indexOf(cue, 1);
  const start = span.start + found.index + found[0].lastIndexOf(who);
  const hasVerb = tree.tokens.some((token) => token.end <= dash && /^(?:VB|MD)/.test(token.tag));
  const first = tree.tokens[0];
  const end = tree.tokens.findLastIndex((token) => token.end <= dash);
  if (!first || end < 2 || !(hasVerb || /\d/.test(title))) return [];
  return [
    {
      who: { start, end: start + who.length },
      cue: { start: dash, end: dash + cue.length },
      what: [spanOf(tree, { first: 0, last: end })],
      act: "A4",
      attitude: "says",
    },
  ];
}

export const headlineDash: SentenceConstruction = {
  name: "headline-dash",
  at: "sentence",
  says: "in a headline, behind a dash: “Dam to be closed -officials”",
  score: 0.8,
  untaught: true,
  find,
  examples: [
    "# [what: Dam to be closed in May] [cue: -][who: officials]",
    "# [what: Twelve rescued as ferry sinks] [cue: –] [who: police]",
  ],
  counterexamples: ["# A winter on the quay - in pictures", "# Ferries, boats and rafts - the bay"],
  knownMisses: [],
};

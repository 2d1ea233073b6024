import type { Finding, SentenceConstruction } from "../construction.ts";
import { partAt, type Scene } from "../scene.ts";
import type { Tree } from "../tree.ts";

/** A dash behind the closing mark, then a name (and what he is) up to the end of the paragraph. */
const SIGNED = /^\s*(--|[-–—―])\s*(\p{Lu}[^“”"\n]*?)[.\s]*$/u;
const LONGEST_SIGNATURE = 90;
const MOST_WORDS = 14;

function find(scene: Scene, tree: Tree): Finding[] {
  const first = tree.tokens[0];
  const last = tree.tokens.at(-1);
  const part = partAt(scene, tree);
  if (!first || !last || !part || last.end < part.span.end - 1) return [];
  const found: Finding[] = [];
  for (const { span, pieces, parent } of scene.quotations) {
    if (parent !== null || span.end < part.span.start || span.end >= part.span.end || span.end < first.start - 2) continue;
    const after = scene.text.slice(span.end, part.span.end);
    const signed = after.length <= LONGEST_SIGNATURE ? SIGNED.exec(after) : null;
    const [whole, dash, name] = signed ?? [];
    if (whole === undefined || dash === undefined || name === undefined) continue;
    const words = name.split(/\s+/);
    if (words.length > MOST_WORDS || /\b(?:said|says|told|and then)\b/.test(name)) continue;
    const start = span.end + whole.indexOf(dash);
    const from = span.end + whole.indexOf(name, whole.indexOf(dash) + dash.length);
    found.push({
      who: { start: from, end: from + name.length },
      cue: { start, end: start + dash.length },
      what: pieces,
      act: "A4",
      attitude: "says",
    });
  }
  return found;
}

export const signature: SentenceConstruction = {
  name: "signature",
  at: "sentence",
  says: "a quotation with a dash and a name under it: “We were not asked.” — Mara Venn",
  score: 0.8,
  find,
  examples: [
    "[what: “We were not asked. Nobody came.”] [cue: —] [who: Mara Venn, baker]",
    "[what: “The bridge is ours.”] [cue: —] [who: Tom Hale]",
  ],
  counterexamples: ["“The Long Bridge” — a novel about ferries.", "The bridge — Mara Venn built it — is closed."],
  knownMisses: [],
};

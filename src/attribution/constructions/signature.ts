import type { Finding, SentenceConstruction } from "../construction.ts";
import { partAt, type Scene } from "../scene.ts";
import type { Tree } from "../tree.ts";

/** At the end of a paragraph: a closing mark, a dash, a name (and what he is). */
const SIGNED = /([”"’'»])(\s*)(--|[-–—―])(\s*)(\p{Lu}[^“”"\n]*?)[.\s]*$/u;
const LONGEST_SIGNATURE = 90;
const MOST_WORDS = 14;
/** Behind the dash the outlet goes on telling. */
const TELLS = /\b(?:said|says|told|is|was|are|were|has|had)\b/;

function find(scene: Scene, tree: Tree): Finding[] {
  const last = tree.tokens.at(-1);
  const part = partAt(scene, tree);
  if (!last || !part || last.end < part.span.end - 1) return [];
  // a signature may be a line of its own, below the line that it signs
  const begin = /^(?:--|[-–—―])/.test(scene.text.slice(part.span.start, part.span.start + 2)) ? 0 : part.span.start;
  const from = Math.max(begin, part.span.end - LONGEST_SIGNATURE);
  const signed = SIGNED.exec(scene.text.slice(from, part.span.end));
  if (!signed) return [];
  const [, mark = "", before = "", dash = "", between = "", name = ""] = signed;
  const closed = from + signed.index + mark.length;
  const ended = scene.endsAt.get(closed);
  const quotation = ended ? scene.quotations[ended.quotation] : undefined;
  if (!quotation || quotation.parent !== null || name.split(/\s+/).length > MOST_WORDS || TELLS.test(name)) return [];
  const cue = { start: closed + before.length, end: closed + before.length + dash.length };
  const start = cue.end + between.length;
  const who = { start, end: start + name.length };
  return [{ who, cue, what: quotation.pieces, act: "A4", attitude: "says" }];
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
    "[what: “The bridge is ours.”]\n[cue: —] [who: Tom Hale]",
  ],
  counterexamples: ["“The Long Bridge” — a novel about ferries.", "The bridge — Mara Venn built it — is closed."],
  knownMisses: [],
};

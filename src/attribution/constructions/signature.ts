import type { Article, Part } from "../../core/article.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { partAt, type Scene } from "../scene.ts";
import type { Tree } from "../tree.ts";

/** At the end of a paragraph: a closing mark, a dash, a name (and what he is). */
const SIGNED = /([”"’'»])(\s*)(--|[-–—―])(\s*)(\p{Lu}[^“”"\n]*?)[.\s]*$/u;
const LONGEST_SIGNATURE = 90;
const MOST_WORDS = 14;
/** Behind the dash the outlet goes on telling. */
const TELLS = /\b(?:said|says|told|is|was|are|were|has|had)\b/;

/** A line of its own: a dash and a name; behind it, in a post, an account and a day. */
const SIGNED_LINE =
  /^(?<dash>--|[-–—―]|A post shared by)(?<between>\s*)(?<name>(?=\p{Lu}|[^\n(]+\(@)[^\s“”"\n(][^“”"\n(]{1,60}?)(?<account>\s*\(@[\w.-]{1,40}\)(?:\s+[^\n]{1,60})?)?$/u;
const MOST_WORDS_OF_NAME = 9;

/** A line that signs the one right above it; what an account signs may also be the paragraph before. */
function findPost({ text, article }: Scene, part: Part): Finding | null {
  const signed = SIGNED_LINE.exec(text.slice(part.span.start, part.span.end));
  const { dash = "", between = "", name = "", account } = signed?.groups ?? {};
  if (!signed || name.split(/\s+/).length > MOST_WORDS_OF_NAME || TELLS.test(name) || /[.!?]$/.test(name)) return null;
  const at = article.parts.indexOf(part);
  const above = article.parts[at - 1];
  if (above?.kind !== "paragraph" || (!account && !isRightBelow(article, at, dash))) return null;
  const cue = { start: part.span.start, end: part.span.start + dash.length };
  const who = { start: cue.end + between.length, end: cue.end + between.length + name.length };
  return { who, cue, what: [above.span], act: "A4", attitude: "says" };
}

/** On the next line, and neither an item of a list nor below a line that announces something. */
function isRightBelow({ parts, text }: Article, at: number, dash: string): boolean {
  const [above, line, below] = [parts[at - 1], parts[at], parts[at + 1]];
  if (!above || !line || dash === "-" || line.span.start - above.span.end !== 1) return false;
  const words = text.slice(above.span.start, above.span.end);
  return !/:$|^[-–—―]/.test(words) && !(below && /^[-–—―]/.test(text.slice(below.span.start, below.span.start + 1)));
}

function find(scene: Scene, tree: Tree): Finding[] {
  const last = tree.tokens.at(-1);
  const part = partAt(scene, tree);
  if (!last || !part || last.end < part.span.end - 1) return [];
  const quoted = findQuoted(scene, part);
  const post = quoted === null ? findPost(scene, part) : null;
  return [quoted ?? post ?? []].flat();
}

function findQuoted(scene: Scene, part: Part): Finding | null {
  // a signature may be a line of its own, below the line that it signs
  const begin = /^(?:--|[-–—―])/.test(scene.text.slice(part.span.start, part.span.start + 2)) ? 0 : part.span.start;
  const from = Math.max(begin, part.span.end - LONGEST_SIGNATURE);
  const signed = SIGNED.exec(scene.text.slice(from, part.span.end));
  if (!signed) return null;
  const [, mark = "", before = "", dash = "", between = "", name = ""] = signed;
  const closed = from + signed.index + mark.length;
  const ended = scene.endsAt.get(closed);
  const quotation = ended ? scene.quotations[ended.quotation] : undefined;
  if (!quotation || quotation.parent !== null || name.split(/\s+/).length > MOST_WORDS || TELLS.test(name)) return null;
  const cue = { start: closed + before.length, end: closed + before.length + dash.length };
  const start = cue.end + between.length;
  const who = { start, end: start + name.length };
  return { who, cue, what: quotation.pieces, act: "A4", attitude: "says" };
}

export const signature: SentenceConstruction = {
  name: "signature",
  at: "sentence",
  says: "a quotation or a post with a dash and a name under it: “We were not asked.” — Mara Venn",
  score: 0.8,
  untaught: true,
  find,
  examples: [
    "[what: “We were not asked. Nobody came.”] [cue: —] [who: Mara Venn, baker]",
    "[what: “The bridge is ours.”] [cue: —] [who: Tom Hale]",
    "[what: “The bridge is ours.”]\n[cue: —] [who: Tom Hale]",
    "[what: The bridge is ours. Nobody asked us!]\n[cue: —] [who: Rep. Tom Hale] (@tomhale) May 3, 2031",
    "[what: Nobody asked us.]\n[cue: —] [who: Mara Venn, baker]",
  ],
  counterexamples: [
    "Nobody asked us.\n\n— Mara Venn, baker",
    "The gates of the harbour:\n— The northern gate",
    "Nobody asked us.\n— Mara Venn, baker\n— Tom Hale, pilot",
    "“The Long Bridge” — a novel about ferries.",
    "The bridge — Mara Venn built it — is closed.",
  ],
  knownMisses: [],
};

import { overlaps, type Span } from "../core/span.ts";
import { isOutletName } from "../language/english/outlets.ts";
import { MEDIUM_LABELS, STATION_WORDS, TELLING_TO, VIA_PHRASES } from "../language/english/via-phrases.ts";
import type { Proposal } from "./proposal.ts";
import { isOwnMedium } from "./resolve/own-medium.ts";
import { treeAt } from "./resolve/source-head.ts";
import type { Scene } from "./scene.ts";

/** How far from the word of saying a medium is looked for. */
const FARTHEST = 120;
/** A name as it is written, a noun for what it is in front of it or behind it. */
const NAME =
  /^\s+(?:the\s+|an?\s+)?(?:((?:\p{Ll}+\s+){0,2}\p{Ll}+)\s+)?((?:\p{Lu}(?:[\p{L}\p{N}&-]|\.(?=\p{L}))*|\d+)(?:\s+(?:(?:of|and|de|the)\s+){0,2}(?:\p{Lu}(?:[\p{L}\p{N}&-]|\.(?=\p{L}))*|\d+))*)(?:[’']s?)?(?:\s+(?:news\s+)?(\p{Ll}+))?/u;

/**
 * The medium between whoever speaks and this text, where the sentence names one beside the word of saying: "told [the Wick Post]", "said in an interview
 * with [the Standard]", "in an email obtained by [the Herald]", "speaking to [Radio Nine]", "via [Sky Sports]". Null where there is none, where the
 * medium itself speaks, and for the outlet that this text is from.
 *
 * May mislead: a person or a company whose name ends as a newspaper's does ("told Ada Herald").
 */
export function relayOf(scene: Scene, proposal: Proposal): Span | null {
  const { via, who } = proposal;
  if (via !== undefined) return who !== null && overlaps(via, who) ? null : via;
  return mediumBeside(scene, proposal);
}

function mediumBeside(scene: Scene, { who, cue, what }: Proposal): Span | null {
  const tree = cue && treeAt(scene, cue.start);
  if (!who || !cue || !tree) return null;
  const { text } = scene;
  if (isMedium(text.slice(who.start, who.end).replace(/^the /i, ""), "", "")) return null;
  const { start: begin, end: close } = tree.sentence.span;
  const isTold = TELLING_TO.test(text.slice(cue.start, cue.end));
  // "explained to TechWorld in an interview"
  const to = isTold ? 0 : (/^ to(?= )/.exec(text.slice(cue.end, cue.end + 4))?.[0].length ?? -1);
  const from = to >= 0 ? cue.end + to : Math.max(cue.end, who.end);
  const until = Math.min(close, from + FARTHEST, ...what.flatMap(({ start }) => (start >= from ? [start] : [])));
  const told = to >= 0 ? mediumAt(scene, from, until) : null;
  if (told) return told;
  const first = Math.max(begin, who.start - FARTHEST, ...what.flatMap(({ end }) => (end <= who.start ? [end] : [])));
  const stretches = [
    [from, until],
    [Math.min(who.end, cue.start), cue.start],
    [first, Math.min(who.start, cue.start)],
  ] as const;
  for (const [start, end] of stretches) {
    if (end <= start) continue;
    for (const found of text.slice(start, end).matchAll(VIA_PHRASES)) {
      const medium = mediumAt(scene, start + found.index + found[0].length, end);
      if (medium) return medium;
    }
  }
  return null;
}

/** The medium whose name begins at an offset, with its article; null where none does. */
function mediumAt(scene: Scene, start: number, end: number): Span | null {
  const words = scene.text.slice(start, end);
  const found = NAME.exec(words);
  const [all = "", front = "", name = "", behind = ""] = found ?? [];
  const isInterviewer = /^\s+in an? (?:\p{L}+ )?interview\b/u.test(words.slice(all.lastIndexOf(name) + name.length));
  if (found === null || !(isInterviewer || isMedium(name, front, behind)) || isOwnMedium(scene.article, name))
    return null;
  // "a decision to ban the Marl News Agency"
  if (front !== "" && !MEDIUM_LABELS.has(front.split(/\s+/).at(-1) ?? "")) return null;
  // "a Wick Post reporter"
  if (/^\s+an?\s/.test(all))
    return { start: start + all.lastIndexOf(name), end: start + all.lastIndexOf(name) + name.length };
  const whole = MEDIUM_LABELS.has(behind) ? all : all.slice(0, all.lastIndexOf(name) + name.length);
  return { start: start + (all.length - all.trimStart().length), end: start + whole.length };
}

function isMedium(name: string, front: string, behind: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  if (isOutletName(words, true) || STATION_WORDS.has(words[0] ?? "")) return true;
  return MEDIUM_LABELS.has(front.split(/\s+/).at(-1) ?? "") || MEDIUM_LABELS.has(behind);
}

import type { Span } from "../../core/span.ts";
import { SPEAKER_LABEL } from "../../language/english/attribution-words.ts";
import type { ArticleConstruction } from "../construction.ts";
import type { Proposal } from "../proposal.ts";
import type { Scene } from "../scene.ts";

interface Turn {
  readonly part: Span;
  readonly who: Span;
  readonly cue: Span;
  readonly what: readonly Span[];
}

/** A conversation has at least so many turns, and at least two who speak twice. */
const LEAST_TURNS = 4;

/** Paragraphs that begin with a speaker's label, where so many do that it is a conversation set down. */
function turnsOf({ article, text }: Scene): Turn[] {
  const turns: Turn[] = [];
  const count = new Map<string, number>();
  const names = new Set<string>();
  for (const { kind, span } of article.parts) {
    if (kind !== "paragraph") continue;
    const label = SPEAKER_LABEL.exec(text.slice(span.start, Math.min(span.end, span.start + 60)));
    const last = turns.at(-1);
    if (label) {
      const [all, mark = "", name = ""] = label;
      const at = span.start + mark.length;
      const what = spoken(text, { start: span.start + all.length, end: span.end });
      if (!what) continue;
      names.add(name);
      count.set(name.toLowerCase(), (count.get(name.toLowerCase()) ?? 0) + 1);
      const colon = text.indexOf(":", at + name.length);
      turns.push({
        part: span,
        who: { start: at, end: at + name.length },
        cue: { start: colon, end: colon + 1 },
        what: [what],
      });
    } else if (last && /^["“«„]/.test(text.slice(span.start, span.start + 1)) && lastEnd(last) >= span.start - 4) {
      // the same speaker in a new paragraph, its mark opened again
      const what = spoken(text, { start: span.start + 1, end: span.end });
      if (what && !isClosed(text, lastEnd(last))) turns[turns.length - 1] = { ...last, what: [...last.what, what] };
    }
  }
  if ([...names].filter((name) => isTeam(text, name)).length >= 2) return [];
  const speakTwice = [...count.values()].filter((times) => times > 1).length;
  return turns.length >= LEAST_TURNS && speakTwice >= 2 ? turns : [];
}

/** "Lions: Host the Harriers on Friday.": called with an article elsewhere, a team and nobody who talks with the other. */
const isTeam = (text: string, name: string): boolean =>
  /^\p{Lu}\p{Ll}+s?$/u.test(name) && text.split(new RegExp(`\\b[Tt]he ${name}\\b`)).length > 2;

const lastEnd = ({ what }: Turn): number => what.at(-1)?.end ?? 0;
const isClosed = (text: string, end: number): boolean => /^["”»]/.test(text.slice(end, end + 1));

function spoken(text: string, { start, end }: Span): Span | null {
  let last = end;
  if (/["”»]/.test(text[last - 1] ?? "")) last--;
  return start < last ? { start, end: last } : null;
}

function find(scene: Scene, found: readonly Proposal[]): Proposal[] {
  const turns = turnsOf(scene);
  if (turns.length === 0) return [...found];
  // a piece may begin with the mark in front of the words
  const begins = new Set(
    turns.flatMap(({ part, what }) => [part.start, ...what.flatMap(({ start }) => [start, start - 1])]),
  );
  const kept = found.flatMap((proposal) => {
    // a label was taken for words of the quotation that it stands in
    const what = proposal.what.filter(({ start }) => !begins.has(start));
    return what.length === proposal.what.length
      ? [proposal]
      : what.length > 0 && proposal.cue
        ? [{ ...proposal, what }]
        : [];
  });
  const added = turns.map(
    ({ who, cue, what }): Proposal => ({
      rule: transcript.name,
      who,
      cue,
      what,
      act: "A4",
      attitude: "says",
      score: transcript.score,
    }),
  );
  return [...kept, ...added].sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ who, cue, what }: Proposal): number =>
  Math.min(cue?.start ?? Infinity, who?.start ?? Infinity, ...what.map(({ start }) => start));

export const transcript: ArticleConstruction = {
  name: "transcript",
  at: "article",
  says: "MARSH: We will see. CARR: When?: a conversation set down with the speakers' names in front",
  score: 0.95,
  untaught: true,
  find,
  examples: [
    "[who: MARSH][cue: :] [what: The wall is dry.]\nCARR: Since when?\nMARSH: Since May.\nCARR: I see.",
    "Ada Marsh: The wall is dry.\nBo Carr: Since when?\nAda Marsh: Since May.\n[who: Bo Carr][cue: :] [what: I see.]",
  ],
  counterexamples: [
    "MARSH: The wall is dry.",
    "Lions: The Harriers visit on Friday.\nHarriers: The Lions were fined.\nLions: Visit the Harriers on Friday.\nHarriers: Host the Lions on Friday.",
    "Update: The wall is dry.\nNote: It was wet.\nUpdate: It is wet.\nPhoto: The wall.",
  ],
  knownMisses: [],
};

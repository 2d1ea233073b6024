import type { Span } from "./span.ts";

export type NotedRole = "who" | "cue" | "via" | "what";

/** One attribution as drawn in the notation. `parent` is the index of the one whose content it stands in. */
export interface NotedAttribution {
  readonly who: Span | null;
  readonly cue: Span | null;
  readonly via: Span | null;
  readonly what: readonly Span[];
  readonly parent: number | null;
}

export interface NotedText {
  /** Without the brackets; all spans count in it. */
  readonly text: string;
  readonly attributions: readonly NotedAttribution[];
}

interface Draft {
  who: Span | null;
  cue: Span | null;
  via: Span | null;
  readonly what: Span[];
  readonly parent: number | null;
}

const OPENING = /\[(who|cue|via|what): ?/y;

/**
 * Reads `[who: The mayor] [cue: told] [via: Reuters] [what: the bridge would close].` into plain text and spans. Brackets nest inside
 * `what`; pieces of one level are one attribution, a second cue there begins the next one. Other brackets are text.
 */
export function parseNotation(source: string): NotedText {
  let text = "";
  const drafts: Draft[] = [];
  // per level of nesting the attribution that pieces belong to
  const levels: (number | null)[] = [null];
  const open: { readonly role: NotedRole; readonly start: number; readonly owner: number }[] = [];
  for (let at = 0; at < source.length; ) {
    OPENING.lastIndex = at;
    const match = OPENING.exec(source);
    if (match) {
      const role = match[1] as NotedRole;
      const owner = ownerOf(role, drafts, levels);
      open.push({ role, start: text.length, owner });
      levels.push(null);
      at = OPENING.lastIndex;
      continue;
    }
    const character = source[at++] ?? "";
    const top = character === "]" ? open.pop() : undefined;
    if (!top) {
      text += character;
      continue;
    }
    levels.pop();
    const span: Span = { start: top.start, end: text.length };
    const draft = drafts[top.owner];
    if (!draft) continue;
    if (top.role === "what") draft.what.push(span);
    else draft[top.role] = span;
  }
  return { text, attributions: drafts };
}

/** The attribution of this level that a piece belongs to; a new one where none is open or its cue is taken. */
function ownerOf(role: NotedRole, drafts: Draft[], levels: (number | null)[]): number {
  const current = levels.at(-1) ?? null;
  if (current !== null && !(role === "cue" && drafts[current]?.cue)) return current;
  const parent = levels.length > 1 ? (levels.slice(0, -1).findLast((level) => level !== null) ?? null) : null;
  drafts.push({ who: null, cue: null, via: null, what: [], parent });
  levels[levels.length - 1] = drafts.length - 1;
  return drafts.length - 1;
}

/** The other way: plain text and attributions drawn with brackets. Spans that cross each other cannot be drawn and are left out. */
export function drawNotation(text: string, attributions: readonly Omit<NotedAttribution, "parent">[]): string {
  const marks = attributions.flatMap(({ who, cue, via, what }) => [
    ...(who ? [{ role: "who", ...who }] : []),
    ...(cue ? [{ role: "cue", ...cue }] : []),
    ...(via ? [{ role: "via", ...via }] : []),
    ...what.map((span) => ({ role: "what", ...span })),
  ]);
  const drawn = marks.filter(
    (mark) => !marks.some((other) => crosses(mark, other) && other.end - other.start > mark.end - mark.start),
  );
  const at = new Map<number, { opens: string[]; closes: number }>();
  const place = (offset: number): { opens: string[]; closes: number } => {
    const known = at.get(offset) ?? { opens: [], closes: 0 };
    at.set(offset, known);
    return known;
  };
  for (const { role, start, end } of [...drawn].sort((a, b) => a.start - b.start || b.end - a.end)) {
    place(start).opens.push(`[${role}: `);
    place(end).closes++;
  }
  let out = "";
  for (let offset = 0; offset <= text.length; offset++) {
    const marksHere = at.get(offset);
    if (marksHere) out += "]".repeat(marksHere.closes) + marksHere.opens.join("");
    out += text[offset] ?? "";
  }
  return out;
}

const crosses = (a: Span, b: Span): boolean =>
  (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end);

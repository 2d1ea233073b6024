import type { Chance } from "../chance.ts";
import type { Base } from "./base.ts";
import { anyContent } from "./contents.ts";
import { editLine } from "./edits.ts";
import { anyForm, type Line, type Voice } from "./line.ts";
import { addressOf, type Credit, type Matter, MINUTES_PER_DAY, type Piece } from "./piece.ts";
import { BODIES, CREDITS, FAMILY, FEET, GIVEN, HEADWORDS, NOTES, OFFICES, PLACES, UNNAMED, VERBS } from "./words.ts";

const WAYS =
  "verbatim|cut-end|cut-end|cut-middle|cut-top|swapped|excerpted|re-led|reworded|reworded|edited|edited|edited".split(
    "|",
  );

/** What exists in one run, and how texts come to be. Deterministic in the chance. */
export class Newsroom {
  readonly c: Chance;
  readonly pieces: Piece[] = [];
  readonly loops: Piece[][] = [];
  readonly traps: [Piece, Piece][] = [];
  readonly #bases: Base[];
  #lines = 0;
  #pieces = 0;

  constructor(chance: Chance, bases: readonly Base[]) {
    this.c = chance;
    this.#bases = [...bases];
  }

  get hasBases(): boolean {
    return this.#bases.length > 8;
  }

  matter(times: Matter["times"], place: string | null = null): Matter {
    const { c } = this;
    const base = this.#bases.pop();
    if (base === undefined) throw new Error("assertion: no text left to start a story from");
    const where = place ?? PLACES.map((part) => c.pick(part)).join(" ");
    const voices = Array.from({ length: 2 + c.below(2) }, () => voiceOf(c));
    const twins = new Map<number, string>();
    const real = base.paragraphs
      .slice(0, 7 + c.below(4))
      .flatMap((sentences) => sentences.map((words, at) => this.real(words, at === 0)));
    const said = Array.from({ length: 3 + c.below(4) }, (): Line => {
      const { content, slots, twin } = anyContent(c, where);
      const number = this.#lines++;
      if (slots["kind"] !== undefined) twins.set(number, twin);
      const form = anyForm(c);
      const verb = c.pick(VERBS);
      return {
        number,
        words: null,
        speaker: null,
        opens: c.is(0.7),
        changes: [],
        said: { voice: c.pick(voices), content, slots, form, verb },
      };
    });
    const lines = [...real.slice(0, 1), ...weave(c, real.slice(1), said)];
    return { headline: base.headline, place: where, voices, lines, twins, times };
  }

  real(words: string, opens: boolean): Line {
    const quote =
      /^"[^"]{40,}[,.?]" (?:said |added )?(?:(?:U\.S\. )?Sen(?:ator|\.) )?(?:[A-Z][a-z]+ )?([A-Z][a-z]+)(?: said| added)?\.$/.exec(
        words,
      );
    return { number: this.#lines++, words, said: null, speaker: quote?.[1] ?? null, opens, changes: [] };
  }

  /** The headline of a real text that nothing else of the run has. */
  ownHeadline(): string {
    return this.#bases.pop()?.headline ?? "In other news";
  }

  /** Sentences of a real text that nothing else of the run has. */
  own(count: number): Line[] {
    const base = this.#bases.at(-1);
    if (base === undefined) return [];
    this.#bases.pop();
    return base.paragraphs
      .flat()
      .filter((words) => words.length > 60)
      .slice(1, 1 + count)
      .map((words) => this.real(words, true));
  }

  piece(given: Omit<Piece, "id" | "author" | "headline" | "foot" | "note"> & { headline?: string }): Piece {
    const { c } = this;
    const piece: Piece = {
      id: `p${String(++this.#pieces).padStart(5, "0")}`,
      author: `${c.pick(GIVEN)} ${c.pick(FAMILY)}`,
      headline: headlineOf(c, given.parents[0]?.headline ?? given.matter.headline, given.parents.length > 0),
      note: c.is(0.12) ? c.pick(NOTES) : null,
      foot: c.is(0.3) ? c.pick(FEET) : null,
      ...given,
    };
    this.pieces.push(piece);
    return piece;
  }

  root(matter: Matter, outlet: string, unseen: boolean): Piece {
    const minute = this.c.below(25 * MINUTES_PER_DAY);
    return this.piece({ matter, outlet, parents: [], lines: matter.lines, credit: null, how: "root", unseen, minute });
  }

  copy(parent: Piece, outlet: string, tree: readonly Piece[]): Piece {
    const { c } = this;
    const how = c.pick(WAYS);
    const { matter } = parent;
    let lines = this.arranged(
      how,
      parent.lines.map((line) => ({ ...line, changes: [] })),
    );
    if (parent.unseen) lines = without(c, lines, 2 + c.below(3));
    const neutral = how === "reworded" ? 0.5 : 0.12;
    const drift = how === "edited" ? 0.3 : how === "verbatim" ? 0 : 0.1;
    const house = parent.outlet.replace(/^The /, "the ");
    lines = lines.map((line) => {
      const reworded = c.is(neutral) ? editLine(line, c, matter.voices, house, true) : line;
      return c.is(line.said === null ? drift / 3 : drift)
        ? editLine(reworded, c, matter.voices, house, false)
        : reworded;
    });
    const minute = parent.minute + 15 + c.below(2 * MINUTES_PER_DAY);
    const credit = this.creditIn(parent, tree);
    return this.piece({ matter, outlet, parents: [parent], lines, credit, how, unseen: false, minute });
  }

  arranged(how: string, lines: readonly Line[]): Line[] {
    const { c } = this;
    switch (how) {
      case "cut-end":
        return lines.slice(0, Math.max(5, lines.length - 2 - c.below(Math.ceil(lines.length / 2))));
      case "cut-middle": {
        const from = 2 + c.below(Math.max(1, lines.length - 5));
        return [...lines.slice(0, from), ...lines.slice(from + 1 + c.below(4))];
      }
      case "cut-top":
        return [...this.own(1), ...lines.slice(1 + c.below(2))];
      case "re-led":
        return [...this.own(1), ...lines];
      case "swapped": {
        const at = 1 + c.below(Math.max(1, lines.length - 3));
        return [...lines.slice(0, 1), ...lines.slice(at), ...lines.slice(1, at)];
      }
      case "excerpted": {
        const from = c.below(Math.max(1, lines.length - 5));
        return [...this.own(2), ...lines.slice(from, from + 3 + c.below(3)), ...this.own(1)];
      }
      default:
        return [...lines];
    }
  }

  /** The parent, another text of the tree (false), whomever the parent credits (kept), or nobody. */
  creditIn(parent: Piece, tree: readonly Piece[]): Credit | null {
    const { c } = this;
    const fate = c.next();
    if (fate < 0.5) return this.creditTo(parent);
    const other = c.pick(tree);
    if (fate < 0.55 && other !== parent && !other.unseen) return this.creditTo(other);
    return fate < 0.75 ? parent.credit : null;
  }

  creditTo(credited: Piece): Credit {
    const { c } = this;
    const where = c.pick(["foot", "foot", "foot", "top", "byline", "dateline"] as const);
    const phrase = c.pick(CREDITS[where]);
    const words = phrase
      .replace("{o}", credited.outlet)
      .replace("{u}", addressOf(credited))
      .replace("{a}", credited.author);
    return { where, words };
  }
}

const HEAD_WORDS_AT_LEAST = 4;

/** A headline kept, shortened, or with a word before it. */
function headlineOf(c: Chance, above: string, isCopy: boolean): string {
  if (!isCopy || c.is(0.4)) return above;
  const words = above.split(" ");
  return c.pick([
    `${c.pick(HEADWORDS)} ${above}`,
    words.slice(0, Math.max(HEAD_WORDS_AT_LEAST, Math.floor(words.length * 0.7))).join(" "),
    words.slice(Math.min(2, Math.max(0, words.length - HEAD_WORDS_AT_LEAST))).join(" "),
    above.toUpperCase(),
  ]);
}

function voiceOf(c: Chance): Voice {
  if (c.is(0.25))
    return {
      name: null,
      full: c.pick(UNNAMED).replace("{body}", c.pick(BODIES)),
      short: c.pick(["that person", "the source"]),
    };
  const [given, family, office, body] = [c.pick(GIVEN), c.pick(FAMILY), c.pick(OFFICES), c.pick(BODIES)];
  const name = `${given} ${family}`;
  const full = c.pick([
    `${name}, ${office} of the ${body}`,
    `${body} ${office} ${name}`,
    `${name}, the ${body}'s ${office}`,
    `${name}, who heads the ${body}`,
    `${office} ${name}`,
    name,
  ]);
  return { name, full, short: c.pick([family, `${c.pick(["Mr.", "Ms.", "Dr."])} ${family}`, family]) };
}

/** The said lines among the real ones, both in their order. */
function weave(c: Chance, real: readonly Line[], said: readonly Line[]): Line[] {
  const lines = [...real];
  for (const line of said) lines.splice(c.below(lines.length + 1), 0, line);
  return lines;
}

function without(c: Chance, lines: readonly Line[], count: number): Line[] {
  const left = new Set(c.some([...lines.keys()].slice(1), Math.min(count, Math.max(0, lines.length - 5))));
  return lines.filter((_, at) => !left.has(at));
}

import type { Chance } from "../chance.ts";

/** Somebody whom the run invents, with office; `name` null: unnamed. */
export interface Voice {
  readonly name: string | null;
  /** As first brought in: "Ruth Amadi, who heads the county clinic". */
  readonly full: string;
  readonly short: string;
}

/** A sentence that says something by somebody: what, by whom, in which construction. Its slots are what copies change. */
export interface Said {
  readonly voice: Voice;
  /** Places of the content: "{bound}{number} homes {modal} be lost". */
  readonly content: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly form: Form;
  readonly verb: string;
}

export type Form = "before" | "behind" | "according" | "according-behind" | "told" | "nobody" | "outlet";

/** One sentence of one article. */
export interface Line {
  /** Number in the run; equal for the same sentence of the same story. */
  readonly number: number;
  /** Own words of a real text; null: `said` is rendered. */
  readonly words: string | null;
  readonly said: Said | null;
  /** Who speaks in a real quotation: a surname. */
  readonly speaker: string | null;
  readonly opens: boolean;
  /** Codes of what this article itself changed. */
  readonly changes: readonly string[];
}

const fill = ({ content, slots }: Said): string =>
  content.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? "").replace(/ {2,}/g, " ");

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The words of a line. `isFirst`: the speaker has not been brought in yet; */
export function wordsOf(line: Line, isFirst: boolean): string {
  if (line.said === null) return line.words ?? "";
  const { said } = line;
  const { form, verb, voice } = said;
  const who = isFirst ? voice.full : voice.short;
  // an apposition is closed before the verb
  const subject = who.includes(",") ? `${who},` : who;
  const what = fill(said).trim();
  const plain = ((): string => {
    switch (form) {
      case "before":
        return `${subject} ${verb} that ${what}.`;
      case "behind":
        return `${what}, ${who.includes(",") ? `${verb} ${who}` : `${who} ${verb}`}.`;
      case "according":
        return `According to ${subject.replace(/,?$/, ",")} ${what}.`;
      case "according-behind":
        return `${what}, according to ${who}.`;
      case "told":
        return `${subject} told local radio ${what}.`;
      case "nobody":
        return `${what}.`;
      case "outlet":
        return `${what}, ${said.slots["house"]} reported.`;
      default:
        return form satisfies never;
    }
  })();
  return capital(plain);
}

const FORMS: readonly Form[] = ["before", "behind", "according", "according-behind", "told"];

export const anyForm = (chance: Chance): Form => chance.pick(FORMS);

import type { Chance } from "./chance.ts";

export interface Speaker {
  readonly full: string;
  readonly short: string;
  /** Null: unnamed. */
  readonly name: string | null;
  /** In place of the short form where the same speaker went just before; absent: none. */
  readonly pronoun?: string;
}

/**
 * A sentence with places that can change. `{kind:as it was|as changed}`; of several places with one kind each is its own. Kinds are
 * the codes of the truth. `@s` the speaker with office, `@S` the short form, `@o` the outlet copied from.
 */
export interface Sentence {
  readonly pattern: string;
  /** Null: the outlet's own voice. */
  readonly speaker: Speaker | null;
  readonly claim: boolean;
  /** The same fact as another reporter would put it. */
  readonly twin?: string;
}

export interface Topic {
  readonly thing: readonly string[];
  readonly body: readonly string[];
  readonly role: readonly string[];
  readonly did: readonly string[];
  readonly will: readonly string[];
  readonly counted: readonly string[];
  readonly cause: readonly string[];
  readonly charge: readonly string[];
  readonly title: readonly string[];
}

export type Maker = (topic: Topic, place: string, chance: Chance) => string;
export type TwinMaker = (topic: Topic, place: string, chance: Chance) => readonly [string, string];

/** One way of writing: the world, its sentences, and how its outlets set an article. All invented. */
export interface Templates {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly places: readonly string[];
  readonly outlets: readonly string[];
  readonly topics: readonly Topic[];
  readonly said: readonly Maker[];
  readonly plain: readonly Maker[];
  readonly own: readonly Maker[];
  readonly facts: readonly TwinMaker[];
  /** Phrases of a credit; {o}: the outlet credited, {u}: its address. */
  readonly credits: readonly string[];
  readonly notes: readonly string[];
  readonly speaker: (topic: Topic, place: string, chance: Chance) => Speaker;
  /** Words before a quotation that is taken alone out of another outlet's article; `@o` that outlet. */
  readonly quoting: readonly Maker[];
  /** A headline; `said`: a claim's words without speaker where one fits. */
  readonly headline: (topic: Topic, place: string, chance: Chance) => string;
  /** "By …", or empty. */
  readonly byline: (author: string, outlet: string, chance: Chance) => string;
  /** What goes before the first sentence: "KESTREL BAY — ", or nothing. */
  readonly dateline: (place: string, outlet: string, chance: Chance) => string;
  /** Furniture under the text, or nothing. */
  readonly foot: (outlet: string, chance: Chance) => string;
}

export const topic = (
  thing: string,
  body: string,
  role: string,
  did: string,
  will: string,
  counted: string,
  cause: string,
  charge: string,
  title: string,
): Topic => {
  const [a, b, c, d, e, f, g, h, i] = [thing, body, role, did, will, counted, cause, charge, title].map((row) =>
    row.split("|"),
  );
  return { thing: a!, body: b!, role: c!, did: d!, will: e!, counted: f!, cause: g!, charge: h!, title: i! };
};

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** One of the ways that stand between bars; bars inside `{…}` are the pattern's. */
export const one = (chance: Chance, ways: string): string => chance.pick(ways.split(/\|(?![^{]*\})/));

/** A number and others, between "~", that it can be changed to: each copy that changes it makes a change of its own. */
export const numbers = (chance: Chance, from: number, to: number): [number, string] => {
  const value = from + chance.below(to - from);
  const others = Array.from({ length: 8 }, () => {
    const other = value + 2 + chance.below(Math.max(3, Math.floor(value / 2)));
    return chance.is(0.5) ? other : Math.max(2, other * 2);
  });
  return [value, others.join("~")];
};

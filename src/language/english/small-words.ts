import type { Bound } from "../../core/statement.ts";

/** Words that stand in any sentence, and those with which news tells that somebody said something. Lower case. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  "the a an of in on at to and or for from with that this these those was were is are be been being would will had has have having said say says saying told tells added according it its it's not no but who whom whose which when where while after before into out up down off more than about over under one two three there here also he she they we you i his her their our your my him them us as by so if then could may might can did do does what how why all any some such other".split(
    " ",
  ),
);

/** Verbs and adverbs that leave open whether a thing is so. Lower case. */
export const MODALS: ReadonlySet<string> = new Set(
  "may might could possibly perhaps maybe likely probably reportedly allegedly apparently potentially".split(" "),
);

/** Words before a measure that bound it: "as long as three years". */
export const BOUNDS_OF_MEASURES: readonly { readonly words: string; readonly bound: Bound }[] = [
  { words: "as long as", bound: "at-most" },
  { words: "as high as", bound: "at-most" },
  { words: "as far as", bound: "at-most" },
  { words: "as deep as", bound: "at-most" },
];

import { formsOf, type VerbCue } from "./cue-forms.ts";
import type { CueRow } from "./cues.ts";

/**
 * Cue verbs as they stand inside somebody's words. There nobody weighs a reading against others, so a verb counts only where it can hardly
 * mean anything but speech, belief or wish. Lemmas.
 */

/** Mostly deeds when they stand inside: "we find ways", "answer the phone", "raise revenue". Read there only with a clause behind them. */
export const DEEDS_INSIDE: ReadonlySet<string> = new Set(
  (
    "find see show raise defend add answer continue offer push seem text appear regard release publish decide persuade consider deem interrupt hear face read draw list cite thank summon post lay choose order direct vote seek attack move " +
    "respond require speak affirm assail watch talk listen respond require speak affirm assail challenge back tweet email blog open address cover follow hold issue make give figure figure lead reveal detail observe test aim expose enter record invite"
  ).split(" "),
);

/** Never read inside: the word is nearly always something else there. */
export const NEVER_INSIDE: ReadonlySet<string> = new Set([
  "begin",
  "interrupt",
  "seem",
  "appear",
  "continue",
  "answer",
  "regard",
  "lie",
]);

/** Verbs that need "as" behind them to be an opinion: "objectors see it as abuse". */
export const WITH_AS: ReadonlySet<string> = new Set([
  "see",
  "view",
  "regard",
  "describe",
  "perceive",
  "portray",
  "treat",
  "cast",
  "frame",
  "depict",
  "characterize",
  "characterise",
]);

/** Papers, pictures and things found that show something: "video that shows the blast", "the returns that showed a loss". */
export const SHOWING_THINGS: ReadonlySet<string> = new Set(
  "report study survey poll video footage review record records returns revelations documents data figures emails email letter audit evidence history ad tape recording photo photos picture map test tests results research analysis".split(
    " ",
  ),
);

/** Verbs of liking and taking in: opinion inside somebody's words ("she loves the plan"), too weak a sign outside them. */
export const INNER_VERBS: readonly CueRow[] = [
  ["love", "A4", "supports", "oct", "He said she loves the plan."],
  ["hate", "A4", "supports", "oct", "He said she hates the plan."],
  ["appreciate", "A4", "supports", "oc", "He said she appreciated the help."],
];

/** Any form of a verb that is a cue inside somebody's words alone → its entry. */
export const INNER_FORMS: ReadonlyMap<string, VerbCue> = new Map(
  INNER_VERBS.flatMap(([lemma, act, attitude, frames]) =>
    formsOf(lemma).map((form): [string, VerbCue] => [form, { lemma, act, attitude, frames, prepositions: [] }]),
  ),
);

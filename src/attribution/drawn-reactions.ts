import type { Span } from "../core/span.ts";
import type { Proposal } from "./proposal.ts";
import type { Scene } from "./scene.ts";

/** What brings it about that somebody asks, fears or complains; or ends that. */
const BRINGS =
  "dr(?:aw|ew)(?:s|n|ing)?|attract(?:s|ed|ing)?|spark(?:s|ed|ing)?|prompt(?:s|ed|ing)?|trigger(?:s|ed|ing)?|provok(?:e|es|ed|ing)|fuel(?:s|l?ed|l?ing)?|stok(?:e|es|ed|ing)|stir(?:s|red|ring)?|elicit(?:s|ed|ing)?|generat(?:e|es|ed|ing)|invit(?:e|es|ed|ing)|earn(?:s|ed|ing)?|fac(?:e|es|ed|ing)|met with|quiet(?:s|ed|ing)?|silenc(?:e|es|ed|ing)|dispel(?:s|led|ling)?|allay(?:s|ed|ing)?|eas(?:e|es|ed|ing)|calm(?:s|ed|ing)?|quell(?:s|ed|ing)?|dodg(?:e|es|ed|ing)|deflect(?:s|ed|ing)?";
const REACTIONS =
  "questions?|concerns?|criticisms?|fears?|doubts?|outrage|anger|speculation|accusations?|claims?|complaints?|allegations?|calls?|rebukes?|condemnations?|backlash|suspicions?|warnings?|praise|protests?|worr(?:y|ies)|alarm";
const BEFORE =
  "(?:an?|the|some|many|several|new|more|further|fresh|heavy|sharp|fierce|harsh|widespread|growing|strong|immediate|public|wide|swift|mounting|renewed|serious)";

/** "drew sharp criticism", the whole as the cue, or the verb in front of a noun that is the cue. */
const DRAWN_CUE = new RegExp(`\\b(?:${BRINGS})\\s+(?:${BEFORE}\\s+){0,3}(?:${REACTIONS})\\b`, "iu");
const DRAWN_BEFORE = new RegExp(`\\b(?:${BRINGS})\\s+(?:${BEFORE}\\s+){0,3}$`, "iu");
const REACTION = new RegExp(`^(?:${BEFORE}\\s+){0,3}(?:${REACTIONS})\\b`, "iu");
/** ", raising questions about": by what was told in front. "raising concerns" may be what a person does. */
const RAISED =
  /^(?:further |again )?rais(?:ing|ed|es|e) (?:(?:new|more|further|fresh|serious|many|some) )?(?:questions|doubts|fears|hopes|speculation|alarm|the (?:prospect|possibility|question))\b/i;
const RAISED_BY_THING = /^(?:further |again )?rais(?:ing|ed|es|e) (?:\p{L}+ )?concerns\b/iu;
/** "fears among residents that", "criticism from the unions over". */
const BY_WHOM =
  /^\s*(?:from|among|by|amongst)\s+((?:(?!(?:that|about|over|whether|of|as|for)\b)[\p{L}\p{N}’'-]+\s+){1,7})(?=(?:that|about|over|whether|of|for)\b)/iu;

/**
 * What a deed draws is not the words of whoever did it:
 *
 *     Renner has been named head, drawing concerns that he …      nobody is told to be concerned; Renner is not
 *     the letter she wrote to quiet questions about her past       she does not ask
 *     sparked fears among residents that rents would rise          the residents fear
 *
 * "Lund raised questions about the crane" is left as it is: somebody may ask.
 *
 * Idea: the light verbs of reaction in FrameNet's Cause_to_experience.
 */
export const withDrawnReactions = (scene: Scene, proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.map((proposal) => (isDrawn(scene, proposal) ? withAsker(scene, proposal) : proposal));

function isDrawn({ text }: Scene, { who, cue }: Proposal): boolean {
  if (cue === null || (who !== null && who.start >= cue.start)) return false;
  const words = text.slice(cue.start, cue.end).replace(/\s+/g, " ");
  if (DRAWN_CUE.test(words)) return true;
  const before = text.slice(Math.max(0, cue.start - 40), cue.start).replace(/\s+/g, " ");
  if (REACTION.test(words) && DRAWN_BEFORE.test(before)) return true;
  if (who === null) return false;
  const speaker = text.slice(who.start, who.end).toLowerCase();
  const isBehindComma = /,\s*$/.test(text.slice(who.end, cue.start));
  const isThing = speaker === "which" || speaker === "that" || /\d/.test(speaker);
  if (RAISED.test(words)) return isThing || (isBehindComma && /^(?:further |again )?raising/i.test(words));
  return RAISED_BY_THING.test(words) && isThing;
}

/** The same without whom it was drawn by, or with whoever is told to ask: "among residents". */
function withAsker({ text }: Scene, proposal: Proposal): Proposal {
  const { cue, what } = proposal;
  const last = what.at(-1);
  if (cue === null || last === undefined) return { ...proposal, who: null };
  const noun = new RegExp(`\\b(?:${REACTIONS})\\b`, "iu").exec(text.slice(cue.start, cue.end));
  const from = noun ? cue.start + noun.index + noun[0].length : cue.end;
  const asker = BY_WHOM.exec(text.slice(from, last.end));
  if (asker?.[1] === undefined) return { ...proposal, who: null };
  const begin = from + asker[0].length - asker[1].length;
  const who: Span = { start: begin, end: from + asker[0].trimEnd().length };
  const content = { start: from + asker[0].length, end: last.end };
  return { ...proposal, who, cue: { start: cue.start, end: from }, what: [content] };
}

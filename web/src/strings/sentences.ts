import type { Attribution, ClaimView } from "../../../src/report/format.ts";
import type { Say } from "./use-strings.ts";

/** "1–2 independent sources". Never the number without the word. */
export function sourceCountWords(say: Say, { low, high }: { readonly low: number; readonly high: number }): string {
  if (high === 0) return say("noIndependent");
  const words = say("independentCount", { count: high });
  return low === high ? words : words.replace(String(high), `${low}–${high}`);
}

/** What became of the claim in the headlines, as the terminal says it, and which way it went. */
export function headlineWords(
  say: Say,
  view: ClaimView,
): { readonly says: string; readonly went: "up" | "down" | "same" } {
  const titles = view.statements.filter(({ statement }) => statement.headline);
  const headlines = titles.length;
  const coded = (code: string) => view.findings.filter(({ finding }) => finding.code === code);
  const [stronger, weaker] = [coded("headline-stronger"), coded("headline-weaker")];
  const share = (count: number): string =>
    headlines > 1 ? say("headlinesOf", { some: count, all: headlines }) : say("theHeadline");
  if (headlines === 0) return { says: say("noHeadline"), went: "same" };
  if (stronger.length > 0) {
    const isEarned = stronger.every(({ finding }) => finding.earned === true);
    const who = share(stronger.length);
    return { says: say(isEarned ? "headlineStrongerEarned" : "headlineStronger", { who }), went: "up" };
  }
  if (weaker.length > 0) return { says: say("headlineWeaker", { who: share(weaker.length) }), went: "down" };
  if (titles.every(({ statement }) => statement.strength.act === "A0"))
    return { says: say("headlineAsks"), went: "same" };
  const isBacked = view.statements.some(({ statement }) => !statement.headline);
  return { says: say(isBacked ? "headlineNoStronger" : "headlineNotBacked"), went: "same" };
}

/** "The Herald quotes a spokeswoman, who quotes the mayor": who speaks inside whom at one place. */
export function voicesSentence(
  say: Say,
  outlet: string,
  attribution: Attribution,
  parentOf: (attribution: Attribution) => Attribution | undefined,
  nameOf: (attribution: Attribution) => string,
): string {
  const voices: Attribution[] = [];
  for (let at: Attribution | undefined = attribution; at !== undefined && voices.length < 9; at = parentOf(at))
    voices.unshift(at);
  const steps = voices.map((voice, depth) => {
    const isQuoted = voice.speech !== "reported";
    if (depth === 0) return say(isQuoted ? "quotes" : "reports", { a: outlet, b: nameOf(voice) });
    return say(isQuoted ? "whoQuotes" : "whoReports", { b: nameOf(voice) });
  });
  return `${steps.join("")}.`;
}

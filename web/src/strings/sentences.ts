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
  verdict: ClaimView["verdict"],
): { readonly says: string; readonly went: "up" | "down" | "same" } {
  const { went, some, all, isEarned, weaker, isOwnVoice, isNumberChanged } = verdict;
  const who = all > 1 ? say("headlinesOf", { some, all }) : say("theHeadline");
  const extra = isNumberChanged && went !== "none" && went !== "alone" ? say("headlineNumber") : "";
  switch (went) {
    case "none":
      return { says: say("noHeadline"), went: "same" };
    case "stronger": {
      const both = weaker > 0 ? say("headlineAlsoWeaker", { count: weaker }) : "";
      return {
        says: `${say(isEarned ? "headlineStrongerEarned" : "headlineStronger", { who })}${both}${extra}`,
        went: "up",
      };
    }
    case "weaker":
      return { says: `${say("headlineWeaker", { who })}${extra}`, went: "down" };
    case "asks":
      return { says: `${say("headlineAsks")}${extra}`, went: "same" };
    case "asks-alone":
      return { says: `${say("headlineAsksAlone")}${extra}`, went: "same" };
    case "alone":
      return { says: say("headlineNotBacked"), went: "same" };
    case "denial":
      return { says: `${say("headlineDenial")}${extra}`, went: "same" };
    case "held":
      return { says: `${say(isOwnVoice ? "headlineNoStrongerText" : "headlineNoStronger")}${extra}`, went: "same" };
    default:
      return went satisfies never;
  }
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

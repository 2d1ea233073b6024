import type { Report } from "./format.ts";

/** Why a report has no claim, for its reader: nobody speaks in the texts, or they are in a language that is not read for it. */
export function sayNoClaim({ articles, notes }: Report): string {
  const unread = notes.filter(({ code }) => code === "speech-not-read");
  const [first] = unread;
  return first !== undefined && unread.length >= articles.length
    ? `No claim was found. ${first.says}`
    : "No claim was found: nobody is said to have said anything.";
}

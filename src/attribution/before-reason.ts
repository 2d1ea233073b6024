import type { Tree } from "./tree.ts";

/** How a reason is joined to the words of anonymity. */
const JOINS = /^(?:as|because|since|for|given|citing|due)$/;

/** So many words may stand between the words of anonymity and the reason: "on condition of anonymity on Monday because". */
const MOST_BETWEEN = 3;

/**
 * The last word in front of the reason for not naming: "told the Courier on condition of [anonymity] as he was not authorised to speak",
 * "said, asking not to be [named] because …". The reason is about the telling, so it is no content. −1 where none is stated.
 */
export function beforeReason({ words }: Tree): number {
  const anonymous = words.findIndex(
    (word, at) => word === "anonymity" || (/^(?:named|identified)$/.test(word) && words[at - 1] === "be"),
  );
  if (anonymous < 0) return -1;
  for (let at = anonymous + 1; at <= anonymous + 1 + MOST_BETWEEN && at < words.length; at++)
    if (JOINS.test(words[at] ?? "")) return words[at - 1] === "," ? at - 2 : at - 1;
  return -1;
}

/** Pairs of words that say the contrary of each other where one stands in the other's place. Lower case; each form with its own. */
const PAIRS: readonly string[] = [
  "rose fell",
  "rises falls",
  "rise fall",
  "risen fallen",
  "rising falling",
  "increased decreased",
  "increases decreases",
  "increase decrease",
  "grew shrank",
  "growth decline",
  "gained lost",
  "won lost",
  "wins loses",
  "win lose",
  "up down",
  "higher lower",
  "highest lowest",
  "profit loss",
  "surplus deficit",
  "approved rejected",
  "approves rejects",
  "accepted rejected",
  "accepted refused",
  "backed opposed",
  "backs opposes",
  "supported opposed",
  "supports opposes",
  "support oppose",
  "for against",
  "before after",
  "above below",
  "inside outside",
  "opened closed",
  "opened shut",
  "open closed",
  "open shut",
  "allowed banned",
  "allows bans",
  "legal illegal",
  "lawful unlawful",
  "safe unsafe",
  "guilty innocent",
  "convicted acquitted",
  "alive dead",
  "survived died",
  "arrived left",
  "first last",
  "success failure",
  "better worse",
  "best worst",
  "majority minority",
  "true false",
  "strengthened weakened",
  "widened narrowed",
  "hired fired",
  "bought sold",
  "buy sell",
  "began ended",
  "agreed disagreed",
  "agrees disagrees",
  "more less",
  "most few",
];

/** A word → those that say its contrary. */
export const CONTRARIES: ReadonlyMap<string, ReadonlySet<string>> = bothWays(PAIRS);

/** Verbs by which somebody denies what follows: "denied that the gate was shut". */
export const DENIALS: ReadonlySet<string> = new Set(
  "deny denies denied denying refuted refutes rebutted rebuts".split(" "),
);

/** Verbs by which somebody puts forward, or owns to, what follows. */
export const AFFIRMATIONS: ReadonlySet<string> = new Set(
  "said says say saying stated states told confirmed confirms confirm admitted admits admit acknowledged acknowledges conceded concedes claimed claims reported reports announced announces insisted insists maintained maintains agreed accepts accepted".split(
    " ",
  ),
);

/** With "to" behind them they tell that something was not done: "failed to close the gate". */
export const UNDONE: ReadonlySet<string> = new Set(
  "failed fails fail refused refuses refuse declined declines decline neglected neglects forgot".split(" "),
);

function bothWays(pairs: readonly string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (word: string, other: string): void => {
    const known = found.get(word);
    if (known === undefined) found.set(word, new Set([other]));
    else known.add(other);
  };
  for (const pair of pairs) {
    const [a = "", b = ""] = pair.split(" ");
    add(a, b);
    add(b, a);
  }
  return found;
}

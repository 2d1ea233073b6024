import { AGENCIES } from "./agencies.ts";
import { isThingNoun } from "./thing-nouns.ts";

/** Last words of the names of newspapers, broadcasters and other media. Lower case. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  (
    "times post herald tribune journal gazette chronicle courier observer guardian telegraph mail mirror sun star globe dispatch examiner register " +
    "bulletin echo argus sentinel inquirer reporter standard independent express news newspaper newspapers daily weekly magazine broadcaster network television tv " +
    "radio channel agency newswire wire website blog podcast paper press media outlet outlets beast politico reuters ap afp cnn nbc cbs abc bbc msnbc fox npr pbs axios " +
    "bloomberg usa-today upi wsj breitbart buzzfeed huffpost salon slate " +
    "ledger beacon bugle advertiser recorder mercury intelligencer clarion messenger lantern torch spectator banner digest"
  ).split(" "),
);

const AGENCY_NAMES: ReadonlySet<string> = new Set(
  AGENCIES.flatMap(({ names }) => names.map((name) => name.toLowerCase())),
);

const NETWORKS = /^(?:abc|nbc|cbs|cnn|msnbc|pbs|npr|bbc|itv|ctv|cbc|wgn|kqed)$/;

/** Words that only look like an outlet when they end a name: "a daily", "the wire". */
const WEAK = new Set([
  "sun",
  "star",
  "express",
  "standard",
  "independent",
  "mirror",
  "echo",
  "mail",
  "wire",
  "channel",
  "network",
  "agency",
  "reporter",
  "daily",
  "weekly",
  "post",
  "paper",
  "press",
  "observer",
  "salon",
  "slate",
  "fox",
  "globe",
  "guardian",
  "register",
  "times",
  "bulletin",
  "news",
  "dispatch",
  "radio",
  "beast",
  ..."ledger beacon bugle advertiser recorder mercury messenger lantern torch spectator banner digest clarion".split(
    " ",
  ),
]);

/** Does a name, or the head of a noun phrase, stand for a medium? `capital`: written as a name. */
export function isOutletName(words: readonly string[], capital: boolean): boolean {
  const joined = words.join(" ").replace(/^the /, "");
  if (AGENCY_NAMES.has(joined)) return true;
  // "the Courier-Herald"
  const last = (words.at(-1) ?? "").split("-").at(-1) ?? "";
  if (capital && /\b(?:news|press|media) (?:service|agency|network|association|group)$/.test(joined)) return true;
  // "CBS Marl", "NBC 5": a station of a network
  if (capital && words.length > 1 && words.length <= 3 && NETWORKS.test(words[0] ?? "")) return true;
  // "the Civil Harbour Agency", "the Harbour Agency": an authority
  if (capital && last === "agency" && (words.length > 2 || isThingNoun(words.at(-2) ?? ""))) return false;
  return OUTLET_WORDS.has(last) && (capital || !WEAK.has(last) || last === "paper" || last === "network");
}

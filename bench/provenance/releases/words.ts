/** Words of the third way of writing: nobody and nothing of them exists. */
const list = (words: string): readonly string[] => words.split("|");

export const OUTLETS = list(
  "Tidewater Courier|The Prairie Post-Dispatch|KBRW News 6|Highline Daily|The Sable Creek Times|Cumberland Free Press|Beacon & Valley News|Northgate Patch|The Quarry Town Journal|Delta Wire Service|Redstone Public Radio|The Morning Ledger-Call|Capitol Lantern|Two Rivers Reporter|Bluestem Now|The Harbour Line|Salt Flat Review|Orchard County Chronicle|WQLT-TV|The Ferryman|Statehouse Dispatch|Mill City Star|Lakeshore Tribune|The Canyon Echo|Frontier Business Weekly|Plainsview Record|The Junction Gazette|Watershed Report|Piedmont Argus|GreenStreet.example|Old Mill Observer|The Outpost",
);
export const AGENCIES = list("Associated Press|Reuters|AFP|UPI|Bloomberg");
export const GIVEN = list(
  "Ruth|Omar|Lena|Victor|Paulette|Desmond|Ingrid|Rafael|Noor|Clement|Yara|Bertrand|Hazel|Emeka|Sonja|Tobias|Marisol|Anton|Greta|Kwame|Philippa|Leopold|Aiko|Dorian",
);
export const FAMILY = list(
  "Amadi|Breckner|Castellanos|Drummond|Ekholm|Farquhar|Gutteridge|Halloran|Iwasaki|Jessop|Kostova|Lindqvist|Mbeki-Hall|Norwood|Okonjo|Prentiss|Rasmussen|Stavros|Tillery|Underhill|Vandermeer|Winslow|Yeboah|Zamora",
);
/** First and last words of the names of places. */
export const PLACES = [
  list(
    "Pell|Harts|Tannery|Bexhill|St. Orrin|Moss|Kettle|Dunmore|Port Alder|Ash|Corrigan|Greenhithe|Lower Quill|Vesper|Old Marl|Tamsin|Wick|Upper Dace",
  ),
  list("County|Grove|Falls|Landing|Ridge|Flats|Township|Harbor|Springs|Crossing|Heights|Point|Mills|Junction"),
] as const;
export const BODIES = list(
  "county water board|school district|transit authority|port commission|state auditor's office|housing trust|fire marshal's office|farm bureau|labor council|regional hospital|parks department|election board",
);
export const OFFICES = list(
  "chairman|executive director|chief engineer|press officer|deputy administrator|treasurer|general counsel|superintendent|president|inspector general|senior analyst|spokeswoman",
);
export const UNNAMED = list(
  "a person briefed on the audit|two people with knowledge of the talks|a senior aide to the {body}|a county employee|a law enforcement official|an adviser to the {body}|one of the investigators|a former member of the {body}|a {body} source",
);
export const VERBS = list("said|stated|noted|explained|added|said on Tuesday|said in an interview");
export const BOUNDS = list(
  "at least|more than|no fewer than|as many as|up to|roughly|about|approximately|nearly|close to|over|fewer than|some|an estimated|just under",
);
export const MODALS = list("might|could|may");
export const DOUBTS = list("probably|likely|possibly|perhaps|apparently|reportedly|allegedly|presumably|most likely");
/** What stands there without the doubt: "appears to have failed" → "failed". */
export const SEEMINGS: readonly (readonly [string, string])[] = [
  ["appears to have", "had"],
  ["seems to have", "had"],
  ["is believed to have", "had"],
  ["is thought to have", "had"],
  ["is suspected of having", "had"],
];
export const HEADWORDS = list("Report:|Update:|Officials:|What to know:|In brief:");

/** Credits: {o} the outlet, {u} its address. By where they stand. */
export const CREDITS: Readonly<Record<"top" | "foot" | "byline" | "dateline", readonly string[]>> = {
  top: list(
    "From {o}|This story was first published by {o}.|Via {o}|Reprinted from {o}|Note: this article originally ran in {o}.|{o} reports:|The following was published by {o}",
  ),
  foot: list(
    "Source: {o}|(Source: {o})|This story was first published by {o} and is republished with permission.|Originally published at {u}|via {o}|({o})|Republished with permission of {o}.|{o} contributed to this report.|Read the original at {o}: {u}|This article first appeared in {o}.|Copyright {o}. All rights reserved.|Story by {o}|Information from: {o}|First reported by {o}.|Courtesy: {o}|As published in {o}|This content was originally published here: {u}|The original version of this story can be found on the website of {o}.|Distributed by {o}|{o}, used by permission",
  ),
  byline: ["By {a}, {o}", "By {a} | {o}", "{a} — {o}", "By {a} of {o}", "By {o} staff", "By {a} / {o}"],
  dateline: list("({o}) – |({o}) — |({o}) - "),
};
export const NOTES = list(
  "Editor's note: an earlier version of this page misspelled a name.|This story has been updated.|Editor's note: The following has been lightly edited.",
);
export const FEET = list(
  "Sign up for our newsletter to get the day's top stories.|Copyright 2024. All rights reserved.|Tags: politics, local|Comments are closed.|Have a tip? Write to our newsroom.|Share on social media",
);

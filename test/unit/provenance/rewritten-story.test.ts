import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/core/document.ts";
import { trace } from "../../../src/trace.ts";
import { storyDocument } from "../../plain-document.ts";

const ORIGINAL = [
  "Five village schools near Saltholm are to close next summer after the council voted by 22 to 21 to move their pupils to town.",
  "The closures will save 1.2 million crowns a year, the council leader, Sunniva Harl, told the meeting.",
  "“I learned to count in one of these schools, and that is why I vote as I do,” Harl said.",
  "Buses will cost 870,000 crowns, said Barnaby Oak, the head of Hollin school, who has taught there for 26 years.",
  "“They have not costed one bus,” a member of the opposition called across the floor of the hall.",
  "The longest ride would take fifty minutes each way, said Celeste Mbar, a mother of three who has timed it.",
  "The teachers' association said that 31 posts would go and that its members had not been consulted.",
  "The vote is likely to be challenged in court before the summer, the opposition said.",
];
const REWRITTEN = [
  ORIGINAL[0]!,
  "Shutting them is worth 1.2 million crowns in the yearly budget, in the reckoning of council leader Sunniva Harl.",
  ORIGINAL[2]!,
  "Barnaby Oak, head of Hollin school for 26 years, puts the price of buses at 870,000 crowns.",
  ORIGINAL[4]!,
  "A child could sit on the bus for fifty minutes each way, according to Celeste Mbar, mother of three, who timed the longest ride.",
  ORIGINAL[6]!,
  "A challenge of the vote in court is likely before summer, in the opposition's words.",
];

const copiesOf = (documents: readonly Document[]): string[] =>
  trace(documents).links.flatMap(({ kind, from, to }) =>
    /^(?:republished|excerpted|common-source)$/.test(kind) && to.kind === "article"
      ? [`${from.kind === "article" ? from.id : from.kind} → ${to.id}`]
      : [],
  );

describe("a copy that says half of its sentences in other words", () => {
  test("hangs on what it rewrote, and not on a text that nobody has read", () => {
    const links = copiesOf([
      storyDocument("a", "Saltholm Post", "2031-04-04T08:00:00Z", ORIGINAL),
      storyDocument("b", "Merrow Argus", "2031-04-04T12:00:00Z", REWRITTEN),
      storyDocument("c", "Basin Echo", "2031-04-04T14:00:00Z", [...ORIGINAL.slice(0, 6), ORIGINAL[7]!]),
    ]);
    expect(links).toContain("a → b");
    expect(links.filter((link) => link.startsWith("unseen"))).toEqual([]);
  });
});

describe("a merger of two stories of one day", () => {
  const OTHER = [
    "Barnaby Oak of Hollin school keeps a drawer of milk teeth that parents of five Saltholm villages forgot to collect.",
    "A footnote on page 44 of a finance paper laid before the council gives the cost of mothballing as “not known”.",
    "A council official, who insisted on anonymity, said that the leader had asked that the guard on every bus be left out of the sum.",
    "“My eldest is sick on the road to my mother's,” said a woman from Carr End, “and that is nine kilometres.”",
    "The school at Hollin has 19 pupils and a bell that was cast in the year of the great frost.",
    "Two councillors who had been expected to vote against the plan did not attend, the official said.",
  ];
  test("is no sign of an unread original of either", () => {
    const links = copiesOf([
      storyDocument("a", "Saltholm Post", "2031-04-04", ORIGINAL),
      storyDocument("b", "Merrow Argus", "2031-04-04", OTHER),
      storyDocument("m", "Basin Echo", "2031-04-04", [
        ORIGINAL[0]!,
        OTHER[1]!,
        ORIGINAL[1]!,
        OTHER[2]!,
        ORIGINAL[3]!,
        ORIGINAL[4]!,
        OTHER[3]!,
        ORIGINAL[5]!,
      ]),
      storyDocument("c", "Gate Weekly", "2031-04-04", ORIGINAL.slice(0, 6)),
    ]);
    expect(links.some((link) => /^[ac] → m$/.test(link))).toBe(true);
    expect(links.filter((link) => link.startsWith("unseen"))).toEqual([]);
  });
});

test("a corrections column of the next week is no copy of the last one", () => {
  const column = (id: string, day: string, lines: readonly string[]): Document =>
    storyDocument(
      id,
      "Brannock Sentinel",
      `2031-05-${day}T06:00:00Z`,
      ["Corrections and clarifications", ...lines, "We are glad to put mistakes right. Write to the readers' editor."],
      { title: "Corrections and clarifications" },
    );
  const links = copiesOf([
    column("a", "13", [
      "The tide table for Tamberly was a day out.",
      "Lettice Cheevers is treasurer, not chairman, of the Teviston allotment society.",
    ]),
    column("b", "20", [
      "Morris Cheevers is treasurer, not chairman, of the Aldersea allotment society.",
      "A caption placed the Kingsferry flower show in June; it was in August.",
    ]),
  ]);
  expect(links).toEqual([]);
});

test.each([
  ["Compiled from Saltholm Post reports"],
  ["(What is given here in outline is told at length by the Saltholm Post.)"],
  ["That is the account given by the Saltholm Post, whose report we follow here."],
  ["Originally published by the Saltholm Post at saltholmpost.example"],
])("a credit: %s", (credit) => {
  const { links } = trace([
    storyDocument("a", "Saltholm Post", null, ORIGINAL),
    storyDocument("b", "Merrow Argus", null, [...ORIGINAL.slice(0, 5), credit]),
  ]);
  const link = links.find(({ to, kind }) => to.kind === "article" && to.id === "b" && kind === "republished");
  expect(link?.evidence.some(({ rule }) => /^link\/(?:credit|via|original)/.test(rule))).toBe(true);
});

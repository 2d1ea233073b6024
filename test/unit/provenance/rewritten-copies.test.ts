import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/core/document.ts";
import type { Report } from "../../../src/report/format.ts";
import { trace } from "../../../src/trace.ts";
import { storyDocument } from "../../plain-document.ts";

const TOP =
  "The council of Saltholm met on Tuesday to hear about the lock and its two bridges, and the hall was full until late in the evening.";
const END =
  "The next meeting is in spring, when the ice has gone from the lower reach of the river and the ferry runs again.";
const OTHER = [
  "Eleven growers in the Calder valley have planted rye where the beet used to stand, and the mill has bought a second dryer for it.",
  "Two of them keep bees between the rows, which the bank had not expected when it lent them the money three winters ago.",
  "The harvest is brought in by a crew from the coast that sleeps in the old school and sings in the choir on Sundays.",
  "Nobody has yet counted what the frost of April took, though the insurer has walked the fields with a measuring wheel.",
];

const driftBetween = (above: string, below: string): string[] => {
  const { findings } = trace([
    storyDocument("a", "Watershed Report", "2024-01-02T10:00:00Z", [`${TOP} ${above}`, END]),
    storyDocument("b", "Mill City Star", "2024-01-03T10:00:00Z", [`${TOP} ${below}`, END]),
  ]);
  return findings
    .filter(({ evidence }) => evidence[0].article === "a" && evidence[1]?.article === "b")
    .map(({ code }) => code);
};

const linksInto = ({ links }: Report, id: string): string[] =>
  links.flatMap(({ kind, from, to }) =>
    to.kind === "article" &&
    to.id === id &&
    (kind === "republished" || kind === "excerpted" || kind === "common-source")
      ? [from.kind === "article" ? from.id : from.kind]
      : [],
  );

describe("a sentence that was turned round", () => {
  test("who says it at the other end: a hedge taken out on the way is told, and nothing else", () =>
    expect(
      driftBetween(
        "Two people with knowledge of the talks said that the collapse in Port Alder was perhaps caused by faulty wiring.",
        "The collapse in Port Alder was caused by faulty wiring, according to two people with knowledge of the talks.",
      ),
    ).toEqual(["hedge-dropped"]));

  test("the outlet at the other end in the speaker's place", () =>
    expect(
      driftBetween(
        "According to the engineer, close to 74,688 people were moved from the valley over the weekend.",
        "Close to 74,688 people were moved from the valley over the weekend, Watershed Report reported.",
      ),
    ).toContain("speaker-replaced-by-outlet"));

  test("an outlet that the speaker told is no outlet in the speaker's place", () =>
    expect(
      driftBetween(
        "“It was a perfectly normal day for moving sheep,” said Aldous.",
        "Clive Aldous, the chair of the moor commoners, told the Watershed Report: “It was a perfectly normal day for moving sheep.”",
      ),
    ).toEqual([]));

  test("a tag that moved to another sentence of the quotation was not taken out", () =>
    expect(
      driftBetween(
        "“They have come through worse. We do not want heroes, we want people who cannot be hurried,” said Rudkin.",
        "“They have come through worse,” said Rudkin. “We do not want heroes, we want people who cannot be hurried.”",
      ),
    ).toEqual([]));

  test("a month is no hedge", () =>
    expect(
      driftBetween(
        "A ban on hoses will come into force in Saltholm on May 21, the first for a decade.",
        "A ban on hoses will come into force in Saltholm on 21 May, the first for a decade.",
      ),
    ).toEqual([]));

  test("a short form in a name's place is nobody taken out", () =>
    expect(
      driftBetween(
        "The growers of the valley sold most of the crop in the United States and in two towns of the north.",
        "The growers of the valley sold most of the crop in the U.S. and in two towns of the north.",
      ),
    ).toEqual([]));
});

describe("what stands around a clause", () => {
  test.each([
    [
      "There is a chance that the ministry will sell the port, engineer Otis Rusk said.",
      "The ministry will sell the port, engineer Otis Rusk said.",
    ],
    [
      "It cannot be ruled out that the ministry will sell the port, engineer Otis Rusk said.",
      "The ministry will sell the port, engineer Otis Rusk said.",
    ],
    [
      "The purported sale of the port took one night in a back room.",
      "The sale of the port took one night in a back room.",
    ],
  ])("softens it, and is missed: %s", (above, below) => expect(driftBetween(above, below)).toEqual(["hedge-dropped"]));

  test("softens it where it was put in", () =>
    expect(
      driftBetween(
        "The ministry will sell the port, engineer Otis Rusk said.",
        "There is a risk that the ministry will sell the port, engineer Otis Rusk said.",
      ),
    ).toEqual(["hedge-added"]));

  test("inside a quotation it is a matter of the quotation, unless it was the hedge alone", () => {
    const quoted = (words: string): string => `"${words}," Otis Rusk told the council on Monday.`;
    const whole = "The old lock was a serious mistake, whatever our critics may say";
    expect(driftBetween(quoted(whole), quoted("The old lock was a serious mistake …"))).toEqual(["ellipsis"]);
    expect(driftBetween(quoted("The old lock may be lost"), quoted("The old lock will be lost"))).toContain(
      "hedge-dropped",
    );
  });

  test("a speaker with more words than the sentence is taken out", () =>
    expect(
      driftBetween(
        "The cleaning would need at least 60 weeks, Otis Rusk, pit foreman of the river trust told a crowd in Marlow End.",
        "The cleaning would need at least 60 weeks.",
      ),
    ).toEqual(["attribution-dropped"]));

  test("a bound with an article of its own is taken out", () =>
    expect(
      driftBetween(
        "Ekholm told local radio an estimated 22 wells in Corrigan Point may lose service before August.",
        "Ekholm told local radio 22 wells in Corrigan Point may lose service before August.",
      ),
    ).toEqual(["bound-dropped"]));
});

describe("one change by two hands", () => {
  const CREDIT = "This article was first published in the Watershed Report.";
  const changesBy = (first: readonly string[], second: readonly string[]): string[] => {
    const { findings } = trace([
      storyDocument("a", "Watershed Report", "2024-01-02T10:00:00Z", [
        TOP,
        "The dam may fail before spring, the engineer said.",
        ...OTHER,
        END,
      ]),
      storyDocument("b", "Mill City Star", "2024-01-03T10:00:00Z", first),
      storyDocument("c", "Fen Courier", "2024-01-04T10:00:00Z", [...second, CREDIT]),
    ]);
    return findings.flatMap(({ code, evidence: [up, down] }) =>
      up.article === "a" && down?.article === "c" ? [code] : [],
    );
  };
  const CHANGED = "The dam will fail before spring, the engineer said.";

  test("is told of both, where the earlier one lacks what the later one has of their source", () =>
    expect(changesBy([TOP, CHANGED, OTHER[0]!], [TOP, CHANGED, ...OTHER, END])).toContain("hedge-dropped"));

  test("is told of the earlier one alone, where the later one has nothing that the earlier lacks", () =>
    expect(changesBy([TOP, CHANGED, ...OTHER, END], [TOP, CHANGED, ...OTHER.slice(0, 2)])).not.toContain(
      "hedge-dropped",
    ));
});

describe("where texts are from", () => {
  test("clients of one agency have its text in common, which was not read", () => {
    const report = trace([
      storyDocument("a", "Watershed Report", "2024-01-02T10:00:00Z", [`SALTHOLM (Reuters) – ${TOP}`, ...OTHER, END]),
      storyDocument("b", "Mill City Star", "2024-01-02T11:00:00Z", [`SALTHOLM (Reuters) – ${TOP}`, ...OTHER, END]),
    ]);
    expect([linksInto(report, "a"), linksInto(report, "b")]).toEqual([["unseen"], ["unseen"]]);
  });

  test("a text put together from two is below both, and neither is below it", () => {
    const story = [
      TOP,
      "Up to 30 cottages may be flooded before Sunday, and the pumps of the naval yard stand ready along the coast road.",
      "A crane came with two police cars in front, and children ran beside it as far as the customs house.",
      "The baker gave away what was left of the morning bread to those who had to wait in the basin with their barges.",
      END,
    ];
    const report = trace([
      storyDocument("a", "Watershed Report", "2024-01-02", story),
      storyDocument("b", "Calder Grower", "2024-01-02", OTHER),
      storyDocument("m", "Mill City Star", "2024-01-02", [...story.slice(0, 3), ...OTHER.slice(0, 2)]),
    ]);
    expect([linksInto(report, "a"), linksInto(report, "b")]).toEqual([[], []]);
    expect(linksInto(report, "m").sort()).toEqual(["a", "b"]);
  });
});

describe("a house that is no listed agency, in the dateline of several papers", () => {
  const story = [TOP, ...OTHER, END];
  const clients = (foot: string): Report =>
    trace(
      ["Tarn Courier", "Fell Gazette", "Scree Post"].map((outlet, hour) =>
        storyDocument(`p${hour}`, outlet, `2031-05-04T0${hour}:00:00Z`, [`SALTHOLM (QLM) - ${story.join(" ")}`, foot]),
      ),
    );

  test("the copyright is its own or its selling arm's: each has the text from it, not from the earlier client", () => {
    const report = clients("© 2031 QLM News. All rights reserved.");
    for (const id of ["p0", "p1", "p2"]) expect(linksInto(report, id)).toEqual(["unseen"]);
  });

  test("nobody's copyright: a paper may have the dateline along with the text of an earlier one", () =>
    expect(linksInto(clients("The ferry runs again in spring."), "p2")).toEqual(["p0"]));
});

describe("two clients of a house whose own articles are in the run", () => {
  const wire = [
    TOP,
    ...OTHER,
    "The surveyor walked the lower reach twice before he signed, and his boots stood in the porch of the inn until noon.",
    END,
  ];
  const early = [TOP, END, "Watch: how the lock keeper counts the barges from his window above the weir each morning."];
  const foot = "Copyright 2031 by QLM NewSource. All rights reserved.";
  const client = (id: string, outlet: string, hour: number, paragraphs: readonly string[]): Document =>
    storyDocument(id, outlet, `2031-05-04T0${hour}:00:00Z`, [`SALTHOLM (QLM) - ${paragraphs.join(" ")}`, foot]);

  test("an early version that holds little of it: the later client has the rest from the wire, not from the other client", () => {
    const report = trace([
      storyDocument("m", "QLM", "2031-05-04T01:00:00Z", early),
      client("p1", "Tarn Courier", 2, wire),
      client("p2", "Fell Gazette", 3, wire),
    ]);
    expect([linksInto(report, "p1"), linksInto(report, "p2")]).toEqual([["unseen"], ["unseen"]]);
  });

  test("all of it was read: what the later client has in the other's new words is from the other", () => {
    const changed = wire.map((line) =>
      line
        .replace("Eleven growers in the Calder valley have planted rye", "A dozen families of the valley now grow rye")
        .replace("until noon", "for the whole of that day"),
    );
    const report = trace([
      storyDocument("m", "QLM", "2031-05-04T01:00:00Z", wire),
      client("p1", "Tarn Courier", 2, changed),
      client("p2", "Fell Gazette", 3, [...changed.slice(0, 6), "The ferry runs again from the first of March on."]),
      client("p3", "Scree Post", 4, wire),
    ]);
    expect([linksInto(report, "p1"), linksInto(report, "p3")]).toEqual([["m"], ["m"]]);
  });
});

describe("quotation marks of other languages and single ones", () => {
  const above =
    "“We are not going to run empty boats to please a committee that never sails,” said Rurik Haldane, the chairman.";
  const below = "We are going to run empty boats to please a committee that never sails,";

  test.each([
    ["«", "»"],
    ["« ", " »"],
    ["»", "«"],
    ["„", "“"],
    ["‘", "’"],
    ["'", "'"],
    ["‹", "›"],
    ["「", "」"],
  ])("a “not” that went between %s and %s", (opening, closing) =>
    expect(driftBetween(above, `${opening}${below}${closing} said Rurik Haldane, the chairman.`)).toEqual([
      "not-dropped",
    ]),
  );

  test("an apostrophe behind a word closes nothing, and opens nothing", () => {
    const words = "the owners’ club will not run empty boats for the ’90s crowd of a committee that never sails";
    expect(
      driftBetween(`“We know that ${words},” the chairman said.`, `‘We know that ${words},’ the chairman said.`),
    ).toEqual([]);
    expect(driftBetween(`The chairman said that ${words}.`, `The chairman said that ${words}.`)).toEqual([]);
  });
});

test("whoever had a hand in a text is no outlet that it is from", () => {
  const report = trace([
    storyDocument("a", "Watershed Report", "2024-01-02T10:00:00Z", [
      TOP,
      ...OTHER,
      END,
      "Ana Ruiz and Tom Bell contributed to this report.",
    ]),
    storyDocument("b", "Mill City Star", "2024-01-02T12:00:00Z", [
      TOP,
      ...OTHER,
      END,
      "Additional reporting by Zuri in Saltholm.",
    ]),
  ]);
  expect(report.links.filter(({ from }) => from.kind === "outlet")).toEqual([]);
  expect(linksInto(report, "b")).toEqual(["a"]);
});

test("an outlet's own story comes back over two others, with the credit of the first of them: a loop", () => {
  const story = [TOP, ...OTHER, END];
  const changed = story.map((line) =>
    line.replace("Eleven growers", "Nineteen growers").replace("three winters", "ten winters"),
  );
  const again = changed.map((line) => line.replace("the insurer has walked", "two insurers have walked"));
  const report = trace([
    storyDocument("a", "Estuary Today", "2024-01-02T08:00:00Z", story),
    storyDocument("b", "Vale Courier", "2024-01-02T09:00:00Z", [...story, "First published by Estuary Today."]),
    storyDocument("c", "Mill City Star", "2024-01-02T10:00:00Z", [...changed, "First published by the Vale Courier."]),
    storyDocument("d", "Estuary Today", "2024-01-02T11:00:00Z", [...again, "First published by the Vale Courier."]),
  ]);
  expect(linksInto(report, "d")).toEqual(["c"]);
  const [loop, ...others] = report.findings.filter(({ kind, code }) => kind === "circular" && code === "C1-loop");
  expect(others).toEqual([]);
  expect(loop?.evidence.map(({ article }) => article)).toContain("d");
  expect(loop?.says).toMatch(/^Estuary Today → Vale Courier → Mill City Star → Estuary Today/);
});

test("a writer who also had a hand in the report is no outlet", () => {
  const foot = "Ana Ruiz and Tom Bell contributed to this report.";
  const report = trace([
    storyDocument("a", "Watershed Report", "2024-01-02T10:00:00Z", ["By Ana Ruiz", TOP, ...OTHER, END, foot], {
      authors: ["Ana Ruiz"],
    }),
  ]);
  expect(report.links.filter(({ from }) => from.kind === "outlet")).toEqual([]);
});

test.each([
  ["a picture's credit at the edge", "(Ana Ruiz / AP)"],
  ["a post that the text shows", "— Mill City Star (@millcitystar) July 15, 2031"],
])("%s is no credit of the text", (_, line) => {
  const report = trace([
    storyDocument("a", "Watershed Report", "2024-01-02T10:00:00Z", [line, TOP, ...OTHER, END, line]),
    storyDocument("c", "Fell Gazette", "2024-01-01T10:00:00Z", [
      "HITHE (Associated Press) – The ferry is late and will stay late.",
    ]),
    storyDocument("b", "Mill City Star", "2024-01-01T10:00:00Z", [
      "The swimming bath keeps its winter hours until the end of the month.",
    ]),
  ]);
  expect(report.links.filter(({ to }) => to.kind === "article" && to.id === "a")).toEqual([]);
});

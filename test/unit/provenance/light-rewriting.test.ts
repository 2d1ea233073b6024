import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/core/document.ts";
import { trace } from "../../../src/trace.ts";
import { storyDocument } from "../../plain-document.ts";

const TOP =
  "The council of Saltholm met on Tuesday to hear about the lock and its two bridges, and the hall was full until late in the evening.";
const MIDDLE =
  "A crane came with two police cars in front, and children ran beside it as far as the customs house on the quay.";
const END =
  "The next meeting is in spring, when the ice has gone from the lower reach of the river and the ferry runs again.";

/** The findings on the way from one text to its copy, a day later. */
function driftBetween(above: string, below: string): string[] {
  const { findings } = trace([
    storyDocument("a", "Watershed Report", "2024-01-02T10:00:00Z", [TOP, above, MIDDLE, END]),
    storyDocument("b", "Mill City Star", "2024-01-03T10:00:00Z", [TOP, below, MIDDLE, END]),
  ]);
  return findings
    .filter(({ evidence }) => evidence[0].article === "a" && evidence[1]?.article === "b")
    .map(({ code }) => code);
}

describe("what a sub-editor does tells nothing", () => {
  test.each([
    [
      "contractions",
      "The bridge could not be opened before Sunday, the engineer said.",
      "The bridge couldn’t be opened before Sunday, the engineer said.",
    ],
    [
      "the spelling of another country",
      "“We will not apologise for the colour of that cheque,” the mayor said.",
      "“We will not apologize for the color of that check,” the mayor said.",
    ],
    [
      "a certainty in another place",
      "Cleaner water was certainly behind the return of the eels, the warden said.",
      "The return of the eels was certainly due to cleaner water, the warden said.",
    ],
    [
      "how long it took, put in front",
      "More than 170,000 meters were read wrongly over 26 months, the notice says.",
      "Over 26 months more than 170,000 meters were read wrongly, the notice says.",
    ],
    [
      "a day that sees something",
      "Thursday will see the first closure of the lock since the war when its keepers walk out.",
      "The keepers of the lock will walk out on Thursday, its first closure since the war.",
    ],
    [
      "a count that is put at an amount",
      "Takings at the toll house grew by nine per cent, the council’s statement said.",
      "The council’s statement put growth in takings at the toll house at nine per cent.",
    ],
    [
      "two sentences joined",
      "Pupils may be taught in the church until June, the head said. The hall was built from panels cast on the coast.",
      "Pupils may be taught in the church until June, the head said; the hall was built from panels cast on the coast.",
    ],
    [
      "an outlet's name put behind whoever speaks",
      "Engineers found on Monday that the panels in the roof could fail without warning.",
      "Engineers found on Monday that the panels in the roof could fail without warning, the Watershed Report has revealed.",
    ],
    [
      "a quotation cut to its last words",
      "“She had seen the plans unless somebody lied to me, and the money is gone,” the clerk said.",
      "“The money is gone,” the clerk said.",
    ],
    [
      "a number in figures and in letters, in a quotation",
      "“I have lived above this corner for twenty-six years, and I know the sound,” said Orla Castellan, who saw it.",
      "Orla Castellan, who saw it, said: “I have lived above this corner for 26 years, and I know the sound.”",
    ],
    [
      "a tag that is longer than what is said, moved",
      "He would not resign, Police Commissioner Desmond Castellan said.",
      "Police Commissioner Desmond Castellan said he would not resign.",
    ],
    [
      "a plan in another word",
      "The hearing is scheduled to last six weeks, the clerk said.",
      "The hearing is expected to last six weeks, the clerk said.",
    ],
    [
      "a clause that was cut off behind a comma",
      "The authority did not reply to questions about the gate, though it confirmed that a review had been opened.",
      "The authority did not reply to questions about the gate.",
    ],
    [
      "the tense of what was told",
      "The ambassador said on Monday that the water would pass the weir, and that nobody had been asked.",
      "The ambassador said on Monday that the water will pass the weir, and that nobody had been asked.",
    ],
    [
      "another verb behind one and the same subject",
      "Members had backed the strike by 82% in a ballot last month, a margin that nobody expected.",
      "Members had approved the strike by 82% in a ballot last month, a margin that nobody expected.",
    ],
  ])("%s", (_, above, below) => expect(driftBetween(above, below)).toEqual([]));

  test("but a hedge taken out beside a contraction is told", () =>
    expect(
      driftBetween(
        "The bridge may have been unsafe and could not be opened, the engineer said.",
        "The bridge was unsafe and couldn’t be opened, the engineer said.",
      ),
    ).toEqual(["hedge-dropped"]));

  test("and a hedge that was taken off while the tag moved", () =>
    expect(
      driftBetween(
        "A trader at a large grain house who requested anonymity to discuss client positions said two cargoes may have been diverted to Marl.",
        "Two cargoes had been diverted to Marl, said a trader at a large grain house who requested anonymity to discuss client positions.",
      ),
    ).toEqual(["hedge-dropped"]));

  test("and so is what should happen, where the copy says that it will", () =>
    expect(
      driftBetween(
        "An inquiry should report within 20 days, said Quentin Vannick, the spokesman of the ministry.",
        "An inquiry will report within 20 days, said Quentin Vannick, the spokesman of the ministry.",
      ),
    ).toEqual(["hedge-dropped"]));

  test("and so is what was expected, where the copy says that it would", () =>
    expect(
      driftBetween(
        "The foreign offices of the ferry line were expected to stay open, Mr Hobday said on Friday.",
        "The foreign offices of the ferry line would stay open, Mr Hobday said on Friday.",
      ),
    ).toEqual(["hedge-dropped"]));

  test("and “never” made “seldom” is another word, and no denial taken out", () =>
    expect(
      driftBetween(
        "“It was written by people who have never had to fill eleven minutes,” the executive said.",
        "“It was written by people who have seldom had to fill eleven minutes,” the executive said.",
      ),
    ).toEqual(["word-changed"]));

  test("and so is a condition taken off a quotation that is closed like a sentence", () =>
    expect(
      driftBetween(
        "“I will go to the police myself, the same day, if the auditor finds that money was taken,” the mayor said.",
        "The mayor said: “I will go to the police myself, the same day.”",
      ),
    ).toContain("qualifier-dropped"));

  test.each([
    [
      "one hedge for another",
      "The two may be on one of the islands, said Aksel Brunn, who leads the search.",
      "It is possible that the two are on one of the islands, said Aksel Brunn, who leads the search.",
    ],
    [
      "whoever appears for somebody",
      "Sofie Lahn, who appears for the defence, said that at most five days fell in the time of the contract.",
      "Sofie Lahn, for the defence, said that at most five days fell in the time of the contract.",
    ],
    [
      "a denial in another word",
      "There will be no special fund for the lock, said Judit Harago, the minister.",
      "A special fund for the lock was ruled out, said Judit Harago, the minister.",
    ],
    [
      "one bound in two wordings",
      "Up to 60 volunteers have put down their names, the warden said.",
      "As many as 60 volunteers have put down their names, the warden said.",
    ],
  ])("nor does %s", (_, above, below) => expect(driftBetween(above, below)).toEqual([]));

  test.each([
    [
      "one engine that became three",
      "For fires on the far bank the brigade has parked one engine there for good.",
      "For fires on the far bank the brigade has parked three engines there for good.",
      "value-changed",
    ],
    [
      "a third that became two thirds",
      "Shops in the centre took up to a third less, according to the chamber of commerce.",
      "Shops in the centre took up to two thirds less, according to the chamber of commerce.",
      "value-changed",
    ],
    [
      "twice that became ten times",
      "Cracks the width of a finger had been reported twice, according to the lock keeper.",
      "Cracks the width of a finger had been reported ten times, according to the lock keeper.",
      "value-changed",
    ],
    [
      "almost half an hour that became half an hour",
      "It took almost half an hour before the first ambulance reached the quay, the nurse said.",
      "It took half an hour before the first ambulance reached the quay, the nurse said.",
      "bound-dropped",
    ],
    [
      "the end of a quotation that went with its “no”",
      "Twice the entry reads “reset by remote, no visit”, in the words of the service record.",
      "Twice the entry reads “reset by remote …”, in the words of the service record.",
      "ellipsis",
    ],
  ])("but %s is told", (_, above, below, code) => expect(driftBetween(above, below)).toEqual([code]));

  test("of two texts of which nothing tells the first, a number that differs is told as a difference", () => {
    const lines = (count: number): string[] => [
      TOP,
      `Some ${count} people stood in the sleet outside the hospital with prams, the nurse said.`,
      MIDDLE,
      END,
    ];
    const { findings, links } = trace([
      storyDocument("a", "Watershed Report", null, lines(400)),
      storyDocument("b", "Mill City Star", null, lines(900)),
    ]);
    expect(links.find(({ kind }) => kind === "republished")?.directed).toBe(false);
    const [found] = findings.filter(({ code }) => code === "value-changed");
    expect(found?.says).toContain("nothing tells which was first");
  });
});

describe("days, parts and stretches of time", () => {
  test.each([
    [
      "another month",
      "The lock has been watched since June, which the warden puts down to rust.",
      "The lock has been watched since April, which the warden puts down to rust.",
      ["value-changed"],
    ],
    [
      "another day of what happened",
      "The pumps had been switched off since Thursday and nobody in the town had noticed.",
      "The pumps had been switched off since Tuesday and nobody in the town had noticed.",
      ["value-changed"],
    ],
    [
      "a stretch in another measure",
      "The gate had been tested for six hours instead of three days, said a clerk of the works.",
      "The gate had been tested for six hours instead of a week, said a clerk of the works.",
      ["value-changed"],
    ],
    [
      "another part",
      "Trade at the bakery has dropped by over a third since the lock was shut, said its owner.",
      "Trade at the bakery has dropped by over a quarter since the lock was shut, said its owner.",
      ["value-changed"],
    ],
    [
      "but not the day on which it was said",
      "The lock is older than both of the bridges, the warden said on Tuesday.",
      "The lock is older than both of the bridges, the warden said on Thursday.",
      [],
    ],
    [
      "nor a day in other words",
      "The pumps had been switched off for a week and nobody in the town had noticed.",
      "The pumps had been switched off for seven days and nobody in the town had noticed.",
      [],
    ],
  ])("%s", (_, above, below, codes) => expect(driftBetween(above, below)).toEqual(codes));
});

describe("one change is told as one", () => {
  test.each([
    [
      "perhaps before a number",
      "The wind came through four times in quick bursts, a neighbour said.",
      "The wind came through perhaps four times in quick bursts, a neighbour said.",
      ["hedge-added"],
    ],
    [
      "what can happen will",
      "Rust can shorten the life of a lock by ten years, said the warden.",
      "Rust will shorten the life of a lock by ten years, said the warden.",
      ["hedge-dropped"],
    ],
    [
      "the outlet in the place of who said it",
      "The lock stayed open until eight and let out every barge, the bank of Saltholm said.",
      "The lock stayed open until eight and let out every barge, the Mill City Star understands.",
      ["act-lowered", "speaker-replaced-by-outlet"],
    ],
    [
      "what is believed of somebody",
      "The warden of the lock is believed to be ready to leave his post at once.",
      "The warden of the lock is ready to leave his post at once.",
      ["hedge-dropped"],
    ],
  ])("%s", (_, above, below, codes) => expect(driftBetween(above, below)).toEqual(codes));
});

describe("what joins two stories", () => {
  const FOOT =
    "The Bright Pages Fund pays for a year of training for young reporters in newsrooms that could not otherwise afford it.";

  test("is no paragraph at the foot of both, by the names that stand in it", () => {
    const { links } = trace([
      storyDocument("a", "Watershed Report", "2024-01-02", [TOP, MIDDLE, FOOT]),
      storyDocument("b", "Calder Grower", "2024-03-02", [
        "Eleven growers in the Calder valley have planted rye where the beet used to stand, and the mill has bought a dryer.",
        "Two of them keep bees between the rows, which the bank had not expected when it lent them the money.",
        FOOT,
      ]),
    ]);
    expect(links.filter(({ kind }) => /republished|excerpted|common-source/.test(kind))).toEqual([]);
  });

  test("is no pattern in which each week's words are set", () => {
    const week = (id: string, outlet: string, published: string, said: string): Document =>
      storyDocument(id, outlet, published, [
        "One line from the past days has stayed with the editors of this page.",
        said,
        "We asked three readers what they made of it and received five opinions in the post.",
        "Next week: letters to the editor, and an apology to the cellist of the town band.",
      ]);
    const { links } = trace([
      week(
        "a",
        "Watershed Report",
        "2024-01-02",
        "Ines Hartnoll, who farms at Cold Beck near Saltholm, said: “The river has not asked anybody.” Her brother Tobias Hartnoll agreed with her at Cold Beck. Their dog is called Tessa, and it swims to Saltholm Weir and back. Nobody at Cold Beck has seen a Tuesday like it.",
      ),
      week(
        "b",
        "Calder Grower",
        "2024-06-02",
        "Osric Pennifold of the Lantern Society in Marl told Radio Estuary: “A boat is a hole in the water.” Silas Vosper, who builds them at Marl, would not be drawn. The Lantern Society has met on Fridays since the war. Its kettle came from Bexham.",
      ),
    ]);
    expect(links.filter(({ kind }) => /republished|excerpted|common-source/.test(kind))).toEqual([]);
  });

  test("is no column that is filled anew each week", () => {
    const tides = (id: string, published: string, figures: readonly string[]): Document =>
      storyDocument(id, "Watershed Report", published, [
        `High water at the Saltholm lock on Sunday is at ${figures[0]}, and again towards evening.`,
        `The barometer stood at ${figures[1]} and was falling, with the wind in the south-west, force ${figures[2]}.`,
        `The soil thermometer behind the customs house stood at ${figures[3]} degrees before breakfast.`,
        "Readers who keep a rain gauge are asked to empty it into a glass, and to write down what they see.",
      ]);
    const { links } = trace([
      tides("a", "2024-01-02", ["04:17", "981", "6", "11"]),
      tides("b", "2024-01-09", ["09:40", "1002", "3", "8"]),
    ]);
    expect(links.filter(({ kind }) => /republished|excerpted|common-source/.test(kind))).toEqual([]);
  });

  test.each([
    ["in front of the first words", ["SALTHOLM [Watershed Report] ", ""]],
    ["beside the writer", ["", "Dorothea Hesketh / Watershed Report"]],
    [
      "at the foot, with its address",
      ["", "Watershed Report has the full account (https://watershed.example/2024/lock)."],
    ],
  ])("is a house %s", (_, [front, foot]) => {
    const story = (lead: string): string[] => [`${lead}${TOP}`, MIDDLE, END];
    const { links } = trace([
      storyDocument("a", "Watershed Report", null, story("")),
      storyDocument("b", "Mill City Star", null, [...story(front ?? ""), ...(foot === "" ? [] : [foot ?? ""])]),
    ]);
    expect(links).toContainEqual(
      expect.objectContaining({
        kind: "republished",
        from: { kind: "article", id: "a" },
        to: { kind: "article", id: "b" },
        basis: "declared",
      }),
    );
  });

  test("is a credit for a quotation some lines off, whose own words were changed", () => {
    const { links } = trace([
      storyDocument("a", "Watershed Report", "2024-01-02", [
        TOP,
        "Katrin Pellow, a former bomb disposal officer, said the fuse “was not faulty; the map was”.",
        END,
      ]),
      storyDocument("b", "Mill City Star", "2024-01-03", [
        "The red flags on the moor have flown on so many days that children draw them.",
        "The details were first published by the Watershed Report.",
        "The church inside the wire is opened once a year for a service and a count of the graves.",
        "Katrin Pellow, a former bomb disposal officer, said the fuse “was faulty; the map was”.",
      ]),
    ]);
    expect(links).toContainEqual(
      expect.objectContaining({
        kind: "quoted",
        from: { kind: "article", id: "a" },
        to: { kind: "article", id: "b" },
      }),
    );
  });

  test("is the outlet that a text says had it first, in the middle of its own words", () => {
    const { links } = trace([
      storyDocument("a", "Radio Estuary", "2024-01-02T08:00:00Z", [
        "Mayor Orla Castellan has told councillors that she will not sign the contract for the Harrowmouth tram.",
        "On the tape Castellan says that the line would cost 84 million and that Silas Vosper knew it in May.",
      ]),
      storyDocument("b", "Daily Blast", "2024-01-02T20:00:00Z", [
        "Harrowmouth's dream of a tram lay in ruins last night after Castellan pulled the plug on the 84 million scheme.",
        "Furious councillors said she had been livid when she heard of the black hole in the books of the tram company.",
        "The bombshell tape was first broadcast by Radio Estuary. Money man Silas Vosper would not say why he kept quiet.",
        "Passengers now face a wait of years, and traders along the route said they had been led up the garden path.",
        "The line was to have run from the harbour to the hospital, with stops at the market and at the two schools.",
      ]),
    ]);
    expect(links).toContainEqual(
      expect.objectContaining({
        kind: "cited",
        from: { kind: "article", id: "a" },
        to: { kind: "article", id: "b" },
        basis: "declared",
      }),
    );
  });

  test("“the Harrowmouth Sentinel newspaper” is that house, and no other that begins alike", () => {
    const { links } = trace([
      storyDocument("a", "Harrowmouth Sentinel", null, [
        "Rowing Marl cannot say what became of 340,000 crowns of its money, according to a former member of its board.",
        "Osric Pennifold, the treasurer, paid part of the sum to Lantern Boats, the former member says.",
      ]),
      storyDocument("b", "Harrowmouth News Service", null, [
        "Marl's rowing federation cannot account for 340,000 crowns, the Harrowmouth Sentinel newspaper reported on Tuesday, citing a former member of its board.",
        "The treasurer, Osric Pennifold, was said to have paid part of the sum to Lantern Boats.",
      ]),
    ]);
    expect(links).toContainEqual(
      expect.objectContaining({
        kind: "cited",
        from: { kind: "article", id: "a" },
        to: { kind: "article", id: "b" },
      }),
    );
  });
});

describe("which of two versions of one house came first", () => {
  const first = storyDocument("a", "Marlow Standard", null, [
    "Lower town cleared as the river rises",
    TOP,
    MIDDLE,
    "Nobody is missing, the mayor said.",
    END,
  ]);
  const later = storyDocument("b", "Marlow Standard", null, [
    "Lower town evacuated",
    "(Updated with further details)",
    TOP,
    "The railway has been closed between the lock and the junction since Saturday at six in the evening.",
    MIDDLE,
    "Nobody is missing, the mayor said.",
    END,
  ]);
  const step = () => trace([first, later]).links.find(({ kind }) => kind === "republished");

  test("where one says that it is an update: the other", () => {
    expect(step()?.from).toMatchObject({ id: "a" });
    expect(step()?.to).toMatchObject({ id: "b" });
  });
});

import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/core/document.ts";
import { makeEdition } from "../../../src/provenance/edition/edition.ts";
import { publisherNames } from "../../../src/provenance/edition/publisher-names.ts";
import { makeVocabulary } from "../../../src/provenance/edition/vocabulary.ts";
import { compareAnchors } from "../../../src/provenance/links/anchors.ts";
import { readOne, trace } from "../../../src/trace.ts";
import { storyDocument } from "../../plain-document.ts";

const story = (id: string, outlet: string, title: string, paragraphs: readonly string[]): Document =>
  storyDocument(id, outlet, "2031-05-01T08:00:00Z", paragraphs, { title });

/** Three houses that go by a word of the language, and what they print. */
const HOUSES = [
  story("a", "Lantern News", "Eels are back in the Merle", [
    "Eels have been seen again in the Merle below Ostry, for the first time since the weir was built.",
    "The miller at Ostry counted forty of them by the light of a lantern, he said on Friday.",
  ]),
  story("b", "The Quay", "A bakery moves to the market", [
    "The bakery of Calder is to move from the quay to the market hall before the spring.",
  ]),
  story("c", "TIDE ONLINE", "Two roofs lost in the storm", [
    "Two roofs were lost in Saltholm when the storm came in with the tide.",
  ]),
];

const WORDS = [
  "The council of Merrow has voted to close the library on Mondays, by nine votes to four.",
  "Readers were told in the autumn that nothing would change, and the desk was moved twice.",
];

/** From whom the article of these last words is said to be: "kind name". */
function saidToBeFrom(...lines: readonly string[]): string[] {
  const { links } = trace([...HOUSES, story("z", "Merrow Argus", "Library to close on Mondays", [...WORDS, ...lines])]);
  return links.flatMap(({ kind, from, to }) =>
    to.kind === "article" && to.id === "z" && (from.kind === "outlet" || from.kind === "article")
      ? [`${kind} ${from.kind === "outlet" ? from.name : from.id}`]
      : [],
  );
}

describe("a house that goes by a word of the language", () => {
  test.each([
    "Children from the Lantern school had asked for longer hours.",
    "Across the quay the reading room stays open.",
    "A story of the quay is read there, and a report from the harbour.",
    "Tide tables are kept at the desk, with the report of the pilots.",
    "The Lantern Walk report is to appear in May.",
  ])("is not met where the word means something else: %s", (line) => {
    expect(saidToBeFrom(line)).toEqual([]);
  });

  test.each([
    ["Story: Lantern News", "republished Lantern News"],
    ["This article first appeared in the Quay.", "republished Quay"],
    ["Republished from TIDE ONLINE.", "republished TIDE ONLINE"],
  ])("is met where it is credited: %s", (line, link) => {
    expect(saidToBeFrom(line)).toEqual([link]);
  });

  test("also behind the first word of a line", () => {
    const known = [...HOUSES, story("y", "Openlore", "What is known of the library", WORDS)];
    const { links } = trace([
      ...known,
      storyDocument("z", "Merrow Argus", "2031-05-02T08:00:00Z", [
        ...WORDS,
        "As Openlore reports, the story has moved on.",
      ]),
    ]);
    expect(links).toContainEqual(
      expect.objectContaining({
        kind: "republished",
        from: { kind: "article", id: "y" },
        to: { kind: "article", id: "z" },
        evidence: expect.arrayContaining([expect.objectContaining({ rule: "link/credit-line" })]),
      }),
    );
  });

  test("named twice in passing, it is named in passing", () => {
    expect(saidToBeFrom("They were shown The Quay.", "The Quay lay on the desk.")).toEqual([]);
  });
});

describe("whose a picture is", () => {
  test.each([
    "The library at Merrow on Friday. (Photo: Reuters)",
    "Ada Marsh / Reuters",
    "Ada Marsh (REUTERS)",
    "Foto: Cal Orr/AP",
    "The desk in the library, via REUTERS",
  ])("says nothing of whose the text is: %s", (line) => {
    expect(saidToBeFrom(line)).toEqual([]);
  });

  test.each(["By Ada Marsh (Reuters)", "am/Reuters"])("a text's own line does: %s", (line) => {
    expect(saidToBeFrom(line)).toContain("republished Reuters");
  });
});

test("a few names in common make no story of two long articles, and make one of two short ones", () => {
  const edition = (id: string, paragraphs: readonly string[]) => {
    const reading = readOne(story(id, "Lantern News", "Roads", paragraphs));
    return makeEdition(reading, makeVocabulary(), publisherNames([reading.article]));
  };
  const about = (names: string): string[] =>
    names.split(" ").map((name) => `The road to ${name} will be closed again.`);
  const shared = "Nothing changes in Merrow and in Saltholm.";
  const [long, other, short, brief] = [
    edition("a", [...about("Ashgill Brome Corran Dunmere Eskpool Fennay Grimolme Harwick"), shared]),
    edition("b", [...about("Moss Nethcray Orrow Pellworth Quarnby Rosvane Selwick Tarn"), `${shared} So it was said.`]),
    edition("c", [...about("Moss"), shared]),
    edition("d", [...about("Moss Brome"), `${shared} So it was said.`]),
  ];
  expect(compareAnchors(long, other)).toMatchObject({ isMuch: false });
  expect(compareAnchors(short, brief)).toMatchObject({ isMuch: true });
});

test("two articles of one house that share what stands under each of its articles are no copies", () => {
  const bio = "Regine Moll is a native of the lower Merle who lives in Ostry with her husband, two sons and two cats.";
  const walk = story("a", "Slow Kitchen", "A walk to the Flat Stones", [
    "We walked to the Flat Stones on Sunday, and it took us as long as the guide says that it takes everybody.",
    "Take water with you, for the well at the second gate has been dry since August.",
    bio,
  ]);
  const jam = storyDocument(
    "b",
    "Slow Kitchen",
    "2034-11-02T08:00:00Z",
    [
      "Pears from the tree behind the house have been lying in the cellar since the first frost, and they are ripe.",
      "Peel them, cook them with honey and a stick of cinnamon, and stir for forty minutes.",
      bio,
      "The jars keep until Easter if the cellar is cold and nobody finds them.",
    ],
    { title: "Pear jam with honey" },
  );
  expect(trace([walk, jam]).links.filter(({ kind }) => /^(?:republished|excerpted)$/.test(kind))).toEqual([]);
});

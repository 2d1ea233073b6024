import { expect, test } from "vitest";
import { readOne } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** Speaker of each attribution, in reading order. */
function speakersIn(body: string): string[] {
  const { attributions, sources } = readOne(plainDocument(`Leak at the works\n\nBy Ana Ruiz\n\n${body}\n`));
  const byId = new Map(sources.map((source) => [source.id, source]));
  return attributions.map(({ source }) => {
    const { name, role } = byId.get(source ?? "") ?? { name: null, role: null };
    return name ?? role ?? "–";
  });
}

test.each([
  [
    "An adviser to the water board said the repairs would cost $4 million. The same source said nobody had looked.",
    ["adviser", "adviser"],
  ],
  [
    "An adviser to the water board said the repairs would cost $4 million. The source said nobody had looked.",
    ["adviser", "adviser"],
  ],
  [
    "A former deckhand said the pumps had failed. “Everybody on board knew,” the man said. That person said the mate was asleep.",
    ["former deckhand", "former deckhand", "former deckhand"],
  ],
  [
    "A former deckhand said the pumps had failed. Dana Reeve said the ship was sound. The man said the mate was asleep.",
    ["former deckhand", "Dana Reeve", "man"],
  ],
  [
    "A source said the pumps had failed. An aide said the ship was sound. The source said the mate was asleep.",
    ["source", "aide", "source"],
  ],
  ["An aide said the pumps had failed. The source of the leak said nothing was wrong.", ["aide", "source"]],
])("%s", (body, speakers) => {
  expect(speakersIn(body)).toEqual(speakers);
});

test("a surname that the tagger takes for another word, and another owner's office", () => {
  expect(
    speakersIn(
      "Karel Doss spoke. The coroner's office said two men drowned. Doss's office said three had. Doss told lawmakers that all options are on the table.",
    ),
  ).toEqual(["coroner's office", "Doss's office", "Karel Doss"]);
});

test("nobody's adverb stays inside what a speaker said", () => {
  expect(speakersIn("The yard was allegedly locked, said on Tuesday Ana Ruiz, head of the works office.")).toEqual([
    "Ana Ruiz",
    "–",
  ]);
});

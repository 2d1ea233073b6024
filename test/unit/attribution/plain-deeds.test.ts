import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** "who | cue" of every attribution of a body. */
function readings(body: string): string[] {
  const { articles, attributions } = trace([plainDocument(`The quay of Harwick\n\nMonday, 4 May 2026\n\n${body}\n`)]);
  const text = articles[0]?.text ?? "";
  const words = (span: { start: number; end: number } | null): string =>
    span === null ? "-" : text.slice(span.start, span.end);
  return attributions.map(({ who, cue }) => `${words(who)} | ${words(cue)}`);
}

test.each([
  "The council gives the auditor details of its plans to raise or lower fees.",
  "They shared Mona Vik's cabin for a while.",
  "The city went on to widen the raid to other quays.",
  "Crowds filled the quay. Tourists line Main Street.",
  "His health continued to decline over the next three months.",
  "Howard ordered another set of ropes from a shop.",
  "The former captain, 42, was voted off the harbour board.",
  "A general view of a damaged crane in Harwick on May 7, 2025, after the raid.",
  "The firm is best known for being a ferry maker.",
  "Harwick will play on Sunday against defending champion Norland. Torvia takes on Brandt.",
  "In the last minute Vik blocked a shot. Lund recorded a 6-4 victory to see off his rival.",
  "Tidewell is displaying an open version of the ferry.",
  "The harbour police found the tenth victim inside the hall.",
  "The girl was ripped from her mother's arms.",
  "The Harwick affair, remember, took more than two years.",
  "Benchmark 10-year notes last rose 7/32 in price to yield 1.786%.",
  "The boat has sounded about the same for years. Lund has also distributed ‘Quay Boxes’ to schools.",
  "Sailors race over set routes called “segments.”",
  "Tidewell went so far as to launch an even darker boat.",
  "New ferries and electric barges highlight the Harwick Boat Show.",
])("nobody is told to say anything: %s", (body) => {
  expect(readings(body)).toEqual([]);
});

test.each([
  [
    "Privately, both camps acknowledge that victory is no sure thing as they begin the long walk to the vote.",
    ["both camps | acknowledge"],
  ],
  [
    "Ambassador Ada Kolm told the court that “hunger looms large” in Harwick, as Norland continues to block the port.",
    ["Ambassador Ada Kolm | told"],
  ],
  [
    "Mr Pin denied all the allegations and reacted angrily when asked about promises to the villages.",
    ["Mr Pin | denied"],
  ],
  ["“He learned Danish in prison and came home,” said Marta Lind.", ["Marta Lind | said"]],
])("what goes on meanwhile is no second word: %s", (body, read) => {
  expect(readings(body)).toEqual(read);
});

test("“what I expected to see” is what I expected", () => {
  expect(readings("“It was not at all what I expected to see,” Ada Lund wrote.")).toEqual([
    "Ada Lund | wrote",
    "I | expected",
  ]);
});

test.each([
  ["Ada Lund shared that the crane was old.", "Ada Lund | shared"],
  ["The mayor ordered an inquiry into the fall.", "The mayor | ordered"],
  ["Ada Lund learned that the crane had fallen.", "Ada Lund | learned"],
])("and what is said stays: %s", (body, read) => {
  expect(readings(body)).toContain(read);
});

test.each([
  ["“You'll feel almost instant relief,” Ada Lund said.", ["Ada Lund | said"]],
  ["“What is really fun to think about is if the crane can swim,” Ada Lund said.", ["Ada Lund | said"]],
])("anybody at all thinks nothing there: %s", (body, read) => {
  expect(readings(body)).toEqual(read);
});

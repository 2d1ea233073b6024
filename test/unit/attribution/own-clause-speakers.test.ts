import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** "who | cue | what" of every attribution of a body. */
function readings(body: string): string[] {
  const { articles, attributions } = trace([plainDocument(`The quay of Harwick\n\nMonday, 4 May 2026\n\n${body}\n`)]);
  const text = articles[0]?.text ?? "";
  const words = (span: { start: number; end: number } | null): string =>
    span === null ? "-" : text.slice(span.start, span.end);
  return attributions.map(({ who, cue, what }) => [words(who), words(cue), what.map(words).join(" … ")].join(" | "));
}

test.each([
  [
    "Novelist Jo Vik said it was not her thing, which is ironic since she is widely considered to be the best writer and other authors jokingly call her their queen.",
    "other authors | jokingly call | her their queen",
  ],
  [
    "Hours before Emil Lind’s game Tuesday, Harwick coach Bruno Vik expressed confidence in the winger, saying he always finds a way to score.",
    "Harwick coach Bruno Vik | saying | he always finds a way to score",
  ],
])("a clause of its own, and a time in front, are not who speaks: %s", (body, reading) => {
  expect(readings(body)).toContain(reading);
});

test.each([
  [
    "Carver has repeatedly criticised the allies for their reluctance to help after Norland and Torvia attacked Sarn in May.",
    "Carver | has repeatedly criticised | the allies for their reluctance to help after Norland and Torvia attacked Sarn in May",
  ],
  [
    "Brandt confessed to the theft, admitting that after successfully fighting off the guard, he drove to a car park.",
    "Brandt | admitting | that after successfully fighting off the guard, he drove to a car park",
  ],
  [
    "The candidate, Ada Besh, promised to protect the ferry and hammered Brandt on his plan for tolls.",
    "The candidate, Ada Besh, | promised | to protect the ferry",
  ],
  [
    "“It is a bad idea,” Lind said, referring to Norland, Torvia and Sarn — partners for 30 years.",
    "Lind | referring to | Norland, Torvia and Sarn",
  ],
  [
    "The 25% tariffs on steel imports announced by Norland President Ada Carr on Monday are wrong, Minister Ann Lund said.",
    "Norland President Ada Carr | announced | The 25% tariffs on steel imports",
  ],
  [
    "Norland's harbour authority disputed on Tuesday whether a ferry had been hit by a whale.",
    "Norland's harbour authority | disputed | whether a ferry had been hit by a whale",
  ],
])("what is said ends with its clause: %s", (body, reading) => {
  expect(readings(body)).toContain(reading);
});

test("nobody is asked along in what is said", () => {
  expect(
    readings("“I heard from the secretary that Vik and Lund were invited by the organisers,” Ada Carr said."),
  ).toHaveLength(1);
});

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
  [
    "“The only thing I think Emil did not know was that I got lost, and he wanted to share this moment,” Ada Lund said.",
    "he | wanted | to share this moment",
  ],
  [
    "Ada Kolm, described as a hero by her crew, came home. Mona Vik said it was late.",
    "- | described | Ada Kolm … as a hero by her crew",
  ],
  [
    "Adv Mona Vik voices concern over the dangers posed by the new bill.",
    "Adv Mona Vik | voices concern over | the dangers posed by the new bill",
  ],
  ["It would seem that the future of the quay is old.", "- | would seem | that the future of the quay is old"],
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
  [
    "But the senator, who recently said that he brings a “fresh view to Harwick,” will have to avoid old ideas.",
    "who | recently said | that he brings a “fresh view to Harwick,”",
  ],
  [
    "Lund denied that he, Ambassador Emil Sond and Secretary Rick Vik formed an “irregular” ring.",
    "Lund | denied | that he, Ambassador Emil Sond and Secretary Rick Vik formed an “irregular” ring",
  ],
  [
    "Emil Vik, an officer at the quay, told Harwick.info the Norland ministry’s charges are false.",
    "Emil Vik, an officer at the quay, | told | the Norland ministry’s charges are false",
  ],
])("what is said ends with its clause: %s", (body, reading) => {
  expect(readings(body)).toContain(reading);
});

test("a crosshead in marks is nobody’s words", () => {
  expect(
    readings(
      "“I can say that Norland rules nobody there,” Emil Vik said. “It is so.”\n\n“… hinder the way of the crews from the camp”\n\nA cook said that the claim was not true.",
    )[0],
  ).toBe("Emil Vik | said | “I can say that Norland rules nobody there,” … “It is so.”");
});

test("words in marks that end a sentence are no crosshead", () => {
  expect(
    readings("The threat was made at a meeting on Tuesday night which one clerk described as “the worst in 20 years”."),
  ).toContain("one clerk | described | which … “the worst in 20 years”");
});

test("nobody is asked along in what is said", () => {
  expect(
    readings("“I heard from the secretary that Vik and Lund were invited by the organisers,” Ada Carr said."),
  ).toHaveLength(1);
  expect(readings("“This is how you’re supposed to do things,” Ada Lund said.")).toHaveLength(1);
});

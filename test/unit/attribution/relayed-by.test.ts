import { expect, test } from "vitest";
import { readOne } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** Of the first attribution who speaks, and the medium in between. */
function relayed(body: string): [string | null, string | null] {
  const { article, attributions, sources } = readOne(plainDocument(`Bridge at Wick\n\n${body}\n`));
  const [first] = attributions;
  const via = first?.evidence.find(({ rule }) => rule === "via");
  return [
    sources.find(({ id }) => id === first?.source)?.name ?? null,
    via && "span" in via ? article.text.slice(via.span.start, via.span.end) : null,
  ];
}

test.each([
  ["“The bridge is unsafe,” Ana Doric told the Wick Post.", "the Wick Post"],
  ["The bridge is unsafe, Ana Doric told the Post on Monday.", "the Post"],
  ["Ana Doric said in an interview with the Standard that the bridge is unsafe.", "the Standard"],
  ["“The bridge is unsafe,” Ana Doric said in an email obtained by the Herald.", "the Herald"],
  ["In an email obtained by the Herald, Ana Doric wrote that the bridge is unsafe.", "the Herald"],
  ["Speaking to the Marl Gazette, Ana Doric said the bridge was unsafe.", "the Marl Gazette"],
  ["“The bridge is unsafe,” said Ana Doric, speaking to Radio Nine.", "Radio Nine"],
  ["“The bridge is unsafe,” Ana Doric said, via the Post.", "the Post"],
  ["“The bridge is unsafe,” Ana Doric said in a statement to the Herald.", "the Herald"],
  ["“The bridge is unsafe,” Ana Doric told Radio Nine’s Breakfast programme.", "Radio Nine"],
  ["“The bridge is unsafe,” Ana Doric tells Skyline magazine.", "Skyline magazine"],
  ["Ana Doric told broadcaster TVM that the bridge was unsafe.", "broadcaster TVM"],
  ["Ana Doric told a Wick Post reporter that the bridge was unsafe.", "Wick Post"],
  ["Ana Doric explained to TechWorld in an interview that the bridge is unsafe.", "TechWorld"],
])("%s: Ana Doric speaks, and a medium is in between", (body, medium) => {
  expect(relayed(body)).toEqual(["Ana Doric", medium]);
});

test.each([
  "Ana Doric told Per Lund that the bridge was unsafe.",
  "Ana Doric told the council that the bridge was unsafe.",
  "Ana Doric said that Per Lund, in an interview with the Wick Post, had called the bridge unsafe.",
  "“The bridge is unsafe,” Ana Doric said in an interview with detectives.",
])("%s: nobody is", (body) => {
  expect(relayed(body)).toEqual(["Ana Doric", null]);
});

test("a medium that speaks is a relay itself, and none stands in front of it", () => {
  expect(relayed("The bridge is unsafe, reports the Wick Post.")).toEqual(["Wick Post", null]);
});

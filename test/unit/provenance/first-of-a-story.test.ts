import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/core/document.ts";
import { trace } from "../../../src/trace.ts";
import { storyDocument } from "../../plain-document.ts";

const LINES = [
  "The lock at Saltholm stuck half open on Friday morning and eleven barges had to wait in the basin behind it.",
  "Harbour engineer Dora Finch said a chain had parted under the second gate some time before dawn.",
  "A crane from the naval yard at Merrow was on its way along the coast road with two police cars in front.",
  "The council has set aside 40,000 crowns for the repair, which is less than half of what Finch asked for.",
  "Nobody in the lower town of Saltholm slept, and the baker gave away what was left of the morning bread.",
];

const story = (id: string, outlet: string, day: string, paragraphs: readonly string[]): Document =>
  storyDocument(id, outlet, day, paragraphs, { title: `The lock at Saltholm, as ${outlet} tells it` });

/** Of each article the one that it is a copy of. */
const parentsOf = (documents: readonly Document[]): Record<string, string> =>
  Object.fromEntries(
    trace(documents).links.flatMap(({ kind, from, to }) =>
      kind === "republished" && from.kind === "article" && to.kind === "article" ? [[to.id, from.id]] : [],
    ),
  );

describe("which of several texts of one day is the first", () => {
  const later = "The lower gate is to be looked at by divers as soon as the water has cleared, the harbour said.";

  test("the one whose house a third text credits, though the other has more words", () =>
    expect(
      parentsOf([
        story("a", "Saltholm Post", "2021-05-01", [
          ...LINES.slice(0, 4),
          "Nobody in the lower town of Saltholm slept, and the baker gave away all that was left of the morning bread, the cakes, the pies and all of the soup.",
        ]),
        story("b", "Basin Echo", "2021-05-01", LINES),
        story("c", "Merrow Argus", "2021-05-02", [...LINES.slice(0, 4), "Story: Basin Echo"]),
      ]),
    ).toMatchObject({ a: "b", c: "b" }));

  test("not its house’s later version, which says so", () =>
    expect(
      parentsOf([
        story("a", "Saltholm Post", "2021-05-01", LINES),
        story("b", "Saltholm Post", "2021-05-01", [
          "UPDATED: This report has been extended since it was first published.",
          ...LINES.slice(0, 2),
          later,
          ...LINES.slice(2),
        ]),
        story("c", "Basin Echo", "2021-05-01", [...LINES.slice(0, 4), "Story: Saltholm Post"]),
      ]),
    ).toEqual({ b: "a", c: "a" }));

  test("a sentence that credits somebody is no line of the news that the other lacks", () =>
    expect(
      parentsOf([
        story("a", "Saltholm Post", "2021-05-01", LINES),
        story("b", "Basin Echo", "2021-05-01", [
          ...LINES.slice(0, 2),
          "That is according to the Merrow Argus.",
          ...LINES.slice(2, 4),
        ]),
        story("c", "Merrow Argus", "2021-05-01", ["The choir of the customs house sings on Sunday, and nobody pays."]),
      ]),
    ).toMatchObject({ b: "a" }));

  test("the one to whose house somebody speaks", () => {
    const told = (words: string): string[] => [`The lock will be shut for a week, Dora Finch told ${words}.`, ...LINES];
    expect(
      parentsOf([
        story("a", "Saltholm Post", "2021-05-01", told("reporters")),
        story("b", "Basin Echo", "2021-05-01", told("the Echo")),
      ]),
    ).toEqual({ a: "b" });
    expect(
      parentsOf([
        story("a", "Saltholm Post", "2021-05-01", told("the Post")),
        story("b", "Basin Echo", "2021-05-01", told("reporters")),
      ]),
    ).toEqual({ b: "a" });
  });
});

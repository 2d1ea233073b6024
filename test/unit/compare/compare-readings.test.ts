import { describe, expect, test } from "vitest";
import { compareReadings } from "../../../src/compare/compare-readings.ts";
import type { DetailedReading } from "../../../src/core/reading.ts";
import { findReuses } from "../../../src/reuse/find-reuses.ts";
import { readClosely } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

const read = (input: string, text: string): DetailedReading =>
  readClosely({ ...plainDocument(text), input, sha256: input });

const FIRST = `Harbour board may close ferry terminal after engineers find cracks

By Ada Linden

The harbour board may close the old ferry terminal by the end of March, a senior engineer at the port authority said on Tuesday.

About 200 people work at the terminal. The board meets again on Friday.

The mayor, Jonas Wirth, said he had not seen the report.
`;
const SECOND = `Harbour board to close ferry terminal, 300 jobs gone

The harbour board will close the old ferry terminal by the end of March.

The mayor, Jonas Wirth, said he had not seen the report.

More than 300 people work at the terminal. Nobody at the union could be reached.
`;

const compare = (one: string, other: string) => {
  const a = read("a", one);
  const b = read("b", other);
  const { rows } = compareReadings(a, b, findReuses([a.article, b.article], { reworded: true }));
  return { a, b, rows };
};

describe("compareReadings", () => {
  const { a, b, rows } = compare(FIRST, SECOND);
  const rowWith = (words: string) =>
    rows.find(({ b: span }) => span !== null && b.article.text.slice(span.start, span.end).includes(words));

  test("the headline comes first, against the other headline", () => {
    expect(rows[0]).toMatchObject({ headline: true, a: { start: 0 }, b: { start: 0 } });
  });

  test("a hedge and a speaker that went are told", () => {
    expect(rowWith("will close")?.changes).toEqual(expect.arrayContaining(["attribution dropped", "stronger"]));
  });

  test("a row says from which words it was read that it is stronger, or that another speaks", () => {
    expect(rowWith("will close")?.why).toEqual(["“may” → said flatly"]);
    const { rows: others } = compare(
      "Tern Bridge\n\nThe mayor, Jonas Wirth, denied that the town had asked for the delay. Police said 300 people took part in the march.",
      "Tern Bridge\n\nThe mayor, Jonas Wirth, said that the town had asked for the delay. Organisers said 300 people took part in the march.",
    );
    expect(others.slice(-2).map(({ changes, why }) => [changes, why])).toEqual([
      [["stronger"], ["“denied” → said flatly"]],
      [["speaker"], ["Police → Organisers"]],
    ]);
  });

  test("a sentence that denies the same in another tense and order is not weaker", () => {
    const { rows: others } = compare(
      "Tern Bridge\n\nThe water minister, Ana Petrova, said on Tuesday that work on the flood wall at Marlow Quay would not begin before March.",
      "Tern Bridge\n\nWork on the flood wall at Marlow Quay will not begin before March, the water minister, Ana Petrova, announced on Tuesday.",
    );
    expect(others.at(-1)).toMatchObject({ changes: ["reworded"], why: [] });
  });

  test("a changed number is told", () => {
    expect(rowWith("300 people")?.changes).toContain("number");
  });

  test("of two sentences that changed places one has moved", () => {
    expect(rows.filter(({ changes }) => changes.includes("moved"))).toHaveLength(1);
  });

  test("what only one has was added or removed", () => {
    expect(rowWith("Nobody at the union")).toMatchObject({ a: null, changes: ["added"] });
    const removed = rows.filter(({ changes }) => changes[0] === "removed");
    expect(removed.map(({ a: span }) => a.article.text.slice(span?.start, span?.end))).toEqual([
      "The board meets again on Friday.",
    ]);
  });

  test("the pieces of a row are the words of both sides", () => {
    const row = rowWith("300 people");
    const side = (which: "a" | "b") =>
      row?.pieces
        .filter((piece) => piece.in !== (which === "a" ? "b" : "a"))
        .map(({ text }) => text)
        .join(" ");
    expect(side("a")).toBe("About 200 people work at the terminal.");
    expect(side("b")).toBe("More than 300 people work at the terminal.");
  });

  test("an article against itself is the same throughout", () => {
    expect(new Set(compare(FIRST, FIRST).rows.flatMap(({ changes }) => changes))).toEqual(new Set(["same"]));
  });

  test("headlines of two articles about other things are not read as versions of one", () => {
    const { rows: others } = compare(
      `Mayor says ferry terminal to close\n\nBy Ada Linden\n\nThe terminal closes in March, the mayor said.\n`,
      `Rye bread wins prize in Halden\n\nBy Ada Linden\n\nA bakery won a prize for a loaf of rye.\n`,
    );
    expect(others.filter(({ headline }) => headline).map(({ changes }) => changes)).toEqual([["added"], ["removed"]]);
    const { rows: quoting } = compare(
      FIRST,
      `Three hundred fear for their living\n\nBy Jo Lind\n\nThe union met on Monday. Nobody at the yard sleeps well.\n\nThe mayor, Jonas Wirth, said he had not seen the report.\n\nA march is planned for May. The quay will be shut on that day.\n`,
    );
    expect(quoting[0]).toMatchObject({ headline: true, changes: ["reworded"], why: [] });
  });

  test("a version under a headline of other words is told what its headline left out", () => {
    const { rows: version } = compare(
      FIRST.replace(/^.*\n/, "Terminal may have cracks, engineer says\n"),
      FIRST.replace(/^.*\n/, "Harbour board accused of hiding 40 broken beams\n"),
    );
    expect(version[0]?.changes).toEqual(expect.arrayContaining(["attribution dropped", "number"]));
  });

  test("two articles about other things have nothing in common, and nothing throws", () => {
    const other = compare(FIRST, "A bakery won a prize for rye bread.");
    expect(other.rows.some(({ a: one, b: two, headline }) => one !== null && two !== null && !headline)).toBe(false);
    expect(compare("", "").rows).toEqual([]);
  });
});

test("a mark that stands alone is no change of words", () => {
  const { rows } = compare(
    "Pier opens\n\nThe mayor opened the old pier in May . The band played for two hours.\n",
    "Pier opens\n\nThe mayor opened the old pier in May. The band – played for two hours.\n",
  );
  expect(rows.flatMap(({ changes }) => changes).filter((change) => change !== "same")).toEqual([]);
});

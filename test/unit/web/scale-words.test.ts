import { expect, test } from "vitest";
import type { Source, StatementView } from "../../../src/report/format.ts";
import { reasonWords, speakerWords, standsAs } from "../../../web/src/strings/scale-words.ts";

const say = (key: string): string => key;
const source = (kind: Source["kind"], naming: Source["naming"]): Source => ({ kind, naming }) as unknown as Source;

test("a reason is missed where persons are not named, not where other media or a document speak", () => {
  expect(reasonWords(say, source("group", "U3"), null)).toBe("noReason");
  expect(reasonWords(say, source("group", "U3"), "for fear of the board")).toBe("for fear of the board");
  for (const naming of ["U5", "U6", "N4", "N1"] as const)
    expect(reasonWords(say, source("outlet", naming), null)).toBe("");
});

test("of whom the text does not tell is not resolved, and not nobody", () => {
  expect(standsAs(say, source("unresolved", "none"))).toBe("notResolved");
  expect(standsAs(say, source("person", "N1"))).toBe("naming_N1");
});

test("an accusation without an accuser is nobody's, not the outlet's own voice", () => {
  const item = (attribution: string | null, speaker: StatementView["speaker"]): StatementView =>
    ({ statement: { attribution }, speaker }) as unknown as StatementView;
  expect(speakerWords(say, item("a1", null))).toBe("nobodyNamed");
  expect(speakerWords(say, item(null, null))).toBe("outletItself");
  expect(speakerWords(say, item("a1", { id: "s1", label: "official", naming: "none" }))).toBe("official (notResolved)");
});

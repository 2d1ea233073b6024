import { describe, expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** Name or role and content of each attribution. */
function heard(text: string): string[] {
  const { articles, attributions, sources } = trace([plainDocument(`# Port news\n\nThe port was busy.\n\n${text}\n`)]);
  const whole = articles[0]?.text ?? "";
  return attributions.map(({ source, what, parent }) => {
    const by = sources.find(({ id }) => id === source);
    const words = what.map(({ start, end }) => whole.slice(start, end)).join(" … ");
    return `${parent === null ? "" : "inside: "}${by?.name ?? by?.role ?? "nobody"}: ${words}`;
  });
}

describe("the person behind the role speaks, and not whom the role serves", () => {
  test.each([
    ["“No road is easy,” Marsh senior adviser Tom Reeve said in an interview.", "Tom Reeve: “No road is easy,”"],
    [
      "Bank of Skarn’s managing director for rates, Ada Lund, said the surge should silence the crowd.",
      "Ada Lund: the surge should silence the crowd",
    ],
    ["The Harbour Board said the lock was sound.", "Harbour Board: the lock was sound"],
    ["Ada Marsh’s lawyer said the lock was sound.", "Ada Marsh’s lawyer: the lock was sound"],
  ])("%s", (sentence, expected) => expect(heard(sentence)).toEqual([expected]));
});

describe("behind “while” another speaks to the outlet", () => {
  test("who denies it has a reading at the top", () => {
    const found = heard("Varn said it stood by the treaty, while the city’s police deny accusations of brutality.");
    expect(found[0]).toMatch(/: it stood by the treaty$/);
    expect(found[1]).toMatch(/^[^:]*police: accusations of brutality$/);
  });
  test("a deed goes on", () => {
    expect(heard("Varn said it had built the quay, while the Crown paid for the road.")[0]).toMatch(
      /it had built the quay, while the Crown paid for the road$/,
    );
  });
});

describe("lines of their own and what comes to light", () => {
  test.each([
    [
      "‘The economy is not booming’: Bank of Skarn\n\nThe dock grew by a tenth.",
      "Bank of Skarn: ‘The economy is not booming’",
    ],
    [
      "Over the weekend it emerged that Ada Marsh had been given two coats.",
      "nobody: that Ada Marsh had been given two coats",
    ],
  ])("%s", (line, expected) => expect(heard(line)).toContain(expected));
  test("a line that tells how is nobody's", () => {
    expect(heard("‘The quay is sound for now’: how the board came round")).toEqual([]);
  });
});

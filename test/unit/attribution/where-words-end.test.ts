import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** "who: what" of every outer attribution of a body, in reading order. */
function readings(body: string): string[] {
  const { articles, attributions } = trace([
    plainDocument(
      `The quay of Harwick\n\nMonday, 4 May 2026\n\nThe crane at the end of the old quay fell into the water on Sunday night.\n\n${body}\n`,
    ),
  ]);
  const text = articles[0]?.text ?? "";
  return attributions
    .filter(({ parent }) => parent === null)
    .map(({ who, what }) => {
      const said = what.map(({ start, end }) => text.slice(start, end)).join(" … ");
      return `${who === null ? "-" : text.slice(who.start, who.end)}: ${said}`;
    });
}

test.each([
  [
    "The port authority announced that the Karl Lund, a pilot vessel, had sustained minor damage on Friday.",
    ["The port authority: that the Karl Lund, a pilot vessel, had sustained minor damage on Friday"],
  ],
  [
    "Under the plan, the crane would be sold, Tidewell said, though the port has denied it.",
    ["Tidewell: Under the plan, the crane would be sold", "the port: it"],
  ],
  [
    "Bo Matthis has said the public service will move away from shared desks, though Tidewell and other departments have since confirmed they will keep shared seats.",
    [
      "Bo Matthis: the public service will move away from shared desks",
      "Tidewell and other departments: they will keep shared seats",
    ],
  ],
  [
    "Mr Borg said he was aware of the suffering but denied ever taking bribes.",
    ["Mr Borg: he was aware of the suffering", "Mr Borg: ever taking bribes"],
  ],
  [
    "A spokesman said the plan was ready but would not say when it would begin.",
    ["A spokesman: the plan was ready", "A spokesman: when it would begin"],
  ],
  [
    "Shortly after Norland said it fired missiles at nine sites, photographer Dar Yassen received reports of a fire.",
    ["Norland: it fired missiles at nine sites"],
  ],
  ["Hours before Renner said he would resign, the port closed.", ["Renner: he would resign"]],
  [
    "The agreement maintained that it would not only cover the crane, but the quay as well.",
    ["The agreement: that it would not only cover the crane, but the quay as well"],
  ],
  ["Renner declined later to state when the port would open.", ["Renner: to state when the port would open"]],
  ["No one knew at first whether the cranes would hold.", ["No one: whether the cranes would hold"]],
  ["“The world cannot afford it,” the statement read.", ["the statement: “The world cannot afford it,”"]],
  [
    "“Rope was not just a trade; it was a passion,” Mara Lindo shares.",
    ["Mara Lindo: “Rope was not just a trade; it was a passion,”"],
  ],
])("%s", (body, read) => {
  expect(readings(body)).toEqual(read);
});

test("who is told of in front of “but” may deny it himself", () => {
  expect(readings("Lund said that the police had heard of it but denied it.")).toEqual([
    "Lund: that the police had heard of it but denied it",
  ]);
});

import { describe, expect, test } from "vitest";
import { LEFT_OVER } from "../../../src/language/english/left-over.ts";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

const wordings = (content: string): string[] => trace([plainDocument(content)]).claims.map(({ wording }) => wording);

const PAGE = (sentence: string): string => `Storm shuts the pass road\n\nBy Ana Ruiz\n\n${sentence}\n`;

describe("the words of a claim", () => {
  test.each([
    ["The governor accused the company of hiding the leak.", "The governor accused the company of hiding the leak"],
    [
      "The sheriff warned drivers against crossing the bridge.",
      "The sheriff warned drivers against crossing the bridge",
    ],
    [
      "Port officials have repeatedly blamed Tomas Reyl for the delay.",
      "Port officials have repeatedly blamed Tomas Reyl for the delay",
    ],
    ["The mayor said the bridge would close on Monday.", "the bridge would close on Monday"],
    ["“We will reopen the bridge,” the mayor said.", "We will reopen the bridge"],
    ["“We were told to keep the gate shut,” the foreman said.", "We were told to keep the gate shut"],
    [
      "“The Board sets the hours at which the gate is manned,” the official said.",
      "The Board sets the hours at which the gate is manned",
    ],
    ["The mayor disputed whether a barge had hit the bridge.", "a barge had hit the bridge"],
    ["The mayor said the plan was “a gift to the valley”.", "the plan was “a gift to the valley”"],
    ["About 90 homes, the mayor says, will lose service.", "About 90 homes will lose service"],
    ["“The bridge,” the mayor said, “will close on Monday.”", "The bridge will close on Monday"],
    ["The bridge is expected to reopen in May.", "The bridge is expected to reopen in May"],
    ["The mayor allegedly sold the ferry.", "The mayor allegedly sold the ferry"],
    [
      "The firm continues to support the rule of Bo Carr, who has allegedly used the tug against his own crew —including cooks — causing a great outcry.",
      "has allegedly used the tug against his own crew —including cooks — causing a great outcry",
    ],
    ["The sheriff said the mayor allegedly sold the ferry.", "the mayor allegedly sold the ferry"],
  ])("%s", (sentence, wording) => {
    expect(wordings(PAGE(sentence))).toContain(wording);
  });

  test("a headline that tells of an answer is worded by what the text tells", () => {
    const claims = wordings(
      "Minister tells officials how the port will answer the spill question\n\nBy Ana Ruiz\n\nThe minister told officials on Friday that the port will again deny the spill of drums.\n",
    );
    expect(claims[0]).toBe("the port will again deny the spill of drums");
  });

  test("a demand inside a speaker's headline stays the speaker's, whole", () => {
    const { claims, statements } = trace([
      plainDocument("Port board: Union calls on the port to close\n\nBy Ana Ruiz\n\nThe union met on Friday.\n"),
    ]);
    expect(claims[0]?.wording).toBe("Union calls on the port to close");
    expect(statements.find(({ headline }) => headline)?.attribution).not.toBeNull();
  });

  test("a headline that promises an answer asks", () => {
    const { statements } = trace([
      plainDocument("What to expect from the harbour vote\n\nBy Ana Ruiz\n\nThe mayor said the vote was lost.\n"),
    ]);
    expect(statements.find(({ headline }) => headline)?.strength.act).toBe("A0");
  });

  test("what is left of a clause beside what somebody said is no claim", () => {
    const text = PAGE("The officers responded and said the house was empty.");
    expect(wordings(text)).not.toEqual([]);
    for (const wording of wordings(text)) expect(wording).not.toMatch(/responded and?$/);
  });
});

test.each([
  ["could embrace it as president, but only if he", "could embrace it as president"],
  ["the road stays shut and", "the road stays shut"],
  ["the road stays shut, because", "the road stays shut"],
  ["which", "which"],
])("joining words at an end: %s", (words, kept) => {
  expect(words.replace(LEFT_OVER, "")).toBe(kept);
});

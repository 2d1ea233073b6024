import { describe, expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** The innermost attribution that has `told` in its content, and through whom it is told; then the chain of the claim that it makes. */
function speakersOf(sentence: string, told: string) {
  const report = trace([plainDocument(`Port news\n\nThe port was busy. ${sentence}\n`)]);
  const text = report.articles[0]?.text ?? "";
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const statement = report.statements.find(({ span }) => words(span).includes(told));
  const speakers: (string | null)[] = [];
  for (let id = statement?.attribution ?? null; id !== null; ) {
    const attribution = report.attributions.find((one) => one.id === id);
    speakers.push(attribution?.who == null ? null : words(attribution.who));
    id = attribution?.parent ?? null;
  }
  const claim = report.claims.find(({ statements }) => statements.includes(statement?.id ?? ""));
  const chain = report.chains.find((one) => one.claim === claim?.id);
  const ways = chain?.links.map((id) => report.links.find((link) => link.id === id)?.from) ?? [];
  return { speakers, ways: ways.map((node) => (node?.kind === "outlet" ? node.name : node?.kind)) };
}

describe("an outlet that cites somebody", () => {
  test.each([
    [
      "The ferry will be sold, the Harbour Post reported, citing two people familiar with the matter.",
      "two people familiar with the matter",
      "the Harbour Post",
    ],
    [
      "The Harbour Post, quoting unnamed officials, said the ferry will be sold.",
      "unnamed officials",
      "The Harbour Post",
    ],
    ["The Harbour Post said, citing officials, that the ferry will be sold.", "officials", "The Harbour Post"],
    ["Citing police sources, the Harbour Post said the ferry will be sold.", "police sources", "the Harbour Post"],
    ["The Harbour Post quoted the minister as saying that the ferry will be sold.", "the minister", "The Harbour Post"],
    [
      "According to the Harbour Post, citing a leaked memo, the ferry will be sold.",
      "a leaked memo",
      "the Harbour Post",
    ],
  ])("hands on what the cited say: %s", (sentence, who, through) => {
    const { speakers, ways } = speakersOf(sentence, "ferry will be sold");
    expect(speakers).toEqual([who, through]);
    expect(ways).toEqual(["source", expect.stringMatching(/Harbour Post$/)]);
  });

  test("who gives a reason cites nobody who speaks", () => {
    expect(
      speakersOf("The minister said the fair would be shut, citing costs.", "fair would be shut").speakers,
    ).toEqual(["The minister"]);
    expect(speakersOf("The firm said the yard was closed, citing a lack of coal.", "yard was closed").speakers).toEqual(
      ["The firm"],
    );
  });
});

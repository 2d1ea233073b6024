import { describe, expect, test } from "vitest";
import { textDocument } from "../../../bench/text-document.ts";
import { readOne } from "../../../src/trace.ts";

function speakers(head: string, ...body: string[]): { sources: number; reason: string | null; claims: string[] } {
  const { article, sources, statements } = readOne(textDocument("engineers.txt", [head, ...body].join("\n\n")));
  const reason = sources.map((source) => source.reason).find((span) => span != null);
  return {
    sources: sources.length,
    reason: reason ? article.text.slice(reason.start, reason.end) : null,
    claims: statements.map(({ span }) => article.text.slice(span.start, span.end)),
  };
}

describe("whom a headline calls by a bare noun", () => {
  test("is the first several of that noun who speak in the body, and their reason is theirs", () => {
    const read = speakers(
      "Gate could fail within weeks, engineers say",
      "Two engineers who inspected the Corran gate said it could fail within weeks. They asked not to be named because they feared for their jobs.",
      "The engineers said the reports had been sent to the ministry in January.",
    );
    expect(read.sources).toBe(1);
    expect(read.reason).toBe("because they feared for their jobs");
  });

  test("“sources” are the people familiar with the matter; on what terms they spoke is no claim", () => {
    const read = speakers(
      "Velmont in talks to sell paint unit, sources say",
      "Velmont Holdings is in talks to sell its paint unit, two people familiar with the matter said. The people asked not to be identified because the talks are private.",
      "The people said a deal could be reached in April.",
    );
    expect(read.sources).toBe(1);
    expect(read.reason).toBe("because the talks are private");
    expect(read.claims.filter((claim) => claim.includes("identified"))).toEqual([]);
  });

  test("is not a group of another noun, nor one of other words", () => {
    const sources = (who: string): number =>
      speakers("Gate could fail, state engineers say", `${who} said the gate could fail within weeks.`).sources;
    expect(sources("Two state engineers")).toBe(1);
    expect(sources("Two farmers")).toBe(2);
    expect(sources("Two army engineers")).toBe(2);
  });

  test("is the one by name who speaks below for the same body", () => {
    const read = speakers(
      "Harriers captain on the pilot's role in the brawl at the dock: He asked for it",
      "The brawl at the dock cost both clubs a game. Harriers full back Otto Lind, however, said that the pilot should be fined for his role.",
    );
    expect(read.sources).toBe(1);
  });
});

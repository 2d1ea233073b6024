import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/core/document.ts";
import type { Report } from "../../../src/report/format.ts";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

const text = (input: string, content: string): Document => ({ ...plainDocument(content), input, sha256: input });

/** Do the two places stand in one claim? */
function areOne(report: Report, a: string, b: string): boolean {
  const statementsAt = (words: string): string[] =>
    report.articles.flatMap(({ id, text: whole }) => {
      const at = whole.indexOf(words);
      if (at < 0) return [];
      return report.statements.flatMap(({ id: one, article, headline, span }) =>
        article === id && !headline && span.start < at + words.length && at < span.end ? [one] : [],
      );
    });
  const [x, y] = [statementsAt(a), statementsAt(b)];
  return report.claims.some(
    ({ statements }) => x.some((one) => statements.includes(one)) && y.some((one) => statements.includes(one)),
  );
}

const LEDGER = text(
  "ledger.txt",
  "Reservoir at Corran drained\n\nThe Northern Ledger\nBy Ines Calder\n4 March 2031, 06:40 GMT\n\nAnsel Water has let out seven metres of water in a bid to ease the pressure.\n\nSome 4,200 people live in the part of Port Ansel that a flood would reach within half an hour, the harbour board's engineer, Moussa Derin, said.\n\nThe board did not say what the repair would cost the town.\n",
);

const post = (words: string): Document =>
  text("post.txt", `What we know of Corran\n\nMarlow Post\nBy Kim Sallow\n5 March 2031, 09:10 GMT\n\n${words}\n`);

describe("what an article tells anew of one that it names", () => {
  test("a number and the words beside it, in another sentence, are the same claim", () => {
    const report = trace([
      LEDGER,
      post(
        "Ansel Water has drained the reservoir, the Northern Ledger reported. Moussa Derin, an engineer, worries. If it goes, 4,200 men, women and children in Port Ansel will have half an hour to run from a flood.",
      ),
    ]);
    expect(areOne(report, "4,200 people live", "4,200 men, women")).toBe(true);
  });

  test("seven metres of water are not seven times as much water", () => {
    const report = trace([
      LEDGER,
      post(
        "There is a dam at Corran, and it leaks. It now lets through seven times as much water as it did half a year ago, the Northern Ledger reports.",
      ),
    ]);
    expect(areOne(report, "seven metres of water", "seven times as much water")).toBe(false);
  });
});

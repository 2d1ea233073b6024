import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** The wordings of the claims of a text. */
const claims = (sentence: string): string[] =>
  trace([plainDocument(`Notes from the coast\n\n${sentence}`)])
    .claims.map(({ wording }) => wording)
    .filter((wording) => wording !== "Notes from the coast");

test("a question in marks puts nothing forward", () => {
  expect(claims("“Was it in July?” Carr asked.")).toEqual([]);
  expect(claims("Carr asked whether it was in July.")).toEqual(["whether it was in July"]);
});

test("a joining word at the end", () => {
  expect(claims("The boat gets a bigger engine, yet Velmont says it will burn less.")).toEqual([
    "The boat gets a bigger engine",
    "it will burn less",
  ]);
});

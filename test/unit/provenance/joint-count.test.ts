import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

const counted = (body: string): string => {
  const { claims } = trace([plainDocument(`Notes from the council\n\n${body}\n`)]);
  const [claim] = claims.filter(({ independence }) => independence.high > 0);
  return claim === undefined ? "none" : `${claim.independence.low}–${claim.independence.high}`;
};

test("two who say the same are two sources, and one where they say it in one paper", () => {
  expect(counted("Mayor Ana Doric and councillor Per Lund said the bridge at Wick would close on Monday.")).toBe("2–2");
  expect(
    counted(
      "Mayor Ana Doric and councillor Per Lund said in a joint statement the bridge at Wick would close on Monday.",
    ),
  ).toBe("1–1");
  expect(counted("Ana Doric and her team said the bridge at Wick would close on Monday.")).toBe("1–1");
});

import { expect, test } from "vitest";
import { meaningOfCue } from "../../../src/attribution/cue-meaning.ts";

test("who pleads guilty to a threat admits it, and who threatens does not", () => {
  expect(meaningOfCue("pleads guilty to threatening")).toMatchObject({ act: "A7", attitude: "says" });
  expect(meaningOfCue("pleaded not guilty to threatening")).toMatchObject({ attitude: "intends" });
  expect(meaningOfCue("threatened")).toMatchObject({ attitude: "intends" });
});

import { describe, expect, test } from "vitest";
import { driftOf, filesOf, RECIPES, readRecipes } from "../../../tools/recipes.ts";

describe.each(Object.keys(RECIPES))("%s", (name) => {
  test("its recipe is the one that was recorded, and the shipped file too", () => {
    expect(driftOf(name, readRecipes()[name]!)).toEqual([]);
  });

  test("a changed file of its recipe is told by name, with the command", () => {
    const files = filesOf(name);
    const [path = ""] = Object.keys(files);
    const [says = ""] = driftOf(name, readRecipes()[name]!, { ...files, [path]: "0" });
    expect(says).toContain(path);
    expect(says).toContain(RECIPES[name]!.command);
  });
});

test("the parser's recipe holds the tokeniser and the features, the attribution's the parser's weights", () => {
  expect(Object.keys(filesOf("english.weights"))).toEqual(
    expect.arrayContaining([
      "src/language/english/tokenise.ts",
      "src/language/english/parse-features.ts",
      "tools/language/train-parser.ts",
      "tools/train-language.ts",
    ]),
  );
  expect(Object.keys(filesOf("attribution.bin"))).toEqual(
    expect.arrayContaining(["models/english.weights", "src/attribution/learned/role-features.ts"]),
  );
});

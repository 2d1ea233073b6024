import type { Example } from "./examples.ts";
import { randomFrom } from "./learner.ts";

/** Some sentences once more as headlines: the first letters large, sometimes all, nothing else changed. */
export function headlines(examples: readonly Example[], share: number, seed: number): Example[] {
  const random = randomFrom(seed);
  return examples
    .filter((example) => example.starts.length >= 4 && example.starts.length < 25 && random() < share)
    .map((example) => ({ ...example, text: titleCase(example, random() < 0.15) }));
}

function titleCase(example: Example, isAllCapitals: boolean): string {
  const characters = example.text.split("");
  for (let i = 0; i < example.starts.length; i++) {
    const start = example.starts[i]!;
    const length = example.ends[i]! - start;
    const stop = isAllCapitals ? example.ends[i]! : length > 3 || i === 0 ? start + 1 : start;
    for (let at = start; at < stop; at++) {
      const upper = characters[at]!.toUpperCase();
      if (upper.length === 1) characters[at] = upper;
    }
  }
  return characters.join("");
}

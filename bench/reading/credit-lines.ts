import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findCredits } from "../../src/article/credits/find-credits.ts";
import { isTermsLine } from "../../src/article/terms/read-terms.ts";

const LETTER: Readonly<Record<string, string>> = {
  republished: "R",
  "republished-to": "O",
  agency: "A",
  staff: "S",
  own: "D",
  excerpt: "E",
  translation: "X",
};

/** Each labelled line alone, with the host of its page as the publishing outlet. */
export function benchCredits(folder: string, say: (line: string) => void, worst: number): void {
  const rows = readFileSync(join(folder, "credit-lines-labelled.tsv"), "utf8")
    .split("\n")
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split("\t"));
  const counts = new Map<string, { hit: number; told: number; real: number }>();
  const of = (label: string) => {
    const found = counts.get(label) ?? { hit: 0, told: 0, real: 0 };
    counts.set(label, found);
    return found;
  };
  for (const row of rows) {
    const [label = "", line = "", url = ""] = [row[7], row[8], row[2]];
    const own = /^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1];
    const told = labelOf(line, own === undefined ? [] : [own]);
    of(label).real++;
    if (told !== null) of(told).told++;
    if (told === label) of(label).hit++;
    else if (worst > 0 && (told !== null || /[RSATX]/.test(label)))
      console.log(`    ${label} read as ${told ?? "nothing"}: ${line.slice(0, 150)}`);
  }
  say(`credit lines, n = ${rows.length}`);
  for (const label of ["R", "S", "A", "T", "X", "D", "E"]) {
    const { hit, told, real } = of(label);
    say(
      `  ${label}  precision ${(told === 0 ? 1 : hit / told).toFixed(3)}  recall ${(hit / real).toFixed(3)}  (${hit} of ${real}; ${told} told)`,
    );
  }
}

function labelOf(line: string, own: readonly string[]): string | null {
  const phrases = findCredits(line, { own, alone: line.split(/\s+/).length <= 60 });
  const first = phrases.find(({ label }) => label === "agency") ?? phrases[0];
  if (first !== undefined) return LETTER[first.label] ?? null;
  return isTermsLine(line) ? "T" : null;
}

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const NAMES = ["Lena Dorn", "Ilse Maar", "Ruben Okafor", "Tova Brandt", "Henk Salis"];
const PLACES = ["Ostrava Bay", "Port Velling", "Marrow Hill", "Saint Oke", "Lower Tarn"];
const THINGS = ["the bridge", "the harbour fee", "the night ferry", "the grain store", "the tram line"];

/** Writes `count` invented articles, each different from the others, as text files; answers their paths. */
export function writeArticles(folder: string, count: number): string[] {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, at) => {
    const [name, place, thing] = [NAMES[at % 5], PLACES[(at * 3) % 5], THINGS[(at * 7 + 1) % 5]];
    const paragraphs = Array.from(
      { length: 4 },
      (_, k) =>
        `The mayor of ${place}, ${name}, said: "We may close ${thing} on day ${at * 4 + k}." A person familiar with the council said that ${at + k + 2} people are likely to lose their work.`,
    );
    const path = join(folder, `article-${String(at).padStart(3, "0")}.txt`);
    writeFileSync(path, `${place} may close ${thing} (${at})\n\n${paragraphs.join("\n\n")}\n`);
    return path;
  });
}

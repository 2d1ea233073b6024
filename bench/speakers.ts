/**
 * Whom a speaker's mention means: GUM news and interviews, end to end, against the gold coreference.
 *
 *   npm run bench:speakers [-- --write] [--misses] [--genre news]
 *
 * Counted are the attributions of the gold discourse trees whose speaker the text names somewhere. Right: the source that was read
 * there carries one of the names of the gold entity. --write keeps the figures as bench/results/<date>-speakers.md; --misses prints
 * each miss to the terminal.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Reading } from "../src/core/reading.ts";
import { readOne } from "../src/trace.ts";
import { type GumDocument, type GumSpeaker, hasGum, loadGum } from "./attribution/gum-speakers.ts";
import { textDocument } from "./text-document.ts";

const lines: string[] = [];
const say = (line: string): void => {
  lines.push(line);
  console.log(line);
};

/** The two documents that GUM sets apart for testing and the two for development; the other twenty were looked at. */
const SET_ASIDE = /_(?:homeopathic|iodine|nasa|sensitive|cyclone|gaming|hill|libertarian)$/;

interface Tally {
  gold: number;
  found: number;
  right: number;
}
const newTally = (): Tally => ({ gold: 0, found: 0, right: 0 });
const percent = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(1) : "–");

const read = ({ id, text }: GumDocument): Reading => readOne(textDocument(id, text));

const words = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}.'’-]+/u)
    .filter(Boolean);

/** null: nothing was read there. */
function judge(reading: Reading, speaker: GumSpeaker): { right: boolean; shown: string } | null {
  const [start, end] = speaker.head;
  const attribution = reading.attributions.find(({ who }) => who !== null && who.start < end && start < who.end);
  if (!attribution) return null;
  const source = reading.sources.find(({ id }) => id === attribution.source);
  const name = source?.name ?? null;
  const shown = `${name ?? source?.role ?? "?"} (${source?.naming}${source?.because ? `, ${source.because}` : ""})`;
  return { right: name !== null && words(name).some((word) => speaker.names.has(word)), shown };
}

function main(): void {
  if (!hasGum()) return;
  const only = process.argv.indexOf("--genre");
  const genres = only < 0 ? ["news", "interview"] : [process.argv[only + 1] ?? "news"];
  const commit = spawnSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).stdout.trim();
  const date = new Date().toISOString().slice(0, 10);
  say(`# Whom a speaker's mention means, ${date}, commit ${commit}\n`);
  say(
    "`npm run bench:speakers`: attributions of GUM whose speaker is named in the text, end to end; % led to the name.\n",
  );
  say("| set | speakers | read | right of all | right of the read | name | noun | pronoun |");
  say("|---|---|---|---|---|---|---|---|");
  const misses: string[] = [];
  for (const genre of genres) {
    const sets = new Map<string, { all: Tally; forms: Record<GumSpeaker["form"], Tally> }>();
    const tallyOf = (name: string) => {
      const known = sets.get(name) ?? {
        all: newTally(),
        forms: { name: newTally(), noun: newTally(), pronoun: newTally() },
      };
      sets.set(name, known);
      return known;
    };
    for (const document of loadGum(genre)) {
      const reading = read(document);
      const { text } = reading.article;
      for (const speaker of document.speakers) {
        if (speaker.names.size === 0) continue;
        const verdict = judge(reading, speaker);
        for (const name of [genre, `${genre}, ${SET_ASIDE.test(document.id) ? "set aside" : "looked at"}`]) {
          const { all, forms } = tallyOf(name);
          for (const tally of [all, forms[speaker.form]]) {
            tally.gold++;
            if (verdict) tally.found++;
            if (verdict?.right) tally.right++;
          }
        }
        if (verdict?.right || SET_ASIDE.test(document.id)) continue;
        const [start, end] = speaker.head;
        misses.push(
          `${document.id} ${start}-${end} ${speaker.form} {${text.slice(start, end)}} gold ${[...speaker.names].join(" ")} · ${verdict?.shown ?? "nothing read"} · ${text.slice(Math.max(0, start - 70), end + 70).replace(/\s+/g, " ")}`,
        );
      }
    }
    for (const [name, { all, forms }] of sets)
      say(
        `| ${name} | ${all.gold} | ${all.found} | ${percent(all.right, all.gold)} | ${percent(all.right, all.found)} | ${(["name", "noun", "pronoun"] as const).map((form) => `${forms[form].right} of ${forms[form].gold}`).join(" | ")} |`,
      );
  }
  say("\nMust, news: 82. Known: 88–91 with the gold mentions given.");
  if (process.argv.includes("--write")) {
    const folder = resolve(import.meta.dirname, "results");
    mkdirSync(folder, { recursive: true });
    writeFileSync(resolve(folder, `${date}-speakers.md`), `${lines.join("\n")}\n`);
  }
  if (process.argv.includes("--misses")) for (const miss of misses) console.log(miss);
}

main();

/** What a case costs: npm run bench:cases -- search|add|warc [--articles N] [--megabytes N] … */
import { benchAdd } from "./cases/add.ts";
import { benchSearch } from "./cases/search.ts";
import { benchWarc } from "./cases/warc.ts";

const BENCHES: Readonly<Record<string, (option: Option, word: Word) => Promise<void>>> = {
  search: benchSearch,
  add: benchAdd,
  warc: benchWarc,
};

type Option = (name: string, otherwise: number) => number;
type Word = (name: string) => string | null;

const word: Word = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
};
const option: Option = (name, otherwise) => Number(word(name) ?? otherwise);
const asked = process.argv[2] ?? "";
const bench = BENCHES[asked];
if (bench === undefined) {
  console.error(
    `usage: npm run bench:cases -- ${Object.keys(BENCHES).join("|")} [--articles N] [--megabytes N] [--runs N]`,
  );
  process.exitCode = 2;
} else await bench(option, word);

/**
 * What each file of weights was made by, kept in models/recipes.json: a hash of every file of its recipe, of the weights that are shipped, and of
 * those that the recipe gave when it was last run. Training writes the record; a test holds it against the files.
 *
 *   npm run train:record -- NAME    takes over today's files where a change cannot alter the weights (a comment, a name)
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";

interface Watched {
  /** The training; the files that it imports are followed. */
  readonly entry: string;
  /** Which of these are watched. */
  readonly folders: readonly string[];
  /** Files read at training. */
  readonly also: readonly string[];
  readonly command: string;
}

interface RecipeRecord {
  /** SHA-256 of the shipped file. */
  readonly ships: string;
  /** SHA-256 of what the recipe gave when it was last run; null: not run since the files changed. */
  readonly gives: string | null;
  /** Path → the first 16 digits of its SHA-256. */
  readonly files: Readonly<Record<string, string>>;
}

const ROOT = resolve(import.meta.dirname, "..");
const RECORD = join(ROOT, "models/recipes.json");

/**
 * The attribution model also reads what the constructions and the parser give: of these only the parser's weights are watched, since a
 * construction more or less is no reason to train again.
 */
export const RECIPES: Readonly<Record<string, Watched>> = {
  "english.weights": {
    entry: "tools/train-language.ts",
    folders: ["tools/", "src/language/"],
    also: [],
    command: "npm run train:language",
  },
  "attribution.bin": {
    entry: "tools/train-attribution.ts",
    folders: ["tools/train-attribution", "src/attribution/learned/"],
    also: ["models/english.weights"],
    command: "npm run train:attribution",
  },
};

const sha256 = (path: string): string =>
  createHash("sha256")
    .update(readFileSync(join(ROOT, path)))
    .digest("hex");

/** Path → hash of each file of a recipe as it is now, in the order of the paths. */
export function filesOf(name: string): Record<string, string> {
  const { entry, folders, also } = RECIPES[name]!;
  const seen = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, target] of readFileSync(join(ROOT, path), "utf8").matchAll(/from "(\.{1,2}\/[^"]+\.ts)"/g))
      follow(relative(ROOT, resolve(ROOT, dirname(path), target!)));
  };
  follow(entry);
  seen.delete("tools/recipes.ts");
  const watched = [...seen].filter((path) => folders.some((folder) => path.startsWith(folder)));
  return Object.fromEntries([...watched, ...also].sort().map((path) => [path, sha256(path).slice(0, 16)]));
}

export const readRecipes = (): Record<string, RecipeRecord> =>
  JSON.parse(readFileSync(RECORD, "utf8")) as Record<string, RecipeRecord>;

/** Writes down that today's recipe gave the file that now lies in models/; `isRun` false: that it was not run. */
export function recordRecipe(name: string, isRun: boolean): void {
  const ships = sha256(`models/${name}`);
  const record: RecipeRecord = { ships, gives: isRun ? ships : null, files: filesOf(name) };
  writeFileSync(RECORD, `${JSON.stringify({ ...readRecipes(), [name]: record }, null, 2)}\n`);
}

/** What a reader must know of a record that no longer fits, in plain words; empty where all fits. */
export function driftOf(name: string, { ships, files }: RecipeRecord, now = filesOf(name)): string[] {
  const { command } = RECIPES[name]!;
  const changed = [...new Set([...Object.keys(files), ...Object.keys(now)])].filter(
    (path) => files[path] !== now[path],
  );
  const says =
    changed.length > 0
      ? [
          `The recipe of models/${name} changed and it was not trained again (${changed.join(", ")}): run ${command}, or, where the change ` +
            `cannot alter the weights, npm run train:record -- ${name}`,
        ]
      : [];
  if (sha256(`models/${name}`) !== ships) says.push(`models/${name} is not the file that models/recipes.json tells of`);
  return says;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const name = process.argv[2] ?? "";
  if (!(name in RECIPES)) throw new Error(`Usage: npm run train:record -- ${Object.keys(RECIPES).join("|")}`);
  recordRecipe(name, false);
}

import { GROUP_NOUNS } from "./organisations.ts";
import { TAG_NUMBER } from "./tag-set.ts";
import { formsOf } from "./word-forms.ts";
import { MARGIN, SHAPE, type Words } from "./words.ts";

const [NOUN, PLURAL, NAME, NAMES, HYPHEN] = ["NN", "NNS", "NNP", "NNPS", "HYPH"].map((tag) => TAG_NUMBER.get(tag)!);
const NOUNS: ReadonlySet<number> = new Set([NOUN!, PLURAL!, NAME!, NAMES!]);
const [the] = [...formsOf(["the"])];
const groups = formsOf(GROUP_NOUNS);

/**
 * Sets right what capitals tell and the tagger has not seen: in running text a noun with a capital behind a name is a part of it, and behind "the" it
 * begins one or is one; a group of people is large only as the first word. Cost: linear.
 *
 *     told the Daily Torch      The Morning Lantern reported      Villagers said
 *                    ^NNP           ^NNP                          ^NNS
 */
export function mendNames({ tag, form, shape, count, isRunning }: Words): void {
  const end = MARGIN + count;
  for (let at = MARGIN + 2; at < end; at++) if (isSecondHalf(tag, shape, at)) tag[at] = NAME!;
  if (tag[MARGIN] === NAMES && groups.has(form[MARGIN]!)) tag[MARGIN] = PLURAL!;
  if (isRunning !== 1) return;
  for (let at = MARGIN + 1; at < end; at++) {
    if (tag[at] !== NOUN || shape[at] !== SHAPE.capital) continue;
    const isBehindName = at > MARGIN + 1 && shape[at - 1] === SHAPE.capital && tag[at - 1] === NAME;
    const next = tag[at + 1]!;
    const isBehindThe =
      form[at - 1] === the && (!NOUNS.has(next) || (next === NAME && shape[at + 1] === SHAPE.capital));
    if (isBehindName || isBehindThe) tag[at] = NAME!;
  }
}

/** "Ada Marsh-[Waters]", "Rupert Ash-[Wood]": a capital behind a name and a hyphen. */
const isSecondHalf = (tag: Words["tag"], shape: Words["shape"], at: number): boolean =>
  (tag[at] === NOUN || tag[at] === PLURAL) &&
  shape[at] === SHAPE.capital &&
  tag[at - 1] === HYPHEN &&
  tag[at - 2] === NAME &&
  shape[at - 2] === SHAPE.capital;

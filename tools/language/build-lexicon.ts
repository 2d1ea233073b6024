import type { EnglishWeights } from "../../src/language/english/weights.ts";
import { MARGIN, readForms, Words } from "../../src/language/english/words.ts";
import type { Example } from "./examples.ts";

const SURE_COUNT = 12;
const RARE_SHARE = 0.004;
const LEAST_SILVER = 4;

/** Word classes by hash of the form: flat numbers, 0 where none. */
export interface WordClasses {
  readonly clusters: ReadonlyMap<number, number>;
  readonly groups: ReadonlyMap<number, number>;
  readonly capitals: ReadonlyMap<number, number>;
}

/** The lexicon of every word seen twice: which tags it takes, and its cluster. */
export function buildLexicon(
  examples: readonly Example[],
  silver: readonly Example[],
  classes: WordClasses | null,
): Pick<EnglishWeights, "lexicon" | "classMasks"> {
  const words = new Words();
  const counts = new Map<number, Map<number, number>>();
  for (const example of examples) {
    readForms(example.text, example.starts, example.ends, 0, example.starts.length, words);
    for (let i = 0; i < words.count; i++) {
      const form = words.form[i + MARGIN]! | 1;
      let tags = counts.get(form);
      if (tags === undefined) counts.set(form, (tags = new Map()));
      const tag = example.tags[i]!;
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
    }
  }
  const forms = new Set<number>();
  for (const [form, tags] of countSilver(silver, words)) {
    if (sum(tags) < LEAST_SILVER) continue;
    forms.add(form);
    // the treebanks know best; the automatic tags stand in where they have not seen the word
    if (sum(counts.get(form) ?? new Map()) < 2) counts.set(form, tags);
  }
  for (const [form, tags] of counts) if (sum(tags) >= 2) forms.add(form);
  const frequent = new Set(forms);
  for (const form of classes?.clusters.keys() ?? []) forms.add(form);
  let size = 1024;
  while (size < forms.size * 1.6) size *= 2;
  const lexicon = {
    keys: new Int32Array(size),
    classes: new Uint16Array(size),
    clusters: new Uint8Array(size),
    groups: new Uint8Array(size),
  };
  const masks: number[] = [0, 0, 0, 0];
  const numbers = new Map<string, number>();
  for (const form of [...forms].sort((a, b) => a - b)) {
    let slot = (Math.imul(form, 0x9e3779b1) >>> 8) & (size - 1);
    while (lexicon.keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    lexicon.keys[slot] = form;
    lexicon.clusters[slot] = classes?.clusters.get(form) ?? 0;
    lexicon.groups[slot] = (classes?.groups.get(form) ?? 0) | ((classes?.capitals.get(form) ?? 0) << 6);
    if (frequent.has(form)) lexicon.classes[slot] = 1;
    const tags = counts.get(form);
    if (tags === undefined || sum(tags) < 2) continue;
    const [low, high] = maskOf(tags);
    if (low === 0 && high === 0) continue;
    const key = `${low} ${high}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = masks.length / 2;
      masks.push(low, high);
      numbers.set(key, number);
    }
    lexicon.classes[slot] = number;
  }
  return { lexicon, classMasks: Int32Array.from(masks) };
}

/** The tags that the automatic parses give each form, their commonest mistakes left out; never as many as to be sure of them. */
function countSilver(silver: readonly Example[], words: Words): Map<number, Map<number, number>> {
  const counts = new Map<number, Map<number, number>>();
  for (const example of silver) {
    readForms(example.text, example.starts, example.ends, 0, example.starts.length, words);
    for (let i = 0; i < words.count; i++) {
      const form = words.form[i + MARGIN]! | 1;
      let tags = counts.get(form);
      if (tags === undefined) counts.set(form, (tags = new Map()));
      const tag = example.tags[i]!;
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
    }
  }
  for (const tags of counts.values()) {
    const total = sum(tags);
    if (total < LEAST_SILVER) continue;
    for (const [tag, count] of tags) {
      if (count < 0.1 * total) tags.delete(tag);
      else tags.set(tag, Math.max(1, Math.round((count / total) * LEAST_SILVER)));
    }
    if (sum(tags) < LEAST_SILVER) tags.set(-1, LEAST_SILVER - sum(tags));
  }
  return counts;
}

const sum = (tags: ReadonlyMap<number, number>): number => [...tags.values()].reduce((a, b) => a + b, 0);

function maskOf(tags: ReadonlyMap<number, number>): [number, number] {
  const total = sum(tags);
  let low = 0;
  let high = 0;
  for (const [tag, count] of tags) {
    if (tag < 0 || (total >= SURE_COUNT && count / total < RARE_SHARE)) continue;
    if (tag < 32) low |= 1 << tag;
    else high |= 1 << (tag - 32);
  }
  return [low, total >= SURE_COUNT ? high | (1 << 31) : high];
}

/** Which relations were seen for a direction and two tags. */
export function buildRelationMasks(examples: readonly Example[]): Int32Array {
  const counts = new Map<number, number>();
  for (const example of examples) {
    for (let i = 0; i < example.heads.length; i++) {
      const head = example.heads[i]!;
      if (head < 0 || example.relations[i]! < 0) continue;
      const pair = ((i < head ? 1 : 0) << 12) | (example.guessedTags[head]! << 6) | example.guessedTags[i]!;
      const key = pair * 64 + example.relations[i]!;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const masks = new Int32Array(2 * 8192);
  for (const [key, count] of counts) {
    if (count < 2) continue;
    const relation = key % 64;
    const pair = (key - relation) / 64;
    if (relation < 32) masks[2 * pair]! |= 1 << relation;
    else masks[2 * pair + 1]! |= 1 << (relation - 32);
  }
  return masks;
}

import { RELATION_NUMBER, RELATIONS, TAG_NUMBER, TAGS } from "../../../src/language/english/tag-set.ts";
import { MARGIN, readForms, Words } from "../../../src/language/english/words.ts";

/** What `hang` makes of lines "word tag relation head", heads by number from 1, 0 the root: relation and head of each word. */
export function hung(hang: (words: Words) => void, ...lines: string[]): string[] {
  const words = wordsOf(lines);
  hang(words);
  return lines.map((_, at) => {
    const head = words.head[at + MARGIN]! - MARGIN;
    return `${RELATIONS[words.relation[at + MARGIN]!]} ${head === lines.length ? 0 : head + 1}`;
  });
}

/** What `mend` makes of the tags of lines "word tag". */
export function tagged(mend: (words: Words) => void, ...lines: string[]): string[] {
  const words = wordsOf(lines);
  mend(words);
  return lines.map((_, at) => TAGS[words.tag[at + MARGIN]!]!);
}

function wordsOf(lines: readonly string[]): Words {
  const words = new Words();
  const rows = lines.map((line) => line.split(" "));
  const text = rows.map(([word]) => word).join(" ");
  const starts = Int32Array.from(rows, (_, at) => rows.slice(0, at).reduce((sum, [word]) => sum + word!.length + 1, 0));
  const ends = starts.map((start, at) => start + rows[at]![0]!.length);
  readForms(text, starts, ends, 0, rows.length, words);
  rows.forEach(([, tag, relation, head], at) => {
    words.tag[at + MARGIN] = TAG_NUMBER.get(tag!)!;
    if (relation === undefined) return;
    words.relation[at + MARGIN] = RELATION_NUMBER.get(relation)!;
    words.head[at + MARGIN] = head === "0" ? MARGIN + rows.length : Number(head) - 1 + MARGIN;
  });
  return words;
}

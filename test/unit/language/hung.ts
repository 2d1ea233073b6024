import { RELATION_NUMBER, RELATIONS, TAG_NUMBER } from "../../../src/language/english/tag-set.ts";
import { MARGIN, readForms, Words } from "../../../src/language/english/words.ts";

/** What `hang` makes of lines "word tag relation head", heads by number from 1, 0 the root: relation and head of each word. */
export function hung(hang: (words: Words) => void, ...lines: string[]): string[] {
  const words = new Words();
  const rows = lines.map((line) => line.split(" "));
  const text = rows.map(([word]) => word).join(" ");
  const starts = Int32Array.from(rows, (_, at) => rows.slice(0, at).reduce((sum, [word]) => sum + word!.length + 1, 0));
  const ends = starts.map((start, at) => start + rows[at]![0]!.length);
  readForms(text, starts, ends, 0, rows.length, words);
  rows.forEach(([, tag, relation, head], at) => {
    words.tag[at + MARGIN] = TAG_NUMBER.get(tag!)!;
    words.relation[at + MARGIN] = RELATION_NUMBER.get(relation!)!;
    words.head[at + MARGIN] = head === "0" ? MARGIN + rows.length : Number(head) - 1 + MARGIN;
  });
  hang(words);
  return rows.map((_, at) => {
    const head = words.head[at + MARGIN]! - MARGIN;
    return `${RELATIONS[words.relation[at + MARGIN]!]} ${head === rows.length ? 0 : head + 1}`;
  });
}

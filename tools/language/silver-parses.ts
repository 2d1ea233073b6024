import { RELATION_NUMBER, TAG_NUMBER } from "../../src/language/english/tag-set.ts";
import { tokenise } from "../../src/language/english/tokenise.ts";
import { MOST_TOKENS } from "../../src/language/english/words.ts";
import { TokenSpans } from "../../src/language/token-spans.ts";
import type { Example } from "./examples.ts";
import { readEvaluation } from "./treebank.ts";

/** start, end, tag, name class, head (from 1, 0 root), relation of UD version 1. */
type SilverToken = readonly [number, number, string, string, number, string];

interface Row {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  tag: string;
  readonly name: string;
  head: number;
  relation: string;
}

const UNKNOWN_HEAD = -2;

/** Automatic parses of news as examples, carried over to the conventions of UD version 2; what has no sure twin there is left unknown. */
export function readSilver(name: string): Example[] {
  const parses = readEvaluation(`attribution/${name}-silver.jsonl.gz`);
  const source = readEvaluation(`attribution/${name}.jsonl`);
  if (parses === null || source === null) return [];
  const texts = new Map<string, string>();
  for (const line of source.split("\n")) {
    if (line === "") continue;
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    texts.set(id, text);
  }
  const examples: Example[] = [];
  for (const line of parses.split("\n")) {
    if (line === "") continue;
    const { id, sentences } = JSON.parse(line) as { id: string; sentences: SilverToken[][] };
    const text = texts.get(id);
    if (text === undefined) continue;
    for (const sentence of sentences) {
      const example = exampleOfSilver(text, sentence);
      if (example !== null) examples.push(example);
    }
  }
  return examples;
}

function exampleOfSilver(text: string, sentence: readonly SilverToken[]): Example | null {
  if (sentence.length < 4 || sentence.length > 90) return null;
  const rows: Row[] = sentence.map(([start, end, tag, name, head, relation]) => ({
    start,
    end,
    form: text.slice(start, end),
    tag,
    name,
    head: head - 1,
    relation,
  }));
  if (rows.filter((row) => row.head === -1).length !== 1) return null;
  renew(rows);
  const from = rows[0]!.start;
  const tokens = new TokenSpans();
  tokenise(text, from, rows.at(-1)!.end, tokens);
  // ours[i]: the silver token that token i is, or is the last piece of
  const ours: number[] = [];
  const lastPiece: number[] = [];
  let row = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (row < rows.length && rows[row]!.end <= tokens.starts[i]!) row++;
    const at = rows[row];
    if (at === undefined || tokens.starts[i]! < at.start || tokens.ends[i]! > at.end) return null;
    ours.push(row);
    lastPiece[row] = i;
  }
  const count = tokens.count;
  if (count >= MOST_TOKENS || count < 4) return null;
  const tags = new Int32Array(count).fill(-1);
  const heads = new Int32Array(count).fill(UNKNOWN_HEAD);
  const relations = new Int32Array(count).fill(-1);
  for (let i = 0; i < count; i++) {
    const index = ours[i]!;
    const { head, relation, tag, start, end } = rows[index]!;
    if (lastPiece[index] !== i) {
      if (text[tokens.starts[i]!] === "-") tags[i] = TAG_NUMBER.get("HYPH")!;
      else heads[i] = lastPiece[index]!;
      continue;
    }
    if (tokens.starts[i] === start && tokens.ends[i] === end) tags[i] = TAG_NUMBER.get(tag) ?? -1;
    heads[i] = head === UNKNOWN_HEAD ? UNKNOWN_HEAD : head === -1 ? -1 : (lastPiece[head] ?? UNKNOWN_HEAD);
    relations[i] = RELATION_NUMBER.get(relation) ?? -1;
  }
  const cut = text.slice(from, tokens.ends[count - 1]!);
  return {
    text: cut,
    starts: tokens.starts.slice(0, count).map((start) => start - from),
    ends: tokens.ends.slice(0, count).map((end) => end - from),
    tags,
    guessedTags: tags,
    heads,
    relations,
    lemmas: [],
    fromEpoch: 0,
    untilEpoch: 1000,
  };
}

const RENAMED: ReadonlyMap<string, string> = new Map([
  ["dobj", "obj"],
  ["nsubjpass", "nsubj:pass"],
  ["csubjpass", "csubj:pass"],
  ["auxpass", "aux:pass"],
  ["mwe", "fixed"],
]);
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?$/;
const SPLIT_PLACES = new Set(["New", "San", "Los", "Las", "Hong", "Puerto", "Costa", "Sri", "Santa", "El", "St."]);

/** UD version 1 → 2, in place. */
function renew(rows: Row[]): void {
  const hasPassive = new Set(rows.filter((row) => row.relation === "auxpass").map((row) => row.head));
  const isClause = new Set(
    rows.filter((row) => /^(?:nsubj|cop|csubj|aux|auxpass|nsubjpass)$/.test(row.relation)).map((row) => row.head),
  );
  const caseOf = new Map(
    rows.filter((row) => row.relation === "case").map((row) => [row.head, row.form.toLowerCase()]),
  );
  moveConjunctions(rows);
  headNamesFirst(rows);
  for (const [index, row] of rows.entries()) {
    const head = rows[row.head];
    if (row.tag === "TO" && row.relation !== "mark")
      row.tag = row.relation === "dep" || row.relation === "aux" ? "" : "IN";
    if (row.tag === "-LSB-") row.tag = "-LRB-";
    if (row.tag === "-RSB-") row.tag = "-RRB-";
    if (row.relation === "punct") {
      if (!(row.tag === "." && head?.head === -1)) row.head = UNKNOWN_HEAD;
      continue;
    }
    if (row.relation === "dep" || (head !== undefined && MONTH.test(head.form) && row.relation === "nummod")) {
      row.head = UNKNOWN_HEAD;
      row.relation = "";
      continue;
    }
    const isPredicate = head !== undefined && (/^(?:VB|JJ|RB|MD)/.test(head.tag) || isClause.has(row.head));
    if (row.relation === "neg") row.relation = row.tag === "DT" ? "det" : "advmod";
    else if (row.relation === "nmod:tmod" || row.relation === "nmod:npmod")
      row.relation = isPredicate ? "obl:unmarked" : "nmod:unmarked";
    else if (row.relation === "nmod" && isPredicate)
      row.relation =
        caseOf.get(index) === "by" && (hasPassive.has(row.head) || head?.tag === "VBN") ? "obl:agent" : "obl";
    else if (row.relation === "compound" && /^NNPS?$/.test(row.tag)) row.relation = "";
    else row.relation = RENAMED.get(row.relation) ?? row.relation;
  }
}

/** Version 2 hangs "and" and the comma on the conjunct that follows. */
function moveConjunctions(rows: Row[]): void {
  const previous = new Map<number, number>();
  for (const [index, row] of rows.entries()) {
    if (row.relation !== "conj" || row.head < 0 || row.head > index) continue;
    const from = previous.get(row.head) ?? row.head;
    for (let between = from + 1; between < index; between++) {
      const mark = rows[between]!;
      if (mark.head === row.head && mark.relation === "cc") mark.head = index;
    }
    previous.set(row.head, index);
  }
}

/** Version 2 makes the first name the head of a person's name, and the title a descriptive modifier of it. */
function headNamesFirst(rows: Row[]): void {
  for (let last = 0; last < rows.length; last++) {
    const end = rows[last]!;
    if (!/^NNPS?$/.test(end.tag)) continue;
    let first = last;
    while (first > 0 && belongsToName(rows[first - 1]!, last, end)) first--;
    if (first === last) continue;
    rows[first]!.head = end.head;
    rows[first]!.relation = end.relation;
    for (const row of rows.slice(first + 1, last + 1)) {
      row.head = first;
      row.relation = "flat";
    }
    for (const [index, row] of rows.entries()) {
      if (row.head !== last || (index > first && index <= last)) continue;
      row.head = first;
      if (index > first) continue;
      if (row.relation === "compound" && index === first - 1) row.relation = "nmod:desc";
      else if (/^(?:compound|amod|det|nmod:poss)$/.test(row.relation)) row.head = UNKNOWN_HEAD;
    }
  }
}

function belongsToName(row: Row, last: number, end: Row): boolean {
  if (row.head !== last || row.relation !== "compound" || !/^NNPS?$/.test(row.tag)) return false;
  return (row.name === "PERSON" && end.name === "PERSON") || (row.name === "LOCATION" && SPLIT_PLACES.has(row.form));
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../src/core/article.ts";
import type { Attribution } from "../../src/core/attribution.ts";
import { chooseLanguage } from "../../src/language/choose-language.ts";
import { findStatements } from "../../src/statements/find-statements.ts";
import { growTree, type SentenceTree, subtree } from "../../src/statements/sentence-tree.ts";

/** One item of CommitmentBank: how committed people find the author to the clause under `verb`, −3 to +3. */
interface CommitmentItem {
  readonly id: string;
  readonly verb: string;
  readonly embedding: string;
  readonly target: string;
  readonly mean: number;
}

type Committed = "true" | "open" | "false";

export interface CommitmentResult {
  readonly item: CommitmentItem;
  readonly gold: Committed;
  /** Null: the parse shows no clause under the verb. */
  readonly ours: Committed | null;
}

/** Fields of one line of CSV with quotation marks. */
function fieldsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of csv.matchAll(/("(?:[^"]|"")*"|[^,\r\n"]*)(,|\r?\n|$)/g)) {
    const [, field, end] = match;
    row.push(field!.startsWith('"') ? field!.slice(1, -1).replaceAll('""', '"') : field!);
    if (end === ",") continue;
    if (row.length > 1) rows.push(row);
    row = [];
    if (end === "") break;
  }
  return rows;
}

export function loadCommitments(evaluation: string): CommitmentItem[] {
  const [header, ...rows] = fieldsOf(
    readFileSync(join(evaluation, "attribution/commitmentbank/CommitmentBank-items.csv"), "utf8"),
  );
  const at = (name: string) => header!.indexOf(name);
  const [id, verb, embedding, target, mean] = [at("uID"), at("Verb"), at("Embedding"), at("Target"), at("Mean")];
  return rows.map((row) => ({
    id: row[id!]!,
    verb: row[verb!]!,
    embedding: row[embedding!]!,
    target: row[target!]!,
    mean: Number(row[mean!]),
  }));
}

const goldOf = (mean: number): Committed => (mean > 1 ? "true" : mean < -1 ? "false" : "open");

/** Reads the target as one attribution (verb with what belongs to it → its clause) and asks our strength of the clause. */
export function readCommitment(item: CommitmentItem): CommitmentResult {
  const { target: text } = item;
  const gold = goldOf(item.mean);
  const analysed = chooseLanguage("en", text).analyse(text, { start: 0, end: text.length });
  const sentences = analysed.map((sentence) => ({ ...sentence, part: 0 }));
  for (const sentence of sentences) {
    const tree = growTree(text, sentence);
    for (let at = 0; at < tree.tokens.length; at++) {
      if (tree.tokens[at]!.lemma !== item.verb) continue;
      const clause = tree.children[at]!.find(
        (i) => i > at && /^(?:ccomp|xcomp|advcl|parataxis)$/.test(tree.relations[i]!),
      );
      if (clause === undefined) continue;
      return { item, gold, ours: committedTo(text, sentences, tree, at, clause) };
    }
  }
  return { item, gold, ours: null };
}

function committedTo(
  text: string,
  sentences: readonly SentenceTree["sentence"][],
  tree: SentenceTree,
  verb: number,
  clause: number,
): Committed {
  const content = subtree(tree, clause);
  const first = tree.tokens[content[0]!]!;
  const last = tree.tokens[content.at(-1)!]!;
  const group = [verb, ...tree.children[verb]!.filter((i) => i < verb && /^(?:aux|advmod)$/.test(tree.relations[i]!))];
  const cue = { start: tree.tokens[Math.min(...group)]!.start, end: tree.tokens[verb]!.end };
  const span = { start: 0, end: text.length };
  const attribution: Attribution = {
    id: "a1",
    article: "x",
    source: null,
    parent: null,
    who: null,
    cue,
    what: [{ start: first.start, end: last.end }],
    speech: "reported",
    act: "A4",
    attitude: "says",
    evidence: [{ rule: "bench", article: "x", span }],
  };
  const article = { id: "x", text, parts: [{ kind: "paragraph", span }] } as unknown as Article;
  const said = findStatements(article, sentences, [attribution], []).statements.find(
    (statement) => statement.attribution === "a1",
  );
  if (said === undefined) return "open";
  const { level, negated } = said.strength;
  if (level === "L8" || level === "L7" || level === "L6") return "true";
  // "does not know that it is not safe": the prompt repeats the content with its negation
  if (level === "L0") return said.strength.cues.some(({ start }) => start >= first.start) && negated ? "true" : "false";
  return level === "L3" || level === "L2" || level === "L1" ? "false" : "open";
}

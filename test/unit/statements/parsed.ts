import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PartKind } from "../../../src/core/article.ts";
import type { Act, Attitude, Attribution } from "../../../src/core/attribution.ts";
import { bareArticle } from "../../../src/core/bare-article.ts";
import type { Sentence, Token } from "../../../src/core/sentence.ts";
import type { Source } from "../../../src/core/source.ts";
import { findStatements, type StatementOptions } from "../../../src/statements/find-statements.ts";

/**
 * Invented sentences with their parse, read from sentences.parsed: "# sentence", then a line a token: number, form, lemma, tag, head
 * (0: root), relation. Made by the language layer, corrected by hand, and frozen: these tests judge the rules, not the parser.
 */
const PARSED = readParsed();

function readParsed(): Map<string, readonly Token[]> {
  const known = new Map<string, readonly Token[]>();
  const blocks = readFileSync(join(import.meta.dirname, "sentences.parsed"), "utf8")
    .trim()
    .split(/\n\n+/);
  for (const block of blocks) {
    const [title, ...rows] = block.split("\n");
    const text = title!.slice(2);
    let from = 0;
    const tokens = rows.map((row): Token => {
      const [, form, lemma, tag, head, relation] = row.split(" ");
      const start = text.indexOf(form!, from);
      if (start === -1) throw new Error(`"${form}" is not in "${text}"`);
      from = start + form!.length;
      return { start, end: from, tag: tag!, lemma: lemma!, head: Number(head) - 1, relation: relation! };
    });
    known.set(text, tokens);
  }
  return known;
}

/** The frozen parse of a sentence, in part 0. */
export function sentenceOf(text: string): Sentence {
  const tokens = PARSED.get(text);
  if (tokens === undefined) throw new Error(`No parse of "${text}" in sentences.parsed`);
  return { span: { start: 0, end: text.length }, part: 0, tokens };
}

interface Saying {
  readonly act?: Act;
  readonly attitude?: Attitude;
  /** U6 or no source at all: nobody is named who says it. */
  readonly impersonal?: boolean;
  readonly kind?: PartKind;
  readonly options?: StatementOptions;
}

/**
 * The statements of one sentence in the notation "[who: The mayor] [cue: said] [what: the bridge would close]." (brackets are not part of
 * the sentence; "what" may come several times), with texts in place of spans.
 */
export function statementsOf(
  notation: string,
  { act = "A4", attitude = "says", impersonal = false, kind, options }: Saying = {},
) {
  const { text, pieces } = readNotation(notation);
  const sentence = sentenceOf(text);
  const span = { start: 0, end: text.length };
  const article = bareArticle("sha256:0123456789abcdef", text, {
    input: "test",
    language: "en",
    parts: [{ kind: kind ?? (/[.?!"]$/.test(text) ? "paragraph" : "title"), span }],
  });
  const source: Source = {
    id: "s1",
    article: article.id,
    kind: "person",
    name: null,
    role: null,
    affiliation: null,
    naming: impersonal ? "U6" : "N1",
    reason: null,
    mentions: [],
  };
  const piece = (role: string) => pieces.find((candidate) => candidate.role === role)?.span ?? null;
  const what = pieces.filter(({ role }) => role === "what").map((candidate) => candidate.span);
  const attribution: Attribution = {
    id: "a1",
    article: article.id,
    source: "s1",
    parent: null,
    who: piece("who"),
    cue: piece("cue"),
    what,
    speech: "reported",
    act,
    attitude,
    evidence: [{ rule: "test", article: article.id, span }],
  };
  const { statements, gists } = findStatements(
    article,
    [sentence],
    what.length > 0 ? [attribution] : [],
    [source],
    options,
  );
  return statements.map((statement, index) => ({
    ...statement,
    words: text.slice(statement.span.start, statement.span.end),
    cues: statement.strength.cues.map(({ start, end }) => text.slice(start, end)),
    gist: gists[index]!,
  }));
}

function readNotation(notation: string) {
  const pieces: { role: string; span: { start: number; end: number } }[] = [];
  let text = "";
  let from = 0;
  for (const match of notation.matchAll(/\[(who|cue|what): ([^\]]*)\]/g)) {
    text += notation.slice(from, match.index);
    pieces.push({ role: match[1]!, span: { start: text.length, end: text.length + match[2]!.length } });
    text += match[2];
    from = match.index + match[0].length;
  }
  return { text: text + notation.slice(from), pieces };
}

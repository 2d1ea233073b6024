import type { Correction } from "../../core/article.ts";
import { textOf } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import { phrase, said } from "../../language/english/phrases.ts";
import { CORRECTION_WORDS } from "../../language/english/relays.ts";
import { isBody } from "../claims/is-body.ts";
import { plainTerm, rootOf } from "../claims/meaning.ts";
import type { Edition } from "../edition/edition.ts";
import { evidenceAt, type FindingDraft, inBrief } from "../findings/finding-draft.ts";
import type { Ways } from "../links/ways.ts";

/** The copy has this share of the words that were corrected, and every number of them. */
const SHARED_AT_LEAST = 0.75;
const WORDS_AT_LEAST = 3;

/**
 * Articles that carry a correction, and copies of them that still have the words that were corrected. A copy is whatever reuse or a
 * declared link leads from the corrected article to, over any number of steps. An update changes nothing that was said, and is no
 * correction. Cost: corrections × statements of the copies.
 *
 * May mislead: a note that does not repeat what was wrong ("This story has been corrected.") finds no copies.
 */
export function findCorrections(
  editions: readonly Edition[],
  ways: Ways,
  claimOf: (statement: Statement) => string | null,
): FindingDraft[] {
  const copies = copiesOf(editions, ways);
  return editions.flatMap((edition) =>
    (edition.article.corrections ?? [])
      .filter(({ kind }) => kind !== "update")
      .flatMap((correction) => [
        corrected(edition, correction, claimOf),
        ...(copies.get(edition) ?? []).flatMap((copy) => stillWrong(edition, correction, copy, claimOf) ?? []),
      ]),
  );
}

/** Everything that was copied from an edition, directly or over other copies. */
function copiesOf(editions: readonly Edition[], ways: Ways): ReadonlyMap<Edition, readonly Edition[]> {
  const below = new Map<Edition, Set<Edition>>();
  for (const edition of editions)
    for (const { parent, link } of ways.copiesInto(edition)) {
      if (!link.directed) continue;
      const list = below.get(parent) ?? new Set();
      list.add(edition);
      below.set(parent, list);
    }
  return new Map(
    editions.map((edition) => {
      const reached = new Set<Edition>();
      const open = [edition];
      for (let at = open.pop(); at !== undefined; at = open.pop())
        for (const copy of below.get(at) ?? [])
          if (copy !== edition && !reached.has(copy)) {
            reached.add(copy);
            open.push(copy);
          }
      return [edition, [...reached]];
    }),
  );
}

function corrected(
  edition: Edition,
  correction: Correction,
  claimOf: (statement: Statement) => string | null,
): FindingDraft {
  const { kind, date, was } = correction;
  const done =
    date === null ? phrase(`correction/${kind}`) : phrase(`correction/${kind}-on`, { day: date.value.slice(0, 10) });
  const before = was === null ? [] : [phrase("correction/before", { words: inBrief(edition, was) })];
  const about = nearestTo(edition, wrongTerms(edition, correction));
  return {
    kind: "correction",
    code: "corrected",
    ...said(done, ...before),
    claim: about === null ? null : claimOf(about),
    evidence: [evidenceAt("correction/corrected", edition, correction.span)],
  };
}

interface WrongTerms {
  readonly roots: readonly string[];
  readonly numbers: readonly string[];
}

function wrongTerms({ article: { text } }: Edition, { was }: Correction): WrongTerms {
  if (was === null) return { roots: [], numbers: [] };
  const words = wordsIn(textOf(text, was)).filter((word) => !CORRECTION_WORDS.has(word));
  return { roots: words.filter((word) => !isNumber(word)).map(rootOf), numbers: words.filter(isNumber) };
}

const isNumber = (word: string): boolean => /^\d/.test(word);

const wordsIn = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}.,'’-]+/u)
    .map((word) => plainTerm(word.replace(/[.,'’-]+$/, "").replace(/,(?=\d{3})/g, "")))
    .filter((word) => word.length > 1);

/** The statement of the body that shares most with what was wrong; the corrected text tells the same with other words or numbers. */
function nearestTo(edition: Edition, { roots }: WrongTerms): Statement | null {
  let best: { statement: Statement; shared: number } | null = null;
  for (const statement of edition.statements) {
    if (statement.headline || !isBody(edition, statement)) continue;
    const own = new Set(wordsIn(textOf(edition.article.text, statement.span)).map(rootOf));
    const shared = roots.filter((root) => own.has(root)).length;
    if (shared >= Math.max(2, roots.length / 2) && shared > (best?.shared ?? 0)) best = { statement, shared };
  }
  return best?.statement ?? null;
}

function stillWrong(
  edition: Edition,
  correction: Correction,
  copy: Edition,
  claimOf: (statement: Statement) => string | null,
): FindingDraft | null {
  const { roots, numbers } = wrongTerms(edition, correction);
  if (roots.length + numbers.length < WORDS_AT_LEAST) return null;
  const note = copy.article.corrections ?? [];
  if (note.length > 0) return null;
  for (const statement of copy.statements) {
    const words = wordsIn(textOf(copy.article.text, statement.span));
    const own = new Set(words.map(rootOf));
    const shared = roots.filter((root) => own.has(root)).length;
    if (!numbers.every((number) => words.includes(number)) || shared < SHARED_AT_LEAST * roots.length) continue;
    return {
      kind: "correction",
      code: "copy-not-corrected",
      ...said(phrase("correction/copy-not-corrected", { words: inBrief(copy, statement.span) })),
      claim: claimOf(statement),
      evidence: [
        evidenceAt("correction/copy-not-corrected", edition, correction.was ?? correction.span),
        evidenceAt("correction/copy-not-corrected", copy, statement.span),
      ],
    };
  }
  return null;
}

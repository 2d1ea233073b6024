import type { Gist } from "../../core/gist.ts";
import { contentTerms, kindOf, meaningOf, plainTerm, rootOf, SAME_EVENT } from "./meaning.ts";

/** A word as it is compared, with what it may stand for; the same object for the same word. */
export interface Term {
  readonly plain: string;
  readonly root: string;
  /** The kinds of event that it can name. */
  readonly events: readonly string[];
  /** The kind of thing that it names. */
  readonly kind: string | null;
}

/** Look-ups that were made; they hold what the functions would answer again. */
const TERMS = new Map<string, Term>();
const BY_WORD = new Map<string, Term>();
const CONTENT = new WeakMap<Gist, readonly Term[]>();

/** A word in whatever spelling as a term. */
export function termOf(word: string): Term {
  const known = BY_WORD.get(word);
  if (known !== undefined) return known;
  const term = plainly(plainTerm(word));
  BY_WORD.set(word, term);
  return term;
}

/** The terms of a gist (`contentTerms`), each once; worked out once for a gist. */
export function termsOf(gist: Gist): readonly Term[] {
  const known = CONTENT.get(gist);
  if (known !== undefined) return known;
  const terms = contentTerms(gist).map(plainly);
  CONTENT.set(gist, terms);
  return terms;
}

/** What is plain already stays as it is. */
function plainly(plain: string): Term {
  const known = TERMS.get(plain);
  if (known !== undefined) return known;
  const term: Term = { plain, root: rootOf(plain), events: meaningOf(plain).slice(1), kind: kindOf(plain) };
  TERMS.set(plain, term);
  return term;
}

/** Words of one root, of one kind of event, of one kind of thing, beside the same word. */
const SAME_ROOT = 0.95;
const SAME_KIND = 0.6;

/** 1: the word itself stands among the terms; less for its root, its kind of event, its kind of thing; 0: nothing of it. */
export function likenessIn(term: Term, terms: readonly Term[]): number {
  let best = 0;
  for (const other of terms) {
    if (other === term) return 1;
    if (best < SAME_ROOT) best = Math.max(best, likeness(term, other));
  }
  return best;
}

function likeness(a: Term, b: Term): number {
  if (a.root === b.root) return SAME_ROOT;
  if (a.events.length > 0 && b.events.length > 0 && a.events.some((event) => b.events.includes(event)))
    return SAME_EVENT;
  return a.kind !== null && a.kind === b.kind ? SAME_KIND : 0;
}

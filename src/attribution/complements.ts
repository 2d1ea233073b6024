import type { Finding, VerbConstruction } from "./construction.ts";
import { clauseSaid } from "./constructions/clause-said.ts";
import { colonIntroduction } from "./constructions/colon-introduction.ts";
import { infinitival } from "./constructions/infinitival.ts";
import { interruptedClause } from "./constructions/interrupted-clause.ts";
import { interruptedQuotation } from "./constructions/interrupted-quotation.ts";
import { objectInfinitive } from "./constructions/object-infinitive.ts";
import { objectPredicate } from "./constructions/object-predicate.ts";
import { passive } from "./constructions/passive.ts";
import { question } from "./constructions/question.ts";
import { quotationSaid } from "./constructions/quotation-said.ts";
import { subjectVerbClause } from "./constructions/subject-verb-clause.ts";
import { verbObject } from "./constructions/verb-object.ts";
import { verbPreposition } from "./constructions/verb-preposition.ts";
import type { VerbPlace } from "./place.ts";

/** The forms that what a verb carries may have, in the order in which they are tried. */
export const COMPLEMENTS: readonly VerbConstruction[] = [
  interruptedQuotation,
  quotationSaid,
  colonIntroduction,
  passive,
  question,
  objectInfinitive,
  interruptedClause,
  subjectVerbClause,
  clauseSaid,
  infinitival,
  objectPredicate,
  verbPreposition,
  verbObject,
];

/** For constructions that are told by their subject: whatever the verb carries, as the first form that fits reads it. */
export function readComplement(place: VerbPlace): Finding | null {
  for (const complement of COMPLEMENTS) {
    const finding = complement.find(place);
    if (finding) return { ...finding, score: complement.score };
  }
  return null;
}

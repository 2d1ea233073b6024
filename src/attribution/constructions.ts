import type { Construction } from "./construction.ts";
import { accordingTo } from "./constructions/according-to.ts";
import { adjectiveCue } from "./constructions/adjective-cue.ts";
import { clauseSaid } from "./constructions/clause-said.ts";
import { colonIntroduction } from "./constructions/colon-introduction.ts";
import { continuation } from "./constructions/continuation.ts";
import { headlineColon } from "./constructions/headline-colon.ts";
import { impersonalAdverb } from "./constructions/impersonal-adverb.ts";
import { infinitival } from "./constructions/infinitival.ts";
import { interruptedQuotation } from "./constructions/interrupted-quotation.ts";
import { nounCue } from "./constructions/noun-cue.ts";
import { objectInfinitive } from "./constructions/object-infinitive.ts";
import { objectPredicate } from "./constructions/object-predicate.ts";
import { passive } from "./constructions/passive.ts";
import { question } from "./constructions/question.ts";
import { quotationSaid } from "./constructions/quotation-said.ts";
import { subjectVerbClause } from "./constructions/subject-verb-clause.ts";
import { verbObject } from "./constructions/verb-object.ts";
import { verbPreposition } from "./constructions/verb-preposition.ts";

/** The one place where a construction is registered. Of those at a verb, the first that answers has it. */
export const CONSTRUCTIONS: readonly Construction[] = [
  interruptedQuotation,
  quotationSaid,
  colonIntroduction,
  passive,
  question,
  objectInfinitive,
  subjectVerbClause,
  clauseSaid,
  infinitival,
  objectPredicate,
  verbPreposition,
  verbObject,
  adjectiveCue,
  nounCue,
  accordingTo,
  headlineColon,
  impersonalAdverb,
  continuation,
];

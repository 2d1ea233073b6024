import { COMPLEMENTS } from "./complements.ts";
import type { Construction } from "./construction.ts";
import { accordingTo } from "./constructions/according-to.ts";
import { adjectiveCue } from "./constructions/adjective-cue.ts";
import { asPutIt } from "./constructions/as-put-it.ts";
import { asideSaid } from "./constructions/aside-said.ts";
import { byAccount } from "./constructions/by-account.ts";
import { closingSaid } from "./constructions/closing-said.ts";
import { colonSubject } from "./constructions/colon-subject.ts";
import { continuation } from "./constructions/continuation.ts";
import { courtHeard } from "./constructions/court-heard.ts";
import { document } from "./constructions/document.ts";
import { givenBy } from "./constructions/given-by.ts";
import { headlineColon } from "./constructions/headline-colon.ts";
import { headlineComma } from "./constructions/headline-comma.ts";
import { headlineDash } from "./constructions/headline-dash.ts";
import { headlinePassive } from "./constructions/headline-passive.ts";
import { heldView } from "./constructions/held-view.ts";
import { howPutIt } from "./constructions/how-put-it.ts";
import { impersonal } from "./constructions/impersonal.ts";
import { impersonalAdverb } from "./constructions/impersonal-adverb.ts";
import { impersonalAside } from "./constructions/impersonal-aside.ts";
import { inWordsOf } from "./constructions/in-words-of.ts";
import { innerClause } from "./constructions/inner-clause.ts";
import { innerPassive } from "./constructions/inner-passive.ts";
import { innerRelative } from "./constructions/inner-relative.ts";
import { itEmerged } from "./constructions/it-emerged.ts";
import { letKnown } from "./constructions/let-known.ts";
import { midSaid } from "./constructions/mid-said.ts";
import { nounCue } from "./constructions/noun-cue.ts";
import { objectRelative } from "./constructions/object-relative.ts";
import { participle } from "./constructions/participle.ts";
import { putAt } from "./constructions/put-at.ts";
import { quotative } from "./constructions/quotative.ts";
import { quotedAsSaying } from "./constructions/quoted-as-saying.ts";
import { quotedHeading } from "./constructions/quoted-heading.ts";
import { refusal } from "./constructions/refusal.ts";
import { relative } from "./constructions/relative.ts";
import { relay } from "./constructions/relay.ts";
import { rumourHasIt } from "./constructions/rumour-has-it.ts";
import { signature } from "./constructions/signature.ts";
import { toldBy } from "./constructions/told-by.ts";
import { transcript } from "./constructions/transcript.ts";
import { view } from "./constructions/view.ts";

/** The one place where a construction is registered. Of those at a verb, the first that answers has it. */
export const CONSTRUCTIONS: readonly Construction[] = [
  // told by their subject or their verb
  impersonal,
  refusal,
  relative,
  relay,
  document,
  participle,
  objectRelative,
  // told by what the verb carries
  ...COMPLEMENTS,
  adjectiveCue,
  nounCue,
  accordingTo,
  asPutIt,
  howPutIt,
  colonSubject,
  inWordsOf,
  letKnown,
  toldBy,
  putAt,
  givenBy,
  courtHeard,
  closingSaid,
  midSaid,
  impersonalAside,
  itEmerged,
  asideSaid,
  view,
  byAccount,
  heldView,
  quotedAsSaying,
  quotative,
  headlineColon,
  headlineComma,
  headlineDash,
  headlinePassive,
  signature,
  quotedHeading,
  impersonalAdverb,
  rumourHasIt,
  transcript,
  continuation,
  // inside somebody's words, where nothing else has read the verb
  innerPassive,
  innerRelative,
  innerClause,
];

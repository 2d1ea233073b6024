import { GAP_VERBS } from "./hang-gapped.ts";
import {
  ADJECTIVE,
  ADVERB,
  AMOUNTS,
  added,
  alone,
  auxiliaries,
  bodies,
  CLOSE,
  chief,
  close,
  comma,
  cost,
  DETERMINER,
  detailed,
  disputed,
  executive,
  FINITE,
  GERUND,
  insist,
  lands,
  NAMES,
  NOUN,
  NOUNS,
  not,
  onePaper,
  PARTICIPLE,
  PAST,
  PLURAL,
  PLURAL_VERB,
  PREPOSITION,
  PRESENT,
  papers,
  passive,
  persons,
  RELATIVES,
  read,
  reckoned,
  reckons,
  roughly,
  SUBJECT_BEGINS,
  say,
  shares,
  shows,
  statePlural,
  states,
  talks,
  that,
  they,
  times,
  to,
  turned,
  unitedStates,
  WHERE,
  WHO,
  warned,
  warning,
  whether,
  worry,
} from "./mend-words.ts";
import {
  closesWithName,
  closesWithOne,
  closesWithPaper,
  closesWithPapers,
  hasPluralBefore,
  isBehindClose,
  isSoonBehind,
  isWithName,
  opensClause,
} from "./tags-around.ts";
import { MARGIN, type Words } from "./words.ts";

/**
 * Sets right what a tagger that sees a few words cannot: a past form that needs an object and has a preposition in its place is a participle,
 * "that" in front of a bare singular person points at one, who is "close to" another is not nearby, and between a relative and a verb of saying stands
 * who says it ("who neighbours said"). In the treebanks that we learn from every such form behind a noun is a participle.
 * Cost: linear.
 *
 *     A person briefed on the audit said      "…," that person said
 *              ^VBN                              ^DT
 */
export function mendTags({ tag, form, count }: Words): void {
  const end = MARGIN + count - 1;
  for (let at = MARGIN; at < end; at++) {
    if (
      // "The board disputed on Tuesday whether it was hers"
      tag[at] === PARTICIPLE &&
      form[at] === disputed &&
      NOUNS.has(tag[at - 1]!) &&
      isSoonBehind(form, at, whether!)
    )
      tag[at] = PAST!;
    else if (tag[at] === PAST) {
      const isBehindNoun = NOUNS.has(tag[at - 1]!);
      if (isBehindNoun && passive.get(form[at + 1]!)?.has(form[at]!)) tag[at] = PARTICIPLE!;
      // "a person not authorised to speak", "a minister turned lobbyist"
      else if (form[at - 1] === not || (isBehindNoun && form[at] === turned && tag[at + 1] === NOUN))
        tag[at] = PARTICIPLE!;
    } else if (
      form[at] === that &&
      tag[at + 1] === NOUN &&
      ((tag[at] === PREPOSITION && persons.has(form[at + 1]!)) || (RELATIVES.has(tag[at]!) && times.has(form[at + 1]!)))
    )
      tag[at] = DETERMINER!;
    else if (
      tag[at] === PRESENT &&
      RELATIVES.has(tag[at - 1]!) &&
      GAP_VERBS.has(form[at + 1]!) &&
      !auxiliaries.has(form[at]!)
    ) {
      tag[at] = PLURAL!;
      if (tag[at + 1] === PARTICIPLE) tag[at + 1] = PAST!;
    } else if (tag[at] === ADVERB && form[at] === close && form[at + 1] === to && NOUNS.has(tag[at - 1]!))
      tag[at] = ADJECTIVE!;
    // "Its chief executive, Ada Marsh,"
    else if (tag[at] === ADJECTIVE && form[at] === executive && form[at - 1] === chief && !NOUNS.has(tag[at + 1]!))
      tag[at] = NOUN!;
    // "said operations chief Ada Marsh", "the operations chief said"
    else if (
      tag[at] === ADJECTIVE &&
      form[at] === chief &&
      NOUNS.has(tag[at - 1]!) &&
      (NAMES.has(tag[at + 1]!) || FINITE.has(tag[at + 1]!) || form[at + 1] === comma)
    )
      tag[at] = NOUN!;
    // "The academic noted": nobody else is meant by the word alone
    else if (
      tag[at] === ADJECTIVE &&
      alone.has(form[at]!) &&
      tag[at - 1] === DETERMINER &&
      (FINITE.has(tag[at + 1]!) || form[at + 1] === comma)
    )
      tag[at] = NOUN!;
    // "Another resident, who asked not to be named,"
    else if (
      tag[at] === ADJECTIVE &&
      tag[at - 1] === DETERMINER &&
      form[at + 1] === comma &&
      tag[at + 2] === WHO &&
      at + 2 < end
    )
      tag[at] = NOUN!;
    // "The report, which she keeps framed, states that Marsh …"
    else if (
      tag[at] === PLURAL &&
      states.has(form[at]!) &&
      form[at - 1] === comma &&
      form[at + 1] === that &&
      SUBJECT_BEGINS.has(tag[at + 2]!)
    )
      tag[at] = PRESENT!;
    // "The study records that the fall came in one winter"
    else if (
      tag[at] === PLURAL &&
      states.has(form[at]!) &&
      form[at + 1] === that &&
      (onePaper.has(form[at - 1]!) || bodies.has(form[at - 1]!)) &&
      SUBJECT_BEGINS.has(tag[at + 2]!) &&
      opensClause(tag, at - 1)
    )
      tag[at] = PRESENT!;
    // "…,” comments Ada Marsh."
    else if (tag[at] === PLURAL && states.has(form[at]!) && tag[at - 1] === CLOSE && NAMES.has(tag[at + 1]!))
      tag[at] = PRESENT!;
    // "…, the teammate added."
    else if (tag[at] === PARTICIPLE && added.has(form[at]!) && at === end - 1 && closesWithOne(tag, form, at)) {
      tag[at] = PAST!;
      tag[at - 1] = NOUN!;
    }
    // "said that talks about the port could begin"
    else if (
      tag[at] === PRESENT &&
      form[at] === talks &&
      tag[at + 1] === PREPOSITION &&
      form[at - 1] === that &&
      !NOUNS.has(tag[at - 2]!)
    ) {
      tag[at] = PLURAL!;
      tag[at - 1] = PREPOSITION!;
    }
    // "My grandson reckons I am late", "The board reckons that …"
    else if (tag[at] === PLURAL && form[at] === reckons && (SUBJECT_BEGINS.has(tag[at + 1]!) || form[at + 1] === that))
      tag[at] = PRESENT!;
    // "…, reckoned Ada Marsh"
    else if (tag[at] === ADJECTIVE && form[at] === reckoned && NAMES.has(tag[at + 1]!)) tag[at] = PAST!;
    // "Friends of the chef insist he has been left alone"
    else if (tag[at] === NOUN && insist.has(form[at]!) && SUBJECT_BEGINS.has(tag[at + 1]!) && hasPluralBefore(tag, at))
      tag[at] = PLURAL_VERB!;
    // "Court papers seen by the Lantern state that the marriage is over"
    else if (
      tag[at] === NOUN &&
      statePlural.has(form[at]!) &&
      form[at + 1] === that &&
      tag[at + 1] === PREPOSITION &&
      hasPluralBefore(tag, at)
    )
      tag[at] = PLURAL_VERB!;
    // "…, its report states"
    else if (tag[at] === PLURAL && states.has(form[at]!) && closesWithPaper(tag, form, at, end)) tag[at] = PRESENT!;
    // "Bureau figures show there were 41"
    else if (
      tag[at] === PRESENT &&
      papers.has(form[at]!) &&
      NOUNS.has(tag[at - 1]!) &&
      tag[at + 1] === PLURAL_VERB &&
      shows.has(form[at + 1]!)
    )
      tag[at] = PLURAL!;
    // "…, the Morning Herald reports"
    else if (tag[at] === PLURAL && states.has(form[at]!) && closesWithName(tag, form, at, end)) tag[at] = PRESENT!;
    // "“…,” Ada Marsh shares."
    else if (
      tag[at] === PLURAL &&
      shares.has(form[at]!) &&
      closesWithName(tag, form, at, end) &&
      isBehindClose(tag, form, at)
    )
      tag[at] = PRESENT!;
    // "“…,” the statement read."
    else if (
      (tag[at] === NOUN || tag[at] === PARTICIPLE) &&
      read.has(form[at]!) &&
      at === end - 1 &&
      closesWithPaper(tag, form, at, end)
    )
      tag[at] = PAST!;
    // "They worry Norland is taking it back"
    else if (
      tag[at] === NOUN &&
      worry.has(form[at]!) &&
      they.has(form[at - 1]!) &&
      (SUBJECT_BEGINS.has(tag[at + 1]!) || form[at + 1] === that)
    )
      tag[at] = PLURAL_VERB!;
    // "in U.S. states where the herb is sold"
    else if (tag[at] === PRESENT && unitedStates.has(form[at]!) && lands.has(form[at - 1]!) && tag[at + 1] === WHERE)
      tag[at] = PLURAL!;
    // "The bridge will close, say officials."
    else if (form[at] === say && form[at - 1] === comma && tag[at + 1] === PLURAL && at === end - 2)
      tag[at] = PLURAL_VERB!;
    // "“…,” the department detailed."
    else if (tag[at] === ADJECTIVE && form[at] === detailed && at === end - 1 && closesWithOne(tag, form, at)) {
      tag[at] = PAST!;
      tag[at - 1] = NOUN!;
    }
    // ", with the minister Ada Lind warning of floods"
    else if (tag[at] === NOUN && form[at] === warning && warned.has(form[at + 1]!) && isWithName(tag, form, at))
      tag[at] = GERUND;
    // "The pier cost £40 million", "The boat cost about 3,000 crowns"
    else if (
      tag[at] === NOUN &&
      cost.has(form[at]!) &&
      NOUNS.has(tag[at - 1]!) &&
      (AMOUNTS.has(tag[at + 1]!) || (roughly.has(form[at + 1]!) && AMOUNTS.has(tag[at + 2]!)))
    )
      tag[at] = PAST!;
    // "…, documents released under the law show."
    else if (tag[at] === NOUN && shows.has(form[at]!) && at === end - 1 && closesWithPapers(tag, form, at))
      tag[at] = PLURAL_VERB!;
  }
}

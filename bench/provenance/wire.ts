import type { Chance } from "./chance.ts";
import { one, type Speaker, type Templates, type Topic } from "./templates.ts";
import { FACTS, OWN, PLAIN, QUOTING, SAID } from "./wire-sentences.ts";
import { CREDITS, FAMILY, GIVEN, NOTES, OUTLETS, PLACES, TOPICS } from "./wire-words.ts";

/** Agency and city-paper prose: datelines, bylines of several kinds, pronouns, colons before quotations, furniture at the foot. */
export const WIRE: Templates = {
  given: GIVEN,
  family: FAMILY,
  places: PLACES,
  outlets: OUTLETS,
  topics: TOPICS,
  said: SAID,
  plain: PLAIN,
  own: OWN,
  facts: FACTS,
  credits: CREDITS,
  notes: NOTES,
  speaker,
  quoting: QUOTING,
  headline: (topic, place, c) =>
    c.pick([
      `${c.pick(topic.title)} in ${place}`,
      `${place}: ${c.pick(topic.title)}`,
      `${c.pick(topic.title)} as ${place} waits`,
      c.pick(topic.title),
    ]),
  byline: (author, outlet, c) =>
    c.pick([`By ${author}`, `${author}, ${outlet}`, `By ${author}, Staff Writer`, `by ${author.toUpperCase()}`, ""]),
  dateline: (place, _outlet, c) => (c.is(0.4) ? `${c.is(0.6) ? place.toUpperCase() : place} ${one(c, "—|-|–")} ` : ""),
  foot: (outlet, c) =>
    c.is(0.25)
      ? c.pick([
          `Subscribe to ${outlet} for daily news.`,
          "Follow us for more updates.",
          "Share this article",
          `Read more from ${outlet}`,
          "Filed under: News, Politics",
        ])
      : "",
};

const PRONOUN = ["he", "she"];

function speaker(topic: Topic, place: string, c: Chance): Speaker {
  const body = c.pick(topic.body);
  if (c.is(0.25)) {
    const full = c.pick([
      `a senior ${body} official`,
      `a person familiar with the matter`,
      `two officials`,
      `an official who spoke on condition of anonymity`,
      `a source within the ${body}`,
      `a diplomat in ${place}`,
    ]);
    return {
      full,
      short: full.startsWith("two") ? "the officials" : c.pick(["the source", "the official"]),
      name: null,
    };
  }
  const [given, family] = [c.pick(GIVEN), c.pick(FAMILY)];
  const role = c.pick(topic.role);
  const full = c.pick([
    `${role} ${given} ${family}`,
    `${given} ${family}, the ${role},`,
    `${given} ${family}, a member of the ${body},`,
    `the ${body}'s ${given} ${family}`,
    `${given} ${family}`,
  ]);
  return {
    full,
    short: c.is(0.3) ? `${c.pick(["Mr", "Ms", "Dr"])} ${family}` : family,
    name: `${given} ${family}`,
    pronoun: c.pick(PRONOUN),
  };
}

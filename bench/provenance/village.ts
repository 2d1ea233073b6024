import type { Chance } from "./chance.ts";
import { one, type Speaker, type Templates, type Topic } from "./templates.ts";
import { FACTS, OWN, PLAIN, SAID } from "./village-sentences.ts";
import { CREDITS, FAMILY, GIVEN, HOUSE_NOTES, OUTLETS, PLACES, TOPICS } from "./village-words.ts";

/** Small-town news with surreal narrative: no two stories share a turn of phrase by sense alone. */
export const VILLAGE: Templates = {
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
  notes: HOUSE_NOTES,
  speaker,
  quoting: [() => "The @o had a visitor from the town hall that day."],
  headline: (topic, place, chance) =>
    one(
      chance,
      `${chance.pick(topic.title)} at ${place}|${place}: ${chance.pick(topic.title)}|What we know of ${place}: ${chance.pick(topic.title)}|${chance.pick(topic.title)}, and ${place} looks on|${chance.pick(topic.title)} again in ${place}`,
    ),
  byline: (author) => `By ${author}`,
  dateline: () => "",
  foot: () => "",
};

function speaker(topic: Topic, place: string, c: Chance): Speaker {
  const body = c.pick(topic.body);
  if (c.is(0.3)) {
    const full = c.pick([
      `a senior official of the ${body}`,
      `a person close to the ${body}`,
      `a ${c.pick(topic.role)} in ${place} who asked not to be named`,
      `a former ${c.pick(topic.role)}`,
      `an official`,
    ]);
    return { full, short: c.pick(["the source", "the person", "the official"]), name: null };
  }
  const [given, family] = [c.pick(GIVEN), c.pick(FAMILY)];
  const role = c.pick(topic.role);
  const full = c.pick([
    `${given} ${family}, ${role} of the ${body},`,
    `${role} ${given} ${family}`,
    `${given} ${family} of the ${body}`,
  ]);
  return { full, short: family, name: `${given} ${family}` };
}

import { type Chance, makeChance } from "./chance.ts";
import { addressOf, type Draft, MINUTES_PER_DAY, type Story, type Unit, unitOf } from "./draft.ts";
import { placesIn, WAY } from "./render.ts";
import type { Sentence, Templates } from "./templates.ts";

const WAYS = "verbatim|trimmed|trimmed|re-led|reordered|excerpted|edited|edited|edited".split("|");

/** Everything that exists in one run, and the operations by which articles come to be. Deterministic in the seed. */
export class World {
  readonly seed: number;
  readonly chance: Chance;
  readonly drafts: Draft[] = [];
  readonly loops: Draft[][] = [];
  readonly traps: [Draft, Draft][] = [];
  #sentences = 0;
  #articles = 0;

  constructor(seed: number) {
    this.seed = seed;
    this.chance = makeChance(seed);
  }

  makeStory(number: number, templates: Templates): Story {
    const c = this.chance;
    const topic = c.pick(templates.topics);
    const place = c.pick(templates.places);
    const speakers = Array.from({ length: 2 + c.below(2) }, () => templates.speaker(topic, place, c));
    const said = c
      .some(templates.said, 4 + c.below(4))
      .map((make): Sentence => ({ pattern: make(topic, place, c), speaker: c.pick(speakers), claim: true }));
    const [pattern, twin] = c.pick(templates.facts)(topic, place, c);
    said.push({ pattern, twin, speaker: c.pick(speakers), claim: true });
    const plain = c
      .some(templates.plain, 5 + c.below(7))
      .map((make): Sentence => ({ pattern: make(topic, place, c), speaker: null, claim: false }));
    const lede = plain.shift();
    const body = c.some([...said, ...plain], said.length + plain.length);
    const sentences = lede === undefined ? body : [lede, ...body];
    const firstNumber = this.takeNumbers(sentences.length);
    const times = c.pick(["good", "good", "date", "none"] as const);
    return { number, templates, topic, place, speakers, sentences, firstNumber, times };
  }

  takeNumbers(count: number): number {
    const first = this.#sentences;
    this.#sentences += count;
    return first;
  }

  draft(given: Omit<Draft, "id" | "title" | "author">): Draft {
    const c = this.chance;
    const { templates, topic, place } = given.story;
    const title = templates.headline(topic, place, c);
    const parent = given.parents[0];
    const draft: Draft = {
      id: `a${String(++this.#articles).padStart(5, "0")}`,
      title: parent !== undefined && c.is(0.45) ? parent.title : title,
      author: `${c.pick(templates.given)} ${c.pick(templates.family)}`,
      ...given,
    };
    this.drafts.push(draft);
    return draft;
  }

  root(story: Story, outlet: string, unseen: boolean): Draft {
    const units = story.sentences.map((sentence, index) =>
      unitOf(sentence, story.firstNumber + index, index === 0 || this.chance.is(0.6)),
    );
    const minute = this.chance.below(20 * MINUTES_PER_DAY);
    return this.draft({ story, outlet, parents: [], units, credit: null, note: null, how: "root", unseen, minute });
  }

  copy(parent: Draft, outlet: string, tree: readonly Draft[]): Draft {
    const c = this.chance;
    const { story } = parent;
    const how = c.pick(WAYS);
    let units = [...parent.units];
    if (how === "trimmed" || parent.unseen) units = trim(units, c, parent.unseen);
    if (how === "re-led") units = [this.own(story), ...units.slice(1)];
    if (how === "reordered") units = [units[0]!, ...c.some(units.slice(1), units.length)];
    if (how === "excerpted") {
      const from = c.below(Math.max(1, units.length - 4));
      units = [this.own(story), this.own(story), ...units.slice(from, from + 3 + c.below(3)), this.own(story)];
    }
    if (how === "edited" || c.is(0.4)) units = units.map((unit) => this.edit(unit));
    const credit = this.credit(parent, tree);
    const note = c.is(0.15) ? c.pick(story.templates.notes) : null;
    const minute = parent.minute + 20 + c.below(2 * MINUTES_PER_DAY);
    return this.draft({ story, outlet, parents: [parent], units, credit, note, how, unseen: false, minute });
  }

  /** Sometimes one place of the sentence takes its second form. */
  edit(unit: Unit): Unit {
    const c = this.chance;
    const places = placesIn(unit.sentence.pattern).filter(({ index }) => !unit.changed.has(index));
    if (places.length === 0 || !c.is(0.3)) return unit;
    const { index, outlet, kind } = c.pick(places);
    const laid = outlet && c.is(0.35) ? [index + 100] : [];
    const way = kind === "value-changed" ? [index + WAY * (1 + c.below(8))] : [];
    return { ...unit, changed: new Set([...unit.changed, index, ...laid, ...way]) };
  }

  own({ templates, topic, place }: Story): Unit {
    const c = this.chance;
    return unitOf(
      { pattern: c.pick(templates.own)(topic, place, c), speaker: null, claim: false },
      this.takeNumbers(1),
    );
  }

  /** The parent's outlet, another's (false), whomever the parent credits (kept), or nobody. */
  credit(parent: Draft, tree: readonly Draft[]): string | null {
    const c = this.chance;
    const fate = c.next();
    const other = c.pick(tree);
    const credited = fate < 0.45 ? parent : fate < 0.5 && other !== parent && !other.unseen ? other : null;
    if (credited === null) return fate > 0.8 && parent.credit !== null ? parent.credit : null;
    return this.creditTo(credited);
  }

  creditTo(credited: Draft): string {
    const phrase = this.chance.pick(credited.story.templates.credits);
    return phrase.replace("{o}", credited.outlet).replace("{u}", addressOf(credited));
  }
}

function trim(units: readonly Unit[], c: Chance, inside: boolean): Unit[] {
  if (!inside) return units.slice(0, Math.max(3, units.length - 2 - c.below(Math.ceil(units.length / 2))));
  const left = new Set(c.some([...units.keys()].slice(1), 2 + c.below(3)));
  return units.filter((_, index) => !left.has(index));
}

import { type Draft, MINUTES_PER_DAY, type Story, type Unit, unitOf } from "./draft.ts";
import type { World } from "./world.ts";

/** The first house takes the story back from a copy and says so. */
export function addLoop(world: World, tree: Draft[]): void {
  const c = world.chance;
  const copies = tree.filter(({ parents, how }) => parents[0]?.unseen === false && how !== "excerpted");
  if (copies.length === 0) return;
  const middle = c.pick(copies);
  const first = middle.parents[0]!;
  const { story } = first;
  const units = [world.own(story), ...middle.units.map((unit) => world.edit(unit))];
  const credit = world.creditTo(middle);
  const minute = middle.minute + 60 + c.below(MINUTES_PER_DAY);
  const { outlet } = first;
  const last = world.draft({
    story,
    outlet,
    parents: [middle],
    units,
    credit,
    note: null,
    how: "loop",
    unseen: false,
    minute,
  });
  tree.push(last);
  world.loops.push([first, middle, last]);
}

/** Another house at the same event: other words, and sometimes the same sentence from the same press conference. */
export function addIndependent(world: World, root: Draft, houses: string[]): void {
  const c = world.chance;
  const { story } = root;
  const { templates, topic, place } = story;
  const shared = story.sentences
    .map((sentence, index) => ({ sentence, index }))
    .filter(({ sentence }) => sentence.pattern.startsWith('"'));
  const quote = c.is(0.6) ? shared[0] : undefined;
  const plain = c.some(templates.plain, 12).map((make) => make(topic, place, c));
  const units: Unit[] = plain
    .slice(0, 5)
    .map((pattern) => unitOf({ pattern, speaker: null, claim: false }, world.takeNumbers(1)));
  if (quote !== undefined) units.splice(2, 0, unitOf(quote.sentence, story.firstNumber + quote.index));
  const fact = story.sentences.findIndex(({ twin }) => twin !== undefined);
  const twin = story.sentences[fact]?.twin;
  const speakers = [...story.speakers];
  if (twin !== undefined && c.is(0.7)) {
    const same = c.is(0.3);
    if (!same) speakers.push(templates.speaker(topic, place, c));
    const speaker = same ? (story.sentences[fact]?.speaker ?? null) : (speakers.at(-1) ?? null);
    units.push(unitOf({ pattern: twin, speaker, claim: true }, story.firstNumber + fact));
  }
  const outlet = houses.pop();
  if (outlet === undefined || units.length < 3) return;
  const minute = root.minute + c.below(MINUTES_PER_DAY);
  const other = world.draft({
    story: { ...story, speakers },
    outlet,
    parents: [],
    units,
    credit: null,
    note: null,
    how: "independent",
    unseen: false,
    minute,
  });
  if (!root.unseen) world.traps.push([root, other]);
}

/** One article out of two: half of another house's own story on the same event. */
export function addMerge(world: World, root: Draft, houses: string[]): void {
  const c = world.chance;
  if (root.unseen) return;
  const [outletA, outletB] = [houses.pop(), houses.pop()];
  if (outletA === undefined || outletB === undefined) return;
  const { topic, place, times, number, templates } = root.story;
  const story: Story = { ...world.makeStory(number, templates), topic, place, times };
  const second = world.root(story, outletA, false);
  const half = (units: readonly Unit[]): Unit[] => units.slice(0, Math.ceil(units.length * 0.6));
  const units = [...half(root.units), ...half(second.units)].map((unit) => world.edit(unit));
  const minute = Math.max(root.minute, second.minute) + 30 + c.below(MINUTES_PER_DAY);
  const credit = c.is(0.5) ? world.credit(c.pick([root, second]), [root]) : null;
  const parents = [root, second];
  world.draft({ story, outlet: outletB, parents, units, credit, note: null, how: "merged", unseen: false, minute });
}

/** Another outlet's own article with nothing but quotations of the story in it. */
export function addQuoteOnly(world: World, parent: Draft, houses: string[]): void {
  const c = world.chance;
  const quotes = parent.units.filter(({ sentence }) => sentence.pattern.startsWith('"'));
  const outlet = houses.pop();
  if (quotes.length === 0 || outlet === undefined || parent.unseen) return;
  const { story } = parent;
  const { templates, topic, place } = story;
  const lead = unitOf(
    { pattern: c.pick(templates.quoting)(topic, place, c), speaker: null, claim: false },
    world.takeNumbers(1),
  );
  const units = [lead, ...c.some(quotes, 1 + c.below(2)), world.own(story), world.own(story)];
  const minute = parent.minute + 30 + c.below(MINUTES_PER_DAY);
  const credit = world.creditTo(parent);
  world.draft({
    story,
    outlet,
    parents: [parent],
    units,
    credit,
    note: null,
    how: "quote-only",
    unseen: false,
    minute,
  });
}

/** Unrelated articles of several houses with the same standing paragraph. */
export function addBoilerplate(world: World, root: Draft, houses: string[]): void {
  const c = world.chance;
  const { templates, topic } = root.story;
  const [a, b] = [c.pick(templates.places), c.pick(templates.places)];
  const pattern = c.pick([
    `The ${c.pick(topic.body)} was founded in ${1880 + c.below(90)} and looks after ${c.pick(["works", "licences", "roads"])} and ${c.pick(["complaints", "wells", "lamps"])} between ${a} and ${b}, with a staff of ${20 + c.below(300)} and an office that closes at noon.`,
    `${c.pick(["Set up", "Founded", "Chartered"])} in ${1880 + c.below(90)}, the ${c.pick(topic.body)} ${c.pick(["runs", "owns", "supervises"])} ${c.pick(["depots", "archives", "laboratories"])} in ${a} and ${b} and ${c.pick(["employs", "trains", "insures"])} ${200 + c.below(800)} ${c.pick(["people", "households", "apprentices"])} ${c.pick(["all year round", "by its own count", "under a royal charter"])}.`,
  ]);
  const standing = unitOf({ pattern, speaker: null, claim: false }, world.takeNumbers(1));
  const drafts: Draft[] = [];
  for (let index = 0; index < 4; index++) {
    const story = world.makeStory(root.story.number, templates);
    const outlet = houses.pop();
    if (outlet === undefined) break;
    const base = story.sentences.map((sentence, at) => unitOf(sentence, story.firstNumber + at));
    const minute = c.below(20 * MINUTES_PER_DAY);
    const given = { story, outlet, parents: [], credit: null, note: null, how: "boilerplate", unseen: false, minute };
    drafts.push(world.draft({ ...given, units: [...base, standing] }));
  }
  drafts.forEach((one, index) => {
    for (const other of drafts.slice(index + 1)) world.traps.push([one, other]);
  });
}

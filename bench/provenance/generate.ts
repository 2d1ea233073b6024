import { type Chance, makeChance } from "./chance.ts";
import { FACTS, OWN, PLAIN, placesIn, render, SAID, type Sentence, type Speaker } from "./sentences.ts";
import type { ArticleLine, ArticleTruth, ClaimTruth, DriftTruth, Truth } from "./truth.ts";
import { CREDITS, FAMILY, GIVEN, HOUSE_NOTES, OUTLETS, PLACES, TOPICS, type Topic } from "./words.ts";

/** One sentence in one article: which of the story's, with its changes, or the article's own. */
interface Unit {
  readonly sentence: Sentence;
  /** Number in the run; equal where it is the same sentence of the same story. */
  readonly number: number;
  readonly changed: ReadonlySet<number>;
  readonly paragraph: boolean;
}

interface Draft {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly author: string;
  readonly minute: number;
  readonly parents: Draft[];
  readonly units: readonly Unit[];
  readonly credit: string | null;
  readonly note: string | null;
  readonly how: string;
  readonly story: Story;
  readonly unseen: boolean;
}

interface Story {
  readonly number: number;
  readonly topic: Topic;
  readonly place: string;
  readonly speakers: readonly Speaker[];
  readonly sentences: readonly Sentence[];
  readonly firstNumber: number;
  readonly times: ArticleTruth["times"];
}

export interface Run {
  readonly lines: readonly ArticleLine[];
  readonly truth: Truth;
}

/** About `stories` × 6 articles. Deterministic in the seed. */
export function generate(seed: number, stories: number): Run {
  const world = new World(seed);
  for (let index = 0; index < stories; index++) world.addStory(index);
  return world.finish();
}

const SHARED_WORDS_AT_LEAST = 12;
const MINUTES_PER_DAY = 1440;

class World {
  readonly #seed: number;
  readonly #chance: Chance;
  readonly #drafts: Draft[] = [];
  readonly #loops: Draft[][] = [];
  readonly #traps: [Draft, Draft][] = [];
  #sentences = 0;
  #articles = 0;

  constructor(seed: number) {
    this.#seed = seed;
    this.#chance = makeChance(seed);
  }

  addStory(number: number): void {
    const c = this.#chance;
    const story = this.#makeStory(number);
    const houses = c.some(OUTLETS, OUTLETS.length);
    const root = this.#root(story, houses.pop() ?? "", c.is(0.22));
    const tree = [root];
    const copies = 2 + c.below(6);
    for (let index = 0; index < copies && houses.length > 0; index++) {
      const parent = root.unseen && index < 2 + c.below(3) ? root : c.pick(tree);
      tree.push(this.#copy(parent, houses.pop() ?? "", tree));
    }
    if (c.is(0.18)) this.#addLoop(tree, c);
    if (c.is(0.3)) this.#addIndependent(root, houses, c);
    if (c.is(0.2)) this.#addMerge(root, houses, c);
    if (c.is(0.15)) this.#addBoilerplate(root, houses, c);
  }

  #makeStory(number: number): Story {
    const c = this.#chance;
    const topic = c.pick(TOPICS);
    const place = c.pick(PLACES);
    const speakers = Array.from({ length: 2 + c.below(2) }, () => this.#speaker(topic, place));
    const said = c
      .some(SAID, 4 + c.below(4))
      .map((make): Sentence => ({ pattern: make(topic, place, c), speaker: c.pick(speakers), claim: true }));
    const [pattern, twin] = c.pick(FACTS)(topic, place, c);
    said.push({ pattern, twin, speaker: c.pick(speakers), claim: true });
    const plain = c
      .some(PLAIN, 5 + c.below(7))
      .map((make): Sentence => ({ pattern: make(topic, place, c), speaker: null, claim: false }));
    const lede = plain.shift();
    const body = c.some([...said, ...plain], said.length + plain.length);
    const sentences = lede === undefined ? body : [lede, ...body];
    const firstNumber = this.#sentences;
    this.#sentences += sentences.length;
    const times = c.pick(["good", "good", "date", "none"] as const);
    return { number, topic, place, speakers, sentences, firstNumber, times };
  }

  #speaker(topic: Topic, place: string): Speaker {
    const c = this.#chance;
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

  #root(story: Story, outlet: string, unseen: boolean): Draft {
    const units = story.sentences.map(
      (sentence, index): Unit => ({
        sentence,
        number: story.firstNumber + index,
        changed: new Set(),
        paragraph: index === 0 || this.#chance.is(0.6),
      }),
    );
    return this.#draft({
      story,
      outlet,
      parents: [],
      units,
      credit: null,
      note: null,
      how: "root",
      unseen,
      minute: this.#chance.below(20 * MINUTES_PER_DAY),
    });
  }

  #draft(given: Omit<Draft, "id" | "title" | "author">): Draft {
    const c = this.#chance;
    const title = `${c.pick(given.story.topic.title)} at ${given.story.place}`;
    const parent = given.parents[0];
    const draft: Draft = {
      id: `a${String(++this.#articles).padStart(5, "0")}`,
      title: parent !== undefined && c.is(0.45) ? parent.title : title,
      author: `${c.pick(GIVEN)} ${c.pick(FAMILY)}`,
      ...given,
    };
    this.#drafts.push(draft);
    return draft;
  }

  #copy(parent: Draft, outlet: string, tree: readonly Draft[]): Draft {
    const c = this.#chance;
    const how = c.pick([
      "verbatim",
      "trimmed",
      "trimmed",
      "re-led",
      "reordered",
      "excerpted",
      "edited",
      "edited",
      "edited",
    ]);
    let units = [...parent.units];
    if (how === "trimmed" || parent.unseen) units = trim(units, c, parent.unseen);
    if (how === "re-led") units = [this.#own(parent.story), ...units.slice(1)];
    if (how === "reordered") units = [units[0]!, ...c.some(units.slice(1), units.length)];
    if (how === "excerpted") {
      const from = c.below(Math.max(1, units.length - 4));
      units = [
        this.#own(parent.story),
        this.#own(parent.story),
        ...units.slice(from, from + 3 + c.below(3)),
        this.#own(parent.story),
      ];
    }
    if (how === "edited" || c.is(0.4)) units = units.map((unit) => this.#edit(unit));
    const credit = this.#credit(parent, tree);
    return this.#draft({
      story: parent.story,
      outlet,
      parents: [parent],
      units,
      credit,
      note: c.is(0.15) ? c.pick(HOUSE_NOTES) : null,
      how,
      unseen: false,
      minute: parent.minute + 20 + c.below(2 * MINUTES_PER_DAY),
    });
  }

  /** Sometimes one place of the sentence takes its second form. */
  #edit(unit: Unit): Unit {
    const c = this.#chance;
    const places = placesIn(unit.sentence.pattern).filter(({ index }) => !unit.changed.has(index));
    if (places.length === 0 || !c.is(0.3)) return unit;
    const { index, outlet } = c.pick(places);
    const laid = outlet && c.is(0.35) ? [index + 100] : [];
    return { ...unit, changed: new Set([...unit.changed, index, ...laid]) };
  }

  #own(story: Story): Unit {
    const c = this.#chance;
    const sentence: Sentence = { pattern: c.pick(OWN)(story.topic, story.place, c), speaker: null, claim: false };
    return { sentence, number: this.#sentences++, changed: new Set(), paragraph: true };
  }

  #credit(parent: Draft, tree: readonly Draft[]): string | null {
    const c = this.#chance;
    const fate = c.next();
    const other = c.pick(tree);
    const credited = fate < 0.45 ? parent : fate < 0.5 && other !== parent && !other.unseen ? other : null;
    if (credited === null) return fate > 0.8 && parent.credit !== null ? parent.credit : null;
    return c.pick(CREDITS).replace("{o}", credited.outlet).replace("{u}", addressOf(credited));
  }

  /** The first house takes the story back from a copy and says so. */
  #addLoop(tree: Draft[], c: Chance): void {
    const copies = tree.filter(({ parents, how }) => parents[0]?.unseen === false && how !== "excerpted");
    if (copies.length === 0) return;
    const middle = c.pick(copies);
    const first = middle.parents[0]!;
    const units = [this.#own(first.story), ...middle.units.map((unit) => this.#edit(unit))];
    const credit = c.pick(CREDITS).replace("{o}", middle.outlet).replace("{u}", addressOf(middle));
    const minute = middle.minute + 60 + c.below(MINUTES_PER_DAY);
    const last = this.#draft({
      story: first.story,
      outlet: first.outlet,
      parents: [middle],
      units,
      credit,
      note: null,
      how: "loop",
      unseen: false,
      minute,
    });
    tree.push(last);
    this.#loops.push([first, middle, last]);
  }

  /** Another house at the same event: other words, and sometimes the same sentence from the same press conference. */
  #addIndependent(root: Draft, houses: string[], c: Chance): void {
    const { story } = root;
    const shared = story.sentences
      .map((sentence, index) => ({ sentence, index }))
      .filter(({ sentence }) => sentence.pattern.startsWith('"'));
    const quote = c.is(0.6) ? shared[0] : undefined;
    const plain = c.some(PLAIN, 12).map((make) => make(story.topic, story.place, c));
    const units: Unit[] = plain.slice(0, 5).map((pattern) => ({
      sentence: { pattern, speaker: null, claim: false },
      number: this.#sentences++,
      changed: new Set<number>(),
      paragraph: true,
    }));
    if (quote !== undefined)
      units.splice(2, 0, {
        sentence: quote.sentence,
        number: story.firstNumber + quote.index,
        changed: new Set(),
        paragraph: true,
      });
    const fact = story.sentences.findIndex(({ twin }) => twin !== undefined);
    const twin = story.sentences[fact]?.twin;
    const speakers = [...story.speakers];
    if (twin !== undefined && c.is(0.7)) {
      const same = c.is(0.3);
      if (!same) speakers.push(this.#speaker(story.topic, story.place));
      const speaker = same ? (story.sentences[fact]?.speaker ?? null) : (speakers.at(-1) ?? null);
      units.push({
        sentence: { pattern: twin, speaker, claim: true },
        number: story.firstNumber + fact,
        changed: new Set(),
        paragraph: true,
      });
    }
    const outlet = houses.pop();
    if (outlet === undefined || units.length < 3) return;
    const minute = root.minute + c.below(MINUTES_PER_DAY);
    const own: Story = { ...story, speakers };
    const other = this.#draft({
      story: own,
      outlet,
      parents: [],
      units,
      credit: null,
      note: null,
      how: "independent",
      unseen: false,
      minute,
    });
    if (!root.unseen) this.#traps.push([root, other]);
  }

  /** One article out of two: half of another house's own story on the same event. */
  #addMerge(root: Draft, houses: string[], c: Chance): void {
    if (root.unseen) return;
    const [outletA, outletB] = [houses.pop(), houses.pop()];
    if (outletA === undefined || outletB === undefined) return;
    const other = this.#makeStory(root.story.number);
    const story: Story = { ...other, topic: root.story.topic, place: root.story.place, times: root.story.times };
    const second = this.#root(story, outletA, false);
    const half = (units: readonly Unit[]): Unit[] => units.slice(0, Math.ceil(units.length * 0.6));
    const units = [...half(root.units), ...half(second.units)].map((unit) => this.#edit(unit));
    const minute = Math.max(root.minute, second.minute) + 30 + c.below(MINUTES_PER_DAY);
    const credit = c.is(0.5) ? this.#credit(c.pick([root, second]), [root]) : null;
    this.#draft({
      story,
      outlet: outletB,
      parents: [root, second],
      units,
      credit,
      note: null,
      how: "merged",
      unseen: false,
      minute,
    });
  }

  /** Unrelated articles of two houses with the same standing paragraph. */
  #addBoilerplate(root: Draft, houses: string[], c: Chance): void {
    const pattern = `The ${c.pick(root.story.topic.body)} was founded in ${1880 + c.below(90)} and looks after ${c.pick(["works", "licences", "roads"])} and ${c.pick(["complaints", "wells", "lamps"])} between ${c.pick(PLACES)} and ${c.pick(PLACES)}, with a staff of ${20 + c.below(300)} and an office that closes at noon.`;
    const number = this.#sentences++;
    const standing: Unit = {
      sentence: { pattern, speaker: null, claim: false },
      number,
      changed: new Set(),
      paragraph: true,
    };
    const drafts: Draft[] = [];
    for (let index = 0; index < 4; index++) {
      const story = this.#makeStory(root.story.number);
      const outlet = houses.pop();
      if (outlet === undefined) break;
      const base = story.sentences.map(
        (sentence, at): Unit => ({ sentence, number: story.firstNumber + at, changed: new Set(), paragraph: true }),
      );
      drafts.push(
        this.#draft({
          story,
          outlet,
          parents: [],
          units: [...base, standing],
          credit: null,
          note: null,
          how: "boilerplate",
          unseen: false,
          minute: c.below(20 * MINUTES_PER_DAY),
        }),
      );
    }
    drafts.forEach((a, i) => {
      for (const b of drafts.slice(i + 1)) this.#traps.push([a, b]);
    });
  }

  finish(): Run {
    const written = new Map<Draft, { line: ArticleLine; spans: { start: number; end: number }[] }>();
    const seen = this.#drafts.filter(({ unseen }) => !unseen);
    for (const draft of seen) written.set(draft, write(draft, this.#chance));
    const name = (draft: Draft): string => (draft.unseen ? `unseen:${draft.id}` : draft.id);
    const rootOf = (draft: Draft): string => (draft.parents[0] === undefined ? name(draft) : rootOf(draft.parents[0]));
    const articles = seen.map(
      (draft): ArticleTruth => ({
        id: draft.id,
        parents: draft.parents.map(name),
        root: rootOf(draft),
        times: draft.story.times,
        how: draft.how,
      }),
    );
    const order = this.#chance.some(seen, seen.length);
    return {
      lines: order.map((draft) => written.get(draft)!.line),
      truth: {
        format: "provenance-truth/1",
        seed: this.#seed,
        articles,
        pairs: this.#pairs(seen),
        claims: this.#claims(seen, written),
        loops: this.#loops.map((loop) => loop.map(({ id }) => id)),
        drifts: drifts(seen, written),
        traps: this.#traps.map(([a, b]) => [a.id, b.id]),
      },
    };
  }

  /** Two articles share reused text where they have sentences of enough words in common and one tree. */
  #pairs(drafts: readonly Draft[]): [string, string][] {
    const trapped = new Set(this.#traps.flatMap(([a, b]) => [`${a.id} ${b.id}`, `${b.id} ${a.id}`]));
    const byNumber = new Map<number, Draft[]>();
    for (const draft of drafts)
      for (const { number } of draft.units) byNumber.set(number, [...(byNumber.get(number) ?? []), draft]);
    const words = new Map<string, number>();
    for (const [, holders] of byNumber)
      for (const a of holders)
        for (const b of holders) {
          if (a.id >= b.id || a.how === "independent" || b.how === "independent") continue;
          const key = `${a.id} ${b.id}`;
          if (!trapped.has(key)) words.set(key, (words.get(key) ?? 0) + SHARED_WORDS_AT_LEAST);
        }
    return [...words]
      .filter(([, count]) => count >= SHARED_WORDS_AT_LEAST)
      .map(([key]) => key.split(" ") as [string, string]);
  }

  #claims(
    drafts: readonly Draft[],
    written: ReadonlyMap<Draft, { spans: { start: number; end: number }[] }>,
  ): ClaimTruth[] {
    const byNumber = new Map<number, { draft: Draft; at: number }[]>();
    for (const draft of drafts)
      draft.units.forEach(({ number, sentence }, at) => {
        if (sentence.claim) byNumber.set(number, [...(byNumber.get(number) ?? []), { draft, at }]);
      });
    return [...byNumber].map(([number, holders]): ClaimTruth => {
      const [first] = holders;
      const speaker = first!.draft.units[first!.at]!.sentence.speaker!;
      const origins = new Set(holders.map((one) => one.draft.units[one.at]!.sentence.speaker!));
      const named = [...origins].filter((one) => one.name !== null).length;
      const low = named === origins.size ? origins.size : Math.max(1, named);
      return {
        id: `k${number}`,
        places: holders.map((one) => ({ article: one.draft.id, ...written.get(one.draft)!.spans[one.at]! })),
        speaker: speaker.name ?? speaker.full,
        low,
        high: origins.size,
      };
    });
  }
}

function trim(units: readonly Unit[], c: Chance, inside: boolean): Unit[] {
  if (!inside) return units.slice(0, Math.max(3, units.length - 2 - c.below(Math.ceil(units.length / 2))));
  const left = new Set(c.some([...units.keys()].slice(1), 2 + c.below(3)));
  return units.filter((_, index) => !left.has(index));
}

/** Sentences whose wording differs from the (main or second) parent's. */
function drifts(
  drafts: readonly Draft[],
  written: ReadonlyMap<Draft, { spans: { start: number; end: number }[] }>,
): DriftTruth[] {
  return drafts.flatMap((draft) =>
    draft.units.flatMap((unit, at): DriftTruth[] => {
      const parent = draft.parents.find((one) => one.units.some(({ number }) => number === unit.number));
      const before = parent?.units.find(({ number }) => number === unit.number);
      if (parent === undefined || before === undefined || parent.unseen) return [];
      return placesIn(unit.sentence.pattern).flatMap(({ index, kind }): DriftTruth[] => {
        if (!unit.changed.has(index) || before.changed.has(index)) return [];
        const code =
          kind === "attr"
            ? unit.changed.has(index + 100)
              ? "speaker-replaced-by-outlet"
              : "attribution-dropped"
            : (CODE[kind] ?? kind);
        return [{ code, parent: parent.id, child: draft.id, ...written.get(draft)!.spans[at]! }];
      });
    }),
  );
}

const CODE: Record<string, string> = { qnot: "not-dropped", qword: "word-changed", qell: "ellipsis" };

const addressOf = ({ outlet, id }: Draft): string =>
  `https://${outlet.toLowerCase().replace(/[^a-z]+/g, "")}.example/${id}`;

function write(draft: Draft, c: Chance): { line: ArticleLine; spans: { start: number; end: number }[] } {
  let body = "";
  const spans: { start: number; end: number }[] = [];
  const introduced = new Set<Speaker>();
  const parentOutlet = draft.parents[0]?.outlet ?? draft.outlet;
  for (const { sentence, changed, paragraph } of draft.units) {
    const { speaker } = sentence;
    const first = speaker !== null && !introduced.has(speaker);
    if (speaker !== null) introduced.add(speaker);
    const full = speaker?.full ?? "";
    const short = first ? full.replace(/,$/, "") : (speaker?.short ?? "");
    const text = render(sentence.pattern, changed, { s: full, S: short, o: parentOutlet.replace(/^The /, "") }).replace(
      /,([.,])/g,
      "$1",
    );
    body += body === "" ? "" : paragraph ? "\n\n" : " ";
    spans.push({ start: body.length, end: body.length + text.length });
    body += text;
  }
  const before = `${draft.note === null ? "" : `${draft.note}\n\n`}`;
  const after = draft.credit === null ? "" : `\n\n${draft.credit}`;
  const head = `${draft.title}\n\nBy ${draft.author}\n\n${before}`;
  const line: ArticleLine = {
    id: draft.id,
    url: addressOf(draft),
    title: draft.title,
    outlet: draft.outlet,
    authors: [draft.author],
    text: head + body + after,
    ...publishedOf(draft, c),
  };
  return { line, spans: spans.map(({ start, end }) => ({ start: start + head.length, end: end + head.length })) };
}

function publishedOf({ minute, story }: Draft, _c: Chance): { published?: string } {
  if (story.times === "none") return {};
  const date = new Date(Date.UTC(2023, 2, 1) + minute * 60_000).toISOString();
  return { published: story.times === "date" ? date.slice(0, 10) : `${date.slice(0, 16)}:00Z` };
}

import { makeChance } from "../chance.ts";
import type { Run } from "../generate.ts";
import { pickBases } from "./base.ts";
import { Newsroom } from "./newsroom.ts";
import { addBoilerplate, addIndependent, addLoop, addMerge, addQuoteOnly } from "./traps.ts";
import { truthOf } from "./truth-of.ts";
import { AGENCIES, OUTLETS } from "./words.ts";
import { type Written, write } from "./write.ts";

const BASES_PER_STORY = 9;

/**
 * The third way of writing: stories that start from real press releases, with sentences of invented speakers among theirs, changed by rules that
 * know nothing of the other two ways. `null` where the evaluation data is missing.
 */
export function generateReleases(seed: number, stories: number): Run | null {
  const chance = makeChance(seed);
  const bases = pickBases(chance, stories * BASES_PER_STORY);
  if (bases === null) return null;
  const room = new Newsroom(chance, bases);
  for (let story = 0; story < stories && room.hasBases; story++) addStory(room);
  const seen = room.pieces.filter(({ unseen }) => !unseen);
  const written = new Map<(typeof seen)[number], Written>();
  for (const piece of seen) written.set(piece, write(piece, chance));
  const lines = chance.some(seen, seen.length).flatMap((piece) => written.get(piece)?.line ?? []);
  return { lines, truth: truthOf(seed, room, seen, written) };
}

function addStory(room: Newsroom): void {
  const { c } = room;
  const houses = c.some(OUTLETS, OUTLETS.length);
  const house = (): string => houses.pop() ?? "The Outpost";
  const unseen = c.is(0.25);
  const root = room.root(
    room.matter(c.pick(["good", "good", "date", "none"] as const)),
    unseen && c.is(0.5) ? c.pick(AGENCIES) : house(),
    unseen,
  );
  const tree = [root];
  const copies = 2 + c.below(6);
  for (let at = 0; at < copies && room.hasBases; at++)
    tree.push(room.copy(unseen && at < 2 + c.below(3) ? root : c.pick(tree), house(), tree));
  if (c.is(0.2)) addLoop(room, tree);
  if (c.is(0.35)) addIndependent(room, tree, house(), c.is(0.6) ? (root.matter.voices.at(-1) ?? null) : null);
  if (c.is(0.2) && room.hasBases) addMerge(room, root, [house(), house()]);
  if (c.is(0.12)) addQuoteOnly(room, c.pick(tree), house());
  if (c.is(0.12) && room.hasBases) addBoilerplate(room, [house(), house(), house(), house()]);
}

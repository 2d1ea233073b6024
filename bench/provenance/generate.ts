import type { Draft } from "./draft.ts";
import { renderArticle, type Written } from "./render-article.ts";
import type { Templates } from "./templates.ts";
import { addBoilerplate, addIndependent, addLoop, addMerge, addQuoteOnly } from "./traps.ts";
import type { ArticleLine, Truth } from "./truth.ts";
import { truthOf } from "./truth-of.ts";
import { VILLAGE } from "./village.ts";
import { WIRE } from "./wire.ts";
import { World } from "./world.ts";

export interface Run {
  readonly lines: readonly ArticleLine[];
  readonly truth: Truth;
}

/** The ways of writing, by name; `mixed` takes them in turn. */
export const MANNERS: Record<string, readonly Templates[]> = {
  village: [VILLAGE],
  wire: [WIRE],
  mixed: [VILLAGE, WIRE],
};

/** About `stories` × 6 articles. Deterministic in the seed. */
export function generate(seed: number, stories: number, manner: keyof typeof MANNERS = "mixed"): Run {
  const world = new World(seed);
  const templates = MANNERS[manner] ?? [VILLAGE];
  for (let index = 0; index < stories; index++) addStory(world, index, templates[index % templates.length]!);
  return finish(world);
}

function addStory(world: World, number: number, templates: Templates): void {
  const c = world.chance;
  const story = world.makeStory(number, templates);
  const houses = c.some(templates.outlets, templates.outlets.length);
  const root = world.root(story, houses.pop() ?? "", c.is(0.22));
  const tree = [root];
  const copies = 2 + c.below(6);
  for (let index = 0; index < copies && houses.length > 0; index++) {
    const parent = root.unseen && index < 2 + c.below(3) ? root : c.pick(tree);
    tree.push(world.copy(parent, houses.pop() ?? "", tree));
  }
  if (c.is(0.18)) addLoop(world, tree);
  if (c.is(0.3)) addIndependent(world, root, houses);
  if (c.is(0.2)) addMerge(world, root, houses);
  if (c.is(0.1)) addQuoteOnly(world, c.pick(tree), houses);
  if (c.is(0.15)) addBoilerplate(world, root, houses);
}

function finish(world: World): Run {
  const written = new Map<Draft, Written>();
  const seen = world.drafts.filter(({ unseen }) => !unseen);
  for (const draft of seen) written.set(draft, renderArticle(draft, world.chance));
  const lines = world.chance.some(seen, seen.length).flatMap((draft) => written.get(draft)?.line ?? []);
  return { lines, truth: truthOf(world, seen, written) };
}

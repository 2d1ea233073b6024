import { UNNAMED_AGENCIES } from "../../language/outlet-mentions.ts";
import type { Edition } from "../edition/edition.ts";
import { compareMoments } from "../edition/moment.ts";
import { isWireHouse, publisherKey } from "../edition/publisher.ts";
import type { Frame, Origin } from "./frame.ts";
import { type Group, sharesText } from "./groups.ts";

/** Less sure than a credit that names the agency. */
const MET_BY_TEXT = 0.8;

/**
 * "News desk and agencies" says that the text came over a wire and not over which. Where an agency's own article of the group, not later, shares text with the copy, it is
 * that one. Beside a credit that names its agency it says nothing more, and is left out.
 *
 * May mislead: of two agencies' articles in one group the one that shares most lines is taken; the text may be put together from both.
 */
export function meetUnnamedAgencies(groups: readonly Group[], frames: Map<string, Frame>): void {
  for (const [id, frame] of frames) {
    const isNamed = frame.origins.some((origin) => !isUnnamed(origin) && origin.role !== "contributed");
    if (isNamed && frame.origins.some(isUnnamed))
      frames.set(id, { ...frame, origins: frame.origins.filter((origin) => !isUnnamed(origin)) });
  }
  for (const group of groups) {
    const houses = group.editions.map(sellsCopy);
    const shares = sharesText(group);
    group.editions.forEach((edition, node) => {
      const frame = frames.get(edition.id);
      if (frame === undefined || !frame.origins.some(isUnnamed)) return;
      const agency = agencyFor(group, node, (at) => houses[at] === true && shares(at, node));
      const name = agency?.article.outlet ?? namedBeside(group, frames, (at) => at !== node && shares(at, node));
      if (name === null) return;
      const met = { name, publisher: publisherKey(name), role: "wire", confidence: MET_BY_TEXT } as const;
      const origins = frame.origins.map((origin) => (isUnnamed(origin) ? { ...origin, ...met } : origin));
      frames.set(edition.id, { ...frame, origins });
    });
  }
}

/** The house over whose wire another copy of the text says it came; `null` where none says so, or two say differently. */
function namedBeside(
  { editions }: Group,
  frames: ReadonlyMap<string, Frame>,
  mayBe: (at: number) => boolean,
): string | null {
  const names = editions.flatMap(({ id }, at) =>
    mayBe(at)
      ? (frames.get(id)?.origins ?? []).filter(
          (origin) =>
            (origin.role === "wire" || (origin.role === "original" && isWireHouse(origin.name))) &&
            origin.confidence >= MET_BY_TEXT &&
            !isUnnamed(origin),
        )
      : [],
  );
  const [first] = names;
  return first !== undefined && names.every(({ publisher }) => publisher === first.publisher) ? first.name : null;
}

const isUnnamed = ({ name }: Origin): boolean => UNNAMED_AGENCIES.test(name.trim());

/** Does the article's house send its texts to others: by its name, or because it opens them with it ("KARSA (Meridian Press) -")? */
function sellsCopy({ article: { outlet, credits, parts, text }, publishers }: Edition): boolean {
  if (outlet === null) return false;
  const opens = parts.some(
    ({ kind, span }) => kind === "dateline" && text.slice(span.start, span.end).includes(`(${outlet})`),
  );
  const isOwn = credits.some(({ kind, name }) => kind === "wire" && publishers.has(publisherKey(name)));
  return opens || isOwn || isWireHouse(outlet);
}

/** The agency's article that shares most lines with the text. */
function agencyFor({ editions, loci, ignored }: Group, node: number, mayBe: (at: number) => boolean): Edition | null {
  const own = new Set([...(loci.locusOf[node] ?? [])].filter((locus) => locus >= 0 && !ignored.has(locus)));
  let best: { edition: Edition; shared: number } | null = null;
  editions.forEach((edition, at) => {
    if (at === node || !mayBe(at) || compareMoments(edition.moment, editions[node]?.moment ?? null) > 0) return;
    const shared = [...new Set(loci.locusOf[at])].filter((locus) => own.has(locus)).length;
    if (best === null || shared > best.shared) best = { edition, shared };
  });
  return (best as { edition: Edition } | null)?.edition ?? null;
}

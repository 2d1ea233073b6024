import { MATCHES } from "./match-model.ts";
import { PLACES, sharedRoom } from "./shared-pairs.ts";
import { type Side, unitRoom } from "./sides.ts";
import { RARITIES } from "./weigh-words.ts";

export const CELLS = RARITIES * MATCHES;

/** How many shared pairs begin before unit `xAt` of `x`, or `yAt` of `y`, whichever they are in order of. */
export const pairsBefore = (x: Side, xAt: number, yAt: number): number =>
  sharedRoom.pairsFrom[x.isSecond ? xAt : yAt] as number;

/** What the cells of each text were matched with last. */
const noMatch = () => ({ yFirst: 0, yLast: -1, from: 0, to: 0 });
const known = [noMatch(), noMatch()] as const;

/** Two other texts are to be matched. */
export function forgetMatches(): void {
  known[0].to = 0;
  known[1].to = 0;
}

/**
 * Fills the cells of `x` from `from` to before `to`: is each unit in the range of `y`, and beside the same neighbour? What is known from the last
 * time is not asked again.
 */
export function matchUnits(x: Side, y: Side, yFirst: number, yLast: number, from: number, to: number): void {
  const last = known[x.isSecond ? 1 : 0];
  if (yFirst === last.yFirst && yLast === last.yLast && from === last.from && to === last.to) return;
  last.yFirst = yFirst;
  last.yLast = yLast;
  last.from = from;
  last.to = to;
  const { ids, shapes, cells, marks } = unitRoom;
  markStems(y, yFirst, yLast, 1);
  const until = x.base + to;
  // no branch: which words are in both cannot be foreseen
  for (let at = x.base + from; at < until; at++)
    cells[at] = (shapes[at] as number) + (marks[(ids[at] as number) + 1] as number);
  markStems(y, yFirst, yLast, 0);
  const { places } = sharedRoom;
  const { base, inPair } = x;
  const { inPair: inOther } = y;
  const end = pairsBefore(x, to, yLast + 1) * PLACES;
  for (let pair = pairsBefore(x, from, yFirst) * PLACES; pair < end; pair += PLACES) {
    if ((places[pair + inOther] as number) < yFirst || (places[pair + inOther + 1] as number) > yLast) continue;
    const first = base + (places[pair + inPair] as number);
    const second = base + (places[pair + inPair + 1] as number);
    cells[first] = (shapes[first] as number) + 2;
    cells[second] = (shapes[second] as number) + 2;
  }
}

/** Sets the marks of the stems of `y` from `first` to `last`, or clears them. */
function markStems({ base }: Side, first: number, last: number, mark: 0 | 1): void {
  const { ids, marks } = unitRoom;
  const end = base + last;
  for (let at = base + first; at <= end; at++) marks[(ids[at] as number) + 1] = mark;
  marks[0] = 0;
}

const RARE = 2;

/** Of the rare words of a passage, how many there are, and how many the range of `y` has not. */
export function rareWordsMissed(
  x: Side,
  first: number,
  last: number,
  y: Side,
  yFirst: number,
  yLast: number,
): { readonly rare: number; readonly missed: number } {
  const { ids, rarities, marks } = unitRoom;
  markStems(y, yFirst, yLast, 1);
  let rare = 0;
  let missed = 0;
  const end = x.base + last;
  for (let at = x.base + first; at <= end; at++) {
    if ((rarities[at] as number) < RARE) continue;
    rare++;
    if (marks[(ids[at] as number) + 1] === 0) missed++;
  }
  markStems(y, yFirst, yLast, 0);
  return { rare, missed };
}

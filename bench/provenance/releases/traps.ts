import type { Line, Voice } from "./line.ts";
import type { Newsroom } from "./newsroom.ts";
import { MINUTES_PER_DAY, type Piece } from "./piece.ts";
import { BODIES } from "./words.ts";

/** The first house takes its story back from a copy and says so. */
export function addLoop(room: Newsroom, tree: Piece[]): void {
  const { c } = room;
  const copies = tree.filter(({ parents, how }) => parents[0]?.unseen === false && how !== "excerpted");
  if (copies.length === 0) return;
  const middle = c.pick(copies);
  const first = middle.parents[0]!;
  const lines = [...room.own(1), ...middle.lines.map((line) => ({ ...line, changes: [] }))];
  const minute = middle.minute + 90 + c.below(MINUTES_PER_DAY);
  const credit = room.creditTo(middle);
  const { matter, outlet } = first;
  const last = room.piece({ matter, outlet, parents: [middle], lines, credit, how: "loop", unseen: false, minute });
  tree.push(last);
  room.loops.push([first, middle, last]);
}

/** Another house at the same event: its own text, one fact in its own words, sometimes the quotation that everybody heard. */
export function addIndependent(room: Newsroom, tree: readonly Piece[], outlet: string, voice: Voice | null): void {
  const { c } = room;
  const root = tree[0]!;
  const { matter } = root;
  const lines: Line[] = room.own(5);
  const quote = matter.lines.find(({ words }) => words?.startsWith('"') === true);
  if (quote !== undefined && c.is(0.5)) lines.splice(2, 0, { ...quote, opens: true });
  const facts = matter.lines.filter(({ number }) => matter.twins.has(number));
  const fact = facts[0];
  if (fact?.said != null && c.is(0.7)) {
    const said = {
      ...fact.said,
      content: matter.twins.get(fact.number) ?? "",
      slots: {},
      voice: voice ?? fact.said.voice,
    };
    lines.push({ ...fact, said: { ...said, form: "before", verb: "said" }, opens: true });
  }
  if (lines.length < 4) return;
  const minute = root.minute + c.below(MINUTES_PER_DAY);
  const other = room.piece({
    matter,
    outlet,
    headline: room.ownHeadline(),
    parents: [],
    lines,
    credit: null,
    how: "independent",
    unseen: false,
    minute,
  });
  for (const piece of tree) if (!piece.unseen) room.traps.push([piece, other]);
}

/** Half of each of two houses' stories. */
export function addMerge(room: Newsroom, root: Piece, outlets: readonly [string, string]): void {
  const { c } = room;
  if (root.unseen) return;
  const matter = room.matter(root.matter.times, root.matter.place);
  const second = room.root(matter, outlets[0], false);
  const half = ({ lines }: Piece): Line[] =>
    lines.slice(0, Math.ceil(lines.length * 0.6)).map((line) => ({ ...line, changes: [] }));
  const minute = Math.max(root.minute, second.minute) + 45 + c.below(MINUTES_PER_DAY);
  const credit = c.is(0.5) ? room.creditTo(c.pick([root, second])) : null;
  const lines = [...half(root), ...half(second)];
  room.piece({
    matter,
    outlet: outlets[1],
    parents: [root, second],
    lines,
    credit,
    how: "merged",
    unseen: false,
    minute,
  });
}

/** One or two quotations inside another house's own article, which says whose they are. */
export function addQuoteOnly(room: Newsroom, parent: Piece, outlet: string): void {
  const { c } = room;
  const quotes = parent.lines.filter(({ words }) => /^"[^"]{60,}"/.test(words ?? ""));
  if (quotes.length === 0 || parent.unseen) return;
  const own = room.own(4);
  const lines = [
    ...own.slice(0, 2),
    ...c.some(quotes, 1 + c.below(2)).map((line) => ({ ...line, changes: [], opens: true })),
    ...own.slice(2),
  ];
  const minute = parent.minute + 30 + c.below(MINUTES_PER_DAY);
  const credit = room.creditTo(parent);
  room.piece({
    matter: parent.matter,
    outlet,
    parents: [parent],
    lines,
    credit,
    how: "quote-only",
    unseen: false,
    minute,
  });
}

/** Four stories of strangers with one standing paragraph. */
export function addBoilerplate(room: Newsroom, outlets: readonly string[]): void {
  const { c } = room;
  const body = c.pick(BODIES);
  const standing = room.real(
    `About the ${body}: established in ${1890 + c.below(90)}, it serves ${12 + c.below(60)} communities, keeps ${100 + c.below(800)} people on its payroll and publishes its accounts every spring.`,
    true,
  );
  const pieces = outlets.map((outlet) => {
    const matter = room.matter(c.pick(["good", "date", "none"] as const));
    const minute = c.below(25 * MINUTES_PER_DAY);
    return room.piece({
      matter,
      outlet,
      parents: [],
      lines: [...matter.lines, standing],
      credit: null,
      how: "boilerplate",
      unseen: false,
      minute,
    });
  });
  pieces.forEach((one, at) => {
    for (const other of pieces.slice(at + 1)) room.traps.push([one, other]);
  });
}

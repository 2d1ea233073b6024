import type { ClaimTruth, DriftTruth, Truth } from "../truth.ts";
import type { Line } from "./line.ts";
import type { Newsroom } from "./newsroom.ts";
import type { Piece } from "./piece.ts";
import type { Written } from "./write.ts";

const SHARED_WORDS_AT_LEAST = 12;
const STANDS_ALONE = new Set(["independent", "quote-only"]);

/** The truth of a run, read off the pieces. */
export function truthOf(
  seed: number,
  room: Newsroom,
  seen: readonly Piece[],
  written: ReadonlyMap<Piece, Written>,
): Truth {
  const name = (piece: Piece): string => (piece.unseen ? `unseen:${piece.id}` : piece.id);
  const rootOf = (piece: Piece): string => (piece.parents[0] === undefined ? name(piece) : rootOf(piece.parents[0]));
  return {
    format: "provenance-truth/1",
    seed,
    articles: seen.map((piece) => ({
      id: piece.id,
      parents: piece.parents.map(name),
      root: rootOf(piece),
      times: piece.matter.times,
      how: piece.how,
    })),
    pairs: pairsOf(room, seen, written),
    claims: claimsOf(seen, written),
    loops: room.loops.map((loop) => loop.map(({ id }) => id)),
    drifts: driftsOf(seen, written),
    traps: room.traps.map(([a, b]) => [a.id, b.id]),
  };
}

function pairsOf(
  { traps }: Newsroom,
  seen: readonly Piece[],
  written: ReadonlyMap<Piece, Written>,
): [string, string][] {
  const trapped = new Set(traps.flatMap(([a, b]) => [`${a.id} ${b.id}`, `${b.id} ${a.id}`]));
  const words = new Map<string, number>();
  const byNumber = new Map<number, { piece: Piece; at: number }[]>();
  for (const piece of seen)
    piece.lines.forEach(({ number }, at) => {
      byNumber.set(number, [...(byNumber.get(number) ?? []), { piece, at }]);
    });
  for (const holders of byNumber.values())
    for (const a of holders)
      for (const b of holders) {
        if (a.piece.id >= b.piece.id || STANDS_ALONE.has(a.piece.how) || STANDS_ALONE.has(b.piece.how)) continue;
        const key = `${a.piece.id} ${b.piece.id}`;
        const { start, end } = written.get(a.piece)!.spans[a.at]!;
        if (!trapped.has(key)) words.set(key, (words.get(key) ?? 0) + (end - start) / 6);
      }
  return [...words].flatMap(([key, count]) =>
    count >= SHARED_WORDS_AT_LEAST ? [key.split(" ") as [string, string]] : [],
  );
}

function claimsOf(seen: readonly Piece[], written: ReadonlyMap<Piece, Written>): ClaimTruth[] {
  const byNumber = new Map<number, { piece: Piece; at: number; line: Line }[]>();
  for (const piece of seen)
    piece.lines.forEach((line, at) => {
      if (line.said !== null || line.speaker !== null)
        byNumber.set(line.number, [...(byNumber.get(line.number) ?? []), { piece, at, line }]);
    });
  return [...byNumber].map(([number, holders]): ClaimTruth => {
    const first = holders[0]!.line;
    const places = holders.map(({ piece, at }) => ({ article: piece.id, ...written.get(piece)!.spans[at]! }));
    if (first.said === null) return { id: `k${number}`, places, speaker: first.speaker ?? "", low: 1, high: 1 };
    // what a copy shifted to another is no second source
    const reports = holders.filter(({ piece }) => piece.how === "independent" || piece.how === "root");
    const origins = new Set((reports.length > 0 ? reports : holders.slice(0, 1)).map(({ line }) => line.said!.voice));
    const named = [...origins].filter((voice) => voice.name !== null).length;
    const low = named === origins.size ? origins.size : Math.max(1, named);
    return {
      id: `k${number}`,
      places,
      speaker: first.said.voice.name ?? first.said.voice.full,
      low,
      high: origins.size,
    };
  });
}

function driftsOf(seen: readonly Piece[], written: ReadonlyMap<Piece, Written>): DriftTruth[] {
  return seen.flatMap((piece) =>
    piece.lines.flatMap((line, at): DriftTruth[] => {
      const parent = piece.parents.find(({ lines }) => lines.some(({ number }) => number === line.number));
      if (parent === undefined || parent.unseen) return [];
      return line.changes.map((code) => ({
        code,
        parent: parent.id,
        child: piece.id,
        ...written.get(piece)!.spans[at]!,
      }));
    }),
  );
}

import { describe, expect, test } from "vitest";
import { bareArticle } from "../../../src/core/bare-article.ts";
import { findReuses } from "../../../src/reuse/find-reuses.ts";
import { inventedText } from "./invented-text.ts";

const FERRY =
  "Engineers found deep cracks in two granite piers of the old Tarnwick ferry terminal last autumn, and divers sent down by the harbour board confirmed that frost had loosened the mortar. " +
  "Repairing both foundations would swallow eleven million crowns, roughly the whole maintenance budget of the district, so the board voted on Tuesday to close the terminal before the spring tides. " +
  "Passengers bound for Skerry island will have to board at the fish quay instead, where a floating pontoon borrowed from the coastguard is being moored. " +
  "Shopkeepers along the promenade fear that summer visitors will drive straight past their windows.";
const REWORDED =
  "Last autumn engineers discovered deep cracks in the old Tarnwick ferry terminal's two granite piers, and frost had loosened the mortar, divers whom the harbour board sent down established. " +
  "To repair both foundations eleven million crowns would be swallowed, about the entire maintenance budget of the district; on Tuesday the board therefore voted to shut the terminal before spring tides. " +
  "Passengers for Skerry island must instead board at the fish quay, where a floating pontoon lent by the coastguard is moored now. " +
  "Along the promenade shopkeepers worry that visitors in summer will drive right past their shop windows.";
/** Text of nothing but these words, in an order of its own. */
const ownText = (words: string, count: number): string => {
  const known = words.split(" ");
  return Array.from(
    { length: count },
    (_, at) => `${known[(at * at + at * 5) % known.length]}${at % 11 === 10 ? "." : ""}`,
  ).join(" ");
};
const orchard = (words: number): string =>
  ownText(
    "pears hail blossom cider press slope grafting wasps ladder basket rootstock pruning orchard cellar juice harvest beekeeper sugar fungus spraying tonnes crates southern",
    words,
  );
const choir = (words: number): string =>
  ownText(
    "psalm tenor chapel rehearsal lullaby conductor alto organ applause parish candle descant encore soprano verse hymn robes acoustics choir program tickets melody",
    words,
  );

describe("reworded copies", () => {
  const a = bareArticle("a", `${orchard(300)}. ${FERRY} ${orchard(100)}`);
  const b = bareArticle("b", `${choir(200)}. ${REWORDED} ${choir(200)}`);

  test("a copy that was reworded throughout is told without being asked for", () => {
    const [reuse, ...others] = findReuses([a, b]);
    expect(others).toEqual([]);
    expect(a.text.slice(reuse?.a.span.start, reuse?.a.span.end)).toContain("board voted on Tuesday");
    expect(reuse?.overlap).toBeLessThan(0.9);
  });

  test("a short text that takes its sentences from all over a long one is told once, not a piece for each", () => {
    const long = FERRY.split(/(?<=\.) /)
      .map((sentence, at) => `${sentence}\n\n${inventedText(21 + at, 150)}`)
      .join("\n\n");
    const short = `${choir(100)}.\n\n${REWORDED}\n\n${choir(100)}`;
    const reuses = findReuses([bareArticle("long", long), bareArticle("short", short)]);
    expect(reuses.map(({ kind }) => kind)).toEqual(["excerpt"]);
    expect(short.slice(reuses[0]?.b.span.start, reuses[0]?.b.span.end)).toMatch(/deep cracks.*voted to shut/s);
    expect(long.slice(reuses[0]?.a.span.start, reuses[0]?.a.span.end)).toMatch(/deep cracks.*voted on Tuesday/s);
  });

  test("it is found in texts longer than there is room for at first, and in short ones behind them as before", () => {
    const before = findReuses([a, b]);
    const many = (letter: string): string =>
      Array.from({ length: 70_000 }, (_, at) => `${letter}${(at * 7).toString(36)}${at % 12 === 11 ? "." : ""}`).join(
        " ",
      );
    const long = bareArticle("long", `${many("u")} ${FERRY} ${many("v")}`);
    const other = bareArticle("other", `${many("w")}. ${REWORDED} ${many("z")}`);
    for (const articles of [
      [long, other],
      [a, other],
      [b, long],
    ]) {
      const [reuse, ...others] = findReuses(articles);
      expect(others).toEqual([]);
      const [text, span] = [articles[0]?.text, reuse?.a.span];
      expect(text?.slice(span?.start, span?.end)).toContain("Tarnwick");
    }
    expect(findReuses([a, b])).toEqual(before);
  });

  test("it is found among thousands of others too", () => {
    const others = Array.from({ length: 60 }, (_, at) => bareArticle(`other${at}`, inventedText(100 + at, 120)));
    const pairs = findReuses([a, b, ...others]).map((reuse) => `${reuse.a.article} ${reuse.b.article}`);
    expect(pairs).toContain("a b");
  });

  test("two reports of one event, with its names and facts, are no copies", () => {
    const one =
      "The Tarnwick ferry terminal is to close. The harbour board decided it on Tuesday, five votes to two, because of cracks in two piers. Chair Ilse Marron said passengers for Skerry would use the fish quay. Repairs would cost eleven million crowns.";
    const other =
      "Skerry islanders were angry yesterday. With five votes against two the board had shut their terminal at Tarnwick; piers are cracked, and eleven million crowns are not to be had, Ilse Marron told a meeting. The fish quay has no shelter from rain, said Jon Aske, a teacher.";
    expect(findReuses([bareArticle("x", one), bareArticle("y", other)])).toEqual([]);
  });

  test("paragraphs quoted as a block, in doubled marks, are a quotation", () => {
    const paragraphs = `"We are not moving," Marron told the crowd. "And you should not either."\n\n${FERRY}`;
    const quoting = `${orchard(40)}\n\nThe Gazette wrote:\n\n"${paragraphs}"\n\n${choir(40)}`;
    const reuses = findReuses([
      bareArticle("x", `${paragraphs}\n\n${inventedText(9, 300)}`),
      bareArticle("y", quoting),
    ]);
    expect(reuses.map(({ kind }) => kind)).toEqual(["quotation"]);
  });
});

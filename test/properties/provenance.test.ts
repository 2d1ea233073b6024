import { describe, expect, test } from "vitest";
import { generate } from "../../bench/provenance/generate.ts";
import { documentOf } from "../../bench/provenance/make-run.ts";
import type { ArticleLine } from "../../bench/provenance/truth.ts";
import type { Report } from "../../src/report/format.ts";
import { joinReadings, readOne } from "../../src/trace.ts";

const SEEDS = [7, 23];
const read = (given: readonly ArticleLine[]) => given.map((line) => readOne(documentOf(line)));

const ends = ({ links }: Report): string[] =>
  links.map(({ kind, from, to, directed }) => JSON.stringify([kind, from, to, directed]));

describe.each(SEEDS)("a generated run, seed %i", (seed) => {
  const lines = generate(seed, 2).lines;
  const readings = read(lines);
  const report = joinReadings(readings, []);

  test("the order of the articles does not matter", () => {
    const turned = [...readings.slice(3).reverse(), ...readings.slice(0, 3)];
    expect(joinReadings(turned, [])).toEqual(report);
  });

  test("a word-for-word copy that credits its parent never raises a count", () => {
    const [root] = lines;
    if (root === undefined) throw new Error("assertion: an empty run");
    const copy: ArticleLine = {
      ...root,
      id: "zz-copy",
      outlet: "The Added Echo",
      url: "https://addedecho.example/zz-copy",
      text: `${root.text}\n\nThis article was originally published by ${root.outlet} (${root.url}).`,
    };
    const more = joinReadings([...readings, ...read([copy])], []);
    const highOf = ({ claims }: Report): Map<string, number> =>
      new Map(claims.flatMap(({ statements, independence }) => statements.map((id) => [id, independence.high])));
    const before = highOf(report);
    for (const [statement, high] of highOf(more))
      if (before.has(statement)) expect(high, statement).toBeLessThanOrEqual(before.get(statement) ?? 0);
  });

  test("without credits no copy is surer than before, and fewer links are declared", () => {
    const bare = joinReadings(
      readings.map((reading) => ({
        ...reading,
        article: {
          ...reading.article,
          credits: [],
          links: [],
          parts: reading.article.parts.filter(({ kind }) => kind !== "credit"),
        },
      })),
      [],
    );
    const sureness = ({ links }: Report): number =>
      Math.max(
        0,
        ...links
          .filter(({ kind }) => kind === "republished" || kind === "excerpted")
          .map(({ confidence }) => confidence),
      );
    expect(sureness(bare)).toBeLessThanOrEqual(sureness(report));
    // a text may still say in its own sentences where it is from
    const declared = ({ links }: Report): number =>
      links.filter(({ basis, from, to }) => basis === "declared" && from.kind === "article" && to.kind === "article")
        .length;
    expect(declared(report)).toBeGreaterThan(0);
    expect(declared(bare)).toBeLessThan(declared(report));
  });

  test("every link and finding points at what was read", () => {
    const lengths = new Map(report.articles.map(({ id, text }) => [id, text.length]));
    for (const { evidence } of [...report.links, ...report.findings])
      for (const one of evidence) {
        expect(lengths.has(one.article)).toBe(true);
        if ("span" in one) expect(one.span.end).toBeLessThanOrEqual(lengths.get(one.article) ?? 0);
      }
    expect(new Set(ends(report)).size).toBe(report.links.length);
  });
});

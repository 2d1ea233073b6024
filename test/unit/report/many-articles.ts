import type { Article, Finding, Link, Report, Source, Statement } from "../../../src/report/format.ts";
import { article, at, report, statement } from "./fixture.ts";

/** `count` outlets that copy one another in a star and a chain, all from one unnamed source; hand-made, for the views. */
export function manyArticles(count: number): Report {
  const articles: Article[] = [];
  const statements: Statement[] = [];
  const links: Link[] = [];
  const findings: Finding[] = [];
  const text = "Board let barrels go\n\nA senior official said the barrels may have left by night.\n";
  const source: Source = {
    id: "a0/s1",
    article: "a0",
    kind: "unnamed",
    name: null,
    role: "senior official",
    affiliation: null,
    naming: "U2",
    reason: null,
    mentions: [at(text, "A senior official")],
  };
  for (let number = 0; number < count; number++) {
    const id = `a${number}`;
    const day = String(1 + (number % 28)).padStart(2, "0");
    articles.push(
      article(id, text, {
        input: `corpus.jsonl#${id}`,
        outlet: `Outlet ${number}`,
        title: "Board let barrels go",
        published: { value: `2031-03-${day}`, precision: "day", span: null, from: "metadata" },
        parts: [{ kind: "title", span: at(text, "Board let barrels go") }],
      }),
    );
    statements.push(
      statement(`${id}/t1`, id, at(text, "Board let barrels go"), { headline: true }),
      statement(`${id}/t2`, id, at(text, "the barrels may have left by night")),
    );
    const upstream = number === 0 ? null : number % 3 === 0 ? `a${number - 1}` : "a0";
    links.push({
      id: `l${number}`,
      kind: upstream === null ? "told" : "republished",
      from: upstream === null ? { kind: "source", id: source.id } : { kind: "article", id: upstream },
      to: { kind: "article", id },
      directed: number % 5 !== 4,
      basis: "inferred",
      confidence: 0.8,
      evidence: [{ rule: "test", article: id, span: at(text, "barrels") }],
    });
    findings.push({
      id: `f${number}`,
      kind: "drift",
      code: "headline-stronger",
      says: "stronger",
      claim: "c1",
      axes: { L: "up" },
      earned: false,
      evidence: [
        { rule: "test", article: id, span: at(text, "may have") },
        { rule: "test", article: id, span: at(text, "let") },
      ],
    });
  }
  return report({
    articles,
    sources: [source],
    statements,
    links,
    findings,
    claims: [
      {
        id: "c1",
        wording: "the board let barrels go",
        statements: statements.map(({ id }) => id),
        independence: {
          low: 1,
          high: 1,
          named: 0,
          unnamed: 1,
          documents: 0,
          verdict: "one origin",
          because: ["I5: every path runs through one article"],
        },
      },
    ],
    chains: articles.map((_, number) => ({
      claim: "c1",
      links: pathTo(number).map((step) => `l${step}`),
      ends: "at-origin" as const,
      circular: false,
    })),
  });
}

const pathTo = (number: number): number[] =>
  number === 0 ? [0] : [...pathTo(number % 3 === 0 ? number - 1 : 0), number];

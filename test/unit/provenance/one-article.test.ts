import { describe, expect, test } from "vitest";
import { findProvenance } from "../../../src/provenance/find-provenance.ts";
import { handBuilt, type ReadingGiven } from "./hand-built.ts";

/** One unnamed man told a reporter, a second site edited it, a third put a stronger headline on top. All invented. */
const REPUBLISHED: ReadingGiven = {
  id: "harbour",
  outlet: "World Ledger",
  published: "2021-04-03",
  authors: ["North Quay", "Ilse Marrow"],
  editors: ["Tomas Vell"],
  parts: [
    ["title", "Navy Accused Of Spiriting 900 Corsairs Out Of Port Sella"],
    ["byline", "By North Quay"],
    ["byline", "by Ilse Marrow, Edited by Tomas Vell"],
    [
      "paragraph",
      "The coast guard confirmed the presence of around 900 corsairs in the harbour until days before the landing.",
    ],
    [
      "paragraph",
      'A senior source within the Sellan cabinet told me: "It is not unlikely for a possible agreement of the navy to let corsairs withdraw towards the straits. The navy chose the hour."',
    ],
    ["credit", "The original source of this article is North Quay"],
  ],
  credits: [
    {
      kind: "original",
      name: "North Quay",
      words: "The original source of this article is North Quay",
      href: "https://northquay.example/a",
    },
  ],
  sources: [{ mention: "A senior source within the Sellan cabinet", naming: "U1", affiliation: "Sellan cabinet" }],
  statements: [
    {
      words: "Spiriting 900 Corsairs Out Of Port Sella",
      headline: true,
      act: "A6",
      predicate: "smuggle",
      agent: ["navy"],
      patient: ["corsair", "corsairs"],
      names: ["navy"],
      number: { words: "900", value: 900, of: "Corsairs" },
    },
    {
      words: "the presence of around 900 corsairs in the harbour until days before the landing",
      act: "A7",
      predicate: "presence",
      number: { words: "around 900", value: 900, of: "corsairs", bound: "about" },
    },
    {
      words: "It is not unlikely for a possible agreement of the navy to let corsairs withdraw towards the straits",
      by: 0,
      cue: "told",
      level: "open",
      hedge: "not unlikely for a possible",
      predicate: "withdraw",
      agent: ["navy"],
      patient: ["corsairs"],
      names: ["navy"],
    },
    { words: "The navy chose the hour", by: 0, cue: "told", predicate: "choose", agent: ["navy"] },
  ],
};

describe("one article", () => {
  const { claims, chains, links, findings } = findProvenance([handBuilt(REPUBLISHED)], []);
  const [claim] = claims;
  const codes = findings.map(({ kind, code }) => `${kind} ${code}`);

  test("the headline joins the sentence that supports it, and its words stand for the claim", () => {
    expect(claim?.statements).toEqual(["harbour/t1", "harbour/t3"]);
    expect(claim?.wording).toContain("let corsairs withdraw towards the straits");
  });

  test("one unnamed source is one origin, whatever the outlets", () => {
    expect(claim?.independence).toMatchObject({
      low: 1,
      high: 1,
      named: 0,
      unnamed: 1,
      documents: 0,
      verdict: "one origin",
    });
  });

  test("the chain runs from the source over the reporter and the first outlet to this article", () => {
    const [chain] = chains.filter((one) => one.claim === claim?.id);
    const steps = chain?.links.map((id) => links.find((link) => link.id === id));
    expect(steps?.map((link) => [link?.kind, link?.from.kind, link?.to.kind])).toEqual([
      ["told", "source", "person"],
      ["wrote", "person", "outlet"],
      ["republished", "outlet", "article"],
    ]);
    expect(chain).toMatchObject({ ends: "at-origin", circular: false });
    expect(
      links.some(({ kind, from }) => kind === "edited" && from.kind === "person" && from.name === "Tomas Vell"),
    ).toBe(true);
  });

  test("the headline is stronger, nobody is left to accuse, and the number counts something else", () => {
    expect(codes).toContain("drift headline-stronger");
    expect(codes).toContain("drift attribution-dropped");
    expect(codes).toContain("number counted-changed");
    const stronger = findings.find(({ code }) => code === "headline-stronger");
    expect(stronger?.axes).toEqual({ L: "up", A: "up", attribution: "dropped" });
    expect(stronger?.earned).toBe(false);
  });

  test("what is missing is said", () => {
    expect(codes).toContain("gap no-second-source");
    expect(codes).toContain("gap no-reason-for-anonymity");
    expect(codes).toContain("gap how-known-not-said");
  });
});

/** An ordinary piece whose headline says what the body says. */
const ORDINARY: ReadingGiven = {
  id: "bridge",
  outlet: "Vale Courier",
  published: "2022-09-14",
  authors: ["Rhea Stone"],
  parts: [
    ["title", "Old Mill bridge to close for 12 weeks"],
    ["byline", "By Rhea Stone"],
    ["paragraph", "The Old Mill bridge will close for 12 weeks from Monday, county engineer Paul Adair said."],
    ["paragraph", '"The bearings are worn," Adair said. Some shops expect losses.'],
  ],
  sources: [
    {
      mention: "county engineer Paul Adair",
      naming: "N1",
      name: "Paul Adair",
      role: "county engineer",
      affiliation: "county",
    },
  ],
  statements: [
    {
      words: "Old Mill bridge to close for 12 weeks",
      headline: true,
      predicate: "close",
      agent: ["bridge"],
      names: ["old mill"],
      number: { words: "12 weeks", value: 12, of: "weeks" },
    },
    {
      words: "The Old Mill bridge will close for 12 weeks from Monday",
      by: 0,
      predicate: "close",
      agent: ["bridge"],
      names: ["old mill"],
      number: { words: "12 weeks", value: 12, of: "weeks" },
    },
    { words: "The bearings are worn", by: 0, predicate: "wear", agent: ["bearing"] },
    { words: "Some shops expect losses", predicate: "expect", agent: ["shop"], level: "L5" },
  ],
};

describe("an ordinary article", () => {
  const { findings, claims } = findProvenance([handBuilt(ORDINARY)], []);
  test("a headline that keeps strength and number gives no finding on either", () => {
    expect(findings.filter(({ kind }) => kind === "drift" || kind === "number" || kind === "lint")).toEqual([]);
  });
  test("a named engineer is one named source", () => {
    expect(claims[0]?.independence).toMatchObject({ low: 1, high: 1, named: 1, unnamed: 0 });
  });
});

test("an article without anything in it gives nothing and does not throw", () => {
  const empty = handBuilt({ id: "empty", parts: [["paragraph", "x"]] });
  expect(findProvenance([empty], [])).toMatchObject({ claims: [], chains: [], links: [], findings: [] });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateReading, type Made } from "../../../bench/cases/generate-reading.ts";
import { addReadings } from "../../../src/cases/add-reading.ts";
import { facetsOf } from "../../../src/cases/facets.ts";
import { keptOf } from "../../../src/cases/kept-reading.ts";
import { addNote } from "../../../src/cases/notes.ts";
import { findInCase } from "../../../src/cases/search/find-in-case.ts";
import { answers, type Searchable } from "../../../src/cases/search/plain-search.ts";
import { parseQuery } from "../../../src/cases/search/query.ts";
import { searchColumns } from "../../../src/cases/search/search-rows.ts";
import { type CaseStore, openCase } from "../../../src/store/case-store.ts";

const SEED = 20260301;
const ACTOR = { who: "anna", at: "2026-03-01T10:00:00.000Z" };

// words that search could take for one another, and words that it could take apart
const WORDS = [
  ...["harbour", "Harbour", "HARBOUR", "harbours", "harb", "fee", "fees", "fée", "FÉE", "fe\u0301e", "naïve", "naive"],
  ...[
    "straße",
    "Ångström",
    "angstrom",
    "ΟΔΟΣ",
    "οδός",
    "İzmir",
    "izmir",
    "ﬁnance",
    "finance",
    "co\u00adoperate",
    "cooperate",
  ],
  ...[
    "Łódź",
    "москва",
    "Москва́",
    "كِتاب",
    "كتاب",
    "नमस्ते",
    "東京都",
    "京都",
    "ｆｅｅ",
    "U.S.",
    "don't",
    "don’t",
    "12½",
    "12",
    "1,200",
  ],
  ...[
    "state-run",
    "state_run",
    "e-mail",
    "a",
    "of",
    "NOT",
    "OR",
    "AND",
    "NEAR",
    "%",
    "_",
    '"quoted"',
    "“curly”",
    "*",
    "(",
    "—",
    "🙂",
  ],
];
const QUERY_WORDS = WORDS.filter(
  (word) => /[\p{L}\p{N}]/u.test(word) && !/["“”()*]/u.test(word) && !/^(?:NOT|OR|AND)$/.test(word),
);
const SPEAKERS = ["Lena Dorn", "LENA DORN", "Łucja Öberg", "100% Council", "a_b", "东京 Office", null];
const OUTLETS = ["The Bay Courier", "Bay_Courier", "bay courier", "Élan", "100%", "Über-Post", null];
const DATES = [
  "2015",
  "2015-12",
  "2015-12-31",
  "2016-01-01",
  "2016-01-31T23:59:00+02:00",
  "2016-02-29",
  "2017-06",
  null,
];

const madeArticle = (id: string): fc.Arbitrary<Made> =>
  fc.record({
    id: fc.constant(id),
    title: fc.option(
      fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")),
    ),
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }),
    outlet: fc.constantFrom(...OUTLETS),
    url: fc.constantFrom(null, `https://courier.example/${id}`, `https://élan.example/%20_${id}`),
    language: fc.constantFrom(null, "en", "en-GB", "EN", "el", "%"),
    published: fc.constantFrom(...DATES),
    statements: fc.array(
      fc.record({
        level: fc.constantFrom("L0", "L3", "L4½", "L5", "L8", "open"),
        act: fc.constantFrom("A0", "A4", "A6", "A8"),
        naming: fc.constantFrom("N1", "N3", "N4", "U3", "U8", "none"),
        speaker: fc.constantFrom(...SPEAKERS),
        headline: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
  });

const operator = fc.constantFrom("", ">", "<", ">=", "<=", "=");
const term: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...QUERY_WORDS) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...QUERY_WORDS), fc.integer({ min: 1, max: 4 }))
      .map(([word, length]) =>
        [...word.slice(0, length)].some((c) => /[\p{L}\p{N}]/u.test(c)) ? `${word.slice(0, length)}*` : word,
      ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.array(fc.constantFrom(...QUERY_WORDS), { minLength: 1, maxLength: 3 }), fc.constantFrom("", "*"))
      .map(([words, star]) => `"${words.join(" ")}"${star}`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom("title", "text", "quote", "speaker", "note"), fc.constantFrom(...QUERY_WORDS))
      .map(([column, word]) => `${column}:${word}`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(operator, fc.constantFrom("denied", "likely", "flat", "L3", "l4½", "open", "L3..L5", "..likely", "L5.."))
      .map(([sign, level]) => `strength:${level.includes("..") ? "" : sign}${level}`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(operator, fc.constantFrom("says", "accuses", "A0", "outlet"))
      .map(([sign, act]) => `act:${sign}${act}`),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom("unnamed", "named", "document", "nobody", "U3", "dorn", '"lena d"', "öber", "%", "_", "东京")
      .map((value) => `source:${value}`),
  },
  { weight: 1, arbitrary: fc.constantFrom("yes", "no").map((value) => `headline:${value}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("bay", "_", "%", "ÉLAN", "courier.example", "über").map((value) => `outlet:${value}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        operator,
        fc.constantFrom("2015", "2016-01", "2016-01-31", "2015..2016", "2016-01..02", "..2016-01", "2016-02.."),
      )
      .map(([sign, date]) => `date:${date.includes("..") ? "" : sign}${date}`),
  },
  { weight: 1, arbitrary: fc.constantFrom("en", "EN", "el", "%", "_").map((value) => `language:${value}`) },
  { weight: 1, arbitrary: fc.constantFrom("m1", "m", "M2", "%").map((value) => `id:${value}`) },
);
const { query } = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    term,
    fc.tuple(tie("query"), tie("query")).map(([a, b]) => `(${a} ${b})`),
    fc.tuple(tie("query"), tie("query")).map(([a, b]) => `(${a} OR ${b})`),
    fc.tuple(tie("query"), tie("query")).map(([a, b]) => `${a} AND (${b})`),
    tie("query").map((a) => `NOT (${a})`),
    fc.tuple(term, term).map(([a, b]) => `${a} -${b}`),
  ),
}));

describe("the search in SQL answers as the plain one does", () => {
  const articles = madeArticles();
  let folder: string;
  let store: CaseStore;
  let searchables: Searchable[];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-search-"));
    store = openCase(folder, { create: true });
    const readings = articles.map(generateReading);
    const arrivals = readings.map((reading) => ({
      document: {
        input: reading.article.input,
        sha256: "",
        kind: "text" as const,
        content: "",
        charset: null,
        url: reading.article.url,
        archivedAt: null,
        record: null,
      },
      reading: keptOf(reading),
      original: reading.article.id,
    }));
    await addReadings(store, arrivals, ACTOR);
    const noted = new Map<string, string>();
    for (const [at, { article }] of readings.entries()) {
      if (at % 3 !== 0) continue;
      const body = `${WORDS[at % WORDS.length]} ${WORDS[(at * 7) % WORDS.length]}`;
      noted.set(article.id, body);
      await addNote(store, { targetKind: "article", target: article.id, article: article.id, span: null, body }, ACTOR);
    }
    searchables = readings.map((reading) => {
      const { id, outlet, url, language, published } = reading.article;
      return {
        id,
        columns: { ...searchColumns(reading), notes: noted.get(id) ?? "" },
        outlet,
        url,
        language,
        published: published?.value ?? null,
        statements: facetsOf(reading),
      };
    });
  });
  afterAll(() => {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test(`over generated articles and queries (seed ${SEED})`, async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const parsed = parseQuery(text);
        const plain = searchables.filter((article) => answers(article, parsed)).map((article) => article.id);
        const { total, hits } = await findInCase(store, text, { limit: 1000 });
        expect(hits.map((hit) => hit.id).sort(), text).toEqual(plain.sort());
        expect(total).toBe(plain.length);
        // as where there are too many to rank: by title and time, as many as are wanted
        const many = await findInCase(store, text, { limit: 3, mostRanked: 0 });
        expect(many.total, text).toBe(plain.length);
        expect(many.hits.length, text).toBe(Math.min(3, plain.length));
        expect(plain, text).toEqual(expect.arrayContaining(many.hits.map((hit) => hit.id)));
        if (plain.length > 0 && plain.length < searchables.length) answered++;
      }),
      { seed: SEED, numRuns: 300 },
    );
    expect(answered).toBeGreaterThan(100);
  });

  test("pages of an answer follow one another without a gap or a repeat", async () => {
    const whole = (await findInCase(store, "harbour OR fee OR date:>2000", { limit: 1000 })).hits.map((hit) => hit.id);
    const parts: string[] = [];
    for (let offset = 0; offset < whole.length; offset += 7)
      parts.push(
        ...(await findInCase(store, "harbour OR fee OR date:>2000", { limit: 7, offset })).hits.map((hit) => hit.id),
      );
    expect(parts).toEqual(whole);
  });

  test.each([
    ["fee", "fée"],
    ["οδοσ", "ΟΔΟΣ"],
    ["istanbul", "İstanbul"],
    ["cooperate", "co\u00adoperate"],
    ['"京都"', "東京都"],
    ["finance", "ﬁnance"],
  ])("%s finds %s", async (asked, written) => {
    const searchable = {
      ...(searchables[0] as Searchable),
      columns: { title: "", text: `so ${written} it`, quotations: "", speakers: "", notes: "" },
    };
    expect(answers(searchable, parseQuery(asked))).toBe(true);
  });
});

function madeArticles(): Made[] {
  return Array.from(
    { length: 60 },
    (_, at) => fc.sample(madeArticle(`m${at}`), { seed: SEED + at, numRuns: 1 })[0] as Made,
  );
}

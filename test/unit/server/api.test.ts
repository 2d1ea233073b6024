import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, describe, expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { Hit } from "../../../src/cases/search/find-in-case.ts";
import type { ShownEntry } from "../../../src/cases/shown-log.ts";
import type {
  AboutView,
  ArticleView,
  ClaimView,
  CompareView,
  Overview,
  PersonNote,
  Report,
  Ruling,
  SourceRow,
} from "../../../src/report/format.ts";
import type {
  aboutViewSchema,
  articleViewSchema,
  claimViewSchema,
  compareViewSchema,
  hitSchema,
  loggedEntrySchema,
  overviewSchema,
  personNoteSchema,
  sourceRowSchema,
} from "../../../src/report/views/view-schema.ts";
import { createApp } from "../../../src/server/app.ts";
import { caseSession } from "../../../src/server/case-session.ts";
import { type CaseStore, openCase } from "../../../src/store/case-store.ts";

const HOST = "127.0.0.1:4173";
const TEXTS = {
  "courier.txt":
    'Bridge will close\n\nThe mayor of Ostrava Bay, Lena Dorn, said: "The bridge will close on Monday." Ruben Okafor, an engineer, said that the cables were worn. An official warned that fees would rise.',
  "herald.txt":
    "Bridge to close on Monday\n\nThe bridge will close on Monday, said Lena Dorn, the mayor of Ostrava Bay. A person familiar with the repairs said that the work would take a year.",
};

let folder: string;
let store: CaseStore;
let ask: (path: string, body?: unknown, method?: string) => Promise<{ status: number; answer: never }>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-api-"));
  store = openCase(folder, { create: true });
  const app = createApp(caseSession(store, "anna"), { isOwn: (name) => name === "127.0.0.1", token: null });
  ask = async (path, body, method = body === undefined ? "GET" : "POST") => {
    const response = await app.request(`http://${HOST}/api${path}`, {
      method,
      headers: { host: HOST, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, answer: (await response.json()) as never };
  };
  const documents = Object.entries(TEXTS).map(([name, text]) => ({
    name,
    kind: "text",
    content: Buffer.from(text).toString("base64"),
  }));
  expect(await ask("/add", { documents })).toMatchObject({ status: 200, answer: { added: 2, notRead: [] } });
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const report = async (): Promise<Report> => (await ask("/report")).answer;
const rule = (request: object) => ask("/rulings", { reason: "read again", ...request });
const sourceNamed = (all: Report, name: string) => {
  const found = all.sources.find((source) => source.name === name);
  if (found === undefined) throw new Error(`no source ${name}`);
  return found;
};

describe("the API's description", () => {
  test("is an OpenAPI document that a validator takes", async () => {
    const { answer } = await ask("/openapi.json");
    const result = await new Validator().validate(answer as Record<string, unknown>);
    expect(result.errors ?? [], JSON.stringify(result.errors)).toEqual([]);
    expect(result.valid).toBe(true);
  });

  test("says no more than the views have", () => {
    type Json<T> = T extends readonly (infer Item)[]
      ? Json<Item>[]
      : T extends object
        ? { -readonly [K in keyof T]: Json<Exclude<T[K], undefined>> }
        : T;
    type Says<T extends z.ZodType> = Json<z.infer<T>>;
    expectTypeOf<Json<Overview>>().toExtend<Says<typeof overviewSchema>>();
    expectTypeOf<Json<ClaimView>>().toExtend<Says<typeof claimViewSchema>>();
    expectTypeOf<Json<ArticleView>>().toExtend<Says<typeof articleViewSchema>>();
    expectTypeOf<Json<SourceRow>>().toExtend<Says<typeof sourceRowSchema>>();
    expectTypeOf<Json<CompareView>>().toExtend<Says<typeof compareViewSchema>>();
    expectTypeOf<Json<PersonNote>>().toExtend<Says<typeof personNoteSchema>>();
    expectTypeOf<Json<AboutView>>().toExtend<Says<typeof aboutViewSchema>>();
    expectTypeOf<Json<Hit>>().toExtend<Says<typeof hitSchema>>();
    expectTypeOf<Json<ShownEntry>>().toExtend<Says<typeof loggedEntrySchema>>();
  });

  test("is kept by every answer", async () => {
    const described = (await ask("/openapi.json")).answer as {
      paths: Record<string, { get?: { responses: { 200: { content: { "application/json": { schema: object } } } } } }>;
    };
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: "hearsay", ...described });
    const all = await report();
    const [first, second] = all.articles;
    await rule({ action: "reject", target: all.findings[0]?.id });
    await ask("/notes", { article: first?.id, span: { start: 0, end: 6 }, body: "which bridge?" });
    const questions: Record<string, string> = {
      "/api/overview": "/overview",
      "/api/report": "/report",
      "/api/claims": "/claims?sort=changed",
      "/api/claims/{number}": "/claims/1",
      "/api/articles": "/articles",
      "/api/article": `/article?id=${encodeURIComponent(first?.id ?? "")}`,
      "/api/sources": "/sources?limit=2",
      "/api/compare": `/compare?a=${encodeURIComponent(first?.id ?? "")}&b=${encodeURIComponent(second?.id ?? "")}`,
      "/api/find": "/find?q=bridge",
      "/api/notes": "/notes",
      "/api/log": "/log",
      "/api/rulings": "/rulings",
    };
    const gets = Object.keys(described.paths).filter((path) => described.paths[path]?.get !== undefined);
    expect(gets.sort()).toEqual(Object.keys(questions).sort());
    for (const [path, question] of Object.entries(questions)) {
      const pointer = `hearsay#/paths/${path.replaceAll("/", "~1").replace("{", "%7B").replace("}", "%7D")}/get/responses/200/content/application~1json/schema`;
      const validate = ajv.getSchema(pointer);
      const { status, answer } = await ask(question);
      expect(status, question).toBe(200);
      expect(validate?.(answer), `${question}: ${JSON.stringify(validate?.errors)}`).toBe(true);
    }
  });
});

describe("rulings by the API", () => {
  test("two claims are merged, split again, and the merge is undone", async () => {
    const before = await report();
    const [one, two] = before.claims;
    const merge = (await rule({ action: "merge", target: one?.id, others: [two?.id] })).answer as { id: string };
    const merged = await report();
    expect(merged.claims).toHaveLength(before.claims.length - 1);
    const joined = merged.claims.find(({ id }) => id === one?.id);
    expect(joined?.statements).toEqual([...(one?.statements ?? []), ...(two?.statements ?? [])]);
    const last = joined?.statements.at(-1) ?? "";
    expect(await rule({ action: "split", target: one?.id, others: [last] })).toMatchObject({ status: 200 });
    const split = await report();
    const off = split.claims.find(({ id }) => id === `${one?.id}.2`);
    expect(off?.statements).toEqual([last]);
    expect(await rule({ action: "reject", target: off?.id })).toMatchObject({ status: 200 });
    await ask(`/rulings/${merge.id}/undo`, { reason: "they differ" });
    const undone = await report();
    expect(undone.claims.length).toBeGreaterThanOrEqual(before.claims.length);
    // the ruling on what was split off now stands on the claim that has its words
    const holder = undone.claims.find(({ statements }) => statements.includes(last))?.id;
    expect(undone.rulings?.find(({ action }) => action === "reject")?.target).toBe(holder);
  });

  test("sources of one article are merged and split; those of two articles never are", async () => {
    const before = await report();
    const mayor = before.sources.filter(({ name }) => name === "Lena Dorn");
    expect(mayor).toHaveLength(2);
    const far = await rule({ action: "merge", target: mayor[0]?.id, others: [mayor[1]?.id] });
    expect(far).toMatchObject({ status: 403, answer: { error: { code: "not-allowed" } } });
    const engineer = sourceNamed(before, "Ruben Okafor");
    const own = mayor.find(({ article }) => article === engineer.article);
    expect(await rule({ action: "merge", target: own?.id, others: [engineer.id] })).toMatchObject({ status: 200 });
    const merged = await report();
    expect(merged.sources.map(({ id }) => id)).not.toContain(engineer.id);
    const said = merged.attributions.filter(({ source }) => source === own?.id);
    expect(said.length).toBeGreaterThan(1);
    const words = said.at(-1)?.id ?? "";
    await rule({ action: "split", target: own?.id, others: [words] });
    await rule({ action: "fix", target: `${own?.id}.2`, field: "name", value: "R. Okafor" });
    const split = await report();
    const speaker = split.attributions.find(({ id }) => id === words)?.source;
    expect(speaker).toBe(`${own?.id}.2`);
    expect(split.sources.find(({ id }) => id === speaker)?.name).toBe("R. Okafor");
  });

  test("what is said is laid to another source of the article, and stays there when articles are added", async () => {
    const before = await report();
    const mayor = sourceNamed(before, "Lena Dorn");
    const engineer = before.sources.find(({ name, article }) => name === "Ruben Okafor" && article === mayor.article);
    const said = before.attributions.find(({ source }) => source === mayor.id);
    expect(await rule({ action: "fix", target: said?.id, field: "source", value: engineer?.id ?? "" })).toMatchObject({
      status: 200,
    });
    const content = Buffer.from("Fees rise\n\nThe harbour board said that fees would rise by 12 percent.").toString(
      "base64",
    );
    await ask("/add", { documents: [{ name: "a-first.txt", kind: "text", content }] });
    const after = await report();
    expect(after.attributions.find(({ id }) => id === said?.id)?.source).toBe(engineer?.id);
  });

  test.each([
    ["an unknown field", { action: "fix", field: "span", value: "1" }, "no field"],
    ["a value that is none of its kind", { action: "fix", field: "naming", value: "Z9" }, "one of N1"],
    ["a merge with itself", { action: "merge", others: ["SELF"] }, "beside itself"],
    ["a split of nothing of its own", { action: "split", others: ["FOREIGN"] }, "is not of"],
    ["a split of all it holds", { action: "split", others: ["ALL"] }, "leave something"],
    ["an unknown grade", { action: "grade", grade: "Z" }, "no Admiralty grade"],
    ["a number for a source", { action: "grade", grade: "B2" }, "the letter only"],
  ])("%s is refused with what to do", async (_, request, says) => {
    const all = await report();
    const source = sourceNamed(all, "Lena Dorn");
    const own = all.attributions.filter((each) => each.source === source.id).map(({ id }) => id);
    const foreign = all.attributions.find((each) => each.source !== source.id)?.id ?? "";
    const words: Record<string, string[]> = { SELF: [source.id], FOREIGN: [foreign], ALL: own };
    const others = (request as { others?: string[] }).others?.flatMap((word) => words[word] ?? []);
    const { status, answer } = await rule({
      ...request,
      target: source.id,
      ...(others === undefined ? {} : { others }),
    });
    expect(status).toBe(400);
    expect((answer as { error: { message: string } }).error.message).toContain(says);
    expect(((await ask("/rulings")).answer as { rulings: Ruling[] }).rulings).toEqual([]);
  });

  test("grade 1 wants two independent sources, and nothing is there for an unknown id", async () => {
    const one = (await report()).claims.find(({ independence }) => independence.low < 2);
    expect(await rule({ action: "grade", target: one?.id, grade: "A1" })).toMatchObject({ status: 403 });
    expect(await rule({ action: "accept", target: "no such id" })).toMatchObject({ status: 404 });
    expect(await ask("/rulings/none/undo", { reason: "x" })).toMatchObject({ status: 404 });
  });
});

test.each([
  ["/rulings", "{", "bad-json"],
  ["/rulings", '{"action":"undo"}', "usage"],
  ["/add", '{"documents":[{"name":"a","kind":"text","content":""}]}', "usage"],
])("%s with the body %s is refused as %s", async (path, body, code) => {
  const app = createApp(caseSession(store, "anna"), { isOwn: (name) => name === "127.0.0.1", token: null });
  const headers = { host: HOST, "content-type": "application/json" };
  const response = await app.request(`http://${HOST}/api${path}`, { method: "POST", headers, body });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: { code, message: expect.any(String) } });
});

describe("what a note and an entry of the log are about", () => {
  interface Listed {
    readonly body?: string | null;
    readonly what?: string;
    readonly about: AboutView | null;
  }
  const aboutOf = async (path: "notes" | "log"): Promise<(AboutView | null)[]> => {
    const answer = (await ask(`/${path}`)).answer as { notes?: Listed[]; entries?: Listed[] };
    return (answer.notes ?? answer.entries ?? []).map(({ about }) => about);
  };

  test("is said in words, with where it is read", async () => {
    const all = await report();
    const [claim, finding, article] = [all.claims[0], all.findings[0], all.articles[0]];
    await ask("/notes", { body: "on the case" });
    for (const target of [claim?.id, finding?.id, all.sources[0]?.id, all.statements[0]?.id, all.attributions[0]?.id])
      expect(await ask("/notes", { target, body: "ask the desk" })).toMatchObject({ status: 200 });
    await ask("/notes", { article: article?.id, body: "from the paper" });
    const told = new Map((await aboutOf("notes")).map((about) => [about?.kind, about]));
    expect([...told.keys()].sort()).toEqual(
      ["article", "attribution", "claim", "finding", "source", "statement", undefined].sort(),
    );
    expect(told.get("claim")).toMatchObject({ says: claim?.wording, claim: expect.any(Number) });
    expect(told.get("finding")).toMatchObject({ says: finding?.says });
    expect(told.get("statement")).toMatchObject({ article: all.statements[0]?.article, span: all.statements[0]?.span });
    expect(told.get("article")?.says).toContain(article?.title);
  });

  test("is found again in the log when the ids of the report are others", async () => {
    const { claims } = await report();
    const claim = claims[0];
    await rule({ action: "accept", target: claim?.id });
    const documents = [
      {
        name: "first.txt",
        kind: "text",
        content: Buffer.from("An older story\n\nThe ferry is late, said Ana Rum.").toString("base64"),
      },
    ];
    await ask("/add", { documents });
    const entries = ((await ask("/log")).answer as { entries: Listed[] }).entries;
    const accepted = entries.find(({ what }) => what === "accept");
    expect(accepted?.about).toMatchObject({ kind: "claim", says: claim?.wording });
    expect(entries.filter(({ what }) => what === "add").every(({ about }) => about?.kind === "article")).toBe(true);
  });
});

describe("notes by the API", () => {
  test("stand on the case, an article, its words, or something found", async () => {
    const all = await report();
    const finding = all.findings[0]?.id ?? "";
    await ask("/notes", { body: "begin with the mayor" });
    await ask("/notes", { article: all.articles[0]?.id, body: "from the paper" });
    await ask("/notes", { target: finding, body: "ask the desk" });
    const { notes } = (await ask("/notes")).answer as { notes: PersonNote[] };
    expect(notes.map(({ on }) => on)).toEqual([
      { kind: "case", id: null },
      { kind: "article", id: all.articles[0]?.id },
      { kind: "finding", id: finding },
    ]);
    expect(await ask("/notes", { target: "none", body: "x" })).toMatchObject({ status: 404 });
    expect(await ask(`/notes/${notes[0]?.id}`, { reason: "asked to" }, "DELETE")).toMatchObject({ status: 200 });
    expect(((await ask("/notes")).answer as { notes: PersonNote[] }).notes[0]?.body).toBeNull();
  });
});

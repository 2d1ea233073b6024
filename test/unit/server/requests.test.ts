import { beforeAll, describe, expect, test } from "vitest";
import { compareArticles } from "../../../src/compare-articles.ts";
import type { Document } from "../../../src/core/document.ts";
import { createApp } from "../../../src/server/app.ts";
import { reportSession } from "../../../src/server/report-session.ts";
import { webFile } from "../../../src/server/web-files.ts";
import { readClosely, trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

const HOST = "127.0.0.1:4173";
const TEXT =
  'Bridge will close\n\nThe mayor of Ostrava Bay, Lena Dorn, said: "The bridge will close on Monday." An official warned that fees would rise.';

let ask: (path: string, body?: Uint8Array<ArrayBuffer>) => Promise<{ status: number; answer: Record<string, unknown> }>;
beforeAll(() => {
  const documents: Document[] = ["a.txt", "b.txt"].map((input) => ({ ...plainDocument(TEXT), input }));
  const session = reportSession(trace(documents), new Map(documents.map((each) => [each.input, each])));
  const app = createApp(session, { isOwn: (name) => name === "127.0.0.1", token: null });
  ask = async (path, body) => {
    const response = await app.request(`http://${HOST}${path}`, {
      headers: { host: HOST, "content-type": "application/octet-stream" },
      ...(body === undefined ? {} : { method: "POST", body }),
    });
    const text = await response.text();
    return { status: response.status, answer: text.startsWith("{") ? JSON.parse(text) : {} };
  };
});

describe("a bad request is told as one", () => {
  test.each(["/%ff", "/%00", "/assets/%ff.js", "/assets/..%2f..%2fpackage.json"])("GET %s", async (path) => {
    expect((await ask(path)).status).not.toBe(500);
  });

  test("a path that cannot be read names no file", () => {
    expect(webFile(".", "/%ff")).toBeNull();
    expect(webFile(".", "/assets/a%00.js")).toBeNull();
  });

  test.each(["..", ".", "/", "a/..", "a%00b.txt", "%5C"])("POST a file called %s", async (name) => {
    const { status, answer } = await ask(`/api/add/file?name=${name}`, new Uint8Array([65]));
    expect(status).toBe(400);
    expect(answer).toMatchObject({ error: { code: "usage" } });
    expect(JSON.stringify(answer)).not.toContain("hearsay-add-");
  });
});

describe("an article that came twice", () => {
  test("is compared under both of its ids", async () => {
    const listed = (await ask("/api/articles")).answer as { articles?: { id: string }[] };
    const [a, b] = (listed.articles ?? []).map(({ id }) => id).sort();
    expect(b).toBe(`${a}#2`);
    const { answer } = await ask(`/api/compare?a=${encodeURIComponent(a ?? "")}&b=${encodeURIComponent(b ?? "")}`);
    expect(answer).toMatchObject({ a, b });
  });

  test("and the same one with itself has two ids, inside as well", () => {
    const reading = readClosely(plainDocument(TEXT));
    const { a, b, rows } = compareArticles(reading, reading);
    expect(b).toBe(`${a}#2`);
    expect(rows.every(({ changes }) => changes[0] === "same")).toBe(true);
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listArticles } from "../../../src/cases/articles.ts";
import { watchRound } from "../../../src/cases/watch-feeds.ts";
import { feedsOfOpml } from "../../../src/read/network/poll-feed.ts";
import { type CaseStore, openCase } from "../../../src/store/case-store.ts";

const ANNA = { who: "anna", at: "2026-03-01T10:00:00.000Z" };
let server: Server;
let base: string;
let folder: string;
let store: CaseStore;
let asked: string[];
let entries: string[];
let feedStatus: number;
let robotsStatus: number;
let brokenPages: Set<string>;
let onPage: (path: string) => void;
beforeEach(async () => {
  asked = [];
  entries = ["/a", "/b", "/private/c"];
  feedStatus = 200;
  robotsStatus = 200;
  brokenPages = new Set();
  onPage = () => undefined;
  server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    onPage(path);
    if (path === "/robots.txt" && robotsStatus !== 200) response.writeHead(robotsStatus).end();
    else if (path === "/robots.txt") response.end("User-agent: *\nDisallow: /private/\n");
    else if (path === "/feed") {
      const etag = `"${entries.join()}"`;
      if (feedStatus !== 200) response.writeHead(feedStatus, { "retry-after": "120" }).end();
      else if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
      else {
        const items = entries
          .map((entry) => `<item><title>${entry}</title><link>${base}${entry}</link></item>`)
          .join("");
        response.writeHead(200, { etag, "content-type": "application/rss+xml" });
        response.end(
          `<rss version="2.0"><channel><title>Bay</title><link>${base}</link><description>x</description>${items}</channel></rss>`,
        );
      }
    } else if (brokenPages.has(path)) response.writeHead(500).end();
    else {
      response.writeHead(200, { "content-type": "text/html" });
      response.end(
        `<title>Bridge ${path}</title><article><h1>Bridge ${path} will close</h1><p>The mayor, Lena Dorn, said the bridge at ${path} would close on Monday because of repairs that the council had agreed on.</p></article>`,
      );
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = mkdtempSync(join(tmpdir(), "hearsay-watch-"));
  store = openCase(folder, { create: true });
});
afterEach(() => {
  store.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const round = async (nowMs = 0, told: string[] = [], signal?: AbortSignal): Promise<number> =>
  (await look(nowMs, told, signal)).added;

const look = (nowMs = 0, told: string[] = [], signal?: AbortSignal) =>
  watchRound(store, [`${base}/feed`], ANNA, {
    ...(signal === undefined ? {} : { signal }),
    isOpen: (address) => address === "127.0.0.1",
    pauseMs: 0,
    nowMs,
    onTold: (what, says) => told.push(`${what.replace(base, "")}: ${says}`),
  });

test("a site that does not answer forbids nothing: it is told, and asked again", async () => {
  robotsStatus = 503;
  const told: string[] = [];
  expect(await look(0, told)).toEqual({ added: 0, silent: [`${base}/feed`] });
  expect(told).toEqual(["/feed: the site does not answer"]);
  robotsStatus = 200;
  expect(await look()).toEqual({ added: 2, silent: [] });
  robotsStatus = 404;
  feedStatus = 500;
  expect(await look()).toEqual({ added: 0, silent: [`${base}/feed`] });
});

test("new entries are added once, robots.txt is obeyed, an unchanged feed costs one conditional request", async () => {
  const told: string[] = [];
  expect(await round(0, told)).toBe(2);
  expect(told).toContain("/private/c: robots.txt forbids it");
  expect(asked).not.toContain("/private/c");
  asked = [];
  expect(await round()).toBe(0);
  expect(asked).toEqual(["/robots.txt", "/feed"]);
  entries = ["/d", ...entries];
  expect(await round()).toBe(1);
  expect(await listArticles(store)).toHaveLength(3);
});

test("a server that asks for rest gets it", async () => {
  feedStatus = 503;
  expect(await round(0)).toBe(0);
  feedStatus = 200;
  asked = [];
  expect(await round(60_000)).toBe(0);
  expect(asked).not.toContain("/feed");
  expect(await round(121_000)).toBe(2);
});

test("a page that failed is tried again in the next round, three times at most", async () => {
  brokenPages.add("/b");
  expect(await round()).toBe(1);
  brokenPages.clear();
  expect(await round()).toBe(1);
  brokenPages.add("/e");
  entries = ["/e"];
  for (let count = 0; count < 5; count++) await round();
  expect(asked.filter((path) => path === "/e")).toHaveLength(3);
});

test("a round that was stopped goes on where it was, also where the feed has not changed since", async () => {
  const stop = new AbortController();
  onPage = (path) => {
    if (path === "/b") stop.abort(new Error("stopped"));
  };
  await expect(round(0, [], stop.signal)).rejects.toThrow();
  expect((await listArticles(store)).map(({ title }) => title)).toEqual(["Bridge /a will close"]);
  onPage = () => undefined;
  store.close();
  store = openCase(folder);
  asked = [];
  expect(await round()).toBe(1);
  expect(asked.filter((path) => !/robots|feed/.test(path))).toEqual(["/b"]);
  expect(await listArticles(store)).toHaveLength(2);
});

test("a pause between pages ends when the round is stopped", async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(new Error("stopped")), 50);
  const rounds = watchRound(store, [`${base}/feed`], ANNA, {
    isOpen: (address) => address === "127.0.0.1",
    pauseMs: 60_000,
    nowMs: 0,
    onTold: () => undefined,
    signal: stop.signal,
  });
  await expect(rounds).rejects.toThrow(/stopped|aborted/);
});

test("an OPML list names its feeds, also in folders", async () => {
  const opml =
    '<opml version="2.0"><head><title>x</title></head><body><outline text="f"><outline type="rss" text="a" xmlUrl="https://a.example/rss"/></outline><outline type="rss" text="b" xmlUrl="https://b.example/rss"/></body></opml>';
  expect(await feedsOfOpml(opml)).toEqual(["https://a.example/rss", "https://b.example/rss"]);
});

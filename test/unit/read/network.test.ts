import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { fetchPage } from "../../../src/read/network/fetch-page.ts";
import { isOpenAddress } from "../../../src/read/network/safe-address.ts";
import { readDocuments } from "../../../src/read/read-documents.ts";

describe("addresses of the open web", () => {
  test.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "0.0.0.0",
    "::1",
    "::ffff:127.0.0.1",
    "fe80::1",
    "fd00::1",
    "64:ff9b::7f00:1",
    "224.0.0.1",
    "not an address",
  ])("%s is not one", (address) => expect(isOpenAddress(address)).toBe(false));
  test.each(["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"])("%s is one", (address) =>
    expect(isOpenAddress(address)).toBe(true),
  );
});

/** The server of these tests is the open web to them; every other address of this machine is as closed as ever. */
const isHere = (address: string): boolean => address === "127.0.0.1";

const answers = vi.hoisted(() => new Map<string, string[][]>());
vi.mock("node:dns", async (load) => {
  const dns = await load<typeof import("node:dns")>();
  type Done = (error: Error | null, addresses: { address: string; family: number }[]) => void;
  const lookup = (host: string, options: object, done: Done): void => {
    // each look-up of an invented name takes the next of its answers
    const next = answers.get(host)?.shift();
    if (next === undefined) dns.lookup(host, options as { all: true }, done);
    else
      done(
        null,
        next.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
      );
  };
  return { ...dns, lookup };
});

describe("fetching a named page", () => {
  let server: Server;
  let base: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === "/loop") response.writeHead(302, { location: "/loop" }).end();
      else if (request.url === "/inward") response.writeHead(302, { location: "http://169.254.169.254/latest" }).end();
      else if (request.url === "/file") response.writeHead(302, { location: "file:///etc/hostname" }).end();
      else if (request.url?.startsWith("/to?") === true)
        response.writeHead(302, { location: request.url.slice("/to?".length) }).end();
      else if (request.url === "/gone") response.writeHead(410).end();
      else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<h1>Bridge</h1>");
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  test("keeps the page, its final address and its headers", async () => {
    const page = await fetchPage(`${base}/page`, { isOpen: isHere });
    expect(new TextDecoder().decode(page.bytes)).toBe("<h1>Bridge</h1>");
    expect(page.headers["content-type"]).toContain("text/html");
  });

  test.each([
    ["/loop", "redirects"],
    ["/gone", "410"],
    ["/file", "only http and https"],
  ])("%s is refused: %s", async (path, says) => {
    await expect(fetchPage(`${base}${path}`, { isOpen: isHere })).rejects.toThrow(says);
  });

  test("an address of this machine is refused, also behind a name", async () => {
    await expect(fetchPage(`${base}/page`)).rejects.toThrow("not an address of the open web");
    await expect(fetchPage(base.replace("127.0.0.1", "localhost"))).rejects.toThrow(/open web/);
  });

  test.each([
    ["a redirect to another address of this machine", "/to?http://127.0.0.2:PORT/page"],
    ["a redirect to one in IPv6", "/to?http://[::1]:PORT/page"],
    ["a redirect to one written as a number", "/to?http://2130706434:PORT/page"],
    ["a redirect to a name that leads inside", "/to?http://inside.example:PORT/page"],
    ["a redirect to a name with one address outside and one inside", "/to?http://both.example:PORT/page"],
  ])("%s is refused", async (_, path) => {
    answers.set("inside.example", [["10.0.0.7"]]);
    answers.set("both.example", [["127.0.0.1", "192.168.1.1"]]);
    const to = path.replace("PORT", new URL(base).port);
    await expect(fetchPage(`${base}${to}`, { isOpen: isHere })).rejects.toThrow("not an address of the open web");
  });

  test("a name that changes its answer between two hops is looked up anew and refused", async () => {
    const { port } = new URL(base);
    answers.set("rebind.example", [["127.0.0.1"], ["127.0.0.3"]]);
    const first = `http://rebind.example:${port}`;
    expect((await fetchPage(`${first}/page`, { isOpen: isHere })).status).toBe(200);
    await expect(fetchPage(`${first}/page`, { isOpen: isHere })).rejects.toThrow("not an address of the open web");
  });

  test("what was checked is what is connected to: one look-up a connection", async () => {
    const { port } = new URL(base);
    answers.set("once.example", [["127.0.0.1"], ["127.0.0.3"]]);
    const page = await fetchPage(`http://once.example:${port}/page`, { isOpen: isHere });
    expect([page.status, answers.get("once.example")]).toEqual([200, [["127.0.0.3"]]]);
  });

  test("--offline forbids even a named address", async () => {
    const results = [];
    for await (const result of readDocuments([`${base}/page`], { offline: true })) results.push(result);
    expect(results).toMatchObject([{ error: { code: "network-refused" } }]);
  });
});

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

describe("fetching a named page", () => {
  let server: Server;
  let base: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === "/loop") response.writeHead(302, { location: "/loop" }).end();
      else if (request.url === "/inward") response.writeHead(302, { location: "http://169.254.169.254/latest" }).end();
      else if (request.url === "/file") response.writeHead(302, { location: "file:///etc/hostname" }).end();
      else if (request.url === "/gone") response.writeHead(410).end();
      else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<h1>Bridge</h1>");
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  test("keeps the page, its final address and its headers", async () => {
    const page = await fetchPage(`${base}/page`, { allowClosed: true });
    expect(new TextDecoder().decode(page.bytes)).toBe("<h1>Bridge</h1>");
    expect(page.headers["content-type"]).toContain("text/html");
  });

  test.each([
    ["/loop", "redirects"],
    ["/gone", "410"],
    ["/file", "only http and https"],
  ])("%s is refused: %s", async (path, says) => {
    await expect(fetchPage(`${base}${path}`, { allowClosed: true })).rejects.toThrow(says);
  });

  test("an address of this machine is refused, also behind a name", async () => {
    await expect(fetchPage(`${base}/page`)).rejects.toThrow("not an address of the open web");
    await expect(fetchPage(base.replace("127.0.0.1", "localhost"))).rejects.toThrow(/open web/);
  });

  test("--offline forbids even a named address", async () => {
    const results = [];
    for await (const result of readDocuments([`${base}/page`], { offline: true })) results.push(result);
    expect(results).toMatchObject([{ error: { code: "network-refused" } }]);
  });
});

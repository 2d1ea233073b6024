import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDocuments } from "../../../src/read/read-documents.ts";
import { readOne } from "../../../src/trace.ts";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "hearsay-containers-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function read(name: string, bytes: Uint8Array) {
  const path = join(root, name);
  writeFileSync(path, bytes);
  const pages: { url: string | null; text: string; kind: string }[] = [];
  const errors: string[] = [];
  for await (const result of readDocuments([path])) {
    if ("error" in result) errors.push(result.error.message);
    else {
      const { url, content, kind } = result.document;
      pages.push({ url, kind, text: typeof content === "string" ? content : new TextDecoder().decode(content) });
    }
  }
  return { pages, errors };
}

/** One WARC response record of an invented page. */
function record(name: string, encoding: "identity" | "br" = "identity"): Buffer {
  const page = Buffer.from(`<title>${name}</title><p>The bridge ${name} will close.</p>`);
  const body = encoding === "br" ? brotliCompressSync(page) : page;
  const http = Buffer.concat([
    Buffer.from(
      `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${encoding === "br" ? "Content-Encoding: br\r\n" : ""}Content-Length: ${body.length}\r\n\r\n`,
    ),
    body,
  ]);
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example/${name}\r\nWARC-Date: 2026-03-01T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-0000000000${name.length}${name.charCodeAt(0) % 10}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), http, Buffer.from("\r\n\r\n")]);
}
const urls = (pages: readonly { url: string | null }[]): (string | undefined)[] =>
  pages.map((page) => page.url?.replace("https://courier.example/", ""));

describe("WARC", () => {
  test("pages come with address and words, plain, gzipped by the record and in brotli", async () => {
    const plain = await read("a.warc", Buffer.concat([record("one"), record("two", "br")]));
    expect([urls(plain.pages), plain.errors]).toEqual([["one", "two"], []]);
    expect(plain.pages[1]?.text).toContain("The bridge two will close.");
    const zipped = await read("a.warc.gz", Buffer.concat([gzipSync(record("one")), gzipSync(record("two"))]));
    expect([urls(zipped.pages), zipped.errors]).toEqual([["one", "two"], []]);
  });

  test("an uncompressed file that ends early is told, what came before is read", async () => {
    const whole = Buffer.concat([record("one"), record("two")]);
    const { pages, errors } = await read("short.warc", whole.subarray(0, whole.length - 60));
    expect(urls(pages)[0]).toBe("one");
    expect(errors.join()).toMatch(/damaged or cut short/);
  });

  test("a damaged gzip member is told with its place, and reading goes on at the next", async () => {
    const [one, two, three] = [gzipSync(record("one")), gzipSync(record("two")), gzipSync(record("three"))];
    two.fill(0xff, 14, two.length - 12);
    const { pages, errors } = await read("hurt.warc.gz", Buffer.concat([one, two, three]));
    expect(urls(pages)).toEqual(["one", "three"]);
    expect(errors.join()).toContain(`byte ${one.length}`);
  });

  test("a gzipped file that ends early is told, what came before is read", async () => {
    const [one, two] = [gzipSync(record("one")), gzipSync(record("two"))];
    const { pages, errors } = await read("short.warc.gz", Buffer.concat([one, two]).subarray(0, one.length + 40));
    expect(urls(pages)).toEqual(["one"]);
    expect(errors.join()).toMatch(/damaged or cut short/);
  });
});

/** A PDF of one page that shows the lines, written by hand. */
function pdf(lines: readonly string[]): Buffer {
  const shown = `BT /F1 12 Tf 72 720 Td 16 TL ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  return Buffer.from(
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
    "latin1",
  );
}

describe("PDF", () => {
  test("the text layer is read, lines joined", async () => {
    const { pages, errors } = await read(
      "a.pdf",
      pdf([
        "Bridge will close",
        "The mayor said that the bridge over the lower",
        "tarn would close on Monday because of repairs.",
      ]),
    );
    expect(errors).toEqual([]);
    expect(pages[0]?.text).toContain("over the lower tarn would close");
  });

  test("a byline and a date above the text stay lines of their own", async () => {
    const { pages } = await read(
      "dated.pdf",
      pdf([
        "Auditors found gaps in the port's records",
        "By Ines Falk, Velden Courier",
        "8 March 2031",
        "Auditors of the regional court found gaps in the records of",
        "the port authority, a spokesman for the court said on Friday.",
      ]),
    );
    expect(pages[0]?.text.split("\n\n").slice(1, 3)).toEqual(["By Ines Falk, Velden Courier", "8 March 2031"]);
  });

  test("a scan, and bytes that are no PDF, say so", async () => {
    expect((await read("scan.pdf", pdf([]))).errors.join()).toContain("scan without a text layer");
    expect((await read("none.pdf", Buffer.from("%PDF-1.4 nothing"))).errors.join()).toContain(
      "no PDF that can be read",
    );
  });
});

describe("feeds", () => {
  const rss = `<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0"><channel><title>Courier</title><link>https://courier.example</link><description>d</description>
<item><title>Ferry closes</title><link>https://courier.example/ferry</link><description>&lt;p&gt;The ferry will close, its director said.&lt;/p&gt;</description></item></channel></rss>`;
  const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Ledger</title><id>x</id><updated>2031-03-10T00:00:00Z</updated>
<entry><title>Toll</title><id>y</id><link href="https://courier.example/toll"/><updated>2031-03-10T00:00:00Z</updated><content type="html">&lt;p&gt;The toll will rise.&lt;/p&gt;</content></entry></feed>`;
  const json = `{ "version": "https://jsonfeed.org/version/1.1", "title": "Bay", "items": [{"id": "1", "url": "https://courier.example/dredged", "title": "Dredged", "content_html": "<p>The harbour will be dredged.</p>"}] }`;

  test.each([
    ["feed.xml", rss, "ferry"],
    ["feed.rss", rss, "ferry"],
    ["atom.xml", atom, "toll"],
    ["index.json", json, "dredged"],
    ["saved", rss, "ferry"],
  ])("%s is known by what stands in it, whatever its name", async (name, text, entry) => {
    const { pages, errors } = await read(name, Buffer.from(text));
    expect([urls(pages), errors]).toEqual([[entry], []]);
  });

  test("the encoding that the first line declares is used", async () => {
    const latin = Buffer.from(
      rss.replace('version="1.0"', 'version="1.0" encoding="ISO-8859-1"').replace("director", "d\u00e9put\u00e9"),
      "latin1",
    );
    expect((await read("latin.xml", latin)).pages[0]?.text).toContain("its d\u00e9put\u00e9 said");
  });

  test.each(["UTC", "Asia/Tokyo", "America/Los_Angeles"])(
    "a date is what the feed says, whatever the zone of the machine (%s)",
    async (zone) => {
      const before = process.env["TZ"];
      process.env["TZ"] = zone;
      try {
        const dates = [
          ["March 3, 2031", "2031-03-03", "day"],
          ["Mon, 03 Mar 2031 23:30:00 -0500", "2031-03-03T23:30:00-05:00", "second"],
          ["Mon, 03 Mar 2031 23:30 EST", "2031-03-03T23:30-05:00", "minute"],
          ["Mon, 3 Mar 31 23:30:00 UT", "2031-03-03T23:30:00+00:00", "second"],
          ["2031-03-03T23:30:00+09:00", "2031-03-03T23:30:00+09:00", "second"],
          ["soon", undefined, undefined],
        ] as const;
        const items = dates.map(
          ([date], at) =>
            `<item><title>Ferry ${at}</title><pubDate>${date}</pubDate><description>The ferry will sail again, the harbour said.</description></item>`,
        );
        const path = join(root, "dates.xml");
        writeFileSync(path, `<rss version="2.0"><channel><title>Bay</title>${items.join("")}</channel></rss>`);
        const found: unknown[] = [];
        for await (const result of readDocuments([path]))
          if ("document" in result) {
            const { published } = readOne(result.document).article;
            found.push([published?.value, published?.precision]);
          }
        expect(found).toEqual(dates.map(([, value, precision]) => [value, precision]));
      } finally {
        if (before === undefined) delete process.env["TZ"];
        else process.env["TZ"] = before;
      }
    },
  );

  test("a page about feeds, and other JSON, are no feeds", async () => {
    const page = "<!doctype html><title>Feeds</title><p>Paste this: &lt;rss version=2.0&gt; and <code>rss</code>.</p>";
    expect((await read("about.xml", Buffer.from(page))).pages[0]?.kind).toBe("html");
    expect((await read("one.json", Buffer.from('{"text": "The bridge will close."}'))).pages[0]?.text).toBe(
      "The bridge will close.",
    );
  });

  test("an Atom entry and an RDF item bring title, author, date, address and whose text it was", async () => {
    const full = `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Bay &amp;amp; Ledger</title><id>x</id><link href="https://courier.example/"/><updated>2031-03-10T00:00:00Z</updated>
<entry><title type="html">Toll &lt;b&gt;rises&lt;/b&gt;</title><id>urn:toll</id><author><name>Ann Lo</name></author><link rel="alternate" href="/toll"/><published>2031-03-09T00:00:00Z</published><source><title>Inland Wire</title></source><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The toll <b>will</b> rise.</p></div></content></entry></feed>`;
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>R</title><link>https://courier.example</link><description>d</description></channel>
<item rdf:about="https://courier.example/one"><title>One</title><link>https://courier.example/one</link><dc:date>2031-01-02</dc:date><dc:creator>Cy Dahl</dc:creator><dc:source>Wire</dc:source><description>The bridge will close.</description></item></rdf:RDF>`;
    const records: unknown[] = [];
    for (const [name, text] of [
      ["full.xml", full],
      ["old.rdf", rdf],
    ] as const) {
      writeFileSync(join(root, name), text);
      for await (const result of readDocuments([join(root, name)]))
        if ("document" in result)
          records.push({ ...result.document.record, url: result.document.url, says: result.document.content });
    }
    expect(records).toEqual([
      {
        id: "urn:toll",
        title: "Toll rises",
        outlet: "Bay & Ledger",
        published: "2031-03-09T00:00:00Z",
        authors: ["Ann Lo"],
        url: "https://courier.example/toll",
        says: expect.stringContaining("Source: Inland Wire"),
      },
      {
        id: "https://courier.example/one",
        title: "One",
        outlet: "R",
        published: "2031-01-02",
        authors: ["Cy Dahl"],
        url: "https://courier.example/one",
        says: expect.stringContaining("Source: Wire"),
      },
    ]);
  });
});

import { once } from "node:events";
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { WARCParser } from "warcio";
import { parseArticle } from "../../src/article/parse-article.ts";
import { readDocuments } from "../../src/read/read-documents.ts";
import { generateArticles } from "../speed/generate-articles.ts";
import { generatePage } from "./generate-page.ts";
import { runMeasured } from "./run-measured.ts";

const CLI = resolve(import.meta.dirname, "../../dist/cli.js");
const PICTURE_BYTES = 120_000;

/**
 * Reads a WARC of so many megabytes (`--megabytes 1000`), of which so many percent are pages (`--pages-percent 10`; in crawls of news sites most
 * bytes are pictures and scripts): the library alone, the extraction alone, and both as Hearsay does it, in processor
 * time of one thread; then `hearsay add` of the same file with its peak memory (`--add 0` leaves that out). Wants `npm run build`.
 */
export async function benchWarc(option: (name: string, otherwise: number) => number): Promise<void> {
  const megabytes = option("megabytes", 1000);
  const root = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  try {
    for (const name of option("gzip", 0) === 1 ? ["crawl.warc.gz"] : ["crawl.warc"]) {
      const path = join(root, name);
      const pages = await writeWarc(path, megabytes * 1e6, option("pages-percent", 10) / 100);
      console.log(
        `${name}: ${(statSync(path).size / 1e6).toFixed(0)} MB, ${pages} pages; node ${process.versions.node}`,
      );
      const library = await processorSeconds(() => readWithLibrary(path));
      console.log(`${name}: the library alone        ${library.toFixed(2)} s`);
      let extraction = 0;
      let found = 0;
      const whole = await processorSeconds(async () => {
        for await (const item of readDocuments([path])) {
          if (!("document" in item)) throw item.error;
          found++;
          const before = process.cpuUsage();
          parseArticle(item.document);
          const { user, system } = process.cpuUsage(before);
          extraction += (user + system) / 1e6;
        }
      });
      if (found !== pages) throw new Error(`${found} pages of ${pages} were read`);
      console.log(`${name}: the extraction alone     ${extraction.toFixed(2)} s`);
      console.log(`${name}: reading and extraction   ${whole.toFixed(2)} s`);
      console.log(`${name}: as fast as library + extraction: ${((100 * (library + extraction)) / whole).toFixed(0)} %`);
      console.log(
        `${name}: reading alone, as fast as the library: ${((100 * library) / (whole - extraction)).toFixed(0)} %`,
      );
      if (option("add", 1) === 0) continue;
      const { seconds, cpuSeconds, peakMegabytes, errors } = await runMeasured([
        CLI,
        "add",
        path,
        "--case",
        join(root, "case"),
        "--quiet",
      ]);
      console.log(
        `${name}: hearsay add: ${seconds.toFixed(0)} s, ${cpuSeconds.toFixed(0)} processor s, peak ${peakMegabytes.toFixed(0)} MB; ${errors.trim().split("\n").at(-1)}`,
      );
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function processorSeconds(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function readWithLibrary(path: string): Promise<void> {
  const parser = new WARCParser(createReadStream(path));
  for await (const record of parser) {
    if (record.warcType === "response" && /html/.test(record.httpHeaders?.headers.get("content-type") ?? ""))
      await record.readFully(true);
    else await record.skipFully();
  }
}

/** Responses with pages and with pictures, as many of each as the share says. Answers how many pages. */
async function writeWarc(path: string, bytes: number, share: number): Promise<number> {
  const file = createWriteStream(path);
  const pack = path.endsWith(".gz") ? (record: Buffer): Buffer => gzipSync(record) : (record: Buffer): Buffer => record;
  const articles = generateArticles(Math.ceil((bytes * share) / 30_000), 20_310_302);
  const picture = Buffer.alloc(PICTURE_BYTES);
  for (let at = 0, state = 1; at < picture.length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    picture[at] = state >>> 24;
  }
  let [written, pageBytes, pages] = [0, 0, 0];
  while (written < bytes) {
    const isPage = pageBytes <= written * share && pages < articles.length;
    const article = articles[pages % articles.length];
    if (article === undefined) break;
    const page = isPage
      ? Buffer.from(
          generatePage(
            article,
            articles.slice(pages, pages + 24).map(({ title }) => title),
          ),
        )
      : picture;
    const record = response(
      `https://crawl.example/${isPage ? pages : `i/${written}`}`,
      isPage ? "text/html; charset=utf-8" : "image/jpeg",
      page,
    );
    if (!file.write(pack(record))) await once(file, "drain");
    written += record.length;
    if (isPage) {
      pages++;
      pageBytes += record.length;
    }
  }
  file.end();
  await once(file, "finish");
  return pages;
}

function response(url: string, type: string, body: Buffer): Buffer {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`;
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2031-03-01T08:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length + body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head + http), body, Buffer.from("\r\n\r\n")]);
}

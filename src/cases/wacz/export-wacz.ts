import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { getSurt, WARCRecord, WARCSerializer } from "warcio";
import { ZipFile } from "yazl";
import { HearsayError } from "../../core/errors.ts";
import type { CaseStore } from "../../store/case-store.ts";
import { VERSION } from "../../version.ts";
import { CASE_RECORD_PATH, type CaseRecord, caseRecord } from "./case-record.ts";

const WARC_NAME = "data.warc.gz";
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  markdown: "text/markdown",
  text: "text/plain",
  pdf: "application/pdf",
};

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly hash: string;
  readonly bytes: number;
}

/**
 * The case in one file: WACZ 1.1.1, a zip of WARC records (the originals), a CDXJ index, the pages, and `hearsay/case.json` with notes,
 * rulings and log, so that replay tools open it and `add` reads it back without loss. Written whole or not at all; streams, so that memory
 * holds one original at a time.
 */
export async function exportWacz(
  store: CaseStore,
  path: string,
  options: { readonly redactNotes: boolean; readonly madeAt: string },
): Promise<{ readonly records: number }> {
  const record = await caseRecord(store, options.redactNotes);
  const zip = new ZipFile();
  const resources: Resource[] = [];
  const index: string[] = [];
  /** Entries are made one after the other, so what an earlier one found out is known to a later one. */
  const entry = (name: string, chunks: () => AsyncGenerator<Uint8Array>, store_ = false): void => {
    const measured = measure(name, chunks, resources);
    zip.addReadStreamLazy(name, { compress: !store_ }, (take) =>
      take(null, Readable.from(measured(), { objectMode: false })),
    );
  };
  entry(`archive/${WARC_NAME}`, () => warcRecords(store, record, index), true);
  entry("indexes/index.cdx", async function* () {
    yield encode(
      index
        .sort()
        .map((line) => `${line}\n`)
        .join(""),
    );
  });
  entry("pages/pages.jsonl", async function* () {
    yield encode(pagesOf(record));
  });
  entry(CASE_RECORD_PATH, async function* () {
    yield encode(JSON.stringify(record));
  });
  let datapackage = "";
  entry("datapackage.json", async function* () {
    datapackage = JSON.stringify(
      {
        profile: "data-package",
        wacz_version: "1.1.1",
        title: "Hearsay case",
        software: `Hearsay ${VERSION}`,
        created: options.madeAt,
        resources: resources.map((resource) => ({ ...resource })),
      },
      null,
      2,
    );
    yield encode(datapackage);
  });
  entry("datapackage-digest.json", async function* () {
    const hash = `sha256:${createHash("sha256").update(datapackage).digest("hex")}`;
    yield encode(JSON.stringify({ path: "datapackage.json", hash }));
  });
  zip.end();
  const half = `${path}.${process.pid}.tmp`;
  try {
    await pipeline(zip.outputStream, createWriteStream(half));
    await rename(half, path);
  } catch (cause) {
    await rm(half, { force: true });
    const because = cause instanceof Error ? cause.message : String(cause);
    throw new HearsayError(
      "not-writable",
      `${path} could not be written (${because}). Name a place with room that you may write to.`,
      { cause },
    );
  }
  return { records: index.length };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The same chunks; once they are through, their hash and length stand in `resources`. */
function measure(
  path: string,
  chunks: () => AsyncGenerator<Uint8Array>,
  resources: Resource[],
): () => AsyncGenerator<Uint8Array> {
  return async function* () {
    const hash = createHash("sha256");
    let bytes = 0;
    for await (const chunk of chunks()) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
    const name = path.slice(path.lastIndexOf("/") + 1);
    resources.push({ name, path, hash: `sha256:${hash.digest("hex")}`, bytes });
  };
}

/** One gzip member a record; `index` gets a CDXJ line for each. */
async function* warcRecords(store: CaseStore, record: CaseRecord, index: string[]): AsyncGenerator<Uint8Array> {
  let offset = 0;
  const originals = new Map(record.originals.map((original) => [original.sha256, original]));
  const written = new Set<string>();
  for (const article of record.articles) {
    const url = uriOf(article);
    const bytes = store.originals.read(article.original);
    if (bytes === null || written.has(`${url} ${article.original}`)) continue;
    written.add(`${url} ${article.original}`);
    const original = originals.get(article.original);
    const date = `${(original?.fetched_at ?? article.added_at).slice(0, 19)}Z`;
    const mime = MEDIA_TYPES[original?.kind ?? "text"] ?? "text/plain";
    const charset = original?.charset ?? (typeof article.record === "string" ? "utf-8" : null);
    const header = charset === null ? mime : `${mime}; charset=${charset}`;
    const isHttp = /^https?:/.test(url);
    const warc = WARCRecord.create(
      isHttp
        ? {
            url,
            date,
            type: "response",
            warcVersion: "WARC/1.1",
            statusline: "HTTP/1.1 200 OK",
            httpHeaders: {
              ...headersOf(original?.headers ?? null),
              "Content-Type": header,
              "Content-Length": String(bytes.length),
            },
          }
        : { url, date, type: "resource", warcVersion: "WARC/1.1", warcHeaders: { "Content-Type": header } },
      once(bytes),
    );
    const member = await WARCSerializer.serialize(warc, { gzip: true });
    const timestamp = date.replace(/\D/g, "").slice(0, 14);
    const entry = {
      url,
      mime,
      status: "200",
      digest: `sha256:${article.original}`,
      length: String(member.length),
      offset: String(offset),
      filename: WARC_NAME,
    };
    index.push(`${isHttp ? getSurt(url) : url} ${timestamp} ${JSON.stringify(entry)}`);
    offset += member.length;
    yield member;
  }
}

/** The kept headers, without those that are written anew. */
const headersOf = (headers: string | null): Record<string, string> =>
  headers === null
    ? {}
    : Object.fromEntries(
        Object.entries(JSON.parse(headers) as Record<string, string>).filter(
          ([name]) => !/^content-(?:type|length)$/.test(name),
        ),
      );

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** A page keeps its address; a file goes by the hash of its bytes. */
export const uriOf = (article: {
  readonly url: string | null;
  readonly address: string;
  readonly original: string;
}): string => (/^https?:/.test(article.address) ? article.address : (article.url ?? `urn:sha256:${article.original}`));

function pagesOf(record: CaseRecord): string {
  const lines = record.articles.map((article) => {
    const page = {
      id: `${article.id} v${article.version}`,
      url: uriOf(article),
      title: article.title ?? article.input,
      ts: article.added_at,
    };
    return JSON.stringify(page);
  });
  return `${[JSON.stringify({ format: "json-pages-1.0", id: "pages", title: "All pages" }), ...lines].join("\n")}\n`;
}

import type { ReadResult } from "./read-result.ts";

type ContainerKind = "pdf" | "warc" | "wacz" | "feed";

const NAMES: Readonly<Record<ContainerKind, RegExp>> = {
  pdf: /\.pdf$/i,
  warc: /\.warc(?:\.gz)?$/i,
  wacz: /\.wacz$/i,
  feed: /\.(?:rss|atom|rdf|feed\.json)$/i,
};

/** What the bytes begin with, past a byte order mark, an XML declaration, comments and style sheets. */
const BEGINNINGS: Readonly<Partial<Record<ContainerKind, RegExp>>> = {
  pdf: /^%PDF-/,
  warc: /^WARC\/1\.\d\r?\n/,
  feed: /^(?:<rss\b|<feed\b[^>]*http:\/\/www\.w3\.org\/2005\/Atom|<rdf:RDF\b[^>]*http:\/\/purl\.org\/rss\/1\.0\/["']|\{\s*"version"\s*:\s*"https:\/\/jsonfeed\.org\/)/i,
};

/** Files that hold pages but are no page, by name: each reader is loaded when its kind comes. Null for a plain file. */
export const containerOf = (path: string): ContainerKind | null => kindBy((kind) => NAMES[kind].test(path));

/** The same by what stands at the beginning, for names that promise nothing (`feed.xml`, `index.json`, a name without an ending). */
export function containerInside(head: Uint8Array): ContainerKind | null {
  const start = new TextDecoder().decode(head).replace(/^\uFEFF?\s*(?:(?:<\?[^>]*\?>|<!--[\s\S]*?-->)\s*)*/, "");
  return kindBy((kind) => BEGINNINGS[kind]?.test(start) === true);
}

const kindBy = (fits: (kind: ContainerKind) => boolean): ContainerKind | null =>
  (Object.keys(NAMES) as ContainerKind[]).find(fits) ?? null;

export async function* readContainer(
  kind: ContainerKind,
  path: string,
  signal?: AbortSignal,
): AsyncIterable<ReadResult> {
  switch (kind) {
    case "pdf":
      yield { document: await (await import("./containers/read-pdf.ts")).readPdf(path) };
      return;
    case "warc":
      yield* (await import("./containers/read-warc.ts")).readWarc(path, signal);
      return;
    case "wacz":
      yield* (await import("./containers/read-wacz-pages.ts")).readWaczPages(path);
      return;
    case "feed":
      yield* (await import("./containers/read-feed.ts")).readFeed(path);
      return;
    default:
      kind satisfies never;
  }
}

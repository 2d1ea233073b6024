import { HearsayError } from "../../core/errors.ts";
import { decodeXml } from "../decode-xml.ts";
import { type FetchOptions, fetchPage } from "./fetch-page.ts";

/** What is remembered of a feed between two looks at it. Plain data. */
export interface FeedState {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Not before this time (ms since 1970): the server asked for it, or looks failed in a row. */
  readonly notBeforeMs: number;
  readonly failures: number;
}

export const NEW_FEED: FeedState = { etag: null, lastModified: null, notBeforeMs: 0, failures: 0 };

const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 86_400_000;

/** One conditional look at a feed: the addresses of its entries (none where it has not changed), and what to remember. */
export async function pollFeed(
  address: string,
  state: FeedState,
  nowMs: number,
  options: FetchOptions = {},
): Promise<{ readonly state: FeedState; readonly entries: readonly string[]; readonly says: string }> {
  if (nowMs < state.notBeforeMs)
    return { state, entries: [], says: `left alone until ${new Date(state.notBeforeMs).toISOString()}` };
  const later = (retryAfter: string | undefined, says: string) => {
    const failures = state.failures + 1;
    const asked = Number(retryAfter) * 1000 || Date.parse(retryAfter ?? "") - nowMs || 0;
    const pause = Math.min(LONGEST_PAUSE_MS, Math.max(asked, FIRST_PAUSE_MS * 2 ** Math.min(failures - 1, 20)));
    return { state: { ...state, failures, notBeforeMs: nowMs + pause }, entries: [], says };
  };
  const conditional = {
    ...(state.etag === null ? {} : { etag: state.etag }),
    ...(state.lastModified === null ? {} : { lastModified: state.lastModified }),
  };
  try {
    const page = await fetchPage(address, { ...options, ...conditional, anyStatus: true });
    if (page.status === 304)
      return { state: { ...state, failures: 0, notBeforeMs: 0 }, entries: [], says: "not changed" };
    if (page.status < 200 || page.status > 299)
      return later(page.headers["retry-after"], `the server answered ${page.status}`);
    const entries = await addressesIn(page.bytes, page.url);
    const { etag = null, "last-modified": lastModified = null } = page.headers;
    return { state: { etag, lastModified, failures: 0, notBeforeMs: 0 }, entries, says: `${entries.length} entries` };
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    return later(undefined, error.message);
  }
}

interface Entry {
  readonly link?: string;
  readonly url?: string;
  readonly links?: readonly { readonly href?: string; readonly rel?: string }[];
}

async function addressesIn(bytes: Uint8Array, base: string): Promise<string[]> {
  const { parseFeed } = await import("feedsmith");
  let feed: { readonly items?: readonly Entry[]; readonly entries?: readonly Entry[] };
  try {
    feed = parseFeed(decodeXml(bytes)).feed as typeof feed;
  } catch (cause) {
    throw new HearsayError("not-supported", `${base}: is no RSS, Atom or JSON feed. Name the feed itself.`, { cause });
  }
  const addresses = (feed.items ?? feed.entries ?? []).flatMap((entry) => {
    const alternate = entry.links?.find((link) => link.rel === undefined || link.rel === "alternate")?.href;
    const link = entry.link ?? entry.url ?? alternate;
    return link !== undefined && URL.canParse(link, base) ? [new URL(link, base).href] : [];
  });
  return [...new Set(addresses)].filter((address) => /^https?:/.test(address));
}

/** The feeds that an OPML list names, with those of its folders. */
export async function feedsOfOpml(text: string): Promise<string[]> {
  const { parseOpml } = await import("feedsmith");
  type Outline = { readonly xmlUrl?: string; readonly outlines?: readonly Outline[] };
  const walk = (outlines: readonly Outline[] = []): string[] =>
    outlines.flatMap(({ xmlUrl, outlines: inner }) => [...(xmlUrl === undefined ? [] : [xmlUrl]), ...walk(inner)]);
  const { body } = parseOpml(text) as { body?: { outlines?: readonly Outline[] } };
  return [...new Set(walk(body?.outlines))];
}

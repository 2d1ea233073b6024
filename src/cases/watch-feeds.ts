import { setTimeout } from "node:timers/promises";
import { HearsayError } from "../core/errors.ts";
import type { FetchOptions } from "../read/network/fetch-page.ts";
import { type FeedState, NEW_FEED, pollFeed } from "../read/network/poll-feed.ts";
import { readAddress } from "../read/network/read-address.ts";
import { type Allowance, askRobots } from "../read/network/robots.ts";
import type { CaseStore } from "../store/case-store.ts";
import { write } from "../store/write.ts";
import { addDocuments } from "./add-documents.ts";
import type { Actor } from "./people.ts";

export interface WatchOptions extends FetchOptions {
  /** Between two pages of one round; a site's own wish counts where it is longer. */
  readonly pauseMs: number;
  readonly nowMs: number;
  readonly onTold: (what: string, says: string) => void;
}

/** What the case remembers of a feed: which entries were taken, and which are still to be. */
interface Watched {
  readonly feed: FeedState;
  readonly seen: readonly string[];
  readonly pending: readonly { readonly url: string; readonly tries: number }[];
}

const MOST_TRIES = 3;
const MOST_SEEN = 5000;

/**
 * One round over the feeds: each is asked whether it has changed, and the pages of new entries are added, one after the other. What is to be
 * done is written down before it is begun, so that a round that was stopped goes on where it was. Answers how many pages were added,
 * and which feeds gave no answer.
 */
export async function watchRound(
  store: CaseStore,
  feeds: readonly string[],
  actor: Actor,
  options: WatchOptions,
): Promise<{ readonly added: number; readonly silent: readonly string[] }> {
  const robots = askRobots(options);
  let added = 0;
  const silent: string[] = [];
  for (const feed of feeds) {
    let watched = await load(store, feed);
    const allowance = await robots.allows(feed);
    if (allowance === "yes") {
      const { state, entries, says } = await pollFeed(feed, watched.feed, options.nowMs, options);
      const known = new Set([...watched.seen, ...watched.pending.map((entry) => entry.url)]);
      const fresh = entries.filter((url) => !known.has(url)).map((url) => ({ url, tries: 0 }));
      if (state.failures > watched.feed.failures) silent.push(feed);
      watched = { ...watched, feed: state, pending: [...watched.pending, ...fresh] };
      await save(store, feed, watched);
      options.onTold(feed, says);
    } else {
      if (allowance === "unreachable") silent.push(feed);
      options.onTold(feed, REFUSALS[allowance]);
    }
    for (const entry of watched.pending) {
      options.signal?.throwIfAborted();
      const outcome = await take(store, entry.url, robots, actor, options);
      if (outcome === "added") added++;
      const again = outcome === "failed" && entry.tries + 1 < MOST_TRIES;
      const rest = watched.pending.filter(({ url }) => url !== entry.url);
      watched = again
        ? { ...watched, pending: [...rest, { url: entry.url, tries: entry.tries + 1 }] }
        : { ...watched, pending: rest, seen: [...watched.seen, entry.url].slice(-MOST_SEEN) };
      await save(store, feed, watched);
    }
  }
  return { added, silent };
}

/** Why nothing is fetched from a site. */
const REFUSALS: Readonly<Record<Exclude<Allowance, "yes">, string>> = {
  forbidden: "robots.txt forbids it",
  unreachable: "the site does not answer",
};

async function take(
  store: CaseStore,
  url: string,
  robots: ReturnType<typeof askRobots>,
  actor: Actor,
  options: WatchOptions,
): Promise<"added" | "there" | "failed" | "forbidden"> {
  const allowance = await robots.allows(url);
  if (allowance !== "yes") {
    options.onTold(url, REFUSALS[allowance]);
    return allowance === "forbidden" ? "forbidden" : "failed";
  }
  const pauseMs = await robots.pauseMs(url, options.pauseMs);
  await setTimeout(pauseMs, undefined, options.signal === undefined ? {} : { signal: options.signal });
  try {
    const document = await readAddress(url, options);
    let because: string | null = null;
    const summary = await addDocuments(store, [document], actor, {
      workers: 0,
      onNotRead: (failed) => {
        because = failed.because;
      },
    });
    const isNew = summary.new + summary.newVersions > 0;
    options.onTold(url, because ?? (isNew ? "added" : "already there"));
    return because !== null ? "failed" : isNew ? "added" : "there";
  } catch (error) {
    if (!(error instanceof HearsayError) || error.code.startsWith("case-")) throw error;
    options.onTold(url, error.message);
    return "failed";
  }
}

const keyOf = (feed: string): string => `feed:${feed}`;

async function load(store: CaseStore, feed: string): Promise<Watched> {
  const row = await store.tables.selectFrom("meta").select("value").where("key", "=", keyOf(feed)).executeTakeFirst();
  return row === undefined ? { feed: NEW_FEED, seen: [], pending: [] } : (JSON.parse(row.value) as Watched);
}

const save = (store: CaseStore, feed: string, watched: Watched): Promise<unknown> =>
  write(store, (transaction) =>
    transaction
      .insertInto("meta")
      .values({ key: keyOf(feed), value: JSON.stringify(watched) })
      .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: JSON.stringify(watched) }))
      .execute(),
  );

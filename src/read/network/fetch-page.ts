import type { LookupFunction } from "node:net";
import { isIP } from "node:net";
import { Agent, request } from "undici";
import { HearsayError } from "../../core/errors.ts";
import { isOpenAddress, lookupOnly } from "./safe-address.ts";

export interface FetchedPage {
  /** After redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  /** ISO 8601, UTC. */
  readonly fetchedAt: string;
}

export interface FetchOptions {
  readonly signal?: AbortSignal;
  /** Conditional requests: what the server said last time. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Answers pages of any status instead of refusing those that are no success. */
  readonly anyStatus?: boolean;
  /** Which numeric addresses count as the open web; another rule is for tests against a server on this machine, never for a command. */
  readonly isOpen?: (address: string) => boolean;
}

const MOST_REDIRECTS = 5;
const MOST_BYTES = 50_000_000;
const TIME_LIMIT_MS = 30_000;
const AGENT_NAME = "Hearsay/0.1 (reads one named page)";

/**
 * Fetches one page that the user named. http and https only; every hop's address is checked after DNS and connected to as checked; limits on
 * redirects (5), size (50 MB) and time (30 s). Nothing of the page is run.
 *
 * Throws `network-refused` with what was refused and why.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const { isOpen = isOpenAddress } = options;
  const agent = new Agent({
    connect: {
      timeout: 10_000,
      lookup: lookupOnly(isOpen) as unknown as LookupFunction,
    },
  });
  const limit = AbortSignal.timeout(TIME_LIMIT_MS);
  const signal = options.signal === undefined ? limit : AbortSignal.any([limit, options.signal]);
  try {
    let url = checked(address, address, isOpen);
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const response = await request(url, { dispatcher: agent, signal, headers: headersOf(options) });
      const headers = plainHeaders(response.headers);
      const target = headers["location"];
      if ([301, 302, 303, 307, 308].includes(response.statusCode) && target !== undefined) {
        await response.body.dump();
        url = checked(new URL(target, url).href, address, isOpen);
        continue;
      }
      if (
        options.anyStatus !== true &&
        response.statusCode !== 304 &&
        (response.statusCode < 200 || response.statusCode > 299)
      ) {
        await response.body.dump();
        throw refused(
          `${address}: the server answered ${response.statusCode}. Open it in a browser, save the page, and give the file.`,
        );
      }
      const bytes = await limited(response.body, address);
      return { url: url.href, status: response.statusCode, headers, bytes, fetchedAt: new Date().toISOString() };
    }
    throw refused(`${address}: more than ${MOST_REDIRECTS} redirects. Name the page it leads to.`);
  } catch (error) {
    if (error instanceof HearsayError) throw error;
    options.signal?.throwIfAborted();
    const says = error instanceof Error ? error.message : String(error);
    if (error instanceof Error && "code" in error && error.code === "ECLOSED")
      throw refused(`${address}: ${says}.`, error);
    throw refused(
      limit.aborted
        ? `${address}: took longer than ${TIME_LIMIT_MS / 1000} s. Try again, or save the page and give the file.`
        : `${address}: could not be fetched (${says}). Check the address and the connection.`,
      error,
    );
  } finally {
    await agent.close().catch(() => undefined);
  }
}

const refused = (says: string, cause?: unknown): HearsayError => new HearsayError("network-refused", says, { cause });

/** http(s), no user name, and no numeric address outside the open web; names are checked when they are looked up. */
function checked(address: string, named: string, isOpen: (address: string) => boolean): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw refused(`${named}: only http and https addresses are fetched.`);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isOpen(host))
    throw refused(`${named}: leads to ${host}, which is not an address of the open web.`);
  url.username = "";
  url.password = "";
  return url;
}

const headersOf = ({ etag, lastModified }: FetchOptions): Record<string, string> => ({
  "user-agent": AGENT_NAME,
  accept: "text/html,application/xhtml+xml,text/plain,application/xml;q=0.9,*/*;q=0.5",
  "accept-encoding": "identity",
  ...(etag === undefined ? {} : { "if-none-match": etag }),
  ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
});

const plainHeaders = (headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), [value].flat().join(", ")]],
    ),
  );

async function limited(body: AsyncIterable<Uint8Array>, address: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > MOST_BYTES) throw refused(`${address}: is larger than ${MOST_BYTES / 1e6} MB.`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

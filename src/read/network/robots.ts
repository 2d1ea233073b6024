import robotsParser from "robots-parser";
import { type FetchOptions, fetchPage } from "./fetch-page.ts";

/** "unreachable": the site could not be asked, so nothing is fetched. */
export type Allowance = "yes" | "forbidden" | "unreachable";

/** What a site allows programs, asked once per site (RFC 9309): no file allows all, a server that fails allows nothing. */
export interface Robots {
  allows(address: string): Promise<Allowance>;
  /** How long to wait between two pages of the site. */
  pauseMs(address: string, leastMs: number): Promise<number>;
}

type Rules = {
  isAllowed(url: string, agent?: string): boolean | undefined;
  getCrawlDelay(agent?: string): number | undefined;
};
const parse = robotsParser as unknown as (url: string, text: string) => Rules;
const AGENT = "Hearsay";
const LONGEST_PAUSE_MS = 30_000;

export function askRobots(options: FetchOptions = {}): Robots {
  const sites = new Map<string, Promise<Rules | null>>();
  const rulesOf = (address: string): Promise<Rules | null> => {
    const { origin } = new URL(address);
    const known = sites.get(origin) ?? load(`${origin}/robots.txt`, options);
    sites.set(origin, known);
    return known;
  };
  return {
    allows: async (address) => {
      const rules = await rulesOf(address);
      if (rules === null) return "unreachable";
      return (rules.isAllowed(address, AGENT) ?? true) ? "yes" : "forbidden";
    },
    pauseMs: async (address, leastMs) =>
      Math.min(LONGEST_PAUSE_MS, Math.max(leastMs, ((await rulesOf(address))?.getCrawlDelay(AGENT) ?? 0) * 1000)),
  };
}

/** Null where the site does not answer, or answers that it failed. */
async function load(address: string, options: FetchOptions): Promise<Rules | null> {
  const page = await fetchPage(address, { ...options, anyStatus: true }).catch(() => null);
  if (page === null || page.status >= 500) return null;
  return parse(address, page.status < 300 ? new TextDecoder().decode(page.bytes) : "");
}

/** Headers that tell about the one who fetched, or about how the bytes travelled, and not about the page. */
const LEFT_OUT =
  /^(?:set-cookie2?|cookie|authorization|www-authenticate|proxy-.*|transfer-encoding|content-encoding|connection|keep-alive|x-archive-.*)$/;
const MOST = 100;
const LONGEST = 2_000;

/** The headers that came with a page as they are kept: names in lower case and in order, no cookies, no more than a hundred. */
export function keptHeaders(headers: Iterable<readonly [string, string]>): Record<string, string> {
  const kept = [...headers]
    .map(([name, value]) => [name.toLowerCase(), value.slice(0, LONGEST)] as const)
    .filter(([name]) => !LEFT_OUT.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(kept.slice(0, MOST));
}

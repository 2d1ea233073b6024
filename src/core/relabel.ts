import { articleKey } from "./ids.ts";
import type { DetailedReading, Reading } from "./reading.ts";

/** The fields that hold ids; every other string is somebody's words and stays as it is. */
const ID_FIELDS = new Set(["id", "article", "source", "parent", "attribution", "statement"]);

/** As `relabel`, with the sentences, which hold no ids. */
export const relabelClosely = ({ sentences, ...reading }: DetailedReading, id: string): DetailedReading => ({
  ...relabel(reading, id),
  sentences,
});

/** The same reading under another article id: every id inside follows. Cost: one pass over the reading. */
export function relabel(reading: Reading, id: string): Reading {
  const before = reading.article.id;
  const [oldPrefix, newPrefix] = [`${articleKey(before)}/`, `${articleKey(id)}/`];
  const renamed = (value: string): string =>
    value === before ? id : value.startsWith(oldPrefix) ? newPrefix + value.slice(oldPrefix.length) : value;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        typeof inner === "string" ? (ID_FIELDS.has(key) ? renamed(inner) : inner) : walk(inner),
      ]),
    );
  };
  return walk(reading) as Reading;
}

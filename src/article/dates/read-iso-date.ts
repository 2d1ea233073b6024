import type { When } from "../../core/article.ts";

const ISO =
  /^\s*((?:1[89]|20|21)\d{2})-?(?:(\d{2})(?:-?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?)?)?(?!\d)/i;

/** An ISO 8601 date as metadata writes it, with its own offset; sloppy separators are mended. Null for anything else. */
export function readIsoDate(value: string): Pick<When, "value" | "precision"> | null {
  const match = ISO.exec(value);
  if (match === null) return null;
  const [, year = "", month, day, hour, minute, second, zone] = match;
  if (month === undefined) return /^\s*\d{4}\s*$/.test(value) ? { value: year, precision: "year" } : null;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return { value: `${year}-${month}`, precision: "month" };
  if (Number(day) < 1 || Number(day) > 31) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || minute === undefined || Number(hour) > 23) return { value: date, precision: "day" };
  const clock = `${hour.padStart(2, "0")}:${minute}${second === undefined ? "" : `:${second}`}`;
  return { value: `${date}T${clock}${offsetOf(zone)}`, precision: second === undefined ? "minute" : "second" };
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (/^[a-z]/i.test(zone)) return "Z";
  return zone.length === 3 ? `${zone}:00` : zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

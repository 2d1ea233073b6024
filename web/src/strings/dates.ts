/** Formatters by what they are for: to make one costs as much as a thousand dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * "12 Mar 2031, 07:40", as far as it is known ("2031", "Mar 2031"). The page's own clock, never converted: an offset is not looked at.
 */
export function dateWords(value: string, language: string, isWithTime = true): string {
  const [, year, month, day, time] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d))?/.exec(value) ?? [];
  if (year === undefined) return value;
  if (month === undefined) return year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const words = formatOf(language === "en" ? "en-GB" : language, day !== undefined).format(at);
  return time === undefined || !isWithTime ? words : `${words}, ${time}`;
}

function formatOf(language: string, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${hasDay}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const shape: Intl.DateTimeFormatOptions = { month: "short", year: "numeric", timeZone: "UTC" };
  if (hasDay) shape.day = "numeric";
  const format = new Intl.DateTimeFormat(language, shape);
  formats.set(key, format);
  return format;
}

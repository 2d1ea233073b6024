const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, "-"],
  [/…/g, "..."],
  [/→/g, "->"],
  [/▲/g, "^"],
  [/▼/g, "v"],
  [/[├└]/g, "+"],
  [/─/g, "-"],
  [/│/g, "|"],
  [/[·•]/g, ";"],
  [/½/g, "1/2"],
  [/×/g, "x"],
  [/©/g, "(c)"],
  [/\u00a0/g, " "],
];

/** The same lines in ASCII alone, for terminals and printers that have nothing else. Letters lose their accents, others become "?". */
export function asciiText(text: string): string {
  if (/^[\n\u0020-\u007e]*$/.test(text)) return text;
  let plain = text;
  for (const [pattern, replacement] of REPLACEMENTS) plain = plain.replace(pattern, replacement);
  return plain
    .normalize("NFKD")
    .replace(/\p{Mark}+/gu, "")
    .replace(/[^\n\u0020-\u007e]/gu, "?");
}

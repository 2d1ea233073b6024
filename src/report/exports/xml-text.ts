/** Text without what XML 1.0 has no place for: control characters and lone surrogates. */
export const fitForXml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, "\uFFFD");

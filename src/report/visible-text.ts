/** Shows that something was cut. */
const CUT = "…";

/** C0 and C1 controls, among them ESC (terminal commands) and the 8-bit CSI. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;

/** Characters that draw nothing but reorder, join or hide others: bidi marks and overrides, zero width, tags, variation of the line. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Words of an article as they may be printed: on one line, white space collapsed, nothing in them that a terminal or a
 * bidirectional layout would obey. Controls show as pictures ("␛"), invisible characters are left out.
 *
 * May mislead: it is for eyes. Offsets into it mean nothing; spans count the article's own text.
 */
export const visibleText = (text: string): string => visibleLine(text.replace(/[\s\u0085]+/g, " ")).trim();

/** As `visibleText`, for a line that is laid out already: its spaces stay. */
export const visibleLine = (line: string): string =>
  line
    .replace(/[\t-\r\u0085\u2028\u2029]/g, " ")
    .replace(CONTROLS, (control) => {
      const code = control.charCodeAt(0);
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? "␡" : "\ufffd";
    })
    .replace(INVISIBLE, "")
    .replace(LONE_SURROGATE, "\ufffd");

/** As `visibleText`, at most `limit` characters of it, cut at a word where one ends near. */
export function shortText(text: string, limit: number): string {
  const visible = visibleText(text.length > limit * 4 ? text.slice(0, limit * 4) : text);
  if (visible.length <= limit) return visible;
  const cut = visible.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "");
  const space = cut.lastIndexOf(" ");
  return (space > limit * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/, "") + CUT;
}

const TITLE_LIMIT = 300;

/** A title is a line: what is longer is cut where titles stand in lists. The article itself keeps it whole. */
export const shownTitle = (title: string | null): string | null =>
  title === null ? null : shortText(title, TITLE_LIMIT);

/**
 * UTF-16 offsets of one text → code points, the ruler of W3C annotations. Offsets inside a surrogate pair count the pair as begun.
 * Cost: one pass over the text, then constant time an offset.
 */
export function codePointsOf(text: string): (utf16: number) => number {
  if (!/[\uD800-\uDBFF]/.test(text)) return (utf16) => utf16;
  const counts = new Uint32Array(text.length + 1);
  let points = 0;
  for (let at = 0; at < text.length; ) {
    const width = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    for (let k = 0; k < width; k++) counts[at + k] = points + (k > 0 ? 1 : 0);
    points++;
    at += width;
  }
  counts[text.length] = points;
  return (utf16) => counts[utf16] ?? points;
}

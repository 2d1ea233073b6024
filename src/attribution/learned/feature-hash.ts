/** 32-bit FNV-1a over UTF-16 code units of `text[start, end)`, letters A–Z folded to lower case when `fold` is set. */
export function hashText(text: string, start: number, end: number, fold: boolean): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) {
    let code = text.charCodeAt(index);
    if (fold && code >= 65 && code <= 90) code += 32;
    else if (code === 0x2019) code = 39;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash;
}

/** Hash of a whole short string (a lemma, a tag, a relation). */
export const hashWord = (word: string): number => hashText(word, 0, word.length, false);

/** Mixes two 32-bit values; the order matters. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0xc2b2ae35) ^ b;
}

/** A template number and one value → 32 bits. */
export function key(template: number, a: number): number {
  let hash = Math.imul(a + Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** A template number and two values → 32 bits. */
export const key2 = (template: number, a: number, b: number): number => key(template, mix(a, b));

/** A template number and three values → 32 bits. */
export const key3 = (template: number, a: number, b: number, c: number): number => key(template, mix(mix(a, b), c));

/** Sizes and distances in coarse steps: 0 1 2 3 4 5–6 7–9 10–14 15–24 25–49 50+; the sign is kept. */
export function bucket(distance: number): number {
  const size = Math.abs(distance);
  const step = size < 5 ? size : size < 7 ? 5 : size < 10 ? 6 : size < 15 ? 7 : size < 25 ? 8 : size < 50 ? 9 : 10;
  return distance < 0 ? -step : step;
}

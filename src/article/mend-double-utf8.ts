/** The characters that windows-1252 shows for the bytes 0x80–0x9F, in order; unassigned bytes stay as they are. */
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const TAIL = `[${UPPER}\u0080-\u00bf]`;
/** What two to four bytes of UTF-8 look like when each was read as a character of windows-1252. */
const TWICE = new RegExp(`[\u00c2-\u00df]${TAIL}|[\u00e0-\u00ef]${TAIL}{2}|[\u00f0-\u00f4]${TAIL}{3}`, "gu");
const FEWEST = 4;
/** Without one of these nothing was encoded twice: accents, Cyrillic, quotation marks, East Asian commas. */
const FIRST_SIGNS = ["Ã", "Â", "Ð", "â€", "ã€", "ï¼"];

/**
 * Text that was encoded as UTF-8 twice ("fÃ¼r" for "für") → as it was meant, and how many characters that were. Only where most of
 * what is not ASCII looks so; anything else comes back as it is. Cost: one pass, a second where there is something to mend.
 */
export function mendDoubleUtf8(text: string): { readonly text: string; readonly mended: number } {
  if (!FIRST_SIGNS.some((sign) => text.includes(sign))) return { text, mended: 0 };
  let covered = 0;
  let mended = 0;
  for (const [pair] of text.matchAll(TWICE)) {
    covered += pair.length;
    mended++;
  }
  if (mended < FEWEST) return { text, mended: 0 };
  const others = text.match(/[^\0-\u007f\u00a0]/gu)?.length ?? 0;
  if (covered < 0.8 * others) return { text, mended: 0 };
  return { text: text.replace(TWICE, onceDecoded), mended };
}

function onceDecoded(pair: string): string {
  const bytes = Uint8Array.from(
    [...pair].map((character) => {
      const at = UPPER.indexOf(character);
      return at < 0 ? (character.codePointAt(0) ?? 0) : 0x80 + at;
    }),
  );
  const text = new TextDecoder("utf-8").decode(bytes);
  return text.includes("\ufffd") ? pair : text;
}

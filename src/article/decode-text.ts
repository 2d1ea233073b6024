import { loadEncodingSniffer } from "./load-libraries.ts";

/** Text with the encoding it was read in, and how sure that is. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly from: "bom" | "http" | "valid" | "meta" | "guess" | "given";
  /** Characters that stand for bytes or code units that mean nothing. */
  readonly damaged: number;
}

/**
 * Byte order mark > HTTP charset > valid UTF-8 > what the page declares > windows-1252. UTF-16 without a mark is known by its
 * zeros; UTF-8 with a few broken bytes stays UTF-8. Cost: one or two passes.
 */
export function decodeText(content: Uint8Array | string, charset: string | null, isHtml: boolean): Decoded {
  if (typeof content === "string") return { ...wellFormed(content), encoding: "utf-16", from: "given" };
  const mark =
    content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf
      ? "utf-8"
      : content[0] === 0xff && content[1] === 0xfe
        ? "utf-16le"
        : content[0] === 0xfe && content[1] === 0xff
          ? "utf-16be"
          : null;
  if (mark !== null) return decoded(content, mark, "bom");
  const zeros = utf16WithoutMark(content);
  if (zeros !== null) return decoded(content, zeros, "guess");
  const declared = charset === null ? null : knownEncoding(charset);
  if (declared !== null) return decoded(content, declared, "http");
  const strict = strictUtf8(content);
  if (strict !== null) return { text: strict, encoding: "utf-8", from: "valid", damaged: 0 };
  const fromMeta = isHtml ? sniffMeta(content) : null;
  if (fromMeta !== null && fromMeta !== "utf-8") return decoded(content, fromMeta, "meta");
  const loose = decoded(content, "utf-8", "guess");
  const accents = loose.text.match(/[\u0080-\ufffc]/gu)?.length ?? 0;
  return accents > 2 * loose.damaged ? loose : decoded(content, "windows-1252", "guess");
}

function strictUtf8(content: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    return null;
  }
}

function decoded(content: Uint8Array, encoding: string, from: Decoded["from"]): Decoded {
  const text = new TextDecoder(encoding).decode(content);
  return { text, encoding, from, damaged: text.match(/\ufffd/g)?.length ?? 0 };
}

/** Half of a surrogate pair alone becomes U+FFFD: one code unit for one, so that offsets stay. */
function wellFormed(text: string): { text: string; damaged: number } {
  let damaged = 0;
  const mended = text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, () => {
    damaged++;
    return "\ufffd";
  });
  return { text: mended, damaged };
}

function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

/** Western text in UTF-16 has a zero in every other byte. */
function utf16WithoutMark(content: Uint8Array): string | null {
  const sample = Math.min(content.length, 2000) & ~1;
  if (sample < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample; at += 2) {
    if (content[at] === 0) even++;
    if (content[at + 1] === 0) odd++;
  }
  if (odd > sample * 0.35 && even < sample * 0.02) return "utf-16le";
  return even > sample * 0.35 && odd < sample * 0.02 ? "utf-16be" : null;
}

const HEAD_BYTES = 4096;
/** What the first kilobytes of a page declare, by the prescan that browsers do. */
function sniffMeta(content: Uint8Array): string | null {
  const { Sniffer, ResultType } = loadEncodingSniffer();
  const sniffer = new Sniffer({ maxBytes: HEAD_BYTES });
  sniffer.write(content.subarray(0, HEAD_BYTES));
  return sniffer.resultType === ResultType.DEFAULT ? null : knownEncoding(sniffer.encoding);
}

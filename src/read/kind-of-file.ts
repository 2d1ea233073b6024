import type { Document } from "../core/document.ts";

const KINDS: Readonly<Record<string, Document["kind"] | "jsonl">> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  jsonl: "jsonl",
  ndjson: "jsonl",
};

/** What a file's name promises, also with ".gz" behind it; null for names that promise no article. */
export function kindOfName(name: string): Document["kind"] | "jsonl" | null {
  const extension = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(KINDS, extension) ? (KINDS[extension] ?? null) : null;
}

/** What bytes of unknown name are: a page, JSON lines, or plain text. */
export function kindOfBytes(head: Uint8Array): Document["kind"] | "jsonl" {
  const start = new TextDecoder("latin1")
    .decode(head.subarray(0, 2048))
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "")
    .replace(/\0/g, "")
    .trimStart();
  if (/^(?:\[\s*)?\{\s*"/.test(start)) return "jsonl";
  if (
    /^(?:<!--|<\?xml[^>]*>\s*|<!doctype\s+html|<html|<head|<body|<article|<!doctype)/i.test(start) &&
    /<(?:!doctype|html|head|body|title|article|p|div|meta)\b/i.test(start)
  )
    return "html";
  return "text";
}

const SIGNATURES: readonly { readonly name: string; readonly starts: readonly number[]; readonly advice: string }[] = [
  { name: "a PDF", starts: [0x25, 0x50, 0x44, 0x46], advice: "Save it as a .pdf file and give that." },
  {
    name: "a ZIP archive or an office document",
    starts: [0x50, 0x4b, 0x03, 0x04],
    advice: "Unpack it, or save its text as .txt.",
  },
  { name: "a PNG picture", starts: [0x89, 0x50, 0x4e, 0x47], advice: "Give the article's text or page." },
  { name: "a JPEG picture", starts: [0xff, 0xd8, 0xff], advice: "Give the article's text or page." },
  { name: "a GIF picture", starts: [0x47, 0x49, 0x46, 0x38], advice: "Give the article's text or page." },
  { name: "an old office document", starts: [0xd0, 0xcf, 0x11, 0xe0], advice: "Save its text as .txt and give that." },
  { name: "a program", starts: [0x7f, 0x45, 0x4c, 0x46], advice: "Give the article's text or page." },
];

/** Why the bytes are no text, or null where they may be text. UTF-16 counts as text. */
export function whyBinary(bytes: Uint8Array): { readonly what: string; readonly advice: string } | null {
  for (const { name, starts, advice } of SIGNATURES)
    if (starts.every((byte, index) => bytes[index] === byte)) return { what: name, advice };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return null;
  const sample = bytes.subarray(0, 8192);
  let zeros = 0;
  let evenZeros = 0;
  let controls = 0;
  for (let index = 0; index < sample.length; index++) {
    const byte = sample[index]!;
    if (byte === 0) {
      zeros++;
      if (index % 2 === 0) evenZeros++;
    } else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27 && byte !== 11)
      controls++;
  }
  const isUtf16 = zeros > sample.length * 0.35 && (evenZeros < sample.length * 0.02 || evenZeros > zeros * 0.97);
  const advice = "Give the article's text or page.";
  if (zeros > 0 && !isUtf16 && zeros > sample.length * 0.001) return { what: "binary", advice };
  return controls > sample.length * 0.1 ? { what: "binary", advice } : null;
}

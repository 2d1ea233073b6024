import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import type { Document } from "../../core/document.ts";
import { HearsayError } from "../../core/errors.ts";
import { FILE_LIMIT_BYTES, megabytes } from "../read-result.ts";

/** A PDF's text layer as a document; the bytes stay beside it. A scan has none, and says so. */
export async function readPdf(path: string): Promise<Document> {
  const { size } = await stat(path);
  if (size > FILE_LIMIT_BYTES)
    throw new HearsayError(
      "too-large",
      `${path}: has ${megabytes(size)}, more than the ${megabytes(FILE_LIMIT_BYTES)} of one article. Split it.`,
    );
  return pdfDocument(path, new Uint8Array(await readFile(path)));
}

/** The same from bytes: for what was kept in a case or came over the network. */
export async function pdfDocument(input: string, bytes: Uint8Array): Promise<Document> {
  const text = await textOf(input, bytes);
  if (!/\p{L}{3}/u.test(text)) {
    throw new HearsayError(
      "is-empty",
      `${input}: is a scan without a text layer. Run it through text recognition (such as ocrmypdf) first.`,
    );
  }
  return {
    input,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    kind: "text",
    content: text,
    charset: null,
    url: null,
    archivedAt: null,
    record: null,
    original: { kind: "pdf", bytes },
  };
}

async function textOf(input: string, bytes: Uint8Array): Promise<string> {
  const { extractText, getDocumentProxy } = await import("unpdf");
  try {
    const pdf = await getDocumentProxy(bytes.slice());
    const { text } = await extractText(pdf, { mergePages: false });
    return text.map(paragraphs).join("\n\n");
  } catch (cause) {
    const because = cause instanceof Error ? cause.message : String(cause);
    throw new HearsayError(
      "not-readable",
      `${input}: is no PDF that can be read (${because}). Save its text as .txt and give that.`,
      { cause },
    );
  }
}

/**
 * Lines of print joined into paragraphs: a short line that ends a sentence ends the paragraph, and so does a very short one before a capital
 * (a byline, a date, a heading); hyphens at line ends are closed up.
 */
function paragraphs(page: string): string {
  const lines = page.split("\n").map((line) => line.trimEnd());
  const width = Math.max(...lines.map((line) => line.length), 1);
  let out = "";
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    out += line;
    if (next === undefined) return;
    if (line === "" || next === "") out += "\n";
    else if (/[a-zà-ÿ]-$/.test(line) && /^[a-zà-ÿ]/.test(next)) out = out.slice(0, -1);
    else
      out +=
        line.length < width * 0.75 && /[.!?:”"’']$/.test(line)
          ? "\n\n"
          : (at < 2 && line.length < width * 0.75) || (line.length < width * 0.5 && /^["“‘']?\p{Lu}/u.test(next))
            ? "\n\n"
            : " ";
  });
  return out.replace(/\n{3,}/g, "\n\n");
}

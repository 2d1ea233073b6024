import { createHash } from "node:crypto";
import type { Document } from "../core/document.ts";
import { HearsayError } from "../core/errors.ts";
import { whyBinary } from "./kind-of-file.ts";

/** Bytes → a document, or the reason why they are none. */
export function documentOf(input: string, kind: Document["kind"], bytes: Uint8Array): Document {
  const binary = whyBinary(bytes);
  if (binary !== null)
    throw new HearsayError("is-binary", `${input}: is ${binary.what}, not an article's text. ${binary.advice}`);
  if (isBlank(bytes)) throw new HearsayError("is-empty", `${input}: is empty. Check that the page was saved.`);
  return {
    input,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    kind,
    content: bytes,
    charset: null,
    url: null,
    archivedAt: null,
    record: null,
  };
}

/** Nothing but white space, zeros and byte order marks? Looks no further than the first sign of text. */
const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every(
    (byte) =>
      byte <= 32 ||
      byte === 0xef ||
      byte === 0xbb ||
      byte === 0xbf ||
      byte === 0xfe ||
      byte === 0xff ||
      byte === 0xa0 ||
      byte === 0xc2,
  );

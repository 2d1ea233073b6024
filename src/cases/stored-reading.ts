import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Reading } from "../core/reading.ts";

/** A reading as it lies in the store: deflated JSON, in memory of its own. */
export const packReading = (reading: Reading): Uint8Array =>
  new Uint8Array(deflateRawSync(JSON.stringify(reading), { level: 3 }));

export const unpackReading = (bytes: Uint8Array): Reading =>
  JSON.parse(inflateRawSync(bytes).toString("utf8")) as Reading;

/** SHA-256 in hex of the words: what an anchor is tied to. */
export const hashOfText = (text: string): string => createHash("sha256").update(text).digest("hex");

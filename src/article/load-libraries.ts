import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

type Parse5 = typeof import("parse5");
type Linkedom = typeof import("linkedom");
type ReadabilityModule = typeof import("@mozilla/readability");
type EncodingSniffer = typeof import("encoding-sniffer/sniffer");
type Tldts = typeof import("tldts");

let parse5: Parse5 | null = null;
let linkedom: Linkedom | null = null;
let readability: ReadabilityModule | null = null;
let encodingSniffer: EncodingSniffer | null = null;
let tldts: Tldts | null = null;

/** The HTML parser, loaded with the first page: plain text never pays for it (about 30 ms). */
export function loadParse5(): Parse5 {
  parse5 ??= require("parse5") as Parse5;
  return parse5;
}

/** A document tree that Readability works on, loaded with the first page (about 100 ms). */
export function loadLinkedom(): Linkedom {
  linkedom ??= require("linkedom") as Linkedom;
  return linkedom;
}

export function loadReadability(): ReadabilityModule {
  readability ??= require("@mozilla/readability") as ReadabilityModule;
  return readability;
}

/** For pages that are no valid UTF-8 (about 10 ms). */
export function loadEncodingSniffer(): EncodingSniffer {
  encodingSniffer ??= require("encoding-sniffer/sniffer") as EncodingSniffer;
  return encodingSniffer;
}

/** The list of public suffixes, for pages with an address of another host (about 10 ms). */
export function loadTldts(): Tldts {
  tldts ??= require("tldts") as Tldts;
  return tldts;
}

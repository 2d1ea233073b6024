import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

type Parse5 = typeof import("parse5");
type Linkedom = typeof import("linkedom");
type ReadabilityModule = typeof import("@mozilla/readability");

let parse5: Parse5 | null = null;
let linkedom: Linkedom | null = null;
let readability: ReadabilityModule | null = null;

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

import type { Document } from "../../src/core/document.ts";
import { lineDocument } from "../text-document.ts";
import { generate, type Run } from "./generate.ts";
import { generateElsewhere, OTHER_HANDS } from "./other-hands.ts";
import { generateReleases } from "./releases/generate.ts";
import type { ArticleLine } from "./truth.ts";

/** A run of whichever generator; null, and said so aloud, where something that it needs is missing. */
export function makeRun(manner: string, seed: number, stories: number): Pick<Run, "lines" | "truth"> | null {
  if (manner === "releases") return generateReleases(seed, stories);
  return manner in OTHER_HANDS ? generateElsewhere(manner, seed, stories) : generate(seed, stories, manner);
}

/** The line as the program reads it from a JSONL file. */
export const documentOf = ({ id, title, outlet, published, authors, text, url }: ArticleLine): Document =>
  lineDocument(`run.jsonl#${id}`, text, { id, title, outlet, published: published ?? null, authors }, url);

import { decodeEntities, type JsonLd, textField } from "./json-ld.ts";
import { OPEN_PLACE, type PageBlock } from "./page-blocks.ts";

/** A body shorter than this share of the JSON-LD's is no body. */
const SHARE = 0.6;

/** The blocks and the indices of the body; where the page's own walk found too little, the `articleBody` of its JSON-LD instead. */
export function bodyOrJsonLd(
  blocks: readonly PageBlock[],
  body: readonly number[],
  jsonLd: JsonLd,
): { blocks: readonly PageBlock[]; body: readonly number[] } {
  const told = textField(jsonLd.article, "articleBody") ?? textField(jsonLd.article, "text");
  if (told === null || told.length < 200) return { blocks, body };
  const plain = /<(?:p|br|div)\b/i.test(told)
    ? decodeEntities(told.replace(/<(?:\/p|br|\/div|\/h\d|\/li)[^>]*>/gi, "\n").replace(/<[^>]+>/g, ""))
    : told;
  const foundText = body.map((index) => blocks[index]?.text ?? "").join(" ");
  const wanted = wordCounts(plain);
  const found = wordCounts(foundText);
  let shared = 0;
  let total = 0;
  for (const [word, count] of wanted) {
    total += count;
    shared += Math.min(count, found.get(word) ?? 0);
  }
  if (total === 0 || shared >= SHARE * total) return { blocks, body };
  const element = blocks[0]?.element;
  if (element === undefined && blocks.length > 0) return { blocks, body };
  const lines = plain
    .split(/\s*\n\s*/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const at = body[0] ?? blocks.length;
  const made = lines.map(
    (text): PageBlock => ({
      text,
      tag: "p",
      element: element as PageBlock["element"],
      links: [],
      linkShare: 0,
      keptShare: 1,
      emphasis: 0,
      labels: "",
      place: { ...OPEN_PLACE, article: true },
    }),
  );
  const rest = blocks.filter((_, index) => !body.includes(index));
  const before = blocks.slice(0, at).filter((_, index) => !body.includes(index)).length;
  return {
    blocks: [...rest.slice(0, before), ...made, ...rest.slice(before)],
    body: made.map((_, index) => before + index),
  };
}

function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

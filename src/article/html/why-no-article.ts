import { countWords } from "../plain/read-line.ts";
import type { JsonLd } from "./json-ld.ts";
import type { PageBlock } from "./page-blocks.ts";
import type { PageScan } from "./page-scan.ts";
import { meta } from "./page-title.ts";

const FEW_WORDS = 60;
const MANY_TEASERS = 15;
const LIST = "the page looks like a list of articles and not an article. Save one of its articles and give that.";
const EMPTY = "no article text was found on the page. Check that it was saved whole, or give the text as .txt.";

/** Why a page seems to be a list of articles, or empty, and no article; null where it is one. */
export function whyNoArticle(
  blocks: readonly PageBlock[],
  body: readonly number[],
  scan: PageScan,
  jsonLd: JsonLd,
  url: string | null,
): string | null {
  const chosen = body.map((index) => blocks[index]).filter((block): block is PageBlock => block !== undefined);
  const words = chosen.reduce((sum, { text }) => sum + countWords(text), 0);
  const teasers = blocks.filter(
    ({ text, linkShare, place }) => linkShare > 0.8 && !place.navigation && !place.footer && countWords(text) >= 5,
  ).length;
  if (words === 0) return teasers >= MANY_TEASERS && !isArticleAddress(url) ? LIST : EMPTY;
  const sentences = chosen.filter(
    ({ text, linkShare }) => linkShare < 0.5 && /[.!?。…]["”’)]*\s*$/u.test(text) && countWords(text) >= 12,
  ).length;
  if (isArticleAddress(url)) return null;
  const isArticle = jsonLd.article !== null || meta(scan, "og:type") === "article";
  if (!isArticle && teasers >= MANY_TEASERS && (words < FEW_WORDS * 3 || sentences < 3 || jsonLd.isList)) return LIST;
  return null;
}

/** An address that ends in a headline or a long number is one article's; a front page has neither. */
const isArticleAddress = (url: string | null): boolean => {
  const last = url
    ?.replace(/[?#].*$/, "")
    .replace(/\/+$/, "")
    .split("/")
    .at(-1);
  return last !== undefined && (/\d{5,}/.test(last) || last.split("-").length >= 4);
};

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import type { Document } from "../../core/document.ts";
import { HearsayError } from "../../core/errors.ts";
import { decodeXml } from "../decode-xml.ts";
import type { ReadResult } from "../read-result.ts";

/** Plain words, or Atom's words with the kind they are of. */
type FeedText = string | { readonly value?: string | undefined; readonly type?: string | undefined } | undefined;
type FeedLinks = readonly { readonly href?: string | undefined; readonly rel?: string | undefined }[] | undefined;
type FeedPerson = string | { readonly name?: string | undefined };

/** What RSS, Atom and JSON feeds say of an entry, by feedsmith's names. */
interface FeedItem {
  readonly title?: FeedText;
  readonly link?: string | undefined;
  readonly id?: string | undefined;
  readonly guid?: { readonly value?: string | undefined } | undefined;
  readonly url?: string | undefined;
  readonly links?: FeedLinks;
  readonly description?: string | undefined;
  readonly summary?: FeedText;
  readonly content?: FeedText | { readonly encoded?: string | undefined };
  readonly content_html?: string | undefined;
  readonly content_text?: string | undefined;
  readonly pubDate?: string | undefined;
  readonly published?: string | undefined;
  readonly date_published?: string | undefined;
  readonly updated?: string | undefined;
  readonly authors?: readonly FeedPerson[] | undefined;
  readonly source?: { readonly title?: FeedText } | undefined;
  readonly dc?:
    | {
        readonly creators?: readonly string[] | undefined;
        readonly sources?: readonly string[] | undefined;
        readonly dates?: readonly string[] | undefined;
      }
    | undefined;
}

interface Feed {
  readonly title?: FeedText;
  readonly link?: string | undefined;
  readonly home_page_url?: string | undefined;
  readonly links?: FeedLinks;
  readonly items?: readonly FeedItem[];
  readonly entries?: readonly FeedItem[];
}

/**
 * The entries of a feed file (RSS, Atom, RDF, JSON Feed) as documents, with what the feed says of each: title, address, date, authors, and the
 * feed that it was taken over from. An entry with a summary only is a short article; nothing is fetched.
 */
export async function* readFeed(path: string): AsyncIterable<ReadResult> {
  const { parseFeed } = await import("feedsmith");
  const text = decodeXml(await readFile(path));
  let feed: Feed;
  try {
    feed = parseFeed(text).feed as Feed;
  } catch (cause) {
    throw new HearsayError("not-supported", `${path}: is no RSS, Atom or JSON feed. Give the page itself as .html.`, {
      cause,
    });
  }
  const items = feed.items ?? feed.entries ?? [];
  if (items.length === 0) throw new HearsayError("no-articles", `${path}: the feed has no entries.`);
  const base = feed.home_page_url ?? feed.link ?? alternateOf(feed.links);
  for (const [index, item] of items.entries()) {
    const input = `${path}#${index + 1}`;
    const body = bodyOf(item);
    if (body.trim() === "") {
      const says = `${input}: the entry has no text. Fetch the page it points to.`;
      yield { input, error: new HearsayError("is-empty", says) };
    } else yield { document: documentOf(input, item, body, wordsOf(feed.title), base) };
  }
}

function documentOf(input: string, item: FeedItem, body: string, outlet: string | null, base?: string): Document {
  const title = wordsOf(item.title);
  const from = item.dc?.sources?.[0] ?? wordsOf(item.source?.title);
  const source = from == null ? "" : `<p>Source: ${escaped(from)}</p>`;
  const heading = escaped(title ?? "");
  const page = `<!doctype html><html><head><title>${heading}</title></head><body><article><h1>${heading}</h1>${body}${source}</article></body></html>`;
  const link = item.link ?? item.url ?? alternateOf(item.links);
  const url = link !== undefined && URL.canParse(link, base) ? new URL(link, base).href : null;
  return {
    input,
    sha256: createHash("sha256").update(page).digest("hex"),
    kind: "html",
    content: page,
    charset: null,
    url: url !== null && /^https?:/.test(url) ? url : null,
    archivedAt: null,
    record: {
      id: item.id ?? item.guid?.value ?? url,
      title,
      outlet,
      published: dateOf(item.pubDate ?? item.published ?? item.date_published ?? item.dc?.dates?.[0] ?? item.updated),
      authors: namesOf(item),
    },
  };
}

const alternateOf = (links: FeedLinks): string | undefined =>
  links?.find((link) => link.rel === undefined || link.rel === "alternate")?.href;

function bodyOf(item: FeedItem): string {
  const { content, summary } = item;
  const html =
    (typeof content === "object" && "encoded" in content ? content.encoded : rawOf(content as FeedText)) ??
    item.content_html ??
    item.description ??
    rawOf(summary);
  if (html !== undefined) return /<\w/.test(html) ? html : `<p>${escaped(html)}</p>`;
  return item.content_text === undefined ? "" : `<p>${escaped(item.content_text)}</p>`;
}

const rawOf = (text: FeedText): string | undefined => (typeof text === "string" ? text : text?.value);

/** The words alone: titles come with tags and escaped characters, whatever the feed says of them. */
function wordsOf(text: FeedText): string | null {
  const collect = (node: DefaultTreeAdapterTypes.Node): string =>
    "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(collect).join("") : "";
  const words = collect(parseFragment(rawOf(text) ?? ""))
    .replace(/\s+/g, " ")
    .trim();
  return words === "" ? null : words;
}

const namesOf = (item: FeedItem): string[] => [
  ...new Set(
    [...(item.authors ?? []), ...(item.dc?.creators ?? [])].flatMap((author) => {
      const name = typeof author === "string" ? author : author.name;
      return name === undefined || name === "" ? [] : [name];
    }),
  ),
];

/** As the feed gives it, with its own offset: what is a date is for the article to say. RFC 822 knew years of two digits and "UT". */
const dateOf = (date: string | undefined): string | null =>
  date?.replace(/^(\D*\d{1,2} [A-Za-z]{3}) (\d{2})(?= \d)/, "$1 20$2").replace(/ UT$/, " GMT") ?? null;

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { HearsayError } from "../../core/errors.ts";
import type { ReadResult } from "../read-result.ts";

/** What RSS, Atom and JSON feeds have in common, by feedsmith's names. */
interface FeedItem {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly links?: readonly { readonly href?: string | undefined; readonly rel?: string | undefined }[] | undefined;
  readonly description?: string | undefined;
  readonly summary?: string | undefined;
  readonly content?: string | { readonly encoded?: string | undefined } | undefined;
  readonly content_html?: string | undefined;
  readonly content_text?: string | undefined;
  readonly pubDate?: string | undefined;
  readonly published?: string | undefined;
  readonly date_published?: string | undefined;
  readonly updated?: string | undefined;
  readonly author?: string | { readonly name?: string | undefined } | undefined;
  readonly authors?: readonly (string | { readonly name?: string | undefined })[] | undefined;
  readonly dc?: { readonly creator?: string | undefined; readonly source?: string | undefined } | undefined;
}

/**
 * The entries of a feed file (RSS, Atom, RDF, JSON Feed) as documents, with what the feed says of each: title, address, date, authors. An
 * entry with a summary only is a short article; nothing is fetched.
 */
export async function* readFeed(path: string): AsyncIterable<ReadResult> {
  const { parseFeed } = await import("feedsmith");
  const text = await readFile(path, "utf8");
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(text);
  } catch (cause) {
    throw new HearsayError("not-supported", `${path}: is no RSS, Atom or JSON feed. Give the page itself as .html.`, {
      cause,
    });
  }
  const feed = parsed.feed as { title?: unknown; items?: readonly FeedItem[]; entries?: readonly FeedItem[] };
  const items = feed.items ?? feed.entries ?? [];
  if (items.length === 0) throw new HearsayError("no-articles", `${path}: the feed has no entries.`);
  const outlet = typeof feed.title === "string" ? feed.title : null;
  for (const [index, item] of items.entries()) {
    const body = bodyOf(item);
    if (body.trim() === "") {
      yield {
        input: `${path}#${index + 1}`,
        error: new HearsayError(
          "is-empty",
          `${path}#${index + 1}: the entry has no text. Fetch the page it points to.`,
        ),
      };
      continue;
    }
    const url =
      item.link ??
      item.url ??
      item.links?.find((link) => link.rel === undefined || link.rel === "alternate")?.href ??
      null;
    const source = item.dc?.source === undefined ? "" : `<p>Source: ${escaped(item.dc.source)}</p>`;
    const page = `<!doctype html><html><head><title>${escaped(item.title ?? "")}</title></head><body><article><h1>${escaped(item.title ?? "")}</h1>${body}${source}</article></body></html>`;
    yield {
      document: {
        input: `${path}#${index + 1}`,
        sha256: createHash("sha256").update(page).digest("hex"),
        kind: "html",
        content: page,
        charset: null,
        url: url !== null && /^https?:/.test(url) ? url : null,
        archivedAt: null,
        record: {
          id: item.id ?? url,
          title: item.title ?? null,
          outlet,
          published: isoOf(item.pubDate ?? item.published ?? item.date_published ?? item.updated),
          authors: namesOf(item),
        },
      },
    };
  }
}

function bodyOf(item: FeedItem): string {
  const html =
    (typeof item.content === "string" ? item.content : item.content?.encoded) ??
    item.content_html ??
    item.description ??
    item.summary;
  if (html !== undefined) return /<\w/.test(html) ? html : `<p>${escaped(html)}</p>`;
  return item.content_text === undefined ? "" : `<p>${escaped(item.content_text)}</p>`;
}

const namesOf = (item: FeedItem): string[] =>
  [item.author, ...(item.authors ?? []), item.dc?.creator].flatMap((author) => {
    const name = typeof author === "string" ? author : author?.name;
    return name === undefined || name === "" ? [] : [name];
  });

function isoOf(date: string | undefined): string | null {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : /^\d{4}-\d\d/.test(date ?? "") ? (date as string) : new Date(time).toISOString();
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

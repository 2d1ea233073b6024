export type JsonObject = { readonly [key: string]: unknown };

const ARTICLE = /(?:Article|Posting|Report|Review|Blog(?!$)|Story|Recipe|CreativeWork$|OpinionNews|LiveBlog)/i;
const NODE_LIMIT = 20_000;

/** The JSON-LD of a page: its article's node, and every node by its "@id". */
export interface JsonLd {
  readonly article: JsonObject | null;
  readonly isList: boolean;
  /** Follows `{"@id": …}` to the node that says more. */
  resolve(value: unknown): unknown;
}

/** Reads all JSON-LD blocks, mends what is often broken, flattens "@graph". The article is the node with most of a headline, body, dates, authors. */
export function readJsonLd(sources: readonly string[]): JsonLd {
  const byId = new Map<string, JsonObject>();
  const articles: JsonObject[] = [];
  let isList = false;
  for (const source of sources) {
    const stack: unknown[] = [parsed(source)];
    for (let count = 0; stack.length > 0 && count < NODE_LIMIT; count++) {
      const node = stack.pop();
      if (Array.isArray(node)) {
        for (let index = node.length - 1; index >= 0; index--) stack.push(node[index]);
        continue;
      }
      if (node === null || typeof node !== "object") continue;
      const object = node as JsonObject;
      const id = object["@id"];
      if (typeof id === "string" && Object.keys(object).length > Object.keys(byId.get(id) ?? {}).length)
        byId.set(id, object);
      const type = String(object["@type"] ?? "");
      if (ARTICLE.test(type)) articles.push(object);
      if (/CollectionPage|SearchResultsPage|ItemList/.test(type)) isList = true;
      for (const [key, value] of Object.entries(object))
        if (
          typeof value === "object" &&
          value !== null &&
          key !== "comment" &&
          key !== "hasPart" &&
          key !== "itemListElement" &&
          key !== "review"
        )
          stack.push(value);
    }
  }
  const scored = articles.map((article) => ({ article, score: scoreOf(article) })).sort((a, b) => b.score - a.score);
  return {
    article: (scored[0]?.score ?? 0) > 0 ? (scored[0]?.article ?? null) : null,
    isList,
    resolve(value) {
      if (value !== null && typeof value === "object" && !Array.isArray(value)) {
        const id = (value as JsonObject)["@id"];
        const full = typeof id === "string" ? byId.get(id) : undefined;
        if (full !== undefined && Object.keys(full).length > Object.keys(value).length) return full;
      }
      return value;
    },
  };
}

const scoreOf = (article: JsonObject): number =>
  ["headline", "articleBody", "datePublished", "author", "publisher", "mainEntityOfPage"].filter(
    (field) => article[field] !== undefined && article[field] !== "",
  ).length + (/News/.test(String(article["@type"])) ? 0.5 : 0);

function parsed(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)?[\s;]*$/, "");
  for (const attempt of [
    bare,
    bare.replace(/[\u0000-\u001f]+/g, " "),
    bare.replace(/[\u0000-\u001f]+/g, " ").replace(/,\s*([}\]])/g, "$1"),
  ])
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt mends more; what cannot be mended is not read
    }
  return null;
}

/** A string field, with HTML entities decoded; null where there is none. */
export function textField(object: JsonObject | null, field: string): string | null {
  const value = object?.[field];
  const one = Array.isArray(value) ? value[0] : value;
  const text =
    typeof one === "string" ? one : typeof one === "object" && one !== null ? (one as JsonObject)["@value"] : null;
  return typeof text === "string" && text.trim() !== "" ? decodeEntities(text.trim()) : null;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  eacute: "é",
  uuml: "ü",
  ouml: "ö",
  auml: "ä",
  szlig: "ß",
};

/** The entities that metadata carries by mistake. */
export const decodeEntities = (text: string): string =>
  text.includes("&")
    ? text.replace(
        /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi,
        (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
          if (name !== undefined)
            return Object.hasOwn(NAMED, name.toLowerCase()) ? (NAMED[name.toLowerCase()] ?? whole) : whole;
          const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? "", 16);
          return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
            ? String.fromCodePoint(code)
            : whole;
        },
      )
    : text;

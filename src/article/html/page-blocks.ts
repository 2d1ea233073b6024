import { isForeign, isUnseen } from "./foreign-elements.ts";
import type { PageElement, PageNode, PageText, PageTree } from "./page-tree.ts";
import { attribute, isElement, isText, labelsOf } from "./page-tree.ts";
import { withSigned } from "./signed-blocks.ts";

/** Where on the page a block stands, as tags and labels tell. */
export interface Place {
  readonly caption: boolean;
  readonly aside: boolean;
  readonly navigation: boolean;
  readonly footer: boolean;
  readonly form: boolean;
  readonly comments: boolean;
  readonly hidden: boolean;
  readonly byline: boolean;
  readonly article: boolean;
  /** In a box that is set into the article and is no part of it. */
  readonly foreign: boolean;
}

/** A run of inline text between block boundaries: a paragraph, a heading, a list item, a caption. */
export interface PageBlock {
  readonly text: string;
  /** The nearest block element's tag. */
  readonly tag: string;
  readonly element: PageElement;
  readonly place: Place;
  readonly links: readonly { readonly href: string; readonly start: number; readonly end: number }[];
  /** Share of the characters that stand in links. */
  readonly linkShare: number;
  /** Share of the characters that Readability kept. */
  readonly keptShare: number;
  /** Share of the characters in emphasis or bold. */
  readonly emphasis: number;
  readonly labels: string;
  /** Somebody's words, set apart, with the signature in the last line. */
  readonly isSigned?: true;
}

const SKIP = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "head",
  "svg",
  "iframe",
  "object",
  "canvas",
  "math",
  "select",
  "textarea",
  "button",
  "datalist",
  "audio",
  "video",
]);
export const INLINE: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img picture source x-bold amp-img".split(
    " ",
  ),
);
const EMPHASIS = new Set(["em", "i", "strong", "b", "cite"]);
const NODE_LIMIT = 200_000;

const CAPTION =
  /caption|cutline|photo-?credit|image-?credit|media-?credit|wp-caption|legende|bildunterschrift|bildtext/;
const ASIDE =
  /(?:^|[\s_-])(?:aside|sidebar|related|recommend|promo|newsletter|teaser|more-?(?:stories|news|from|on|articles)|read-?(?:more|next|also)|also-?read|most-?(?:read|popular)|trending|outbrain|taboola|widget|advert\w*|ads?|ad-?slot|sponsor\w*|social|share|sharing|toolbar|subscribe|subscription|paywall|cookie\w*|consent|popup|modal|breadcrumbs?|tags?|tag-?list|topics?|author-?(?:bio|box|card|info)|about-?author|bio|infobox|poll|quiz|gallery|carousel|slider|slideshow|video|player|embed|tweet|twitter-tweet|instagram-media|liveblog-nav|toc|table-of-contents|signup|sign-up|donat\w*|follow|comments?|disqus|feedback|pagination|pager|read-time|listen|audio)(?:$|[\s_-])/;
const COMMENTS = /(?:^|[\s_-])(?:comments?|comment-?list|disqus|respond|replies|discussion|livefyre)(?:$|[\s_-])/;
const BYLINE = /byline|by-line|author|contributor|writer|reporter|autor|verfasser|signature|redactor|auteur|journalist/;

/** A block of which no tag and no label tells anything. */
export const OPEN_PLACE: Place = {
  caption: false,
  aside: false,
  navigation: false,
  footer: false,
  form: false,
  comments: false,
  hidden: false,
  byline: false,
  article: false,
  foreign: false,
};

/** The blocks of a page's body in document order. Cost: one walk, without recursion. */
export function findBlocks(tree: PageTree, kept: ReadonlySet<PageText>): PageBlock[] {
  const html = tree.document.childNodes.find((node): node is PageElement => isElement(node) && node.tagName === "html");
  const body = html?.childNodes.find((node): node is PageElement => isElement(node) && node.tagName === "body");
  if (body === undefined) return [];
  const builder = new BlockBuilder(kept);
  const stack: Step[] = [];
  const push = (children: readonly PageNode[], around: Around): void => {
    for (let index = children.length - 1; index >= 0; index--)
      stack.push({ node: children[index] as PageNode, around });
  };
  push(body.childNodes, { owner: body, place: OPEN_PLACE, href: null, emphasis: false, raw: false });
  for (let count = 0; stack.length > 0 && count < NODE_LIMIT; count++) {
    const { node, around } = stack.pop() as Step;
    if (node === null) {
      builder.end();
      continue;
    }
    if (isText(node)) {
      builder.add(node, around);
      continue;
    }
    if (!isElement(node) || SKIP.has(node.tagName) || isUnseen(node)) continue;
    const { tagName } = node;
    if (tagName === "br") {
      builder.lineBreak();
      continue;
    }
    if (tagName === "hr") {
      builder.end();
      continue;
    }
    if (node.childNodes.length === 0 && INLINE.has(tagName)) continue;
    const place = placeOf(node, around.place);
    if (INLINE.has(tagName)) {
      push(node.childNodes, {
        owner: around.owner,
        place,
        href: tagName === "a" ? (attribute(node, "href") ?? around.href) : around.href,
        emphasis: around.emphasis || EMPHASIS.has(tagName),
        raw: around.raw,
      });
      continue;
    }
    builder.end();
    if (node.childNodes.length === 0) continue;
    stack.push({ node: null, around });
    push(node.childNodes, {
      owner: node,
      place,
      href: around.href,
      emphasis: around.emphasis,
      raw: around.raw || tagName === "pre",
    });
  }
  builder.end();
  return withSigned(builder.blocks);
}

/** What holds for all children of one element. */
interface Around {
  /** The nearest element that is a block. */
  readonly owner: PageElement;
  readonly place: Place;
  readonly href: string | null;
  readonly emphasis: boolean;
  /** White space counts. */
  readonly raw: boolean;
}

/** A node to visit; null where a block ends. */
interface Step {
  readonly node: PageNode | null;
  readonly around: Around;
}

function placeOf(element: PageElement, above: Place): Place {
  const { tagName } = element;
  if (element.attrs.length === 0 && !PLACED.has(tagName)) return above;
  const labels = labelsOf(element);
  const role = attribute(element, "role") ?? "";
  const itemprop = attribute(element, "itemprop") ?? "";
  const isBig = tagName === "article" || tagName === "main" || tagName === "body" || itemprop === "articleBody";
  return {
    caption: above.caption || tagName === "figcaption" || tagName === "figure" || (!isBig && CAPTION.test(labels)),
    aside:
      (above.aside || tagName === "aside" || role === "complementary" || (!isBig && ASIDE.test(labels))) &&
      itemprop !== "articleBody",
    navigation: above.navigation || tagName === "nav" || role === "navigation" || tagName === "menu",
    footer: above.footer || (tagName === "footer" && !above.article) || role === "contentinfo",
    form: above.form || tagName === "form" || tagName === "fieldset",
    comments: above.comments || (!isBig && COMMENTS.test(labels)),
    hidden: above.hidden || isHidden(element),
    byline:
      above.byline ||
      (!isBig && (BYLINE.test(labels) || itemprop === "author" || attribute(element, "rel") === "author")),
    article: above.article || tagName === "article" || itemprop === "articleBody",
    foreign: above.foreign || (!isBig && isForeign(labels)),
  };
}

/** Tags that say by themselves where on the page they stand. */
const PLACED = new Set(["figcaption", "figure", "aside", "nav", "menu", "footer", "form", "fieldset", "article"]);

const isHidden = (element: PageElement): boolean =>
  attribute(element, "hidden") !== null || /display\s*:\s*none/i.test(attribute(element, "style") ?? "");

class BlockBuilder {
  readonly blocks: PageBlock[] = [];
  readonly #kept: ReadonlySet<PageText>;
  #text = "";
  #owner: PageElement | null = null;
  #place: Place = OPEN_PLACE;
  #links: { href: string; start: number; end: number }[] = [];
  #linked = 0;
  #keptCharacters = 0;
  #emphasised = 0;
  #breaks = 0;
  /** White space that stands before the next word, if one comes. */
  #gap = "";

  constructor(kept: ReadonlySet<PageText>) {
    this.#kept = kept;
  }

  add(node: PageText, { owner, place, href, emphasis, raw }: Around): void {
    const isBlank = !/\S/.test(node.value);
    if (!isBlank && this.#breaks >= 2) this.end();
    if (!isBlank && this.#breaks === 1 && this.#text !== "") this.#gap = "\n";
    if (!isBlank) this.#breaks = 0;
    if (isBlank && !raw) {
      if (this.#text !== "" && this.#gap === "") this.#gap = " ";
      return;
    }
    const words = raw ? node.value.replace(/\r\n?/g, "\n") : node.value.replace(/[ \t\n\r\f]+/g, " ").trim();
    if (words === "") return;
    if (this.#owner === null && words.trim() !== "") {
      this.#owner = owner;
      this.#place = place;
    } else if (words.trim() !== "" && place.byline && !this.#place.byline)
      this.#place = { ...this.#place, byline: true };
    if (!raw && this.#text !== "" && this.#gap === "" && /^\s/.test(node.value)) this.#gap = " ";
    this.#text += this.#gap;
    const start = this.#text.length;
    this.#text += words;
    this.#gap = !raw && /\s$/.test(node.value) ? " " : "";
    const size = words.trim().length;
    if (this.#kept.has(node)) this.#keptCharacters += size;
    if (emphasis) this.#emphasised += size;
    if (href !== null && size > 0) {
      this.#linked += size;
      const last = this.#links.at(-1);
      if (last !== undefined && last.href === href && last.end === start) last.end = this.#text.length;
      else this.#links.push({ href, start, end: this.#text.length });
    }
  }

  lineBreak(): void {
    this.#breaks++;
  }

  end(): void {
    const lead = this.#text.length - this.#text.trimStart().length;
    const text = this.#text.trim();
    if (text !== "" && this.#owner !== null) {
      const size = Math.max(1, text.replace(/\s+/g, "").length);
      const share = (count: number): number => Math.min(1, count / size);
      const links = this.#links.map((link) => trimmedLink(link, lead, text)).filter((link) => link.end > link.start);
      this.blocks.push({
        text,
        tag: this.#owner.tagName,
        element: this.#owner,
        place: this.#place,
        links,
        linkShare: share(this.#linked),
        keptShare: share(this.#keptCharacters),
        emphasis: share(this.#emphasised),
        labels: labelsOf(this.#owner),
      });
    }
    this.#text = "";
    this.#gap = "";
    this.#owner = null;
    this.#links = [];
    this.#linked = this.#keptCharacters = this.#emphasised = this.#breaks = 0;
  }
}

function trimmedLink(
  link: { href: string; start: number; end: number },
  lead: number,
  text: string,
): { href: string; start: number; end: number } {
  let [start, end] = [Math.max(0, link.start - lead), Math.min(text.length, link.end - lead)];
  while (start < end && /\s/.test(text[start] ?? "")) start++;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  return { href: link.href, start, end };
}

import { attribute, labelsOf, type PageElement } from "./page-tree.ts";

/** Words for screen readers only: "opens in a new tab", "Article content". */
const UNSEEN =
  /(?:^|\s)(?:(?:u-|is-|c-|a11y-)?(?:visually-?hidden|hidden-visually|visuallyhidden|hiddenvisually)|sr-only|sr_only|srlabel|screen-?reader(?:s?-(?:only|text))?|(?:for-)?screenreader(?:s|-only)?|a11y-(?:hidden|only|text)|assistive-text|offscreen|off-screen|element-invisible|accessibly-hidden|aural)(?=\s|$)/;
const CLIPPED = /(?:^|[;\s])clip\s*:\s*rect\(\s*[01](?:px)?[\s,]/i;

/** What opens when a pointer rests on a name. */
const OVER_NAME =
  /(?:^|[\s_-])(?:rollover|hover|pop-?(?:up|over)|tool-?tip)(?:[_-][a-z]+)?[_-]?(?:card|block|content|text|box|body|panel)(?=$|[\s_-])/;

/** Is it there for screen readers alone, or not before somebody points at it? */
export function isUnseen(element: PageElement): boolean {
  if (element.attrs.length === 0) return false;
  const labels = labelsOf(element);
  return UNSEEN.test(labels) || OVER_NAME.test(labels) || CLIPPED.test(attribute(element, "style") ?? "");
}

/**
 * What outlets call the boxes that they set into their articles and that are no part of them. A space stands for any of "-", "_" and
 * nothing.
 */
const FOREIGN: readonly string[] = [
  // next stories
  "related (?:stor(?:y|ies)|articles?|content|links?|posts?|news|topics?|items?|reading|coverage)",
  "(?:more|read|next|other|further|recommended) (?:stor(?:y|ies)|articles?|news|topics?)",
  "recirc(?:ulation)?\\w*|most (?:read|popular|viewed)|outbrain|taboola|inline teaser",
  // newsletters, subscriptions, advertisements
  "newsletter(?: (?:box|sign up|form|widget))?s?|(?:inline )?sign up(?: (?:box|form|widget))?|feedback",
  "paywall (?:box|offer|overlay|message|prompt)|reg(?:istration)? wall|identity (?:intro|screen|divider|footer)",
  "subscri(?:be|ption) (?:box|offer|prompt|banner|promo|wall|cta)",
  "ad (?:slot|wrapper|container|unit|label)|advert(?:isement|orial)?",
  // who the writer is
  "(?:author|writer|contributor) (?:bio|box|card|info|description|profile|about)\\w*|about (?:the )?author|bio(?:graphy)?",
  // cards of videos and pictures, share prices, the browser
  "video (?:item|card|teaser|info|title|time|data|duration|playlist)|c video|lightbox",
  "stock (?:fundamentals|table|quotes?|ticker|widget)|ticker (?:table|widget)|quote table|make home page\\w*",
];
const FOREIGN_LABEL = new RegExp(`(?:^|[\\s_-])(?:${FOREIGN.join("|").replaceAll(" ", "[_-]*")})(?=$|[\\s_-])`);

/** Do an element's classes and id say that it is no part of the article around it? */
export const isForeign = (labels: string): boolean => FOREIGN_LABEL.test(labels);

import { withWhole } from "./use-whole.ts";

/** Taken out of a saved page: what only works with the app behind it. */
const LIVE = "button, input, select, textarea, form, dialog, nav, search > label, progress, .hint, .dots, .examples";

/**
 * The view in sight as one HTML file: its words, pictures and tables, all of them, with the style in it and nothing that runs. The
 * file's own policy allows that one style and nothing else. Links into the app become plain words.
 */
export async function savePage(title: string): Promise<void> {
  const { body, style } = withWhole(() => bodyAndStyle());
  const file = new Blob([await pageOf(title, body, style)], { type: "text/html" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `${title
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80)}.html`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function bodyAndStyle(): { readonly body: string; readonly style: string } {
  const body = document.createElement("body");
  for (const selector of [".band", "main", ".motto"]) {
    const found = document.querySelector(selector);
    if (found !== null) body.append(found.cloneNode(true));
  }
  for (const live of body.querySelectorAll(LIVE)) live.remove();
  for (const details of body.querySelectorAll("details")) details.open = true;
  for (const link of body.querySelectorAll("a")) if (!isInside(link, body)) unlink(link);
  const style = `${ownStyle()}\n${inlineToClasses(body)}`;
  return { body: body.innerHTML, style };
}

const isInside = (link: Element, body: Element): boolean => {
  const target = /^#(.+)$/.exec(link.getAttribute("href") ?? "")?.[1];
  return target !== undefined && body.querySelector(`#${CSS.escape(target)}`) !== null;
};

/** Words of a link without the link; inside a picture the group stays. */
function unlink(link: Element): void {
  const plain = document.createElementNS(link.namespaceURI, link.namespaceURI?.endsWith("svg") ? "g" : "span");
  for (const { name, value } of link.attributes)
    if (/^(?:class|dir|lang|title|id|data-start)$/.test(name)) plain.setAttribute(name, value);
  plain.append(...link.childNodes);
  link.replaceWith(plain);
}

const ownStyle = (): string =>
  [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join("\n");

/** Positions that were set one by one become classes, so that the file needs no inline style. */
function inlineToClasses(body: Element): string {
  const names = new Map<string, string>();
  for (const element of body.querySelectorAll("[style]")) {
    const rule = element.getAttribute("style") ?? "";
    const name = names.get(rule) ?? `at-${names.size}`;
    names.set(rule, name);
    element.classList.add(name);
    element.removeAttribute("style");
  }
  return [...names].map(([rule, name]) => `.${name}{${rule}}`).join("\n");
}

/** Written by hand: an element for the style would be held against this page's own policy, which lets none in. */
async function pageOf(title: string, body: string, css: string): Promise<string> {
  const { lang, dataset } = document.documentElement;
  const style = css.replaceAll("</", "<\\/");
  const policy = `default-src 'none'; style-src ${await hashOf(style)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${lang}" data-theme="${dataset["theme"] ?? "auto"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>${body}</body>
</html>
`;
}

function escaped(words: string): string {
  const holder = document.createElement("span");
  holder.textContent = words;
  return holder.innerHTML;
}

/** The style's hash for the policy; where the browser computes none (a page that is neither local nor encrypted) any style may stand in it. */
async function hashOf(style: string): Promise<string> {
  if (crypto.subtle === undefined) return "'unsafe-inline'";
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style)));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}

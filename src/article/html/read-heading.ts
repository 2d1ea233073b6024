import { isElement, isText, labelsOf, type PageElement, type PageNode } from "./page-tree.ts";

export interface Heading {
  readonly text: string;
  /** The heading without the kicker that opens it in an element of its own; null where nothing opens it. */
  readonly rest: string | null;
  /** The markup calls the opening piece a kicker. */
  readonly isKicker: boolean;
  readonly labels: string;
  readonly level: number;
}

const KICKER =
  /kicker|over-?(?:line|title|head)|eyebrow|top-?line|roof|sur-?tit|super-?head|pre-?(?:title|head|titel)|dachzeile|ante-?t[ií]tulo|catchline|category|section|topic|rubric|rubrik|spitzmarke|vignette|flag/i;
const FORMAT = new Set("a abbr b bdi cite em i mark q s strong sub sup u wbr font code time data".split(" "));
const HIDDEN = new Set(["script", "style", "svg", "template", "noscript"]);
const LONGEST = 2000;

/** A heading's words, and whether they open with a kicker: `<h1><span class="kicker">Harbour</span> Ships wait</h1>`. */
export function readHeading(element: PageElement): Heading {
  const runs = runsOf(element);
  const text = plain(runs.map((run) => run.text).join(""));
  const [first, ...others] = runs.filter((run) => run.text.trim() !== "");
  const rest = plain(others.map((run) => run.text).join("")).replace(/^[\s:|/–—·•-]+/u, "");
  const hasKicker = first?.labels != null && rest.split(" ").length >= 3;
  return {
    text,
    rest: hasKicker ? rest : null,
    isKicker: hasKicker && KICKER.test(first.labels ?? ""),
    labels: labelsOf(element),
    level: Number(element.tagName.slice(1)),
  };
}

interface Run {
  text: string;
  /** Of an element that stands by itself; null for words of the heading's own and words in emphasis. */
  readonly labels: string | null;
}

/** The pieces of a heading; an element around all of it is looked into. */
function runsOf(element: PageElement): Run[] {
  const inside = element.childNodes.filter((node) => wordsOf(node).trim() !== "");
  const only = inside[0];
  if (inside.length === 1 && only !== undefined && isElement(only)) return runsOf(only);
  const runs: Run[] = [];
  for (const node of element.childNodes) {
    const words = wordsOf(node);
    if (words === "") continue;
    const isOwn = isElement(node) && !FORMAT.has(node.tagName);
    const last = runs.at(-1);
    // blocks side by side have no white space between them, and are read as words apart
    const gap = last !== undefined && (isOwn || last.labels !== null) && isGlued(last.text, words) ? " " : "";
    if (!isOwn && last !== undefined && last.labels === null) last.text += words;
    else runs.push({ text: gap + words, labels: isOwn ? labelsOf(node as PageElement) || " " : null });
  }
  return runs;
}

const isGlued = (before: string, after: string): boolean =>
  /[\p{L}\p{N}.!?”"’»)]$/u.test(before) && /^[\p{Lu}\d“"‘«(]/u.test(after);

function wordsOf(root: PageNode): string {
  let out = "";
  const stack: PageNode[] = [root];
  while (stack.length > 0 && out.length < LONGEST) {
    const node = stack.pop() as PageNode;
    if (isText(node)) out += node.value;
    else if (isElement(node) && node.tagName === "br") out += " ";
    else if (isElement(node) && !HIDDEN.has(node.tagName))
      for (let index = node.childNodes.length - 1; index >= 0; index--) stack.push(node.childNodes[index] as PageNode);
  }
  return out;
}

const plain = (words: string): string =>
  words
    .replace(/\u00ad/g, "")
    .replace(/\s+/g, " ")
    .trim();

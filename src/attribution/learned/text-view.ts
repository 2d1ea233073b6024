import type { Article } from "../../core/article.ts";
import type { Sentence } from "../../core/sentence.ts";
import { listingOf } from "../../language/english/listed-words.ts";
import { readClusters } from "../../language/english/word-clusters.ts";
import { findQuoteRuns } from "../quotes/find-quote-runs.ts";
import { hashText, hashWord } from "./feature-hash.ts";

/** Coarse word classes, bits of `childBits` and of no meaning beyond this room. */
export const CLASS = {
  other: 0,
  noun: 1,
  name: 2,
  pronoun: 3,
  verb: 4,
  adjective: 5,
  adverb: 6,
  preposition: 7,
  determiner: 8,
  punctuation: 9,
  number: 10,
  conjunction: 11,
  modal: 12,
  mark: 13,
  comma: 14,
  wh: 15,
  colon: 16,
  stop: 17,
  particle: 18,
} as const;

export const CHILD = {
  subject: 1,
  passiveSubject: 2,
  object: 4,
  clause: 8,
  openClause: 16,
  oblique: 32,
  mark: 64,
  adverbialClause: 128,
  parataxis: 256,
  auxiliary: 512,
  copula: 1024,
  particle: 2048,
  conjunct: 4096,
  relative: 8192,
  possessive: 16384,
  case: 32768,
} as const;

/** A stretch between quotation marks, marks included, in tokens; `joined`: the paragraph before it left its quotation open. */
export interface QuoteRegion {
  readonly from: number;
  readonly to: number;
  readonly joined: boolean;
  readonly closed: boolean;
  /** Between single marks. */
  readonly single: boolean;
}

/**
 * All tokens of an article side by side in typed arrays, one index for the whole article; what the learned model looks at.
 * Hashes are 32 bits; `head`, `subject`, `complement`, `marker` are token indices or −1.
 */
export interface TextView {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  /** Its last three letters. */
  readonly suffix: Int32Array;
  readonly lemma: Int32Array;
  /** Class of words that stand in like company. */
  readonly cluster: Uint16Array;
  /** What the lists of cues say of the word; 0 where it is in none. */
  readonly listed: Int32Array;
  readonly tag: Int32Array;
  readonly relation: Int32Array;
  readonly head: Int32Array;
  readonly class: Uint8Array;
  readonly shape: Uint8Array;
  readonly sentence: Int32Array;
  /** First token of each sentence, and one more entry: `count`. */
  readonly sentenceStart: Int32Array;
  /** Part of each sentence. */
  readonly part: Int32Array;
  readonly childBits: Int32Array;
  readonly subject: Int32Array;
  readonly object: Int32Array;
  readonly complement: Int32Array;
  readonly marker: Int32Array;
  /** First token, and last token + 1, of the subtree. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly depth: Uint8Array;
  /** Index in `regions`, −1 outside quotation marks. */
  readonly region: Int32Array;
  readonly regions: readonly QuoteRegion[];
}

const TAG_CLASS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    NN: CLASS.noun,
    NNS: CLASS.noun,
    NNP: CLASS.name,
    NNPS: CLASS.name,
    PRP: CLASS.pronoun,
    PRP$: CLASS.pronoun,
    EX: CLASS.pronoun,
    VB: CLASS.verb,
    VBD: CLASS.verb,
    VBG: CLASS.verb,
    VBN: CLASS.verb,
    VBP: CLASS.verb,
    VBZ: CLASS.verb,
    MD: CLASS.modal,
    JJ: CLASS.adjective,
    JJR: CLASS.adjective,
    JJS: CLASS.adjective,
    RB: CLASS.adverb,
    RBR: CLASS.adverb,
    RBS: CLASS.adverb,
    IN: CLASS.preposition,
    TO: CLASS.preposition,
    DT: CLASS.determiner,
    PDT: CLASS.determiner,
    CD: CLASS.number,
    CC: CLASS.conjunction,
    WP: CLASS.wh,
    WDT: CLASS.wh,
    WP$: CLASS.wh,
    WRB: CLASS.wh,
    RP: CLASS.particle,
    POS: CLASS.particle,
    "``": CLASS.mark,
    "''": CLASS.mark,
    ",": CLASS.comma,
    ".": CLASS.stop,
    ":": CLASS.colon,
    "-LRB-": CLASS.punctuation,
    "-RRB-": CLASS.punctuation,
    HYPH: CLASS.punctuation,
    NFP: CLASS.punctuation,
    $: CLASS.number,
    "#": CLASS.number,
  }),
);

const CHILD_BIT: ReadonlyMap<string, number> = new Map(
  Object.entries({
    nsubj: CHILD.subject,
    csubj: CHILD.subject,
    "nsubj:pass": CHILD.passiveSubject,
    obj: CHILD.object,
    iobj: CHILD.object,
    ccomp: CHILD.clause,
    xcomp: CHILD.openClause,
    obl: CHILD.oblique,
    nmod: CHILD.oblique,
    mark: CHILD.mark,
    advcl: CHILD.adverbialClause,
    parataxis: CHILD.parataxis,
    aux: CHILD.auxiliary,
    "aux:pass": CHILD.auxiliary,
    cop: CHILD.copula,
    "compound:prt": CHILD.particle,
    conj: CHILD.conjunct,
    "acl:relcl": CHILD.relative,
    acl: CHILD.relative,
    "nmod:poss": CHILD.possessive,
    case: CHILD.case,
  }),
);

/** Lays sentences out as a view. Linear; nothing is kept between calls. */
export function viewText(article: Pick<Article, "text" | "parts">, sentences: readonly Sentence[]): TextView {
  const { text } = article;
  let count = 0;
  for (const sentence of sentences) count += sentence.tokens.length;
  const ints = (): Int32Array => new Int32Array(count);
  const view = {
    text,
    count,
    start: ints(),
    end: ints(),
    word: ints(),
    suffix: ints(),
    lemma: ints(),
    cluster: new Uint16Array(count),
    listed: ints(),
    tag: ints(),
    relation: ints(),
    head: ints(),
    class: new Uint8Array(count),
    shape: new Uint8Array(count),
    sentence: ints(),
    sentenceStart: new Int32Array(sentences.length + 1),
    part: new Int32Array(sentences.length),
    childBits: ints(),
    subject: ints().fill(-1),
    object: ints().fill(-1),
    complement: ints().fill(-1),
    marker: ints().fill(-1),
    left: ints(),
    right: ints(),
    depth: new Uint8Array(count),
    region: ints().fill(-1),
    regions: [] as QuoteRegion[],
  };
  let base = 0;
  sentences.forEach((sentence, number) => {
    view.sentenceStart[number] = base;
    view.part[number] = sentence.part;
    sentence.tokens.forEach((token, index) => {
      const at = base + index;
      view.start[at] = token.start;
      view.end[at] = token.end;
      view.word[at] = hashText(text, token.start, token.end, true);
      view.suffix[at] = hashText(text, Math.max(token.start, token.end - 3), token.end, true);
      view.lemma[at] = hashWord(token.lemma);
      view.tag[at] = hashWord(token.tag);
      view.relation[at] = hashWord(token.relation);
      view.head[at] = token.head < 0 ? -1 : base + token.head;
      view.listed[at] = listed(text, token.start, token.end);
      view.class[at] = classOf(text, token.start, token.tag);
      view.shape[at] = shapeOf(text, token.start, token.end);
      view.sentence[at] = number;
    });
    readClusters(text, view.start, view.end, base, base + sentence.tokens.length, view.cluster);
    linkTree(view, base, sentence);
    base += sentence.tokens.length;
  });
  view.sentenceStart[sentences.length] = base;
  markQuotes(view, article);
  return view;
}

const LONGEST_LISTED = 24;

/** Hash of what the lists of cues say of a word, 0 where it is in none. */
function listed(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) | 32;
  if (end - start > LONGEST_LISTED || first < 97 || first > 122) return 0;
  const listing = listingOf(text.slice(start, end).toLowerCase());
  return listing === "" ? 0 : hashWord(listing);
}

function classOf(text: string, at: number, tag: string): number {
  const character = text[at] ?? "";
  if ('"“”„«»'.includes(character)) return CLASS.mark;
  if (character === "`" || (character === "'" && text[at + 1] === "'")) return CLASS.mark;
  return TAG_CLASS.get(tag) ?? (/[\p{L}\p{N}]/u.test(character) ? CLASS.other : CLASS.punctuation);
}

/** 0 lower, 1 Capital, 2 ALL CAPS, 3 number, 4 other. */
function shapeOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (first >= 48 && first <= 57) return 3;
  const upper = (code: number): boolean => code >= 65 && code <= 90;
  if (upper(first)) return end - start > 1 && upper(text.charCodeAt(start + 1)) ? 2 : 1;
  return first >= 97 && first <= 122 ? 0 : 4;
}

type Building = { -readonly [K in keyof TextView]: TextView[K] };

function linkTree(view: Building, base: number, sentence: Sentence): void {
  const to = base + sentence.tokens.length;
  for (let at = base; at < to; at++) {
    view.left[at] = at;
    view.right[at] = at + 1;
  }
  for (let at = base; at < to; at++) {
    const head = view.head[at] as number;
    const relation = sentence.tokens[at - base]?.relation ?? "";
    if (head >= 0) {
      const bit = CHILD_BIT.get(relation) ?? 0;
      view.childBits[head] = (view.childBits[head] as number) | bit;
      if (bit === CHILD.subject || bit === CHILD.passiveSubject) view.subject[head] = at;
      else if (bit === CHILD.object) view.object[head] = at;
      else if (bit === CHILD.clause || (bit === CHILD.openClause && view.complement[head] === -1))
        view.complement[head] = at;
      else if (bit === CHILD.mark) view.marker[head] = at;
    }
    // climb: every ancestor's extent takes this token in; broken trees stop after 60 steps
    let steps = 0;
    for (let up = head; up >= 0 && steps < 60; up = view.head[up] as number, steps++) {
      if (at < (view.left[up] as number)) view.left[up] = at;
      if (at + 1 > (view.right[up] as number)) view.right[up] = at + 1;
    }
    view.depth[at] = steps;
  }
}

/** Lays the outermost quotations over the tokens, a region for each paragraph's piece. */
function markQuotes(view: Building & { regions: QuoteRegion[] }, article: Pick<Article, "text" | "parts">): void {
  let next = 0;
  for (const run of findQuoteRuns(article.text, article.parts)) {
    if (run.parent !== null) continue;
    run.pieces.forEach(({ start, end }, piece) => {
      while (next < view.count && view.end[next]! <= start) next++;
      let to = next;
      while (to < view.count && view.start[to]! < end) view.region[to++] = view.regions.length;
      if (to === next) return;
      const last = piece === run.pieces.length - 1;
      const bare = run.family === "single";
      view.regions.push({ from: next, to, joined: piece > 0, closed: last && run.closed === "mark", single: bare });
      next = to;
    });
  }
}

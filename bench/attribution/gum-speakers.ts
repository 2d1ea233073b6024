import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** One attribution of GUM: where its speaker stands, and the names that the gold coreference gives the speaker in the same text. */
export interface GumSpeaker {
  /** Offsets of the head word of the speaker's mention. */
  readonly head: readonly [number, number];
  readonly form: "name" | "noun" | "pronoun";
  /** Every word of every named mention of the same entity, lower case; empty where the text never names the speaker. */
  readonly names: ReadonlySet<string>;
  /** Spans of all mentions of the entity. */
  readonly mentions: readonly (readonly [number, number])[];
}
export interface GumDocument {
  readonly id: string;
  readonly text: string;
  readonly speakers: readonly GumSpeaker[];
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly tag: string;
  readonly upos: string;
  /** Index in the document of the governing word; −1 for a root. */
  readonly head: number;
  readonly relation: string;
  readonly misc: string;
}
interface Mention {
  readonly group: string;
  readonly first: number;
  readonly last: number;
}

const FOLDER = join(resolve(process.env["HEARSAY_EVAL"] ?? "../shared/eval"), "attribution/gum-news/dep");

/** False, said aloud on stderr, where the data is missing. */
export function hasGum(): boolean {
  if (existsSync(FOLDER)) return true;
  console.error(`GUM news is not at ${FOLDER}: skipped. Set HEARSAY_EVAL to the folder of the evaluation data.`);
  return false;
}

/** The documents of a genre ("news", "interview") in the order of their names. */
export const loadGum = (genre: string): GumDocument[] =>
  readdirSync(FOLDER)
    .filter((name) => name.startsWith(`GUM_${genre}_`))
    .sort()
    .map((name) => documentOf(name.replace(/\.conllu$/, ""), readFileSync(join(FOLDER, name), "utf8")));

function documentOf(id: string, source: string): GumDocument {
  const { text, words } = wordsOf(source);
  const mentions = mentionsOf(words);
  const speakers = attributionUnits(words)
    .map((unit) => speakerOf(words, mentions, unit))
    .filter((speaker) => speaker !== null);
  return { id, text, speakers };
}

/** Paragraphs as the source gives them, an empty line between. */
function wordsOf(source: string): { text: string; words: Word[] } {
  let text = "";
  const words: Word[] = [];
  let glued = true;
  let base = 0;
  let hiddenUntil = 0;
  for (const line of source.split("\n")) {
    if (line.startsWith("# newpar") && !line.startsWith("# newpar_block") && text !== "") {
      text = `${text.trimEnd()}\n\n`;
      glued = true;
    }
    if (line === "") base = words.length;
    const fields = line.split("\t");
    if (fields.length < 10) continue;
    const [number = "", form = "", , upos = "", tag = "", , head = "0", relation = "", , misc = ""] = fields;
    const range = /^(\d+)-(\d+)$/.exec(number);
    if (number.includes(".")) continue;
    if (range) {
      // "don't" stands once in the text and twice in the list: its pieces are found inside
      if (!glued) text += " ";
      text += form;
      glued = misc.includes("SpaceAfter=No");
      hiddenUntil = base + Number(range[2]);
      continue;
    }
    const isHidden = words.length < hiddenUntil;
    if (!isHidden && !glued) text += " ";
    const start = isHidden ? pieceStart(text, words.at(-1)?.end ?? 0, form) : text.length;
    if (!isHidden) {
      text += form;
      glued = misc.includes("SpaceAfter=No");
    }
    const governor = Number(head);
    words.push({
      start,
      end: start + form.length,
      form,
      tag,
      upos,
      head: governor === 0 ? -1 : base + governor - 1,
      relation,
      misc,
    });
  }
  return { text: `${text.trimEnd()}\n`, words };
}

const pieceStart = (text: string, from: number, form: string): number => {
  const found = text.indexOf(form, from);
  return found < 0 ? from : found;
};

/** The brackets of the `Entity` field: "(12-person-…" opens, "12)" closes, "(12-person-…)" does both. */
function mentionsOf(words: readonly Word[]): Mention[] {
  const mentions: Mention[] = [];
  const open: { group: string; first: number }[] = [];
  words.forEach(({ misc }, index) => {
    const field = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? "";
    for (const [, opens, closes] of field.matchAll(/\(([^()]+)|([^()]*)\)/g)) {
      if (opens) open.push({ group: opens.split("-")[0] ?? "", first: index });
      if (closes !== undefined) {
        const at = closes === "" ? open.length - 1 : open.findLastIndex(({ group }) => group === closes);
        const mention = at < 0 ? undefined : open.splice(at, 1)[0];
        if (mention) mentions.push({ ...mention, last: index });
      }
    }
  });
  return mentions;
}

/** Runs of words that the gold marks as "X said": from where `Discourse=attribution…` stands to the next unit of the discourse. */
function attributionUnits(words: readonly Word[]): { first: number; last: number }[] {
  const units: { first: number; last: number }[] = [];
  let first = -1;
  words.forEach(({ misc }, index) => {
    if (!misc.includes("Discourse=")) return;
    if (first >= 0) units.push({ first, last: index - 1 });
    first = /Discourse=attribution/.test(misc) ? index : -1;
  });
  if (first >= 0) units.push({ first, last: words.length - 1 });
  return units;
}

/** The subject of the unit's verb, or what follows "according to"; null where it has none. */
function speakerOf(
  words: readonly Word[],
  mentions: readonly Mention[],
  unit: { first: number; last: number },
): GumSpeaker | null {
  const isIn = (index: number): boolean => index >= unit.first && index <= unit.last;
  let head = -1;
  for (let k = unit.first; k <= unit.last && head < 0; k++) {
    const word = words[k] as Word;
    if (/^nsubj(?!:pass)/.test(word.relation) && words[word.head]?.upos === "VERB" && isIn(word.head)) head = k;
    if (
      word.relation === "obl:agent" ||
      (/^(?:obl|obl:.*)$/.test(word.relation) && /^according/i.test(words[unit.first]?.form ?? ""))
    )
      head = k;
  }
  const word = words[head];
  if (!word) return null;
  // "Mr Carr, who said": the relative pronoun is its noun
  const who = /^W/.test(word.tag) ? (words[word.head]?.head ?? head) : head;
  const group = groupOf(words, mentions, who < 0 ? head : who);
  if (group === null) return null;
  const same = mentions.filter((mention) => mention.group === group);
  const names = new Set<string>();
  for (const mention of same) {
    const top = headOf(words, mention);
    if (words[top]?.upos !== "PROPN") continue;
    for (let k = mention.first; k <= mention.last; k++)
      if (k === top || (words[k]?.head === top && /^(?:flat|compound)/.test(words[k]?.relation ?? "")))
        names.add((words[k]?.form ?? "").toLowerCase());
  }
  return {
    head: [word.start, word.end],
    form: word.upos === "PROPN" ? "name" : word.upos === "NOUN" || word.upos === "NUM" ? "noun" : "pronoun",
    names,
    mentions: same.map(({ first, last }) => [words[first]?.start ?? 0, words[last]?.end ?? 0]),
  };
}

/** The group of the largest mention that this word heads. */
function groupOf(words: readonly Word[], mentions: readonly Mention[], head: number): string | null {
  let best: Mention | null = null;
  for (const mention of mentions) {
    if (headOf(words, mention) !== head) continue;
    if (best === null || mention.last - mention.first > best.last - best.first) best = mention;
  }
  return best?.group ?? null;
}

function headOf(words: readonly Word[], { first, last }: Mention): number {
  for (let k = first; k <= last; k++) {
    const head = words[k]?.head ?? -1;
    if (head < first || head > last) return k;
  }
  return first;
}

import { classOf, DIGIT, foldOf, LETTER } from "./characters.ts";
import { markQuotations } from "./quotations.ts";
import { codesOf } from "./text-codes.ts";
import type { Units } from "./units.ts";
import { rarityOf, weighWords } from "./weigh-words.ts";

/** The writer's own choice of words. */
export const WORDING = 0;
/** A name or a number outside quotation marks: reports of one event share these without copying. */
export const FACT = 1;
/** Inside quotation marks. */
export const QUOTED = 2;

/** One text made ready to be compared with others; made once a text. */
export interface ComparedText {
  readonly units: Units;
  /** How rare each unit is, in sixteenths. */
  readonly weights: Uint8Array;
  readonly rarities: Uint8Array;
  /** Evidence, in nats, that a passage begins or ends at a unit: ends of sentences and lines are likelier ends. */
  readonly begins: Uint8Array;
  readonly ends: Uint8Array;
  /** Whose words they are: `WORDING`, `FACT` or `QUOTED`. */
  readonly voices: Uint8Array;
  /** Characters behind a unit that belong to it as the last of a passage: the mark that ends the sentence, and what closes it. */
  readonly tails: Uint8Array;
}

export const PARAGRAPH_NATS = 8;
const SENTENCE_NATS = 6;
const CLAUSE_NATS = 1;

const SPACE = 0x20;

/** All of a text but its units. */
type Columns = Omit<ComparedText, "units">;

function makeColumns(count: number): Columns {
  const buffer = new ArrayBuffer(count * 6);
  const column = (at: number): Uint8Array => new Uint8Array(buffer, count * at, count);
  return {
    weights: column(0),
    rarities: column(1),
    begins: column(2),
    ends: column(3),
    voices: column(4),
    tails: column(5),
  };
}

/** Room for the columns of the longest text so far; grown, never shrunk. */
let room = makeColumns(0);

/** Units that do not stand behind the one before with one space between: the only places where a text has more to say than words. */
let wide = new Int32Array(1024);

/** Makes `text`, whose units were read, ready. Linear. */
export function compareText(text: string, units: Units): ComparedText {
  const columns = makeColumns(units.count);
  fillColumns(text, units, columns);
  return { units, ...columns };
}

/** The same, for one look: the answer holds until the next call. */
export function scanText(text: string, units: Units): ComparedText {
  const { count } = units;
  if (room.weights.length < count) room = makeColumns(count + (count >> 1));
  const column = (of: keyof Columns): Uint8Array => room[of].subarray(0, count);
  const columns: Columns = {
    weights: column("weights"),
    rarities: column("rarities"),
    begins: column("begins").fill(0),
    ends: column("ends").fill(0),
    voices: column("voices").fill(0),
    tails: column("tails").fill(0),
  };
  fillColumns(text, units, columns);
  return { units, ...columns };
}

/** Fills columns that are all 0, weights and rarities aside. */
function fillColumns(text: string, units: Units, { weights, rarities, begins, ends, voices, tails }: Columns): void {
  const { count, starts, ends: stops } = units;
  const codes = codesOf(text);
  weighWords(units, weights);
  for (let at = 0; at < count; at++) rarities[at] = RARITY[weights[at] as number] as number;
  if (wide.length < count) wide = new Int32Array(count + (count >> 1));
  let wides = 0;
  for (let at = 1; at < count; at++) {
    const stop = stops[at - 1] as number;
    if ((starts[at] as number) !== stop + 1 || codes[stop] !== SPACE) wide[wides++] = at;
  }
  for (let place = 0; place < wides; place++) {
    const at = wide[place] as number;
    const nats = breakNats(codes, stops[at - 1] as number, starts[at] as number);
    begins[at] = nats;
    ends[at - 1] = nats;
    tails[at - 1] = tailOf(codes, stops[at - 1] as number);
  }
  if (count > 0) {
    begins[0] = PARAGRAPH_NATS;
    ends[count - 1] = PARAGRAPH_NATS;
    tails[count - 1] = tailOf(codes, stops[count - 1] as number);
  }
  markQuotations(codes, units, wide.subarray(0, wides), voices, QUOTED);
  nameFacts(codes, units, voices);
}

const RARITY = Uint8Array.from({ length: 256 }, (_, weight) => rarityOf(weight));

/** What stands between two units: the end of a paragraph, a sentence, a clause. */
function breakNats(codes: Uint16Array, from: number, to: number): number {
  let nats = 0;
  let lines = 0;
  for (let place = from; place < to; place++) {
    const code = codes[place] as number;
    if (code === SPACE) continue;
    if (code === 0x0a) lines++;
    else if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3002 || code === 0x061f)
      nats = SENTENCE_NATS;
    else if (nats === 0 && (code === 0x2c || code === 0x3b || code === 0x3a || code === 0x28 || code === 0x29))
      nats = CLAUSE_NATS;
  }
  if (lines >= 2) return PARAGRAPH_NATS;
  return lines === 1 ? SENTENCE_NATS : nats;
}

/** More capitals than this, and they mark a headline or a language, not names. */
const MOST_CAPITALS = 0.5;
let capitalAt = new Int32Array(1024);

/** Turns `WORDING` into `FACT` for names and numbers, where capitals mark names. */
function nameFacts(codes: Uint16Array, { count, starts }: Units, voices: Uint8Array): void {
  if (capitalAt.length < count) capitalAt = new Int32Array(count + (count >> 1));
  let capitals = 0;
  for (let at = 0; at < count; at++) {
    const code = codes[starts[at] as number] as number;
    if (code >= 0x61 && code <= 0x7a) continue;
    const kind = classOf(code);
    if (kind === DIGIT || (kind === LETTER && code !== foldOf(code) && isCapital(code))) capitalAt[capitals++] = at;
  }
  if (capitals > count * MOST_CAPITALS) return;
  for (let place = 0; place < capitals; place++) {
    const at = capitalAt[place] as number;
    if (voices[at] === WORDING) voices[at] = FACT;
  }
}

function isCapital(code: number): boolean {
  if (code < 0x80) return true;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

const isStop = (code: number): boolean =>
  code === 0x2e ||
  code === 0x21 ||
  code === 0x3f ||
  code === 0x2026 ||
  code === 0x3002 ||
  code === 0xff01 ||
  code === 0xff1f ||
  code === 0x61f ||
  code === 0x964;
const isCloser = (code: number): boolean =>
  code === 0x27 ||
  code === 0x22 ||
  code === 0x201d ||
  code === 0x2019 ||
  code === 0x29 ||
  code === 0xbb ||
  code === 0x300d ||
  code === 0x300f;
const LONGEST_TAIL = 8;

function tailOf(codes: Uint16Array, wordEnd: number): number {
  let end = wordEnd;
  let stopped = false;
  while (end < codes.length && end - wordEnd < LONGEST_TAIL) {
    const code = codes[end] as number;
    if (isStop(code)) stopped = true;
    else if (!isCloser(code)) break;
    end++;
  }
  return stopped ? end - wordEnd : 0;
}

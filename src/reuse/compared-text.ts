import { classOf, DIGIT, foldOf, LETTER } from "./characters.ts";
import { quotedUnits } from "./quotations.ts";
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

const PARAGRAPH_NATS = 8;
const SENTENCE_NATS = 6;
const CLAUSE_NATS = 1;

/** Makes `text`, whose units were read, ready. Linear. */
export function compareText(text: string, units: Units): ComparedText {
  const { count } = units;
  const weights = weighWords(units);
  const begins = new Uint8Array(count);
  const ends = new Uint8Array(count);
  for (let at = 0; at <= count; at++) {
    const nats = at === 0 || at === count ? PARAGRAPH_NATS : breakNats(text, units, at);
    if (at < count) begins[at] = nats;
    if (at > 0) ends[at - 1] = nats;
  }
  const tails = new Uint8Array(count);
  for (let at = 0; at < count; at++) tails[at] = tailOf(text, units.ends[at] as number);
  return { units, weights, rarities: raritiesOf(weights), begins, ends, voices: voicesOf(text, units), tails };
}

const RARITY = Uint8Array.from({ length: 256 }, (_, weight) => rarityOf(weight));

/** The rarity of each weight. */
export function raritiesOf(weights: Uint8Array): Uint8Array {
  const rarities = new Uint8Array(weights.length);
  for (let at = 0; at < weights.length; at++) rarities[at] = RARITY[weights[at] as number] as number;
  return rarities;
}

/** What stands before unit `at`: the end of a paragraph, a sentence, a clause. */
function breakNats(text: string, units: Units, at: number): number {
  let nats = 0;
  let lines = 0;
  for (let place = units.ends[at - 1] as number; place < (units.starts[at] as number); place++) {
    const code = text.charCodeAt(place);
    if (code === 0x20) continue;
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

function voicesOf(text: string, units: Units): Uint8Array {
  const voices = quotedUnits(text, units);
  const capital = new Uint8Array(units.count);
  let capitals = 0;
  for (let at = 0; at < units.count; at++) {
    const code = text.charCodeAt(units.starts[at] as number);
    const kind = classOf(code);
    capital[at] = kind === DIGIT || (kind === LETTER && code !== foldOf(code) && isCapital(code)) ? 1 : 0;
    capitals += capital[at] as number;
  }
  const tells = capitals <= units.count * MOST_CAPITALS;
  for (let at = 0; at < units.count; at++) {
    voices[at] = voices[at] === 1 ? QUOTED : tells && capital[at] === 1 ? FACT : WORDING;
  }
  return voices;
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

function tailOf(text: string, wordEnd: number): number {
  let end = wordEnd;
  let stopped = false;
  while (end < text.length && end - wordEnd < LONGEST_TAIL) {
    const code = text.charCodeAt(end);
    if (isStop(code)) stopped = true;
    else if (!isCloser(code)) break;
    end++;
  }
  return stopped ? end - wordEnd : 0;
}

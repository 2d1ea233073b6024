import { meaningOfCue } from "../../src/attribution/cue-meaning.ts";
import type { GoldArticle, GoldAttribution } from "../polnear.ts";
import type { Miss } from "./match-gold.ts";

const QUOTED = /["“”]|‘[^’]*’|''/;
const PRONOUN = /^(?:he|she|they|it|we|i|you|who|which|that|his|her|their|its|my|our|your|him|them|me|us)$/i;

type Kind = (text: string, attribution: GoldAttribution) => boolean;

const words = (text: string, pieces: GoldAttribution["cue"]): string =>
  pieces.map(([start, end]) => text.slice(start, end)).join(" ");

/** Kinds of attribution that are told apart by the gold alone. */
const KINDS: readonly (readonly [name: string, kind: Kind])[] = [
  ["content between quotation marks, or with some", (text, { content }) => QUOTED.test(words(text, content))],
  ["no quotation mark", (text, { content }) => !QUOTED.test(words(text, content))],
  ["content in several pieces", (_, { content }) => content.length > 1],
  ["no source named", (_, { source }) => source.length === 0],
  ["source a pronoun", (text, { source }) => PRONOUN.test(words(text, source))],
  ["no word of the cue in our lists", (text, { cue }) => !meaningOfCue(words(text, cue)).known],
  ["cue of four words or more", (text, { cue }) => words(text, cue).split(/\s+/).length > 3],
  ["content of three words or fewer", (text, { content }) => words(text, content).split(/\s+/).length < 4],
  [
    "cue not between source and content, nor behind",
    (_, { source, cue, content }) => {
      const at = cue[0]?.[0] ?? 0;
      return (source[0]?.[0] ?? 0) > at && (content[0]?.[0] ?? 0) > at;
    },
  ],
];

/** Rows of a table: how many of each kind the gold has, and the share that something of ours matches. */
export function weakSpots(gold: readonly GoldArticle[], misses: readonly Miss[]): string[] {
  const missed = new Set(misses.map(({ id, cue, content }) => keyOf(id, cue, content)));
  const rows = KINDS.map(([name, kind]) => {
    let count = 0;
    let found = 0;
    for (const { id, text, annotators } of gold)
      for (const attribution of annotators[0] ?? []) {
        if (!kind(text, attribution)) continue;
        count++;
        if (!missed.has(keyOf(id, attribution.cue[0] ?? [0, 0], attribution.content))) found++;
      }
    return { name, count, share: count === 0 ? 0 : (100 * found) / count };
  });
  return [
    "| kind of attribution (by the gold) | in the gold | matched |",
    "|---|---|---|",
    ...rows
      .sort((a, b) => a.share - b.share)
      .map(({ name, count, share }) => `| ${name} | ${count} | ${share.toFixed(1)} % |`),
  ];
}

const keyOf = (id: string, cue: readonly [number, number], content: readonly (readonly [number, number])[]): string =>
  `${id} ${cue.join("-")} ${content.flat().join("-")}`;

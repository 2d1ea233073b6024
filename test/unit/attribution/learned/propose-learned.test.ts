import { describe, expect, test } from "vitest";
import { articleOf } from "../../../../bench/polnear.ts";
import { findCues } from "../../../../src/attribution/learned/find-cues.ts";
import { modelFrom } from "../../../../src/attribution/learned/load-attribution-model.ts";
import { proposeWith } from "../../../../src/attribution/learned/propose-learned.ts";
import { pickReadings } from "../../../../src/attribution/learned/read-attributions.ts";
import { CUE_SHAPE, ROLE_SHAPE } from "../../../../src/attribution/learned/sequence-model.ts";
import type { Sentence, Token } from "../../../../src/core/sentence.ts";
import {
  candidateExamples,
  choiceExample,
  cueExamples,
  layOut,
  placesOf,
  roleExamples,
} from "../../../../tools/train-attribution/examples.ts";
import { packModel, quantise } from "../../../../tools/train-attribution/pack-model.ts";
import { type Recipe, trainChain } from "../../../../tools/train-attribution/train-chain.ts";
import { trainRanker } from "../../../../tools/train-attribution/train-ranker.ts";

const RECIPE: Recipe = {
  nodeBits: 14,
  borderBits: 12,
  epochs: 10,
  rate: 0.05,
  decay: 1e-4,
  floor: 0.1,
  seed: 3,
  drop: 0.1,
};
const PEOPLE = ["The mayor", "The sheriff", "The baker", "The nurse", "The pilot", "The judge"];
const CUES = ["said", "told", "added"];

/** "The mayor said that the bridge would close." with a hand-made parse, and its gold. */
function made(person: string, cue: string, what: string) {
  const text = `${person} ${cue} that ${what} would close.`;
  const words = [...text.matchAll(/\w+|\./g)];
  const verb = 2;
  const second = words.findIndex(([word]) => word === "close");
  const tokens = words.map(({ 0: word, index }, at): Token => {
    const tag =
      at === verb
        ? "VBD"
        : word === "that"
          ? "IN"
          : word === "would"
            ? "MD"
            : word === "close"
              ? "VB"
              : word === "."
                ? "."
                : /^[Tt]he$/.test(word)
                  ? "DT"
                  : "NN";
    const heads: Record<string, [number, string]> = {
      that: [second, "mark"],
      would: [second, "aux"],
      ".": [verb, "punct"],
    };
    const [head, relation] =
      at === verb
        ? [-1, "root"]
        : at === second
          ? [verb, "ccomp"]
          : at === 0
            ? [1, "det"]
            : at === 1
              ? [verb, "nsubj"]
              : (heads[word] ?? (at === second - 2 ? [second, "nsubj"] : [second - 2, "det"]));
    return {
      start: index,
      end: index + word.length,
      tag,
      lemma: word.toLowerCase(),
      head: head as number,
      relation: relation as string,
    };
  });
  const span = { start: 0, end: text.length };
  const sentences: Sentence[] = [{ span, part: 0, tokens }];
  const article = articleOf(text, text);
  const from = text.indexOf("that");
  const gold = [
    {
      source: [[0, person.length] as const],
      cue: [[person.length + 1, from - 1] as const],
      content: [[from, text.length - 1] as const],
    },
  ];
  return { article, sentences, gold };
}

const train = () => {
  const made1 = PEOPLE.flatMap((person) => CUES.map((cue) => made(person, cue, "the bridge")));
  const articles = made1.map(({ article, gold, sentences }) => layOut(article, gold, sentences));
  const cues = quantise(
    2,
    trainChain(CUE_SHAPE, cueExamples(articles), RECIPE, () => {}),
  );
  const roles = quantise(
    3,
    trainChain(ROLE_SHAPE, roleExamples(articles), RECIPE, () => {}),
  );
  for (const article of articles) {
    article.cues = findCues(article.view, article.context, cues, article.mass, 0.1);
    article.places = placesOf(article, roles);
  }
  const candidates = quantise(
    2,
    trainRanker(candidateExamples(articles), { ...RECIPE, nodeBits: 10 }, () => {}),
  );
  for (const article of articles)
    article.picked = pickReadings(article.view, article.context, article.mass, article.places, candidates);
  const choice = quantise(
    2,
    trainChain(CUE_SHAPE, articles.map(choiceExample), { ...RECIPE, nodeBits: 8, borderBits: 8 }, () => {}),
  );
  return packModel([cues, roles, candidates, choice]);
};

describe("the learned reader", () => {
  const bytes = train();
  const model = modelFrom(bytes.slice().buffer);

  test("reads a sentence it has not seen, with exact bounds", () => {
    const { article, sentences } = made("The teacher", "said", "the school");
    const [proposal] = proposeWith(model!, article, sentences, []);
    const text = (span: { start: number; end: number } | null | undefined): string =>
      span ? article.text.slice(span.start, span.end) : "";
    expect(text(proposal?.who)).toBe("The teacher");
    expect(text(proposal?.cue)).toBe("said");
    expect(proposal?.what.map(text)).toEqual(["that the school would close"]);
  });

  test("the same seed gives the same bytes", () => {
    expect(Buffer.from(train()).equals(Buffer.from(bytes))).toBe(true);
  });

  test("bytes that are no model are no model", () => {
    expect(modelFrom(new ArrayBuffer(10))).toBeNull();
    expect(modelFrom(new ArrayBuffer(4096))).toBeNull();
  });

  test("an article without sentences has no attributions", () => {
    expect(proposeWith(model!, { text: "", parts: [] }, [], [])).toEqual([]);
  });
});

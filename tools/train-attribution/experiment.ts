import { type GoldArticle, type GoldAttribution, loadGold, loadSilver, scorePolnear } from "../../bench/polnear.ts";
import { type ChainWeights, scoreLattice } from "../../src/attribution/learned/chain-weights.ts";
import { type CueContext, cueBorders, cueContext, cueFeatures } from "../../src/attribution/learned/cue-features.ts";
import { findCues } from "../../src/attribution/learned/find-cues.ts";
import { type CueWindow, cueWindow, roleBorders, roleFeatures } from "../../src/attribution/learned/role-features.ts";
import { bestPath, CUE_SHAPE, forwardBackward, ROLE_SHAPE } from "../../src/attribution/learned/sequence-model.ts";
import { type TextView, viewText } from "../../src/attribution/learned/text-view.ts";
import { type Example, type FloatWeights, trainChain } from "./train-chain.ts";

const limit = Number(process.env["LIMIT"] ?? 10000);
interface Doc {
  gold: GoldArticle;
  view: TextView;
  context: CueContext;
  mass: Float32Array;
  attributions: readonly GoldAttribution[];
}
const clock = performance.now();
const log = (...x: unknown[]) => console.log(((performance.now() - clock) / 1000).toFixed(1), ...x);

function load(set: "train" | "dev"): Doc[] {
  const silver = loadSilver(set);
  return loadGold(set)
    .slice(0, limit)
    .filter((g) => silver.has(g.id))
    .map((gold) => {
      const view = viewText(gold.text, silver.get(gold.id)!);
      return {
        gold,
        view,
        context: cueContext(view),
        mass: new Float32Array(view.count),
        attributions: gold.annotators[0]!,
      };
    });
}
export function tokensIn(view: TextView, start: number, end: number): [number, number] {
  let lo = 0,
    hi = view.count;
  while (lo < hi) {
    const m = (lo + hi) >> 1;
    if (view.end[m]! <= start) lo = m + 1;
    else hi = m;
  }
  let last = lo;
  while (last < view.count && view.start[last]! < end) last++;
  return [lo, last];
}
function cueExamples(docs: Doc[]): Example[] {
  return docs.flatMap(({ view, context, attributions }) => {
    const labels = new Uint8Array(view.count);
    for (const { cue } of attributions)
      for (const [s, e] of cue) {
        const [a, b] = tokensIn(view, s, e);
        labels.fill(1, a, b);
      }
    return Array.from({ length: view.sentenceStart.length - 1 }, (_, k): Example => {
      const base = view.sentenceStart[k]!;
      const to = view.sentenceStart[k + 1]!;
      return {
        length: to - base,
        labels: labels.subarray(base, to),
        fixed: null,
        node: (p, out) => cueFeatures(view, context, base + p, out),
        border: (p, out) => cueBorders(view, context, base + p, out),
      };
    });
  });
}
const stats = { contentTokens: 0, outside: 0, windows: 0, tokens: 0 };
function roleExamples(docs: Doc[]): Example[] {
  const examples: Example[] = [];
  for (const { view, context, mass, attributions } of docs)
    for (const { source, cue, content } of attributions) {
      if (!cue[0]) continue;
      const [a, b] = tokensIn(view, cue[0][0], cue[0][1]);
      if (b <= a) continue;
      const window = cueWindow(view, mass, a, b);
      const length = window.to - window.from;
      const labels = new Uint8Array(length),
        fixed = new Uint8Array(length);
      for (const [s, e] of content) {
        const [x, y] = tokensIn(view, s, e);
        stats.contentTokens += y - x;
        for (let k = x; k < y; k++)
          if (k >= window.from && k < window.to) labels[k - window.from] = 2;
          else stats.outside++;
      }
      for (const [s, e] of source.slice(0, 1)) {
        const [x, y] = tokensIn(view, s, e);
        for (let k = x; k < y; k++) if (k >= window.from && k < window.to) labels[k - window.from] = 1;
      }
      for (let k = a; k < b; k++) {
        labels[k - window.from] = 0;
        fixed[k - window.from] = 1;
      }
      let runs = 0; // one source only
      for (let k = 0; k < length; k++) {
        if (labels[k] === 1 && labels[k - 1] !== 1) runs++;
        if (labels[k] === 1 && runs > 1) labels[k] = 0;
      }
      stats.windows++;
      stats.tokens += length;
      examples.push({
        length,
        labels,
        fixed,
        node: (p, out) => roleFeatures(view, context, mass, window, window.from + p, out),
        border: (p, out) => roleBorders(view, context, mass, window, window.from + p, out),
      });
    }
  return examples;
}
const asWeights = (labels: number, w: FloatWeights): ChainWeights => ({ labels, ...w, nodeScale: 1, borderScale: 1 });

const train = load("train"),
  dev = load("dev");
log(
  "loaded",
  train.length,
  dev.length,
  train.reduce((s, d) => s + d.view.count, 0),
);
const E = Number(process.env["CUE_EPOCHS"] ?? 6),
  RE = Number(process.env["ROLE_EPOCHS"] ?? 6);
const cueRecipe = {
  nodeBits: 20,
  borderBits: 18,
  epochs: E,
  rate: Number(process.env["RATE"] ?? 0.05),
  floor: Number(process.env["FLOOR"] ?? 0.1),
  decay: Number(process.env["CUE_DECAY"] ?? 1e-4),
  seed: 1,
  drop: Number(process.env["CUE_DROP"] ?? 0),
};
const folds = 2;
for (let f = 0; f < folds; f++) {
  const w = asWeights(
    2,
    trainChain(CUE_SHAPE, cueExamples(train.filter((_, i) => i % folds !== f)), cueRecipe, (l) => log("fold", f, l)),
  );
  for (const d of train.filter((_, i) => i % folds === f)) findCues(d.view, d.context, w, d.mass, 0.1);
}
const cueWeights = asWeights(
  2,
  trainChain(CUE_SHAPE, cueExamples(train), cueRecipe, (l) => log("cue", l)),
);
const examples = roleExamples(train);
log("role", stats);
const roleWeights = asWeights(
  3,
  trainChain(
    ROLE_SHAPE,
    examples,
    {
      nodeBits: 20,
      borderBits: 19,
      epochs: RE,
      rate: Number(process.env["RATE"] ?? 0.05),
      floor: Number(process.env["FLOOR"] ?? 0.1),
      decay: Number(process.env["ROLE_DECAY"] ?? 1e-4),
      seed: 2,
      drop: Number(process.env["ROLE_DROP"] ?? 0),
    },
    (l) => log("role", l),
  ),
);

export function rolesOf(
  view: TextView,
  context: CueContext,
  mass: Float32Array,
  window: CueWindow,
  weights: ChainWeights,
) {
  const lattice = scoreLattice(
    weights,
    window.to - window.from,
    (p, out) => roleFeatures(view, context, mass, window, window.from + p, out),
    (p, out) => roleBorders(view, context, mass, window, window.from + p, out),
    (p) => window.from + p >= window.first && window.from + p < window.last,
  );
  const best = bestPath(ROLE_SHAPE, lattice);
  const { total } = forwardBackward(ROLE_SHAPE, lattice);
  return { labels: best.labels, sure: Math.exp(best.score - total) };
}
type Piece = [number, number];
export function pieces(view: TextView, from: number, labels: Uint8Array, label: number): Piece[] {
  const out: Piece[] = [];
  for (let k = 0; k < labels.length; k++) {
    if (labels[k] !== label) continue;
    let e = k;
    const part = view.part[view.sentence[from + k]!];
    while (e + 1 < labels.length && labels[e + 1] === label && view.part[view.sentence[from + e + 1]!] === part) e++;
    out.push([view.start[from + k]!, view.end[from + e]!]);
    k = e;
  }
  return out;
}
const t0 = performance.now();
let chars = 0;
const all = dev.map((d) => {
  chars += d.gold.text.length;
  const cands = findCues(d.view, d.context, cueWeights, d.mass, 0.15);
  return {
    id: d.gold.id,
    cands: cands.map((c) => {
      const window = cueWindow(d.view, d.mass, c.first, c.last);
      const { labels, sure } = rolesOf(d.view, d.context, d.mass, window, roleWeights);
      return {
        ...c,
        sure,
        source: pieces(d.view, window.from, labels, 1),
        content: pieces(d.view, window.from, labels, 2),
        cue: [[d.view.start[c.first]!, d.view.end[c.last - 1]!]] as Piece[],
      };
    }),
  };
});
log("inference kchars/s", chars / (performance.now() - t0));
const goldDev = dev.map((d) => d.gold);
for (const thr of [0.3, 0.4, 0.45, 0.5, 0.6]) {
  const pred = new Map(
    all.map(({ id, cands }) => [
      id,
      cands
        .filter((c) => c.mass > thr && c.content.length)
        .map(({ source, cue, content }) => ({ source, cue, content })),
    ]),
  );
  log(thr, JSON.stringify(scorePolnear(goldDev, pred)));
}
// oracle: gold cues
const oracle = new Map(
  dev.map((d) => [
    d.gold.id,
    d.attributions
      .filter((a) => a.cue[0])
      .map((a) => {
        const [x, y] = tokensIn(d.view, a.cue[0]![0], a.cue[0]![1]);
        const window = cueWindow(d.view, d.mass, x, y);
        const { labels } = rolesOf(d.view, d.context, d.mass, window, roleWeights);
        return {
          source: pieces(d.view, window.from, labels, 1),
          cue: a.cue,
          content: pieces(d.view, window.from, labels, 2),
        };
      }),
  ]),
);
log("gold cues", JSON.stringify(scorePolnear(goldDev, oracle)));

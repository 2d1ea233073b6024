import { VERB_FORMS } from "../../language/english/cue-forms.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { partAt, type Scene } from "../scene.ts";
import { isPunctuation, spanOf, type Tree, tagOf } from "../tree.ts";

const LONGEST_NAME = 8;
const CLOSING = /^(?:['’"”»]|'')$/;

/** "…, minister says": the words behind the last comma are a name and a verb of saying. Capitals mislead the parse, so words decide. */
function find(scene: Scene, tree: Tree): Finding[] {
  const part = partAt(scene, tree);
  if (part?.kind !== "title" && part?.kind !== "subtitle") return [];
  let last = tree.tokens.length - 1;
  while (last > 0 && isPunctuation(tree, last)) last--;
  const comma = tree.words.lastIndexOf(",", last);
  // "Star was paid twice, it is claimed" is nobody's
  if (comma < 2 || last - comma < 2 || tree.words[comma + 1] === "it") return [];
  for (let verb = last; verb > comma + 1 && verb >= last - 1; verb--) {
    const cue = VERB_FORMS.get(tree.words[verb] ?? "");
    // behind the verb only a day or a medium may follow: "…, police say Monday"
    if (
      !cue?.frames.includes("q") ||
      verb - comma > LONGEST_NAME ||
      (verb < last && !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tree.words[last] ?? ""))
    )
      continue;
    if (!/(?:s|ed|d|t|say|tell|claim|warn|report|argue|think|believe)$/.test(tree.words[verb] ?? "")) continue;
    // "…, Northland hostages for 3 rebel figures", "…, blames press": nouns, where small letters let the tagger tell
    if (/^NN/.test(tagOf(tree, verb)) && (hasSmallNouns(scene, tree) || NOUNS_FIRST.has(tree.words[verb] ?? "")))
      continue;
    // "‘It can sink,’ adviser says": the comma stands inside the marks
    const mark = CLOSING.test(tree.words[comma + 1] ?? "") ? comma + 1 : comma;
    const what = [spanOf(tree, { first: 0, last: mark === comma ? comma - 1 : mark })];
    const first = /^(?:has|have|had)$/.test(tree.words[verb - 1] ?? "") ? verb - 1 : verb;
    if (first <= mark + 1) continue;
    const who = spanOf(tree, { first: mark + 1, last: first - 1 });
    return [{ who, cue: spanOf(tree, { first, last: verb }), what, act: cue.act, attitude: cue.attitude }];
  }
  return [];
}

const NOUNS_FIRST: ReadonlySet<string> = new Set(["figures", "press"]);

/** No headline in capitals: some common noun of its own begins with a small letter. */
const hasSmallNouns = ({ text }: Scene, { tokens }: Tree): boolean =>
  tokens.some(({ tag, start }) => /^NNS?$/.test(tag) && /\p{Ll}/u.test(text[start] ?? ""));

export const headlineComma: SentenceConstruction = {
  name: "headline-comma",
  at: "sentence",
  says: "in a headline: “Bridge will close, minister says”",
  score: 0.85,
  untaught: true,
  find,
  examples: [
    "# [what: Bridge will close], [who: minister] [cue: says]",
    "# [what: Bridge will close], [who: an expert] [cue: has claimed]",
    "# [what: ‘It can sink any day,’] [who: adviser] [cue: says]",
    "# [what: Dam Was Weak From First Day], [who: Harbour Board Engineers] [cue: Claim]",
  ],
  counterexamples: [
    "# Minister opens bridge, meets crew",
    "# Ferries, boats and rafts",
    "# Town lets in Northland, Vale hostages for 3 rebel figures",
  ],
  knownMisses: [],
};

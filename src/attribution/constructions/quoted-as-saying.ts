import type { Span } from "../../core/span.ts";
import { QUOTING_FORMS } from "../../language/english/attribution-words.ts";
import { VERB_FORMS } from "../../language/english/cue-forms.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { contentOf } from "../content.ts";
import { pieceBefore, quotationAt, type Scene } from "../scene.ts";
import { isPassive, subjectOf } from "../subject.ts";
import { isPunctuation, type Range, spanOf, subtreeOf, type Tree, tagOf } from "../tree.ts";
import { verbGroupOf } from "../verb-group.ts";

/** "quoted [by the Harbour Post] as saying": so many words may stand between. */
const BETWEEN = 8;

/** The participle behind "as"; −1 where there is none. */
function sayingBehind(tree: Tree, quoted: number): number {
  const until = Math.min(tree.tokens.length - 2, quoted + 1 + BETWEEN);
  for (let at = quoted + 1; at <= until && !isPunctuation(tree, at); at++)
    if (tree.words[at] === "as" && tagOf(tree, at + 1) === "VBG" && VERB_FORMS.has(tree.words[at + 1] ?? ""))
      return at + 1;
  return -1;
}

/** Who quoted, between the two: "by the Harbour Post". */
function byRun(tree: Tree, quoted: number, saying: number): Range | null {
  return tree.words[quoted + 1] === "by" && saying - 2 >= quoted + 2 ? { first: quoted + 2, last: saying - 2 } : null;
}

/** What is told, to the end of what hangs on the participle, or of the sentence where the parse has lost it. */
function toldRun(tree: Tree, saying: number): Range | null {
  let last = subtreeOf(tree, saying).last;
  if (last <= saying + 1) last = tree.tokens.length - 1;
  while (last > saying && isPunctuation(tree, last) && tree.words[last] === ".") last--;
  return last > saying ? { first: saying + 1, last } : null;
}

/** “…,” Kim Lund was quoted as saying by the Harbour Post: who quoted, behind the participle. */
function byBehind(tree: Tree, saying: number): Range | null {
  if (tree.words[saying + 1] !== "by") return null;
  let last = saying + 1;
  while (last + 1 < tree.tokens.length && !isPunctuation(tree, last + 1)) last++;
  return last > saying + 1 ? { first: saying + 2, last } : null;
}

/** The quotation that ends where the speaker begins. */
function quotationBefore(scene: Scene, who: Span): readonly Span[] | null {
  const at = pieceBefore(scene, who.start);
  return at === null ? null : (scene.quotations[at.quotation]?.pieces ?? null);
}

function readAt(scene: Scene, tree: Tree, quoted: number): Finding | null {
  const saying = sayingBehind(tree, quoted);
  const subject = saying < 0 ? null : subjectOf(tree, quoted);
  const verb = VERB_FORMS.get(tree.words[saying] ?? "");
  if (subject === null || verb === undefined || subject.head > quoted) return null;
  if (!isPassive(tree, quoted)) return readActive(scene, tree, quoted, saying, spanOf(tree, subject.range));
  const behind = byBehind(tree, saying);
  const by = behind ?? byRun(tree, quoted, saying);
  const cue = spanOf(tree, { first: verbGroupOf(tree, quoted).first, last: saying });
  const who = spanOf(tree, subject.range);
  const told = behind === null ? toldRun(tree, saying) : null;
  const what =
    told === null
      ? quotationBefore(scene, who)
      : contentOf(scene, tree, told, quotationAt(scene, cue.start), [cue, who]);
  if (what === null) return null;
  return {
    who,
    cue,
    what: [...what].sort((a, b) => a.start - b.start),
    act: verb.act,
    attitude: verb.attitude,
    ...(by === null ? {} : { via: spanOf(tree, by) }),
  };
}

/** “…,” the Harbour Post quoted her as saying: she speaks, and the paper hands it on. */
function readActive(scene: Scene, tree: Tree, quoted: number, saying: number, paper: Span): Finding | null {
  const verb = VERB_FORMS.get(tree.words[saying] ?? "");
  if (verb === undefined || saying - 2 < quoted + 1) return null;
  const who = spanOf(tree, { first: quoted + 1, last: saying - 2 });
  const told = toldRun(tree, saying);
  const at = told === null ? quoted : saying;
  const cue = spanOf(tree, { first: at, last: at });
  const what =
    told === null
      ? quotationBefore(scene, paper)
      : contentOf(scene, tree, told, quotationAt(scene, cue.start), [cue, who, paper]);
  return what === null ? null : { who, cue, what: [...what], act: verb.act, attitude: verb.attitude, via: paper };
}

export const quotedAsSaying: SentenceConstruction = {
  name: "quoted-as-saying",
  at: "sentence",
  says: "X was quoted as saying: X speaks, through whoever quoted",
  score: 0.85,
  untaught: true,
  find: (scene, tree) =>
    tree.words.flatMap((word, at): Finding[] => {
      const finding = QUOTING_FORMS.has(word) ? readAt(scene, tree, at) : null;
      return finding === null ? [] : [finding];
    }),
  examples: [
    "[who: Kim Lund] [cue: was quoted as saying] [what: the port was shut].",
    "[what: “The port is shut,”] [who: Kim Lund] [cue: was quoted as saying] by the Harbour Post.",
    "The Harbour Post quoted [who: Kim Lund] as [cue: saying] [what: that the port was shut].",
    "[who: The mayor] [cue: was quoted by the Harbour Post as saying] [what: that nobody was hurt].",
  ],
  counterexamples: ["The shares were quoted as high as nine crowns.", "The letter was quoted in the report."],
  knownMisses: [],
};

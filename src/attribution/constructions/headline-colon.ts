import { VERB_FORMS } from "../../language/english/cue-forms.ts";
import { PLACES } from "../../language/english/organisations.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { canSpeak } from "../headline-speaker.ts";
import { partAt, type Scene } from "../scene.ts";
import { isVerb, type Tree, tagOf } from "../tree.ts";

/** A label before the colon that names no speaker: "Analysis: …". */
const LABELS =
  /^(?:analysis|opinion|review|video|watch|exclusive|update|breaking(?: news)?|live|factbox|fact[- ]check|explainer|editorial|column|commentary|correction|photos?|pictures|listen|podcast|interview|profile|q&a|special report|letters?|obituary|note|region|theme|topics?)$/i;
/** The same as the last word: "King's visit summary: …". */
const LABELLED =
  /\b(?:summary|analysis|explainer|recap|round-?up|wrap|review|preview|timeline|updates?|live|latest|obituary|podcast|newsletter|news|results|scores|standings|fixtures|line-?ups?|schedule|odds)$/i;
const LONGEST_NAME = 6;
/** Behind "on", up to the colon. */
const LONGEST_TOPIC = 16;

function find(scene: Scene, tree: Tree): Finding[] {
  const part = partAt(scene, tree);
  if (!part || (part.kind !== "title" && part.kind !== "subtitle")) return [];
  const colon = tree.words.indexOf(":");
  // "Harbour pilot on the master's part in the brawl at the dock: He asked for it"
  const on = tree.words.findIndex((word, k) => k > 0 && k < LONGEST_NAME && /^(?:on|about)$/.test(word));
  const isLong = colon > LONGEST_NAME;
  if (colon < 1 || (isLong && (on < 0 || colon - on > LONGEST_TOPIC)) || tree.tokens[0]?.start !== part.span.start)
    return [];
  for (let k = 0; k < colon; k++) if ((isVerb(tree, k) && tagOf(tree, k) !== "VBN") || tree.words[k] === ",") return [];
  const who = { start: part.span.start, end: tree.tokens[(isLong ? on : colon) - 1]?.end ?? 0 };
  const name = scene.text.slice(who.start, who.end);
  if (LABELS.test(name) || LABELLED.test(name) || !/\p{L}/u.test(name)) return [];
  const cue = { start: tree.tokens[colon]?.start ?? 0, end: tree.tokens[colon]?.end ?? 0 };
  let start = cue.end;
  while (/\s/.test(scene.text[start] ?? "")) start++;
  let end = part.span.end;
  if (!canSpeak(scene, tree, colon, scene.startsAt.has(start))) return [];
  // "Harbour fund: what is it?" is the outlet's question, not the fund's words
  if (/^\s*[^"“„«]*\?$/u.test(scene.text.slice(start, end))) return [];
  if (PLACES.has(name.toLowerCase()) && tellsWhoSays(tree, colon)) return [];
  if (scene.text[end - 1] === ".") end--;
  // a subtitle behind a topic ("Ferries: a history") has no verb of its own
  const tokens = tree.tokens.slice(colon + 1);
  const hasVerb = tokens.some(({ tag }) => /^(?:VBD|VBZ|VBP|MD|VB)$/.test(tag)) || scene.startsAt.has(start);
  return hasVerb && end > start ? [{ who, cue, what: [{ start, end }], act: "A4", attitude: "says" }] : [];
}

/** "Valley: Board says the yard is empty": a place, and who speaks behind it. */
const tellsWhoSays = (tree: Tree, colon: number): boolean =>
  tree.words.slice(colon + 2, colon + 2 + LONGEST_NAME).some((word) => {
    const cue = VERB_FORMS.get(word);
    return cue?.attitude === "says" && /[cn]/.test(cue.frames);
  });

export const headlineColon: SentenceConstruction = {
  name: "headline-colon",
  at: "sentence",
  says: "in a headline, a name and a colon: “Minister: bridge will close”",
  score: 0.7,
  untaught: true,
  find,
  examples: [
    "# [who: Minister][cue: :] [what: Bridge will close]",
    "# [who: Harbour board][cue: :] [what: “We were not told”]",
    "# [who: Harbour pilot] on the master's part in the brawl at the dock[cue: :] [what: He asked for it]",
  ],
  counterexamples: [
    "# Ferries: a short history of the bay",
    "# War on the harbour's gulls and what became of it: They came back",
    "# Analysis: the dam will hold",
    "# Harbour fund: what is it and what does it do?",
    "# Storm fever: town reaches for its boats",
    "# King's visit summary: Five promises made on the quay",
    "# Gaza: UN says aid is blocked",
    "# The Latest: Brandt calls on the port to close",
    "# BREAKING NEWS: Port Sells Its Last Ferry",
    "# Harbour Podcast: The quay opens and nobody is happy",
    "# Skarn Open results: Marsh wins in three sets",
    "# SHAME: Port Sells Its Last Ferry",
  ],
  knownMisses: [],
};

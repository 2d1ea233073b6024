import { DOCUMENT_WORDS } from "../../language/english/documents.ts";
import { PLACES } from "../../language/english/organisations.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { partAt, type Scene } from "../scene.ts";
import { isSpeakerNoun } from "../speaker-nouns.ts";
import { spanOf, type Tree } from "../tree.ts";

/** What may stand behind the dash: up to four words that end the line. */
const TAIL = /(?<front>\S)\s+(?<cue>[-–—])\s*(?<who>\p{L}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){0,3})\s*$/u;

/** The same behind a colon: one or two words, and a body, people, or a paper that tells news. */
const COLON_TAIL = /(?<front>\S)(?<cue>:)\s+(?<who>\p{L}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+)?)\s*$/u;

/** Papers that stand so; "review", "analysis" and "video" there tell what the article is. */
const TOLD_BY =
  /^(?:reports?|study|studies|survey|polls?|research|audit|data|documents?|records|filings?|lawsuit|indictment|memos?|emails|leaked)$/i;

/** What may stand so and is no body of the state or people: "council", "port", "board" are. */
const LABEL = /^(?:live|latest|video|watch|photos?|pictures|opinion|analysis|review|explainer|timeline|update)$/i;

/** "… -officials", "… - union", "… : report": a headline of an agency with who says it behind a dash that a space stands in front of. */
function find(scene: Scene, tree: Tree): Finding[] {
  const part = partAt(scene, tree);
  if (part?.kind !== "title") return [];
  const { span } = tree.sentence;
  const title = scene.text.slice(span.start, part.span.end);
  const found = TAIL.exec(title) ?? COLON_TAIL.exec(title);
  const { who = "", cue = "" } = found?.groups ?? {};
  const last = who.split(/\s+/).at(-1) ?? "";
  if (cue === ":" && !isTeller(last)) return [];
  if (found === null || !(isSpeakerNoun(last.toLowerCase()) || /^\p{Lu}{2,6}$/u.test(last))) return [];
  const dash = span.start + found.index + found[0].indexOf(cue, 1);
  const start = span.start + found.index + found[0].lastIndexOf(who);
  const hasVerb = tree.tokens.some((token) => token.end <= dash && /^(?:VB|MD)/.test(token.tag));
  const first = tree.tokens[0];
  const end = tree.tokens.findLastIndex((token) => token.end <= dash);
  if (!first || end < 2 || !(hasVerb || /\d/.test(title) || (cue === ":" && end >= LONG_WITHOUT_VERB))) return [];
  return [
    {
      who: { start, end: start + who.length },
      cue: { start: dash, end: dash + cue.length },
      what: [spanOf(tree, { first: 0, last: end })],
      act: "A4",
      attitude: "says",
    },
  ];
}

/** "Mayor allegedly 'furious' with deputy amid feud: report": so long a line is no topic, though no verb is seen in it. */
const LONG_WITHOUT_VERB = 5;

/** People, a body, or a paper; no place ("… : London") and nothing that labels the article. */
const isTeller = (word: string): boolean => {
  const noun = word.toLowerCase();
  if (LABEL.test(noun) || PLACES.has(noun)) return false;
  return TOLD_BY.test(noun) || (isSpeakerNoun(noun) && !DOCUMENT_WORDS.has(noun));
};

export const headlineDash: SentenceConstruction = {
  name: "headline-dash",
  at: "sentence",
  says: "in a headline, behind a dash or a last colon: “Dam to be closed -officials”, “Dam to be closed: report”",
  score: 0.8,
  untaught: true,
  find,
  examples: [
    "# [what: Dam to be closed in May] [cue: -][who: officials]",
    "# [what: Twelve rescued as ferry sinks] [cue: –] [who: police]",
    "# [what: Mayor Lund allegedly ‘furious’ with deputy amid harbour feud][cue: :] [who: report]",
    "# [what: Council to sell the old crane][cue: :] [who: report]",
    "# [what: Two boats sank off the pier][cue: :] [who: police]",
    "# [what: Old ropes age twice as fast][cue: :] [who: study]",
  ],
  counterexamples: [
    "# A winter on the quay - in pictures",
    "# Ferries, boats and rafts - the bay",
    "# Council sells the crane: video",
    "# Harbour feud: report",
  ],
  knownMisses: [],
};

import type { Act } from "../../src/core/attribution.ts";
import type { Reading } from "../../src/core/reading.ts";
import type { Naming } from "../../src/core/source.ts";
import type { Level } from "../../src/core/statement.ts";

/** What a generated article is made of; the words stand in the order given. */
export interface Made {
  readonly id: string;
  readonly title: string | null;
  readonly words: readonly string[];
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly statements: readonly {
    readonly level: Level;
    readonly act: Act;
    readonly naming: Naming;
    readonly speaker: string | null;
    readonly headline: boolean;
  }[];
}

/** A reading as the pipeline would hand it over, without having read: for filling a case with any number of articles. */
export function generateReading(made: Made): Reading {
  const { id, title, words, outlet, url, language, published, statements } = made;
  const text = words.join(" ");
  const evidence = [{ rule: "generated", article: id, span: { start: 0, end: 0 } }] as const;
  const first = { start: 0, end: words[0]?.length ?? 0 };
  return {
    article: {
      id,
      input: `${id}.txt`,
      url,
      outlet,
      title,
      language,
      authors: [],
      editors: [],
      published: published === null ? null : { value: published, precision: "day", span: null, from: "metadata" },
      modified: null,
      tags: [],
      parts: [{ kind: "paragraph", span: { start: 0, end: text.length } }],
      credits: [],
      terms: [],
      links: [],
      metadata: [],
      text,
    },
    sources: statements.map(({ naming, speaker }, at) => ({
      id: `${id}/s${at + 1}`,
      article: id,
      kind: speaker === null ? "unnamed" : "person",
      name: speaker,
      role: null,
      affiliation: null,
      naming,
      reason: null,
      mentions: [first],
    })),
    attributions: statements.map(({ act }, at) => ({
      id: `${id}/a${at + 1}`,
      article: id,
      source: `${id}/s${at + 1}`,
      parent: null,
      who: first,
      cue: null,
      what: [{ start: 0, end: Math.min(text.length, 30) }],
      speech: at % 2 === 0 ? "quoted" : "reported",
      act,
      attitude: "says",
      evidence,
    })),
    statements: statements.map(({ level, act, headline }, at) => ({
      id: `${id}/t${at + 1}`,
      article: id,
      span: { start: 0, end: Math.min(text.length, 40) },
      attribution: `${id}/a${at + 1}`,
      headline,
      strength: { level, range: null, scale: "icd-203", act, cues: [], negated: false },
      quantities: [],
    })),
    gists: [],
    notes: [],
  };
}

import { isUnnamedSource } from "../../../src/core/naming.ts";
import type { ArticleView, Attribution, Finding } from "../../../src/report/format.ts";
import { voicesSentence } from "../strings/sentences.ts";
import type { Say } from "../strings/use-strings.ts";

/** What the parts of a text ask for, found by id: made once for an article. */
export interface TextIndex {
  readonly view: ArticleView;
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly findings: ReadonlyMap<string, Finding>;
  depthOf(id: string): number;
  /** Who speaks, as the text names them. */
  nameOf(attribution: Attribution): string;
  isUnnamed(attribution: Attribution): boolean;
  /** What a finding says, in the language of the app. */
  wordsOf(finding: Finding): string;
  /** "The Herald quotes a spokeswoman, who quotes the mayor." */
  sentenceOf(id: string): string | undefined;
}

const MOST_NESTED = 9;

export function indexText(view: ArticleView, say: Say, wordsOf: (finding: Finding) => string): TextIndex {
  const attributions = new Map(view.attributions.map((attribution) => [attribution.id, attribution]));
  const sources = new Map(view.sources.map((row) => [row.source.id, row]));
  const parentOf = ({ parent }: Attribution): Attribution | undefined =>
    parent === null ? undefined : attributions.get(parent);
  const depthOf = (id: string): number => {
    let depth = 0;
    for (let at = attributions.get(id); at !== undefined && depth < MOST_NESTED; at = parentOf(at)) depth++;
    return Math.max(0, depth - 1);
  };
  const nameOf = ({ source, who }: Attribution): string =>
    sources.get(source ?? "")?.label ??
    (who === null ? say("naming_none") : view.article.text.slice(who.start, who.end));
  return {
    view,
    attributions,
    findings: new Map(view.findings.map(({ finding }) => [finding.id, finding])),
    depthOf,
    nameOf,
    wordsOf,
    isUnnamed: ({ source }) => isUnnamedSource(sources.get(source ?? "")?.source.naming ?? ""),
    sentenceOf: (id) => {
      const attribution = attributions.get(id);
      return attribution === undefined
        ? undefined
        : voicesSentence(say, view.row.outlet, attribution, parentOf, nameOf);
    },
  };
}

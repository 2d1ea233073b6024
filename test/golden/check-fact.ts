import type { Report, Span } from "../../src/report/format.ts";
import { indexReport, type ReportIndex } from "../../src/report/index-report.ts";

const flat = (words: string): string => words.replace(/\s+/g, " ").trim();

/** Every kind of fact that a `facts.txt` may state, and how it is looked up in the Report. */
const KINDS: Readonly<Record<string, (index: ReportIndex, parts: readonly string[]) => boolean>> = {
  outlet: ({ report }, [name]) => report.articles[0]?.outlet === name,
  date: ({ report }, [day = "?"]) => report.articles[0]?.published?.value.startsWith(day) === true,
  credit: ({ report }, [name]) => report.articles[0]?.credits.some((credit) => credit.name === name) === true,
  terms: ({ report }, [demand]) =>
    report.articles[0]?.terms.some(({ requires }) => requires.some((require) => require === demand)) === true,
  link: ({ report }, [kind]) => report.links.some((link) => link.kind === kind),
  finding: ({ report }, [code]) => report.findings.some((finding) => finding.code === code),
  "no-finding": ({ report }, [code]) => !report.findings.some((finding) => finding.code === code),
  sources: ({ claims }, [count]) => {
    const { low, high } = claims[0]?.claim.independence ?? { low: -1, high: -1 };
    return `${low}` === count && `${high}` === count;
  },
  said: (index, [who, cue, what]) =>
    index.report.attributions.some(
      (attribution) =>
        words(index, attribution.who) === who &&
        words(index, attribution.cue) === cue &&
        attribution.what.map((span) => words(index, span)).join(" … ") === what,
    ),
  inside: (index, [inner, outer]) =>
    index.report.attributions.some((attribution) => {
      const parent = index.attributions.get(attribution.parent ?? "");
      return words(index, attribution.who) === inner && parent !== undefined && words(index, parent.who) === outer;
    }),
  named: ({ report, ...index }, [mention = "?", naming]) =>
    report.sources.some(
      (source) =>
        source.naming === naming &&
        (source.name?.includes(mention) === true ||
          source.mentions.some((span) => flat(index.wordsAt(source.article, span)).includes(mention))),
    ),
  reason: ({ report, ...index }, [because = "?"]) =>
    report.sources.some(
      ({ reason, article }) => reason !== null && flat(index.wordsAt(article, reason)).includes(because),
    ),
  resolved: (index, [who, name = "?"]) =>
    index.report.attributions.some((attribution) => {
      const source = index.sources.get(attribution.source ?? "");
      if (source === undefined || words(index, attribution.who) !== who) return false;
      return (
        source.name === name || source.mentions.some((span) => flat(index.wordsAt(source.article, span)).includes(name))
      );
    }),
  strength: (index, [level, clause = "?"]) =>
    index.report.statements.some(({ strength, span }) => {
      const shown = `${strength.level}${strength.negated ? " negated" : ""}`;
      return shown === level && words(index, span).startsWith(clause);
    }),
  cue: (index, [cue]) =>
    index.report.statements.some(({ strength }) => strength.cues.some((span) => words(index, span) === cue)),
  quantity: ({ report }, [value]) =>
    report.statements.some(({ quantities }) => quantities.some((quantity) => `${quantity.value}` === value)),
  /** Nobody is said to have said these words, and they are no speaker. */
  silent: (index, [quiet = "?"]) =>
    !index.report.attributions.some(
      (attribution) =>
        words(index, attribution.who).includes(quiet) ||
        attribution.what.some((span) =>
          words(index, span)
            .replace(/^["“]|["”]$/g, "")
            .startsWith(quiet),
        ),
    ),
};

const words = (index: ReportIndex, span: Span | null): string =>
  span === null ? "" : flat(index.wordsAt(index.report.articles[0]?.id ?? "", span));

/** Is "kind: part | part" true of the Report? Throws for a kind that does not exist. */
export function isTrue(report: Report, fact: string): boolean {
  const colon = fact.indexOf(": ");
  const check = KINDS[fact.slice(0, colon)];
  if (check === undefined) throw new Error(`"${fact}": there is no such kind of fact`);
  return check(indexReport(report), fact.slice(colon + 2).split(" | "));
}

import type { Article, Attribution, Report, Span } from "../format.ts";
import { joinNames, speakersIn } from "../joint-names.ts";
import type { PersonNote } from "../views/view-types.ts";
import { codePointsOf } from "./code-points.ts";

const CONTEXT = 32;

/**
 * W3C Web Annotation (JSON-LD, 2017): one annotation an attribution, one a finding and one a note of a person. Targets carry the exact words with their context
 * (TextQuoteSelector), the place in code points (TextPositionSelector) and the state of the page (its time and hash).
 */
export function exportAnnotation(report: Report, madeAt: string, notes: readonly PersonNote[]): string {
  const articles = new Map(
    report.articles.map((article) => [article.id, { article, toPoints: codePointsOf(article.text) }]),
  );
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const hashes = new Map(report.inputs.map((input) => [input.input, input.sha256]));
  const target = (id: string, span: Span): unknown => {
    const known = articles.get(id);
    if (known === undefined) return { source: `urn:hearsay:${id}` };
    const { article, toPoints } = known;
    return {
      type: "SpecificResource",
      source: sourceOf(article),
      selector: [
        {
          type: "TextQuoteSelector",
          exact: article.text.slice(span.start, span.end),
          prefix: article.text.slice(Math.max(0, span.start - CONTEXT), span.start),
          suffix: article.text.slice(span.end, span.end + CONTEXT),
        },
        { type: "TextPositionSelector", start: toPoints(span.start), end: toPoints(span.end) },
      ],
      state: {
        type: "TimeState",
        ...(article.published === null ? {} : { sourceDate: article.published.value }),
        cached: `urn:sha256:${hashes.get(article.input) ?? ""}`,
      },
    };
  };
  const annotation = (id: string, body: unknown, targets: readonly unknown[]): unknown => ({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:hearsay:${encodeURIComponent(id)}`,
    type: "Annotation",
    motivation: "identifying",
    created: madeAt,
    generator: { id: "urn:hearsay:program", type: "Software", name: `Hearsay ${report.hearsay}` },
    body,
    target: targets.length === 1 ? targets[0] : targets,
  });
  const said = report.attributions.map((attribution) => {
    const names = speakersIn(attribution).map((id) => sources.get(id)?.name ?? "an unnamed source");
    const name = names.length === 0 ? "nobody named" : joinNames(names);
    const value = `${name}: ${attribution.attitude} (${attribution.act}, ${attribution.speech})`;
    const body = { type: "TextualBody", value, format: "text/plain", purpose: "identifying" };
    return annotation(
      attribution.id,
      body,
      wordsOf(attribution).map((span) => target(attribution.article, span)),
    );
  });
  const found = report.findings.map((finding) => {
    const body = [
      { type: "TextualBody", value: finding.says, format: "text/plain", purpose: "commenting" },
      { type: "TextualBody", value: `${finding.kind}:${finding.code}`, format: "text/plain", purpose: "tagging" },
    ];
    const places = finding.evidence.map((item) =>
      "span" in item ? target(item.article, item.span) : sourceOf(articles.get(item.article)?.article ?? null),
    );
    return annotation(finding.id, body, places);
  });
  const written = notes
    .filter(({ body }) => body !== null)
    .map((note) => ({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: `urn:uuid:${note.id}`,
      type: "Annotation",
      motivation: "commenting",
      created: note.at,
      creator: { type: "Person", name: note.author },
      body: { type: "TextualBody", value: note.body, format: "text/plain", purpose: "commenting" },
      target: noteTarget(note, target),
    }));
  return JSON.stringify([...said, ...found, ...written], null, 2);
}

/** Where a note stands: its words in the newest version, the archived words where they are gone, what was found, or the whole. */
function noteTarget(
  { article, span, exact, on }: PersonNote,
  target: (article: string, span: Span) => unknown,
): unknown {
  if (article === null) return `urn:hearsay:${on.id === null ? "case" : encodeURIComponent(on.id)}`;
  if (span !== null) return target(article, span);
  const source = `urn:hearsay:${encodeURIComponent(article)}`;
  return exact === null
    ? source
    : { type: "SpecificResource", source, selector: { type: "TextQuoteSelector", exact, prefix: "", suffix: "" } };
}

/** What was said; where only the act is there ("declined to comment"), the words of the act. */
const wordsOf = ({ what, cue, who }: Attribution): Span[] =>
  what.length > 0 ? [...what] : [cue, who].flatMap((span) => span ?? []).slice(0, 1);

const sourceOf = (article: Article | null): string =>
  article === null ? "urn:hearsay:unknown" : (article.url ?? `urn:hearsay:${encodeURIComponent(article.id)}`);

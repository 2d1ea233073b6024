import type { Attribution, Report } from "../report/format.ts";
import { freeId } from "./free-id.ts";

/** The sources `others` of the same article joined to `target`, with what they said. Those of other articles stay apart: no profiles. */
export function mergeSources(report: Report, target: string, others: readonly string[]): Report {
  const into = report.sources.find((source) => source.id === target);
  const gone = new Set(
    report.sources
      .filter((source) => others.includes(source.id) && source.article === into?.article)
      .map((source) => source.id),
  );
  const mentions = report.sources.filter((source) => gone.has(source.id)).flatMap((source) => source.mentions);
  const sources = report.sources
    .filter((source) => !gone.has(source.id))
    .map((source) => (source.id === target ? { ...source, mentions: [...source.mentions, ...mentions] } : source));
  const moved = (attribution: Attribution): Attribution => {
    const { source, with: others = [], ...rest } = attribution;
    if (source === null || ![source, ...others].some((id) => gone.has(id))) return attribution;
    const [first = source, ...more] = new Set([source, ...others].map((id) => (gone.has(id) ? target : id)));
    return { ...rest, source: first, ...(more.length > 0 ? { with: more } : {}) };
  };
  const links = report.links.map((link) =>
    link.from.kind === "source" && gone.has(link.from.id)
      ? { ...link, from: { kind: "source" as const, id: target } }
      : link,
  );
  return { ...report, sources, attributions: report.attributions.map(moved), links };
}

/** `attributions` taken off the source `target`: another speaker of the same article, of the same naming, said them. */
export function splitSource(report: Report, target: string, attributions: readonly string[]): Report {
  const source = report.sources.find((known) => known.id === target);
  const off = new Set(
    report.attributions.filter((a) => attributions.includes(a.id) && a.source === target).map((a) => a.id),
  );
  if (source === undefined || off.size === 0) return report;
  const id = freeId(target, report.sources);
  const own = report.attributions.flatMap((a) => (off.has(a.id) && a.who !== null ? [a.who] : []));
  const isOwn = (start: number): boolean => own.some((span) => span.start === start);
  const rest = { ...source, mentions: source.mentions.filter((span) => !isOwn(span.start)) };
  const sources = report.sources.flatMap((known) =>
    known.id === target ? [rest, { ...source, id, mentions: own }] : [known],
  );
  return {
    ...report,
    sources,
    attributions: report.attributions.map((a) => (off.has(a.id) ? { ...a, source: id } : a)),
  };
}

import { startingGrade } from "../../cases/grades.ts";
import { articleKey } from "../../core/ids.ts";
import type { Finding, Report, Ruling, Source } from "../../report/format.ts";
import { shortText } from "../../report/visible-text.ts";

const WORDS = 100;

/** Lines of cells, as `hearsay list` prints them: each begins with the id that `note`, `fix` and `grade` take. */
export type CaseLine = readonly string[];

/** Findings with the claim and the place they are about, and what people said to them. */
export function findingLines({ findings, rulings = [] }: Report): CaseLine[] {
  const ruled = lastRulings(rulings, (ruling) => ruling.action !== "grade");
  return findings.map((finding) => [
    finding.id,
    `${finding.kind}:${finding.code}`,
    ruled.get(finding.id)?.action ?? "open",
    finding.claim ?? "-",
    placeOf(finding),
    finding.says,
  ]);
}

/** Claims with their grade and how many independent sources they have; below each its statements, with who is said to have said them. */
export function claimLines(report: Report): CaseLine[] {
  const grades = lastRulings(report.rulings ?? [], (ruling) => ruling.action === "grade");
  const wordsAt = quoter(report);
  const statements = new Map(report.statements.map((statement) => [statement.id, statement]));
  const attributions = new Map(report.attributions.map((attribution) => [attribution.id, attribution]));
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  return report.claims.flatMap(({ id, wording, independence: { low, high }, statements: members }) => [
    [id, grades.get(id)?.value ?? "-", `${low === high ? low : `${low}–${high}`} independent`, wording],
    ...members.flatMap((member): CaseLine[] => {
      const statement = statements.get(member);
      if (statement === undefined) return [];
      const said = attributions.get(statement.attribution ?? "");
      const all = [said?.source ?? "", ...(said?.with ?? [])].flatMap((id) => sources.get(id) ?? []);
      const names = all.map((source) => nameOf(source, wordsAt)).join(", ");
      const who = names === "" ? (statement.headline ? "headline" : "the outlet") : names;
      return [["", member, spanOf(statement.span), who, `"${wordsAt(statement.article, statement.span)}"`]];
    }),
  ]);
}

/** Sources with their grade and class; below each what it is said to have said. */
export function sourceLines(report: Report): CaseLine[] {
  const grades = lastRulings(report.rulings ?? [], (ruling) => ruling.action === "grade");
  const wordsAt = quoter(report);
  return report.sources.flatMap((source) => [
    [
      source.id,
      grades.get(source.id)?.value ?? startingGrade(source.naming) ?? "-",
      source.naming,
      nameOf(source, wordsAt),
    ],
    ...report.attributions
      .filter(({ source: first, with: others = [] }) => first === source.id || others.includes(source.id))
      .map(({ id, article, what, cue }): CaseLine => {
        const span = what[0] ?? cue;
        return ["", id, span === null ? "-" : spanOf(span), span === null ? "" : `"${wordsAt(article, span)}"`];
      }),
  ]);
}

/** Rulings with the ids that `fix --undo` takes. */
export const rulingLine = ({ id, action, on, target, value, reason, by, at }: Ruling): CaseLine => [
  id,
  `${on} ${target ?? "(no longer found)"}`,
  `${action}${value === null ? "" : ` ${value}`}`,
  `${by} ${at.slice(0, 10)}: ${reason}`,
];

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}-${end}`;

function placeOf(finding: Finding): string {
  const last = finding.evidence.at(-1) ?? finding.evidence[0];
  return `${articleKey(last.article)}:${"span" in last ? spanOf(last.span) : last.field}`;
}

type Quoter = (article: string, span: { readonly start: number; readonly end: number }) => string;

function quoter(report: Report): Quoter {
  const texts = new Map(report.articles.map((article) => [article.id, article.text]));
  return (article, { start, end }) => shortText((texts.get(article) ?? "").slice(start, end), WORDS);
}

const nameOf = ({ name, article, mentions, kind }: Source, wordsAt: Quoter): string =>
  name ?? (mentions[0] === undefined ? kind : wordsAt(article, mentions[0]));

/** The newest ruling of a kind by what it is on. */
const lastRulings = (rulings: readonly Ruling[], fits: (ruling: Ruling) => boolean): ReadonlyMap<string, Ruling> =>
  new Map(rulings.flatMap((ruling) => (ruling.target !== null && fits(ruling) ? [[ruling.target, ruling]] : [])));

import { HearsayError } from "../core/errors.ts";
import type { Report, Ruling } from "../report/format.ts";
import { reportSchema } from "../report/schema.ts";
import { checkGrade } from "./grades.ts";
import { keyOfId, type TargetKind } from "./keys.ts";
import type { RuledReport } from "./ruled-report.ts";
import type { RulingRequest } from "./rulings.ts";

type FixRequest = Extract<RulingRequest, { readonly action: "fix" }>;
type JoinRequest = Extract<RulingRequest, { readonly action: "merge" | "split" }>;

/** Fields a person may set. What follows from the text (spans, ids) is not among them. */
export const FIXABLE_FIELDS = {
  source: ["name", "role", "affiliation", "kind", "naming"],
  finding: ["says"],
  claim: ["wording"],
  attribution: ["act", "attitude", "source"],
  article: ["title", "outlet", "url", "language"],
} as const satisfies Partial<Record<TargetKind, readonly string[]>>;

const LISTS = {
  source: "sources",
  finding: "findings",
  claim: "claims",
  attribution: "attributions",
  article: "articles",
} as const satisfies Record<keyof typeof FIXABLE_FIELDS, keyof Report>;

/**
 * What of a request is kept beside its target, on stable keys. Throws `usage` where the target has no such field or value, `not-allowed`
 * where a guard rail forbids it, `no-such-item` where an id is of nothing in the report.
 */
export function ruledValue(report: RuledReport, request: RulingRequest, on: Ruling["on"]): string | null {
  switch (request.action) {
    case "accept":
    case "reject":
      return null;
    case "fix":
      return JSON.stringify({ field: request.field, to: fixedValue(report, request, on) });
    case "merge":
    case "split": {
      if (on !== "claim" && on !== "source")
        throw usage(`Only claims and sources can be merged or split; ${request.target} is a ${on}.`);
      const others = [...new Set(request.others)].filter((other) => other !== request.target);
      if (others.length === 0)
        throw usage(
          `Name what to ${request.action} ${request.target} ${request.action === "merge" ? "with" : "off"}, beside itself.`,
        );
      const keys = others.map((other) => ({ other, ...keyOfId(report, other) }));
      for (const { other, kind } of keys) {
        const wanted = request.action === "merge" ? on : on === "claim" ? "statement" : "attribution";
        if (kind !== wanted)
          throw usage(`To ${request.action} a ${on}, name ids of ${wanted}s; ${other} is a ${kind}.`);
      }
      if (request.action === "split") checkSplit(report.ruled, request, others, on);
      else if (on === "source") checkOneArticle(report.ruled, request, others);
      return JSON.stringify(keys.map(({ key }) => key));
    }
    case "grade":
      checkGrade(report.ruled, request.target, request.grade);
      return request.grade.toUpperCase();
    default:
      return request satisfies never;
  }
}

function fixedValue(report: RuledReport, request: FixRequest, on: Ruling["on"]): string | null {
  const { field, value } = request;
  if (!(on in FIXABLE_FIELDS)) throw usage(`A ${on} has no field to set; accept or reject it.`);
  const kind = on as keyof typeof FIXABLE_FIELDS;
  const fields: readonly string[] = FIXABLE_FIELDS[kind];
  if (!fields.includes(field)) throw usage(`A ${on} has no field "${field}" to set (${fields.join(", ")}).`);
  const to = value.trim() === "" ? null : value;
  const shape = reportSchema.shape[LISTS[kind]].element.shape as Record<
    string,
    { safeParse(value: unknown): { success: boolean }; readonly options?: readonly string[] }
  >;
  if (shape[field]?.safeParse(to).success !== true) {
    const known = shape[field]?.options ?? [];
    throw usage(
      to === null
        ? `${field} cannot be empty.`
        : `"${value}" is no ${field}${known.length === 0 ? "" : `: it is one of ${known.join(", ")}`}.`,
    );
  }
  if (field !== "source" || to === null) return to;
  const other = report.ruled.sources.find(({ id }) => id === to);
  const own = report.ruled.attributions.find(({ id }) => id === request.target)?.article;
  if (other === undefined || other.article !== own)
    throw usage(`"${to}" is no source of the same article; the sources view and "hearsay grade" print their ids.`);
  return keyOfId(report, to).key;
}

function checkSplit(ruled: Report, { target }: JoinRequest, others: readonly string[], on: "claim" | "source"): void {
  const own =
    on === "claim"
      ? (ruled.claims.find(({ id }) => id === target)?.statements ?? [])
      : ruled.attributions.filter(({ source }) => source === target).map(({ id }) => id);
  const strange = others.find((other) => !own.includes(other));
  if (strange !== undefined) throw usage(`${strange} is not of ${target}; it holds ${own.join(", ")}.`);
  if (others.length === own.length)
    throw usage(`That is all that ${target} holds; leave something in it, or there is nothing to split.`);
}

function checkOneArticle(ruled: Report, { target }: JoinRequest, others: readonly string[]): void {
  const articleOf = (id: string): string | undefined => ruled.sources.find((source) => source.id === id)?.article;
  const far = others.find((other) => articleOf(other) !== articleOf(target));
  if (far === undefined) return;
  const says = `${far} speaks in another article than ${target}. Sources of different articles are never joined: that would be a profile.`;
  throw new HearsayError("not-allowed", says);
}

const usage = (says: string): HearsayError => new HearsayError("usage", says);

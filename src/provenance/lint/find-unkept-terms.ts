import { phrase, said } from "../../language/english/phrases.ts";
import type { FindingDraft } from "../findings/finding-draft.ts";
import type { CopyStep } from "../links/ways.ts";

/** Republished without what the original's own terms ask for: a credit, a link. One finding for each that is missing. */
export function findUnkeptTerms({ link, parent, child }: CopyStep): FindingDraft[] {
  if (link.kind !== "republished" || !link.directed) return [];
  const credited = link.basis === "declared";
  const linked =
    link.evidence.some((one) => one.rule === "link/hyperlink") ||
    child.article.credits.some(({ href }) => href !== null);
  const name = parent.article.outlet ?? parent.article.input;
  return parent.article.terms.flatMap(({ requires, span }): FindingDraft[] => {
    const missing = [
      ...(requires.includes("acknowledge-source") && !credited ? (["credit-missing"] as const) : []),
      ...(requires.includes("link") && !linked ? (["link-missing"] as const) : []),
    ];
    return missing.map((code) => ({
      kind: "terms",
      code,
      ...said(phrase(`terms/${code}`, { name })),
      claim: null,
      evidence: [
        { rule: `terms/${code}`, article: parent.id, span },
        {
          rule: `terms/${code}`,
          article: child.id,
          span: link.evidence.flatMap((one) => ("span" in one && one.article === child.id ? [one.span] : []))[0] ?? {
            start: 0,
            end: 0,
          },
        },
      ],
    }));
  });
}

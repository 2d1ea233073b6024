import type { Evidence } from "../../core/evidence.ts";
import { type Edition, isPublishedBy, sellsCopy } from "../edition/edition.ts";
import { compareMoments } from "../edition/moment.ts";
import { addressKey } from "../edition/publisher.ts";
import type { Frame } from "./frame.ts";
import { releaseLabel } from "./press-release.ts";
import type { StepCost } from "./step-cost.ts";

/** Credits, links and `isBasedOn` of the child that lead to the parent. */
export function declaredEvidence(frame: Frame, parent: Edition, child: Edition): Evidence[] {
  const own = parent.article.url === null ? null : addressKey(parent.article.url);
  const credits = frame.origins.flatMap((origin) =>
    isPublishedBy(parent, origin.publisher) || (own !== null && origin.hrefs.some((href) => addressKey(href) === own))
      ? origin.evidence
      : [],
  );
  return [...credits, ...linkEvidence(parent, child)];
}

export function linkEvidence(parent: Edition, child: Edition): Evidence[] {
  const own = parent.article.url === null ? null : addressKey(parent.article.url);
  if (own === null) return [];
  return child.article.links
    .filter(({ href }) => addressKey(href) === own)
    .slice(0, 1)
    .map(
      ({ href, span }): Evidence =>
        span === null
          ? { rule: "link/hyperlink", article: child.id, field: "a[href]", value: href }
          : { rule: "link/hyperlink", article: child.id, span },
    );
}

/** What else tells that one text is from the other: the shared words, the dates, what was trimmed, added or shortened. */
export function inferredEvidence(
  parent: Edition,
  child: Edition,
  lineAbove: ReadonlyMap<number, number>,
  step: StepCost | null,
): Evidence[] {
  const evidence: Evidence[] = [];
  const longest = longestShared(child, lineAbove);
  if (longest !== null) {
    const [line, above] = [child.lines[longest], parent.lines[lineAbove.get(longest) ?? -1]];
    if (above !== undefined) evidence.push({ rule: "link/shared-text", article: parent.id, span: above.span });
    if (line !== undefined) evidence.push({ rule: "link/shared-text", article: child.id, span: line.span });
  }
  if (compareMoments(parent.moment, child.moment) < 0) {
    for (const { id, article } of [parent, child])
      if (article.published !== null)
        evidence.push({ rule: "link/earlier", article: id, field: "published", value: article.published.value });
  }
  if (sellsCopy(parent) && !sellsCopy(child))
    evidence.push({ rule: "link/sells-copy", article: parent.id, field: "outlet", value: parent.article.outlet ?? "" });
  const release = releaseLabel(parent);
  if (release !== null) evidence.push({ rule: "link/press-release", article: parent.id, span: release });
  if (step !== null && step.left > 0 && step.added === 0)
    evidence.push({ rule: "link/trimmed", article: child.id, field: "lines left out", value: String(step.left) });
  if (step !== null && step.quoteGrown === 0 && step.reworded > 0)
    evidence.push({ rule: "link/reworded", article: child.id, field: "lines reworded", value: String(step.reworded) });
  return evidence;
}

function longestShared(child: Edition, lineAbove: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const line of lineAbove.keys())
    if (best === null || (child.lines[line]?.ids.length ?? 0) > (child.lines[best]?.ids.length ?? 0)) best = line;
  return best;
}

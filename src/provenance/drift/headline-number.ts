import type { Span } from "../../core/span.ts";
import type { Quantity, Statement } from "../../core/statement.ts";
import { phrase, said } from "../../language/english/phrases.ts";
import { isBody } from "../claims/is-body.ts";
import { contentTerms, eventsOf, namesEvent, rootOf } from "../claims/meaning.ts";
import { isFlow, isStock } from "../claims/stock-or-flow.ts";
import type { Support } from "../claims/supports.ts";
import type { Edition } from "../edition/edition.ts";
import { evidenceAt, type FindingDraft, inBrief } from "../findings/finding-draft.ts";
import { compareQuantities, countsSame, isRounding } from "./quantities.ts";

interface Occurrence {
  readonly statement: Statement;
  readonly quantity: Quantity;
}

/** Bounds whose loss makes a headline's number another number. "About" is usually left out of headlines and is none of them. */
const TELLING_BOUNDS = new Set(["at-least", "at-most", "more-than", "less-than"]);

/**
 * Each number of a headline against the body: is it there, with the same bound and unit, and does it count what the headline
 * counts? It counts something else only where every place in the body that has the number speaks of another event than the
 * headline, while the headline's event stands elsewhere without it.
 *
 * May mislead: a body that spells the number in a way that is not read as a number leaves a headline without its support; then
 * nothing is said.
 */
export function compareHeadlineNumbers(
  edition: Edition,
  headline: Statement,
  supports: readonly Support[],
  claim: string,
): FindingDraft[] {
  const body = edition.statements.filter((statement) => !statement.headline && isBody(edition, statement));
  const occurrences = body.flatMap((statement) =>
    statement.quantities.map((quantity): Occurrence => ({ statement, quantity })),
  );
  return headline.quantities.flatMap((quantity) => {
    const finding = compareOne(edition, headline, quantity, supports, occurrences);
    return finding === null ? [] : [{ ...finding, claim }];
  });
}

function compareOne(
  edition: Edition,
  headline: Statement,
  quantity: Quantity,
  supports: readonly Support[],
  occurrences: readonly Occurrence[],
): Omit<FindingDraft, "claim"> | null {
  const equal = occurrences.filter(
    (one) => one.quantity.value === quantity.value || isRounding(one.quantity.value, quantity.value),
  );
  const supporting = new Set(supports.map(({ statement }) => statement.id));
  if (equal.length === 0) return changedValue(edition, headline, quantity, supporting, occurrences);
  const fitting = equal.filter(
    ({ statement, quantity: other }) =>
      supporting.has(statement.id) || isOneMeasure(other, quantity, equal) || speaksOf(edition, headline, statement),
  );
  if (fitting.length > 0) return changedBound(edition, quantity, fitting);
  const [other] = equal;
  if (other === undefined || other.quantity.unit !== null || quantity.unit !== null) return null;
  if (!isOtherEvent(edition, headline, quantity, supports, equal)) return null;
  return {
    kind: "number",
    code: "counted-changed",
    ...said(
      phrase("number/counts-other", {
        words: inBrief(edition, withCounted(edition, other)),
        sentence: inBrief(edition, other.statement.span, 120),
      }),
    ),
    axes: { Q: "changed" },
    earned: false,
    evidence: [
      evidenceAt("number/counted-changed", edition, withCounted(edition, other)),
      evidenceAt("number/counted-changed", edition, quantity.span),
    ],
  };
}

/** A share or a sum that stands in one place of the body alone is the headline's, in whatever words ("40% cut", "reduce by up to 40 per cent"). */
const isOneMeasure = (body: Quantity, headline: Quantity, equal: readonly Occurrence[]): boolean =>
  equal.length === 1 && headline.unit !== null && headline.unit === body.unit;

/**
 * Does every place of the number tell of something else than the headline's event? Either the body tells that event elsewhere, of the same
 * things and without the number; or the body counts how many there were ("1,200 people live there") and the headline how many
 * something befell ("1,200 drowned").
 */
function isOtherEvent(
  edition: Edition,
  headline: Statement,
  quantity: Quantity,
  supports: readonly Support[],
  equal: readonly Occurrence[],
): boolean {
  const counted = quantity.of === null ? null : `${quantity.of} ${wordsAfter(edition, headline, quantity)}`;
  const same = equal.map((one) => countsSame(one.quantity.of, counted));
  const [nearest] = supports;
  if (nearest?.sameEvent === true && quantity.of !== null && same.every((one) => one === true)) return true;
  return (
    isFlow(edition, headline) &&
    same.every((one) => one !== false) &&
    equal.every(({ statement }) => isStock(edition, statement))
  );
}

/** What follows a number in the headline: a name in brackets may part it from the noun that it counts. */
function wordsAfter(edition: Edition, headline: Statement, { span }: Quantity): string {
  const end = edition.lines[edition.lineAt(headline.span)]?.span.end ?? headline.span.end;
  return edition.article.text.slice(span.end, Math.min(end, span.end + COUNTED_WITHIN_CHARACTERS));
}

const PLACE_AFTER = /^\s+(?:in|at|on|inside|near|from)\s+(?:the\s+)?[\p{L}-]+/u;
const COUNTED_WITHIN_CHARACTERS = 60;

/** The number in the body with what it counts and where, as one span. */
function withCounted({ article: { text } }: Edition, { quantity: { span, of } }: Occurrence): Span {
  const last = of?.split(/\s+/).at(-1) ?? "";
  const after = text.slice(span.end, span.end + COUNTED_WITHIN_CHARACTERS).toLowerCase();
  const at = last === "" ? -1 : after.indexOf(last.toLowerCase());
  const end = at < 0 ? span.end : span.end + at + (/^[\p{L}]*/u.exec(after.slice(at))?.[0].length ?? 0);
  const place = PLACE_AFTER.exec(text.slice(end, end + COUNTED_WITHIN_CHARACTERS));
  return { start: span.start, end: end + (place?.[0].length ?? 0) };
}

/** Does a statement of the body speak of the headline's event? A headline whose event is unknown is spoken of by all. */
function speaksOf(edition: Edition, headline: Statement, statement: Statement): boolean {
  const other = edition.gists.get(statement.id);
  const own = edition.statements.flatMap((one) => (one.headline ? (edition.gists.get(one.id) ?? []) : []));
  if (other === undefined || own.every(({ statement: id }) => id !== headline.id)) return true;
  return own.some((gist) => {
    const events = eventsOf(gist);
    const terms = contentTerms(other);
    if (events.length === 0 || namesEvent(events, terms)) return true;
    const isInNoList = events[0]?.length === 1;
    const isSameRoot = terms.some((term) => events.some(([event]) => rootOf(event) === rootOf(term)));
    return isInNoList && (isSameRoot || !isStock(edition, statement));
  });
}

/** No such number in the body: changed, if a support counts the same things with another number. */
function changedValue(
  edition: Edition,
  headline: Statement,
  quantity: Quantity,
  supporting: ReadonlySet<string>,
  occurrences: readonly Occurrence[],
): Omit<FindingDraft, "claim"> | null {
  const same = occurrences.filter(
    (one) =>
      supporting.has(one.statement.id) &&
      countsSame(one.quantity.of, quantity.of) === true &&
      one.quantity.unit === quantity.unit &&
      !within(quantity.value, one.quantity),
  );
  const [other] = same;
  if (other === undefined || same.length > 1 || quantity.bound !== null) return null;
  const elsewhere = occurrences.some((one) => within(quantity.value, one.quantity));
  if (elsewhere || headline.quantities.length > 1) return null;
  return {
    kind: "number",
    code: "value-changed",
    ...said(
      phrase("number/headline-value", {
        down: inBrief(edition, quantity.span),
        up: inBrief(edition, other.quantity.span),
      }),
    ),
    axes: { Q: "changed" },
    earned: false,
    evidence: [
      evidenceAt("number/value-changed", edition, other.quantity.span),
      evidenceAt("number/value-changed", edition, quantity.span),
    ],
  };
}

const within = (value: number, { value: other, low, high }: Quantity): boolean =>
  other === value || (low !== null && high !== null && low <= value && value <= high);

function changedBound(
  edition: Edition,
  quantity: Quantity,
  fitting: readonly Occurrence[],
): Omit<FindingDraft, "claim"> | null {
  if (quantity.bound !== null) return null;
  const [first] = fitting;
  const all = fitting.every(({ quantity: other }) => {
    const codes = compareQuantities(other, quantity);
    return (
      other.bound !== null && TELLING_BOUNDS.has(other.bound) && codes.length === 1 && codes[0] === "bound-dropped"
    );
  });
  if (!all || first === undefined) return null;
  return {
    kind: "number",
    code: "bound-dropped",
    ...said(
      phrase("number/headline-bound", {
        up: inBrief(edition, first.quantity.span),
        down: inBrief(edition, quantity.span),
      }),
    ),
    axes: { Q: first.quantity.bound === "at-most" || first.quantity.bound === "less-than" ? "up" : "changed" },
    earned: false,
    evidence: [
      evidenceAt("number/bound-dropped", edition, first.quantity.span),
      evidenceAt("number/bound-dropped", edition, quantity.span),
    ],
  };
}

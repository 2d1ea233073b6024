import type { Finding, Statement } from "./format.ts";
import type { NumberedClaim, ReportIndex } from "./index-report.ts";

/** What became of a claim in the headlines, for every screen to say in its own words. */
export interface HeadlineVerdict {
  /**
   * `none`: no headline puts it forward. `asks`, `asks-alone`: with and without an answer in the body. `alone`: nothing in the body puts it forward.
   * `denial`: what the body has nearest denies it, and nothing is compared. `held`: no stronger than what it stands on.
   */
  readonly went: "none" | "stronger" | "weaker" | "asks" | "asks-alone" | "alone" | "denial" | "held";
  /** How many of `all` headlines went that way. */
  readonly some: number;
  readonly all: number;
  /** Of those that grew stronger: a source was added on the way to each. */
  readonly isEarned: boolean;
  /** How many are weaker, where others are stronger. */
  readonly weaker: number;
  /** Nobody is said to say it in the body: the text puts it forward in the outlet's own voice. */
  readonly isOwnVoice: boolean;
  /** A number of the headline changed, or counts something else. */
  readonly isNumberChanged: boolean;
}

export function headlineVerdict(index: ReportIndex, claim: NumberedClaim): HeadlineVerdict {
  const headlines = claim.statements.filter(({ headline }) => headline);
  const body = claim.statements.filter(({ headline }) => !headline);
  const about = claim.findings.filter((finding) => isAboutHeadline(index, finding, headlines));
  const all = new Set(headlines.map(({ article }) => article)).size;
  const stronger = about.filter(({ code }) => code === "headline-stronger");
  const weaker = about.filter(({ code }) => code === "headline-weaker");
  const moved = stronger.length > 0 ? stronger : weaker;
  return {
    went: wentOf(headlines, body, stronger, weaker),
    some: moved.length > 0 ? Math.min(moved.length, all) : all,
    all,
    isEarned: stronger.length > 0 && stronger.every(({ earned }) => earned === true),
    weaker: stronger.length > 0 ? weaker.length : 0,
    isOwnVoice: body.length > 0 && body.every(({ attribution }) => attribution === null),
    isNumberChanged: about.some(({ kind }) => kind === "number"),
  };
}

function wentOf(
  headlines: readonly Statement[],
  body: readonly Statement[],
  stronger: readonly Finding[],
  weaker: readonly Finding[],
): HeadlineVerdict["went"] {
  if (headlines.length === 0) return "none";
  if (stronger.length > 0) return "stronger";
  if (weaker.length > 0) return "weaker";
  if (headlines.every(({ strength }) => strength.act === "A0")) return body.length > 0 ? "asks" : "asks-alone";
  if (body.length === 0) return "alone";
  // what somebody denies bears out no flat headline: nothing is said of stronger or weaker
  return body.every(isDenied) && !headlines.some(isDenied) ? "denial" : "held";
}

const isDenied = ({ strength }: Statement): boolean => strength.level === "L0";

function isAboutHeadline(index: ReportIndex, finding: Finding, headlines: readonly Statement[]): boolean {
  if (finding.code.startsWith("headline-")) return true;
  const last = finding.evidence.at(-1);
  if (last === undefined || !("span" in last)) return false;
  const title = index.articles.get(last.article)?.parts.find((part) => part.kind === "title");
  return (
    headlines.some((headline) => headline.article === last.article && meets(headline.span, last.span)) ||
    (title !== undefined && meets(title.span, last.span))
  );
}

const meets = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

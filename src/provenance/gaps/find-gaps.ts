import type { Claim } from "../../core/claim.ts";
import { nonEmpty } from "../../core/evidence.ts";
import type { FindingCode } from "../../core/finding-codes.ts";
import type { Phrase } from "../../core/phrase.ts";
import { overlaps } from "../../core/span.ts";
import { KNOWING, REPLY_SOUGHT } from "../../language/english/anonymity.ts";
import { phrase, said } from "../../language/english/phrases.ts";
import type { Way } from "../chains/find-chains.ts";
import type { ClaimDraft } from "../claims/claim-draft.ts";
import { plainTerm } from "../claims/meaning.ts";
import type { Edition } from "../edition/edition.ts";
import { relayOf, type Speaker, speakersOf } from "../edition/speakers.ts";
import { evidenceAt, type FindingDraft } from "../findings/finding-draft.ts";
import { isUnnamed } from "../independence/attestations.ts";
import type { Origin } from "../links/frame.ts";
import type { Ways } from "../links/ways.ts";
import { accusedIn } from "../lint/find-lint.ts";
import { speaksAsBody, speaksToReaders } from "../lint/speaks-to-readers.ts";

/**
 * What is missing behind one claim, in plain words, each with where one would look next. Nothing here suggests finding out who an
 * unnamed source is.
 */
export function findGaps(claim: Claim, draft: ClaimDraft, found: readonly Way[], ways: Ways): FindingDraft[] {
  const gaps = new Map<string, FindingDraft>();
  const add = (code: FindingCode, phrased: Phrase, edition: Edition, span = draft.fullest.statement.span): void => {
    const evidence = nonEmpty([evidenceAt(`gap/${code}`, edition, span)]);
    if (!gaps.has(code) && evidence !== null)
      gaps.set(code, { kind: "gap", code, ...said(phrased), claim: claim.id, evidence });
  };
  const { edition, statement } = found[0]?.top ?? draft.fullest;
  const speaker = found.flatMap(({ speakers }) => speakers)[0] ?? null;
  const unnamed = speaker !== null && isUnnamed(speaker.source);
  const accused = accusationOf(draft);
  if (claim.independence.high === 1 && (unnamed || accused !== null || !speaksOfItself(edition, draft, speaker)))
    add("no-second-source", phrase("gap/no-second-source"), edition);
  if (
    claim.independence.high === 0 &&
    (accused !== null || relayOf(edition, statement) !== null || isImpersonal(edition, draft))
  )
    add("start-missing", phrase("gap/start-missing"), edition);
  // a poll or a leaked report is nobody who could have asked not to be named
  if (unnamed && speaker !== null && speaker.source.kind !== "document") {
    const mention = speaker.source.mentions[0] ?? speaker.attribution.who ?? statement.span;
    if (
      speaker.source.reason === null &&
      !speaksAsBody(edition, speaker.source) &&
      speaksToReaders(edition, speaker.attribution)
    )
      add("no-reason-for-anonymity", phrase("gap/no-reason-for-anonymity"), edition, mention);
    if (!saysHowKnown(edition, speaker)) add("how-known-not-said", phrase("gap/how-known-not-said"), edition, mention);
  }
  if (accused !== null && !replies(edition, accused))
    add("no-reply", phrase("gap/no-reply", { who: accused }), edition);
  unlinkedSteps(found, ways, add);
  if (edition.article.published === null) add("no-date", phrase("gap/no-date"), edition);
  if (edition.article.credits.some(({ kind, href }) => kind === "translated-by" && href === null))
    add("original-language", phrase("gap/original-language"), edition);
  return [...gaps.values()];
}

type Add = (code: FindingCode, phrased: Phrase, edition: Edition) => void;

function unlinkedSteps(found: readonly Way[], ways: Ways, add: Add): void {
  for (const { top } of found) {
    const common = ways.commonInto(top.edition);
    if (common !== null && common.from.kind === "unseen")
      add(
        "step-missing",
        common.from.phrase?.key === "unseen/of"
          ? phrase("gap/step-missing-of", common.from.phrase.values)
          : phrase("gap/step-missing"),
        top.edition,
      );
    const origin = ways.frameOf(top.edition).origins[0];
    const unread = ways.copiesInto(top.edition).length === 0;
    const linked = origin !== undefined && (origin.hrefs.length > 0 || isLinked(top.edition, origin));
    if (common === null && origin !== undefined && unread && !linked)
      add("copy-unlinked", phrase("gap/copy-unlinked", { name: origin.name }), top.edition);
  }
}

/** Is the origin's name itself a link, or does a link lead to its address? */
function isLinked({ article }: Edition, { name, publisher }: Origin): boolean {
  return article.links.some(
    ({ href, span }) =>
      href.includes(publisher) || (span !== null && article.text.slice(span.start, span.end).includes(name)),
  );
}

/** The named party that the claim's headline, or another of its statements, lays a wrong to. */
function accusationOf({ places }: ClaimDraft): string | null {
  for (const { edition, statement } of places) {
    const accused = accusedIn(edition, statement);
    if (accused !== null) return accused;
  }
  return null;
}

/** A named speaker on its own acts ("we will close the bridge") needs no second source. */
function speaksOfItself(edition: Edition, { places }: ClaimDraft, speaker: Speaker | null): boolean {
  if (speaker === null) return false;
  const { name, affiliation } = speaker.source;
  const own = new Set(
    `${name ?? ""} ${affiliation ?? ""} we i`
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .map(plainTerm),
  );
  return places.some(
    (place) =>
      place.edition === edition &&
      (edition.gists.get(place.statement.id)?.agent ?? []).some((word) => own.has(plainTerm(word))),
  );
}

const isImpersonal = (edition: Edition, { places }: ClaimDraft): boolean =>
  places.some(
    (place) =>
      place.edition === edition && speakersOf(edition, place.statement).some(({ source }) => source.naming === "U6"),
  );

const AROUND_CHARACTERS = 200;

function saysHowKnown(edition: Edition, { source, attribution }: Speaker): boolean {
  if (source.naming === "U4") return true;
  const { text } = edition.article;
  const spans = source.mentions.length > 0 ? source.mentions : attribution.who === null ? [] : [attribution.who];
  return spans.some(({ start, end }) => {
    const after = text.slice(end, end + AROUND_CHARACTERS).split(/[.!?:"“\n]/)[0] ?? "";
    const words = text.slice(start, end) + after;
    return KNOWING.some(({ pattern }) => pattern.test(words));
  });
}

/** Does the accused speak in the article, or does the article say that it asked? */
function replies(edition: Edition, accused: string): boolean {
  if (REPLY_SOUGHT.test(edition.article.text)) return true;
  const words = new Set(accused.toLowerCase().split(/\s+/).map(plainTerm));
  return [...edition.attributions.values()].some(({ source, parent, what }) => {
    const one = source === null || parent !== null ? undefined : edition.sources.get(source);
    if (
      one === undefined ||
      isUnnamed(one) ||
      what.some((span) =>
        edition.statements.some(
          (statement) => overlaps(span, statement.span) && accusedIn(edition, statement) !== null,
        ),
      )
    )
      return false;
    return `${one.name ?? ""} ${one.affiliation ?? ""}`
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word !== "" && words.has(plainTerm(word)));
  });
}

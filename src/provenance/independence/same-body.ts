import { contains } from "../../core/span.ts";
import { BUSINESSES, PUBLIC_BODIES } from "../../language/english/organisations.ts";
import type { Attestation } from "./attestations.ts";
import { landsOf, type Voice } from "./voice.ts";

/**
 * Do two speak for one body (I7)? A body and its officer do: "Tidewell" and "Marco Villar, the company's chief operating officer"; a land, its
 * government, a ministry and the minister do: "Finland", "the Interior Ministry". `unknown`: a government's part of which the words do not tell
 * the land, where the article tells of several. Two officers of one body are two, and so are two ministries.
 *
 * May mislead: an officer who speaks against his own body counts as that body.
 */
export function speakForOne(a: Attestation, b: Attestation): "same" | "unknown" | null {
  const [x, y] = [a.voice(), b.voice()];
  if (isOfficerOf(a, x, b, y) || isOfficerOf(b, y, a, x)) return "same";
  return ofOneState(a, x, b, y);
}

function isOfficerOf(one: Attestation, body: Voice, other: Attestation, officer: Voice): boolean {
  if (body.is.size === 0 || officer.is.size > 0) return false;
  // "Elsing economist Bo Lund" does not speak for Elsing
  if (body.land !== null) return false;
  if ([...officer.officerOf].some((key) => body.is.has(key))) return true;
  if (officer.someBodys === null || one.edition !== other.edition) return false;
  if (other.source.mentions.some((whole) => one.source.mentions.some((part) => contains(whole, part)))) return true;
  return fits(officer.someBodys, one.source.name ?? "") && isNewest(one, other);
}

/** "the company" is no ministry, and "the union" a body in whose name that stands. */
function fits(noun: string, name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return (
    words.length > 0 && (BUSINESSES.has(noun) ? !words.some((word) => PUBLIC_BODIES.has(word)) : words.includes(noun))
  );
}

/** Is the body the one told of last before its officer? */
function isNewest(body: Attestation, officer: Attestation): boolean {
  const at = Math.min(...officer.source.mentions.map(({ start }) => start));
  const last = (source: Attestation["source"]): number =>
    Math.max(-1, ...source.mentions.filter(({ start }) => start < at).map(({ start }) => start));
  const own = last(body.source);
  return (
    own >= 0 &&
    [...body.edition.sources.values()].every(
      (source) => source === body.source || source.kind !== "organisation" || last(source) < own,
    )
  );
}

function ofOneState(a: Attestation, x: Voice, b: Attestation, y: Voice): "same" | "unknown" | null {
  if (x.land !== null && y.isOfState) return ofLand(x.land, y, a, b);
  if (y.land !== null && x.isOfState) return ofLand(y.land, x, a, b);
  if (!x.isOfState || !y.isOfState || (x.is.size === 0 && y.is.size === 0)) return null;
  // the government and a part of it, or a ministry and its minister
  const isWhole = [x, y].some(({ is, portfolio }) => is.size > 0 && portfolio === "");
  if (!isWhole && x.portfolio !== y.portfolio) return null;
  if (x.lands.size > 0 && y.lands.size > 0) return [...x.lands].some((land) => y.lands.has(land)) ? "same" : null;
  return inOneLand(a, b, null);
}

function ofLand(land: string, { lands }: Voice, a: Attestation, b: Attestation): "same" | "unknown" | null {
  if (lands.size > 0) return lands.has(land) ? "same" : null;
  return inOneLand(a, b, land);
}

/** Of a part of a government whose land is not told with it: the article's only one. */
function inOneLand(a: Attestation, b: Attestation, land: string | null): "same" | "unknown" {
  const lands = new Set([...landsOf(a.edition), ...(land === null ? [] : [land])]);
  return a.edition === b.edition && lands.size <= 1 ? "same" : "unknown";
}

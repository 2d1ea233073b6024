import type { Credit } from "../../core/article.ts";
import { phrasePattern } from "../credits/lexicon.ts";
import { bareHost, isSameName, squash } from "../people/squash.ts";

interface Candidate {
  readonly name: string;
  readonly weight: number;
}

const ADDRESS = /(?:https?:\/\/|www\.)([\w-]+(?:\.[\w-]+)+)|[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/giu;
const POST_OFFICES =
  /^(?:gmail|yahoo|hotmail|outlook|aol|protonmail|proton|icloud|facebook|twitter|x|instagram|youtube|t|bit|linkedin|whatsapp|telegram|google|creativecommons|wordpress|paypal|patreon)\./iu;
const NAME =
  /^(?:the\s+)?((?:\p{Lu}|\d)[\p{L}\p{N}&'’.-]*(?:\s+(?:of|on|the|and|&|for|de|la|del|di|du|der|\p{Lu}[\p{L}\p{N}&'’.-]*|\d+))*)/u;

/** "Embargoed until 6 May": a term of a press release, and no name. */
const EMBARGO =
  /^(?:under )?(?:embargo(?:ed)?|for (?:immediate )?(?:release|publication)|not for (?:release|publication)|strictly)\b/i;

/** Names the outlet gives itself in its furniture: "Subscribe to the Example Herald". */
export function mentionedInFurniture(line: string): string | null {
  const label = phrasePattern("^\\W*(?:{siteMention})\\s+").exec(line);
  if (label === null) return null;
  const name = NAME.exec(line.slice(label[0].length))?.[1]?.replace(
    /\s+(?:Articles?|News(?:letter)?s?|Stories|Facebook|Twitter|YouTube|Telegram|Newsletters?|Daily|Today|Now|On|App|Podcast)(?:\s.*)?$/u,
    "",
  );
  return name === undefined || name.length < 3 ? null : name;
}

/** Hosts of web and mail addresses in a line, without the great hosts that everybody uses. */
export const hostsIn = (line: string): string[] =>
  [...line.matchAll(ADDRESS)]
    .map((match) => (match[1] ?? match[2] ?? "").toLowerCase().replace(/^www\./, ""))
    .filter((host) => host !== "" && !POST_OFFICES.test(host));

/**
 * Which outlet published this copy: the name beside the date, the one whose address stands at the foot, the one that speaks in
 * the furniture, the holder of the copyright; never the one credited as the original, unless nothing else is known.
 */
export function chooseOutlet(evidence: {
  readonly head: readonly string[];
  readonly besideDate: readonly string[];
  readonly bylines: readonly string[];
  readonly copyright: readonly string[];
  readonly furniture: readonly string[];
  readonly hosts: readonly string[];
  readonly notes: readonly string[];
  readonly credits: readonly Pick<Credit, "kind" | "name">[];
}): string | null {
  const originals = evidence.credits
    .filter(({ kind }) => kind === "original" || kind === "via" || kind === "wire")
    .map(({ name }) => name);
  const candidates: Candidate[] = [
    ...evidence.head.map((name) => ({ name, weight: 4 })),
    ...evidence.besideDate.filter((name) => !EMBARGO.test(name)).map((name) => ({ name, weight: 4 })),
    ...evidence.bylines.map((name) => ({ name, weight: 3 })),
    ...evidence.copyright.map((name) => ({ name, weight: 3 })),
    ...evidence.furniture.map((name) => ({ name, weight: 1 })),
  ];
  let best: { name: string; score: number } | null = null;
  for (const { name } of candidates) {
    if (originals.some((original) => isSameName(original, name))) continue;
    let score = candidates.reduce((sum, other) => sum + (isSameName(other.name, name) ? other.weight : 0), 0);
    const squashed = squash(name);
    if (evidence.hosts.some((host) => squash(bareHost(host)) === squashed)) score += 4;
    const initials = name
      .split(/\s+/)
      .map((word) => word[0])
      .join("");
    if (
      initials.length >= 2 &&
      evidence.notes.some((note) => new RegExp(`(?:^|\\W)${initials.replace(/\W/g, "")}(?:\\W|$)`).test(note))
    )
      score += 1;
    if (best === null || score > best.score) best = { name, score };
  }
  if (best !== null) return best.score >= 2 ? best.name : null;
  const host = evidence.hosts.find(
    (host, index) =>
      evidence.hosts.indexOf(host) === index && !originals.some((original) => isSameName(original, host)),
  );
  return host ?? null;
}

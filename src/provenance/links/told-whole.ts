import type { Evidence } from "../../core/evidence.ts";
import type { Edition } from "../edition/edition.ts";
import { publisherKey } from "../edition/publisher.ts";
import { isOrigin, listenerOf, relayOf, speakersOf } from "../edition/speakers.ts";
import { isSameName, nameKey } from "../independence/attestations.ts";
import { anchorsOf, anchorsShared } from "./anchors.ts";

const ANCHORS_AT_LEAST = 7;
/** Of the names and numbers of the lower text. */
const SHARE_AT_LEAST = 0.55;
const QUOTED_WORDS_AT_LEAST = 4;

/** How many names and numbers the lower text has from the upper one, if that is all that it goes by; `null` where it is not. */
export function toldWhole(parent: Edition, child: Edition): { readonly shared: number; readonly of: number } | null {
  const shared = anchorsShared(child, parent);
  const of = anchorsOf(child).size;
  if (shared < ANCHORS_AT_LEAST || shared < of * SHARE_AT_LEAST) return null;
  return hasOwnSpeaker(child, parent) || hasOwnQuotation(child, parent) ? null : { shared, of };
}

/** Somebody named who says something and of whom the other text does not speak. */
function hasOwnSpeaker(child: Edition, parent: Edition): boolean {
  const known = [...parent.sources.values()].flatMap(({ name }) => (name === null ? [] : [nameKey(name)]));
  const text = ` ${nameKey(parent.article.text)} `;
  return child.statements.some((statement) =>
    speakersOf(child, statement).some(({ source }) => {
      if (source.name === null || !isOrigin(source)) return false;
      const name = nameKey(source.name);
      return !known.some((other) => isSameName(other, name)) && !text.includes(` ${name.split(" ").at(-1)} `);
    }),
  );
}

/** Words in quotation marks that the other text does not have. */
function hasOwnQuotation(child: Edition, parent: Edition): boolean {
  const above = parent.lines.map(({ words }) => ` ${words.map(({ word }) => word).join(" ")} `).join(" ");
  return child.lines.some(({ words, title }) => {
    const quoted = words.filter((one) => one.quoted).map(({ word }) => word);
    if (title || quoted.length < QUOTED_WORDS_AT_LEAST) return false;
    return !quoted.some((_, at) => {
      const run = quoted.slice(at, at + QUOTED_WORDS_AT_LEAST);
      return run.length === QUOTED_WORDS_AT_LEAST && above.includes(` ${run.join(" ")} `);
    });
  });
}

/** Does the article name another of the run as whom it has a statement from? Then that is where it is from. */
export function namesAnother(edition: Edition, houses: ReadonlySet<string>): boolean {
  const isOther = (name: string): boolean =>
    houses.has(publisherKey(name)) && !edition.publishers.has(publisherKey(name));
  return edition.statements.some((statement) => {
    const relay = relayOf(edition, statement)?.source.name ?? null;
    if (relay !== null && isOther(relay)) return true;
    const speaker = speakersOf(edition, statement).at(-1);
    const listener =
      speaker === undefined ? null : listenerOf(edition, speaker.attribution, (publisher) => houses.has(publisher));
    return listener?.kind === "outlet" && isOther(listener.name);
  });
}

export const wholeEvidence = (child: Edition, shared: number): Evidence => ({
  rule: "link/names-and-numbers",
  article: child.id,
  field: "names and numbers that both have",
  value: String(shared),
});

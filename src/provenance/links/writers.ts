import type { GraphNode, Link } from "../../core/link.ts";
import type { Edition } from "../edition/edition.ts";
import { publisherKey } from "../edition/publisher.ts";
import { listenerOf, type Speaker } from "../edition/speakers.ts";
import { personEvidence } from "./frame.ts";
import type { Ways } from "./ways.ts";

/**
 * The persons' steps above a text: source → … → reporter → text. `text` is the article, the outlet or the unseen text that the
 * reporter wrote for. Links are contiguous, upstream first; empty where nobody is named and no byline stands.
 */
export function personLinks(ways: Ways, edition: Edition, speakers: readonly Speaker[], text: GraphNode): Link[] {
  const { reporters, editors, contributors } = ways.frameOf(edition);
  const beside = [
    ...editors.map((person) => ({ kind: "edited" as const, person, rule: "link/edited-by" })),
    ...contributors.map((person) => ({ kind: "contributed" as const, person, rule: "link/credit-contributed" })),
  ];
  for (const { kind, person, rule } of beside)
    ways.links.add({
      kind,
      from: { kind: "person", name: person.name, span: person.span },
      to: text,
      directed: true,
      basis: "declared",
      confidence: 0.9,
      evidence: [personEvidence(edition, person, rule)],
    });
  const chain: Link[] = [];
  const reporter = reporters[0];
  let below = text;
  if (reporter !== undefined) {
    for (const writer of reporters) {
      const link = ways.links.add({
        kind: "wrote",
        from: { kind: "person", name: writer.name, span: writer.span },
        to: text,
        directed: true,
        basis: "declared",
        confidence: 0.95,
        evidence: [personEvidence(edition, writer)],
      });
      if (writer === reporter) chain.push(link);
    }
    below = { kind: "person", name: reporter.name, span: reporter.span };
  }
  return [...toldLinks(ways, edition, speakers, below), ...chain];
}

/** Innermost speaker first, each telling the next, the last telling whoever wrote. Another outlet as listener is a step of its own. */
export function toldLinks(ways: Ways, edition: Edition, speakers: readonly Speaker[], writer: GraphNode): Link[] {
  const links: Link[] = [];
  let below = writer;
  // what "I" saw or think, the writer tells nobody on the way
  const houses = housesOf(ways, edition, writer);
  const others = speakers.filter(({ source }) => !(writer.kind === "person" && source.name === writer.name));
  others.reverse().forEach(({ source, attribution }) => {
    const listener = listenerOf(edition, attribution, ways.isKnownPublisher);
    if (listener.kind === "outlet" && below === writer && !houses.has(publisherKey(listener.name))) {
      const outlet: GraphNode = { kind: "outlet", name: listener.name };
      const evidence = [
        { rule: "link/told-outlet", article: edition.id, span: { start: listener.start, end: listener.end } },
      ];
      const cited = {
        kind: "cited",
        from: outlet,
        to: writer,
        directed: true,
        basis: "declared",
        confidence: 0.9,
        evidence,
      } as const;
      links.unshift(ways.links.add(cited));
      below = outlet;
    }
    const from: GraphNode = { kind: "source", id: source.id };
    const isDocument = source.kind === "document";
    links.unshift(
      ways.links.add({
        kind: isDocument ? "cited" : "told",
        from,
        to: below,
        directed: true,
        basis: "declared",
        confidence: listener.kind === "writer" ? 0.97 : 0.85,
        evidence: attribution.evidence,
      }),
    );
    below = from;
  });
  return links;
}

/** Whose text it is, however it is spelled: in a story of The Associated Press “told the AP” names no other outlet. */
function housesOf(ways: Ways, edition: Edition, writer: GraphNode): ReadonlySet<string> {
  const { origins } = ways.frameOf(edition);
  return new Set([
    ...(writer.kind === "outlet" ? [publisherKey(writer.name)] : []),
    ...origins.flatMap(({ role, publisher }) => (role === "contributed" ? [] : [publisher])),
  ]);
}

import type { Credit } from "../../core/article.ts";
import type { Span } from "../../core/span.ts";
import { kindOf } from "../credits/credit-phrase.ts";
import type { DatelineAt } from "../credits/read-dateline.ts";
import { isSameName } from "../people/squash.ts";
import { type PlainBlock, spanIn } from "./plain-block.ts";

/** The credits of a plain text in reading order, each with its whole phrase. */
export function readPlainCredits(
  blocks: readonly PlainBlock[],
  kinds: readonly string[],
  datelines: ReadonlyMap<number, DatelineAt>,
): Credit[] {
  const hasWriter = blocks.some(
    ({ reading }, index) =>
      kinds[index] === "byline" &&
      (reading.persons.length > 0 ||
        reading.roles.some(({ role, persons }) => role === "written" && persons.length > 0)),
  );
  const credits: Credit[] = [];
  const add = (credit: Credit): void => {
    if (!credits.some(({ kind, name }) => kind === credit.kind && isSameName(name, credit.name))) credits.push(credit);
  };
  const isAmid = amidProse(blocks);
  for (const [index, block] of blocks.entries()) {
    if (kinds[index] === "title") continue;
    const { reading } = block;
    const isEdge = kinds[index] === "credit" && !isAmid(index);
    for (const phrase of reading.credits.filter(({ isWeak }) => !isWeak || isEdge))
      for (const name of phrase.credits)
        add({
          kind: kindOf(name, hasWriter),
          name: name.name,
          href: hrefOf(block, spanIn(block, name)),
          span: phraseSpan(block, phrase.start, phrase.end),
        });
    if (reading.kind === "copyright")
      for (const name of reading.outlets)
        add({ kind: "copyright", name: name.name, href: hrefOf(block, spanIn(block, name)), span: block.span });
    const dateline = datelines.get(index);
    for (const { name } of dateline?.agencies ?? [])
      if (dateline !== undefined) add({ kind: "wire", name, href: null, span: spanIn(block, dateline) });
    if (kinds[index] === "byline" || kinds[index] === "credit")
      for (const role of reading.roles)
        if (role.role === "edited" || role.role === "translated")
          for (const name of role.persons)
            add({
              kind: role.role === "edited" ? "edited-by" : "translated-by",
              name: name.name,
              href: null,
              span: spanIn(block, { start: role.start, end: role.end }),
            });
  }
  return credits;
}

const PROSE_AROUND = 3;

/** Has a block prose enough on both sides? A bare agency's name there belongs to a picture or, on a page of many reports, to one of them. */
function amidProse(blocks: readonly PlainBlock[]): (index: number) => boolean {
  const prose = blocks.flatMap(({ reading }, index) => (reading.isProse ? [index] : []));
  const [from, to] = [prose[PROSE_AROUND - 1] ?? blocks.length, prose[prose.length - PROSE_AROUND] ?? -1];
  return (index) => index > from && index < to;
}

/** A byline that names an outlet and no person credits that outlet. */
export function withBylines(
  credits: readonly Credit[],
  blocks: readonly PlainBlock[],
  kinds: readonly string[],
  outlet: string | null,
): Credit[] {
  const all = [...credits];
  for (const [index, block] of blocks.entries()) {
    if (kinds[index] !== "byline") continue;
    for (const role of block.reading.roles) {
      if (role.role !== "written") continue;
      for (const agency of role.agencies)
        if (
          !all.some(({ name }) => isSameName(name, agency.name)) &&
          (outlet === null || !isSameName(outlet, agency.name))
        )
          all.push({ kind: "wire", name: agency.name, href: null, span: block.span });
    }
  }
  return all.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/** The link that covers a name, where it leads somewhere. */
function hrefOf(block: PlainBlock, span: Span): string | null {
  const link = block.view.links.find(
    (link) => link.span !== null && link.span.start <= span.start && span.end <= link.span.end,
  );
  return link === undefined || link.href === "" || link.href.startsWith("#") ? null : link.href;
}

/** A phrase that fills its block is cited with the marks around it. */
function phraseSpan(block: PlainBlock, start: number, end: number): Span {
  const view = block.view.text;
  if (view.slice(0, start).trim() === "" && view.slice(end).trim() === "") return block.span;
  return spanIn(block, { start, end });
}

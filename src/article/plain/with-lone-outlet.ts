import { readLoneByline } from "./lone-byline.ts";
import { HOST, readLoneOutlet } from "./lone-outlet.ts";
import type { PlainBlock } from "./plain-block.ts";

/** So many lines under the headline may be the name of a medium alone. */
const UNDER_TITLE = 6;

/**
 * On a whole saved page the name of a medium on a line of its own, below the headline and beside a byline or a date, is the outlet's; an agency's beside another
 * outlet's name is a byline: whose text it is.
 */
export function withLoneOutlet(blocks: readonly PlainBlock[], titleAt: number | null): readonly PlainBlock[] {
  // without a headline that is one, what stands on top is in its place
  const top = titleAt ?? 0;
  const head = blocks.slice(top + 1, top + 1 + UNDER_TITLE);
  const isSigning = ({ reading: { kind } }: PlainBlock): boolean => kind === "byline" || kind === "dateline";
  const body = head.findIndex(
    (block, index) =>
      block.reading.kind === null && block.reading.isProse && !head.slice(index + 1, index + 4).some(isSigning),
  );
  const last = top + (body < 0 ? head.length : body);
  const isLabel = (index: number): boolean => {
    const block = index > top && index <= last ? blocks[index] : undefined;
    return block !== undefined && isSigning(block);
  };
  const isSigned = (index: number): boolean => {
    const block = index > top ? blocks[index] : undefined;
    return (
      block?.reading.kind === "byline" || (block !== undefined && readLoneByline(block.text, block.reading) !== null)
    );
  };
  const isDated = (index: number): boolean => blocks[index]?.reading.dates.length !== 0 && isLabel(index);
  // "DEVGARH, 3 May": where it was written
  const isNamed = blocks
    .slice(top + 1, last + 1)
    .some(({ reading }) => reading.outlets.some(({ name }) => !PLACE_IN_CAPITALS.test(name)));
  for (let index = top + 1; index <= last; index++) {
    const block = blocks[index];
    // "The Upland Farmer", with a line of the page between it and the byline
    const isNear =
      isLabel(index - 1) ||
      isLabel(index + 1) ||
      HOST.test(block?.text.trim() ?? "") ||
      (isTitled(block?.text ?? "") && isLabel(index + 2));
    const found =
      block && isNear ? readLoneOutlet(block.text, block.reading, isSigned(index - 1) && isDated(index + 1)) : null;
    if (!block || !found || (isNamed && !found.isAgency)) continue;
    const { name, start, end } = found;
    const names = { persons: [], agencies: [{ name, start, end }], others: [], restWords: 0 };
    const reading: PlainBlock["reading"] =
      isNamed || found.isAgency
        ? { ...block.reading, kind: "byline", roles: [{ role: "written", start, end, ...names }] }
        : { ...block.reading, kind: "dateline", outlets: [{ name, start, end }] };
    return blocks.map((other) => (other === block ? { ...block, reading } : withoutPlace(other)));
  }
  return blocks;
}

const isTitled = (line: string): boolean => /^The(?:\s+\p{Lu}[\p{L}'’-]+){2,4}$/u.test(line.trim());

const PLACE_IN_CAPITALS = /^\p{Lu}{5,}(?:[ -]\p{Lu}{2,})*$/u;

/** What stands beside the date in capitals is the place, where the outlet is named elsewhere. */
const withoutPlace = (block: PlainBlock): PlainBlock =>
  block.reading.outlets.some(({ name }) => PLACE_IN_CAPITALS.test(name))
    ? {
        ...block,
        reading: {
          ...block.reading,
          outlets: block.reading.outlets.filter(({ name }) => !PLACE_IN_CAPITALS.test(name)),
        },
      }
    : block;

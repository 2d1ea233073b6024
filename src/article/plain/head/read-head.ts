import { ORGANISATION_WORDS } from "../../../language/english/organisations.ts";
import type { PlainBlock } from "../plain-block.ts";
import type { LineReading } from "../read-line.ts";
import type { HeadLine, HeadPiece } from "./head-lines.ts";
import { endOfHead, headLines } from "./head-lines.ts";
import { withWriters } from "./head-writers.ts";
import { isMediumName } from "./medium-name.ts";
import { bestOutlet, isOfAgency, likeOutlet, type OutletPiece } from "./score-outlet.ts";

/** The lines of a head and the sentences below them. */
export interface Head {
  readonly lines: readonly HeadLine[];
  readonly body: string;
}

/** Of a long body so many characters are searched for the outlet's name. */
const MOST_BODY = 20_000;

/** The head of a text that is no whole saved page, cut into pieces. */
export function readHead(blocks: readonly PlainBlock[]): Head {
  const end = endOfHead(blocks);
  let body = "";
  for (let index = end; index < blocks.length && body.length < MOST_BODY; index++)
    body += `${blocks[index]?.text ?? ""}\n`;
  return { lines: headLines(blocks, end), body };
}

/** Two marks part the pieces of a kicker, and none of a headline: "Science · Marine biology". */
const KICKER = /\s[|·•»›/]\s/u;
const LEAST_LIKE_OUTLET = 2;
const LABEL_COST = 2.5;
const OUTLET_COST = 3;
/** "Issue 41" under a name. */
const EDITION_BELOW = 2;

/** How much less each line of the head is a headline, since it is made of labels, or is the one most like an outlet's name. */
export function titleCosts({ lines, body }: Head): number[] {
  const outlets = lines.map(
    (line, index) => likeOutlet(line, body) + (lines[index + 1]?.pieces[0]?.kind === "edition" ? EDITION_BELOW : 0),
  );
  const most = Math.max(LEAST_LIKE_OUTLET, ...outlets);
  return lines.map((line, index) => {
    if ((outlets[index] ?? 0) >= most) return OUTLET_COST;
    return isLabels(line) ? LABEL_COST : 0;
  });
}

const isLabels = ({ text, pieces }: HeadLine): boolean =>
  pieces.length > 0 &&
  (pieces.every(({ kind }) => kind !== "words" && kind !== "name") ||
    (KICKER.test(text) && pieces.every(({ text }) => text.split(/\s+/).length <= 4)));

/**
 * The blocks with what their lines say as parts of one head: which name is the outlet's, who wrote the text, when. Names that stand where an
 * outlet's does and are none (a place beside the date) are left out.
 */
export function withHead(
  blocks: readonly PlainBlock[],
  { lines, body }: Head,
  titleAt: number | null,
): { readonly blocks: readonly PlainBlock[]; readonly outlet: string | null } {
  const outlet = bestOutlet(lines, titleAt, body);
  const named = blocks.map((block, index) => {
    const line = lines[index];
    if (line === undefined || index === titleAt) return block;
    return { ...block, reading: withOutlet(block.reading, line, outlet) };
  });
  const name = outlet?.piece.text ?? null;
  return { blocks: withWriters(named, lines, titleAt, name), outlet: name };
}

function withOutlet(reading: LineReading, line: HeadLine, outlet: OutletPiece | null): LineReading {
  const isOpen = reading.kind === null || reading.kind === "furniture" || reading.kind === "dateline";
  if (outlet?.line === line) {
    const { text, start, end } = outlet.piece;
    const kind = isOpen ? "dateline" : reading.kind;
    const dates = reading.dates.length > 0 ? reading.dates : line.dates;
    return { ...reading, kind, dates, outlets: [{ name: text, start, end }] };
  }
  if (line.isProse || !isOpen) return reading;
  const sender =
    outlet === null ? undefined : line.pieces.find(({ kind, text }) => kind === "name" && isOfAgency(text));
  if (sender !== undefined && reading.kind === null) return sentBy(reading, sender);
  // "Coroner's Court", "Issue No. 77": no writers
  if (reading.kind === null && line.pieces.length > 0 && line.pieces.every(isNoName))
    return { ...reading, kind: "furniture" };
  if (reading.kind === "dateline") return { ...reading, outlets: outlet === null ? placed(reading, line) : [] };
  if (reading.kind === null && line.dates.length > 0 && line.words <= MOST_WORDS_OF_DATE)
    return { ...reading, kind: "dateline", dates: line.dates };
  return reading;
}
const isNoName = ({ kind, text }: HeadPiece): boolean =>
  kind === "section" ||
  kind === "label" ||
  kind === "edition" ||
  (kind === "name" && ORGANISATION_WORDS.has(text.slice(text.lastIndexOf(" ") + 1).toLowerCase()));

/** An agency's name beside the outlet's says whose text it is. */
function sentBy(reading: LineReading, { text: name, start, end }: HeadPiece): LineReading {
  const names = { persons: [], agencies: [{ name, start, end }], others: [], restWords: 0 };
  return { ...reading, kind: "byline", roles: [{ role: "written", start, end, ...names }] };
}
const MOST_WORDS_OF_DATE = 16;

const NOT_OUTLETS: ReadonlySet<string> = new Set(["place", "role", "section", "desk", "edition", "label"]);

/** Without the names that a place's comma parts from the date. */
const placed = (reading: LineReading, { pieces, text }: HeadLine): LineReading["outlets"] => {
  const isPlaced = (piece: HeadPiece): boolean =>
    !isMediumName(piece.text) && pieces.some(({ isDate }) => isDate) && text.slice(piece.end).startsWith(",");
  return reading.outlets.filter(({ start }) => {
    const piece = pieces.find((other) => other.start <= start && start < other.end);
    return piece === undefined || (!NOT_OUTLETS.has(piece.kind) && !isPlaced(piece));
  });
};

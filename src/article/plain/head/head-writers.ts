import type { NameAt } from "../../people/agency.ts";
import { isPersonName } from "../../people/person-name.ts";
import { isSameName } from "../../people/squash.ts";
import type { PlainBlock } from "../plain-block.ts";
import type { LineReading } from "../read-line.ts";
import type { HeadLine, HeadPiece } from "./head-lines.ts";
import { isMediumName } from "./medium-name.ts";
import { COLUMN, writerFrom } from "./writer-line.ts";

/** "and Otto Falk, Ports Editor": a byline that goes on. */
const GOES_ON = /^(?:and|&|with)\s+(?=\p{Lu})/u;
/** "ella_g", "zer0niklas", "ShedEndSheila": an account behind "by". */
const HANDLE = /(?:^|\s)by\s+(?<name>[\p{L}\d_]*(?:\d|_|\p{Ll}\p{Lu})[\p{L}\d_]*)(?=\s*(?:[|·•,]|on\b|at\b|$))/iu;
const CAPITALS = /^[\p{Lu}\s'’.-]{4,}$/u;

/** The blocks with their writers, as the head's lines name them together: places and the outlet are none, and a byline may go on. */
export function withWriters(
  blocks: readonly PlainBlock[],
  lines: readonly HeadLine[],
  titleAt: number | null,
  outlet: string | null,
): readonly PlainBlock[] {
  const open = lines.filter((line) => line.index !== titleAt && !line.isProse);
  const isSigned = open.some(({ index }) => blocks[index]?.reading.roles.some(isWritten) === true);
  return blocks.map((block, index) => {
    const line = lines[index];
    if (line === undefined || index === titleAt || line.isProse) return block;
    const reading = withoutOthers(block.reading, line, outlet, isSigned);
    if (hasWriter(reading)) return { ...block, reading: withJoined(reading, line) };
    const names = namesOf(line, { isBelowByline: hasRole(blocks[index - 1]), isSigned, outlet });
    if (names.length === 0) return { ...block, reading };
    return { ...block, reading: { ...reading, kind: "byline", persons: names } };
  });
}

const isWritten = ({ role, persons }: LineReading["roles"][number]): boolean =>
  role === "written" && persons.length > 0;
const hasWriter = ({ roles, persons }: LineReading): boolean => persons.length > 0 || roles.some(isWritten);
const hasRole = (block: PlainBlock | undefined): boolean => block?.reading.roles.some(isWritten) === true;

function withoutOthers(reading: LineReading, line: HeadLine, outlet: string | null, isSigned: boolean): LineReading {
  const isPerson = ({ name, start }: NameAt): boolean => {
    if (outlet !== null && isSameName(outlet, name)) return false;
    const piece = line.pieces.find((other) => other.start <= start && start < other.end);
    // "BUENOS AIRES, Aug. 18, 2036"
    const isBeside = piece !== undefined && piece.lead === null && line.isDated && reading.kind === "dateline";
    if (isBeside && isSigned && (CAPITALS.test(name) || isBeforeDate(line, piece))) return false;
    return piece === undefined || piece.lead === "by" || !isMediumName(name);
  };
  return {
    ...reading,
    persons: reading.persons.filter(isPerson).map(withoutOn),
    roles: reading.roles.map((role) => ({ ...role, persons: role.persons.filter(isPerson).map(withoutOn) })),
  };
}

/** "By Lena Marsh (Coast Lab) [and Otto Falk] (The Selby Post)". */
function withJoined(reading: LineReading, { text, pieces }: HeadLine): LineReading {
  const [first, ...more] = reading.roles;
  if (first === undefined || first.role !== "written") return reading;
  const joined = pieces.flatMap((piece) => {
    const lead = piece.isSigned ? (GOES_ON.exec(piece.text)?.[0].length ?? 0) : 0;
    const name = piece.text.slice(lead);
    const isKnown = reading.roles.some(({ persons }) => persons.some((person) => person.name.includes(name)));
    return lead > 0 && !isKnown && isPersonName(name) && !isMediumName(name) ? [at(name, text, piece.start)] : [];
  });
  return { ...reading, roles: [{ ...first, persons: [...first.persons, ...joined] }, ...more] };
}

/** "Lena Marsh[ On] 3 May 2024". */
const withoutOn = (name: NameAt): NameAt => {
  const bare = name.name.replace(/\s+on$/i, "");
  return { ...name, name: bare, end: name.end - (name.name.length - bare.length) };
};

const isBeforeDate = ({ pieces, text }: HeadLine, piece: HeadPiece): boolean => {
  const next = pieces[pieces.indexOf(piece) + 1];
  return (
    next?.isDate === true &&
    text
      .slice(piece.end, next.start + 1)
      .trim()
      .startsWith(",")
  );
};

function namesOf(
  line: HeadLine,
  { isBelowByline, isSigned, outlet }: { isBelowByline: boolean; isSigned: boolean; outlet: string | null },
): readonly NameAt[] {
  const handle = HANDLE.exec(line.text);
  if (handle?.groups?.["name"] !== undefined) return [at(handle.groups["name"], line.text, handle.index)];
  const from = writerFrom(line.text) ?? COLUMN.exec(line.text)?.groups?.["name"];
  if (from !== undefined) return [at(from, line.text, 0)];
  const [first, ...rest] = line.pieces;
  if (first === undefined) return [];
  const lead = isBelowByline ? (GOES_ON.exec(first.text)?.[0].length ?? 0) : 0;
  const name = first.text.slice(lead);
  if (!isPersonName(name) || isMediumName(name)) return [];
  if (lead > 0) return [at(name, line.text, first.start)];
  if (name === outlet) return [];
  const isExplained =
    (rest[0]?.isDate === true && /[|·•]/.test(line.text)) ||
    rest.some(({ kind, text }) => kind === "role" || kind === "desk" || text === outlet) ||
    (rest[0]?.kind === "place" && /,/.test(line.text));
  if (isSigned || !isExplained) return [];
  return [at(name, line.text, first.start)];
}

const at = (name: string, text: string, from: number): NameAt => {
  const start = text.indexOf(name, from);
  return { name, start, end: start + name.length };
};

import type { Chance } from "../chance.ts";
import { anyNumber } from "./contents.ts";
import type { Line, Said, Voice } from "./line.ts";
import { anyForm } from "./line.ts";
import { BOUNDS, DOUBTS, VERBS } from "./words.ts";

/** A line after a change of a copy; the codes that the change earns in the truth, none where it is neutral. */
type Edit = (line: Line, chance: Chance, voices: readonly Voice[], house: string) => Line | null;

const withSaid = (line: Line, said: Partial<Said>, ...codes: string[]): Line => ({
  ...line,
  said: { ...line.said!, ...said },
  changes: [...line.changes, ...codes],
});
const slot = (line: Line, slots: Record<string, string>, ...codes: string[]): Line =>
  withSaid(line, { slots: { ...line.said!.slots, ...slots } }, ...codes);
const has = ({ said }: Line, name: string): boolean => said?.content.includes(`{${name}}`) === true;

/** Changes to what somebody is said to have said. */
const SAID_EDITS: readonly Edit[] = [
  (line, c) => {
    const kind = line.said?.slots["kind"];
    if (kind === undefined || !has(line, "number")) return null;
    const number = anyNumber(c, kind as "count");
    return number === line.said?.slots["number"] ? null : slot(line, { number }, "value-changed");
  },
  (line) =>
    has(line, "bound") && line.said?.slots["bound"] !== "" ? slot(line, { bound: "" }, "bound-dropped") : null,
  (line, c) =>
    has(line, "bound") && line.said?.slots["bound"] === ""
      ? slot(line, { bound: `${c.pick(BOUNDS)} ` }, "bound-added")
      : null,
  (line) =>
    has(line, "doubt") && line.said?.slots["doubt"] !== "" ? slot(line, { doubt: "" }, "hedge-dropped") : null,
  (line, c) =>
    has(line, "doubt") && line.said?.slots["doubt"] === ""
      ? slot(line, { doubt: `${c.pick(DOUBTS)} ` }, "hedge-added")
      : null,
  (line) =>
    has(line, "modal") && line.said?.slots["modal"] !== "will" ? slot(line, { modal: "will" }, "hedge-dropped") : null,
  (line) => {
    const { seeming, flat } = line.said?.slots ?? {};
    return has(line, "seeming") && flat !== undefined && seeming !== flat
      ? slot(line, { seeming: flat }, "hedge-dropped")
      : null;
  },
  (line) =>
    line.said !== null && isLaid(line.said) ? withSaid(line, { form: "nobody" }, "attribution-dropped") : null,
  (line, _c, _voices, house) =>
    line.said !== null && isLaid(line.said)
      ? withSaid(line, { form: "outlet", slots: { ...line.said.slots, house } }, "speaker-replaced-by-outlet")
      : null,
  (line, c, voices) => {
    const others = voices.filter((voice) => voice !== line.said?.voice && voice.name !== null);
    return line.said === null || !isLaid(line.said) || line.said.voice.name === null || others.length === 0
      ? null
      : withSaid(line, { voice: c.pick(others) }, "attribution-shifted");
  },
];

const isLaid = ({ form }: Said): boolean => form !== "nobody" && form !== "outlet";

/** Another construction, another verb: nothing drifts. */
const NEUTRAL_SAID: readonly Edit[] = [
  (line, c) => (line.said !== null && isLaid(line.said) ? withSaid(line, { form: anyForm(c) }) : null),
  (line, c) => (line.said !== null && isLaid(line.said) ? withSaid(line, { verb: c.pick(VERBS) }) : null),
];

const replaced = (
  line: Line,
  pattern: RegExp,
  by: string | ((match: string) => string),
  ...codes: string[]
): Line | null => {
  const words = line.words ?? "";
  const next = words.replace(pattern, by as string);
  return next === words ? null : { ...line, words: next, changes: [...line.changes, ...codes] };
};
const unquoted =
  (edit: Edit): Edit =>
  (line, c, voices, house) =>
    line.words !== null && !/["“”]/.test(line.words) ? edit(line, c, voices, house) : null;
const quoted =
  (edit: Edit): Edit =>
  (line, c, voices, house) =>
    /^"[^"]{30,}"/.test(line.words ?? "") ? edit(line, c, voices, house) : null;

const COUNT =
  /(?<![\d$.,-])\b(?!(?:1[89]|20)\d\d\b)\d{2,3}(?:,\d{3})*\b(?![-,.\d]|th\b|st\b|nd\b| ?(?:a|p)\.?m| [A-Z])/;
const BOUND_BEFORE = new RegExp(`\\b(?:${BOUNDS.join("|")}) (?=\\$?\\d)`);

/** Changes to a real sentence. */
const REAL_EDITS: readonly Edit[] = [
  unquoted((line, c) =>
    replaced(line, COUNT, (match) => String(Number(match.replace(/,/g, "")) * 2 + 7 + c.below(9)), "value-changed"),
  ),
  unquoted((line, c) =>
    replaced(line, /\$\d+(?:\.\d+)? million/, () => `$${3 + c.below(60)} million`, "value-changed"),
  ),
  unquoted((line) => replaced(line, BOUND_BEFORE, "", "bound-dropped")),
  unquoted((line) => replaced(line, / (?:could|may|might) (?=[a-z])/, " will ", "hedge-dropped")),
  unquoted((line, c) =>
    replaced(line, / (?:has|have) (?=[a-z]+ed\b)/, (match) => `${match}${c.pick(DOUBTS)} `, "hedge-added"),
  ),
  quoted((line) => replaced(line, /(?<=^"[^"]*) (?:not|never)\b/, "", "not-dropped")),
  quoted((line, c) =>
    replaced(
      line,
      /(?<=^"[^"]*\b)(?:important|critical|vital|great|essential|significant)\b(?=[^"]*")/,
      () => c.pick(["modest", "useful", "minor", "decent"]),
      "word-changed",
    ),
  ),
  quoted((line) =>
    replaced(
      line,
      /(?<=^"[^"]{20,}) (?:and|with|for|in) [a-z]+ [a-z]+ [a-z]+ [a-z]+(?= [^"]{12,}")/,
      " ...",
      "ellipsis",
    ),
  ),
];

/** Another way of writing the same: nothing drifts. */
const NEUTRAL_REAL: readonly Edit[] = [
  unquoted((line) => replaced(line, /\bSenator\b/, "Sen.")),
  unquoted((line) => replaced(line, /(\d) percent\b/, "$1%")),
  unquoted((line) => replaced(line, /\blegislation\b/, "bill")),
  unquoted((line) => replaced(line, /\bUnited States\b/, "U.S.")),
  unquoted((line) => replaced(line, / today /, " on Thursday ")),
  (line) =>
    replaced(
      line,
      /"/g,
      (
        (at = 0) =>
        () =>
          at++ % 2 === 0 ? "“" : "”"
      )(),
    ),
  unquoted((line) => replaced(line, /\b(?:many|numerous)\b/, "a number of")),
  unquoted((line) => replaced(line, /\b(?:help|assist) /, "aid ")),
];

/** One change that fits, or the line as it was. `house`: the outlet that is copied from. */
export function editLine(line: Line, c: Chance, voices: readonly Voice[], house: string, neutral: boolean): Line {
  const edits = line.said !== null ? (neutral ? NEUTRAL_SAID : SAID_EDITS) : neutral ? NEUTRAL_REAL : REAL_EDITS;
  for (const edit of c.some(edits, edits.length)) {
    const next = edit(line, c, voices, house);
    if (next !== null) return next;
  }
  return line;
}

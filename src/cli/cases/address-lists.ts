import { stringify } from "csv-stringify/sync";
import { HearsayError } from "../../core/errors.ts";
import { isAddressList, readAddressList } from "../../read/lists/address-list.ts";
import type { Terminal } from "../terminal.ts";
import { writeWhole } from "../write-whole.ts";

interface Line {
  /** What is read for it: the copy beside the list, else the address. */
  readonly input: string;
  /** Null for a page that is known by its copy only. */
  readonly address: string | null;
  readonly url: string;
  readonly place: number;
  status: string;
  id: string;
}

/** Inputs with the pages of lists in the place of the lists, and what became of each. */
export interface ExpandedInputs {
  readonly inputs: readonly string[];
  /** Lists that could not be read. */
  readonly notRead: number;
  /** The address that a list has for an input, null for one of no list. */
  addressOf(input: string): string | null;
  /** Tells what became of an input; inputs of no list are passed over. */
  tell(input: string, status: string, id?: string): void;
  /** Writes `LIST.status.csv` beside each list, with a line for each page. */
  writeStatus(): Promise<void>;
}

/** Naming a list names every page in it. A copy kept beside the list is read; only what has none is fetched. */
export async function expandLists(inputs: readonly string[], terminal: Terminal): Promise<ExpandedInputs> {
  const expanded: string[] = [];
  const lists = new Map<string, Line[]>();
  let notRead = 0;
  for (const input of inputs) {
    if (/^https?:/i.test(input) || !(await isAddressList(input))) {
      expanded.push(input);
      continue;
    }
    try {
      const { pages, without } = await readAddressList(input);
      const lines = pages.map(({ address, copy, place }): Line => {
        const url = address ?? copy ?? "";
        return { input: copy ?? url, address, url, place, status: "not reached", id: "" };
      });
      lists.set(input, lines);
      expanded.push(...lines.map((line) => line.input));
      if (without > 0)
        terminal.say(
          `hearsay: ${input}: ${without === 1 ? "1 entry names no page and was" : `${without} entries name no page and were`} passed over.`,
        );
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error;
      notRead++;
      terminal.say(`hearsay: ${error.message} [${error.code}]`);
    }
  }
  const lines = [...lists.values()].flat();
  return {
    inputs: expanded,
    notRead,
    addressOf: (input) => lines.find((line) => line.input === input)?.address ?? null,
    tell: (input, status, id = "") => {
      for (const line of lines) if (line.input === input) Object.assign(line, { status, id });
    },
    writeStatus: async () => {
      for (const [list, rows] of lists) {
        const path = `${list}.status.csv`;
        const text = stringify(rows, {
          header: true,
          columns: ["place", "url", "status", "id"],
          escape_formulas: true,
        });
        await writeWhole(path, text);
        terminal.say(`written: ${path}`);
      }
    },
  };
}

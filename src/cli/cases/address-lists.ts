import { stringify } from "csv-stringify/sync";
import { HearsayError } from "../../core/errors.ts";
import { isAddressList, readAddressList } from "../../read/address-list.ts";
import type { Terminal } from "../terminal.ts";
import { writeWhole } from "../write-whole.ts";

interface Line {
  readonly url: string;
  readonly place: number;
  status: string;
  id: string;
}

/** Inputs with the addresses of lists in the place of the lists, and what became of each address. */
export interface ExpandedInputs {
  readonly inputs: readonly string[];
  /** Lists that could not be read. */
  readonly notRead: number;
  /** Tells what became of an input; inputs of no list are passed over. */
  tell(input: string, status: string, id?: string): void;
  /** Writes `LIST.status.csv` beside each list, with a line for each address. */
  writeStatus(): Promise<void>;
}

/** Naming a list names every address in it. */
export async function expandLists(inputs: readonly string[], terminal: Terminal): Promise<ExpandedInputs> {
  const expanded: string[] = [];
  const lists = new Map<string, Line[]>();
  let notRead = 0;
  for (const input of inputs) {
    if (/^https?:/i.test(input) || !isAddressList(input)) {
      expanded.push(input);
      continue;
    }
    try {
      const { addresses, without } = await readAddressList(input);
      lists.set(
        input,
        addresses.map(({ address, place }) => ({ url: address, place, status: "not reached", id: "" })),
      );
      expanded.push(...addresses.map(({ address }) => address));
      if (without > 0)
        terminal.say(
          `hearsay: ${input}: ${without === 1 ? "1 entry names no address and was" : `${without} entries name no address and were`} passed over.`,
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
    tell: (input, status, id = "") => {
      for (const line of lines) if (line.url === input) Object.assign(line, { status, id });
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

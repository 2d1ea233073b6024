/** What a line of a table or an entry of a library says of where its page is. */
export interface ListedEntry {
  /** http or https; null where none is named. */
  readonly address: string | null;
  /** Copies kept beside the list, as it names them. */
  readonly files: readonly string[];
}

const ADDRESS = /^https?:\/\/\S+$/i;

/** The address in a cell or a field, null where it holds something else. */
export const addressIn = (cell: string): string | null => (ADDRESS.test(cell.trim()) ? cell.trim() : null);

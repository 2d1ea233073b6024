import { HearsayError } from "../../core/errors.ts";
import { type CaseStore, type OpenOptions, openCase } from "../../store/case-store.ts";

export interface CaseOptions {
  readonly case?: string;
  readonly by?: string;
}

/** Opens the case that `--case` names, runs the work, and closes it whatever happens. */
export async function withCase<const T>(
  options: CaseOptions,
  open: OpenOptions,
  work: (store: CaseStore) => Promise<T>,
): Promise<T> {
  if (options.case === undefined) throw new HearsayError("usage", "Name the case: --case DIR.");
  const store = openCase(options.case, open);
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

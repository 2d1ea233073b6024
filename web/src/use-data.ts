import { useCallback, useEffect, useState } from "react";

export type Loaded<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly message: string; readonly again: () => void }
  | { readonly kind: "there"; readonly value: T };

const kept = new Map<string, unknown>();
const listeners = new Set<() => void>();

/** After something was written: everything shown is asked for again. */
export function forgetData(): void {
  kept.clear();
  for (const listener of listeners) listener();
}

/** An error answer of the server, in its own words. */
export class ServerError extends Error {}

export async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(`/api${path}`, { ...init, headers: { accept: "application/json", ...init?.headers } });
  const body = (await response.json().catch(() => null)) as { error?: { message?: string } } | null;
  if (!response.ok) throw new ServerError(body?.error?.message ?? `${response.status} ${response.statusText}`);
  return body as T;
}

export const send = <T>(path: string, body: unknown, method = "POST"): Promise<T> =>
  ask<T>(path, { method, body: JSON.stringify(body), headers: { "content-type": "application/json" } });

/** What the API answers at a path (null: nothing is asked); kept until something is written. */
export function useData<T>(path: string | null): Loaded<T> {
  const [, setTurn] = useState(0);
  const [failure, setFailure] = useState<{ readonly path: string; readonly message: string } | null>(null);
  const again = useCallback(() => {
    setFailure(null);
    setTurn((turn) => turn + 1);
  }, []);
  const known = path === null ? undefined : (kept.get(path) as T | undefined);
  useEffect(() => {
    listeners.add(again);
    return () => void listeners.delete(again);
  }, [again]);
  useEffect(() => {
    if (path === null || known !== undefined || failure?.path === path) return;
    let wanted = true;
    ask<T>(path)
      .then((value) => {
        kept.set(path, value);
        if (wanted) setTurn((turn) => turn + 1);
      })
      .catch((error: Error) => {
        if (wanted) setFailure({ path, message: error.message });
      });
    return () => {
      wanted = false;
    };
  }, [path, known, failure]);
  if (known !== undefined) return { kind: "there", value: known };
  if (failure !== null && failure.path === path) return { kind: "failed", message: failure.message, again };
  return { kind: "loading" };
}

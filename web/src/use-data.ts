import { useEffect, useRef, useSyncExternalStore } from "react";

export type Loaded<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly code: string; readonly message: string; readonly again: () => void }
  | { readonly kind: "there"; readonly value: T };

type Kept =
  | { readonly kind: "failed"; readonly code: string; readonly message: string }
  /** Not fresh after something was written: still shown while it is asked for again. */
  | { readonly kind: "there"; readonly value: unknown; readonly isFresh: boolean };

const kept = new Map<string, Kept>();
const asked = new Map<string, Promise<unknown>>();
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** After something was written: everything shown is asked for again, and stays in sight until the answer is there. */
export function forgetData(): void {
  asked.clear();
  for (const [path, item] of kept) {
    if (item.kind === "there") kept.set(path, { ...item, isFresh: false });
    else kept.delete(path);
  }
  tell();
}

/** An error answer of the server: its code, and what happened in the server's own words. */
export class ServerError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export const codeOf = (error: unknown): string => (error instanceof ServerError ? error.code : "fault");

export async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(`/api${path}`, { ...init, headers: { accept: "application/json", ...init?.headers } });
  const body = (await response.json().catch(() => null)) as { error?: { code?: string; message?: string } } | null;
  if (!response.ok) {
    const { code = "fault", message = `${response.status} ${response.statusText}` } = body?.error ?? {};
    throw new ServerError(code, message);
  }
  return body as T;
}

export const send = <T>(path: string, body: unknown, method = "POST"): Promise<T> =>
  ask<T>(path, { method, body: JSON.stringify(body), headers: { "content-type": "application/json" } });

/** The most rows that the API gives at once. */
const ROWS_AT_ONCE = 5_000;

async function askRows<T>(path: string, field: string): Promise<readonly T[]> {
  const rows: T[] = [];
  for (;;) {
    const page = await ask<{ total: number } & Readonly<Record<string, readonly T[] | undefined>>>(
      `${path}${path.includes("?") ? "&" : "?"}limit=${ROWS_AT_ONCE}&offset=${rows.length}`,
    );
    const more = page[field] ?? [];
    rows.push(...more);
    if (more.length === 0 || rows.length >= page.total) return rows;
  }
}

/** What the API answers at a path (null: nothing is asked); kept until something is written. */
export const useData = <T>(path: string | null): Loaded<T> => useAnswer<T>(path, null);

/** Asks for something before it is needed, so that it is there at once when it is. */
export function prepare(path: string): void {
  const key = `${path} `;
  const item = kept.get(key);
  if (item === undefined && !asked.has(key)) askFor(path, null, key);
}

/** All rows of a list, however long: `useRows("/claims?sort=changed", "claims")`. */
export const useRows = <T>(path: string | null, field: "claims" | "articles" | "sources"): Loaded<readonly T[]> =>
  useAnswer<readonly T[]>(path, field);

function useAnswer<T>(path: string | null, field: string | null): Loaded<T> {
  const key = path === null ? "" : `${path} ${field ?? ""}`;
  const item = useSyncExternalStore(subscribe, () => kept.get(key));
  useEffect(() => {
    if (path === null || item?.kind === "failed" || item?.isFresh === true || asked.has(key)) return;
    askFor(path, field, key);
  }, [path, field, key, item]);
  if (item === undefined) return { kind: "loading" };
  if (item.kind === "failed")
    return { kind: "failed", code: item.code, message: item.message, again: () => askAgain(key) };
  return { kind: "there", value: item.value as T };
}

function askFor(path: string, field: string | null, key: string): void {
  const answer = field === null ? ask<unknown>(path) : askRows<unknown>(path, field);
  asked.set(key, answer);
  const keep = (result: Kept): void => {
    if (asked.get(key) !== answer) return;
    asked.delete(key);
    kept.set(key, result);
    tell();
  };
  answer
    .then((value) => keep({ kind: "there", value, isFresh: true }))
    .catch((error: Error) => keep({ kind: "failed", code: codeOf(error), message: error.message }));
}

function askAgain(key: string): void {
  kept.delete(key);
  tell();
}

/** The answer before, for as long as the next one is on its way: what one reads does not blink. */
export function useSteady<T>(data: Loaded<T>): { readonly data: Loaded<T>; readonly isOld: boolean } {
  const last = useRef<Loaded<T>>(data);
  useEffect(() => {
    if (data.kind === "there") last.current = data;
  }, [data]);
  const isOld = data.kind === "loading" && last.current.kind === "there";
  return { data: isOld ? last.current : data, isOld };
}

/** Items with a key each, for lists whose items have no id: their words, numbered where they repeat. */
export function withKeys<T>(
  items: readonly T[],
  wordsOf: (item: T) => string,
): { readonly key: string; readonly item: T }[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const words = wordsOf(item);
    const times = seen.get(words) ?? 0;
    seen.set(words, times + 1);
    return { key: `${words} ${times}`, item };
  });
}

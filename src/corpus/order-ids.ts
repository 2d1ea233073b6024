/**
 * The order of articles by their ids, and the ids in that order. An id that comes again gets "#2", "#3", … in the order they came, or the
 * next number that no other article has. n log n; linear where they come in order.
 */
export function orderIds(given: readonly string[]): { readonly ids: readonly string[]; readonly order: Int32Array } {
  const order = Int32Array.from({ length: given.length }, (_, at) => at);
  if (isAscending(given)) return { ids: given, order };
  const sorted = sortedBy(given, order);
  if (isAscending(sorted)) return { ids: sorted, order };
  return { ids: sortedBy(uniqueIds(given), order), order };
}

/** The ids in the order they came, each once. */
export function uniqueIds(given: readonly string[]): readonly string[] {
  const taken = new Set(given);
  const times = new Map<string, number>();
  return given.map((id) => {
    let time = (times.get(id) ?? 0) + 1;
    let name = id;
    if (time > 1) for (name = `${id}#${time}`; taken.has(name); name = `${id}#${time}`) time++;
    times.set(id, time);
    taken.add(name);
    return name;
  });
}

/** Puts `order` in the order of the ids; the ids in it. */
function sortedBy(ids: readonly string[], order: Int32Array): readonly string[] {
  order.sort((x, y) => {
    const [one, other] = [ids[x] as string, ids[y] as string];
    return one < other ? -1 : one > other ? 1 : x - y;
  });
  return Array.from(order, (from) => ids[from] as string);
}

function isAscending(ids: readonly string[]): boolean {
  for (let at = 1; at < ids.length; at++) if ((ids[at - 1] as string) >= (ids[at] as string)) return false;
  return true;
}

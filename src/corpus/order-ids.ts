/**
 * The order of articles by their ids, and the ids in that order. An id that comes again gets "#2", "#3", …: see `uniqueIds`. n log n;
 * linear where they come in order.
 */
export function orderIds(
  given: readonly string[],
  isLater: (at: number) => boolean = () => false,
): { readonly ids: readonly string[]; readonly order: Int32Array } {
  const order = Int32Array.from({ length: given.length }, (_, at) => at);
  if (isAscending(given)) return { ids: given, order };
  const sorted = sortedBy(given, order);
  if (isAscending(sorted)) return { ids: sorted, order };
  return { ids: sortedBy(uniqueIds(given, isLater), order), order };
}

/**
 * The ids in the order they came, each once: an id that another article has already becomes "id#2", or with the next number that is free.
 * Those that `isLater` names are named behind all others.
 */
function uniqueIds(given: readonly string[], isLater: (at: number) => boolean): readonly string[] {
  const taken = new Set<string>();
  const times = new Map<string, number>();
  const names = [...given];
  for (const later of [false, true]) {
    for (const [at, id] of given.entries()) {
      if (isLater(at) !== later) continue;
      const name = freeName(id, (one) => taken.has(one), times.get(id));
      if (name !== id) times.set(id, Number(name.slice(id.length + 1)));
      taken.add(name);
      names[at] = name;
    }
  }
  return names;
}

/** `id`, or with the first number behind `from` that makes a name which is not taken. */
export function freeName(id: string, isTaken: (name: string) => boolean, from = 1): string {
  let name = id;
  for (let time = from + 1; isTaken(name); time++) name = `${id}#${time}`;
  return name;
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

/** An id for what a person split off: the old one with ".2", ".3", … behind it, the first that is free. */
export function freeId(id: string, taken: readonly { readonly id: string }[]): string {
  const used = new Set(taken.map((item) => item.id));
  for (let count = 2; ; count++) if (!used.has(`${id}.${count}`)) return `${id}.${count}`;
}

/**
 * Which articles share groups: some groups one behind the other, as in `PairingGroups`, and for each article of a range, `next[from[i]] …`
 * are the places behind its own where others follow it. One look a group then tells who shares it.
 */
export interface Postings {
  readonly articles: Int32Array;
  readonly from: Int32Array;
  readonly next: Int32Array;
}

/** The groups that have a pair whose first article is one of `begin … end`. Two passes. */
export function buildPostings(groups: readonly Int32Array[], begin: number, end: number): Postings {
  const from = new Int32Array(end - begin + 1);
  let size = 0;
  let followed = 0;
  for (const members of groups) {
    for (let first = 0; first < members.length; ) {
      let last = first;
      let wanted = 0;
      for (; (members[last] as number) >= 0; last++) {
        const slot = (members[last] as number) - begin + 1;
        if (slot < 1 || slot > end - begin) continue;
        from[slot] = (from[slot] as number) + 1;
        wanted++;
      }
      if (wanted > 0) size += last + 1 - first;
      followed += wanted;
      first = last + 1;
    }
  }
  for (let at = 0; at < end - begin; at++) from[at + 1] = (from[at + 1] as number) + (from[at] as number);
  const articles = new Int32Array(size);
  const next = new Int32Array(followed);
  const places = from.slice();
  let filled = 0;
  for (const members of groups) {
    for (let first = 0; first < members.length; ) {
      const group = filled;
      let last = first;
      let wanted = 0;
      for (; (members[last] as number) >= 0; last++) {
        const member = members[last] as number;
        articles[filled++] = member;
        if (member < begin || member >= end) continue;
        const place = places[member - begin] as number;
        places[member - begin] = place + 1;
        next[place] = filled;
        wanted++;
      }
      if (wanted > 0) articles[filled++] = members[last] as number;
      else filled = group;
      first = last + 1;
    }
  }
  return { articles, from, next };
}

/** Characters in common over characters of either, both texts together; 0 where one side does not touch. */
export function sharedPart(one: [number, number, number, number], other: [number, number, number, number]): number {
  const a = Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
  const b = Math.min(one[3], other[3]) - Math.max(one[2], other[2]);
  if (a <= 0 || b <= 0) return 0;
  const size = (span: [number, number, number, number]): number => span[1] - span[0] + span[3] - span[2];
  return (a + b) / (size(one) + size(other) - a - b);
}

import type { Finding } from "./format.ts";

/** One sign per axis that moved: ▲ stronger, ▼ weaker. */
export function axisArrows({ axes = {} }: Finding): string {
  const moves = Object.values(axes);
  const counted = (way: "up" | "down"): number => moves.filter((move) => move === way).length;
  return "▲".repeat(counted("up")) + "▼".repeat(counted("down"));
}

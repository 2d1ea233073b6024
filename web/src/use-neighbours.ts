import { useEffect } from "react";
import { prepare } from "./use-data.ts";

/** Asks for the claims before and after the one that is read, while nothing else is to do: j and k show them at once. */
export function useNeighbours(claim: number | null, claims: number): void {
  useEffect(() => {
    if (claim === null) return;
    const timer = setTimeout(() => {
      for (const number of [claim + 1, claim - 1]) if (number >= 1 && number <= claims) prepare(`/claims/${number}`);
    });
    return () => clearTimeout(timer);
  }, [claim, claims]);
}

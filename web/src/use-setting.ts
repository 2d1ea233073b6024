import { useState } from "react";

/** A choice kept in this browser. */
export function useSetting(name: string, fallback: string): [string, (value: string) => void] {
  const [value, setValue] = useState(() => localStorage.getItem(`hearsay.${name}`) ?? fallback);
  const keep = (next: string): void => {
    localStorage.setItem(`hearsay.${name}`, next);
    setValue(next);
  };
  return [value, keep];
}

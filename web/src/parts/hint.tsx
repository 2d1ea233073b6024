import { useEffect, useState } from "react";

/**
 * What the thing under the pointer, or with the focus, has to say (`data-says`): the chain as a sentence, a finding in words. Escape
 * puts it away. It stands alone, so that moving the pointer draws nothing else anew.
 */
export function Hint() {
  const [says, setSays] = useState<string | null>(null);
  useEffect(() => {
    const show = (event: Event): void => {
      const target = event.target instanceof Element ? event.target.closest("[data-says]") : null;
      setSays(target?.getAttribute("data-says") ?? null);
    };
    const hide = (): void => setSays(null);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape") hide();
    };
    addEventListener("pointerover", show);
    addEventListener("focusin", show);
    addEventListener("focusout", hide);
    addEventListener("keydown", onKey);
    return () => {
      removeEventListener("pointerover", show);
      removeEventListener("focusin", show);
      removeEventListener("focusout", hide);
      removeEventListener("keydown", onKey);
    };
  }, []);
  return says === null ? null : (
    <div className="hint" aria-hidden="true" dir="auto">
      {says}
    </div>
  );
}

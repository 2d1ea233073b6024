import type { ReactNode } from "react";
import { goTo, type Place, placeHref } from "../use-place.ts";

interface PlaceLinkProps {
  readonly to: Place;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly current?: boolean;
  readonly witness?: boolean;
  /** Shown below while the pointer is on it or it has the focus, and read out as its description. */
  readonly says?: string | undefined;
  /** Leaves no step behind to go back to. */
  readonly replaces?: boolean;
  /** Out of the order of the tab key: there are other ways to it. */
  readonly isAside?: boolean;
  /** Where its words begin in the article's text. */
  readonly start?: number;
}

/** A link inside the app: a real address, followed without loading the page again. */
export function PlaceLink({
  to,
  children,
  className,
  current = false,
  witness = false,
  says,
  replaces = false,
  isAside = false,
  start,
}: PlaceLinkProps) {
  return (
    <a
      href={placeHref(to)}
      className={className}
      aria-current={current ? "page" : undefined}
      aria-description={says}
      tabIndex={isAside ? -1 : undefined}
      data-witness={witness ? "" : undefined}
      data-says={says}
      data-start={start}
      // words of a text can be selected, also with the pointer
      draggable={start === undefined ? undefined : false}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        if (start === undefined || getSelection()?.isCollapsed !== false) goTo(to, replaces);
      }}
    >
      {children}
    </a>
  );
}

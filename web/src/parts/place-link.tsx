import type { ReactNode } from "react";
import { goTo, type Place, placeHref } from "../use-place.ts";

interface PlaceLinkProps {
  readonly to: Place;
  readonly children: ReactNode;
  readonly className?: string;
  readonly current?: boolean;
  readonly witness?: boolean;
  readonly title?: string;
}

/** A link inside the app: a real address, followed without loading the page again. */
export function PlaceLink({ to, children, className, current = false, witness = false, title }: PlaceLinkProps) {
  return (
    <a
      href={placeHref(to)}
      className={className}
      title={title}
      aria-current={current ? "page" : undefined}
      data-witness={witness ? "" : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        goTo(to);
      }}
    >
      {children}
    </a>
  );
}

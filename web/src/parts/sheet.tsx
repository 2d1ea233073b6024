import { type ReactNode, useEffect, useRef } from "react";
import { useStrings } from "../strings/use-strings.ts";

interface SheetProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page: the browser's own, which traps the focus, closes on Escape and gives the focus back. */
export function Sheet({ title, isOpen, onClose, children }: SheetProps) {
  const say = useStrings();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="sheet" aria-label={title} onClose={onClose}>
      {isOpen && (
        <>
          <h2>{title}</h2>
          {children}
          <p>
            <button type="button" onClick={onClose}>
              {say("close")}
            </button>
          </p>
        </>
      )}
    </dialog>
  );
}

import { useState } from "react";
import { useStrings } from "../strings/use-strings.ts";
import { forgetData, send } from "../use-data.ts";

/** Writes a note on an article, or on the whole case where `article` is null. The words that are selected in the text become its place. */
export function NoteForm({ article }: { readonly article: string | null }) {
  const say = useStrings();
  const [failure, setFailure] = useState<string | null>(null);
  const submit = async (form: HTMLFormElement): Promise<void> => {
    const body = String(new FormData(form).get("body") ?? "");
    try {
      await send("/notes", { article, span: article === null ? null : selectedSpan(), body });
      form.reset();
      setFailure(null);
      forgetData();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
    >
      <label>
        {say("newNote")} <span className="quiet">{article === null ? say("noteOnCase") : say("noteOnSelection")}</span>
        <textarea name="body" required rows={2} />
      </label>
      {failure !== null && (
        <p role="alert" className="up">
          {failure}
        </p>
      )}
      <button type="submit">{say("save")}</button>
    </form>
  );
}

/** The place of the selected words in the article's text; null where nothing of it is selected. */
function selectedSpan(): { start: number; end: number } | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const [start, end] = [
    offsetOf(range.startContainer, range.startOffset),
    offsetOf(range.endContainer, range.endOffset),
  ];
  return start !== null && end !== null && end > start ? { start, end } : null;
}

function offsetOf(node: Node, offset: number): number | null {
  const words = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-start]");
  return words == null ? null : Number(words.dataset["start"]) + (node.nodeType === Node.TEXT_NODE ? offset : 0);
}

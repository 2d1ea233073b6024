import { useState } from "react";
import { useErrorWords, useStrings } from "../strings/use-strings.ts";
import { codeOf, forgetData, send } from "../use-data.ts";
import { useSelectedWords } from "../use-selected-words.ts";

/** Writes a note on an article, or on the whole case where `article` is null. The words that are selected in the text become its place. */
export function NoteForm({ article }: { readonly article: string | null }) {
  const say = useStrings();
  const inWords = useErrorWords();
  const [selected, clear] = useSelectedWords();
  const [failure, setFailure] = useState<string | null>(null);
  const submit = async (form: HTMLFormElement): Promise<void> => {
    const body = String(new FormData(form).get("body") ?? "");
    try {
      await send("/notes", { article, span: article === null ? null : (selected?.span ?? null), body });
      form.reset();
      clear();
      setFailure(null);
      forgetData();
    } catch (error) {
      setFailure(inWords(codeOf(error), error instanceof Error ? error.message : String(error)));
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
        {say("newNote")}{" "}
        <span className="quiet">
          {say(article === null ? "noteOnCase" : selected === null ? "noteOnArticle" : "noteOnSelection")}{" "}
          {article !== null && selected !== null && (
            <q className="about" dir="auto">
              {selected.words}
            </q>
          )}
        </span>
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

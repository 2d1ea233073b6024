import { useState } from "react";
import { useStrings } from "../strings/use-strings.ts";
import { forgetData, send } from "../use-data.ts";

interface Done {
  readonly added: number;
  readonly alreadyThere: number;
  readonly notRead: readonly { readonly input: string; readonly because: string }[];
}

const KINDS: Readonly<Record<string, string>> = {
  html: "html",
  htm: "html",
  xhtml: "html",
  md: "markdown",
  markdown: "markdown",
};

/** Files dropped or chosen, or a pasted text, into the case. Nothing is fetched. */
export function AddView({ canWrite }: { readonly canWrite: boolean }) {
  const say = useStrings();
  const [told, setTold] = useState<string | null>(null);
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  if (!canWrite) return <p className="empty">{say("noCase")}</p>;
  const add = async (files: readonly { name: string; bytes: Uint8Array; url: string | null }[]): Promise<void> => {
    let [added, there] = [0, 0];
    const failures: string[] = [];
    for (const [index, file] of files.entries()) {
      setProgress({ done: index, of: files.length });
      const kind = KINDS[file.name.split(".").at(-1)?.toLowerCase() ?? ""] ?? "text";
      try {
        const done = await send<Done>("/add", {
          documents: [{ name: file.name, kind, content: base64(file.bytes), url: file.url }],
        });
        added += done.added;
        there += done.alreadyThere;
        failures.push(...done.notRead.map(({ input, because }) => `${input}: ${because}`));
      } catch (error) {
        failures.push(`${file.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    setProgress(null);
    setTold([say("addDone", { added, there }), ...failures].join("\n"));
    forgetData();
  };
  const addFiles = async (list: FileList | null): Promise<void> => {
    const files = [...(list ?? [])];
    await add(
      await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), url: null })),
      ),
    );
  };
  const addText = async (form: FormData): Promise<void> => {
    const url = String(form.get("url") ?? "");
    await add([
      {
        name: String(form.get("name") ?? "pasted.txt"),
        bytes: new TextEncoder().encode(String(form.get("text") ?? "")),
        url: url === "" ? null : url,
      },
    ]);
  };
  return (
    <section
      className="add"
      aria-label={say("addTitle")}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void addFiles(event.dataTransfer.files);
      }}
    >
      <h2>{say("addTitle")}</h2>
      <label className="drop">
        {say("addFiles")}
        <input
          type="file"
          multiple
          accept=".txt,.md,.html,.htm,.xhtml"
          onChange={(event) => void addFiles(event.target.files)}
        />
      </label>
      <form action={addText}>
        <label>
          {say("addName")} <input name="name" defaultValue="pasted.txt" required />
        </label>
        <label>
          {say("addAddress")} <input name="url" type="url" />
        </label>
        <label>
          {say("addText")} <textarea name="text" rows={10} required />
        </label>
        <button type="submit">{say("addButton")}</button>
      </form>
      {progress !== null && <progress value={progress.done} max={progress.of} aria-label={say("addButton")} />}
      {told !== null && (
        <p role="status" className="told">
          {told}
        </p>
      )}
    </section>
  );
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

import { visibleText } from "../visible-text.ts";

/** Text as it may stand in HTML, in content and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Words of an article on one line, harmless to the layout and to the page. */
export const safe = (text: string): string => escapeHtml(visibleText(text));

/** As `safe`, but white space and line breaks stay as they are: for the text itself. */
export const safeVerbatim = (text: string): string =>
  escapeHtml(
    text
      .split("\n")
      .map((line) =>
        /\S/.test(line)
          ? line.replace(
              /^(\s*)(.*?)(\s*)$/u,
              (_, before: string, inner: string, after: string) => `${before}${visibleText(inner)}${after}`,
            )
          : "",
      )
      .join("\n"),
  );

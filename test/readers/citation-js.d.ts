// citation-js brings no types; these are the parts that the tests use
declare module "@citation-js/core" {
  interface CslItem {
    readonly title?: string;
    readonly URL?: string;
    readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
    readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
  }
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly CslItem[];
    format(format: "data", options: { readonly format: "object" }): unknown;
  }
}
declare module "@citation-js/plugin-bibtex";

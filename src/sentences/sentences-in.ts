import type { Part } from "../core/article.ts";
import type { Span } from "../core/span.ts";

/** "(Image: Getty)", "[Photo by Ada Finch]": a label in brackets at the end. */
const LABELLED =
  /\s*[([]\s*(?:(?:file|stock|handout|library)\s+)?(?:images?|photos?|photographs?|pictures?|pics?|credits?|video|illustration|graphic)(?:\s+(?:credits?|courtesy))?\s*(?::|\bby\b|\bof\b|\/)[^()[\]\n]{1,60}[)\]]\s*$/iu;

/** "(AP Photo/Bo Lund)", "(Getty Images)", "(Reuters)": houses that sell pictures, in brackets at the end of a caption. */
const SOLD =
  /\s*[([][^()[\]\n]{0,40}\b(?:AP Photo|Getty|AFP|AP|Reuters|EPA|Shutterstock|Alamy|iStock|Press Association|PA Wire)\b[^()[\]\n]{0,40}[)\]]\s*$/u;

/** "Correction added Nov. 18, 2031: …", "Editor's note: …": what a note is, in front of what it says. */
const NOTE_LABEL =
  /^\W*(?:corrections?|clarifications?|retraction|update|(?:editor['’]?s? )?note)\b[^:\n]{0,50}:\s+(?=\S)/iu;

/** The part without what labels it or credits its picture: neither is a word of its sentences. The text and its parts stay as they are. */
export function sentencesIn(text: string, part: Part): Span {
  const { start, end } = withoutPictureCredit(text, part);
  const label = part.kind === "note" ? NOTE_LABEL.exec(text.slice(start, end)) : null;
  return label === null ? { start, end } : { start: start + label[0].length, end };
}

/**
 * The part without the credit of a picture that closes it: "Olga Brandt had her sights set on fame, sources claim (Image: Getty)". Whose picture
 * it is, is no word of the sentence. The text and its parts stay as they are.
 */
function withoutPictureCredit(text: string, { kind, span }: Part): Span {
  const words = text.slice(span.start, span.end);
  const credit = LABELLED.exec(words) ?? (kind === "caption" ? SOLD.exec(words) : null);
  return credit === null || credit.index === 0 ? span : { start: span.start, end: span.start + credit.index };
}

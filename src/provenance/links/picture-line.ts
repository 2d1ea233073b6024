import { PICTURE_LABEL } from "../../language/english/relays.ts";
import { isAgency, publisherKey } from "../edition/publisher.ts";

/** "Ada Marsh/AP", "via REUTERS", "(AP)", "Ada Marsh (REUTERS)": under a picture; "By Ada Marsh (REUTERS)" and "am/Reuters" stand under a text. */
const OF_AGENCY =
  /\p{Lu}\p{Ll}+ ?\/ ?\p{Lu}|\/\p{Lu}{2,}|\bvia \p{Lu}|＝|^\([\p{Lu}\p{Ll} ]+\)$|^(?!(?:By|Von|Par|Por) )\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)+ \([^()]+\)$/u;

/** Does a line tell whose a picture is, and not whose the text? Of agencies the form alone tells, for they sell more pictures than texts. */
export const isPictureLine = (words: string, name: string): boolean =>
  PICTURE_LABEL.test(words) || (isAgency(publisherKey(name)) && OF_AGENCY.test(words.trim()));

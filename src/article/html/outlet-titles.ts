/** Where an outlet's own headline stands, when its pages show a wording made for search engines as their heading. */
export type TitleField = "og:title" | "headline";

/**
 * Outlets whose heading is not their headline. An outlet is listed where two or more labelled pages of it, or of its house, agree
 * on the field and none speaks against it; the heading on the page is kept as the second headline.
 *
 * May mislead: outlets change their systems, and a rule of one year need not hold for the pages of another.
 */
export const OUTLET_TITLES: Readonly<Record<string, TitleField>> = {
  "20min.ch": "og:title",
  "abendblatt.de": "headline",
  "apnews.com": "headline",
  "br.de": "headline",
  "braunschweiger-zeitung.de": "headline",
  "euronews.com": "og:title",
  "metro.co.uk": "headline",
  "mirror.co.uk": "og:title",
  "morgenpost.de": "headline",
  "n-tv.de": "og:title",
  "standard.co.uk": "og:title",
  "stern.de": "og:title",
  "tagesanzeiger.ch": "og:title",
  "waz.de": "headline",
};

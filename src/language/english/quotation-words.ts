/**
 * Words in front of marks that announce a term, not speech: the so-called "buffer", known as "the hook", the word "perhaps".
 * Matched at the end of the text before the opening mark.
 */
export const TERM_INTRODUCTIONS =
  /(?:\b(?:so[- ]called|self[- ](?:proclaimed|styled|described|declared)|known as|referred to as|nicknamed|dubbed|termed|named|branded|styled|labell?ed|the (?:words?|terms?|phrases?|names?|nicknames?|label|slogan|code name|codename)(?: of)?|alias|aka|a\.k\.a\.)\s*)$/i;

/** Words in front of marks that announce a work: the novel "Low Water", an essay titled "On Ferries". */
export const TITLE_INTRODUCTIONS =
  /\b(?:(?:en)?titled|headlined|called|book|novel|memoir|film|movie|show|series|song|single|album|play|essay|poem|article|column|podcast|documentary|programme|program|episode|chapter|exhibition|magazine|blog|hashtag)\s*,?\s*$/i;

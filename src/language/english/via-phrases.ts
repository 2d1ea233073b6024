/**
 * How a sentence names the medium that stands between whoever speaks and the text, between the word of saying and the medium's name; matched
 * whole, in lower case. "said in an interview with", "in an email obtained by", "speaking to".
 */
export const VIA_PHRASES =
  /\b(?:(?:in|during) (?:an?|his|her|their|the|one) (?:[\p{L}-]+ ){0,3}(?:interviews?|conversation|call|chat|phone call) (?:with|to|on|in|for|published (?:by|in)|aired (?:by|on)|broadcast (?:by|on))|in (?:[\p{L}-]+ ){0,2}(?:comments|remarks|quotes|emails?|messages?|letters?|statements?|response|reply|article|column|piece|op-ed|post|essay) (?:(?:made |given |sent |published |carried )?(?:to|by|in|for|on)|(?:obtained|seen|reviewed|viewed|read|shared with|provided to)(?: (?:by|with|to))?)|(?:speaking|talking|writing) (?:exclusively )?(?:to|with|in|for|on)|(?:as )?(?:first |originally )?(?:quoted|reported|cited|carried|published) (?:by|in)|(?:an appearance|appearing|appeared) on|via)(?= (?:the |a )?)/giu;

/** A word of telling right in front of whom it is told: "told the Herald". */
export const TELLING_TO = /^(?:.*\s)?(?:tells?|told|telling|informed)$/i;

/** What a medium is, in front of its name or behind it: "broadcaster TVM", "Skyline magazine". */
export const MEDIUM_LABELS: ReadonlySet<string> = new Set(
  "newspaper magazine broadcaster daily weekly tabloid website agency station channel programme program podcast show network journal outlet blog".split(
    " ",
  ),
);

/** First words of the names of stations: "Radio Nine", "Channel 6". */
export const STATION_WORDS: ReadonlySet<string> = new Set(
  "radio channel tv bbc itv cnn nbc cbs abc msnbc fox npr pbs sky rte rté".split(" "),
);

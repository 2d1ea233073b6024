/** What the lint departs from: published newsroom guides, in our words. `edition`: the year of the text that the rule was read from. */
export const GUIDES = {
  "bare-source": {
    guide: "AP",
    rule: 'a source is described as fully as can be; "a source" alone is not used',
    href: "https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources",
    edition: "2017",
  },
  "unnamed-accusation": {
    guide: "BBC",
    rule: "serious charges against a named party are not laid to an unnamed source alone",
    href: "https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy",
    edition: "2019",
  },
  "no-reason-for-anonymity": {
    guide: "AP",
    rule: "the reason why a source is not named is told to the reader",
    href: "https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources",
    edition: "2017",
  },
  "opinion-unnamed": {
    guide: "AP",
    rule: "an unnamed source gives information, not opinion",
    href: "https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources",
    edition: "2017",
  },
} as const;

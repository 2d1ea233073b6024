/** What the lint departs from: published newsroom guides, in our words. `seen`: when the page was read last. */
export const GUIDES = {
  "bare-source": {
    guide: "AP",
    rule: 'a source is described as fully as can be; "a source" alone is not used',
    href: "https://www.ap.org/about/news-values-and-principles/",
    seen: "2025",
  },
  "plural-sources": {
    guide: "Reuters",
    rule: "one source is never written as several",
    href: "https://www.reutersagency.com/en/about/standards-values/",
    seen: "2025",
  },
  "unnamed-accusation": {
    guide: "BBC",
    rule: "serious charges against a named party are not laid to an unnamed source alone",
    href: "https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy",
    seen: "2025",
  },
  "no-reason-for-anonymity": {
    guide: "AP",
    rule: "the reason why a source is not named is told to the reader",
    href: "https://www.ap.org/about/news-values-and-principles/",
    seen: "2025",
  },
  "opinion-unnamed": {
    guide: "AP",
    rule: "an unnamed source gives information, not opinion",
    href: "https://www.ap.org/about/news-values-and-principles/",
    seen: "2025",
  },
} as const;

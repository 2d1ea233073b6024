const OA = "http://www.w3.org/ns/oa#";
const iri = (id: string): object => ({ "@id": id, "@type": "@id" });

/** The terms of the Web Annotation Vocabulary (W3C Recommendation, 2017, section 3 and appendix A) that an export may use. */
export const WEB_ANNOTATION_TERMS = {
  id: "@id",
  type: "@type",
  ...Object.fromEntries(
    [
      "Annotation",
      "TextualBody",
      "SpecificResource",
      "TextQuoteSelector",
      "TextPositionSelector",
      "TimeState",
      "exact",
      "prefix",
      "suffix",
      "start",
      "end",
    ].map((term) => [term, `${OA}${term}`]),
  ),
  Software: "https://www.w3.org/ns/activitystreams#Application",
  generator: iri("https://www.w3.org/ns/activitystreams#generator"),
  creator: iri("http://purl.org/dc/terms/creator"),
  Person: "http://xmlns.com/foaf/0.1/Person",
  name: "http://xmlns.com/foaf/0.1/name",
  created: { "@id": "http://purl.org/dc/terms/created", "@type": "http://www.w3.org/2001/XMLSchema#dateTime" },
  format: "http://purl.org/dc/elements/1.1/format",
  value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
  body: iri(`${OA}hasBody`),
  target: iri(`${OA}hasTarget`),
  source: iri(`${OA}hasSource`),
  selector: iri(`${OA}hasSelector`),
  state: iri(`${OA}hasState`),
  sourceDate: { "@id": `${OA}sourceDate`, "@type": "http://www.w3.org/2001/XMLSchema#dateTime" },
  cached: iri(`${OA}cachedSource`),
  motivation: { "@id": `${OA}motivatedBy`, "@type": "@vocab" },
  purpose: { "@id": `${OA}hasPurpose`, "@type": "@vocab" },
  identifying: `${OA}identifying`,
  commenting: `${OA}commenting`,
  tagging: `${OA}tagging`,
} as const;

/**
 * What a statement is about, in words that can be compared across articles without reading the sentences again. All lower case.
 * Made per article beside the statements; plain data.
 */
export interface Gist {
  /** Id of the statement. */
  readonly statement: string;
  /** Lemma of the main predicate ("smuggle"), null where there is none. */
  readonly predicate: string | null;
  /** Content lemmas in reading order, names included, function words and hedges left out. */
  readonly terms: readonly string[];
  /** Proper names as written, one string a name ("harbour board"). */
  readonly names: readonly string[];
  /** Content lemmas of the subject / agent, and of the object / patient, of the main predicate. */
  readonly agent: readonly string[];
  readonly patient: readonly string[];
}

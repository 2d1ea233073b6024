/** Nouns of time, which no one belongs to: "the chief at the [time]", "for the first [time]". Lower case. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  "time times moment day days night week weekend month months year years decade decades century morning evening afternoon past future days hour hours minute minutes outset".split(
    " ",
  ),
);

/** What something is said in, at or on: "the army in a [statement] said". Lower case. */
export const SPOKEN_PIECES: ReadonlySet<string> = new Set(
  (
    "statement statements interview interviews briefing briefings letter email e-mail emails message messages post posts tweet tweets speech address conference release report " +
    "note memo text call video broadcast podcast press-conference testimony filing filings submission reply response remarks comment comments column op-ed blog thread advisory notice bulletin communique communiqué"
  ).split(" "),
);

/** Of these the ones that tell how something was said and never who is meant: "the man in a [statement] said". */
export const EVENTS_OF_SPEECH: readonly string[] =
  "statement statements interview interviews briefing email e-mail letter speech address conference release tweet message note memo remarks filing testimony submission".split(
    " ",
  );

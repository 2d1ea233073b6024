import { type CueRow, VERB_CUES } from "./cues.ts";

/** Past and participle forms that the spelling rules do not give. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ["said"],
  tell: ["told"],
  write: ["wrote", "written", "writing"],
  read: ["read"],
  speak: ["spoke", "spoken"],
  swear: ["swore", "sworn"],
  find: ["found"],
  prove: ["proved", "proven"],
  show: ["showed", "shown"],
  think: ["thought"],
  feel: ["felt"],
  know: ["knew", "known"],
  understand: ["understood"],
  forget: ["forgot", "forgotten", "forgetting"],
  hear: ["heard"],
  see: ["saw", "seen"],
  seek: ["sought"],
  choose: ["chose", "chosen", "choosing"],
  begin: ["began", "begun", "beginning"],
  forbid: ["forbade", "forbidden", "forbidding"],
  foresee: ["foresaw", "foreseen"],
  teach: ["taught"],
  forecast: ["forecast", "forecasted"],
  admit: ["admitted", "admitting"],
  rip: ["ripped", "ripping"],
  dub: ["dubbed", "dubbing"],
  beg: ["begged", "begging"],
  plan: ["planned", "planning"],
  quip: ["quipped", "quipping"],
  brag: ["bragged", "bragging"],
  slam: ["slammed", "slamming"],
  snap: ["snapped", "snapping"],
  rebut: ["rebutted", "rebutting"],
  refer: ["referred", "referring"],
  infer: ["inferred", "inferring"],
  prefer: ["preferred", "preferring"],
  concur: ["concurred", "concurring"],
  regret: ["regretted", "regretting"],
  opt: ["opted", "opting"],
  blog: ["blogged", "blogging"],
  chide: ["chided", "chid"],
  label: ["labeled", "labelled", "labeling", "labelling"],
  signal: ["signaled", "signalled", "signaling", "signalling"],
  marvel: ["marveled", "marvelled", "marveling", "marvelling"],
  lie: ["lied", "lying"],
};

/** All forms of a cue verb, lower case, the lemma first. */
export function formsOf(lemma: string): readonly string[] {
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
  const consonantY = /[^aeiou]y$/.test(lemma);
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const irregular = IRREGULAR[lemma] ?? [];
  const past = irregular.length > 0 ? [] : [consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`];
  const doubled = irregular.some((form) => form.endsWith("ing"));
  const participle = doubled ? [] : [lemma.endsWith("ee") ? `${lemma}ing` : `${stem}ing`];
  return [...new Set([lemma, third, ...past, ...irregular, ...participle])];
}

export interface VerbCue {
  readonly lemma: string;
  readonly act: CueRow[1];
  readonly attitude: CueRow[2];
  /** The letters of the row, without the prepositions. */
  readonly frames: string;
  readonly prepositions: readonly string[];
}

function buildVerbForms(): ReadonlyMap<string, VerbCue> {
  const forms = new Map<string, VerbCue>();
  for (const [lemma, act, attitude, row] of VERB_CUES) {
    const [frames = "", prepositions] = row.split(":");
    const cue: VerbCue = { lemma, act, attitude, frames, prepositions: prepositions ? prepositions.split(",") : [] };
    for (const form of formsOf(lemma)) if (!forms.has(form)) forms.set(form, cue);
  }
  return forms;
}

/** Any form of a cue verb → its entry. Built once. */
export const VERB_FORMS: ReadonlyMap<string, VerbCue> = buildVerbForms();

/** Past and present forms of the verbs of saying that stand in front of who speaks ("…, said police") and hardly ever take a thing or a person as object. */
export const INVERTING_VERBS =
  "said says added adds explained explains wrote writes argued argues insisted insists concluded concludes replied replies quipped quips joked jokes noted notes";

/** What one says that is no speech: "stood up, said a prayer". */
export const SAID_THINGS =
  "goodbye goodbyes farewell hello hi grace mass prayer prayers amen thanks thank yes no word words thing things something nothing anything everything much little lot lots more less this that these those what which it him them me us so sorry as page pages chapter letter letters code song songs weight value fuel insult name names";

/** Past forms of verbs that may stand between what is said and who says it, and take a person as their object hardly ever. Lower case. */
export const TURNING_VERBS: ReadonlySet<string> = new Set(
  "said complained hinted insisted warned conceded admitted argued added explained claimed declared announced noted recalled predicted promised vowed confirmed suggested repeated estimated reckoned believed stressed lamented protested joked remarked observed wrote shouted whispered maintained recounted".split(
    " ",
  ),
);

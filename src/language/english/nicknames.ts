/** A short given name, and those it is short for. Lower case. */
const SHORT =
  "abby:abigail al:alan,albert,alexander,alfred alex:alexander,alexandra,alejandro andy:andrew barb:barbara becky:rebecca ben:benjamin bernie:bernard bert:albert,robert beth:elizabeth bill:william bob:robert bobby:robert brad:bradley cathy:catherine " +
  "charlie:charles chris:christopher,christine,christian chuck:charles cindy:cynthia dan:daniel danny:daniel dave:david deb:deborah debbie:deborah dick:richard don:donald doug:douglas ed:edward,edwin,edmund eddie:edward fred:frederick,alfred " +
  "geoff:geoffrey greg:gregory harry:harold,henry hank:henry jack:john jake:jacob jeff:jeffrey jen:jennifer jenny:jennifer jerry:gerald,jerome jess:jessica jim:james jimmy:james joe:joseph joey:joseph johnny:john jon:jonathan josh:joshua " +
  "kate:katherine,catherine kathy:katherine,kathleen katie:katherine,kathryn ken:kenneth kim:kimberly larry:lawrence len:leonard leo:leonard liz:elizabeth lizzie:elizabeth maggie:margaret mandy:amanda marty:martin matt:matthew max:maximilian " +
  "meg:margaret mel:melanie,melvin mick:michael mike:michael mitch:mitchell nate:nathan,nathaniel ned:edward nick:nicholas,nicolas pam:pamela pat:patrick,patricia patty:patricia peggy:margaret pete:peter phil:philip,phillip ray:raymond " +
  "rich:richard rick:richard rob:robert robbie:robert ron:ronald russ:russell sam:samuel,samantha sandy:alexander,sandra sean:shaun steve:stephen,steven stu:stuart sue:susan,suzanne ted:edward,theodore terry:terence,theresa theo:theodore " +
  "tim:timothy tina:christina tom:thomas tommy:thomas tony:anthony,antonio val:valerie vic:victor,victoria vicky:victoria vince:vincent walt:walter wes:wesley will:william zach:zachary";

const LONG: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  SHORT.split(" ").map((entry) => {
    const [short = "", long = ""] = entry.split(":");
    return [short, new Set(long.split(","))] as const;
  }),
);

/** "Mike" and "Michael", either way round: may one given name be the short form of the other? */
export const isShortFor = (a: string, b: string): boolean =>
  LONG.get(a)?.has(b) === true || LONG.get(b)?.has(a) === true;

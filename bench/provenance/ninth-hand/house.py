"""Invented outlets, reporters, credits and furniture."""
_ST = [dict(q='"', pct="per cent", us=False, hon=False, dash=" -- "), dict(q="“", pct="percent", us=True, hon=False, dash="—"),
       dict(q="‘", pct="per cent", us=False, hon=True, dash=" – "), dict(q="“", pct="%", us=False, hon=True, dash=" – "),
       dict(q='"', pct="%", us=False, hon=False, dash=" – "), dict(q="‘", pct="%", us=False, hon=False, dash=" – "),
       dict(q='"', pct="percent", us=True, hon=True, dash="—")]
# name, short, kind, offset
_O = """Calder Point Courier;Courier;paper;0
Tessaly Evening Ledger;Ledger;paper;1
Brannock Sentinel;Sentinel;paper;0
Ostrava Bay Mercury;Mercury;paper;2
North Quay Gazette;Gazette;paper;0
Lindmark Post;Post;paper;1
Halloway Observer-Dispatch;Observer-Dispatch;paper;-5
Marrowdale Echo;Echo;paper;0
Sable Coast Tribune;Tribune;paper;-4
Vintry Examiner;Examiner;paper;1
Pell River Record;Record;paper;-6
Corran Daily Journal;Daily Journal;paper;0
Upper Teviston Herald;Herald;paper;0
Kestrel Bay Argus;Argus;paper;10
Dunmarrow Advertiser;Advertiser;paper;0
Grand Isel Chronicle;Chronicle;paper;3
Port Averil Star;Star;paper;8
Three Rivers Press-Register;Press-Register;paper;-5
Wexcombe Guardian & Times;Guardian & Times;paper;0
Aldersea Independent;Independent;paper;1
Mount Sorrow Miner;Miner;paper;-7
Saint Orsin Bulletin;Bulletin;paper;-3
Quillan Morning News;Morning News;paper;1
Hethersett Beacon;Beacon;paper;0
Fenwater Standard;Standard;paper;0
Ravensholm Telegraph;Telegraph;paper;2
Tamberly Citizen;Citizen;paper;-5
Eastmere Voice;Voice;paper;1
Lower Skarn Reporter;Reporter;paper;1
Bellamy County News;County News;paper;-6
Arcady Sun;Sun;paper;9
Kingsferry Messenger;Messenger;paper;0
*Meridian Press;Meridian;agency;0;MP
*Boreal News Agency;Boreal;agency;1;BNA
*Southern Wire;Southern Wire;agency;10;SW
*Continental Despatch;Continental;agency;2;CD
*Tidewater News Service;Tidewater;agency;-5;TNS
*Levant & Isles Agency;L&I;agency;3;LIA
*Harbinger;Harbinger;site;0
*Plainsight;Plainsight;nonprofit;0
*The Open Ledger Project;Open Ledger;nonprofit;1
*Watershed Reporting Fund;Watershed;nonprofit;-7
*Common Ground Reports;Common Ground;nonprofit;0
*Newsloft;Newsloft;site;0
*Radio Tessaly;Radio Tessaly;radio;1
*Channel Nine Averil;Channel Nine;radio;8
*Estuary FM;Estuary FM;radio;0
*Briefly;Briefly;site;0
*DailyTide;DailyTide;site;-5
*The Long Road Review;Long Road Review;nonprofit;1
*Skarnland Public Radio;Public Radio;radio;1
*Overcast;Overcast;site;2
*Fieldnotes;Fieldnotes;site;0"""
for _i, _s in enumerate(_ST): _s['fig'] = _i in (1, 4, 5)
OUTLETS = []
for _i, _r in enumerate(_O.split("\n")):
    _f = _r.split(";")
    _n = _f[0].lstrip("*")
    OUTLETS.append(dict(name=_n, short=_f[1], kind=_f[2], offset=int(_f[3]), the=not _r.startswith("*"), style=_ST[(_i * 3 + _i // 7) % 7],
                        site="".join(c for c in _n.lower() if c.isalnum()) + [".example", ".test", ".news.example"][_i % 3],
                        initials=_f[4] if len(_f) > 4 else "".join(w[0] for w in _n.split() if w[0].isalpha())))
REPORTERS = [f"{a} {b}" for a, b in zip(
    "Mira Tobin Anselm Greta Ruaridh Paloma Idris Wanda Casimir Delphine Oskar Farida Hamish Lucinda Matteo Nadja Percival Rosalind Silvan Tamsin Ulrich Verity Yusuf Zelda Bram Corisande Dov Elspeth Fintan Honor".split(),
    "Tolland Askew Vrell Pinnock Garrowby Istrate Penhallow Dziekan Ormerod Lachaise Thwaite Benassi Crouchley Szabolcs Marchbanks Feeney Quillfeather Oyelaran Brandvold Stott Hexel Ambrosini Kirkbride Navarrete Loftus Udall Wintringham Jessop Corrado Blyth".split())]

# (position, text, conditions...)
CREDITS = [
    ("foot", "This article first appeared in {P}."), ("foot", "First published by {P}.", "whole"), ("foot", "Originally published by {P} at {u}.", "whole"),
    ("foot", "Source: {N}"), ("foot", "(Source: {u})"), ("foot", "via {N}"), ("foot", "Via {u}"), ("foot", "With reporting by {P}."),
    ("foot", "-- {N}"), ("foot", "({N})"), ("foot", "© {N}. Used with permission.", "whole"), ("foot", "Copyright {N}. All rights reserved.", "whole"),
    ("foot", "Reporting by {A} for {P}."), ("foot", "{A} reports for {P}, where a version of this piece ran first.", "edited"),
    ("foot", "This report was taken from {P}."), ("foot", "The original, headlined '{T}', is at {u}."), ("foot", "Hat tip: {N}", "noagency"),
    ("foot", "{I}", "agency"), ("foot", "Agencies/{N}", "agency"), ("foot", "{U} WIRE", "agency"), ("foot", "With material from {P}.", "edited"),
    ("foot", "Read the full story at {u}.", "part"), ("foot", "Read on: '{T}' ({N})", "part"),
    ("foot", "Distributed by {N}.", "agency"), ("foot", "Syndicated from {P}.", "whole"), ("foot", "Reprinted by arrangement with {P}.", "whole", "noagency"),
    ("foot", "Text: {A}/{N}"), ("foot", "Our thanks to {P} for leave to carry this report.", "noagency", "whole"),
    ("foot", "Courtesy of {P}", "noagency"), ("foot", "Edited from an article in {P}.", "edited", "noagency"),
    ("foot", "The reporting in this piece is that of {P}; we have shortened it.", "edited"),
    ("foot", "Editor's note: this report was produced by {P} and is carried here by agreement.", "whole"),
    ("foot", "Editor's note: We learned of this story from {P}.", "edited"), ("foot", "Note to readers: the facts above were gathered by {P}.", "part"),
    ("foot", "{C} contributed to this report.", "edited"), ("foot", "Compiled from {N} reports"), ("foot", "Republished from {P} under a Creative Commons licence.", "cc"),
    ("foot", "{N} is a non-profit newsroom. Carried under its terms.", "cc"),
    ("top", "From {P}"), ("top", "{N} reports:"), ("top", "By {P}"), ("top", "{U}"), ("top", "As published in {P}", "whole"), ("top", "Source: {P}, {d}"),
    ("top", "Republished with the permission of {P}", "whole", "noagency"), ("top", "This story comes to us from {P}."), ("top", "[{u}]"),
    ("top", "The following is taken from {P}."), ("top", "Editor's note: the account below was first printed by {P}.", "whole"), ("top", "Partner content: {N}", "noagency", "whole"),
    ("top", "In {P} this {d}:", "noagency"), ("top", "{N} (wire)", "agency"), ("top", "Story by {A}, {N}"), ("top", "Credit: {N}"),
    ("byline", "By {A}, {N}"), ("byline", "{A} | {N}"), ("byline", "By {A} of {P}"), ("byline", "By {N} staff"), ("byline", "By our staff and {N}"),
    ("byline", "{A} for {N}"), ("byline", "Staff and agencies ({N})", "agency"), ("byline", "Words: {A}, {N}"), ("byline", "By {A} / {u}"),
    ("dateline", "{c} ({N}) -- "), ("dateline", "{c}, {d} ({I}) -- ", "agency"), ("dateline", "({N}) -- "), ("dateline", "{c} [{N}]: "), ("dateline", "{c}, {d}, {N} -- "),
    ("insent", ", {P} reports."), ("insent", ", according to {P}."), ("insent", ", {P} reported on {d}."), ("insent", ", as {P} first reported."),
    ("insent", ", it emerged in {P} on {d}."), ("insent", ", reports {P}."), ("insent", ", {P} has revealed."), ("insent", ", in an account given by {P}."),
    ("mid", "{C} was the first to report the story."), ("mid", "The details were set out in {P}."), ("mid", "{C} spoke to those involved."),
    ("mid", "That is the account given by {P}, whose report we follow here."), ("mid", "(What is given here in outline is told at length by {P}.)", "part"),
    ("mid", "In its own report {P} gave the details that follow."),
    ("tag", "told"), ("tag", "told"), ("tag", "told"),
]
CHAINED = [
    ("foot", "Source: {N}, citing {g}"), ("foot", "{C}, which quoted {g}."), ("foot", "via {N} (originally {g})"), ("foot", "This account was carried by {P}, which credited {g}."),
    ("top", "{N}, citing {g}"), ("top", "From {P}, after a report in {g}"), ("insent", ", {P} reported, citing {g}."), ("insent", ", according to {P}, which cited {g}."),
    ("byline", "By {N} staff, with {g}"), ("mid", "{C} attributed its report to {g}."), ("foot", "H/t {N}, from {g}"), ("foot", "Seen in {P}; {g} had it first."),
]
PROMPTS = ["Get the {S} by email every weekday: {u}/mail", "READ MORE: {R}", "Related: {R}", "More from the {S}: {R}", "[Advertisement]", "Share this story",
           "Story continues below", "Listen to {N}'s weekly podcast at {u}", "Don't miss: {R}", "Support {N} from the price of a coffee: {u}/give",
           "Also in {N}: {R}", "You may like: {R}", "Follow {N} for updates", "Most read: {R}"]
SIGNOFFS = ["{x}/{i}", "(Reporting by {A})", "ENDS", "{A}, {c}", "Contact: {a}@{u}", "{i}-{c}", "###", "{A} can be reached at {a}@{u}", "({x})", "Edited by {A}"]
NOTES = ["This article was updated to correct the spelling of a name.", "This version corrects the day in the second paragraph.", "An earlier headline on this piece was changed.",
         "Updated with a photograph.", "Comments are closed on this story.", "The {S} has shortened one sentence for length.", "This page was amended after publication to restore a missing comma."]
TERMS = ["This work by {P} may be republished free of charge if it is credited and not altered.",
         "{C} allows others to carry this report with a line naming it as the source.",
         "Subscribers to {P} may use this text in whole or in part with credit.",
         "Republish us: take the words, leave the pictures, say that they came from {P}.",
         "To use this story, credit {P} at the top and link to {u}."]
BOILERPLATE = [
    "Our newsroom keeps to a written code on corrections, gifts and anonymous sources. Complaints go first to the readers' editor, who answers within fourteen days, and then, where the reader is not content, to the Press Arbitration Board.",
    "Local reporting in this district is paid for in part by the Lantern Trust, which gives money to eleven newsrooms and has no say in what they print. A list of its gifts is published each spring.",
    "If you have been affected by what you have read here, the Evenhand Line offers free and confidential talk day and night on 555 0142. Calls do not appear on telephone bills.",
    "This page is part of Slow Counties, a year-long series about places that lost their railway, their school or their bank. Earlier instalments, maps and the tables behind them can be found in the series archive.",
    "Prices in this report are in crowns unless we say otherwise. We convert at the midday rate of the central bank on the day of going to press and round to the nearest whole figure.",
    "The Correspondents' Fund pays for interpreters and travel on foreign assignments. Reporters supported by it file to every member title, and no government or company may contribute to it.",
]

"""Credits: where they stand and how they read. {P} the text's outlet, {PS} its short name, {A} its author, {U} its address, {O} the copying outlet."""
TOP = ["This article was originally published by {P}.", "This story first appeared in {P}.", "Republished from {P} under an agreement between the two newsrooms.",
 "The following report was first carried by {P}.", "By arrangement with {P}.", "This piece comes to us from our partners at {P}.", "From {P}:",
 "({P}) This report has been shortened.", "Editor's note: This story was produced by {P} and is republished here with permission.",
 "Editor's note: a version of this article was published earlier by {P}.", "Co-published with {P}.", "Reprinted with permission of {P}.",
 "This story is provided by {P} and has not been edited by {O} staff.", "NOTE TO READERS: the report below is taken from {P}.", "Courtesy of {P}",
 "Originally reported by {A} for {P}.", "Reporting by {P}; {O} has edited the text for length.", "Picked up from {P}."]
FOOT = ["Source: {P}", "Source: {U}", "© {P}. All rights reserved.", "Copyright {P}. This material may not be published, broadcast or redistributed without permission.",
 "Distributed by {P}.", "Syndicated from {P}.", "(Reporting by {A}, {P})", "With material from {P}.", "Read the original article at {U}", "This article was first published on {P} and is reproduced here under a Creative Commons licence.",
 "Via {P}", "h/t {P}", "{P} contributed this report.", "The original version of this story can be found at {P} ({U}).", "Content from {P} is supplied under contract to {O}.",
 "— {P}", "Originally published in {P}. Reproduced by permission.", "This is an edited version of an article that ran in {P}.", "Additional reporting by {O} staff; original reporting by {P}.",
 "{P} is a news partner of {O}. Its journalism can be supported at {U}", "Republish our stories? This one came free of charge from {P}.", "Agency copy: {P}", "Text by {A}. First published by {P}.",
 "Item supplied by {P} news service.", "Taken, with thanks, from {P}.", "Sindicated content: {P}", "Credit: {P}", "[{P}]"]
FOOT[25] = "Syndicated content: {P}"
BYLINE = ["By {A}, {P}", "By {A} | {P}", "{A} for {P}", "By {P}", "By {P} staff", "{A} / {P}", "By {A} of {P}", "Words: {A}, {P}", "From our news services ({P})", "By {A} — Special from {P}", "By {O} staff with {P}"]
DATELINE = ["{CITY} ({P}) — ", "{CITY}, {D} ({P}) – ", "{CITY}, {D} /{PS}/ — ", "({PS}) — ", "{CITY} — {P} — "]
RUN = ["The news was first reported by {P}.", "{P} first reported the story.", "As {P} was the first to report, the matter had been building for some time.", "The details were published earlier by {P}, on whose account this report is based.",
 "The account that follows was first given in {P}.", "The story was broken by {A} of {P}.", "According to a report in {P}, the facts are these.", "{P}, which first carried the story, stands by its account.", "What follows is drawn from reporting by {P}.",
 "Details of the case first emerged in a report by {P}."]
LOOP = ["As first reported by {P}, which published the account below before we did.", "The story was first reported by {P}.", "This article was originally published by {P}.", "Source: {P}", "Republished from {P}.", "By arrangement with {P}.", "Distributed by {P}."]
QUOTE = ["In remarks carried by {P}, ", "Speaking to {P}, ", "In a report published by {P}, ", "As quoted by {P}, ", "In comments first reported by {P}, "]
TOTAL = len(TOP) + len(FOOT) + len(BYLINE) + len(DATELINE) + len(RUN)

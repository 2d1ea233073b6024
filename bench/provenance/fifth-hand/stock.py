"""Furniture, standing paragraphs, frames for own articles, generic leads."""
FURN_TOP = ["{O} | News", "Listen to this article (4 min)", "Published in News", "Estimated reading time: 3 minutes", "Home > News > Top stories", "BREAKING", "ADVERTISEMENT", "Share: Facebook | X | Email | Print"]
FURN_MID = ["Advertisement. Scroll to continue.", "READ MORE: {R}", "Also on {O}: {R}", "[Photo: the scene in {city}, {day}. {O}]", "Caption: A street in {city}, pictured last year. Picture: {O}", "Related: {R}", "Most read: {R}"]
FURN_FOOT = ["Sign up for our morning newsletter.", "Follow {O} on social media for updates.", "Got a tip? Write to newsdesk@{DOM}", "More from this section: {R}", "Comments are closed.", "Like what you read? Support {O} from $1 a week.",
 "Topics: {city}, {region}, news", "Share this story", "Terms of use | Privacy | Corrections", "Our newsroom follows a code of conduct that is available on request.", "Do you have a story for {O}? Call the news desk.", "Subscribe to {O} today for unlimited access."]
STANDING = ["{O2} is a member of a network of independent newsrooms that pledge to correct errors promptly, to separate news from opinion and to disclose the names of all donors who give more than a thousand dollars a year.",
 "All times given in this article are local unless otherwise stated, and all amounts have been converted at the rate published by the central bank on the last working day of the previous month.",
 "If you have been affected by any of the issues raised in this report, trained volunteers are available free of charge and in confidence at any hour of the day or night on the national support line.",
 "Readers are reminded that proceedings are active, that comments which could prejudice a trial will be removed, and that those who post them may be held personally responsible.",
 "This report was prepared with the help of software that transcribes interviews; every quotation has been checked by an editor against the recording before publication.",
 "The journalism on this page was supported in part by a grant from the Marchbanks Foundation, which had no say in the choice of subjects and did not see the text in advance.",
 "Weather and traffic bulletins are updated every fifteen minutes on our free app, which also carries school closures, ferry times and a crossword that our readers describe as cruel.",
 "We use the term 'official' for employees of a public body who are entitled to speak for it, and we grant anonymity only where an editor knows the name and judges that the public interest outweighs the risk."]
OWN = ["It was, by most accounts, the sort of week in which the telephones at {O} did not stop ringing.", "For readers who are catching up, here is what we understand of the affair at this hour.",
 "Our own calls to several of those involved went unanswered before this page was closed.", "{region} has not had much practice at being in the news, and it showed.",
 "What happens next will depend on people who, for the moment, are saying as little as they can.", "We will update this page as more becomes known, and we will mark every change at the foot of it.",
 "Several of our correspondents have covered {city} over the years, and none of them could recall anything quite like it.", "Opinion in our own letters column, which opened at noon, is split almost exactly in two.",
 "None of this will surprise subscribers to our weekly bulletin, where the subject has come up more than once since the turn of the year.", "There is a longer story to be told here, and a colleague is already on the train.",
 "The reaction has been swift, loud and, so far as we can judge, not especially well informed.", "A full timetable of the coming days is printed on the inside back page.",
 "It remains to be seen whether the attention will outlast the week.", "The wider background, for those who want it, fills three shelves in the municipal archive.",
 "In the capital, where such things are usually settled, the lights were on late.", "By the standards of recent months the day had begun quietly enough."]
QFRAME = [["Our weekly look at what was said, and by whom, begins in {city}.", "Other voices were harder to hear over the noise, but they will get their turn on this page.", "Next week: letters, and an apology to the cellist."],
 ["Some remarks deserve a second hearing before the week rolls over them.", "Whether the words will be remembered is another matter; they were at any rate meant to be.", "This column has been wrong about such things before, most recently about the bridge."],
 ["The morning briefing: five things that are being talked about, of which this is the first.", "The second is the price of eggs, on which we have nothing new to report.", "The third, as subscribers know, is on the other side of the paywall."],
 ["One line from the past days has stayed with the editors of this page.", "It is a good line, and like most good lines it leaves out a good deal.", "A reply is invited, at no more than two hundred words."],
 ["Overheard in {region}: what people in the news are telling the people who write it.", "We asked three readers what they made of it and received five opinions.", "The competition for the best caption has been extended until Friday."],
 ["Press review. The papers in {region} are of several minds about the matter.", "The editorials are, on the whole, less quotable than the people they are about.", "From abroad there was little, the foreign pages being occupied with elections."],
 ["On the air this evening we asked what it means when people in authority stop choosing their words.", "Listeners called in from as far away as the islands, and not all of them were cross.", "The programme can be heard again at midnight."],
 ["A thought for the weekend, before the shops open.", "It is easier to agree with a sentence than to act on it, as our own subscribers remind us weekly.", "The gardening notes follow on the next page."]]
LEADS = ["New details emerged overnight in a story that has held {region} in its grip for days.", "There were more questions than answers in {city} as another day of statements and counterstatements drew to a close.",
 "Readers of {O} have asked for a fuller account of what happened, and here it is.", "The talk in {city} is of little else.", "It is being called, not without exaggeration, the story of the year in {region}.",
 "In the cafes of {city} the subject was settled by lunchtime and unsettled again by dinner.", "After a night of rumors, some of the facts are now on the table.", "Few people in {region} had expected the week to turn out like this."]
RADIO_IN = ["Good evening. It's six o'clock, and this is the news from {O}.", "You're listening to {O}. Here are the main stories this hour.", "This is {O}. I'm {AN}."]
RADIO_OUT = ["That's the news. The weather is next.", "More on that story throughout the evening. I'm {AN}.", "[ENDS]"]
# facts that two independent reports of one event may share, in two or three wordings
SHARED = [("a public meeting on the subject had been moved to a larger hall", "the venue of a public meeting about it had been changed because too many people wanted to come", "a bigger room had been found for the public meeting"),
 ("an independent panel of three would look into the matter", "three outsiders had been asked to examine what happened", "the affair would be examined by a panel of three"),
 ("a telephone line set up for inquiries had taken more than 600 calls", "upward of 600 people had rung the special number", "over 600 calls had reached the help line"),
 ("two foreign delegations had asked to be briefed", "a pair of delegations from abroad had requested a briefing", "briefings had been sought by two delegations from other countries"),
 ("the first written warning had arrived in the spring", "a letter of warning had been received in the spring", "as early as the spring somebody had put the danger in writing"),
 ("no minutes had been kept of the decisive meeting", "the meeting at which it was decided had left no written record", "nobody had taken notes when the decision was made"),
 ("a website that published the details had been offline since noon", "the page with the details could not be reached after midday", "since noon the site on which the details were posted had been down"),
 ("five people had been interviewed so far", "interviews had been held with five people up to now", "so far there had been five interviews"),
 ("the costs would be met from a reserve that had never been touched", "a reserve fund, unused until now, would pay for it", "money would come out of an untouched reserve"),
 ("a similar case in {country2} had ended in a settlement", "there had been a settlement in a comparable case in {country2}", "a comparable affair in {country2} was settled in the end"),
 ("a lawyer had been hired from the capital", "legal advice had been sought from a firm in the capital", "somebody had engaged an attorney in the capital"),
 ("letters would go out to everyone concerned within ten days", "all those concerned would get a letter inside ten days", "within ten days there would be post for everybody concerned"),
 ("a photograph that circulated on social media was from another year", "the picture people had been sharing online was several years old", "an image widely shared online was not recent"),
 ("extra staff had been borrowed from a neighboring district", "a neighboring district had lent some of its employees", "help had come in the form of employees from the district next door"),
 ("the office concerned had lost a third of its people in four years", "one in three posts at the responsible office had gone since four years ago", "over four years the office had shrunk by a third"),
 ("documents would be open to the public from next month", "the public could inspect the files starting next month", "next month the papers would be opened for inspection")]

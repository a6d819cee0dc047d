### See kk.ftl for notes to the translator.

## Languages

language-name = English

## Dates

weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
day-month = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
day-with-year = { $day } { $year }
day-with-weekday = { $weekday } { $day }
month-year = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
day-and-time = { $day }, { $time }

## Buttons that stand in many places

button-home = Main menu
button-back = ‹ Back
button-back-to-list = ‹ To the list
button-cancel = Cancel
button-help = Help
button-meetings = Upcoming meetings
button-settings = Settings

## The first visit

greeting = Hello! Choose a language.
onboarding-region =
    <b>Step 1 of 2.</b> Where do you live? I will show ministers’ meetings there.

    Choose below, or type the name of the region or its centre.
onboarding-follow =
    <b>Step 2 of 2.</b> Shall I tell you when a meeting in your region is announced or changed?

    Region: <b>{ $region }</b>
    That is about 3–6 messages in three months. Between 21:00 and 08:00 only urgent ones come, without a sound.
button-follow-yes = Yes, tell me
button-follow-no = No, I will look myself
followed = I will tell you about meetings in your region.
not-followed = I will not tell you about new meetings. You can switch notifications on in the settings.

## Finding a region

region-choose =
    <b>Choose a region</b>

    Choose below, or type the name of the region or its centre.
button-find-by-location = Find me by location
location-ask =
    Show where you are in one of three ways:

    • tap the button below;
    • tap the paper clip and choose “Location”;
    • type the name of the region or its centre.

    Your location is only used to offer the nearest regions. It is not kept.
button-send-location = Send my location
location-button-is-text = The button cannot send a location on this device. Type the name of the region or its centre, for example: Semey.
location-thanks = Thank you, I have received your location.
words-thanks = All right.
regions-nearest =
    <b>The three nearest regional centres</b>

    Which region do you live in?
regions-found = Here is what I found. Choose your region.
regions-not-found =
    I found no region or regional centre called “{ $words }”.

    Spell it in another way, or choose below.
centre-and-region = { $capital }: { $region }
button-all-regions-list = List of all regions

## The home panel

home =
    <b>Main menu</b>
    Region: <b>{ $region }</b>
home-next-meeting =
    <b>The next meeting</b>
    { $meeting }
home-no-meeting = There are no upcoming meetings for your region in the published schedule yet.
home-followed = I will tell you when a meeting is announced or changed.
home-not-followed = Notifications are off. You can switch them on in the settings.

## The list of meetings

list-position = { $first }–{ $last } of { $total }
meeting-line =
    <b>{ $position }.</b> { $body }
    { $time }
    { $place }
    { $status }
meeting-short =
    { $body }
    { $time }
    { $place }
    { $status }
meetings-none-in-region = There are no upcoming meetings for this region in the published schedule yet. You can look at those in other regions.
meetings-none-in-region-follow = There are no upcoming meetings for this region in the published schedule yet. Shall I tell you when one is announced?
meetings-none-at-all = No upcoming meetings are published yet. They will appear here once they are.
button-tell-me = Tell me
button-all-regions = All regions
button-my-region = My region
button-previous-page = ‹ Previous page
button-next-page = Next page ›

## Choosing and searching meetings

meetings-ahead = <b>Upcoming meetings</b>
meetings-this-week = <b>Meetings this week</b>
meetings-this-month = <b>Meetings this month</b>
meetings-in-month = <b>Meetings: { $month }</b>
meetings-past = <b>Past meetings</b>
meetings-found = <b>Search: “{ $words }”</b>
all-regions = All regions
all-bodies = All ministries
filter =
    <b>Which meetings shall I show?</b>

    <b>Region:</b> { $region }
    <b>Ministry:</b> { $body }
    <b>When:</b> { $period }
filter-regions = Which region?
filter-bodies = Which ministry?
filter-sectors = Which sector? I will show the meetings of the ministry that answers for it.
filter-months = Which month?
period-ahead = from today on
period-this-week = this week
period-this-month = this month
period-past = past
button-filter = Choose meetings
button-filter-region = Region
button-filter-body = Ministry
button-filter-sector = Sector
button-filter-this-week = This week
button-filter-this-month = This month
button-filter-month = By month
button-filter-past = Past ones
button-filter-ahead = Upcoming ones
button-filter-reset = Show all
button-search = Search by words
button-search-again = Search again
button-search-draft = Search for these words
search-ask =
    What shall I search for? Write a place, a topic or a ministry.

    For example: Ayagoz road
meetings-none-chosen = There are no meetings that fit your choice.
meetings-none-past = There are no past meetings yet.
meetings-none-found = No meetings were found for “{ $words }”. Try other words, for example only one.

## A meeting

meeting-kind-scheduled = Meeting with the population
meeting-kind-off-schedule = Off-schedule meeting with the population
meeting-when = <b>When:</b> { $time }
meeting-where = <b>Where:</b> { $place }
meeting-held-by = <b>Held by:</b> { $who }
held-by-first-head = the head of the ministry
held-by-acting-first-head = the acting head of the ministry
held-by-deputy = a deputy head of the ministry
meeting-reception = <b>Personal reception of citizens:</b> { $hours }
meeting-briefing = <b>Media briefing:</b> { $hours }
meeting-how-to-attend = <b>How to attend:</b> come to the place at this time. The local akimat organises the meeting and can tell you about the entrance.
meeting-was = <b>Changed.</b> Was: <s>{ $was }</s>
button-calendar = Add to calendar
button-map = Show on map
button-share = Share
button-post-in-group = Show in a group
calendar-caption =
    { $meeting }

    Open this file, and the meeting is in your calendar. If it changes, a new file updates the same entry.
calendar-cancelled = Cancelled: { $title }
button-new-calendar = New calendar file
meeting-topics = <b>Topics</b>
meeting-more-topics = and { $count } more
meeting-live = <b>Live broadcast:</b> { $url }
meeting-status = <b>Status:</b> { $status }
status-planned = Planned, the date may change
status-agreed = Agreed with the akimat, the date may change
status-announced = Announced
status-held = Held
status-over = The date has passed
status-cancelled = Cancelled
meeting-cancellation-reason = <b>Reason:</b> { $reason }
meeting-not-found = This meeting was not found. Here are the upcoming meetings.

## Notices

notice-announced = <b>A meeting has been announced</b>
notice-moved = <b>A meeting has changed</b>
notice-postponed = <b>A meeting has been postponed</b>
notice-cancelled = <b>A meeting has been cancelled</b>
notice-body-moved =
    { $body }
    { $was }
    Now: <b>{ $time }</b>
    { $place }
notice-body-postponed =
    { $body }
    { $was }
    I will tell you when the new date is known.
notice-body-cancelled =
    { $body }
    { $was }
notice-was = Was: <s>{ $was }</s>
notice-several = <b>News of meetings: { $count }</b>
notice-entry =
    <b>{ $position }.</b> { $what }
    { $news }
reminder-tomorrow = <b>Reminder: a meeting tomorrow</b>
reminder-today = <b>Reminder: a meeting today</b>
notice-because-followed = <i>You get this because you asked to hear of meetings.</i>
notice-because-reminded = <i>You get this because you asked to be reminded of this meeting.</i>
notice-because-told = <i>You get this because I told you about this meeting before, or you asked it a question.</i>
button-open-meeting = Open the meeting
button-mute = Mute this meeting
muted = I will not tell you about this meeting any more.

## A meeting of one's own

button-remind = Remind me
button-remind-off = Do not remind me
button-unmute = Tell me of this meeting
reminded = I will remind you the evening before and, in waking hours, two hours before.
reminded-no-more = I will not remind you of this meeting.
unmuted = I will tell you of this meeting again.

## What people follow

following =
    <b>Notifications</b>

    { $what }

    <b>When:</b> { $when }
    A change of a meeting of yours and an off-schedule meeting in your region come at once.

    <b>Quiet hours:</b> 21:00–08:00. Messages wait until morning, urgent ones come without a sound.
following-never =
    <b>Notifications</b>

    { $what }

    <b>When:</b> never, news is switched off. I only remind you of meetings that you asked to be reminded of.
following-nothing = Nothing is chosen yet. Choose a region, a ministry or a sector below.
following-list = <b>What I tell you about:</b>
following-regions =
    <b>Regions</b>

    Meetings in which regions shall I tell you about? The marked ones are chosen.
following-bodies =
    <b>Ministries</b>

    Meetings of which ministries shall I tell you about, in the whole country? The marked ones are chosen.
following-sectors =
    <b>Sectors</b>

    Meetings in which sectors shall I tell you about, in the whole country? The marked ones are chosen.
chosen-mark = { $name } ✓
news-at-once = at once
news-daily = every day at { $hour }
news-weekly = once a week, { $weekday }, at { $hour }
news-never = switched off
news-of = { $when }, chosen: { $follows }
news-choose =
    <b>When shall I tell you?</b>

    At once, or gathered into one message at a time you choose. Where there is no news, there is no message. Nothing comes between 21:00 and 08:00, except what is urgent: that comes without a sound.
news-choose-hour = At what hour?
news-choose-weekday = On which day of the week?
button-following = Notifications
button-follow-regions = Regions
button-follow-bodies = Ministries
button-follow-sectors = Sectors
button-news-time = When to tell me
button-news-at-once = At once
button-news-daily = Every day at { $hour }
button-news-weekly = Once a week
button-news-never = Switch news off
news-time-changed = The time of notifications is changed.

## Settings

settings =
    <b>Settings</b>

    <b>Language:</b> { $language }
    <b>Region:</b> { $region }
    <b>Notifications:</b> { $news }
region-not-chosen = not chosen
button-change-language = Change language
button-change-region = Change region
settings-language =
    <b>Language</b>

    Which language shall we speak?
language-changed = Language changed.
region-changed = Region changed.

## Help and privacy

help =
    <b>Help</b>

    I tell you about ministers’ meetings with the people, and pass on what you ask.
    /meetings: upcoming meetings
    /ask: ask a question
    /report: report a local issue
    /mine: what became of what you asked
    /settings: language, region, notifications
    /privacy: what is kept and how to delete it
    /cancel: cancel what you have begun
    Talk to a person: { $contact }
help-default-contact = the unified contact centre, 1414. In an emergency, call 112.
privacy =
    <b>Privacy</b>

    <b>What is kept:</b> your language and region; what you want to hear of and when; reminders, and what you were told; what you asked and reported: text, photos, place, notes; what you support; drafts and the words of your last search; an office, if you accepted one; how often you wrote in the last two days, and a block, if there is one; the link to this chat (to answer you).

    <b>Who sees what:</b> others see the text without phone numbers and links, and the place in words, but never who wrote it or who supports it. Whoever reports something within a few hundred metres sees about how far away yours is, but not the point. The ministry and the coordinators also see the full text, photos and notes.

    <b>What is not asked:</b> your name, phone number or IIN. A location that you send to find your region is not kept.

    <b>Where:</b> in one database file in Kazakhstan. Your data is given to nobody else.

    Telegram has rules of its own: it keeps this chat too.
    You can have or delete your data at any time.
button-privacy = Privacy
button-my-data = Send me my data
my-data-caption =
    All that is kept of you is in this file.
    Questions and reports: { $submissions }. Supported: { $supports }.
button-delete-data = Delete my data
delete-data-ask =
    <b>Delete your data?</b>

    Your settings, notifications, reminders, drafts, your questions and reports with photos and notes, and an office you accepted will be deleted at once. They cannot be restored. The messages in this chat will stay.
delete-data-ask-texts = Texts of yours that others can read: { $texts }. If you like, they stay without an author: without photos, notes and the point on the map.
button-delete-data-yes = Delete everything
button-delete-data-but-texts = Delete, but texts stay
button-delete-data-no = Keep
data-deleted = <b>Your data has been deleted.</b>
data-deleted-but-texts = Your public texts stay without an author: { $texts }.
data-deleted-but-count = What stays is a count: where you asked or supported something, your voice counts under a random number. It does not lead to you.
data-deleted-begin-again = To begin again, write /start.

## Whatever else may come

free-text =
    Your text has not been sent to anybody yet. It is kept as a draft.

    What shall I do with it?
button-delete-draft = Delete the draft
draft-deleted = The draft has been deleted.
draft-updated = The draft has been updated.
not-readable-voice = I cannot understand voice messages. Please write; many phones can turn speech into text.
not-readable = I cannot read this: I understand only text and buttons here.
unknown-command = I do not know this command. Here is what I can do:
cancelled = Cancelled.
nothing-to-cancel = There is nothing to cancel.
button-outdated = This button is out of date. Here is the current screen.
apology =
    Something went wrong on my side, sorry. Please try again.

    If it happens again, give the code { $code } to the contact named in Help.
cannot-save = Sorry, I cannot save anything at the moment. In 10 minutes, send your text or tap the button again, and nothing will be lost.
too-fast = I cannot keep up. What you wrote is kept; tap the button again in a minute.
group-only-private = I can tell you about meetings in a private chat.
button-open-private = Open the private chat
welcome-back = Welcome back! Your settings are kept.

## How the bot presents itself in Telegram

bot-name = Kezdesu
bot-short-description = Ministers’ meetings with the people: when, where and what about.
bot-description =
    Ministers come to the regions and meet the people. This bot shows the meetings in your region and tells you when one is announced or changed. Ask a question, report what is wrong in your place, support what others ask, and see what came of it.

    It asks for no name and no phone number.
command-start = Main menu
command-meetings = Upcoming meetings
command-region = Change the region
command-language = Change the language
command-settings = Settings
command-help = Help
command-privacy = What is kept
command-cancel = Cancel what you have begun

## Offices

invitation = { $role ->
    [coordinator] You are invited as a <b>coordinator</b>.
    [official] You are invited as an official of a ministry: <b>{ $place }</b>.
   *[akimat_officer] You are invited as an officer of the akimat of a region: <b>{ $place }</b>.
}
invitation-ask = The other coordinators will see that the invitation was accepted. Do you accept?
button-accept-invitation = Accept
button-not-invited = Not me
invitation-accepted = { $role ->
    [coordinator] <b>You are a coordinator now.</b>
    [official] <b>You are an official of a ministry now:</b> { $place }.
   *[akimat_officer] <b>You are an officer of the akimat of a region now:</b> { $place }.
}
invitation-receipt = The coordinators are told that you accepted. If you delete your data, this office ends.
invitation-held-already = You hold this office already, so the invitation was not used. Pass the link on to the person it is meant for.
invitation-does-not-work = This link does not work. Ask for a new one.
notice-invitation-accepted = { $role ->
    [coordinator] <b>An invitation was accepted:</b> there is one more coordinator.
    [official] <b>An invitation was accepted:</b> there is one more official of a ministry. { $place }
   *[akimat_officer] <b>An invitation was accepted:</b> there is one more officer of the akimat of a region. { $place }
}

## Asking and reporting

button-ask = Ask a question
button-report = Report an issue
button-board = What people ask
button-my-submissions = My questions
button-consent = I agree
button-consent-no = No
button-e-otinish = Open e-Otinish
consent =
    <b>Before the first question</b>

    To pass it on I keep your text, your region and the link to this chat. No name and no phone number. You can delete it at any time: /privacy

    <b>This is not a formal appeal.</b> For that there is e-Otinish.
ask-no-region = Choose your region first: questions go to the meetings held there.
ask-whom =
    <b>Whom do you want to ask?</b>

    Choose a meeting by its number, or a ministry: then the question waits for its next meeting in your region.
ask-whom-none =
    <b>Whom do you want to ask?</b>

    There are no meetings ahead in your region that take questions. Choose a ministry: the question waits for its next meeting here.
ask-whom-line =
    <b>{ $position }.</b> <b>{ $body }</b>
    { $time }
    { $place }
button-ask-bodies = Choose a ministry
ask-bodies = Which ministry do you want to ask? The question waits for its next meeting in your region.
draft-begun =
    <b>You have begun one already</b>

    { $text }
    { $photos ->
        [0] {""}
       *[other] Photos: { $photos }
    }
button-draft-continue = Continue
button-draft-restart = Start again
step-of = Step { $step } of { $steps }
write-question =
    <b>Write your question in one message.</b>
    To: { $to }

    For example: When will the clinic in Ayagoz open?

    You can add photos. Others will see the text, never who wrote it.
write-issue =
    <b>What is wrong? Write it in one message.</b>

    For example: There has been no water in Abai street since Monday.

    You can add photos, before or after. This is no emergency line: if somebody is in danger, call 112.
add-photos =
    <b>Send photos</b>

    Photos now: { $photos } of { $most }. Only the ministry and the coordinators see them.
photos-received = Photos received: { $photos }.
button-photos-done = Done
ask-place =
    <b>Where is it?</b>

    Send a location (the button below, or the paper clip and “Location”), or write the place: settlement, street, house.
place-too-vague = Your phone shows the place only to within { $metres } m. So please write it in words too: settlement, street, house.
button-share-place = Send my location
button-skip = Skip
share-place = Tap the button at the bottom of the screen. No button? Tap the paper clip and choose “Location”, or write the place.
place-received = Thank you.
ask-sector = <b>What is it about?</b>
button-sector-unknown = I don’t know
button-cancel-submission = Main menu, keep draft
text-too-short = That is too short to be understood. Please write a sentence or two: what, where, since when.
text-too-long = Your text has { $letters } letters, and { $most } fit. It is kept as a draft; please send a shorter one.
danger-life =
    <b>If a life is in danger, call 112 now.</b>
    Fire and rescue 101, police 102, ambulance 103, gas 104.
danger-violence =
    <b>If somebody hurts you or another person, call 102 or 112 now.</b>
    Advice for families and children, day and night, free of charge: 111.
danger-despair =
    <b>You are not alone. If your life is in danger, call 112 now.</b>
    You can talk to somebody, day and night, free of charge: 150 or 111.
exempt =
    <b>{ $body } holds no such meetings</b>

    It seems that your question is for them. Send it through e-Otinish: there it must be answered by law. Your text is below: press it to copy.
button-ask-on = It is not for them
button-ask-other = Ask another ministry
similar =
    <b>Is it the same as one of these?</b>

    Many voices for one question weigh more than many questions.
similar-line =
    <b>{ $position }.</b> { $text }
    { $people }. { $progress }
similar-line-nearby =
    <b>{ $position }.</b> { $text }
    Within { $metres } m. { $people }. { $progress }
button-mine-is-the-same = I ask the same as { $position }
button-read-answer = Read the answer to { $position }
button-mine-is-different = Mine is different
button-edit-text = Change the text
button-edit-photos = Change photos
button-edit-place = Change the place
button-edit-sector = Change the sector
button-send = Send
review-title = <b>Please check before sending</b>
review-to = <b>To:</b> { $to }
review-meeting = <b>Meeting:</b> { $time }, { $place }
review-region = <b>Region:</b> { $region }
review-place = <b>Place:</b> { $place }
review-photos = <b>Photos:</b> { $photos }
review-masked =
    <b>Others will see it like this</b>, without numbers and links that are nobody’s business:
    { $text }
review-who-sees = Others see the text and the place in words, never who wrote it. The ministry and the coordinators see the photos and the point on the map too.
review-nearby = Whoever reports something near by sees about how far away yours is.
sent = Sent. Here is your receipt:
too-many-submissions = That is enough for now, so that everybody is heard. What you have written is kept. The next one is possible from { $again_at }.
too-many-taps = That was a lot. Possible again from { $again_at }.
blocked =
    A coordinator has paused your writing until { $until }.

    Why: { $reason }
questions-closed = { $body } takes no more questions for this meeting. I can keep yours for its next meeting in your region.
button-keep-for-next = Keep for the next one
button-choose-another = Choose another
nothing-begun = Nothing has been begun here. What would you like to do?
button-make-question = Make it a question
button-make-report = Report it as an issue
place-on-map = on the map: { $point }

## What people ask, and what came of it

board-most-people = <b>Asked by most</b>
board-newest = <b>Asked lately</b>
board-found = <b>Search: “{ $words }”</b>
board-empty = Nobody has asked anything here yet. You can be the first.
board-none-found = Nothing was found. Try fewer words, or another place.
board-regions = Which region?
board-sectors = Which sector?
all-sectors = All sectors
board-search-ask =
    What shall I search for? Write a topic, a place or a number.

    For example: clinic Ayagoz
button-newest-first = Newest first
button-most-people-first = Most asked first
button-board-search = Search by words
my-submissions = <b>My questions and reports</b>
my-submissions-none = You have not asked or reported anything yet.
submission-line =
    <b>{ $position }.</b> { $text }
    { $to }. { $people }
    { $progress }
list-position-of-many = { $first }–{ $last } of more than { $total }
submission-question = <b>Question <code>{ $number }</code></b>
submission-issue = <b>Report <code>{ $number }</code></b>
submission-people = <b>Asked by:</b> { $people }
submission-progress = <b>Status:</b> { $progress }
submission-joined = <code>{ $number }</code> is about the same: the voices count together, and the answer there is for all.
submission-waits = <b>Meeting:</b> it waits for the ministry’s next one in this region
submission-waits-for-next = <b>Meeting:</b> the next one here, { $time }, { $place }
button-read-whole = Read all of it
button-open-head = Open { $number }
people-ask = { $people ->
    [one] { $people } person
   *[other] { $people } people
}
submission-text-gone = The text is deleted.
progress-received = Received, waiting for an answer
progress-held = Being checked, not public yet
progress-changes-asked = You were asked to rewrite it
progress-answered = Answered, { $day }
progress-explained = Explained, { $day }
progress-under-control = Under control until { $due }
progress-resolved = Resolved, { $day }
progress-declined = Declined
progress-withdrawn = Taken back
addressee-unknown = whoever is responsible
button-support = I ask the same
button-unsupport = I no longer ask it
button-mute-submission = Mute it
button-unmute-submission = Tell me about it again
button-add-note = Add a note
button-show-photos = Show my photos
button-withdraw = Take it back
button-rewrite = Rewrite it
button-open-submission = Open
supported = You ask the same. I will tell you what comes of it.
unsupported = You no longer ask it.
cannot-support = This cannot be supported: it is yours, closed or gone.
submission-muted = I will not tell you about it any more.
submission-unmuted = I will tell you about it again.
submission-not-found = This question can no longer be seen.
ask-note = What do you want to add? Write it in one message. The ministry and the coordinators will see it.
ask-rewrite = Please rewrite it in one message. A coordinator will look at it again.
withdraw-ask = Take back { $number }? Others will no longer see it, and the ministry will not answer it.
button-withdraw-yes = Take it back for good
button-withdraw-no = Keep
receipt-question = <b>Question <code>{ $number }</code> is received.</b> Press the number to copy it.
receipt-issue = <b>Report <code>{ $number }</code> is received.</b> Press the number to copy it.
receipt-body = { $body } can see it now. I will write to you when something comes of it.
receipt-nobody = A coordinator will find out who is responsible. I will write to you when something comes of it.
receipt-public = Others can see and support it now.
receipt-held-new = Others will see it once a coordinator has looked at it, or from { $by } on.
receipt-held = A coordinator must look at it before others can see it.
receipt-not-formal = This is not a formal appeal: no term for an answer is set by law.
timeline-line = { $at }: { $what }
happened-received = Received.
happened-noted = You added:
happened-published = Public now: others can see and support it.
happened-published-masked = Public now, with a part of the text hidden.
happened-changes-asked = A coordinator asks you to rewrite it:
happened-changed = You rewrote it.
happened-declined = Declined by a coordinator:
happened-passed-on = Passed on to { $body }.
happened-joined = Joined to others that say the same: your voices count together.
happened-separated = It stands alone again.
happened-handed-on = The meeting was cancelled: the question waits for the ministry’s next one in this region.
happened-answered = Answer:
happened-explained = Explanation:
happened-under-control = Taken under control:
happened-resolved = Resolved:
happened-withdrawn = Taken back by the author.
news-of-yours = <b>News of your { $number }</b>
news-of-supported = <b>News of { $number }</b>
supported-is-closed = It is closed or was taken back, and can no longer be read.
supported-several = <b>News of { $count } questions that you ask too</b>
supported-entry =
    <b>{ $position }.</b> { $text }
    { $what }
news-because-supported = You get this because you ask the same.
danger-alert = <b>A threat to life is written in { $number }</b>
reason-insult = It insults people. Please write without insults.
reason-personal-data = It has personal data of somebody. Please write without names and numbers.
reason-not-a-question = It is neither a question nor an issue.
reason-advertisement = It is an advertisement.
reason-unclear = It is not clear what is asked. Please write what, where and since when.
reason-not-their-matter = No ministry can decide this.
moment = { $day }, { $time }
command-ask = Ask a question
command-report = Report an issue
command-mine = My questions

## The coordinators' queue

button-queue = To the queue
button-queue-of = To look at: { $held }
button-review = Decide as coordinator
queue-empty = Nothing waits for a look. Well done.
queue-position = { $position } of { $total }
button-queue-publish = Publish
button-queue-mask = Publish another text
button-queue-ask = Ask to rewrite
button-queue-decline = Decline
button-queue-join = Same as another
button-queue-separate = Not the same after all
button-queue-pass = Other ministry
button-queue-photos = Show photos
button-queue-block = Block the author
button-queue-next = Next ›
held-new-author = <b>Held:</b> one of the first of a new author
held-foul = <b>Held:</b> obscene words
held-danger = <b>Held:</b> a threat to life
held-changes-asked = <b>Held:</b> the author was asked to rewrite it
held-declined = <b>Held:</b> declined
queue-published = Published; the author is told.
queue-asked-to-change = The author is asked to rewrite it.
queue-declined = Declined; the author is told why.
queue-joined = Joined: their voices count together.
queue-separated = Separated: nothing was lost.
queue-passed-on = Passed on; the author is told.
queue-blocked = Blocked for a time; they see why and until when.
queue-ask-mask = Send the text that others may see. The author is told that a part is hidden. Press the text to copy it:
queue-reasons-ask = <b>Why should it be rewritten?</b> The author reads this in their language:
queue-reasons-decline = <b>Why is it declined?</b> The author reads this in their language:
queue-reason-line = { $position }. { $reason }
queue-joinable = <b>Which one says the same?</b>
queue-joinable-none = Nothing public in this region and ministry says the same.
button-queue-join-to = Same as { $position }
queue-sectors = <b>Whose matter is it?</b>
queue-block-reasons = <b>Why is the author of { $number } blocked?</b> They can read, but neither ask nor support for a time.
block-insult = Insults people
block-advertisement = Advertises
block-personal-data = Publishes personal data
queue-block-days =
    <b>For how long is the author of { $number } blocked?</b>

    They will read: { $reason }
button-block-for = { $days ->
    [one] { $days } day
   *[other] { $days } days
}

## Whether an answer helped

button-mine-open = Open ones only
button-mine-all = All of them
my-submissions-none-open = Nothing of yours is open.
button-helped = It helped
button-helped-partly = Partly
button-helped-not = It did not help
ask-whether-it-helped = Did it help?
judged = Thank you.
judged-reopened = Thank you. A coordinator will look at it again.
judged-before = You have said that already, or there is nothing to say yet.
ask-what-is-missing = What is missing? Write it in one message, or go back.
happened-reopened = Open again: the answer did not help.
button-queue-seen = Seen, leave it as it is
queue-seen = Seen: it stays open.
button-draft-readdress = Ask this: { $body }
button-photos-remove = Remove the photos

## Desks of offices

button-desks = Change role
button-as-citizen = As a citizen
desks = <b>In which role do you go on?</b> Your rights stay the same: this only changes what the main menu shows.
seat-coordinator = Coordinator
seat-official = Official: { $body }
seat-akimat-officer = Akimat: { $region }
desk-of-coordinator = <b>The coordinators' desk</b>
desk-held = { $held ->
    [0] Nothing waits for a look.
    [one] One submission waits for your look.
   *[other] { $held } submissions wait for your look.
}
desk-of-official = <b>{ $body }</b>
desk-of-akimat-officer = <b>The akimat's desk</b>
    Region: { $region }

## Choosing a day and a time

weekday-short = { $weekday ->
    [1] Mo
    [2] Tu
    [3] We
    [4] Th
    [5] Fr
    [6] Sa
   *[7] Su
}
button-quarter-earlier = −15 min
button-quarter-later = +15 min

## A ministry's meetings, for its officials

button-body-meetings = Meetings of the ministry: { $meetings }
body-meetings =
    <b>Meetings</b>
    { $body }
body-meetings-none = There is no meeting of the ministry in the bot yet.
body-meeting-line =
    <b>{ $position }. { $when }</b>
    { $place }
    { $status }
official-status-planned = planned, not yet agreed with the akimats
official-status-agreed = agreed, not announced yet
official-status-announced = announced
official-status-held = held
official-status-cancelled = cancelled
button-as-citizens-see-it = As citizens see it

## Roles: invitations, people with roles, hand-overs

seat = { $role ->
    [coordinator] coordinator
    [official] official, { $place }
   *[akimat_officer] akimat officer, { $place }
}
button-role = { $role ->
    [coordinator] Invite a coordinator
    [official] Invite from a ministry
   *[akimat_officer] Invite from an akimat
}
button-invite = Invite somebody
invite-role = <b>Whom do you invite?</b> The link works once and gives one person an office.
invite-body = <b>From which ministry?</b>
invite-region = <b>From the akimat of which region?</b>
invite-valid =
    <b>You invite:</b> { $seat }

    How long is the link to work? It is shown only once.
button-valid-days = { $days ->
    [1] 24 hours
   *[other] { $days } days
}
invite-made = The invitation is ready: { $seat }. The link is in the message below and is not shown again.
invitation-link =
    <b>One-time link:</b> { $seat }

    <code>{ $link }</code>

    It works once, until { $until }. Press the link to copy it. Send it only to the person whom you invite.
button-share-link = Share the link
button-revoke-link = Revoke the link
share-invitation = An invitation. The link works once; pass it on to nobody.
invite-made-before = The link is made already: see the message below.
invitation-revoked = The link is revoked: it does not work any more.
invitation-gone = This invitation is not open any more.
invitations-open = <b>Open invitations: { $count }</b>
invitations-none = No invitation is open. All links are used, revoked or over.
invitation-line = { $position }. { $seat }. Until { $until }
button-revoke-link-number = Revoke link { $position }
invitation-last-day = The office is held for a time; its last day is <b>{ $day }</b>.
notice-invitation-tried =
    <b>A link that does not work any more was opened.</b> It invited: { $seat }.

    Nobody got in. For each link this message comes at most once a day.
button-people = People with roles
holders = <b>People with roles: { $count }</b>
holders-none = Nobody holds such an office yet.
holder = { $seat }, since { $day }
holder-until = { $seat }, since { $since }, last day { $until }
holder-line = { $position }. { $holder }
holder-line-own = { $position }. { $holder } (this is you)
button-holders-all = Everybody
button-holders = { $role ->
    [coordinator] Coordinators
    [official] Ministries
   *[akimat_officer] Akimats
}
button-open-invitations-list = Open invitations
button-open-invitations = Open invitations: { $count }
holder-card = <b>{ $seat }</b>
holder-since = <b>Since:</b> { $day }
holder-last-day = <b>Last day:</b> { $day }
holder-handed-over = Somebody of the same office handed it over for a time.
holder-own = This is your own office.
holder-has-read = The procedure for holding meetings: has read version { $version }.
holder-has-not-read = The procedure for holding meetings: has not read version { $version } yet.
button-revoke-office = Revoke the office
revoke-ask =
    <b>Revoke this office?</b> { $holder }

    It ends at once, even in the middle of something. The person is told.
revoke-ask-own =
    <b>Give up your own office?</b> { $holder }

    It ends at once. To have it again you will need another invitation.
button-revoke-yes = Yes, revoke it
button-revoke-no = Keep it
office-revoked = The office is revoked.
office-not-held = Nobody holds this office any more.
revoke-last-coordinator =
    <b>This is the last coordinator.</b> Nobody would be left to invite another.

    Invite another coordinator first.
notice-office-revoked =
    <b>Your office was revoked:</b> { $seat }

    If you have questions, ask the coordinators. As a citizen you can use the bot as before.
notice-office-ended =
    <b>The time of your office is over:</b> { $seat }

    As a citizen you can use the bot as before.
button-hand-over = Hand over to a deputy
hand-over =
    <b>Hand over to a deputy for a time</b>
    { $seat }

    The deputy may do the same as you; after the day that you choose this ends by itself. You keep your own office.
hand-over-deputies = <b>Deputies at present</b>
deputy-line = { $position }. Since { $since }, last day { $until }
button-end-deputy = Revoke from deputy { $position }
button-hand-over-day = Choose the last day
hand-over-ask-day =
    <b>Choose the deputy’s last day.</b>

    You can write the date too, for example: { $example }
hand-over-day-refused = That day does not fit. Choose or write a day from today on, within half a year.
hand-over-check =
    <b>Please check</b>
    To a deputy: { $seat }
    Last day: <b>{ $day }</b>

    The link works once, within 24 hours. The coordinators will see that it was accepted.
button-make-link = Make the link
button-other-day = Other day

## The procedure for holding meetings

button-procedure = Procedure for meetings
procedure-in-force =
    <b>The procedure for holding meetings: version { $version }</b>
    Published: { $day }
    File: { $name }

    <b>What changed:</b> { $change }
procedure-none = The procedure for holding meetings is not published in the bot yet.
procedure-read-by-you = You have read this version.
procedure-to-read = Once you have read the file, press the button below.
procedure-readers = <b>Read by:</b> { $read } of { $total }
procedure-reminded = Last reminder: { $at }
button-procedure-file = Get the file
button-procedure-read = I have read it
button-procedure-publish = Publish a new version
button-procedure-unread = Who has not read it
procedure-ask-file =
    <b>Version { $version }. Step 1 of 2.</b> Send the file of the procedure: PDF or Word.

    Attach it with the paper clip below.
procedure-not-a-file = This is no file. Send the procedure as a document: tap the paper clip, then “File”.
procedure-ask-change =
    <b>Version { $version }. Step 2 of 2.</b> What changed? Write it in one message, for example: the time for agreement with the region is named.

    File: { $name }
procedure-change-too-long = This is too long: { $letters } letters. At most { $most } fit below a file. Please write less.
procedure-not-a-text = Please write in words what changed.
procedure-check =
    <b>Please check: version { $version }</b>
    File: { $name }
    <b>What changed:</b> { $change }

    The file with the button “I have read it” goes to { $people ->
        [one] { $people } person
       *[other] { $people } people
    }.
button-procedure-send = Publish the procedure
button-other-file = Other file
button-other-change = Change the text
procedure-published = Published. It goes to so many people: { $people }.
procedure-changed-meanwhile = The number changed, or it is published already. This is how it stands.
procedure-read = Thank you, that is noted.
procedure-newer = There is a newer version: please read that one.
procedure-unread = <b>Have not read version { $version }: { $count }</b>
procedure-all-have-read = Everybody has read this version.
button-procedure-remind = Remind them
procedure-reminded-toast = So many people are reminded: { $people }.
procedure-reminded-before = They were reminded today. You can do it again tomorrow.
notice-procedure =
    <b>The procedure for holding meetings: version { $version }</b>

    <b>What changed:</b> { $change }

    Once you have read it, press the button below.
notice-procedure-reminder =
    <b>A reminder. The procedure for holding meetings: version { $version }</b>

    <b>What changed:</b> { $change }

    You have not said yet that you have read it. Once you have, press the button below.

## What coordinators tell the officials of ministries

button-circular = Write to ministries
circular-bodies =
    <b>Step 1 of 2. To which ministries?</b>

    Chosen: { $bodies ->
        [one] { $bodies } ministry
       *[other] { $bodies } ministries
    }, which is { $people ->
        [one] { $people } person
       *[other] { $people } people
    }.
    The number on a button says how many officials of the ministry are in the bot.
circular-body = { $body }: { $people }
button-circular-all = Choose all
button-circular-none = Choose none
button-circular-write = Write the text
circular-nobody = First choose a ministry that has at least one official in the bot.
circular-ask-text = <b>Step 2 of 2. Write the text of the message.</b> It goes to { $people ->
    [one] { $people } person
   *[other] { $people } people
}.
circular-too-long = This is too long: { $letters } letters. At most { $most } fit into one message. Please write less.
circular-check =
    <b>Please check.</b> It goes to { $people ->
        [one] { $people } person
       *[other] { $people } people
    } of { $bodies ->
        [one] { $bodies } ministry
       *[other] { $bodies } ministries
    }.
circular-not-a-text = Please write the message in words.
button-circular-send = Send the message
button-circular-bodies = Other ministries
button-circular-text = Change the text
button-circular-drop = Delete the message
circular-sent =
    <b>The message is sent.</b> It goes to { $people ->
        [one] { $people } person
       *[other] { $people } people
    } of { $bodies ->
        [one] { $bodies } ministry
       *[other] { $bodies } ministries
    }.
circular-dropped = The message is deleted; nobody got it.
circular-none-to-send = There is no unsent message.
notice-circular =
    <b>A message of the coordinators</b>

    { $text }

    You get it as an official of a ministry.

## The trail of official acts, for coordinators

button-trail = Trail of acts
trail = <b>Trail of acts</b>, the newest first
trail-empty = There is nothing in the trail yet.
trail-line =
    <b>{ $at }</b>
    { $who }
doer-command-line = The operator of the server
doer-bot = The bot itself
trail-meeting = { $body }: { $time }
trail-circular = To { $people }: “{ $text }”
trail-procedure = Version { $version }
trail-change = Before: { $old }. Now: { $new }
trail-new = Details: { $new }
trail-old = Before: { $old }
act-unknown = An act of a newer version of the bot
act-invitation-accepted = Accepted an invitation
act-submission-published = Published a question
act-submission-declined = Declined a question
act-changes-asked = Asked to write a question otherwise
act-submission-joined = Joined a question to another
act-submission-separated = Separated a question again
act-submission-passed-on = Passed a question on to another ministry
act-author-blocked = Blocked the author of a question for a time
act-invited = Made an invitation
act-invitation-revoked = Revoked an invitation
act-handed-over = Made a link for a deputy
act-office-revoked = Revoked an office
act-procedure-published = Published the procedure for holding meetings
act-procedure-read = Has read the procedure for holding meetings
act-procedure-reminded = Reminded those who have not read the procedure
act-circular-sent = Sent a message to ministries

## Commands of those who hold an office

command-queue = Questions to look at
command-invite = Invite somebody
command-people = People with roles
command-trail = Trail of acts
command-procedure = Procedure for meetings
command-write = Write to ministries
command-deputy = Hand over to a deputy
desk-is-over = <b>This office of yours has ended.</b> Here is a citizen’s main menu.

## A short tour for whoever comes to an office

button-tour = A short tour: 3 screens
button-tour-next = Next ›
tour-position = <b>Tour: { $page } of { $last }</b>
tour-desk =
    Your office has a main menu of its own. /start brings you back to it from anywhere.

    If you hold several, press “Change role”. You can ask questions as a citizen too.
tour-work = { $role ->
    [coordinator] You look at what citizens write before others see it, invite people from ministries and akimats, and publish the procedure for meetings.
    [official] The meetings of the ministry and what citizens ask are in this main menu. While you are away, a deputy can hold the office until a day that you choose.
   *[akimat_officer] The meetings in the region and what citizens ask are in this main menu. While you are away, a deputy can hold the office until a day that you choose.
}
tour-care =
    Each official act is written into a trail: with your office, never your name. What you begin is kept, and you can go on later.

    Between 21:00 and 08:00 no messages come, except the most urgent. If you lose your phone, ask a coordinator to revoke the office.
## The desk of an akimat officer

button-to-agree = To agree: { $count }
button-hosted-meetings = Meetings in my region
button-asked-here = What people ask here
button-enter-question = Enter a question

## An akimat agrees to a meeting in its region

agreement-wanted = <b>For agreement by { $day }</b>
agreement-kept-note = The ministry keeps its date and place: “{ $note }”
clashes-none = No other meeting in your region that week.
clashes-in-region = <b>Same week in your region: { $count ->
    [one] { $count } other meeting
   *[other] { $count } other meetings
}</b>
clashes-of-body = <b>Other meetings of this ministry that week:</b>
clash-line = • { $body }: { $time }, { $place }
button-agree-meeting = Agree
button-counter-date = Propose a date
button-counter-place = Propose a place
button-decline-meeting = Decline with a reason
button-open-hosted = Open the meeting
agreement-state-not-asked = <b>{ $region }:</b> the akimat was not asked yet
agreement-state-asked = <b>{ $region }:</b> the akimat was asked on { $since }. Answer by { $by }
agreement-state-silent = <b>{ $region }:</b> no answer from the akimat since { $since }, { $days ->
    [one] { $days } working day
   *[other] { $days } working days
}
agreement-state-agreed = <b>{ $region }:</b> agreed by the akimat, { $at }
agreement-state-by-letter = <b>{ $region }:</b> agreed by letter No { $number } of { $day }
agreement-state-counter-time = <b>{ $region }:</b> the akimat proposes another time: { $time }
agreement-state-counter-place = <b>{ $region }:</b> the akimat proposes another place: { $venue }
agreement-state-declined = <b>{ $region }:</b> the akimat declined
agreement-reason = Reason: { $note }
counter-reason-hall-busy = the hall is busy
counter-reason-other-event = there is another event on that day
button-counter-hall-busy = Hall is busy
button-counter-other-event = Other event
button-counter-write = Write the reason
toast-agreed = Agreed. The ministry will hear of it.
toast-countered = Your proposal goes to the ministry.
toast-declined = Declined. The ministry will see the reason.
toast-offer-outdated = The meeting has changed. This is how it stands now; nothing was done yet.
toast-answered-before = This was answered already. This is how it stands now.
toast-nothing-to-agree = There is nothing to agree about this meeting any more.
receipt-agreed = <b>Agreed by the akimat, { $time }</b>
receipt-countered = <b>Your proposal was sent to the ministry, { $time }</b>
receipt-declined = <b>Declined by the akimat, { $time }</b>
counter-ask-day =
    <b>Which day suits?</b>

    Choose a day or write it, for example: 4 December. On days in brackets there is another meeting in the region or of this ministry.
counter-ask-hour =
    <b>{ $day }</b>

    At what time? Choose one or write it, for example: 11:00.
counter-ask-reason =
    <b>Proposed:</b> { $time }

    Why does the planned date not suit? The ministry reads this.
counter-ask-reason-place =
    <b>Proposed place:</b> { $venue }

    Why does the planned place not suit? The ministry reads this.
counter-ask-words = Write the reason in one message. The ministry reads it.
counter-ask-place =
    <b>Which place do you propose?</b>

    Write its name and address in one message, or choose a place where meetings were held before.
decline-ask =
    <b>Why can the meeting not be held?</b>

    Write the reason in one message. The ministry reads it.
day-not-read = I did not understand this day, or it is over. For example: 4 December or 04.12.2026.
hour-not-read = I did not understand this time. For example: 11:00.
words-too-long = The text has { $letters } letters; at most { $most } fit. Shorten it and send it again.
words-empty = At least one word is needed here.
counter-taken = <b>The ministry has taken your proposal</b>
ministry-agreed = <b>Agreed by the akimat: { $region }</b>
ministry-agreed-all = All akimats have agreed: the meeting can be announced.
ministry-countered-time = <b>The akimat proposes another time: { $region }</b>
ministry-countered-place = <b>The akimat proposes another place: { $region }</b>
ministry-declined = <b>Declined by the akimat: { $region }</b>
counter-planned-time = <b>Planned:</b> { $time }
counter-proposed-time = <b>Proposed:</b> { $time }
counter-planned-place = <b>Planned:</b> { $venue }
counter-proposed-place = <b>Proposed:</b> { $venue }
venue-not-fixed = no place is fixed
button-take-time = Take { $time }
button-keep-time = Keep { $time }
button-take-place = Take the proposed place
button-keep-place = Keep the planned place
button-propose-another = Propose another date
button-ask-again = Ask the akimat again
toast-taken = Taken. The akimat will hear of it.
toast-kept = Date and place stay. The akimat is asked again.
toast-asked-again = The akimat is asked again.
keep-ask-note =
    <b>Why do date and place stay?</b>

    Write one message to the akimat, or ask it again without a note.
button-keep-without-note = Ask again without a note
silence-to-akimat = <b>Your akimat’s answer is awaited</b>
silence-to-ministry = <b>No answer from the akimat</b>

## The letter of an akimat that is not in the bot

button-enter-letter = Enter a letter: { $region }
letter-ask-number =
    <b>{ $region }</b>

    This akimat is not in the bot. Write the number of its letter of agreement, for example: 12-3/456.
letter-ask-day =
    <b>Letter No { $number }</b>

    What is the letter’s date? Choose it or write it, for example: 20 November.
letter-day-not-read = I did not understand this day, or it is still to come. For example: 20 November or 20.11.2026.
button-today = Today
button-yesterday = Yesterday
toast-letter-kept = The letter was entered.
button-letters = Letters of akimats: { $count }
letters-awaited = <b>Meetings in regions whose akimat is not in the bot</b>
letters-none = In regions whose akimat is not in the bot no meeting waits for agreement.

## The meetings of an akimat's region, and the host's list

hosted-meetings = <b>Meetings in the region: { $region }</b>
hosted-none = No meeting is planned or was held in this region yet. Once a ministry plans one, I will tell you.
meetings-to-agree = <b>To agree: { $region }</b>
to-agree-none = Nothing waits for agreement. Once a ministry asks your akimat, I will tell you.
button-show-to-agree = Those to agree
button-show-hosted = All in my region
host-list-ask = Tick what is ready: the ministry sees it.
host-list-ready = <b>Ready:</b> { $items }
host-list-missing = <b>Not ready yet:</b> { $items }
host-list-of = <b>Preparation, { $region }</b>
host-hall = hall
host-step-free-access = access without steps
host-interpreter = interpreter
host-sound-and-stream = sound and live stream
host-local-media = announcement in local media
host-poster = poster
button-host-hall = Hall
button-host-step-free-access = Step-free access
button-host-interpreter = Interpreter
button-host-sound-and-stream = Sound and live stream
button-host-local-media = Local media
button-host-poster = Poster
toast-ticked = Ticked.
toast-unticked = No longer ticked.

## What people of a region ask, by sector and district: for its akimat

button-all-districts = All districts
asked-by-sector = <b>What people ask, by sector: { $region }</b>
asked-by-district =
    <b>What people ask, by district: { $sector }</b>
    { $region }
asked-line = { $name }: { $submissions }, { $people }
asked-submissions = { $submissions ->
    [one] { $submissions } question
   *[other] { $submissions } questions
}
asked-unrouted = ministry not known yet
asked-no-district = no district named
asked-nothing = No open question in this region yet.
button-asked-all = All of this sector
button-asked = { $name }: { $count }

## An akimat officer enters a question for somebody without Telegram

enter-ask-sector =
    <b>Step 1 of 4. Which sector is the question about?</b>

    For somebody without Telegram. Ask whether they agree that the text is kept and published without their name. This is not a formal appeal.
enter-ask-text =
    <b>Step 2 of 4. Write the question in one message</b>

    Leave out names, phone numbers and individual numbers.
enter-ask-district =
    <b>Step 3 of 4. Which district or settlement?</b>

    Choose its name or write it.
enter-review = <b>Step 4 of 4. Check</b>
enter-seems-exempt = This seems to be for { $body }, which does not hold such meetings. If so, advise the person to turn there.
enter-held = Others see the question after a coordinator’s look.
button-enter-register = Register
button-enter-sector = Change the sector
button-enter-text = Change the text
button-enter-district = Change the district
button-enter-drop = Delete this entry
button-enter-continue = Continue
button-enter-anew = Start again
enter-begun = <b>An entry was begun before</b>
enter-sent = The question is registered. Its number is in the message below.
toast-enter-dropped = The entry was deleted.
enter-receipt =
    <b>The question is registered. Number: <code>{ $number }</code></b>
    { $to }

    Read the number out or write it down for the person. Anybody can follow it from any phone: { $link }
    Or it is enough to write the number to this bot.
button-open-numbered = See how it stands

## The trail: what akimats and ministries did about a meeting

act-akimats-asked = Asked the akimat to agree
act-agreement-given = Agreed to a meeting
act-counter-proposed = Proposed another date or place
act-agreement-declined = Declined a meeting
act-letter-entered = Entered the letter of an akimat
act-counter-taken = Took what an akimat proposed
act-plan-kept = Kept date and place
act-meeting-agreed = The meeting is agreed with all regions
act-host-item-ticked = Ticked as ready
act-host-item-unticked = Took a tick back
act-question-entered = Entered a question for somebody
trail-agreement = { $region }: { $said }
trail-agreement-with = { $region }: { $said }, { $what }
said-not-asked = not asked
said-asked = asked
said-agreed = agreed
said-agreed-by-letter = agreed by letter
said-countered = proposed otherwise
said-declined = declined
## Tension alerts. Officials, akimat officers and coordinators read them; citizens never do.

button-raise-tension = Raise a tension alert
button-tensions = Tension alerts: { $open }
button-tension-continue = Continue
button-tension-begin = Begin the alert
tension-intro =
    <b>Tension alert</b>

    For a risk of social tension in one sector and one place. The coordinators and the ministry get it at once, also at night. Citizens do not see it.

    In an emergency call 112.
tension-begun =
    <b>You have begun an alert and not sent it</b>

    { $text }
tension-ask-region = <b>Which region is it about?</b>
tension-ask-sector = <b>What is it about?</b>
tension-ask-district =
    <b>Where in the region is it?</b>

    Choose below, or write the district or the settlement.
tension-demand = { $sector }, { $place }: { $people ->
    [one] { $people } person asks
   *[other] { $people } people ask
}, { $new } new in the last 7 days
tension-demand-none = { $sector }, { $place }: no open questions or issues
button-whole-region = The whole region
tension-ask-level =
    <b>How serious is it?</b>

    <b>Predicted:</b> people are worried; it may grow if nothing is done.
    <b>Has arisen:</b> people already gather, complain together or protest.

    Both oblige the head of the ministry to meet the people there.
button-tension-predicted = Predicted
button-tension-arisen = Has arisen
tension-ask-text =
    <b>What is happening, since when, and what has been done?</b>

    Write it in one message. No names and no phone numbers of citizens.

    Example: Since Monday three houses of the 15th district of Semey have had no heating, about 200 people. The akimat has brought heaters.
tension-ask-photos =
    <b>Any photos?</b> Skip this if there are none.

    Now: { $photos }, at most { $most }.
tension-sector = <b>Sector:</b> { $sector }
tension-level = <b>Level:</b> { $level }
tension-level-predicted = predicted risk
tension-level-arisen = arisen risk
tension-masked = Phone numbers and links are not sent: they are hidden.
tension-open-already = Alert { $alert } is open already for this region and sector.
tension-goes-to = <b>Who gets it at once, also at night:</b>
tension-to-coordinators = { $count ->
    [0] Coordinators: nobody is in the bot yet
    [one] { $count } coordinator
   *[other] { $count } coordinators
}
tension-to-officials = { $count ->
    [0] { $body }: nobody is in the bot yet; the coordinators will tell them another way
    [one] { $body }: { $count } official
   *[other] { $body }: { $count } officials
}
tension-to-nobody = Nobody else of the coordinators and the ministry is in the bot yet: tell them another way too. The alert is recorded.
button-tension-send = { $people ->
    [0] Record it
    [one] Send to { $people } person
   *[other] Send to { $people } people
}
button-edit-district = Change the district
button-edit-region = Change the region
button-edit-level = Change the level
tension-confirm =
    <b>Send the alert?</b>

    It cannot be taken back: only a coordinator can lift it, with a reason.
button-tension-send-yes = Yes, send
tension-nothing-begun = No alert is being written.
tension-draft-deleted = The draft of the alert is deleted.
tension-receipt = <b>Alert <code>{ $alert }</code> is sent.</b>
tension-receipt-next = I will tell you when they have seen it. Not seen in 30 minutes, it is repeated; not seen in 2 hours, all coordinators hear of it.
tension-target = <b>Our target for the off-schedule meeting:</b> { $day } ({ $days ->
    [one] { $days } working day
   *[other] { $days } working days
}; the resolution names no term).
tension-title = <b>Tension alert { $alert }: { $level }</b>
tension-raised = <b>Raised by:</b> { $who }, { $at }
tension-obliges = { $body }: its head must hold an off-schedule meeting with the people there.
tension-repeated = <b>Repeated: the alert was not seen in 30 minutes</b>
tension-escalated = <b>The alert was not seen in 2 hours.</b> Not seen by:
tension-who-coordinators = the coordinators
tension-who-akimat = the akimat, { $region }
tension-news-seen = <b>Alert { $alert } was seen</b>
tension-seen-by = { $who }: seen { $at }
tension-not-seen-by = { $who }: not seen yet
button-tension-seen = Seen
button-tension-plan = Plan a meeting there
button-tension-ask = Ask the akimat
button-tension-answer = Write an answer
button-tension-lift = Lift the alert
button-tension-open = Open the alert
tension-seen-toast = Noted: you have seen it.
tension-seen-before = It was noted before.
tension-has-ended = This alert has ended.
tension-lifted-toast = The alert is lifted; those who got it are told.
tension-wrote-toast = Sent.
tension-ask-words =
    <b>What do you want to write about { $alert }?</b>

    It goes at once to: { $who } ({ $count }). Write it in one message, without names of citizens.
tension-ask-words-nobody = { $who }: nobody is in the bot yet. Write to them another way.
tension-review-words =
    <b>Please check before sending</b>

    { $words }

    <b>To:</b> { $who } ({ $count }). At once, also at night.
tension-wrote =
    <b>About alert { $alert }, from { $who }</b>

    { $words }
tension-lift-reasons = <b>Why is alert { $alert } lifted?</b> Whoever raised it and all who got it are told.
tension-lift-settled = The matter is settled
tension-lift-not-confirmed = It was not confirmed
tension-lift-double = Another alert says the same
tension-lift-other = Another reason
tension-lift-confirm =
    <b>Lift alert { $alert }?</b>

    <b>Reason:</b> { $reason }

    People who are told: { $people }. This cannot be undone; a new alert can be raised.
button-tension-lift-yes = Yes, lift it
button-tension-lift-words = Explain in words
tension-lift-ask-words = <b>Why is it lifted?</b> Write it in one message. Whoever raised the alert and all who got it will read it.
tension-reason-and-words = { $reason }: { $words }
tension-news-lifted = <b>Alert { $alert } is lifted</b>
tension-news-met = <b>The meeting for alert { $alert } was held</b>
tension-news-reopened = <b>Alert { $alert } is open again:</b> the meeting’s result was corrected and no longer meets it.
tension-state-open = <b>Status:</b> open
tension-state-met = <b>Status:</b> the meeting was held, { $day }
tension-state-lifted = <b>Status:</b> lifted. { $reason }
tension-list-of-coordinators = <b>Tension alerts</b>
tension-list-of = <b>Tension alerts: { $whose }</b>
tension-list-empty = There are no alerts. If there is a risk of tension, raise one: the head of the ministry has to come.
tension-list-line =
    <b>{ $position }.</b> { $alert }: { $level }
    { $sector }, { $place }
    { $state }
tension-list-open = Open since { $day }
tension-list-met = The meeting was held, { $day }
tension-list-lifted = Lifted, { $day }
tension-happened-raised = { $who }: raised it.
tension-happened-seen = { $who }: seen.
tension-happened-repeated = Repeated.
tension-happened-escalated = All coordinators were told.
tension-happened-wrote = { $who } wrote:
tension-happened-met = The meeting was held.
tension-happened-reopened = Open again.
tension-happened-lifted = { $who }: lifted it.

## The working calendar, for coordinators

button-holidays = Working calendar
holidays-of = <b>Working calendar, { $year }</b>
holidays-none = The holidays of this year are not entered yet: only Saturdays and Sundays count.
holiday-line = { $day }: { $kind }, { $note }
holiday-line-without-note = { $day }: { $kind }
holiday-kind-holiday = holiday
holiday-kind-transfer = transferred day off
holiday-kind-working = working day
day-plain-working = an ordinary working day
day-plain-off = an ordinary day off
button-holidays-change = Change a day
holidays-choose-day =
    <b>Which day?</b>

    Choose one or write it, such as: 8 January 2027. Marked days differ from the plain week.
holidays-not-a-day = I do not understand which day “{ $words }” is. Write it like this: 08.01.2027.
holidays-day-too-far = Only days of { $first }–{ $last } can be changed in the calendar.
button-holiday-holiday = Make it a holiday
button-holiday-transfer = Make it a transferred day off
button-holiday-working = Make it a working day
button-holiday-remove = Make it an ordinary day
button-holiday-other-day = Another day
holiday-ask-note =
    <b>{ $day }: { $kind }.</b> What does the document call it?

    Write it in one message, or leave it without a name.
button-holiday-without-note = Without a name
holiday-note-too-long = That name is too long: at most { $most } letters.
holiday-review =
    <b>Please check before saving</b>

    { $day }
    Now: { $before }
    It becomes: { $after }
holiday-moves-nothing = No working target of a deadline moves.
holiday-moves = <b>Deadlines whose working target moves:</b>
holiday-moved-target = { $what }: { $was } → { $now }
deadline-quarterly-report = report Q{ $quarter } { $year }
deadline-schedule-draft = draft schedule H{ $half } { $year }
deadline-half-year-results = results H{ $half } { $year }
button-holiday-save = Save
holiday-saved = Saved: from now on it is reckoned like this.
holiday-removed = Saved: it is an ordinary day now.
holiday-is-worked-anyway = This day is worked anyway.
holiday-is-off-anyway = This day is off anyway.

## The bodies and their terms, for coordinators

button-bodies = Ministries
bodies =
    <b>The ministries and their terms</b>

    Which one? A change holds from the day that you choose; what was before stays.
button-body-add = Add a body
body-term-always = { $name }: { $duty }
body-term-from = From { $from }. { $name }: { $duty }
body-term-until = Until { $until }, that day included. { $name }: { $duty }
body-term-from-until = { $from } – { $until }. { $name }: { $duty }
body-duty-obliged = must hold meetings
body-duty-exempt = exempt from the duty
body-sectors = <b>Sectors:</b> { $sectors }
body-sectors-none = <b>Sectors:</b> none
button-body-rename = Change the name
button-body-exempt = Exempt from the duty
button-body-oblige = Put under the duty
button-body-end = Set the last day
button-body-move-sector = Pass on the sector: { $sector }
body-ask-names =
    <b>What is { $body } called?</b>

    Write three lines in one message: in Kazakh, in Russian, in English.
body-ask-slug-and-names =
    <b>What is the new body called?</b>

    Write four lines in one message: its short name in the address on gov.kz (2–9 Latin letters, such as dsm), then its name in Kazakh, in Russian, in English.
body-ask-sector = <b>Which sector goes to the new body?</b>
body-ask-to = <b>To which body does the sector “{ $sector }” go?</b>
body-ask-first-day =
    <b>From which day on?</b>

    Choose one or write it, such as: 1 July 2027.
body-ask-last-day =
    <b>Which day is the last one?</b>

    Choose one or write it, such as: 30 June 2027.
body-names-lines = { $wanted } lines are needed, each on a line of its own. Please write them again.
body-names-too-long = A name is too long: at most { $most } letters each. Please write them again.
body-names-not-a-slug = The first line needs 2 to 9 small Latin letters, such as: dsm. Please write them again.
body-review = <b>Please check before saving</b>
body-review-rename =
    From { $day } on { $body } is called:
    { $kk }
    { $ru }
    { $en }
body-review-exempt = From { $day } on { $body } need not hold meetings.
body-review-oblige = From { $day } on { $body } must hold meetings.
body-review-end = { $body }: the last day is { $day }.
body-review-move = From { $day } on the sector “{ $sector }”: { $was } → { $to }
body-review-add =
    From { $day } on a new body ({ $slug }):
    { $kk }
    { $ru }
    { $en }
    The sector that goes to it: { $sector }.
body-everybody = Once it is saved, everybody sees it at once.
button-body-save = Save the change
button-body-other-day = Choose another day
body-refused-not-there = There is no such body or sector on that day. Choose another day.
body-refused-changes-later = Another change is entered from { $day } on; the terms would overlap. Choose that day or a later one.
body-refused-nothing-changes = It is so already on that day.
body-refused-has-sector = The sector “{ $sector }” is still with this body. Pass it on to another one first.
body-refused-slug-is-taken = There is such a short name already. Write the four lines once more, with another one.
body-saved = Saved: everybody sees it at once.
body-nothing-begun = No change was begun.

## What the trail says of tension alerts, the working calendar and the bodies

act-tension-raised = Raised a tension alert
act-tension-seen = Saw a tension alert
act-tension-repeated = Repeated a tension alert
act-tension-escalated = Told all coordinators that an alert was not seen
act-tension-written = Wrote about a tension alert
act-tension-met = Noted that the meeting for an alert was held
act-tension-reopened = Opened a tension alert again
act-tension-lifted = Lifted a tension alert
act-holiday-set = Changed a day of the working calendar
act-holiday-removed = Made a day of the working calendar an ordinary one
act-body-changed = Changed the terms of a body
act-sector-moved = Passed a sector on to another body
## Planning a meeting: for officials

button-plan-meeting = Plan a meeting
plan-begun =
    <b>You began to plan a meeting</b>
    { $at }
    { $what }

    Continue your draft?
plan-ask-regions = <b>Which region?</b> Those where your ministry is waited for most come first. You can choose up to { $most }.
plan-region-line =
    <b>{ $position }. { $region }</b>
    { $reason }
demand-alert = A risk of social tension was reported: an off-schedule meeting is due.
demand-nobody = Nobody asks at present.
demand-people = { $people ->
    [one] { $people } person asks.
   *[other] { $people } people ask.
}
demand-people-recent = { $people ->
    [one] { $people } person asks, { $recent } new in the last 7 days.
   *[other] { $people } people ask, { $recent } of them new in the last 7 days.
}
demand-visit = Last meeting: { $month }.
demand-no-visit = No earlier meeting is known.
demand-problem = The ministry noted a problem: “{ $problem }”.
demand-more-problems = { $count ->
    [one] One more problem is noted.
   *[other] { $count } more problems are noted.
}
plan-too-many-regions = One meeting serves { $most } regions at most.
button-plan-on-schedule = On schedule
button-plan-off-schedule = Off-schedule
button-next-step = Continue ›
plan-ask-time = <b>When?</b> Choose a day, or write it, for example: 3 December. If no day is fixed yet, choose only the month.
button-plan-month = Day not fixed: { $month }
plan-day-not-read = I cannot read a day to come in “{ $words }”. Write it like this: 3 December. Or choose one below.
plan-ask-hours =
    <b>At what time?</b>
    { $day }

    Choose when it begins, or write when it begins and ends, for example: 15:00-17:00.
plan-hours-not-read = I cannot read a time in “{ $words }”. Write it like this: 15:00-17:00.
button-plan-no-hours = Not known yet
plan-ask-held-by = <b>Who holds it?</b> Only a meeting of the first head counts for the quarterly duty.
plan-off-schedule-head = An off-schedule meeting is held by the first head.
plan-ask-topics = <b>What about?</b> Write one topic on each line, { $most } at most.
plan-topics-asked = <b>People here ask most:</b>
plan-topic-line = { $position }. { $question } ({ $people })
button-plan-take-topics = Take from questions
plan-topics-refused = { $most } topics at most, each one line of { $letters } characters at most. Please shorten them and send them again.
plan-ask-place =
    <b>Where?</b> Write the settlement on the first line and the venue on the second. A single line is the venue. For example:

    Semey
    House of Friendship
plan-places-before = Places that were used in this region before are below.
plan-place-refused = { $letters } characters on each line at most. Please shorten it and send it again.
plan-only-buttons = Please choose with the buttons below.
plan-now = <b>Now:</b> { $what }
plan-not-fixed = not fixed yet
button-plan-leave-empty = Leave it empty
button-plan-keep = Keep it so
plan-review = <b>Check the plan</b>
chosen-because = <b>Why { $region }:</b> { $reason }
button-plan-save = Save the plan
plan-saved = The plan is saved. Citizens do not see it yet.
plan-nothing-begun = No plan is begun. It was saved or deleted.
button-part-regions = Region
button-part-time = Date
button-part-hours = Time
button-part-held-by = Who holds it
button-part-topics = Topics
button-part-place = Place

## Changing a planned meeting

button-edit-meeting = Edit the plan
button-redate-meeting = Change the date
meeting-edit = <b>What is to change?</b>
change-review = <b>Check the change</b>
change-line =
    <b>{ $field }:</b> { $new }
    Before: <s>{ $old }</s>
field-kind = Kind
field-status = Status
field-venue = Venue
field-district = Settlement
change-nothing = Nothing changes: all is as it was.
change-tells = { $people ->
    [0] The meeting was announced, but nobody is to be told. Once the new date is agreed, announce it again.
    [one] The meeting was announced: { $people } person is told at once that it is postponed. Once the new date is agreed, announce it again.
   *[other] The meeting was announced: { $people } people are told at once that it is postponed. Once the new date is agreed, announce it again.
}
change-tells-nobody = The meeting is not announced yet, so no citizens are told.
change-asks-akimats = The akimats are asked again: { $regions }.
button-change-save = Save the change
button-change-reason = Say why
change-ask-reason = Write in one message why it is moved. The ministry and the akimats will see it.
change-reason = <b>Why it was moved:</b> { $reason }
button-change-drop = Leave it as it is
change-saved = The change is saved.
change-dropped = Nothing was changed.
meeting-outdated = The meeting has changed meanwhile. Here is how it stands.
words-at-most = { $letters } characters at most. Please shorten it and send it again.

## Agreeing and announcing a meeting

button-ask-akimats = Send to the akimats
akimats-asked = { $count ->
    [one] Sent for agreement to { $count } region.
   *[other] Sent for agreement to { $count } regions.
}
button-announce = Announce
announce-missing = <b>The meeting cannot be announced yet</b>
announce-lacks-time = Its day and the time it begins must be fixed.
announce-lacks-venue = Its venue must be fixed.
announce-lacks-agreement = The akimats must agree: { $regions }.
announce-too-late = Its day is over.
announce-preview = <b>Citizens will read this</b>
announce-tells = { $people ->
    [0] At present nobody is to be told. The meeting will stand in the list.
    [one] { $people } person will be told: they follow the region, the ministry or the sector.
   *[other] { $people } people will be told: they follow the region, the ministry or the sector.
}
button-announce-yes = Announce and tell them
announced = The meeting is announced.

## Cancelling a meeting

button-cancel-meeting = Cancel the meeting
cancel-ask-reason =
    <b>Why will the meeting not be?</b>

    Choose below, or write it in one message. Citizens will read it.
cancelled-head-away = Whoever was to hold the meeting cannot come.
cancelled-venue-closed = The venue is closed.
cancelled-weather = The weather does not allow it.
cancelled-joined = The meeting is joined to another one.
button-cancelled-head-away = The head cannot come
button-cancelled-venue-closed = The venue is closed
button-cancelled-weather = The weather
button-cancelled-joined = Joined to another
cancel-confirm = <b>Cancel this meeting?</b>
cancel-tells = { $people ->
    [0] At present nobody is to be told.
    [one] { $people } person will be told that it will not be.
   *[other] { $people } people will be told that it will not be.
}
button-cancel-yes = Yes, cancel it
button-cancel-no = No, keep the meeting
meeting-is-cancelled = The meeting is cancelled.

## The question sheet of a meeting

button-question-sheet = Questions to it
sheet-title = <b>Questions to the meeting</b>
sheet-count = { $questions ->
    [one] { $questions } question.
   *[other] { $questions } questions, the most asked first.
}
sheet-none = There is no open question yet to this meeting, nor to the ministry in its regions.
sheet-entry = <b>{ $position }. { $people }</b>, { $region }, { $number }
sheet-alike = Much the same: { $question } ({ $people }, { $number })
sheet-more-alike = { $count ->
    [one] { $count } more is much the same.
   *[other] { $count } more are much the same.
}
sheet-page = Page { $page } of { $pages }
sheet-because = <i>You get this because a meeting of your ministry is near.</i>

## Problems that a ministry notes

button-sector-problems = Noted problems
sector-problems =
    <b>Problems that the ministry noted</b>
    { $body }
sector-problems-none = No problem is noted yet. Noted problems help to choose the region when a meeting is planned.
sector-problem-line =
    <b>{ $position }. { $region }</b>
    { $problem }
    { $time }
sector-problem-since = since { $from }
sector-problem-between = { $from } – { $until }
button-note-problem = Note a problem
sector-problem-ask-region = <b>In which region is the problem?</b>
sector-problem-ask-text =
    <b>{ $region }</b>

    Write the problem in one message, { $letters } characters at most. No names of citizens, please.
sector-problem-refused = Please write the problem in a few words, { $letters } characters at most.
sector-problem =
    <b>{ $region }</b>
    { $problem }

    <b>When:</b> { $time }
button-problem-from = Change the start
button-problem-until = Change the end
button-problem-end = It is solved
button-problem-no-end = The end is not known
sector-problem-ask-from = Since which day is it a problem? Write the day, for example: 01.11.2026
sector-problem-ask-until = Until which day will it be a problem? Write the day, for example: 31.03.2027. Or say that the end is not known.
sector-problem-day-not-read = I cannot read a day in “{ $words }”. Write it like this: 01.11.2026. The last day cannot be before the first one.
sector-problem-noted = The problem is noted.
sector-problem-dated = Saved.
sector-problem-ended = The problem is off the list.
act-meeting-planned = Planned a meeting
act-meeting-changed = Changed the plan of a meeting
act-meeting-announced = Announced a meeting
act-meeting-cancelled = Cancelled a meeting
act-sector-problem-noted = Noted a problem of a region
act-sector-problem-dated = Changed the dates of a noted problem
act-sector-problem-ended = Took a noted problem off the list
## Those who answer: questions with a ministry

button-questions = Questions, new: { $new }
button-commitments = Commitments: { $open }, late: { $late }
questions-new =
    <b>New questions</b>
    { $body }
questions-under-control =
    <b>Questions under control</b>
    { $body }
questions-answered =
    <b>Answered questions</b>
    { $body }
questions-none-new = There are no new questions: all are answered or under control.
questions-none-under-control = No question is under control.
questions-none-answered = No question is answered here yet.
questions-group = <b>Questions that say the same: { $count }</b>
questions-group-more = These are the oldest. The others are in the list.
question-line =
    <b>{ $position }.</b> { $text }
    { $region }. { $people }. { $progress }
question-group-line =
    <b>{ $position }.</b> { $text }
    { $region }. Questions like this: { $alike }. { $people }
button-shelf-alike = Alike together
button-shelf-new = Oldest first
button-shelf-under-control = Under control
button-shelf-answered = Answered
button-question-meeting = Choose a meeting
button-question-any-meeting = Any meeting
question-count-label = { $name }: { $count }
question-regions = Questions of which region?
question-meetings = Questions to which meeting?
question-meetings-none = None of these questions is for a certain meeting.
question-meeting = <b>Meeting:</b> { $time }
question-meeting-label = { $day }, { $region }
question-language = <b>The author’s language:</b> { $lang ->
    [kk] Kazakh
    [ru] Russian
   *[en] English
}
question-verdicts = <b>Opinions:</b> it helped: { $helped }, partly: { $partly }, it did not help: { $no }
question-flagged = Flagged: a coordinator will look at it.
question-noted = The author added:
question-changed = The author wrote it anew.
question-office-note = A note of the ministry (the author does not see it):
button-answer = Answer
button-explain = Explain
button-take-control = Take under control
button-at-meeting = Answered at the meeting
button-resolve = Done: write the result
button-extend-due = Extend the date
button-correct = Correct the answer
button-pass-on = Pass on to another ministry
button-pass-on-yes = Pass on
button-question-photos = Show the photos
button-question-place = Show on the map
button-flag-question = Flag abuse
button-next-question = Next question ›
button-answer-draft = My draft of an answer
button-back-to-question = ‹ To the question
button-open-question = Open the question
button-open-questions = Open the questions
question-stands-otherwise = This question has moved on meanwhile. This is how it stands now.
question-was-last = That was the last question of the list.
question-was-flagged = Flagged: a coordinator will look at it.
question-note-kept = The note is kept. Only the ministry and the coordinators see it.
flag-reasons = <b>{ $number }: what is wrong with it?</b> A coordinator will look at it and hide it if need be. You cannot hide it yourself.
flag-insult = Insult
flag-personal-data = Personal data
flag-advertisement = Advertisement
flag-not-a-question = Not a question
queue-flagged = Flagged by the ministry: { $reason }
pass-on-ask =
    <b>Pass on { $number }?</b>
    To: { $body }
news-questions =
    <b>New questions: { $count }</b>
    { $body }
news-question = <b>New question <code>{ $number }</code></b>
news-reply-hint = Reply to this message, and your text becomes the draft of an answer.
reminder-reply-hint = Reply to this message, and your text becomes the draft of the result.

## Those who answer: answers

ask-answer = <b>Write the answer in one message.</b> In Kazakh or in the language of the question.
ask-explanation = <b>Write the explanation in one message.</b> In Kazakh or in the language of the question.
ask-answered-at = At which meeting was it answered?
ask-answered-at-none = The ministry has held no meeting in this region. Please answer in words.
ask-words-at-meeting = <b>What was said at the meeting?</b> Write it in one message, or skip.
ask-words-control = <b>What will be done?</b> Write it in one message, or skip.
ask-words-extend = <b>Why does it take longer?</b> Those who asked will read the reason.
ask-what-was-done = <b>What was done?</b> Write it in one message, or send a photo.
ask-correction = <b>What is right?</b> Those who asked are told that it is a correction.
answer-so-far = Written so far (press to copy):
answer-review = <b>{ $number }: please check before sending</b>
answer-review-reads = <b>Whoever asked will read it like this:</b>
answer-with-photo = A photo goes with it.
answer-language-warning = Please note: answers are in Kazakh or in the language of the question, and this text seems to be in another one.
answer-goes-to = Goes to { $authors ->
    [one] { $authors } author
   *[other] { $authors } authors
} and { $supporters ->
    [one] { $supporters } supporter
   *[other] { $supporters } supporters
}.
answer-goes-to-joined = And to authors of joined questions: { $joined }.
answer-goes-to-too = The same answer goes to other questions: { $too }.
answer-no-undo = What is sent cannot be taken back, only corrected.
answer-nothing-begun = There is nothing to send.
answer-sent = Sent. Answers: { $sent }, people: { $told }.
button-edit-answer = Edit the text
button-answer-as-it-is = Leave it as it is
button-drop-answer = Delete the draft
button-answer-too = For similar ones too: { $others }
button-other-due-day = Choose another day
answer-too = <b>Which ones get the same answer?</b> Chosen: { $chosen }
button-too = Question { $position }
ask-due-day = <b>By when will it be done?</b>
ask-extended-day = <b>Until when is it extended?</b> Now it is due { $day }.
due-hint = You can also write the day, for example: 18 December.
due-is-past = That day is over. Please choose another one.
due-not-later = It can only be extended to a later day.
due-not-understood = I do not understand which day that is. Write, for example: 18.12 or 18 December.
button-due-in-a-week = 1 week
button-due-in-two-weeks = 2 weeks
button-due-in-a-month = 1 month
button-due-calendar = Calendar
reply-kept = <b>{ $number }: your text is kept.</b> Is it an answer, or only a note?
button-send-as-answer = Send as answer
button-only-note = Only a note
button-templates = Templates
button-keep-template = Save as a template
button-use-template = Use a template
button-delete-template = Delete the template
templates =
    <b>Templates</b>
    { $body }
templates-none =
    <b>Templates</b>
    { $body }

    There are none yet. An answer that was sent can be saved as a template from its question.
template-title = <b>Template: { $name }</b>
template-line = <b>{ $position }. { $name }.</b> { $words }
choose-template = <b>Which template shall it begin with?</b> You can change it before sending.
ask-template-name = <b>What is the template called?</b> Write a short name.
template-name-too-long = That name is too long: { $most } letters fit.
template-deleted = The template is deleted.
happened-under-control-until = Under control until { $day }.
happened-answered-at-meeting = Answered at the meeting of { $day }.
happened-extended = The time is extended to { $day }.
happened-corrected = A correction of the answer:
happened-resolved-photo = It is done, as the photo shows.
ask-whether-it-was-done = Was it done?
button-was-done = It was done
button-was-not-done = It was not done

## Those who answer: commitments

commitments =
    <b>Commitments</b>
    { $body }
    Open: { $open }, late: { $late }
commitments-none = Nothing is owed. Questions under control and decisions of meetings will stand here.
commitment-line =
    <b>{ $position }.</b> { $words }
    { $due }
commitment-title =
    <b>Commitment</b>
    { $due }
commitment-due = Due { $day }
commitment-due-today = Due today
commitment-late = Late: it was due { $day }
commitment-done = Done, { $day }
commitment-void = Void: the question was taken back or declined
commitment-of-submission = For question <code>{ $number }</code>
commitment-of-meeting = Meeting: { $meeting }
commitment-taken = Promised for { $day }.
commitment-extended = Extended to { $day }.
commitment-handed-over = Handed over to { $body }.
commitment-was-done = Done.
commitment-stands-otherwise = This commitment has moved on meanwhile. This is how it stands now.
commitment-was-handed-over = Handed over: another ministry follows it now.
commitment-hand-over = <b>Whose matter is it?</b> It is handed over at once.
button-commitment-hand-over = Hand over to another ministry
button-result-photo = Photo of the result
button-add-commitment = Add a commitment
add-commitment-meeting = <b>At which meeting was it decided?</b>
button-commitment-no-meeting = At no meeting
ask-promise = <b>What will be done?</b> Write it in one message. It is due { $day }.
ask-reason-to-extend = <b>Why does it take longer?</b> The new date is { $day }.
reminder-commitments = <b>Commitments due soon or late: { $count }</b>

## Those who answer: their acts in the trail

act-submission-answered = Answered a question
act-submission-explained = Explained a question
act-submission-answered-at-meeting = Noted that it was answered at a meeting
act-taken-under-control = Took a question under control
act-control-extended = Extended the date of a question
act-submission-resolved = Noted that a question is resolved
act-answer-corrected = Corrected an answer
act-submission-flagged = Flagged a question
act-office-noted = Added a note to a question
act-template-kept = Saved a template
act-template-deleted = Deleted a template
act-committed = Added a commitment
act-commitment-extended = Extended a commitment
act-commitment-handed-over = Handed a commitment over to another ministry
act-commitment-done = Fulfilled a commitment
trail-state = { $state ->
    [received] received
    [answered] answered
    [explained] explained
    [under_control] under control
    [resolved] resolved
    [declined] declined
    [open] open
   *[done] done
}
## Was it held, and what came of it

was-it-held = <b>Was the meeting held?</b>
button-held-as-planned = Held as planned
button-held-with-changes = Held, with changes
button-was-moved = Moved
button-was-cancelled = Cancelled
button-log = Log a meeting
log-what = <b>Which meeting do you log?</b>
log-what-none = Each planned meeting that is over is logged.
log-what-line =
    <b>{ $position }.</b> { $time }
    { $place }
button-log-unplanned = Another meeting
button-log-reception-alone = Personal reception
button-results = Logged results
log-not-yet = The day of this meeting has not come yet.
log-logged-already = This meeting is logged already. Here is how it stands.
log-cancelled = This meeting is marked as cancelled.
log-changed-meanwhile = Another official changed it meanwhile. Here is how it stands.
log-begun =
    <b>You have an unfinished draft</b>

    { $what }
    Last change: { $at }
button-log-anew = Delete it and begin anew
log-of-meeting = Results of the meeting: { $place }, { $day }
log-of-unplanned = Results of a meeting that was not planned here
log-of-reception = Personal reception: { $place }, { $day }
log-of-reception-alone = Results of a personal reception
log-of-correction = Correction of { $number }
log-ask-regions = <b>In which region was it?</b> You can choose several.
log-ask-region = <b>In which region was it?</b>
log-ask-kind = <b>Was it on schedule or off schedule?</b>
button-log-scheduled = On schedule
button-log-off-schedule = Off schedule
log-ask-day = <b>On which day was it?</b> Choose or write it, such as: 3 December.
button-log-today = Today
button-log-yesterday = Yesterday
log-ask-held-by = <b>Who held it?</b>
button-first-head = First head
button-acting-first-head = Acting first head
button-deputy = Deputy
log-ask-people = <b>How many people came?</b> Choose or write a number, such as: about 200.
log-ask-received = <b>How many people were received?</b> Choose or write a number.
log-ask-raised = <b>How many questions were raised?</b> In the bot: { $asked }, add those asked in the hall.
log-ask-raised-hall = <b>How many questions were raised?</b> Choose or write a number.
log-ask-answered = <b>How many questions were answered on the spot?</b>
log-ask-explained = <b>How many questions were explained?</b>
log-ask-under-control = <b>How many questions were taken under control?</b>
log-ask-resolved = <b>How many questions were resolved?</b>
log-number-now = Now: <b>{ $number }</b>
button-take-number = Take { $number }
button-log-not-known = Not known
log-ask-outcomes = <b>What became of the { $raised } questions</b>
log-ask-outcomes-unknown = <b>What became of the questions</b>
log-outcomes-open = nothing said yet: { $open }
button-outcomes-right = Right
button-outcome-answered = Answered: { $number }
button-outcome-explained = Explained: { $number }
button-outcome-under-control = Under control: { $number }
button-outcome-resolved = Resolved: { $number }
log-ask-topics = <b>What were the main topics?</b> One per line. Your phone's keyboard can take dictation.
button-topics-planned = Topics of the plan
button-topics-asked = Take from questions: { $topics }
log-ask-decisions = <b>Which decisions and instructions were given?</b> Write them with their dates.
log-ask-summary = <b>Write a summary.</b> Once it is published, people will read it.
log-ask-photos = <b>Send photos.</b> Now: { $photos }, at most { $most }. Once it is published, people will see them.
log-ask-link = <b>Send a link to a publication.</b> Such as: https://gov.kz/…
button-remove-topics = Remove the topics
button-remove-decisions = Remove the decisions
button-remove-summary = Remove the summary
button-remove-photos = Remove the photos
button-remove-link = Remove the link
button-log-drop = Delete the draft
button-log-later = To the menu, keep the draft
log-review = <b>Check before saving.</b> To change something, press its field below.
button-save-result = Save
button-field-regions = Region
button-field-kind = Kind
button-field-day = Day
button-field-held-by = Held by
button-field-people = Attendees
button-field-received = People received
button-field-raised = Questions
button-field-outcomes = Outcomes
button-field-topics = Topics
button-field-decisions = Decisions
button-field-summary = Summary
button-field-photos = Photos
button-field-link = Link
log-no-day = I could not read the day. Write it like this: 3 December or 03.12.2026.
log-no-number = I could not read the number. Write one number, such as: 200 or about 200.
log-no-link = This does not look like a link. It begins with https://
log-too-long = Your text has { $letters } letters, and { $most } fit. It is kept as a draft; please send it shorter.
log-too-many-topics = You wrote { $topics } topics, and { $most } fit. Please keep the main ones.
log-in-the-future = This day has not come yet. Write the day on which the meeting was held.
log-too-early = This is too early. The earliest possible day is { $day }.
log-too-many = This number is too large. Please check it.
log-more-outcomes = { $raised } questions were raised, and outcomes are given for { $outcomes }. Please correct the numbers.
log-incomplete = Give the day and the region, then it can be saved.
log-nothing-changed = Nothing was changed.
result-number-meeting = M-{ $number }
result-number-reception = R-{ $number }
result-title = <b>{ $number }. { $body }</b>
result-kind-meeting = Results of the meeting
result-kind-reception = Results of the personal reception
result-regions = <b>Region:</b> { $regions }
result-kind = <b>Kind:</b> { $kind }
result-held-on = <b>Held on:</b> { $day }
result-held-by = <b>Held by:</b> { $who }
result-people = <b>People came:</b> { $number }
result-received = <b>Personally received:</b> { $number }
result-raised = <b>Questions raised:</b> { $number }
result-answered = answered on the spot: { $number }
result-explained = explained: { $number }
result-under-control = taken under control: { $number }
result-resolved = resolved: { $number }
result-number = { $number }
result-not-known = not known
result-decisions = <b>Decisions and instructions</b>
result-summary = <b>Summary</b>
result-link = <b>Publication:</b> { $link }
result-photos = <b>Photos:</b> { $photos }
result-saved-at = Logged: { $at }
result-corrected-at = Corrected: { $at }
result-published-at = Published: { $at }
result-not-published = Citizens do not see it yet. Good practice: publish within ten days, by { $day }.
result-is-saved = Saved. Here is your receipt:
result-saved = <b>{ $number } saved, { $time }.</b>
result-corrected = <b>{ $number } corrected, { $time }.</b> The earlier figures stay in the trail of corrections.
result-reception-apart = The personal reception is logged separately.
counting-first-head = Counts for { $quarter }, first head: <b>met</b>.
counting-acting = Counts for { $quarter }, since an acting first head counts: <b>met</b>.
counting-off-schedule = Counts for { $quarter }, since an off-schedule meeting counts: <b>met</b>.
counting-deputy = A deputy's meeting: counts in the report, not for the quarterly duty.
counting-acting-not = An acting first head's meeting: counts in the report, by the setting not for the quarterly duty.
counting-off-schedule-not = An off-schedule meeting: counts in the report, by the setting not for the quarterly duty.
counting-reception = People received are counted apart.
counting-no-duty = This ministry has no quarterly duty.
quarter-name = Q{ $quarter } { $year }
button-correct-result = Correct
button-publish-result = Publish summary
button-log-reception = Log reception
button-open-reception = Open the reception
button-open-result = Open the results
button-result-trail = Trail of corrections
button-result-photos = Show the photos
results-title = <b>Logged results</b>
results-none = Nothing is logged yet.
result-line =
    <b>{ $position }.</b> { $number }, { $day }
    { $place }
    { $state }
result-state-published = published
result-state-not-published = not published
result-trail-title = <b>{ $number }: trail of corrections</b>
result-trail-none = Nothing was corrected.
result-trail-entry =
    <b>{ $at }</b>, { $who }
    { $field }: { $old } → { $new }
result-trail-office = official of the ministry (office No. { $office })
result-trail-office-gone = official of the ministry
result-trail-empty = empty
result-field-held-on = Day
result-field-held-by = Held by
result-field-people = People
result-field-raised = Questions raised
result-field-answered = Answered on the spot
result-field-explained = Explained
result-field-under-control = Taken under control
result-field-resolved = Resolved
result-field-topics = Topics
result-field-decisions = Decisions
result-field-summary = Summary
result-field-photos = Number of photos
result-field-link = Link
publish-preview = <b>This is what citizens will read:</b>
publish-who = { $people ->
    [one] { $people } person will be told: who follows meetings of these regions, this ministry or its sector, or was told of this meeting before.
   *[other] { $people } people will be told: who follow meetings of these regions, this ministry or its sector, or were told of this meeting before.
}
publish-quiet = Nothing is sent from 21:00 to 08:00, it waits for the morning.
button-result-publish = Publish
button-result-edit = Edit
button-result-later = Later
result-is-published = Published. Followers will be told.
result-published-before = These results are published already.
meeting-result = <b>What came of the meeting</b>
meeting-asked = <b>Asked in the bot:</b> { $asked }, with an answer: { $settled }
meeting-commitments = <b>Taken under control:</b> { $done } done, { $open } in progress
meeting-result-corrected = Corrected: { $at }
button-meeting-photos = Show the photos
notice-result = <b>The results of a meeting are published</b>
notice-results = <b>Published results: { $count }</b>
act-meeting-logged = Logged the results of a meeting
act-reception-logged = Logged a personal reception
act-result-corrected = Corrected the results of a meeting
act-result-published = Published the results of a meeting

## The coordinators' dashboard

dashboard-title = <b>{ $quarter }, day { $day } of { $days }</b>
dashboard-over = <b>{ $quarter }</b>. The quarter is over.
dashboard-ahead = <b>{ $quarter }</b>. The quarter has not begun yet.
dashboard-meetings = <b>First heads' meetings</b> ({ $bodies } ministries): { $met } held, { $planned } planned, { $nothing } with nothing planned.
dashboard-due = <b>{ $what }</b>: done by { $met } of { $owed } (by law { $legal }; our target { $target })
dashboard-due-alone = <b>{ $what }</b> (by law { $legal }; our target { $target })
dashboard-due-ours = <b>{ $what }</b> (our target { $target }; the law names no term)
dashboard-late = { $count ->
    [0] No ministry is late.
    [one] <b>One ministry is late or soon will be.</b>
   *[other] <b>{ $count } ministries are late or soon will be.</b>
}
dashboard-tensions = { $count ->
    [0] No tension alert is open.
    [one] One tension alert is open.
   *[other] { $count } tension alerts are open.
}
dashboard-tracked = Tracked since { $quarter }: nothing before it counts as overdue.
dashboard-rule-acting = A meeting of an acting first head counts: this bot is set so.
dashboard-rule-acting-not = A meeting of an acting first head does not count: this bot is set so.
dashboard-rule-off-schedule = An off-schedule meeting counts: this bot is set so.
dashboard-rule-off-schedule-not = An off-schedule meeting does not count: this bot is set so.
button-dashboard = Dashboard
button-dashboard-ministries = Ministries
button-dashboard-late = Late: { $count }
button-dashboard-coverage = Regions
button-dashboard-topics = Top topics
button-quarter-before = ‹ { $quarter }
button-quarter-after = { $quarter } ›
ministries-title = <b>{ $quarter }: ministries</b>
ministries-none = { $quarter }: no ministry is obliged in this quarter.
ministry-line =
    <b>{ $position }.</b> { $body }
    { $line }
standing-met = The first head's meeting was held: { $day }.
standing-planned = A meeting is planned: { $time }, { $status }.
standing-nothing = No meeting is planned.
standing-missed = The quarter ended without a meeting.
standing-not-logged = Its planned time is over ({ $time }), and no result is logged.
standing-status-planned = not agreed by the akimat yet
standing-status-agreed = agreed
standing-status-announced = announced
late-title = <b>Ministries that are late or soon will be</b>
late-none = No ministry is late.
late-measure = From the middle of a quarter, a ministry is here where its meeting is not planned or not agreed. This measure is ours.
concern-quarter-missed = { $quarter }: the first head held no meeting.
concern-not-logged = { $quarter }: the time of the meeting is over, and no result is logged.
concern-nothing-planned = { $quarter }: no meeting is planned; { $days ->
    [one] one working day is left in the quarter.
   *[other] { $days } working days are left in the quarter.
}
concern-not-agreed = { $quarter }: a meeting is planned ({ $time }), but the akimat has not agreed yet.
concern-report-late = { $quarter }: the report was not sent; by law it was due on { $legal }.
concern-off-schedule-late = { $alert }: the off-schedule meeting was not held; our target was { $target }.
body-standing-visited = <b>Where it was in the last twelve months:</b> { $regions }.
body-standing-visited-none = It held no meeting in any region in the last twelve months.
body-standing-questions = Questions that wait for an answer: { $questions }. Commitments under control: { $commitments }, of these late: { $late }.
body-standing-tensions = Open tension alerts: { $count }.
body-standing-nudged = Last reminded: { $at }.
body-standing-nudged-seen = Last reminded: { $at }. Seen: { $seen }.
body-standing-never-nudged = This ministry was not reminded yet.
half-year-name = H{ $half } { $year }
coverage-title = <b>{ $period }: regions</b>
coverage-unvisited = { $count ->
    [0] There is no region that nobody visits.
    [one] In one region nobody was, and nobody plans to be.
   *[other] In { $count } regions nobody was, and nobody plans to be.
}
coverage-line = <b>{ $position }.</b> { $region }: { $held } held, { $planned } planned, ministries: { $bodies }.
coverage-region-title = <b>{ $region }, { $period }</b>
coverage-region-line = { $body }: { $held } held, { $planned } planned.
coverage-region-none = No meeting was held in this region, and none is planned.
topics-title = <b>What people ask most</b>
topics-line = <b>{ $position }.</b> { $body }: { $people ->
    [one] one person
   *[other] { $people } people
}, open questions and issues: { $submissions }.
topics-line-unknown = <b>{ $position }.</b> Not known to which ministry: { $people ->
    [one] one person
   *[other] { $people } people
}, open questions and issues: { $submissions }.
topics-none = No question and no issue is open now.

## What is owed

duty-quarterly-meetings = { $quarter }: the first head's meeting
duty-off-schedule = { $alert }: off-schedule meeting
duties-title = <b>Deadlines</b>
duties-none = Nothing is due in the coming six months.
duty-line =
    <b>{ $position }.</b> { $what }
    By law: { $legal }
    Our target: { $target }
    { $state }
duty-line-ours =
    <b>{ $position }.</b> { $what }
    Our target: { $target }; the law names no term.
    { $state }
duty-state-met = Done.
duty-state-upcoming = There is time: { $days ->
    [one] one working day
   *[other] { $days } working days
} to the target.
duty-state-due-soon = { $days ->
    [0] The target is today.
    [one] Due soon: one working day to the target.
   *[other] Due soon: { $days } working days to the target.
}
duty-state-target-passed = The target has passed; the legal date has not.
duty-state-overdue = Overdue.
duty-count = Done by { $met } of { $owed }.
button-duties = Deadlines
button-clause = The clause in words
duty-not-yet = <b>Not done yet:</b>
duty-all-met = All have done it.

## Reminding ministries

button-nudge = Remind
button-nudge-all = Remind all { $count }
nudge-nobody = There is nobody to remind: all is done.
nudge-preview = <b>Please check.</b> These are reminded:
nudge-preview-line =
    <b>{ $body }</b>: { $people ->
        [one] one person
       *[other] { $people } people
    }
    { $last }
nudge-preview-nobody = nobody of this ministry is in the bot yet
nudge-last = last reminded: { $at }
nudge-last-never = never reminded before
nudge-words = <b>Your words:</b>
nudge-text = The message names all that the ministry is late with, and has the buttons to do it.
nudge-people = { $people ->
    [one] One person in all.
   *[other] { $people } people in all.
}
button-nudge-words = Add words
button-nudge-words-anew = Change the words
button-nudge-send = { $people ->
    [one] Send to one person
   *[other] Send to { $people } people
}
nudge-ask-words = What else do you say? Write it in one message. Do not write names of citizens.
nudge-words-too-long = The text is too long: { $length } signs, { $longest } at most. Shorten it and send it again.
nudge-words-not-text = Write a text, or tap "Back".
nudge-sent = { $people ->
    [one] One person is reminded.
   *[other] { $people } people are reminded.
}
nudge-changed = The list has changed: look again.
nudge-letter = <b>A reminder from the coordinator</b>
nudge-letter-body = { $body }
button-nudge-seen = Seen
button-nudge-meetings = Open the meetings
button-nudge-tensions = Open the alerts
nudge-seen = The coordinator will see that you have seen it.
act-nudged = Reminded a ministry

## The head of each desk

desk-quarter-met = <b>This quarter:</b> the first head's meeting was held on { $day }.
desk-quarter-planned = <b>This quarter:</b> 0 of 1 held. Planned: { $time }. { $days ->
    [one] One working day left.
   *[other] { $days } working days left.
}
desk-quarter-open = <b>This quarter:</b> 0 of 1 held, nothing planned. { $days ->
    [one] One working day left.
   *[other] { $days } working days left.
}
desk-next-due = Next deadline: { $what }
desk-overdue = Overdue: { $what }
desk-akimat-waits = { $count ->
    [0] No meeting waits for your answer.
    [one] <b>One meeting waits for your answer.</b>
   *[other] <b>{ $count } meetings wait for your answer.</b>
}
desk-akimat-next = <b>Next meeting:</b> { $body } ({ $time }).
desk-late = <b>Late, or soon will be:</b> { $bodies }.
desk-late-more = <b>Late, or soon will be:</b> { $bodies } and { $more ->
    [one] one more ministry
   *[other] { $more } more ministries
}.
desk-late-none = No ministry is late.
command-dashboard = Dashboard: who has met, who is late
command-deadlines = Deadlines
## Names of days off that the working calendar knows from the start

holiday-name = { $name ->
    [new_year] New Year
    [christmas] Orthodox Christmas
    [womens_day] International Women’s Day
    [constitution] Constitution Day
    [nauryz] Nauryz
    [unity] Day of Unity of the People of Kazakhstan
    [defender] Defender of the Fatherland Day
    [victory] Victory Day
    [kurban_ait] First day of Kurban Ait, to be confirmed
    [capital] Capital Day
    [republic] Republic Day
   *[independence] Independence Day
}
holiday-instead-of = instead of { $day }
holiday-instead-of-reckoned = instead of { $day }, by reckoning
## What an akimat agreed to is changed

# To an akimat's officers: the ministry has changed a meeting that the akimat was asked about; the question to agree follows.
agreement-wanted-anew = <b>The ministry has changed this meeting and asks your akimat again.</b>
hosted-meeting-cancelled = <b>The ministry has cancelled a meeting in your region</b>
hosted-meeting-elsewhere = <b>A meeting will not be held in your region any more: { $region }</b>
button-take-agreement-back = Take the agreement back
taking-agreement-back = Your akimat has agreed to this meeting. What you send now takes the agreement back.
toast-agreed-and-announced = Citizens have been told of this meeting already. Please ask the ministry to change it.
# To the ministry's officials, below what the akimat says now.
ministry-agreement-taken-back = The akimat had agreed before. It takes the agreement back.
## Quarterly reports: those who send them

quarterly-title =
    <b>Quarterly report, { $quarter }</b>
    { $body }
quarterly-not-sent = The report is not sent yet.
quarterly-goes-on = The quarter is not over yet. The first day on which the report can be sent: { $day }
quarterly-due =
    Working target: { $target }
    Legal date: { $legal }
quarterly-overdue = <b>It is overdue.</b> Legal date: { $legal }
quarterly-sent = Version { $version } was sent: { $at }. Checksum: { $checksum }
quarterly-returned =
    <b>Version { $version } was returned:</b> { $at }
    Reason: { $reason }
    The new version is expected by { $until }
quarterly-until-target = The last working day before that: { $target }
quarterly-figure = <b>{ $figure }:</b> { $number }
quarterly-figure-below = • { $figure }: { $number }
quarterly-partly = { $total }, from { $known } of { $of } entries
quarterly-percent-partly = { $total }, { $percent }%, from { $known } of { $of } entries
quarterly-percent = { $total }, { $percent }%
quarterly-mapping = <i>Resolved: answered on the spot, explained or resolved. In progress: taken under control and not resolved yet; commitments kept after the entry was logged move to resolved. The percentage is over the entries that know both numbers. This way of counting is ours.</i>
figure-meetings = Meetings held
figure-by-first-head = by the first head
figure-by-acting = by an acting first head
figure-by-deputy = by a deputy
figure-scheduled = on schedule
figure-off-schedule = off schedule
figure-receptions = Personal receptions
figure-received = Citizens received at personal receptions
figure-attendees = People who came to meetings
figure-raised = Questions raised
figure-settled = Resolved
figure-answered = answered on the spot
figure-explained = explained
figure-resolved = the matter was resolved
figure-in-progress = In progress
quarterly-kept-since = Of these, commitments kept after the entry was logged: { $count }
quarterly-gaps = <b>What is missing</b>
quarterly-no-gaps = Everything is there: nothing is missing.
quarterly-gap-first-head = • No meeting of the first head that counts for the quarterly duty is logged.
quarterly-gap-not-logged = • { $number }, { $day }: its results are not logged.
quarterly-gap-unknown = • { $number }, { $day }: not known: { $figures }.
quarterly-gap-no-summary = • { $number }, { $day }: it has no summary.
quarterly-gaps-more = • And more: { $count }.
quarterly-comment = <b>Comment</b>
quarterly-log-changed = <b>What has changed since version { $version }</b>
quarterly-log-same = Nothing has changed since version { $version }.
quarterly-change = • { $figure }: { $old } → { $new }
quarterly-change-comment = • The comment is another.
quarterly-change-entries = • The figures are the same, what they are made of is not.
button-quarterly = Report, { $quarter }: { $state }
quarterly-label-not-sent = not sent
quarterly-label-sent = sent
quarterly-label-returned = returned
quarterly-label-goes-on = goes on
button-quarterly-log = Log the results of { $number }
button-quarterly-correct = Correct the results of { $number }
button-quarterly-write = Write a comment
button-quarterly-rewrite = Change the comment
button-quarterly-unwrite = Remove the comment
button-quarterly-check = Check and send
button-quarterly-check-version = Check and send version { $version }
button-quarterly-open = Open the report
quarterly-ask-comment = What is to stand beside the figures? Write it in one message, { $most } letters at most. The coordinators read it with the report. For example: one meeting was moved to January because of a blizzard.
quarterly-comment-kept = The comment is kept.
quarterly-comment-gone = The comment is removed.
quarterly-ask-empty =
    <b>No meeting of { $quarter } is logged.</b>
    Was none held indeed? If there was one, log it first.
button-quarterly-none-held = Yes, none was held
quarterly-preview = <b>Check the report. Once sent, this version does not change.</b>
quarterly-preview-empty = <b>The report has no meetings: it is sent with zero meetings.</b>
quarterly-who-gets-it = { $people ->
    [one] { $people } coordinator gets it.
   *[other] { $people } coordinators get it.
}
button-quarterly-send = Send version { $version }
quarterly-changed-meanwhile = The data has changed meanwhile. Please check again.
quarterly-nothing-changed = It does not differ from the version that was sent.
quarterly-not-yet = The quarter is not over yet.
quarterly-is-sent = The report is sent. Your receipt is below.
quarterly-receipt =
    <b>Report No. { $number } is sent</b>
    { $quarter }, version { $version }
    { $at }
    First 8 signs of the checksum: { $checksum }
quarterly-notice-returned = <b>The coordinators have returned the report</b>

## Quarterly reports: those who get them

button-reports = Reports, { $quarter }: { $count } of { $all }
reports-title = <b>Quarterly reports, { $quarter }</b>
reports-counts = In: { $sent } of { $all }. Returned: { $returned }. Missing: { $missing }.
reports-line =
    <b>{ $position }.</b> { $body }
    { $state }
reports-line-sent = In: version { $version }, { $at }
reports-line-returned = Version { $version } was returned, a new one is expected by { $until }
reports-line-returned-late = Version { $version } was returned, the new one is late: it was expected by { $until }
reports-line-missing = Not sent
reports-line-late = Not sent, overdue
reports-none = No body owes a report for this quarter.
reports-notice = <b>A quarterly report has come</b>
reports-log-now = What is logged so far
reports-who-can-close = The ministry itself can close this. Its officials in the bot: { $people }.
reports-version-change = <b>How version { $newer } differs from version { $older }</b>
button-reports-return = Return version { $version }
reports-return-why = <b>Why is version { $version } returned?</b>
return-missing = A meeting that was held is missing
return-figures = Figures do not fit together
return-unknown = Figures are not known
return-other = Explain in words
reports-return-words = What is to be mended? Write it in one message, { $most } letters at most. The ministry will read it.
reports-return-until = <b>By which day is the new version expected?</b>
reports-return-check =
    <b>Return the report?</b>
    Reason: { $reason }
    Officials who are told: { $people }
    The new version is expected by { $until }
button-reports-return-yes = Yes, return it
reports-is-returned = The report is returned.
reports-stands-otherwise = The report stands otherwise by now.
act-report-sent = Sent a quarterly report
act-report-returned = Returned a quarterly report
act-results-sent = Marked half-year results as sent
trail-report = { $period }, version { $version }, { $checksum }

## Half-year results

button-half-year = Half-year results
half-year-title = <b>Results of the meetings, { $period }</b>
half-year-covers = Period: { $first } – { $last }. Cut-off: the end of { $cut }.
half-year-goes-on = The half-year goes on until { $last }: meetings after the cut-off are not in here.
half-year-due =
    To the Government Office: working target { $target }
    Legal date: { $legal }
half-year-unresolved = <b>Commitments not kept yet:</b> { $open }, late: { $late }
half-year-reports = • { $quarter }: reports in { $sent } of { $all }
half-year-reports-later = • { $quarter }: reports in { $sent } of { $all }, due by { $legal }
half-year-reports-title = <b>Reports of the ministries</b>
half-year-missing = <b>Whose reports are missing.</b> The officials of the ministry can close this:
half-year-missing-line = • { $body }, { $quarter }: not sent, officials in the bot: { $people }
half-year-returned-line = • { $body }, { $quarter }: returned, officials in the bot: { $people }
half-year-sent = Version { $version } is marked as sent: { $day }, with the cut-off { $cut }. Checksum: { $checksum }
half-year-not-sent = They are not marked as sent yet.
button-half-year-reports = Reports: { $quarter }
button-half-year-bodies = By ministry
button-half-year-mark = Mark version { $version } as sent
half-year-bodies-title = <b>By ministry, { $period }</b>
half-year-body-line =
    <b>{ $position }.</b> { $body }
    Meetings: { $meetings }, citizens received: { $received }, questions: { $raised }, resolved: { $settled }, in progress: { $progress }
half-year-ask-day =
    <b>On which day did the results go to the Government Office?</b>
    Once marked, the figures of this version do not change.
half-year-day-hint = You can also write the day, for example: 14 June.
button-half-year-today = Today
button-half-year-yesterday = Yesterday
half-year-in-the-future = That day has not come yet.
half-year-too-early = That day is before the half-year.
half-year-check =
    <b>Mark version { $version } as sent?</b>
    Sent on: { $day }
    { $covers }
button-half-year-yes = Yes, mark it
half-year-is-sent = They are marked as sent.
## The schedule of a half-year

demand-overdue = { $count ->
    [one] { $count } commitment of the ministry is overdue.
   *[other] { $count } commitments of the ministry are overdue.
}
command-schedule = Schedule of the half-year
button-schedule = Schedule H{ $half } { $year }: { $state }
button-schedule-of-body = Schedule of the half-year
schedule-name = Schedule of meetings, H{ $half } { $year }
schedule-state = { $state ->
    [draft] draft
    [with_bodies] with the ministries
    [agreed] agreed
    [submitted] submitted
    [approved] approved
   *[other] published
}
schedule-is-draft = A draft: not sent to the ministries yet. Planned meetings appear here at once.
schedule-is-with-bodies = With the ministries for agreement. Version { $version } was sent on { $day }
schedule-is-agreed = Version { $version } is agreed by the ministries.
schedule-is-submitted = Submitted to the Government: { $day }
schedule-is-approved = Approved by the Government: No { $number }, { $day }
schedule-is-published = Published: { $day }
schedule-due =
    Due to the Government by: { $legal }
    Our target: { $target }
schedule-counts = Meetings: { $meetings }, ministries: { $bodies }.
schedule-agreed-by = Ministries that agreed: { $given } of { $total }.
schedule-awaited = No answer yet: { $bodies }
schedule-objections = Against it: { $bodies }
schedule-changes = { $count ->
    [one] { $count } row has changed since this version. The next one will have it.
   *[other] { $count } rows have changed since this version. The next one will have them.
}
schedule-empty = No meeting on schedule is planned for this half-year yet.
button-schedule-rows = Meetings: { $count }
button-schedule-changed = Changes: { $count }
button-schedule-conflicts = Conflicts: { $count }
button-schedule-answers = Answers of the ministries
button-schedule-before = ‹ H{ $half } { $year }
button-schedule-after = H{ $half } { $year } ›
schedule-with-akimats = Agreed with the akimat
schedule-without-akimats = Not agreed with the akimat: { $regions }
schedule-row =
    <b>{ $number }.</b> { $body }
    { $time }, { $by }
    { $place }
    { $akimats }
schedule-row-dropped = <b>Changed:</b> the meeting will not be, or was taken off the schedule.
schedule-row-added = <b>New:</b> planned since this version, the next one will have it.
schedule-row-changed =
    <b>Changed.</b> Was: { $was }
    Now: { $now }
schedule-all-rows = All meetings
schedule-rows-of-body = Only { $body }
schedule-rows-in-region = Only { $region }
schedule-rows-conflicting = Only meetings with conflicts
schedule-rows-changed = Only changed meetings
schedule-no-rows = There is no such meeting.
button-schedule-all = Show all
button-schedule-conflicting = Only with conflicts
button-schedule-by-body = Choose a ministry
button-schedule-by-region = Choose a region
schedule-choose-body = Meetings of which ministry?
schedule-choose-region = Meetings in which region?
schedule-row-number = { $schedule }, row { $number }
schedule-akimat = <b>{ $region }:</b> { $state ->
    [asked] the akimat was asked, no answer yet
    [agreed] the akimat agreed
    [agreed_by_letter] the akimat agreed by letter
    [countered] the akimat proposed another date or place
    [declined] the akimat declined
   *[other] the akimat was not asked yet
}
button-schedule-send = Send to the ministries
button-schedule-send-again = Send the next version
button-schedule-submit = Enter the submission
button-schedule-approve = Enter the approval
button-schedule-publish = Publish the schedule
schedule-send-check =
    <b>Check before sending</b>
    { $schedule }, version { $version }
schedule-send-rows = Meetings: { $count }. Once sent, this version does not change; later changes show beside it.
schedule-send-nobody = Only some meetings went away: nobody has to agree again.
schedule-send-asked = Must agree: { $bodies }
schedule-send-absent = Nobody acts for these in the bot, you will enter their letters: { $bodies }
schedule-send-people = People who will be told: { $people }.
button-schedule-send-yes = Send
schedule-ask-settlement =
    { $body } objects: “{ $objection }”

    <b>How is this settled?</b> Write it in one message. The ministry will see it.
schedule-ask-letter =
    { $body } has not answered yet.

    <b>By which letter did it agree?</b> Write its number and date, for example: No 12-5/431 of 03.12.2026.
schedule-ask-submission = <b>On which day was it submitted to the Government?</b> Choose or write it, for example: 14.12.2026.
schedule-ask-number = <b>Under which number did the Government approve it?</b> Write the number, for example: 1024. Then I will ask for the date.
schedule-ask-approval-day = <b>What is the date of No { $number }?</b> Choose or write it, for example: 28.12.2026.
schedule-publish-check =
    <b>Publish it?</b>

    { $count ->
        [one] Citizens will see { $count } meeting
       *[other] Citizens will see { $count } meetings
    } marked “planned, the date may change”. Nobody is told of this: I tell people of each meeting when it is announced.
button-schedule-publish-yes = Publish
schedule-answer-awaited = No answer yet
schedule-answer-agreed = Agreed
schedule-answer-objected = Objects: “{ $words }”
schedule-answer-settled = Settled by a coordinator: “{ $words }”
schedule-answer-by-letter = Agreed by letter: “{ $words }”
button-schedule-agree = Agree to our rows
button-schedule-object = Object
button-schedule-own = Open our rows
schedule-none-of-own = Your ministry has planned no meeting on schedule for this half-year yet.
button-proposal = See where we are awaited
schedule-ask-objection = <b>What is wrong?</b> Write it in one message. A coordinator will answer.
schedule-answer-line = <b>{ $position }.</b> { $body }
schedule-settle-hint = To settle an objection or to enter a letter of agreement, tap the ministry's number.
schedule-sent =
    <b>For agreement</b>
    { $schedule }, version { $version }
schedule-sent-more = { $count ->
    [one] { $count } more row.
   *[other] { $count } more rows.
}
schedule-sent-why = The officials of the ministry get this message.
button-schedule-settle = Settle the objection
button-schedule-open = Open the schedule
schedule-conflict = <b>{ $position }.</b> { $words }
schedule-asks-most = “People ask most” means one of the five regions with most askers for the number of those who live there.
schedule-no-conflicts = There are no conflicts.
schedule-conflicts = Conflicts: { $count }
schedule-conflict-row = • { $time }, { $body }, { $place }
conflict-body-week = { $body }: { $count } meetings in one week (from { $monday })
conflict-region-week = { $region }: { $count } meetings in one week (from { $monday })
conflict-first-head = { $body }: no meeting of the first head in Q{ $quarter } { $year }
conflict-unvisited = { $region }: people ask most here ({ $people }), and nobody goes there. Most of them ask: { $body }
conflict-akimat-asked = { $body }, { $time }: the akimat has not answered yet, { $region }
conflict-akimat-not-agreed = { $body }, { $time }: no agreement of the akimat, { $region }
conflict-closed-by = Who can put it right: { $bodies }
conflict-closed-by-akimat = Who can put it right: the akimat, { $region }
proposal =
    <b>Where people wait most</b>
    { $schedule }
    { $body }
proposal-planned = Planned here already: { $times }
button-proposal-plan = Plan: { $region }
schedule-outdated = The schedule has changed. This is how it stands.
schedule-nothing-changed = Nothing has changed since the last version.
schedule-day-to-come = That day has not come yet.
schedule-day-too-early = That day is too early: the step before it was taken later.
schedule-not-a-number = I cannot read the number. It needs at least one digit and at most { $most } letters.
schedule-rows-are-others = The meetings have changed meanwhile. Please check again.
schedule-was-sent = Sent to the ministries.
schedule-day-not-read = I do not understand which day that is. Write it like this: 14.12.2026.
schedule-was-submitted = The day of submission is kept.
schedule-was-approved = The approval is kept.
schedule-was-published = Published. Citizens see the meetings of the schedule.
schedule-body-agreed = Your agreement is kept.
schedule-body-objected = Your objection is kept. The coordinators will hear of it.
act-schedule-sent = Sent the schedule of the half-year to the ministries
act-schedule-agreed-to = Agreed to the schedule of the half-year
act-schedule-objected-to = Objected to the schedule of the half-year
act-schedule-objection-settled = Settled the answer of a ministry to the schedule
act-schedule-agreed = The schedule of the half-year is agreed by all
act-schedule-submitted = Entered the submission of the schedule to the Government
act-schedule-approved = Entered the approval of the schedule by the Government
act-schedule-published = Published the schedule of the half-year
## What is due: the one letter of a morning, for those who hold an office

due-title = <b>Reminder: { $day }</b>
due-numbered =
    <b>{ $position }.</b> { $what }
button-due-numbered = { $position }. { $act }
due-meeting = Q{ $quarter } { $year }: the first head’s meeting with the population is not held yet.
due-meeting-planned = Q{ $quarter } { $year }: the first head’s meeting with the population is planned, but not held yet.
due-meeting-over = Q{ $quarter } { $year } is over, and no meeting of the first head with the population is logged. If there was one, log it.
due-report = The report for Q{ $quarter } { $year } is not sent yet.
due-off-schedule = { $region }: the off-schedule meeting for a risk of social tension is not held yet.
due-schedule = The draft schedule of meetings for H{ $half } { $year } is not submitted to the Government yet.
due-results = The results of the meetings of H{ $half } { $year } are not sent to the Government Office yet.
due-when-ahead = By the resolution it is due by { $legal }; aim at { $target }, in { $days ->
    [one] { $days } working day
   *[other] { $days } working days
}.
due-when-ahead-same = By the resolution it is due by { $legal }, in { $days ->
    [one] { $days } working day
   *[other] { $days } working days
}.
due-when-today = By the resolution it is due by { $legal }; today is the day to aim at.
due-when-today-same = By the resolution it is due today.
due-when-target-over = By the resolution it is due by { $legal }; the day to aim at is over: { $target }.
due-when-late = By the resolution it was due by { $legal }.
due-when-own-ahead = Our target is { $target }, in { $days ->
    [one] { $days } working day
   *[other] { $days } working days
}; the resolution names no term.
due-when-own-today = Our target is today; the resolution names no term.
due-when-own-late = Our target was { $target }; the resolution names no term.
due-bodies-meetings =
    { $count ->
        [one] { $count } ministry has held no meeting of its first head with the population in Q{ $quarter } { $year }:
       *[other] { $count } ministries have held no meeting of their first heads with the population in Q{ $quarter } { $year }:
    }
due-bodies-reports-today =
    { $count ->
        [one] { $count } report is due today, for Q{ $quarter } { $year }:
       *[other] { $count } reports are due today, for Q{ $quarter } { $year }:
    }
due-bodies-reports-late =
    { $count ->
        [one] { $count } ministry is late with the report for Q{ $quarter } { $year }:
       *[other] { $count } ministries are late with the report for Q{ $quarter } { $year }:
    }
due-bodies-off-schedule = { $body }: the off-schedule meeting is not held yet ({ $region }).
due-bodies-more = and { $count } more
due-not-logged = Not logged yet: the meeting of { $meeting }. Was it held?
due-not-logged-several = Meetings that are not logged yet: { $count }.
due-unanswered =
    { $questions ->
        [one] { $questions } question has had no answer within { $days } days of its meeting: { $meeting }. The { $days } days are our own norm; the resolution names none.
       *[other] { $questions } questions have had no answer within { $days } days of their meeting: { $meeting }. The { $days } days are our own norm; the resolution names none.
    }
due-unanswered-several = Questions without an answer within { $days } days of their meetings: { $questions } (meetings: { $meetings }). The { $days } days are our own norm; the resolution names none.
due-commitment = Commitment: “{ $words }”. { $due }
due-commitments = Commitments that are late or due soon: { $count }, of these late: { $late }.
due-no-answer = The akimat has not answered: { $meeting }. It was asked on { $since }.
due-no-answers = Meetings to which akimats have not answered in time: { $count }.
due-your-answer = Your akimat has not answered yet: { $body }, { $meeting }. It was asked on { $since }.
due-your-answers = Meetings to which your akimat has not answered in time: { $count }.
due-more = And { $count } more: the home panel has them.
button-due-off-schedule = Plan the off-schedule meeting
button-due-not-logged = Say what came of it
button-due-commitment = Open the commitment
button-due-commitments = Open the commitments
button-due-meetings = Open the meetings
button-due-clauses = The clauses in words
button-due-tomorrow = Tomorrow at 9:00
button-due-on = Remind me again on { $day }, 9:00
button-due-snoozed = Comes again on { $day }, 9:00
toast-due-snoozed = I will remind you again on { $day }, 9:00.

## The clauses of the resolution in words, for those who hold an office

clauses-title = <b>What the resolution asks</b>
button-due-report = Check and send the report
button-due-schedule = Open the schedule
button-due-results = Open the results
button-due-remind = Remind them
clause-meeting = <b>The meeting.</b> The first head of a central executive body meets the population at least once a quarter, as agreed with the akimat.
clause-off-schedule = <b>The off-schedule meeting.</b> Where a risk of social tension is predicted or has arisen, the first head must hold an off-schedule meeting with the people of that region. The resolution names no term; { $days ->
    [one] { $days } working day is our target.
   *[other] { $days } working days are our target.
}
clause-report = <b>The report.</b> A body sends summary information on the meetings held to the authorised body quarterly, not later than the 10th of the month after the quarter.
clause-schedule = <b>The schedule.</b> The authorised body submits the draft half-year schedule to the Government by 15 June and 15 December.
clause-results = <b>The results.</b> The authorised body sends the results of the meetings to the Government Office by 15 June and 15 December.
clause-target = <b>The day to aim at.</b> The date of the resolution never moves. The day to aim at is the last working day not later than it; where it says “by the 15th”, the working day before.
clause-questions = <b>Questions.</b> To answer a question to a meeting within { $days } days of it is our own norm; the resolution names no such term.

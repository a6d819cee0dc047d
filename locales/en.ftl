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
button-filter-show = Show
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
notice-because-told = <i>You get this because I told you about this meeting before.</i>
button-open-meeting = Open the meeting
button-mute = Mute this meeting
muted = I will not tell you of this meeting any more.

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
news-time-changed = The time of news is changed.

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

    I tell you about ministers’ meetings with the people.
    /meetings: upcoming meetings
    /region: change the region
    /language: change the language
    /settings: notifications and settings
    /privacy: what is kept and how to delete it
    /cancel: cancel what you have begun
    Talk to a person: { $contact }
help-default-contact = the unified contact centre, 1414. In an emergency, call 112.
privacy =
    <b>Privacy</b>

    <b>What is kept:</b> your language, your region, what you want to hear of and when, your reminders, which meetings you were told about, the draft of your text, the words of your last search, and the number of this chat (to answer you).

    <b>What is not asked:</b> your name, phone number or IIN. A location that you send is not kept.

    <b>Where:</b> in one database in Kazakhstan. Your data is given to nobody.

    Telegram has rules of its own: it keeps this chat too.
    You can delete your data at any time.
button-privacy = Privacy
button-delete-data = Delete my data
delete-data-ask =
    <b>Delete your data?</b>

    Your language, region, notification setting, reminders and draft will be deleted at once. They cannot be restored. The messages in this chat will stay.
button-delete-data-yes = Delete for good
button-delete-data-no = Keep
data-deleted = Your data has been deleted. To begin again, write /start.

## Whatever else may come

free-text =
    I cannot pass on questions yet, so your text went to nobody. It is kept as a draft; you can delete it below.

    I can show you the upcoming meetings.
button-delete-draft = Delete the draft
draft-deleted = The draft has been deleted.
draft-updated = The draft has been updated.
not-readable-voice = I cannot understand voice messages. Please write; many phones can turn speech into text.
not-readable = I cannot read this: so far I understand only text and buttons.
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
    Ministers come to the regions and meet the people. This bot shows the meetings in your region and tells you when one is announced or changed.

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

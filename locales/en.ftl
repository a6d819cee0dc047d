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

button-home = Home
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
    That is about 3–6 messages a quarter, none between 21:00 and 08:00.
button-follow-yes = Yes, tell me
button-follow-no = No, I will look myself
followed = I will tell you about meetings in your region.
not-followed = I will not tell you. You can switch it on in the settings.

## Finding a region

region-choose =
    <b>Choose a region</b>

    Choose below, or type the name of the region or its centre.
button-find-by-location = Find me by location
location-ask =
    Show where you are in one of three ways:

    • the button below;
    • the paper clip → Location;
    • type the name of the region or its centre.

    Your location is only used to offer the nearest regions. It is not kept.
button-send-location = Send my location
location-button-is-text = The button cannot send a location on this device. Type the name of the region or its centre, for example: Semey.
location-thanks = Thank you, your location has arrived.
words-thanks = All right.
regions-nearest =
    <b>The three nearest regional centres</b>

    Which region do you live in?
regions-found = Which of these is it?
regions-not-found =
    There is no region or regional centre called “{ $words }”.

    Spell it in another way, or choose below.
centre-and-region = { $capital }: { $region }
button-all-regions-list = List of all regions

## The home panel

home =
    <b>Home</b>
    Region: <b>{ $region }</b>
home-next-meeting =
    <b>The next meeting</b>
    { $meeting }
home-no-meeting = There are no upcoming meetings for your region in the published schedule yet.
home-followed = I will tell you when a meeting is announced or changed.
home-not-followed = Notifications are off. You can switch them on in the settings.

## The list of meetings

meetings-of-region =
    <b>Upcoming meetings</b>
    { $region }
meetings-of-all =
    <b>Upcoming meetings</b>
    All regions
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
meetings-none-at-all = The schedule is not published yet. Upcoming meetings will be here as soon as it is.
button-tell-me = Tell me
button-all-regions = All regions
button-my-region = My region
button-previous-page = ‹ Previous page
button-next-page = Next page ›

## A meeting

meeting-kind-scheduled = Meeting with the population
meeting-kind-off-schedule = Off-schedule meeting with the population
meeting-when = <b>When:</b> { $time }
meeting-where = <b>Where:</b> { $place }
meeting-regions = <b>Regions:</b> { $regions }
meeting-held-by = <b>Held by:</b> { $who }
held-by-first-head = the first head
held-by-acting-first-head = the acting first head
held-by-deputy = a deputy head
meeting-reception = <b>Personal reception of citizens:</b> { $hours }
meeting-briefing = <b>Media briefing:</b> { $hours }
meeting-topics = <b>Topics</b>
meeting-live = <b>Live broadcast:</b> { $url }
meeting-status = <b>Status:</b> { $status }
status-planned = Planned, the date may change
status-agreed = Agreed with the akimat, the date may change
status-announced = Announced
status-held = Held
status-cancelled = Cancelled
meeting-cancellation-reason = <b>Reason:</b> { $reason }
meeting-not-found = There is no such meeting. Here are the upcoming ones.

## Notices

notice-announced =
    <b>A meeting is announced</b>

    { $meeting }
notice-moved =
    <b>A meeting has changed</b>

    { $body }
    { $was }
    <b>{ $time }</b>
    { $place }
notice-was = <s>{ $time }, { $place }</s>
notice-postponed =
    <b>A meeting is postponed</b>

    { $body }
    { $was }
    I will tell you when the new date is known.
notice-cancelled =
    <b>A meeting is cancelled</b>

    { $body }
    { $was }
notice-because-followed = <i>You get this because you asked to hear of meetings in your region.</i>
notice-because-told = <i>You get this because I told you about this meeting before.</i>
button-open-meeting = Open the meeting
button-unfollow = Do not tell me any more

## Settings

settings =
    <b>Settings</b>

    <b>Language:</b> { $language }
    <b>Region:</b> { $region }
    <b>Notifications:</b> { $follows ->
        [yes] on. I will tell you when a meeting in your region is announced or changed.
       *[no] off.
    }
    <b>Quiet hours:</b> 21:00–08:00. Messages wait for the morning; what cannot wait comes without a sound.
region-not-chosen = not chosen
button-change-language = Change language
button-change-region = Change region
button-follow-on = Switch notifications on
button-follow-off = Switch notifications off
settings-language =
    <b>Language</b>

    Which language shall we speak?
language-changed = The language is changed.
region-changed = The region is changed.

## Help and privacy

help =
    <b>Help</b>

    I tell you about ministers’ meetings with the people.
    /meetings: upcoming meetings
    /region: change the region
    /language: change the language
    /settings: notifications and settings
    /privacy: what is kept and how to delete it
    /cancel: stop what you have begun
    Talk to a person: { $contact }
help-default-contact = the contact centre, 1414. In an emergency call 112.
privacy =
    <b>Privacy</b>

    What is kept: your language, your region, whether you want notifications, which meetings you have heard of, a text you did not send, and the number of this chat (to answer you).
    What is not asked: your name, phone or individual number. A location that you send is not kept.
    Where: in one database in Kazakhstan. It is given to nobody.
    Telegram has rules of its own: it keeps this chat too.
    You can delete your data at any time.
button-privacy = Privacy
button-delete-data = Delete my data
delete-data-ask =
    <b>Delete your data?</b>

    Your language, region, notifications and unsent text are deleted at once. They cannot be brought back.
button-delete-data-yes = Delete for good
button-delete-data-no = Keep
data-deleted = Your data has been deleted. To begin again, write /start.

## Whatever else may come

free-text =
    I cannot pass on questions yet, so your text went to nobody. It is kept as a draft that only you see.

    I can show you the upcoming meetings.
button-delete-draft = Delete my text
draft-deleted = Your text is deleted.
draft-updated = Your text is updated.
not-readable-voice = I cannot understand voice messages. Please write; your phone can turn speech into text.
not-readable = I cannot read this: so far I understand only text and buttons.
unknown-command = I do not know this command. Here is what I can do:
cancelled = Cancelled.
nothing-to-cancel = There is nothing to cancel.
button-outdated = This button is out of date. Here is the present screen.
apology =
    Something went wrong on my side, sorry. Please try again.

    If it happens again, tell us this code: { $code }
cannot-save = I cannot save anything at the moment. Your text is not lost if you send it again in 10 minutes.
too-fast = Too many messages. Let us go on in a minute.
group-only-private = I tell about meetings in a private chat.
button-open-private = Open the private chat
welcome-back = Welcome back! Your settings are kept.

## How the bot presents itself in Telegram

bot-name = Kezdesu
bot-short-description = Ministers’ meetings with the people: when, where and what about.
bot-description =
    Ministers come to the regions and meet the people. This bot shows the meetings in your region and tells you when one is announced or changed.

    It asks for no name and no phone number.
command-start = Home
command-meetings = Upcoming meetings
command-region = Change the region
command-language = Change the language
command-settings = Settings
command-help = Help
command-privacy = What is kept
command-cancel = Stop

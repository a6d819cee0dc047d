### Every word that a person reads, in sections named after the conversations.
### Kazakh is written first; Russian and English say the same, with the same variables.
### Texts are HTML as Telegram reads it: <b>, <i>, <s>. Buttons, toasts, commands and names are plain text.
### Names of regions and ministries come as they stand: put them where no case ending is needed.

## Languages

# The language's own name.
language-name = Қазақша

## Dates. $weekday is 1 (Monday) to 7, $month 1 to 12, $day a number, $year a text such as 2027.

weekday = { $weekday ->
    [1] дүйсенбі
    [2] сейсенбі
    [3] сәрсенбі
    [4] бейсенбі
    [5] жұма
    [6] сенбі
   *[7] жексенбі
}
# A day within a sentence.
day-month = { $day }{"\u00A0"}{ $month ->
    [1] қаңтар
    [2] ақпан
    [3] наурыз
    [4] сәуір
    [5] мамыр
    [6] маусым
    [7] шілде
    [8] тамыз
    [9] қыркүйек
    [10] қазан
    [11] қараша
   *[12] желтоқсан
}
day-with-year = { $day } { $year }{"\u00A0"}ж.
day-with-weekday = { $weekday }, { $day }
# A whole month: "February 2027".
month-year = { $month ->
    [1] қаңтар
    [2] ақпан
    [3] наурыз
    [4] сәуір
    [5] мамыр
    [6] маусым
    [7] шілде
    [8] тамыз
    [9] қыркүйек
    [10] қазан
    [11] қараша
   *[12] желтоқсан
} { $year }{"\u00A0"}ж.
day-and-time = { $day }, { $time }

## Buttons that stand in many places

button-home = Басты мәзір
button-back = ‹ Артқа
button-back-to-list = ‹ Тізімге
button-cancel = Бас тарту
button-help = Көмек
button-meetings = Алдағы кездесулер
button-settings = Баптаулар

## The first visit

# Shown in all three languages, one below the other, before any is chosen.
greeting = Сәлеметсіз бе! Тілді таңдаңыз.
onboarding-region =
    <b>2 қадамның 1-қадамы.</b> Қай өңірде тұрасыз? Министрлердің сондағы кездесулерін көрсетемін.

    Төменнен таңдаңыз немесе өңірдің не облыс орталығының атауын жазыңыз.
onboarding-follow =
    <b>2 қадамның 2-қадамы.</b> Өңіріңізде кездесу жарияланса немесе өзгерсе, хабарлайын ба?

    Өңір: <b>{ $region }</b>
    Үш айда шамамен 3–6 хабарлама келеді. 21:00–08:00 аралығында шұғыл хабарлама ғана келеді, ол да дыбыссыз.
button-follow-yes = Иә, хабарлаңыз
button-follow-no = Жоқ, өзім қараймын
# A toast after the answer yes.
followed = Өңіріңіздегі кездесулер туралы хабарлаймын.
# A toast after the answer no.
not-followed = Жаңа кездесулер туралы хабарламаймын. Хабарландыруларды баптаулардан қосуға болады.

## Finding a region

region-choose =
    <b>Өңірді таңдау</b>

    Төменнен таңдаңыз немесе өңірдің не облыс орталығының атауын жазыңыз.
button-find-by-location = Орналасқан жер бойынша табу
location-ask =
    Қай жерде екеніңізді үш тәсілдің бірімен көрсетіңіз:

    • төмендегі батырманы басыңыз;
    • қыстырғыш белгісін басып, «Геопозиция» дегенді таңдаңыз;
    • облыс орталығының немесе өңірдің атауын жазыңыз.

    Орналасқан жеріңіз тек жақын өңірлерді ұсыну үшін керек, ол сақталмайды.
button-send-location = Орналасқан жерімді жіберу
# The button's label came as text: the program on a computer cannot send a place.
location-button-is-text = Бұл құрылғыдағы батырма орналасқан жерді жібере алмайды. Облыс орталығының немесе өңірдің атауын жазыңыз, мысалы: Семей.
location-thanks = Рақмет, орналасқан жеріңізді алдым.
# Removes the keyboard after a place was typed or the search was left.
words-thanks = Жақсы.
regions-nearest =
    <b>Ең жақын үш өңір орталығы</b>

    Қай өңірде тұрасыз?
regions-found = Міне, табылғаны. Өз өңіріңізді таңдаңыз.
# $words is what the person typed.
regions-not-found =
    «{ $words }» деген өңірді де, облыс орталығын да таппадым.

    Атауын басқаша жазып көріңіз немесе төменнен таңдаңыз.
# A button: a regional centre and its region.
centre-and-region = { $capital }: { $region }
button-all-regions-list = Барлық өңірлердің тізімі

## The home panel

home =
    <b>Басты мәзір</b>
    Өңір: <b>{ $region }</b>
# Follows the home panel's title.
home-next-meeting =
    <b>Келесі кездесу</b>
    { $meeting }
home-no-meeting = Жарияланған кестеде өңіріңіз бойынша алдағы кездесу әзірге жоқ.
home-followed = Кездесу жарияланса немесе өзгерсе, хабарлаймын.
home-not-followed = Хабарландырулар өшірулі. Оларды баптаулардан қосуға болады.

## The list of meetings

# The place in a longer list: "6–10 of 43".
list-position = { $first }–{ $last }, барлығы { $total }
# One meeting in a list.
meeting-line =
    <b>{ $position }.</b> { $body }
    { $time }
    { $place }
    { $status }
# The same without a number, on the home panel.
meeting-short =
    { $body }
    { $time }
    { $place }
    { $status }
meetings-none-in-region = Жарияланған кестеде бұл өңір бойынша алдағы кездесу әзірге жоқ. Басқа өңірлердегі кездесулерді қарай аласыз.
meetings-none-in-region-follow = Жарияланған кестеде бұл өңір бойынша алдағы кездесу әзірге жоқ. Жарияланған кезде хабарлап отырайын ба?
meetings-none-at-all = Алдағы кездесулер әзірге жарияланған жоқ. Жарияланғаннан кейін осында шығады.
button-tell-me = Маған хабарлаңыз
button-all-regions = Барлық өңірлер
button-my-region = Менің өңірім
button-previous-page = ‹ Алдыңғы бет
button-next-page = Келесі бет ›

## Choosing and searching meetings

meetings-ahead = <b>Алдағы кездесулер</b>
meetings-this-week = <b>Осы аптадағы кездесулер</b>
meetings-this-month = <b>Осы айдағы кездесулер</b>
meetings-in-month = <b>Кездесулер: { $month }</b>
meetings-past = <b>Өткен кездесулер</b>
# $words is what the person searched for.
meetings-found = <b>Іздеу: «{ $words }»</b>
all-regions = Барлық өңірлер
all-bodies = Барлық министрліктер
filter =
    <b>Қай кездесулерді көрсетейін?</b>

    <b>Өңір:</b> { $region }
    <b>Министрлік:</b> { $body }
    <b>Уақыты:</b> { $period }
filter-regions = Қай өңір?
filter-bodies = Қай министрлік?
filter-sectors = Қай сала? Соған жауапты министрліктің кездесулерін көрсетемін.
filter-months = Қай ай?
period-ahead = бүгіннен бастап
period-this-week = осы аптада
period-this-month = осы айда
period-past = өткен
button-filter = Кездесу таңдау
button-filter-region = Өңір
button-filter-body = Министрлік
button-filter-sector = Сала
button-filter-this-week = Осы апта
button-filter-this-month = Осы ай
button-filter-month = Айы бойынша
button-filter-past = Өткендері
button-filter-ahead = Алдағылары
button-filter-show = Көрсету
button-filter-reset = Бәрін көрсету
button-search = Сөзбен іздеу
button-search-again = Басқа сөзбен іздеу
button-search-draft = Осы сөздермен іздеу
search-ask =
    Не іздейміз? Жерді, тақырыпты немесе министрлікті жазыңыз.

    Мысалы: Аягөз жол
meetings-none-chosen = Таңдауыңызға сай кездесу жоқ.
meetings-none-past = Өткен кездесулер әзірге жоқ.
meetings-none-found = «{ $words }» бойынша кездесу табылмады. Басқаша жазып көріңіз, мысалы бір ғана сөз.

## A meeting

meeting-kind-scheduled = Халықпен кездесу
meeting-kind-off-schedule = Халықпен кестеден тыс кездесу
meeting-when = <b>Қашан:</b> { $time }
meeting-where = <b>Қайда:</b> { $place }
meeting-held-by = <b>Кім өткізеді:</b> { $who }
held-by-first-head = бірінші басшы
held-by-acting-first-head = бірінші басшының міндетін атқарушы
held-by-deputy = басшының орынбасары
meeting-reception = <b>Азаматтарды жеке қабылдау:</b> { $hours }
meeting-briefing = <b>БАҚ-қа арналған брифинг:</b> { $hours }
meeting-how-to-attend = <b>Қалай қатысуға болады:</b> осы уақытта кездесу өтетін жерге келіңіз. Кездесуді жергілікті әкімдік ұйымдастырады, кіру тәртібін содан біле аласыз.
# The time or place before the latest change since it was announced.
meeting-was = <b>Өзгерді.</b> Бұрын: <s>{ $was }</s>
button-calendar = Күнтізбеге қосу
button-map = Картадан көру
button-share = Бөлісу
button-post-in-group = Топта жариялау
# The caption of a calendar file.
calendar-caption =
    { $meeting }

    Осы файлды ашыңыз, кездесу күнтізбеңізге қосылады. Кездесу өзгерсе, жаңа файл сол жазбаны жаңартады.
# What stands in a calendar of a meeting that was cancelled.
calendar-cancelled = Болмайды: { $title }
button-new-calendar = Жаңа күнтізбе файлы
meeting-topics = <b>Тақырыптар</b>
# The rest of a long list of topics.
meeting-more-topics = және тағы { $count }
meeting-live = <b>Тікелей эфир:</b> { $url }
meeting-status = <b>Мәртебесі:</b> { $status }
status-planned = Жоспарланған, күні өзгеруі мүмкін
status-agreed = Әкімдікпен келісілген, күні өзгеруі мүмкін
status-announced = Жарияланды
status-held = Өткізілді
# The day has passed, and nothing more is known.
status-over = Күні өтті
status-cancelled = Болмайды
meeting-cancellation-reason = <b>Себебі:</b> { $reason }
# A toast: the meeting a button led to is gone or was never public.
meeting-not-found = Бұл кездесу табылмады. Міне, алдағы кездесулер.

## Notices

notice-announced = <b>Кездесу жарияланды</b>
notice-moved = <b>Кездесу өзгерді</b>
notice-postponed = <b>Кездесу кейінге қалдырылды</b>
notice-cancelled = <b>Кездесу болмайды</b>
# The old time is struck out; $time is the new one.
notice-body-moved =
    { $body }
    { $was }
    Енді: <b>{ $time }</b>
    { $place }
notice-body-postponed =
    { $body }
    { $was }
    Жаңа күні белгілі болғанда хабарлаймын.
notice-body-cancelled =
    { $body }
    { $was }
# Struck out: the old time and place.
notice-was = Бұрын: <s>{ $was }</s>
# Several pieces of news in one message.
notice-several = <b>Кездесулер туралы жаңалықтар: { $count }</b>
notice-entry =
    <b>{ $position }.</b> { $what }
    { $news }
reminder-tomorrow = <b>Еске салу: кездесу ертең</b>
reminder-today = <b>Еске салу: кездесу бүгін</b>
# Why this message came.
notice-because-followed = <i>Бұл хабарлама сізге келді, себебі кездесулер туралы хабарлауды сұрадыңыз.</i>
notice-because-reminded = <i>Бұл хабарлама сізге келді, себебі осы кездесуді еске салуды сұрадыңыз.</i>
notice-because-told = <i>Бұл хабарлама сізге келді, себебі осы кездесу туралы бұрын хабарлағанмын.</i>
button-open-meeting = Кездесуді көру
button-mute = Осы кездесу туралы хабарламау
# A toast.
muted = Осы кездесу туралы бұдан былай хабарламаймын.

## A meeting of one's own

button-remind = Еске салу
button-remind-off = Еске салмау
button-unmute = Осы кездесу туралы хабарлау
# Toasts.
reminded = Бір күн бұрын кешке және, түн болмаса, екі сағат бұрын еске саламын.
reminded-no-more = Бұл кездесуді еске салмаймын.
unmuted = Осы кездесу туралы қайтадан хабарлаймын.

## What people follow

following =
    <b>Хабарландырулар</b>

    { $what }

    <b>Қашан:</b> { $when }
    Өз кездесуіңіздің өзгерісі мен өңіріңіздегі кестеден тыс кездесу туралы бірден хабарлаймын.

    <b>Тыныш уақыт:</b> 21:00–08:00. Бұл уақытта хабарламалар таңға қалады, шұғылы дыбыссыз келеді.
following-never =
    <b>Хабарландырулар</b>

    { $what }

    <b>Қашан:</b> ешқашан, хабарландырулар өшірулі. Тек өзіңіз сұраған кездесулерді еске саламын.
following-nothing = Әзірге ештеңе таңдалмаған. Төменнен өңірді, министрлікті немесе саланы таңдаңыз.
following-list = <b>Не туралы хабарлаймын:</b>
following-regions =
    <b>Өңірлер</b>

    Қай өңірлердегі кездесулер туралы хабарлайын? Белгі қойылғандары туралы хабарлаймын.
following-bodies =
    <b>Министрліктер</b>

    Қай министрліктердің кездесулері туралы хабарлайын (бүкіл ел бойынша)? Белгі қойылғандары туралы хабарлаймын.
following-sectors =
    <b>Салалар</b>

    Қай салалардағы кездесулер туралы хабарлайын (бүкіл ел бойынша)? Белгі қойылғандары туралы хабарлаймын.
# What is chosen carries a mark behind its name.
chosen-mark = { $name } ✓
news-at-once = бірден
news-daily = күн сайын сағат { $hour }
news-weekly = аптасына бір рет, { $weekday }, сағат { $hour }
news-never = өшірулі
news-of = { $when }, таңдалғаны: { $follows }
news-choose =
    <b>Қашан хабарлайын?</b>

    Бірден немесе жинап, таңдаған уақытыңызда бір хабарламамен. Жаңалық болмаса, хабарлама да болмайды. Сағат 21:00-ден 08:00-ге дейін жазбаймын; тек шұғылы дыбыссыз келеді.
news-choose-hour = Сағат нешеде?
news-choose-weekday = Аптаның қай күні?
button-following = Хабарландырулар
button-follow-regions = Өңірлер
button-follow-bodies = Министрліктер
button-follow-sectors = Салалар
button-news-time = Қашан хабарлау
button-news-at-once = Бірден
button-news-daily = Күн сайын { $hour }
button-news-weekly = Аптасына бір рет
button-news-never = Хабарламау
# A toast.
news-time-changed = Хабарлау уақыты өзгертілді.

## Settings

settings =
    <b>Баптаулар</b>

    <b>Тіл:</b> { $language }
    <b>Өңір:</b> { $region }
    <b>Хабарландырулар:</b> { $news }
region-not-chosen = таңдалмаған
button-change-language = Тілді өзгерту
button-change-region = Өңірді өзгерту
settings-language =
    <b>Тіл</b>

    Қай тілде сөйлесейік?
# Toasts.
language-changed = Тіл өзгертілді.
region-changed = Өңір өзгертілді.

## Help and privacy

# Ten lines at most. $contact is a sentence or an address of people who help.
help =
    <b>Көмек</b>

    Мен министрлердің халықпен кездесулері туралы хабарлаймын.
    /meetings: алдағы кездесулер
    /region: өңірді өзгерту
    /language: тілді өзгерту
    /settings: хабарландырулар мен баптаулар
    /privacy: не сақталады және оны қалай жоюға болады
    /cancel: бастағаныңызды тоқтату
    Адаммен сөйлесу: { $contact }
help-default-contact = 1414 бірыңғай байланыс орталығы. Төтенше жағдайда 112 нөміріне қоңырау шалыңыз.
privacy =
    <b>Құпиялылық</b>

    <b>Не сақталады:</b> тіліңіз, өңіріңіз, не туралы және қашан хабарлауды сұрағаныңыз, еске салулар, сізге қай кездесулер туралы хабарланғаны, мәтініңіздің қаралама нұсқасы, соңғы іздеген сөздеріңіз және осы чаттың нөмірі (сізге жауап беру үшін).

    <b>Не сұралмайды:</b> аты-жөніңіз, телефоныңыз, ЖСН. Жіберген орналасқан жеріңіз сақталмайды.

    <b>Қайда:</b> Қазақстандағы бір дерекқорда. Деректеріңіз ешкімге берілмейді.

    Telegram-ның өз ережелері бар: бұл чатты ол да сақтайды.
    Деректеріңізді кез келген уақытта жоя аласыз.
button-privacy = Құпиялылық
button-delete-data = Менің деректерімді жою
delete-data-ask =
    <b>Деректеріңізді жояйын ба?</b>

    Тіліңіз, өңіріңіз, хабарландыру баптауы, еске салулар және қаралама мәтініңіз бірден жойылады. Оларды қалпына келтіру мүмкін емес. Осы чаттағы хабарламалар қалады.
button-delete-data-yes = Біржола жою
button-delete-data-no = Қалдыру
data-deleted = Деректеріңіз жойылды. Қайта бастау үшін /start деп жазыңыз.

## Whatever else may come

free-text =
    Сұрақтарды әзірге жеткізе алмаймын, сондықтан мәтініңіз ешкімге жіберілген жоқ. Ол қаралама ретінде сақталды, оны төменде жоя аласыз.

    Алдағы кездесулерді көрсете аламын.
button-delete-draft = Қараламаны жою
# Toasts.
draft-deleted = Қаралама жойылды.
draft-updated = Қаралама жаңартылды.
not-readable-voice = Дауыстық хабарламаны түсіне алмаймын. Жазып жіберіңізші; көп телефон айтқаныңызды мәтінге айналдыра алады.
not-readable = Мұны оқи алмаймын: әзірге тек мәтін мен батырмаларды түсінемін.
unknown-command = Мұндай пәрменді білмеймін. Мынаны істей аламын:
# The answer to /cancel.
cancelled = Тоқтатылды.
nothing-to-cancel = Тоқтататын ештеңе жоқ.
# A toast: the button was made by an older version of the bot.
button-outdated = Бұл батырма ескірген. Міне, қазіргі экран.
# $code helps the operator to find the error in the log.
apology =
    Кешіріңіз, менің тарапымнан қате орын алды. Қайталап көріңіз.

    Қате қайталанса, «Көмек» бөлімінде көрсетілген байланыс арқылы мына кодты айтыңыз: { $code }
cannot-save = Кешіріңіз, қазір сақтай алмай тұрмын. 10 минуттан кейін мәтінді қайта жіберіңіз немесе батырманы қайта басыңыз, сонда ештеңе жоғалмайды.
too-fast = Үлгере алмай жатырмын. Жазғаныңыз сақталды; батырманы бір минуттан кейін қайта басыңыз.
group-only-private = Кездесулер туралы жеке чатта айтып беремін.
button-open-private = Жеке чатты ашу
welcome-back = Қайта келгеніңізге қуаныштымын! Баптауларыңыз сақталған.

## How the bot presents itself in Telegram

# At most 64 letters.
bot-name = Кездесу
# At most 120 letters.
bot-short-description = Министрлердің халықпен кездесулері: қашан, қайда және не туралы.
# At most 512 letters, shown before the first message.
bot-description =
    Министрлер өңірлерге барып, халықпен кездеседі. Бұл бот өңіріңізде қандай кездесу болатынын көрсетеді және ол жарияланса не өзгерсе, хабарлайды.

    Аты-жөніңіз бен телефоныңыз сұралмайды.
command-start = Басты мәзір
command-meetings = Алдағы кездесулер
command-region = Өңірді өзгерту
command-language = Тілді өзгерту
command-settings = Баптаулар
command-help = Көмек
command-privacy = Не сақталады
command-cancel = Бастағаныңызды тоқтату

## Offices

# Whoever opens the link of an invitation. $role is coordinator, official (of the ministry $place) or akimat_officer (of the
# akimat of the region $place).
invitation = { $role ->
    [coordinator] Сізді <b>үйлестіруші</b> болуға шақырды.
    [official] Сізді министрліктің лауазымды адамы ретінде шақырды: <b>{ $place }</b>.
   *[akimat_officer] Сізді өңір әкімдігінің лауазымды адамы ретінде шақырды: <b>{ $place }</b>.
}
invitation-ask = Шақырудың қабылданғанын басқа үйлестірушілер көреді. Қабылдайсыз ба?
button-accept-invitation = Қабылдау
# They are not the one who was invited, or do not want to be.
button-not-invited = Бұл мен емес
# The receipt; the home panel follows.
invitation-accepted = { $role ->
    [coordinator] <b>Енді сіз үйлестірушісіз.</b>
    [official] <b>Енді сіз министрліктің лауазымды адамысыз:</b> { $place }.
   *[akimat_officer] <b>Енді сіз өңір әкімдігінің лауазымды адамысыз:</b> { $place }.
}
invitation-receipt = Шақыруды қабылдағаныңыз үйлестірушілерге хабарланады. Деректеріңізді жойсаңыз, бұл өкілеттігіңіз де тоқтатылады.
invitation-held-already = Сізде бұл өкілеттік бар, сондықтан шақыру пайдаланылмады. Сілтемені тиісті адамға жіберіңіз.
# One sentence for every reason: a wrong, used, expired or revoked link.
invitation-does-not-work = Бұл сілтеме жұмыс істемейді. Жаңасын сұраңыз.
# Coordinators hear it when somebody has accepted.
notice-invitation-accepted = { $role ->
    [coordinator] <b>Шақыру қабылданды:</b> тағы бір үйлестіруші қосылды.
    [official] <b>Шақыру қабылданды:</b> министрліктің лауазымды адамы қосылды. { $place }
   *[akimat_officer] <b>Шақыру қабылданды:</b> өңір әкімдігінің лауазымды адамы қосылды. { $place }
}

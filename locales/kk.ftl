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
day-month = { $day } { $month ->
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
day-with-year = { $day } { $year } ж.
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
} { $year } ж.
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
    <b>2 қадамның 1-і.</b> Қай өңірде тұрасыз? Министрлердің сондағы кездесулерін көрсетемін.

    Төменнен таңдаңыз немесе өңірдің не облыс орталығының атауын жазыңыз.
onboarding-follow =
    <b>2 қадамның 2-сі.</b> Өңіріңізде кездесу жарияланса немесе өзгерсе, хабарлайын ба?

    Өңір: <b>{ $region }</b>
    Тоқсанына шамамен 3–6 хабарлама, 21:00 мен 08:00 арасында хабарламаймын.
button-follow-yes = Иә, хабарлаңыз
button-follow-no = Жоқ, өзім қараймын
# A toast after the answer yes.
followed = Өңіріңіздегі кездесулер туралы хабарлаймын.
# A toast after the answer no.
not-followed = Хабарламаймын. Оны баптаулардан қосуға болады.

## Finding a region

region-choose =
    <b>Өңірді таңдау</b>

    Төменнен таңдаңыз немесе өңірдің не облыс орталығының атауын жазыңыз.
button-find-by-location = Орналасқан жерім бойынша
location-ask =
    Қай жерде екеніңізді үш тәсілдің бірімен жіберіңіз:

    • төмендегі батырмамен;
    • қыстырғыш белгісі → «Геопозиция»;
    • облыс орталығының немесе өңірдің атауын жазып.

    Орналасқан жеріңіз тек жақын өңірлерді ұсыну үшін керек, ол сақталмайды.
button-send-location = Орналасқан жерімді жіберу
# The button's label came as text: the program on a computer cannot send a place.
location-button-is-text = Бұл құрылғыдағы батырма орналасқан жерді жібере алмайды. Облыс орталығының немесе өңірдің атауын жазыңыз, мысалы: Семей.
location-thanks = Рақмет, орналасқан жеріңізді алдым.
# Removes the keyboard after a place was typed or the search was left.
words-thanks = Жақсы.
regions-nearest =
    <b>Ең жақын үш облыс орталығы</b>

    Қай өңірде тұрасыз?
regions-found = Осылардың қайсысы?
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
    <b>Жақын арадағы кездесу</b>
    { $meeting }
home-no-meeting = Жарияланған кестеде өңіріңіз бойынша алдағы кездесу әзірге жоқ.
home-followed = Кездесу жарияланса немесе өзгерсе, хабарлаймын.
home-not-followed = Хабарламалар өшірулі. Оларды баптаулардан қосуға болады.

## The list of meetings

meetings-of-region =
    <b>Алдағы кездесулер</b>
    { $region }
meetings-of-all =
    <b>Алдағы кездесулер</b>
    Барлық өңірлер
# The place in a longer list: "6–10 of 43".
list-position = { $first }–{ $last } / { $total }
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
meetings-none-at-all = Кесте әлі жарияланған жоқ. Алдағы кездесулер жарияланған бойда осында шығады.
button-tell-me = Маған хабарлаңыз
button-all-regions = Барлық өңірлер
button-my-region = Менің өңірім
button-previous-page = ‹ Алдыңғы бет
button-next-page = Келесі бет ›

## A meeting

meeting-kind-scheduled = Халықпен кездесу
meeting-kind-off-schedule = Халықпен кестеден тыс кездесу
meeting-when = <b>Қашан:</b> { $time }
meeting-where = <b>Қайда:</b> { $place }
meeting-regions = <b>Өңірлер:</b> { $regions }
meeting-held-by = <b>Кім өткізеді:</b> { $who }
held-by-first-head = бірінші басшы
held-by-acting-first-head = бірінші басшының міндетін атқарушы
held-by-deputy = басшының орынбасары
meeting-reception = <b>Азаматтарды жеке қабылдау:</b> { $hours }
meeting-briefing = <b>БАҚ-қа арналған брифинг:</b> { $hours }
meeting-topics = <b>Тақырыптар</b>
meeting-live = <b>Тікелей эфир:</b> { $url }
meeting-status = <b>Мәртебесі:</b> { $status }
status-planned = Жоспарланған, күні өзгеруі мүмкін
status-agreed = Әкімдікпен келісілген, күні өзгеруі мүмкін
status-announced = Жарияланды
status-held = Өткізілді
status-cancelled = Болмайды
meeting-cancellation-reason = <b>Себебі:</b> { $reason }
# A toast: the meeting a button led to is gone or was never public.
meeting-not-found = Бұл кездесу табылмады. Міне, алдағы кездесулер.

## Notices

notice-announced =
    <b>Кездесу жарияланды</b>

    { $meeting }
# The old time is struck out; $time is the new one.
notice-moved =
    <b>Кездесу өзгерді</b>

    { $body }
    { $was }
    <b>{ $time }</b>
    { $place }
# Struck out: the old time and place.
notice-was = <s>{ $time }, { $place }</s>
notice-postponed =
    <b>Кездесу кейінге қалдырылды</b>

    { $body }
    { $was }
    Жаңа күні белгілі болғанда хабарлаймын.
notice-cancelled =
    <b>Кездесу болмайды</b>

    { $body }
    { $was }
# Why this message came.
notice-because-followed = <i>Бұл хабарламаны өңіріңіздегі кездесулер туралы хабарлауды сұрағандықтан алдыңыз.</i>
notice-because-told = <i>Бұл хабарламаны осы кездесу туралы бұрын хабарлағандықтан алдыңыз.</i>
button-open-meeting = Кездесуді ашу
button-unfollow = Бұдан былай хабарламау

## Settings

settings =
    <b>Баптаулар</b>

    <b>Тіл:</b> { $language }
    <b>Өңір:</b> { $region }
    <b>Хабарламалар:</b> { $follows ->
        [yes] қосулы. Өңіріңізде кездесу жарияланса немесе өзгерсе, хабарлаймын.
       *[no] өшірулі.
    }
    <b>Тыныш уақыт:</b> 21:00–08:00. Бұл уақытта хабарламалар таңды күтеді; күте алмайтыны дыбыссыз келеді.
region-not-chosen = таңдалмаған
button-change-language = Тілді өзгерту
button-change-region = Өңірді өзгерту
button-follow-on = Хабарламаларды қосу
button-follow-off = Хабарламаларды өшіру
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
    /settings: хабарламалар мен баптаулар
    /privacy: не сақталады және оны қалай жоюға болады
    /cancel: бастағаныңызды тоқтату
    Адаммен сөйлесу: { $contact }
help-default-contact = 1414 бірыңғай байланыс орталығы. Төтенше жағдайда 112 нөміріне қоңырау шалыңыз.
privacy =
    <b>Құпиялылық</b>

    Не сақталады: тіліңіз, өңіріңіз, хабарлама алғыңыз келетіні, қай кездесу туралы хабардар болғаныңыз, жіберілмеген мәтініңіз және осы чаттың нөмірі (сізге жауап беру үшін).
    Не сұралмайды: аты-жөніңіз, телефоныңыз, ЖСН. Жіберген орналасқан жеріңіз сақталмайды.
    Қайда: Қазақстандағы бір дерекқорда. Ешкімге берілмейді.
    Telegram-ның өз ережелері бар: бұл чатты ол да сақтайды.
    Деректеріңізді кез келген уақытта жоя аласыз.
button-privacy = Құпиялылық
button-delete-data = Менің деректерімді жою
delete-data-ask =
    <b>Деректеріңізді жою керек пе?</b>

    Тіліңіз, өңіріңіз, хабарламаларыңыз және жіберілмеген мәтініңіз бірден жойылады. Оларды қайтару мүмкін емес.
button-delete-data-yes = Біржола жою
button-delete-data-no = Қалдыру
data-deleted = Деректеріңіз жойылды. Қайта бастау үшін /start деп жазыңыз.

## Whatever else may come

free-text =
    Сұрақтарды әзірге жеткізе алмаймын, сондықтан мәтініңіз ешкімге жіберілген жоқ. Ол тек сізге көрінетін қаралама ретінде сақталды.

    Алдағы кездесулерді көрсете аламын.
button-delete-draft = Мәтінімді жою
# Toasts.
draft-deleted = Мәтініңіз жойылды.
draft-updated = Мәтініңіз жаңартылды.
not-readable-voice = Дауыстық хабарламаны оқи алмаймын. Жазып жіберіңізші; телефоныңыз айтқаныңызды мәтінге айналдыра алады.
not-readable = Мұны оқи алмаймын: әзірге тек мәтін мен батырмаларды түсінемін.
unknown-command = Мұндай пәрменді білмеймін. Мынаны істей аламын:
# The answer to /cancel.
cancelled = Тоқтатылды.
nothing-to-cancel = Тоқтататын ештеңе жоқ.
# A toast: the button was made by an older version of the bot.
button-outdated = Бұл батырма ескірген. Міне, қазіргі экран.
# $code helps the operator to find the error in the log.
apology =
    Менің жағымда қате болды, кешіріңіз. Қайталап көріңіз.

    Егер қайталанса, мына кодты хабарлаңыз: { $code }
cannot-save = Қазір сақтай алмай тұрмын. Мәтініңізді 10 минуттан кейін қайта жіберсеңіз, ол жоғалмайды.
too-fast = Хабарламалар тым көп. Бір минуттан кейін жалғастырайық.
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
command-cancel = Тоқтату

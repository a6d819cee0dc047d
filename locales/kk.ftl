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
notice-because-told = <i>Бұл хабар осы кездесу туралы бұрын хабарлағандықтан немесе оған сұрақ қойғаныңыз үшін келді.</i>
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

    Мен министрлердің халықпен кездесулері туралы хабарлаймын және сұрақтарыңызды жеткіземін.
    /meetings: алдағы кездесулер
    /ask: сұрақ қою
    /report: мәселені жазу
    /mine: сұрақтарыңыздың нәтижесі
    /settings: тіл, өңір, хабарландырулар
    /privacy: не сақталады және оны қалай жоюға болады
    /cancel: бастағаныңызды тоқтату
    Адаммен сөйлесу: { $contact }
help-default-contact = 1414 бірыңғай байланыс орталығы. Төтенше жағдайда 112 нөміріне қоңырау шалыңыз.
privacy =
    <b>Құпиялылық</b>

    <b>Не сақталады:</b> тіліңіз бен өңіріңіз; не туралы және қашан хабарлауды сұрағаныңыз; еске салулар және сізге не туралы хабарланғаны; сұрақтарыңыз бен мәселелеріңіз: мәтін, фото, орын, толықтырулар; нені қолдайтыныңыз; қаралама мен соңғы іздеген сөздеріңіз; қабылдаған өкілеттігіңіз; соңғы екі күнде қанша рет жазғаныңыз және жазуға шектеу қойылған болса, сол; осы чатпен байланыс (сізге жауап беру үшін).

    <b>Кім не көреді:</b> басқалар мәтінді телефон нөмірлері мен сілтемелерсіз және сөзбен жазылған жерді көреді, ал кім жазғанын және кім қолдағанын көрмейді. Бірнеше жүз метр жерден мәселе жазған адам сіздікіне дейінгі жуық қашықтықты көреді, бірақ нүктені көрмейді. Министрлік пен үйлестірушілер толық мәтінді, фотоны және толықтыруларды да көреді.

    <b>Не сұралмайды:</b> аты-жөніңіз, телефоныңыз, ЖСН. Өңірді табу үшін жіберген орналасқан жеріңіз сақталмайды.

    <b>Қайда:</b> Қазақстандағы бір дерекқор файлында. Деректеріңіз басқа ешкімге берілмейді.

    Telegram-ның өз ережелері бар: бұл чатты ол да сақтайды.
    Деректеріңізді кез келген уақытта ала немесе жоя аласыз.
button-privacy = Құпиялылық
button-my-data = Менің деректерімді жіберу
# Below the file with all that is kept of the reader. $submissions counts what they asked and reported, $supports what they
# support.
my-data-caption =
    Сіз туралы сақталғанның бәрі осы файлда.
    Сұрақтар мен мәселелер: { $submissions }. Қолдайтыныңыз: { $supports }.
button-delete-data = Менің деректерімді жою
delete-data-ask =
    <b>Деректеріңізді жояйын ба?</b>

    Баптауларыңыз, хабарландырулар, еске салулар, қаралама, сұрақтарыңыз бен мәселелеріңіз фотосымен және толықтыруларымен, қабылдаған өкілеттігіңіз бірден жойылады. Оларды қалпына келтіру мүмкін емес. Осы чаттағы хабарламалар қалады.
# $texts counts those of the reader's texts that everybody can read.
delete-data-ask-texts = Басқалар оқи алатын мәтіндеріңіз: { $texts }. Қаласаңыз, олар авторсыз қалады: фотосыз, толықтыруларсыз және картадағы нүктесіз.
button-delete-data-yes = Бәрін жою
button-delete-data-but-texts = Жою, жария мәтінім қалсын
button-delete-data-no = Қалдыру
# The four of them follow each other, with an empty line between; the middle ones only where something stays.
data-deleted = <b>Деректеріңіз жойылды.</b>
data-deleted-but-texts = Жария мәтіндеріңіз авторсыз қалды: { $texts }.
data-deleted-but-count = Тек сан қалды: сіз сұраған және қолдаған нәрселерде дауысыңыз кездейсоқ нөмірмен есептеледі. Ол нөмірден сізді табу мүмкін емес.
data-deleted-begin-again = Қайта бастау үшін /start деп жазыңыз.

## Whatever else may come

free-text =
    Мәтініңіз әзірге ешкімге жіберілген жоқ. Ол қаралама ретінде сақталды.

    Онымен не істейміз?
button-delete-draft = Қараламаны жою
# Toasts.
draft-deleted = Қаралама жойылды.
draft-updated = Қаралама жаңартылды.
not-readable-voice = Дауыстық хабарламаны түсіне алмаймын. Жазып жіберіңізші; көп телефон айтқаныңызды мәтінге айналдыра алады.
not-readable = Мұны оқи алмаймын: мұнда тек мәтін мен батырмаларды түсінемін.
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
    Министрлер өңірлерге барып, халықпен кездеседі. Бұл бот өңіріңізде қандай кездесу болатынын көрсетеді және ол жарияланса не өзгерсе, хабарлайды. Сұрақ қойыңыз, жеріңіздегі мәселені жазыңыз, басқалардың сұрақтарын қолдаңыз және нәтижесін біліңіз.

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

## Asking and reporting

button-ask = Сұрақ қою
button-report = Мәселе туралы хабарлау
button-board = Жұрт сұрақтары
button-my-submissions = Сұрақтарым
button-consent = Келісемін
button-consent-no = Жоқ
# Opens the state's service for formal appeals; its name stays.
button-e-otinish = e-Otinish ашу
# Before somebody's first question: what is kept and why.
consent =
    <b>Алғашқы сұрақ алдында</b>

    Сұрағыңызды жеткізу үшін мәтініңізді, өңіріңізді және осы чатпен байланысты сақтаймын. Аты-жөніңіз де, телефоныңыз да керек емес. Кез келген уақытта жоюға болады: /privacy

    <b>Бұл ресми жолданым емес.</b> Ол үшін e-Otinish бар.
ask-no-region = Алдымен өңіріңізді таңдаңыз: сұрақтар сонда өтетін кездесулерге жіберіледі.
ask-whom =
    <b>Кімнен сұрағыңыз келеді?</b>

    Кездесуді нөмірі бойынша немесе министрлікті таңдаңыз: онда сұрақ оның өңіріңіздегі келесі кездесуін күтеді.
ask-whom-none =
    <b>Кімнен сұрағыңыз келеді?</b>

    Өңіріңізде сұрақ қабылдайтын алдағы кездесу жоқ. Министрлікті таңдаңыз: сұрақ оның осындағы келесі кездесуін күтеді.
ask-whom-line =
    <b>{ $position }.</b> <b>{ $body }</b>
    { $time }
    { $place }
button-ask-bodies = Министрлікті таңдау
ask-bodies = Қай министрліктен сұрағыңыз келеді? Сұрақ оның өңіріңіздегі келесі кездесуін күтеді.
# $text: the beginning of what was written; $photos counts the photos.
draft-begun =
    <b>Сіз жаза бастағансыз</b>

    { $text }
    { $photos ->
        [0] {""}
       *[other] Фото: { $photos }
    }
button-draft-continue = Жалғастыру
button-draft-restart = Қайта бастау
step-of = { $steps } қадамның { $step }-қадамы
write-question =
    <b>Сұрағыңызды бір хабарламамен жазыңыз.</b>
    Кімге: { $to }

    Мысалы: Аягөздегі емхана қашан ашылады?

    Фото қосуға болады. Басқалар мәтінді көреді, ал кім жазғанын көрмейді.
write-issue =
    <b>Не болды? Бір хабарламамен жазыңыз.</b>

    Мысалы: Абай көшесінде дүйсенбіден бері су жоқ.

    Фото қосуға болады: мәтіннен бұрын да, кейін де. Бұл жедел қызмет емес: біреуге қауіп төнсе, 112 нөміріне қоңырау шалыңыз.
add-photos =
    <b>Фото жіберіңіз</b>

    Қазір фото: { $photos }, ең көбі { $most }. Оларды тек министрлік пен үйлестірушілер көреді.
photos-received = Қабылданған фото: { $photos }.
button-photos-done = Дайын
ask-place =
    <b>Бұл қай жерде?</b>

    Орныңызды жіберіңіз (төмендегі батырмамен немесе қыстырғыш белгісі арқылы, «Геопозиция») не жерді жазыңыз: елді мекен, көше, үй.
# $metres: how far off the location may be.
place-too-vague = Телефоныңыз орынды { $metres } м дәлдікпен ғана көрсетті. Сондықтан жерді сөзбен де жазыңызшы: елді мекен, көше, үй.
button-share-place = Орнымды жіберу
button-skip = Өткізіп жіберу
share-place = Экранның төменгі жағындағы батырманы басыңыз. Батырма жоқ па? Қыстырғыш белгісін басып, «Геопозиция» дегенді таңдаңыз немесе жерді жазыңыз.
place-received = Рақмет.
ask-sector = <b>Бұл не туралы?</b>
button-sector-unknown = Білмеймін
# Leaves for the main menu; what was written is kept as a draft.
button-cancel-submission = Мәзірге, жазғаным қалсын
text-too-short = Түсінуге тым қысқа. Бір-екі сөйлем жазыңыз: не, қайда, қашаннан бері.
text-too-long = Мәтініңізде { $letters } таңба бар, ал { $most } таңба сыяды. Ол қаралама ретінде сақталды; қысқартып жіберіңізші.
danger-life =
    <b>Өмірге қауіп төнсе, қазір 112 нөміріне қоңырау шалыңыз.</b>
    Өрт сөндіру және құтқару 101, полиция 102, жедел жәрдем 103, газ 104.
danger-violence =
    <b>Сізді немесе басқа біреуді ұрып жатса, қазір 102 немесе 112 нөміріне қоңырау шалыңыз.</b>
    Отбасылар мен балаларға тәулік бойы тегін көмек: 111.
danger-despair =
    <b>Сіз жалғыз емессіз. Өміріңізге қауіп төнсе, қазір 112 нөміріне қоңырау шалыңыз.</b>
    Біреумен сөйлесуге болады, тәулік бойы және тегін: 150 немесе 111.
# $body: the ministry that the text seems to be for.
exempt =
    <b>{ $body } мұндай кездесу өткізбейді</b>

    Сұрағыңыз соған қатысты сияқты. Оны e-Otinish арқылы жіберіңіз: онда заң бойынша жауап беруге міндетті. Мәтініңіз төменде: көшіріп алу үшін басыңыз.
button-ask-on = Сұрақ оған емес
button-ask-other = Басқасынан сұрау
similar =
    <b>Сіздікі осылардың бірімен бірдей ме?</b>

    Бір сұраққа қосылған көп дауыс көп сұрақтан салмақтырақ.
similar-line =
    <b>{ $position }.</b> { $text }
    { $people }. { $progress }
# $metres: 50, 100, 150 and so on.
similar-line-nearby =
    <b>{ $position }.</b> { $text }
    { $metres } м-ден аспайтын жерде. { $people }. { $progress }
button-mine-is-the-same = Менікі { $position }-сұрақпен бірдей
button-read-answer = { $position }-сұрақтың жауабын оқу
button-mine-is-different = Менікі басқа
button-edit-text = Мәтінді өзгерту
button-edit-photos = Фотоны өзгерту
button-edit-place = Жерді өзгерту
button-edit-sector = Саланы өзгерту
button-send = Жіберу
review-title = <b>Жіберер алдында тексеріңіз</b>
review-to = <b>Кімге:</b> { $to }
review-meeting = <b>Кездесу:</b> { $time }, { $place }
review-region = <b>Өңір:</b> { $region }
review-place = <b>Жері:</b> { $place }
review-photos = <b>Фото:</b> { $photos }
# $text: the text with numbers and links hidden.
review-masked =
    <b>Басқалар былай көреді</b>, бөтенге керек емес нөмірлер мен сілтемелерсіз:
    { $text }
review-who-sees = Басқалар мәтінді және сөзбен жазылған жерді көреді, ал кім жазғанын көрмейді. Министрлік пен үйлестірушілер фотоны және картадағы нүктені де көреді.
# Where the person shared a location.
review-nearby = Жақын жерден мәселе жазған адам сіздікіне дейінгі жуық қашықтықты көреді.
sent = Жіберілді. Міне, растауы:
# $again_at: a day and an hour.
too-many-submissions = Баршаны тыңдау үшін әзірге осы жетеді. Жазғаныңыз сақталды. Келесісін жіберуге болатын уақыт: { $again_at }
too-many-taps = Тым көп болды. Қайта мүмкін болатын уақыт: { $again_at }
blocked =
    Үйлестіруші сұрақтарыңызды уақытша тоқтатты. Қайта жаза алатын уақыт: { $until }

    Себебі: { $reason }
questions-closed = { $body }: бұл кездесуге сұрақ енді қабылданбайды. Сұрағыңызды өңіріңіздегі келесі кездесуге сақтай аламын.
button-keep-for-next = Келесісіне сақтау
button-choose-another = Басқасын таңдау
nothing-begun = Мұнда ештеңе басталмаған. Не істегіңіз келеді?
button-make-question = Сұрақ етіп қою
button-make-report = Мәселе етіп хабарлау
place-on-map = картада: { $point }

## What people ask, and what came of it

board-most-people = <b>Ең жиі сұралатындар</b>
board-newest = <b>Жақында сұралғандар</b>
board-found = <b>Іздеу: «{ $words }»</b>
board-empty = Мұнда әлі ешкім ештеңе сұрамаған. Сіз бірінші бола аласыз.
board-none-found = Ештеңе табылмады. Сөзді азайтып немесе басқа жерді жазып көріңіз.
board-regions = Қай өңір?
board-sectors = Қай сала?
all-sectors = Барлық салалар
board-search-ask =
    Не іздейміз? Тақырыпты, жерді немесе нөмірді жазыңыз.

    Мысалы: емхана Аягөз
button-newest-first = Алдымен жаңалары
button-most-people-first = Алдымен жиілері
button-board-search = Сөзбен іздеу
my-submissions = <b>Менің сұрақтарым мен мәселелерім</b>
my-submissions-none = Сіз әлі ештеңе сұраған да, хабарлаған да жоқсыз.
submission-line =
    <b>{ $position }.</b> { $text }
    { $to }. { $people }
    { $progress }
list-position-of-many = { $first }–{ $last }, барлығы { $total } астам
submission-question = <b>Сұрақ <code>{ $number }</code></b>
submission-issue = <b>Мәселе <code>{ $number }</code></b>
submission-people = <b>Сұрайтындар:</b> { $people }
submission-progress = <b>Мәртебесі:</b> { $progress }
# On a card that a coordinator joined to another one. $number: the other one's.
submission-joined = <code>{ $number }</code> осы туралы: дауыстар бірге есептеледі, ондағы жауап бәріне ортақ.
submission-waits = <b>Кездесу:</b> министрліктің осы өңірдегі келесі кездесуін күтеді
submission-waits-for-next = <b>Кездесу:</b> осындағы келесісі, { $time }, { $place }
button-read-whole = Толық оқу
button-open-head = { $number } ашу
# $people counts the distinct people who ask the same.
people-ask = { $people ->
   *[other] { $people } адам
}
# Stands where the text was: its author took it back.
submission-text-gone = Мәтіні өшірілді.
progress-received = Қабылданды, жауап күтуде
progress-held = Тексерілуде, басқаларға әлі көрінбейді
progress-changes-asked = Сізден басқаша жазу сұралды
progress-answered = Жауап берілді, { $day }
progress-explained = Түсініктеме берілді, { $day }
progress-under-control = Бақылауда, мерзімі: { $due }
progress-resolved = Шешілді, { $day }
progress-declined = Қабылданбады
progress-withdrawn = Қайтарып алынды
addressee-unknown = жауапты органға
button-support = Менде де осы сұрақ
button-unsupport = Енді сұрамаймын
button-mute-submission = Бұл туралы хабарламау
button-unmute-submission = Бұл туралы хабарлау
button-add-note = Толықтыру
button-show-photos = Фотоларымды көрсету
button-withdraw = Қайтарып алу
button-rewrite = Басқаша жазу
button-open-submission = Ашу
# Toasts.
supported = Сізде де осы сұрақ бар. Не болғанын хабарлаймын.
unsupported = Бұл сұрақтан дауысыңыз алынды.
cannot-support = Қолдауға болмайды: сұрақ сіздікі, жабық немесе жойылған.
submission-muted = Бұл туралы енді хабарламаймын.
submission-unmuted = Бұл туралы қайтадан хабарлаймын.
submission-not-found = Бұл сұрақ енді көрінбейді.
ask-note = Не қосқыңыз келеді? Бір хабарламамен жазыңыз. Оны министрлік пен үйлестірушілер көреді.
ask-rewrite = Бір хабарламамен қайта жазыңызшы. Үйлестіруші тағы қарайды.
withdraw-ask = { $number } қайтарып алынсын ба? Оны басқалар енді көрмейді, министрлік жауап бермейді.
button-withdraw-yes = Біржола қайтарып алу
button-withdraw-no = Қалдыру
receipt-question = <b><code>{ $number }</code> сұрағы қабылданды.</b> Көшіріп алу үшін нөмірді басыңыз.
receipt-issue = <b><code>{ $number }</code> мәселесі қабылданды.</b> Көшіріп алу үшін нөмірді басыңыз.
receipt-body = { $body } оны қазірдің өзінде көре алады. Жаңалық болса, жазамын.
receipt-nobody = Кімге қатысты екенін үйлестіруші анықтайды. Жаңалық болса, жазамын.
receipt-public = Басқалар оны қазір көріп, қолдай алады.
receipt-held-new = Басқалар оны үйлестіруші қараған соң немесе мына уақыттан бастап көреді: { $by }
receipt-held = Басқалар көрмес бұрын оны үйлестіруші қарайды.
receipt-not-formal = Бұл ресми жолданым емес: жауап мерзімі заңмен белгіленбеген.
timeline-line = { $at }: { $what }
happened-received = Қабылданды.
happened-noted = Сіз қостыңыз:
happened-published = Жарияланды: басқалар көріп, қолдай алады.
happened-published-masked = Мәтіннің бір бөлігі жасырылып жарияланды.
happened-changes-asked = Үйлестіруші басқаша жазуды сұрайды:
happened-changed = Сіз қайта жаздыңыз.
happened-declined = Үйлестіруші қабылдамады:
happened-passed-on = Жолданды: { $body }.
happened-joined = Осындай сұрақтармен біріктірілді: дауыстар бірге есептеледі.
happened-separated = Қайтадан жеке тұр.
happened-handed-on = Кездесу болмайтын болды: сұрағыңыз министрліктің осы өңірдегі келесі кездесуін күтеді.
happened-answered = Жауап:
happened-explained = Түсініктеме:
happened-under-control = Бақылауға алынды:
happened-resolved = Шешілді:
happened-withdrawn = Автор қайтарып алды.
news-of-yours = <b>Сіздің { $number } бойынша жаңалық</b>
news-of-supported = <b>{ $number } бойынша жаңалық</b>
supported-is-closed = Ол жабылды немесе қайтарып алынды, енді оқуға болмайды.
supported-several = <b>Сіз де сұраған { $count } сұрақ бойынша жаңалық</b>
supported-entry =
    <b>{ $position }.</b> { $text }
    { $what }
news-because-supported = Бұл хабар сізде де осы сұрақ болғандықтан келді.
# For a coordinator.
danger-alert = <b>{ $number } ішінде өмірге қауіп туралы жазылған</b>
reason-insult = Мәтін адамдарды қорлайды. Қорлаусыз жазыңызшы.
reason-personal-data = Мәтінде біреудің дербес деректері бар. Аты-жөнсіз, нөмірсіз жазыңызшы.
reason-not-a-question = Бұл сұрақ та, мәселе де емес.
reason-advertisement = Бұл жарнама.
reason-unclear = Не сұралғаны түсініксіз. Не, қайда және қашаннан бері екенін жазыңызшы.
reason-not-their-matter = Мұны бірде-бір министрлік шешпейді.
# A day and an hour.
moment = { $day }, { $time }
command-ask = Сұрақ қою
command-report = Мәселе туралы хабарлау
command-mine = Менің сұрақтарым

## The coordinators' queue

button-queue = Кезекке
# $held counts what waits for a look.
button-queue-of = Қарауға: { $held }
button-review = Үйлестіруші ретінде шешу
queue-empty = Қарауды күтетін ештеңе жоқ. Тамаша жұмыс.
queue-position = { $total } ішінен { $position }
button-queue-publish = Жариялау
button-queue-mask = Басқаша жариялау
button-queue-ask = Қайта жаздырту
button-queue-decline = Қабылдамау
button-queue-join = Басқасымен бірдей
button-queue-separate = Бәрібір бірдей емес
button-queue-pass = Басқа ведомство
button-queue-photos = Фотоны көрсету
button-queue-block = Авторды тоқтату
button-queue-next = Келесі ›
held-new-author = <b>Күтуде:</b> жаңа автордың алғашқы сұрақтарының бірі
held-foul = <b>Күтуде:</b> бейәдеп сөздер
held-danger = <b>Күтуде:</b> өмірге қауіп
held-changes-asked = <b>Күтуде:</b> автордан қайта жазу сұралды
held-declined = <b>Жасырын:</b> қабылданбады
# Toasts.
queue-published = Жарияланды, авторға хабарланды.
queue-asked-to-change = Автордан қайта жазу сұралды.
queue-declined = Қабылданбады, себебі авторға хабарланды.
queue-joined = Біріктірілді: дауыстар бірге есептеледі.
queue-separated = Бөлінді: ештеңе жоғалған жоқ.
queue-passed-on = Жолданды, авторға хабарланды.
queue-blocked = Автор уақытша тоқтатылды; себебі мен мерзімін көреді.
queue-ask-mask = Басқалар көретін мәтінді жіберіңіз. Бір бөлігі жасырылғаны авторға айтылады. Көшіріп алу үшін мәтінді басыңыз:
queue-reasons-ask = <b>Неге қайта жазу керек?</b> Автор мұны өз тілінде оқиды:
queue-reasons-decline = <b>Неге қабылданбайды?</b> Автор мұны өз тілінде оқиды:
queue-reason-line = { $position }. { $reason }
queue-joinable = <b>Қайсысымен бірдей?</b>
queue-joinable-none = Осы өңір мен ведомствода мағынасы бірдей жарияланған сұрақ жоқ.
button-queue-join-to = { $position }-сұрақпен бірдей
queue-sectors = <b>Бұл кімнің мәселесі?</b>
queue-block-reasons = <b>{ $number } авторы неге тоқтатылады?</b> Ол оқи алады, бірақ біраз уақыт сұрай да, қолдай да алмайды.
block-insult = Адамдарды қорлайды
block-advertisement = Жарнамалайды
block-personal-data = Дербес деректерді жариялайды
queue-block-days =
    <b>{ $number } авторы қанша уақытқа тоқтатылады?</b>

    Ол мынаны оқиды: { $reason }
button-block-for = { $days ->
   *[other] { $days } күн
}

## Whether an answer helped

button-mine-open = Тек ашықтары
button-mine-all = Барлығы
my-submissions-none-open = Ашық сұрағыңыз жоқ.
button-helped = Көмектесті
button-helped-partly = Ішінара
button-helped-not = Көмектеспеді
ask-whether-it-helped = Жауап көмектесті ме?
judged = Рақмет.
judged-reopened = Рақмет. Үйлестіруші тағы қарайды.
judged-before = Сіз бұған жауап бергенсіз немесе әлі жауап беретін ештеңе жоқ.
ask-what-is-missing = Не жетіспейді? Бір хабарламамен жазыңыз немесе артқа қайтыңыз.
happened-reopened = Қайта ашылды: жауап көмектеспеді.
button-queue-seen = Көрдім, осылай қалсын
queue-seen = Қаралды: сұрақ ашық қалады.
# What was begun for one addressee is asked of another.
button-draft-readdress = Осыны сұрау: { $body }
button-photos-remove = Фотоларды алып тастау

## Desks of offices

button-desks = Рөлді ауыстыру
button-as-citizen = Азамат ретінде
desks = <b>Қай рөлде жалғастырасыз?</b> Құқықтарыңыз өзгермейді: тек басты мәзір басқаша көрсетіледі.
seat-coordinator = Үйлестіруші
seat-official = Министрлік: { $body }
seat-akimat-officer = Әкімдік: { $region }
desk-of-coordinator = <b>Үйлестіруші кабинеті</b>
# $held counts what waits for a look.
desk-held = { $held ->
    [0] Қарауды күтіп тұрған ештеңе жоқ.
   *[other] Қарауыңызды күтіп тұрғаны: { $held }.
}
desk-of-official = <b>{ $body }</b>
desk-of-akimat-officer = <b>Әкімдік кабинеті</b>
    Өңір: { $region }

## Choosing a day and a time

# 1 is Monday. Two letters: the head of a calendar's column.
weekday-short = { $weekday ->
    [1] Дс
    [2] Сс
    [3] Ср
    [4] Бс
    [5] Жм
    [6] Сн
   *[7] Жс
}
button-quarter-earlier = −15 мин
button-quarter-later = +15 мин

## A ministry's meetings, for its officials

# $meetings counts them.
button-body-meetings = Министрлік кездесулері: { $meetings }
body-meetings =
    <b>Кездесулер</b>
    { $body }
body-meetings-none = Ботта министрліктің кездесуі әзірге жоқ.
body-meeting-line =
    <b>{ $position }. { $when }</b>
    { $place }
    { $status }
official-status-planned = жоспарланды, әкімдіктермен әлі келісілмеді
official-status-agreed = келісілді, әлі жарияланбады
official-status-announced = жарияланды
official-status-held = өтті
official-status-cancelled = болмайтын болды
button-as-citizens-see-it = Азаматтар көретіндей

## Roles: invitations, people with roles, hand-overs

# An office in words, within a list or after a colon; $place is the ministry or the region.
seat = { $role ->
    [coordinator] үйлестіруші
    [official] лауазымды адам, { $place }
   *[akimat_officer] әкімдіктің лауазымды адамы, { $place }
}
# A role as a button.
button-role = { $role ->
    [coordinator] Үйлестірушіні шақыру
    [official] Министрліктен шақыру
   *[akimat_officer] Әкімдіктен шақыру
}
button-invite = Адам шақыру
invite-role = <b>Кімді шақырасыз?</b> Сілтеме бір рет жұмыс істейді және бір адамға өкілеттік береді.
invite-body = <b>Қай министрліктен?</b>
invite-region = <b>Қай өңірдің әкімдігінен?</b>
invite-valid =
    <b>Шақырылатын адам:</b> { $seat }

    Сілтеме қанша уақыт жұмыс істесін? Ол бір рет қана көрсетіледі.
button-valid-days = { $days ->
    [1] 24 сағат
   *[other] { $days } күн
}
# Above the message with the link.
invite-made = Шақыру дайын: { $seat }. Сілтеме төмендегі хабарда, ол қайта көрсетілмейді.
invitation-link =
    <b>Бір реттік сілтеме:</b> { $seat }

    <code>{ $link }</code>

    Ол бір рет жұмыс істейді, мерзімі: { $until }
    Көшіріп алу үшін сілтемені басыңыз. Тек шақырған адамыңызға жіберіңіз.
button-share-link = Сілтемені жіберу
button-revoke-link = Сілтемені жою
# Below the link in the message that is shared.
share-invitation = Шақыру сілтемесі. Бір рет жұмыс істейді, басқаға бермеңіз.
# Toasts.
invite-made-before = Сілтеме жасалып қойған: төмендегі хабарды қараңыз.
invitation-revoked = Сілтеме жойылды: ол енді жұмыс істемейді.
invitation-gone = Бұл шақыру енді ашық емес.
invitations-open = <b>Ашық шақырулар: { $count }</b>
invitations-none = Ашық шақыру жоқ. Сілтемелердің бәрі пайдаланылған, жойылған немесе мерзімі өткен.
invitation-line = { $position }. { $seat }. Мерзімі: { $until }
button-revoke-link-number = { $position }-сілтемені жою
# Below an invitation that is a hand-over: the office ends by itself.
invitation-last-day = Өкілеттік уақытша, соңғы күні: <b>{ $day }</b>
# Coordinators hear it when a link that does not work any more is tried.
notice-invitation-tried =
    <b>Жұмыс істемейтін сілтеме ашылды.</b> Ол мына өкілеттікке шақырған еді: { $seat }.

    Ешкім өткен жоқ. Бұл хабар әр сілтеме үшін тәулігіне бір реттен көп келмейді.
button-people = Өкілеттігі барлар
holders = <b>Өкілеттігі барлар: { $count }</b>
holders-none = Мұндай өкілеттігі бар адам әзірге жоқ.
# $day is the day of the month, such as "24 қараша".
holder = { $seat }. Басталған күні: { $day }
holder-until = { $seat }. Басталған күні: { $since }, соңғы күні: { $until }
holder-line = { $position }. { $holder }
holder-line-own = { $position }. { $holder } (бұл сіз)
button-holders-all = Барлығы
button-holders = { $role ->
    [coordinator] Үйлестірушілер
    [official] Министрліктер
   *[akimat_officer] Әкімдіктер
}
button-open-invitations-list = Ашық шақырулар
button-open-invitations = Ашық шақырулар: { $count }
# A card of one office.
holder-card = <b>{ $seat }</b>
holder-since = <b>Басталған күні:</b> { $day }
holder-last-day = <b>Соңғы күні:</b> { $day }
holder-handed-over = Өкілеттікті осы орындағы лауазымды адам уақытша тапсырған.
holder-own = Бұл сіздің өкілеттігіңіз.
holder-has-read = Кездесулер өткізу тәртібімен танысты: { $version }-нұсқа.
holder-has-not-read = Кездесулер өткізу тәртібімен әлі таныспады: { $version }-нұсқа.
button-revoke-office = Өкілеттікті алу
revoke-ask =
    <b>Өкілеттік алынсын ба?</b> { $holder }

    Ол бірден тоқтайды, бастаған ісінің ортасында болса да. Адамға хабарланады.
revoke-ask-own =
    <b>Өз өкілеттігіңізден бас тартасыз ба?</b> { $holder }

    Ол бірден тоқтайды. Қайта алу үшін жаңа шақыру керек болады.
button-revoke-yes = Иә, өкілеттікті алу
button-revoke-no = Қалдыру
# Toasts, and why not.
office-revoked = Өкілеттік алынды.
office-not-held = Бұл өкілеттік енді ешкімде жоқ.
revoke-last-coordinator =
    <b>Бұл соңғы үйлестіруші.</b> Одан кейін жаңа үйлестірушіні шақыратын ешкім қалмайды.

    Алдымен басқа үйлестірушіні шақырыңыз.
notice-office-revoked =
    <b>Өкілеттігіңіз алынды:</b> { $seat }

    Сұрағыңыз болса, үйлестірушілерге жазыңыз. Азамат ретінде ботты бұрынғыдай пайдалана аласыз.
notice-office-ended =
    <b>Өкілеттігіңіздің мерзімі аяқталды:</b> { $seat }

    Азамат ретінде ботты бұрынғыдай пайдалана аласыз.
button-hand-over = Орынбасарға тапсыру
hand-over =
    <b>Орынбасарға уақытша тапсыру</b>
    { $seat }

    Орынбасар сізбен бірдей өкілеттік алады, ол таңдалған күннен кейін өзі тоқтайды. Сіздің өкілеттігіңіз қалады.
hand-over-deputies = <b>Қазіргі орынбасарлар</b>
deputy-line = { $position }. Басталған күні: { $since }, соңғы күні: { $until }
button-end-deputy = { $position }-орынбасардан алу
button-hand-over-day = Соңғы күнін таңдау
hand-over-ask-day =
    <b>Орынбасардың соңғы күнін таңдаңыз.</b>

    Күнді жазуға да болады, мысалы: { $example }
hand-over-day-refused = Мұндай күн келмейді. Бүгіннен бастап алты ай ішіндегі күнді таңдаңыз немесе жазыңыз.
hand-over-check =
    <b>Тексеріңіз</b>
    Орынбасарға: { $seat }
    Соңғы күні: <b>{ $day }</b>

    Сілтеме бір рет, 24 сағат ішінде жұмыс істейді. Үйлестірушілер оның қабылданғанын көреді.
button-make-link = Сілтеме жасау
button-other-day = Басқа күн

## The procedure for holding meetings

button-procedure = Кездесулер өткізу тәртібі
procedure-in-force =
    <b>Кездесулер өткізу тәртібі: { $version }-нұсқа</b>
    Жарияланған күні: { $day }
    Файл: { $name }

    <b>Не өзгерді:</b> { $change }
procedure-none = Кездесулер өткізу тәртібі ботта әлі жарияланған жоқ.
procedure-read-by-you = Сіз осы нұсқамен таныстыңыз.
procedure-to-read = Файлды оқып шыққан соң, төмендегі батырманы басыңыз.
procedure-readers = <b>Танысқандар:</b> { $total } өкілеттіктен { $read }
procedure-reminded = Соңғы еске салу: { $at }
button-procedure-file = Файлды алу
button-procedure-read = Оқып шықтым
button-procedure-publish = Жаңа нұсқа жариялау
button-procedure-unread = Оқымағандар тізімі
procedure-ask-file =
    <b>{ $version }-нұсқа. 2 қадамның 1-қадамы.</b> Тәртіптің файлын жіберіңіз: PDF немесе Word.

    Файл төмендегі қыстырғыш арқылы қосылады.
procedure-not-a-file = Бұл файл емес. Тәртіпті құжат етіп жіберіңіз: қыстырғышты, сосын «Файл» дегенді басыңыз.
procedure-ask-change =
    <b>{ $version }-нұсқа. 2 қадамның 2-қадамы.</b> Не өзгерді? Бір хабарламамен жазыңыз, мысалы: өңірмен келісу мерзімі нақтыланды.

    Файл: { $name }
procedure-change-too-long = Бұл тым ұзақ: { $letters } таңба. Файлдың астына { $most } таңбадан артық сыймайды. Қысқалап жазыңыз.
procedure-not-a-text = Не өзгергенін мәтінмен жазыңызшы.
procedure-check =
    <b>Тексеріңіз: { $version }-нұсқа</b>
    Файл: { $name }
    <b>Не өзгерді:</b> { $change }

    Файл мен «Оқып шықтым» батырмасын алатындар: { $people ->
       *[other] { $people } адам
    }.
button-procedure-send = Тәртіпті жариялау
button-other-file = Басқа файл
button-other-change = Мәтінді өзгерту
# Toasts.
procedure-published = Жарияланды. Хабар алатындар: { $people }.
procedure-changed-meanwhile = Мұның нөмірі өзгерді немесе ол жарияланып қойған. Қазіргі жағдайы осындай.
procedure-read = Рақмет, белгіленді.
procedure-newer = Бұдан жаңа нұсқа бар: соны оқыңыз.
procedure-unread = <b>{ $version }-нұсқаны оқымағандар: { $count }</b>
procedure-all-have-read = Бұл нұсқамен барлығы танысты.
button-procedure-remind = Оларға еске салу
procedure-reminded-toast = Еске салынады: { $people } адамға.
procedure-reminded-before = Бүгін еске салынған. Ертең тағы салуға болады.
notice-procedure =
    <b>Кездесулер өткізу тәртібі: { $version }-нұсқа</b>

    <b>Не өзгерді:</b> { $change }

    Оқып шыққан соң, төмендегі батырманы басыңыз.
notice-procedure-reminder =
    <b>Еске салу. Кездесулер өткізу тәртібі: { $version }-нұсқа</b>

    <b>Не өзгерді:</b> { $change }

    Сіз онымен танысқаныңызды әлі белгілемедіңіз. Оқып шыққан соң, төмендегі батырманы басыңыз.

## What coordinators tell the officials of ministries

button-circular = Министрліктерге жазу
circular-bodies =
    <b>2 қадамның 1-қадамы. Қай министрліктерге?</b>

    Таңдалғаны: { $bodies ->
       *[other] { $bodies } министрлік
    }, алатындар: { $people ->
       *[other] { $people } адам
    }.
    Батырмадағы сан ботта тіркелген лауазымды адамдарды көрсетеді.
# $people counts the officials of a ministry who are in the bot.
circular-body = { $body }: { $people }
button-circular-all = Барлығын таңдау
button-circular-none = Таңдауды жою
button-circular-write = Мәтінін жазу
circular-nobody = Әуелі кемінде бір лауазымды адамы бар министрлікті таңдаңыз.
circular-ask-text = <b>2 қадамның 2-қадамы. Хабардың мәтінін жазыңыз.</b> Оны алатындар: { $people ->
   *[other] { $people } адам
}.
circular-too-long = Бұл тым ұзақ: { $letters } таңба. Бір хабарға { $most } таңбадан артық сыймайды. Қысқалап жазыңыз.
circular-check =
    <b>Тексеріңіз.</b> Алатындар: { $people ->
       *[other] { $people } адам
    }, { $bodies ->
       *[other] { $bodies } министрлік
    }.
circular-not-a-text = Хабарды мәтінмен жазыңызшы.
button-circular-send = Хабарды жіберу
button-circular-bodies = Басқа министрліктер
button-circular-text = Мәтінін өзгерту
button-circular-drop = Хабарды жою
circular-sent =
    <b>Хабар жіберілді.</b> Алатындар: { $people ->
       *[other] { $people } адам
    }, { $bodies ->
       *[other] { $bodies } министрлік
    }.
# Toasts.
circular-dropped = Хабар жойылды, ешкімге жіберілген жоқ.
circular-none-to-send = Жіберілмеген хабар жоқ.
notice-circular =
    <b>Үйлестірушілердің хабары</b>

    { $text }

    Бұл хабар сізге министрліктің лауазымды адамы ретінде келді.

## The trail of official acts, for coordinators

button-trail = Әрекеттер журналы
trail = <b>Әрекеттер журналы</b>, жаңасы жоғарыда
trail-empty = Журналда әзірге ештеңе жоқ.
# When and which office.
trail-line =
    <b>{ $at }</b>
    { $who }
doer-command-line = Сервер операторы
doer-bot = Боттың өзі
trail-meeting = { $body }: { $time }
trail-circular = { $people } адамға: «{ $text }»
trail-procedure = { $version }-нұсқа
# What was there before and after.
trail-change = Бұрын: { $old }. Енді: { $new }
trail-new = Толығырақ: { $new }
trail-old = Бұрын: { $old }
# What was done, after the office that did it.
act-unknown = Боттың жаңа нұсқасындағы әрекет
act-invitation-accepted = Шақыруды қабылдады
act-submission-published = Сұрақты жариялады
act-submission-declined = Сұрақты қабылдамады
act-changes-asked = Сұрақты қайта жазуды сұрады
act-submission-joined = Сұрақты басқасымен біріктірді
act-submission-separated = Сұрақты бөлек қойды
act-submission-passed-on = Сұрақты басқа министрлікке жолдады
act-author-blocked = Сұрақ авторын уақытша тоқтатты
act-invited = Шақыру сілтемесін жасады
act-invitation-revoked = Шақыру сілтемесін жойды
act-handed-over = Орынбасарға тапсыру сілтемесін жасады
act-office-revoked = Өкілеттікті алды
act-procedure-published = Кездесулер өткізу тәртібін жариялады
act-procedure-read = Кездесулер өткізу тәртібімен танысты
act-procedure-reminded = Тәртіпті оқымағандарға еске салды
act-circular-sent = Министрліктерге хабар жіберді

## Commands of those who hold an office

command-queue = Қаралатын сұрақтар
command-invite = Адам шақыру
command-people = Өкілеттігі барлар
command-trail = Әрекеттер журналы
command-procedure = Кездесулер өткізу тәртібі
command-write = Министрліктерге хабар жазу
command-deputy = Орынбасарға тапсыру
# Above the home panel, where the office of the chosen desk is held no more.
desk-is-over = <b>Бұл өкілеттігіңіз аяқталды.</b> Енді азаматтың басты мәзірі көрсетіледі.

## A short tour for whoever comes to an office

button-tour = Таныстыру: 3 экран
button-tour-next = Келесі ›
tour-position = <b>Таныстыру: { $page } / { $last }</b>
tour-desk =
    Өкілеттігіңіздің өз басты мәзірі бар. Кез келген жерден оған /start қайтарады.

    Өкілеттігіңіз бірнешеу болса, «Рөлді ауыстыру» батырмасын басыңыз. Азамат ретінде де сұрақ қоя аласыз.
# $role is coordinator, official or akimat_officer.
tour-work = { $role ->
    [coordinator] Сіз азаматтардың жазғанын басқалар көрмей тұрып қарайсыз, министрліктер мен әкімдіктерден адам шақырасыз, кездесулер өткізу тәртібін жариялайсыз.
    [official] Министрліктің кездесулері мен азаматтардың сұрақтары осы басты мәзірде. Жоқ кезіңізде өкілеттікті белгілі бір күнге дейін орынбасарға тапсыра аласыз.
   *[akimat_officer] Өңірдегі кездесулер мен тұрғындардың сұрақтары осы басты мәзірде. Жоқ кезіңізде өкілеттікті белгілі бір күнге дейін орынбасарға тапсыра аласыз.
}
tour-care =
    Әр ресми әрекет журналға жазылады: онда өкілеттігіңіз тұрады, аты-жөніңіз емес. Бастағаныңыз сақталады, кейін жалғастыра аласыз.

    21:00–08:00 аралығында хабарландыру келмейді, тек өте шұғылы болмаса. Телефоныңызды жоғалтсаңыз, үйлестірушіден өкілеттікті алуды сұраңыз.
## The desk of an akimat officer

# The desk of an akimat officer. $count meetings wait for the akimat's answer.
button-to-agree = Келісуді күтеді: { $count }
button-hosted-meetings = Өңірдегі кездесулер
button-asked-here = Мұнда не сұрайды
button-enter-question = Біреу үшін сұрақ енгізу

## An akimat agrees to a meeting in its region

# A notice to each officer of the akimat. $day is the last day for an answer.
agreement-wanted = <b>Келісу керек. Жауап мерзімі: { $day }</b>
# The same meeting is asked about once more: the ministry did not take another date or place. $note is what it wrote.
agreement-kept-note = Министрлік күні мен орнын өзгертпейді: «{ $note }»
clashes-none = Сол аптада өңірде басқа кездесу жоқ.
clashes-in-region = <b>Сол аптада өңірде тағы { $count } кездесу бар:</b>
clashes-of-body = <b>Осы министрліктің сол аптадағы басқа кездесулері:</b>
clash-line = • { $body }: { $time }, { $place }
button-agree-meeting = Келісу
button-counter-date = Басқа күн ұсыну
button-counter-place = Басқа орын ұсыну
button-decline-meeting = Себебін жазып, бас тарту
button-open-hosted = Кездесуді ашу
# How the agreement of one region stands.
agreement-state-not-asked = <b>{ $region }:</b> әкімдіктен әлі сұралған жоқ
agreement-state-asked = <b>{ $region }:</b> әкімдіктен сұралды ({ $since }). Жауап мерзімі: { $by }
agreement-state-silent = <b>{ $region }:</b> әкімдіктен жауап жоқ. Сұралған күні: { $since }; содан бері { $days } жұмыс күні өтті
agreement-state-agreed = <b>{ $region }:</b> әкімдік келісті, { $at }
agreement-state-by-letter = <b>{ $region }:</b> хатпен келісілді, № { $number }, { $day }
agreement-state-counter-time = <b>{ $region }:</b> әкімдік басқа уақыт ұсынды: { $time }
agreement-state-counter-place = <b>{ $region }:</b> әкімдік басқа орын ұсынды: { $venue }
agreement-state-declined = <b>{ $region }:</b> әкімдік бас тартты
# Why: a ready reason, or what the akimat wrote.
agreement-reason = Себебі: { $note }
counter-reason-hall-busy = зал бос емес
counter-reason-other-event = сол күні басқа іс-шара өтеді
button-counter-hall-busy = Зал бос емес
button-counter-other-event = Басқа іс-шара бар
button-counter-write = Себебін жазу
# Other lines at the top of the chat.
toast-agreed = Келісілді. Министрлікке хабарланады.
toast-countered = Ұсынысыңыз министрлікке жіберіледі.
toast-declined = Бас тартылды. Министрлік себебін көреді.
toast-offer-outdated = Кездесу өзгерген. Қазіргі түрі осындай, әзірге ештеңе жасалған жоқ.
toast-answered-before = Бұған жауап берілген. Қазіргі күйі осындай.
toast-nothing-to-agree = Бұл кездесу бойынша келісетін ештеңе қалмады.
# Receipts: messages that stay. $time is an hour.
receipt-agreed = <b>Әкімдік келісті, { $time }</b>
receipt-countered = <b>Ұсыныс министрлікке жіберілді, { $time }</b>
receipt-declined = <b>Әкімдік бас тартты, { $time }</b>
# Another date: a calendar with days on buttons follows.
counter-ask-day =
    <b>Қай күн ыңғайлы?</b>

    Күнді таңдаңыз немесе жазыңыз, мысалы: 4 желтоқсан. Жақшаға алынған күндері өңірде немесе осы министрлікте басқа кездесу бар.
counter-ask-hour =
    <b>{ $day }</b>

    Сағат нешеде? Таңдаңыз немесе жазыңыз, мысалы: 11:00.
counter-ask-reason =
    <b>Ұсынылатын уақыт:</b> { $time }

    Жоспардағы күн неге сай емес? Мұны министрлік оқиды.
counter-ask-reason-place =
    <b>Ұсынылатын орын:</b> { $venue }

    Жоспардағы орын неге сай емес? Мұны министрлік оқиды.
counter-ask-words = Себебін бір хабарламамен жазыңыз. Мұны министрлік оқиды.
counter-ask-place =
    <b>Қай жерді ұсынасыз?</b>

    Атауы мен мекенжайын бір хабарламамен жазыңыз немесе бұрын кездесу өткен жерді таңдаңыз.
decline-ask =
    <b>Кездесуді неге өткізуге болмайды?</b>

    Себебін бір хабарламамен жазыңыз. Мұны министрлік оқиды.
day-not-read = Бұл күнді түсінбедім немесе ол өтіп кеткен. Мысалы: 4 желтоқсан немесе 04.12.2026.
hour-not-read = Бұл уақытты түсінбедім. Мысалы: 11:00.
words-too-long = Мәтін { $letters } әріптен тұрады, { $most } әріптен аспауы керек. Қысқартып жіберіңіз.
words-empty = Мұнда кемінде бір сөз керек.
# The other side took it: to the officers of the akimat.
counter-taken = <b>Министрлік ұсынысыңызды қабылдады</b>
# To the ministry's officials.
ministry-agreed = <b>Әкімдік келісті: { $region }</b>
ministry-agreed-all = Барлық әкімдік келісті: кездесуді жариялауға болады.
ministry-countered-time = <b>Әкімдік басқа уақыт ұсынды: { $region }</b>
ministry-countered-place = <b>Әкімдік басқа орын ұсынды: { $region }</b>
ministry-declined = <b>Әкімдік бас тартты: { $region }</b>
counter-planned-time = <b>Жоспарда:</b> { $time }
counter-proposed-time = <b>Ұсынылды:</b> { $time }
counter-planned-place = <b>Жоспарда:</b> { $venue }
counter-proposed-place = <b>Ұсынылды:</b> { $venue }
venue-not-fixed = орны белгіленбеген
button-take-time = Қабылдау: { $time }
button-keep-time = Қалдыру: { $time }
button-take-place = Ұсынылған орынды қабылдау
button-keep-place = Жоспардағы орынды қалдыру
button-propose-another = Басқа күн ұсыну
button-ask-again = Әкімдіктен қайта сұрау
toast-taken = Қабылданды. Әкімдікке хабарланады.
toast-kept = Күні мен орны қалды. Әкімдіктен қайта сұралады.
toast-asked-again = Әкімдіктен қайта сұралады.
keep-ask-note =
    <b>Күні мен орны неге өзгермейді?</b>

    Әкімдікке бір хабарлама жазыңыз немесе жазбай-ақ қайта сұраңыз.
button-keep-without-note = Жазбай қайта сұрау
# No answer after three working days: to both sides, once.
silence-to-akimat = <b>Әкімдіктен жауап күтілуде</b>
silence-to-ministry = <b>Әкімдіктен жауап жоқ</b>

## The letter of an akimat that is not in the bot

button-enter-letter = Хат енгізу: { $region }
letter-ask-number =
    <b>{ $region }</b>

    Бұл әкімдік ботта жоқ. Келісім хатының нөмірін жазыңыз, мысалы: 12-3/456.
letter-ask-day =
    <b>№ { $number } хат</b>

    Хаттың күні қандай? Таңдаңыз немесе жазыңыз, мысалы: 20 қараша.
letter-day-not-read = Бұл күнді түсінбедім немесе ол әлі келген жоқ. Мысалы: 20 қараша немесе 20.11.2026.
button-today = Бүгін
button-yesterday = Кеше
toast-letter-kept = Хат енгізілді.
button-letters = Әкімдік хаттары: { $count }
letters-awaited = <b>Әкімдігі ботта жоқ өңірлердегі кездесулер</b>
letters-none = Әкімдігі ботта жоқ өңірлерде келісуді күтіп тұрған кездесу жоқ.

## The meetings of an akimat's region, and the host's list

hosted-meetings = <b>Өңірдегі кездесулер: { $region }</b>
hosted-none = Бұл өңірде жоспарланған немесе өткен кездесу әзірге жоқ. Министрлік кездесу жоспарласа, хабарлаймын.
meetings-to-agree = <b>Келісуді күткен кездесулер: { $region }</b>
to-agree-none = Келісуді күткен кездесу жоқ. Министрлік сұрағанда хабарлаймын.
button-show-to-agree = Келісуді күткендері
button-show-hosted = Өңірдегі барлық кездесу
# Above the buttons of the list.
host-list-ask = Не дайын екенін белгілеңіз: министрлік мұны көреді.
host-list-ready = <b>Дайын:</b> { $items }
host-list-missing = <b>Әлі дайын емес:</b> { $items }
# On the ministry's card. $region is a name.
host-list-of = <b>Дайындық, { $region }</b>
host-hall = зал
host-step-free-access = баспалдақсыз кіру
host-interpreter = аудармашы
host-sound-and-stream = дыбыс пен тікелей эфир
host-local-media = жергілікті БАҚ-та хабарлау
host-poster = хабарландыру
button-host-hall = Зал
button-host-step-free-access = Баспалдақсыз кіру
button-host-interpreter = Аудармашы
button-host-sound-and-stream = Дыбыс пен тікелей эфир
button-host-local-media = БАҚ-та хабарлау
button-host-poster = Хабарландыру
toast-ticked = Белгіленді.
toast-unticked = Белгі алынды.

## What people of a region ask, by sector and district: for its akimat

button-all-districts = Барлық аудандар
asked-by-sector = <b>Салалар бойынша не сұрайды: { $region }</b>
asked-by-district =
    <b>Аудандар бойынша не сұрайды: { $sector }</b>
    { $region }
# $submissions questions and reports, asked by $people people together.
asked-line = { $name }: { $submissions }, { $people }
asked-submissions = { $submissions ->
   *[other] { $submissions } сұрақ
}
asked-unrouted = министрлігі әлі белгісіз
asked-no-district = ауданы жазылмаған
asked-nothing = Бұл өңірде ашық сұрақ әзірге жоқ.
button-asked-all = Осы саланың барлық сұрағы
# A button: a sector or a district, and how many are asked.
button-asked = { $name }: { $count }

## An akimat officer enters a question for somebody without Telegram

enter-ask-sector =
    <b>4 қадамның 1-і. Сұрақ қай салаға қатысты?</b>

    Telegram-ы жоқ адам үшін. Одан мәтінді сақтап, атын айтпай жариялауға келісетінін сұраңыз. Бұл ресми жолданым емес.
enter-ask-text =
    <b>4 қадамның 2-і. Сұрақты бір хабарламамен жазыңыз</b>

    Аты-жөнін, телефонын, ЖСН жазбаңыз.
enter-ask-district =
    <b>4 қадамның 3-і. Қай аудан немесе елді мекен?</b>

    Атауын таңдаңыз немесе жазыңыз.
enter-review = <b>4 қадамның 4-і. Тексеріңіз</b>
enter-seems-exempt = Бұл мынаған қатысты сияқты: { $body }. Ол мұндай кездесу өткізбейді. Сұрақ соған арналса, адамға сонда хабарласуды айтыңыз.
enter-held = Сұрақты үйлестіруші қарағаннан кейін басқалар көреді.
button-enter-register = Сұрақты тіркеу
button-enter-sector = Саланы өзгерту
button-enter-text = Мәтінді өзгерту
button-enter-district = Ауданды өзгерту
button-enter-drop = Енгізуді жою
button-enter-continue = Жалғастыру
button-enter-anew = Жаңадан бастау
enter-begun = <b>Енгізіле бастаған сұрақ бар</b>
enter-sent = Сұрақ тіркелді. Нөмірі төмендегі хабарламада.
toast-enter-dropped = Енгізілген сұрақ жойылды.
# A message that stays: the officer reads the number out or prints it.
enter-receipt =
    <b>Сұрақ тіркелді. Нөмірі: <code>{ $number }</code></b>
    { $to }

    Нөмірін адамға айтыңыз немесе жазып беріңіз. Оны кез келген телефоннан қарауға болады: { $link }
    Немесе осы ботқа нөмірді жазу жеткілікті.
button-open-numbered = Күйін көру

## The trail: what akimats and ministries did about a meeting

act-akimats-asked = Әкімдіктен келісім сұрады
act-agreement-given = Кездесуге келісті
act-counter-proposed = Басқа күн немесе орын ұсынды
act-agreement-declined = Кездесуден бас тартты
act-letter-entered = Әкімдік хатын енгізді
act-counter-taken = Әкімдік ұсынысын қабылдады
act-plan-kept = Күні мен орнын қалдырды
act-meeting-agreed = Кездесу барлық өңірмен келісілді
act-host-item-ticked = Дайын екенін белгіледі
act-host-item-unticked = Дайын деген белгіні алды
act-question-entered = Біреу үшін сұрақ енгізді
# How a region's agreement stood; $what is a time, a place or a letter's number.
trail-agreement = { $region }: { $said }
trail-agreement-with = { $region }: { $said }, { $what }
said-not-asked = сұралмаған
said-asked = сұралды
said-agreed = келісілді
said-agreed-by-letter = хатпен келісілді
said-countered = басқасы ұсынылды
said-declined = бас тартылды
## Tension alerts. Officials, akimat officers and coordinators read them; citizens never do.

button-raise-tension = Шиеленіс дабылын беру
# $open counts the alerts that are open.
button-tensions = Шиеленіс дабылдары: { $open }
button-tension-continue = Жалғастыру
button-tension-begin = Дабылды бастау
tension-intro =
    <b>Әлеуметтік шиеленіс дабылы</b>

    Бір саладағы және бір жердегі тәуекел туралы. Үйлестірушілерге және министрлікке бірден, түнде де барады. Азаматтар оны көрмейді.

    Төтенше жағдайда 112 нөміріне қоңырау шалыңыз.
tension-begun =
    <b>Дабыл басталған, бірақ жіберілмеген</b>

    { $text }
tension-ask-region = <b>Қай өңір туралы?</b>
tension-ask-sector = <b>Қай сала туралы?</b>
tension-ask-district =
    <b>Өңірдің қай жерінде?</b>

    Төменнен таңдаңыз немесе ауданды не елді мекенді жазыңыз.
# What people ask there and is still open: $people distinct people, $new of them in the last seven days.
tension-demand = { $sector }, { $place }: сұрайтындар { $people }, соңғы 7 күндегі жаңасы { $new }
tension-demand-none = { $sector }, { $place }: ашық сұрақтар мен мәселелер жоқ
button-whole-region = Бүкіл өңір
tension-ask-level =
    <b>Қаншалықты ауыр?</b>

    <b>Болжанады:</b> халық алаңдаулы, шара қолданылмаса күшеюі мүмкін.
    <b>Туындады:</b> халық жиналып жатыр немесе бірлесіп шағымданып, наразылық білдіруде.

    Екеуінде де министрліктің бірінші басшысы сол жердегі халықпен кездесуге міндетті.
button-tension-predicted = Болжанады
button-tension-arisen = Туындады
tension-ask-text =
    <b>Не болып жатыр, қашаннан бері, не істелді?</b>

    Бір хабарламамен жазыңыз. Азаматтардың аты-жөні мен телефонын жазбаңыз.

    Мысалы: Семейдің 15-ауданындағы үш үйде дүйсенбіден бері жылу жоқ, шамамен 200 адам. Әкімдік жылытқыштар әкелді.
tension-ask-photos =
    <b>Фото қосасыз ба?</b> Болмаса, өткізіп жіберіңіз.

    Қазір: { $photos }, ең көбі { $most }.
tension-sector = <b>Сала:</b> { $sector }
tension-level = <b>Деңгейі:</b> { $level }
tension-level-predicted = болжанатын тәуекел
tension-level-arisen = туындаған тәуекел
tension-masked = Телефон нөмірлері мен сілтемелер жіберілмейді: олар жасырылды.
# $alert: T-011
tension-open-already = Осы өңір мен сала бойынша { $alert } дабылы ашық тұр.
tension-goes-to = <b>Бірден, түнде де алатындар:</b>
tension-to-coordinators = { $count ->
    [0] Үйлестірушілер: ботта әзірге ешкім жоқ
   *[other] Үйлестірушілер: { $count }
}
# $body: the ministry; $count counts its officials.
tension-to-officials = { $count ->
    [0] { $body }: ботта әзірге ешкім жоқ, үйлестірушілер басқа жолмен хабарлайды
   *[other] { $body }: лауазымды адам { $count }
}
tension-to-nobody = Үйлестірушілер мен министрліктен ботта әзірге ешкім жоқ: оларға басқа жолмен де хабарлаңыз. Дабыл тіркеледі.
button-tension-send = { $people ->
    [0] Тіркеу
   *[other] { $people } адамға жіберу
}
button-edit-district = Ауданды өзгерту
button-edit-region = Өңірді өзгерту
button-edit-level = Деңгейін өзгерту
tension-confirm =
    <b>Дабыл жіберілсін бе?</b>

    Ол қайтарылмайды, тек үйлестіруші себебін айтып алып тастай алады.
button-tension-send-yes = Иә, жіберу
tension-nothing-begun = Жазылып жатқан дабыл жоқ.
tension-draft-deleted = Жіберілмеген дабыл жойылды.
# The receipt for whoever raised it.
tension-receipt = <b><code>{ $alert }</code> дабылы жіберілді.</b>
tension-receipt-next = Көргендерін хабарлаймын. 30 минутта көрмесе, қайталаймын; 2 сағатта көрмесе, барлық үйлестірушіге айтамын.
# $day: the target; $days counts working days.
tension-target = <b>Кестеден тыс кездесуге біздің межелі күніміз:</b> { $day } ({ $days } жұмыс күні; қаулыда мерзім жоқ).
tension-title = <b>Шиеленіс дабылы { $alert }: { $level }</b>
tension-raised = <b>Берген:</b> { $who }, { $at }
tension-obliges = { $body }: бірінші басшы сол жердегі халықпен кестеден тыс кездесу өткізуге міндетті.
tension-repeated = <b>Қайталау: дабыл 30 минутта көрілмеді</b>
tension-escalated = <b>Дабыл 2 сағаттан бері көрілмеген.</b> Көрмегендер:
tension-who-coordinators = үйлестірушілер
tension-who-akimat = әкімдік, { $region }
tension-news-seen = <b>{ $alert } дабылын көрді</b>
tension-seen-by = { $who }: көрді, { $at }
tension-not-seen-by = { $who }: әлі көрмеген
button-tension-seen = Көрдім
button-tension-plan = Кездесу жоспарлау
button-tension-ask = Әкімдіктен сұрау
button-tension-answer = Жауап жазу
button-tension-lift = Дабылды алып тастау
button-tension-open = Дабылды ашу
# Toasts.
tension-seen-toast = Белгіленді: көрдіңіз.
tension-seen-before = Бұрын белгіленген.
tension-has-ended = Бұл дабыл жабылған.
tension-lifted-toast = Дабыл алынды, алғандарға хабарланды.
tension-wrote-toast = Жіберілді.
# What is written goes to $count people of $who.
tension-ask-words =
    <b>{ $alert } бойынша не жазасыз?</b>

    Бірден барады: { $who } ({ $count }). Бір хабарламамен жазыңыз, азаматтардың аты-жөнінсіз.
tension-ask-words-nobody = { $who }: ботта әзірге ешкім жоқ. Оларға басқа жолмен жазыңыз.
tension-review-words =
    <b>Жіберер алдында тексеріңіз</b>

    { $words }

    <b>Кімге:</b> { $who } ({ $count }). Бірден, түнде де барады.
tension-wrote =
    <b>{ $alert } дабылы бойынша жазды: { $who }</b>

    { $words }
tension-lift-reasons = <b>{ $alert } дабылы неге алынады?</b> Дабыл бергенге және алғандарға себебі айтылады.
tension-lift-settled = Мәселе шешілді
tension-lift-not-confirmed = Расталмады
tension-lift-double = Басқа дабылмен бірдей
tension-lift-other = Басқа себеп
tension-lift-confirm =
    <b>{ $alert } дабылы алынсын ба?</b>

    <b>Себебі:</b> { $reason }

    Хабарланатын адам саны: { $people }. Қайтарылмайды; қажет болса, жаңа дабыл беріледі.
button-tension-lift-yes = Иә, алып тастау
button-tension-lift-words = Сөзбен түсіндіру
tension-lift-ask-words = <b>Неге алынады?</b> Бір хабарламамен жазыңыз. Мұны дабылды бергендер мен алғандар оқиды.
# $reason: a ready reason, then $words.
tension-reason-and-words = { $reason }: { $words }
tension-news-lifted = <b>{ $alert } дабылы алынды</b>
tension-news-met = <b>{ $alert } дабылы бойынша кездесу өткізілді</b>
tension-news-reopened = <b>{ $alert } дабылы қайта ашылды:</b> кездесу нәтижесі түзетілді, ол бұл дабылға сай емес.
tension-state-open = <b>Мәртебесі:</b> ашық
tension-state-met = <b>Мәртебесі:</b> кездесу өткізілді, { $day }
tension-state-lifted = <b>Мәртебесі:</b> алынды. { $reason }
tension-list-of-coordinators = <b>Шиеленіс дабылдары</b>
tension-list-of = <b>Шиеленіс дабылдары: { $whose }</b>
tension-list-empty = Дабыл жоқ. Шиеленіс тәуекелі болса, дабыл беріңіз: министрліктің бірінші басшысы келеді.
tension-list-line =
    <b>{ $position }.</b> { $alert }: { $level }
    { $sector }, { $place }
    { $state }
tension-list-open = Ашық. Берілген күні: { $day }
tension-list-met = Кездесу өткізілді, { $day }
tension-list-lifted = Алынды, { $day }
tension-happened-raised = { $who }: дабыл берілді.
tension-happened-seen = { $who }: көрді.
tension-happened-repeated = Қайталанды.
tension-happened-escalated = Барлық үйлестірушіге айтылды.
tension-happened-wrote = { $who } жазды:
tension-happened-met = Кездесу өткізілді.
tension-happened-reopened = Қайта ашылды.
tension-happened-lifted = { $who }: алып тастады.

## The working calendar, for coordinators

button-holidays = Жұмыс күнтізбесі
holidays-of = <b>Жұмыс күнтізбесі, { $year } ж.</b>
holidays-none = Бұл жылдың мерекелері енгізілмеген: әзірге тек сенбі мен жексенбі ескеріледі.
holiday-line = { $day }: { $kind }, { $note }
holiday-line-without-note = { $day }: { $kind }
holiday-kind-holiday = мереке
holiday-kind-transfer = ауыстырылған демалыс
holiday-kind-working = жұмыс күні
day-plain-working = қалыпты жұмыс күні
day-plain-off = қалыпты демалыс күні
button-holidays-change = Күнді өзгерту
holidays-choose-day =
    <b>Қай күн?</b>

    Таңдаңыз немесе жазыңыз, мысалы: 8 қаңтар 2027. Белгісі бар күндер кәдімгі аптадан өзгеше.
# $words is what was typed.
holidays-not-a-day = «{ $words }» қай күн екенін түсінбедім. Былай жазыңыз: 08.01.2027.
holidays-day-too-far = Күнтізбеде { $first }–{ $last } жылдардың күндерін ғана өзгертуге болады.
button-holiday-holiday = Мереке ету
button-holiday-transfer = Ауыстырылған демалыс ету
button-holiday-working = Жұмыс күні ету
button-holiday-remove = Қалыпты күн ету
button-holiday-other-day = Басқа күн
holiday-ask-note =
    <b>{ $day }: { $kind }.</b> Құжатта қалай аталған?

    Бір хабарламамен жазыңыз немесе атаусыз қалдырыңыз.
button-holiday-without-note = Атаусыз
holiday-note-too-long = Атауы тым ұзын: { $most } таңбаға дейін жазыңыз.
holiday-review =
    <b>Сақтар алдында тексеріңіз</b>

    { $day }
    Қазір: { $before }
    Болады: { $after }
holiday-moves-nothing = Мерзімдердің межелі күндері өзгермейді.
holiday-moves = <b>Межелі күні өзгеретін мерзімдер:</b>
# $was and $now are days.
holiday-moved-target = { $what }: { $was } → { $now }
deadline-quarterly-report = { $year } ж. { $quarter }-тоқсан есебі
deadline-schedule-draft = { $year } ж. { $half }-жартыжылдық кестесінің жобасы
deadline-half-year-results = { $year } ж. { $half }-жартыжылдық қорытындылары
button-holiday-save = Сақтау
# Toasts.
holiday-saved = Сақталды: енді осымен есептеледі.
holiday-removed = Сақталды: бұл енді қалыпты күн.
holiday-is-worked-anyway = Бұл күн онсыз да жұмыс күні.
holiday-is-off-anyway = Бұл күн онсыз да демалыс.

## The bodies and their terms, for coordinators

button-bodies = Министрліктер
bodies =
    <b>Министрліктер мен олардың мерзімдері</b>

    Қайсысын көреміз? Өзгеріс таңдаған күннен бастап күшіне енеді, бұрынғысы сақталады.
button-body-add = Орган қосу
# What holds from one day to another: $name is the ministry's name of that time, $duty one of the two below.
body-term-always = { $name }: { $duty }
body-term-from = Бірінші күні: { $from }; { $name }: { $duty }
body-term-until = Соңғы күні: { $until }; { $name }: { $duty }
body-term-from-until = { $from } – { $until }; { $name }: { $duty }
body-duty-obliged = кездесу өткізуге міндетті
body-duty-exempt = міндеттен босатылған
body-sectors = <b>Салалары:</b> { $sectors }
body-sectors-none = <b>Салалары:</b> жоқ
button-body-rename = Атауын өзгерту
button-body-exempt = Міндеттен босату
button-body-oblige = Міндетті ету
button-body-end = Соңғы күнін белгілеу
button-body-move-sector = Саланы беру: { $sector }
body-ask-names =
    <b>{ $body } қалай аталады?</b>

    Бір хабарламамен үш жол жазыңыз: қазақша, орысша, ағылшынша.
body-ask-slug-and-names =
    <b>Жаңа орган қалай аталады?</b>

    Бір хабарламамен төрт жол жазыңыз: gov.kz мекенжайындағы қысқа атауы (2–9 латын әрпі, мысалы dsm), содан кейін атауы қазақша, орысша, ағылшынша.
body-ask-sector = <b>Жаңа органға қай сала өтеді?</b>
body-ask-to = <b>«{ $sector }» саласы қай органға өтеді?</b>
body-ask-first-day =
    <b>Қай күннен бастап?</b>

    Таңдаңыз немесе жазыңыз, мысалы: 1 шілде 2027.
body-ask-last-day =
    <b>Қай күн соңғы күні болады?</b>

    Таңдаңыз немесе жазыңыз, мысалы: 30 маусым 2027.
body-names-lines = { $wanted } жол керек, әрқайсысы жаңа жолдан. Қайта жазыңыз.
body-names-too-long = Атау тым ұзын: әрқайсысы { $most } таңбаға дейін. Қайта жазыңыз.
body-names-not-a-slug = Бірінші жол 2–9 кіші латын әрпінен тұруы керек, мысалы: dsm. Қайта жазыңыз.
body-review = <b>Сақтар алдында тексеріңіз</b>
body-review-rename =
    Бірінші күні: { $day }
    { $body } былай аталады:
    { $kk }
    { $ru }
    { $en }
body-review-exempt =
    Бірінші күні: { $day }
    { $body } кездесу өткізуге міндетті емес.
body-review-oblige =
    Бірінші күні: { $day }
    { $body } кездесу өткізуге міндетті.
body-review-end = { $body }: соңғы күні { $day }
body-review-move =
    Бірінші күні: { $day }
    «{ $sector }» саласы: { $was } → { $to }
body-review-add =
    Бірінші күні: { $day }
    Жаңа орган ({ $slug }):
    { $kk }
    { $ru }
    { $en }
    Оған өтетін сала: { $sector }.
body-everybody = Сақтағаннан кейін барлығы бірден осылай көреді.
button-body-save = Өзгерісті сақтау
button-body-other-day = Басқа күн таңдау
body-refused-not-there = Бұл күні ондай орган немесе сала жоқ. Басқа күн таңдаңыз.
body-refused-changes-later = Кейінірек басқа өзгеріс енгізілген ({ $day }), мерзімдер қабаттасып кетеді. Сол күнді немесе одан кейінгіні таңдаңыз.
body-refused-nothing-changes = Бұл күні онсыз да солай.
body-refused-has-sector = «{ $sector }» саласы осы органда қалып тұр. Алдымен оны басқа органға беріңіз.
body-refused-slug-is-taken = Мұндай қысқа атау бар. Төрт жолды басқа атаумен қайта жазыңыз.
# Toasts.
body-saved = Сақталды: барлығы бірден осылай көреді.
body-nothing-begun = Басталған өзгеріс жоқ.

## What the trail says of tension alerts, the working calendar and the bodies

act-tension-raised = Шиеленіс дабылын берді
act-tension-seen = Шиеленіс дабылын көрді
act-tension-repeated = Шиеленіс дабылын қайталады
act-tension-escalated = Дабыл көрілмегенін барлық үйлестірушіге айтты
act-tension-written = Шиеленіс дабылы бойынша жазды
act-tension-met = Дабыл бойынша кездесу өткізілгенін белгіледі
act-tension-reopened = Шиеленіс дабылын қайта ашты
act-tension-lifted = Шиеленіс дабылын алып тастады
act-holiday-set = Жұмыс күнтізбесіндегі күнді өзгертті
act-holiday-removed = Жұмыс күнтізбесіндегі күнді қалыпты етті
act-body-changed = Органның мерзімдерін өзгертті
act-sector-moved = Саланы басқа органға берді
## Planning a meeting: for officials

button-plan-meeting = Кездесуді жоспарлау
# $at is when they last went on with it, $what the regions and the time so far.
plan-begun =
    <b>Сіз кездесуді жоспарлай бастадыңыз</b>
    { $at }
    { $what }

    Жалғастырасыз ба?
# $most is the number of regions that one meeting may serve.
plan-ask-regions = <b>Қай өңірде?</b> Министрлікті көбірек күтетін өңірлер бірінші тұр. Ең көбі { $most } өңірді таңдауға болады.
# $reason is one or several sentences, as below.
plan-region-line =
    <b>{ $position }. { $region }</b>
    { $reason }
demand-alert = Әлеуметтік шиеленіс тәуекелі хабарланды: кестеден тыс кездесу өткізу керек.
demand-nobody = Қазір ешкім сұрап жатқан жоқ.
demand-people = { $people ->
   *[other] { $people } адам сұрайды.
}
# $recent of $people began to ask within the last seven days.
demand-people-recent = { $people ->
   *[other] { $people } адам сұрайды, соңғы 7 күнде қосылғаны: { $recent }.
}
# The month ends with a full stop of its own.
demand-visit = Соңғы кездесу: { $month }
demand-no-visit = Бұрынғы кездесу туралы дерек жоқ.
demand-problem = Министрлік белгілеген мәселе: «{ $problem }».
demand-more-problems = Тағы { $count } мәселе белгіленген.
# A toast.
plan-too-many-regions = Бір кездесуге ең көбі { $most } өңір.
button-plan-on-schedule = Кесте бойынша
button-plan-off-schedule = Кестеден тыс
button-next-step = Әрі қарай ›
plan-ask-time = <b>Қашан?</b> Күнін таңдаңыз немесе жазыңыз, мысалы: 3 желтоқсан. Күні әзірге белгісіз болса, тек айын таңдаңыз.
button-plan-month = Күні белгісіз: { $month }
plan-day-not-read = «{ $words }» дегеннен алдағы күнді түсінбедім. Мысалы, былай жазыңыз: 3 желтоқсан. Немесе төменнен таңдаңыз.
plan-ask-hours =
    <b>Сағат нешеде?</b>
    { $day }

    Басталатын уақытын таңдаңыз немесе басталуы мен аяқталуын жазыңыз, мысалы: 15:00-17:00.
plan-hours-not-read = «{ $words }» дегеннен уақытты түсінбедім. Мысалы, былай жазыңыз: 15:00-17:00.
button-plan-no-hours = Әзірге белгісіз
plan-ask-held-by = <b>Кім өткізеді?</b> Тоқсандық міндетке тек бірінші басшының кездесуі есептеледі.
plan-off-schedule-head = Кестеден тыс кездесуді бірінші басшы өткізеді.
# $most is the number of topics.
plan-ask-topics = <b>Қандай тақырыптар?</b> Әр жолға бір тақырыптан жазыңыз, ең көбі { $most } тақырып.
plan-topics-asked = <b>Мұнда ең көп сұралатыны:</b>
# $people is such as "41 people".
plan-topic-line = { $position }. { $question } ({ $people })
button-plan-take-topics = Сұрақтардан алу
plan-topics-refused = Тақырыптар ең көбі { $most } жол, әр жол ең көбі { $letters } таңба болсын. Қысқартып, қайта жіберіңізші.
plan-ask-place =
    <b>Қай жерде?</b> Бірінші жолға елді мекенді, екінші жолға өткізілетін орнын жазыңыз. Бір ғана жол жазсаңыз, ол өткізілетін орын болады. Мысалы:

    Семей
    Достық үйі
plan-places-before = Бұл өңірде бұрын өткен орындар төменде.
plan-place-refused = Әр жол ең көбі { $letters } таңба болсын. Қысқартып, қайта жіберіңізші.
plan-only-buttons = Бұл жерде төмендегі батырмалардан таңдаңыз.
plan-now = <b>Қазір:</b> { $what }
plan-not-fixed = әзірге белгісіз
button-plan-leave-empty = Бос қалдыру
button-plan-keep = Осылай қалсын
plan-review = <b>Жоспарды тексеріңіз</b>
# Why the region was chosen: $reason is one or several sentences.
chosen-because = <b>{ $region }, таңдалу себебі:</b> { $reason }
button-plan-save = Жоспарды сақтау
# A toast.
plan-saved = Жоспар сақталды. Азаматтар оны әзірге көрмейді.
plan-nothing-begun = Басталған жоспар жоқ. Ол сақталған немесе жойылған.
button-part-regions = Өңір
button-part-time = Күні
button-part-hours = Уақыты
button-part-held-by = Кім өткізеді
button-part-topics = Тақырыптар
button-part-place = Орны

## Changing a planned meeting

button-edit-meeting = Жоспарды өзгерту
button-redate-meeting = Күнін ауыстыру
meeting-edit = <b>Нені өзгертесіз?</b>
change-review = <b>Өзгерісті тексеріңіз</b>
# $field is such as "Date"; $old and $new are how it was and will be.
change-line =
    <b>{ $field }:</b> { $new }
    Бұрын: <s>{ $old }</s>
field-kind = Түрі
field-status = Мәртебесі
field-venue = Өткізілетін орны
field-district = Елді мекен
change-nothing = Ештеңе өзгермейді: бәрі бұрынғыдай.
# People who were told of the meeting.
change-tells = { $people ->
    [0] Кездесу жарияланған, бірақ хабар алатын адам жоқ. Жаңа күні келісілгеннен кейін оны қайта жариялау керек.
   *[other] Кездесу жарияланған: { $people } адамға оның кейінге қалғаны бірден хабарланады. Жаңа күні келісілгеннен кейін оны қайта жариялау керек.
}
change-tells-nobody = Кездесу әлі жарияланған жоқ, сондықтан азаматтарға хабарланбайды.
# $regions is a list of names.
change-asks-akimats = Әкімдіктерден қайта келісім сұралады: { $regions }.
button-change-save = Өзгерісті сақтау
button-change-reason = Себебін жазу
change-ask-reason = Неге ауыстырылатынын бір хабарламамен жазыңыз. Мұны министрлік пен әкімдіктер көреді.
change-reason = <b>Ауыстыру себебі:</b> { $reason }
button-change-drop = Өзгертпеу
# Toasts.
change-saved = Өзгеріс сақталды.
change-dropped = Ештеңе өзгерген жоқ.
meeting-outdated = Бұл арада кездесу өзгерді. Міне, қазіргі күйі.
words-at-most = Ең көбі { $letters } таңба болсын. Қысқартып, қайта жіберіңізші.

## Agreeing and announcing a meeting

button-ask-akimats = Әкімдіктерге жіберу
# A toast; $count regions.
akimats-asked = { $count ->
   *[other] Келісуге жіберілді: { $count } өңір.
}
button-announce = Жариялау
announce-missing = <b>Кездесуді әзірге жариялауға болмайды</b>
announce-lacks-time = Күні мен басталатын уақыты белгіленуі керек.
announce-lacks-venue = Өткізілетін орны белгіленуі керек.
announce-lacks-agreement = Әкімдіктің келісімі керек: { $regions }.
announce-too-late = Оның күні өтіп кетті.
announce-preview = <b>Азаматтар мынаны оқиды</b>
announce-tells = { $people ->
    [0] Қазір бұл туралы хабар алатын адам жоқ. Кездесу тізімде көрінеді.
   *[other] { $people } адамға хабарланады: олар осы өңірді, министрлікті немесе саланы таңдаған.
}
button-announce-yes = Жариялап, хабарлау
# A toast.
announced = Кездесу жарияланды.

## Cancelling a meeting

button-cancel-meeting = Кездесуден бас тарту
cancel-ask-reason =
    <b>Кездесу неге болмайды?</b>

    Төменнен таңдаңыз немесе бір хабарламамен жазыңыз. Мұны азаматтар оқиды.
cancelled-head-away = Кездесуді өткізетін басшы келе алмайды.
cancelled-venue-closed = Кездесу өтетін орын жабық.
cancelled-weather = Ауа райы қолайсыз.
cancelled-joined = Кездесу басқа кездесумен біріктірілді.
button-cancelled-head-away = Басшы келе алмайды
button-cancelled-venue-closed = Орын жабық
button-cancelled-weather = Ауа райы
button-cancelled-joined = Басқасымен біріктірілді
cancel-confirm = <b>Кездесуден бас тартасыз ба?</b>
cancel-tells = { $people ->
    [0] Қазір хабар алатын адам жоқ.
   *[other] { $people } адамға кездесудің болмайтыны хабарланады.
}
button-cancel-yes = Иә, кездесу болмайды
button-cancel-no = Жоқ, кездесу қалсын
# A toast.
meeting-is-cancelled = Кездесуден бас тартылды.

## The question sheet of a meeting

button-question-sheet = Кездесуге сұрақтар
sheet-title = <b>Кездесуге қойылған сұрақтар</b>
# How many different questions, and how many people ask them in all.
sheet-count = { $questions ->
    [1] { $questions } сұрақ.
   *[other] { $questions } сұрақ, ең көп адам сұрайтыны бірінші.
}
sheet-none = Бұл кездесуге және оның өңірлері бойынша министрлікке ашық сұрақ әзірге жоқ.
# $number is such as Q-4F7K2M, $people such as "41 people".
sheet-entry = <b>{ $position }. { $people }</b>, { $region }, { $number }
sheet-alike = Мағынасы ұқсас: { $question } ({ $people }, { $number })
sheet-more-alike = Ұқсас тағы { $count } сұрақ бар.
sheet-page = { $pages } беттің { $page }-беті
sheet-because = <i>Бұл хабарлама сізге министрліктің кездесуі жақындағандықтан келді.</i>

## Problems that a ministry notes

button-sector-problems = Өңірлердегі мәселелер
sector-problems =
    <b>Министрлік белгілеген мәселелер</b>
    { $body }
sector-problems-none = Әзірге мәселе белгіленбеген. Белгіленген мәселе кездесу жоспарлағанда өңірді таңдауға көмектеседі.
# $time is such as "from 24 November".
sector-problem-line =
    <b>{ $position }. { $region }</b>
    { $problem }
    { $time }
sector-problem-since = { $from } күнінен бастап
sector-problem-between = { $from } – { $until }
button-note-problem = Мәселені белгілеу
sector-problem-ask-region = <b>Мәселе қай өңірде?</b>
sector-problem-ask-text =
    <b>{ $region }</b>

    Мәселені бір хабарламамен жазыңыз, ең көбі { $letters } таңба. Азаматтардың аты-жөнін жазбаңыз.
sector-problem-refused = Мәселені бірнеше сөзбен, ең көбі { $letters } таңбамен жазыңызшы.
sector-problem =
    <b>{ $region }</b>
    { $problem }

    <b>Уақыты:</b> { $time }
button-problem-from = Басталуын өзгерту
button-problem-until = Аяқталуын өзгерту
button-problem-end = Мәселе шешілді
button-problem-no-end = Мерзімі белгісіз
sector-problem-ask-from = Мәселе қай күннен бар? Күнін жазыңыз, мысалы: 01.11.2026
sector-problem-ask-until = Мәселе қай күнге дейін болады? Күнін жазыңыз, мысалы: 31.03.2027. Немесе мерзімі белгісіз екенін көрсетіңіз.
sector-problem-day-not-read = «{ $words }» дегеннен күнді түсінбедім. Мысалы, былай жазыңыз: 01.11.2026. Соңғы күні алғашқысынан бұрын болмауы керек.
# Toasts.
sector-problem-noted = Мәселе белгіленді.
sector-problem-dated = Сақталды.
sector-problem-ended = Мәселе тізімнен алынды.
act-meeting-planned = Кездесуді жоспарлады
act-meeting-changed = Кездесудің жоспарын өзгертті
act-meeting-announced = Кездесуді жариялады
act-meeting-cancelled = Кездесуден бас тартты
act-sector-problem-noted = Өңірдегі мәселені белгіледі
act-sector-problem-dated = Өңірдегі мәселенің мерзімін өзгертті
act-sector-problem-ended = Өңірдегі мәселені тізімнен алды
## Those who answer: questions with a ministry

button-questions = Сұрақтар, жаңасы: { $new }
button-commitments = Міндеттемелер: { $open }, кешіккені: { $late }
questions-new =
    <b>Жаңа сұрақтар</b>
    { $body }
questions-under-control =
    <b>Бақылаудағы сұрақтар</b>
    { $body }
questions-answered =
    <b>Жауап берілген сұрақтар</b>
    { $body }
questions-none-new = Жаңа сұрақ жоқ: барлығына жауап берілді немесе бақылауға алынды.
questions-none-under-control = Бақылауда сұрақ жоқ.
questions-none-answered = Мұнда жауап берілген сұрақ әзірге жоқ.
questions-group = <b>Мағынасы бірдей сұрақтар: { $count }</b>
questions-group-more = Бұл ең ескілері. Қалғандары тізімде.
question-line =
    <b>{ $position }.</b> { $text }
    { $region }. { $people }. { $progress }
question-group-line =
    <b>{ $position }.</b> { $text }
    { $region }. Осындай сұрақтар: { $alike }. { $people }
button-shelf-alike = Ұқсастары бірге
button-shelf-new = Ескісінен бастап
button-shelf-under-control = Бақылауда
button-shelf-answered = Жауап берілген
button-question-meeting = Кездесуді таңдау
button-question-any-meeting = Кез келген кездесу
question-count-label = { $name }: { $count }
question-regions = Қай өңірдің сұрақтары керек?
question-meetings = Қай кездесудің сұрақтары керек?
question-meetings-none = Бұл сұрақтардың ешқайсысы нақты кездесуге қойылмаған.
question-meeting = <b>Кездесу:</b> { $time }
question-meeting-label = { $day }, { $region }
question-language = <b>Автордың тілі:</b> { $lang ->
    [kk] қазақша
    [ru] орысша
   *[en] ағылшынша
}
question-verdicts = <b>Пікірлер:</b> көмектесті: { $helped }, ішінара: { $partly }, көмектеспеді: { $no }
question-flagged = Үйлестірушіге белгіленген: ол қарайды.
question-noted = Автор қосты:
question-changed = Автор қайта жазды.
question-office-note = Ведомство жазбасы (автор көрмейді):
button-answer = Жауап беру
button-explain = Түсіндіру
button-take-control = Бақылауға алу
button-at-meeting = Кездесуде жауап берілді
button-resolve = Орындалды: нәтижесін жазу
button-extend-due = Мерзімін ұзарту
button-correct = Жауапты түзету
button-pass-on = Басқа ведомствоға жолдау
button-pass-on-yes = Жолдау
button-question-photos = Фотоны көрсету
button-question-place = Картадан көрсету
button-flag-question = Бұзушылықты белгілеу
button-next-question = Келесі сұрақ ›
button-answer-draft = Жазып қойған жауабым
button-back-to-question = ‹ Сұраққа
button-open-question = Сұрақты ашу
button-open-questions = Сұрақтарды ашу
question-stands-otherwise = Бұл сұрақтың жағдайы өзгеріп қойған. Қазіргісі осы.
question-was-last = Бұл тізімдегі соңғы сұрақ еді.
question-was-flagged = Белгіленді: үйлестіруші қарайды.
question-note-kept = Жазба сақталды. Оны ведомство мен үйлестірушілер ғана көреді.
flag-reasons = <b>{ $number }: не бұзылған?</b> Үйлестіруші қарап, қажет болса жасырады. Сіз оны жасыра алмайсыз.
flag-insult = Қорлау
flag-personal-data = Жеке деректер
flag-advertisement = Жарнама
flag-not-a-question = Сұрақ емес
queue-flagged = Ведомство белгілеген: { $reason }
pass-on-ask =
    <b>{ $number } жолдансын ба?</b>
    Кімге: { $body }
news-questions =
    <b>Жаңа сұрақтар: { $count }</b>
    { $body }
news-question = <b>Жаңа сұрақ <code>{ $number }</code></b>
news-reply-hint = Осы хабарға жауап (reply) жазсаңыз, ол жауаптың жобасы болады.
reminder-reply-hint = Осы хабарға жауап (reply) жазсаңыз, ол нәтиженің жобасы болады.

## Those who answer: answers

ask-answer = <b>Жауапты бір хабармен жазыңыз.</b> Қазақша немесе сұрақтың тілінде.
ask-explanation = <b>Түсініктемені бір хабармен жазыңыз.</b> Қазақша немесе сұрақтың тілінде.
ask-answered-at = Қай кездесуде жауап берілді?
ask-answered-at-none = Бұл өңірде ведомствоның өткен кездесуі жоқ. Жауапты мәтінмен жіберіңіз.
ask-words-at-meeting = <b>Кездесуде не айтылды?</b> Бір хабармен жазыңыз немесе өткізіп жіберіңіз.
ask-words-control = <b>Не істеледі?</b> Бір хабармен жазыңыз немесе өткізіп жіберіңіз.
ask-words-extend = <b>Неге ұзағырақ уақыт керек?</b> Сұрағандар себебін оқиды.
ask-what-was-done = <b>Не істелді?</b> Бір хабармен жазыңыз немесе фото жіберіңіз.
ask-correction = <b>Дұрысы қалай?</b> Сұрағандарға бұл түзету екені айтылады.
answer-so-far = Жазылғаны (көшіріп алу үшін басыңыз):
answer-review = <b>{ $number }: жіберер алдында тексеріңіз</b>
answer-review-reads = <b>Сұраған адам былай оқиды:</b>
answer-with-photo = Фото қоса беріледі.
answer-language-warning = Назар аударыңыз: жауап қазақша немесе сұрақтың тілінде беріледі, ал мәтін басқа тілде сияқты.
answer-goes-to = Жіберіледі: { $authors } автор, { $supporters } қолдаушы.
answer-goes-to-joined = Біріктірілген сұрақтардың { $joined } авторына да жіберіледі.
answer-goes-to-too = Осы жауап тағы { $too } сұраққа беріледі.
answer-no-undo = Жіберілген жауап қайтарылмайды, оны тек түзетуге болады.
answer-nothing-begun = Жіберетін ештеңе жоқ.
answer-sent = Жіберілді: { $sent } жауап, { $told } адамға.
button-edit-answer = Мәтінді өзгерту
button-answer-as-it-is = Осылай қалдыру
button-drop-answer = Қараламаны жою
button-answer-too = Ұқсастарына да беру: { $others }
button-other-due-day = Басқа күн таңдау
answer-too = <b>Осы жауап кімге тағы берілсін?</b> Таңдалғаны: { $chosen }
button-too = { $position }-сұрақ
ask-due-day = <b>Қай күнге дейін орындалады?</b>
ask-extended-day = <b>Мерзім қай күнге дейін ұзартылсын?</b> Қазіргі мерзім: { $day }
due-hint = Күнді жазып жіберуге де болады, мысалы: 18 желтоқсан.
due-is-past = Бұл күн өтіп кетті. Басқа күнді таңдаңыз.
due-not-later = Мерзім тек кейінгі күнге ұзартылады.
due-not-understood = Күнді түсінбедім. Мысалы былай жазыңыз: 18.12 немесе 18 желтоқсан.
button-due-in-a-week = 1 апта
button-due-in-two-weeks = 2 апта
button-due-in-a-month = 1 ай
button-due-calendar = Күнтізбе
reply-kept = <b>{ $number }: мәтініңіз сақталды.</b> Бұл жауап па, әлде жазба ғана ма?
button-send-as-answer = Жауап етіп жіберу
button-only-note = Тек жазба
button-templates = Жауап үлгілері
button-keep-template = Үлгі етіп сақтау
button-use-template = Үлгіден бастау
button-delete-template = Үлгіні жою
templates =
    <b>Жауап үлгілері</b>
    { $body }
templates-none =
    <b>Жауап үлгілері</b>
    { $body }

    Әзірге үлгі жоқ. Жіберілген жауапты сұрақтың бетінен үлгі етіп сақтай аласыз.
template-title = <b>Үлгі: { $name }</b>
template-line = <b>{ $position }. { $name }.</b> { $words }
choose-template = <b>Қай үлгіден бастаймыз?</b> Жіберер алдында өзгерте аласыз.
ask-template-name = <b>Үлгі қалай аталады?</b> Қысқа атау жазыңыз.
template-name-too-long = Атау тым ұзақ: { $most } таңбадан аспасын.
template-deleted = Үлгі жойылды.
happened-under-control-until = Бақылауға алынды, мерзімі: { $day }
happened-answered-at-meeting = Кездесуде жауап берілді: { $day }
happened-extended = Мерзімі ұзартылды: { $day }
happened-corrected = Жауап түзетілді:
happened-resolved-photo = Орындалды, фотодан көре аласыз.
ask-whether-it-was-done = Шынымен орындалды ма?
button-was-done = Орындалды
button-was-not-done = Орындалмады

## Those who answer: commitments

commitments =
    <b>Міндеттемелер</b>
    { $body }
    Орындалмағаны: { $open }, мерзімі өткені: { $late }
commitments-none = Орындалмаған міндеттеме жоқ. Сұрақ бақылауға алынса немесе кездесуде шешім қабылданса, осында тұрады.
commitment-line =
    <b>{ $position }.</b> { $words }
    { $due }
commitment-title =
    <b>Міндеттеме</b>
    { $due }
commitment-due = Мерзімі: { $day }
commitment-due-today = Мерзімі бүгін
commitment-late = Мерзімі өткен: { $day }
commitment-done = Орындалды: { $day }
commitment-void = Күші жойылды: сұрақ қайтарып алынған немесе қабылданбаған
commitment-of-submission = Сұрақ бойынша: <code>{ $number }</code>
commitment-of-meeting = Кездесу: { $meeting }
commitment-taken = Мерзімі белгіленді: { $day }
commitment-extended = Мерзімі ұзартылды: { $day }
commitment-handed-over = Берілді: { $body }.
commitment-was-done = Орындалды.
commitment-stands-otherwise = Бұл міндеттеменің жағдайы өзгеріп қойған. Қазіргісі осы.
commitment-was-handed-over = Берілді: енді оны басқа ведомство орындайды.
commitment-hand-over = <b>Бұл кімнің мәселесі?</b> Таңдаған бойда беріледі.
button-commitment-hand-over = Басқа ведомствоға беру
button-result-photo = Нәтиже фотосы
button-add-commitment = Міндеттеме қосу
add-commitment-meeting = <b>Қай кездесуде шешілді?</b>
button-commitment-no-meeting = Ешқайсысында
ask-promise = <b>Не істеледі?</b> Бір хабармен жазыңыз. Мерзімі: { $day }
ask-reason-to-extend = <b>Неге ұзағырақ уақыт керек?</b> Жаңа мерзім: { $day }
reminder-commitments = <b>Мерзімі таяған немесе өткен міндеттемелер: { $count }</b>

## Those who answer: their acts in the trail

act-submission-answered = Сұраққа жауап берді
act-submission-explained = Сұрақты түсіндірді
act-submission-answered-at-meeting = Кездесуде жауап берілгенін белгіледі
act-taken-under-control = Сұрақты бақылауға алды
act-control-extended = Сұрақтың мерзімін ұзартты
act-submission-resolved = Сұрақтың шешілгенін белгіледі
act-answer-corrected = Жауапты түзетті
act-submission-flagged = Сұрақтағы бұзушылықты белгіледі
act-office-noted = Сұраққа жазба қосты
act-template-kept = Жауап үлгісін сақтады
act-template-deleted = Жауап үлгісін жойды
act-committed = Міндеттеме қосты
act-commitment-extended = Міндеттеменің мерзімін ұзартты
act-commitment-handed-over = Міндеттемені басқа ведомствоға берді
act-commitment-done = Міндеттемені орындады
trail-state = { $state ->
    [received] қабылданған
    [answered] жауап берілген
    [explained] түсіндірілген
    [under_control] бақылауда
    [resolved] шешілген
    [declined] қабылданбаған
    [open] орындалмаған
   *[done] орындалған
}
## Was it held, and what came of it

# For the officials of a ministry, two hours after a meeting's planned end and on the next mornings.
was-it-held = <b>Кездесу өтті ме?</b>
button-held-as-planned = Жоспар бойынша өтті
button-held-with-changes = Өзгеріспен өтті
button-was-moved = Басқа күнге ауыстырылды
button-was-cancelled = Болмады
button-log = Кездесу нәтижесін енгізу
# What an official can log: meetings that are over, each with a number.
log-what = <b>Қай кездесудің нәтижесін енгізесіз?</b>
log-what-none = Нәтижесі енгізілмеген жоспарлы кездесу жоқ.
log-what-line =
    <b>{ $position }.</b> { $time }
    { $place }
button-log-unplanned = Жоспарда болмаған кездесу
button-log-reception-alone = Жеке қабылдау
button-results = Енгізілген нәтижелер
# Toasts.
log-not-yet = Бұл кездесудің күні әлі келген жоқ.
log-logged-already = Бұл кездесудің нәтижесі енгізілген. Міне, қазіргі күйі.
log-cancelled = Бұл кездесу болмайды деп белгіленген.
log-changed-meanwhile = Бұл арада басқа лауазымды адам өзгертті. Міне, қазіргі күйі.
# Something else is being logged already. $what says which, $at when it was last worked on.
log-begun =
    <b>Сізде аяқталмаған қаралама бар</b>

    { $what }
    Соңғы өзгеріс: { $at }
button-log-anew = Оны жойып, жаңасын бастау
# What is being logged.
log-of-meeting = Кездесу нәтижесі: { $place }, { $day }
log-of-unplanned = Жоспарда болмаған кездесудің нәтижесі
log-of-reception = Жеке қабылдау: { $place }, { $day }
log-of-reception-alone = Жеке қабылдаудың нәтижесі
log-of-correction = { $number } түзету
log-ask-regions = <b>Қай өңірде өтті?</b> Бірнешеуін таңдауға болады.
log-ask-region = <b>Қай өңірде өтті?</b>
log-ask-kind = <b>Кездесу кесте бойынша ма, кестеден тыс па?</b>
button-log-scheduled = Кесте бойынша
button-log-off-schedule = Кестеден тыс
log-ask-day = <b>Қай күні өтті?</b> Таңдаңыз немесе жазыңыз, мысалы: 3 желтоқсан.
button-log-today = Бүгін
button-log-yesterday = Кеше
log-ask-held-by = <b>Кім өткізді?</b>
button-first-head = Бірінші басшы
button-acting-first-head = Міндетін атқарушы
button-deputy = Орынбасар
log-ask-people = <b>Қанша адам келді?</b> Таңдаңыз немесе санын жазыңыз, мысалы: шамамен 200.
log-ask-received = <b>Қанша адам қабылданды?</b> Таңдаңыз немесе санын жазыңыз.
log-ask-raised = <b>Қанша сұрақ қойылды?</b> Ботта: { $asked }, залда қойылғанын қосыңыз.
log-ask-raised-hall = <b>Қанша сұрақ қойылды?</b> Таңдаңыз немесе санын жазыңыз.
log-ask-answered = <b>Қанша сұраққа сол жерде жауап берілді?</b>
log-ask-explained = <b>Қанша сұрақ бойынша түсініктеме берілді?</b>
log-ask-under-control = <b>Қанша сұрақ бақылауға алынды?</b>
log-ask-resolved = <b>Қанша сұрақ шешілді?</b>
# A number that is brought to its value in steps.
log-number-now = Қазір: <b>{ $number }</b>
button-take-number = { $number } деп алу
button-log-not-known = Белгісіз
log-ask-outcomes = <b>Қойылған { $raised } сұрақтың нәтижесі</b>
log-ask-outcomes-unknown = <b>Қойылған сұрақтардың нәтижесі</b>
# $open questions were asked in the bot and have no answer there.
log-outcomes-open = нәтижесі айтылмағаны: { $open }
button-outcomes-right = Дұрыс
button-outcome-answered = Жауап берілді: { $number }
button-outcome-explained = Түсініктеме: { $number }
button-outcome-under-control = Бақылауда: { $number }
button-outcome-resolved = Шешілді: { $number }
log-ask-topics = <b>Негізгі тақырыптар қандай болды?</b> Әрқайсысын жаңа жолға жазыңыз. Телефоныңыз айтқаныңызды мәтінге айналдыра алады.
button-topics-planned = Жоспардағы тақырыптар
button-topics-asked = Сұрақтардан алу: { $topics }
log-ask-decisions = <b>Қандай шешімдер мен тапсырмалар болды?</b> Мерзімдерімен жазыңыз.
log-ask-summary = <b>Қорытындысын жазыңыз.</b> Жарияланғаннан кейін оны жұрт оқиды.
log-ask-photos = <b>Фото жіберіңіз.</b> Қазір: { $photos }, ең көбі { $most }. Жарияланғаннан кейін оларды жұрт көреді.
log-ask-link = <b>Жарияланымға сілтемені жіберіңіз.</b> Мысалы: https://gov.kz/…
button-remove-topics = Тақырыптарды алып тастау
button-remove-decisions = Шешімдерді алып тастау
button-remove-summary = Қорытындыны алып тастау
button-remove-photos = Фотоны алып тастау
button-remove-link = Сілтемені алып тастау
button-log-drop = Қараламаны жою
button-log-later = Мәзірге, қаралама қалсын
log-review = <b>Сақтар алдында тексеріңіз.</b> Өзгерту үшін төмендегі жолды басыңыз.
button-save-result = Сақтау
button-field-regions = Өңірі
button-field-kind = Түрі
button-field-day = Күні
button-field-held-by = Кім өткізді
button-field-people = Келгендер
button-field-received = Қабылданғандар
button-field-raised = Сұрақтар саны
button-field-outcomes = Сұрақ нәтижесі
button-field-topics = Тақырыптар
button-field-decisions = Шешімдер
button-field-summary = Қорытынды
button-field-photos = Фото
button-field-link = Сілтеме
# Why something cannot be taken.
log-no-day = Күнін түсінбедім. Былай жазыңыз: 3 желтоқсан немесе 03.12.2026.
log-no-number = Санын түсінбедім. Бір ғана сан жазыңыз, мысалы: 200 немесе шамамен 200.
log-no-link = Бұл сілтемеге ұқсамайды. Сілтеме былай басталады: https://
log-too-long = Мәтінде { $letters } таңба бар, ал { $most } таңба сыяды. Ол қаралама ретінде сақталды; қысқартып жіберіңізші.
log-too-many-topics = { $topics } тақырып жаздыңыз, ал { $most } тақырып сыяды. Негізгілерін қалдырыңызшы.
log-in-the-future = Бұл күн әлі келген жоқ. Кездесу өткен күнді жазыңыз.
log-too-early = Бұл күн тым ерте. Ең ерте мүмкін күн: { $day }
log-too-many = Бұл сан тым үлкен. Қайта тексеріңізші.
log-more-outcomes = { $raised } сұрақ қойылған, ал нәтижесі { $outcomes } сұраққа жазылған. Сандарды түзетіңізші.
log-incomplete = Күні мен өңірін көрсетіңіз, содан кейін сақтауға болады.
log-nothing-changed = Ештеңе өзгерген жоқ.
# What was logged.
result-number-meeting = M-{ $number }
result-number-reception = R-{ $number }
result-title = <b>{ $number }. { $body }</b>
result-kind-meeting = Кездесу нәтижесі
result-kind-reception = Жеке қабылдау нәтижесі
result-regions = <b>Өңірі:</b> { $regions }
result-kind = <b>Түрі:</b> { $kind }
result-held-on = <b>Өткен күні:</b> { $day }
result-held-by = <b>Кім өткізді:</b> { $who }
result-people = <b>Келген адам:</b> { $number }
result-received = <b>Жеке қабылдауда:</b> { $number }
result-raised = <b>Қойылған сұрақ:</b> { $number }
result-answered = сол жерде жауап берілді: { $number }
result-explained = түсініктеме берілді: { $number }
result-under-control = бақылауға алынды: { $number }
result-resolved = шешілді: { $number }
result-number = { $number }
result-not-known = белгісіз
result-decisions = <b>Шешімдер мен тапсырмалар</b>
result-summary = <b>Қорытынды</b>
result-link = <b>Жарияланым:</b> { $link }
result-photos = <b>Фото:</b> { $photos }
result-saved-at = Енгізілді: { $at }
result-corrected-at = Түзетілді: { $at }
result-published-at = Жарияланды: { $at }
result-not-published = Азаматтар әлі көрмейді. Жақсы тәжірибе: он күн ішінде жариялау, соңғы күні: { $day }
# A toast; the receipt follows.
result-is-saved = Сақталды. Міне, растауы:
# The receipt.
result-saved = <b>{ $number } сақталды, { $time }.</b>
result-corrected = <b>{ $number } түзетілді, { $time }.</b> Ескі сандар түзетулер тарихында қалады.
result-reception-apart = Жеке қабылдау бөлек енгізіледі.
# Whether it meets the quarterly duty. $quarter is such as "Q4 2026".
counting-first-head = { $quarter }, бірінші басшының кездесуі: <b>орындалды</b>.
counting-acting = { $quarter }: бірінші басшының міндетін атқарушының кездесуі есепке алынады: <b>орындалды</b>.
counting-off-schedule = { $quarter }: бірінші басшының кестеден тыс кездесуі есепке алынады: <b>орындалды</b>.
counting-deputy = Орынбасардың кездесуі есепке кіреді, бірақ тоқсандық міндетке саналмайды.
counting-acting-not = Міндетін атқарушының кездесуі есепке кіреді, бірақ осы баптау бойынша тоқсандық міндетке саналмайды.
counting-off-schedule-not = Кестеден тыс кездесу есепке кіреді, бірақ осы баптау бойынша тоқсандық міндетке саналмайды.
counting-reception = Жеке қабылдаудағы адамдар бөлек саналады.
counting-no-duty = Бұл министрлікте тоқсандық міндет жоқ.
quarter-name = { $year } жылғы { $quarter }-тоқсан
button-correct-result = Түзету
button-publish-result = Жариялау
button-log-reception = Жеке қабылдауды енгізу
button-open-reception = Жеке қабылдауды көру
button-open-result = Нәтижесін көру
button-result-trail = Түзетулер тарихы
button-result-photos = Фотоны көрсету
results-title = <b>Енгізілген нәтижелер</b>
results-none = Әзірге ештеңе енгізілмеген.
result-line =
    <b>{ $position }.</b> { $number }, { $day }
    { $place }
    { $state }
result-state-published = жарияланған
result-state-not-published = жарияланбаған
# The trail of corrections of one result.
result-trail-title = <b>{ $number }: түзетулер тарихы</b>
result-trail-none = Түзету болған жоқ.
# $who is an office, never a person.
result-trail-entry =
    <b>{ $at }</b>, { $who }
    { $field }: { $old } → { $new }
result-trail-office = министрліктің лауазымды адамы (өкілеттік № { $office })
result-trail-office-gone = министрліктің лауазымды адамы
result-trail-empty = бос
result-field-held-on = Өткен күні
result-field-held-by = Кім өткізді
result-field-people = Адам саны
result-field-raised = Қойылған сұрақ
result-field-answered = Сол жерде жауап берілді
result-field-explained = Түсініктеме берілді
result-field-under-control = Бақылауға алынды
result-field-resolved = Шешілді
result-field-topics = Тақырыптар
result-field-decisions = Шешімдер
result-field-summary = Қорытынды
result-field-photos = Фото саны
result-field-link = Сілтеме
# Before it is published; below stands what citizens will read. $people counts who will be told.
publish-preview = <b>Азаматтар мұны оқиды:</b>
publish-who = { $people ->
   *[other] { $people } адамға хабарланады: осы өңірлердегі, министрліктегі немесе саладағы кездесулерді бақылайтындар мен осы кездесу туралы бұрын хабар алғандар.
}
publish-quiet = Сағат 21:00–08:00 аралығында хабар жіберілмейді, таңға қалады.
button-result-publish = Жариялау
button-result-edit = Өзгерту
button-result-later = Кейін
# Toasts.
result-is-published = Жарияланды. Бақылайтындарға хабарланады.
result-published-before = Бұл нәтиже жарияланған.
# A citizen reads what came of a meeting.
meeting-result = <b>Кездесудің нәтижесі</b>
# $asked counts what was asked in the bot.
meeting-asked = <b>Ботта қойылған сұрақ:</b> { $asked }, жауап берілгені: { $settled }
meeting-commitments = <b>Бақылауға алынғаны:</b> орындалғаны { $done }, орындалып жатқаны { $open }
meeting-result-corrected = Түзетілген: { $at }
button-meeting-photos = Фотоны көрсету
notice-result = <b>Кездесудің нәтижесі жарияланды</b>
notice-results = <b>Жарияланған нәтижелер: { $count }</b>
# In the trail of official acts.
act-meeting-logged = Кездесу нәтижесін енгізді
act-reception-logged = Жеке қабылдау нәтижесін енгізді
act-result-corrected = Кездесу нәтижесін түзетті
act-result-published = Кездесу нәтижесін жариялады

## The coordinators' dashboard

dashboard-title = <b>{ $quarter }, { $days } күннің { $day }-күні</b>
dashboard-over = <b>{ $quarter }</b>. Тоқсан аяқталды.
dashboard-ahead = <b>{ $quarter }</b>. Тоқсан әлі басталған жоқ.
# $met, $planned and $nothing are ministries.
dashboard-meetings = <b>Бірінші басшы кездесулері</b> ({ $bodies } министрлік): өткені – { $met }, жоспарланғаны – { $planned }, жоспарланбағаны – { $nothing }.
dashboard-due = <b>{ $what }</b>: орындалғаны { $owed } ішінен { $met } (заңды күні – { $legal }; біздің межелі күніміз – { $target })
dashboard-due-alone = <b>{ $what }</b> (заңды күні – { $legal }; біздің межелі күніміз – { $target })
dashboard-due-ours = <b>{ $what }</b> (біздің межелі күніміз – { $target }; заңда мерзім жоқ)
dashboard-late = { $count ->
    [0] Кешігіп жатқан министрлік жоқ.
   *[other] <b>Кешіккен немесе кешігуі мүмкін министрлік саны:</b> { $count }.
}
dashboard-tensions = Ашық шиеленіс дабылы: { $count }.
dashboard-tracked = { $quarter } басталғаннан бері есептеледі: одан бұрынғы мерзімдер кешіккен болып саналмайды.
dashboard-rule-acting = Бірінші басшының міндетін атқарушы өткізген кездесу де есептеледі: бұл – осы боттың баптауы.
dashboard-rule-acting-not = Бірінші басшының міндетін атқарушы өткізген кездесу есептелмейді: бұл – осы боттың баптауы.
dashboard-rule-off-schedule = Кестеден тыс кездесу де есептеледі: бұл – осы боттың баптауы.
dashboard-rule-off-schedule-not = Кестеден тыс кездесу есептелмейді: бұл – осы боттың баптауы.
button-dashboard = Жалпы көрініс
button-dashboard-ministries = Министрліктер
button-dashboard-late = Кешіккендер: { $count }
button-dashboard-coverage = Өңірлер
button-dashboard-topics = Не сұралады
button-quarter-before = ‹ { $quarter }
button-quarter-after = { $quarter } ›
# The ministries of one quarter; $line is how it stands.
ministries-title = <b>{ $quarter }: министрліктер</b>
ministries-none = { $quarter }: бұл тоқсанда міндетті министрлік жоқ.
ministry-line =
    <b>{ $position }.</b> { $body }
    { $line }
standing-met = Бірінші басшының кездесуі { $day } өтті.
standing-planned = Кездесу жоспарда: { $time }, { $status }.
standing-nothing = Кездесу жоспарланбаған.
standing-missed = Тоқсан кездесусіз аяқталды.
standing-not-logged = Жоспарланған уақыты өтті ({ $time }), нәтижесі енгізілмеген.
standing-status-planned = әкімдік әлі келіспеген
standing-status-agreed = келісілген
standing-status-announced = хабарланған
# Those who are late, or soon will be.
late-title = <b>Кешіккен немесе кешігуі мүмкін министрліктер</b>
late-none = Кешігіп жатқан министрлік жоқ.
late-measure = Тоқсанның ортасынан бастап: кездесу жоспарланбаған немесе келісілмеген болса, осы тізімге түседі. Бұл – біздің өлшеміміз.
concern-quarter-missed = { $quarter }: бірінші басшының кездесуі өтпеді.
concern-not-logged = { $quarter }: кездесудің уақыты өтті, нәтижесі енгізілмеген.
concern-nothing-planned = { $quarter }: кездесу жоспарланбаған, тоқсан аяқталғанша { $days } жұмыс күні қалды.
concern-not-agreed = { $quarter }: кездесу жоспарда ({ $time }), бірақ әкімдік әлі келіспеген.
concern-report-late = { $quarter }: есеп жіберілмеген, заңды күні { $legal } болатын.
concern-off-schedule-late = { $alert }: кестеден тыс кездесу өтпеді, біздің межелі күніміз { $target } болатын.
# One ministry. $regions are names, the newest visit first.
body-standing-visited = <b>Соңғы он екі айда болған өңірлері:</b> { $regions }.
body-standing-visited-none = Соңғы он екі айда бірде-бір өңірде кездесу өткізілмеген.
body-standing-questions = Жауап күтіп тұрған сұрақ: { $questions }. Бақылаудағы міндеттеме: { $commitments }, оның мерзімі өткені: { $late }.
body-standing-tensions = Ашық шиеленіс дабылы: { $count }.
body-standing-nudged = Соңғы еске салу: { $at }.
body-standing-nudged-seen = Соңғы еске салу: { $at }. Көрген уақыты: { $seen }.
body-standing-never-nudged = Бұл министрлікке еске салынған жоқ.
# Where ministries were in a half-year.
half-year-name = { $year } жылғы { $half }-жартыжылдық
coverage-title = <b>{ $period }: өңірлер</b>
coverage-unvisited = Ешкім бармаған әрі жоспарламаған өңір саны: { $count }.
coverage-line = <b>{ $position }.</b> { $region }: өткен кездесу – { $held }, жоспарланғаны – { $planned }, министрлік – { $bodies }.
coverage-region-title = <b>{ $region }, { $period }</b>
coverage-region-line = { $body }: өткені – { $held }, жоспарланғаны – { $planned }.
coverage-region-none = Бұл өңірде кездесу өткен жоқ, жоспарланған да жоқ.
# What people of the whole country ask and is still open.
topics-title = <b>Ең көп сұралатыны</b>
topics-line = <b>{ $position }.</b> { $body }: { $people } адам, ашық сұрақ пен мәселе – { $submissions }.
topics-line-unknown = <b>{ $position }.</b> Қай министрлікке екені белгісіз: { $people } адам, ашық сұрақ пен мәселе – { $submissions }.
topics-none = Қазір ашық сұрақ та, мәселе де жоқ.

## What is owed

duty-quarterly-meetings = { $quarter }: бірінші басшының кездесуі
duty-off-schedule = { $alert }: кестеден тыс кездесу
duties-title = <b>Мерзімдер</b>
duties-none = Алдағы алты айда мерзім жоқ.
duty-line =
    <b>{ $position }.</b> { $what }
    Заңды күні: { $legal }
    Біздің межелі күніміз: { $target }
    { $state }
duty-line-ours =
    <b>{ $position }.</b> { $what }
    Біздің межелі күніміз: { $target }; заңда мерзім жоқ.
    { $state }
duty-state-met = Орындалды.
duty-state-upcoming = Әлі уақыт бар: межелі күнге дейін { $days } жұмыс күні.
duty-state-due-soon = { $days ->
    [0] Межелі күн – бүгін.
   *[other] Жақындап қалды: межелі күнге дейін { $days } жұмыс күні.
}
duty-state-target-passed = Межелі күн өтті, заңды күн әлі өткен жоқ.
duty-state-overdue = Мерзімі өтті.
duty-count = Орындағаны: { $owed } ішінен { $met }.
button-duties = Мерзімдер
button-clause = Қаулыда не жазылған
duty-not-yet = <b>Әлі орындамағандар:</b>
duty-all-met = Бәрі орындады.

## Reminding ministries

button-nudge = Еске салу
button-nudge-all = Бәріне еске салу: { $count }
nudge-nobody = Еске салатын министрлік жоқ: бәрі орындалған.
nudge-preview = <b>Тексеріңіз.</b> Мына министрліктерге еске салынады:
nudge-preview-line =
    <b>{ $body }</b>: { $people } адам
    { $last }
nudge-preview-nobody = бұл министрліктен ботта әлі ешкім жоқ
nudge-last = соңғы еске салу: { $at }
nudge-last-never = бұрын еске салынбаған
nudge-words = <b>Сіздің сөзіңіз:</b>
nudge-text = Хабарда министрліктің әр кешігуі мен орындауға арналған батырма болады.
nudge-people = Барлығы: { $people } адам.
button-nudge-words = Сөз қосу
button-nudge-words-anew = Сөзін өзгерту
button-nudge-send = Жіберу: { $people } адамға
nudge-ask-words = Қосымша не айтасыз? Бір хабарламамен жазыңыз. Азаматтардың аты-жөнін жазбаңыз.
nudge-words-too-long = Мәтін тым ұзын: { $length } таңба, ең көбі { $longest }. Қысқартып, қайта жіберіңіз.
nudge-words-not-text = Мәтін жазыңыз немесе «Артқа» батырмасын басыңыз.
nudge-sent = { $people } адамға еске салынды.
nudge-changed = Тізім өзгерді: қайта қараңыз.
# The letter to a ministry's officials.
nudge-letter = <b>Үйлестіруші еске салады</b>
nudge-letter-body = { $body }
button-nudge-seen = Көрдім
button-nudge-meetings = Кездесулерді көру
button-nudge-tensions = Дабылдарды көру
nudge-seen = Үйлестірушіге көргеніңіз айтылды.
act-nudged = Министрлікке еске салды

## The head of each desk

desk-quarter-met = <b>Осы тоқсан:</b> бірінші басшының кездесуі { $day } өтті.
desk-quarter-planned = <b>Осы тоқсан:</b> 1 кездесудің 0-і өтті. Жоспарда: { $time }. Қалғаны: { $days } жұмыс күні.
desk-quarter-open = <b>Осы тоқсан:</b> 1 кездесудің 0-і өтті, жоспар жоқ. Қалғаны: { $days } жұмыс күні.
desk-next-due = Келесі мерзім: { $what }
desk-overdue = Мерзімі өтті: { $what }
desk-akimat-waits = { $count ->
    [0] Жауабыңызды күтіп тұрған кездесу жоқ.
   *[other] <b>Жауабыңызды күтіп тұрған кездесу саны:</b> { $count }.
}
desk-akimat-next = <b>Келесі кездесу:</b> { $body } ({ $time }).
desk-late = <b>Кешіккен немесе кешігуі мүмкін:</b> { $bodies }.
desk-late-more = <b>Кешіккен немесе кешігуі мүмкін:</b> { $bodies } және тағы { $more } министрлік.
desk-late-none = Кешігіп жатқан министрлік жоқ.
command-dashboard = Жалпы көрініс: кім үлгерді, кім кешікті
command-deadlines = Мерзімдер
## Names of days off that the working calendar knows from the start

holiday-name = { $name ->
    [new_year] Жаңа жыл
    [christmas] Православиелік Рождество
    [womens_day] Халықаралық әйелдер күні
    [constitution] Конституция күні
    [nauryz] Наурыз мейрамы
    [unity] Қазақстан халқының бірлігі мерекесі
    [defender] Отан қорғаушы күні
    [victory] Жеңіс күні
    [kurban_ait] Құрбан айттың бірінші күні, нақтыланады
    [capital] Астана күні
    [republic] Республика күні
   *[independence] Тәуелсіздік күні
}
# A day off instead of one that fell on a weekend. $day is such as "8 наурыз".
holiday-instead-of = { $day } орнына
# The same, reckoned by this program: the decree is not out yet.
holiday-instead-of-reckoned = { $day } орнына, есеп бойынша
## Әкімдік келіскен кездесу өзгереді

# Әкімдік қызметкерлеріне: министрлік әкімдіктен сұралған кездесуді өзгертті; төменде келісу сұралады.
agreement-wanted-anew = <b>Министрлік бұл кездесуді өзгертті және әкімдіктің келісімін қайта сұрайды.</b>
hosted-meeting-cancelled = <b>Министрлік өңіріңіздегі кездесуден бас тартты</b>
hosted-meeting-elsewhere = <b>Кездесу енді өңіріңізде өтпейді: { $region }</b>
button-take-agreement-back = Келісімді қайтарып алу
taking-agreement-back = Әкімдігіңіз бұл кездесуге келіскен. Жаңа жауап жіберсеңіз, келісім қайтарып алынады.
toast-agreed-and-announced = Бұл кездесу туралы халыққа хабарланып қойды. Оны өзгертуді министрліктен сұраңыз.
# Министрлік қызметкерлеріне, әкімдіктің жаңа жауабының астында.
ministry-agreement-taken-back = Әкімдік бұрын келіскен еді. Енді ол келісімін қайтарып алды.
## Quarterly reports: those who send them

quarterly-title =
    <b>Тоқсандық есеп, { $quarter }</b>
    { $body }
quarterly-not-sent = Есеп әлі жіберілген жоқ.
quarterly-goes-on = Тоқсан әлі аяқталған жоқ. Есепті жіберуге болатын алғашқы күн: { $day }
quarterly-due =
    Межелі жұмыс күні: { $target }
    Қаулыдағы мерзімі: { $legal }
quarterly-overdue = <b>Мерзімі өтіп кетті.</b> Қаулыдағы мерзімі: { $legal }
quarterly-sent = { $version }-нұсқа жіберілді: { $at }. Бақылау қосындысы: { $checksum }
quarterly-returned =
    <b>{ $version }-нұсқа қайтарылды:</b> { $at }
    Себебі: { $reason }
    Жаңа нұсқаның мерзімі: { $until }
quarterly-until-target = Оған дейінгі соңғы жұмыс күні: { $target }
quarterly-figure = <b>{ $figure }:</b> { $number }
quarterly-figure-below = • { $figure }: { $number }
quarterly-partly = { $total } (жазбалар: { $of } ішінен { $known })
quarterly-percent-partly = { $total }, { $percent }% (жазбалар: { $of } ішінен { $known })
quarterly-percent = { $total }, { $percent }%
quarterly-mapping = <i>Шешілді деп осы кездесулер мен қабылдауларда жауап берілген, түсіндірілген немесе шешілген сұрақтар саналады. Орындалуда деп бақылауға алынып, әлі шешілмегендері саналады; енгізілгеннен кейін орындалған міндеттемелер шешілгенге көшеді. Пайызы екі саны да белгілі жазбалар бойынша. Бұл есептеу тәртібі біздікі.</i>
figure-meetings = Өткізілген кездесулер
figure-by-first-head = бірінші басшы өткізгені
figure-by-acting = бірінші басшының міндетін атқарушы өткізгені
figure-by-deputy = басшының орынбасары өткізгені
figure-scheduled = кесте бойынша
figure-off-schedule = кестеден тыс
figure-receptions = Жеке қабылдаулар
figure-received = Жеке қабылдауда қабылданған азаматтар
figure-attendees = Кездесуге келгендер
figure-raised = Қойылған сұрақтар
figure-settled = Шешілді
figure-answered = орнында жауап берілді
figure-explained = түсініктеме берілді
figure-resolved = мәселе шешілді
figure-in-progress = Орындалуда
quarterly-kept-since = Оның ішінде енгізілгеннен кейін орындалған міндеттемелер: { $count }
quarterly-gaps = <b>Не жетіспейді</b>
quarterly-no-gaps = Бәрі толық: жетіспейтін ештеңе жоқ.
quarterly-gap-first-head = • Тоқсандық міндетке есептелетін бірінші басшының кездесуі енгізілмеген.
quarterly-gap-not-logged = • { $number }, { $day }: нәтижелері енгізілмеген.
quarterly-gap-unknown = • { $number }, { $day }: белгісіз сандар: { $figures }.
quarterly-gap-no-summary = • { $number }, { $day }: қорытындысы жазылмаған.
quarterly-gaps-more = • Тағы: { $count }.
quarterly-comment = <b>Түсініктеме</b>
quarterly-log-changed = <b>{ $version }-нұсқадан кейін мыналар өзгерді</b>
quarterly-log-same = { $version }-нұсқадан кейін ештеңе өзгерген жоқ.
quarterly-change = • { $figure }: { $old } → { $new }
quarterly-change-comment = • Түсініктемесі басқа.
quarterly-change-entries = • Сандар сол қалпында, бірақ олардың құрамы өзгерді.
button-quarterly = Есеп, { $quarter }: { $state }
quarterly-label-not-sent = жіберілмеген
quarterly-label-sent = жіберілді
quarterly-label-returned = қайтарылды
quarterly-label-goes-on = жүріп жатыр
button-quarterly-log = { $number } нәтижелерін енгізу
button-quarterly-correct = { $number } нәтижелерін түзету
button-quarterly-write = Түсініктеме жазу
button-quarterly-rewrite = Түсініктемені өзгерту
button-quarterly-unwrite = Түсініктемені өшіру
button-quarterly-check = Тексеріп жіберу
button-quarterly-check-version = Тексеріп, { $version }-нұсқаны жіберу
button-quarterly-open = Есепті ашу
quarterly-ask-comment = Сандардың қасына не жазамыз? Бір хабарламамен жазыңыз, ең көбі { $most } таңба. Үйлестірушілер оны есеппен бірге оқиды. Мысалы: бір кездесу боранға байланысты қаңтарға ауысты.
quarterly-comment-kept = Түсініктеме сақталды.
quarterly-comment-gone = Түсініктеме өшірілді.
quarterly-ask-empty =
    <b>{ $quarter } бойынша бірде-бір кездесу енгізілмеген.</b>
    Шынымен ешқандай кездесу өткен жоқ па? Өткен болса, алдымен оны енгізіңіз.
button-quarterly-none-held = Иә, кездесу өткен жоқ
quarterly-preview = <b>Есепті тексеріңіз. Жіберілгеннен кейін бұл нұсқа өзгермейді.</b>
quarterly-preview-empty = <b>Есепте кездесу жоқ: нөлдік есеп жіберіледі.</b>
quarterly-who-gets-it = Есепті алатын үйлестірушілер: { $people } адам.
button-quarterly-send = { $version }-нұсқаны жіберу
quarterly-changed-meanwhile = Осы арада деректер өзгерді. Қайта тексеріңіз.
quarterly-nothing-changed = Жіберілген нұсқадан айырмасы жоқ.
quarterly-not-yet = Тоқсан әлі аяқталған жоқ.
quarterly-is-sent = Есеп жіберілді. Түбіртегі төменде.
quarterly-receipt =
    <b>№ { $number } есеп жіберілді</b>
    { $quarter }, { $version }-нұсқа
    { $at }
    Бақылау қосындысының алғашқы 8 таңбасы: { $checksum }
quarterly-notice-returned = <b>Үйлестірушілер есепті қайтарды</b>

## Quarterly reports: those who get them

button-reports = Есептер, { $quarter }: { $count }/{ $all }
reports-title = <b>Тоқсандық есептер, { $quarter }</b>
reports-counts = Түскені: { $sent }, барлығы: { $all }. Қайтарылғаны: { $returned }. Жоғы: { $missing }.
reports-line =
    <b>{ $position }.</b> { $body }
    { $state }
reports-line-sent = Түсті: { $version }-нұсқа, { $at }
reports-line-returned = { $version }-нұсқа қайтарылды, жаңасының мерзімі: { $until }
reports-line-returned-late = { $version }-нұсқа қайтарылды, жаңасының мерзімі өтіп кетті: { $until }
reports-line-missing = Жіберілмеген
reports-line-late = Жіберілмеген, мерзімі өтіп кетті
reports-none = Бұл тоқсанда есеп беруге міндетті орган жоқ.
reports-notice = <b>Тоқсандық есеп түсті</b>
reports-log-now = Әзірге енгізілгені
reports-who-can-close = Мұны министрліктің өзі толықтыра алады. Боттағы лауазымды адамдары: { $people }.
reports-version-change = <b>{ $older }-нұсқа мен { $newer }-нұсқаның айырмасы</b>
button-reports-return = { $version }-нұсқаны қайтару
reports-return-why = <b>{ $version }-нұсқа неге қайтарылады?</b>
return-missing = Өткен кездесу есепке енбеген
return-figures = Сандар бір-біріне сәйкес емес
return-unknown = Сандар көрсетілмеген
return-other = Сөзбен түсіндіру
reports-return-words = Не түзетілуі керек? Бір хабарламамен жазыңыз, ең көбі { $most } таңба. Мұны министрлік оқиды.
reports-return-until = <b>Жаңа нұсқа қай күнге дейін керек?</b>
reports-return-check =
    <b>Есепті қайтарасыз ба?</b>
    Себебі: { $reason }
    Хабарланатын лауазымды адамдар: { $people }
    Жаңа нұсқаның мерзімі: { $until }
button-reports-return-yes = Иә, қайтару
reports-is-returned = Есеп қайтарылды.
reports-stands-otherwise = Осы арада есептің күйі өзгерді.
act-report-sent = Тоқсандық есеп жіберді
act-report-returned = Тоқсандық есепті қайтарды
act-results-sent = Жартыжылдық қорытындыны жіберілді деп белгіледі
trail-report = { $period }, { $version }-нұсқа, { $checksum }

## Half-year results

button-half-year = Жартыжылдық қорытындысы
half-year-title = <b>Кездесулердің қорытындылары, { $period }</b>
half-year-covers = Қамтылған кезең: { $first } – { $last }. Деректер { $cut } күнінің соңындағы жағдай бойынша.
half-year-goes-on = Жартыжылдық { $last } аяқталады: деректер алынған күннен кейінгі кездесулер мұнда жоқ.
half-year-due =
    Үкімет Аппаратына жіберудің межелі жұмыс күні: { $target }
    Қаулыдағы мерзімі: { $legal }
half-year-unresolved = <b>Орындалмаған міндеттемелер:</b> { $open }, мерзімі өткені: { $late }
half-year-reports = • { $quarter }: түскен есептер { $sent }, барлығы { $all }
half-year-reports-later = • { $quarter }: түскен есептер { $sent }, барлығы { $all }, мерзімі: { $legal }
half-year-reports-title = <b>Министрліктердің есептері</b>
half-year-missing = <b>Есебі жоқтар.</b> Оны министрліктің лауазымды адамдары толықтыра алады:
half-year-missing-line = • { $body }, { $quarter }: жіберілмеген, боттағы лауазымды адамдары: { $people }
half-year-returned-line = • { $body }, { $quarter }: қайтарылды, боттағы лауазымды адамдары: { $people }
half-year-sent = { $version }-нұсқа жіберілді деп белгіленді: { $day }, деректер { $cut } күніне. Бақылау қосындысы: { $checksum }
half-year-not-sent = Жіберілді деп әлі белгіленген жоқ.
button-half-year-reports = Есептер: { $quarter }
button-half-year-bodies = Министрліктер бойынша
button-half-year-mark = { $version }-нұсқа жіберілді деп белгілеу
half-year-bodies-title = <b>Министрліктер бойынша, { $period }</b>
half-year-body-line =
    <b>{ $position }.</b> { $body }
    Кездесулер: { $meetings }, қабылданғандар: { $received }, сұрақтар: { $raised }, шешілді: { $settled }, орындалуда: { $progress }
half-year-ask-day =
    <b>Қорытынды Үкімет Аппаратына қай күні жіберілді?</b>
    Белгіленгеннен кейін бұл нұсқаның сандары өзгермейді.
half-year-day-hint = Күнді жазып жіберуге де болады, мысалы: 14 маусым.
button-half-year-today = Бүгін
button-half-year-yesterday = Кеше
half-year-in-the-future = Бұл күн әлі келген жоқ.
half-year-too-early = Бұл күн жартыжылдық басталғанға дейін.
half-year-check =
    <b>{ $version }-нұсқаны жіберілді деп белгілейсіз бе?</b>
    Жіберілген күні: { $day }
    { $covers }
button-half-year-yes = Иә, белгілеу
half-year-is-sent = Жіберілді деп белгіленді.
## The schedule of a half-year

# Why a region: commitments of the ministry there whose day is over.
demand-overdue = Министрліктің мерзімі өткен міндеттемелері: { $count }.
command-schedule = Жартыжылдық кестесі
# On the desk of a coordinator and of an official.
button-schedule = { $year } ж. { $half }-жартыжылдық кестесі: { $state }
button-schedule-of-body = Жартыжылдық кестесі
schedule-name = { $year } жылғы { $half }-жартыжылдықтың кездесулер кестесі
# After the name, on a button.
schedule-state = { $state ->
    [draft] жоба
    [with_bodies] келісуде
    [agreed] келісілді
    [submitted] енгізілді
    [approved] бекітілді
   *[other] жарияланды
}
schedule-is-draft = Жоба: министрліктерге әлі жіберілген жоқ. Жоспарланған кездесулер бірден осында түседі.
schedule-is-with-bodies = Министрліктердің келісуінде. { $version }-нұсқа жіберілген күн: { $day }
schedule-is-agreed = { $version }-нұсқа министрліктермен келісілді.
schedule-is-submitted = Үкіметке енгізілген күн: { $day }
schedule-is-approved = Үкімет бекітті: № { $number }, { $day }
schedule-is-published = Жарияланған күн: { $day }
# The date that the resolution names, and the working day to aim at.
schedule-due =
    Жобаны Үкіметке енгізу мерзімі: { $legal }
    Біздің мақсат: { $target }
schedule-counts = Кездесулер: { $meetings }, министрліктер: { $bodies }.
schedule-agreed-by = Келіскен министрліктер: { $given }, барлығы { $total }.
schedule-awaited = Жауабы күтілуде: { $bodies }
schedule-objections = Қарсы: { $bodies }
schedule-changes = Осы нұсқадан кейін өзгерген жолдар: { $count }. Олар келесі нұсқаға кіреді.
schedule-empty = Бұл жартыжылдыққа кесте бойынша кездесу әлі жоспарланған жоқ.
button-schedule-rows = Кездесулер: { $count }
button-schedule-changed = Өзгергендер: { $count }
button-schedule-conflicts = Қайшылықтар: { $count }
button-schedule-answers = Министрліктердің жауаптары
button-schedule-before = ‹ { $year }, { $half }-жартыжылдық
button-schedule-after = { $year }, { $half }-жартыжылдық ›
schedule-with-akimats = Әкімдікпен келісілді
schedule-without-akimats = Әкімдікпен келісілмеген: { $regions }
schedule-row =
    <b>{ $number }.</b> { $body }
    { $time }, { $by }
    { $place }
    { $akimats }
schedule-row-dropped = <b>Өзгерді:</b> кездесу болмайды немесе кестеден шығарылды.
schedule-row-added = <b>Жаңа:</b> осы нұсқадан кейін жоспарланды, келесі нұсқаға кіреді.
schedule-row-changed =
    <b>Өзгерді.</b> Болғаны: { $was }
    Қазір: { $now }
schedule-all-rows = Барлық кездесулер
schedule-rows-of-body = Тек { $body }
schedule-rows-in-region = Тек { $region }
schedule-rows-conflicting = Тек қайшылығы бар кездесулер
schedule-rows-changed = Тек өзгерген кездесулер
schedule-no-rows = Мұндай кездесу жоқ.
button-schedule-all = Бәрін көрсету
button-schedule-conflicting = Тек қайшылығы барлар
button-schedule-by-body = Министрлікті таңдау
button-schedule-by-region = Өңірді таңдау
schedule-choose-body = Қай министрліктің кездесулері?
schedule-choose-region = Қай өңірдегі кездесулер?
schedule-row-number = { $schedule }, { $number }-жол
schedule-akimat = <b>{ $region }:</b> { $state ->
    [asked] әкімдіктен сұралды, жауап әлі жоқ
    [agreed] әкімдік келісті
    [agreed_by_letter] әкімдік хатпен келісті
    [countered] әкімдік басқа күн немесе орын ұсынды
    [declined] әкімдік келіспеді
   *[other] әкімдіктен әлі сұралған жоқ
}
button-schedule-send = Министрліктерге жіберу
button-schedule-send-again = Келесі нұсқаны жіберу
button-schedule-submit = Үкіметке енгізілген күнді жазу
button-schedule-approve = Үкімет бекіткенін жазу
button-schedule-publish = Кестені жариялау
schedule-send-check =
    <b>Жіберер алдында тексеріңіз</b>
    { $schedule }, { $version }-нұсқа
schedule-send-rows = Кездесулер: { $count }. Жіберілген соң бұл нұсқа өзгермейді, кейінгі өзгерістер жанында көрініп тұрады.
schedule-send-nobody = Тек кейбір кездесулер алынып тасталды, ешкім қайта келісуге тиіс емес.
schedule-send-asked = Келісуі керек: { $bodies }
schedule-send-absent = Бұлардың ботта лауазымды адамы жоқ, келіскен хатын өзіңіз енгізесіз: { $bodies }
schedule-send-people = Хабар алатын адамдар: { $people }.
button-schedule-send-yes = Жіберу
schedule-ask-settlement =
    { $body } қарсы: «{ $objection }»

    <b>Бұл қалай шешілді?</b> Бір хабарламамен жазыңыз. Министрлік мұны көреді.
schedule-ask-letter =
    { $body } әлі жауап берген жоқ.

    <b>Қай хатпен келісті?</b> Нөмірі мен күнін жазыңыз, мысалы: № 12-5/431, 03.12.2026.
schedule-ask-submission = <b>Үкіметке қай күні енгізілді?</b> Таңдаңыз немесе жазыңыз, мысалы: 14.12.2026.
schedule-ask-number = <b>Үкімет қандай нөмірмен бекітті?</b> Нөмірін жазыңыз, мысалы: 1024. Содан кейін күнін сұраймын.
schedule-ask-approval-day = <b>№ { $number } қай күні шықты?</b> Таңдаңыз немесе жазыңыз, мысалы: 28.12.2026.
schedule-publish-check =
    <b>Жариялаймыз ба?</b>

    Азаматтар { $count } кездесуді «жоспарланған, күні өзгеруі мүмкін» деген белгімен көреді. Бұл туралы жеке хабар жіберілмейді: әр кездесу жарияланған кезде хабарланады.
button-schedule-publish-yes = Жариялау
schedule-answer-awaited = Жауап әлі жоқ
schedule-answer-agreed = Келісті
schedule-answer-objected = Қарсы: «{ $words }»
schedule-answer-settled = Үйлестіруші шешті: «{ $words }»
schedule-answer-by-letter = Хатпен келісті: «{ $words }»
button-schedule-agree = Жолдарымызға келісу
button-schedule-object = Қарсы болу
button-schedule-own = Біздің жолдарды ашу
schedule-none-of-own = Министрлігіңіз бұл жартыжылдыққа кесте бойынша кездесу әлі жоспарлаған жоқ.
button-proposal = Бізді қай өңір күтеді?
schedule-ask-objection = <b>Неге қарсысыз?</b> Бір хабарламамен жазыңыз. Үйлестіруші жауап береді.
schedule-answer-line = <b>{ $position }.</b> { $body }
schedule-settle-hint = Қарсылықты шешу немесе келіскен хатты енгізу үшін нөмірін басыңыз.
schedule-sent =
    <b>Келісуге</b>
    { $schedule }, { $version }-нұсқа
schedule-sent-more = Тағы { $count } жол бар.
schedule-sent-why = Бұл хабар министрліктің лауазымды адамдарына келеді.
button-schedule-settle = Қарсылықты шешу
button-schedule-open = Кестені ашу
schedule-conflict = <b>{ $position }.</b> { $words }
schedule-asks-most = «Ең көп сұрайтын» дегеніміз: тұрғындар санына шаққанда сұраушысы ең көп бес өңірдің бірі.
schedule-no-conflicts = Қайшылық жоқ.
schedule-conflicts = Қайшылықтар: { $count }
schedule-conflict-row = • { $time }, { $body }, { $place }
# A week is named by its Monday.
conflict-body-week = { $body }: бір аптада (басы { $monday }) { $count } кездесу
conflict-region-week = { $region }: бір аптада (басы { $monday }) { $count } кездесу
conflict-first-head = { $body }: { $year } жылғы { $quarter }-тоқсанда бірінші басшының кездесуі жоқ
conflict-unvisited = { $region }: халқы ең көп сұрайды (адам: { $people }), бірақ ешкім бармайды. Көбі сұрайтын министрлік: { $body }
conflict-akimat-asked = { $body }, { $time }: әкімдік әлі жауап берген жоқ, { $region }
conflict-akimat-not-agreed = { $body }, { $time }: әкімдікпен келісілмеген, { $region }
conflict-closed-by = Түзете алады: { $bodies }
conflict-closed-by-akimat = Түзете алады: әкімдік, { $region }
proposal =
    <b>Қай өңір ең көп күтеді?</b>
    { $schedule }
    { $body }
proposal-planned = Мұнда жоспарланып қойған: { $times }
button-proposal-plan = Жоспарлау: { $region }
# Toasts.
schedule-outdated = Кесте өзгерді. Қазіргісі осы.
schedule-nothing-changed = Соңғы нұсқадан бері ештеңе өзгерген жоқ.
schedule-day-to-come = Бұл күн әлі келген жоқ.
schedule-day-too-early = Күн тым ерте: бұған дейінгі қадам одан кейін жасалған.
schedule-not-a-number = Нөмірді түсінбедім. Кемінде бір цифры болсын және { $most } таңбадан аспасын.
schedule-rows-are-others = Осы арада кездесулер өзгерді. Қайта тексеріңіз.
schedule-was-sent = Министрліктерге жіберілді.
schedule-day-not-read = Бұл қай күн екенін түсінбедім. Былай жазыңыз: 14.12.2026.
schedule-was-submitted = Енгізілген күн сақталды.
schedule-was-approved = Бекітілгені сақталды.
schedule-was-published = Жарияланды. Азаматтар кестедегі кездесулерді көреді.
schedule-body-agreed = Келісіміңіз сақталды.
schedule-body-objected = Қарсылығыңыз сақталды. Үйлестірушілер хабар алады.
act-schedule-sent = Жартыжылдық кестесін министрліктерге жіберді
act-schedule-agreed-to = Жартыжылдық кестесіне келісті
act-schedule-objected-to = Жартыжылдық кестесіне қарсы болды
act-schedule-objection-settled = Жартыжылдық кестесі бойынша министрліктің жауабын шешті
act-schedule-agreed = Жартыжылдық кестесі бәрімен келісілді
act-schedule-submitted = Жартыжылдық кестесінің Үкіметке енгізілген күнін жазды
act-schedule-approved = Жартыжылдық кестесін Үкімет бекіткенін жазды
act-schedule-published = Жартыжылдық кестесін жариялады
## What is due: the one letter of a morning, for those who hold an office

# $day is today.
due-title = <b>Еске салу: { $day }</b>
due-numbered =
    <b>{ $position }.</b> { $what }
# A button: the number of what it is about, and the act.
button-due-numbered = { $position }. { $act }
# What is due. $year is a text such as 2027, $quarter 1 to 4, $half 1 or 2.
due-meeting = { $year } жылғы { $quarter }-тоқсан: бірінші басшының халықпен кездесуі әлі өтпеді.
due-meeting-planned = { $year } жылғы { $quarter }-тоқсан: бірінші басшының халықпен кездесуі жоспарланған, бірақ әлі өтпеді.
due-meeting-over = { $year } жылғы { $quarter }-тоқсан аяқталды, ал бірінші басшының халықпен кездесуі енгізілмеген. Өткен болса, нәтижесін енгізіңіз.
due-report = { $year } жылғы { $quarter }-тоқсанның есебі әлі жіберілмеді.
due-off-schedule = { $region }: әлеуметтік шиеленіс тәуекеліне байланысты кестеден тыс кездесу әлі өтпеді.
due-schedule = { $year } жылғы { $half }-жартыжылдыққа арналған кездесулер кестесінің жобасы Үкіметке әлі енгізілмеді.
due-results = { $year } жылғы { $half }-жартыжылдықтағы кездесулердің қорытындылары Үкімет Аппаратына әлі жіберілмеді.
# Until when: stands behind one of the sentences above. $legal is the date of the resolution, $target the working day to aim
# at, $days counts working days.
due-when-ahead = Қаулы бойынша мерзімі: { $legal }; межелі күн: { $target }, оған { $days } жұмыс күні қалды.
due-when-ahead-same = Қаулы бойынша мерзімі: { $legal }, оған { $days } жұмыс күні қалды.
due-when-today = Қаулы бойынша мерзімі: { $legal }; межелі күн – бүгін.
due-when-today-same = Қаулы бойынша мерзімі – бүгін.
due-when-target-over = Қаулы бойынша мерзімі: { $legal }; межелі күн өтіп кетті ({ $target }).
due-when-late = Қаулы бойынша мерзімі өтіп кетті ({ $legal }).
# The resolution names no term: the day is ours.
due-when-own-ahead = Біздің межелі күніміз: { $target }, оған { $days } жұмыс күні қалды. Қаулыда мерзім жоқ.
due-when-own-today = Біздің межелі күніміз – бүгін. Қаулыда мерзім жоқ.
due-when-own-late = Біздің межелі күніміз өтіп кетті ({ $target }). Қаулыда мерзім жоқ.
# For coordinators: $count ministries, whose names stand below.
due-bodies-meetings =
    { $count ->
       *[other] { $year } жылғы { $quarter }-тоқсанда бірінші басшының халықпен кездесуін { $count } министрлік өткізбеді:
    }
due-bodies-reports-today =
    { $count ->
       *[other] { $year } жылғы { $quarter }-тоқсанның { $count } есебі бүгін келуі керек:
    }
due-bodies-reports-late =
    { $count ->
       *[other] { $year } жылғы { $quarter }-тоқсанның есебін { $count } министрлік кешіктірді:
    }
due-bodies-off-schedule = { $body }: кестеден тыс кездесу әлі өтпеді ({ $region }).
due-bodies-more = және тағы { $count }
# $meeting is its day and region.
due-not-logged = Кездесудің нәтижесі енгізілмеген: { $meeting }. Ол өтті ме?
due-not-logged-several = Нәтижесі енгізілмеген кездесулер: { $count }.
# $questions wait; ten days are our own norm, and it is said so.
due-unanswered =
    { $questions ->
       *[other] Кездесуден кейін { $days } күн ішінде { $questions } сұраққа жауап берілмеді: { $meeting }. { $days } күн – біздің нормамыз, қаулыда ондай мерзім жоқ.
    }
due-unanswered-several = Кездесуден кейін { $days } күн ішінде жауап берілмеген сұрақтар: { $questions } (кездесулер: { $meetings }). { $days } күн – біздің нормамыз, қаулыда ондай мерзім жоқ.
# $words is what was promised, $due until when.
due-commitment = Міндеттеме: «{ $words }». { $due }
due-commitments = Мерзімі таяған немесе өткен міндеттемелер: { $count }, оның ішінде мерзімі өткені: { $late }.
# $since is the day on which the akimat was asked.
due-no-answer = Әкімдіктен жауап жоқ: { $meeting } (сұралған күні: { $since }).
due-no-answers = Әкімдіктер уақытында жауап бермеген кездесулер: { $count }.
due-your-answer = Әкімдіктен жауап күтілуде: { $body }, { $meeting } (сұралған күні: { $since }).
due-your-answers = Сіздің әкімдік уақытында жауап бермеген кездесулер: { $count }.
due-more = Тағы { $count } іс бар: олар басты мәзірде көрсетілген.
button-due-off-schedule = Кестеден тыс кездесуді жоспарлау
button-due-not-logged = Нәтижесін айту
button-due-commitment = Міндеттемені ашу
button-due-commitments = Міндеттемелерді ашу
button-due-meetings = Кездесулерді ашу
button-due-clauses = Қаулының талабы
# Puts all of the letter off to the next morning.
button-due-tomorrow = Ертең 9:00-де
button-due-on = Қайта еске салу: { $day }, 9:00
button-due-snoozed = Қайта келеді: { $day }, 9:00
toast-due-snoozed = Қайта еске саламын: { $day }, 9:00.

## The clauses of the resolution in words, for those who hold an office

clauses-title = <b>Қаулы не талап етеді</b>
button-due-report = Есепті тексеріп, жіберу
button-due-schedule = Кестені ашу
button-due-results = Нәтижелерді ашу
button-due-remind = Еске салу
clause-meeting = <b>Кездесу.</b> Орталық атқарушы органның бірінші басшысы халықпен тоқсанына кемінде бір рет кездеседі, оны әкімдікпен келіседі.
# $days are working days.
clause-off-schedule = <b>Кестеден тыс кездесу.</b> Әлеуметтік шиеленіс тәуекелі болжанса немесе туындаса, бірінші басшы сол өңірдің халқымен кестеден тыс кездесу өткізуге міндетті. Қаулыда мерзім жоқ; { $days } жұмыс күні – біздің межеміз.
clause-report = <b>Есеп.</b> Орган өткізілген кездесулер туралы жинақталған ақпаратты уәкілетті органға тоқсан сайын, есепті тоқсаннан кейінгі айдың 10-күнінен кешіктірмей жібереді.
clause-schedule = <b>Кесте.</b> Уәкілетті орган жартыжылдық кестенің жобасын Үкіметке 15 маусымға және 15 желтоқсанға дейін енгізеді.
clause-results = <b>Қорытындылар.</b> Уәкілетті орган кездесулердің қорытындыларын Үкімет Аппаратына 15 маусымға және 15 желтоқсанға дейін жібереді.
clause-target = <b>Межелі күн.</b> Қаулының мерзімі өзгермейді. Межелі күн – содан кешікпейтін соңғы жұмыс күні; «15-іне дейін» деген мерзімде – оның алдындағы жұмыс күні.
# $days are days, not working days.
clause-questions = <b>Сұрақтар.</b> Кездесудегі сұраққа { $days } күн ішінде жауап беру – біздің нормамыз, қаулыда ондай мерзім жоқ.

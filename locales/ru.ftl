### See kk.ftl for notes to the translator.

## Languages

language-name = Русский

## Dates

weekday = { $weekday ->
    [1] понедельник
    [2] вторник
    [3] среда
    [4] четверг
    [5] пятница
    [6] суббота
   *[7] воскресенье
}
day-month = { $day }{"\u00A0"}{ $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
day-with-year = { $day } { $year }{"\u00A0"}г.
day-with-weekday = { $weekday }, { $day }
month-year = { $month ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
} { $year }{"\u00A0"}г.
day-and-time = { $day }, { $time }

## Buttons that stand in many places

button-home = Главное меню
button-back = ‹ Назад
button-back-to-list = ‹ К списку
button-cancel = Отмена
button-help = Помощь
button-meetings = Предстоящие встречи
button-settings = Настройки

## The first visit

greeting = Здравствуйте! Выберите язык.
onboarding-region =
    <b>Шаг 1 из 2.</b> Где вы живёте? Я покажу встречи министров в этом регионе.

    Выберите ниже или напишите название региона либо областного центра.
onboarding-follow =
    <b>Шаг 2 из 2.</b> Сообщать вам, когда в вашем регионе объявят или изменят встречу?

    Регион: <b>{ $region }</b>
    Это примерно 3–6 сообщений за три месяца. С 21:00 до 08:00 приходят только срочные, без звука.
button-follow-yes = Да, сообщайте
button-follow-no = Нет, не сообщайте
followed = Буду сообщать о встречах в вашем регионе.
not-followed = О новых встречах сообщать не буду. Включить уведомления можно в настройках.

## Finding a region

region-choose =
    <b>Выбор региона</b>

    Выберите ниже или напишите название региона либо областного центра.
button-find-by-location = Найти по местоположению
location-ask =
    Покажите, где вы, одним из трёх способов:

    • нажмите кнопку внизу;
    • нажмите на скрепку и выберите «Геопозиция»;
    • напишите название областного центра или региона.

    Местоположение нужно, только чтобы предложить ближайшие регионы. Оно не сохраняется.
button-send-location = Отправить местоположение
location-button-is-text = Кнопка на этом устройстве не может отправить местоположение. Напишите название областного центра или региона, например: Семей.
location-thanks = Спасибо, местоположение получено.
words-thanks = Хорошо.
regions-nearest =
    <b>Три ближайших региональных центра</b>

    В каком регионе вы живёте?
regions-found = Вот что нашлось. Выберите свой регион.
regions-not-found =
    Не нашлось ни региона, ни областного центра «{ $words }».

    Напишите название иначе или выберите ниже.
centre-and-region = { $capital }: { $region }
button-all-regions-list = Список всех регионов

## The home panel

home =
    <b>Главное меню</b>
    Регион: <b>{ $region }</b>
home-next-meeting =
    <b>Ближайшая встреча</b>
    { $meeting }
home-no-meeting = В опубликованном графике пока нет предстоящих встреч в вашем регионе.
home-followed = Сообщу, когда встречу объявят или изменят.
home-not-followed = Уведомления выключены. Включить их можно в настройках.

## The list of meetings

list-position = { $first }–{ $last } из { $total }
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
meetings-none-in-region = В опубликованном графике пока нет предстоящих встреч в этом регионе. Можно посмотреть встречи в других регионах.
meetings-none-in-region-follow = В опубликованном графике пока нет предстоящих встреч в этом регионе. Сообщать вам, когда объявят встречу?
meetings-none-at-all = Предстоящие встречи пока не опубликованы. Они появятся здесь после публикации.
button-tell-me = Сообщать мне
button-all-regions = Все регионы
button-my-region = Мой регион
button-previous-page = ‹ Предыдущие
button-next-page = Следующие ›

## Choosing and searching meetings

meetings-ahead = <b>Предстоящие встречи</b>
meetings-this-week = <b>Встречи на этой неделе</b>
meetings-this-month = <b>Встречи в этом месяце</b>
meetings-in-month = <b>Встречи: { $month }</b>
meetings-past = <b>Прошедшие встречи</b>
meetings-found = <b>Поиск: «{ $words }»</b>
all-regions = Все регионы
all-bodies = Все министерства
filter =
    <b>Какие встречи показать?</b>

    <b>Регион:</b> { $region }
    <b>Министерство:</b> { $body }
    <b>Время:</b> { $period }
filter-regions = Какой регион?
filter-bodies = Какое министерство?
filter-sectors = Какая отрасль? Покажу встречи министерства, которое за неё отвечает.
filter-months = Какой месяц?
period-ahead = с сегодняшнего дня
period-this-week = на этой неделе
period-this-month = в этом месяце
period-past = прошедшие
button-filter = Выбрать встречи
button-filter-region = Регион
button-filter-body = Министерство
button-filter-sector = Отрасль
button-filter-this-week = Эта неделя
button-filter-this-month = Этот месяц
button-filter-month = По месяцам
button-filter-past = Прошедшие
button-filter-ahead = Предстоящие
button-filter-reset = Показать все
button-search = Поиск по словам
button-search-again = Искать другое
button-search-draft = Искать по этим словам
search-ask =
    Что искать? Напишите место, тему или министерство.

    Например: Аягоз дорога
meetings-none-chosen = Встреч по вашему выбору нет.
meetings-none-past = Прошедших встреч пока нет.
meetings-none-found = По словам «{ $words }» встреч не нашлось. Попробуйте написать иначе, например одно слово.

## A meeting

meeting-kind-scheduled = Встреча с населением
meeting-kind-off-schedule = Встреча с населением вне графика
meeting-when = <b>Когда:</b> { $time }
meeting-where = <b>Где:</b> { $place }
meeting-held-by = <b>Кто проводит:</b> { $who }
held-by-first-head = первый руководитель
held-by-acting-first-head = исполняющий обязанности первого руководителя
held-by-deputy = заместитель руководителя
meeting-reception = <b>Личный приём граждан:</b> { $hours }
meeting-briefing = <b>Брифинг для СМИ:</b> { $hours }
meeting-how-to-attend = <b>Как прийти:</b> приходите в это время на место встречи. Встречу организует местный акимат, о входе можно узнать у него.
meeting-was = <b>Изменено.</b> Было: <s>{ $was }</s>
button-calendar = В календарь
button-map = На карте
button-share = Поделиться
button-post-in-group = Показать в группе
calendar-caption =
    { $meeting }

    Откройте этот файл, и встреча появится в календаре. Если она изменится, новый файл обновит ту же запись.
calendar-cancelled = Отменена: { $title }
button-new-calendar = Новый файл календаря
meeting-topics = <b>Темы</b>
meeting-more-topics = и ещё { $count }
meeting-live = <b>Прямая трансляция:</b> { $url }
meeting-status = <b>Статус:</b> { $status }
status-planned = Запланирована, дата может измениться
status-agreed = Согласована с акиматом, дата может измениться
status-announced = Объявлена
status-held = Проведена
status-over = Дата прошла
status-cancelled = Отменена
meeting-cancellation-reason = <b>Причина:</b> { $reason }
meeting-not-found = Эта встреча не найдена. Вот предстоящие встречи.

## Notices

notice-announced = <b>Объявлена встреча</b>
notice-moved = <b>Встреча изменилась</b>
notice-postponed = <b>Встреча перенесена</b>
notice-cancelled = <b>Встреча отменена</b>
notice-body-moved =
    { $body }
    { $was }
    Стало: <b>{ $time }</b>
    { $place }
notice-body-postponed =
    { $body }
    { $was }
    Сообщу, когда станет известна новая дата.
notice-body-cancelled =
    { $body }
    { $was }
notice-was = Было: <s>{ $was }</s>
notice-several = <b>Новости о встречах: { $count }</b>
notice-entry =
    <b>{ $position }.</b> { $what }
    { $news }
reminder-tomorrow = <b>Напоминание: встреча завтра</b>
reminder-today = <b>Напоминание: встреча сегодня</b>
notice-because-followed = <i>Вы получили это сообщение, потому что попросили сообщать о встречах.</i>
notice-because-reminded = <i>Вы получили это сообщение, потому что попросили напомнить об этой встрече.</i>
notice-because-told = <i>Вы получили это, потому что я уже сообщал вам об этой встрече или вы задали к ней вопрос.</i>
button-open-meeting = Посмотреть встречу
button-mute = Не сообщать об этой встрече
muted = Об этой встрече больше не сообщу.

## A meeting of one's own

button-remind = Напомнить мне
button-remind-off = Не напоминать
button-unmute = Сообщать об этой встрече
reminded = Напомню накануне вечером и, если не ночью, за два часа.
reminded-no-more = Об этой встрече не напомню.
unmuted = Снова буду сообщать об этой встрече.

## What people follow

following =
    <b>Уведомления</b>

    { $what }

    <b>Когда:</b> { $when }
    Об изменении вашей встречи и о встрече вне графика в вашем регионе сообщу сразу.

    <b>Тихие часы:</b> 21:00–08:00. В это время сообщения ждут до утра, а срочные приходят без звука.
following-never =
    <b>Уведомления</b>

    { $what }

    <b>Когда:</b> никогда, уведомления выключены. Напомню только о встречах, о которых вы просили напомнить.
following-nothing = Пока ничего не выбрано. Выберите ниже регион, министерство или отрасль.
following-list = <b>О чём сообщаю:</b>
following-regions =
    <b>Регионы</b>

    О встречах в каких регионах сообщать? Отмеченные выбраны.
following-bodies =
    <b>Министерства</b>

    О встречах каких министерств сообщать (по всей стране)? Отмеченные выбраны.
following-sectors =
    <b>Отрасли</b>

    О встречах в каких отраслях сообщать (по всей стране)? Отмеченные выбраны.
chosen-mark = { $name } ✓
news-at-once = сразу
news-daily = каждый день в { $hour }
news-weekly = раз в неделю, { $weekday }, в { $hour }
news-never = выключены
news-of = { $when }, выбрано: { $follows }
news-choose =
    <b>Когда сообщать?</b>

    Сразу или вместе, одним сообщением в выбранное время. Нет новостей — нет и сообщения. С 21:00 до 08:00 не пишу; только срочное приходит без звука.
news-choose-hour = В котором часу?
news-choose-weekday = В какой день недели?
button-following = Уведомления
button-follow-regions = Регионы
button-follow-bodies = Министерства
button-follow-sectors = Отрасли
button-news-time = Когда сообщать
button-news-at-once = Сразу
button-news-daily = Каждый день в { $hour }
button-news-weekly = Раз в неделю
button-news-never = Не сообщать
news-time-changed = Время уведомлений изменено.

## Settings

settings =
    <b>Настройки</b>

    <b>Язык:</b> { $language }
    <b>Регион:</b> { $region }
    <b>Уведомления:</b> { $news }
region-not-chosen = не выбран
button-change-language = Изменить язык
button-change-region = Изменить регион
settings-language =
    <b>Язык</b>

    На каком языке будем говорить?
language-changed = Язык изменён.
region-changed = Регион изменён.

## Help and privacy

help =
    <b>Помощь</b>

    Я рассказываю о встречах министров с населением и передаю ваши вопросы.
    /meetings: предстоящие встречи
    /ask: задать вопрос
    /report: сообщить о проблеме
    /mine: что стало с вашими вопросами
    /settings: язык, регион, уведомления
    /privacy: что хранится и как это удалить
    /cancel: отменить начатое
    Поговорить с человеком: { $contact }
help-default-contact = единый контакт-центр 1414. В экстренном случае звоните 112.
privacy =
    <b>Конфиденциальность</b>

    <b>Что хранится:</b> ваш язык и регион; о чём и когда вам сообщать; напоминания и то, о чём вам сообщено; ваши вопросы и проблемы: текст, фото, место, дополнения; что вы поддерживаете; черновики и слова последнего поиска; полномочия, если вы их приняли; сколько раз вы писали за последние два дня и запрет писать, если он есть; связь с этим чатом (чтобы вам отвечать).

    <b>Кто что видит:</b> другие видят текст без телефонов и ссылок, а также место словами, но не того, кто написал, и не тех, кто поддержал. Кто сообщит о чём-то в нескольких сотнях метров от вашего места, увидит примерное расстояние, но не точку. Министерство и координаторы видят ещё полный текст, фото и дополнения.

    <b>Чего не спрашиваю:</b> имени, телефона, ИИН. Местоположение, отправленное для поиска региона, не сохраняется.

    <b>Где:</b> в одном файле базы данных в Казахстане. Больше ваши данные никому не передаются.

    У Telegram свои правила: этот чат хранит и он.
    Получить или удалить свои данные можно в любой момент.
button-privacy = Конфиденциальность
button-my-data = Прислать мои данные
my-data-caption =
    В этом файле всё, что о вас хранится.
    Вопросов и проблем: { $submissions }. Поддержано: { $supports }.
button-delete-data = Удалить мои данные
delete-data-ask =
    <b>Удалить ваши данные?</b>

    Настройки, уведомления, напоминания, черновики, ваши вопросы и проблемы с фото и дополнениями, принятые полномочия будут удалены сразу. Восстановить их нельзя. Сообщения в этом чате останутся.
delete-data-ask-texts = Ваших текстов, которые могут прочесть другие: { $texts }. Если хотите, они останутся без автора: без фото, дополнений и точки на карте.
button-delete-data-yes = Удалить всё
button-delete-data-but-texts = Удалить, но тексты оставить
button-delete-data-no = Оставить
data-deleted = <b>Ваши данные удалены.</b>
data-deleted-but-texts = Ваши публичные тексты остались без автора: { $texts }.
data-deleted-but-count = Остался только счёт: там, где вы спрашивали или поддерживали, ваш голос считается под случайным номером. Найти по нему вас нельзя.
data-deleted-begin-again = Чтобы начать заново, напишите /start.

## Whatever else may come

free-text =
    Ваш текст пока никому не отправлен. Он сохранён как черновик.

    Что с ним сделать?
button-delete-draft = Удалить черновик
draft-deleted = Черновик удалён.
draft-updated = Черновик обновлён.
not-readable-voice = Голосовые сообщения я не понимаю. Напишите, пожалуйста; многие телефоны умеют превращать речь в текст.
not-readable = Этого я прочитать не могу: здесь я понимаю только текст и кнопки.
unknown-command = Такой команды я не знаю. Вот что я умею:
cancelled = Отменено.
nothing-to-cancel = Отменять нечего.
button-outdated = Эта кнопка устарела. Вот текущий экран.
apology =
    Извините, у меня произошла ошибка. Попробуйте ещё раз.

    Если она повторится, сообщите код { $code } тем, кто указан в разделе «Помощь».
cannot-save = Извините, сейчас не могу ничего сохранить. Через 10 минут отправьте текст или нажмите кнопку ещё раз, и ничего не пропадёт.
too-fast = Не успеваю за вами. Написанное сохранено; кнопку нажмите ещё раз через минуту.
group-only-private = О встречах рассказываю в личном чате.
button-open-private = Открыть личный чат
welcome-back = С возвращением! Ваши настройки сохранены.

## How the bot presents itself in Telegram

bot-name = Кездесу
bot-short-description = Встречи министров с населением: когда, где и о чём.
bot-description =
    Министры приезжают в регионы и встречаются с людьми. Этот бот покажет встречи в вашем регионе и сообщит, когда их объявят или изменят. Задайте вопрос, сообщите о проблеме рядом, поддержите вопросы других и узнайте, что из этого вышло.

    Имя и телефон не нужны.
command-start = Главное меню
command-meetings = Предстоящие встречи
command-region = Изменить регион
command-language = Изменить язык
command-settings = Настройки
command-help = Помощь
command-privacy = Что хранится
command-cancel = Отменить начатое

## Offices

invitation = { $role ->
    [coordinator] Вас приглашают стать <b>координатором</b>.
    [official] Вас приглашают как должностное лицо министерства: <b>{ $place }</b>.
   *[akimat_officer] Вас приглашают как должностное лицо акимата региона: <b>{ $place }</b>.
}
invitation-ask = Другие координаторы увидят, что приглашение принято. Принимаете?
button-accept-invitation = Принять
button-not-invited = Это не я
invitation-accepted = { $role ->
    [coordinator] <b>Теперь вы координатор.</b>
    [official] <b>Теперь вы должностное лицо министерства:</b> { $place }.
   *[akimat_officer] <b>Теперь вы должностное лицо акимата региона:</b> { $place }.
}
invitation-receipt = Координаторы узнают, что вы приняли приглашение. Если вы удалите свои данные, эти полномочия прекратятся.
invitation-held-already = Эти полномочия у вас уже есть, поэтому приглашение не использовано. Передайте ссылку тому, кому она предназначена.
invitation-does-not-work = Эта ссылка не работает. Попросите новую.
notice-invitation-accepted = { $role ->
    [coordinator] <b>Приглашение принято:</b> стало одним координатором больше.
    [official] <b>Приглашение принято:</b> добавилось должностное лицо министерства. { $place }
   *[akimat_officer] <b>Приглашение принято:</b> добавилось должностное лицо акимата региона. { $place }
}

## Asking and reporting

button-ask = Задать вопрос
button-report = Сообщить о проблеме
button-board = Вопросы людей
button-my-submissions = Мои вопросы
button-consent = Согласен
button-consent-no = Нет
button-e-otinish = Открыть e-Otinish
consent =
    <b>Перед первым вопросом</b>

    Чтобы передать его, я храню ваш текст, регион и связь с этим чатом. Ни имени, ни телефона. Удалить можно в любое время: /privacy

    <b>Это не официальное обращение.</b> Для него есть e-Otinish.
ask-no-region = Сначала выберите регион: вопросы идут на встречи, которые там пройдут.
ask-whom =
    <b>Кого хотите спросить?</b>

    Выберите встречу по номеру или министерство: тогда вопрос дождётся его следующей встречи в вашем регионе.
ask-whom-none =
    <b>Кого хотите спросить?</b>

    В вашем регионе пока нет встреч, которые принимают вопросы. Выберите министерство: вопрос дождётся его следующей встречи здесь.
ask-whom-line =
    <b>{ $position }.</b> <b>{ $body }</b>
    { $time }
    { $place }
button-ask-bodies = Выбрать министерство
ask-bodies = Какое министерство хотите спросить? Вопрос дождётся его следующей встречи в вашем регионе.
draft-begun =
    <b>Вы уже начали писать</b>

    { $text }
    { $photos ->
        [0] {""}
       *[other] Фото: { $photos }
    }
button-draft-continue = Продолжить
button-draft-restart = Начать заново
step-of = Шаг { $step } из { $steps }
write-question =
    <b>Напишите вопрос одним сообщением.</b>
    Кому: { $to }

    Например: Когда откроется поликлиника в Аягозе?

    Можно добавить фото. Другие увидят текст, но не того, кто его написал.
write-issue =
    <b>Что случилось? Напишите одним сообщением.</b>

    Например: На улице Абая с понедельника нет воды.

    Можно добавить фото, до или после текста. Это не экстренная служба: если кто-то в опасности, звоните 112.
add-photos =
    <b>Пришлите фото</b>

    Сейчас фото: { $photos } из { $most }. Их видят только министерство и координаторы.
photos-received = Получено фото: { $photos }.
button-photos-done = Готово
ask-place =
    <b>Где это?</b>

    Пришлите геопозицию (кнопкой ниже либо через скрепку и «Геопозиция») либо напишите место: населённый пункт, улица, дом.
place-too-vague = Телефон показал место лишь с точностью до { $metres } м. Поэтому напишите его, пожалуйста, и словами: населённый пункт, улица, дом.
button-share-place = Отправить моё место
button-skip = Пропустить
share-place = Нажмите кнопку внизу экрана. Нет кнопки? Нажмите на скрепку и выберите «Геопозиция» или напишите место.
place-received = Спасибо.
ask-sector = <b>О чём это?</b>
button-sector-unknown = Не знаю
button-cancel-submission = В меню, черновик останется
text-too-short = Слишком коротко, чтобы понять. Напишите одно-два предложения: что, где, с каких пор.
text-too-long = В вашем тексте знаков: { $letters }, а помещается { $most }. Он сохранён как черновик; пришлите, пожалуйста, короче.
danger-life =
    <b>Если есть угроза жизни, звоните 112 сейчас.</b>
    Пожарные и спасатели 101, полиция 102, скорая 103, газ 104.
danger-violence =
    <b>Если вас или кого-то бьют, звоните 102 или 112 сейчас.</b>
    Помощь семьям и детям круглосуточно и бесплатно: 111.
danger-despair =
    <b>Вы не одни. Если ваша жизнь в опасности, звоните 112 сейчас.</b>
    Поговорить с кем-то можно круглосуточно и бесплатно: 150 или 111.
exempt =
    <b>{ $body } таких встреч не проводит</b>

    Похоже, ваш вопрос к нему. Отправьте его через e-Otinish: там обязаны ответить по закону. Ваш текст ниже: нажмите, чтобы скопировать.
button-ask-on = Вопрос не к нему
button-ask-other = Спросить другое
similar =
    <b>Нет ли здесь того же, что у вас?</b>

    Много голосов за один вопрос весят больше, чем много вопросов.
similar-line =
    <b>{ $position }.</b> { $text }
    { $people }. { $progress }
similar-line-nearby =
    <b>{ $position }.</b> { $text }
    Не дальше { $metres } м отсюда. { $people }. { $progress }
button-mine-is-the-same = У меня то же, что в { $position }
button-read-answer = Прочитать ответ на { $position }
button-mine-is-different = У меня другое
button-edit-text = Изменить текст
button-edit-photos = Изменить фото
button-edit-place = Изменить место
button-edit-sector = Изменить отрасль
button-send = Отправить
review-title = <b>Проверьте перед отправкой</b>
review-to = <b>Кому:</b> { $to }
review-meeting = <b>Встреча:</b> { $time }, { $place }
review-region = <b>Регион:</b> { $region }
review-place = <b>Место:</b> { $place }
review-photos = <b>Фото:</b> { $photos }
review-masked =
    <b>Другие увидят так</b>, без номеров и ссылок, которые никого не касаются:
    { $text }
review-who-sees = Другие видят текст и место словами, но не того, кто его написал. Министерство и координаторы видят ещё фото и точку на карте.
review-nearby = Кто сообщит о чём-то рядом, увидит примерное расстояние до вашего места.
sent = Отправлено. Вот подтверждение:
too-many-submissions = Пока достаточно, чтобы услышали всех. Написанное сохранено. Следующий вопрос можно задать: { $again_at }
too-many-taps = Слишком много. Снова можно: { $again_at }
blocked =
    Координатор приостановил ваши вопросы. Снова можно писать: { $until }

    Причина: { $reason }
questions-closed = { $body }: вопросы к этой встрече больше не принимаются. Могу сохранить ваш до следующей встречи в вашем регионе.
button-keep-for-next = Сохранить до следующей
button-choose-another = Выбрать другую
nothing-begun = Здесь ничего не начато. Что хотите сделать?
button-make-question = Задать как вопрос
button-make-report = Сообщить как о проблеме
place-on-map = на карте: { $point }

## What people ask, and what came of it

board-most-people = <b>Спрашивают чаще всего</b>
board-newest = <b>Спросили недавно</b>
board-found = <b>Поиск: «{ $words }»</b>
board-empty = Здесь ещё никто ни о чём не спрашивал. Вы можете быть первым.
board-none-found = Ничего не нашлось. Попробуйте меньше слов или другое место.
board-regions = Какой регион?
board-sectors = Какая отрасль?
all-sectors = Все отрасли
board-search-ask =
    Что искать? Напишите тему, место или номер.

    Например: поликлиника Аягоз
button-newest-first = Сначала новые
button-most-people-first = Сначала частые
button-board-search = Поиск по словам
my-submissions = <b>Мои вопросы и проблемы</b>
my-submissions-none = Вы ещё ни о чём не спрашивали и не сообщали.
submission-line =
    <b>{ $position }.</b> { $text }
    { $to }. { $people }
    { $progress }
list-position-of-many = { $first }–{ $last } из более чем { $total }
submission-question = <b>Вопрос <code>{ $number }</code></b>
submission-issue = <b>Проблема <code>{ $number }</code></b>
submission-people = <b>Спрашивают:</b> { $people }
submission-progress = <b>Статус:</b> { $progress }
submission-joined = О том же — <code>{ $number }</code>: голоса считаются вместе, и ответ там относится ко всем.
submission-waits = <b>Встреча:</b> ждёт следующей встречи министерства в этом регионе
submission-waits-for-next = <b>Встреча:</b> следующая в этом регионе, { $time }, { $place }
button-read-whole = Прочитать целиком
button-open-head = Открыть { $number }
people-ask = { $people ->
    [one] { $people } человек
    [few] { $people } человека
   *[other] { $people } человек
}
submission-text-gone = Текст удалён.
progress-received = Принято, ждёт ответа
progress-held = На проверке, другим пока не видно
progress-changes-asked = Вас попросили написать иначе
progress-answered = Ответ дан, { $day }
progress-explained = Дано разъяснение, { $day }
progress-under-control = На контроле до даты: { $due }
progress-resolved = Решено, { $day }
progress-declined = Отклонено
progress-withdrawn = Отозвано
addressee-unknown = тому, кто за это отвечает
button-support = У меня тот же вопрос
button-unsupport = Больше не спрашиваю
button-mute-submission = Не сообщать о нём
button-unmute-submission = Снова сообщать о нём
button-add-note = Дополнить
button-show-photos = Показать мои фото
button-withdraw = Отозвать
button-rewrite = Написать иначе
button-open-submission = Открыть
supported = У вас тот же вопрос. Сообщу, что будет дальше.
unsupported = Вы больше не спрашиваете об этом.
cannot-support = Поддержать нельзя: вопрос ваш, закрыт или удалён.
submission-muted = О нём больше не сообщу.
submission-unmuted = Снова буду сообщать о нём.
submission-not-found = Этот вопрос больше не виден.
ask-note = Что хотите добавить? Напишите одним сообщением. Это увидят министерство и координаторы.
ask-rewrite = Напишите, пожалуйста, заново одним сообщением. Координатор посмотрит ещё раз.
withdraw-ask = Отозвать { $number }? Другие его больше не увидят, и министерство на него не ответит.
button-withdraw-yes = Отозвать насовсем
button-withdraw-no = Оставить
receipt-question = <b>Вопрос <code>{ $number }</code> принят.</b> Нажмите на номер, чтобы скопировать.
receipt-issue = <b>Сообщение <code>{ $number }</code> принято.</b> Нажмите на номер, чтобы скопировать.
receipt-body = { $body } уже видит его. Напишу вам, когда что-то изменится.
receipt-nobody = Координатор выяснит, кто за это отвечает. Напишу вам, когда что-то изменится.
receipt-public = Другие уже могут увидеть и поддержать его.
receipt-held-new = Другие увидят его, когда посмотрит координатор, или с этого времени: { $by }
receipt-held = Прежде чем другие его увидят, его посмотрит координатор.
receipt-not-formal = Это не официальное обращение: срок ответа законом не установлен.
timeline-line = { $at }: { $what }
happened-received = Принято.
happened-noted = Вы добавили:
happened-published = Опубликовано: другие могут увидеть и поддержать.
happened-published-masked = Опубликовано, часть текста скрыта.
happened-changes-asked = Координатор просит написать иначе:
happened-changed = Вы написали заново.
happened-declined = Отклонено координатором:
happened-passed-on = Передано: { $body }.
happened-joined = Объединено с такими же: голоса считаются вместе.
happened-separated = Снова стоит отдельно.
happened-handed-on = Встреча отменена: вопрос ждёт следующей встречи министерства в этом регионе.
happened-answered = Ответ:
happened-explained = Разъяснение:
happened-under-control = Взято на контроль:
happened-resolved = Решено:
happened-withdrawn = Отозвано автором.
news-of-yours = <b>Новости о вашем { $number }</b>
news-of-supported = <b>Новости о { $number }</b>
supported-is-closed = Он закрыт или отозван, и прочитать его больше нельзя.
supported-several = <b>Новости о вопросах, которые задаёте и вы: { $count }</b>
supported-entry =
    <b>{ $position }.</b> { $text }
    { $what }
news-because-supported = Вы получили это, потому что у вас тот же вопрос.
danger-alert = <b>В { $number } написано об угрозе жизни</b>
reason-insult = Текст оскорбляет людей. Напишите, пожалуйста, без оскорблений.
reason-personal-data = В тексте чьи-то личные данные. Напишите, пожалуйста, без имён и номеров.
reason-not-a-question = Это не вопрос и не проблема.
reason-advertisement = Это реклама.
reason-unclear = Непонятно, о чём вопрос. Напишите: что, где и с каких пор.
reason-not-their-matter = Ни одно министерство этого не решает.
moment = { $day }, { $time }
command-ask = Задать вопрос
command-report = Сообщить о проблеме
command-mine = Мои вопросы

## The coordinators' queue

button-queue = К очереди
button-queue-of = Посмотреть: { $held }
button-review = Решить как координатор
queue-empty = Ничего не ждёт проверки. Отличная работа.
queue-position = { $position } из { $total }
button-queue-publish = Опубликовать
button-queue-mask = Опубликовать иначе
button-queue-ask = Просить переписать
button-queue-decline = Отклонить
button-queue-join = То же, что другой
button-queue-separate = Всё же не то же самое
button-queue-pass = Другое ведомство
button-queue-photos = Показать фото
button-queue-block = Приостановить автора
button-queue-next = Следующий ›
held-new-author = <b>Ждёт:</b> один из первых вопросов нового автора
held-foul = <b>Ждёт:</b> нецензурные слова
held-danger = <b>Ждёт:</b> угроза жизни
held-changes-asked = <b>Ждёт:</b> автора попросили переписать
held-declined = <b>Скрыт:</b> отклонён
queue-published = Опубликовано, автору сообщено.
queue-asked-to-change = Автора попросили переписать.
queue-declined = Отклонено, автору сообщена причина.
queue-joined = Объединено: голоса считаются вместе.
queue-separated = Разделено: ничего не потеряно.
queue-passed-on = Передано, автору сообщено.
queue-blocked = Автор остановлен на время; он видит причину и срок.
queue-ask-mask = Пришлите текст, который увидят другие. Автору сообщат, что часть скрыта. Нажмите на текст, чтобы скопировать:
queue-reasons-ask = <b>Почему переписать?</b> Автор прочтёт это на своём языке:
queue-reasons-decline = <b>Почему отклонить?</b> Автор прочтёт это на своём языке:
queue-reason-line = { $position }. { $reason }
queue-joinable = <b>Что из этого о том же?</b>
queue-joinable-none = В этом регионе и ведомстве нет опубликованного с тем же смыслом.
button-queue-join-to = То же, что { $position }
queue-sectors = <b>Чей это вопрос?</b>
queue-block-reasons = <b>Почему приостановить автора { $number }?</b> Он сможет читать, но какое-то время не сможет ни спрашивать, ни поддерживать.
block-insult = Оскорбляет людей
block-advertisement = Рекламирует
block-personal-data = Публикует личные данные
queue-block-days =
    <b>На какой срок приостановить автора { $number }?</b>

    Он прочтёт: { $reason }
button-block-for = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}

## Whether an answer helped

button-mine-open = Только открытые
button-mine-all = Показать все
my-submissions-none-open = Открытых вопросов у вас нет.
button-helped = Помогло
button-helped-partly = Частично
button-helped-not = Не помогло
ask-whether-it-helped = Помог ли ответ?
judged = Спасибо.
judged-reopened = Спасибо. Координатор посмотрит ещё раз.
judged-before = Вы уже ответили, или отвечать пока не на что.
ask-what-is-missing = Чего не хватает? Напишите одним сообщением или вернитесь назад.
happened-reopened = Снова открыто: ответ не помог.
button-queue-seen = Видел, оставить так
queue-seen = Просмотрено: вопрос остаётся открытым.
button-draft-readdress = Спросить это: { $body }
button-photos-remove = Убрать фото

## Desks of offices

button-desks = Сменить роль
button-as-citizen = Как гражданин
desks = <b>В какой роли продолжить?</b> Права остаются прежними: меняется только главное меню.
seat-coordinator = Координатор
seat-official = Министерство: { $body }
seat-akimat-officer = Акимат: { $region }
desk-of-coordinator = <b>Кабинет координатора</b>
desk-held = { $held ->
    [0] Просмотра ничего не ждёт.
   *[other] Ждут вашего просмотра: { $held }.
}
desk-of-official = <b>{ $body }</b>
desk-of-akimat-officer = <b>Кабинет акимата</b>
    Регион: { $region }

## Choosing a day and a time

weekday-short = { $weekday ->
    [1] Пн
    [2] Вт
    [3] Ср
    [4] Чт
    [5] Пт
    [6] Сб
   *[7] Вс
}
button-quarter-earlier = −15 мин
button-quarter-later = +15 мин

## A ministry's meetings, for its officials

button-body-meetings = Встречи министерства: { $meetings }
body-meetings =
    <b>Встречи</b>
    { $body }
body-meetings-none = Встреч министерства в боте пока нет.
body-meeting-line =
    <b>{ $position }. { $when }</b>
    { $place }
    { $status }
official-status-planned = запланирована, ещё не согласована с акиматами
official-status-agreed = согласована, ещё не объявлена
official-status-announced = объявлена
official-status-held = проведена
official-status-cancelled = отменена
button-as-citizens-see-it = Как видят граждане

## Roles: invitations, people with roles, hand-overs

seat = { $role ->
    [coordinator] координатор
    [official] должностное лицо, { $place }
   *[akimat_officer] должностное лицо акимата, { $place }
}
button-role = { $role ->
    [coordinator] Пригласить координатора
    [official] Пригласить от министерства
   *[akimat_officer] Пригласить от акимата
}
button-invite = Пригласить человека
invite-role = <b>Кого вы приглашаете?</b> Ссылка сработает один раз и даст полномочия одному человеку.
invite-body = <b>От какого министерства?</b>
invite-region = <b>От акимата какого региона?</b>
invite-valid =
    <b>Кого приглашаете:</b> { $seat }

    Сколько времени ссылка должна работать? Она показывается только один раз.
button-valid-days = { $days ->
    [1] 24 часа
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}
invite-made = Приглашение готово: { $seat }. Ссылка в сообщении ниже, второй раз она не показывается.
invitation-link =
    <b>Одноразовая ссылка:</b> { $seat }

    <code>{ $link }</code>

    Она работает один раз, срок: { $until }
    Чтобы скопировать ссылку, нажмите на неё. Отправьте её только тому, кого приглашаете.
button-share-link = Отправить ссылку
button-revoke-link = Отозвать ссылку
share-invitation = Ссылка-приглашение. Работает один раз, не передавайте её другим.
invite-made-before = Ссылка уже создана: смотрите сообщение ниже.
invitation-revoked = Ссылка отозвана: она больше не работает.
invitation-gone = Это приглашение больше не открыто.
invitations-open = <b>Открытые приглашения: { $count }</b>
invitations-none = Открытых приглашений нет. Все ссылки использованы, отозваны или истекли.
invitation-line = { $position }. { $seat }. Срок: { $until }
button-revoke-link-number = Отозвать ссылку { $position }
invitation-last-day = Полномочия временные, последний день: <b>{ $day }</b>
notice-invitation-tried =
    <b>Открыли ссылку, которая больше не работает.</b> Она приглашала: { $seat }.

    Никто по ней не вошёл. По каждой ссылке это сообщение приходит не чаще раза в сутки.
button-people = У кого полномочия
holders = <b>Люди с полномочиями: { $count }</b>
holders-none = С такими полномочиями пока никого нет.
holder = { $seat }, с { $day }
holder-until = { $seat }, с { $since }, последний день: { $until }
holder-line = { $position }. { $holder }
holder-line-own = { $position }. { $holder } (это вы)
button-holders-all = Все
button-holders = { $role ->
    [coordinator] Координаторы
    [official] Министерства
   *[akimat_officer] Акиматы
}
button-open-invitations-list = Открытые приглашения
button-open-invitations = Открытые приглашения: { $count }
holder-card = <b>{ $seat }</b>
holder-since = <b>С какого дня:</b> { $day }
holder-last-day = <b>Последний день:</b> { $day }
holder-handed-over = Полномочия временно передало должностное лицо на том же месте.
holder-own = Это ваши полномочия.
holder-has-read = Порядок проведения встреч: ознакомлен с версией { $version }.
holder-has-not-read = Порядок проведения встреч: с версией { $version } ещё не ознакомлен.
button-revoke-office = Отозвать полномочия
revoke-ask =
    <b>Отозвать полномочия?</b> { $holder }

    Они прекратятся сразу, даже посреди начатого дела. Человек узнает об этом.
revoke-ask-own =
    <b>Отказаться от своих полномочий?</b> { $holder }

    Они прекратятся сразу. Чтобы вернуть их, понадобится новое приглашение.
button-revoke-yes = Да, отозвать
button-revoke-no = Оставить
office-revoked = Полномочия отозваны.
office-not-held = Этих полномочий больше ни у кого нет.
revoke-last-coordinator =
    <b>Это последний координатор.</b> После него некому будет пригласить нового.

    Сначала пригласите другого координатора.
notice-office-revoked =
    <b>Ваши полномочия отозваны:</b> { $seat }

    С вопросами обращайтесь к координаторам. Как житель вы можете пользоваться ботом по-прежнему.
notice-office-ended =
    <b>Срок ваших полномочий истёк:</b> { $seat }

    Как житель вы можете пользоваться ботом по-прежнему.
button-hand-over = Передать заместителю
hand-over =
    <b>Временная передача заместителю</b>
    { $seat }

    Заместитель получит те же полномочия, что у вас; после выбранного дня они прекратятся сами. Ваши полномочия останутся.
hand-over-deputies = <b>Нынешние заместители</b>
deputy-line = { $position }. С { $since }, последний день: { $until }
button-end-deputy = Отозвать у заместителя { $position }
button-hand-over-day = Выбрать последний день
hand-over-ask-day =
    <b>Выберите последний день заместителя.</b>

    Дату можно и написать, например: { $example }
hand-over-day-refused = Такой день не подходит. Выберите или напишите день начиная с сегодняшнего, не дальше чем через полгода.
hand-over-check =
    <b>Проверьте</b>
    Заместителю: { $seat }
    Последний день: <b>{ $day }</b>

    Ссылка сработает один раз в течение 24 часов. Координаторы увидят, что её приняли.
button-make-link = Создать ссылку
button-other-day = Другой день

## The procedure for holding meetings

button-procedure = Порядок проведения встреч
procedure-in-force =
    <b>Порядок проведения встреч: версия{"\u00A0"}{ $version }</b>
    Опубликован: { $day }
    Файл: { $name }

    <b>Что изменилось:</b> { $change }
procedure-none = Порядок проведения встреч в боте ещё не опубликован.
procedure-read-by-you = Вы ознакомились с этой версией.
procedure-to-read = Прочитав файл, нажмите кнопку ниже.
procedure-readers = <b>Ознакомились:</b> { $read } из { $total }
procedure-reminded = Последнее напоминание: { $at }
button-procedure-file = Получить файл
button-procedure-read = Ознакомлен
button-procedure-publish = Опубликовать новую версию
button-procedure-unread = Кто не ознакомился
procedure-ask-file =
    <b>Версия{"\u00A0"}{ $version }. Шаг 1 из 2.</b> Отправьте файл с порядком: PDF или Word.

    Файл добавляется скрепкой внизу.
procedure-not-a-file = Это не файл. Отправьте порядок документом: нажмите на скрепку, затем «Файл».
procedure-ask-change =
    <b>Версия{"\u00A0"}{ $version }. Шаг 2 из 2.</b> Что изменилось? Напишите одним сообщением, например: уточнён срок согласования с регионом.

    Файл: { $name }
procedure-change-too-long = Это слишком длинно: { $letters } знаков. Под файлом помещается не больше { $most }. Напишите короче.
procedure-not-a-text = Напишите, пожалуйста, текстом, что изменилось.
procedure-check =
    <b>Проверьте: версия{"\u00A0"}{ $version }</b>
    Файл: { $name }
    <b>Что изменилось:</b> { $change }

    Файл с кнопкой «Ознакомлен» получат { $people ->
        [one] { $people } человек
        [few] { $people } человека
       *[other] { $people } человек
    }.
button-procedure-send = Опубликовать порядок
button-other-file = Другой файл
button-other-change = Изменить текст
procedure-published = Опубликовано. Получателей: { $people }.
procedure-changed-meanwhile = Номер версии изменился, или она уже опубликована. Сейчас дело обстоит так.
procedure-read = Спасибо, отмечено.
procedure-newer = Есть более новая версия: прочитайте её.
procedure-unread = <b>Не ознакомились с версией { $version }: { $count }</b>
procedure-all-have-read = С этой версией ознакомились все.
button-procedure-remind = Напомнить им
procedure-reminded-toast = Напоминание получат: { $people }.
procedure-reminded-before = Сегодня уже напоминали. Завтра можно ещё раз.
notice-procedure =
    <b>Порядок проведения встреч: версия{"\u00A0"}{ $version }</b>

    <b>Что изменилось:</b> { $change }

    Прочитав файл, нажмите кнопку ниже.
notice-procedure-reminder =
    <b>Напоминание. Порядок проведения встреч: версия{"\u00A0"}{ $version }</b>

    <b>Что изменилось:</b> { $change }

    Вы ещё не отметили, что ознакомились с ним. Прочитав файл, нажмите кнопку ниже.

## What coordinators tell the officials of ministries

button-circular = Написать министерствам
circular-bodies =
    <b>Шаг 1 из 2. Каким министерствам?</b>

    Выбрано: { $bodies ->
        [one] { $bodies } министерство
        [few] { $bodies } министерства
       *[other] { $bodies } министерств
    }, получат: { $people ->
        [one] { $people } человек
        [few] { $people } человека
       *[other] { $people } человек
    }.
    Число на кнопке: сколько должностных лиц этого министерства в боте.
circular-body = { $body }: { $people }
button-circular-all = Выбрать все
button-circular-none = Снять выбор
button-circular-write = Написать текст
circular-nobody = Сначала выберите министерство, у которого есть хотя бы одно должностное лицо в боте.
circular-ask-text = <b>Шаг 2 из 2. Напишите текст сообщения.</b> Его получат: { $people ->
    [one] { $people } человек
    [few] { $people } человека
   *[other] { $people } человек
}.
circular-too-long = Это слишком длинно: { $letters } знаков. В одно сообщение помещается не больше { $most }. Напишите короче.
circular-check =
    <b>Проверьте.</b> Получат: { $people ->
        [one] { $people } человек
        [few] { $people } человека
       *[other] { $people } человек
    }, { $bodies ->
        [one] { $bodies } министерство
        [few] { $bodies } министерства
       *[other] { $bodies } министерств
    }.
circular-not-a-text = Напишите, пожалуйста, сообщение текстом.
button-circular-send = Отправить сообщение
button-circular-bodies = Другие министерства
button-circular-text = Изменить текст
button-circular-drop = Удалить сообщение
circular-sent =
    <b>Сообщение отправлено.</b> Получат: { $people ->
        [one] { $people } человек
        [few] { $people } человека
       *[other] { $people } человек
    }, { $bodies ->
        [one] { $bodies } министерство
        [few] { $bodies } министерства
       *[other] { $bodies } министерств
    }.
circular-dropped = Сообщение удалено, оно никому не ушло.
circular-none-to-send = Неотправленного сообщения нет.
notice-circular =
    <b>Сообщение координаторов</b>

    { $text }

    Вы получили его как должностное лицо министерства.

## The trail of official acts, for coordinators

button-trail = Журнал действий
trail = <b>Журнал действий</b>, новые сверху
trail-empty = В журнале пока ничего нет.
trail-line =
    <b>{ $at }</b>
    { $who }
doer-command-line = Оператор сервера
doer-bot = Сам бот
trail-meeting = { $body }: { $time }
trail-circular = { $people } чел.: «{ $text }»
trail-procedure = Версия{"\u00A0"}{ $version }
trail-change = Было: { $old }. Стало: { $new }
trail-new = Подробнее: { $new }
trail-old = Было: { $old }
act-unknown = Действие из более новой версии бота
act-invitation-accepted = Приглашение принято
act-submission-published = Вопрос опубликован
act-submission-declined = Вопрос отклонён
act-changes-asked = Запрошена другая формулировка вопроса
act-submission-joined = Вопрос объединён с другим
act-submission-separated = Вопрос снова стоит отдельно
act-submission-passed-on = Вопрос передан другому министерству
act-author-blocked = Автор вопроса временно остановлен
act-invited = Создана ссылка-приглашение
act-invitation-revoked = Ссылка-приглашение отозвана
act-handed-over = Создана ссылка для заместителя
act-office-revoked = Полномочия отозваны
act-procedure-published = Опубликован порядок проведения встреч
act-procedure-read = Ознакомление с порядком проведения встреч
act-procedure-reminded = Напоминание тем, кто не ознакомился с порядком
act-circular-sent = Отправлено сообщение министерствам

## Commands of those who hold an office

command-queue = Вопросы на проверке
command-invite = Пригласить человека
command-people = У кого полномочия
command-trail = Журнал действий
command-procedure = Порядок проведения встреч
command-write = Написать министерствам
command-deputy = Передать заместителю
desk-is-over = <b>Эти ваши полномочия закончились.</b> Теперь показано главное меню жителя.

## A short tour for whoever comes to an office

button-tour = Знакомство: 3 экрана
button-tour-next = Далее ›
tour-position = <b>Знакомство: { $page } из { $last }</b>
tour-desk =
    У ваших полномочий своё главное меню. Вернуться в него из любого места можно командой /start.

    Если полномочий несколько, нажмите «Сменить роль». Как житель вы тоже можете задавать вопросы.
tour-work = { $role ->
    [coordinator] Вы смотрите, что написали жители, прежде чем это увидят другие, приглашаете людей от министерств и акиматов, публикуете порядок проведения встреч.
    [official] Встречи министерства и вопросы жителей — в этом главном меню. На время отсутствия полномочия можно передать заместителю до выбранного дня.
   *[akimat_officer] Встречи в регионе и вопросы жителей — в этом главном меню. На время отсутствия полномочия можно передать заместителю до выбранного дня.
}
tour-care =
    Каждое официальное действие попадает в журнал: там указаны ваши полномочия, а не имя. Начатое сохраняется, его можно продолжить позже.

    С 21:00 до 08:00 сообщения не приходят, кроме самых срочных. Если потеряете телефон, попросите координатора отозвать полномочия.
## The desk of an akimat officer

button-to-agree = Согласовать: { $count }
button-hosted-meetings = Встречи в регионе
button-asked-here = О чём здесь спрашивают
button-enter-question = Ввести вопрос за жителя

## An akimat agrees to a meeting in its region

agreement-wanted = <b>На согласование. Срок ответа: { $day }</b>
agreement-kept-note = Министерство оставляет дату и место: «{ $note }»
clashes-none = Других встреч в регионе на той неделе нет.
clashes-in-region = <b>На той неделе в регионе { $count ->
    [one] ещё { $count } встреча
    [few] ещё { $count } встречи
   *[other] ещё { $count } встреч
}:</b>
clashes-of-body = <b>Другие встречи этого министерства на той неделе:</b>
clash-line = • { $body }: { $time }, { $place }
button-agree-meeting = Согласовать
button-counter-date = Предложить дату
button-counter-place = Предложить место
button-decline-meeting = Отказать с причиной
button-open-hosted = Открыть встречу
agreement-state-not-asked = <b>{ $region }:</b> акимату ещё не отправлено
agreement-state-asked = <b>{ $region }:</b> отправлено акимату ({ $since }). Срок ответа: { $by }
agreement-state-silent = <b>{ $region }:</b> от акимата нет ответа. Отправлено: { $since }; с тех пор { $days ->
    [one] прошёл { $days } рабочий день
    [few] прошло { $days } рабочих дня
   *[other] прошло { $days } рабочих дней
}
agreement-state-agreed = <b>{ $region }:</b> акимат согласовал, { $at }
agreement-state-by-letter = <b>{ $region }:</b> согласовано письмом № { $number }, { $day }
agreement-state-counter-time = <b>{ $region }:</b> акимат предложил другое время: { $time }
agreement-state-counter-place = <b>{ $region }:</b> акимат предложил другое место: { $venue }
agreement-state-declined = <b>{ $region }:</b> акимат отказал
agreement-reason = Причина: { $note }
counter-reason-hall-busy = зал занят
counter-reason-other-event = в этот день другое мероприятие
button-counter-hall-busy = Зал занят
button-counter-other-event = Другое мероприятие
button-counter-write = Написать причину
toast-agreed = Согласовано. Министерство узнает об этом.
toast-countered = Предложение уйдёт в министерство.
toast-declined = Отказано. Министерство увидит причину.
toast-offer-outdated = Встреча изменилась. Вот как она выглядит сейчас, пока ничего не сделано.
toast-answered-before = На это уже ответили. Вот как обстоит дело сейчас.
toast-nothing-to-agree = По этой встрече согласовывать больше нечего.
receipt-agreed = <b>Согласовано акиматом, { $time }</b>
receipt-countered = <b>Предложение отправлено в министерство, { $time }</b>
receipt-declined = <b>Акимат отказал, { $time }</b>
counter-ask-day =
    <b>Какой день подходит?</b>

    Выберите день или напишите его, например: 4 декабря. В дни в скобках в регионе или у этого министерства есть другая встреча.
counter-ask-hour =
    <b>{ $day }</b>

    В котором часу? Выберите или напишите, например: 11:00.
counter-ask-reason =
    <b>Предлагается:</b> { $time }

    Почему не подходит дата из плана? Это прочитает министерство.
counter-ask-reason-place =
    <b>Предлагается место:</b> { $venue }

    Почему не подходит место из плана? Это прочитает министерство.
counter-ask-words = Напишите причину одним сообщением. Её прочитает министерство.
counter-ask-place =
    <b>Какое место вы предлагаете?</b>

    Напишите название и адрес одним сообщением или выберите место, где встречи уже были.
decline-ask =
    <b>Почему встречу нельзя провести?</b>

    Напишите причину одним сообщением. Её прочитает министерство.
day-not-read = Не понял этот день, или он уже прошёл. Например: 4 декабря или 04.12.2026.
hour-not-read = Не понял это время. Например: 11:00.
words-too-long = В тексте { $letters } букв, а нужно не больше { $most }. Сократите и отправьте снова.
words-empty = Здесь нужно хотя бы одно слово.
counter-taken = <b>Министерство приняло ваше предложение</b>
ministry-agreed = <b>Акимат согласовал: { $region }</b>
ministry-agreed-all = Согласовали все акиматы: встречу можно объявлять.
ministry-countered-time = <b>Акимат предложил другое время: { $region }</b>
ministry-countered-place = <b>Акимат предложил другое место: { $region }</b>
ministry-declined = <b>Акимат отказал: { $region }</b>
counter-planned-time = <b>В плане:</b> { $time }
counter-proposed-time = <b>Предложено:</b> { $time }
counter-planned-place = <b>В плане:</b> { $venue }
counter-proposed-place = <b>Предложено:</b> { $venue }
venue-not-fixed = место не определено
button-take-time = Принять: { $time }
button-keep-time = Оставить: { $time }
button-take-place = Принять предложенное место
button-keep-place = Оставить место из плана
button-propose-another = Предложить другую дату
button-ask-again = Запросить акимат снова
toast-taken = Принято. Акимат узнает об этом.
toast-kept = Дата и место остались. Акимат будет запрошен снова.
toast-asked-again = Акимат будет запрошен снова.
keep-ask-note =
    <b>Почему дата и место не меняются?</b>

    Напишите акимату одно сообщение или запросите его снова без пояснения.
button-keep-without-note = Запросить без пояснения
silence-to-akimat = <b>От акимата ждут ответа</b>
silence-to-ministry = <b>От акимата нет ответа</b>

## The letter of an akimat that is not in the bot

button-enter-letter = Ввести письмо: { $region }
letter-ask-number =
    <b>{ $region }</b>

    Этого акимата нет в боте. Напишите номер письма о согласовании, например: 12-3/456.
letter-ask-day =
    <b>Письмо № { $number }</b>

    От какого числа письмо? Выберите или напишите, например: 20 ноября.
letter-day-not-read = Не понял этот день, или он ещё не наступил. Например: 20 ноября или 20.11.2026.
button-today = Сегодня
button-yesterday = Вчера
toast-letter-kept = Письмо введено.
button-letters = Письма акиматов: { $count }
letters-awaited = <b>Встречи в регионах, акиматов которых нет в боте</b>
letters-none = В регионах, акиматов которых нет в боте, нет встреч, ждущих согласования.

## The meetings of an akimat's region, and the host's list

hosted-meetings = <b>Встречи в регионе: { $region }</b>
hosted-none = В этом регионе пока нет ни запланированных, ни прошедших встреч. Когда министерство запланирует встречу, я сообщу.
meetings-to-agree = <b>Ждут согласования: { $region }</b>
to-agree-none = Согласования ничего не ждёт. Когда министерство запросит акимат, я сообщу.
button-show-to-agree = Ждут согласования
button-show-hosted = Все встречи в регионе
host-list-ask = Отметьте, что готово: министерство это увидит.
host-list-ready = <b>Готово:</b> { $items }
host-list-missing = <b>Ещё не готово:</b> { $items }
host-list-of = <b>Подготовка, { $region }</b>
host-hall = зал
host-step-free-access = вход без ступеней
host-interpreter = переводчик
host-sound-and-stream = звук и трансляция
host-local-media = анонс в местных СМИ
host-poster = объявление
button-host-hall = Зал
button-host-step-free-access = Вход без ступеней
button-host-interpreter = Переводчик
button-host-sound-and-stream = Звук и трансляция
button-host-local-media = Анонс в СМИ
button-host-poster = Объявление
toast-ticked = Отмечено.
toast-unticked = Отметка снята.

## What people of a region ask, by sector and district: for its akimat

button-all-districts = Все районы
asked-by-sector = <b>О чём спрашивают, по отраслям: { $region }</b>
asked-by-district =
    <b>О чём спрашивают, по районам: { $sector }</b>
    { $region }
asked-line = { $name }: { $submissions }, { $people }
asked-submissions = { $submissions ->
    [one] { $submissions } вопрос
    [few] { $submissions } вопроса
   *[other] { $submissions } вопросов
}
asked-unrouted = министерство ещё не определено
asked-no-district = район не указан
asked-nothing = В этом регионе пока нет открытых вопросов.
button-asked-all = Все вопросы этой отрасли
button-asked = { $name }: { $count }

## An akimat officer enters a question for somebody without Telegram

enter-ask-sector =
    <b>Шаг 1 из 4. К какой отрасли относится вопрос?</b>

    За человека без Telegram. Спросите, согласен ли он, что текст сохранят и опубликуют без его имени. Это не официальное обращение.
enter-ask-text =
    <b>Шаг 2 из 4. Напишите вопрос одним сообщением</b>

    Не пишите имя, телефон и ИИН.
enter-ask-district =
    <b>Шаг 3 из 4. Какой район или населённый пункт?</b>

    Выберите название или напишите его.
enter-review = <b>Шаг 4 из 4. Проверьте</b>
enter-seems-exempt = Похоже, это к ведомству: { $body }. Оно таких встреч не проводит. Если вопрос к нему, посоветуйте человеку обратиться туда.
enter-held = Другие увидят вопрос после проверки координатором.
button-enter-register = Зарегистрировать
button-enter-sector = Изменить отрасль
button-enter-text = Изменить текст
button-enter-district = Изменить район
button-enter-drop = Удалить ввод
button-enter-continue = Продолжить
button-enter-anew = Начать заново
enter-begun = <b>Есть начатый ввод вопроса</b>
enter-sent = Вопрос зарегистрирован. Номер в сообщении ниже.
toast-enter-dropped = Начатый ввод удалён.
enter-receipt =
    <b>Вопрос зарегистрирован. Номер: <code>{ $number }</code></b>
    { $to }

    Прочитайте номер человеку или запишите для него. За вопросом можно следить с любого телефона: { $link }
    Или достаточно написать номер этому боту.
button-open-numbered = Посмотреть статус

## The trail: what akimats and ministries did about a meeting

act-akimats-asked = Запрошено согласие акимата
act-agreement-given = Встреча согласована акиматом
act-counter-proposed = Предложены другая дата или место
act-agreement-declined = Во встрече отказано
act-letter-entered = Введено письмо акимата
act-counter-taken = Принято предложение акимата
act-plan-kept = Дата и место оставлены
act-meeting-agreed = Встреча согласована со всеми регионами
act-host-item-ticked = Отмечено как готовое
act-host-item-unticked = Отметка о готовности снята
act-question-entered = Введён вопрос за жителя
trail-agreement = { $region }: { $said }
trail-agreement-with = { $region }: { $said }, { $what }
said-not-asked = не запрошено
said-asked = запрошено
said-agreed = согласовано
said-agreed-by-letter = согласовано письмом
said-countered = предложено другое
said-declined = отказано
## Tension alerts. Officials, akimat officers and coordinators read them; citizens never do.

button-raise-tension = Сообщить о напряжённости
button-tensions = Сигналы о напряжённости: { $open }
button-tension-continue = Продолжить
button-tension-begin = Начать сигнал
tension-intro =
    <b>Сигнал о социальной напряжённости</b>

    Для риска в одной отрасли и одном месте. Координаторы и министерство получат его сразу, даже ночью. Граждане его не видят.

    При чрезвычайной ситуации звоните 112.
tension-begun =
    <b>Вы начали сигнал, но не отправили его</b>

    { $text }
tension-ask-region = <b>О каком регионе речь?</b>
tension-ask-sector = <b>О какой отрасли речь?</b>
tension-ask-district =
    <b>Где именно в регионе?</b>

    Выберите ниже или напишите район либо населённый пункт.
tension-demand = { $sector }, { $place }: { $people ->
    [one] спрашивает { $people } человек
    [few] спрашивают { $people } человека
   *[many] спрашивают { $people } человек
}, новых за последние 7 дней: { $new }
tension-demand-none = { $sector }, { $place }: открытых вопросов и проблем нет
button-whole-region = Весь регион
tension-ask-level =
    <b>Насколько это серьёзно?</b>

    <b>Прогнозируется:</b> люди обеспокоены; если ничего не делать, напряжённость может вырасти.
    <b>Возникла:</b> люди уже собираются, жалуются сообща или протестуют.

    В обоих случаях первый руководитель министерства обязан встретиться там с людьми.
button-tension-predicted = Прогнозируется
button-tension-arisen = Возникла
tension-ask-text =
    <b>Что происходит, с какого времени и что сделано?</b>

    Напишите одним сообщением. Без имён и телефонов граждан.

    Пример: с понедельника нет отопления в трёх домах 15-го микрорайона Семея, около 200 человек. Акимат привёз обогреватели.
tension-ask-photos =
    <b>Добавить фото?</b> Если их нет, пропустите.

    Сейчас: { $photos }, не больше { $most }.
tension-sector = <b>Отрасль:</b> { $sector }
tension-level = <b>Уровень:</b> { $level }
tension-level-predicted = прогнозируемый риск
tension-level-arisen = возникший риск
tension-masked = Номера телефонов и ссылки не отправляются: они скрыты.
tension-open-already = По этому региону и отрасли уже открыт сигнал { $alert }.
tension-goes-to = <b>Получат сразу, даже ночью:</b>
tension-to-coordinators = { $count ->
    [0] Координаторы: в боте пока никого нет
   *[other] Координаторы: { $count }
}
tension-to-officials = { $count ->
    [0] { $body }: в боте пока никого нет, координаторы сообщат иначе
   *[other] { $body }: должностные лица, { $count }
}
tension-to-nobody = Ни координаторов, ни министерства в боте пока нет: сообщите им и другим путём. Сигнал будет записан.
button-tension-send = { $people ->
    [0] Записать
    [one] Отправить { $people } человеку
   *[many] Отправить { $people } людям
}
button-edit-district = Изменить район
button-edit-region = Изменить регион
button-edit-level = Изменить уровень
tension-confirm =
    <b>Отправить сигнал?</b>

    Отозвать его нельзя: снять его может только координатор, назвав причину.
button-tension-send-yes = Да, отправить
tension-nothing-begun = Начатого сигнала нет.
tension-draft-deleted = Черновик сигнала удалён.
tension-receipt = <b>Сигнал <code>{ $alert }</code> отправлен.</b>
tension-receipt-next = Я сообщу, когда его увидят. Если за 30 минут его не увидят, повторю; если за 2 часа, скажу всем координаторам.
tension-target = <b>Наш ориентир для встречи вне графика:</b> { $day } (рабочих дней: { $days }; в постановлении срока нет).
tension-title = <b>Сигнал о напряжённости { $alert }: { $level }</b>
tension-raised = <b>Подал:</b> { $who }, { $at }
tension-obliges = { $body }: первый руководитель обязан провести там встречу с населением вне графика.
tension-repeated = <b>Повтор: сигнал за 30 минут не увидели</b>
tension-escalated = <b>Сигнал не увидели за 2 часа.</b> Не увидели:
tension-who-coordinators = координаторы
tension-who-akimat = акимат, { $region }
tension-news-seen = <b>Сигнал { $alert } увидели</b>
tension-seen-by = { $who }: увидели, { $at }
tension-not-seen-by = { $who }: ещё не видели
button-tension-seen = Принято
button-tension-plan = Запланировать встречу
button-tension-ask = Спросить акимат
button-tension-answer = Ответить
button-tension-lift = Снять сигнал
button-tension-open = Открыть сигнал
tension-seen-toast = Отмечено, что вы видели.
tension-seen-before = Уже отмечено раньше.
tension-has-ended = Этот сигнал уже закрыт.
tension-lifted-toast = Сигнал снят, получателям сообщено.
tension-wrote-toast = Отправлено.
tension-ask-words =
    <b>Что написать по сигналу { $alert }?</b>

    Сразу получат: { $who } ({ $count }). Напишите одним сообщением, без имён граждан.
tension-ask-words-nobody = { $who }: в боте пока никого нет. Напишите им другим путём.
tension-review-words =
    <b>Проверьте перед отправкой</b>

    { $words }

    <b>Кому:</b> { $who } ({ $count }). Сразу, даже ночью.
tension-wrote =
    <b>По сигналу { $alert } пишет: { $who }</b>

    { $words }
tension-lift-reasons = <b>Почему снимается сигнал { $alert }?</b> Причину узнают подавшие и получившие его.
tension-lift-settled = Вопрос решён
tension-lift-not-confirmed = Не подтвердилось
tension-lift-double = Повторяет другой сигнал
tension-lift-other = Другая причина
tension-lift-confirm =
    <b>Снять сигнал { $alert }?</b>

    <b>Причина:</b> { $reason }

    Об этом сообщим { $people ->
        [one] { $people } человеку
       *[many] { $people } людям
    }. Отменить нельзя; при необходимости подаётся новый сигнал.
button-tension-lift-yes = Да, снять
button-tension-lift-words = Пояснить словами
tension-lift-ask-words = <b>Почему снимается?</b> Напишите одним сообщением. Это прочтут подавшие и получившие сигнал.
tension-reason-and-words = { $reason }: { $words }
tension-news-lifted = <b>Сигнал { $alert } снят</b>
tension-news-met = <b>По сигналу { $alert } встреча проведена</b>
tension-news-reopened = <b>Сигнал { $alert } снова открыт:</b> результат встречи исправлен, она ему не отвечает.
tension-state-open = <b>Статус:</b> открыт
tension-state-met = <b>Статус:</b> встреча проведена, { $day }
tension-state-lifted = <b>Статус:</b> снят. { $reason }
tension-list-of-coordinators = <b>Сигналы о напряжённости</b>
tension-list-of = <b>Сигналы о напряжённости: { $whose }</b>
tension-list-empty = Сигналов нет. Если есть риск напряжённости, сообщите: первый руководитель министерства приедет.
tension-list-line =
    <b>{ $position }.</b> { $alert }: { $level }
    { $sector }, { $place }
    { $state }
tension-list-open = Открыт. Подан: { $day }
tension-list-met = Встреча проведена, { $day }
tension-list-lifted = Снят, { $day }
tension-happened-raised = { $who }: сигнал подан.
tension-happened-seen = { $who }: увидели.
tension-happened-repeated = Повторён.
tension-happened-escalated = Сообщено всем координаторам.
tension-happened-wrote = Пишет { $who }:
tension-happened-met = Встреча проведена.
tension-happened-reopened = Снова открыт.
tension-happened-lifted = { $who }: снят.

## The working calendar, for coordinators

button-holidays = Рабочий календарь
holidays-of = <b>Рабочий календарь, { $year } г.</b>
holidays-none = Праздники этого года не внесены: пока учитываются только субботы и воскресенья.
holiday-line = { $day }: { $kind }, { $note }
holiday-line-without-note = { $day }: { $kind }
holiday-kind-holiday = праздник
holiday-kind-transfer = перенесённый выходной
holiday-kind-working = рабочий день
day-plain-working = обычный рабочий день
day-plain-off = обычный выходной
button-holidays-change = Изменить день
holidays-choose-day =
    <b>Какой день?</b>

    Выберите или напишите, например: 8 января 2027. Отмеченные дни отличаются от обычной недели.
holidays-not-a-day = Не удалось понять, какой это день: «{ $words }». Напишите так: 08.01.2027.
holidays-day-too-far = В календаре можно менять дни только { $first }–{ $last } годов.
button-holiday-holiday = Сделать праздником
button-holiday-transfer = Перенести сюда выходной
button-holiday-working = Сделать рабочим
button-holiday-remove = Сделать обычным
button-holiday-other-day = Другой день
holiday-ask-note =
    <b>{ $day }: { $kind }.</b> Как это названо в документе?

    Напишите одним сообщением или оставьте без названия.
button-holiday-without-note = Без названия
holiday-note-too-long = Слишком длинное название: не больше { $most } знаков.
holiday-review =
    <b>Проверьте перед сохранением</b>

    { $day }
    Сейчас: { $before }
    Будет: { $after }
holiday-moves-nothing = Рабочие ориентиры сроков не меняются.
holiday-moves = <b>Сроки, у которых меняется рабочий ориентир:</b>
holiday-moved-target = { $what }: { $was } → { $now }
deadline-quarterly-report = отчёт за { $quarter } квартал { $year } г.
deadline-schedule-draft = проект графика на { $half } полугодие { $year } г.
deadline-half-year-results = итоги за { $half } полугодие { $year } г.
button-holiday-save = Сохранить
holiday-saved = Сохранено: теперь считаем так.
holiday-removed = Сохранено: теперь это обычный день.
holiday-is-worked-anyway = Этот день и так рабочий.
holiday-is-off-anyway = Этот день и так выходной.

## The bodies and their terms, for coordinators

button-bodies = Министерства
bodies =
    <b>Министерства и их сроки</b>

    Какое открыть? Изменение действует с выбранного дня, прежнее сохраняется.
button-body-add = Добавить орган
body-term-always = { $name }: { $duty }
body-term-from = Первый день: { $from }; { $name }: { $duty }
body-term-until = Последний день: { $until }; { $name }: { $duty }
body-term-from-until = { $from } – { $until }; { $name }: { $duty }
body-duty-obliged = обязано проводить встречи
body-duty-exempt = освобождено от обязанности
body-sectors = <b>Отрасли:</b> { $sectors }
body-sectors-none = <b>Отрасли:</b> нет
button-body-rename = Изменить название
button-body-exempt = Освободить от обязанности
button-body-oblige = Сделать обязанным
button-body-end = Указать последний день
button-body-move-sector = Передать отрасль: { $sector }
body-ask-names =
    <b>Как называется { $body }?</b>

    Напишите одним сообщением три строки: по-казахски, по-русски, по-английски.
body-ask-slug-and-names =
    <b>Как называется новый орган?</b>

    Напишите одним сообщением четыре строки: краткое имя из адреса на gov.kz (2–9 латинских букв, например dsm), затем название по-казахски, по-русски, по-английски.
body-ask-sector = <b>Какая отрасль переходит новому органу?</b>
body-ask-to = <b>Какому органу переходит отрасль «{ $sector }»?</b>
body-ask-first-day =
    <b>С какого дня?</b>

    Выберите или напишите, например: 1 июля 2027.
body-ask-last-day =
    <b>Какой день будет последним?</b>

    Выберите или напишите, например: 30 июня 2027.
body-names-lines = Нужно строк: { $wanted }, каждая с новой строки. Напишите ещё раз.
body-names-too-long = Слишком длинное название: каждое не больше { $most } знаков. Напишите ещё раз.
body-names-not-a-slug = В первой строке нужно от 2 до 9 строчных латинских букв, например: dsm. Напишите ещё раз.
body-review = <b>Проверьте перед сохранением</b>
body-review-rename =
    Первый день: { $day }
    { $body } называется так:
    { $kk }
    { $ru }
    { $en }
body-review-exempt =
    Первый день: { $day }
    { $body } не обязано проводить встречи.
body-review-oblige =
    Первый день: { $day }
    { $body } обязано проводить встречи.
body-review-end = { $body }: последний день { $day }
body-review-move =
    Первый день: { $day }
    Отрасль «{ $sector }»: { $was } → { $to }
body-review-add =
    Первый день: { $day }
    Новый орган ({ $slug }):
    { $kk }
    { $ru }
    { $en }
    К нему переходит отрасль: { $sector }.
body-everybody = После сохранения это сразу увидят все.
button-body-save = Сохранить изменение
button-body-other-day = Выбрать другой день
body-refused-not-there = В этот день такого органа или отрасли нет. Выберите другой день.
body-refused-changes-later = Уже внесено более позднее изменение ({ $day }), сроки наложились бы. Выберите этот день или более поздний.
body-refused-nothing-changes = В этот день и так всё так.
body-refused-has-sector = За этим органом остаётся отрасль «{ $sector }». Сначала передайте её другому органу.
body-refused-slug-is-taken = Такое краткое имя уже есть. Напишите четыре строки ещё раз, с другим.
body-saved = Сохранено: это сразу видят все.
body-nothing-begun = Начатого изменения нет.

## What the trail says of tension alerts, the working calendar and the bodies

act-tension-raised = Сигнал о напряжённости подан
act-tension-seen = Сигнал о напряжённости увидели
act-tension-repeated = Сигнал о напряжённости повторён
act-tension-escalated = Всем координаторам сообщено, что сигнал не увидели
act-tension-written = По сигналу о напряжённости написано сообщение
act-tension-met = По сигналу о напряжённости проведена встреча
act-tension-reopened = Сигнал о напряжённости снова открыт
act-tension-lifted = Сигнал о напряжённости снят
act-holiday-set = Изменён день рабочего календаря
act-holiday-removed = День рабочего календаря стал обычным
act-body-changed = Изменены сроки органа
act-sector-moved = Отрасль передана другому органу
## Planning a meeting: for officials

button-plan-meeting = Запланировать встречу
plan-begun =
    <b>Вы начали планировать встречу</b>
    { $at }
    { $what }

    Продолжить черновик?
plan-ask-regions = <b>В каком регионе?</b> Первыми стоят регионы, где ваше министерство ждут больше всего. Можно выбрать не больше { $most }.
plan-region-line =
    <b>{ $position }. { $region }</b>
    { $reason }
demand-alert = Сообщили о риске социальной напряжённости: нужна встреча вне графика.
demand-nobody = Сейчас никто не спрашивает.
demand-people = { $people ->
    [one] Спрашивает { $people } человек.
    [few] Спрашивают { $people } человека.
   *[other] Спрашивают { $people } человек.
}
demand-people-recent = { $people ->
    [one] Спрашивает { $people } человек, новых за 7 дней: { $recent }.
    [few] Спрашивают { $people } человека, новых за 7 дней: { $recent }.
   *[other] Спрашивают { $people } человек, новых за 7 дней: { $recent }.
}
demand-visit = Последняя встреча: { $month }
demand-no-visit = О прежних встречах сведений нет.
demand-problem = Министерство отметило проблему: «{ $problem }».
demand-more-problems = { $count ->
    [one] Отмечена ещё { $count } проблема.
    [few] Отмечены ещё { $count } проблемы.
   *[other] Отмечено ещё { $count } проблем.
}
plan-too-many-regions = В одной встрече не больше { $most } регионов.
button-plan-on-schedule = По графику
button-plan-off-schedule = Вне графика
button-next-step = Продолжить ›
plan-ask-time = <b>Когда?</b> Выберите день или напишите его, например: 3 декабря. Если день ещё не известен, выберите только месяц.
button-plan-month = День не известен: { $month }
plan-day-not-read = Не удалось понять будущий день в «{ $words }». Напишите, например, так: 3 декабря. Или выберите ниже.
plan-ask-hours =
    <b>В какое время?</b>
    { $day }

    Выберите начало или напишите начало и конец, например: 15:00-17:00.
plan-hours-not-read = Не удалось понять время в «{ $words }». Напишите, например, так: 15:00-17:00.
button-plan-no-hours = Пока не известно
plan-ask-held-by = <b>Кто проводит?</b> В квартальную обязанность засчитывается только встреча первого руководителя.
plan-off-schedule-head = Встречу вне графика проводит первый руководитель.
plan-ask-topics = <b>О чём?</b> Напишите темы, каждую с новой строки, не больше { $most }.
plan-topics-asked = <b>Здесь чаще всего спрашивают:</b>
plan-topic-line = { $position }. { $question } ({ $people })
button-plan-take-topics = Взять из вопросов
plan-topics-refused = Не больше { $most } тем, каждая в одной строке и не длиннее { $letters } знаков. Сократите, пожалуйста, и отправьте ещё раз.
plan-ask-place =
    <b>Где?</b> Напишите в первой строке населённый пункт, во второй место проведения. Если строка одна, это место проведения. Например:

    Семей
    Дом дружбы
plan-places-before = Места, где встречались в этом регионе раньше, ниже.
plan-place-refused = Не больше { $letters } знаков в строке. Сократите, пожалуйста, и отправьте ещё раз.
plan-only-buttons = Выберите, пожалуйста, кнопкой ниже.
plan-now = <b>Сейчас:</b> { $what }
plan-not-fixed = пока не известно
button-plan-leave-empty = Оставить пустым
button-plan-keep = Оставить так
plan-review = <b>Проверьте план</b>
chosen-because = <b>{ $region }, почему выбран этот регион:</b> { $reason }
button-plan-save = Сохранить план
plan-saved = План сохранён. Граждане его пока не видят.
plan-nothing-begun = Начатого плана нет. Он сохранён или удалён.
button-part-regions = Регион
button-part-time = Дата
button-part-hours = Время
button-part-held-by = Кто проводит
button-part-topics = Темы
button-part-place = Место

## Changing a planned meeting

button-edit-meeting = Изменить план
button-redate-meeting = Перенести
meeting-edit = <b>Что изменить?</b>
change-review = <b>Проверьте изменение</b>
change-line =
    <b>{ $field }:</b> { $new }
    Было: <s>{ $old }</s>
field-kind = Вид
field-status = Статус
field-venue = Место проведения
field-district = Населённый пункт
change-nothing = Ничего не меняется: всё как было.
change-tells = { $people ->
    [0] Встреча объявлена, но сообщать некому. Когда новую дату согласуют, объявите встречу снова.
    [one] Встреча объявлена: { $people } человеку сразу сообщат, что она переносится. Когда новую дату согласуют, объявите встречу снова.
   *[other] Встреча объявлена: { $people } людям сразу сообщат, что она переносится. Когда новую дату согласуют, объявите встречу снова.
}
change-tells-nobody = Встреча ещё не объявлена, поэтому гражданам не сообщают.
change-asks-akimats = Согласование запросят снова: { $regions }.
button-change-save = Сохранить изменение
button-change-reason = Указать причину
change-ask-reason = Напишите одним сообщением, почему встреча переносится. Это увидят министерство и акиматы.
change-reason = <b>Почему перенесена:</b> { $reason }
button-change-drop = Не менять
change-saved = Изменение сохранено.
change-dropped = Ничего не изменено.
meeting-outdated = За это время встреча изменилась. Вот как она выглядит сейчас.
words-at-most = Не больше { $letters } знаков. Сократите, пожалуйста, и отправьте ещё раз.

## Agreeing and announcing a meeting

button-ask-akimats = Отправить акиматам
akimats-asked = { $count ->
    [one] Отправлено на согласование: { $count } регион.
    [few] Отправлено на согласование: { $count } региона.
   *[other] Отправлено на согласование: { $count } регионов.
}
button-announce = Объявить
announce-missing = <b>Встречу пока нельзя объявить</b>
announce-lacks-time = Нужны день и время начала.
announce-lacks-venue = Нужно место проведения.
announce-lacks-agreement = Нужно согласие акимата: { $regions }.
announce-too-late = Её день уже прошёл.
announce-preview = <b>Граждане прочитают это</b>
announce-tells = { $people ->
    [0] Сейчас сообщать некому. Встреча появится в списке.
    [one] Сообщат { $people } человеку: он следит за регионом, министерством или отраслью.
   *[other] Сообщат { $people } людям: они следят за регионом, министерством или отраслью.
}
button-announce-yes = Объявить и сообщить
announced = Встреча объявлена.

## Cancelling a meeting

button-cancel-meeting = Отменить встречу
cancel-ask-reason =
    <b>Почему встречи не будет?</b>

    Выберите ниже или напишите одним сообщением. Это прочитают граждане.
cancelled-head-away = Руководитель, который проводит встречу, не сможет приехать.
cancelled-venue-closed = Место проведения закрыто.
cancelled-weather = Не позволяет погода.
cancelled-joined = Встреча объединена с другой.
button-cancelled-head-away = Руководитель не сможет
button-cancelled-venue-closed = Место закрыто
button-cancelled-weather = Погода
button-cancelled-joined = Объединена с другой
cancel-confirm = <b>Отменить эту встречу?</b>
cancel-tells = { $people ->
    [0] Сейчас сообщать некому.
    [one] { $people } человеку сообщат, что встречи не будет.
   *[other] { $people } людям сообщат, что встречи не будет.
}
button-cancel-yes = Да, отменить
button-cancel-no = Нет, оставить
meeting-is-cancelled = Встреча отменена.

## The question sheet of a meeting

button-question-sheet = Вопросы к встрече
sheet-title = <b>Вопросы к встрече</b>
sheet-count = { $questions ->
    [one] { $questions } вопрос.
    [few] { $questions } вопроса, сначала те, что задают чаще.
   *[other] { $questions } вопросов, сначала те, что задают чаще.
}
sheet-none = Открытых вопросов к этой встрече и к министерству в её регионах пока нет.
sheet-entry = <b>{ $position }. { $people }</b>, { $region }, { $number }
sheet-alike = Почти о том же: { $question } ({ $people }, { $number })
sheet-more-alike = { $count ->
    [one] Ещё { $count } почти о том же.
   *[other] Ещё { $count } почти о том же.
}
sheet-page = Страница { $page } из { $pages }
sheet-because = <i>Вы получили это, потому что скоро встреча вашего министерства.</i>

## Problems that a ministry notes

button-sector-problems = Проблемы регионов
sector-problems =
    <b>Проблемы, которые отметило министерство</b>
    { $body }
sector-problems-none = Пока ничего не отмечено. Отмеченные проблемы помогают выбрать регион, когда планируют встречу.
sector-problem-line =
    <b>{ $position }. { $region }</b>
    { $problem }
    { $time }
sector-problem-since = с { $from }
sector-problem-between = { $from } – { $until }
button-note-problem = Отметить проблему
sector-problem-ask-region = <b>В каком регионе проблема?</b>
sector-problem-ask-text =
    <b>{ $region }</b>

    Опишите проблему одним сообщением, не длиннее { $letters } знаков. Без имён граждан.
sector-problem-refused = Опишите проблему в нескольких словах, не длиннее { $letters } знаков.
sector-problem =
    <b>{ $region }</b>
    { $problem }

    <b>Когда:</b> { $time }
button-problem-from = Изменить начало
button-problem-until = Изменить конец
button-problem-end = Проблема решена
button-problem-no-end = Конец не известен
sector-problem-ask-from = С какого дня есть эта проблема? Напишите день, например: 01.11.2026
sector-problem-ask-until = До какого дня будет эта проблема? Напишите день, например: 31.03.2027. Или укажите, что конец не известен.
sector-problem-day-not-read = Не удалось понять день в «{ $words }». Напишите, например, так: 01.11.2026. Последний день не может быть раньше первого.
sector-problem-noted = Проблема отмечена.
sector-problem-dated = Сохранено.
sector-problem-ended = Проблема снята с учёта.
act-meeting-planned = Запланирована встреча
act-meeting-changed = Изменён план встречи
act-meeting-announced = Встреча объявлена
act-meeting-cancelled = Встреча отменена
act-sector-problem-noted = Отмечена проблема региона
act-sector-problem-dated = Изменены сроки отмеченной проблемы
act-sector-problem-ended = Отмеченная проблема снята
## Those who answer: questions with a ministry

button-questions = Вопросы, новых: { $new }
button-commitments = Обязательства: { $open }, просрочено: { $late }
questions-new =
    <b>Новые вопросы</b>
    { $body }
questions-under-control =
    <b>Вопросы на контроле</b>
    { $body }
questions-answered =
    <b>Вопросы с ответом</b>
    { $body }
questions-none-new = Новых вопросов нет: на все даны ответы или они взяты на контроль.
questions-none-under-control = На контроле вопросов нет.
questions-none-answered = Вопросов с ответом здесь пока нет.
questions-group = <b>Вопросы об одном и том же: { $count }</b>
questions-group-more = Это самые давние. Остальные есть в списке.
question-line =
    <b>{ $position }.</b> { $text }
    { $region }. { $people }. { $progress }
question-group-line =
    <b>{ $position }.</b> { $text }
    { $region }. Похожих вопросов: { $alike }. { $people }
button-shelf-alike = Похожие вместе
button-shelf-new = Сначала давние
button-shelf-under-control = На контроле
button-shelf-answered = С ответом
button-question-meeting = Выбрать встречу
button-question-any-meeting = Любая встреча
question-count-label = { $name }: { $count }
question-regions = Вопросы какого региона показать?
question-meetings = Вопросы к какой встрече показать?
question-meetings-none = Ни один из этих вопросов не задан к определённой встрече.
question-meeting = <b>Встреча:</b> { $time }
question-meeting-label = { $day }, { $region }
question-language = <b>Язык автора:</b> { $lang ->
    [kk] казахский
    [ru] русский
   *[en] английский
}
question-verdicts = <b>Оценки:</b> помогло: { $helped }, частично: { $partly }, не помогло: { $no }
question-flagged = Отмечено для координатора: он посмотрит.
question-noted = Автор добавил:
question-changed = Автор написал заново.
question-office-note = Заметка ведомства (автор её не видит):
button-answer = Ответить
button-explain = Разъяснить
button-take-control = Взять на контроль
button-at-meeting = Ответ дан на встрече
button-resolve = Сделано: описать результат
button-extend-due = Продлить срок
button-correct = Исправить ответ
button-pass-on = Передать другому ведомству
button-pass-on-yes = Передать
button-question-photos = Показать фото
button-question-place = Показать на карте
button-flag-question = Отметить нарушение
button-next-question = Следующий вопрос ›
button-answer-draft = Мой черновик ответа
button-back-to-question = ‹ К вопросу
button-open-question = Открыть вопрос
button-open-questions = Открыть вопросы
question-stands-otherwise = Состояние вопроса уже изменилось. Вот как он стоит сейчас.
question-was-last = Это был последний вопрос в списке.
question-was-flagged = Отмечено: координатор посмотрит.
question-note-kept = Заметка сохранена. Её видят только ведомство и координаторы.
flag-reasons = <b>{ $number }: что нарушено?</b> Координатор посмотрит и при необходимости скроет. Скрыть сами вы не можете.
flag-insult = Оскорбление
flag-personal-data = Личные данные
flag-advertisement = Реклама
flag-not-a-question = Это не вопрос
queue-flagged = Отмечено ведомством: { $reason }
pass-on-ask =
    <b>Передать { $number }?</b>
    Кому: { $body }
news-questions =
    <b>Новых вопросов: { $count }</b>
    { $body }
news-question = <b>Новый вопрос <code>{ $number }</code></b>
news-reply-hint = Ответьте (reply) на это сообщение, и текст станет черновиком ответа.
reminder-reply-hint = Ответьте (reply) на это сообщение, и текст станет черновиком результата.

## Those who answer: answers

ask-answer = <b>Напишите ответ одним сообщением.</b> На казахском или на языке вопроса.
ask-explanation = <b>Напишите разъяснение одним сообщением.</b> На казахском или на языке вопроса.
ask-answered-at = На какой встрече дан ответ?
ask-answered-at-none = В этом регионе у ведомства не было встреч. Отправьте ответ текстом.
ask-words-at-meeting = <b>Что было сказано на встрече?</b> Напишите одним сообщением или пропустите.
ask-words-control = <b>Что будет сделано?</b> Напишите одним сообщением или пропустите.
ask-words-extend = <b>Почему нужно больше времени?</b> Те, кто спросил, прочтут причину.
ask-what-was-done = <b>Что сделано?</b> Напишите одним сообщением или пришлите фото.
ask-correction = <b>Как правильно?</b> Тем, кто спросил, будет сказано, что это исправление.
answer-so-far = Уже написано (нажмите, чтобы скопировать):
answer-review = <b>{ $number }: проверьте перед отправкой</b>
answer-review-reads = <b>Спросивший прочтёт так:</b>
answer-with-photo = Будет приложено фото.
answer-language-warning = Внимание: ответы даются на казахском или на языке вопроса, а текст, похоже, на другом языке.
answer-goes-to = Получат: { $authors ->
    [one] { $authors } автор
    [few] { $authors } автора
   *[many] { $authors } авторов
} и { $supporters ->
    [one] { $supporters } поддержавший
   *[many] { $supporters } поддержавших
}.
answer-goes-to-joined = И авторы объединённых вопросов: { $joined }.
answer-goes-to-too = Этот же ответ получат ещё вопросы: { $too }.
answer-no-undo = Отправленный ответ нельзя отозвать, можно только исправить.
answer-nothing-begun = Отправлять нечего.
answer-sent = Отправлено. Ответов: { $sent }, людей: { $told }.
button-edit-answer = Изменить текст
button-answer-as-it-is = Оставить так
button-drop-answer = Удалить черновик
button-answer-too = И похожим вопросам: { $others }
button-other-due-day = Выбрать другой день
answer-too = <b>Каким вопросам дать тот же ответ?</b> Выбрано: { $chosen }
button-too = Вопрос { $position }
ask-due-day = <b>К какому дню это будет сделано?</b>
ask-extended-day = <b>До какого дня продлить срок?</b> Сейчас: { $day }
due-hint = День можно и написать, например: 18 декабря.
due-is-past = Этот день уже прошёл. Выберите другой.
due-not-later = Срок можно продлить только на более поздний день.
due-not-understood = Не понимаю, какой это день. Напишите, например: 18.12 или 18 декабря.
button-due-in-a-week = 1 неделя
button-due-in-two-weeks = 2 недели
button-due-in-a-month = 1 месяц
button-due-calendar = Календарь
reply-kept = <b>{ $number }: ваш текст сохранён.</b> Это ответ или только заметка?
button-send-as-answer = Отправить как ответ
button-only-note = Только заметка
button-templates = Шаблоны ответов
button-keep-template = Сохранить как шаблон
button-use-template = Начать с шаблона
button-delete-template = Удалить шаблон
templates =
    <b>Шаблоны ответов</b>
    { $body }
templates-none =
    <b>Шаблоны ответов</b>
    { $body }

    Шаблонов пока нет. Отправленный ответ можно сохранить как шаблон на странице вопроса.
template-title = <b>Шаблон: { $name }</b>
template-line = <b>{ $position }. { $name }.</b> { $words }
choose-template = <b>С какого шаблона начать?</b> Перед отправкой его можно изменить.
ask-template-name = <b>Как назвать шаблон?</b> Напишите короткое название.
template-name-too-long = Название слишком длинное: не больше { $most } знаков.
template-deleted = Шаблон удалён.
happened-under-control-until = Взято на контроль, срок: { $day }
happened-answered-at-meeting = Ответ дан на встрече: { $day }
happened-extended = Срок продлён: { $day }
happened-corrected = Ответ исправлен:
happened-resolved-photo = Сделано, это видно на фото.
ask-whether-it-was-done = Это сделано?
button-was-done = Сделано
button-was-not-done = Не сделано

## Those who answer: commitments

commitments =
    <b>Обязательства</b>
    { $body }
    Не выполнено: { $open }, просрочено: { $late }
commitments-none = Невыполненных обязательств нет. Здесь будут вопросы на контроле и решения встреч.
commitment-line =
    <b>{ $position }.</b> { $words }
    { $due }
commitment-title =
    <b>Обязательство</b>
    { $due }
commitment-due = Срок: { $day }
commitment-due-today = Срок сегодня
commitment-late = Просрочено, срок был: { $day }
commitment-done = Выполнено: { $day }
commitment-void = Больше не действует: вопрос отозван или отклонён
commitment-of-submission = По вопросу <code>{ $number }</code>
commitment-of-meeting = Встреча: { $meeting }
commitment-taken = Назначен срок: { $day }
commitment-extended = Срок продлён: { $day }
commitment-handed-over = Передано: { $body }.
commitment-was-done = Выполнено.
commitment-stands-otherwise = Состояние обязательства уже изменилось. Вот как оно стоит сейчас.
commitment-was-handed-over = Передано: теперь его выполняет другое ведомство.
commitment-hand-over = <b>Чей это вопрос?</b> Выбор сразу передаёт обязательство.
button-commitment-hand-over = Передать другому ведомству
button-result-photo = Фото результата
button-add-commitment = Добавить обязательство
add-commitment-meeting = <b>На какой встрече это решено?</b>
button-commitment-no-meeting = Ни на какой
ask-promise = <b>Что будет сделано?</b> Напишите одним сообщением. Срок: { $day }
ask-reason-to-extend = <b>Почему нужно больше времени?</b> Новый срок: { $day }
reminder-commitments = <b>Обязательств, срок которых подходит или прошёл: { $count }</b>

## Those who answer: their acts in the trail

act-submission-answered = Дан ответ на вопрос
act-submission-explained = Дано разъяснение по вопросу
act-submission-answered-at-meeting = Отмечено, что ответ дан на встрече
act-taken-under-control = Вопрос взят на контроль
act-control-extended = Продлён срок по вопросу
act-submission-resolved = Отмечено, что вопрос решён
act-answer-corrected = Исправлен ответ
act-submission-flagged = Отмечено нарушение в вопросе
act-office-noted = Добавлена заметка к вопросу
act-template-kept = Сохранён шаблон ответа
act-template-deleted = Удалён шаблон ответа
act-committed = Добавлено обязательство
act-commitment-extended = Продлён срок обязательства
act-commitment-handed-over = Обязательство передано другому ведомству
act-commitment-done = Обязательство выполнено
trail-state = { $state ->
    [received] принят
    [answered] дан ответ
    [explained] дано разъяснение
    [under_control] на контроле
    [resolved] решено
    [declined] отклонён
    [open] не выполнено
   *[done] выполнено
}
## Was it held, and what came of it

was-it-held = <b>Встреча состоялась?</b>
button-held-as-planned = Прошла по плану
button-held-with-changes = Прошла с изменениями
button-was-moved = Перенесена на другой день
button-was-cancelled = Не состоялась
button-log = Внести итоги встречи
log-what = <b>Итоги какой встречи внести?</b>
log-what-none = Запланированных встреч без итогов нет.
log-what-line =
    <b>{ $position }.</b> { $time }
    { $place }
button-log-unplanned = Встреча не из плана
button-log-reception-alone = Личный приём
button-results = Внесённые итоги
log-not-yet = День этой встречи ещё не наступил.
log-logged-already = Итоги этой встречи уже внесены. Вот они сейчас.
log-cancelled = Эта встреча отмечена как отменённая.
log-changed-meanwhile = Тем временем это изменило другое должностное лицо. Вот как сейчас.
log-begun =
    <b>У вас есть незаконченный черновик</b>

    { $what }
    Последнее изменение: { $at }
button-log-anew = Удалить его и начать новый
log-of-meeting = Итоги встречи: { $place }, { $day }
log-of-unplanned = Итоги встречи не из плана
log-of-reception = Личный приём: { $place }, { $day }
log-of-reception-alone = Итоги личного приёма
log-of-correction = Исправление { $number }
log-ask-regions = <b>В каком регионе она прошла?</b> Можно выбрать несколько.
log-ask-region = <b>В каком регионе он прошёл?</b>
log-ask-kind = <b>Встреча была по графику или вне графика?</b>
button-log-scheduled = По графику
button-log-off-schedule = Вне графика
log-ask-day = <b>В какой день?</b> Выберите или напишите, например: 3 декабря.
button-log-today = Сегодня
button-log-yesterday = Вчера
log-ask-held-by = <b>Кто провёл?</b>
button-first-head = Первый руководитель
button-acting-first-head = Исполняющий обязанности
button-deputy = Заместитель
log-ask-people = <b>Сколько человек пришло?</b> Выберите или напишите число, например: около 200.
log-ask-received = <b>Сколько человек принято?</b> Выберите или напишите число.
log-ask-raised = <b>Сколько вопросов задано?</b> В боте: { $asked }, прибавьте заданные в зале.
log-ask-raised-hall = <b>Сколько вопросов задано?</b> Выберите или напишите число.
log-ask-answered = <b>На сколько вопросов ответили на месте?</b>
log-ask-explained = <b>По скольким вопросам дано разъяснение?</b>
log-ask-under-control = <b>Сколько вопросов взято на контроль?</b>
log-ask-resolved = <b>Сколько вопросов решено?</b>
log-number-now = Сейчас: <b>{ $number }</b>
button-take-number = Взять { $number }
button-log-not-known = Неизвестно
log-ask-outcomes = <b>Что стало с заданными вопросами ({ $raised })</b>
log-ask-outcomes-unknown = <b>Что стало с заданными вопросами</b>
log-outcomes-open = итог не указан: { $open }
button-outcomes-right = Верно
button-outcome-answered = Ответ на месте: { $number }
button-outcome-explained = Разъяснено: { $number }
button-outcome-under-control = На контроле: { $number }
button-outcome-resolved = Решено: { $number }
log-ask-topics = <b>Какие темы были главными?</b> Каждую с новой строки. Телефон может записать под диктовку.
button-topics-planned = Темы из плана
button-topics-asked = Из вопросов: { $topics }
log-ask-decisions = <b>Какие приняты решения и даны поручения?</b> Напишите со сроками.
log-ask-summary = <b>Напишите краткие итоги.</b> После публикации их прочтут люди.
log-ask-photos = <b>Пришлите фото.</b> Сейчас: { $photos }, не больше { $most }. После публикации их увидят люди.
log-ask-link = <b>Пришлите ссылку на публикацию.</b> Например: https://gov.kz/…
button-remove-topics = Убрать темы
button-remove-decisions = Убрать решения
button-remove-summary = Убрать краткие итоги
button-remove-photos = Убрать фото
button-remove-link = Убрать ссылку
button-log-drop = Удалить черновик
button-log-later = В меню, черновик останется
log-review = <b>Проверьте перед сохранением.</b> Чтобы изменить, нажмите на поле ниже.
button-save-result = Сохранить
button-field-regions = Регион
button-field-kind = Вид встречи
button-field-day = День
button-field-held-by = Кто провёл
button-field-people = Сколько пришло
button-field-received = Сколько принято
button-field-raised = Число вопросов
button-field-outcomes = Итог вопросов
button-field-topics = Темы
button-field-decisions = Решения
button-field-summary = Краткие итоги
button-field-photos = Фото
button-field-link = Ссылка
log-no-day = Не получилось понять день. Напишите так: 3 декабря или 03.12.2026.
log-no-number = Не получилось понять число. Напишите одно число, например: 200 или около 200.
log-no-link = Это не похоже на ссылку. Она начинается с https://
log-too-long = В тексте { $letters } знаков, а помещается { $most }. Он сохранён как черновик; пришлите короче.
log-too-many-topics = Вы написали тем: { $topics }, а помещается { $most }. Оставьте главные.
log-in-the-future = Этот день ещё не наступил. Напишите день, когда встреча прошла.
log-too-early = Это слишком рано. Самый ранний возможный день: { $day }
log-too-many = Число слишком большое. Проверьте его.
log-more-outcomes = Вопросов задано { $raised }, а итог указан для { $outcomes }. Исправьте числа.
log-incomplete = Укажите день и регион, тогда можно сохранить.
log-nothing-changed = Ничего не изменилось.
result-number-meeting = M-{ $number }
result-number-reception = R-{ $number }
result-title = <b>{ $number }. { $body }</b>
result-kind-meeting = Итоги встречи
result-kind-reception = Итоги личного приёма
result-regions = <b>Регион:</b> { $regions }
result-kind = <b>Вид:</b> { $kind }
result-held-on = <b>Прошла:</b> { $day }
result-held-by = <b>Кто провёл:</b> { $who }
result-people = <b>Пришло человек:</b> { $number }
result-received = <b>Принято на личном приёме:</b> { $number }
result-raised = <b>Задано вопросов:</b> { $number }
result-answered = дан ответ на месте: { $number }
result-explained = дано разъяснение: { $number }
result-under-control = взято на контроль: { $number }
result-resolved = решено: { $number }
result-number = { $number }
result-not-known = неизвестно
result-decisions = <b>Решения и поручения</b>
result-summary = <b>Краткие итоги</b>
result-link = <b>Публикация:</b> { $link }
result-photos = <b>Фото:</b> { $photos }
result-saved-at = Внесено: { $at }
result-corrected-at = Исправлено: { $at }
result-published-at = Опубликовано: { $at }
result-not-published = Граждане этого ещё не видят. Хорошая практика: опубликовать в течение десяти дней, последний день: { $day }
result-is-saved = Сохранено. Вот подтверждение:
result-saved = <b>{ $number } сохранено, { $time }.</b>
result-corrected = <b>{ $number } исправлено, { $time }.</b> Прежние числа остаются в истории исправлений.
result-reception-apart = Личный приём вносится отдельно.
counting-first-head = { $quarter }, встреча первого руководителя: <b>выполнено</b>.
counting-acting = { $quarter }: встреча исполняющего обязанности первого руководителя засчитывается: <b>выполнено</b>.
counting-off-schedule = { $quarter }: встреча первого руководителя вне графика засчитывается: <b>выполнено</b>.
counting-deputy = Встреча заместителя входит в отчёт, но для квартальной обязанности не засчитывается.
counting-acting-not = Встреча исполняющего обязанности входит в отчёт, но по настройке для квартальной обязанности не засчитывается.
counting-off-schedule-not = Встреча вне графика входит в отчёт, но по настройке для квартальной обязанности не засчитывается.
counting-reception = Принятые на личном приёме считаются отдельно.
counting-no-duty = У этого министерства нет квартальной обязанности.
quarter-name = { $quarter } квартал { $year }{"\u00A0"}г.
button-correct-result = Исправить
button-publish-result = Опубликовать
button-log-reception = Внести личный приём
button-open-reception = Показать личный приём
button-open-result = Показать итоги
button-result-trail = История исправлений
button-result-photos = Показать фото
results-title = <b>Внесённые итоги</b>
results-none = Пока ничего не внесено.
result-line =
    <b>{ $position }.</b> { $number }, { $day }
    { $place }
    { $state }
result-state-published = опубликовано
result-state-not-published = не опубликовано
result-trail-title = <b>{ $number }: история исправлений</b>
result-trail-none = Исправлений не было.
result-trail-entry =
    <b>{ $at }</b>, { $who }
    { $field }: { $old } → { $new }
result-trail-office = должностное лицо министерства (полномочие № { $office })
result-trail-office-gone = должностное лицо министерства
result-trail-empty = пусто
result-field-held-on = День
result-field-held-by = Кто провёл
result-field-people = Число людей
result-field-raised = Задано вопросов
result-field-answered = Ответ на месте
result-field-explained = Дано разъяснение
result-field-under-control = Взято на контроль
result-field-resolved = Решено
result-field-topics = Темы
result-field-decisions = Решения
result-field-summary = Краткие итоги
result-field-photos = Число фото
result-field-link = Ссылка
publish-preview = <b>Это прочтут граждане:</b>
publish-who = { $people ->
    [one] Узнает { $people } человек: кто следит за встречами этих регионов, министерства или отрасли или уже получал сообщения об этой встрече.
    [few] Узнают { $people } человека: кто следит за встречами этих регионов, министерства или отрасли или уже получал сообщения об этой встрече.
   *[other] Узнают { $people } человек: кто следит за встречами этих регионов, министерства или отрасли или уже получал сообщения об этой встрече.
}
publish-quiet = С 21:00 до 08:00 сообщения не отправляются, они ждут утра.
button-result-publish = Опубликовать
button-result-edit = Изменить
button-result-later = Позже
result-is-published = Опубликовано. Подписчикам сообщу.
result-published-before = Эти итоги уже опубликованы.
meeting-result = <b>Итоги встречи</b>
meeting-asked = <b>Вопросов в боте:</b> { $asked }, из них с ответом: { $settled }
meeting-commitments = <b>Взято на контроль:</b> выполнено { $done }, в работе { $open }
meeting-result-corrected = Исправлено: { $at }
button-meeting-photos = Показать фото
notice-result = <b>Опубликованы итоги встречи</b>
notice-results = <b>Опубликованные итоги: { $count }</b>
act-meeting-logged = Внесены итоги встречи
act-reception-logged = Внесены итоги личного приёма
act-result-corrected = Исправлены итоги встречи
act-result-published = Опубликованы итоги встречи

## The coordinators' dashboard

dashboard-title = <b>{ $quarter }, день { $day } из { $days }</b>
dashboard-over = <b>{ $quarter }</b>. Квартал закончился.
dashboard-ahead = <b>{ $quarter }</b>. Квартал ещё не начался.
dashboard-meetings = <b>Встречи первых руководителей</b> (министерств: { $bodies }): проведены – { $met }, запланированы – { $planned }, не запланированы – { $nothing }.
dashboard-due = <b>{ $what }</b>: выполнено { $met } из { $owed } (законный срок – { $legal }; наш ориентир – { $target })
dashboard-due-alone = <b>{ $what }</b> (законный срок – { $legal }; наш ориентир – { $target })
dashboard-due-ours = <b>{ $what }</b> (наш ориентир – { $target }; закон срока не называет)
dashboard-late = { $count ->
    [0] Опаздывающих министерств нет.
   *[other] <b>Министерств, которые опоздали или могут опоздать:</b> { $count }.
}
dashboard-tensions = Открытых сигналов о напряжённости: { $count }.
dashboard-tracked = Учёт ведётся с периода: { $quarter }. Более ранние сроки просроченными не считаются.
dashboard-rule-acting = Встреча исполняющего обязанности первого руководителя засчитывается: так настроен этот бот.
dashboard-rule-acting-not = Встреча исполняющего обязанности первого руководителя не засчитывается: так настроен этот бот.
dashboard-rule-off-schedule = Встреча вне графика засчитывается: так настроен этот бот.
dashboard-rule-off-schedule-not = Встреча вне графика не засчитывается: так настроен этот бот.
button-dashboard = Общая картина
button-dashboard-ministries = Министерства
button-dashboard-late = Опаздывают: { $count }
button-dashboard-coverage = Регионы
button-dashboard-topics = О чём спрашивают
button-quarter-before = ‹ { $quarter }
button-quarter-after = { $quarter } ›
ministries-title = <b>{ $quarter }: министерства</b>
ministries-none = { $quarter }: в этом квартале никто не обязан.
ministry-line =
    <b>{ $position }.</b> { $body }
    { $line }
standing-met = Встреча первого руководителя проведена ({ $day }).
standing-planned = Встреча в плане: { $time }, { $status }.
standing-nothing = Встреча не запланирована.
standing-missed = Квартал закончился без встречи.
standing-not-logged = Время по плану прошло ({ $time }), результат не внесён.
standing-status-planned = акимат ещё не согласовал
standing-status-agreed = согласовано
standing-status-announced = объявлено
late-title = <b>Министерства, которые опоздали или могут опоздать</b>
late-none = Опаздывающих министерств нет.
late-measure = С середины квартала сюда попадает тот, у кого встреча не запланирована или не согласована. Это наша мерка.
concern-quarter-missed = { $quarter }: встреча первого руководителя не проведена.
concern-not-logged = { $quarter }: время встречи прошло, результат не внесён.
concern-nothing-planned = { $quarter }: встреча не запланирована, до конца квартала рабочих дней: { $days }.
concern-not-agreed = { $quarter }: встреча в плане ({ $time }), но акимат ещё не согласовал.
concern-report-late = { $quarter }: отчёт не отправлен (законный срок – { $legal }).
concern-off-schedule-late = { $alert }: встреча вне графика не проведена (наш ориентир – { $target }).
body-standing-visited = <b>Где побывало за последние двенадцать месяцев:</b> { $regions }.
body-standing-visited-none = За последние двенадцать месяцев встреч не было ни в одном регионе.
body-standing-questions = Вопросов ждут ответа: { $questions }. Обязательств на контроле: { $commitments }, из них просрочено: { $late }.
body-standing-tensions = Открытых сигналов о напряжённости: { $count }.
body-standing-nudged = Последнее напоминание: { $at }.
body-standing-nudged-seen = Последнее напоминание: { $at }. Увидели: { $seen }.
body-standing-never-nudged = Этому министерству ещё не напоминали.
half-year-name = { $half } полугодие { $year }{"\u00A0"}г.
coverage-title = <b>{ $period }: регионы</b>
coverage-unvisited = Регионов, где никто не был и не собирается: { $count }.
coverage-line = <b>{ $position }.</b> { $region }: встреч проведено – { $held }, запланировано – { $planned }, министерств – { $bodies }.
coverage-region-title = <b>{ $region }, { $period }</b>
coverage-region-line = { $body }: проведено – { $held }, запланировано – { $planned }.
coverage-region-none = В этом регионе встреч не было, и ни одна не запланирована.
topics-title = <b>О чём спрашивают больше всего</b>
topics-line = <b>{ $position }.</b> { $body }: людей – { $people }, открытых вопросов и проблем – { $submissions }.
topics-line-unknown = <b>{ $position }.</b> Неизвестно, к какому министерству: людей – { $people }, открытых вопросов и проблем – { $submissions }.
topics-none = Открытых вопросов и проблем сейчас нет.

## What is owed

duty-quarterly-meetings = { $quarter }: встреча первого руководителя
duty-off-schedule = { $alert }: встреча вне графика
duties-title = <b>Сроки</b>
duties-none = В ближайшие полгода сроков нет.
duty-line =
    <b>{ $position }.</b> { $what }
    Законный срок: { $legal }
    Наш ориентир: { $target }
    { $state }
duty-line-ours =
    <b>{ $position }.</b> { $what }
    Наш ориентир: { $target }; закон срока не называет.
    { $state }
duty-state-met = Выполнено.
duty-state-upcoming = Время ещё есть: рабочих дней до ориентира – { $days }.
duty-state-due-soon = { $days ->
    [0] Ориентир – сегодня.
   *[other] Уже скоро: рабочих дней до ориентира – { $days }.
}
duty-state-target-passed = Ориентир прошёл, законный срок ещё нет.
duty-state-overdue = Просрочено.
duty-count = Выполнили: { $met } из { $owed }.
button-duties = Сроки
button-clause = Что сказано в постановлении
duty-not-yet = <b>Ещё не выполнили:</b>
duty-all-met = Выполнили все.

## Reminding ministries

button-nudge = Напомнить
button-nudge-all = Напомнить всем: { $count }
nudge-nobody = Напоминать некому: всё выполнено.
nudge-preview = <b>Проверьте.</b> Напоминание получат:
nudge-preview-line =
    <b>{ $body }</b>: { $people ->
        [one] { $people } человек
        [few] { $people } человека
       *[many] { $people } человек
    }
    { $last }
nudge-preview-nobody = из этого министерства в боте ещё никого нет
nudge-last = последнее напоминание: { $at }
nudge-last-never = раньше не напоминали
nudge-words = <b>Ваши слова:</b>
nudge-text = В сообщении будет всё, с чем министерство опаздывает, и кнопки, чтобы это сделать.
nudge-people = { $people ->
    [one] Всего { $people } человек.
    [few] Всего { $people } человека.
   *[many] Всего { $people } человек.
}
button-nudge-words = Добавить слова
button-nudge-words-anew = Изменить слова
button-nudge-send = { $people ->
    [one] Отправить { $people } человеку
   *[many] Отправить { $people } людям
}
nudge-ask-words = Что добавить? Напишите одним сообщением. Имён граждан не пишите.
nudge-words-too-long = Текст слишком длинный: { $length } знаков, самое большее { $longest }. Сократите и пришлите снова.
nudge-words-not-text = Напишите текст или нажмите «Назад».
nudge-sent = { $people ->
    [one] Напоминание ушло { $people } человеку.
   *[many] Напоминание ушло { $people } людям.
}
nudge-changed = Список изменился: посмотрите ещё раз.
nudge-letter = <b>Напоминание от координатора</b>
nudge-letter-body = { $body }
button-nudge-seen = Вижу
button-nudge-meetings = Посмотреть встречи
button-nudge-tensions = Посмотреть сигналы
nudge-seen = Координатор узнает, что вы это видели.
act-nudged = Напоминание министерству

## The head of each desk

desk-quarter-met = <b>Этот квартал:</b> встреча первого руководителя проведена ({ $day }).
desk-quarter-planned = <b>Этот квартал:</b> проведено 0 из 1. В плане: { $time }. Осталось рабочих дней: { $days }.
desk-quarter-open = <b>Этот квартал:</b> проведено 0 из 1, плана нет. Осталось рабочих дней: { $days }.
desk-next-due = Ближайший срок: { $what }
desk-overdue = Просрочено: { $what }
desk-akimat-waits = { $count ->
    [0] Вашего ответа ничего не ждёт.
    [one] <b>Вашего ответа ждёт { $count } встреча.</b>
    [few] <b>Вашего ответа ждут { $count } встречи.</b>
   *[many] <b>Вашего ответа ждут { $count } встреч.</b>
}
desk-akimat-next = <b>Ближайшая встреча:</b> { $body } ({ $time }).
desk-late = <b>Опоздали или могут опоздать:</b> { $bodies }.
desk-late-more = <b>Опоздали или могут опоздать:</b> { $bodies } и ещё министерств: { $more }.
desk-late-none = Опаздывающих министерств нет.
command-dashboard = Общая картина: кто успел, кто опаздывает
command-deadlines = Сроки
## Names of days off that the working calendar knows from the start

holiday-name = { $name ->
    [new_year] Новый год
    [christmas] Православное Рождество
    [womens_day] Международный женский день
    [constitution] День Конституции
    [nauryz] Наурыз мейрамы
    [unity] Праздник единства народа Казахстана
    [defender] День защитника Отечества
    [victory] День Победы
    [kurban_ait] Первый день Курбан айта, уточняется
    [capital] День столицы
    [republic] День Республики
   *[independence] День Независимости
}
holiday-instead-of = вместо { $day }
holiday-instead-of-reckoned = вместо { $day }, по расчёту
## Меняется то, с чем согласился акимат

agreement-wanted-anew = <b>Министерство изменило эту встречу и снова просит согласия акимата.</b>
hosted-meeting-cancelled = <b>Министерство отменило встречу в вашем регионе</b>
hosted-meeting-elsewhere = <b>Встречи в вашем регионе больше не будет: { $region }</b>
button-take-agreement-back = Отозвать согласие
taking-agreement-back = Ваш акимат уже согласился на эту встречу. Если вы отправите новый ответ, согласие будет отозвано.
toast-agreed-and-announced = О встрече уже сообщили людям. Попросите министерство её изменить.
ministry-agreement-taken-back = Раньше акимат был согласен. Теперь он отозвал согласие.
## Quarterly reports: those who send them

quarterly-title =
    <b>Квартальный отчёт, { $quarter }</b>
    { $body }
quarterly-not-sent = Отчёт ещё не отправлен.
quarterly-goes-on = Квартал ещё не закончился. Первый день, когда отчёт можно отправить: { $day }
quarterly-due =
    Ориентир, последний рабочий день: { $target }
    Срок по постановлению: { $legal }
quarterly-overdue = <b>Срок прошёл.</b> Срок по постановлению: { $legal }
quarterly-sent = Версия { $version } отправлена: { $at }. Контрольная сумма: { $checksum }
quarterly-returned =
    <b>Версия { $version } возвращена:</b> { $at }
    Причина: { $reason }
    Срок новой версии: { $until }
quarterly-until-target = Последний рабочий день до этого: { $target }
quarterly-figure = <b>{ $figure }:</b> { $number }
quarterly-figure-below = • { $figure }: { $number }
quarterly-partly = { $total } (записей: { $known } из { $of })
quarterly-percent-partly = { $total }, { $percent }% (записей: { $known } из { $of })
quarterly-percent = { $total }, { $percent }%
quarterly-mapping = <i>Решены: вопросы, на которые ответили на месте, которые разъяснили или решили. В работе: взяты на контроль и ещё не решены; обязательства, выполненные после внесения записи, переходят в решённые. Процент — по записям, где известны оба числа. Этот порядок подсчёта наш.</i>
figure-meetings = Проведено встреч
figure-by-first-head = провёл первый руководитель
figure-by-acting = провёл исполняющий обязанности
figure-by-deputy = провёл заместитель
figure-scheduled = по графику
figure-off-schedule = вне графика
figure-receptions = Личных приёмов
figure-received = Принято граждан на личном приёме
figure-attendees = Пришло на встречи
figure-raised = Поднято вопросов
figure-settled = Решено
figure-answered = ответили на месте
figure-explained = дано разъяснение
figure-resolved = вопрос решён
figure-in-progress = В работе
quarterly-kept-since = В том числе обязательств, выполненных после внесения: { $count }
quarterly-gaps = <b>Чего не хватает</b>
quarterly-no-gaps = Всё заполнено: недостающего нет.
quarterly-gap-first-head = • Не внесена встреча первого руководителя, которая засчитывается в квартальную обязанность.
quarterly-gap-not-logged = • { $number }, { $day }: итоги не внесены.
quarterly-gap-unknown = • { $number }, { $day }: неизвестны числа: { $figures }.
quarterly-gap-no-summary = • { $number }, { $day }: нет краткого итога.
quarterly-gaps-more = • Ещё: { $count }.
quarterly-comment = <b>Комментарий</b>
quarterly-log-changed = <b>После версии { $version } изменилось</b>
quarterly-log-same = После версии { $version } ничего не изменилось.
quarterly-change = • { $figure }: { $old } → { $new }
quarterly-change-comment = • Комментарий другой.
quarterly-change-entries = • Числа те же, но их состав изменился.
button-quarterly = Отчёт, { $quarter }: { $state }
quarterly-label-not-sent = не отправлен
quarterly-label-sent = отправлен
quarterly-label-returned = возвращён
quarterly-label-goes-on = квартал идёт
button-quarterly-log = Внести итоги { $number }
button-quarterly-correct = Исправить итоги { $number }
button-quarterly-write = Написать комментарий
button-quarterly-rewrite = Изменить комментарий
button-quarterly-unwrite = Удалить комментарий
button-quarterly-check = Проверить и отправить
button-quarterly-check-version = Проверить и отправить версию { $version }
button-quarterly-open = Открыть отчёт
quarterly-ask-comment = Что написать рядом с числами? Одним сообщением, не больше { $most } знаков. Координаторы прочтут это вместе с отчётом. Например: одна встреча перенесена на январь из-за бурана.
quarterly-comment-kept = Комментарий сохранён.
quarterly-comment-gone = Комментарий удалён.
quarterly-ask-empty =
    <b>За { $quarter } не внесено ни одной встречи.</b>
    Встреч действительно не было? Если были, сначала внесите их.
button-quarterly-none-held = Да, встреч не было
quarterly-preview = <b>Проверьте отчёт. После отправки эта версия не изменится.</b>
quarterly-preview-empty = <b>В отчёте нет встреч: отправляется нулевой отчёт.</b>
quarterly-who-gets-it = Отчёт получат координаторы: { $people } чел.
button-quarterly-send = Отправить версию { $version }
quarterly-changed-meanwhile = Данные тем временем изменились. Проверьте ещё раз.
quarterly-nothing-changed = Отличий от отправленной версии нет.
quarterly-not-yet = Квартал ещё не закончился.
quarterly-is-sent = Отчёт отправлен. Квитанция ниже.
quarterly-receipt =
    <b>Отчёт № { $number } отправлен</b>
    { $quarter }, версия { $version }
    { $at }
    Первые 8 знаков контрольной суммы: { $checksum }
quarterly-notice-returned = <b>Координаторы вернули отчёт</b>

## Quarterly reports: those who get them

button-reports = Отчёты, { $quarter }: { $count } из { $all }
reports-title = <b>Квартальные отчёты, { $quarter }</b>
reports-counts = Поступило: { $sent } из { $all }. Возвращено: { $returned }. Нет: { $missing }.
reports-line =
    <b>{ $position }.</b> { $body }
    { $state }
reports-line-sent = Поступил: версия { $version }, { $at }
reports-line-returned = Версия { $version } возвращена, срок новой: { $until }
reports-line-returned-late = Версия { $version } возвращена, срок новой прошёл: { $until }
reports-line-missing = Не отправлен
reports-line-late = Не отправлен, срок прошёл
reports-none = В этом квартале никто не обязан отчитываться.
reports-notice = <b>Поступил квартальный отчёт</b>
reports-log-now = Что внесено к этому часу
reports-who-can-close = Восполнить это может само министерство. Его должностных лиц в боте: { $people }.
reports-version-change = <b>Чем версия { $newer } отличается от версии { $older }</b>
button-reports-return = Вернуть версию { $version }
reports-return-why = <b>Почему возвращается версия { $version }?</b>
return-missing = В отчёте нет прошедшей встречи
return-figures = Числа не сходятся
return-unknown = Не указаны числа
return-other = Пояснить словами
reports-return-words = Что нужно исправить? Напишите одним сообщением, не больше { $most } знаков. Это прочтёт министерство.
reports-return-until = <b>К какому дню нужна новая версия?</b>
reports-return-check =
    <b>Вернуть отчёт?</b>
    Причина: { $reason }
    Будет сообщено должностным лицам: { $people }
    Срок новой версии: { $until }
button-reports-return-yes = Да, вернуть
reports-is-returned = Отчёт возвращён.
reports-stands-otherwise = Состояние отчёта тем временем изменилось.
act-report-sent = Отправлен квартальный отчёт
act-report-returned = Возвращён квартальный отчёт
act-results-sent = Отмечена отправка итогов полугодия
trail-report = { $period }, версия { $version }, { $checksum }

## Half-year results

button-half-year = Итоги полугодия
half-year-title = <b>Итоги встреч, { $period }</b>
half-year-covers = Период: { $first } – { $last }. Данные на конец дня { $cut }.
half-year-goes-on = Полугодие закончится { $last }: встреч после даты данных здесь нет.
half-year-due =
    В Аппарат Правительства: ориентир, последний рабочий день: { $target }
    Срок по постановлению: { $legal }
half-year-unresolved = <b>Невыполненные обязательства:</b> { $open }, просрочено: { $late }
half-year-reports = • { $quarter }: поступило отчётов { $sent } из { $all }
half-year-reports-later = • { $quarter }: поступило отчётов { $sent } из { $all }, срок: { $legal }
half-year-reports-title = <b>Отчёты министерств</b>
half-year-missing = <b>Чьих отчётов нет.</b> Восполнить это могут должностные лица министерства:
half-year-missing-line = • { $body }, { $quarter }: не отправлен, должностных лиц в боте: { $people }
half-year-returned-line = • { $body }, { $quarter }: возвращён, должностных лиц в боте: { $people }
half-year-sent = Версия { $version } отмечена как отправленная: { $day }, данные на { $cut }. Контрольная сумма: { $checksum }
half-year-not-sent = Ещё не отмечены как отправленные.
button-half-year-reports = Отчёты: { $quarter }
button-half-year-bodies = По министерствам
button-half-year-mark = Отметить отправку версии { $version }
half-year-bodies-title = <b>По министерствам, { $period }</b>
half-year-body-line =
    <b>{ $position }.</b> { $body }
    Встреч: { $meetings }, принято граждан: { $received }, вопросов: { $raised }, решено: { $settled }, в работе: { $progress }
half-year-ask-day =
    <b>В какой день итоги отправлены в Аппарат Правительства?</b>
    После отметки числа этой версии не изменятся.
half-year-day-hint = День можно и написать, например: 14 июня.
button-half-year-today = Сегодня
button-half-year-yesterday = Вчера
half-year-in-the-future = Этот день ещё не наступил.
half-year-too-early = Этот день до начала полугодия.
half-year-check =
    <b>Отметить версию { $version } как отправленную?</b>
    День отправки: { $day }
    { $covers }
button-half-year-yes = Да, отметить
half-year-is-sent = Отмечено как отправленное.
## The schedule of a half-year

demand-overdue = Просроченные обязательства министерства: { $count }.
command-schedule = График на полугодие
button-schedule = График, { $half } полугодие { $year }: { $state }
button-schedule-of-body = График на полугодие
schedule-name = График встреч на { $half } полугодие { $year }{"\u00A0"}г.
schedule-state = { $state ->
    [draft] проект
    [with_bodies] на согласовании
    [agreed] согласован
    [submitted] внесён
    [approved] утверждён
   *[other] опубликован
}
schedule-is-draft = Проект: министерствам ещё не отправлен. Запланированные встречи сразу попадают сюда.
schedule-is-with-bodies = На согласовании у министерств. Версия { $version } отправлена { $day }
schedule-is-agreed = Версия { $version } согласована с министерствами.
schedule-is-submitted = Внесён в Правительство: { $day }
schedule-is-approved = Утверждён Правительством: № { $number }, { $day }
schedule-is-published = Опубликован: { $day }
schedule-due =
    Срок внесения проекта в Правительство: { $legal }
    Наша цель: { $target }
schedule-counts = Встреч: { $meetings }, министерств: { $bodies }.
schedule-agreed-by = Согласовали министерств: { $given } из { $total }.
schedule-awaited = Ещё не ответили: { $bodies }
schedule-objections = Возражают: { $bodies }
schedule-changes = { $count ->
    [one] После этой версии изменилась { $count } строка. Она войдёт в следующую.
    [few] После этой версии изменились { $count } строки. Они войдут в следующую.
   *[other] После этой версии изменились { $count } строк. Они войдут в следующую.
}
schedule-empty = На это полугодие встреч по графику ещё не запланировано.
button-schedule-rows = Встречи: { $count }
button-schedule-changed = Изменения: { $count }
button-schedule-conflicts = Противоречия: { $count }
button-schedule-answers = Ответы министерств
button-schedule-before = ‹ { $half } полугодие { $year }
button-schedule-after = { $half } полугодие { $year } ›
schedule-with-akimats = Согласовано с акиматом
schedule-without-akimats = Не согласовано с акиматом: { $regions }
schedule-row =
    <b>{ $number }.</b> { $body }
    { $time }, { $by }
    { $place }
    { $akimats }
schedule-row-dropped = <b>Изменено:</b> встречи не будет или она исключена из графика.
schedule-row-added = <b>Новая:</b> запланирована после этой версии, войдёт в следующую.
schedule-row-changed =
    <b>Изменено.</b> Было: { $was }
    Стало: { $now }
schedule-all-rows = Все встречи
schedule-rows-of-body = Только { $body }
schedule-rows-in-region = Только { $region }
schedule-rows-conflicting = Только встречи с противоречиями
schedule-rows-changed = Только изменённые встречи
schedule-no-rows = Таких встреч нет.
button-schedule-all = Показать все
button-schedule-conflicting = Только с противоречиями
button-schedule-by-body = Выбрать министерство
button-schedule-by-region = Выбрать регион
schedule-choose-body = Встречи какого министерства?
schedule-choose-region = Встречи в каком регионе?
schedule-row-number = { $schedule }, строка { $number }
schedule-akimat = <b>{ $region }:</b> { $state ->
    [asked] акимат запрошен, ответа ещё нет
    [agreed] согласовано с акиматом
    [agreed_by_letter] согласовано с акиматом письмом
    [countered] акимат предложил другую дату или место
    [declined] акимат не согласовал
   *[other] акимат ещё не запрашивали
}
button-schedule-send = Отправить министерствам
button-schedule-send-again = Отправить следующую версию
button-schedule-submit = Указать день внесения
button-schedule-approve = Указать утверждение
button-schedule-publish = Опубликовать график
schedule-send-check =
    <b>Проверьте перед отправкой</b>
    { $schedule }, версия { $version }
schedule-send-rows = Встреч: { $count }. После отправки эта версия не меняется, дальнейшие изменения видны рядом.
schedule-send-nobody = Только убраны некоторые встречи: заново согласовывать никому не нужно.
schedule-send-asked = Должны согласовать: { $bodies }
schedule-send-absent = Их должностных лиц в боте нет, письмо о согласовании введёте вы: { $bodies }
schedule-send-people = Получат сообщение: { $people } чел.
button-schedule-send-yes = Отправить
schedule-ask-settlement =
    { $body } возражает: «{ $objection }»

    <b>Как это решено?</b> Напишите одним сообщением. Министерство его увидит.
schedule-ask-letter =
    { $body } ещё не ответило.

    <b>Каким письмом согласовано?</b> Напишите номер и дату, например: № 12-5/431 от 03.12.2026.
schedule-ask-submission = <b>В какой день график внесён в Правительство?</b> Выберите или напишите, например: 14.12.2026.
schedule-ask-number = <b>Под каким номером Правительство утвердило график?</b> Напишите номер, например: 1024. Затем я спрошу дату.
schedule-ask-approval-day = <b>Какой датой утверждён № { $number }?</b> Выберите или напишите, например: 28.12.2026.
schedule-publish-check =
    <b>Опубликовать?</b>

    { $count ->
        [one] Граждане увидят { $count } встречу
        [few] Граждане увидят { $count } встречи
       *[other] Граждане увидят { $count } встреч
    } с пометкой «запланирована, дата может измениться». Отдельно об этом никому не сообщается: о каждой встрече я сообщу, когда её объявят.
button-schedule-publish-yes = Опубликовать
schedule-answer-awaited = Ответа ещё нет
schedule-answer-agreed = Согласовано
schedule-answer-objected = Возражение: «{ $words }»
schedule-answer-settled = Решено координатором: «{ $words }»
schedule-answer-by-letter = Согласовано письмом: «{ $words }»
button-schedule-agree = Согласовать наши строки
button-schedule-object = Возразить
button-schedule-own = Открыть наши строки
schedule-none-of-own = Ваше министерство ещё не запланировало встреч по графику на это полугодие.
button-proposal = Где нас ждут больше всего
schedule-ask-objection = <b>Что не так?</b> Напишите одним сообщением. Ответит координатор.
schedule-answer-line = <b>{ $position }.</b> { $body }
schedule-settle-hint = Чтобы снять возражение или ввести письмо о согласовании, нажмите номер министерства.
schedule-sent =
    <b>На согласование</b>
    { $schedule }, версия { $version }
schedule-sent-more = { $count ->
    [one] Есть ещё { $count } строка.
    [few] Есть ещё { $count } строки.
   *[other] Есть ещё { $count } строк.
}
schedule-sent-why = Это сообщение получают должностные лица министерства.
button-schedule-settle = Снять возражение
button-schedule-open = Открыть график
schedule-conflict = <b>{ $position }.</b> { $words }
schedule-asks-most = «Спрашивают больше всего»: регион в числе пяти, где больше всего спрашивающих на число жителей.
schedule-no-conflicts = Противоречий нет.
schedule-conflicts = Противоречия: { $count }
schedule-conflict-row = • { $time }, { $body }, { $place }
conflict-body-week = { $body }: встреч за одну неделю (с { $monday }): { $count }
conflict-region-week = { $region }: встреч за одну неделю (с { $monday }): { $count }
conflict-first-head = { $body }: в { $quarter } квартале { $year } года нет встречи первого руководителя
conflict-unvisited = { $region }: здесь спрашивают больше всего (людей: { $people }), но никто не едет. Чаще всего спрашивают: { $body }
conflict-akimat-asked = { $body }, { $time }: акимат ещё не ответил, { $region }
conflict-akimat-not-agreed = { $body }, { $time }: нет согласия акимата, { $region }
conflict-closed-by = Может исправить: { $bodies }
conflict-closed-by-akimat = Может исправить: акимат, { $region }
proposal =
    <b>Где ждут больше всего</b>
    { $schedule }
    { $body }
proposal-planned = Здесь уже запланировано: { $times }
button-proposal-plan = Запланировать: { $region }
schedule-outdated = График изменился. Вот как сейчас.
schedule-nothing-changed = С последней версии ничего не изменилось.
schedule-day-to-come = Этот день ещё не наступил.
schedule-day-too-early = Слишком ранний день: предыдущий шаг сделан позже.
schedule-not-a-number = Не удалось прочитать номер. В нём должна быть хотя бы одна цифра и не больше { $most } знаков.
schedule-rows-are-others = Тем временем встречи изменились. Проверьте ещё раз.
schedule-was-sent = Отправлено министерствам.
schedule-day-not-read = Не удалось понять, какой это день. Напишите так: 14.12.2026.
schedule-was-submitted = День внесения сохранён.
schedule-was-approved = Утверждение сохранено.
schedule-was-published = Опубликовано. Граждане видят встречи графика.
schedule-body-agreed = Согласование сохранено.
schedule-body-objected = Возражение сохранено. Координаторы получат его.
act-schedule-sent = График на полугодие отправлен министерствам
act-schedule-agreed-to = График на полугодие согласован министерством
act-schedule-objected-to = Министерство возразило против графика на полугодие
act-schedule-objection-settled = Решён вопрос о согласовании графика с министерством
act-schedule-agreed = График на полугодие согласован всеми
act-schedule-submitted = Указан день внесения графика в Правительство
act-schedule-approved = Указано утверждение графика Правительством
act-schedule-published = График на полугодие опубликован
## What is due: the one letter of a morning, for those who hold an office

due-title = <b>Напоминание: { $day }</b>
due-numbered =
    <b>{ $position }.</b> { $what }
button-due-numbered = { $position }. { $act }
due-meeting = { $quarter } квартал { $year }{"\u00A0"}г.: встреча первого руководителя с населением ещё не проведена.
due-meeting-planned = { $quarter } квартал { $year }{"\u00A0"}г.: встреча первого руководителя с населением запланирована, но ещё не проведена.
due-meeting-over = { $quarter } квартал { $year }{"\u00A0"}г. закончился, а встреча первого руководителя с населением не внесена. Если она была, внесите её итоги.
due-report = Отчёт за { $quarter } квартал { $year }{"\u00A0"}г. ещё не отправлен.
due-off-schedule = { $region }: встреча вне графика из-за риска социальной напряжённости ещё не проведена.
due-schedule = Проект графика встреч на { $half } полугодие { $year }{"\u00A0"}г. ещё не внесён в Правительство.
due-results = Итоги встреч за { $half } полугодие { $year }{"\u00A0"}г. ещё не отправлены в Аппарат Правительства.
due-when-ahead = Срок по постановлению: { $legal }; ориентир: { $target }, до него { $days ->
    [one] { $days } рабочий день
    [few] { $days } рабочих дня
   *[other] { $days } рабочих дней
}.
due-when-ahead-same = Срок по постановлению: { $legal }, до него { $days ->
    [one] { $days } рабочий день
    [few] { $days } рабочих дня
   *[other] { $days } рабочих дней
}.
due-when-today = Срок по постановлению: { $legal }; ориентир – сегодня.
due-when-today-same = Срок по постановлению – сегодня.
due-when-target-over = Срок по постановлению: { $legal }; ориентир прошёл ({ $target }).
due-when-late = Срок по постановлению прошёл ({ $legal }).
due-when-own-ahead = Наш ориентир: { $target }, до него { $days ->
    [one] { $days } рабочий день
    [few] { $days } рабочих дня
   *[other] { $days } рабочих дней
}. В постановлении срока нет.
due-when-own-today = Наш ориентир – сегодня. В постановлении срока нет.
due-when-own-late = Наш ориентир прошёл ({ $target }). В постановлении срока нет.
due-bodies-meetings =
    { $count ->
        [one] { $count } министерство не провело встречу первого руководителя с населением за { $quarter } квартал { $year }{"\u00A0"}г.:
        [few] { $count } министерства не провели встречу первого руководителя с населением за { $quarter } квартал { $year }{"\u00A0"}г.:
       *[other] { $count } министерств не провели встречу первого руководителя с населением за { $quarter } квартал { $year }{"\u00A0"}г.:
    }
due-bodies-reports-today =
    { $count ->
        [one] Сегодня должен прийти { $count } отчёт за { $quarter } квартал { $year }{"\u00A0"}г.:
        [few] Сегодня должны прийти { $count } отчёта за { $quarter } квартал { $year }{"\u00A0"}г.:
       *[other] Сегодня должны прийти { $count } отчётов за { $quarter } квартал { $year }{"\u00A0"}г.:
    }
due-bodies-reports-late =
    { $count ->
        [one] { $count } министерство опаздывает с отчётом за { $quarter } квартал { $year }{"\u00A0"}г.:
        [few] { $count } министерства опаздывают с отчётом за { $quarter } квартал { $year }{"\u00A0"}г.:
       *[other] { $count } министерств опаздывают с отчётом за { $quarter } квартал { $year }{"\u00A0"}г.:
    }
due-bodies-off-schedule = { $body }: встреча вне графика ещё не проведена ({ $region }).
due-bodies-more = и ещё { $count }
due-not-logged = Итоги встречи не внесены: { $meeting }. Она состоялась?
due-not-logged-several = Встречи, итоги которых не внесены: { $count }.
due-unanswered =
    { $questions ->
        [one] { $questions } вопрос остался без ответа через { $days } дней после встречи: { $meeting }. Срок в { $days } дней наш, в постановлении его нет.
        [few] { $questions } вопроса остались без ответа через { $days } дней после встречи: { $meeting }. Срок в { $days } дней наш, в постановлении его нет.
       *[other] { $questions } вопросов остались без ответа через { $days } дней после встречи: { $meeting }. Срок в { $days } дней наш, в постановлении его нет.
    }
due-unanswered-several = Вопросы без ответа через { $days } дней после встречи: { $questions } (встреч: { $meetings }). Срок в { $days } дней наш, в постановлении его нет.
due-commitment = Обязательство: «{ $words }». { $due }
due-commitments = Обязательства, срок которых подходит или прошёл: { $count }, из них просрочено: { $late }.
due-no-answer = Акимат не ответил: { $meeting } (запрошен: { $since }).
due-no-answers = Встречи, по которым акиматы не ответили вовремя: { $count }.
due-your-answer = От акимата ждут ответа: { $body }, { $meeting } (запрошен: { $since }).
due-your-answers = Встречи, по которым ваш акимат не ответил вовремя: { $count }.
due-more = И ещё дел: { $count }. Они видны в главном меню.
button-due-off-schedule = Запланировать встречу вне графика
button-due-not-logged = Сказать, что с ней
button-due-commitment = Открыть обязательство
button-due-commitments = Открыть обязательства
button-due-meetings = Открыть встречи
button-due-clauses = Что требует постановление
button-due-tomorrow = Завтра в 9:00
button-due-on = Напомнить снова: { $day }, 9:00
button-due-snoozed = Придёт снова: { $day }, 9:00
toast-due-snoozed = Напомню снова: { $day }, 9:00.

## The clauses of the resolution in words, for those who hold an office

clauses-title = <b>Что требует постановление</b>
button-due-report = Проверить и отправить отчёт
button-due-schedule = Открыть график
button-due-results = Открыть итоги
button-due-remind = Напомнить
clause-meeting = <b>Встреча.</b> Первый руководитель центрального исполнительного органа встречается с населением не реже одного раза в квартал, по согласованию с акиматом.
clause-off-schedule = <b>Встреча вне графика.</b> Если риск социальной напряжённости прогнозируется или возник, первый руководитель обязан провести встречу с населением этого региона вне графика. Срока в постановлении нет; { $days ->
    [one] { $days } рабочий день – наш ориентир.
    [few] { $days } рабочих дня – наш ориентир.
   *[other] { $days } рабочих дней – наш ориентир.
}
clause-report = <b>Отчёт.</b> Орган направляет обобщённую информацию о проведённых встречах в уполномоченный орган ежеквартально, не позднее 10-го числа месяца, следующего за кварталом.
clause-schedule = <b>График.</b> Уполномоченный орган вносит проект графика на полугодие в Правительство до 15 июня и до 15 декабря.
clause-results = <b>Итоги.</b> Уполномоченный орган направляет итоги встреч в Аппарат Правительства до 15 июня и до 15 декабря.
clause-target = <b>Ориентир.</b> Срок постановления не сдвигается. Ориентир – последний рабочий день не позже него; при сроке «до 15-го» – рабочий день перед ним.
clause-questions = <b>Вопросы.</b> Ответить на вопрос к встрече в течение { $days } дней после неё – наша норма, в постановлении такого срока нет.

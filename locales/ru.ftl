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
button-filter-show = Показать
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
notice-because-told = <i>Вы получили это сообщение, потому что раньше я сообщал вам об этой встрече.</i>
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

    Я рассказываю о встречах министров с населением.
    /meetings: предстоящие встречи
    /region: изменить регион
    /language: изменить язык
    /settings: уведомления и настройки
    /privacy: что хранится и как это удалить
    /cancel: отменить начатое
    Поговорить с человеком: { $contact }
help-default-contact = единый контакт-центр 1414. В экстренном случае звоните 112.
privacy =
    <b>Конфиденциальность</b>

    <b>Что хранится:</b> ваш язык, регион, о чём и когда вам сообщать, напоминания, о каких встречах вам сообщено, черновик вашего текста, слова последнего поиска и номер этого чата (чтобы вам отвечать).

    <b>Чего не спрашиваю:</b> имени, телефона, ИИН. Отправленное местоположение не сохраняется.

    <b>Где:</b> в одной базе данных в Казахстане. Ваши данные никому не передаются.

    У Telegram свои правила: этот чат хранит и он.
    Удалить свои данные можно в любой момент.
button-privacy = Конфиденциальность
button-delete-data = Удалить мои данные
delete-data-ask =
    <b>Удалить ваши данные?</b>

    Язык, регион, настройка уведомлений, напоминания и черновик будут удалены сразу. Восстановить их нельзя. Сообщения в этом чате останутся.
button-delete-data-yes = Удалить навсегда
button-delete-data-no = Оставить
data-deleted = Ваши данные удалены. Чтобы начать заново, напишите /start.

## Whatever else may come

free-text =
    Передавать вопросы я пока не могу, поэтому ваш текст никому не отправлен. Он сохранён как черновик, удалить его можно ниже.

    Могу показать предстоящие встречи.
button-delete-draft = Удалить черновик
draft-deleted = Черновик удалён.
draft-updated = Черновик обновлён.
not-readable-voice = Голосовые сообщения я не понимаю. Напишите, пожалуйста; многие телефоны умеют превращать речь в текст.
not-readable = Этого я прочитать не могу: пока понимаю только текст и кнопки.
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
    Министры приезжают в регионы и встречаются с людьми. Этот бот покажет встречи в вашем регионе и сообщит, когда их объявят или изменят.

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

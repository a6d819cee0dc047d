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
day-month = { $day } { $month ->
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
day-with-year = { $day } { $year } г.
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
} { $year } г.
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
    Это примерно 3–6 сообщений в квартал. С 21:00 до 08:00 не пишу.
button-follow-yes = Да, сообщайте
button-follow-no = Нет, посмотрю сам
followed = Буду сообщать о встречах в вашем регионе.
not-followed = Сообщать не буду. Включить можно в настройках.

## Finding a region

region-choose =
    <b>Выбор региона</b>

    Выберите ниже или напишите название региона либо областного центра.
button-find-by-location = Найти по местоположению
location-ask =
    Покажите, где вы, одним из трёх способов:

    • кнопкой внизу;
    • значок скрепки → «Геопозиция»;
    • напишите название областного центра или региона.

    Местоположение нужно, только чтобы предложить ближайшие регионы. Оно не сохраняется.
button-send-location = Отправить местоположение
location-button-is-text = Кнопка на этом устройстве не может отправить местоположение. Напишите название областного центра или региона, например: Семей.
location-thanks = Спасибо, местоположение получено.
words-thanks = Хорошо.
regions-nearest =
    <b>Три ближайших областных центра</b>

    В каком регионе вы живёте?
regions-found = Который из них?
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

meetings-of-region =
    <b>Предстоящие встречи</b>
    { $region }
meetings-of-all =
    <b>Предстоящие встречи</b>
    Все регионы
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
meetings-none-in-region-follow = В опубликованном графике пока нет предстоящих встреч в этом регионе. Сообщить, когда встречу объявят?
meetings-none-at-all = График ещё не опубликован. Предстоящие встречи появятся здесь сразу после публикации.
button-tell-me = Сообщить мне
button-all-regions = Все регионы
button-my-region = Мой регион
button-previous-page = ‹ Предыдущие
button-next-page = Следующие ›

## A meeting

meeting-kind-scheduled = Встреча с населением
meeting-kind-off-schedule = Встреча с населением вне графика
meeting-when = <b>Когда:</b> { $time }
meeting-where = <b>Где:</b> { $place }
meeting-regions = <b>Регионы:</b> { $regions }
meeting-held-by = <b>Кто проводит:</b> { $who }
held-by-first-head = первый руководитель
held-by-acting-first-head = исполняющий обязанности первого руководителя
held-by-deputy = заместитель руководителя
meeting-reception = <b>Личный приём граждан:</b> { $hours }
meeting-briefing = <b>Брифинг для СМИ:</b> { $hours }
meeting-topics = <b>Темы</b>
meeting-live = <b>Прямая трансляция:</b> { $url }
meeting-status = <b>Статус:</b> { $status }
status-planned = Запланирована, дата может измениться
status-agreed = Согласована с акиматом, дата может измениться
status-announced = Объявлена
status-held = Проведена
status-cancelled = Отменена
meeting-cancellation-reason = <b>Причина:</b> { $reason }
meeting-not-found = Такой встречи нет. Вот предстоящие встречи.

## Notices

notice-announced =
    <b>Объявлена встреча</b>

    { $meeting }
notice-moved =
    <b>Встреча изменилась</b>

    { $body }
    { $was }
    <b>{ $time }</b>
    { $place }
notice-was = <s>{ $time }, { $place }</s>
notice-postponed =
    <b>Встреча перенесена</b>

    { $body }
    { $was }
    Сообщу, когда станет известна новая дата.
notice-cancelled =
    <b>Встреча отменена</b>

    { $body }
    { $was }
notice-because-followed = <i>Вы получили это сообщение, потому что попросили сообщать о встречах в вашем регионе.</i>
notice-because-told = <i>Вы получили это сообщение, потому что раньше я сообщал вам об этой встрече.</i>
button-open-meeting = Открыть встречу
button-unfollow = Больше не сообщать

## Settings

settings =
    <b>Настройки</b>

    <b>Язык:</b> { $language }
    <b>Регион:</b> { $region }
    <b>Уведомления:</b> { $follows ->
        [yes] включены. Сообщу, когда в вашем регионе объявят или изменят встречу.
       *[no] выключены.
    }
    <b>Тихие часы:</b> 21:00–08:00. В это время сообщения ждут утра; что ждать не может, придёт без звука.
region-not-chosen = не выбран
button-change-language = Изменить язык
button-change-region = Изменить регион
button-follow-on = Включить уведомления
button-follow-off = Выключить уведомления
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
    /cancel: прервать начатое
    Поговорить с человеком: { $contact }
help-default-contact = единый контакт-центр 1414. В экстренном случае звоните 112.
privacy =
    <b>Конфиденциальность</b>

    Что хранится: ваш язык, регион, нужны ли вам уведомления, о каких встречах вы уже знаете, неотправленный текст и номер этого чата (чтобы вам отвечать).
    Чего не спрашиваем: имени, телефона, ИИН. Отправленное местоположение не сохраняется.
    Где: в одной базе данных в Казахстане. Никому не передаётся.
    У Telegram свои правила: этот чат хранит и он.
    Удалить свои данные можно в любой момент.
button-privacy = Конфиденциальность
button-delete-data = Удалить мои данные
delete-data-ask =
    <b>Удалить ваши данные?</b>

    Язык, регион, уведомления и неотправленный текст будут удалены сразу. Вернуть их нельзя.
button-delete-data-yes = Удалить навсегда
button-delete-data-no = Оставить
data-deleted = Ваши данные удалены. Чтобы начать заново, напишите /start.

## Whatever else may come

free-text =
    Передавать вопросы я пока не могу, поэтому ваш текст никому не отправлен. Он сохранён как черновик, который видите только вы.

    Могу показать предстоящие встречи.
button-delete-draft = Удалить мой текст
draft-deleted = Ваш текст удалён.
draft-updated = Ваш текст обновлён.
not-readable-voice = Голосовые сообщения я не понимаю. Напишите, пожалуйста; телефон умеет превращать речь в текст.
not-readable = Этого я прочитать не могу: пока понимаю только текст и кнопки.
unknown-command = Такой команды я не знаю. Вот что я умею:
cancelled = Отменено.
nothing-to-cancel = Отменять нечего.
button-outdated = Эта кнопка устарела. Вот нынешний экран.
apology =
    У меня произошла ошибка, извините. Попробуйте ещё раз.

    Если она повторится, сообщите код: { $code }
cannot-save = Сейчас не могу сохранить. Текст не пропадёт, если отправить его ещё раз через 10 минут.
too-fast = Слишком много сообщений. Продолжим через минуту.
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
command-cancel = Отменить

//! What the program notices in a text before others see it.
//!
//! It only offers: help where a life may be in danger, a look by a coordinator at foul language, another address where
//! the ministry holds no such meetings. Nothing is refused for what is found here, so each check would rather miss a rare
//! wording than interrupt an ordinary complaint; only danger leans the other way. The phrases are in `words.csv`, and
//! `phrases.rs` finds them. Phone numbers and the like are [`masking`](super::masking)'s.

use super::fold::fold;
use super::phrases::{STRONG, strength};
use super::starred::has_starred_obscenity;

/// What was noticed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// Show where help is at once, before anything else.
    pub danger: Option<Danger>,
    /// Obscene language: hold the text for a coordinator.
    pub foul: bool,
    /// Written in capitals: hard to read in a list, and no more than that.
    pub shouting: bool,
    /// The question belongs to a ministry without such meetings: offer its own ways to ask.
    pub redirect: Option<Exempt>,
}

/// A life in danger, by the help it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Danger {
    /// Someone wishes to die: 112, and the lines that listen, 150 and 111.
    Despair,
    /// Someone is being beaten: 102 or 112, and 111 for families and children.
    Violence,
    /// Fire, gas, water, cold, no breath: 112.
    Life,
}

impl Danger {
    /// Where a text speaks of several, the first is shown: it names the most places to call, and 112 is among them all.
    const MOST_HELP_FIRST: [Self; 3] = [Self::Despair, Self::Violence, Self::Life];

    fn list(self) -> &'static str {
        match self {
            Self::Despair => "despair",
            Self::Violence => "violence",
            Self::Life => "life",
        }
    }
}

/// A ministry that the resolution exempts from meetings with the population.
///
/// The list of exempt bodies is data and may change: before redirecting, look whether the body is exempt today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Exempt {
    InternalAffairs,
    EmergencySituations,
    Justice,
    Defence,
    ForeignAffairs,
}

impl Exempt {
    const ALL: [Self; 5] = [
        Self::InternalAffairs,
        Self::EmergencySituations,
        Self::Justice,
        Self::Defence,
        Self::ForeignAffairs,
    ];

    /// The slug of the ministry in `bodies.csv`, which is also its list in `words.csv`.
    pub fn body_slug(self) -> &'static str {
        match self {
            Self::InternalAffairs => "qriim",
            Self::EmergencySituations => "emer",
            Self::Justice => "adilet",
            Self::Defence => "mod",
            Self::ForeignAffairs => "mfa",
        }
    }
}

/// What comes of obscene words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StopWords {
    /// What has them waits for a coordinator.
    #[default]
    Hold,
    /// They are only counted and logged: to see what the list would hold before it does.
    DryRun,
}

/// Reads a text in Kazakh or Russian, with or without Kazakh letters, and the plainest words in English.
pub fn check(text: &str) -> Findings {
    let folded = fold(text);
    let words: Vec<&str> = folded.split_whitespace().collect();
    Findings {
        danger: Danger::MOST_HELP_FIRST
            .into_iter()
            .find(|danger| strength(danger.list(), &words) >= STRONG),
        foul: strength("foul", &words) >= STRONG || has_starred_obscenity(text),
        shouting: is_shouting(text),
        redirect: redirect(&words),
    }
}

/// The ministry that the text speaks of most; of equals, the first.
fn redirect(words: &[&str]) -> Option<Exempt> {
    let mut strongest = None;
    let mut most = 0;
    for ministry in Exempt::ALL {
        let strength = strength(ministry.body_slug(), words);
        if strength >= STRONG && strength > most {
            strongest = Some(ministry);
            most = strength;
        }
    }
    strongest
}

/// Whether nearly all letters are capitals. A short text may be one abbreviation: "ТЭЦ-2".
fn is_shouting(text: &str) -> bool {
    const FEWEST_LETTERS: usize = 20;
    const SHARE_PERCENT: usize = 80;

    let capitals = text.chars().filter(|sign| sign.is_uppercase()).count();
    let letters = text.chars().filter(|sign| sign.is_alphabetic()).count();
    letters >= FEWEST_LETTERS && capitals * 100 >= letters * SHARE_PERCENT
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What citizens ask and report every day: nothing at all may be noticed in it.
    const ORDINARY: &[&str] = &[
        // Near to danger
        "Почему пожарный выезд во дворе заставлен машинами?",
        "В школе не работает пожарная сигнализация.",
        "Дорога убивает машины, когда ремонт?",
        "Смертельно опасный перекрёсток, поставьте светофор.",
        "Газ дорогой, а пенсия маленькая.",
        "Когда проведут газ в наше село?",
        "Бабушка умерла от рака: почему в районе нет онколога?",
        "В подъезде третий месяц не горит свет.",
        "Фонари на улице Абая не горят.",
        "Село тонет в грязи каждую весну.",
        "Мы тонем в мусоре, свалка растёт.",
        "Застряли в пробке на объездной, нужна развязка.",
        "Спасите наш парк от застройки!",
        "Не хочу умереть на этой дороге.",
        "Не хочу жить в доме без отопления.",
        "Мы не хотим так жить: воды нет, дорог нет.",
        "Невозможно дышать: завод травит весь город.",
        "Не могу дышать от гари каждую зиму, когда газифицируют город?",
        "Задыхаемся от смога.",
        "Мамы бьют тревогу: детей в классе сорок.",
        "Үй жанында қоқыс жанып жатыр.",
        "Город не дышит, и школа горит желанием уехать.",
        "Высокие цены бьют по карману.",
        "Меня бьёт током от столба возле школы.",
        "Кредиты душат семьи с детьми.",
        "Установят ли датчики утечки газа в квартирах?",
        "Нужна проверка на утечку газа в старых домах.",
        "В прошлом году у нас пожар был, поле до сих пор чёрное.",
        "Вода прибывает каждую весну, нужна дамба.",
        "Нет скорой помощи в селе, ждём два часа.",
        "Что делается для профилактики суицида среди подростков?",
        "Отец после инсульта, где пройти реабилитацию?",
        "Много домов с аварийной крышей.",
        "Свалка дымит, запах газа от завода.",
        "Ауылға газ қашан келеді?",
        "Газ қымбат, зейнетақы аз.",
        "Бізде өрт қаупі жоғары ма, шөп шабылмайды.",
        "Көшеде шам жанып тұр, күндіз де өшпейді.",
        "Жыл сайын ауылды су басып жатыр, бөгет керек.",
        "Ауа ластанып, дем ала алмай отырмыз.",
        "Түтіннен тұншығып жатырмыз, көмір сапасыз.",
        "Тоқ ұрып жатыр, бағана ескі.",
        "Балалар мектепте тоңып жатыр.",
        "Өмірімізді қиындатып жатқан жол.",
        "Мал өліп жатыр, жем жоқ.",
        "Құбырлар жарылып жатыр, қашан ауыстырасыздар?",
        "Көлді құтқарыңыздар!",
        "Agashtar kesilip jatyr, kim jauap beredi?",
        // Near to foul
        "Хлеб подорожал на сорок рублей, команда акима молчит.",
        "Как правильно употреблять йод?",
        "Застрахуй урожай, говорят, а выплат нет.",
        "Колебания напряжения портят технику.",
        "Скипидар, сабля, рубля, колеблется, небо, требовать, учебник, хребет, ребёнок, себе, тебе.",
        "Посёлок Сукабай, улица Ебелек: где автобус?",
        "Обрежьте сухие сучья и суки деревьев не трогайте... то есть сучки.",
        "Бродячая сука с щенками живёт у школы.",
        "Хулиганы разбили остановку.",
        "Веб-сайт и вебинар не открываются.",
        "Атеросклеротические бляшки: есть ли квота?",
        "Ауыл ахуалы қандай? Ебін тапқан екі асайды.",
        "Сигарет сатады, сигнал жоқ, көтерме баға өсті.",
        "Гонорар, гондола, педикюр, мандат, манты.",
        "Маңдайы жарқыраған Амина апаның үйіне су тартылсын.",
        "Психуй не психуй, а маршрута нет. Хуже стало.",
        // Near to another ministry
        "Надо обсудить ремонт: сосуды, судно, посуда и ссуда ни при чём.",
        "Речные суда не ходят по Иртышу.",
        "Судьба посёлка: что будет с заводом?",
        "Ауызсу қашан келеді? Су жоқ, суда иіс бар.",
        "Сотовая связь не ловит, сотрудники молчат.",
        "Шесть соток земли, как оформить?",
        "Жүз сотық жерім бар, сотовый байланыс жоқ.",
        "Визит министра когда?",
        "Консультация врача по записи через месяц.",
        "Паспорт дома и паспорт объекта не выдают жителям.",
        "Потеряли технический паспорт на квартиру, где восстановить?",
        "Нужен цифровой паспорт вакцинации?",
        "Нужна виза бухгалтера на каждой справке?",
        "Целая армия чиновников, а дороги нет.",
        "Призываем власти провести водопровод.",
        "Сколько штрафов выписали заводу за выбросы?",
        "Паводок смыл мост, когда построят новый?",
        "На этом участке часто ДТП: нужен ремонт дороги.",
        "Права пациентов нарушают в поликлинике.",
        "Лишили льгот, какие у меня права?",
        "Удостоверение инвалида не принимают в автобусе.",
        "Футбольный судья приехал, а стадиона нет.",
        "СИМ-карту продают, а сети нет.",
        "Выставка «Мировое наследство» и закладка парка.",
        "Әділетсіздік: жәрдемақы неге кешігеді?",
        "Мәдени мұра ескерткіші қирап жатыр.",
        "Үйдің төлқұжатын қайдан аламын?",
        "Азаматтық қоғам өкілдерімен кездесу қашан?",
        "Өнер мектебінің құжаты қайда тіркеледі?",
        "Жол неге жонделмейди, колик сынады",
        "Мектепте орын жок, балалар уш ауысымда окиды",
        "Дәрігер жетіспейді, кезек ұзақ.",
        "Субсидия кашан беріледі? Суармалы жер кургап калды.",
        "Пожаловаться некуда, полив отключили, полиэтилен везде.",
        "Прописали лекарство, а в аптеке нет.",
        "Где получить справку по месту жительства для поликлиники?",
        // Real questions from meetings
        "Республиканскую дорогу Сарыозек — Коктал разбивают грузовые машины: когда её отремонтируют?",
        "Кто окажет психологическую и юридическую помощь людям без определённого места жительства?",
        "Что делают, чтобы паводок не затопил сёла ниже Актюбинского водохранилища?",
        "Как хозяйствам возместят потери скота после паводка?",
        "Много лет живём в доме без газа, отопление и свет с перебоями: когда подключат?",
        "Откуда химический запах над городом и кто за это ответит?",
        "Что делают с несанкционированными захоронениями отходов у посёлка Коянды?",
        "На аварийных участках республиканских трасс нет пунктов медицинской помощи: когда они появятся?",
        "Можно ли организовать остановку скоростных поездов на разъезде № 41?",
    ];

    #[test]
    fn nothing_is_noticed_in_an_ordinary_text() {
        for text in ORDINARY {
            assert_eq!(check(text), Findings::default(), "{text}");
        }
    }

    #[test]
    fn a_wish_to_die_is_heard() {
        for text in [
            "Хочу умереть",
            "мне хочется умереть, никто не слышит",
            "Покончу с собой, если не поможете",
            "Не хочу жить",
            "не хочу больше жить, устала",
            "Жить больше не хочется",
            "Нет сил жить, долги",
            "Не вижу смысла жить",
            "Я убью себя",
            "повешусь прямо у акимата",
            "спрыгну с моста",
            "Мысли о суициде каждый день",
            "Өзімді өлтіремін",
            "озимди олтиремин",
            "Өмір сүргім келмейді",
            "омир сургим келмейди",
            "Өлгім келеді, шаршадым",
            "Өз-өзіме қол жұмсағым келеді",
            "Өмірімнің мәні жоқ",
            "Ozimdi oltirgim keledi",
            "I want to die",
            "Муж избивает меня, хочу умереть", // the most help first
        ] {
            assert_eq!(check(text).danger, Some(Danger::Despair), "{text}");
        }
    }

    #[test]
    fn violence_is_heard() {
        for text in [
            "Муж избивает",
            "муж пьяный бьёт меня и детей",
            "Сосед бьёт ребёнка, слышно через стену",
            "Меня избивает отчим",
            "Он нас убьёт, помогите",
            "Бывший угрожает убить",
            "Муж запер меня дома",
            "Терплю насилие десять лет",
            "Детей в интернате избивают",
            "Күйеуім ұрып жатыр",
            "куйеуим урып жатыр",
            "Күйеуім мені күнде сабайды",
            "Мені ұрып жатыр, көмектесіңіздер",
            "Баланы сабап жатыр көршім",
            "Өлтіремін деп қорқытады",
            "Үйде зорлық-зомбылық көріп жүрмін",
            "My husband is beating me",
        ] {
            assert_eq!(check(text).danger, Some(Danger::Violence), "{text}");
        }
    }

    #[test]
    fn a_life_in_danger_is_heard() {
        for text in [
            "Горим! Дом 5, улица Абая",
            "У нас пожар",
            "Начался пожар в степи",
            "горит крыша школы",
            "Дом горит, скорее!",
            "Утечка газа в подъезде",
            "Пахнет газом на первом этаже",
            "в подъезде сильно воняет газом",
            "Запах газа в квартире",
            "Не могу дышать",
            "Вызовите скорую!",
            "Застряли в лифте, связи нет",
            "Машина застряла в снегу на трассе",
            "Замерзаем на трассе, буран",
            "Ребёнок тонет",
            "Помогите, тонем",
            "Вода прибывает, сидим на крыше",
            "Люди под завалами",
            "Ребёнок не дышит",
            "Мама без сознания: лежит без сознания час",
            "Похоже на инфаркт",
            "Ребёнок умирает, нет лекарства",
            "Газ шығып жатыр",
            "газ шыгып жатыр",
            "Газдың иісі шығып тұр",
            "Үйіміз өртеніп жатыр",
            "уйимиз ортенип жатыр",
            "Өрт болып жатыр",
            "Дала жанып жатыр",
            "Дем ала алмай жатырмын",
            "Жедел жәрдем шақырыңыздар!",
            "жедел жардем шакырыныздар",
            "Бала суға батып барады",
            "Үйімізді су басып жатыр",
            "Боранда қалдық, көлік істемейді",
            "Анам өліп бара жатыр",
            "Жүрегім тоқтап қалды",
            "Лифтте қамалып қалдық",
            "gas leak in our house",
            "I can't breathe",
        ] {
            assert_eq!(check(text).danger, Some(Danger::Life), "{text}");
        }
    }

    #[test]
    fn obscene_words_are_noticed() {
        for text in [
            "хуй знает",
            "ХУЙНЯ",
            "xуй",
            "Нахуй эти дороги",
            "охуели",
            "пиздец дороге",
            "Распиздяи",
            "бля, опять",
            "блять",
            "Блядство",
            "вот сука",
            "ебаный асфальт",
            "ёбаный в рот",
            "заебали",
            "наебали людей",
            "Разъебали трассу",
            "съебался аким",
            "долбоёбы",
            "мудаки",
            "пидорасы",
            "гандоны",
            "выблядки",
            "ублюдки",
            "шлюха",
            "сіктір",
            "сиктир",
            "СІКТІРШІ",
            "қотақ",
            "котакбас",
            "Шешеңді ұрайын",
            "шешенди урайын",
            "жәлеп",
            "қаншық",
            "әкеңнің аузын",
            "blyat",
            "siktir",
            "fucking road",
            "х** знает, когда починят",
        ] {
            assert!(check(text).foul, "{text}");
        }
    }

    #[test]
    fn capitals_alone_are_shouting() {
        for (text, is_shouting) in [
            ("КОГДА ПОЧИНЯТ ДОРОГУ В НАШЕМ СЕЛЕ?", true),
            ("ЖОЛ ҚАШАН ЖӨНДЕЛЕДІ, АЙТЫҢЫЗДАРШЫ", true),
            ("ТЭЦ-2", false),
            ("Когда починят ТЭЦ-2 и БАКАД?", false),
            ("1234567890 1234567890", false),
        ] {
            assert_eq!(check(text).shouting, is_shouting, "{text}");
        }
    }

    #[test]
    fn a_question_to_an_exempt_ministry_is_recognised() {
        use Exempt::*;
        for (text, ministry) in [
            ("Полиция не принимает заявление", InternalAffairs),
            ("Почему гаишники стоят в кустах?", InternalAffairs),
            ("Как поменять водительские права?", InternalAffairs),
            ("Где получить паспорт?", InternalAffairs),
            ("Потеряла удостоверение личности", InternalAffairs),
            ("Как оформить вид на жительство?", InternalAffairs),
            ("Миграционная служба отказала", InternalAffairs),
            ("Мошенники украли деньги с карты", InternalAffairs),
            ("Скотокрадство в районе", InternalAffairs),
            ("Жеке куәлікті қайдан аламын?", InternalAffairs),
            ("жеке куалик керек", InternalAffairs),
            ("Полицияға шағым", InternalAffairs),
            ("Жүргізуші куәлігі қашан дайын болады?", InternalAffairs),
            ("Төлқұжат алу кезегі", InternalAffairs),
            ("Көші-қон қызметі неге жауап бермейді?", InternalAffairs),
            ("Мал ұрлығы көбейді", InternalAffairs),
            ("Пожарная часть далеко от села", EmergencySituations),
            ("Когда откроют пожарное депо?", EmergencySituations),
            ("Спасатели ехали два часа", EmergencySituations),
            ("Школа МЧС: как поступить?", EmergencySituations),
            ("Где укрытия и когда проверят сирены?", EmergencySituations),
            ("Ауылда өрт сөндіру бөлімі жоқ", EmergencySituations),
            ("орт сондиру машинасы ески", EmergencySituations),
            ("Құтқарушылар жетіспейді", EmergencySituations),
            ("Судебный исполнитель арестовал счёт", Justice),
            ("ЧСИ снял деньги", Justice),
            ("Подал в суд на соседа", Justice),
            ("Районный суд затягивает дело", Justice),
            ("Не согласен с решением суда", Justice),
            ("Нотариус берёт слишком много", Justice),
            ("ЗАГС не регистрирует ребёнка", Justice),
            ("Свидетельство о рождении где взять?", Justice),
            (
                "После развода не платит алименты: развод год назад",
                Justice,
            ),
            ("Сот орындаушысы шотымды бұғаттады", Justice),
            ("сот орындаушысы акша устап калды", Justice),
            ("Сотқа шағымданғым келеді", Justice),
            ("Аудандық сот шешім шығармайды", Justice),
            ("АХАЖ бөлімі қай жерде?", Justice),
            ("Некені бұзу тәртібі қандай?", Justice),
            ("Военкомат забрал сына", Defence),
            ("Как получить отсрочку от призыва в армию?", Defence),
            ("Воинская часть шумит по ночам", Defence),
            ("Балам әскерге қашан барады?", Defence),
            ("аскери билет алу", Defence),
            ("Әскери бөлімде тамақ нашар", Defence),
            ("Посольство в Анкаре не отвечает", ForeignAffairs),
            ("Как открыть визу в Германию?", ForeignAffairs),
            ("Консульство закрыто", ForeignAffairs),
            ("Елшілікке қалай хабарласамын?", ForeignAffairs),
            ("елшиликке хат жаздым", ForeignAffairs),
            ("Кореяға виза алу", ForeignAffairs),
        ] {
            assert_eq!(check(text).redirect, Some(ministry), "{text}");
        }
    }

    #[test]
    fn one_weak_word_does_not_redirect() {
        for text in [
            "Штраф за мусор",
            "Паводок близко",
            "Был суд",
            "Памятник солдату",
            "За рубежом лучше",
            "Миграция из сёл",
        ] {
            assert_eq!(check(text).redirect, None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_can_be_checked(text: String) {
            let _ = check(&text);
        }
    }
}

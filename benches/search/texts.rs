//! Texts as citizens write them: a topic in Kazakh or Russian, a place, and what else is on their mind.

/// The topics: sector, language, and a text with places to be filled in.
const TOPICS: &str = include_str!("topics.csv");

/// Villages and streets are put together from these, so that there are hundreds of each.
const NAMES: [&str; 24] = [
    "Ақ",
    "Қара",
    "Қызыл",
    "Сары",
    "Көк",
    "Жаңа",
    "Бес",
    "Үш",
    "Ұзын",
    "Тас",
    "Орта",
    "Кіші",
    "Ак",
    "Кара",
    "Кызыл",
    "Мын",
    "Бай",
    "Алма",
    "Тау",
    "Шу",
    "Бала",
    "Ескі",
    "Жас",
    "Темір",
];
const PLACES: [&str; 20] = [
    "бұлақ",
    "тал",
    "су",
    "тоғай",
    "ағаш",
    "кент",
    "құдық",
    "төбе",
    "сай",
    "көл",
    "жар",
    "арал",
    "булак",
    "тобе",
    "тоган",
    "арык",
    "дала",
    "қорған",
    "өзен",
    "жол",
];
const PEOPLE: [&str; 28] = [
    "Абая",
    "Абай",
    "Сатпаева",
    "Сәтбаев",
    "Ауэзова",
    "Әуезов",
    "Жамбыла",
    "Жамбыл",
    "Назарбаева",
    "Толе би",
    "Төле би",
    "Ленина",
    "Гагарина",
    "Мира",
    "Бейбітшілік",
    "Тәуелсіздік",
    "Достық",
    "Момышулы",
    "Кабанбай батыра",
    "Райымбек",
    "Ломоносова",
    "Пушкина",
    "Школьная",
    "Мектеп",
    "Степная",
    "Новая",
    "Алтынсарин",
    "Уәлиханов",
];
/// What people add. The first half is Russian.
const ADDED: [&str; 24] = [
    "Обращались в акимат много раз, ответа нет.",
    "Прошу решить вопрос до зимы!",
    "Сколько можно ждать?",
    "У нас маленькие дети и пожилые родители.",
    "Обещают каждый год, но ничего не меняется.",
    "Жители всего района просят помочь.",
    "Писали и в министерство, получили отписку.",
    "Деньги выделили, а где результат?",
    "Мы платим налоги, имеем право знать.",
    "Пожалуйста, приедьте и посмотрите сами.",
    "Почему в соседнем районе всё есть?",
    "Кто за это отвечает?",
    "Әкімдікке талай рет жаздық, жауап жоқ.",
    "Қысқа дейін шешіп беріңіздерші!",
    "Қашанға дейін күтеміз?",
    "Үйде кішкентай балалар мен қарттар бар.",
    "Жыл сайын уәде береді, өзгеріс жоқ.",
    "Бүкіл ауыл көмек сұраймыз.",
    "Министрлікке де жазғанбыз, нәтиже болмады.",
    "Ақша бөлінді дейді, нәтиже қайда?",
    "Салық төлейміз, білуге құқымыз бар.",
    "Келіп өз көздеріңізбен көріңіздерші.",
    "Көрші ауданда бәрі бар, бізде неге жоқ?",
    "Бұған кім жауап береді?",
];

/// Numbers that look random and are the same each time.
pub struct Dice(pub u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    pub fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    /// One of a few, the first ones twenty times as often as the others.
    pub fn skewed<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        const BUSY: usize = 3;
        const TIMES: usize = 20;
        let busy = choices.len().min(BUSY);
        let drawn = self.below(busy * TIMES + choices.len() - busy);
        if drawn < busy * TIMES {
            &choices[drawn / TIMES]
        } else {
            &choices[drawn - busy * TIMES + busy]
        }
    }
}

/// A topic of one sector.
#[derive(Clone, Copy)]
pub struct Topic {
    pub sector: &'static str,
    pub language: &'static str,
    text: &'static str,
}

pub fn topics() -> Vec<Topic> {
    let rows = TOPICS.lines().skip(1).map(|row| {
        let mut cells = row.split(';');
        let mut cell = || cells.next().expect("a topic has three cells");
        Topic {
            sector: cell(),
            language: cell(),
            text: cell(),
        }
    });
    rows.collect()
}

impl Topic {
    /// What one citizen makes of it.
    pub fn written(&self, dice: &mut Dice) -> String {
        let village = format!("{}{}", dice.one_of(&NAMES), dice.one_of(&PLACES));
        let number = (1 + dice.below(120)).to_string();
        let mut text = self
            .text
            .replace("{village}", &village)
            .replace("{street}", dice.one_of(&PEOPLE))
            .replace("{number}", &number);
        let (russian, kazakh) = ADDED.split_at(ADDED.len() / 2);
        let added = if self.language == "ru" {
            russian
        } else {
            kazakh
        };
        for _ in 0..dice.below(4) {
            let between = if text.ends_with(['!', '?', '.']) {
                " "
            } else {
                ". "
            };
            text.push_str(between);
            text.push_str(dice.one_of(added));
        }
        if dice.below(5) == 0 {
            text = text.to_lowercase();
        }
        text
    }
}

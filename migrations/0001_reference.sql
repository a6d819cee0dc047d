-- Reference data with validity: who exists, under which name, on which day.
--
-- Bodies, exemptions, regions and holidays have all changed within two years. So each has a lasting key and rows of
-- terms: what was true from `valid_from` to `valid_until`, both days included; null means "as far back (or ahead) as
-- this installation looks". Terms of one key never overlap.

create table region (
    -- ISO 3166-2, "KZ-10": never changes, whatever the region is called.
    code text primary key check (code glob 'KZ-[0-9][0-9]')
) strict;

create table region_term (
    region text not null references region (code),
    valid_from text check (valid_from is date(valid_from)),
    valid_until text check (valid_until is date(valid_until)),
    -- The classifier of administrative-territorial objects that Kazakhstan's registers use.
    kato text not null,
    name_kk text not null,
    name_ru text not null,
    name_en text not null,
    capital_kk text not null,
    capital_ru text not null,
    capital_en text not null,
    -- The capital's place in degrees, to offer the nearest ones to a shared location.
    latitude real not null check (latitude between -90 and 90),
    longitude real not null check (longitude between -180 and 180),
    -- Rounded: good enough to weigh demand per head, not a statistic to quote.
    population integer not null check (population > 0),
    -- The region's tile in the schematic map, column and row from the top left.
    tile_column integer not null,
    tile_row integer not null
) strict;

create unique index region_term_start on region_term (region, coalesce(valid_from, ''));

create table sector (
    slug text primary key
) strict;

create table central_body (
    -- Short and lasting, as in the body's web address: "dsm".
    slug text primary key
) strict;

create table central_body_term (
    body text not null references central_body (slug),
    valid_from text check (valid_from is date(valid_from)),
    valid_until text check (valid_until is date(valid_until)),
    name_kk text not null,
    name_ru text not null,
    name_en text not null,
    -- Two Kazakh abbreviations differ by one letter: they never stand alone on a button.
    abbreviation_kk text not null,
    abbreviation_ru text not null,
    -- 1: the resolution's duty to hold meetings does not reach this body.
    exempt integer not null check (exempt in (0, 1)),
    sector text not null references sector (slug)
) strict;

create unique index central_body_term_start on central_body_term (body, coalesce(valid_from, ''));

-- What a citizen picks from, and the body behind it.
create table sector_term (
    sector text not null references sector (slug),
    valid_from text check (valid_from is date(valid_from)),
    valid_until text check (valid_until is date(valid_until)),
    body text not null references central_body (slug),
    name_kk text not null,
    name_ru text not null,
    name_en text not null
) strict;

create unique index sector_term_start on sector_term (sector, coalesce(valid_from, ''));

-- Days that differ from the plain week. `holiday` and `transfer` are days off, `working` is a weekend day that is worked.
create table holiday (
    day text primary key check (day is date(day)),
    kind text not null check (kind in ('holiday', 'transfer', 'working')),
    -- As the decree names it, for the coordinator who edits the table.
    note text not null
) strict;

insert into region (code) values
    ('KZ-10'),
    ('KZ-11'),
    ('KZ-15'),
    ('KZ-19'),
    ('KZ-23'),
    ('KZ-27'),
    ('KZ-31'),
    ('KZ-33'),
    ('KZ-35'),
    ('KZ-39'),
    ('KZ-43'),
    ('KZ-47'),
    ('KZ-55'),
    ('KZ-59'),
    ('KZ-61'),
    ('KZ-62'),
    ('KZ-63'),
    ('KZ-71'),
    ('KZ-75'),
    ('KZ-79');

-- Abai, Zhetisu and Ulytau became regions on 8 June 2022.
insert into region_term (
    region, valid_from, kato, name_kk, name_ru, name_en, capital_kk, capital_ru, capital_en,
    latitude, longitude, population, tile_column, tile_row
) values
    ('KZ-10', '2022-06-08', '100000000', 'Абай облысы', 'область Абай', 'Abai Region', 'Семей', 'Семей', 'Semey', 50.41, 80.25, 600000, 5, 1),
    ('KZ-11', null, '110000000', 'Ақмола облысы', 'Акмолинская область', 'Akmola Region', 'Көкшетау', 'Кокшетау', 'Kokshetau', 53.28, 69.38, 790000, 3, 1),
    ('KZ-15', null, '150000000', 'Ақтөбе облысы', 'Актюбинская область', 'Aktobe Region', 'Ақтөбе', 'Актобе', 'Aktobe', 50.28, 57.17, 950000, 1, 1),
    ('KZ-19', null, '190000000', 'Алматы облысы', 'Алматинская область', 'Almaty Region', 'Қонаев', 'Қонаев', 'Konayev', 43.87, 77.06, 1570000, 5, 3),
    ('KZ-23', null, '230000000', 'Атырау облысы', 'Атырауская область', 'Atyrau Region', 'Атырау', 'Атырау', 'Atyrau', 47.11, 51.92, 710000, 0, 2),
    ('KZ-27', null, '270000000', 'Батыс Қазақстан облысы', 'Западно-Казахстанская область', 'West Kazakhstan Region', 'Орал', 'Уральск', 'Oral', 51.23, 51.37, 700000, 0, 1),
    ('KZ-31', null, '310000000', 'Жамбыл облысы', 'Жамбылская область', 'Zhambyl Region', 'Тараз', 'Тараз', 'Taraz', 42.9, 71.37, 1220000, 4, 3),
    ('KZ-33', '2022-06-08', '330000000', 'Жетісу облысы', 'область Жетісу', 'Zhetisu Region', 'Талдықорған', 'Талдыкорган', 'Taldykorgan', 45.02, 78.37, 700000, 6, 2),
    ('KZ-35', null, '350000000', 'Қарағанды облысы', 'Карагандинская область', 'Karaganda Region', 'Қарағанды', 'Караганда', 'Karaganda', 49.8, 73.1, 1130000, 4, 2),
    ('KZ-39', null, '390000000', 'Қостанай облысы', 'Костанайская область', 'Kostanay Region', 'Қостанай', 'Костанай', 'Kostanay', 53.22, 63.63, 820000, 2, 0),
    ('KZ-43', null, '430000000', 'Қызылорда облысы', 'Кызылординская область', 'Kyzylorda Region', 'Қызылорда', 'Кызылорда', 'Kyzylorda', 44.85, 65.51, 850000, 2, 3),
    ('KZ-47', null, '470000000', 'Маңғыстау облысы', 'Мангистауская область', 'Mangystau Region', 'Ақтау', 'Актау', 'Aktau', 43.65, 51.16, 810000, 0, 3),
    ('KZ-55', null, '550000000', 'Павлодар облысы', 'Павлодарская область', 'Pavlodar Region', 'Павлодар', 'Павлодар', 'Pavlodar', 52.29, 76.97, 750000, 4, 0),
    ('KZ-59', null, '590000000', 'Солтүстік Қазақстан облысы', 'Северо-Казахстанская область', 'North Kazakhstan Region', 'Петропавл', 'Петропавловск', 'Petropavlovsk', 54.88, 69.16, 520000, 3, 0),
    ('KZ-61', null, '610000000', 'Түркістан облысы', 'Туркестанская область', 'Turkistan Region', 'Түркістан', 'Туркестан', 'Turkistan', 43.3, 68.25, 2150000, 3, 3),
    ('KZ-62', '2022-06-08', '620000000', 'Ұлытау облысы', 'область Ұлытау', 'Ulytau Region', 'Жезқазған', 'Жезказган', 'Zhezkazgan', 47.78, 67.71, 220000, 3, 2),
    ('KZ-63', null, '630000000', 'Шығыс Қазақстан облысы', 'Восточно-Казахстанская область', 'East Kazakhstan Region', 'Өскемен', 'Усть-Каменогорск', 'Oskemen', 49.95, 82.62, 720000, 6, 1),
    ('KZ-71', null, '710000000', 'Астана қаласы', 'город Астана', 'Astana', 'Астана', 'Астана', 'Astana', 51.17, 71.45, 1550000, 4, 1),
    ('KZ-75', null, '750000000', 'Алматы қаласы', 'город Алматы', 'Almaty', 'Алматы', 'Алматы', 'Almaty', 43.24, 76.89, 2300000, 5, 4),
    ('KZ-79', null, '790000000', 'Шымкент қаласы', 'город Шымкент', 'Shymkent', 'Шымкент', 'Шымкент', 'Shymkent', 42.34, 69.59, 1280000, 3, 4);

insert into sector (slug) values
    ('agriculture'),
    ('health'),
    ('labour_social'),
    ('school_education'),
    ('science_higher_education'),
    ('culture_information'),
    ('tourism_sport'),
    ('transport_roads'),
    ('industry_housing_utilities'),
    ('energy_gas_heat'),
    ('ecology_waste_air'),
    ('water_irrigation'),
    ('trade_prices_consumers'),
    ('finance_tax'),
    ('economy_tariffs_regions'),
    ('digital_internet_public_services'),
    ('defence'),
    ('foreign_affairs'),
    ('emergencies'),
    ('internal_affairs'),
    ('justice');

insert into central_body (slug) values
    ('moa'),
    ('dsm'),
    ('enbek'),
    ('edu'),
    ('sci'),
    ('mam'),
    ('tsm'),
    ('transport'),
    ('mps'),
    ('energo'),
    ('ecogeo'),
    ('water'),
    ('mti'),
    ('minfin'),
    ('economy'),
    ('maidd'),
    ('mod'),
    ('mfa'),
    ('emer'),
    ('qriim'),
    ('adilet');

insert into central_body_term (
    body, name_kk, name_ru, name_en, abbreviation_kk, abbreviation_ru, exempt, sector
) values
    ('moa', 'Ауыл шаруашылығы министрлігі', 'Министерство сельского хозяйства', 'Ministry of Agriculture', 'АШМ', 'МСХ', 0, 'agriculture'),
    ('dsm', 'Денсаулық сақтау министрлігі', 'Министерство здравоохранения', 'Ministry of Healthcare', 'ДСМ', 'МЗ', 0, 'health'),
    ('enbek', 'Еңбек және халықты әлеуметтік қорғау министрлігі', 'Министерство труда и социальной защиты населения', 'Ministry of Labour and Social Protection of the Population', 'ЕХӘҚМ', 'МТСЗН', 0, 'labour_social'),
    ('edu', 'Оқу-ағарту министрлігі', 'Министерство просвещения', 'Ministry of Education', 'ОАМ', 'МП', 0, 'school_education'),
    ('sci', 'Ғылым және жоғары білім министрлігі', 'Министерство науки и высшего образования', 'Ministry of Science and Higher Education', 'ҒЖБМ', 'МНВО', 0, 'science_higher_education'),
    ('mam', 'Мәдениет және ақпарат министрлігі', 'Министерство культуры и информации', 'Ministry of Culture and Information', 'МАМ', 'МКИ', 0, 'culture_information'),
    ('tsm', 'Туризм және спорт министрлігі', 'Министерство туризма и спорта', 'Ministry of Tourism and Sports', 'ТСМ', 'МТС', 0, 'tourism_sport'),
    ('transport', 'Көлік министрлігі', 'Министерство транспорта', 'Ministry of Transport', 'КМ', 'МТ', 0, 'transport_roads'),
    ('mps', 'Өнеркәсіп және құрылыс министрлігі', 'Министерство промышленности и строительства', 'Ministry of Industry and Construction', 'ӨҚМ', 'МПС', 0, 'industry_housing_utilities'),
    ('energo', 'Энергетика министрлігі', 'Министерство энергетики', 'Ministry of Energy', 'ЭМ', 'МЭ', 0, 'energy_gas_heat'),
    ('ecogeo', 'Экология және табиғи ресурстар министрлігі', 'Министерство экологии и природных ресурсов', 'Ministry of Ecology and Natural Resources', 'ЭТРМ', 'МЭПР', 0, 'ecology_waste_air'),
    ('water', 'Су ресурстары және ирригация министрлігі', 'Министерство водных ресурсов и ирригации', 'Ministry of Water Resources and Irrigation', 'СРИМ', 'МВРИ', 0, 'water_irrigation'),
    ('mti', 'Сауда және интеграция министрлігі', 'Министерство торговли и интеграции', 'Ministry of Trade and Integration', 'СИМ', 'МТИ', 0, 'trade_prices_consumers'),
    ('minfin', 'Қаржы министрлігі', 'Министерство финансов', 'Ministry of Finance', 'Қаржымині', 'МФ', 0, 'finance_tax'),
    ('economy', 'Ұлттық экономика министрлігі', 'Министерство национальной экономики', 'Ministry of National Economy', 'ҰЭМ', 'МНЭ', 0, 'economy_tariffs_regions'),
    ('maidd', 'Жасанды интеллект және цифрлық даму министрлігі', 'Министерство искусственного интеллекта и цифрового развития', 'Ministry of Artificial Intelligence and Digital Development', 'ЖИЦДМ', 'МИИЦР', 0, 'digital_internet_public_services'),
    ('mod', 'Қорғаныс министрлігі', 'Министерство обороны', 'Ministry of Defence', 'Қорғанысмині', 'МО', 1, 'defence'),
    ('mfa', 'Сыртқы істер министрлігі', 'Министерство иностранных дел', 'Ministry of Foreign Affairs', 'СІМ', 'МИД', 1, 'foreign_affairs'),
    ('emer', 'Төтенше жағдайлар министрлігі', 'Министерство по чрезвычайным ситуациям', 'Ministry of Emergency Situations', 'ТЖМ', 'МЧС', 1, 'emergencies'),
    ('qriim', 'Ішкі істер министрлігі', 'Министерство внутренних дел', 'Ministry of Internal Affairs', 'ІІМ', 'МВД', 1, 'internal_affairs'),
    ('adilet', 'Әділет министрлігі', 'Министерство юстиции', 'Ministry of Justice', 'ӘМ', 'МЮ', 1, 'justice');

insert into sector_term (sector, body, name_kk, name_ru, name_en) values
    ('agriculture', 'moa', 'Ауыл шаруашылығы', 'Сельское хозяйство', 'Agriculture'),
    ('health', 'dsm', 'Денсаулық сақтау', 'Здравоохранение', 'Health'),
    ('labour_social', 'enbek', 'Еңбек және әлеуметтік қорғау', 'Труд и соцзащита', 'Work and social support'),
    ('school_education', 'edu', 'Мектеп және балабақша', 'Школы и детские сады', 'Schools and kindergartens'),
    ('science_higher_education', 'sci', 'Ғылым және жоғары білім', 'Наука и вузы', 'Science and universities'),
    ('culture_information', 'mam', 'Мәдениет және ақпарат', 'Культура и информация', 'Culture and media'),
    ('tourism_sport', 'tsm', 'Туризм және спорт', 'Туризм и спорт', 'Tourism and sport'),
    ('transport_roads', 'transport', 'Жол және көлік', 'Дороги и транспорт', 'Roads and transport'),
    ('industry_housing_utilities', 'mps', 'Тұрғын үй және құрылыс', 'Жильё, ЖКХ и стройка', 'Housing and utilities'),
    ('energy_gas_heat', 'energo', 'Жарық, газ, жылу', 'Свет, газ, тепло', 'Power, gas and heat'),
    ('ecology_waste_air', 'ecogeo', 'Экология, қоқыс, ауа', 'Экология, мусор, воздух', 'Ecology, waste and air'),
    ('water_irrigation', 'water', 'Су және суару', 'Вода и орошение', 'Water and irrigation'),
    ('trade_prices_consumers', 'mti', 'Баға және сауда', 'Цены и торговля', 'Prices and trade'),
    ('finance_tax', 'minfin', 'Салық және қаржы', 'Налоги и финансы', 'Taxes and finance'),
    ('economy_tariffs_regions', 'economy', 'Тарифтер және экономика', 'Тарифы и экономика', 'Tariffs and economy'),
    ('digital_internet_public_services', 'maidd', 'Интернет және цифрлық қызмет', 'Интернет и цифровые услуги', 'Internet and digital services'),
    ('defence', 'mod', 'Қорғаныс', 'Оборона', 'Defence'),
    ('foreign_affairs', 'mfa', 'Сыртқы істер', 'Внешняя политика', 'Foreign affairs'),
    ('emergencies', 'emer', 'Төтенше жағдайлар', 'Чрезвычайные ситуации', 'Emergencies'),
    ('internal_affairs', 'qriim', 'Полиция және ішкі істер', 'Полиция и внутренние дела', 'Police and internal affairs'),
    ('justice', 'adilet', 'Әділет', 'Юстиция', 'Justice');

insert into holiday (day, kind, note) values
    ('2026-01-01', 'holiday', 'Новый год'),
    ('2026-01-02', 'holiday', 'Новый год'),
    ('2026-01-07', 'holiday', 'Православное Рождество'),
    ('2026-03-08', 'holiday', 'Международный женский день'),
    ('2026-03-09', 'transfer', 'перенос с 8 марта'),
    ('2026-03-21', 'holiday', 'Наурыз мейрамы'),
    ('2026-03-22', 'holiday', 'Наурыз мейрамы'),
    ('2026-03-23', 'holiday', 'Наурыз мейрамы'),
    ('2026-03-24', 'transfer', 'перенос с 21 марта'),
    ('2026-03-25', 'transfer', 'перенос с 22 марта'),
    ('2026-05-01', 'holiday', 'Праздник единства народа Казахстана'),
    ('2026-05-07', 'holiday', 'День защитника Отечества'),
    ('2026-05-09', 'holiday', 'День Победы'),
    ('2026-05-11', 'transfer', 'перенос с 9 мая'),
    ('2026-05-27', 'holiday', 'Құрбан айт (первый день; дата уточняется)'),
    ('2026-07-06', 'holiday', 'День столицы'),
    ('2026-10-25', 'holiday', 'День Республики'),
    ('2026-10-26', 'transfer', 'перенос с 25 октября'),
    ('2026-12-16', 'holiday', 'День Независимости'),
    ('2027-01-01', 'holiday', 'Новый год'),
    ('2027-01-02', 'holiday', 'Новый год'),
    ('2027-01-04', 'transfer', 'перенос со 2 января (расчёт)'),
    ('2027-01-07', 'holiday', 'Православное Рождество'),
    ('2027-03-08', 'holiday', 'Международный женский день'),
    ('2027-03-15', 'holiday', 'День Конституции'),
    ('2027-03-21', 'holiday', 'Наурыз мейрамы'),
    ('2027-03-22', 'holiday', 'Наурыз мейрамы'),
    ('2027-03-23', 'holiday', 'Наурыз мейрамы'),
    ('2027-03-24', 'transfer', 'перенос с 21 марта (расчёт)'),
    ('2027-05-01', 'holiday', 'Праздник единства народа Казахстана'),
    ('2027-05-03', 'transfer', 'перенос с 1 мая (расчёт)'),
    ('2027-05-07', 'holiday', 'День защитника Отечества'),
    ('2027-05-09', 'holiday', 'День Победы'),
    ('2027-05-10', 'transfer', 'перенос с 9 мая (расчёт)'),
    ('2027-05-16', 'holiday', 'Құрбан айт (первый день; оценка)'),
    ('2027-07-06', 'holiday', 'День столицы'),
    ('2027-10-25', 'holiday', 'День Республики'),
    ('2027-12-16', 'holiday', 'День Независимости');

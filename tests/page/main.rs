//! The sandbox's page in a real browser: its buttons, the killing of the bot, narrow and wide, light and dark.

mod browser;

use std::{io::Write as _, process::Stdio};

use browser::Browser;
use tokio::{
    io::{AsyncBufReadExt as _, BufReader},
    process::{Child, Command},
};

/// Set where a browser is installed for certain: there the test may not be skipped.
const REQUIRED: &str = "KEZDESU_REQUIRE_BROWSER";

#[tokio::test(flavor = "multi_thread")]
async fn a_person_meets_the_bot_on_the_page_and_nothing_is_lost_when_it_is_killed() {
    let Some(programs) = browser::installed() else {
        let is_required = std::env::var_os(REQUIRED).is_some_and(|value| value == "1");
        assert!(!is_required, "{REQUIRED} is set, but there is no browser");
        // Not by `println!`, which the harness would swallow.
        let words = b"SKIPPED: the page is tested where chromium and chromedriver are installed.\n";
        std::io::stderr().write_all(words).unwrap();
        return;
    };
    let ((_sandbox, address), browser) = tokio::join!(sandbox(), Browser::open(programs));
    browser.looks_like((1280, 860), "light").await;
    browser.go(&address).await;

    let aigul = Phone::of("Айгүл", &browser);
    aigul.presses("Start").await;
    aigul.presses("Қазақша").await;
    aigul.presses("Абай").await;
    aigul.presses("Иә, хабарлаңыз").await;
    aigul.sees("Өңір: Абай облысы").await;
    aigul.presses("Алдағы кездесулер").await;
    aigul.presses("1").await;
    aigul.sees("Мәртебесі: Жарияланды").await;
    aigul.sees("Қайда: ").await;

    let before = aigul.messages().await;
    browser.clicks("//*[@data-testid='kill-bot']").await;
    bot_is("stopped", &browser).await;
    aigul.says("/settings").await;
    aigul.sees("/settings").await;
    assert_eq!(aigul.messages().await, before + 1, "a dead bot answers");
    browser.clicks("//*[@data-testid='start-bot']").await;
    bot_is("running", &browser).await;
    aigul.sees("Тілді өзгерту").await;
    assert_eq!(aigul.messages().await, before + 2);

    for size in [(1280, 860), (390, 844)] {
        let mut shades = Vec::new();
        for theme in ["light", "dark"] {
            browser.looks_like(size, theme).await;
            let matches = format!("return matchMedia('(prefers-color-scheme: {theme})').matches");
            browser.until(&matches).await;
            browser
                .until(&format!("return innerWidth === {}", size.0))
                .await;
            aigul.is_on_screen().await;
            let faults = browser.until(FAULTS_OF_LAYOUT).await;
            assert_eq!(
                faults.as_array().unwrap().len(),
                0,
                "{size:?} {theme}: {faults:#}"
            );
            shades.push(browser.js(BACKGROUND).await);
        }
        assert_ne!(shades[0], shades[1], "light is as dark: {size:?}");
    }
    links_into_telegram_stay_on_the_page(&aigul, &browser).await;
    let complaints = browser.complaints().await;
    assert!(complaints.is_empty(), "{complaints:#?}");
}

/// A meeting is shared, and shown in a group, without leaving the page.
async fn links_into_telegram_stay_on_the_page(aigul: &Phone<'_>, browser: &Browser) {
    aigul.says("/meetings").await;
    aigul.presses("1").await;
    aigul.presses("Бөлісу").await;
    browser
        .sees("//*[@data-testid='shared'][contains(., 'kezdesu_sandbox_bot?start=m_')]")
        .await;
    browser.clicks("//dialog//button[.='Cancel']").await;
    aigul.presses("Топта жариялау").await;
    browser
        .sees("//*[@data-testid='refusal'][contains(., 'add one first')]")
        .await;
    browser.clicks("//*[@data-testid='add']").await;
    browser.clicks("//*[@data-testid='add-group']").await;
    browser
        .types("//dialog//input[@name='title']", "Көршілер")
        .await;
    browser.clicks("//*[@data-testid='dialog-ok']").await;
    let neighbours = Phone::of("Көршілер", browser);
    neighbours.sees("No messages here yet").await;
    browser
        .clicks("//*[@data-testid='tab'][contains(., 'Айгүл')]")
        .await;
    aigul.presses("Топта жариялау").await;
    neighbours.sees("/start@kezdesu_sandbox_bot m_").await;
    neighbours.sees("Кездесуді көру").await;
}

/// The whole program, as a newcomer starts it, and where it listens.
async fn sandbox() -> (Child, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kezdesu"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("KEZDESU_")) {
        command.env_remove(name);
    }
    command
        .args(["sandbox", "--port", "0"])
        .env("RUST_LOG", "warn");
    let mut sandbox = command
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(sandbox.stdout.take().unwrap()).lines();
    let line = lines.next_line().await.unwrap();
    let line = line.expect("the sandbox says where it listens");
    let address = line.split(' ').find(|word| word.starts_with("http://"));
    (sandbox, address.expect("an address").to_owned())
}

async fn bot_is(state: &str, browser: &Browser) {
    let script = format!("return document.getElementById('bot-state').dataset.state === '{state}'");
    browser.until(&script).await;
}

/// One of the phones on the page.
struct Phone<'a> {
    /// Finds it by its heading.
    xpath: String,
    name: &'a str,
    browser: &'a Browser,
}

impl<'a> Phone<'a> {
    fn of(name: &'a str, browser: &'a Browser) -> Self {
        let xpath = format!("//section[@data-testid='phone'][.//h2='{name}']");
        Self {
            xpath,
            name,
            browser,
        }
    }

    /// Presses the newest button with this label.
    async fn presses(&self, label: &str) {
        let button = format!(
            "({}//button[normalize-space()='{label}'])[last()]",
            self.xpath
        );
        self.browser.clicks(&button).await;
    }

    async fn says(&self, text: &str) {
        let field = format!("{}//textarea", self.xpath);
        // The key after the text is Enter.
        self.browser.types(&field, &format!("{text}\u{E007}")).await;
    }

    /// A script with `phone` as this phone's element; false while the page does not show it yet.
    fn script(&self, script: &str) -> String {
        let find = "[...document.querySelectorAll('.phone')]";
        let name = self.name;
        format!(
            "const phone = {find}.find((phone) => phone.querySelector('h2')?.textContent === '{name}'); if (!phone) return false; {script}"
        )
    }

    /// Waits for words in the chat.
    async fn sees(&self, words: &str) {
        let look = format!("return phone.querySelector('.log').innerText.includes('{words}')");
        self.browser.until(&self.script(&look)).await;
    }

    async fn messages(&self) -> u64 {
        let count = "return phone.querySelectorAll('.message').length";
        let count = self.browser.js(&self.script(count)).await;
        count.as_u64().unwrap()
    }

    async fn is_on_screen(&self) {
        self.browser
            .until(&self.script("return phone.checkVisibility()"))
            .await;
    }
}

const BACKGROUND: &str = "return getComputedStyle(document.body).backgroundColor";

/// What reaches beyond the window's sides (but for rows which scroll by themselves) or its phone's, or cuts its own words.
const FAULTS_OF_LAYOUT: &str = "
  const faults = [];
  const { scrollWidth } = document.scrollingElement;
  if (scrollWidth > innerWidth) faults.push(`the page is ${scrollWidth} wide`);
  for (const node of document.body.querySelectorAll('*')) {
    if (!node.checkVisibility() || node.closest('.sr, .skip, svg, .tabs > *, pre > *')) continue;
    const { left, right, width } = node.getBoundingClientRect();
    const name = `${node.tagName} ${node.className} ${node.textContent.trim().slice(0, 40)}`;
    // Phones stand side by side, and the desk scrolls to those that have no room.
    const phone = node.closest('.phone');
    const frame = phone?.getBoundingClientRect() ?? { left: 0, right: innerWidth };
    const isBeyond = left < frame.left - 0.5 || right > frame.right + 0.5;
    if (width > 0 && isBeyond) faults.push(`beyond the side: ${name}`);
    const holdsWords = node.matches('.phone, .log, .text, .key, .tab, .bar button');
    if (holdsWords && node.scrollWidth > node.clientWidth + 1) faults.push(`cut: ${name}`);
  }
  return faults";

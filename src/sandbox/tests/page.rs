//! The endpoints behind the page.

use super::*;
use crate::sandbox::state::TAP_PATIENCE;
use futures::future::BoxFuture;

struct Hands(Arc<AtomicI64>);

impl Controls for Hands {
    fn status(&self) -> ControlStatus {
        ControlStatus {
            clock: "2027-02-01T09:00:00+05:00".to_owned(),
            bot: "running".to_owned(),
            bot_restarts: 0,
            presets: Vec::new(),
        }
    }

    fn move_clock<'a>(&'a self, to: &'a str) -> BoxFuture<'a, Result<(), String>> {
        Box::pin(async move {
            if to != "+1h" {
                return Err("That is not a time.".to_owned());
            }
            self.0.fetch_add(3_600, Ordering::Relaxed);
            Ok(())
        })
    }

    fn kill_bot(&self) -> BoxFuture<'_, Result<(), String>> {
        Box::pin(async { Err("There is no bot.".to_owned()) })
    }

    fn start_bot(&self) -> BoxFuture<'_, Result<(), String>> {
        Box::pin(async { Ok(()) })
    }
}

struct Page {
    stage: Stage,
    base: String,
}

impl Page {
    async fn open() -> Self {
        let stage = Stage::set().await;
        let hands = Arc::new(Hands(stage.clock.clone()));
        let base = serve(stage.emulator.bot_api().merge(stage.emulator.page(hands))).await;
        Self { stage, base }
    }

    async fn post(&self, path: &str, body: Value) -> (u16, Value) {
        let response = self
            .stage
            .client
            .post(format!("{}/sandbox/{path}", self.base))
            .json(&body)
            .send()
            .await
            .unwrap();
        (response.status().as_u16(), response.json().await.unwrap())
    }

    async fn state(&self, query: &str) -> Value {
        let url = format!("{}/sandbox/state{query}", self.base);
        self.stage
            .client
            .get(url)
            .send()
            .await
            .unwrap()
            .json()
            .await
            .unwrap()
    }
}

#[tokio::test]
async fn the_state_shows_what_each_person_sees() {
    let page = Page::open().await;
    let aigul = page.stage.aigul;
    let keyboard = json!({"keyboard": [[{"text": "Place", "request_location": true}]], "input_field_placeholder": "Where?"});
    page.stage.send(json!({"reply_markup": keyboard})).await;
    let buttons = json!({"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}, {"text": "Web", "url": "https://e.kz"}]]});
    let text = json!({"text": "<b>Қай</b> & co", "parse_mode": "HTML", "reply_markup": buttons});
    let panel = page.stage.send(text).await["message_id"].as_i64().unwrap();
    let tap = json!({"person": aigul, "act": "tap", "message_id": panel, "data": "y"});
    assert_eq!(page.post("act", tap).await, (200, json!({"ok": true})));
    page.stage
        .call(
            "sendChatAction",
            json!({"chat_id": aigul, "action": "typing"}),
        )
        .await;
    let person = page.state("").await["people"][0].clone();
    assert_eq!(
        (&person["first_name"], &person["started"], &person["typing"]),
        (&json!("Aigul"), &json!(true), &json!(true))
    );
    assert_eq!(
        person["waiting_taps"],
        json!([{"chat": aigul, "message_id": panel, "data": "y"}])
    );
    assert_eq!(
        person["reply_keyboard"],
        json!({"rows": [[{"text": "Place", "request": "location"}]], "placeholder": "Where?", "one_time": false})
    );
    let message = person["messages"].as_array().unwrap().last().unwrap();
    assert_eq!(
        (&message["from"], &message["html"]),
        (&json!("bot"), &json!("<b>Қай</b> &amp; co"))
    );
    assert_eq!(
        message["buttons"][0][0],
        json!({"text": "Yes", "kind": "callback", "data": "y"})
    );
    assert_eq!(
        message["buttons"][0][1],
        json!({"text": "Web", "kind": "url", "url": "https://e.kz/"})
    );
    let query = page.stage.updates(json!({"offset": -1})).await[0]["callback_query"]["id"].clone();
    page.stage
        .call(
            "answerCallbackQuery",
            json!({"callback_query_id": query, "text": "Done"}),
        )
        .await;
    let person = page.state("").await["people"][0].clone();
    assert_eq!(
        (&person["toasts"][0]["text"], &person["waiting_taps"]),
        (&json!("Done"), &json!([]))
    );
    // Telegram's numbers are larger than those that a script can count with.
    assert!(person["toasts"][0]["id"].is_string());
}

#[tokio::test]
async fn the_state_waits_for_a_change() {
    let page = Page::open().await;
    let version = page.state("").await["version"].as_u64().unwrap();
    let emulator = page.stage.emulator.clone();
    tokio::spawn(async move {
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        emulator.person("Dana", None);
    });
    let start = Instant::now();
    let state = page.state(&format!("?after={version}")).await;
    assert_eq!(state["people"][1]["first_name"], "Dana");
    assert!(start.elapsed().as_secs() < 5);
    // A page that was left open over a restart of the sandbox is answered at once.
    page.state("?after=999999").await;
    assert!(start.elapsed().as_secs() < 5);
}

#[tokio::test]
async fn people_act_through_the_page() {
    let page = Page::open().await;
    let (_, dana) = page
        .post(
            "people",
            json!({"first_name": "Dana", "language_code": "ru"}),
        )
        .await;
    let dana = dana["id"].as_i64().unwrap();
    let (_, group) = page
        .post("groups", json!({"title": "Neighbours", "members": [dana]}))
        .await;
    let acts = [
        json!({"act": "start", "payload": "r_KZ10"}),
        json!({"act": "say", "text": "Сәлем"}),
        json!({"act": "say", "text": "/help", "chat": group["id"]}),
        json!({"act": "edit", "message_id": 2, "text": "Сәлеметсіз бе"}),
        json!({"act": "location", "latitude": 50.4, "longitude": 80.2}),
        json!({"act": "location", "latitude": 50.4, "longitude": 80.2, "accuracy": 500.0}),
        json!({"act": "contact", "phone": "+7701"}),
        json!({"act": "sticker", "emoji": "🙂"}),
        json!({"act": "voice", "seconds": 3}),
        json!({"act": "block"}),
        json!({"act": "unblock"}),
    ];
    for mut act in acts {
        act["person"] = json!(dana);
        assert_eq!(
            page.post("act", act.clone()).await,
            (200, json!({"ok": true})),
            "{act}"
        );
    }
    let state = page.state("").await;
    let texts: Vec<_> = state["people"][1]["messages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|m| m["text"].clone())
        .collect();
    assert_eq!(
        texts,
        ["/start r_KZ10", "Сәлеметсіз бе", "", "", "", "", ""]
    );
    assert_eq!(state["groups"][0]["messages"][0]["author"], "Dana");
    page.post("act", json!({"person": dana, "act": "clear"}))
        .await;
    assert!(page.stage.emulator.chat(dana).is_empty());
    let stranger =
        json!({"person": page.stage.aigul, "chat": group["id"], "act": "say", "text": "x"});
    let edit =
        json!({"person": dana, "chat": group["id"], "act": "edit", "message_id": 1, "text": "x"});
    for (path, body, words) in [
        (
            "act",
            json!({"person": 5, "act": "block"}),
            "Nobody here has the id 5.",
        ),
        (
            "act",
            json!({"person": dana, "act": "say", "text": " "}),
            "There is nothing to send.",
        ),
        ("act", stranger, "This person is not in that chat."),
        (
            "act",
            edit,
            "The sandbox edits messages in private chats only.",
        ),
        (
            "people",
            json!({"first_name": " "}),
            "A person needs a name.",
        ),
        (
            "groups",
            json!({"title": "x", "members": [5]}),
            "Nobody here has the id 5.",
        ),
        ("clock", json!({"to": "soon"}), "That is not a time."),
        ("bot", json!({"act": "kill"}), "There is no bot."),
        ("bot", json!({"act": "restart"}), "There is no bot."),
    ] {
        assert_eq!(page.post(path, body).await, (400, json!({"error": words})));
    }
    assert_eq!(
        page.post("act", json!({"person": dana, "act": "fly"}))
            .await
            .0,
        400
    );
    assert_eq!(page.post("clock", json!({"to": "+1h"})).await.0, 200);
    assert_eq!(page.stage.send(json!({})).await["date"], 1_800_003_600);
}

#[tokio::test]
async fn files_are_uploaded_and_shown() {
    use reqwest::multipart::{Form, Part};
    let page = Page::open().await;
    let upload = async |query: &str, parts: Vec<(&'static str, Vec<u8>)>| {
        let form = parts.into_iter().fold(Form::new(), |form, (name, bytes)| {
            form.part("file", Part::bytes(bytes).file_name(name))
        });
        let url = format!(
            "{}/sandbox/upload?person={}&{query}",
            page.base, page.stage.aigul
        );
        page.stage
            .client
            .post(url)
            .multipart(form)
            .send()
            .await
            .unwrap()
            .status()
            .as_u16()
    };
    assert_eq!(
        upload(
            "kind=photo&caption=%D0%A1%D1%83",
            vec![("1.png", png()), ("2.png", png())]
        )
        .await,
        200
    );
    assert_eq!(
        upload("kind=document", vec![("жоспар.pdf", b"%PDF".to_vec())]).await,
        200
    );
    assert_eq!(
        upload("kind=photo", vec![("x.pdf", b"%PDF".to_vec())]).await,
        400
    );
    assert_eq!(upload("kind=video", vec![("x", vec![1])]).await, 400);
    let of_others = page.stage.emulator.group("Others", &[]);
    let group = page.stage.emulator.group("Yard", &[page.stage.aigul]);
    let to_group = format!("kind=photo&chat={group}&caption=%2Fhelp");
    assert_eq!(upload(&to_group, vec![("1.png", png())]).await, 200);
    let to_others = format!("kind=photo&chat={of_others}");
    assert_eq!(upload(&to_others, vec![("1.png", png())]).await, 400);
    let shown = page.state("").await["groups"].clone();
    let shown = shown.as_array().unwrap();
    let yard = shown.iter().find(|one| one["id"] == group).unwrap();
    assert!(yard["messages"][0]["photo"].is_object());
    let told = page.stage.updates(json!({"offset": -1})).await[0]["message"].clone();
    assert_eq!(
        (&told["chat"]["id"], &told["caption"]),
        (&json!(group), &json!("/help"))
    );
    let messages = page.state("").await["people"][0]["messages"].clone();
    assert_eq!(
        (&messages[1]["text"], &messages[1]["photo"]["width"]),
        (&json!("Су"), &json!(640))
    );
    assert!(
        messages[1]["media_group"].is_string()
            && messages[1]["media_group"] == messages[2]["media_group"]
    );
    let get = async |path: &Value| {
        let response = page
            .stage
            .client
            .get(format!("{}{}", page.base, path.as_str().unwrap()))
            .send()
            .await
            .unwrap();
        let headers = response.headers().clone();
        let header = |name: &str| headers[name].to_str().unwrap().to_owned();
        (
            header("content-type"),
            header("content-disposition"),
            response.bytes().await.unwrap().to_vec(),
        )
    };
    assert_eq!(
        get(&messages[1]["photo"]["file"]).await,
        ("image/png".to_owned(), "inline".to_owned(), png())
    );
    let (mime, disposition, bytes) = get(&messages[3]["document"]["file"]).await;
    assert_eq!(
        (mime.as_str(), bytes.as_slice()),
        ("application/pdf", &b"%PDF"[..])
    );
    assert!(
        disposition.starts_with("attachment; filename*=UTF-8''%D0%B6"),
        "{disposition}"
    );
}

#[tokio::test]
async fn the_page_and_its_parts_are_served() {
    let page = Page::open().await;
    let get = async |path: &str| {
        let url = format!("{}{path}", page.base);
        let response = page.stage.client.get(url).send().await.unwrap();
        assert!(response.status().is_success(), "{path}");
        assert_eq!(response.headers()["cache-control"], "no-cache", "{path}");
        let kind = response.headers()["content-type"].to_str().unwrap();
        let kind = kind.split(';').next().unwrap().to_owned();
        (kind, response.text().await.unwrap())
    };
    assert_eq!(get("/").await.0, "text/html");
    assert_eq!(get("/sandbox/page.css").await.0, "text/css");
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/sandbox/page");
    let files = std::fs::read_dir(folder).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    for name in names.filter(|name| name.ends_with(".js")) {
        let (kind, text) = get(&format!("/sandbox/{name}")).await;
        assert_eq!(kind, "text/javascript", "{name}");
        assert!(text.lines().count() <= 500, "{name} is two topics");
    }
}

#[tokio::test]
async fn a_page_of_another_site_gets_nothing() {
    let page = Page::open().await;
    let method = format!("/bot{TOKEN}/getMe");
    for path in ["/", "/sandbox/state", method.as_str()] {
        for (header, value) in [
            ("host", "evil.example:8090"),
            ("origin", "https://evil.example"),
        ] {
            let request = page.stage.client.get(format!("{}{path}", page.base));
            let response = request.header(header, value).send().await.unwrap();
            assert_eq!(response.status(), 403, "{path} with {header}: {value}");
        }
    }
}

#[tokio::test]
async fn a_phone_gives_up_on_a_tap_after_a_while() {
    let page = Page::open().await;
    let aigul = page.stage.aigul;
    let buttons = json!({"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]});
    let sent = page.stage.send(json!({"reply_markup": buttons})).await;
    let panel = sent["message_id"].as_i64().unwrap();
    let tap = page.stage.emulator.tap(aigul, aigul, panel, "y");
    let person = async || page.state("").await["people"][0].clone();
    assert_eq!(person().await["waiting_taps"].as_array().unwrap().len(), 1);
    page.stage.emulator.act(|world| {
        for tap in world.taps.values_mut() {
            tap.tapped_at = tap.tapped_at.unwrap().checked_sub(TAP_PATIENCE);
        }
    });
    assert_eq!(person().await["waiting_taps"], json!([]));
    // Telegram still takes the answer, but nobody sees it.
    let answer = json!({"callback_query_id": tap, "text": "Done"});
    page.stage.call("answerCallbackQuery", answer).await;
    assert_eq!(person().await["toasts"], json!([]));
}

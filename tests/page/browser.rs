//! Headless Chromium, driven through chromedriver by the plain WebDriver protocol.

use std::{
    env, fs,
    path::PathBuf,
    process::Stdio,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt as _, BufReader},
    process::{Child, Command},
};

const PATIENCE: Duration = Duration::from_secs(20);
const LOOK_EVERY: Duration = Duration::from_millis(30);
const FLAGS: [&str; 8] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// Chromium and chromedriver, if both are installed.
pub fn installed() -> Option<(PathBuf, PathBuf)> {
    let find = |names: &[&str]| {
        let path = env::var_os("PATH")?;
        env::split_paths(&path)
            .flat_map(|folder| names.iter().map(move |name| folder.join(name)))
            .find(|file| fs::metadata(file).is_ok_and(|found| found.is_file()))
    };
    let chromium = find(&["chromium", "chromium-browser", "google-chrome", "chrome"])?;
    Some((chromium, find(&["chromedriver"])?))
}

/// One window. When it is dropped, also by a failing test, both programs end.
pub struct Browser {
    driver: Child,
    client: reqwest::Client,
    session: String,
    _profile: TempDir,
}

impl Browser {
    pub async fn open((chromium, chromedriver): (PathBuf, PathBuf)) -> Self {
        let profile = tempfile::tempdir().unwrap();
        let mut command = Command::new(chromedriver);
        command.arg("--port=0").process_group(0);
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut driver = command.kill_on_drop(true).spawn().unwrap();
        let mut lines = BufReader::new(driver.stdout.take().unwrap()).lines();
        let port = loop {
            let line = lines.next_line().await.unwrap();
            let line = line.expect("chromedriver says where it listens");
            if let Some((_, port)) = line.split_once("started successfully on port ") {
                break port.trim_end_matches('.').to_owned();
            }
        };
        // Whatever it writes later must not fill the pipe.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        let mut browser = Self {
            driver,
            client: reqwest::Client::new(),
            session: format!("http://127.0.0.1:{port}/session"),
            _profile: profile,
        };
        let mut flags = FLAGS.map(str::to_owned).to_vec();
        let folder = browser._profile.path().display();
        flags.push(format!("--user-data-dir={folder}"));
        let options = json!({"binary": chromium, "args": flags});
        let wishes =
            json!({"goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}});
        let wishes = json!({"capabilities": {"alwaysMatch": wishes}});
        let answer = browser.ask("", wishes).await.unwrap();
        let id = answer["sessionId"].as_str().unwrap();
        browser.session = format!("{}/{id}", browser.session);
        browser
    }

    /// A command of WebDriver; what it refuses comes back in its words.
    async fn ask(&self, command: &str, body: Value) -> Result<Value, String> {
        let url = format!("{}{command}", self.session);
        let response = self.client.post(url).json(&body).send().await.unwrap();
        let succeeded = response.status().is_success();
        let mut answer: Value = response.json().await.unwrap();
        let value = answer["value"].take();
        if succeeded {
            Ok(value)
        } else {
            Err(value["message"].to_string())
        }
    }

    pub async fn go(&self, url: &str) {
        self.ask("/url", json!({"url": url})).await.unwrap();
    }

    /// A window of this size; it is a phone's below 760 points.
    pub async fn looks_like(&self, (width, height): (u32, u32), theme: &str) {
        let is_phone = width < 760;
        let size =
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": is_phone});
        let media = json!({"features": [{"name": "prefers-color-scheme", "value": theme}]});
        for (command, params) in [
            ("Emulation.setDeviceMetricsOverride", size),
            ("Emulation.setEmulatedMedia", media),
        ] {
            let body = json!({"cmd": command, "params": params});
            self.ask("/goog/cdp/execute", body).await.unwrap();
        }
    }

    /// What a script's `return` gives.
    pub async fn js(&self, script: &str) -> Value {
        let body = json!({"script": script, "args": []});
        self.ask("/execute/sync", body).await.unwrap()
    }

    /// Waits until a script returns something true; gives it.
    pub async fn until(&self, script: &str) -> Value {
        let began = Instant::now();
        loop {
            let value = self.js(script).await;
            if !matches!(value, Value::Null | Value::Bool(false)) {
                return value;
            }
            let page = self.js("return document.body.innerText").await;
            let page = page.as_str().unwrap_or_default();
            assert!(began.elapsed() < PATIENCE, "not in time: {script}\n{page}");
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// Waits until an XPath finds something.
    pub async fn sees(&self, xpath: &str) {
        let find = format!("document.evaluate(`{xpath}`, document, null, 9).singleNodeValue");
        self.until(&format!("return {find} !== null")).await;
    }

    /// Clicks what an XPath finds, as soon as it can be clicked.
    pub async fn clicks(&self, xpath: &str) {
        self.acts(xpath, "click", json!({})).await;
    }

    /// Types into what an XPath finds.
    pub async fn types(&self, xpath: &str, text: &str) {
        self.acts(xpath, "value", json!({"text": text})).await;
    }

    async fn acts(&self, xpath: &str, act: &str, body: Value) {
        let began = Instant::now();
        loop {
            let wanted = json!({"using": "xpath", "value": xpath});
            let refused = match self.ask("/element", wanted).await {
                Err(refused) => refused,
                Ok(found) => {
                    let id = found.as_object().unwrap().values().next().unwrap();
                    let command = format!("/element/{}/{act}", id.as_str().unwrap());
                    match self.ask(&command, body.clone()).await {
                        Ok(_) => return,
                        Err(refused) => refused,
                    }
                }
            };
            let page = self.js("return document.body.innerText").await;
            let page = page.as_str().unwrap_or_default();
            let is_late = began.elapsed() >= PATIENCE;
            assert!(!is_late, "cannot {act} {xpath}: {refused}\n{page}");
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// What the page has complained of since the last time: exceptions, refused resources.
    pub async fn complaints(&self) -> Vec<String> {
        let log = self.ask("/se/log", json!({"type": "browser"})).await;
        let log = log.unwrap();
        let lines = log.as_array().unwrap().iter();
        lines.map(|line| line["message"].to_string()).collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver is the first of its process group; Chromium is in it, too.
        if let Some(id) = self.driver.id() {
            let group = format!("-{id}");
            let _ = std::process::Command::new("kill")
                .args(["-KILL", "--", &group])
                .status();
        }
    }
}

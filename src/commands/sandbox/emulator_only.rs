//! `kezdesu sandbox --no-bot`: the stand-in for Telegram and its page, without our bot and its data.

use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
};

use futures::{FutureExt as _, future::BoxFuture};

use super::{BOT_ID, TOKEN, read_move, say};
use crate::{
    clock::Clock,
    commands::{listen, run::told_to_stop},
    demo,
    domain::calendar::KAZAKHSTAN,
    sandbox::{BotProfile, ControlStatus, Controls, Emulator},
};

pub async fn run(port: u16) -> anyhow::Result<()> {
    let clock = Clock::system();
    let now = {
        let clock = clock.clone();
        Arc::new(move || clock.now().timestamp())
    };
    let bot = BotProfile {
        id: BOT_ID,
        token: TOKEN.to_owned(),
        username: "your_sandbox_bot".to_owned(),
        first_name: "Your bot".to_owned(),
    };
    let emulator = Emulator::new(bot, now);
    for person in demo::CITIZENS {
        emulator.person(person.name, Some(person.phone));
    }
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let listener = listen(address, "--port").await?;
    let address = listener.local_addr()?;
    let bystander = Arc::new(Bystander {
        clock,
        emulator: emulator.clone(),
    });
    let router = emulator.bot_api().merge(emulator.page(bystander));
    let server = tokio::spawn(axum::serve(listener, router).into_future());
    say(&format!(
        "The sandbox is open: http://{address}\n\
         Tell your bot that this is the Bot API's address, and that its token is {TOKEN}. \
         End with Ctrl-C."
    ));
    told_to_stop().await;
    server.abort();
    Ok(())
}

/// Moves the clock; the bot is none of its business.
struct Bystander {
    clock: Clock,
    emulator: Emulator,
}

const NOT_OURS: &str = "The sandbox has not started this bot. Stop it and start it where it runs.";

impl Controls for Bystander {
    fn status(&self) -> ControlStatus {
        ControlStatus {
            clock: self.clock.now().with_timezone(&KAZAKHSTAN).to_rfc3339(),
            bot: "elsewhere".to_owned(),
            bot_restarts: 0,
            presets: Vec::new(),
        }
    }

    fn move_clock<'a>(&'a self, to: &'a str) -> BoxFuture<'a, Result<(), String>> {
        async move {
            self.clock.set(read_move(to, self.clock.now())?);
            self.emulator.touch();
            Ok(())
        }
        .boxed()
    }

    fn kill_bot(&self) -> BoxFuture<'_, Result<(), String>> {
        async { Err(NOT_OURS.to_owned()) }.boxed()
    }

    fn start_bot(&self) -> BoxFuture<'_, Result<(), String>> {
        async { Err(NOT_OURS.to_owned()) }.boxed()
    }
}

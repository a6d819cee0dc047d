//! `kezdesu backup FILE`: a consistent copy, checked by opening it.

use crate::{config::BackupArgs, store::Store};

pub async fn run(args: BackupArgs) -> anyhow::Result<()> {
    let store = Store::open_existing(&args.database.database).await?;
    let outcome = store.backup(&args.file).await;
    store.close().await;
    outcome?;
    println!(
        "{} holds a copy of {}; it was opened and is sound.",
        args.file.display(),
        args.database.database.display()
    );
    Ok(())
}

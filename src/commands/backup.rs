//! `kezdesu backup FILE`: a consistent copy, checked by opening it.

use crate::{config::BackupArgs, store::backup};

pub async fn run(args: BackupArgs) -> anyhow::Result<()> {
    backup(&args.database.database, &args.file).await?;
    println!(
        "{} holds a copy of {}; it was opened and is sound.",
        args.file.display(),
        args.database.database.display()
    );
    Ok(())
}

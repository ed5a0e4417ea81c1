//! Writes all charges to Parquet. Run again after an interruption, it continues where it ended.
//!
//! ```text
//! cargo run -p revio --features fake,parquet --example export_parquet
//! ```
//!
//! Without credentials, the charges are made up, and the second page fails once.

use std::fs::{self, File};
use std::path::Path;

use revio::charges::Charge;
use revio::fake::{Fault, Server};
use revio::flat::{Columns, parquet::arrow::ArrowWriter};
use revio::{Client, fields};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    if std::env::var_os("REVIO_USERNAME").is_some() {
        return export(&Client::from_env()?, Path::new("charges")).await;
    }
    let server = Server::start().await?;
    server.seed_records(&(1..=1200).map(Charge::new).collect::<Vec<_>>())?;
    server.inject(Fault::status(400).page(2).once())?;
    let folder = std::env::temp_dir().join(format!("charges-{}", std::process::id()));
    println!("interrupted: {}", export(&server.client()?, &folder).await.is_err());
    export(&server.client()?, &folder).await?;
    Ok(fs::remove_dir_all(folder)?)
}

/// One file for each page, and the state: the files and records so far, and where the list goes on.
async fn export(client: &Client, folder: &Path) -> Outcome<()> {
    fs::create_dir_all(folder)?;
    let (state, next) = (folder.join("state.json"), folder.join("next.json"));
    let columns = Columns::new(fields::of::<Charge>());
    let mut pages = client.charges().list().sort("charge_id").page_size(500).pages();
    let (mut files, mut records) = (0, 0);
    if state.exists() {
        let position;
        (position, files, records) = serde_json::from_str(&fs::read_to_string(&state)?)?;
        pages = pages.resume(position);
    }
    while let Some(page) = pages.try_next().await? {
        (files, records) = (files + 1, records + page.records.len());
        // A file that is not in the state yet is written again.
        let file = File::create(folder.join(format!("charges-{files:05}.parquet")))?;
        let mut writer = ArrowWriter::try_new(file, columns.arrow_schema(), None)?;
        writer.write(&columns.batch(page.records.iter().map(Charge::redacted))?)?;
        writer.into_inner()?.sync_all()?;
        let stored = File::create(&next)?;
        serde_json::to_writer(&stored, &(pages.position(), files, records))?;
        stored.sync_all()?;
        fs::rename(&next, &state)?;
    }
    println!("{records} charges in {files} files");
    Ok(())
}

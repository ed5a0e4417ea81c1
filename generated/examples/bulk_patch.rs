//! Renames contacts as a CSV file says: four calls at a time, and each row at most once.
//!
//! `cargo run -p revio --example bulk_patch -- contacts.csv` reads the columns `contact_id,name`.
//! Without a file, it renames made-up contacts of a fake server.

use std::path::Path;
use std::sync::Arc;
use std::{env, fs};

use revio::Client;
use revio::fake::Server;
use revio::journal::{Journal, Status};
use tokio::task::JoinSet;

type Outcome = Result<(), Box<dyn std::error::Error + Send + Sync>>;

#[tokio::main]
async fn main() -> Outcome {
    if let Some(file) = env::args().nth(1) {
        let rows = fs::read_to_string(&file)?;
        return rename_all(&Client::from_env()?, &rows, file + ".journal").await;
    }
    let server = Server::start().await?;
    server.seed(3);
    let rows = "contact_id,name\n1001,Ann Roe\n1002,Ben Roe\n1003,Cal Roe\n";
    let journal = env::temp_dir().join(format!("revio-{}", std::process::id()));
    rename_all(&server.client()?, rows, &journal).await?;
    Ok(fs::remove_file(journal)?)
}

async fn rename_all(client: &Client, rows: &str, path: impl AsRef<Path>) -> Outcome {
    let journal = Arc::new(Journal::open(path)?);
    let mut calls = JoinSet::new();
    for row in csv::Reader::from_reader(rows.as_bytes()).into_deserialize() {
        let row: (i64, String) = row?;
        match journal.status(&format!("{row:?}")) {
            Some(Status::Done(_)) => {}
            Some(Status::Begun | Status::Unknown(_)) => println!("look at {row:?}"),
            _ => _ = calls.spawn(rename(client.clone(), Arc::clone(&journal), row)),
        }
        if calls.len() == 4 {
            calls.join_next().await.transpose()?.transpose()?;
        }
    }
    calls.join_all().await.into_iter().collect()
}

async fn rename(client: Client, journal: Arc<Journal>, row: (i64, String)) -> Outcome {
    let key = format!("{row:?}");
    journal.begin(&key, &row)?;
    let sent = client.contacts().update(row.0).name(row.1).await.map(drop);
    journal.end(&key, &sent)?;
    println!("{key}: {}", sent.map_or_else(|it| it.to_string(), |()| "renamed".into()));
    Ok(())
}

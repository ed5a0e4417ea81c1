//! Renames contacts as a CSV file says: four calls at a time, and each row at most once.
//!
//! `cargo run -p revio --example bulk_patch -- contacts.csv` reads the columns `contact_id,name`.
//! Without a file, it renames made-up contacts of a fake server.

use std::collections::HashSet;
use std::sync::Arc;
use std::{env, fs};

use revio::Client;
use revio::fake::Server;
use revio::journal::{Journal, Status};
use tokio::task::JoinSet;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    if let Some(file) = env::args().nth(1) {
        let rows = csv::Reader::from_path(&file)?.into_deserialize();
        let (rows, journal) = (rows.collect::<Result<_, _>>()?, file + ".journal");
        rename_all(&Client::from_env()?, rows, Journal::open(journal)?).await;
        return Ok(());
    }
    let server = Server::start().await?;
    server.seed(3);
    let rows = [(1001, "Ann Roe"), (1002, "Ben Roe"), (1003, "Cal Roe")];
    let rows = rows.map(|(id, name)| (id, name.to_owned())).into();
    let journal = env::temp_dir().join(format!("revio-{}", std::process::id()));
    rename_all(&server.client()?, rows, Journal::open(&journal)?).await;
    Ok(fs::remove_file(journal)?)
}

async fn rename_all(client: &Client, rows: Vec<(i64, String)>, journal: Journal) {
    let journal = Arc::new(journal);
    let (mut calls, mut ids) = (JoinSet::new(), HashSet::new());
    for row in rows {
        let key = format!("{row:?}");
        match journal.status(&key) {
            _ if !ids.insert(row.0) => println!("{key}: is on an earlier row too"),
            Some(Status::Done(_)) => {}
            Some(Status::Begun | Status::Unknown(_)) => println!("{key}: look at it"),
            _ => match journal.begin(&key, &row) {
                Ok(()) => _ = calls.spawn(rename(client.clone(), journal.clone(), row)),
                Err(error) => println!("{key}: not sent: {error}"),
            },
        }
        if calls.len() == 4 {
            calls.join_next().await;
        }
    }
    calls.join_all().await;
}

async fn rename(client: Client, journal: Arc<Journal>, row: (i64, String)) {
    let key = format!("{row:?}");
    let sent = client.contacts().update(row.0).name(row.1).await.map(drop);
    let noted = journal.end(&key, &sent);
    println!("{key}: {}", sent.map_or_else(|it| it.to_string(), |()| "renamed".into()));
    noted.unwrap_or_else(|error| println!("{key}: {error}"));
}

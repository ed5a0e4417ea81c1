//! Sends rows, several at a time.

use std::collections::HashMap;
use std::future::pending;
use std::time::Duration;
use std::vec;

use indicatif::ProgressBar;
use tokio::signal::ctrl_c;
use tokio::task::{Id, JoinError, JoinSet, yield_now};
use tokio::time::sleep;

use super::Patches;
use super::journal::RowJournal;
use super::report::Report;
use super::rows::Row;
use crate::cli::failure::{Failure, Outcome};
use crate::cli::single;

/// The command stops after this many rows in a row without a usable response: the others would
/// fail too, or become unknown.
const MAX_WITHOUT_RESPONSE: u32 = 5;

/// How often to look whether the rate limit allows another row.
const PAUSE: Duration = Duration::from_millis(100);

/// Sends rows, and adds what becomes of them to the report.
pub(super) async fn all(
    patches: &Patches<'_>,
    rows: Vec<Row>,
    journal: RowJournal,
    report: &mut Report<'_>,
    concurrency: u16,
) {
    let mut sender = Sender {
        patches,
        journal,
        report,
        progress: ProgressBar::new(rows.len() as u64),
        tasks: JoinSet::new(),
        in_flight: HashMap::new(),
        is_paused: false,
        without_response: 0,
    };
    sender.progress.tick();
    sender.watch();
    // The watchers start now, before rows begin.
    yield_now().await;
    let mut rows = rows.into_iter();
    loop {
        sender.start_some(&mut rows, concurrency).await;
        if sender.in_flight.is_empty() && !sender.is_paused {
            break;
        }
        let Some(event) = sender.tasks.join_next_with_id().await else { break };
        sender.handle(event);
    }
    sender.progress.finish_and_clear();
    report.not_sent += rows.len() as u64;
}

/// What a task ends with.
enum Event {
    Response(Outcome),
    /// Ctrl-C, for the first or the second time.
    Interrupt(u8),
    /// Time has passed, and the rate limit may allow another row.
    Pause,
}

struct Sender<'a, 'f> {
    patches: &'a Patches<'a>,
    journal: RowJournal,
    report: &'a mut Report<'f>,
    progress: ProgressBar,
    tasks: JoinSet<Event>,
    /// The rows whose response has not arrived.
    in_flight: HashMap<Id, Row>,
    /// Whether rows wait for the rate limit.
    is_paused: bool,
    without_response: u32,
}

impl Sender<'_, '_> {
    /// Waits for Ctrl-C, which no longer ends the process.
    fn watch(&mut self) {
        for times in [1, 2] {
            self.tasks.spawn(async move {
                for _ in 0..times {
                    if ctrl_c().await.is_err() {
                        pending::<()>().await;
                    }
                }
                Event::Interrupt(times)
            });
        }
    }

    fn has_place(&self, concurrency: u16) -> bool {
        self.report.stopped.is_none() && self.in_flight.len() < usize::from(concurrency)
    }

    /// Sends as many rows as may be in flight. A row that waits for the rate limit does so before it
    /// begins: it would be unknown if the command ended.
    async fn start_some(&mut self, rows: &mut vec::IntoIter<Row>, concurrency: u16) {
        while self.has_place(concurrency) && rows.len() > 0 && !self.is_paused {
            match self.has_slot().await {
                Ok(true) => rows.next().map_or((), |row| self.start(row)),
                Ok(false) => {
                    self.is_paused = true;
                    self.tasks.spawn(async {
                        sleep(PAUSE).await;
                        Event::Pause
                    });
                }
                Err(error) => self.stop(error.into()),
            }
        }
        self.is_paused &= self.report.stopped.is_none();
    }

    /// Whether the rate limit allows the rows in flight, which may not have used it yet, and another.
    async fn has_slot(&self) -> crate::Result<bool> {
        let remaining = self.patches.session.client.remaining_calls().await?;
        let in_flight = self.in_flight.len() as u64;
        Ok(remaining.iter().all(|it| u64::from(it.calls) > in_flight))
    }

    /// Sends a row after the journal has it.
    fn start(&mut self, row: Row) {
        if let Err(failure) = self.try_start(row) {
            self.report.not_sent += 1;
            self.stop(failure);
        }
    }

    fn try_start(&mut self, row: Row) -> Outcome {
        let call = self.patches.call(&row)?;
        // Its lines take milliseconds, in which no response is read.
        self.journal.begin(&row, &self.patches.body(&row, false)?)?;
        let kind = self.patches.operation.response.content();
        let task = self.tasks.spawn(async move {
            let response = call.send_raw().await;
            let result = response.and_then(|response| single::check(kind, &response));
            Event::Response(result.map_err(Failure::from))
        });
        self.in_flight.insert(task.id(), row);
        Ok(())
    }

    fn handle(&mut self, ended: Result<(Id, Event), JoinError>) {
        let (id, result) = match ended {
            Ok((id, Event::Response(result))) => (id, result),
            Ok((_, Event::Pause)) => return self.is_paused = false,
            Ok((_, Event::Interrupt(1))) => return self.interrupt(),
            Ok((_, Event::Interrupt(_))) => return self.give_up(),
            Err(error) => (error.id(), Err(Failure::outcome_unknown(error.to_string()))),
        };
        if let Some(row) = self.in_flight.remove(&id) {
            self.end(&row, result);
        }
    }

    fn interrupt(&mut self) {
        let waiting = self.in_flight.len();
        self.progress.suspend(|| {
            eprintln!("waiting for {waiting} responses; Ctrl-C again gives them up");
        });
        self.stop(Failure::other("interrupted"));
    }

    /// Ends without the responses that have not arrived.
    fn give_up(&mut self) {
        self.tasks.abort_all();
        let mut rows: Vec<Row> = self.in_flight.drain().map(|(_, row)| row).collect();
        rows.sort_by_key(|row| row.line);
        for row in rows {
            let reason = "interrupted before the response arrived";
            self.end(&row, Err(Failure::outcome_unknown(reason)));
        }
    }

    /// Notes what became of a row.
    fn end(&mut self, row: &Row, mut result: Outcome) {
        if let Err(error) = self.journal.end(row, result.as_ref().err()) {
            let ended = result.map_or_else(
                |failure| failure.message().to_owned(),
                |()| "the row was applied".to_owned(),
            );
            result = Err(Failure::outcome_unknown(format!(
                "{ended}, but the journal lacks that, so the next run counts it as unknown"
            )));
            self.stop(error.into());
        }
        if let Err(failure) = &result
            && !failure.is_api_error()
        {
            self.without_response += 1;
            if self.without_response >= MAX_WITHOUT_RESPONSE {
                self.stop(failure.like(format!(
                    "stopped after {MAX_WITHOUT_RESPONSE} rows in a row without a usable response"
                )));
            }
        } else {
            self.without_response = 0;
        }
        let report = &mut *self.report;
        // Before `suspend`, which draws the bar. Nothing else does while rows wait for the rate limit.
        self.progress.inc(1);
        self.progress.suspend(|| report.add(row, result));
    }

    /// Begins no further rows.
    fn stop(&mut self, failure: Failure) {
        self.report.stopped.get_or_insert(failure);
    }
}

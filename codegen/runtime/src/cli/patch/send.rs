//! Sends rows, several at a time.

use std::collections::HashMap;
use std::future::pending;

use indicatif::ProgressBar;
use tokio::signal::ctrl_c;
use tokio::task::{Id, JoinError, JoinSet, yield_now};

use super::Patches;
use super::journal::RowJournal;
use super::report::Report;
use super::rows::Row;
use crate::cli::failure::{Failure, Outcome};
use crate::cli::single;

/// The command stops after this many rows in a row without a usable response: the others would
/// fail too, or become unknown.
const MAX_WITHOUT_RESPONSE: u32 = 5;

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
        without_response: 0,
    };
    sender.progress.tick();
    sender.watch();
    // The watchers start now, before rows begin.
    yield_now().await;
    let mut rows = rows.into_iter();
    loop {
        while sender.has_place(concurrency)
            && let Some(row) = rows.next()
        {
            sender.start(row);
        }
        if sender.in_flight.is_empty() {
            break;
        }
        let Some(event) = sender.tasks.join_next_with_id().await else { break };
        sender.handle(event);
    }
    sender.progress.finish_and_clear();
    report.left += rows.len() as u64;
}

/// What a task ends with.
enum Event {
    Response(Outcome),
    /// Ctrl-C, for the first or the second time.
    Interrupt(u8),
}

struct Sender<'a, 'f> {
    patches: &'a Patches<'a>,
    journal: RowJournal,
    report: &'a mut Report<'f>,
    progress: ProgressBar,
    tasks: JoinSet<Event>,
    /// The rows whose response has not arrived.
    in_flight: HashMap<Id, Row>,
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

    /// Sends a row after the journal has it.
    fn start(&mut self, row: Row) {
        if let Err(failure) = self.try_start(row) {
            self.report.left += 1;
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
    fn end(&mut self, row: &Row, result: Outcome) {
        if let Err(error) = self.journal.end(row, result.as_ref().err()) {
            // The next run counts the row as unknown.
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
        self.progress.suspend(|| report.add(row, result));
        self.progress.inc(1);
    }

    /// Begins no further rows.
    fn stop(&mut self, failure: Failure) {
        self.report.stopped.get_or_insert(failure);
    }
}

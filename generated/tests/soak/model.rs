//! What must be at the server, by what the client has reported.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use revio::fake::Server;

use crate::Outcome;
use crate::client::WORKERS;
use crate::event::{Came, Event, Kind, Write};
use crate::log::Log;
use crate::worker::CONTACTS;

/// The number of contacts is bounded, since each worker deletes some of those that it made.
const MOST_CONTACTS: usize = WORKERS as usize * CONTACTS;

#[derive(Default)]
pub(crate) struct Model {
    /// The name of each contact, which is the mark of the last write to it.
    contacts: BTreeMap<i64, String>,
    /// Contacts that were made, and not found yet.
    lost: BTreeSet<String>,
    /// The reference number of each payment.
    payments: BTreeSet<String>,
    /// How many writes of each kind were carried out.
    applied: BTreeMap<String, usize>,
    /// Of how many the client does not know, and how many of them were carried out.
    unknown: [usize; 2],
}

impl Model {
    /// Carries out what the client tells, in its order.
    pub(crate) fn replay(events: &[Event], log: &Log) -> Outcome<Self> {
        let mut model = Self::default();
        let mut reported = BTreeSet::new();
        for event in events {
            match event {
                Event::Write(write) => {
                    model.write(write, log)?;
                    reported.insert(&*write.mark);
                }
                Event::Found { mark, id } => model.find(mark, *id)?,
                Event::Report(_) => {}
            }
        }
        // A write whose connection ended may not have arrived. None arrives unreported.
        if let Some(mark) = log.marks().find(|mark| !reported.contains(mark)) {
            return Err(format!("{mark} arrived, and was not reported").into());
        }
        Ok(model)
    }

    fn write(&mut self, write: &Write, log: &Log) -> Outcome<()> {
        let applied = log.applied(&write.mark);
        let expected = match write.came {
            Came::Done => applied == 1,
            Came::NotDone => applied == 0,
            Came::Unknown => applied <= 1,
        };
        if !expected {
            return Err(format!("carried out {applied} times: {write:?}").into());
        }
        if write.came == Came::Unknown {
            self.unknown[0] += 1;
            self.unknown[1] += applied;
        }
        if applied == 1 {
            *self.applied.entry(format!("{:?}", write.kind)).or_default() += 1;
            self.apply(write)?;
        }
        Ok(())
    }

    fn apply(&mut self, write: &Write) -> Outcome<()> {
        let mark = write.mark.clone();
        match (write.kind, write.id) {
            (Kind::Pay, _) => {
                self.payments.insert(mark);
            }
            (Kind::Create, None) => {
                self.lost.insert(mark);
            }
            (Kind::Create | Kind::Update | Kind::Replace, Some(id)) => {
                self.contacts.insert(id, mark);
            }
            (Kind::Delete, Some(id)) => {
                self.contacts.remove(&id);
            }
            (_, None) => return Err(format!("a write to no contact: {write:?}").into()),
        }
        Ok(())
    }

    fn find(&mut self, mark: &str, id: i64) -> Outcome<()> {
        if !self.lost.remove(mark) {
            return Err(format!("{mark} was found, and was never made").into());
        }
        self.contacts.insert(id, mark.to_owned());
        Ok(())
    }

    /// The server has what the model has, each once.
    pub(crate) fn check(&self, server: &Server) -> Outcome<()> {
        if !self.lost.is_empty() {
            return Err(format!("made and not found again: {:?}", self.lost).into());
        }
        if self.contacts.len() > MOST_CONTACTS {
            return Err("far more contacts were made than deleted".into());
        }
        let contacts = server.records_json("contacts")?;
        let contacts =
            contacts.iter().map(|it| format!("{} {}", it["contact_id"], it["name"]));
        let expected = self.contacts.iter().map(|(id, name)| format!("{id} {name:?}"));
        same("contacts", contacts, expected)?;
        let payments = server.records_json("payments")?;
        let payments = payments.iter().map(|it| it["reference_number"].to_string());
        same("payments", payments, self.payments.iter().map(|mark| format!("{mark:?}")))
    }
}

/// Two lists have the same entries, each as often as the other.
fn same(
    what: &str,
    found: impl Iterator<Item = String>,
    expected: impl Iterator<Item = String>,
) -> Outcome<()> {
    let mut more = BTreeMap::<String, i64>::new();
    found.for_each(|entry| *more.entry(entry).or_default() += 1);
    expected.for_each(|entry| *more.entry(entry).or_default() -= 1);
    more.retain(|_, more| *more != 0);
    if more.is_empty() {
        return Ok(());
    }
    Err(format!("{what}, and how many more the server has than it should: {more:?}")
        .into())
}

impl fmt::Display for Model {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [unknown, applied] = self.unknown;
        writeln!(f, "carried out: {:?}", self.applied)?;
        writeln!(f, "outcome unknown: {unknown}, of which {applied} were carried out")?;
        let (contacts, payments) = (self.contacts.len(), self.payments.len());
        write!(f, "left: {contacts} contacts, {payments} payments, as in the model")
    }
}

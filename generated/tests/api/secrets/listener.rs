//! A listener for all that `tracing` tells, whoever tells it.

use std::cell::RefCell;
use std::fmt::{Debug, Write};
use std::sync::Once;

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

thread_local! {
    static HEARD: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Listens to all that this thread tells from now on. The listener is there for the whole
/// program, since one that comes and goes would be missed by other threads.
pub(super) fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        tracing::subscriber::set_global_default(Listener).expect("the only one");
    });
    HEARD.set(Some(String::new()));
}

/// What this thread has logged since.
pub(super) fn heard() -> String {
    HEARD.take().unwrap_or_default()
}

struct Listener;

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {}={value:?}", field.name()).expect("a string");
    }
}

fn note(what: &str, fields: impl FnOnce(&mut Line<'_>)) {
    HEARD.with_borrow_mut(|heard| {
        if let Some(heard) = heard {
            heard.push_str(what);
            fields(&mut Line(heard));
            heard.push('\n');
        }
    });
}

impl Subscriber for Listener {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        note(span.metadata().name(), |line| span.record(line));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        note("record", |line| values.record(line));
    }

    fn event(&self, event: &Event<'_>) {
        note(event.metadata().name(), |line| event.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

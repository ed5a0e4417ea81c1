// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Types that several resources share.

use revio_runtime::{Extra, Nullable, Page, placeholder, record};

/// The schema `Upload`.
#[non_exhaustive]
pub struct Upload {
    pub title: String,
    pub tags: Option<Vec<String>>,
    pub size: Option<Size>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Upload {
    /// Creates a record with only its required fields set.
    pub fn new(title: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.title = title.into();
        record
    }
}

record!(Upload {
    "title" => title,
    "tags" => tags,
    "size" => size,
});

/// The schema `Size`.
#[derive(Default)]
#[non_exhaustive]
pub struct Size {
    pub width: Option<i64>,
    pub height: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Size {
    "width" => width,
    "height" => height,
});

/// The schema `Conflict`.
#[non_exhaustive]
pub struct Conflict {
    pub title: String,
    pub holder: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Conflict {
    /// Creates a record with only its required fields set.
    pub fn new(title: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.title = title.into();
        record
    }
}

record!(Conflict {
    "title" => title,
    "holder" => holder,
});

/// The schema `Busy`.
#[derive(Default)]
#[non_exhaustive]
pub struct Busy {
    pub seconds: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Busy {
    "seconds" => seconds,
});

/// The schema `Event`.
#[non_exhaustive]
pub struct Event {
    pub event_id: i64,
    pub kind: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Event {
    /// Creates a record with only its required fields set.
    pub fn new(event_id: impl Into<i64>) -> Self {
        let mut record: Self = placeholder();
        record.event_id = event_id.into();
        record
    }
}

record!(Event {
    "event_id" => event_id,
    "kind" => kind,
});

/// The schema `EventPage`.
#[non_exhaustive]
pub struct EventPage {
    pub items: Vec<Event>,
    pub page: Cursor,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl EventPage {
    /// Creates a record with only its required fields set.
    pub fn new(
        items: impl IntoIterator<Item = impl Into<Event>>,
        page: impl Into<Cursor>,
    ) -> Self {
        let mut record: Self = placeholder();
        record.items = items.into_iter().map(Into::into).collect();
        record.page = page.into();
        record
    }
}

record!(EventPage {
    "items" => items,
    "page" => page,
});

impl Page for EventPage {
    const RECORDS: &'static str = "items";
    type Record = Event;

    /// Always `false`: the cursor or the link of the response decides.
    fn has_more(&self) -> bool {
        false
    }

    fn records(&self) -> &[Event] {
        &self.items
    }

    fn records_mut(&mut self) -> &mut Vec<Event> {
        &mut self.items
    }
}

/// The schema `Cursor`.
#[derive(Default)]
#[non_exhaustive]
pub struct Cursor {
    pub next: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Cursor {
    "next" => next,
});

/// The schema `Archive`.
#[non_exhaustive]
pub struct Archive {
    pub events: Nullable<Vec<Event>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Archive {
    /// Creates a record with only its required fields set.
    pub fn new(events: impl Into<Nullable<Vec<Event>>>) -> Self {
        let mut record: Self = placeholder();
        record.events = events.into();
        record
    }
}

record!(Archive {
    "events" => events,
});

impl Page for Archive {
    const RECORDS: &'static str = "events";
    type Record = Event;

    /// Always `false`: the cursor or the link of the response decides.
    fn has_more(&self) -> bool {
        false
    }

    fn records(&self) -> &[Event] {
        self.events.value().map_or(&[], Vec::as_slice)
    }

    fn records_mut(&mut self) -> &mut Vec<Event> {
        self.events.get_or_insert_default()
    }
}

//! Showing: what `Debug` and `Display` print of a view.
//!
//! A record has dozens of members of which few are there: absent ones are left out. Secrets
//! are redacted. Of members that the API description does not name only the names are shown,
//! since nobody has said that their values may be seen.

use std::fmt;

use super::{Extra, Record, View};

/// What is shown in place of a secret.
const REDACTED: &str = "[redacted]";

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            View::Absent => f.write_str("absent"),
            View::Null => f.write_str("null"),
            View::Bool(value) => value.fmt(f),
            View::Int(value) => value.fmt(f),
            View::Float(value) => value.fmt(f),
            View::Decimal(value) => value.fmt(f),
            View::Text(text) => text.fmt(f),
            View::Secret(_) => f.write_str(REDACTED),
            View::DateTime(value) => value.fmt(f),
            View::Date(value) => value.fmt(f),
            View::Value(value) => value.fmt(f),
            View::Object(object) => Names(object).fmt(f),
            View::List(list) => f
                .debug_list()
                .entries((0..list.len()).filter_map(|index| list.at(index)))
                .finish(),
            View::Dict(dict) => {
                let mut map = f.debug_map();
                dict.each(&mut |name, view| {
                    map.entry(&name, &view);
                    true
                });
                map.finish()
            }
            View::Record(record) => show(record, f),
        }
    }
}

/// A plain value as text, a secret redacted.
impl fmt::Display for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            View::Secret(_) => f.pad(REDACTED),
            view => match view.text() {
                Some(text) => f.pad(&text),
                None => fmt::Debug::fmt(view, f),
            },
        }
    }
}

fn show(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = record.shape();
    let mut shown = f.debug_struct(shape.name);
    record.views(&mut |views, extra| {
        for (name, view) in shape.members.iter().zip(views) {
            if !matches!(view, View::Absent) {
                shown.field(name, view);
            }
        }
        if !extra.is_empty() {
            shown.field("extra", &Names(extra));
        }
    });
    shown.finish()
}

/// Members of which nothing but the names is shown.
pub(crate) struct Names<'a>(pub(crate) &'a Extra);

impl fmt::Debug for Names<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

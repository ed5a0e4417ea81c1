//! Comparing: `PartialEq` of a view.

use super::{Dict, List, Record, View};

impl PartialEq for View<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (*self, *other) {
            (View::Absent, View::Absent) | (View::Null, View::Null) => true,
            (View::Bool(a), View::Bool(b)) => a == b,
            (View::Int(a), View::Int(b)) => a == b,
            (View::Float(a), View::Float(b)) => a == b,
            (View::Decimal(a), View::Decimal(b)) => a == b,
            (View::Text(a), View::Text(b)) | (View::Secret(a), View::Secret(b)) => {
                a == b
            }
            (View::DateTime(a), View::DateTime(b)) => a == b,
            (View::Date(a), View::Date(b)) => a == b,
            (View::Value(a), View::Value(b)) => a == b,
            (View::Object(a), View::Object(b)) => a == b,
            (View::List(a), View::List(b)) => lists(a, b),
            (View::Dict(a), View::Dict(b)) => dicts(a, b),
            (View::Record(a), View::Record(b)) => records(a, b),
            _ => false,
        }
    }
}

fn lists(a: &dyn List, b: &dyn List) -> bool {
    a.len() == b.len() && (0..a.len()).all(|index| a.at(index) == b.at(index))
}

fn dicts(a: &dyn Dict, b: &dyn Dict) -> bool {
    let mut equal = a.len() == b.len();
    a.each(&mut |name, view| {
        equal = equal && b.at(name) == Some(view);
        equal
    });
    equal
}

fn records(a: &dyn Record, b: &dyn Record) -> bool {
    let mut equal = a.shape().name == b.shape().name;
    a.views(&mut |ours, our_extra| {
        b.views(&mut |theirs, their_extra| {
            equal = equal && ours == theirs && our_extra == their_extra;
        });
    });
    equal
}

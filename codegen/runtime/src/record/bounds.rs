//! Checks values against their bounds.
//!
//! The bounds of a record are part of its table, so any value is checked in the same way, however
//! it was made. Only what is sent is checked.

use std::cmp::Ordering;
use std::fmt;

use super::de::parse_decimal;
use super::{Record, Value, ValueRef, rest};
use crate::json_pointer;
use crate::registry::Bound;
use crate::registry::bound::Count;

/// A value that is out of bounds.
///
/// It prints as a sentence. The sentence contains a number that is out of bounds, but never a
/// text, only its length: a text may be a secret. See [`InvalidBody`](super::InvalidBody) for how
/// to get it from an error.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// The path of the field in JSON, such as `address.city` or `lines[2].rate`. Empty for the
    /// whole body.
    pub path: String,
    /// What was found: the number, or a number of characters, items or fields.
    pub found: String,
    /// The bound.
    pub bound: Bound,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str("the body ")?,
            path => write!(f, "`{path}` ")?,
        }
        Excess { found: self.found.clone(), bound: self.bound }.fmt(f)
    }
}

/// How a value exceeds a bound, without the path of the value.
pub(crate) struct Excess {
    found: String,
    bound: Bound,
}

impl fmt::Display for Excess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use Bound::{ExclusiveMaximum, ExclusiveMinimum, Maximum, Minimum, MultipleOf};
        let Self { found, bound } = self;
        let is_number = matches!(
            bound,
            Minimum(_)
                | ExclusiveMinimum(_)
                | Maximum(_)
                | ExclusiveMaximum(_)
                | MultipleOf(_)
        );
        let verb = if is_number { "is" } else { "has" };
        write!(f, "{verb} {found}, the API accepts {bound}")
    }
}

/// The path of a value. It is only printed for a value that is out of bounds.
#[derive(Clone, Copy)]
pub(crate) enum Path<'p> {
    Root,
    /// A place that a JSON pointer names. The first slash may be missing.
    Pointer(&'p str),
    Field(&'p Path<'p>, &'p str),
    Key(&'p Path<'p>, &'p str),
    Index(&'p Path<'p>, usize),
}

impl Path<'_> {
    /// The JSON pointer (RFC 6901).
    #[cfg(feature = "fake")]
    pub(crate) fn pointer(&self) -> String {
        match self {
            Self::Root => String::new(),
            Self::Pointer(pointer) => format!("/{}", bare(pointer)),
            Self::Field(parent, name) | Self::Key(parent, name) => {
                format!("{}/{}", parent.pointer(), json_pointer::escape(name))
            }
            Self::Index(parent, index) => format!("{}/{index}", parent.pointer()),
        }
    }
}

/// A JSON pointer without its first slash, which Rev.io does not need.
pub(crate) fn bare(pointer: &str) -> &str {
    pointer.strip_prefix('/').unwrap_or(pointer)
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Pointer(pointer) => {
                let path = bare(pointer).replace('/', ".");
                f.write_str(&json_pointer::unescape(&path))
            }
            Self::Field(Path::Root, name) => f.write_str(name),
            Self::Field(parent, name) => write!(f, "{parent}.{name}"),
            Self::Key(parent, key) => write!(f, "{parent}[{key:?}]"),
            Self::Index(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}

/// The violations in a value with these bounds, and in the values inside it.
pub(crate) fn violations(
    value: ValueRef<'_>,
    bounds: &[Bound],
    path: &Path<'_>,
) -> Vec<Violation> {
    collect(|report| check(value, bounds, path, report))
}

/// The violations in a record, except in these fields.
pub(crate) fn violations_except(
    record: &dyn Record,
    skipped: &[&str],
) -> Vec<Violation> {
    collect(|report| check_record(record, skipped, &Path::Root, report))
}

pub(crate) fn collect(walk: impl FnOnce(Report<'_>)) -> Vec<Violation> {
    let mut found = Vec::new();
    walk(&mut |path, excess| {
        let Excess { found: value, bound } = excess;
        let violation = Violation { path: path.to_string(), found: value, bound };
        // A list and its records may state the same bound.
        if !found.contains(&violation) {
            found.push(violation);
        }
    });
    found
}

pub(crate) type Report<'r> = &'r mut dyn FnMut(&Path<'_>, Excess);

/// Reports each bound that a value, or a value inside it, exceeds.
pub(crate) fn check(
    value: ValueRef<'_>,
    bounds: &[Bound],
    path: &Path<'_>,
    report: Report<'_>,
) {
    for bound in bounds {
        if let Some(found) = excess(value, *bound) {
            report(path, Excess { found, bound: *bound });
        }
    }
    let items = bounds.iter().find_map(|bound| match bound {
        Bound::Items(bounds) => Some(*bounds),
        _ => None,
    });
    let items = items.unwrap_or_default();
    match value {
        ValueRef::Record(record) => check_record(record, &[], path, report),
        ValueRef::List(list) => {
            for (index, item) in list.iter().enumerate() {
                check(item, items, &Path::Index(path, index), report);
            }
        }
        ValueRef::Map(map) => map.visit(&mut |key, value| {
            check(value, items, &Path::Key(path, key), report);
            true
        }),
        // JSON without a schema has no bounds inside.
        ValueRef::Value(_) | ValueRef::Object(_) if items.is_empty() => {}
        ValueRef::Value(Value::Array(values)) => {
            for (index, item) in values.iter().enumerate() {
                check(ValueRef::Value(item), items, &Path::Index(path, index), report);
            }
        }
        ValueRef::Object(object) => check_object(object, items, path, report),
        ValueRef::Value(Value::Object(object)) => {
            check_object(object, items, path, report);
        }
        _ => {}
    }
}

fn check_object(
    object: &serde_json::Map<String, Value>,
    items: &[Bound],
    path: &Path<'_>,
    report: Report<'_>,
) {
    for (key, value) in object {
        check(ValueRef::Value(value), items, &Path::Key(path, key), report);
    }
}

/// Checks the described fields. Fields in `extra` have no bounds.
fn check_record(
    record: &dyn Record,
    skipped: &[&str],
    path: &Path<'_>,
    report: Report<'_>,
) {
    let descriptor = record.descriptor();
    for bound in descriptor.bounds_of("") {
        if let Some(found) = excess(ValueRef::Record(record), *bound) {
            report(path, Excess { found, bound: *bound });
        }
    }
    record.with_values(&mut |values, _| {
        for (name, value) in descriptor.fields.iter().zip(values) {
            if !skipped.contains(name) {
                let bounds = descriptor.bounds_of(name);
                check(value.value_ref(), bounds, &Path::Field(path, name), report);
            }
        }
    });
}

/// What was found, if a value exceeds a bound.
fn excess(value: ValueRef<'_>, bound: Bound) -> Option<String> {
    use Ordering::{Equal, Greater, Less};
    let is = |limit, excluded: &[Ordering]| {
        if excluded.contains(&compare(value, limit)?) { number(value) } else { None }
    };
    let counted = |count: Option<usize>, what, excluded: &dyn Fn(usize) -> bool| {
        count
            .filter(|count| excluded(*count))
            .map(|count| Count(count, what).to_string())
    };
    let (characters, items, fields) = ("character", "item", "field");
    match bound {
        Bound::Minimum(limit) => is(limit, &[Less]),
        Bound::ExclusiveMinimum(limit) => is(limit, &[Less, Equal]),
        Bound::Maximum(limit) => is(limit, &[Greater]),
        Bound::ExclusiveMaximum(limit) => is(limit, &[Greater, Equal]),
        Bound::MultipleOf(step) => {
            number(value).filter(|number| !is_multiple(number, step))
        }
        Bound::MinLength(min) => counted(length(value), characters, &|it| it < min),
        Bound::MaxLength(max) => counted(length(value), characters, &|it| it > max),
        Bound::MinItems(min) => counted(item_count(value), items, &|it| it < min),
        Bound::MaxItems(max) => counted(item_count(value), items, &|it| it > max),
        Bound::UniqueItems => {
            has_repeated_item(value).then(|| "a repeated item".to_owned())
        }
        Bound::MinProperties(min) => counted(field_count(value), fields, &|it| it < min),
        Bound::MaxProperties(max) => counted(field_count(value), fields, &|it| it > max),
        Bound::Items(_) => None,
    }
}

/// A number as it is written.
fn number(value: ValueRef<'_>) -> Option<String> {
    match value {
        ValueRef::Int(value) => Some(value.to_string()),
        ValueRef::Float(value) => Some(value.to_string()),
        ValueRef::Decimal(value) => Some(value.to_string()),
        ValueRef::Value(Value::Number(value)) => Some(value.to_string()),
        _ => None,
    }
}

/// Compares a number with a limit: exactly, unless one has more digits than a decimal.
fn compare(value: ValueRef<'_>, limit: &str) -> Option<Ordering> {
    let exact = match value {
        ValueRef::Int(value) => Some(value.into()),
        ValueRef::Decimal(value) => Some(*value),
        value => parse_decimal(&number(value)?),
    };
    match (exact, parse_decimal(limit)) {
        (Some(exact), Some(limit)) => Some(exact.cmp(&limit)),
        _ => number(value)?.parse::<f64>().ok()?.partial_cmp(&limit.parse().ok()?),
    }
}

/// A number with more digits than a decimal counts as a multiple.
fn is_multiple(number: &str, step: &str) -> bool {
    let both = parse_decimal(number).zip(parse_decimal(step));
    let rest = both.and_then(|(number, step)| number.checked_rem(step));
    rest.is_none_or(|rest| rest.is_zero())
}

/// The number of characters of a text, also of a date.
fn length(value: ValueRef<'_>) -> Option<usize> {
    let text = match value {
        ValueRef::Text(_)
        | ValueRef::Secret(_)
        | ValueRef::Date(_)
        | ValueRef::DateTime(_)
        | ValueRef::OffsetDateTime(_)
        | ValueRef::Value(Value::String(_)) => value.text()?,
        _ => return None,
    };
    Some(text.chars().count())
}

fn item_count(value: ValueRef<'_>) -> Option<usize> {
    match value {
        ValueRef::List(list) => Some(list.len()),
        ValueRef::Value(Value::Array(items)) => Some(items.len()),
        _ => None,
    }
}

fn has_repeated_item(value: ValueRef<'_>) -> bool {
    let items: Vec<ValueRef<'_>> = match value {
        ValueRef::List(list) => list.iter().collect(),
        ValueRef::Value(Value::Array(items)) => {
            items.iter().map(ValueRef::Value).collect()
        }
        _ => return false,
    };
    items.iter().enumerate().any(|(index, item)| items[..index].contains(item))
}

fn field_count(value: ValueRef<'_>) -> Option<usize> {
    match value {
        ValueRef::Object(object) => Some(object.len()),
        ValueRef::Value(Value::Object(object)) => Some(object.len()),
        ValueRef::Map(map) => Some(map.len()),
        ValueRef::Record(record) => {
            let mut count = 0;
            record.with_values(&mut |values, extra| {
                let fields = record.descriptor().fields;
                let known = values.iter().take(fields.len());
                let known =
                    known.filter(|it| it.value_ref() != ValueRef::Absent).count();
                let others = rest(values, fields).map_or(0, super::Map::len);
                count = known + others + extra.len();
            });
            Some(count)
        }
        _ => None,
    }
}

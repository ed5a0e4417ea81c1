//! Which calls write a member. Only a record says so; a body may say that one must not be sent.

use revio_codegen::load::{Node, Value};

use super::{UNKNOWN, sorted};
use crate::facts::difference::{Aspect, Subject};
use crate::facts::member::Member;
use crate::facts::roles::Role;
use crate::facts::tables::Field;

/// What stands where it is known that no call does.
const NEVER: &str = "no";

/// Notes calls that are not those of the row.
pub(super) fn check(
    row: &Field,
    member: &Member<'_>,
    role: Role<'_>,
    subject: &mut Subject<'_>,
) {
    let wanted = match role {
        Role::Record(_) => sorted(row.write.split('|').collect()),
        // What a body lists only to say that it must not be sent.
        Role::Body if row.write == NEVER => NEVER.to_owned(),
        Role::Body | Role::OneWay => UNKNOWN.to_owned(),
    };
    subject.same(Aspect::Write, &wanted, &found(&member.entry.node));
}

fn found(member: &Node) -> String {
    let is_read_only =
        member.get("readOnly").is_some_and(|node| node.value == Value::Bool(true));
    let calls = member.get("x-revio-write").map(Node::items);
    match calls {
        _ if is_read_only => NEVER.to_owned(),
        Some(calls) => sorted(calls.iter().filter_map(Node::text).collect()),
        None => UNKNOWN.to_owned(),
    }
}

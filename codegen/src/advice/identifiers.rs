//! Ids that are bare numbers, so that one kind could be passed for another.

use super::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Api, Definition, Name, Shape, Type};
use crate::names::pascal;

/// How the name of an id ends.
const SUFFIX: &str = "_id";

/// A member or parameter that is called `…_id` and holds a whole number is an identifier.
pub(super) fn untyped(context: &Context, found: &mut Vec<Diagnostic>) {
    let api = context.api;
    let records = api.types.iter().filter_map(|definition| match &definition.shape {
        Shape::Record(record) => Some(record),
        _ => None,
    });
    for field in records.flat_map(|record| &record.fields) {
        found.extend(check(api, "member", &field.name, &field.ty));
    }
    for parameter in api.operations().flat_map(|operation| &operation.parameters) {
        found.extend(check(api, "parameter", &parameter.name, &parameter.ty));
    }
}

fn check(api: &Api, what: &str, name: &Name, ty: &Type) -> Option<Diagnostic> {
    let id = name.wire.strip_suffix(SUFFIX)?;
    if !is_whole(api, ty) {
        return None;
    }
    let wanted = pascal(&format!("{}{SUFFIX}", id.rsplit('.').next().unwrap_or(id)));
    let title = format!("the {what} `{}` is a number like any other", name.wire);
    let warning = Diagnostic::warning(Code::UntypedIdentifier, title)
        .at(name.span, "other ids could be passed for it")
        .help(remedy(api, &wanted));
    Some(warning)
}

fn is_whole(api: &Api, ty: &Type) -> bool {
    match api.resolve(ty) {
        Type::Integer => true,
        Type::List(item) => is_whole(api, item),
        _ => false,
    }
}

fn remedy(api: &Api, wanted: &str) -> String {
    let is_wanted = |definition: &Definition| {
        definition.name.wire == wanted && matches!(definition.shape, Shape::Identifier)
    };
    if api.types.iter().any(is_wanted) {
        return format!("refer to the schema `{wanted}`");
    }
    format!(
        "refer to the identifier that it holds, or add one: a schema `{wanted}` of `type: integer`"
    )
}

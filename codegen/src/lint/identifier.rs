//! Ids that are plain integers, so that the id of one thing can be passed for another.

use super::Context;
use crate::diagnostic::Diagnostic;
use crate::ir::{Api, Name, Shape, Type};
use crate::names::pascal;

const SUFFIX: &str = "_id";

/// An integer called `…_id` should have an identifier type.
pub(super) fn untyped(context: &Context, found: &mut Vec<Diagnostic>) {
    let Some(api) = context.api else { return };
    let records = api.types.iter().filter_map(|definition| match &definition.shape {
        Shape::Record(record) => Some(record),
        _ => None,
    });
    let fields = records.flat_map(|record| &record.fields);
    let parameters = api.operations().flat_map(|operation| &operation.parameters);
    let values = fields.map(|field| ("property", &field.name, &field.ty)).chain(
        parameters.map(|parameter| ("parameter", &parameter.name, &parameter.ty)),
    );
    found.extend(
        values.filter_map(|(what, name, ty)| check(context, api, what, name, ty)),
    );
}

fn check(
    context: &Context,
    api: &Api,
    what: &str,
    name: &Name,
    ty: &Type,
) -> Option<Diagnostic> {
    let id = name.wire.strip_suffix(SUFFIX)?;
    if !is_integer(api, ty) {
        return None;
    }
    let last = id.rsplit('.').next().unwrap_or(id);
    let identifier = pascal(&format!("{last}{SUFFIX}"));
    let warning = context
        .diagnostic(format!("the {what} `{}` has no identifier type", name.wire))
        .at(name.span, "accepts any other id")
        .help(remedy(api, &identifier));
    Some(warning)
}

fn is_integer(api: &Api, ty: &Type) -> bool {
    match api.resolve(ty) {
        Type::Integer => true,
        Type::List(item) => is_integer(api, item),
        _ => false,
    }
}

fn remedy(api: &Api, identifier: &str) -> String {
    let mut types = api.types.iter();
    let named = types.find(|definition| definition.name.wire == identifier);
    match named.map(|definition| &definition.shape) {
        Some(Shape::Identifier(_)) => format!("refer to the schema `{identifier}`"),
        Some(_) => {
            format!("add `x-revio-identifier: true` to the schema `{identifier}`")
        }
        None => format!(
            "refer to the schema of the id, or add a schema `{identifier}` with `type: integer` \
             and `x-revio-identifier: true`"
        ),
    }
}

//! The documentation of errors: the types of their bodies, by status.

use super::docs::{code, wrap};
use super::imports::module_name;
use super::type_text;
use crate::ir::{Api, ErrorResponse, Operation, Status, Type};

/// The errors that an operation has besides those of all operations.
pub(super) fn of_operation(api: &Api, operation: &Operation) -> Vec<String> {
    let own = operation.errors.iter().filter(|it| !api.common_errors.contains(it));
    lines(api, "Errors", own)
}

/// The errors of all operations.
pub(super) fn of_all(api: &Api) -> Vec<String> {
    lines(api, "Errors of all calls", api.common_errors.iter())
}

fn lines<'a>(
    api: &Api,
    head: &str,
    errors: impl Iterator<Item = &'a ErrorResponse>,
) -> Vec<String> {
    let errors: Vec<&ErrorResponse> = errors.collect();
    let list = match errors.as_slice() {
        [] => return Vec::new(),
        [ErrorResponse { status: Status::Default, ty }] => link(api, ty),
        errors => {
            let each = errors.iter().map(|error| with_status(api, error));
            each.collect::<Vec<_>>().join(", ")
        }
    };
    wrap(&format!("{head}: {list}. [`Error::decode`](crate::Error::decode) reads them."))
}

fn with_status(api: &Api, error: &ErrorResponse) -> String {
    let ty = link(api, &error.ty);
    match error.status {
        Status::Code(_) | Status::Range(_) => {
            format!("{} with {ty}", code(&error.status.to_string()))
        }
        Status::Default => format!("any other status with {ty}"),
    }
}

/// A link to a named type; other types are only named.
fn link(api: &Api, ty: &Type) -> String {
    let text = code(&type_text(api, ty));
    let Type::Named(id) = ty else { return text };
    api.definition(*id).map_or_else(String::new, |definition| {
        let module = module_name(api, definition.module);
        format!("[{text}](crate::{module}::{})", definition.name.rust())
    })
}

//! The names of commands and flags.

use crate::fields::Fields;
use crate::registry::{Api, Operation, Parameter, ParameterLocation, ResponseKind};

/// The flags of the program itself, beside those of credentials. A parameter of the same name is set
/// with `--filter`.
const RESERVED: [&str; 16] = [
    "all",
    "base-url",
    "config",
    "fake",
    "fields",
    "filter",
    "format",
    "help",
    "json",
    "output",
    "profile",
    "read-only",
    "restart",
    "show-secrets",
    "since",
    "yes",
];

/// A name as a command or a flag: `bill_profiles` is `bill-profiles`.
pub(super) fn kebab(name: &str) -> String {
    name.replace(['_', '.'], "-")
}

/// The name of a parameter without the prefix of filters.
pub(super) fn bare(api: &Api, parameter: &'static Parameter) -> &'static str {
    let prefix = api.conventions.filter_prefix;
    parameter.name.strip_prefix(prefix).unwrap_or(parameter.name)
}

/// The flag of a parameter. `None` if the program or an earlier parameter has the same.
pub(super) fn flag(
    api: &Api,
    operation: &Operation,
    parameter: &'static Parameter,
) -> Option<String> {
    let name = kebab(bare(api, parameter));
    let mut before = operation.parameters.iter().take_while(|it| *it != parameter);
    let is_taken = before.any(|it| {
        it.location != ParameterLocation::Path && kebab(bare(api, it)) == name
    });
    (!is_taken && !is_reserved(api, &name)).then_some(name)
}

fn is_reserved(api: &Api, flag: &str) -> bool {
    let mut settings = api.conventions.security.environment.iter();
    RESERVED.contains(&flag) || settings.any(|(name, _)| kebab(name) == flag)
}

/// The identifier of a parameter among the arguments of its operation.
pub(super) fn id(parameter: &Parameter) -> String {
    format!("{:?} {}", parameter.location, parameter.name)
}

/// The filter that `--since` sets: the first one for the start of a range of dates.
pub(super) fn since(operation: &Operation) -> Option<&'static Parameter> {
    let is_start = |it: &&Parameter| {
        it.location == ParameterLocation::Query
            && it.ty.is_date()
            && it.name.ends_with("_start")
    };
    operation.parameters.iter().find(is_start)
}

/// The fields of the records of a resource, as its list or else a single record has them.
pub(super) fn record_of(api: &Api, resource: &str) -> Option<Fields> {
    let schema = |it: &&Operation| match it.response.content() {
        ResponseKind::Collection(schema) | ResponseKind::Record(schema) => Some(schema),
        _ => None,
    };
    let own = api.operations.iter().filter(|it| it.resource == resource);
    Fields::of_schema(api.fields, own.copied().find_map(|it| schema(&it))?)
}

/// The command that changes a record for each row of a file.
pub(super) const PATCH: &str = "patch";

/// The operation that changes single fields of a record, if a call needs only the record. `None`
/// if the resource has an operation of the name of the command.
pub(super) fn patch_of(api: &Api, resource: &str) -> Option<&'static Operation> {
    let resource = kebab(resource);
    let all = api.operations.iter().copied();
    let mut own = all.filter(|it| kebab(it.resource) == resource);
    if own.clone().any(|it| kebab(it.name) == PATCH) {
        return None;
    }
    own.find(|it| {
        it.body.is_some_and(|body| body.is_patch()) && only_parameter(it).is_some()
    })
}

/// The parameter in the path, if it is the only one that is required.
pub(super) fn only_parameter(operation: &Operation) -> Option<&'static Parameter> {
    let mut required = operation.parameters.iter().filter(|it| it.required);
    let first = required.next().filter(|it| it.location == ParameterLocation::Path);
    first.filter(|_| required.next().is_none())
}

/// All resources, each once.
pub(super) fn resources(api: &'static Api) -> Vec<&'static str> {
    let mut names: Vec<&str> = api.operations.iter().map(|it| it.resource).collect();
    names.dedup();
    names
}

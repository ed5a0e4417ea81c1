//! The commands and flags, from the registry.

use std::ffi::OsString;

use clap::{Arg, ArgAction, Command, ValueHint, value_parser};

use super::encode::Format;
use super::values::check;
use super::{Program, describe, names, patch, settings};
use crate::registry::{Api, Operation, ParameterLocation, ParameterType, ResponseKind};

/// The whole command line. The arguments say which resource needs its long help; without them,
/// none has it.
pub(super) fn root(program: &Program, arguments: Option<&[OsString]>) -> Command {
    let api = program.api;
    let about = format!("Calls every operation of the {}", api.conventions.name);
    let is_asked =
        |name: &str| arguments.is_some_and(|all| all.iter().any(|it| it == name));
    let resources = names::resources(api).into_iter().map(|resource| {
        let command = resource_command(api, resource);
        if is_asked(&names::kebab(resource)) {
            return command.after_long_help(describe::resource(program, resource));
        }
        command
    });
    Command::new(program.name)
        .version(program.version)
        .about(about)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(global())
        .args(settings::arguments(&api.conventions.security))
        .subcommand(raw())
        .subcommand(auth())
        .subcommand(
            Command::new("describe")
                .about(
                    "Shows operations, fields and filters, and how well they are known",
                )
                .arg(
                    Arg::new("resource")
                        .help("The resource; all are listed without one"),
                ),
        )
        .subcommand(
            Command::new("completions")
                .about("Prints a script that completes commands and flags")
                .arg(
                    Arg::new("shell")
                        .required(true)
                        .value_parser(value_parser!(clap_complete::Shell)),
                ),
        )
        .subcommands(resources)
}

/// The flags of all commands.
fn global() -> [Arg; 8] {
    [
        value(
            "format",
            "FORMAT",
            "How records are printed [default: by the name of the file, or table]",
        )
        .value_parser(value_parser!(Format)),
        value("output", "FILE", "Writes to a file")
            .short('o')
            .value_hint(ValueHint::FilePath),
        value(
            "fields",
            "NAMES",
            "Only these columns of a table, CSV or Parquet, such as `a,b.c`",
        )
        .value_delimiter(','),
        switch("show-secrets", "Prints card numbers, passwords and unknown fields"),
        switch("yes", "Sends writes without asking"),
        switch("read-only", "Refuses every write"),
        switch("fake", "Calls a fake server in this process, which has made-up records"),
        switch("restart", "Begins an export again that was interrupted"),
    ]
}

fn value(name: &'static str, of: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(of)
        .help(help)
        .global(true)
        .help_heading(settings::HEADING)
}

fn switch(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .help(help)
        .global(true)
        .help_heading(settings::HEADING)
        .action(ArgAction::SetTrue)
}

fn raw() -> Command {
    Command::new("raw")
        .about("Sends any request, such as `raw GET /Contacts?search.page=2`")
        .arg(Arg::new("method").required(true))
        .arg(Arg::new("path").required(true).help("The path below the base URL"))
        .arg(json())
}

fn auth() -> Command {
    let login = Command::new("login")
        .about("Asks for the credentials of a profile, and stores them in the keyring");
    let status = Command::new("status").about("Shows where each setting comes from");
    let logout = Command::new("logout")
        .about("Removes the credentials of a profile from the keyring");
    Command::new("auth")
        .about("Stores credentials in the keyring of the system")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands([login, status, logout])
}

fn json() -> Arg {
    Arg::new("json")
        .long("json")
        .value_name("FILE")
        .value_hint(ValueHint::FilePath)
        .help("The body, from a file; `-` is the standard input")
}

fn resource_command(api: &'static Api, resource: &'static str) -> Command {
    let operations = api.operations.iter().filter(|it| it.resource == resource);
    let name = names::kebab(resource);
    let about = format!("Operations of {}", resource.replace('_', " "));
    Command::new(name)
        .about(about)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(operations.map(|it| operation_command(api, it)))
        .subcommands(names::patch_of(api, resource).map(patch::command))
}

fn operation_command(api: &'static Api, operation: &'static Operation) -> Command {
    let mut command = Command::new(names::kebab(operation.name))
        .about(describe::line(operation))
        .args(parameters(api, operation));
    if matches!(operation.response.content(), ResponseKind::Collection(_)) {
        command = command.args(list_arguments(api, operation));
    }
    match operation.body {
        Some(body) => command.arg(json().conflicts_with("set")).arg(
            Arg::new("set").value_name("FIELD=VALUE").action(ArgAction::Append).help(
                if body.is_patch() {
                    "Fields to change; `field:=JSON` sets any JSON, such as null"
                } else {
                    "Fields of the body; `field:=JSON` sets any JSON"
                },
            ),
        ),
        None => command,
    }
}

fn parameters(
    api: &'static Api,
    operation: &'static Operation,
) -> impl Iterator<Item = Arg> {
    operation.parameters.iter().filter_map(move |parameter| {
        let arg = Arg::new(names::id(parameter))
            .value_name(names::kebab(names::bare(api, parameter)).to_uppercase())
            .required(parameter.required)
            .allow_negative_numbers(true)
            .value_parser(move |text: &str| check(parameter.ty, text));
        if parameter.location == ParameterLocation::Path {
            return Some(arg);
        }
        let action = if parameter.several { ArgAction::Append } else { ArgAction::Set };
        let flag = names::flag(api, operation, parameter)?;
        Some(
            // A descending order begins with a hyphen.
            arg.long(flag)
                .action(action)
                .allow_hyphen_values(true)
                .help(describe::parameter(operation, parameter)),
        )
    })
}

fn list_arguments(api: &'static Api, operation: &'static Operation) -> [Arg; 3] {
    let filter = names::since(operation);
    let ty = filter.map_or(ParameterType::DateTime, |filter| filter.ty);
    let since = match filter {
        Some(filter) => {
            format!("Only records since this date: `{}`", names::bare(api, filter))
        }
        None => "Not for this list: it has no known filter of dates".to_owned(),
    };
    let all =
        "All pages; with `--output`, an interrupted export continues where it ended";
    [
        Arg::new("all").long("all").help(all).action(ArgAction::SetTrue),
        Arg::new("since")
            .long("since")
            .value_name("DATE")
            .help(since)
            .value_parser(move |text: &str| check(ty, text)),
        Arg::new("filter")
            .long("filter")
            .value_name("NAME=VALUE")
            .help("A filter without a flag; the server may ignore it")
            .action(ArgAction::Append),
    ]
}

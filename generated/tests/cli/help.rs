//! Help, descriptions and completions.

use revio::registry::OPERATIONS;
use revio_runtime::cli::Program;

use crate::support::{command, run};

#[test]
fn the_commands_and_flags_of_all_operations_are_consistent() {
    let program = Program { name: "revio", version: "0", api: &revio::fields::API };
    program.command().debug_assert();
}

#[test]
fn the_help_of_a_resource_has_its_operations_fields_filters_and_an_example() {
    let help = run(command(&["contacts", "--help"])).succeeded();
    for expected in [
        "update",
        "PATCH /Contacts/{contact_id} (official)",
        "PATCH /Contacts/{contact_id} (official), for each row of a CSV file",
        "--customer-id",
        "address.city",
        "observed",
        "revio --fake contacts list --all --format csv",
    ] {
        assert!(help.contains(expected), "{expected}: {help}");
    }
}

#[test]
fn the_example_of_every_resource_works() {
    let mut resources: Vec<&str> = OPERATIONS.iter().map(|it| it.resource).collect();
    resources.dedup();
    for resource in resources {
        let name = resource.replace('_', "-");
        let described = run(command(&["describe", &name])).succeeded();
        let example = described.lines().last().expect("an example").trim();
        let arguments: Vec<&str> = example.split(' ').skip(1).collect();
        run(command(&arguments)).succeeded();
    }
}

#[test]
fn completions_name_the_resources() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = run(command(&["completions", shell])).succeeded();
        assert!(script.contains("bill-profiles"), "{shell}");
    }
}

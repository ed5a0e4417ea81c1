//! The real spec, compared with itself and with a few changes.

use std::collections::BTreeMap;

use revio_codegen::diff::Diff;

use super::{compared, spec};

/// Compares the spec with itself after replacing some texts.
fn changed(edits: &[(&str, &str, &str)]) -> Diff {
    let mut sources = spec::sources();
    for (file, old, new) in edits {
        let text = sources.files.get_mut(*file).expect("a file of the spec");
        assert_eq!(text.matches(old).count(), 1, "`{old}` in {file}");
        *text = text.replace(old, new);
    }
    compared(&spec::sources(), &sources)
}

/// Compares the changes, one line each.
#[track_caller]
fn check(edits: &[(&str, &str, &str)], expected: &[&str]) {
    let diff = changed(edits);
    let lines = diff.changes.iter().map(|change| {
        let rules = format!("{}/{}", change.wire.code, change.rust.code);
        format!("{} {}: {} ({rules})", change.group, change.subject, change.what)
    });
    assert_eq!(lines.collect::<Vec<_>>(), expected);
}

#[test]
fn nothing() {
    check(&[], &[]);
}

/// The order of files and keys does not matter.
#[test]
fn another_order_of_schemas() {
    let mut sources = spec::sources();
    let text = sources.files.get_mut("common.yaml").expect("the shared part");
    let id = "    AgentId:\n      type: integer\n      x-revio-identifier: true\n      example: 7\n";
    assert_eq!(text.matches(id).count(), 1);
    let without = text.replace(id, "");
    *text = without.replace("    AddressId:\n", &format!("{id}    AddressId:\n"));
    assert_eq!(compared(&spec::sources(), &sources), Diff::default());
}

/// The property is read, and sent back in a replacement. The setter of the patch comes with it.
#[test]
fn a_property_of_a_writable_record() {
    let mobile = "        mobile:\n          description: Digits only in the samples.\n";
    let nickname = format!("        nickname:\n          type: string\n{mobile}");
    check(
        &[("resources/contacts.yaml", mobile, &nickname)],
        &[
            "contacts `Contact.nickname`: added: `Option<String>` (read-property-added/field-added)",
            "contacts `ContactReplace.nickname`: added: `Tristate<String>` (sent-property-added/field-added)",
        ],
    );
}

#[test]
fn a_filter() {
    let behind = "        - name: search.service_type_id\n";
    let filter = format!(
        "        - name: search.active\n          in: query\n          schema:\n            \
         type: boolean\n{behind}"
    );
    check(
        &[("resources/service_types.yaml", behind, &filter)],
        &[
            "service_types `service_types.list` parameter `search.active`: added: `bool` \
           (parameter-added/setter-added)",
        ],
    );
}

/// A schema that two resources use moves into the shared module.
#[test]
fn a_schema_that_becomes_shared() {
    let mut sources = spec::sources();
    let files: &mut BTreeMap<String, String> = &mut sources.files;
    let resource = files.get_mut("resources/service_types.yaml").expect("the resource");
    let start = resource.find("    ServiceType:\n").expect("the schema");
    let schema = resource.split_off(start);
    *resource = resource.replace(
        "'#/components/schemas/ServiceType'",
        "'../common.yaml#/components/schemas/ServiceType'",
    );
    let schema = schema.replace("'../common.yaml#/", "'#/");
    let shared = files.get_mut("common.yaml").expect("the shared part");
    *shared = shared.replacen("\n  schemas:\n", &format!("\n  schemas:\n{schema}"), 1);
    let diff = compared(&spec::sources(), &sources);
    let found: Vec<(&str, &str)> = diff
        .changes
        .iter()
        .map(|change| (change.subject.as_str(), change.rust.code))
        .collect();
    assert_eq!(found, [("`ServiceType`", "type-moved")]);
    let places =
        diff.changes.first().map(|change| (change.old.clone(), change.new.clone()));
    let (old, new) = places.expect("a change");
    assert_eq!(
        old.map(|place| place.file).as_deref(),
        Some("resources/service_types.yaml")
    );
    assert_eq!(new.map(|place| place.file).as_deref(), Some("common.yaml"));
}

#[test]
fn an_operation_with_weaker_evidence() {
    check(
        &[(
            "resources/service_types.yaml",
            "      x-revio-evidence: inferred\n",
            "      x-revio-evidence: unverified\n",
        )],
        &["service_types `service_types.get`: evidence inferred → unverified \
           (documented/evidence)"],
    );
}

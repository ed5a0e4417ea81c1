//! How far a change of the spec reaches: each test lists the files of the output that it may
//! change, and no other file may differ.

#[path = "../generate/spec.rs"]
mod spec;

use std::collections::BTreeMap;

use revio_codegen::generate;
use revio_codegen::source::Sources;

/// A text to insert into a file of the spec, after the only place with another text.
type Insertion<'a> = (&'a str, &'a str, &'a str);

const OPENAPI: &str = "openapi.yaml";
const CONTACTS: &str = "resources/contacts.yaml";
const GADGETS: &str = "resources/gadgets.yaml";

/// Every file; those that only tests use are below `tests`.
fn files(sources: &Sources) -> BTreeMap<String, String> {
    let tree = generate(sources).unwrap_or_else(|found| panic!("{found}"));
    let tests = tree.test_files.into_iter();
    let tests = tests.map(|(path, text)| (format!("tests/{path}"), text));
    tree.files.into_iter().chain(tests).collect()
}

fn insert(sources: &mut Sources, (path, after, text): Insertion<'_>) {
    let file = sources.files.get_mut(path).expect("a file of the spec");
    assert_eq!(file.matches(after).count(), 1, "`{after}` in {path}");
    *file = file.replace(after, &format!("{after}{text}"));
}

/// Asserts which files differ between the outputs of the spec and of the changed spec.
#[track_caller]
fn assert_changes(added: &[(&str, &str)], insertions: &[Insertion<'_>], expected: &str) {
    let mut sources = spec::sources();
    let before = files(&sources);
    let added =
        added.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    sources.files.extend(added);
    for insertion in insertions {
        insert(&mut sources, *insertion);
    }
    let after = files(&sources);
    let state = |path: &str| match (before.get(path), after.get(path)) {
        (None, _) => Some("added"),
        (_, None) => Some("removed"),
        (Some(old), Some(new)) => (old != new).then_some("changed"),
    };
    let mut paths: Vec<&String> = before.keys().chain(after.keys()).collect();
    paths.sort();
    paths.dedup();
    let found = paths.into_iter().filter_map(|path| Some((state(path)?, path)));
    let found: Vec<_> = found.map(|(state, path)| format!("{state} {path}")).collect();
    assert_eq!(found.join(", "), expected);
}

#[test]
fn nothing() {
    assert_changes(&[], &[], "");
}

/// Three files of the client: the struct, the registry, because a body that replaces a contact has
/// the property too, and the data for the fake. The other two files are for tests.
#[test]
fn a_property() {
    let name = "        nickname:\n          type: string\n          example: Jo\n";
    let schema = "    Contact:\n";
    let text = &spec::sources().files[CONTACTS];
    let (_, contact) = text.split_once(schema).expect("the schema");
    let (head, _) = contact.split_once("      properties:\n").expect("its properties");
    let after = format!("{schema}{head}      properties:\n");
    assert_changes(
        &[],
        &[(CONTACTS, &after, name)],
        "changed contacts.rs, changed registry.rs, changed schemas.rs, \
         changed tests/exercise.rs, changed tests/openapi.json",
    );
}

#[test]
fn an_operation() {
    let contact = "    $ref: 'resources/contacts.yaml#/paths/~1Contacts~1{contact_id}'";
    let reference = "\n  /Contacts/{contact_id}/merge:\n    \
        $ref: 'resources/contacts.yaml#/paths/~1Contacts~1{contact_id}~1merge'";
    assert_changes(
        &[],
        &[
            (CONTACTS, "paths:\n", include_str!("merge.yaml")),
            (OPENAPI, contact, reference),
        ],
        "changed contacts.rs, changed registry.rs, changed tests/exercise.rs, \
         changed tests/openapi.json",
    );
}

/// Its identifier is shared, so `types.rs` changes too.
#[test]
fn a_resource() {
    let tag = "\n  - name: gadgets\n    description: Remarks.";
    let path = "\n  /Gadgets/{gadget_id}:\n    \
        $ref: 'resources/gadgets.yaml#/paths/~1Gadgets~1{gadget_id}'";
    let identifier = "\n    GadgetId:\n      type: integer\n      x-revio-identifier: true\n      example: 77";
    assert_changes(
        &[(GADGETS, include_str!("gadgets.yaml"))],
        &[
            (OPENAPI, "\ntags:", tag),
            (OPENAPI, "\npaths:", path),
            ("common.yaml", "\n  schemas:", identifier),
        ],
        "changed client.rs, added gadgets.rs, changed lib.rs, \
         changed registry.rs, changed schemas.rs, changed tests/exercise.rs, \
         changed tests/openapi.json, changed tests/round_trips.rs, changed types.rs",
    );
}

/// A description reaches the documentation of one file.
#[test]
fn a_description() {
    let operation =
        "      operationId: contacts_list\n      tags: [contacts]\n      summary: ";
    assert_changes(
        &[],
        &[(CONTACTS, operation, "Now ")],
        "changed contacts.rs, changed tests/openapi.json",
    );
}

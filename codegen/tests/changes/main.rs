//! How far a change of the spec reaches: the files that it may touch are written down here, and
//! nothing else may differ.

#[path = "../generate/spec.rs"]
mod spec;

use std::collections::BTreeMap;

use revio_codegen::generate;
use revio_codegen::load::Sources;

/// Every file; those that only tests use are below `tests`.
fn files(sources: &Sources) -> BTreeMap<String, String> {
    let tree = generate(sources).unwrap_or_else(|found| panic!("{found}"));
    let tests = tree.test_files.into_iter();
    let tests = tests.map(|(path, text)| (format!("tests/{path}"), text));
    tree.files.into_iter().chain(tests).collect()
}

/// The spec, changed; how, is up to the caller.
fn changed(change: impl FnOnce(&mut BTreeMap<String, String>)) -> Sources {
    let mut sources = spec::sources();
    change(&mut sources.files);
    sources
}

/// Puts a text behind the only place that reads so.
fn put(files: &mut BTreeMap<String, String>, path: &str, behind: &str, text: &str) {
    let file = files.get_mut(path).expect("a file of the spec");
    assert_eq!(file.matches(behind).count(), 1, "`{behind}` in {path}");
    *file = file.replace(behind, &format!("{behind}{text}"));
}

/// Compares what differs between the output of the spec and that of a changed one.
#[track_caller]
fn check(sources: &Sources, expected: &[&str]) {
    let (before, after) = (files(&spec::sources()), files(sources));
    let mut found: Vec<String> = Vec::new();
    for (path, text) in &after {
        match before.get(path) {
            None => found.push(format!("added {path}")),
            Some(old) if old != text => found.push(format!("changed {path}")),
            Some(_) => {}
        }
    }
    let removed = before.keys().filter(|path| !after.contains_key(*path));
    found.extend(removed.map(|path| format!("removed {path}")));
    assert_eq!(found, expected);
}

#[test]
fn nothing() {
    check(&spec::sources(), &[]);
}

/// The registry has it too, since it lists the members of a body that replaces a contact, and
/// so has the exercise, which sends one.
#[test]
fn a_member() {
    let sources = changed(|files| {
        let behind =
            "        mobile:\n          description: Digits alone in the samples.\n";
        let member =
            "        nickname:\n          type: string\n          example: Jo\n";
        let file = files.get_mut("resources/contacts.yaml").expect("the contacts");
        assert_eq!(file.matches(behind).count(), 1);
        *file = file.replace(behind, &format!("{member}{behind}"));
    });
    check(
        &sources,
        &[
            "changed contacts.rs",
            "changed registry.rs",
            "changed schemas.rs",
            "changed tests/exercise.rs",
            "changed tests/openapi.json",
        ],
    );
}

#[test]
fn an_operation() {
    let path = "
  /Contacts/{contact_id}/merge:
    post:
      operationId: contacts_merge
      tags: [contacts]
      summary: Merge a contact
      x-revio-evidence: observed
      parameters:
        - name: contact_id
          in: path
          required: true
          schema:
            $ref: '../common.yaml#/components/schemas/ContactId'
      responses:
        \"2XX\":
          description: They are one.
          content:
            application/json:
              schema:
                $ref: '../common.yaml#/components/schemas/OkResponse'
        default:
          $ref: '../common.yaml#/components/responses/Error'
";
    let line = "
  /Contacts/{contact_id}/merge:
    $ref: 'resources/contacts.yaml#/paths/~1Contacts~1{contact_id}~1merge'
";
    let sources = changed(|files| {
        put(files, "resources/contacts.yaml", "paths:", path.trim_end());
        let behind =
            "    $ref: 'resources/contacts.yaml#/paths/~1Contacts~1{contact_id}'";
        put(files, "openapi.yaml", behind, line.trim_end());
    });
    check(
        &sources,
        &[
            "changed contacts.rs",
            "changed registry.rs",
            "changed tests/exercise.rs",
            "changed tests/openapi.json",
        ],
    );
}

const GADGETS: &str = "
paths:
  /Gadgets/{gadget_id}:
    get:
      operationId: gadgets_get
      tags: [gadgets]
      summary: Get a gadget
      x-revio-evidence: inferred
      parameters:
        - name: gadget_id
          in: path
          required: true
          schema:
            $ref: '../common.yaml#/components/schemas/GadgetId'
      responses:
        \"200\":
          description: The gadget.
          content:
            application/json:
              schema:
                allOf:
                  - $ref: '../common.yaml#/components/schemas/SingleEnvelope'
                  - $ref: '#/components/schemas/Gadget'
        default:
          $ref: '../common.yaml#/components/responses/Error'

components:
  schemas:
    Gadget:
      type: object
      required: [gadget_id]
      properties:
        gadget_id:
          $ref: '../common.yaml#/components/schemas/GadgetId'
        body:
          type: string
";

/// Its identifier is shared, so that the shared types have one more.
#[test]
fn a_resource() {
    let sources = changed(|files| {
        files.insert("resources/gadgets.yaml".to_owned(), GADGETS.to_owned());
        put(
            files,
            "openapi.yaml",
            "\ntags:",
            "\n  - name: gadgets\n    description: Remarks.",
        );
        let line = "\n  /Gadgets/{gadget_id}:\n    $ref: 'resources/gadgets.yaml#/paths/~1Gadgets~1{gadget_id}'";
        put(files, "openapi.yaml", "\npaths:", line);
        let identifier = "\n    GadgetId:\n      type: integer\n      example: 77";
        put(files, "common.yaml", "\n  schemas:", identifier);
    });
    let expected = [
        "changed client.rs",
        "added gadgets.rs",
        "changed lib.rs",
        "changed registry.rs",
        "changed schemas.rs",
        "changed tests/exercise.rs",
        "changed tests/openapi.json",
        "changed types.rs",
    ];
    check(&sources, &expected);
}

/// A word in a description reaches the documentation of one file.
#[test]
fn a_description() {
    let sources = changed(|files| {
        put(
            files,
            "resources/contacts.yaml",
            "description: Digits alone in the samples",
            " so far",
        );
    });
    check(&sources, &["changed contacts.rs", "changed tests/openapi.json"]);
}

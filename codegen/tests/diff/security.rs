//! Changes of `security`: what every request sends must be set, and all else may be.

use revio_codegen::diff::Change;
use revio_codegen::source::Sources;

use super::compared;

const SCHEMES: &str = "\
    basic: {type: http, scheme: basic}
    key: {type: apiKey, in: header, name: X-Key}
";

fn document(security: &str, schemes: &str) -> Sources {
    let text = format!(
        "openapi: 3.0.3
info: {{title: Probe, version: v1}}
servers: [{{url: https://probe.test}}]
security: {security}
paths:
  /things:
    get:
      operationId: things_get
      tags: [things]
      responses: {{'200': {{description: Found.}}}}
components:
  securitySchemes:
    {schemes}"
    );
    Sources::single("openapi.yaml", text)
}

/// The rule of each change, with the release that it needs.
fn found(old: &str, new: &str) -> Vec<String> {
    changes(&document(old, SCHEMES), &document(new, SCHEMES))
}

fn changes(old: &Sources, new: &Sources) -> Vec<String> {
    let diff = compared(old, new);
    let rule =
        |change: &Change| format!("{}: {:?}", change.rust.code, change.rust.release);
    diff.changes.iter().map(rule).collect()
}

#[test]
fn api_key_of_every_alternative_becomes_a_required_setting() {
    let required = ["setting-required: Major".to_owned()];
    let (both, either) =
        ("[{basic: [], key: []}]", "[{basic: [], key: []}, {basic: []}]");
    assert_eq!(found(either, both), required);
    assert_eq!(found("[{basic: []}, {basic: [], key: []}]", both), required);
    assert_eq!(found(both, both), [""; 0]);
}

/// The setting has the same name, so that the change of its type is the only one to report.
#[test]
fn setting_of_another_type_is_reported_once() {
    let key =
        document("[{api-key: []}]", "api-key: {type: apiKey, in: header, name: X}");
    let token = document("[{apiKey: []}]", "apiKey: {type: http, scheme: bearer}");
    assert_eq!(changes(&key, &token), ["setting-type: Major"]);
}

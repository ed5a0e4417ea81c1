//! Changes of `security`: what every request sends must be set, and all else may be.

use revio_codegen::diff::Change;
use revio_codegen::source::Sources;

use super::compared;

fn document(security: &str) -> Sources {
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
    basic: {{type: http, scheme: basic}}
    key: {{type: apiKey, in: header, name: X-Key}}
"
    );
    Sources::single("openapi.yaml", text)
}

/// The rule of each change, with the release that it needs.
fn found(old: &str, new: &str) -> Vec<String> {
    let diff = compared(&document(old), &document(new));
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

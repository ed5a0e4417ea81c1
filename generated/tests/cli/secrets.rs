//! Secrets are printed only on request.

use crate::support::{run_on, seeded};

const AGENT: &str = r#"{"agent_id": 1, "name": "Al", "tax_identification_number": "12-3456789", "new": "pin 77"}"#;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn secrets_and_unknown_fields_are_redacted_in_every_format() {
    let server = seeded(0).await;
    let page = format!(r#"{{"ok": true, "has_more": false, "records": [{AGENT}]}}"#);
    server.respond_with("agents_list", "application/json", page).expect("an operation");
    server.respond_with("agents_get", "application/json", AGENT).expect("an operation");
    server.seed_resource("agents", r#"{"agent_id": 1}"#).expect("an agent");
    let commands: [&[&str]; 3] =
        [&["agents", "list"], &["agents", "get", "1"], &["raw", "GET", "/Agents"]];
    for command in commands {
        for format in ["table", "json", "ndjson", "csv"] {
            let mut arguments = vec!["--format", format];
            arguments.extend(command);
            let text = run_on(&server, &arguments).succeeded();
            assert!(
                text.contains("Al") && text.contains("[redacted]"),
                "{format}: {text}"
            );
            assert!(
                !text.contains("3456789") && !text.contains("pin 77"),
                "{format}: {text}"
            );
            arguments.push("--show-secrets");
            let text = run_on(&server, &arguments).succeeded();
            assert!(
                text.contains("12-3456789") && text.contains("pin 77"),
                "{format}: {text}"
            );
        }
    }
}

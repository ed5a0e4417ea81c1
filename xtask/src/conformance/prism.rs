//! Prism, Stoplight's mock server: <https://github.com/stoplightio/prism>.
//!
//! With `--errors`, Prism responds with 422 to a request that the document does not allow, or with
//! 401 without credentials. `generated/tests/api/requests.rs` tests what Prism does not check: unknown
//! query parameters, unknown properties, and the formats `decimal` and `date-time-local`.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::client;
use super::node::NpmPackage;
use super::server::{Server, free_port};
use crate::output::{OutputFormat, Report};
use crate::{Failure, files};

/// Later versions need a newer Node.js than common distributions have.
const PRISM: NpmPackage = NpmPackage {
    name: "@stoplight/prism-cli",
    version: "5.14.2",
    script: "dist/index.js",
};

/// Runs the client at `root` against Prism, which is installed into `scratch`.
pub(super) fn run(root: &Path, scratch: &Path) -> Result<PrismReport, Failure> {
    let script = script(scratch)?;
    client::build()?;
    let log = scratch.join("prism.log");
    let server =
        start(&script, &root.join("generated/tests/generated/openapi.json"), &log)?;
    let output = client::run(&server.base_url())?;
    drop(server);
    Ok(PrismReport::of(&output, &files::text(&log)?))
}

/// The script of Prism, which is installed into `scratch` if necessary.
pub(super) fn script(scratch: &Path) -> Result<PathBuf, Failure> {
    PRISM.script(scratch)
}

/// Starts Prism with a document.
pub(super) fn start(
    script: &Path,
    document: &Path,
    log: &Path,
) -> Result<Server, Failure> {
    let port = free_port()
        .map_err(|error| Failure::Check(format!("no port on loopback: {error}")))?;
    let mut command = Command::new("node");
    command.arg(script).args(["mock", "--errors", "--host", "127.0.0.1", "--port"]);
    command.arg(port.to_string()).arg(document);
    let mut server = Server::start(&mut command, port, log)
        .map_err(|error| Failure::NotRun(format!("node cannot be started: {error}")))?;
    server.ready().map_err(|error| {
        let log = log.display();
        Failure::Check(format!("Prism does not start: {error}; see {log}"))
    })?;
    Ok(server)
}

/// The prefix of the line of a failed operation.
const FAILED: &str = "FAILED ";
/// The prefixes of requests and of violations in the log of the server.
const REQUEST: &str = "[HTTP SERVER] ";
const VIOLATION: &str = "Violation: request";

/// The result of a run.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct PrismReport {
    /// A line for each failed operation.
    failed: Vec<String>,
    /// The violations of requests.
    invalid: Vec<String>,
    /// The last line of the client, which counts the operations, if the client finished.
    count: Option<String>,
}

impl PrismReport {
    /// Reads the output of the client and the log of the server.
    pub(super) fn of(output: &str, log: &str) -> Self {
        let failed = output.lines().filter(|line| line.starts_with(FAILED));
        Self {
            failed: failed.map(str::to_owned).collect(),
            invalid: invalid(log),
            count: output
                .lines()
                .last()
                .filter(|line| is_count(line))
                .map(str::to_owned),
        }
    }

    /// Leaves out the calls for which a reason is known.
    pub(super) fn without(mut self, is_known: impl Fn(&str) -> bool) -> Self {
        let is_new = |line: &str| {
            let call = line.strip_prefix(FAILED).unwrap_or(line).split(": ").next();
            !call.is_some_and(&is_known)
        };
        self.failed.retain(|line| is_new(line));
        self.invalid.retain(|line| is_new(line));
        self
    }
}

/// The violations in the log, each with its request.
fn invalid(log: &str) -> Vec<String> {
    let mut request = String::new();
    let mut found = Vec::new();
    for line in log.lines() {
        if let Some((_, rest)) = line.split_once(REQUEST) {
            request = rest.split(' ').take(2).collect::<Vec<_>>().join(" ");
        }
        // What is deprecated is valid.
        if let Some((_, violation)) = line.split_once(VIOLATION)
            && !violation.ends_with(" is deprecated")
        {
            found.push(format!("{request}: request{violation}"));
        }
    }
    found
}

fn is_count(line: &str) -> bool {
    let number = line.split(' ').next().unwrap_or_default();
    line.contains(" operations: ")
        && number.parse::<usize>().is_ok_and(|count| count > 0)
}

impl Report for PrismReport {
    fn render(&self, _: OutputFormat) -> String {
        let failed = self.failed.iter().map(|line| format!("{line}\n"));
        let invalid = self.invalid.iter().map(|line| format!("invalid {line}\n"));
        let lines: String = failed.chain(invalid).collect();
        match &self.count {
            Some(count) => {
                format!("{lines}{count}; {} violations\n", self.invalid.len())
            }
            None => format!("{lines}the client did not finish\n"),
        }
    }

    fn is_success(&self) -> bool {
        self.failed.is_empty() && self.invalid.is_empty() && self.count.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOG: &str = "\
[3:52:04 AM] › [HTTP SERVER] get /Contacts ℹ  info      Request received
[3:52:04 AM] ›     [VALIDATOR] ✖  error     Request query parameter page must be integer
[3:52:04 AM] ›     [VALIDATOR] ✖  error     Violation: request.query.page Request query parameter page must be integer
[3:52:04 AM] ›     [VALIDATOR] ⚠  warning   Violation: request.query.sort Query param sort is deprecated
[3:52:04 AM] ›     [VALIDATOR] ✖  error     Violation: response.body Response body must be object
";

    /// Asserts the report about the output of the client and the log of the server.
    #[track_caller]
    fn check(output: &str, log: &str, is_success: bool, expected: &str) {
        let report = PrismReport::of(output, log);
        assert_eq!(report.is_success(), is_success, "{output:?}");
        assert_eq!(report.render(OutputFormat::Text), expected);
    }

    #[test]
    fn a_good_run_is_counted() {
        let output = "ok a\nok b\n2 operations: 2 ok, 0 failed\n";
        check(output, "", true, "2 operations: 2 ok, 0 failed; 0 violations\n");
    }

    #[test]
    fn failed_operations_and_invalid_requests_are_reported() {
        check(
            "ok a\nFAILED b: GET /b: 422\n2 operations: 1 ok, 1 failed\n",
            "",
            false,
            "FAILED b: GET /b: 422\n2 operations: 1 ok, 1 failed; 0 violations\n",
        );
        check(
            "ok a\n1 operations: 1 ok, 0 failed\n",
            LOG,
            false,
            "invalid get /Contacts: request.query.page Request query parameter page must be \
             integer\n1 operations: 1 ok, 0 failed; 1 violations\n",
        );
    }

    #[test]
    fn calls_with_a_known_reason_are_left_out() {
        let output = "FAILED a: GET /a: 422\nok b\n2 operations: 1 ok, 1 failed\n";
        for (known, is_success) in [
            (&["a", "get /Contacts"][..], true),
            (&["a"], false),
            (&["get /Contacts"], false),
        ] {
            let report =
                PrismReport::of(output, LOG).without(|call| known.contains(&call));
            assert_eq!(report.is_success(), is_success, "{known:?}");
        }
    }

    #[test]
    fn a_run_that_does_not_finish_or_calls_nothing_fails() {
        for output in ["", "ok a\n", "ok a\nok b", "0 operations: 0 ok, 0 failed\n"] {
            check(output, "", false, "the client did not finish\n");
        }
    }
}

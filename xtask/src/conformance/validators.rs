//! The bundled document by other people's reading of OpenAPI.
//!
//! openapi-spec-validator (<https://github.com/python-openapi/openapi-spec-validator>) holds it
//! against the schema of OpenAPI 3.0; Redocly CLI (<https://redocly.com/docs/cli>) goes by rules.
//! What is not to be mended stands, with a reason, in `spec/validators/redocly.yaml`.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::{Failure, node, python};
use crate::bundle::{self, Format};

const SPEC_VALIDATOR: python::Package =
    python::Package { name: "openapi-spec-validator", version: "0.9.0" };
const REDOCLY: node::Package =
    node::Package { name: "@redocly/cli", version: "2.77.0", script: "bin/cli.js" };

/// What came of the runs.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Verdict {
    /// A line for each validator that found nothing.
    content: Vec<String>,
    /// What the others said.
    complaints: Vec<String>,
}

/// Holds the bundled document of the spec against both. They are installed into `scratch`.
pub(super) fn run(spec: &Path, scratch: &Path) -> Result<Verdict, Failure> {
    let validator = SPEC_VALIDATOR.program(scratch)?;
    let redocly = REDOCLY.script(scratch)?;
    let document = write(spec, scratch)?;
    let mut verdict = Verdict { content: Vec::new(), complaints: Vec::new() };
    let said = output(Command::new(validator).arg(&document))?;
    verdict.take(
        SPEC_VALIDATOR.name,
        SPEC_VALIDATOR.version,
        &said,
        said.status.success(),
    );
    let mut lint = Command::new("node");
    lint.arg(redocly).args(["lint", "--format", "json", "--config"]);
    lint.arg(spec.join("validators/redocly.yaml")).arg(&document);
    lint.env("REDOCLY_TELEMETRY", "off").env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
    let said = output(&mut lint)?;
    let is_clean = is_clean(&String::from_utf8_lossy(&said.stdout));
    verdict.take(
        REDOCLY.name,
        REDOCLY.version,
        &said,
        said.status.success() && is_clean,
    );
    Ok(verdict)
}

/// The document as others get it: what `cargo xtask bundle` prints.
fn write(spec: &Path, scratch: &Path) -> Result<PathBuf, Failure> {
    let report = bundle::run(spec, Format::Yaml)
        .map_err(|failure| Failure::Broken(failure.to_string()))?;
    let document = scratch.join("bundle.yaml");
    fs::write(&document, report.text).map_err(|error| {
        Failure::Broken(format!("cannot write `{}`: {error}", document.display()))
    })?;
    Ok(document)
}

fn output(command: &mut Command) -> Result<Output, Failure> {
    let program = command.get_program().to_string_lossy().into_owned();
    command.output().map_err(|error| {
        Failure::NotRun(format!("{program} cannot be started: {error}"))
    })
}

/// Whether Redocly counts neither errors nor warnings. A warning is to be mended as well, or
/// switched off with a reason.
fn is_clean(report: &str) -> bool {
    ["\"errors\": 0,", "\"warnings\": 0,"].iter().all(|count| report.contains(count))
}

impl Verdict {
    fn take(&mut self, name: &str, version: &str, said: &Output, is_good: bool) {
        if is_good {
            self.content.push(format!("{name} {version}: no error and no warning"));
            return;
        }
        let (out, err) = (
            String::from_utf8_lossy(&said.stdout),
            String::from_utf8_lossy(&said.stderr),
        );
        self.complaints.push(format!("{name} {version}:\n{out}{err}"));
    }

    /// Whether nothing was found.
    pub(super) fn is_good(&self) -> bool {
        self.complaints.is_empty()
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.content
            .iter()
            .chain(&self.complaints)
            .try_for_each(|line| writeln!(f, "{}", line.trim_end()))
    }
}

#[cfg(test)]
mod tests {
    use super::is_clean;

    #[test]
    fn a_report_without_errors_and_warnings_is_clean() {
        assert!(is_clean(r#"{"totals": {"errors": 0, "warnings": 0, "ignored": 2}}"#));
    }

    #[test]
    fn a_warning_is_enough_to_fail() {
        for totals in
            [r#""errors": 0, "warnings": 1,"#, r#""errors": 10, "warnings": 0,"#, ""]
        {
            assert!(!is_clean(totals), "{totals}");
        }
    }
}

//! Validates the bundled document with tools of others.
//!
//! openapi-spec-validator (<https://github.com/python-openapi/openapi-spec-validator>) checks it
//! against the schema of OpenAPI 3.0; Redocly CLI (<https://redocly.com/docs/cli>) applies rules.
//! `spec/validators/redocly.yaml` disables some rules, with reasons.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::{node, python};
use crate::output::{OutputFormat, Report};
use crate::{Failure, bundle};

const SPEC_VALIDATOR: python::PypiPackage =
    python::PypiPackage { name: "openapi-spec-validator", version: "0.9.0" };
const REDOCLY: node::NpmPackage =
    node::NpmPackage { name: "@redocly/cli", version: "2.77.0", script: "bin/cli.js" };

/// The result of both validators.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ValidatorsReport {
    /// A line for each validator without findings.
    clean: Vec<String>,
    /// The output of the others.
    findings: Vec<String>,
}

/// Validates the bundled document with both tools, which are installed into `scratch`.
pub(super) fn run(spec: &Path, scratch: &Path) -> Result<ValidatorsReport, Failure> {
    let validator = SPEC_VALIDATOR.program(scratch)?;
    let redocly = REDOCLY.script(scratch)?;
    let document = write(spec, scratch)?;
    let mut report = ValidatorsReport { clean: Vec::new(), findings: Vec::new() };
    let output = self::output(Command::new(validator).arg(&document))?;
    report.add(
        SPEC_VALIDATOR.name,
        SPEC_VALIDATOR.version,
        &output,
        output.status.success(),
    );
    let mut lint = Command::new("node");
    lint.arg(redocly).args(["lint", "--format", "json", "--config"]);
    lint.arg(spec.join("validators/redocly.yaml")).arg(&document);
    lint.env("REDOCLY_TELEMETRY", "off").env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
    let output = self::output(&mut lint)?;
    let is_clean = is_clean(&String::from_utf8_lossy(&output.stdout));
    report.add(
        REDOCLY.name,
        REDOCLY.version,
        &output,
        output.status.success() && is_clean,
    );
    Ok(report)
}

/// Writes the document as `cargo xtask bundle` prints it.
fn write(spec: &Path, scratch: &Path) -> Result<PathBuf, Failure> {
    let bundle = bundle::run(spec)?;
    let document = scratch.join("bundle.yaml");
    fs::write(&document, bundle.render(OutputFormat::Yaml))
        .map_err(|error| Failure::Write(document.clone(), error))?;
    Ok(document)
}

fn output(command: &mut Command) -> Result<Output, Failure> {
    let program = command.get_program().to_string_lossy().into_owned();
    command.output().map_err(|error| {
        Failure::NotRun(format!("{program} cannot be started: {error}"))
    })
}

/// Whether Redocly reports neither errors nor warnings.
fn is_clean(report: &str) -> bool {
    ["\"errors\": 0,", "\"warnings\": 0,"].iter().all(|count| report.contains(count))
}

impl ValidatorsReport {
    fn add(&mut self, name: &str, version: &str, output: &Output, is_clean: bool) {
        if is_clean {
            self.clean.push(format!("{name} {version}: no error and no warning"));
            return;
        }
        let (stdout, stderr) = (
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr),
        );
        self.findings.push(format!("{name} {version}:\n{stdout}{stderr}"));
    }
}

impl Report for ValidatorsReport {
    fn render(&self, _: OutputFormat) -> String {
        let lines = self.clean.iter().chain(&self.findings);
        lines.flat_map(|line| [line.trim_end(), "\n"]).collect()
    }

    fn is_success(&self) -> bool {
        self.findings.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::is_clean;

    #[test]
    fn a_warning_is_enough_to_fail() {
        assert!(is_clean(r#"{"totals": {"errors": 0, "warnings": 0, "ignored": 2}}"#));
        for totals in
            [r#""errors": 0, "warnings": 1,"#, r#""errors": 10, "warnings": 0,"#, ""]
        {
            assert!(!is_clean(totals), "{totals}");
        }
    }
}

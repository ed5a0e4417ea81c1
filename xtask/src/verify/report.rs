//! The outcomes with what the spec says about their operations.

use std::fmt::{self, Write as _};

use revio_codegen::Analysis;
use revio_codegen::ir::{Evidence, Operation};

use super::evidence::{EvidenceChange, change};
use super::outcome::{Outcome, VerifyResult};
use crate::output::{OutputFormat, Report};

/// The result of a run.
#[derive(Debug)]
pub struct VerifyReport {
    pub(super) base_url: String,
    /// Whether the server is one of the spec, so that its responses are evidence.
    pub(super) is_evidence: bool,
    pub(super) operations: Vec<VerifiedOperation>,
    /// Whether the run finished.
    pub complete: bool,
    /// Whether a mismatch or an error is a failure.
    pub is_check: bool,
}

/// An operation with its outcome.
#[derive(Debug)]
pub(super) struct VerifiedOperation {
    pub(super) method: &'static str,
    pub(super) path: String,
    pub(super) evidence: Evidence,
    /// The location of its evidence.
    pub(super) file: String,
    pub(super) line: usize,
    pub(super) outcome: Outcome,
    pub(super) change: EvidenceChange,
}

impl VerifyReport {
    pub(super) fn of(
        meaning: &Analysis,
        base_url: String,
        outcomes: Vec<Outcome>,
    ) -> Result<Self, String> {
        let operations =
            outcomes.into_iter().map(|it| VerifiedOperation::of(meaning, it));
        let operations = operations.collect::<Result<_, _>>()?;
        let is_same = |server: &String| {
            server.trim_end_matches('/') == base_url.trim_end_matches('/')
        };
        let is_evidence = meaning.api.conventions.servers.urls().iter().any(is_same);
        Ok(Self { base_url, is_evidence, operations, complete: true, is_check: false })
    }
}

impl VerifiedOperation {
    fn of(meaning: &Analysis, outcome: Outcome) -> Result<Self, String> {
        let id = &outcome.operation;
        let operation = meaning.api.operations().find(|operation| operation.id == *id);
        let operation = operation.ok_or_else(|| {
            format!("the client has an operation `{id}`, which the spec lacks: run `cargo xtask codegen`")
        })?;
        let (file, line) = location(meaning, operation);
        Ok(Self {
            method: operation.method.as_str(),
            path: operation.path.clone(),
            evidence: operation.evidence,
            file,
            line,
            change: change(operation.evidence, &outcome),
            outcome,
        })
    }
}

/// The location of the evidence of an operation, or of the operation if it inherits its evidence.
fn location(meaning: &Analysis, operation: &Operation) -> (String, usize) {
    let paths = meaning.tree.root.get("paths").and_then(|it| it.get(&operation.path));
    let method = operation.method.as_str().to_ascii_lowercase();
    let stated = paths.and_then(|it| it.get(&method)?.entry("x-revio-evidence"));
    let span = stated.map_or(operation.span, |entry| entry.span);
    let files = &meaning.tree.files;
    (files.path(span).to_owned(), files.line(span))
}

impl Report for VerifyReport {
    fn render(&self, format: OutputFormat) -> String {
        if format == OutputFormat::Json {
            return self.to_json();
        }
        let mut out = String::new();
        // The program has reported why a run did not begin.
        if self.complete || !self.operations.is_empty() {
            // Writing to a `String` cannot fail.
            let _ = self.write_text(&mut out);
        }
        out
    }

    fn is_success(&self) -> bool {
        let is_good = |it: &VerifiedOperation| {
            matches!(it.outcome.result, VerifyResult::Ok | VerifyResult::Skipped)
        };
        self.complete && (!self.is_check || self.operations.iter().all(is_good))
    }
}

impl VerifyReport {
    fn write_text(&self, out: &mut String) -> fmt::Result {
        self.write_table(out)?;
        self.write_counts(out)?;
        self.write_evidence(out)
    }

    fn write_table(&self, out: &mut String) -> fmt::Result {
        let names = self.operations.iter().map(|it| it.outcome.operation.len());
        let width = names.max().unwrap_or_default().max("operation".len());
        writeln!(out, "{:width$}  {:10}  result     request", "operation", "evidence")?;
        for operation in &self.operations {
            let VerifiedOperation { method, path, evidence, outcome, .. } = operation;
            let (name, evidence) = (&outcome.operation, evidence.as_str());
            let label = outcome.label();
            writeln!(out, "{name:width$}  {evidence:10}  {label:9}  {method} {path}")?;
            for remark in outcome.remarks() {
                writeln!(out, "  {remark}")?;
            }
        }
        Ok(())
    }

    fn write_counts(&self, out: &mut String) -> fmt::Result {
        let count = |result| {
            self.operations.iter().filter(|it| it.outcome.result == result).count()
        };
        let counts = VerifyResult::ALL.map(|result| (result.label(), count(result)));
        let counts = counts.iter().filter(|(_, count)| *count > 0);
        let counts: Vec<String> =
            counts.map(|(label, count)| format!("{label}: {count}")).collect();
        let total = self.operations.len();
        writeln!(out, "\noperations: {total} ({})", counts.join(", "))?;
        if self.complete { Ok(()) } else { writeln!(out, "the run ended early") }
    }

    fn write_evidence(&self, out: &mut String) -> fmt::Result {
        if self.is_evidence {
            writeln!(out, "\nchanges of the evidence:")?;
        } else {
            writeln!(
                out,
                "\n`{}` is not a server of the spec, so this is not evidence\n\
                 changes of the evidence if a server of Rev.io responds like this:",
                self.base_url
            )?;
        }
        let mut kept = 0;
        for operation in &self.operations {
            let (name, level) =
                (&operation.outcome.operation, operation.evidence.as_str());
            let (file, line) = (&operation.file, operation.line);
            match &operation.change {
                EvidenceChange::None => kept += 1,
                EvidenceChange::Raised(to) => {
                    writeln!(out, "  {file}:{line}: {name}: {level} → {}", to.as_str())?;
                }
                EvidenceChange::Doubt(why) => {
                    writeln!(out, "  {file}:{line}: {name}: {level}; {why}")?;
                }
            }
        }
        writeln!(out, "  unchanged: {kept}")?;
        if self.operations.iter().any(|it| !it.outcome.differences.is_empty()) {
            writeln!(
                out,
                "properties: with `--log LOG`, `cargo xtask drift LOG` infers the changes of the spec"
            )?;
        }
        Ok(())
    }
}

//! What was found, with what the spec says of it, as text.

use std::fmt;

use revio_codegen::Analysis;
use revio_codegen::ir::{Evidence, Operation};

use super::Format;
use super::evidence::{Change, change};
use super::outcome::{Found, Outcome};

/// What was found.
#[derive(Debug)]
pub struct Report {
    pub(super) base_url: String,
    /// Whether the server is one of the spec's, so that what it answers is evidence.
    pub(super) is_evidence: bool,
    pub(super) calls: Vec<Call>,
    pub(super) format: Format,
    /// Whether the run came to its end.
    pub complete: bool,
}

/// A call: what the spec says, and what was found.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) method: &'static str,
    pub(super) path: String,
    pub(super) evidence: Evidence,
    /// Where its evidence stands: file and line.
    pub(super) file: String,
    pub(super) line: usize,
    pub(super) outcome: Outcome,
    pub(super) change: Change,
}

impl Report {
    pub(super) fn of(
        meaning: &Analysis,
        base_url: String,
        outcomes: Vec<Outcome>,
        format: Format,
    ) -> Result<Self, String> {
        let calls = outcomes.into_iter().map(|outcome| Call::of(meaning, outcome));
        let calls = calls.collect::<Result<_, _>>()?;
        let same = |server: &String| {
            server.trim_end_matches('/') == base_url.trim_end_matches('/')
        };
        let is_evidence = meaning.api.conventions.servers.iter().any(same);
        Ok(Self { base_url, is_evidence, calls, format, complete: true })
    }

    /// Whether everything that was asked works.
    pub fn all_work(&self) -> bool {
        self.calls
            .iter()
            .all(|it| matches!(it.outcome.result, Found::Works | Found::NotAsked))
    }
}

impl Call {
    fn of(meaning: &Analysis, outcome: Outcome) -> Result<Self, String> {
        let id = &outcome.operation;
        let operation = meaning.api.operations().find(|operation| operation.id == *id);
        let operation = operation.ok_or_else(|| {
            format!("the client has a call `{id}` that the spec has not: run `cargo xtask codegen`")
        })?;
        let (file, line) = place(meaning, operation);
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

/// Where the evidence of an operation stands; the operation itself, if it has none of its own.
fn place(meaning: &Analysis, operation: &Operation) -> (String, usize) {
    let paths = meaning.tree.root.get("paths").and_then(|it| it.get(&operation.path));
    let method = operation.method.as_str().to_ascii_lowercase();
    let stated = paths.and_then(|it| it.get(&method)?.entry("x-revio-evidence"));
    let span = stated.map_or(operation.span, |entry| entry.span);
    let files = &meaning.tree.files;
    (files.path(span).to_owned(), files.line(span))
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.format {
            Format::Json => writeln!(f, "{}", self.to_json()),
            // Why there is none has been told by the program.
            Format::Text if self.calls.is_empty() && !self.complete => Ok(()),
            Format::Text => {
                self.table(f)?;
                self.counts(f)?;
                self.evidence(f)
            }
        }
    }
}

/// The parts of the text.
impl Report {
    fn table(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.calls.iter().map(|call| call.outcome.operation.len());
        let width = names.max().unwrap_or_default().max("operation".len());
        writeln!(f, "{:width$}  {:10}  result     call", "operation", "evidence")?;
        for Call { method, path, evidence, outcome, .. } in &self.calls {
            let (name, evidence) = (&outcome.operation, evidence.as_str());
            let shown = outcome.shown();
            writeln!(f, "{name:width$}  {evidence:10}  {shown:9}  {method} {path}")?;
            for remark in outcome.remarks() {
                writeln!(f, "  {remark}")?;
            }
        }
        Ok(())
    }

    fn counts(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count =
            |found| self.calls.iter().filter(|it| it.outcome.result == found).count();
        let counts = Found::ALL.map(|found| (found.label(), count(found)));
        let counts = counts.iter().filter(|(_, count)| *count > 0);
        let counts: Vec<String> =
            counts.map(|(label, count)| format!("{label}: {count}")).collect();
        writeln!(f, "\ncalls: {} ({})", self.calls.len(), counts.join(", "))?;
        if self.complete { Ok(()) } else { writeln!(f, "the run has ended early") }
    }

    fn evidence(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f)?;
        if self.is_evidence {
            writeln!(f, "what this would change in the evidence:")?;
        } else {
            writeln!(
                f,
                "this is no evidence: `{}` is no server of the spec",
                self.base_url
            )?;
            writeln!(f, "what the same answers of Rev.io's own server would change:")?;
        }
        let mut kept = 0;
        for call in &self.calls {
            match &call.change {
                Change::None => kept += 1,
                change => call.sentence(change, f)?,
            }
        }
        writeln!(f, "  keep their level: {kept}")?;
        if self.calls.iter().any(|call| !call.outcome.differences.is_empty()) {
            writeln!(
                f,
                "members: `cargo xtask drift LOG` makes changes of what `--log LOG` keeps"
            )?;
        }
        Ok(())
    }
}

impl Call {
    fn sentence(&self, change: &Change, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, level) = (&self.outcome.operation, self.evidence.as_str());
        write!(f, "  {}:{}: {name}: {level}", self.file, self.line)?;
        match change {
            Change::None => writeln!(f),
            Change::Raised(level) => writeln!(f, " → {}", level.as_str()),
            Change::Doubt(why) => writeln!(f, "; {why}"),
        }
    }
}

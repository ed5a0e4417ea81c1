//! What became of each document.

use std::fmt::Write as _;

use revio_codegen::diagnostic::{Diagnostics, Severity};
use revio_codegen::{FileTree, Summary};

use super::build::Messages;
use super::limits::Limits;
use super::refused::Refused;
use crate::conformance::prism::PrismReport;
use crate::output::{OutputFormat, Report, count};

/// All documents.
#[derive(Debug, Default)]
pub(in crate::conformance) struct DocumentsReport {
    pub(super) documents: Vec<Document>,
}

/// A document, and what became of it.
#[derive(Debug)]
pub(super) struct Document {
    path: String,
    /// The steps that it has passed.
    steps: Vec<Step>,
    /// What each step reports.
    notes: Vec<String>,
    failure: Option<String>,
}

/// A step that a document has passed, or is known not to pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Refused,
    Generated,
    Compiled,
    Built,
    Called,
    NotLoaded,
}

impl Step {
    const ALL: [(Self, &'static str); 6] = [
        (Self::Generated, "generated"),
        (Self::Compiled, "compile without a warning"),
        (Self::Built, "built"),
        (Self::Called, "called through Prism"),
        (Self::NotLoaded, "not loaded by Prism"),
        (Self::Refused, "refused as expected"),
    ];
}

impl Document {
    /// The result of the generator.
    pub(super) fn new(
        path: &str,
        generated: &Result<FileTree, Diagnostics>,
        refused: &Refused,
    ) -> Self {
        let (steps, notes, failure) = match generated {
            Ok(_) if refused.contains(path) => {
                (vec![], vec![], Some("not refused, although it is invalid".to_owned()))
            }
            Ok(tree) => {
                let Summary { operations, schemas, .. } = tree.summary;
                let warnings = tree.warnings.iter().count();
                let size = format!(
                    "{}, {}",
                    count(operations, "operation"),
                    count(schemas, "schema")
                );
                let found = format!("{} about the document", count(warnings, "warning"));
                (vec![Step::Generated], vec![size, found], None)
            }
            Err(found) if refused.contains(path) => match refused.compare(path, found) {
                Ok(faults) => {
                    (vec![Step::Refused], vec![format!("refused: {faults}")], None)
                }
                Err(missing) => {
                    let why = format!("lacks {missing}; {}", errors(found));
                    (vec![], vec![], Some(why))
                }
            },
            Err(found) => (vec![], vec![], Some(format!("refused: {}", errors(found)))),
        };
        Self { path: path.to_owned(), steps, notes, failure }
    }

    pub(super) fn compiled(&mut self, found: &Messages) {
        self.passed(Step::Compiled, found.failure());
    }

    /// The client, or the error of its builder.
    pub(super) fn built(&mut self, result: Result<(), String>) {
        let failure = result.err().map(|error| format!("no client: {error}"));
        self.passed(Step::Built, failure);
    }

    /// The calls, or why Prism does not start. That is a failure unless Prism is known not to load the
    /// document: a broken installation must not pass without a call.
    pub(super) fn called(
        &mut self,
        result: Result<PrismReport, String>,
        limits: &Limits,
    ) {
        match result {
            Ok(report) => {
                let report = report.without(|call| limits.contains(&self.path, call));
                let text = report.render(OutputFormat::Text);
                let text = text.trim_end().replace('\n', "\n    ");
                let failure = (!report.is_success()).then(|| format!("\n    {text}"));
                if failure.is_none() {
                    self.notes.push(text);
                }
                self.passed(Step::Called, failure);
            }
            Err(_) if limits.contains_all(&self.path) => {
                self.notes.push("Prism does not load it".to_owned());
                self.passed(Step::NotLoaded, None);
            }
            Err(error) => self.passed(Step::Called, Some(error)),
        }
    }

    fn passed(&mut self, step: Step, failure: Option<String>) {
        if failure.is_none() {
            self.steps.push(step);
        }
        self.failure = self.failure.take().or(failure);
    }

    pub(super) fn is_success(&self) -> bool {
        self.failure.is_none()
    }

    fn line(&self) -> String {
        let notes = self.notes.join("; ");
        match &self.failure {
            None => format!("ok {}: {notes}\n", self.path),
            Some(failure) if notes.is_empty() => {
                format!("FAILED {}: {failure}\n", self.path)
            }
            Some(failure) => format!("FAILED {}: {notes}; {failure}\n", self.path),
        }
    }
}

/// The first error, and how many there are.
fn errors(found: &Diagnostics) -> String {
    let mut errors = found.iter().filter(|it| it.severity == Severity::Error);
    let count = found.count(Severity::Error);
    let Some(first) = errors.next() else { return String::new() };
    let line = first.span().map_or(0, |at| found.files().line(at));
    let more =
        if count > 1 { format!(", and {} more", count - 1) } else { String::new() };
    let title = first.title.escape_debug();
    format!("{} in line {line}: {title}{more}", first.code)
}

impl Report for DocumentsReport {
    fn render(&self, _: OutputFormat) -> String {
        let mut out: String = self.documents.iter().map(Document::line).collect();
        out += &count(self.documents.len(), "document");
        for (step, what) in Step::ALL {
            let count =
                self.documents.iter().filter(|it| it.steps.contains(&step)).count();
            if count > 0 {
                let _ = write!(out, "; {count} {what}");
            }
        }
        let failed = self.documents.iter().filter(|it| !it.is_success()).count();
        let _ = writeln!(out, "; {failed} failed");
        out
    }

    fn is_success(&self) -> bool {
        self.documents.iter().all(Document::is_success)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_that_prism_does_not_load_fails_unless_it_is_known() {
        let limits = Limits::parse("path,call,reason\na.yaml,*,why\nb.yaml,get,why\n");
        let limits = limits.unwrap_or_else(|failure| panic!("{failure}"));
        for (path, expected) in [
            ("a.yaml", "1 document; 1 generated; 1 not loaded by Prism; 0 failed\n"),
            ("b.yaml", "1 document; 1 generated; 1 failed\n"),
        ] {
            let generated = Ok(FileTree::default());
            let mut document = Document::new(path, &generated, &Refused::default());
            document.called(Err("Prism does not start".to_owned()), &limits);
            let report = DocumentsReport { documents: vec![document] };
            let text = report.render(OutputFormat::Text);
            assert!(text.ends_with(expected), "{text}");
            assert_eq!(report.is_success(), path == "a.yaml");
            assert_eq!(text.contains("; Prism does not start\n"), path == "b.yaml");
        }
    }
}

//! The table of invalid documents.

use std::collections::BTreeMap;
use std::path::Path;

use revio_codegen::diagnostic::{Code, Diagnostics, Severity};
use serde::Deserialize;

use crate::Failure;

/// The known documents.
const DEFAULT: &str = include_str!("../documents.csv");

/// The faults of invalid documents, by path.
#[derive(Debug, Default)]
pub(super) struct Refused(BTreeMap<String, Vec<Fault>>);

/// A fault that has to be reported.
#[derive(Debug, Deserialize)]
struct Row {
    path: String,
    code: String,
    line: usize,
}

#[derive(Debug)]
struct Fault {
    code: Code,
    line: usize,
}

impl Refused {
    pub(super) fn default_table() -> Result<Self, Failure> {
        Self::parse(Path::new("xtask/src/conformance/documents.csv"), DEFAULT)
    }

    pub(super) fn parse(path: &Path, text: &str) -> Result<Self, Failure> {
        let failure = |why: String| Failure::Table(path.to_owned(), why);
        let mut faults: BTreeMap<String, Vec<Fault>> = BTreeMap::new();
        for row in csv::Reader::from_reader(text.as_bytes()).deserialize() {
            let Row { path, code, line } =
                row.map_err(|error| failure(error.to_string()))?;
            let code = Code::from_name(&code)
                .ok_or_else(|| failure(format!("`{code}` is not a diagnostic code")))?;
            faults.entry(path).or_default().push(Fault { code, line });
        }
        Ok(Self(faults))
    }

    /// Whether a document is invalid.
    pub(super) fn contains(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }

    /// The faults of a document that were reported, or the first one that was not.
    pub(super) fn compare(
        &self,
        path: &str,
        found: &Diagnostics,
    ) -> Result<String, String> {
        let faults = self.0.get(path).map(Vec::as_slice).unwrap_or_default();
        let mut lines = Vec::new();
        for Fault { code, line } in faults {
            let mut errors = found.iter().filter(|it| it.severity == Severity::Error);
            let is_there = errors.any(|it| {
                let span = it.span();
                it.code == *code
                    && span.is_some_and(|at| found.files().line(at) == *line)
            });
            let fault = format!("{code} in line {line}");
            if !is_there {
                return Err(fault);
            }
            lines.push(fault);
        }
        Ok(lines.join(", "))
    }
}

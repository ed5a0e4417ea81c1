//! The result of a run.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::diff::rust::{self, Release};

use super::Trial;
use super::compiler::{Outcome, Runs};
use super::workspace::{new_program, old_program};
use crate::output::{OutputFormat, Report};

/// The results of all cases.
#[derive(Debug)]
pub struct JudgeReport {
    /// One result per case.
    pub results: Vec<CaseResult>,
    /// The duration of the run.
    pub seconds: u64,
    /// The warnings of the unchanged document.
    pub warnings: Diagnostics,
}

/// The result of one case.
#[derive(Debug)]
pub struct CaseResult {
    /// The name of the case.
    pub name: String,
    /// The verdict of the comparison.
    pub release: Release,
    /// The rows of the Rust table that apply.
    pub rows: BTreeSet<&'static str>,
    /// What contradicts the verdict.
    pub contradiction: Option<String>,
}

impl CaseResult {
    pub(super) fn of(trial: &Trial, outcome: &Outcome, runs: &Runs) -> Self {
        let rows = trial.diff.changes.iter().map(|change| change.rust.code);
        Self {
            name: trial.case.name.clone(),
            release: trial.release(),
            rows: rows.collect(),
            contradiction: contradiction(trial, outcome, runs),
        }
    }
}

/// What contradicts the verdict.
fn contradiction(trial: &Trial, outcome: &Outcome, runs: &Runs) -> Option<String> {
    let (case, release) = (&trial.case, trial.release());
    if release != case.release {
        return Some(format!("the verdict is {release}, expected {}", case.release));
    }
    let (old, new) = (old_program(case), new_program(case));
    if let Some(errors) = outcome.errors(&case.crate_name()) {
        return Some(format!("the changed crate does not compile\n{errors}"));
    }
    if let Some(errors) = outcome.errors(&old) {
        return Some(format!(
            "the snippet does not compile with the unchanged crate\n{errors}"
        ));
    }
    let errors = outcome.errors(&new);
    let works = if case.run {
        if runs.get(&old) != Some(&true) {
            return Some("the snippet fails with the unchanged crate".to_owned());
        }
        errors.is_none() && runs.get(&new) == Some(&true)
    } else {
        errors.is_none()
    };
    match (works, release == Release::Major) {
        (true, true) => {
            Some("the verdict is major, but the snippet still works".to_owned())
        }
        (false, false) => Some(format!(
            "the verdict is {release}, but the snippet no longer works\n{}",
            errors.unwrap_or_default()
        )),
        _ => None,
    }
}

impl Report for JudgeReport {
    fn render(&self, _: OutputFormat) -> String {
        let mut out = String::new();
        for result in &self.results {
            if let Some(contradiction) = &result.contradiction {
                // Writing to a `String` cannot fail.
                let _ = writeln!(out, "{}: {contradiction}", result.name);
            }
        }
        for row in rust::TABLE {
            let cases = self.results.iter().filter(|it| it.rows.contains(row.code));
            let (code, release, cases) = (row.code, row.release, cases.count());
            let _ = writeln!(out, "{code:<22} {release:<6} {cases:>2}");
        }
        let count =
            |release| self.results.iter().filter(|it| it.release == release).count();
        let wrong = self.results.iter().filter(|it| it.contradiction.is_some()).count();
        out + &format!(
            "cases: {} ({} patch, {} minor, {} major), rows: {}, wrong: {wrong}; {} s\n",
            self.results.len(),
            count(Release::Patch),
            count(Release::Minor),
            count(Release::Major),
            rust::TABLE.len(),
            self.seconds
        )
    }

    fn warnings(&self) -> Option<&Diagnostics> {
        Some(&self.warnings)
    }

    fn is_success(&self) -> bool {
        self.results.iter().all(|result| result.contradiction.is_none())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use revio_codegen::diff::rust::{self, Release};
    use revio_codegen::diff::{Change, Diff, wire};
    use revio_codegen::source::Sources;
    use serde_json::json;

    use super::{Outcome, Runs, Trial, contradiction};
    use crate::judge::case::Case;

    /// A case `a` with one change and the expected verdict.
    fn trial(release: Release, run: bool) -> Trial {
        let rust = rust::TABLE.iter().find(|row| row.release == release);
        let wire = wire::TABLE.first();
        let changes = rust.zip(wire).map(|(rust, wire)| Change {
            group: String::new(),
            subject: String::new(),
            what: String::new(),
            old: None,
            new: None,
            wire,
            rust,
        });
        let case = Case {
            name: "a".to_owned(),
            rules: BTreeSet::new(),
            release,
            run,
            edits: Vec::new(),
            snippet: String::new(),
        };
        let diff = Diff { changes: changes.into_iter().collect() };
        Trial { case, changed: Sources::single("a.yaml", ""), diff }
    }

    /// The messages of cargo if only these targets compile.
    fn compiled(targets: &[&str]) -> Outcome {
        let mut outcome = Outcome::default();
        for name in targets {
            let target = json!({ "name": name });
            outcome.read(&json!({ "reason": "compiler-artifact", "target": target }));
        }
        for name in ["case_a", "case_a_old", "case_a_new"] {
            let message = json!({ "level": "error", "rendered": "error: no\n" });
            let target = json!({ "name": name });
            let reason = "compiler-message";
            outcome.read(
                &json!({ "reason": reason, "target": target, "message": message }),
            );
        }
        outcome
    }

    #[track_caller]
    fn check(
        trial: &Trial,
        targets: &[&str],
        ended_well: &[&str],
        expected: Option<&str>,
    ) {
        let runs: Runs =
            ended_well.iter().map(|name| ((*name).to_owned(), true)).collect();
        let found = contradiction(trial, &compiled(targets), &runs);
        assert_eq!(found.as_deref(), expected);
    }

    const ALL: [&str; 3] = ["case_a", "case_a_old", "case_a_new"];
    const OLD: [&str; 2] = ["case_a", "case_a_old"];

    #[test]
    fn contradictions_are_found() {
        let no_longer =
            "the verdict is minor, but the snippet no longer works\nerror: no\n";
        check(&trial(Release::Minor, false), &OLD, &[], Some(no_longer));
        let still = "the verdict is major, but the snippet still works";
        check(&trial(Release::Major, false), &ALL, &[], Some(still));
        let runs = ["case_a_old", "case_a_new"];
        check(&trial(Release::Major, true), &ALL, &runs, Some(still));
        let mut trial = trial(Release::Minor, false);
        trial.case.release = Release::Patch;
        check(&trial, &ALL, &[], Some("the verdict is minor, expected patch"));
    }

    #[test]
    fn invalid_cases_prove_nothing() {
        let snippet =
            "the snippet does not compile with the unchanged crate\nerror: no\n";
        check(&trial(Release::Major, false), &["case_a"], &[], Some(snippet));
        let changed = "the changed crate does not compile\nerror: no\n";
        check(&trial(Release::Major, false), &["case_a_old"], &[], Some(changed));
        let run = "the snippet fails with the unchanged crate";
        check(&trial(Release::Major, true), &ALL, &[], Some(run));
    }

    #[test]
    fn correct_verdicts_pass() {
        check(&trial(Release::Patch, false), &ALL, &[], None);
        check(&trial(Release::Major, false), &OLD, &[], None);
        check(&trial(Release::Major, true), &ALL, &["case_a_old"], None);
    }
}

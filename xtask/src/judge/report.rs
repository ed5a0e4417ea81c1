//! What the judge has found.

use std::collections::BTreeSet;
use std::fmt;

use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::diff::rust::{self, Release};

use super::Trial;
use super::compiler::{Outcome, Runs};
use super::workspace::{new_program, old_program};

/// What was found of all cases.
#[derive(Debug)]
pub struct Report {
    /// Case by case.
    pub sentences: Vec<Sentence>,
    /// How long it took.
    pub seconds: u64,
    /// What was found in the base document and is no fault.
    pub warnings: Diagnostics,
}

/// What was found of one case.
#[derive(Debug)]
pub struct Sentence {
    /// The name of the case.
    pub name: String,
    /// The verdict of the comparison.
    pub release: Release,
    /// The rows of the Rust table that it comes from.
    pub rows: BTreeSet<&'static str>,
    /// What is wrong, if anything is.
    pub wrong: Option<String>,
}

impl Sentence {
    pub(super) fn of(trial: &Trial, outcome: &Outcome, runs: &Runs) -> Self {
        let rows = trial.diff.changes.iter().map(|change| change.rust.code);
        Self {
            name: trial.case.name.clone(),
            release: trial.release(),
            rows: rows.collect(),
            wrong: wrong(trial, outcome, runs),
        }
    }
}

/// What contradicts the verdict.
fn wrong(trial: &Trial, outcome: &Outcome, runs: &Runs) -> Option<String> {
    let (case, release) = (&trial.case, trial.release());
    if release != case.release {
        return Some(format!(
            "the verdict is {release}, and {} was expected",
            case.release
        ));
    }
    let (old, new) = (old_program(case), new_program(case));
    if let Some(errors) = outcome.errors(&case.crate_name()) {
        return Some(format!("the changed crate itself does not compile\n{errors}"));
    }
    if let Some(errors) = outcome.errors(&old) {
        return Some(format!(
            "the snippet does not compile before the change\n{errors}"
        ));
    }
    let errors = outcome.errors(&new);
    let holds = if case.run {
        if runs.get(&old) != Some(&true) {
            return Some(
                "the snippet fails before the change when it is run".to_owned(),
            );
        }
        errors.is_none() && runs.get(&new) == Some(&true)
    } else {
        errors.is_none()
    };
    match (holds, release == Release::Major) {
        (true, true) => Some("the verdict is major, and the snippet holds".to_owned()),
        (false, false) => Some(format!(
            "the verdict is {release}, and the snippet does not hold\n{}",
            errors.unwrap_or_default()
        )),
        _ => None,
    }
}

impl Report {
    /// Whether nothing contradicts a verdict.
    pub fn is_right(&self) -> bool {
        self.sentences.iter().all(|sentence| sentence.wrong.is_none())
    }

    fn count(&self, release: Release) -> usize {
        self.sentences.iter().filter(|sentence| sentence.release == release).count()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for sentence in &self.sentences {
            if let Some(wrong) = &sentence.wrong {
                writeln!(f, "{}: {wrong}", sentence.name)?;
            }
        }
        for row in rust::TABLE {
            let cases =
                self.sentences.iter().filter(|it| it.rows.contains(row.code)).count();
            writeln!(f, "{:<20} {:<6} {cases:>2}", row.code, row.release)?;
        }
        let wrong = self.sentences.iter().filter(|it| it.wrong.is_some()).count();
        let [patch, minor, major] =
            [Release::Patch, Release::Minor, Release::Major].map(|it| self.count(it));
        write!(f, "cases: {} ({patch} patch, {minor} minor, ", self.sentences.len())?;
        write!(f, "{major} major), rows: {}, wrong: {wrong}; ", rust::TABLE.len())?;
        writeln!(f, "{} s", self.seconds)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use revio_codegen::diff::rust::{self, Release};
    use revio_codegen::diff::{Change, Diff, wire};
    use revio_codegen::source::Sources;
    use serde_json::json;

    use super::{Outcome, Runs, Trial, wrong};
    use crate::judge::case::Case;

    /// A case `a` with one change, whose verdict is as expected.
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

    /// What cargo says when these targets compile and no others.
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
        let found = wrong(trial, &compiled(targets), &runs);
        assert_eq!(found.as_deref(), expected);
    }

    const ALL: [&str; 3] = ["case_a", "case_a_old", "case_a_new"];
    const OLD: [&str; 2] = ["case_a", "case_a_old"];

    #[test]
    fn a_verdict_that_is_too_small_is_found() {
        let expected =
            "the verdict is minor, and the snippet does not hold\nerror: no\n";
        check(&trial(Release::Minor, false), &OLD, &[], Some(expected));
    }

    #[test]
    fn a_verdict_that_is_too_great_is_found() {
        let expected = "the verdict is major, and the snippet holds";
        check(&trial(Release::Major, false), &ALL, &[], Some(expected));
    }

    #[test]
    fn a_snippet_that_never_compiled_is_found() {
        let expected = "the snippet does not compile before the change\nerror: no\n";
        check(&trial(Release::Major, false), &["case_a"], &[], Some(expected));
    }

    #[test]
    fn a_crate_that_does_not_compile_is_no_proof() {
        let expected = "the changed crate itself does not compile\nerror: no\n";
        check(&trial(Release::Major, false), &["case_a_old"], &[], Some(expected));
    }

    #[test]
    fn a_program_that_never_ran_well_is_found() {
        let expected = "the snippet fails before the change when it is run";
        check(&trial(Release::Major, true), &ALL, &[], Some(expected));
    }

    #[test]
    fn a_program_that_still_runs_well_is_found() {
        let expected = "the verdict is major, and the snippet holds";
        let runs = ["case_a_old", "case_a_new"];
        check(&trial(Release::Major, true), &ALL, &runs, Some(expected));
    }

    #[test]
    fn right_verdicts_are_let_pass() {
        check(&trial(Release::Patch, false), &ALL, &[], None);
        check(&trial(Release::Major, false), &OLD, &[], None);
        check(&trial(Release::Major, true), &ALL, &["case_a_old"], None);
    }

    #[test]
    fn another_verdict_than_expected_is_found() {
        let mut trial = trial(Release::Minor, false);
        trial.case.release = Release::Patch;
        check(&trial, &ALL, &[], Some("the verdict is minor, and patch was expected"));
    }
}

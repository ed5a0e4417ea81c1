//! The corpus of `cargo xtask judge`, without the compiler: what the comparison finds in each
//! case, and that no rule is without one.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use revio_codegen::FileTree;
use revio_codegen::diff::rust::{self, Release};
use revio_codegen::diff::{Change, Diff, wire};
use revio_codegen::source::Sources;
use xtask::judge::case::parse;
use xtask::judge::{Corpus, Trial};

/// The corpus is compared once for all tests.
static CORPUS: LazyLock<Corpus> = LazyLock::new(|| {
    Corpus::read(&xtask::root().join("xtask/judge"))
        .unwrap_or_else(|failure| panic!("{failure}"))
});

/// The pairs of rules that a comparison names.
fn rules(diff: &Diff) -> BTreeSet<String> {
    let pair = |change: &Change| format!("{}/{}", change.wire.code, change.rust.code);
    diff.changes.iter().map(pair).collect()
}

#[test]
fn every_case_gets_the_verdict_that_is_expected_of_it() {
    let mut wrong = Vec::new();
    for Trial { case, diff, .. } in &CORPUS.trials {
        let release = diff.release().unwrap_or(Release::Patch);
        let found = rules(diff);
        if found != case.rules || release != case.release {
            let lines =
                diff.changes.iter().map(|it| format!("    {}: {}", it.subject, it.what));
            let lines = lines.collect::<Vec<_>>().join("\n");
            wrong.push(format!("{}: {found:?}, {release}\n{lines}", case.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// One side of the pairs that the cases expect.
fn expected(side: usize) -> BTreeSet<&'static str> {
    let rules = CORPUS.trials.iter().flat_map(|trial| &trial.case.rules);
    rules.filter_map(|rule| rule.split('/').nth(side)).collect()
}

#[test]
fn every_row_of_both_tables_has_a_case() {
    let (wires, rusts) = (expected(0), expected(1));
    for row in wire::TABLE {
        assert!(wires.contains(row.code), "no case for `{}` on the wire", row.code);
    }
    for row in rust::TABLE {
        assert!(rusts.contains(row.code), "no case for `{}` in Rust", row.code);
    }
}

#[test]
fn no_two_cases_have_one_name() {
    let trials = &CORPUS.trials;
    let names: BTreeSet<String> =
        trials.iter().map(|trial| trial.case.crate_name()).collect();
    assert_eq!(names.len(), trials.len());
}

/// What a file offers, line by line; `docs` and bodies left out.
fn public(client: &FileTree) -> BTreeSet<(&str, &str)> {
    let lines = client.files.iter().flat_map(|(path, text)| {
        text.lines().map(move |line| (path.as_str(), line.trim()))
    });
    lines.filter(|(_, line)| line.starts_with("pub ")).collect()
}

/// A second look that knows nothing of the rules: what was offered is offered still, unless the
/// verdict is major, and nothing is added by a patch.
#[test]
fn what_is_offered_goes_with_the_verdict() {
    let base = CORPUS.client().unwrap_or_else(|failure| panic!("{failure}"));
    let before = public(&base);
    for trial in &CORPUS.trials {
        let client = trial.client().unwrap_or_else(|failure| panic!("{failure}"));
        let after = public(&client);
        let lost: Vec<_> = before.difference(&after).collect();
        let new: Vec<_> = after.difference(&before).collect();
        let name = &trial.case.name;
        assert!(
            trial.release() == Release::Major || lost.is_empty(),
            "{name} loses {lost:?}"
        );
        assert!(
            trial.release() != Release::Patch || new.is_empty(),
            "{name} adds {new:?}"
        );
    }
}

#[test]
fn a_case_without_a_snippet_is_refused() {
    let found = parse("== a\nrules:\nrelease: patch\n-- a.yaml\nb\n++\nc\n");
    assert_eq!(found, Err("case `a`: it has no snippet behind `>>`".to_owned()));
}

#[test]
fn a_case_without_a_verdict_is_refused() {
    let found = parse("== a\nrules:\nrelease: huge\n-- a.yaml\nb\n++\nc\n>>\nd\n");
    let why = "case `a`: its release is none of `patch`, `minor` and `major`";
    assert_eq!(found, Err(why.to_owned()));
}

#[test]
fn an_edit_that_finds_nothing_is_refused() {
    let text = "== a\nrules:\nrelease: patch\n-- openapi.yaml\nb\n++\nc\n>>\nd\n";
    let cases = parse(text).unwrap_or_else(|why| panic!("{why}"));
    let found =
        cases.first().map(|case| case.changed(&Sources::single("openapi.yaml", "b b")));
    assert_eq!(found, Some(Err("`openapi.yaml` has this 2 times:\nb".to_owned())));
}

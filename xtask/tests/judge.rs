//! The corpus of `cargo xtask judge` without the compiler: the comparison of each case, and a case
//! for each rule.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use revio_codegen::FileTree;
use revio_codegen::diff::rust::{self, Release};
use revio_codegen::diff::{Change, Diff, wire};
use revio_codegen::source::Sources;
use xtask::judge::case::parse;
use xtask::judge::{Corpus, Trial};

static CORPUS: LazyLock<Corpus> = LazyLock::new(|| {
    Corpus::read(&xtask::root().join("xtask/judge"))
        .unwrap_or_else(|failure| panic!("{failure}"))
});

/// The rules of a comparison.
fn rules(diff: &Diff) -> BTreeSet<String> {
    let pair = |change: &Change| format!("{}/{}", change.wire.code, change.rust.code);
    diff.changes.iter().map(pair).collect()
}

#[test]
fn every_case_gets_the_expected_verdict() {
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

/// One side of the expected rules.
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
fn case_names_are_unique() {
    let trials = &CORPUS.trials;
    let names: BTreeSet<String> =
        trials.iter().map(|trial| trial.case.crate_name()).collect();
    assert_eq!(names.len(), trials.len());
}

/// The public lines of the files.
fn public(client: &FileTree) -> BTreeSet<(&str, &str)> {
    let lines = client.files.iter().flat_map(|(path, text)| {
        text.lines().map(move |line| (path.as_str(), line.trim()))
    });
    lines.filter(|(_, line)| line.starts_with("pub ")).collect()
}

/// Independent of the rules: only a major release removes public lines, and a patch adds none. Two
/// lines change for the better, as `cargo xtask judge` shows: that of a parameter that takes several
/// values, and the alias of a request that gets setters.
#[test]
fn public_lines_agree_with_the_verdict() {
    let base = CORPUS.client().unwrap_or_else(|failure| panic!("{failure}"));
    let before = public(&base);
    let check = |trial: &Trial| {
        let client = trial.client().unwrap_or_else(|failure| panic!("{failure}"));
        let after = public(&client);
        let is_request = |(file, line): &(&str, &str)| {
            let alias =
                line.strip_prefix("pub type ").and_then(|it| it.split_once(" ="));
            alias.is_some_and(|(name, _)| {
                after.contains(&(*file, &*format!("pub struct {name}(Call);")))
            })
        };
        let lost = before.difference(&after).filter(|line| !is_request(line));
        let lost: Vec<_> = lost.collect();
        let new: Vec<_> = after.difference(&before).collect();
        let name = &trial.case.name;
        let takes_several = trial.case.rules.contains("unchanged/several-values");
        assert!(
            trial.release() == Release::Major || takes_several || lost.is_empty(),
            "{name} loses {lost:?}"
        );
        assert!(
            trial.release() != Release::Patch || new.is_empty(),
            "{name} adds {new:?}"
        );
    };
    // Two halves, since generating the clients takes long.
    let (one, other) = CORPUS.trials.split_at(CORPUS.trials.len() / 2);
    std::thread::scope(|scope| {
        scope.spawn(|| one.iter().for_each(check));
        other.iter().for_each(check);
    });
}

#[test]
fn invalid_cases_are_errors() {
    for (text, error) in [
        (
            "== a\nrules:\nrelease: patch\n-- a.yaml\nb\n++\nc\n",
            "case `a`: no snippet after `>>`",
        ),
        (
            "== a\nrules:\nrelease: huge\n-- a.yaml\nb\n++\nc\n>>\nd\n",
            "case `a`: `release` must be `patch`, `minor` or `major`",
        ),
    ] {
        assert_eq!(parse(text), Err(error.to_owned()));
    }
}

#[test]
fn the_text_of_an_edit_must_be_unique() {
    let text = "== a\nrules:\nrelease: patch\n-- openapi.yaml\nb\n++\nc\n>>\nd\n";
    let cases = parse(text).unwrap_or_else(|why| panic!("{why}"));
    let found =
        cases.first().map(|case| case.changed(&Sources::single("openapi.yaml", "b b")));
    assert_eq!(found, Some(Err("`openapi.yaml` has this text 2 times:\nb".to_owned())));
}

//! Checks the verdict on random changes of a small document against the generated clients, without
//! the rules.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use revio_codegen::diff::diff;
use revio_codegen::diff::rust::Release;
use revio_codegen::source::Sources;
use revio_codegen::{Analysis, FileTree, analyze, generate};

/// Words of the document that an edit may swap.
const WORDS: &str = "\
    string integer number boolean array object true false official observed unverified query \
    header required nullable readOnly writeOnly deprecated minimum maximum date decimal \
    password get post put patch delete ContactId ChargeId LineId Contact Charge Line Total \
    Refund Remark Currency Phone Address ChargeCreate ContactCreate OkResponse \
    CreatedResponse name text state kind USD OPEN PAID 1 500 2000 contacts charges";

fn words() -> Vec<&'static str> {
    WORDS.split_whitespace().collect()
}

#[derive(Clone, Debug)]
enum Edit {
    Delete(Index),
    Swap(Index),
    Word(Index, &'static str),
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        any::<Index>().prop_map(Edit::Delete),
        any::<Index>().prop_map(Edit::Swap),
        (any::<Index>(), select(words())).prop_map(|(at, word)| Edit::Word(at, word)),
        (any::<Index>(), select(words())).prop_map(|(at, word)| Edit::Word(at, word)),
    ]
}

/// The small document of `xtask/judge`.
fn base() -> Sources {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let folder = Path::new(&package).join("../xtask/judge/base");
    let files = ["openapi.yaml", "contacts.yaml", "charges.yaml"].map(|name| {
        let text =
            fs::read_to_string(folder.join(name)).expect("a part of the document");
        (name.to_owned(), text)
    });
    Sources { root: "openapi.yaml".to_owned(), files: BTreeMap::from(files) }
}

fn apply(edit: &Edit, text: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    match edit {
        Edit::Delete(at) => {
            lines.remove(at.index(lines.len()));
        }
        Edit::Swap(at) => {
            let at = at.index(lines.len() - 1);
            lines.swap(at, at + 1);
        }
        Edit::Word(at, word) => return put(text, *at, word),
    }
    lines.join("\n") + "\n"
}

/// Replaces one word by another.
fn put(text: &str, at: Index, word: &str) -> String {
    let is_letter = |letter: char| letter.is_alphanumeric() || letter == '_';
    let mut places: Vec<(usize, &str)> = Vec::new();
    for (start, found) in words().into_iter().flat_map(|word| text.match_indices(word)) {
        let before = text[..start].chars().next_back().is_some_and(is_letter);
        let after = text[start + found.len()..].chars().next().is_some_and(is_letter);
        if !before && !after {
            places.push((start, found));
        }
    }
    let (start, found) = places[at.index(places.len())];
    format!("{}{word}{}", &text[..start], &text[start + found.len()..])
}

/// The unchanged document and its client.
static BASE: LazyLock<(Analysis, FileTree)> = LazyLock::new(|| {
    (analyze(&base()).expect("a sound base"), generate(&base()).expect("a client"))
});

/// The code lines of the client by file, and how often each occurs. Files for tests are left out.
fn code(client: &FileTree) -> BTreeMap<(String, String), usize> {
    const OWN: [&str; 3] = ["openapi.json", "exercise.rs", "schemas.rs"];
    let mut lines = BTreeMap::new();
    let files = client.files.iter().filter(|(path, _)| !OWN.contains(&path.as_str()));
    for (path, text) in files {
        for line in text.lines().map(str::trim).filter(|line| !line.starts_with("//")) {
            *lines.entry((path.clone(), unordered(line))).or_default() += 1;
        }
    }
    lines
}

/// A line without the order of its list, which is not part of the API: fields in the registry, and
/// variants of a union. The first variant shows in conversions.
fn unordered(line: &str) -> String {
    let list =
        line.split_once("&[").or_else(|| line.strip_prefix("union!").map(|it| ("", it)));
    let Some((head, list)) = list else { return line.to_owned() };
    let mut items: Vec<&str> =
        list.split([',', '{', '}', ']', '(']).map(str::trim).collect();
    items.sort_unstable();
    format!("{head}{items:?}")
}

/// The lines that occur more often in the first client.
fn beyond(
    one: &BTreeMap<(String, String), usize>,
    other: &BTreeMap<(String, String), usize>,
) -> Vec<String> {
    let lines = one.iter().filter(|(line, count)| other.get(*line) < Some(*count));
    lines.map(|((path, line), _)| format!("{path}: {line}")).collect()
}

/// The lines that declare public items.
fn offers(lines: &[String]) -> Vec<&String> {
    lines.iter().filter(|line| line.contains(": pub ")).collect()
}

/// The document after some edits.
fn changed(edits: &[(Index, Edit)]) -> Option<Sources> {
    let mut sources = base();
    for (file, edit) in edits {
        let file = file.index(sources.files.len());
        let text = sources.files.values_mut().nth(file)?;
        *text = apply(edit, text);
    }
    Some(sources)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 60, failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn the_output_agrees_with_the_verdict(
        edits in proptest::collection::vec((any::<Index>(), edit()), 1..3)
    ) {
        let Some(sources) = changed(&edits) else { return Ok(()) };
        let Ok(after) = analyze(&sources) else { return Ok(()) };
        let Ok(client) = generate(&sources) else { return Ok(()) };
        let diff = diff(&BASE.0, &after);
        let (old, new) = (code(&BASE.1), code(&client));
        let (lost, gained) = (beyond(&old, &new), beyond(&new, &old));
        let found: Vec<_> = diff.changes.iter().map(|it| (&it.subject, &it.what)).collect();
        match diff.release() {
            None => prop_assert!(lost.is_empty() && gained.is_empty(), "{lost:?} {gained:?}"),
            Some(Release::Patch) => {
                prop_assert!(offers(&lost).is_empty(), "{lost:?} by {found:?}");
                prop_assert!(offers(&gained).is_empty(), "{gained:?} by {found:?}");
            }
            Some(Release::Minor) => {
                prop_assert!(offers(&lost).is_empty(), "{lost:?} by {found:?}");
            }
            Some(Release::Major) => {}
        }
    }
}

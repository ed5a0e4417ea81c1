//! Parts of the real spec with random damage: the generator reports it and does not panic.

use proptest::prelude::*;
use proptest::sample::Index;
use revio_codegen::generate;
use revio_codegen::source::Sources;

use crate::fragment::rust_files;
use crate::spec;

#[derive(Clone, Debug)]
enum Damage {
    DeleteLine(Index),
    RepeatLine(Index),
    SwapLines(Index, Index),
    DeleteChars(Index, u8),
    PutChars(Index, String),
    Indent(Index),
}

fn damage() -> impl Strategy<Value = Damage> {
    let place = any::<Index>;
    prop_oneof![
        place().prop_map(Damage::DeleteLine),
        place().prop_map(Damage::RepeatLine),
        (place(), place()).prop_map(|(a, b)| Damage::SwapLines(a, b)),
        (place(), 1..9u8).prop_map(|(at, count)| Damage::DeleteChars(at, count)),
        (place(), "[\"'{}\\[\\]:#&*|>-]{1,3}|[a-z]{1,4}| {1,3}")
            .prop_map(|(at, text)| Damage::PutChars(at, text)),
        place().prop_map(Damage::Indent),
    ]
}

fn apply(damage: &Damage, text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    let chars: Vec<char> = text.chars().collect();
    match damage {
        Damage::DeleteLine(at) => {
            lines.remove(at.index(lines.len()));
        }
        Damage::RepeatLine(at) => {
            let at = at.index(lines.len());
            lines.insert(at, lines[at]);
        }
        Damage::SwapLines(a, b) => {
            let (a, b) = (a.index(lines.len()), b.index(lines.len()));
            lines.swap(a, b);
        }
        Damage::DeleteChars(at, count) => {
            let at = at.index(chars.len());
            let end = (at + usize::from(*count)).min(chars.len());
            return chars[..at].iter().chain(&chars[end..]).collect();
        }
        Damage::PutChars(at, put) => {
            let at = at.index(chars.len());
            return chars[..at]
                .iter()
                .copied()
                .chain(put.chars())
                .chain(chars[at..].iter().copied())
                .collect();
        }
        Damage::Indent(at) => {
            let at = at.index(lines.len());
            let indented = format!("  {}", lines[at]);
            lines[at] = &indented;
            return lines.join("\n");
        }
    }
    lines.join("\n")
}

/// The resource that every part has.
const BASE: &str = "resources/contacts.yaml";

/// The damaged files, in a document that has nothing else of other resources.
fn damaged(list: &[(Index, Damage)]) -> Sources {
    let sources = spec::sources();
    let names = list.iter().map(|(file, _)| file.index(sources.files.len()));
    let names: Vec<String> =
        names.filter_map(|at| sources.files.keys().nth(at).cloned()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).chain([BASE]).collect();
    let mut sources = excerpt(sources, &names);
    for (file, damage) in list {
        let at = file.index(sources.files.len());
        if let Some(text) = sources.files.values_mut().nth(at)
            && text.lines().nth(1).is_some()
        {
            *text = apply(damage, text);
        }
    }
    sources
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damage_is_reported(list in proptest::collection::vec((any::<Index>(), damage()), 1..4)) {
        match generate(&damaged(&list)) {
            Ok(tree) => {
                for (path, text) in rust_files(&tree) {
                    prop_assert!(syn::parse_file(text).is_ok(), "{} is not Rust:\n{}", path, text);
                }
            }
            Err(found) => {
                prop_assert!(found.has_errors());
                let said = found.to_string();
                prop_assert!(!said.contains("broken-output"), "{}", said);
                prop_assert!(said.contains("-->"), "{}", said);
            }
        }
    }
}

/// If a part were refused as such, the property above would be empty.
#[test]
fn without_damage_every_part_is_accepted() {
    let sources = spec::sources();
    let names: Vec<&str> = sources.files.keys().map(String::as_str).collect();
    for names in names.chunks(8) {
        let part = excerpt(sources.clone(), &[names, &[BASE]].concat());
        assert!(generate(&part).is_ok(), "{names:?}");
    }
}

/// A spec whose root refers to the paths of these files alone.
fn excerpt(mut sources: Sources, files: &[&str]) -> Sources {
    let root = sources.files.get_mut(&sources.root).expect("the root");
    let (head, rest) = root.split_once("\npaths:\n").expect("paths");
    let (paths, tail) = rest.split_once("\ncomponents:\n").expect("components");
    let lines: Vec<&str> = paths.lines().filter(|line| !line.is_empty()).collect();
    let is_wanted = |path: &&[&str]| {
        files.iter().any(|file| path.concat().contains(&format!("'{file}#")))
    };
    let paths = lines.chunks(2).filter(is_wanted).map(|path| path.join("\n"));
    let paths = paths.collect::<Vec<_>>().join("\n");
    *root = format!("{head}\npaths:\n{paths}\n\ncomponents:\n{tail}");
    sources
}

//! The same document gives the same bytes, whatever the order and the names of its files.

use std::collections::BTreeMap;

use revio_codegen::generate;
use revio_codegen::source::Sources;

use crate::output::{OUTPUT, output};
use crate::spec;

#[test]
fn two_runs_are_equal() {
    assert_eq!(output(&spec::sources()), *OUTPUT);
}

/// Files are found by name; the order in which they were read does not matter.
#[test]
fn files_in_another_order() {
    let sources = spec::sources();
    let mut turned = BTreeMap::new();
    for (path, text) in sources.files.iter().rev() {
        turned.insert(path.clone(), text.clone());
    }
    let other = Sources { root: sources.root.clone(), files: turned };
    assert_eq!(output(&other), *OUTPUT);
}

/// The output follows the order of the document, not of the file names.
#[test]
fn common_file_under_another_name() {
    let sources = spec::sources();
    let renamed = |name: &str| {
        let files = sources.files.iter().map(|(path, text)| {
            let path = path.replace("common.yaml", name);
            (path, text.replace("common.yaml#", &format!("{name}#")))
        });
        Sources { root: sources.root.clone(), files: files.collect() }
    };
    let (first, last) = (renamed("aaa.yaml"), renamed("zzz.yaml"));
    assert_eq!(output(&first), *OUTPUT);
    assert_eq!(output(&last), *OUTPUT);
}

#[test]
fn resources_in_another_folder() {
    let sources = spec::sources();
    let files = sources.files.iter().map(|(path, text)| {
        (
            path.replace("resources/", "elsewhere/"),
            text.replace("resources/", "elsewhere/"),
        )
    });
    let moved = Sources { root: sources.root.clone(), files: files.collect() };
    assert!(moved.files.keys().any(|path| path.starts_with("elsewhere/")));
    assert_eq!(output(&moved), *OUTPUT);
}

#[test]
fn findings_are_in_order() {
    let mut sources = spec::sources();
    for text in sources.files.values_mut() {
        *text = text.replace("type: string", "type: strng");
    }
    let said = || generate(&sources).expect_err("no such type").to_string();
    assert_eq!(said(), said());
}

//! `cargo xtask bundle` on small specs, and on the spec of this repository.

#[path = "../support/mod.rs"]
mod support;

use revio_codegen::bundle;
use revio_codegen::source::Sources;
use support::{Folder, SPEC};
use xtask::bundle::run;
use xtask::{OutputFormat, Report};

fn real(format: OutputFormat) -> String {
    run(&xtask::root().join("spec")).unwrap().render(format)
}

#[test]
fn an_invalid_spec_gives_its_diagnostics() {
    let invalid = SPEC.replace("type: string", "type: strng");
    let failure = run(&Folder::with_spec(&invalid).path).unwrap_err().to_string();
    assert!(failure.contains("--> openapi.yaml:26:22"), "{failure}");
}

#[test]
fn a_missing_folder_is_named() {
    let folder = Folder::with(&[]).path.join("nowhere");
    let failure = run(&folder).unwrap_err().to_string();
    assert!(failure.starts_with("cannot read `"), "{failure}");
}

#[test]
fn files_are_joined() {
    let folder = Folder::with(&[
        ("openapi.yaml", include_str!("openapi.yaml")),
        ("resources/things.yaml", include_str!("resources/things.yaml")),
    ]);
    let text = run(&folder.path).unwrap().render(OutputFormat::Yaml);
    assert_eq!(text, include_str!("bundle.yaml"));
}

#[test]
fn both_formats_have_the_same_content() {
    let yaml = Sources::single("bundle.yaml", real(OutputFormat::Yaml));
    let json = real(OutputFormat::Json);
    assert_eq!(bundle(&yaml).unwrap().tree.to_json(), json);
    let generated = xtask::root().join("generated/tests/generated/openapi.json");
    assert_eq!(json, std::fs::read_to_string(generated).unwrap());
}

#[test]
fn every_reference_is_internal() {
    let yaml = real(OutputFormat::Yaml);
    let references = yaml.lines().filter_map(|line| line.split_once("$ref: "));
    let (inside, outside): (Vec<_>, Vec<_>) =
        references.partition(|(_, target)| target.starts_with("'#/"));
    assert_eq!(outside, Vec::new());
    assert_ne!(inside, Vec::new());
}

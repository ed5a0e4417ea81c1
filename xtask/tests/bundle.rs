//! `cargo xtask bundle` on small specs, and on that of this repository.

mod support;

use revio_codegen::bundle;
use revio_codegen::source::Sources;
use support::{Folder, SPEC};
use xtask::bundle::{Format, run};

/// What is printed for a spec of these files.
fn printed(format: Format, files: &[(&str, &str)]) -> Result<String, String> {
    let report = run(&Folder::with(files).path, format);
    report.map(|report| report.to_string()).map_err(|failure| failure.to_string())
}

/// A document as JSON, after it was read from one file.
fn read_again(text: &str) -> String {
    bundle(&Sources::single("bundle.yaml", text)).unwrap().tree.to_json()
}

fn real(format: Format) -> String {
    run(&xtask::root().join("spec"), format).unwrap().text
}

#[test]
fn a_faulty_spec_gives_its_diagnostics_and_no_document() {
    let faulty = SPEC.replace("type: string", "type: strng");
    let failure = printed(Format::Yaml, &[("openapi.yaml", &faulty)]).unwrap_err();
    assert!(failure.contains("--> openapi.yaml:26:22"), "{failure}");
}

#[test]
fn a_spec_that_cannot_be_read_gives_no_document() {
    let folder = Folder::with(&[]).path.join("nowhere");
    let failure = run(&folder, Format::Json).unwrap_err().to_string();
    assert!(failure.starts_with("cannot read `"), "{failure}");
}

#[test]
fn files_become_one() {
    let root = "\
openapi: 3.0.3
info: {title: Split, version: v1}
paths:
  /Things:
    $ref: 'resources/things.yaml#/paths/~1Things'
";
    let things = "\
paths:
  /Things:
    get:
      operationId: things_list
      responses: {'2XX': {description: Done.}}
      x-other: 1.10
";
    let text = printed(
        Format::Yaml,
        &[("openapi.yaml", root), ("resources/things.yaml", things)],
    );
    let expected = "\
openapi: \"3.0.3\"
info:
  title: Split
  version: v1
paths:
  /Things:
    get:
      operationId: things_list
      responses:
        \"2XX\":
          description: Done.
      x-other: 1.10
";
    assert_eq!(text.as_deref(), Ok(expected));
}

#[test]
fn both_formats_say_the_same() {
    assert_eq!(read_again(&real(Format::Yaml)), real(Format::Json));
}

#[test]
fn json_is_what_the_client_is_made_from() {
    let made = xtask::root().join("generated/tests/generated/openapi.json");
    assert_eq!(real(Format::Json), std::fs::read_to_string(made).unwrap());
}

#[test]
fn every_reference_is_internal() {
    let yaml = real(Format::Yaml);
    let references = yaml.lines().filter_map(|line| line.split_once("$ref: "));
    let (inside, outside): (Vec<_>, Vec<_>) =
        references.partition(|(_, target)| target.starts_with("'#/"));
    assert_eq!(outside, Vec::new());
    assert_ne!(inside, Vec::new());
}

//! A comparison in its three formats.

use revio_codegen::diff::version::Version;
use revio_codegen::diff::{Report, Versions};
use revio_codegen::source::Sources;

use super::compared;

const OLD: &str = include_str!("printed.yaml");

/// Compares the document with itself after replacing some texts.
fn report(edits: &[(&str, &str)], old: &str, new: &str) -> Report {
    let mut text = OLD.to_owned();
    for (old, new) in edits {
        assert_eq!(text.matches(old).count(), 1, "`{old}`");
        text = text.replace(old, new);
    }
    let version = |text: &str| Version::parse(text).expect("a version");
    let sides =
        (Sources::single("things.yaml", OLD), Sources::single("things.yaml", text));
    Report {
        revision: "v0.1.0".to_owned(),
        is_released: true,
        versions: Versions { old: version(old), new: version(new) },
        diff: compared(&sides.0, &sides.1),
    }
}

const EDITS: [(&str, &str); 3] = [
    ("inferred", "observed"),
    ("A thing.", "Some thing."),
    ("        size: {type: integer}\n", "        color: {type: string}\n"),
];

#[test]
fn text_without_a_change() {
    assert_eq!(
        report(&[], "0.1.0", "0.1.0").to_text(),
        "\
0 changes since v0.1.0; wire: compatible, release: none
version 0.1.0 → 0.1.0; at least 0.1.0 is needed: enough
"
    );
}

#[test]
fn text_with_both_places() {
    assert_eq!(
        report(&EDITS, "0.1.0", "0.1.1").to_text(),
        "\
things
  patch  compatible  `things.get`: evidence inferred → observed
         documented/evidence  things.yaml:6 → things.yaml:6
  patch  compatible  `Thing`: another text
         documented/text  things.yaml:19 → things.yaml:19
  major  risky       `Thing.size`: removed
         read-property-removed/field-removed  things.yaml:24 → -
  minor  compatible  `Thing.color`: added: `Option<String>`
         read-property-added/field-added  - → things.yaml:24

4 changes since v0.1.0; wire: risky, release: major
version 0.1.0 → 0.1.1; at least 0.2.0 is needed: too low
"
    );
}

#[test]
fn markdown_for_the_changelog() {
    assert_eq!(
        report(&EDITS, "0.1.0", "0.2.0").to_markdown(),
        "\
### Added

- things, `Thing.color`: added: `Option<String>`

### Changed

- things, `things.get`: evidence inferred → observed
- things, `Thing`: another text

### Removed

- **Breaking:** things, `Thing.size`: removed (risky on the wire)
"
    );
}

/// The client refuses a longer text from now on, and the server may do so too.
#[test]
fn markdown_names_what_is_risky_on_the_wire() {
    let bound = ("maxLength: 50", "maxLength: 20");
    assert_eq!(
        report(&[bound], "0.1.0", "0.1.1").to_markdown(),
        "\
### Changed

- **Breaking:** things, `things.get` parameter `color`: bounds: at most 50 characters → at most 20 characters (risky on the wire)
"
    );
    assert_eq!(report(&[], "0.1.0", "0.1.0").to_markdown(), "");
}

#[test]
fn json_for_programs() {
    let edits = [("        size: {type: integer}\n", "")];
    assert_eq!(
        report(&edits, "0.1.0", "0.2.0").to_json(),
        r#"{
  "format": 1,
  "since": "v0.1.0",
  "released": true,
  "wire": "risky",
  "release": "major",
  "version": {
    "old": "0.1.0",
    "new": "0.2.0",
    "needed": "0.2.0",
    "enough": true
  },
  "changes": [
    {
      "group": "things",
      "subject": "`Thing.size`",
      "what": "removed",
      "old": {
        "file": "things.yaml",
        "line": 24
      },
      "new": null,
      "wire": {
        "rule": "read-property-removed",
        "verdict": "risky"
      },
      "rust": {
        "rule": "field-removed",
        "verdict": "major"
      }
    }
  ]
}
"#
    );
}

#[test]
fn a_version_that_went_back_is_too_low() {
    assert!(!report(&[], "0.1.1", "0.1.0").is_enough());
}

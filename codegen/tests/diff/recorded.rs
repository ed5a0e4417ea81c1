//! Pairs of documents whose comparison is wrong. A line that ends with `# old` or `# new` is in
//! one of the two; the comment at the head says what is right. The snapshots record what the
//! comparison says today, as text and as Markdown.

use std::fs;
use std::path::Path;

use revio_codegen::diff::version::Version;
use revio_codegen::diff::{Report, Versions};
use revio_codegen::source::Sources;

use super::compared;

fn without(text: &str, mark: &str) -> Sources {
    let lines: Vec<&str> = text.lines().filter(|line| !line.ends_with(mark)).collect();
    Sources::single("openapi.yaml", lines.join("\n"))
}

#[test]
fn each_pair_gives_what_its_snapshot_records() {
    let version = Version::parse("0.1.0").expect("a version");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff/recorded");
    for entry in fs::read_dir(folder).expect("the folder of the pairs") {
        let path = entry.expect("an entry").path();
        let text = fs::read_to_string(&path).expect("a pair");
        let report = Report {
            revision: "v0.1.0".to_owned(),
            is_released: true,
            versions: Versions { old: version.clone(), new: version.clone() },
            diff: compared(&without(&text, "# new"), &without(&text, "# old")),
        };
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let forms = [report.to_text(), report.to_markdown()];
        insta::assert_snapshot!(name, forms.join("\n---- Markdown ----\n"));
    }
}

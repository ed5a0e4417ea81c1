//! `cargo xtask codegen` on temporary folders, and on the generated code of this repository.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use revio_codegen::FileTree;
use revio_codegen::render::HEADER;
use support::{Folder, SPEC};
use xtask::codegen::{CodegenFailure, apply, run, run_all};
use xtask::{Mode, OutputFormat, Report};

/// A temporary repository of a spec and its client.
struct Folders {
    spec: Folder,
    out: PathBuf,
}

impl Folders {
    fn new() -> Self {
        let spec = Folder::with(&[]);
        let out = spec.path.with_file_name("generated");
        Self { spec, out }
    }

    fn with_spec(text: &str) -> Self {
        let folders = Self::new();
        folders.spec.write("openapi.yaml", text);
        folders
    }

    fn run(&self, mode: Mode) -> Result<String, String> {
        let report = run_all(self.spec.path.parent().unwrap(), mode);
        let report = report.map_err(|failure| failure.to_string())?;
        Ok(report.render(OutputFormat::Text))
    }
}

/// Every file and folder below a folder, with contents.
fn snapshot(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let Ok(entries) = fs::read_dir(folder) else { return found };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(snapshot(&path));
            found.insert(path, Vec::new());
        } else {
            let content = fs::read(&path).unwrap();
            found.insert(path, content);
        }
    }
    found
}

fn tree(files: &[(&str, &str)]) -> FileTree {
    let files =
        files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    FileTree { files: files.collect(), ..FileTree::default() }
}

fn written(folder: &Path, files: &[(&str, &str)]) {
    apply(&tree(files), folder, Mode::Write).unwrap();
}

#[test]
fn generated_is_fresh() {
    let report = run_all(&xtask::root(), Mode::Check)
        .unwrap_or_else(|failure| panic!("{failure}"));
    let warnings = report.warnings().unwrap();
    assert!(warnings.is_empty(), "{warnings}");
}

#[test]
fn the_check_accepts_written_files() {
    let folders = Folders::with_spec(SPEC);
    let report = folders.run(Mode::Write).unwrap();
    assert!(report.starts_with("read 1 file: 1 operation, "), "{report}");
    for path in ["src/lib.rs", "tests/generated/openapi.json"] {
        assert!(report.contains(&format!("\nwrote {path}\n")), "{report}");
        assert!(folders.out.join(path).exists());
    }

    let report = folders.run(Mode::Check).unwrap();
    assert!(report.ends_with(" files up to date\n"), "{report}");
}

/// What else is in another crate belongs to its owner.
#[test]
fn another_crate_gets_source_and_keeps_its_generated_tests_up_to_date() {
    let (tests, benches) = ("tests/generated/exercise.rs", "benches/generated/twin.rs");
    for (present, wanted, written) in [
        (None, None, "src/lib.rs"),
        (Some((tests, "mine")), Some("mine"), "src/lib.rs"),
        (Some((tests, HEADER)), None, tests),
        (Some((benches, "mine")), Some("mine"), "src/lib.rs"),
    ] {
        let folders = Folders::with_spec(SPEC);
        if let Some((path, text)) = present {
            folders.spec.write(&format!("../generated/{path}"), text);
        }
        let report = run(&folders.spec.path, &folders.out, Mode::Write).unwrap();
        let report = report.render(OutputFormat::Text);
        assert!(report.contains(&format!("\nwrote {written}\n")), "{report}");
        let has_tests = present == Some((tests, HEADER));
        assert_eq!(report.contains("wrote tests/"), has_tests, "{report}");
        assert!(!report.contains("benches/"), "{report}");
        if let (Some((path, _)), Some(text)) = (present, wanted) {
            assert_eq!(fs::read_to_string(folders.out.join(path)).unwrap(), text);
        }
    }
}

#[test]
fn two_runs_give_the_same_bytes() {
    let (first, second) = (Folders::with_spec(SPEC), Folders::with_spec(SPEC));
    first.run(Mode::Write).unwrap();
    second.run(Mode::Write).unwrap();
    let contents =
        |folders: &Folders| -> Vec<_> { snapshot(&folders.out).into_values().collect() };
    assert_eq!(contents(&first), contents(&second));
}

#[test]
fn samples_and_other_files_are_not_part_of_the_document() {
    let folders = Folders::with_spec(SPEC);
    for path in ["samples/a.yaml", "parity/b.yaml", "README.md", "samples/deep/c.yaml"] {
        folders.spec.write(path, "{ no: yaml");
    }
    let report = folders.run(Mode::Write).unwrap();
    assert!(report.starts_with("read 1 file: "), "{report}");
}

#[test]
fn unchanged_files_keep_their_time() {
    let folders = Folders::new();
    written(&folders.out, &[("a.rs", "a"), ("b.rs", "b")]);
    let then = SystemTime::now() - Duration::from_secs(3600);
    let time = |path: &str| {
        fs::metadata(folders.out.join("src").join(path)).unwrap().modified().unwrap()
    };
    for path in ["a.rs", "b.rs"] {
        let path = folders.out.join("src").join(path);
        fs::File::options().write(true).open(path).unwrap().set_modified(then).unwrap();
    }
    let before = time("a.rs");
    written(&folders.out, &[("a.rs", "a"), ("b.rs", "changed")]);
    assert_eq!(time("a.rs"), before);
    assert_ne!(time("b.rs"), before);
}

#[test]
fn files_that_are_no_longer_generated_are_removed_with_their_folder() {
    let folders = Folders::new();
    written(&folders.out, &[("lib.rs", "a"), ("old/inner/gone.rs", HEADER)]);
    let plan = apply(&tree(&[("lib.rs", "a")]), &folders.out, Mode::Write).unwrap();
    assert_eq!(plan.removed().collect::<Vec<_>>(), ["src/old/inner/gone.rs"]);
    let left: Vec<_> = snapshot(&folders.out).into_keys().collect();
    assert_eq!(left, ["src", "src/lib.rs"].map(|path| folders.out.join(path)));
}

/// Everything else in the crate is written by hand.
#[test]
fn files_outside_of_the_two_folders_are_left_alone() {
    let folders = Folders::new();
    let hand_written = ["Cargo.toml", "tests/api/main.rs", "tests/lib.rs"];
    for path in hand_written.map(|path| folders.out.join(path)) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "by hand").unwrap();
    }
    let mut wanted = tree(&[("lib.rs", "a")]);
    for (path, text) in [("gone.rs", HEADER), ("openapi.json", "{}")] {
        wanted.test_files.insert(path.to_owned(), text.to_owned());
    }
    apply(&wanted, &folders.out, Mode::Write).unwrap();
    wanted.test_files.remove("gone.rs");
    let plan = apply(&wanted, &folders.out, Mode::Write).unwrap();
    assert_eq!(plan.removed().collect::<Vec<_>>(), ["tests/generated/gone.rs"]);
    for path in hand_written {
        assert_eq!(fs::read(folders.out.join(path)).unwrap(), b"by hand", "{path}");
    }
}

#[test]
fn nothing_is_left_next_to_the_output() {
    let folders = Folders::new();
    written(&folders.out, &[("lib.rs", "a")]);
    written(&folders.out, &[("lib.rs", "b"), ("more.rs", "c")]);
    let beside = fs::read_dir(&folders.out).unwrap();
    let names: Vec<_> = beside.map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["src"]);
}

#[test]
fn check_shows_stale_missing_and_orphaned_files_and_the_remedy() {
    let folders = Folders::new();
    written(&folders.out, &[("lib.rs", "one\ntwo\nthree\n"), ("orphan.rs", HEADER)]);
    let before = snapshot(&folders.out);
    let wanted = tree(&[("lib.rs", "one\n2\nthree\n"), ("new.rs", "y\n")]);
    let failure = apply(&wanted, &folders.out, Mode::Check).unwrap_err().to_string();
    let shown = failure.split_once("\n\n").unwrap().1;
    let expected = "   stale  src/lib.rs
 missing  src/new.rs
orphaned  src/orphan.rs

--- src/lib.rs on disk
+++ src/lib.rs as generated
@@ -1,3 +1,3 @@
 one
-two
+2
 three

run `cargo xtask codegen` to fix it";
    assert_eq!(shown, expected);
    assert_eq!(snapshot(&folders.out), before);
}

/// `.gitattributes` keeps line feeds in this repository; a checkout without it is still explained.
#[test]
fn a_checkout_with_crlf_differs_in_line_endings_only() {
    let folder = Folder::with(&[("spec/openapi.yaml", SPEC)]);
    let out = folder.path.join("generated");
    run(&folder.path.join("spec"), &out, Mode::Write).unwrap();
    folder.git(&["init", "--quiet"]);
    folder.commit();
    let crlf = ["-c", "core.autocrlf=true", "-c", "core.eol=crlf"];
    folder.git(&[&["clone", "--quiet"], &crlf[..], &[".", "../crlf"]].concat());

    let checkout = folder.path.with_file_name("crlf");
    let out = checkout.join("generated");
    let failure =
        run(&checkout.join("spec"), &out, Mode::Check).unwrap_err().to_string();
    let files = snapshot(&out).keys().filter(|path| path.is_file()).count();
    assert_eq!(
        failure.matches(" (differs in line endings only)\n").count(),
        files,
        "{failure}"
    );
    assert!(!failure.contains("\n-"), "{failure}");

    let lib = out.join("src/lib.rs");
    fs::write(&lib, "another text\r\n").unwrap();
    let failure =
        run(&checkout.join("spec"), &out, Mode::Check).unwrap_err().to_string();
    assert!(failure.contains("   stale  src/lib.rs\n"), "{failure}");
    assert!(failure.contains("\n-another text"), "{failure}");
}

#[test]
fn a_long_difference_is_cut() {
    let folders = Folders::new();
    let old = "old\n".repeat(5000);
    let new = "new\n".repeat(5000);
    let paths: Vec<_> = (0..20).map(|index| format!("{index:02}.rs")).collect();
    let files =
        |text| paths.iter().map(|path| (&**path, text)).collect::<Vec<(&str, &str)>>();
    written(&folders.out, &files(&old));
    let failure =
        apply(&tree(&files(&new)), &folders.out, Mode::Check).unwrap_err().to_string();
    assert!(failure.lines().count() < 300, "{} lines", failure.lines().count());
    assert!(failure.contains("more lines of difference in src/00.rs"), "{failure}");
    assert!(failure.contains("   stale  src/19.rs"), "every file is named");
}

#[test]
fn a_dry_run_lists_and_writes_nothing() {
    let folders = Folders::with_spec(SPEC);
    let report = folders.run(Mode::DryRun).unwrap();
    assert!(report.contains("\nwould write tests/generated/openapi.json\n"), "{report}");
    assert!(!folders.out.exists());
}

#[test]
fn an_invalid_spec_leaves_the_output_unchanged() {
    let folders = Folders::with_spec(SPEC);
    folders.run(Mode::Write).unwrap();
    let before = snapshot(&folders.out);
    let invalid = SPEC.replace("type: string", "type: strng");
    folders.spec.write("openapi.yaml", &invalid);
    let failure = folders.run(Mode::Write).unwrap_err();
    assert!(failure.contains("--> openapi.yaml:26:22"), "{failure}");
    assert!(failure.ends_with("nothing was written"), "{failure}");
    assert_eq!(snapshot(&folders.out), before);
}

#[test]
fn a_failure_in_the_middle_of_writing_is_undone() {
    let folders = Folders::new();
    written(&folders.out, &[("a.rs", "a"), ("gone.rs", "x"), ("sub/keep.rs", "k")]);
    // A folder where a file has to go: the move onto it fails, after others were made.
    fs::create_dir(folders.out.join("src/m.rs")).unwrap();
    fs::write(folders.out.join("src/m.rs/inner"), "i").unwrap();
    let before = snapshot(&folders.out);
    let wanted =
        tree(&[("a.rs", "new"), ("b/c.rs", "new"), ("m.rs", "new"), ("z.rs", "new")]);
    let failure = apply(&wanted, &folders.out, Mode::Write).unwrap_err();
    assert!(matches!(failure, CodegenFailure::Write { .. }), "{failure:?}");
    let failure = failure.to_string();
    assert!(failure.contains("m.rs"), "{failure}");
    assert!(failure.ends_with("the folder is unchanged"), "{failure}");
    assert_eq!(snapshot(&folders.out), before);
}

#[test]
fn a_folder_of_other_files_is_not_cleared() {
    let mut wanted = tree(&[("lib.rs", "a")]);
    wanted.test_files.insert("openapi.json".to_owned(), "{}".to_owned());
    wanted.bench_files.insert("twin.rs".to_owned(), String::new());
    for owned in ["src", "tests/generated", "benches/generated"] {
        let folders = Folders::new();
        let owned = folders.out.join(owned);
        fs::create_dir_all(&owned).unwrap();
        fs::write(owned.join("thesis.txt"), "years of work").unwrap();
        let before = snapshot(&folders.out);
        let failure = apply(&wanted, &folders.out, Mode::Write).unwrap_err();
        assert!(matches!(failure, CodegenFailure::Foreign(_)), "{failure}");
        assert_eq!(snapshot(&folders.out), before);
    }
}

#[test]
fn a_path_out_of_the_folder_is_an_error() {
    for path in ["../evil.rs", "/evil.rs", "a/../../evil.rs", ""] {
        let folders = Folders::new();
        let failure =
            apply(&tree(&[(path, "a")]), &folders.out, Mode::Write).unwrap_err();
        assert!(matches!(failure, CodegenFailure::Escape(_)), "{path}: {failure}");
        assert!(!folders.out.exists());
    }
}

#[test]
fn a_missing_folder_or_document_and_a_file_that_is_not_text_are_named() {
    let folders = Folders::new();
    let fails = |folder: &str, parts: &[&str]| {
        let spec = folders.spec.path.join(folder);
        let failure = run(&spec, &folders.out, Mode::Write).unwrap_err().to_string();
        assert!(parts.iter().all(|part| failure.contains(part)), "{failure}");
    };
    fails("nowhere", &["cannot read `", "nowhere`: No such file or directory"]);
    fails("", &["error[missing-root]: the root document `openapi.yaml`"]);
    fs::write(folders.spec.path.join("bad.yaml"), b"fine\nnot \xff fine\n").unwrap();
    fails("", &["cannot read `", "bad.yaml`: line 2 is not UTF-8"]);
}

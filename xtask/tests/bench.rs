//! `cargo xtask bench`: statistics, and the files that keep the results.

mod support;

use std::path::PathBuf;

use support::{Folder, failed, succeeded, xtask};
use xtask::bench::{Results, Row, Spread, plot};
use xtask::{Mode, Report as _};

/// The output of two benchmarks.
const COMPILE: &str = "\
| row | candidate s | twin s | ratio | quartiles | null control |
|---|---:|---:|---:|---|---|
| models: check | 1.50 | 6.00 | 0.250 | 0.240 to 0.260 | 1.000 (0.990 to 1.010) |
| crate: check | 9.00 | – | – | – | 1.000 (0.990 to 1.010) |

| row | candidate MB | twin MB | ratio | quartiles | null control |
|---|---:|---:|---:|---|---|
| models: check | 200.0 | 400.0 | 0.500 | 0.490 to 0.510 | 1.000 (1.000 to 1.000) |
";
const DECODE: &str = "\
   Compiling revio
| row | candidate µs | twin µs | ratio | quartiles | null control |
|---|---:|---:|---:|---|---|
| contacts & more: decode | 800.0 | 1000.0 | 0.800 | 0.790 to 0.810 | 1.000 (0.990 to 1.010) |
| contacts & more: encode | 400.0 | 500.0 | 0.777 | 0.790 to 0.810 | 1.000 (0.990 to 1.010) |
";
const GUIDE: &str = "# Guide\n\n<!-- results:begin -->\n<!-- results:end -->\n\nEnd.\n";

/// A folder with the guide and the outputs.
fn folder() -> Folder {
    let folder = Folder::with(&[]);
    folder.write("performance.md", GUIDE);
    folder.write("compile.md", COMPILE);
    folder.write("decode.md", DECODE);
    folder
}

fn keep(folder: &Folder, files: &[&str]) -> Result<String, String> {
    let files: Vec<PathBuf> = files.iter().map(|file| folder.path.join(file)).collect();
    plot(&folder.path, &files, Some("a <small> machine"), Mode::Write)
        .map(|report| report.render(xtask::OutputFormat::Text))
        .map_err(|failure| failure.to_string())
}

fn check(folder: &Folder) -> Result<(), String> {
    let checked = plot(&folder.path, &[], None, Mode::Check);
    checked.map(|_| ()).map_err(|failure| failure.to_string())
}

#[test]
fn a_ratio_is_that_of_each_round() {
    let rounds = [
        [Some(1.0), Some(2.0), Some(3.0)],
        [Some(4.0), Some(5.0), Some(2.0)],
        [Some(1.0), Some(4.0), Some(1.0)],
    ];
    let row = Row::of("name".to_owned(), "s", &rounds).unwrap();
    assert_eq!((row.candidate, row.twin), (2.0, Some(4.0)));
    // 2 / 2, 3 / 5, and 1 / 4.
    assert_eq!(row.ratio, Some(Spread([0.25, 0.6, 1.0])));
    assert_eq!(row.null, Spread([0.5, 1.0, 3.0]));

    let alone =
        Row::of("name".to_owned(), "s", &[[Some(1.0), None, Some(2.0)]]).unwrap();
    assert_eq!((alone.candidate, alone.twin, alone.ratio), (1.5, None, None));
    assert_eq!(Row::of("name".to_owned(), "s", &[]), None);
}

#[test]
fn quartiles_are_measurements() {
    for (values, expected) in [
        (vec![], None),
        (vec![7.0], Some([7.0, 7.0, 7.0])),
        (vec![2.0, 1.0], Some([1.0, 1.0, 2.0])),
        (vec![5.0, 1.0, 4.0, 2.0, 3.0], Some([2.0, 3.0, 4.0])),
    ] {
        assert_eq!(Spread::of(values), expected.map(Spread));
    }
}

#[test]
fn table_and_plot_show_the_kept_results() {
    let folder = folder();
    let wrote = keep(&folder, &["compile.md", "decode.md"]).unwrap();
    assert_eq!(wrote, "wrote performance.json, performance.md, performance.svg\n");

    let results: Results =
        serde_json::from_str(&folder.read("performance.json")).unwrap();
    assert_eq!(results.rows.len(), 5);
    let guide = folder.read("performance.md");
    assert!(guide.starts_with("# Guide\n\n<!-- results:begin -->\n\nMeasured on 2"));
    assert!(guide.ends_with("\n<!-- results:end -->\n\nEnd.\n"), "{guide}");
    for line in COMPILE.lines().filter(|line| line.contains(": ")) {
        assert!(guide.contains(line), "{line} in {guide}");
    }

    let svg = folder.read("performance.svg");
    for part in ["<title>", "prefers-color-scheme:dark", ">check<", ">0.25<", ">0.80<"] {
        assert!(svg.contains(part), "{part} in {svg}");
    }
    assert!(svg.contains(">contacts &amp; more<") && svg.contains("&lt;small&gt;"));
    // The row without a twin, memory, and encoding.
    for part in ["9.00", "0.50<", "0.78", "<script", "http://www.w3.org/2000/svg\" on"] {
        assert!(!svg.contains(part), "{part} in {svg}");
    }

    check(&folder).unwrap();
    let again = plot(&folder.path, &[], None, Mode::Write).unwrap();
    let again = again.render(xtask::OutputFormat::Text);
    assert_eq!(again, "the table and the plot are up to date\n");
}

#[test]
fn the_output_as_json_gives_the_same_results() {
    let tables = folder();
    keep(&tables, &["compile.md", "decode.md"]).unwrap();
    let mut results: Results =
        serde_json::from_str(&tables.read("performance.json")).unwrap();
    results.rows.truncate(3);
    let json = folder();
    json.write("compile.json", &serde_json::to_string(&results.rows).unwrap());
    keep(&json, &["compile.json", "decode.md"]).unwrap();
    assert_eq!(json.read("performance.json"), tables.read("performance.json"));
}

#[test]
fn a_table_or_plot_that_differs_is_reported() {
    for (name, from, to) in [
        ("performance.md", "| 0.250 |", "| 0.150 |"),
        ("performance.svg", ">0.25<", ">0.15<"),
        ("performance.json", "0.25", "0.15"),
    ] {
        let folder = folder();
        keep(&folder, &["compile.md", "decode.md"]).unwrap();
        folder.write(name, &folder.read(name).replacen(from, to, 1));
        let found = check(&folder).unwrap_err();
        assert!(found.contains("does not match `performance.json`"), "{found}");
        assert!(found.ends_with("run `cargo xtask bench plot` to fix it"), "{found}");
    }
}

#[test]
fn bad_input_is_reported_and_nothing_is_written() {
    let without_markers = folder();
    without_markers.write("performance.md", "# Guide\n");
    let found = keep(&without_markers, &["compile.md", "decode.md"]).unwrap_err();
    assert!(found.contains("add the lines `<!-- results:begin -->`"), "{found}");

    for (files, text, error) in [
        (&["nowhere.md"][..], "", "nowhere.md"),
        (&["bad.md"], "error: could not compile", "no table of results"),
        (&["bad.md"], "[{\"name\": 1}]", "invalid type: integer"),
        (&["bad.md"], "[{\"name\": \"a\"}]", "missing field `unit`"),
        (&["compile.md", "bad.md"], COMPILE, "the row `models: check` occurs twice"),
        (&["compile.md"], "", "there is no row `…: decode` with a ratio"),
        (&["decode.md"], "", "there is no row `models: …` with a ratio"),
    ] {
        let folder = folder();
        folder.write("bad.md", text);
        let found = keep(&folder, files).unwrap_err();
        assert!(found.contains(error), "{error} in {found}");
        assert!(!folder.path.join("performance.json").exists());
        assert_eq!(folder.read("performance.md"), GUIDE);
    }
}

#[test]
fn the_guide_and_the_plot_match_the_kept_results() {
    succeeded(&xtask(&["bench", "plot", "--check"]));
    let missing = ["bench", "plot", "--check", "--folder", "nowhere"];
    failed(&xtask(&missing), 1, &["cannot read `nowhere"]);
    failed(&xtask(&["bench", "plot", "--machine", "mine"]), 2, &["<FILE>..."]);
}

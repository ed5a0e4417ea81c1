//! `cargo xtask client` in temporary folders.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use support::{Folder, failed, succeeded, xtask};

/// A document without tags, ids, security, and servers.
const WEATHER: &str = r##"{
  "openapi": "3.0.3",
  "info": {"title": "Weather \"API\"", "version": "v1"},
  "paths": {
    "/stations/{id}": {
      "get": {
        "parameters": [
          {"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}
        ],
        "responses": {"200": {"description": "Found.", "content": {"application/json": {
          "schema": {"$ref": "#/components/schemas/Station"}
        }}}}
      }
    }
  },
  "components": {"schemas": {"Station": {
    "type": "object",
    "properties": {"name": {"type": "string"}}
  }}}
}
"##;

fn write(folder: &Folder, more: &[&str]) -> Output {
    let document = folder.path.join("weather.json");
    let out = folder.path.join("crate");
    let (document, out) = (document.to_str().unwrap(), out.to_str().unwrap());
    let name = ["--name", "weather-client"];
    xtask(&[&["client", document, "--out", out], &name[..], more].concat())
}

fn weather() -> Folder {
    Folder::with(&[("weather.json", WEATHER)])
}

#[test]
fn a_crate_has_a_manifest_a_readme_source_and_an_example() {
    let folder = weather();
    let report = succeeded(&write(&folder, &[]));
    assert!(report.contains("1 operation, 1 schema, 1 resource"), "{report}");
    let manifest = folder.read("crate/Cargo.toml");
    for part in [
        "name = \"weather-client\"\n",
        "edition = \"2024\"\nrust-version = \"",
        "\nrevio-runtime = { path = \"",
        "\ndefault = [\"ring\"]\n",
    ] {
        assert!(manifest.contains(part), "{part} in {manifest}");
    }
    let example = folder.read("crate/examples/first_call.rs");
    let call = "client.stations().get_by_id(1).await?;";
    assert!(example.contains("use weather_client::Client;"), "{example}");
    assert!(example.contains(call), "{example}");
    let readme = folder.read("crate/README.md");
    assert!(readme.contains(call) && readme.contains("`base_url`"), "{readme}");
    let source = folder.read("crate/src/stations.rs");
    assert!(source.contains("weather_client::Client"));
    let header = "// @generated from the spec by `cargo xtask client`. Do not edit.\n";
    assert!(source.starts_with(header), "{source}");
}

/// What the document does not mention leaves no trace in its client.
#[test]
fn a_client_of_another_api_does_not_mention_revio() {
    let folder = weather();
    succeeded(&write(&folder, &[]));
    let runtime = xtask::root().join("codegen/runtime").canonicalize().unwrap();
    for path in files(&folder.path.join("crate")) {
        let text = fs::read_to_string(&path).unwrap();
        let text = text.replace(&*runtime.to_string_lossy(), "");
        let text = text.replace("revio_runtime", "").replace("revio-runtime", "");
        assert!(!text.to_lowercase().contains("rev"), "{}: {text}", path.display());
    }
}

/// The files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let below = |path: PathBuf| if path.is_dir() { files(&path) } else { vec![path] };
    entries.flat_map(below).collect()
}

#[test]
fn the_runtime_can_be_a_published_version() {
    let folder = weather();
    succeeded(&write(&folder, &["--runtime-version", "1.2.3"]));
    let manifest = folder.read("crate/Cargo.toml");
    let source = "revio-runtime = { version = \"=1.2.3\", default-features = false";
    assert!(manifest.contains(source), "{manifest}");
}

#[test]
fn a_folder_with_handwritten_files_is_not_overwritten() {
    let folder = weather();
    folder.write("crate/README.md", "# Mine\n");
    folder.write("crate/src/lib.rs", "//! Mine.\n");
    let output = write(&folder, &[]);
    failed(&output, 1, &["  README.md\n  src/lib.rs\nnothing was written"]);
    assert_eq!(folder.read("crate/README.md"), "# Mine\n");
    assert!(!folder.path.join("crate/Cargo.toml").exists());
}

#[test]
fn an_earlier_run_is_replaced() {
    let folder = weather();
    succeeded(&write(&folder, &[]));
    folder.write("crate/src/mine.rs", "//! Mine.\n");
    let other = WEATHER.replace("/stations/", "/towns/");
    folder.write("weather.json", &other);
    succeeded(&write(&folder, &[]));
    let file = |name: &str| folder.path.join("crate/src").join(name).exists();
    assert!(file("towns.rs") && file("mine.rs") && !file("stations.rs"));
}

/// The first line of a generated file says that removing it is enough.
#[test]
fn a_file_without_its_mark_is_kept_while_the_source_is_updated() {
    for path in ["Cargo.toml", "README.md", "examples/first_call.rs"] {
        let folder = weather();
        succeeded(&write(&folder, &[]));
        let path = format!("crate/{path}");
        let text = folder.read(&path);
        let (mark, mine) = text.split_once('\n').unwrap();
        assert!(mark.contains("Remove this line"), "{mark}");
        folder.write(&path, mine);
        folder.write("weather.json", &WEATHER.replace("/stations/", "/towns/"));
        // A workspace that does not list the crate is a reason to change the manifest.
        folder.write("Cargo.toml", "[workspace]\n");
        let report = succeeded(&write(&folder, &[]));
        let kept = format!("\nkept {}, which is yours\n", &path["crate/".len()..]);
        assert!(
            report.contains(&kept) && report.matches("kept").count() == 1,
            "{report}"
        );
        assert_eq!(folder.read(&path), mine);
        assert!(folder.path.join("crate/src/towns.rs").exists());
    }
}

#[test]
fn source_without_its_mark_is_in_the_way() {
    let folder = weather();
    succeeded(&write(&folder, &[]));
    folder.write("crate/src/types.rs", "//! Mine.\n");
    failed(&write(&folder, &[]), 1, &["  src/types.rs\nnothing was written; move them"]);
}

#[test]
fn guides_are_written_once() {
    let folder = weather();
    let guides = "\"x-revio-guides\": {\"wind\": \"Its speed.\"},\n  \"paths\"";
    folder.write("weather.json", &WEATHER.replace("\"paths\"", guides));
    succeeded(&write(&folder, &[]));
    let guide = "crate/docs/wind.md";
    assert_eq!(folder.read(guide), "This guide is not written yet.\n");
    folder.write(guide, "");
    let report = succeeded(&write(&folder, &[]));
    assert!(!report.contains("kept"), "{report}");
    assert_eq!(folder.read(guide), "");
}

/// Cargo refuses a crate below a workspace that does not list it.
#[test]
fn a_crate_below_a_workspace_that_does_not_list_it_has_its_own() {
    let folder = weather();
    for (members, has_own) in [("[]", true), ("[\"crate\"]", false)] {
        folder.write("Cargo.toml", &format!("[workspace]\nmembers = {members}\n"));
        succeeded(&write(&folder, &[]));
        let manifest = folder.read("crate/Cargo.toml");
        assert_eq!(manifest.ends_with("\n[workspace]\n"), has_own, "{manifest}");
    }
}

#[test]
fn references_to_other_files_are_followed() {
    let folder = weather();
    let reference = "#/components/schemas/Station";
    let other = WEATHER.replace(reference, &format!("schemas/station.yaml{reference}"));
    folder.write("weather.json", &other);
    failed(
        &write(&folder, &[]),
        1,
        &["`schemas/station.yaml` does not exist", "weather.json:11"],
    );
    let station = "components: {schemas: {Station: {type: object, properties: {height: {type: \
                   integer}}}}}\n";
    folder.write("schemas/station.yaml", station);
    folder.write("unrelated.yaml", "a: [");
    let own = other.split(",\n  \"components\"").next().unwrap().to_owned() + "}\n";
    folder.write("weather.json", &own);
    succeeded(&write(&folder, &[]));
    assert!(folder.read("crate/src/types.rs").contains("pub height: Option<i64>"));
}

#[test]
fn names_that_cannot_be_crates_are_refused() {
    let folder = weather();
    let (document, out) = (folder.path.join("weather.json"), folder.path.join("crate"));
    let (document, out) = (document.to_str().unwrap(), out.to_str().unwrap());
    for (name, why) in [
        ("2fast", "expected ASCII letters"),
        ("a b", "expected ASCII letters"),
        ("", "expected ASCII letters"),
        ("match", "the name is taken"),
        ("revio-runtime", "the name is taken"),
    ] {
        let output = xtask(&["client", document, "--out", out, "--name", name]);
        failed(&output, 2, &[why]);
    }
}

#[test]
fn an_invalid_document_writes_nothing() {
    let folder = Folder::with(&[("weather.json", "{}")]);
    failed(&write(&folder, &[]), 1, &["missing-key"]);
    assert!(!folder.path.join("crate").exists());
}

/// The crate as cargo sees it; what it compiles to is checked for many documents at once by
/// `cargo xtask conformance documents`.
#[test]
fn cargo_can_read_the_manifest() {
    let folder = weather();
    succeeded(&write(&folder, &[]));
    fs::copy(xtask::root().join("Cargo.lock"), folder.path.join("crate/Cargo.lock"))
        .unwrap();
    let output = cargo(&folder.path.join("crate"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .output()
        .unwrap();
    let metadata = succeeded(&output);
    assert!(metadata.contains("A client of the Weather"), "{metadata}");
    assert!(metadata.contains("\"name\":\"first_call\""), "{metadata}");
}

fn cargo(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(folder);
    command
}

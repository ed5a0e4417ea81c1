//! A copy of the real spec with few resources. Commands take a fraction of the time on it.

use std::fs;
use std::path::Path;

use super::{command, succeeded};

/// Removes all other resources from a copy of the spec.
pub(crate) fn reduce(spec: &Path, resources: &[&str]) {
    let mut kept = String::new();
    for entry in fs::read_dir(spec.join("resources")).unwrap() {
        let path = entry.unwrap().path();
        if resources.iter().any(|it| path.ends_with(format!("{it}.yaml"))) {
            kept += &fs::read_to_string(path).unwrap();
        } else {
            fs::remove_file(path).unwrap();
        }
    }
    let path = spec.join("openapi.yaml");
    let text = fs::read_to_string(&path).unwrap();
    let (head, rest) = text.split_once("\npaths:\n").unwrap();
    let (paths, rest) = rest.split_once("\ncomponents:\n").unwrap();
    let (components, rest) = rest.split_once("\nx-revio-allow:\n").unwrap();
    let (allowed, tail) = rest.split_once("\n\n").unwrap();
    let is_kept = |reference: &str| {
        resources.iter().any(|it| reference.contains(&format!("/{it}.yaml#")))
    };
    let lines: Vec<&str> = paths.lines().filter(|line| !line.is_empty()).collect();
    let paths = lines.chunks(2).filter(|path| is_kept(path[1]));
    let paths = paths.map(|path| path.join("\n")).collect::<Vec<_>>().join("\n");
    // An exception from a lint that is not needed is a warning itself.
    let is_needed = |exception: &&str| {
        let at = exception.lines().find_map(|line| line.trim().strip_prefix("at: "));
        kept.contains(&format!("\n    {}:\n", at.unwrap()))
    };
    let exceptions = allowed.split("  - code: ").skip(1).map(str::trim_end);
    let allowed: Vec<&str> =
        exceptions.filter(is_needed).flat_map(|it| ["\n  - code: ", it]).collect();
    let allowed = allowed.concat();
    let text = format!(
        "{head}\npaths:\n{paths}\n\ncomponents:\n{components}\nx-revio-allow:{allowed}\n\n{tail}"
    );
    fs::write(&path, text).unwrap();
}

/// Writes the client of a spec.
pub(crate) fn generate(spec: &Path, to: &Path) {
    let mut codegen = command(&["codegen", "--spec"]);
    succeeded(&codegen.arg(spec).arg("--out").arg(to).output().unwrap());
}

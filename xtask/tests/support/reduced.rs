//! A spec of a few resources: commands take a tenth of the time on it.

use std::fs;
use std::path::Path;

use super::copy;

/// Copies a spec without the paths of other resources.
pub(crate) fn reduced(spec: &Path, to: &Path, resources: &[&str]) {
    copy(spec, to, &|path| path != Path::new("openapi.yaml"));
    let text = fs::read_to_string(spec.join("openapi.yaml")).unwrap();
    let (head, rest) = text.split_once("\npaths:\n").unwrap();
    let (paths, tail) = rest.split_once("\ncomponents:\n").unwrap();
    let is_wanted = |reference: &str| {
        resources.iter().any(|it| reference.contains(&format!("/{it}.yaml#")))
    };
    let lines: Vec<&str> = paths.lines().filter(|line| !line.is_empty()).collect();
    let paths = lines.chunks(2).filter(|path| is_wanted(path[1]));
    let paths: Vec<String> = paths.map(|path| path.join("\n")).collect();
    let text = format!("{head}\npaths:\n{}\n\ncomponents:\n{tail}", paths.join("\n"));
    fs::write(to.join("openapi.yaml"), text).unwrap();
}

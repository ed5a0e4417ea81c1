//! The root of the repository, found when a command runs.
//!
//! A path that is compiled in would be that of another checkout as soon as two of them share a
//! target directory.

use std::env;
use std::path::{Path, PathBuf};

/// Files that only the root of this repository has.
const MARKERS: [&str; 2] = ["spec/openapi.yaml", "xtask/Cargo.toml"];

/// The root of the repository: above the package that cargo runs, else above the current
/// directory, else the current directory.
pub fn root() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let current = env::current_dir().unwrap_or_default();
    let found = package.as_deref().and_then(above).or_else(|| above(&current));
    found.unwrap_or(&current).to_owned()
}

/// The nearest folder at or above `start` that is the root of this repository.
fn above(start: &Path) -> Option<&Path> {
    let is_root =
        |folder: &&Path| MARKERS.iter().all(|marker| folder.join(marker).is_file());
    start.ancestors().find(is_root)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn the_root_is_found_from_any_folder_in_it() {
        let scratch = tempfile::tempdir().unwrap();
        let root = scratch.path();
        for marker in MARKERS {
            let path = root.join(marker);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        fs::create_dir_all(root.join("spec/resources")).unwrap();
        for folder in ["", "xtask", "spec/resources"] {
            assert_eq!(above(&root.join(folder)), Some(root), "{folder}");
        }
    }

    #[test]
    fn a_folder_outside_has_no_root() {
        let scratch = tempfile::tempdir().unwrap();
        assert_eq!(above(scratch.path()), None);
    }
}

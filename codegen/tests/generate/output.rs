//! The client of the real spec.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use revio_codegen::source::Sources;

use crate::fragment::client;
use crate::spec::sources;

/// The files of a crate, and those of its tests.
pub(crate) type Output = [BTreeMap<String, String>; 2];

/// The client of the real spec, generated once for all tests that compare with it or read it.
pub(crate) static OUTPUT: LazyLock<Output> = LazyLock::new(|| output(&sources()));

pub(crate) fn output(sources: &Sources) -> Output {
    let tree = client(sources);
    [tree.files, tree.test_files]
}

/// The Rust files of the client.
pub(crate) fn rust_files() -> impl Iterator<Item = (&'static String, &'static String)> {
    OUTPUT.iter().flatten().filter(|(path, _)| *path != "openapi.json")
}

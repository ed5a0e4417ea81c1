//! The samples of the repository say nothing that the spec does not.

use revio_codegen::bundle;
use revio_codegen::draft::draft;

use super::{sample_rows, spec};

#[test]
fn nothing_is_lacking() {
    let rows = sample_rows();
    assert!(rows.len() > 30, "{} samples", rows.len());
    let tree = bundle(&spec::sources()).unwrap_or_else(|found| panic!("{found}")).tree;
    for row in rows {
        let draft = draft(&tree, &row.question(true)).expect("a draft");
        assert!(draft.snippets.is_empty(), "{}: {:?}", row.file, draft.snippets);
        assert!(draft.notes.is_empty(), "{}: {}", row.file, draft.notes);
    }
}

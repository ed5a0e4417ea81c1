//! The samples of the repository show no gaps of the spec.

use revio_codegen::infer::from_bodies;

use super::{samples, spec, tree};

#[test]
fn samples_show_no_gaps() {
    let samples = samples();
    assert!(samples.len() > 30, "{} samples", samples.len());
    let tree = tree(&spec::sources());
    for sample in samples {
        let found = from_bodies(&tree, &sample.request(true)).expect("a proposal");
        assert!(found.edits.is_empty(), "{}: {:?}", sample.file, found.edits);
        assert!(found.notes.is_empty(), "{}: {}", sample.file, found.notes);
    }
}

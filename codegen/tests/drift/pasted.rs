//! Edits can be pasted: afterwards the spec is valid, and the same log needs no edit.

use revio_codegen::analyze;
use revio_codegen::infer::apply;

use super::{cases, document, infer};

#[test]
fn drift_ends() {
    for (name, request) in cases("pasted") {
        let proposal =
            infer(&document(), &request).unwrap_or_else(|errors| panic!("{errors}"));
        assert!(proposal.notes.is_empty(), "{name}: {}", proposal.notes);
        assert!(!proposal.edits.is_empty(), "{name}: nothing to paste");
        let pasted = apply(&document(), &proposal.edits)
            .unwrap_or_else(|conflict| panic!("{name}: {conflict}"));
        analyze(&pasted)
            .unwrap_or_else(|found| panic!("{name}: {found}\n{:#?}", proposal.edits));
        let again = infer(&pasted, &request).unwrap_or_else(|errors| panic!("{errors}"));
        assert!(again.edits.is_empty(), "{name}: {:#?}", again.edits);
        assert!(again.notes.is_empty(), "{name}: {}", again.notes);
    }
}

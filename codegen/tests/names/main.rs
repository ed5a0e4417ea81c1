//! The step `names`. Each document in `cases` has a snapshot of the named API and the warnings.

#[path = "../fragment/mod.rs"]
mod fragment;

use fragment::{cases, lowered};
use revio_codegen::names::assign;

#[test]
fn named_documents() {
    for (name, document) in cases("names/cases") {
        let (mut api, mut diagnostics) = lowered(&document);
        assign(&mut api, &mut diagnostics);
        insta::assert_snapshot!(name, format!("{api}\n{diagnostics}").trim_end());
    }
}

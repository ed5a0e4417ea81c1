//! What the comparison of two documents finds, how it is printed, and that the guide for users
//! says the same as the table that it goes by. Each row of the tables has its case in the corpus
//! in `xtask/judge`.

#[path = "../generate/spec.rs"]
mod spec;

mod guide;
mod inside;
mod printed;
mod properties;
mod real;
mod recorded;

use revio_codegen::diff::{Diff, diff};
use revio_codegen::source::Sources;
use revio_codegen::{Analysis, analyze};

fn meaning(sources: &Sources) -> Analysis {
    analyze(sources).unwrap_or_else(|found| panic!("{found}"))
}

/// What the second document has that the first has not, and the other way round.
fn compared(old: &Sources, new: &Sources) -> Diff {
    diff(&meaning(old), &meaning(new))
}

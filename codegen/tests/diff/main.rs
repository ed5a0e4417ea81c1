//! The comparison of two documents, its output, and the guide "Versioning", which must match the
//! table of rules. Each row of the tables has a case in `xtask/judge`.

#[path = "../generate/spec.rs"]
mod spec;

mod documentation;
mod guide;
mod nested;
mod printed;
mod properties;
mod real;
mod security;

use revio_codegen::diff::{Diff, diff};
use revio_codegen::source::Sources;
use revio_codegen::{Analysis, analyze};

fn meaning(sources: &Sources) -> Analysis {
    analyze(sources).unwrap_or_else(|found| panic!("{found}"))
}

fn compared(old: &Sources, new: &Sources) -> Diff {
    diff(&meaning(old), &meaning(new))
}

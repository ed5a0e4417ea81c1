//! The comparison of two documents, its output, and the guide "Versioning", which must match the
//! table of rules. Each row of the tables has a case in `xtask/judge`.

#[path = "../generate/spec.rs"]
mod spec;

mod guide;
mod nested;
mod printed;
mod properties;
mod real;

use revio_codegen::diff::{Diff, diff};
use revio_codegen::load::Sources;
use revio_codegen::{Meaning, understand};

fn meaning(sources: &Sources) -> Meaning {
    understand(sources).unwrap_or_else(|found| panic!("{found}"))
}

fn compared(old: &Sources, new: &Sources) -> Diff {
    diff(&meaning(old), &meaning(new))
}

//! The generator as a whole: the same in, the same out; never a panic; and the walls between its
//! steps.

#[path = "../fragment/mod.rs"]
mod fragment;

mod arbitrary;
mod documentation;
mod invariants;
mod mutation;
mod output;
mod repeatable;
mod scopes;
mod spec;

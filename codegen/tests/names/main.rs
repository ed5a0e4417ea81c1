//! The Rust names that names on the wire become, and what is said where one had to give way.

#[path = "../fragment/mod.rs"]
mod fragment;

mod definitions;
mod operations;
mod wanted;

use fragment::{indented, lowered};
use revio_codegen::names::assign;

/// Compares the named API, and what was said on the way, with the snapshot of that name.
#[track_caller]
fn check(name: &str, document: &str) {
    let (mut api, mut diagnostics) = lowered(document);
    assign(&mut api, &mut diagnostics);
    let findings = diagnostics.to_string();
    insta::assert_snapshot!(name, format!("{api}\n{findings}").trim_end());
}

/// A document with one record that has these members, all of them text.
fn members(names: &[&str]) -> String {
    let members: String =
        names.iter().flat_map(|name| ["    ", name, ": {type: string}\n"]).collect();
    fragment::schemas(&format!("A:\n  type: object\n  properties:\n{members}"))
}

/// A document with these GETs, given as path, id and tag.
fn operations(list: &[(&str, &str, &str)]) -> String {
    let path = |(path, id, tag): &(&str, &str, &str)| {
        let responses = "responses: {'204': {description: Done.}}";
        let keys = format!("operationId: {id}\ntags: [{tag}]\n{responses}");
        format!("{path}:\n  get:\n{}", indented(&keys, "    "))
    };
    fragment::paths(&list.iter().map(path).collect::<Vec<_>>().concat())
}

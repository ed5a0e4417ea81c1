//! What is no fault of a document and still likely not what was meant.
//!
//! A client can be made from a document that these rules find something in, so that
//! [`generate`](crate::generate) does not ask them. Whoever maintains the document does, with
//! [`advise`](crate::advise). Each rule is a function in the table below. What is meant as it
//! stands is allowed at the root of the document, see [`allow`].

pub(crate) mod allow;
mod enums;
mod evidence;
mod examples;
mod identifiers;
mod lists;
mod twins;
mod words;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::lint::{Visit, visits};
use crate::load::Tree;

/// Everything that a rule may look at.
struct Context<'m> {
    tree: &'m Tree,
    api: &'m Api,
    visits: Vec<Visit<'m>>,
}

type Rule = fn(&Context, &mut Vec<Diagnostic>);

/// Every rule. Findings come in the order of the document, whatever the order here.
const RULES: &[Rule] = &[
    lists::without_paging,
    evidence::missing,
    enums::closed,
    identifiers::untyped,
    examples::missing,
    twins::schemas,
    words::ambiguous,
];

/// Holds a document that was understood against all rules.
pub(crate) fn advise(tree: &Tree, api: &Api, diagnostics: &mut Diagnostics) {
    let context = Context { tree, api, visits: visits(&tree.root) };
    let mut found = Vec::new();
    for rule in RULES {
        rule(&context, &mut found);
    }
    diagnostics.extend(found);
}

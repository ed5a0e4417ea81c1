//! Lowering: from the document to the [`Api`].
//!
//! This step decides what the document means: whether a field is required, which type a format
//! stands for, which operations are lists, creates or patches, which envelope surrounds a
//! response, and whether a request may be retried. It creates no Rust identifiers or tokens.
//!
//! An unsupported part becomes a diagnostic, and lowering continues with `Type::Any`, so that
//! one run reports all problems.

mod bounds;
mod chains;
mod conventions;
mod example;
mod extension;
mod guides;
mod keywords;
mod lookup;
mod number;
mod operations;
mod place;
mod recursion;
mod replacement;
mod schema;
mod security;
mod servers;
mod spanned;
mod types;
mod usage;

use self::operations::{Operations, resources};
use self::types::Types;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::Document;
use crate::ir::Api;
use crate::source::Span;

/// Lowers a whole document.
pub fn lower(document: &Document<'_>, diagnostics: &mut Diagnostics) -> Api {
    let root = &document.tree.root;
    keywords::warn_about_ignored(root, diagnostics);
    let api = Api {
        title: document.info.value.title.clone(),
        conventions: conventions::lower(document, diagnostics),
        security: security::lower(document, diagnostics),
        guides: guides::lower(root, diagnostics),
        resources: resources(document),
        ..Api::default()
    };
    let mut types = Types::new(document, api, diagnostics);
    types.lower_components();
    Operations::new(&mut types).lower_all();
    let mut api = types.api;
    security::mark_required(&mut api);
    replacement::lower(&mut api, diagnostics);
    lookup::lower(document, &mut api, diagnostics);
    types::union::add_examples(&mut api);
    recursion::wrap_circular_aliases(&mut api);
    recursion::refuse_circular_aliases(&mut api, diagnostics);
    recursion::box_cycles(&mut api);
    recursion::refuse_infinite_records(&api, diagnostics);
    chains::cut(&mut api);
    api
}

/// The error for a part of OpenAPI that the generator does not support.
fn unsupported(span: Span, what: &str, help: &str) -> Diagnostic {
    let title = format!("{what} is not supported yet");
    Diagnostic::error(Code::Unsupported, title).at(span, "").help(help)
}

//! `guide.rs`: the chapters of the documentation, which are written by hand.

use proc_macro2::TokenStream;
use quote::quote;

use super::File;
use super::docs::{cell, inner, paragraphs, row};
use crate::ir::{Api, Guide};
use crate::names::ident;

/// The file, if there are guides.
pub(super) fn file(api: &Api) -> Option<File> {
    if api.guides.is_empty() {
        return None;
    }
    let head = inner(&paragraphs(vec![
        vec!["Guides: one chapter per topic.".to_owned()],
        table(api, ""),
    ]));
    let chapters = api.guides.iter().map(chapter);
    let tokens = quote!(#head #(#chapters)*);
    Some(File { path: "guide.rs".to_owned(), tokens })
}

/// The path of a guide in the crate.
pub(super) fn path(guide: &Guide) -> String {
    format!("docs/{}.md", guide.name.wire)
}

fn chapter(guide: &Guide) -> TokenStream {
    let (name, path) = (ident(&guide.name), format!("../{}", path(guide)));
    quote! {
        #[doc = include_str!(#path)]
        pub mod #name {}
    }
}

/// A table of the guides, with links below `path`. If `path` is empty, rustdoc finds the module by
/// its name, and would call an explicit link redundant.
pub(super) fn table(api: &Api, path: &str) -> Vec<String> {
    let mut rows = vec![row(&["guide", "topic"]), "|---|---|".to_owned()];
    rows.extend(api.guides.iter().map(|guide| {
        let name = guide.name.rust();
        let link =
            if path.is_empty() { String::new() } else { format!("({path}{name})") };
        row(&[&format!("[`{name}`]{link}"), &cell(&guide.about)])
    }));
    rows
}

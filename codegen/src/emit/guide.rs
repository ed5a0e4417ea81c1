//! `guide.rs`: the chapters of the documentation that are written by hand.

use proc_macro2::TokenStream;
use quote::quote;

use super::File;
use super::docs::{described, inner, paragraphs};
use crate::ir::{Api, Guide};
use crate::names::ident;

/// The file, if there are guides.
pub(super) fn file(api: &Api) -> Option<File> {
    if api.guides.is_empty() {
        return None;
    }
    let head = inner(&paragraphs(vec![
        vec!["What holds for all calls: a chapter each.".to_owned()],
        table(api, ""),
    ]));
    let chapters = api.guides.iter().map(chapter);
    let tokens = quote!(#head #(#chapters)*);
    Some(File { path: "guide.rs".to_owned(), tokens })
}

fn chapter(guide: &Guide) -> TokenStream {
    let (name, path) = (ident(&guide.name), format!("../docs/{}.md", guide.name.wire));
    quote! {
        #[doc = include_str!(#path)]
        pub mod #name {}
    }
}

/// A row for each guide, with links that begin with `path`. Where that is empty, rustdoc finds the
/// module by its name, and calls a link to the same place redundant.
pub(super) fn table(api: &Api, path: &str) -> Vec<String> {
    let mut rows =
        vec!["| guide | what it is about |".to_owned(), "|---|---|".to_owned()];
    rows.extend(api.guides.iter().map(|guide| {
        let name = guide.name.rust();
        let about = described(&guide.about).join(" ").replace('|', "\\|");
        let link =
            if path.is_empty() { String::new() } else { format!("({path}{name})") };
        format!("| [`{name}`]{link} | {about} |")
    }));
    rows
}

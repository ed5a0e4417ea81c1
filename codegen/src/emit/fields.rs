//! `fields.rs`: the fields of records and request bodies, as data for programs.

use quote::quote;

use super::File;
use super::docs::{attributes, file_docs, paragraphs, wrap};

/// The file.
pub(super) fn file() -> File {
    let head = file_docs(&[
        "The fields of records and request bodies as data.",
        "For programs that handle records of any type: exports, forms, comparisons.",
    ]);
    let of = attributes(&wrap(
        "The fields of a record or a request body, in the order of the API description.",
    ));
    let of_schema = attributes(&paragraphs(vec![
        wrap("The fields of a schema, by its name in the API description."),
        wrap("`None` if no schema has this name, or it is not an object."),
    ]));
    let tokens = quote! {
        #head

        use crate::schemas::SCHEMAS;

        #[doc(hidden)]
        pub use crate::schemas::API;
        pub use revio_runtime::fields::{Field, FieldType, Fields, Presence};

        #of
        pub fn of<T: revio_runtime::Record>() -> Fields {
            Fields::of::<T>(SCHEMAS)
        }

        #of_schema
        pub fn of_schema(name: &str) -> Option<Fields> {
            Fields::of_schema(SCHEMAS, name)
        }
    };
    File { path: "fields.rs".to_owned(), tokens }
}

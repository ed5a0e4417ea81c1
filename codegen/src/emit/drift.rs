//! `drift.rs`: what answers hold that the spec does not know, which the runtime finds.

use quote::quote;

use super::File;
use super::docs::{attributes, described, inner, paragraphs};

/// The file.
pub(super) fn file() -> File {
    let head = inner(&paragraphs(vec![
        described("Drift: what answers hold that the spec does not know."),
        described(
            "An observer that the client is given is told of members and words that the spec does \
             not have, of nulls where none are expected, and of values that are read although \
             they are not written as the spec says. Of values it is told their kind alone.",
        ),
    ]));
    let inspect = attributes(&paragraphs(vec![
        described(
            "Looks through the body of a successful answer to an operation, as an observer \
             has it done for each.",
        ),
        described(
            "Nothing is found in what is not JSON, in files, and in a body that says of itself \
             that the call did not go well.",
        ),
    ]));
    let tokens = quote! {
        #head

        use crate::ClientBuilder;
        use crate::registry::Operation;
        use crate::schemas::API;

        pub use revio_runtime::drift::{Finding, JsonLinesLog, JsonType, Observer, Unexpected};

        impl ClientBuilder {
            #[doc = " Who is told what answers hold that the spec does not know. Each answer is then read"]
            #[doc = " twice; without an observer, nothing is done for it."]
            pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
                self.builder.observer(&API, observer);
                self
            }
        }

        #inspect
        pub fn inspect(operation: &Operation, body: &[u8]) -> Vec<Finding> {
            revio_runtime::drift::inspect(&API, operation, body)
        }
    };
    File { path: "drift.rs".to_owned(), tokens }
}

//! The bodies of responses that report a failure.

use openapiv3::{ReferenceOr, Response};

use super::{Operations, json_content};
use crate::document::{PathOperation, component_name};
use crate::ir::{ErrorResponse, Module, Status};
use crate::load::Node;
use crate::lower::spanned::{SchemaRef, Spanned, child};
use crate::lower::types::Context;

impl<'d> Operations<'_, 'd, '_> {
    /// The errors whose bodies have a type, in document order, the default last. Texts and files
    /// are in the error as they come.
    pub(super) fn errors(
        &mut self,
        source: &'d PathOperation<'d>,
        context: &Context,
    ) -> Vec<ErrorResponse> {
        let responses = &source.item.value.responses;
        let node = child(source.item.node, &["responses"]);
        let keyed = responses.responses.iter().filter_map(|(status, response)| {
            let key = status.to_string();
            Some((Status::parse(&key).filter(Status::is_error)?, key, response))
        });
        let default = responses.default.iter();
        let default = default.map(|it| (Status::Default, "default".to_owned(), it));
        let all: Vec<_> = keyed.chain(default).collect();
        all.into_iter()
            .filter_map(|(status, key, response)| {
                self.error(status, response, child(node, &[&key]), context)
            })
            .collect()
    }

    fn error(
        &mut self,
        status: Status,
        reference: &'d ReferenceOr<Response>,
        node: &'d Node,
        context: &Context,
    ) -> Option<ErrorResponse> {
        let document = self.types.document;
        let response = Spanned::resolve(reference, node, &document.responses)?;
        let (_, media) = json_content(&response.value.content, response.node)?;
        let node = child(media.node, &["schema"]);
        let schema = SchemaRef::new(media.value.schema.as_ref()?, node);
        // A shared response has one type, whichever operation comes first.
        let context = match reference {
            ReferenceOr::Reference { reference } => {
                let name = format!("{} response", component_name(reference));
                Context { name, module: Module::Types, ..context.clone() }
            }
            ReferenceOr::Item(_) => context.nested(&status.error_name()),
        };
        let ty = self.types.type_of(schema, &context);
        Some(ErrorResponse { status, ty })
    }
}

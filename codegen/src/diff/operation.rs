//! Operations: names, bodies and responses.

use super::compare::{Comparison, Spot};
use super::resource::ResourceOperation;
use super::uses::Usage;
use super::{rust, wire};
use crate::ir::{Body, BodyKind, Form, Operation, RetrySafety};

impl Comparison<'_> {
    /// Compares an operation that both sides have.
    pub(super) fn operation(
        &mut self,
        spot: &Spot,
        old: ResourceOperation<'_>,
        new: ResourceOperation<'_>,
    ) {
        if old.resource.name.wire != new.resource.name.wire {
            let what = format!("moved: {} → {}", old.name(), new.name());
            self.note(spot, (wire::UNCHANGED, rust::OPERATION_MOVED), what);
        }
        let (one, other) = (old.operation, new.operation);
        if names(one) != names(other) {
            let what = format!("renamed: `{}` → `{}`", names(one), names(other));
            self.note(spot, (wire::UNCHANGED, rust::OPERATION_RENAMED), what);
        }
        if (one.method, blank(&one.path)) != (other.method, blank(&other.path)) {
            let what = format!("`{}` → `{}`", old.endpoint(), new.endpoint());
            self.note(spot, (wire::ENDPOINT, rust::ENDPOINT), what);
        }
        self.status(spot, one, other);
        self.security_of(spot, one, other);
        self.server_of(spot, one, other);
        self.parameters(spot, one, other);
        self.body(spot, one.body.as_ref(), other.body.as_ref());
        self.response(spot, &one.response, &other.response);
        self.errors(spot, &one.errors, &other.errors);
        self.helpers(spot, one, other);
    }

    /// Compares evidence, feature, documentation and retries.
    fn status(&mut self, spot: &Spot, old: &Operation, new: &Operation) {
        self.evidence(spot, Some(old.evidence), Some(new.evidence));
        match (old.feature, new.feature) {
            (Some(feature), None) => {
                let what = format!("the feature `{feature}` is no longer needed");
                self.note(spot, (wire::UNCHANGED, rust::GATE_REMOVED), what);
            }
            (None, Some(feature)) => {
                let what = format!("the feature `{feature}` is needed");
                self.note(spot, (wire::UNCHANGED, rust::GATE_ADDED), what);
            }
            _ => {}
        }
        match (&old.retry, &new.retry) {
            (RetrySafety::Unsafe, RetrySafety::Safe) => {
                let what = "retried when the outcome is unknown";
                self.note(spot, (wire::UNCHANGED, rust::RETRIED_MORE), what);
            }
            (RetrySafety::Safe, RetrySafety::Unsafe) => {
                let what = "no longer retried when the outcome is unknown";
                self.note(spot, (wire::UNCHANGED, rust::RETRIED_LESS), what);
            }
            _ => {}
        }
        let own = |operation: &Operation| {
            // Evidence is compared above.
            crate::ir::Doc { evidence: None, ..operation.doc.clone() }
        };
        let spot = Spot { warns: true, ..spot.clone() };
        self.docs(&spot, &own(old), &own(new));
    }

    fn body(&mut self, spot: &Spot, old: Option<&Body>, new: Option<&Body>) {
        match (old, new) {
            (None, None) => {}
            (None, Some(body)) => {
                let wire =
                    if body.required { wire::BODY_REQUIRED } else { wire::BODY_ADDED };
                let argument = body.is_argument();
                let rust =
                    if argument { rust::ARGUMENT_ADDED } else { rust::SETTER_ADDED };
                self.note(spot, (wire, rust), "sends a body");
            }
            (Some(body), None) => {
                let argument = body.is_argument();
                let rust =
                    if argument { rust::ARGUMENT_REMOVED } else { rust::SETTER_REMOVED };
                self.note(spot, (wire::BODY_REMOVED, rust), "no longer sends a body");
            }
            (Some(old), Some(new)) => self.bodies(spot, old, new),
        }
    }

    fn bodies(&mut self, spot: &Spot, old: &Body, new: &Body) {
        let before = self.count();
        match (&old.kind, &new.kind) {
            (BodyKind::Multipart(one), BodyKind::Multipart(other)) => {
                self.media_type(spot, old, new);
                self.parts(spot, &one.parts, &other.parts);
            }
            (BodyKind::Form(one), BodyKind::Form(other))
                if one.styles != other.styles && self.same(&one.ty, &other.ty) =>
            {
                let what = "properties of the form are written in another way";
                self.note(spot, (wire::ENCODING, rust::ENCODING), what);
                self.requirement(spot, old.required, new.required);
            }
            (
                BodyKind::Typed(one) | BodyKind::Form(Form { ty: one, .. }),
                BodyKind::Typed(other) | BodyKind::Form(Form { ty: other, .. }),
            ) => {
                if !self.same(one, other) {
                    let types = self.types(one, other);
                    let what = format!("another body: {}", types.in_rust());
                    self.note(spot, (self.retyped(one, other), rust::BODY_TYPE), what);
                }
                self.requirement(spot, old.required, new.required);
                self.media_type(spot, old, new);
            }
            (BodyKind::Patch(one), BodyKind::Patch(other)) => {
                self.patches(spot, one, other);
            }
            (BodyKind::Text, BodyKind::Text) | (BodyKind::Raw, BodyKind::Raw) => {
                self.requirement(spot, old.required, new.required);
                self.media_type(spot, old, new);
            }
            (
                BodyKind::Typed(_)
                | BodyKind::Patch(_)
                | BodyKind::Form(_)
                | BodyKind::Multipart(_)
                | BodyKind::Text
                | BodyKind::Raw,
                _,
            ) => {
                let what = format!("`{}` → `{}`", old.content_type, new.content_type);
                self.note(spot, (wire::ENCODING, rust::BODY_TYPE), what);
            }
        }
        let usage = Usage { sent: true, read: false };
        let spot = Spot { usage, ..spot.clone() };
        self.docs(&spot, &old.doc, &new.doc);
        // The fields of a patch have the examples.
        if let (Some(one), Some(other)) = (old.kind.sent_type(), new.kind.sent_type()) {
            self.example(&spot, before, (one, &old.example), (other, &new.example));
        }
    }

    fn media_type(&mut self, spot: &Spot, old: &Body, new: &Body) {
        if old.content_type != new.content_type {
            let what = format!("`{}` → `{}`", old.content_type, new.content_type);
            self.note(spot, (wire::ENCODING, rust::ENCODING), what);
        }
    }

    fn requirement(&mut self, spot: &Spot, old: bool, new: bool) {
        match (old, new) {
            (false, true) => {
                let rows = (wire::BODY_REQUIRED, rust::SETTER_TO_ARGUMENT);
                self.note(spot, rows, "the body is required");
            }
            (true, false) => {
                let rows = (wire::BODY_OPTIONAL, rust::ARGUMENT_TO_SETTER);
                self.note(spot, rows, "the body is optional");
            }
            _ => {}
        }
    }
}

/// All Rust names of an operation.
fn names(operation: &Operation) -> String {
    let Operation { name, builder, constant, .. } = operation;
    format!("{} {} {}", name.rust(), builder.rust(), constant.rust())
}

/// A path without the names of its parameters, which are not sent.
fn blank(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| {
        let rest = part.split_once('}').map_or(part, |(_, rest)| rest);
        format!("{all}{{}}{rest}")
    })
}

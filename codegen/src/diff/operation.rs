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
        self.body(spot, old, new);
        self.response(spot, one, other);
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

    fn body(
        &mut self,
        spot: &Spot,
        old: ResourceOperation<'_>,
        new: ResourceOperation<'_>,
    ) {
        let usage = Usage { sent: true, read: false };
        let spot = &Spot { usage, ..spot.clone() };
        let (one, other) = (old.operation, new.operation);
        match (&one.body, &other.body) {
            (None, None) => {}
            (None, Some(body)) => {
                let wire =
                    if body.required { wire::BODY_REQUIRED } else { wire::BODY_ADDED };
                let rust = if has_argument(other) {
                    rust::ARGUMENT_ADDED
                } else {
                    rust::SETTER_ADDED
                };
                self.note(spot, (wire, rust), "sends a body");
            }
            (Some(_), None) => {
                let rust = if has_argument(one) {
                    rust::ARGUMENT_REMOVED
                } else {
                    rust::SETTER_REMOVED
                };
                self.note(spot, (wire::BODY_REMOVED, rust), "no longer sends a body");
            }
            (Some(old), Some(body)) => {
                let is_accepted = self.accepts(new, &old.content_type);
                self.bodies(spot, old, body, is_accepted);
            }
        }
    }

    /// Whether an endpoint of the new document accepts a media type.
    fn accepts(&self, operation: ResourceOperation<'_>, media_type: &str) -> bool {
        let mut same = self.new.api.operations().filter(|it| {
            it.method == operation.operation.method
                && it.path == operation.operation.path
        });
        same.any(|it| it.body.as_ref().is_some_and(|body| is_accepted(body, media_type)))
    }

    /// `is_accepted` says whether the endpoint still accepts what programs send.
    fn bodies(&mut self, spot: &Spot, old: &Body, new: &Body, is_accepted: bool) {
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
                    let wire = self.retyped(spot, one, other);
                    self.note(spot, (wire, rust::BODY_TYPE), what);
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
                let wire = if is_accepted { wire::UNCHANGED } else { wire::ENCODING };
                self.note(spot, (wire, rust::BODY_TYPE), what);
            }
        }
        self.docs(spot, &old.doc, &new.doc);
        // The fields of a patch have the examples.
        if let (Some(one), Some(other)) = (old.kind.sent_type(), new.kind.sent_type()) {
            self.example(spot, before, (one, &old.example), (other, &new.example));
        }
    }

    /// Compares the media types of the same content. A program sends the first, unless it may
    /// choose.
    fn media_type(&mut self, spot: &Spot, old: &Body, new: &Body) {
        let (before, after): (Vec<&str>, Vec<&str>) =
            (old.media_types().collect(), new.media_types().collect());
        if before != after {
            let sent = if old.has_choice_of_type() { before.len() } else { 1 };
            let mut sent = before.iter().take(sent);
            let wire = if sent.all(|it| is_accepted(new, it)) {
                wire::UNCHANGED
            } else {
                wire::ENCODING
            };
            let what = format!("`{}` → `{}`", before.join(", "), after.join(", "));
            self.note(spot, (wire, rust::ENCODING), what);
        }
        let rows = match (old.has_choice_of_type(), new.has_choice_of_type()) {
            (false, true) => (wire::UNCHANGED, rust::SETTER_ADDED),
            (true, false) => (wire::UNCHANGED, rust::SETTER_REMOVED),
            (true, true) | (false, false) => return,
        };
        self.note(spot, rows, "the setter `content_type`");
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

/// Whether a body may have a media type, by its name or a range.
fn is_accepted(body: &Body, media_type: &str) -> bool {
    let is_in = |range: &str| range == "*/" || media_type.starts_with(range);
    let mut all = body.media_types();
    all.any(|it| it == media_type || it.strip_suffix('*').is_some_and(is_in))
}

/// Whether a method takes its body, or a part of it.
fn has_argument(operation: &Operation) -> bool {
    operation.required_body().is_some() || operation.required_parts().next().is_some()
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

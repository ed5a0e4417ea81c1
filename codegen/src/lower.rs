//! From the document to the [`Api`]: what every part of it means.
//!
//! Decided here: whether a member must be there, what a format stands for, what an operation is
//! (a list, a create, a patch), what its answer is wrapped in, and whether it may be repeated.
//! Nothing here makes a Rust identifier or a token.
//!
//! A part that is not understood is a diagnostic; lowering then goes on with a type that holds
//! anything, so that one run tells all that is wrong.

mod answer;
mod at;
mod bounds;
mod collection;
mod conventions;
mod extension;
mod guide;
mod keywords;
mod kind;
mod operation;
mod parameter;
mod patch;
mod record;
mod recursion;
mod replacement;
mod sample;
mod scalar;
mod schema;
mod union;
mod usage;

use std::collections::BTreeMap;

use self::at::{SchemaRef, child};
use self::usage::{Direction, Usage};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::Document;
use crate::ir::{Api, Definition, Doc, Module, Name, Resource, Shape, Type, TypeId};
use crate::source::Span;

/// Lowers a whole document.
pub fn lower(document: &Document<'_>, diagnostics: &mut Diagnostics) -> Api {
    let mut lowering = Lowering::new(document, diagnostics);
    lowering.refuse_keywords();
    lowering.api.conventions = conventions::lower(document, lowering.diagnostics);
    lowering.guides();
    lowering.resources();
    lowering.usage = Usage::of(&lowering);
    lowering.envelopes();
    lowering.schemas();
    lowering.operations();
    lowering.replacements();
    recursion::refuse_endless_aliases(&mut lowering.api, lowering.diagnostics);
    recursion::box_cycles(&mut lowering.api);
    recursion::refuse_endless_records(&lowering.api, lowering.diagnostics);
    lowering.api
}

/// Everything that the parts of lowering share.
struct Lowering<'d, 'a> {
    document: &'d Document<'d>,
    diagnostics: &'a mut Diagnostics,
    api: Api,
    usage: Usage,
    /// The definition of a component schema, by name and, where it has two sides, direction.
    ids: BTreeMap<(String, Direction), TypeId>,
    /// The definition of a schema without a name, by its place.
    inline_ids: BTreeMap<(Span, Direction), TypeId>,
}

impl<'d, 'a> Lowering<'d, 'a> {
    fn new(document: &'d Document<'d>, diagnostics: &'a mut Diagnostics) -> Self {
        let info = &document.info.value;
        let api = Api { title: info.title.clone(), ..Api::default() };
        let (usage, ids, inline_ids) =
            (Usage::default(), BTreeMap::new(), BTreeMap::new());
        Self { document, diagnostics, api, usage, ids, inline_ids }
    }

    /// One resource for each tag that an operation carries, in the order of the tags.
    fn resources(&mut self) {
        for tag in &self.document.tags {
            let doc = extension::doc(tag.node);
            let span = child(tag.node, &["name"]).span;
            self.add_resource(&tag.value.name, span, doc);
        }
        for operation in &self.document.operations {
            if let Some(tag) = operation.item.value.tags.first() {
                let span = child(operation.item.node, &["tags", "0"]).span;
                self.add_resource(tag, span, Doc::default());
            }
        }
        let used: Vec<&String> = self
            .document
            .operations
            .iter()
            .filter_map(|operation| operation.item.value.tags.first())
            .collect();
        self.api.resources.retain(|resource| used.contains(&&resource.name.wire));
    }

    fn add_resource(&mut self, tag: &str, span: Span, doc: Doc) {
        if self.api.resources.iter().any(|resource| resource.name.wire == tag) {
            return;
        }
        self.api.resources.push(Resource {
            name: Name::new(tag, span),
            client: Name::new(tag, span),
            doc,
            operations: Vec::new(),
        });
    }

    /// Lowers every component schema, used or not, in the order of the document.
    fn schemas(&mut self) {
        for item in &self.document.schemas {
            let bytes = self.is_binary(SchemaRef::new(&item.value, item.node));
            if bytes || self.usage.is_envelope(&item.key) {
                continue;
            }
            for direction in self.usage.directions(&item.key) {
                self.named(&item.key, direction);
            }
        }
    }

    /// The module of what stands at a place: that of the family whose file it is.
    fn module_of(&self, span: Span) -> Module {
        let path = self.document.tree.files.path(span);
        let stem = path.rsplit('/').next().and_then(|name| name.split('.').next());
        let family = self
            .api
            .resources
            .iter()
            .position(|resource| Some(resource.name.wire.as_str()) == stem);
        family.map_or(Module::Types, Module::Resource)
    }

    /// Makes room for a definition, so that it can be referred to before it is known.
    fn reserve(&mut self, name: Name, module: Module, doc: Doc) -> TypeId {
        let shape = Shape::Alias(Type::Any);
        self.api.types.push(Definition { name, module, doc, shape });
        TypeId(self.api.types.len() - 1)
    }

    fn define(&mut self, id: TypeId, shape: Shape) {
        if let Some(definition) = self.api.types.get_mut(id.0) {
            definition.shape = shape;
        }
    }

    fn error(
        &mut self,
        code: Code,
        span: Span,
        title: impl Into<String>,
        label: &str,
        help: impl Into<String>,
    ) {
        self.diagnostics.push(Diagnostic::error(code, title).at(span, label).help(help));
    }

    /// A part of OpenAPI that the generator does not know yet.
    fn unsupported(&mut self, span: Span, what: &str, help: &str) {
        let title = format!("{what} is not supported yet");
        self.error(Code::Unsupported, span, title, "", help);
    }
}

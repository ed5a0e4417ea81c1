//! Types: component and inline schemas become the definitions of the API.

mod enumeration;
mod envelope;
mod record;
pub(super) mod scalar;
mod shape;
pub(super) mod union;

use std::collections::BTreeMap;

use openapiv3::Schema;

use super::bounds::doc_of_type;
use super::extension::{self, with_override};
use super::place::place_name;
use super::schema::{
    component, is_binary, is_nullable, is_unknown_object, lists_values, needs_name,
};
use super::spanned::{SchemaRef, Spanned};
use super::unsupported;
use super::usage::{Direction, Usage};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::{Document, is_place};
use crate::ir::{Api, Definition, Doc, Module, Name, Role, Shape, Type, TypeId};
use crate::source::Span;

/// How many components are determined inside of each other. Those that are deeper come later, since
/// the stack is finite.
const MAX_DEPTH: usize = 100;

/// Where a schema is used: determines the name, file and direction of an inline type.
#[derive(Clone, Debug)]
pub(super) struct Context {
    /// The name of an inline type.
    pub(super) name: String,
    /// The generated file of an inline type.
    pub(super) module: Module,
    /// The direction in which the value is sent.
    pub(super) direction: Direction,
}

impl Context {
    /// The context of a part, such as a property.
    pub(super) fn nested(&self, part: &str) -> Self {
        Self { name: format!("{} {part}", self.name), ..self.clone() }
    }
}

/// The definitions so far, and what is needed to add more.
pub(super) struct Types<'d, 'a> {
    pub(super) document: &'d Document<'d>,
    pub(super) diagnostics: &'a mut Diagnostics,
    pub(super) api: Api,
    usage: Usage<'d>,
    components: BTreeMap<(&'d str, Direction), TypeId>,
    inline: BTreeMap<(Span, Direction), TypeId>,
    /// The places whose types are being determined.
    open_places: Vec<&'d str>,
    /// The components without a shape.
    unfinished: Vec<(TypeId, &'d str, Context)>,
    /// How many components are being determined.
    depth: usize,
}

impl<'d, 'a> Types<'d, 'a> {
    pub(super) fn new(
        document: &'d Document<'d>,
        api: Api,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        let usage = Usage::new(document);
        let (components, inline) = (BTreeMap::new(), BTreeMap::new());
        let open_places = Vec::new();
        let (unfinished, depth) = (Vec::new(), 0);
        let mut types = Self {
            document,
            diagnostics,
            api,
            usage,
            components,
            inline,
            open_places,
            unfinished,
            depth,
        };
        types.lower_envelopes();
        types
    }

    /// Lowers every component schema, used or not, in document order.
    pub(super) fn lower_components(&mut self) {
        for item in self.document.schemas.iter().filter(|item| !is_place(&item.key)) {
            let schema = SchemaRef::new(&item.value, item.node);
            if is_binary(self.document, schema)
                || self.usage.envelope(&item.key).is_some()
            {
                continue;
            }
            for direction in self.usage.directions(&item.key) {
                self.component(&item.key, direction);
            }
        }
    }

    /// The type of a schema.
    pub(super) fn type_of(&mut self, schema: SchemaRef<'d>, context: &Context) -> Type {
        match schema {
            SchemaRef::Named(name, span) if self.usage.envelope(name).is_some() => {
                self.unsupported(
                    span,
                    "an envelope inside a type",
                    "refer to envelopes only at the top of a response",
                );
                Type::Any
            }
            SchemaRef::Named(place, span) if is_place(place) => {
                self.type_at(place, span, context.direction)
            }
            SchemaRef::Named(name, _) => {
                let direction = self.usage.direction_of_type(name, context.direction);
                Type::Named(self.component(name, direction))
            }
            SchemaRef::Inline(schema) => self.inline_type(schema, context),
        }
    }

    /// The type of a schema that is not a component but that a reference leads to.
    fn type_at(&mut self, place: &'d str, span: Span, direction: Direction) -> Type {
        let Some(schema) = component(self.document, place) else { return Type::Any };
        let direction = self.usage.direction_of_type(place, direction);
        if let Some(id) = self.inline.get(&(schema.span(), direction)) {
            return Type::Named(*id);
        }
        if self.open_places.contains(&place) {
            let title = format!("`{place}` contains itself");
            self.diagnostics.push(
                Diagnostic::error(Code::InfiniteSchema, title)
                    .at(span, "refers back to it")
                    .help("remove the reference, or make the schema an object with properties"),
            );
            return Type::Any;
        }
        self.open_places.push(place);
        let name = place_name(&self.document.tree.root, place);
        let module = self.module_of(schema.span());
        let ty = self.type_of(schema, &Context { name, module, direction });
        self.open_places.pop();
        ty
    }

    /// The context in which the properties of a body are sent: that of the type of the schema, if it
    /// has one.
    pub(super) fn sent_context(
        &self,
        schema: SchemaRef<'d>,
        context: Context,
    ) -> Context {
        let Some(name) = schema.component() else { return context };
        let direction = self.usage.direction_of_type(name, context.direction);
        Context { direction, ..context }
    }

    /// The type of a value that nothing around it makes absent or null.
    pub(super) fn type_or_null(
        &mut self,
        schema: SchemaRef<'d>,
        context: &Context,
    ) -> Type {
        let ty = self.type_of(schema, context);
        if *self.api.resolve(&ty) != Type::Any && is_nullable(self.document, schema) {
            return Type::Nullable(Box::new(ty));
        }
        ty
    }

    /// The type of an inline schema. A schema that needs a named type is named after the place
    /// where it is used.
    fn inline_type(&mut self, schema: Spanned<'d, Schema>, context: &Context) -> Type {
        let place = self.usage.place(schema.span());
        let direction = place.map_or(context.direction, |place| {
            self.usage.direction_of_type(place, context.direction)
        });
        let key = (schema.span(), direction);
        let mut known = self.inline.get(&key);
        if lists_values(schema) {
            // Enums are the same in both directions.
            known = known.or(self.inline.get(&(schema.span(), direction.opposite())));
        }
        if let Some(id) = known {
            return Type::Named(*id);
        }
        if !needs_name(schema) {
            return match self.shape_of(schema, context) {
                Shape::Alias(ty) => ty,
                _ => Type::Any,
            };
        }
        let is_input = direction == Direction::Request
            && place.is_some_and(|place| self.usage.is_split(place));
        let suffix = if is_input { "Input" } else { "" };
        let name = Name::new(format!("{}{suffix}", context.name), schema.span());
        let is_property = self.usage.is_property(schema.span());
        let name = if is_property { name } else { with_override(name, schema.node) };
        let context = &Context { direction, ..context.clone() };
        let id = self.reserve(name, context.module, doc_of_type(schema.node));
        self.inline.insert(key, id);
        let shape = self.shape_of(schema, context);
        self.define(id, shape);
        Type::Named(id)
    }

    /// The definition of a component schema.
    fn component(&mut self, name: &'d str, direction: Direction) -> TypeId {
        if let Some(id) = self.components.get(&(name, direction)) {
            return *id;
        }
        let Some(item) = self.document.schemas.named(name) else {
            // The lint has reported the reference, so no file is written.
            let name = Name::new(name, self.document.info.span);
            let id = self.reserve(name, Module::Types, Doc::default());
            self.define(id, Shape::Alias(Type::Any));
            return id;
        };
        let module = self.module_of(item.span);
        let mut wire = with_override(Name::new(name, item.span), item.node);
        if direction == Direction::Request && self.usage.is_split(name) {
            wire.wire.push_str("Input");
            if let Some(name_override) = &mut wire.name_override {
                name_override.text.push_str("Input");
            }
        }
        let context = Context { name: wire.wire.clone(), module, direction };
        let is_component = wire.wire == name;
        let id = self.reserve(wire, module, doc_of_type(item.node));
        if let Some(definition) = self.api.types.get_mut(id.0) {
            definition.is_component = is_component;
        }
        self.components.insert((name, direction), id);
        self.unfinished.push((id, name, context));
        if self.depth < MAX_DEPTH {
            self.finish_components();
        }
        id
    }

    /// Determines the shapes of components that have none yet.
    fn finish_components(&mut self) {
        self.depth += 1;
        while let Some((id, name, context)) = self.unfinished.pop() {
            let Some(item) = self.document.schemas.named(name) else { continue };
            let shape = match SchemaRef::new(&item.value, item.node) {
                SchemaRef::Inline(schema) => self.component_shape(schema, &context),
                reference @ SchemaRef::Named(..) => {
                    Shape::Alias(self.type_of(reference, &context))
                }
            };
            self.define(id, shape);
        }
        self.depth -= 1;
    }

    /// The shape of a component schema. Some shapes only exist with a name.
    fn component_shape(
        &mut self,
        schema: Spanned<'d, Schema>,
        context: &Context,
    ) -> Shape {
        if let Some(identifier) = self.identifier(schema) {
            return identifier;
        }
        if let Some(records) = self.records_of_page(schema) {
            let name = format!("{} record", context.name);
            return self.page(schema, records, &Context { name, ..context.clone() });
        }
        if let Some(record) = extension::replaces(schema.node) {
            let replaced = self.component(record, Direction::Response);
            let context = Context { direction: Direction::Response, ..context.clone() };
            return self.record(schema, &context, Role::Replace(replaced));
        }
        if is_unknown_object(schema) {
            // A record, so that adding a property later does not change the type.
            return self.record(schema, context, context.direction.role());
        }
        self.shape_of(schema, context)
    }

    pub(super) fn unsupported(&mut self, span: Span, what: &str, help: &str) {
        self.diagnostics.push(unsupported(span, what, help));
    }

    /// The module of a component: that of the resource with the name of its file.
    fn module_of(&self, span: Span) -> Module {
        let path = self.document.tree.files.path(span);
        let stem = path.rsplit('/').next().and_then(|name| name.split('.').next());
        let mut resources = self.api.resources.iter();
        let index = resources.position(|it| Some(it.name.wire.as_str()) == stem);
        index.map_or(Module::Types, Module::Resource)
    }

    /// Adds a definition without a shape, so that its own parts can refer to it.
    fn reserve(&mut self, name: Name, module: Module, doc: Doc) -> TypeId {
        let id = TypeId(self.api.types.len());
        // A reserved type equals only itself until it has a shape.
        let (shape, is_component) = (Shape::Alias(Type::Named(id)), false);
        self.api.types.push(Definition { name, is_component, module, doc, shape });
        id
    }

    /// Adds a definition.
    fn add(&mut self, definition: Definition) -> Type {
        self.api.types.push(definition);
        Type::Named(TypeId(self.api.types.len() - 1))
    }

    fn define(&mut self, id: TypeId, shape: Shape) {
        if let Some(definition) = self.api.types.get_mut(id.0) {
            definition.shape = shape;
        }
    }
}

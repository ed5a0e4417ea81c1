//! Enums: schemas that list their values.

use std::collections::BTreeSet;

use openapiv3::Schema;

use super::union::by_json_type;
use super::{Context, Types, scalar};
use crate::ir::{
    Definition, Doc, Enum, EnumType, JsonType, Name, NameOverride, Shape, Type, Variant,
};
use crate::load::{Node, Value, plain_number};
use crate::lower::extension;
use crate::lower::schema::{ValueType, listed, type_of_value, value_type};
use crate::lower::spanned::Spanned;

/// The most digits of a number that becomes a variant.
const MAX_DIGITS: usize = 18;

/// A listed value, and the name that the document gives it.
type Listed<'d> = (&'d Node, Option<NameOverride>);

impl<'d> Types<'d, '_> {
    /// The shape of a schema that lists its values. `None` if the list says nothing about the
    /// type. A `null` in it is not a value of the enum.
    pub(super) fn enumeration(
        &mut self,
        schema: Spanned<'d, Schema>,
        context: &Context,
    ) -> Option<Shape> {
        let values = values(schema);
        let complete = extension::complete(schema.node);
        let of = |ty: ValueType| -> Vec<Listed<'d>> {
            let same = values.iter().filter(|(node, _)| type_of_value(node) == Some(ty));
            same.cloned().collect()
        };
        let is_integer = value_type(schema) == Some(ValueType::Integer);
        let (texts, numbers) = (of(ValueType::Text), of(ValueType::Number));
        let (parts, booleans) = (
            of(ValueType::Array).len() + of(ValueType::Object).len(),
            of(ValueType::Bool),
        );
        if parts > 0 || texts.is_empty() && numbers.is_empty() {
            return None;
        }
        let text = || texts_of(&texts, complete);
        let number = || numbers_of(&numbers, is_integer, complete);
        if numbers.is_empty() && booleans.is_empty() {
            return Some(text());
        }
        if texts.is_empty() && booleans.is_empty() {
            return Some(number());
        }
        let mut variants = Vec::new();
        if !texts.is_empty() {
            variants.push((
                JsonType::Text,
                self.named_part(schema, context, "text", text()),
            ));
        }
        if !numbers.is_empty() {
            let number = self.named_part(schema, context, "number", number());
            variants.push((JsonType::Number, number));
        }
        if !booleans.is_empty() {
            variants.push((JsonType::Bool, Type::Bool));
        }
        Some(Shape::Union(by_json_type(variants, schema.span())))
    }

    /// Gives a name to the values of one type.
    fn named_part(
        &mut self,
        schema: Spanned<'d, Schema>,
        context: &Context,
        part: &str,
        shape: Shape,
    ) -> Type {
        if let Shape::Alias(ty) = shape {
            return ty;
        }
        let Context { name, module, .. } = context.nested(part);
        let name = Name::new(name, schema.span());
        self.add(Definition {
            name,
            is_component: false,
            module,
            doc: Doc::default(),
            shape,
        })
    }

    /// Text, or the enum of its values.
    pub(super) fn text(
        &mut self,
        schema: Spanned<'d, Schema>,
        context: &Context,
    ) -> Shape {
        let listed = self.enumeration(schema, context);
        listed.unwrap_or_else(|| Shape::Alias(scalar::text(schema)))
    }
}

fn values(schema: Spanned<'_, Schema>) -> Vec<Listed<'_>> {
    let names = extension::variant_names(schema.node);
    let all = schema.node.items_of("enum");
    let name = |node: &Node| {
        let index = all.iter().position(|it| std::ptr::eq(it, node))?;
        names.get(index).cloned()
    };
    listed(schema).map(|node| (node, name(node))).collect()
}

fn texts_of(values: &[Listed<'_>], complete: Option<bool>) -> Shape {
    let variants = values
        .iter()
        .filter_map(|(node, name)| Some(variant(node, node.text()?, name.as_ref())));
    Shape::Enum(Enum { ty: EnumType::Text, variants: unique(variants), complete })
}

/// Numbers too long for a variant leave the type without listed values.
fn numbers_of(values: &[Listed<'_>], is_integer: bool, complete: Option<bool>) -> Shape {
    let plain: Option<Vec<(String, &Listed<'_>)>> =
        values.iter().map(|it| Some((digits(it.0)?, it))).collect();
    let is_whole = |digits: &str| !digits.contains('.');
    // A fraction is not a value of an integer.
    let plain = plain.map(|it| {
        let possible = it.into_iter().filter(|(it, _)| !is_integer || is_whole(it));
        possible.collect::<Vec<_>>()
    });
    let Some(plain) = plain.filter(|plain| !plain.is_empty()) else {
        return Shape::Alias(if is_integer { Type::Integer } else { Type::Decimal });
    };
    let whole = plain.iter().all(|(digits, _)| is_whole(digits));
    let ty = if whole { EnumType::Integer } else { EnumType::Decimal };
    let variants =
        plain.iter().map(|(digits, (node, name))| variant(node, digits, name.as_ref()));
    Shape::Enum(Enum { ty, variants: unique(variants), complete })
}

/// A value may be listed twice.
fn unique(variants: impl Iterator<Item = Variant>) -> Vec<Variant> {
    let mut known = BTreeSet::new();
    variants.filter(|it| known.insert(it.name.wire.clone())).collect()
}

fn variant(node: &Node, value: &str, name: Option<&NameOverride>) -> Variant {
    let name_override = name.cloned();
    Variant { name: Name { name_override, ..Name::new(value, node.span) } }
}

/// The digits of a number that is short enough for a variant.
fn digits(node: &Node) -> Option<String> {
    let Value::Number(text) = &node.value else { return None };
    let plain = plain_number(text);
    let digits = plain.trim_start_matches('-');
    let is_plain = digits.bytes().all(|it| it.is_ascii_digit() || it == b'.');
    let is_short = digits.replace('.', "").len() <= MAX_DIGITS;
    (is_plain && is_short && digits.starts_with(|it: char| it.is_ascii_digit()))
        .then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::digits;
    use crate::load::{Node, Value};
    use crate::source::Span;

    #[test]
    fn numbers_have_plain_digits_unless_they_are_long() {
        let cases = [
            ("-1", Some("-1")),
            ("0.50", Some("0.5")),
            ("1e30", None),
            ("1e-30", None),
            ("1234567890123456789", None),
            ("0x10", None),
            (".", None),
        ];
        for (text, expected) in cases {
            let value = Value::Number(text.into());
            let node = Node { value, span: Span::new(0, 0, 0) };
            assert_eq!(digits(&node).as_deref(), expected, "{text}");
        }
    }
}

//! Names for schemas that are not components but that references lead to.

use crate::document::{component_name, is_place};
use crate::load::{Node, escape, resolve, unescape};

/// The name of a component, or a name for a place that says where it is: the one that an inline
/// type in this place has. `#/components/schemas/Order/properties/lines/items` is `Order lines
/// item`.
pub(super) fn place_name(root: &Node, reference: &str) -> String {
    let name = component_name(reference);
    if !is_place(name) {
        return name.to_owned();
    }
    let mut words: Vec<String> = Vec::new();
    let mut segments = reference.split('/').skip(1).map(unescape);
    let mut prefix = String::from("#");
    let mut next = |prefix: &mut String| {
        let segment = segments.next()?;
        prefix.push('/');
        prefix.push_str(&escape(&segment).replace('%', "%25"));
        Some(segment)
    };
    while let Some(keyword) = next(&mut prefix) {
        let text_at = |prefix: &str, key: &str| {
            Some(resolve(root, prefix)?.text_of(key)?.to_owned())
        };
        match keyword.as_str() {
            "components" | "content" => drop(next(&mut prefix)),
            "schema" | "not" => {}
            "items" => words.push("item".to_owned()),
            "additionalProperties" => words.push("value".to_owned()),
            "requestBody" => words.push("body".to_owned()),
            "responses" => {
                next(&mut prefix);
                words.push("response".to_owned());
            }
            // A path is a name unless a method follows.
            "properties" | "headers" | "callbacks" | "paths" => {
                words.extend(next(&mut prefix));
            }
            "oneOf" | "anyOf" | "allOf" => {
                let number =
                    next(&mut prefix).and_then(|index| index.parse::<usize>().ok());
                let part = if keyword == "allOf" { "part " } else { "" };
                words.extend(number.map(|number| format!("{part}{}", number + 1)));
            }
            // The name of a parameter is unique enough, and its inline types are shared.
            "parameters" => {
                let key = next(&mut prefix);
                words = text_at(&prefix, "name").or(key).into_iter().collect();
            }
            _ => match text_at(&prefix, "operationId") {
                Some(id) => words = vec![id],
                None => words.push(keyword),
            },
        }
    }
    words.join(" ")
}

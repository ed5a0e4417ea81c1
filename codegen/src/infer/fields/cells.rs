//! Reads the cells of a row: type, required, and bounds.

use std::collections::BTreeSet;

use super::Field;
use crate::diagnostic::suggest;
use crate::infer::path::is_name;
use crate::infer::value_type::ValueType;
use crate::infer::yaml::Lines;

/// A type that pages print.
#[derive(Debug)]
pub(super) struct Base {
    pub(super) name: &'static str,
    pub(super) value: ValueType,
    /// Its keys in the spec.
    pub(super) lines: &'static [&'static str],
}

const fn base(
    name: &'static str,
    value: ValueType,
    lines: &'static [&'static str],
) -> Base {
    Base { name, value, lines }
}

static TYPES: [Base; 13] = [
    base("string", ValueType::Text, &["type: string"]),
    base("int32", ValueType::Integer, &["type: integer", "format: int32"]),
    base("int64", ValueType::Integer, &["type: integer", "format: int64"]),
    base("integer", ValueType::Integer, &["type: integer"]),
    base("double", ValueType::Decimal, &["type: number", "format: double"]),
    base("float", ValueType::Decimal, &["type: number", "format: float"]),
    base("number", ValueType::Decimal, &["type: number"]),
    base(
        "decimal",
        ValueType::Decimal,
        &["type: number", "format: decimal", "example: 12.5"],
    ),
    base("boolean", ValueType::Boolean, &["type: boolean"]),
    base("date", ValueType::Date, &["type: string", "format: date"]),
    base(
        "date-time",
        ValueType::DateTime,
        &["type: string", "format: date-time-local", "example: \"2024-01-02T00:00:00\""],
    ),
    base("object", ValueType::Object, &["type: object"]),
    base(ENUM, ValueType::Text, &["type: string"]),
];

const ENUM: &str = "enum";

/// How deep lists may be nested.
const MAX_DEPTH: usize = 3;

const YES: [&str; 5] = ["yes", "y", "true", "required", "*"];
const NO: [&str; 5] = ["", "no", "n", "false", "optional"];

/// Comparisons as pages print them, with the bound and whether the number itself is excluded. The
/// longer ones come first.
const COMPARISONS: [(&str, Side, bool); 10] = [
    (">=", Side::Minimum, false),
    ("≥", Side::Minimum, false),
    ("minimum", Side::Minimum, false),
    ("min", Side::Minimum, false),
    ("<=", Side::Maximum, false),
    ("≤", Side::Maximum, false),
    ("maximum", Side::Maximum, false),
    ("max", Side::Maximum, false),
    (">", Side::Minimum, true),
    ("<", Side::Maximum, true),
];

#[derive(Clone, Copy, Debug)]
enum Side {
    Minimum,
    Maximum,
}

#[derive(Debug)]
struct Bound {
    number: String,
    is_exclusive: bool,
}

/// The bounds of a number, or of the length of a text.
#[derive(Debug, Default)]
pub(super) struct Bounds {
    minimum: Option<Bound>,
    maximum: Option<Bound>,
    is_length: bool,
}

/// A row whose cells are valid.
#[derive(Debug)]
pub(super) struct Row {
    /// The JSON key, if the page prints it.
    pub(super) key: Option<String>,
    /// The name of a field without a key.
    pub(super) label: String,
    pub(super) base: &'static Base,
    /// How many lists the value is in.
    pub(super) depth: usize,
    pub(super) type_text: String,
    pub(super) is_required: bool,
    pub(super) bounds: Bounds,
    pub(super) bounds_text: String,
    /// The values of an enum.
    pub(super) values: Vec<String>,
    pub(super) description: String,
}

/// The JSON key, unless the name is empty or in parentheses.
pub(super) fn key(name: &str) -> Option<&str> {
    (!name.is_empty() && label(name).is_none()).then_some(name)
}

/// What is in the parentheses of a name.
fn label(name: &str) -> Option<&str> {
    name.strip_prefix('(')?.strip_suffix(')')
}

impl Row {
    /// Reads a row, or reports everything that is wrong with it.
    pub(super) fn read(field: &Field) -> Result<Self, Vec<String>> {
        let mut errors = Vec::new();
        let mut report = |column: &str, why: String| {
            errors.push(format!("line {}, column `{column}`: {why}", field.line));
        };
        let name = field.name.trim();
        let key = key(name);
        if key.is_some_and(|key| !is_name(key)) {
            report("name", invalid_key(name));
        }
        let required = field.required.trim().to_lowercase();
        let is_required = YES.contains(&required.as_str());
        if !is_required && !NO.contains(&required.as_str()) {
            let found = required.escape_debug();
            report("required", format!("`{found}` is neither `yes` nor `no`"));
        }
        let (type_text, bounds_text) =
            (one_line(&field.type_name), one_line(&field.bounds));
        let read = read_type(&type_text).map_err(|why| report("type", why)).and_then(
            |(base, depth, values)| {
                let (bounds, values) = read_bounds(base, depth, values, &bounds_text)
                    .map_err(|why| report("bounds", why))?;
                Ok((base, depth, bounds, values))
            },
        );
        match read {
            Ok((base, depth, bounds, values)) if errors.is_empty() => Ok(Self {
                key: key.map(str::to_owned),
                label: one_line(label(name).unwrap_or_default()),
                base,
                depth,
                type_text,
                is_required,
                bounds,
                bounds_text,
                values,
                description: one_line(&field.description),
            }),
            _ => Err(errors),
        }
    }

    /// Whether the row has this key.
    pub(super) fn is(&self, key: &str) -> bool {
        self.key.as_deref() == Some(key)
    }
}

/// A text whose line breaks and repeated spaces are single spaces.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn invalid_key(name: &str) -> String {
    let name = name.escape_debug();
    format!(
        "`{name}` is not a JSON key; if the page does not print the key, write `({name})`"
    )
}

type TypeCell = (&'static Base, usize, Vec<String>);

/// Reads `TYPE`, `TYPE[]`, `array of TYPE`, or the values of an enum.
fn read_type(text: &str) -> Result<TypeCell, String> {
    let (mut rest, mut depth) = (text, 0);
    loop {
        let inner = rest.strip_suffix("[]").or_else(|| {
            let head =
                rest.get(..9).filter(|it| it.eq_ignore_ascii_case("array of "))?;
            rest.strip_prefix(head)
        });
        let Some(inner) = inner else { break };
        (rest, depth) = (inner.trim(), depth + 1);
        if depth > MAX_DEPTH {
            return Err(format!("more than {MAX_DEPTH} lists are nested"));
        }
    }
    if rest.contains('|') {
        return Ok((known(ENUM)?, depth, read_values(rest)?));
    }
    let name = rest.to_lowercase();
    let plural = name.strip_suffix('s').filter(|_| depth > 0);
    let found = known(&name).or_else(|why| plural.map_or(Err(why), known))?;
    Ok((found, depth, Vec::new()))
}

fn known(name: &str) -> Result<&'static Base, String> {
    TYPES.iter().find(|it| it.name == name).ok_or_else(|| {
        let names = TYPES.each_ref().map(|it| it.name);
        let list = names.join(", ");
        let similar = suggest(name, names, "");
        let found = match name {
            "" => "the type is missing".to_owned(),
            _ => format!("`{}` is not a known type", name.escape_debug()),
        };
        let similar =
            if similar.is_empty() { similar } else { format!("{similar} ") };
        format!(
            "{found}; {similar}expected {list}, `array of TYPE`, `TYPE[]`, or the values of an \
             enum, such as `NEW|OLD`"
        )
    })
}

fn read_values(text: &str) -> Result<Vec<String>, String> {
    let mut seen = BTreeSet::new();
    let values: Vec<String> =
        text.split('|').map(|value| value.trim().to_owned()).collect();
    for value in &values {
        if value.is_empty() {
            return Err(format!("`{}` has an empty value", text.escape_debug()));
        }
        if !seen.insert(value) {
            let value = value.escape_debug();
            return Err(format!("the value `{value}` is listed twice"));
        }
    }
    Ok(values)
}

fn read_bounds(
    base: &Base,
    depth: usize,
    values: Vec<String>,
    text: &str,
) -> Result<(Bounds, Vec<String>), String> {
    let is_enum = base.name == ENUM;
    match text {
        "" if is_enum && values.is_empty() => {
            Err("an enum needs its values, such as `NEW|OLD`".to_owned())
        }
        "" => Ok((Bounds::default(), values)),
        _ if !values.is_empty() => {
            Err("the type has the values of the enum already; leave the bounds empty"
                .to_owned())
        }
        _ if is_enum || (text.contains('|') && base.value == ValueType::Text) => {
            Ok((Bounds::default(), read_values(text)?))
        }
        _ if depth > 0 => Err(
            "a list has no bounds here, which could be those of the list or of its items; move \
             them to the description"
                .to_owned(),
        ),
        _ => Ok((Bounds::read(base, text)?, values)),
    }
}

impl Bounds {
    fn read(base: &Base, text: &str) -> Result<Self, String> {
        let is_text = base.value == ValueType::Text;
        let is_number = matches!(base.value, ValueType::Integer | ValueType::Decimal);
        if !is_text && !is_number {
            return Err(format!("the type {} has no bounds", base.name));
        }
        let mut bounds = Self { is_length: is_text, ..Self::default() };
        let lower = text.to_lowercase().replace(" and ", ",");
        for part in lower.split([',', ';']) {
            if is_number && part.contains("length") {
                return Err(format!("the type {} has no length", base.name));
            }
            let part = part.replacen("length", " ", 1);
            let sides = read_part(&part).ok_or_else(|| invalid_bounds(text))?;
            for (side, number, is_exclusive) in sides {
                let is_valid = match base.value {
                    ValueType::Integer => {
                        is_plain(number) && number.parse::<i64>().is_ok()
                    }
                    ValueType::Decimal => {
                        is_plain(number) && number.parse::<f64>().is_ok()
                    }
                    _ => {
                        is_plain(number)
                            && number.parse::<u32>().is_ok()
                            && !is_exclusive
                    }
                };
                if !is_valid {
                    return Err(invalid_number(base, number, is_exclusive));
                }
                let bound = Bound { number: number.to_owned(), is_exclusive };
                let place = match side {
                    Side::Minimum => &mut bounds.minimum,
                    Side::Maximum => &mut bounds.maximum,
                };
                if place.replace(bound).is_some() {
                    let text = text.escape_debug();
                    return Err(format!("`{text}` has two minima or two maxima"));
                }
            }
        }
        if bounds.is_empty_range() {
            let text = text.escape_debug();
            return Err(format!("no value is within `{text}`"));
        }
        Ok(bounds)
    }

    fn is_empty_range(&self) -> bool {
        let (Some(minimum), Some(maximum)) = (&self.minimum, &self.maximum) else {
            return false;
        };
        let number = |bound: &Bound| bound.number.parse::<f64>().unwrap_or_default();
        let (low, high) = (number(minimum), number(maximum));
        low > high || (minimum.is_exclusive || maximum.is_exclusive) && low >= high
    }

    /// The keywords of the bounds.
    pub(super) fn lines(&self) -> Lines {
        let names = if self.is_length {
            [("minLength", ""), ("maxLength", "")]
        } else {
            [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")]
        };
        let mut lines = Lines::new();
        for ((name, exclusive), bound) in
            names.iter().zip([&self.minimum, &self.maximum])
        {
            let Some(bound) = bound else { continue };
            lines.push(format!("{name}: {}", bound.number));
            if bound.is_exclusive {
                lines.push(format!("{exclusive}: true"));
            }
        }
        lines
    }
}

/// Reads `1..12`, `..12`, `1 to 12`, or a comparison.
fn read_part(text: &str) -> Option<Vec<(Side, &str, bool)>> {
    let text = text.trim();
    let comparison = COMPARISONS.iter().find_map(|(word, side, is_exclusive)| {
        Some(vec![(*side, text.strip_prefix(word)?.trim(), *is_exclusive)])
    });
    if comparison.is_some() {
        return comparison;
    }
    let (low, high) = text.split_once("..").or_else(|| text.split_once(" to "))?;
    let sides = [(Side::Minimum, low.trim()), (Side::Maximum, high.trim())];
    let sides = sides.into_iter().filter(|(_, number)| !number.is_empty());
    let sides: Vec<_> = sides.map(|(side, number)| (side, number, false)).collect();
    (!sides.is_empty()).then_some(sides)
}

/// Whether a number is in the notation that YAML and JSON share: `-1.5`, not `+1`, `01` or `1e3`.
fn is_plain(number: &str) -> bool {
    let digits = number.strip_prefix('-').unwrap_or(number);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let are_digits =
        |it: &str| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit());
    are_digits(whole)
        && are_digits(fraction)
        && (whole == "0" || !whole.starts_with('0'))
}

fn invalid_bounds(text: &str) -> String {
    let text = text.escape_debug();
    format!(
        "`{text}` is not understood; write `1..12`, `1 to 12`, `>= 0`, `< 5`, `max 255` or \
         `length 1 to 255`, several separated by commas, or the values of an enum with `|`"
    )
}

fn invalid_number(base: &Base, number: &str, is_exclusive: bool) -> String {
    let number = number.escape_debug();
    match base.value {
        ValueType::Text if is_exclusive => {
            "a length is limited by `>=` or `<=`, not by `>` or `<`".to_owned()
        }
        ValueType::Text => format!("`{number}` is not a length"),
        ValueType::Integer => format!("`{number}` is not a whole number of 64 bits"),
        _ => format!("`{number}` is not a number, such as `-1` or `0.5`"),
    }
}

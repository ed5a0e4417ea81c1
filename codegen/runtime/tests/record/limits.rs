//! The limits of depth and of the number of fields.

use revio_runtime::{Codec, Extra, MAX_FIELDS, Record, RecordDescriptor, read_json};

use super::sample::{Contact, read};

fn deep(levels: usize) -> String {
    let open = r#"{"contact_id":1,"deputy":"#;
    format!("{}null{}", open.repeat(levels), "}".repeat(levels))
}

#[test]
fn a_deep_body_is_an_error() {
    assert!(read::<Contact>(&deep(120)).is_ok());
    for levels in [128, 5000, 100_000] {
        let error = read::<Contact>(&deep(levels)).unwrap_err();
        assert!(error.contains("recursion limit exceeded"), "{error}");
    }
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        let deep = format!("{}null{}", open.repeat(100_000), close.repeat(100_000));
        let error = read::<Contact>(&format!(r#"{{"contact_id":1,"x":{deep}}}"#));
        let error = error.unwrap_err();
        assert!(error.contains("more than 128 arrays and objects"), "{error}");
    }
}

/// A record is never read from more than can be read as JSON without its type.
#[test]
fn the_levels_of_an_unknown_field_count_for_the_whole_body() {
    let nest = |open: &str, levels: usize| {
        let close = if open == "[" { "]" } else { "}" };
        format!("{}null{}", open.repeat(levels), close.repeat(levels))
    };
    for open in ["[", r#"{"a":"#] {
        for (outer, inner) in [(1, 126), (2, 125), (100, 27)] {
            let unknown = |levels| {
                let record = format!(r#"{{"contact_id":1,"x":{}"#, nest(open, levels));
                let before = r#"{"contact_id":1,"deputy":"#.repeat(outer - 1);
                format!("{before}{record}{}", "}".repeat(outer))
            };
            let deepest = unknown(inner);
            serde_json::from_str::<serde_json::Value>(&deepest).unwrap();
            read::<Contact>(&deepest).unwrap();
            let error = read::<Contact>(&unknown(inner + 1)).unwrap_err();
            assert!(error.contains("more than 128 arrays and objects"), "{error}");
        }
    }
}

#[test]
fn unions_have_the_same_limit() {
    use revio_runtime::union;
    #[derive(Clone, Debug, PartialEq)]
    enum Nest {
        Number(i64),
        Array(Vec<Nest>),
    }
    union!(Nest { Number, Array });
    let nest = |levels| format!("{}1{}", "[".repeat(levels), "]".repeat(levels));
    assert!(read::<Nest>(&nest(60)).is_ok());
    for levels in [129, 5000] {
        let error = read::<Nest>(&nest(levels)).unwrap_err();
        assert!(error.contains("more than 128 arrays and objects"), "{error}");
    }
}

#[test]
fn other_formats_have_the_same_limit() {
    let mut value = serde_json::json!(null);
    for _ in 0..200 {
        value = serde_json::json!({ "contact_id": 1, "deputy": value });
    }
    let error = serde_json::from_value::<Contact>(value).unwrap_err().to_string();
    assert!(
        error.ends_with("more than 128 arrays and objects inside one another"),
        "{error}"
    );
}

/// A record with any number of fields.
struct Wide {
    values: Vec<Option<i64>>,
    names: &'static RecordDescriptor,
    extra: Extra,
}

impl Wide {
    fn new(count: usize) -> Self {
        let names = (0..count).map(|index| &*format!("m{index}").leak());
        let members = names.collect::<Vec<_>>().leak();
        let names = Box::leak(Box::new(RecordDescriptor {
            name: "Wide",
            schema: "Wide",
            fields: members,
            bounds: &[],
        }));
        Self { values: vec![None; count], names, extra: Extra::new() }
    }
}

impl Record for Wide {
    fn descriptor(&self) -> &'static RecordDescriptor {
        self.names
    }

    fn with_values(&self, with: &mut dyn FnMut(&[&dyn Codec], &Extra)) {
        let values: Vec<_> =
            self.values.iter().map(|value| value as &dyn Codec).collect();
        with(&values, &self.extra);
    }

    fn with_values_mut(
        &mut self,
        with: &mut dyn FnMut(&mut [&mut dyn Codec], &mut Extra),
    ) {
        let mut values: Vec<_> =
            self.values.iter_mut().map(|value| value as &mut dyn Codec).collect();
        with(&mut values, &mut self.extra);
    }

    fn empty() -> Self {
        Self::new(0)
    }
}

#[test]
fn a_record_may_have_512_fields() {
    let mut wide = Wide::new(MAX_FIELDS);
    let member = |index: usize| format!(r#""m{index}":{index}"#);
    let body = (0..MAX_FIELDS).rev().map(member).collect::<Vec<_>>().join(",");
    read_json(format!("{{{body}}}").as_bytes(), &mut wide).unwrap();
    assert!(
        wide.values
            .iter()
            .enumerate()
            .all(|(index, value)| *value == i64::try_from(index).ok())
    );
}

#[test]
fn fields_beyond_the_limit_are_read() {
    let mut wide = Wide::new(MAX_FIELDS + 1);
    read_json(br#"{"m512":1,"m512":2,"m0":3}"#, &mut wide).unwrap();
    assert_eq!((wide.values[0], wide.values[512]), (Some(3), Some(2)));
}

#[test]
fn a_record_may_have_no_fields() {
    use revio_runtime::record;
    struct Empty {
        extra: Extra,
    }
    record!(Empty {});
    let empty: Empty = read(r#"{"a":1}"#).expect("an object");
    assert_eq!(serde_json::to_string(&empty).expect("text"), r#"{"a":1}"#);
}

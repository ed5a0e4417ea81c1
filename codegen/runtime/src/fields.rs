//! The fields of one record, taken from the table of all schemas.
//!
//! The table is the one from which the fake server and the drift inspection work, so a program that
//! handles records of any type needs no code for each of them.

pub use crate::registry::{Field, FieldType, Presence};

use crate::record::Record;

/// The fields of a record, of a request body, or of an object in one, in the order of the API
/// description.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::fields::{FieldType, Fields};
/// # revio_runtime::schemas!(SCHEMAS {
/// #     Required Official "Contact"/"contact_id" => Identifier("ContactId"),
/// #     Optional Observed "Contact"/"address" => Object("ContactAddress"),
/// #     Optional "ContactAddress"/"city" => Text,
/// # });
///
/// # fn example() -> Option<()> {
/// let contact = Fields::of_schema(SCHEMAS, "Contact")?;
/// assert_eq!(contact.get("contact_id")?.ty, FieldType::Identifier("ContactId"));
///
/// let address = contact.of_field("address")?;
/// assert_eq!(address.schema(), "ContactAddress");
/// let names: Vec<&str> = address.iter().map(|field| field.name).collect();
/// assert_eq!(names, ["city"]);
/// # Some(())
/// # }
/// # example().expect("the fields exist");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Fields {
    /// Those of all schemas.
    table: &'static [Field],
    schema: &'static str,
}

impl Fields {
    /// The fields of a record type. Generated crates have `fields::of`, which knows the table.
    pub fn of<T: Record>(table: &'static [Field]) -> Self {
        Self { table, schema: T::empty().descriptor().schema }
    }

    /// The fields of a schema. `None` if no schema has this name, or it is not an object.
    pub fn of_schema(table: &'static [Field], name: &str) -> Option<Self> {
        let field = table.iter().find(|it| it.schema == name && !it.name.is_empty())?;
        Some(Self { table, schema: field.schema })
    }

    /// The name of the schema.
    pub fn schema(&self) -> &'static str {
        self.schema
    }

    /// The fields.
    pub fn iter(&self) -> impl Iterator<Item = &'static Field> + use<> {
        let Self { table, schema } = *self;
        table
            .iter()
            .filter(move |field| field.schema == schema && !field.name.is_empty())
    }

    /// The field of this name in JSON.
    pub fn get(&self, name: &str) -> Option<&'static Field> {
        self.iter().find(|field| field.name == name)
    }

    /// The fields of the object in a field. `None` if the field is unknown or holds no described
    /// object.
    pub fn of_field(&self, name: &str) -> Option<Self> {
        self.of_type(self.get(name)?.ty)
    }

    /// The fields of an object of this type.
    pub(crate) fn of_type(&self, ty: FieldType) -> Option<Self> {
        match ty {
            FieldType::Object(schema) => Self::of_schema(self.table, schema),
            FieldType::OrNull(ty) => self.of_type(*ty),
            _ => None,
        }
    }
}

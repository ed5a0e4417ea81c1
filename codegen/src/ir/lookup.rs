//! How the records that an operation may have created are found.

use super::{Name, Type};

/// The search for the records that an operation may have created, as `x-revio-lookup` describes it.
#[derive(Debug)]
pub struct Lookup {
    /// The method. Its wire name is `find_sent`, and what the name of the operation adds to `create`.
    pub name: Name,
    /// The id of the list.
    pub list: String,
    /// The type of a page of the list.
    pub page: Type,
    /// The type of a record.
    pub record: Type,
    /// The type of the body.
    pub body: Type,
    /// The query parameter of the list that takes a time, and its type.
    pub since: Option<(String, Type)>,
    /// Query parameters of the list, each with the property of the body that it takes.
    pub filters: Vec<(String, String)>,
    /// The properties in which a record matches the body.
    pub compare: Vec<String>,
}

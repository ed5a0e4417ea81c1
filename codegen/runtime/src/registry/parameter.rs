//! The parameters of operations.

use super::Bound;

/// One parameter of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// The name in the request.
    pub name: &'static str,
    /// The part of the request that contains the parameter.
    pub location: ParameterLocation,
    /// Whether the API refuses a request without the parameter.
    pub required: bool,
    /// How several values are written.
    pub style: Style,
    /// The type of one value.
    pub ty: ParameterType,
    /// The bounds of the value. Those of a parameter with several values are bounds of a list.
    pub bounds: &'static [Bound],
}

/// The constructors that the tables of the generated crate use.
impl Parameter {
    /// A required parameter in the path.
    pub const fn path(name: &'static str, ty: ParameterType) -> Self {
        Self::new(name, ParameterLocation::Path, ty).required()
    }

    /// A parameter in the query.
    pub const fn query(name: &'static str, ty: ParameterType) -> Self {
        Self::new(name, ParameterLocation::Query, ty)
    }

    /// A parameter in a header.
    pub const fn header(name: &'static str, ty: ParameterType) -> Self {
        Self::new(name, ParameterLocation::Header, ty)
    }

    const fn new(
        name: &'static str,
        location: ParameterLocation,
        ty: ParameterType,
    ) -> Self {
        Self { name, location, required: false, style: Style::Single, ty, bounds: &[] }
    }

    /// Sets [`required`](field@Self::required).
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Allows several values, written as `name=a&name=b`.
    pub const fn repeated(mut self) -> Self {
        self.style = Style::Repeated;
        self
    }

    /// Allows several values, written as `name=a,b`.
    pub const fn comma(mut self) -> Self {
        self.style = Style::Comma;
        self
    }

    /// Sets [`bounds`](field@Self::bounds).
    pub const fn bounds(mut self, bounds: &'static [Bound]) -> Self {
        self.bounds = bounds;
        self
    }
}

/// The part of a request that contains a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterLocation {
    /// The path.
    Path,
    /// The query.
    Query,
    /// The headers.
    Header,
}

/// How several values of a parameter are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// The parameter has one value.
    Single,
    /// `name=a&name=b`
    Repeated,
    /// `name=a,b`
    Comma,
}

/// The type of one value of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterType {
    /// Text.
    Text,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A date and time without a time zone.
    DateTime,
    /// A date and time with an offset from UTC.
    OffsetDateTime,
    /// A date.
    Date,
}

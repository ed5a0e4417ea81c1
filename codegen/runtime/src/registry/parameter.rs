//! The parameters of operations.

use super::{Bound, Evidence};

/// One parameter of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// The name in the request.
    pub name: &'static str,
    /// The part of the request that contains the parameter.
    pub location: ParameterLocation,
    /// Whether the API refuses a request without the parameter.
    pub required: bool,
    /// How the value is written.
    pub style: Style,
    /// Whether each value of a list, and each property of an object, is written on its own.
    pub explode: bool,
    /// Whether reserved characters of the value are not percent-encoded.
    pub allow_reserved: bool,
    /// Whether the parameter may be sent without a value.
    pub allow_empty: bool,
    /// Whether the parameter is a list.
    pub several: bool,
    /// The type of one value.
    pub ty: ParameterType,
    /// The bounds of the value. Those of a parameter with several values are bounds of a list.
    pub bounds: &'static [Bound],
    /// How well the parameter is documented, if that is worse than its operation.
    pub evidence: Option<Evidence>,
}

/// The constructors that the tables of the generated crate use. Each has the style that OpenAPI
/// gives to its location.
impl Parameter {
    /// A required parameter in the path.
    pub const fn path(name: &'static str, ty: ParameterType) -> Self {
        Self::new(name, ParameterLocation::Path, Style::Simple, ty).required()
    }

    /// A parameter in the query.
    pub const fn query(name: &'static str, ty: ParameterType) -> Self {
        Self::new(name, ParameterLocation::Query, Style::Form, ty)
    }

    /// A parameter in a header.
    pub const fn header(name: &'static str, ty: ParameterType) -> Self {
        Self::new(name, ParameterLocation::Header, Style::Simple, ty)
    }

    /// A parameter in a cookie.
    pub const fn cookie(name: &'static str, ty: ParameterType) -> Self {
        Self::new(name, ParameterLocation::Cookie, Style::Form, ty)
    }

    const fn new(
        name: &'static str,
        location: ParameterLocation,
        style: Style,
        ty: ParameterType,
    ) -> Self {
        Self {
            name,
            location,
            required: false,
            style,
            explode: matches!(style, Style::Form),
            allow_reserved: false,
            allow_empty: false,
            several: false,
            ty,
            bounds: &[],
            evidence: None,
        }
    }

    /// Sets [`required`](field@Self::required).
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Sets [`style`](field@Self::style).
    pub const fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// Sets [`explode`](field@Self::explode).
    pub const fn explode(mut self, explode: bool) -> Self {
        self.explode = explode;
        self
    }

    /// Sets [`allow_reserved`](field@Self::allow_reserved).
    pub const fn allow_reserved(mut self) -> Self {
        self.allow_reserved = true;
        self
    }

    /// Sets [`allow_empty`](field@Self::allow_empty).
    pub const fn allow_empty(mut self) -> Self {
        self.allow_empty = true;
        self
    }

    /// Allows several values, each written on its own: `name=a&name=b` in a query.
    pub const fn repeated(mut self) -> Self {
        self.several = true;
        self.explode(true)
    }

    /// Allows several values, written together: `name=a,b` in a query.
    pub const fn comma(mut self) -> Self {
        self.several = true;
        self.explode(false)
    }

    /// Sets [`bounds`](field@Self::bounds).
    pub const fn bounds(mut self, bounds: &'static [Bound]) -> Self {
        self.bounds = bounds;
        self
    }

    /// Sets [`evidence`](field@Self::evidence).
    pub const fn evidence(mut self, evidence: Evidence) -> Self {
        self.evidence = Some(evidence);
        self
    }

    /// Whether the value is a single text, number, date or boolean.
    pub(crate) fn is_scalar(&self) -> bool {
        !self.several && !self.is_structured()
    }

    /// Whether the value may be an object.
    pub(crate) fn is_structured(&self) -> bool {
        matches!(self.ty, ParameterType::Object | ParameterType::Any)
            || self.style == Style::Json
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
    /// The cookies.
    Cookie,
}

/// How the value of a parameter is written, as OpenAPI names it. In the examples, the parameter
/// `id` has the values 3 and 4, or the properties `a` and `b` with these values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// `3,4` and `a,3,b,4`; exploded `3,4` and `a=3,b=4`
    Simple,
    /// `.3,4` and `.a,3,b,4`; exploded `.3.4` and `.a=3.b=4`
    Label,
    /// `;id=3,4` and `;id=a,3,b,4`; exploded `;id=3;id=4` and `;a=3;b=4`
    Matrix,
    /// `id=3,4` and `id=a,3,b,4`; exploded `id=3&id=4` and `a=3&b=4`
    Form,
    /// `id=3%204` and `id=a%203%20b%204`; exploded as `Form`
    SpaceDelimited,
    /// `id=3%7C4` and `id=a%7C3%7Cb%7C4`; exploded as `Form`
    PipeDelimited,
    /// `id[a]=3&id[b]=4`, with encoded brackets
    DeepObject,
    /// JSON
    Json,
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
    /// An object.
    Object,
    /// Any JSON value.
    Any,
}

impl ParameterType {
    /// Whether values are dates, with or without a time.
    #[cfg(feature = "fake")]
    pub(crate) fn is_date(self) -> bool {
        matches!(self, Self::DateTime | Self::OffsetDateTime | Self::Date)
    }
}

// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `parameters`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`path`](Parameters::path) |  | `GET /parameters/{day}/{ids}/{shape}.{state}/x{filter}` |
//! | [`query`](Parameters::query) |  | `GET /parameters/query` |
//! | [`headers`](Parameters::headers) |  | `GET /parameters/headers` |
//! | [`records`](Parameters::records) |  | `POST /parameters/records` |
//! | [`map`](Parameters::map) |  | `POST /parameters/map` |
//! | [`enum_`](Parameters::enum_) |  | `POST /parameters/enum` |
//! | [`union_`](Parameters::union_) |  | `POST /parameters/union` |
//! | [`date`](Parameters::date) |  | `POST /parameters/date` |
//! | [`dates`](Parameters::dates) |  | `POST /parameters/dates` |
//! | [`anything`](Parameters::anything) |  | `POST /parameters/anything` |
//! | [`dated`](Parameters::dated) |  | `POST /parameters/dated` |
//! | [`texts`](Parameters::texts) |  | `POST /parameters/texts` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ParametersPath`], [`ParametersQuery`],
//! [`ParametersHeaders`], [`ParametersRecords`], [`ParametersMap`],
//! [`ParametersEnum`], [`ParametersUnion`], [`ParametersDate`],
//! [`ParametersDates`], [`ParametersAnything`], [`ParametersDated`],
//! [`ParametersTexts`].
//!
//! Request bodies: [`FilterBuilder`], [`FilterNestedBuilder`], [`DatedBuilder`].

use crate::builder::BodyBuilder;
use crate::registry;
use revio_runtime::{
    Call, DateTime, Decimal, Done, Extra, FixedOffset, Handle, NaiveDate, Object,
    OneOrMany, OneOrNone, Secret, Value, call, open_enum, record, union,
};
use std::collections::BTreeMap;

/// The schema `Shape`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Shape {
    /// `round`
    Round,
    /// `square`
    Square,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Shape { Round = "round", Square = "square" });

/// The schema `State`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `open`
    Open,
    /// `shut`
    Shut,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(State { Open = "open", Shut = "shut" });

/// The schema `Either`.
///
/// `From` creates the first variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// Received as a number.
    Number(i64),
    /// Received as a string.
    Text(String),
}

union!(Either { Number, Text });

/// The request body `Filter`.
#[non_exhaustive]
pub struct Filter {
    pub min: Option<Decimal>,
    pub state: Option<State>,
    pub tags: Option<Vec<String>>,
    pub nested: Option<FilterNested>,
    /// Further fields to send.
    pub extra: Extra,
}

impl Filter {
    /// Starts an empty body.
    pub fn builder() -> FilterBuilder {
        <FilterBuilder as Default>::default()
    }
}

/// Builder of [`Filter`]. Its other methods are those of [`BodyBuilder`].
pub type FilterBuilder = BodyBuilder<Filter>;

impl FilterBuilder {
    pub fn min<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("min").min = value.into_option();
        self
    }

    pub fn state<T>(mut self, value: impl OneOrNone<State, T>) -> Self {
        self.inner.set("state").state = value.into_option();
        self
    }

    pub fn tags(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.inner.set("tags").tags = Some(values);
        self
    }

    pub fn nested<T>(mut self, value: impl OneOrNone<FilterNested, T>) -> Self {
        self.inner.set("nested").nested = value.into_option();
        self
    }
}

record!(Filter {
    "min" => min,
    "state" => state,
    "tags" => tags,
    "nested" => nested,
});

/// The request body `Filter nested`.
#[non_exhaustive]
pub struct FilterNested {
    pub deep: Option<bool>,
    /// Further fields to send.
    pub extra: Extra,
}

impl FilterNested {
    /// Starts an empty body.
    pub fn builder() -> FilterNestedBuilder {
        <FilterNestedBuilder as Default>::default()
    }
}

/// Builder of [`FilterNested`]. Its other methods are those of [`BodyBuilder`].
pub type FilterNestedBuilder = BodyBuilder<FilterNested>;

impl FilterNestedBuilder {
    pub fn deep<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("deep").deep = value.into_option();
        self
    }
}

record!(FilterNested = "Filter nested" {
    "deep" => deep,
});

/// The request body `Dated`.
#[non_exhaustive]
pub struct Dated {
    pub at: DateTime<FixedOffset>,
    pub day: NaiveDate,
    pub days: Vec<NaiveDate>,
    pub filter: Filter,
    /// Further fields to send.
    pub extra: Extra,
}

impl Dated {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> DatedBuilder {
        <DatedBuilder as Default>::default()
    }
}

/// Builder of [`Dated`]. Its other methods are those of [`BodyBuilder`].
pub type DatedBuilder = BodyBuilder<Dated>;

impl DatedBuilder {
    /// **Required.**
    pub fn at(mut self, value: impl Into<DateTime<FixedOffset>>) -> Self {
        self.inner.set("at").at = value.into();
        self
    }

    /// **Required.**
    pub fn day(mut self, value: impl Into<NaiveDate>) -> Self {
        self.inner.set("day").day = value.into();
        self
    }

    /// **Required.**
    pub fn days(
        mut self,
        values: impl IntoIterator<Item = impl Into<NaiveDate>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.inner.set("days").days = values;
        self
    }

    /// **Required.**
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.inner.set("filter").filter = value.into();
        self
    }
}

record!(Dated {
    "at" => at,
    "day" => day,
    "days" => days,
    "filter" => filter,
});

/// Calls tagged `parameters`.
///
/// Returned by [`Client::parameters`](crate::Client::parameters).
#[derive(Clone, Debug)]
pub struct Parameters {
    pub(crate) handle: Handle,
}

impl Parameters {
    /// Calls `/parameters/{day}/{ids}/{shape}.{state}/x{filter}`.
    ///
    /// `GET /parameters/{day}/{ids}/{shape}.{state}/x{filter}`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client, day: kitchen_sink::NaiveDate) -> kitchen_sink::Result<()> {
    /// client.parameters().path(day, [1, 1], "round", "open", kitchen_sink::parameters::Filter::builder().build()?).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "parameters_path")]
    #[doc(alias = "GET /parameters/{day}/{ids}/{shape}.{state}/x{filter}")]
    pub fn path<T>(
        &self,
        day: impl Into<NaiveDate>,
        ids: impl OneOrMany<i64, T>,
        shape: impl Into<Shape>,
        state: impl Into<State>,
        filter: impl Into<Filter>,
    ) -> ParametersPath {
        let call = self.handle.call(&registry::PARAMETERS_PATH);
        let call = call.path_param::<NaiveDate>("day", day);
        let call = call.path_param_all::<i64, _>("ids", ids);
        let call = call.path_param::<Shape>("shape", shape);
        let call = call.path_param::<State>("state", state);
        let call = call.path_param::<Filter>("filter", filter);
        call.into_request()
    }

    /// Calls `/parameters/query`.
    ///
    /// `GET /parameters/query`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client, day: kitchen_sink::NaiveDate, time: kitchen_sink::DateTime<kitchen_sink::FixedOffset>) -> kitchen_sink::Result<()> {
    /// client.parameters().query(time, [day, day]).states(["open", "open"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "parameters_query")]
    #[doc(alias = "GET /parameters/query")]
    pub fn query<T>(
        &self,
        since: impl Into<DateTime<FixedOffset>>,
        days: impl OneOrMany<NaiveDate, T>,
    ) -> ParametersQuery {
        let call = self.handle.call(&registry::PARAMETERS_QUERY);
        let call = call.param::<DateTime<FixedOffset>, _>("since", since);
        let call = call.param_all::<NaiveDate, _>("days", days);
        ParametersQuery(call)
    }

    /// Calls `/parameters/headers`.
    ///
    /// `GET /parameters/headers`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client, day: kitchen_sink::NaiveDate) -> kitchen_sink::Result<()> {
    /// client.parameters().headers(day, [1, 1], "example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "parameters_headers")]
    #[doc(alias = "GET /parameters/headers")]
    pub fn headers<T>(
        &self,
        x_day: impl Into<NaiveDate>,
        x_ids: impl OneOrMany<i64, T>,
        session: impl Into<String>,
    ) -> ParametersHeaders {
        let call = self.handle.call(&registry::PARAMETERS_HEADERS);
        let call = call.header_param::<NaiveDate, _>("X-Day", x_day);
        let call = call.header_param_all::<i64, _>("X-Ids", x_ids);
        let call = call.cookie_param::<String, _>("session", session);
        ParametersHeaders(call)
    }

    /// Calls `/parameters/records`.
    ///
    /// `POST /parameters/records`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.parameters().records([kitchen_sink::parameters::Filter::builder().build()?]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "parameters_records")]
    #[doc(alias = "POST /parameters/records")]
    pub fn records(
        &self,
        body: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> ParametersRecords {
        let call = self.handle.call(&registry::PARAMETERS_RECORDS);
        let body: Vec<Filter> = body.into_iter().map(Into::into).collect();
        let call = call.body::<Vec<Filter>>(body);
        call.into_request()
    }

    /// Calls `/parameters/map`.
    ///
    /// `POST /parameters/map`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.parameters().map(std::collections::BTreeMap::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "parameters_map")]
    #[doc(alias = "POST /parameters/map")]
    pub fn map(&self, body: BTreeMap<String, Filter>) -> ParametersMap {
        let call = self.handle.call(&registry::PARAMETERS_MAP);
        let call = call.body::<BTreeMap<String, Filter>>(body);
        call.into_request()
    }

    /// Calls `/parameters/enum`.
    ///
    /// `POST /parameters/enum`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.parameters().enum_("open").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "parameters_enum")]
    #[doc(alias = "POST /parameters/enum")]
    pub fn enum_(&self, body: impl Into<State>) -> ParametersEnum {
        let call = self.handle.call(&registry::PARAMETERS_ENUM);
        let call = call.body::<State>(body);
        call.into_request()
    }

    /// Calls `/parameters/union`.
    ///
    /// `POST /parameters/union`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.parameters().union_(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "parameters_union")]
    #[doc(alias = "POST /parameters/union")]
    pub fn union_(&self, body: impl Into<Either>) -> ParametersUnion {
        let call = self.handle.call(&registry::PARAMETERS_UNION);
        let call = call.body::<Either>(body);
        call.into_request()
    }

    /// Calls `/parameters/date`.
    ///
    /// `POST /parameters/date`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client, day: kitchen_sink::NaiveDate) -> kitchen_sink::Result<()> {
    /// client.parameters().date(day).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "parameters_date")]
    #[doc(alias = "POST /parameters/date")]
    pub fn date(&self, body: impl Into<NaiveDate>) -> ParametersDate {
        let call = self.handle.call(&registry::PARAMETERS_DATE);
        let call = call.body::<NaiveDate>(body);
        call.into_request()
    }

    /// Calls `/parameters/dates`.
    ///
    /// `POST /parameters/dates`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client, time: kitchen_sink::DateTime<kitchen_sink::FixedOffset>) -> kitchen_sink::Result<()> {
    /// client.parameters().dates([time]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "parameters_dates")]
    #[doc(alias = "POST /parameters/dates")]
    pub fn dates(
        &self,
        body: impl IntoIterator<Item = impl Into<DateTime<FixedOffset>>>,
    ) -> ParametersDates {
        let call = self.handle.call(&registry::PARAMETERS_DATES);
        let body: Vec<DateTime<FixedOffset>> =
            body.into_iter().map(Into::into).collect();
        let call = call.body::<Vec<DateTime<FixedOffset>>>(body);
        call.into_request()
    }

    /// Calls `/parameters/anything`.
    ///
    /// `POST /parameters/anything`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.parameters().anything("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "parameters_anything")]
    #[doc(alias = "POST /parameters/anything")]
    pub fn anything(&self, body: impl Into<Value>) -> ParametersAnything {
        let call = self.handle.call(&registry::PARAMETERS_ANYTHING);
        let call = call.body::<Value>(body);
        call.into_request()
    }

    /// Calls `/parameters/dated`.
    ///
    /// `POST /parameters/dated`
    ///
    /// # Example
    ///
    /// ```no_run
    /// use kitchen_sink::parameters::Dated;
    ///
    /// # async fn example(client: kitchen_sink::Client, day: kitchen_sink::NaiveDate, time: kitchen_sink::DateTime<kitchen_sink::FixedOffset>) -> kitchen_sink::Result<()> {
    /// let body = Dated::builder()
    ///     .at(time)
    ///     .day(day)
    ///     .days([day])
    ///     .filter(kitchen_sink::parameters::Filter::builder().build()?)
    ///     .build()?;
    /// client.parameters().dated(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "parameters_dated")]
    #[doc(alias = "POST /parameters/dated")]
    pub fn dated(&self, body: impl Into<Dated>) -> ParametersDated {
        let call = self.handle.call(&registry::PARAMETERS_DATED);
        let call = call.body::<Dated>(body);
        call.into_request()
    }

    /// Calls `/parameters/texts`.
    ///
    /// `POST /parameters/texts`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.parameters().texts(["example"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "parameters_texts")]
    #[doc(alias = "POST /parameters/texts")]
    pub fn texts(
        &self,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> ParametersTexts {
        let call = self.handle.call(&registry::PARAMETERS_TEXTS);
        let body: Vec<String> = body.into_iter().map(Into::into).collect();
        let call = call.body::<Vec<String>>(body);
        call.into_request()
    }
}

/// Request builder of [`Parameters::path`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ParametersPath = revio_runtime::Request<Done>;

/// Request builder of [`Parameters::query`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ParametersQuery(Call);

impl ParametersQuery {
    /// Sets the query parameter `states`, which takes one or more values: `.states(…)`
    /// or `.states([…, …])`.
    pub fn states<T>(self, values: impl OneOrMany<State, T>) -> Self {
        Self(self.0.param_all::<State, _>("states", values))
    }

    /// Sets the query parameter `spaces`, which takes one or more values: `.spaces(…)`
    /// or `.spaces([…, …])`.
    pub fn spaces<T>(self, values: impl OneOrMany<String, T>) -> Self {
        Self(self.0.param_all::<String, _>("spaces", values))
    }

    /// Sets the query parameter `pipes`, which takes one or more values: `.pipes(…)` or
    /// `.pipes([…, …])`.
    pub fn pipes<T>(self, values: impl OneOrMany<bool, T>) -> Self {
        Self(self.0.param_all::<bool, _>("pipes", values))
    }

    /// Sets the query parameter `properties`.
    pub fn properties<T>(self, value: impl OneOrNone<Filter, T>) -> Self {
        Self(self.0.param::<Filter, _>("properties", value))
    }

    /// Sets the query parameter `pairs`.
    pub fn pairs(self, value: BTreeMap<String, i64>) -> Self {
        Self(self.0.param::<BTreeMap<String, i64>, _>("pairs", value))
    }

    /// Sets the query parameter `spaced`.
    pub fn spaced(self, value: BTreeMap<String, i64>) -> Self {
        Self(self.0.param::<BTreeMap<String, i64>, _>("spaced", value))
    }

    /// Sets the query parameter `piped`.
    pub fn piped(self, value: BTreeMap<String, i64>) -> Self {
        Self(self.0.param::<BTreeMap<String, i64>, _>("piped", value))
    }

    /// Sets the query parameter `one_by_one`.
    pub fn one_by_one(self, value: BTreeMap<String, i64>) -> Self {
        Self(self.0.param::<BTreeMap<String, i64>, _>("one_by_one", value))
    }

    /// Sets the query parameter `deep`.
    pub fn deep<T>(self, value: impl OneOrNone<Filter, T>) -> Self {
        Self(self.0.param::<Filter, _>("deep", value))
    }

    /// Sets the query parameter `json` as `application/json`.
    pub fn json<T>(self, value: impl OneOrNone<Filter, T>) -> Self {
        Self(self.0.param::<Filter, _>("json", value))
    }

    /// Sets the query parameter `json_list` as `application/json`.
    pub fn json_list(self, values: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        Self(self.0.param_all::<Value, _>("json_list", values))
    }

    /// Sets the query parameter `xml` as `application/xml`.
    pub fn xml<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("xml", value))
    }

    /// Sets the query parameter `anything`.
    pub fn anything(self, value: impl Into<Value>) -> Self {
        Self(self.0.param::<Value, _>("anything", value))
    }

    /// Sets the query parameter `object`.
    pub fn object<T>(self, value: impl OneOrNone<Object, T>) -> Self {
        Self(self.0.param::<Object, _>("object", value))
    }

    /// Sets the query parameter `lists`.
    pub fn lists(
        self,
        values: impl IntoIterator<Item = impl Into<Vec<String>>>,
    ) -> Self {
        Self(self.0.param_all::<Vec<String>, _>("lists", values))
    }

    /// Sets the query parameter `filters`, which takes one or more values:
    /// `.filters(…)` or `.filters([…, …])`.
    pub fn filters<T>(self, values: impl OneOrMany<Filter, T>) -> Self {
        Self(self.0.param_all::<Filter, _>("filters", values))
    }

    /// Sets the query parameter `either`.
    pub fn either<T>(self, value: impl OneOrNone<Either, T>) -> Self {
        Self(self.0.param::<Either, _>("either", value))
    }

    /// Sets the query parameter `eithers`.
    pub fn eithers(self, values: impl IntoIterator<Item = impl Into<Either>>) -> Self {
        Self(self.0.param_all::<Either, _>("eithers", values))
    }

    /// Sets the query parameter `to`.
    pub fn to<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("to", value))
    }

    /// Sets the query parameter `amount`.
    pub fn amount<T>(self, value: impl OneOrNone<Decimal, T>) -> Self {
        Self(self.0.param::<Decimal, _>("amount", value))
    }

    /// Sets the query parameter `secret`.
    pub fn secret<T>(self, value: impl OneOrNone<Secret, T>) -> Self {
        Self(self.0.param::<Secret, _>("secret", value))
    }

    /// Sets the query parameter `ratio`.
    pub fn ratio<T>(self, value: impl OneOrNone<f64, T>) -> Self {
        Self(self.0.param::<f64, _>("ratio", value))
    }

    /// Sets the query parameter `flag`.
    pub fn flag<T>(self, value: impl OneOrNone<bool, T>) -> Self {
        Self(self.0.param::<bool, _>("flag", value))
    }

    /// Sends the query parameter `flag` without a value.
    pub fn empty_flag(self) -> Self {
        Self(self.0.empty_param("flag"))
    }
}

call!(ParametersQuery => Done);

/// Request builder of [`Parameters::headers`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ParametersHeaders(Call);

impl ParametersHeaders {
    /// Sets the header `X-Filter`.
    pub fn x_filter<T>(self, value: impl OneOrNone<Filter, T>) -> Self {
        Self(self.0.header_param::<Filter, _>("X-Filter", value))
    }

    /// Sets the header `X-Json` as `application/json`.
    pub fn x_json<T>(self, value: impl OneOrNone<Object, T>) -> Self {
        Self(self.0.header_param::<Object, _>("X-Json", value))
    }

    /// Sets the header `User-Agent`.
    pub fn user_agent<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.header_param::<String, _>("User-Agent", value))
    }

    /// Sets the cookie `colors`, which takes one or more values: `.colors(…)` or
    /// `.colors([…, …])`.
    pub fn colors<T>(self, values: impl OneOrMany<String, T>) -> Self {
        Self(self.0.cookie_param_all::<String, _>("colors", values))
    }

    /// Sets the cookie `scope`.
    pub fn scope<T>(self, value: impl OneOrNone<Filter, T>) -> Self {
        Self(self.0.cookie_param::<Filter, _>("scope", value))
    }
}

call!(ParametersHeaders => Done);

/// Request builder of [`Parameters::records`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ParametersRecords = revio_runtime::Request<Done>;

/// Request builder of [`Parameters::map`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ParametersMap = revio_runtime::Request<Done>;

/// Request builder of [`Parameters::enum_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ParametersEnum = revio_runtime::Request<Done>;

/// Request builder of [`Parameters::union_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ParametersUnion = revio_runtime::Request<Done>;

/// Request builder of [`Parameters::date`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ParametersDate = revio_runtime::Request<Done>;

/// Request builder of [`Parameters::dates`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ParametersDates = revio_runtime::Request<Done>;

/// Request builder of [`Parameters::anything`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ParametersAnything = revio_runtime::Request<Done>;

/// Request builder of [`Parameters::dated`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ParametersDated = revio_runtime::Request<Done>;

/// Request builder of [`Parameters::texts`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ParametersTexts = revio_runtime::Request<Done>;

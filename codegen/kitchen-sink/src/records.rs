// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `records`.
//!
//! # Records
//!
//! - [`Sink`]
//! - [`Car`]
//! - [`Owner1`][]: Private.
//! - [`Owner2`][]: Trade.
//! - [`Counts`]
//! - [`SinkCountsInParts`]
//! - [`Likeness`]
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`get`](RecordsValue::get) |  | `GET /records` |
//! | [`put`](RecordsValue::put) |  | `PUT /records` |
//! | [`like`](RecordsValue::like) |  | `GET /records/like` |
//! | [`find`](RecordsValue::find) |  | `GET /records/{sink_id}` |
//! | [`patch`](RecordsValue::patch) |  | `PATCH /records/{sink_id}` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`RecordsGet`], [`RecordsPut`], [`RecordsLike`],
//! [`RecordsFind`], [`RecordsPatch`].
//!
//! Request bodies: [`SinkPatchBuilder`], [`WishBuilder`].

use crate::builder::BodyBuilder;
use crate::registry;
use revio_runtime::{
    Bound, Call, DateTime, Decimal, Done, Extra, FixedOffset, Handle, NaiveDate,
    Nullable, Object, OneOrNone, RawJson, Secret, Tristate, Value, call, newtype,
    number_enum, one_of, open_enum, placeholder, record, union,
};
use std::collections::BTreeMap;

/// Identifies a sink.
///
/// An [`Id`](crate::Id): `SinkId::new(1001)`.
pub type SinkId = revio_runtime::Id<tag::SinkIdTag>;

/// The identifier `SerialNumber`.
///
/// A [`TextId`](crate::TextId): `SerialNumber::new("a-17")`.
pub type SerialNumber = revio_runtime::TextId<tag::SerialNumberTag>;

/// The schema `Sink`.
#[derive(Default)]
#[non_exhaustive]
pub struct Sink {
    pub sink_id: Option<SinkId>,
    pub serial: Option<SerialNumber>,
    pub car: Option<Car>,
    pub owner: Option<Owner>,
    pub counts: Option<Counts>,
    pub counts_in_parts: Option<SinkCountsInParts>,
    pub names: Option<Vec<Nullable<String>>>,
    pub grid: Option<Vec<Nullable<Vec<Nullable<i64>>>>>,
    pub scores: Option<BTreeMap<String, Nullable<Decimal>>>,
    pub cars: Option<BTreeMap<String, Vec<Car>>>,
    pub note: Option<String>,
    pub level: Option<Level>,
    pub rate: Option<Rate>,
    pub fixed: Option<bool>,
    pub color: Option<SinkColor>,
    pub mixed: Option<SinkMixed>,
    pub levels: Option<Vec<Level>>,
    pub list: Option<List>,
    pub map: Option<Map>,
    pub next: Option<Box<Sink>>,
    pub at: Option<DateTime<FixedOffset>>,
    pub on: Option<NaiveDate>,
    pub big: Option<i64>,
    /// Allowed values: at least 0.
    pub huge: Option<i64>,
    pub price: Option<Decimal>,
    pub ratio: Option<f64>,
    pub untyped: Option<Value>,
    /// Anything.
    pub described: Option<Value>,
    pub object: Option<Object>,
    pub anything_else: Option<Object>,
    pub items_without_a_type: Option<Vec<Value>>,
    pub in_json: Option<Vec<BTreeMap<String, Value>>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Sink {
    "sink_id" => sink_id,
    "serial" => serial,
    "car" => car,
    "owner" => owner,
    "counts" => counts,
    "counts_in_parts" => counts_in_parts,
    "names" => names,
    "grid" => grid,
    "scores" => scores,
    "cars" => cars,
    "note" => note,
    "level" => level,
    "rate" => rate,
    "fixed" => fixed,
    "color" => color,
    "mixed" => mixed,
    "levels" => levels,
    "list" => list,
    "map" => map,
    "next" => next,
    "at" => at,
    "on" => on,
    "big" => big,
    "huge" => huge [Bound::Minimum("0")],
    "price" => price,
    "ratio" => ratio,
    "untyped" => untyped,
    "described" => described,
    "object" => object,
    "anything_else" => anything_else,
    "items_without_a_type" => items_without_a_type,
    "in_json" => in_json,
});

/// The schema `Car`.
#[non_exhaustive]
pub struct Car {
    /// Allowed values: at most 8 characters.
    pub plate: String,
    pub weight: Option<Decimal>,
    pub doors: i64,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Car {
    /// Creates a record with only its required fields set.
    pub fn new(plate: impl Into<String>, doors: impl Into<i64>) -> Self {
        let mut record: Self = placeholder();
        record.plate = plate.into();
        record.doors = doors.into();
        record
    }
}

record!(Car {
    "plate" => plate [Bound::MaxLength(8)],
    "weight" => weight,
    "doors" => doors,
});

/// The schema `Owner`.
///
/// The alternative that fits best is read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Owner {
    Private(Box<Owner1>),
    Trade(Box<Owner2>),
    /// Anything else, as received.
    Other(RawJson),
}

one_of!(Owner { Private(Box<Owner1>), Trade(Box<Owner2>) });

/// Private
#[non_exhaustive]
pub struct Owner1 {
    pub born: NaiveDate,
    pub name: String,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Owner1 {
    /// Creates a record with only its required fields set.
    pub fn new(born: impl Into<NaiveDate>, name: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.born = born.into();
        record.name = name.into();
        record
    }
}

record!(Owner1 = "Owner 1" {
    "born" => born,
    "name" => name,
});

/// Trade
#[non_exhaustive]
pub struct Owner2 {
    pub number: i64,
    pub name: String,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Owner2 {
    /// Creates a record with only its required fields set.
    pub fn new(number: impl Into<i64>, name: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.number = number.into();
        record.name = name.into();
        record
    }
}

record!(Owner2 = "Owner 2" {
    "number" => number,
    "name" => name,
});

/// The schema `Counts`.
#[non_exhaustive]
pub struct Counts {
    pub total: i64,
    /// The properties that have no field.
    pub additional: Option<BTreeMap<String, i64>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Counts {
    /// Creates a record with only its required fields set.
    pub fn new(total: impl Into<i64>) -> Self {
        let mut record: Self = placeholder();
        record.total = total.into();
        record
    }
}

record!(Counts, rest(additional) {
    "total" => total,
});

/// The schema `Sink counts_in_parts`.
#[non_exhaustive]
pub struct SinkCountsInParts {
    pub total: i64,
    pub size: Option<i64>,
    /// The properties that have no field.
    pub additional: Option<BTreeMap<String, i64>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl SinkCountsInParts {
    /// Creates a record with only its required fields set.
    pub fn new(total: impl Into<i64>) -> Self {
        let mut record: Self = placeholder();
        record.total = total.into();
        record
    }
}

record!(SinkCountsInParts = "Sink counts_in_parts", rest(additional) {
    "total" => total,
    "size" => size,
});

/// The schema `Level`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `-1`
    Minus1,
    /// `0`
    N0,
    /// `10`
    N10,
    /// An unknown value, as received.
    Other(i64),
}

number_enum!(Level(i64) { Minus1 = -1, N0 = 0, N10 = 10 });

/// The schema `Rate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rate {
    /// `0.5`
    N0_5,
    /// `1`
    N1,
    /// `100`
    N100,
    /// An unknown value, as received.
    Other(Decimal),
}

number_enum!(Rate(Decimal) {
    N0_5 = Decimal::new(5, 1),
    N1 = Decimal::new(1, 0),
    N100 = Decimal::new(100, 0),
});

/// The schema `Sink color`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SinkColor {
    /// `red`
    Red,
    /// `dark green`
    DarkGreen,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(SinkColor { Red = "red", DarkGreen = "dark green" });

/// The schema `Sink mixed`.
///
/// `From` creates the first variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SinkMixed {
    /// Received as a string.
    Text(SinkMixedText),
    /// Received as a number.
    Number(SinkMixedNumber),
    /// Received as a boolean.
    Bool(bool),
}

union!(SinkMixed { Text, Number, Bool });

/// The schema `Sink mixed text`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SinkMixedText {
    /// `auto`
    Auto,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(SinkMixedText { Auto = "auto" });

/// The schema `Sink mixed number`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SinkMixedNumber {
    /// `1`
    N1,
    /// An unknown value, as received.
    Other(i64),
}

number_enum!(SinkMixedNumber(i64) { N1 = 1 });

/// The schema `List`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct List(pub Vec<List>);

newtype!(List = Vec<List>);

/// The schema `Map`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Map(pub BTreeMap<String, Map>);

newtype!(Map = BTreeMap<String, Map>);

/// The request body `SinkPatch`.
#[non_exhaustive]
pub struct SinkPatch {
    pub price: Decimal,
    pub note: Tristate<String>,
    pub on: Tristate<NaiveDate>,
    /// Further fields to send.
    pub extra: Extra,
}

impl SinkPatch {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> SinkPatchBuilder {
        <SinkPatchBuilder as Default>::default()
    }
}

/// Builder of [`SinkPatch`]. Its other methods are those of [`BodyBuilder`].
pub type SinkPatchBuilder = BodyBuilder<SinkPatch>;

impl SinkPatchBuilder {
    /// **Required.**
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.inner.set("price").price = value.into();
        self
    }

    pub fn note<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("note").note = value.into_option().into();
        self
    }

    /// Sets `note` to null.
    pub fn clear_note(mut self) -> Self {
        self.inner.set("note").note = Tristate::Null;
        self
    }

    pub fn on<T>(mut self, value: impl OneOrNone<NaiveDate, T>) -> Self {
        self.inner.set("on").on = value.into_option().into();
        self
    }

    /// Sets `on` to null.
    pub fn clear_on(mut self) -> Self {
        self.inner.set("on").on = Tristate::Null;
        self
    }
}

record!(SinkPatch {
    "price" => price,
    "note" => note,
    "on" => on,
});

/// The schema `Likeness`.
#[non_exhaustive]
pub struct Likeness {
    pub serial: Nullable<SerialNumber>,
    pub sink_id: Nullable<SinkId>,
    pub level: Nullable<Level>,
    pub rate: Nullable<Rate>,
    pub color: Nullable<LikenessColor>,
    pub mixed: Nullable<LikenessMixed>,
    pub note: Nullable<String>,
    pub secret: Nullable<Secret>,
    pub price: Nullable<Decimal>,
    pub ratio: Nullable<f64>,
    pub big: Nullable<i64>,
    pub fixed: Nullable<bool>,
    pub at: Nullable<DateTime<FixedOffset>>,
    pub on: Nullable<NaiveDate>,
    pub levels: Nullable<Vec<Level>>,
    pub owner: Nullable<Owner>,
    pub car: Nullable<Car>,
    pub map: Nullable<Map>,
    pub object: Nullable<Object>,
    pub untyped: Nullable<Value>,
    pub either: Nullable<LikenessEither>,
    pub pairs: Nullable<BTreeMap<String, i64>>,
    pub slug: Nullable<LikenessSlug>,
    pub again: Nullable<Box<Likeness>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Likeness {
    /// Creates a record with only its required fields set.
    #[expect(clippy::too_many_arguments, reason = "one for each required field")]
    pub fn new(
        serial: impl Into<Nullable<SerialNumber>>,
        sink_id: impl Into<Nullable<SinkId>>,
        level: impl Into<Nullable<Level>>,
        rate: impl Into<Nullable<Rate>>,
        color: impl Into<Nullable<LikenessColor>>,
        mixed: impl Into<Nullable<LikenessMixed>>,
        note: impl Into<Nullable<String>>,
        secret: impl Into<Nullable<Secret>>,
        price: impl Into<Nullable<Decimal>>,
        ratio: impl Into<Nullable<f64>>,
        big: impl Into<Nullable<i64>>,
        fixed: impl Into<Nullable<bool>>,
        at: impl Into<Nullable<DateTime<FixedOffset>>>,
        on: impl Into<Nullable<NaiveDate>>,
        levels: impl Into<Nullable<Vec<Level>>>,
        owner: impl Into<Nullable<Owner>>,
        car: impl Into<Nullable<Car>>,
        map: impl Into<Nullable<Map>>,
        object: impl Into<Nullable<Object>>,
        untyped: impl Into<Nullable<Value>>,
        either: impl Into<Nullable<LikenessEither>>,
        pairs: impl Into<Nullable<BTreeMap<String, i64>>>,
        slug: impl Into<Nullable<LikenessSlug>>,
        again: impl Into<Nullable<Box<Likeness>>>,
    ) -> Self {
        let mut record: Self = placeholder();
        record.serial = serial.into();
        record.sink_id = sink_id.into();
        record.level = level.into();
        record.rate = rate.into();
        record.color = color.into();
        record.mixed = mixed.into();
        record.note = note.into();
        record.secret = secret.into();
        record.price = price.into();
        record.ratio = ratio.into();
        record.big = big.into();
        record.fixed = fixed.into();
        record.at = at.into();
        record.on = on.into();
        record.levels = levels.into();
        record.owner = owner.into();
        record.car = car.into();
        record.map = map.into();
        record.object = object.into();
        record.untyped = untyped.into();
        record.either = either.into();
        record.pairs = pairs.into();
        record.slug = slug.into();
        record.again = again.into();
        record
    }
}

record!(Likeness {
    "serial" => serial,
    "sink_id" => sink_id,
    "level" => level,
    "rate" => rate,
    "color" => color,
    "mixed" => mixed,
    "note" => note,
    "secret" => secret,
    "price" => price,
    "ratio" => ratio,
    "big" => big,
    "fixed" => fixed,
    "at" => at,
    "on" => on,
    "levels" => levels,
    "owner" => owner,
    "car" => car,
    "map" => map,
    "object" => object,
    "untyped" => untyped,
    "either" => either,
    "pairs" => pairs,
    "slug" => slug,
    "again" => again,
});

/// The schema `Likeness color`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LikenessColor {
    /// `red`
    Red,
    /// `dark green`
    DarkGreen,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(LikenessColor { Red = "red", DarkGreen = "dark green" });

/// The schema `Likeness mixed`.
///
/// `From` creates the first variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LikenessMixed {
    /// Received as a string.
    Text(LikenessMixedText),
    /// Received as a number.
    Number(LikenessMixedNumber),
    /// Received as a boolean.
    Bool(bool),
}

union!(LikenessMixed { Text, Number, Bool });

/// The schema `Likeness mixed text`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LikenessMixedText {
    /// `auto`
    Auto,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(LikenessMixedText { Auto = "auto" });

/// The schema `Likeness mixed number`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LikenessMixedNumber {
    /// `1`
    N1,
    /// An unknown value, as received.
    Other(i64),
}

number_enum!(LikenessMixedNumber(i64) { N1 = 1 });

/// The schema `Likeness either`.
///
/// `From` creates the first variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LikenessEither {
    /// Received as a string.
    Text(String),
    /// Received as a number.
    Number(i64),
    /// Received as an object.
    Object(Object),
}

union!(LikenessEither { Text, Number, Object });

/// The schema `Likeness slug`.
///
/// The alternative that fits best is read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LikenessSlug {
    Slug(Slug),
    Date(NaiveDate),
    Bool(bool),
    /// Anything else, as received.
    Other(RawJson),
}

one_of!(LikenessSlug { Slug(String), Date(NaiveDate), Bool(bool) });

/// The schema `Slug`.
pub type Slug = String;

/// The request body `Wish`.
#[non_exhaustive]
pub struct Wish {
    pub text: String,
    pub again: Nullable<Box<Wish>>,
    /// Further fields to send.
    pub extra: Extra,
}

impl Wish {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> WishBuilder {
        <WishBuilder as Default>::default()
    }
}

/// Builder of [`Wish`]. Its other methods are those of [`BodyBuilder`].
pub type WishBuilder = BodyBuilder<Wish>;

impl WishBuilder {
    /// **Required.**
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.inner.set("text").text = value.into();
        self
    }

    /// **Required.**
    pub fn again(mut self, value: impl Into<Wish>) -> Self {
        self.inner.set("again").again = Nullable::Value(Box::new(value.into()));
        self
    }

    /// Sets `again` to null.
    pub fn clear_again(mut self) -> Self {
        self.inner.set("again").again = Nullable::Null;
        self
    }
}

record!(Wish {
    "text" => text,
    "again" => again,
});

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum SinkIdTag {}
    pub enum SerialNumberTag {}
}

/// Calls tagged `records`.
///
/// Returned by [`Client::records`](crate::Client::records).
#[derive(Clone, Debug)]
pub struct RecordsValue {
    pub(crate) handle: Handle,
}

impl RecordsValue {
    /// Calls `/records`.
    ///
    /// `GET /records`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let sink = client.records().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "records_get")]
    #[doc(alias = "GET /records")]
    pub fn get(&self) -> RecordsGet {
        self.handle.call(&registry::RECORDS_GET).into_request()
    }

    /// Calls `/records`.
    ///
    /// `PUT /records`
    ///
    /// # Example
    ///
    /// ```no_run
    /// use kitchen_sink::records::Sink;
    ///
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let body = Sink::default();
    /// client.records().put(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "records_put")]
    #[doc(alias = "PUT /records")]
    pub fn put(&self, body: impl Into<Sink>) -> RecordsPut {
        let call = self.handle.call(&registry::RECORDS_PUT);
        let call = call.body::<Sink>(body);
        call.into_request()
    }

    /// Calls `/records/like`.
    ///
    /// `GET /records/like`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client, day: kitchen_sink::NaiveDate, time: kitchen_sink::DateTime<kitchen_sink::FixedOffset>) -> kitchen_sink::Result<()> {
    /// let likeness = client.records().like(kitchen_sink::records::Likeness::new(kitchen_sink::records::SerialNumber::from("example"), kitchen_sink::records::SinkId::from(1), kitchen_sink::records::Level::from(-1), kitchen_sink::records::Rate::from(kitchen_sink::Decimal::new(5, 1)), kitchen_sink::records::LikenessColor::from("red"), kitchen_sink::records::LikenessMixed::from("auto"), "example", kitchen_sink::Secret::from("example"), kitchen_sink::Decimal::new(15, 1), 1.5, 1, false, time, day, Vec::<kitchen_sink::records::Level>::new(), kitchen_sink::records::Owner::from(kitchen_sink::records::Owner1::new(day, "example")), kitchen_sink::records::Car::new("example", 1), kitchen_sink::records::Map::default(), kitchen_sink::Object::new(), kitchen_sink::Value::from("example"), kitchen_sink::records::LikenessEither::from("example"), std::collections::BTreeMap::new(), kitchen_sink::records::LikenessSlug::from("example"), kitchen_sink::Nullable::Null), kitchen_sink::records::Wish::builder().text("example").again(kitchen_sink::records::Wish::builder().text("example").clear_again().build()?).build()?).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "records_like")]
    #[doc(alias = "GET /records/like")]
    pub fn like(&self, like: impl Into<Likeness>, wish: impl Into<Wish>) -> RecordsLike {
        let call = self.handle.call(&registry::RECORDS_LIKE);
        let call = call.param::<Likeness, _>("like", like);
        let call = call.param::<Wish, _>("wish", wish);
        call.into_request()
    }

    /// Calls `/records/{sink_id}`.
    ///
    /// `GET /records/{sink_id}`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let sink = client.records().find(1).level(-1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "records_find")]
    #[doc(alias = "GET /records/{sink_id}")]
    pub fn find(&self, sink_id: impl Into<SinkId>) -> RecordsFind {
        let call = self.handle.call(&registry::RECORDS_FIND);
        let call = call.path_param::<SinkId>("sink_id", sink_id);
        RecordsFind(call)
    }

    /// Calls `/records/{sink_id}`.
    ///
    /// `PATCH /records/{sink_id}`
    ///
    /// # Example
    ///
    /// ```no_run
    /// use kitchen_sink::records::SinkPatch;
    ///
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let body = SinkPatch::builder()
    ///     .price(kitchen_sink::Decimal::new(15, 1))
    ///     .build()?;
    /// client.records().patch(1, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "records_patch")]
    #[doc(alias = "PATCH /records/{sink_id}")]
    pub fn patch(
        &self,
        sink_id: impl Into<SinkId>,
        body: impl Into<SinkPatch>,
    ) -> RecordsPatch {
        let call = self.handle.call(&registry::RECORDS_PATCH);
        let call = call.path_param::<SinkId>("sink_id", sink_id);
        let call = call.body::<SinkPatch>(body);
        call.into_request()
    }
}

/// Request builder of [`RecordsValue::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type RecordsGet = revio_runtime::Request<Sink>;

/// Request builder of [`RecordsValue::put`]. Its methods are those of
/// [`Request`](crate::Request).
pub type RecordsPut = revio_runtime::Request<Done>;

/// Request builder of [`RecordsValue::like`]. Its methods are those of
/// [`Request`](crate::Request).
pub type RecordsLike = revio_runtime::Request<Likeness>;

/// Request builder of [`RecordsValue::find`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct RecordsFind(Call);

impl RecordsFind {
    /// Sets the query parameter `serial`.
    pub fn serial<T>(self, value: impl OneOrNone<SerialNumber, T>) -> Self {
        Self(self.0.param::<SerialNumber, _>("serial", value))
    }

    /// Sets the query parameter `level`.
    pub fn level<T>(self, value: impl OneOrNone<Level, T>) -> Self {
        Self(self.0.param::<Level, _>("level", value))
    }
}

call!(RecordsFind => Sink);

/// Request builder of [`RecordsValue::patch`]. Its methods are those of
/// [`Request`](crate::Request).
pub type RecordsPatch = revio_runtime::Request<Done>;

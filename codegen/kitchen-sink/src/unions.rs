// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `unions`.
//!
//! # Records
//!
//! - [`Cat`]
//! - [`Dog`]
//! - [`Bird`]
//! - [`Setting5`]
//! - [`UnionValues`]
//! - [`Person`]
//! - [`Company`]
//! - [`Party3`]: Same as a company.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`get`](Unions::get) |  | `GET /unions` |
//! | [`put`](Unions::put) |  | `PUT /unions` |
//! | [`pets`](Unions::pets) |  | `GET /unions/pets` |
//! | [`store`](Unions::store) |  | `PUT /unions/pets` |
//! | [`require`](Unions::require) |  | `PUT /unions/required` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`UnionsGet`], [`UnionsPut`], [`UnionsPets`],
//! [`UnionsStore`], [`UnionsRequire`].
//!
//! Request bodies: [`RequiredBuilder`], [`StayBuilder`], [`StaySizeBuilder`].

use crate::builder::BodyBuilder;
use crate::registry;
use revio_runtime::{
    Decimal, Done, Extra, Handle, NaiveDate, Nullable, OneOrNone, RawJson, one_of,
    open_enum, placeholder, record, union,
};
use std::collections::BTreeMap;

/// The request body `Required`.
#[non_exhaustive]
pub struct Required {
    pub array: RequiredArray,
    pub object: RequiredObject,
    pub number: RequiredNumber,
    /// `enum` in JSON.
    pub enum_: RequiredEnum,
    pub list: RequiredList,
    pub nested: RequiredNested,
    /// Further fields to send.
    pub extra: Extra,
}

impl Required {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> RequiredBuilder {
        <RequiredBuilder as Default>::default()
    }
}

/// Builder of [`Required`]. Its other methods are those of [`BodyBuilder`].
pub type RequiredBuilder = BodyBuilder<Required>;

impl RequiredBuilder {
    /// **Required.**
    pub fn array(mut self, value: impl Into<RequiredArray>) -> Self {
        self.inner.set("array").array = value.into();
        self
    }

    /// **Required.**
    pub fn object(mut self, value: impl Into<RequiredObject>) -> Self {
        self.inner.set("object").object = value.into();
        self
    }

    /// **Required.**
    pub fn number(mut self, value: impl Into<RequiredNumber>) -> Self {
        self.inner.set("number").number = value.into();
        self
    }

    /// **Required.** `enum` in JSON.
    pub fn enum_(mut self, value: impl Into<RequiredEnum>) -> Self {
        self.inner.set("enum").enum_ = value.into();
        self
    }

    /// **Required.**
    pub fn list(mut self, value: impl Into<RequiredList>) -> Self {
        self.inner.set("list").list = value.into();
        self
    }

    /// **Required.**
    pub fn nested(mut self, value: impl Into<RequiredNested>) -> Self {
        self.inner.set("nested").nested = value.into();
        self
    }
}

record!(Required {
    "array" => array,
    "object" => object,
    "number" => number,
    "enum" => enum_,
    "list" => list,
    "nested" => nested,
});

/// The schema `Required array`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RequiredArray {
    /// Received as an array.
    Array(Vec<Decimal>),
    /// Received as a string.
    Text(String),
}

union!(RequiredArray { Array, Text });

/// The schema `Required object`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RequiredObject {
    /// Received as an object.
    Object(Stay),
    /// Received as a string.
    Text(String),
}

union!(RequiredObject { Object, Text });

/// The request body `Stay`.
#[non_exhaustive]
pub struct Stay {
    pub name: String,
    pub size: StaySize,
    /// Further fields to send.
    pub extra: Extra,
}

impl Stay {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> StayBuilder {
        <StayBuilder as Default>::default()
    }
}

/// Builder of [`Stay`]. Its other methods are those of [`BodyBuilder`].
pub type StayBuilder = BodyBuilder<Stay>;

impl StayBuilder {
    /// **Required.**
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.inner.set("name").name = value.into();
        self
    }

    /// **Required.**
    pub fn size(mut self, value: impl Into<StaySize>) -> Self {
        self.inner.set("size").size = value.into();
        self
    }
}

record!(Stay {
    "name" => name,
    "size" => size,
});

/// The request body `StaySize`.
#[non_exhaustive]
pub struct StaySize {
    pub beds: i64,
    pub more: Option<Box<StaySize>>,
    /// Further fields to send.
    pub extra: Extra,
}

impl StaySize {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> StaySizeBuilder {
        <StaySizeBuilder as Default>::default()
    }
}

/// Builder of [`StaySize`]. Its other methods are those of [`BodyBuilder`].
pub type StaySizeBuilder = BodyBuilder<StaySize>;

impl StaySizeBuilder {
    /// **Required.**
    pub fn beds(mut self, value: impl Into<i64>) -> Self {
        self.inner.set("beds").beds = value.into();
        self
    }

    pub fn more<T>(mut self, value: impl OneOrNone<StaySize, T>) -> Self {
        self.inner.set("more").more = value.into_option().map(Box::new);
        self
    }
}

record!(StaySize {
    "beds" => beds,
    "more" => more,
});

/// The schema `Required number`.
///
/// `From` creates the first variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RequiredNumber {
    /// Received as a number.
    Number(Decimal),
    /// Received as a string.
    Text(String),
}

union!(RequiredNumber { Number, Text });

/// The schema `Required enum`.
///
/// The alternative that fits best is read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RequiredEnum {
    Variant1(RequiredEnum1),
    Date(NaiveDate),
    /// Anything else, as received.
    Other(RawJson),
}

one_of!(RequiredEnum { Variant1(RequiredEnum1), Date(NaiveDate) });

/// The schema `Required enum 1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequiredEnum1 {
    /// `left`
    Left,
    /// `right`
    Right,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(RequiredEnum1 { Left = "left", Right = "right" });

/// The schema `Required list`.
///
/// The alternative that fits best is read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RequiredList {
    /// `Text list`
    TextList(Vec<String>),
    /// `Integer list`
    IntegerList(Vec<i64>),
    /// Anything else, as received.
    Other(RawJson),
}

one_of!(RequiredList { TextList(Vec<String>), IntegerList(Vec<i64>) });

/// The schema `Required nested`.
///
/// The alternative that fits best is read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RequiredNested {
    Nested(Box<Nested>),
    /// `Integer list`
    IntegerList(Vec<i64>),
    /// Anything else, as received.
    Other(RawJson),
}

one_of!(RequiredNested { Nested(Box<Nested>), IntegerList(Vec<i64>) });

/// The schema `Nested`.
///
/// The alternative that fits best is read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Nested {
    Pet(Box<Pet>),
    Setting(Box<Setting>),
    /// Anything else, as received.
    Other(RawJson),
}

one_of!(Nested { Pet(Box<Pet>), Setting(Box<Setting>) });

/// The schema `Pet`.
///
/// The field `kind` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// If `kind` is `cat` or `kitten` or `Cat`.
    Cat(Box<Cat>),
    /// If `kind` is `Dog`.
    Dog(Box<Dog>),
    /// If `kind` is `Bird`.
    Bird(Box<Bird>),
    /// Anything else, as received.
    Other(RawJson),
}

one_of!(Pet, by("kind", "cat" = 0, "kitten" = 0, "Cat" = 0, "Dog" = 1, "Bird" = 2) {
    Cat(Box<Cat>),
    Dog(Box<Dog>),
    Bird(Box<Bird>),
});

/// The schema `Cat`.
#[non_exhaustive]
pub struct Cat {
    pub kind: String,
    pub lives: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Cat {
    /// Creates a record with only its required fields set.
    pub fn new(kind: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.kind = kind.into();
        record
    }
}

record!(Cat {
    "kind" => kind,
    "lives" => lives,
});

/// The schema `Dog`.
#[non_exhaustive]
pub struct Dog {
    pub kind: String,
    pub friend: Option<Pet>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Dog {
    /// Creates a record with only its required fields set.
    pub fn new(kind: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.kind = kind.into();
        record
    }
}

record!(Dog {
    "kind" => kind,
    "friend" => friend,
});

/// The schema `Bird`.
#[non_exhaustive]
pub struct Bird {
    pub kind: String,
    pub wings: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Bird {
    /// Creates a record with only its required fields set.
    pub fn new(kind: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.kind = kind.into();
        record
    }
}

record!(Bird {
    "kind" => kind,
    "wings" => wings,
});

/// The schema `Setting`.
///
/// `From` creates the first variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Setting {
    /// Received as a boolean.
    Bool(bool),
    /// Received as a number.
    Number(i64),
    /// Received as a string.
    Text(String),
    /// Received as an array.
    Array(Vec<String>),
    /// Received as an object.
    Object(Setting5),
}

union!(Setting { Bool, Number, Text, Array, Object });

/// The schema `Setting 5`.
#[derive(Default)]
#[non_exhaustive]
pub struct Setting5 {
    pub value: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Setting5 = "Setting 5" {
    "value" => value,
});

/// The schema `UnionValues`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnionValues {
    pub by_type: Option<Setting>,
    pub by_name: Option<Pet>,
    pub by_fit: Option<Party>,
    pub nullable: Option<UnionValuesNullable>,
    pub null_inside: Option<UnionValuesNullInside>,
    pub pets: Option<Vec<Pet>>,
    pub nullable_pets: Option<Vec<Nullable<Pet>>>,
    pub pets_by_name: Option<BTreeMap<String, Pet>>,
    pub nested: Option<Nested>,
    pub tree: Option<Tree>,
    pub amounts: Option<UnionValuesAmounts>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(UnionValues {
    "by_type" => by_type,
    "by_name" => by_name,
    "by_fit" => by_fit,
    "nullable" => nullable,
    "null_inside" => null_inside,
    "pets" => pets,
    "nullable_pets" => nullable_pets,
    "pets_by_name" => pets_by_name,
    "nested" => nested,
    "tree" => tree,
    "amounts" => amounts,
});

/// The schema `Party`.
///
/// The alternative that fits best is read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Party {
    Person(Box<Person>),
    Company(Box<Company>),
    /// `Same as a company`
    SameAsACompany(Box<Party3>),
    Date(NaiveDate),
    Variant5(Party5),
    /// `Party list`
    PartyList(Vec<Party>),
    /// Anything else, as received.
    Other(RawJson),
}

one_of!(Party {
    Person(Box<Person>),
    Company(Box<Company>),
    SameAsACompany(Box<Party3>),
    Date(NaiveDate),
    Variant5(Party5),
    PartyList(Vec<Party>),
});

/// The schema `Person`.
#[non_exhaustive]
pub struct Person {
    pub name: String,
    pub boss: Option<Party>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Person {
    /// Creates a record with only its required fields set.
    pub fn new(name: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.name = name.into();
        record
    }
}

record!(Person {
    "name" => name,
    "boss" => boss,
});

/// The schema `Company`.
#[non_exhaustive]
pub struct Company {
    pub name: String,
    pub number: i64,
    pub pet: Option<Pet>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Company {
    /// Creates a record with only its required fields set.
    pub fn new(name: impl Into<String>, number: impl Into<i64>) -> Self {
        let mut record: Self = placeholder();
        record.name = name.into();
        record.number = number.into();
        record
    }
}

record!(Company {
    "name" => name,
    "number" => number,
    "pet" => pet,
});

/// Same as a company
#[non_exhaustive]
pub struct Party3 {
    pub name: String,
    pub number: i64,
    pub site: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Party3 {
    /// Creates a record with only its required fields set.
    pub fn new(name: impl Into<String>, number: impl Into<i64>) -> Self {
        let mut record: Self = placeholder();
        record.name = name.into();
        record.number = number.into();
        record
    }
}

record!(Party3 = "Party 3" {
    "name" => name,
    "number" => number,
    "site" => site,
});

/// The schema `Party 5`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Party5 {
    /// `anonymous`
    Anonymous,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Party5 { Anonymous = "anonymous" });

/// The schema `UnionValues nullable`.
///
/// The alternative that fits best is read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UnionValuesNullable {
    Cat(Box<Cat>),
    Dog(Box<Dog>),
    /// Anything else, as received.
    Other(RawJson),
}

one_of!(UnionValuesNullable { Cat(Box<Cat>), Dog(Box<Dog>) });

/// The schema `UnionValues null_inside`.
///
/// `From` creates the first variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UnionValuesNullInside {
    /// Received as a string.
    Text(String),
    /// Received as a number.
    Number(i64),
}

union!(UnionValuesNullInside { Text, Number });

/// The schema `Tree`.
///
/// `From` creates the first variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Tree {
    /// Received as a string.
    Text(String),
    /// Received as an array.
    Array(Vec<Tree>),
    /// Received as an object.
    Object(BTreeMap<String, Tree>),
}

union!(Tree { Text, Array, Object });

/// The schema `UnionValues amounts`.
///
/// `From` creates the first variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UnionValuesAmounts {
    /// Received as a number.
    Number(Decimal),
    /// Received as an array.
    Array(Vec<Decimal>),
}

union!(UnionValuesAmounts { Number, Array });

/// Calls tagged `unions`.
///
/// Returned by [`Client::unions`](crate::Client::unions).
#[derive(Clone, Debug)]
pub struct Unions {
    pub(crate) handle: Handle,
}

impl Unions {
    /// Calls `/unions`.
    ///
    /// `GET /unions`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let union_values = client.unions().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "unions_get")]
    #[doc(alias = "GET /unions")]
    pub fn get(&self) -> UnionsGet {
        self.handle.call(&registry::UNIONS_GET).into_request()
    }

    /// Calls `/unions`.
    ///
    /// `PUT /unions`
    ///
    /// # Example
    ///
    /// ```no_run
    /// use kitchen_sink::unions::UnionValues;
    ///
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let body = UnionValues::default();
    /// client.unions().put(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "unions_put")]
    #[doc(alias = "PUT /unions")]
    pub fn put(&self, body: impl Into<UnionValues>) -> UnionsPut {
        let call = self.handle.call(&registry::UNIONS_PUT);
        let call = call.body::<UnionValues>(body);
        call.into_request()
    }

    /// Calls `/unions/pets`.
    ///
    /// `GET /unions/pets`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let response = client.unions().pets().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "unions_pets")]
    #[doc(alias = "GET /unions/pets")]
    pub fn pets(&self) -> UnionsPets {
        self.handle.call(&registry::UNIONS_PETS).into_request()
    }

    /// Calls `/unions/pets`.
    ///
    /// `PUT /unions/pets`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.unions().store(kitchen_sink::unions::Cat::new("cat")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "unions_store")]
    #[doc(alias = "PUT /unions/pets")]
    pub fn store(&self, body: impl Into<Pet>) -> UnionsStore {
        let call = self.handle.call(&registry::UNIONS_STORE);
        let call = call.body::<Pet>(body);
        call.into_request()
    }

    /// Calls `/unions/required`.
    ///
    /// `PUT /unions/required`
    ///
    /// # Example
    ///
    /// ```no_run
    /// use kitchen_sink::unions::Required;
    ///
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let body = Required::builder()
    ///     .array(kitchen_sink::unions::RequiredArray::Array(Vec::new()))
    ///     .object(kitchen_sink::unions::RequiredObject::Object(kitchen_sink::unions::Stay::builder().name("Rose").size(kitchen_sink::unions::StaySize::builder().beds(1).build()?).build()?))
    ///     .number(kitchen_sink::unions::RequiredNumber::Number(kitchen_sink::Decimal::new(15, 1)))
    ///     .enum_(kitchen_sink::unions::RequiredEnum::Variant1("left".into()))
    ///     .list(kitchen_sink::unions::RequiredList::TextList(Vec::new()))
    ///     .nested(kitchen_sink::unions::RequiredNested::Nested(Box::new(kitchen_sink::unions::Nested::Setting(Box::new(false.into())).into())))
    ///     .build()?;
    /// client.unions().require(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "unions_require")]
    #[doc(alias = "PUT /unions/required")]
    pub fn require(&self, body: impl Into<Required>) -> UnionsRequire {
        let call = self.handle.call(&registry::UNIONS_REQUIRE);
        let call = call.body::<Required>(body);
        call.into_request()
    }
}

/// Request builder of [`Unions::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UnionsGet = revio_runtime::Request<UnionValues>;

/// Request builder of [`Unions::put`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UnionsPut = revio_runtime::Request<Done>;

/// Request builder of [`Unions::pets`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UnionsPets = revio_runtime::Request<Vec<Pet>>;

/// Request builder of [`Unions::store`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UnionsStore = revio_runtime::Request<Done>;

/// Request builder of [`Unions::require`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UnionsRequire = revio_runtime::Request<Done>;

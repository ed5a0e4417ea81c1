// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `names`.
//!
//! # Records
//!
//! - [`AllNames`]
//! - [`Holder`]
//! - [`As`]
//! - [`Await`]
//! - [`Break`]
//! - [`Continue`]
//! - [`Crate`]
//! - [`Else`]
//! - [`Enum`]
//! - [`False`]
//! - [`FnValue`]
//! - [`Gen`]
//! - [`If`]
//! - [`In`]
//! - [`Let`]
//! - [`Match`]
//! - [`Mod`]
//! - [`Mut`]
//! - [`Pub`]
//! - [`Return`]
//! - [`SelfValue2`]
//! - [`Static`]
//! - [`Struct`]
//! - [`Trait`]
//! - [`True`]
//! - [`Type2`]
//! - [`Typeof`]
//! - [`Unsafe`]
//! - [`Unsized`]
//! - [`Virtual`]
//! - [`Where`]
//! - [`Yield`]
//! - [`Abstract`]
//! - [`BoxValue`]
//! - [`Do`]
//! - [`Macro`]
//! - [`Override`]
//! - [`OptionValue`]
//! - [`SomeValue`]
//! - [`ResultValue2`]
//! - [`OkValue`]
//! - [`VecValue2`]
//! - [`StringValue2`]
//! - [`DefaultValue`]
//! - [`CloneValue`]
//! - [`SendValue`]
//! - [`SyncValue`]
//! - [`DropValue`]
//! - [`FnValue2`]
//! - [`FnOnceValue`]
//! - [`IteratorValue`]
//! - [`IntoFutureValue`]
//! - [`IntoValue`]
//! - [`TryFromValue`]
//! - [`TryIntoValue`]
//! - [`ToOwnedValue`]
//! - [`AsRefValue`]
//! - [`Extend`]
//! - [`DoubleEndedIterator`]
//! - [`FromIterator`]
//! - [`Future`]
//! - [`PartialEqValue`]
//! - [`OrdValue`]
//! - [`DebugValue`]
//! - [`HashValue`]
//! - [`Std2`]
//! - [`Core`]
//! - [`Str`]
//! - [`U8`]
//! - [`Bool`]
//! - [`ClientValue2`]
//! - [`ErrorValue`]
//! - [`CallValue`]
//! - [`ResponseValue`]
//! - [`Record`]
//! - [`ValueValue`]
//! - [`ExtraValue`]
//! - [`TristateValue`]
//! - [`DecimalValue`]
//! - [`ObjectValue`]
//! - [`HandleValue`]
//! - [`CreatedValue`]
//! - [`OptionsValue`]
//! - [`BTreeMapValue`]
//! - [`RawJsonValue`]
//! - [`Types`]
//! - [`ClientValue3`]
//! - [`Fake`]
//! - [`Drift`]
//! - [`Example`]
//! - [`New`]
//! - [`Build`]
//! - [`SendValue2`]
//! - [`ExtraValue2`]
//! - [`CloneValue2`]
//! - [`IntoFutureValue2`]
//! - [`TryIntoValue2`]
//! - [`PagesValue`]
//! - [`RecordsValue2`]
//! - [`Replace`]
//! - [`Filter2`]
//! - [`ValueValue2`]
//! - [`CallValue2`]
//! - [`Record2`]
//! - [`Additional`]
//! - [`Kind`]
//! - [`Other`]
//! - [`Header`]
//! - [`ContentType`]
//! - [`AB5`]
//! - [`AB6`]
//! - [`AB8`]
//! - [`N1st2`]
//! - [`N1_1`]
//! - [`N11`]
//! - [`Unnamed`]
//! - [`Unnamed2`]
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`put`](Names::put) |  | `PUT /names` |
//! | [`get`](Names::get) |  | `GET /names` |
//! | [`post`](Names::post) |  | `POST /names/{self}/{Self}/{type}/{call}/{body}/{wire}/{a-b}/{a_b}/{value}` |
//! | [`async_`](Names::async_) |  | `PUT /names/1` |
//! | [`await_`](Names::await_) |  | `POST /names/1` |
//! | [`break_`](Names::break_) |  | `DELETE /names/1` |
//! | [`const_`](Names::const_) |  | `OPTIONS /names/1` |
//! | [`continue_`](Names::continue_) |  | `HEAD /names/1` |
//! | [`crate_`](Names::crate_) |  | `PATCH /names/1` |
//! | [`else_`](Names::else_) |  | `PUT /names/2` |
//! | [`enum_`](Names::enum_) |  | `POST /names/2` |
//! | [`extern_`](Names::extern_) |  | `DELETE /names/2` |
//! | [`false_`](Names::false_) |  | `OPTIONS /names/2` |
//! | [`fn_`](Names::fn_) |  | `HEAD /names/2` |
//! | [`for_`](Names::for_) |  | `PATCH /names/2` |
//! | [`if_`](Names::if_) |  | `PUT /names/3` |
//! | [`impl_`](Names::impl_) |  | `POST /names/3` |
//! | [`in_`](Names::in_) |  | `DELETE /names/3` |
//! | [`let_`](Names::let_) |  | `OPTIONS /names/3` |
//! | [`loop_`](Names::loop_) |  | `HEAD /names/3` |
//! | [`match_`](Names::match_) |  | `PATCH /names/3` |
//! | [`move_`](Names::move_) |  | `PUT /names/4` |
//! | [`mut_`](Names::mut_) |  | `POST /names/4` |
//! | [`pub_`](Names::pub_) |  | `DELETE /names/4` |
//! | [`ref_`](Names::ref_) |  | `OPTIONS /names/4` |
//! | [`return_`](Names::return_) |  | `HEAD /names/4` |
//! | [`self_`](Names::self_) |  | `PATCH /names/4` |
//! | [`static_`](Names::static_) |  | `PUT /names/5` |
//! | [`default`](Names::default) |  | `POST /names/5` |
//! | [`example`](Names::example) |  | `DELETE /names/5` |
//! | [`new_`](Names::new_) |  | `OPTIONS /names/5` |
//! | [`builder`](Names::builder) |  | `HEAD /names/5` |
//! | [`build`](Names::build) |  | `PATCH /names/5` |
//! | [`body`](Names::body) |  | `PUT /names/6` |
//! | [`extra`](Names::extra) |  | `POST /names/6` |
//! | [`clone_`](Names::clone_) |  | `DELETE /names/6` |
//! | [`into_`](Names::into_) |  | `OPTIONS /names/6` |
//! | [`into_future`](Names::into_future) |  | `HEAD /names/6` |
//! | [`try_into_`](Names::try_into_) |  | `PATCH /names/6` |
//! | [`pages`](Names::pages) |  | `PUT /names/7` |
//! | [`records`](Names::records) |  | `POST /names/7` |
//! | [`edit_`](Names::edit_) |  | `DELETE /names/7` |
//! | [`replace`](Names::replace) |  | `OPTIONS /names/7` |
//! | [`filter`](Names::filter) |  | `HEAD /names/7` |
//! | [`options`](Names::options) |  | `PATCH /names/7` |
//! | [`call`](Names::call) |  | `PUT /names/8` |
//! | [`wire`](Names::wire) |  | `POST /names/8` |
//! | [`record`](Names::record) |  | `DELETE /names/8` |
//! | [`additional`](Names::additional) |  | `OPTIONS /names/8` |
//! | [`handle`](Names::handle) |  | `HEAD /names/8` |
//! | [`kind`](Names::kind) |  | `PATCH /names/8` |
//! | [`from_str`](Names::from_str) |  | `PUT /names/9` |
//! | [`header`](Names::header) |  | `POST /names/9` |
//! | [`content_type`](Names::content_type) |  | `DELETE /names/9` |
//! | [`a_b`](Names::a_b) |  | `OPTIONS /names/9` |
//! | [`a_b2`](Names::a_b2) |  | `HEAD /names/9` |
//! | [`a_b3`](Names::a_b3) |  | `PATCH /names/9` |
//! | [`a_b4`](Names::a_b4) |  | `PUT /names/10` |
//! | [`a_b5`](Names::a_b5) |  | `POST /names/10` |
//! | [`a_b6`](Names::a_b6) |  | `DELETE /names/10` |
//! | [`n1st`](Names::n1st) |  | `OPTIONS /names/10` |
//! | [`n2`](Names::n2) |  | `HEAD /names/10` |
//! | [`n1_1`](Names::n1_1) |  | `PATCH /names/10` |
//! | [`minus_1`](Names::minus_1) |  | `PUT /names/11` |
//! | [`n1`](Names::n1) |  | `POST /names/11` |
//! | [`unnamed`](Names::unnamed) |  | `DELETE /names/11` |
//! | [`stra_e`](Names::stra_e) |  | `OPTIONS /names/11` |
//! | [`unnamed2`](Names::unnamed2) |  | `HEAD /names/11` |
//! | [`unnamed3`](Names::unnamed3) |  | `PATCH /names/11` |
//! | [`ref_2`](Names::ref_2) |  | `PUT /names/12` |
//! | [`kind2`](Names::kind2) |  | `POST /names/12` |
//! | [`unnamed4`](Names::unnamed4) |  | `DELETE /names/12` |
//! | [`unnamed5`](Names::unnamed5) |  | `OPTIONS /names/12` |
//! | [`unnamed6`](Names::unnamed6) |  | `HEAD /names/12` |
//! | [`unnamed7`](Names::unnamed7) |  | `PATCH /names/12` |
//! | [`unnamed8`](Names::unnamed8) |  | `PUT /names/13` |
//! | [`unnamed9`](Names::unnamed9) |  | `POST /names/13` |
//! | [`unnamed10`](Names::unnamed10) |  | `DELETE /names/13` |
//! | [`unnamed11`](Names::unnamed11) |  | `OPTIONS /names/13` |
//! | [`unnamed12`](Names::unnamed12) |  | `HEAD /names/13` |
//! | [`r_type`](Names::r_type) |  | `PATCH /names/13` |
//! | [`unnamed13`](Names::unnamed13) |  | `PUT /names/14` |
//! | [`null`](Names::null) |  | `POST /names/14` |
//! | [`a`](Names::a) |  | `DELETE /names/14` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`NamesPut`], [`NamesGet`], [`NamesPost`],
//! [`AsyncCall`], [`AwaitCall`], [`BreakCall`], [`ConstCall`], [`ContinueCall`],
//! [`CrateCall`], [`ElseCall`], [`EnumCall`], [`ExternCall`], [`FalseCall`],
//! [`FnValueCall`], [`ForCall`], [`IfCall`], [`ImplCall`], [`InCall`], [`LetCall`],
//! [`LoopCall`], [`MatchCall`], [`MoveCall`], [`MutCall`], [`PubCall`],
//! [`RefCall`], [`ReturnCall`], [`SelfValueCall`], [`StaticCall`],
//! [`DefaultValueCall`], [`ExampleCall`], [`NewCall`], [`BuilderCall`],
//! [`BuildCall`], [`BodyCall`], [`ExtraValueCall`], [`CloneValueCall`],
//! [`IntoValueCall`], [`IntoFutureValueCall`], [`TryIntoValueCall`],
//! [`PagesValueCall`], [`RecordsValueCall`], [`EditCall`], [`ReplaceCall`],
//! [`FilterCall`], [`OptionsValueCall`], [`CallValueCall`], [`WireCall`],
//! [`RecordCall`], [`AdditionalCall`], [`HandleValueCall`], [`KindCall`],
//! [`FromStrCall`], [`HeaderCall`], [`ContentTypeCall`], [`ABCall`], [`ABCall2`],
//! [`ABCall3`], [`ABCall4`], [`ABCall5`], [`ABCall6`], [`N1stCall`], [`N2Call`],
//! [`N1_1Call`], [`Minus1Call`], [`N1`], [`UnnamedCall`], [`StraE`],
//! [`UnnamedCall2`], [`UnnamedCall3`], [`RefCall2`], [`TypeCall`],
//! [`UnnamedCall4`], [`UnnamedCall5`], [`UnnamedCall6`], [`UnnamedCall7`],
//! [`UnnamedCall8`], [`UnnamedCall9`], [`UnnamedCall10`], [`UnnamedCall11`],
//! [`UnnamedCall12`], [`RType`], [`UnnamedCall13`], [`NullCall`], [`A`].

use crate::registry;
use revio_runtime::{
    Call, Done, DynBox, Extra, Handle, OneOrNone, RawJson, call, one_of, open_enum,
    placeholder, record,
};

/// The schema `AllNames`.
#[non_exhaustive]
pub struct AllNames {
    pub own_type: Option<Holder>,
    pub one_of: Option<DynBox<OneOf>>,
    pub enum_values: Option<Vec<Names3>>,
    /// `as` in JSON.
    pub as_: Option<String>,
    /// `async` in JSON.
    pub async_: Option<String>,
    /// `await` in JSON.
    pub await_: Option<String>,
    /// `break` in JSON.
    pub break_: Option<String>,
    /// `const` in JSON.
    pub const_: Option<String>,
    /// `continue` in JSON.
    pub continue_: Option<String>,
    /// `crate` in JSON.
    pub crate_: Option<String>,
    /// `dyn` in JSON.
    pub dyn_: Option<String>,
    /// `else` in JSON.
    pub else_: Option<String>,
    /// `enum` in JSON.
    pub enum_: Option<String>,
    /// `extern` in JSON.
    pub extern_: Option<String>,
    /// `false` in JSON.
    pub false_: Option<String>,
    /// `fn` in JSON.
    pub fn_: Option<String>,
    /// `for` in JSON.
    pub for_: Option<String>,
    /// `gen` in JSON.
    pub gen_: Option<String>,
    /// `if` in JSON.
    pub if_: Option<String>,
    /// `impl` in JSON.
    pub impl_: Option<String>,
    /// `in` in JSON.
    pub in_: Option<String>,
    /// `let` in JSON.
    pub let_: Option<String>,
    /// `loop` in JSON.
    pub loop_: Option<String>,
    /// `match` in JSON.
    pub match_: Option<String>,
    /// `mod` in JSON.
    pub mod_: Option<String>,
    /// `move` in JSON.
    pub move_: Option<String>,
    /// `mut` in JSON.
    pub mut_: Option<String>,
    /// `pub` in JSON.
    pub pub_: Option<String>,
    /// `ref` in JSON.
    pub ref_: Option<String>,
    /// `return` in JSON.
    pub return_: Option<String>,
    /// `self` in JSON.
    pub self_: String,
    /// `Self` in JSON.
    pub self_2: String,
    /// `static` in JSON.
    pub static_: Option<String>,
    /// `struct` in JSON.
    pub struct_: Option<String>,
    /// `super` in JSON.
    pub super_: Option<String>,
    /// `trait` in JSON.
    pub trait_: Option<String>,
    /// `true` in JSON.
    pub true_: Option<String>,
    /// `try` in JSON.
    pub try_: Option<String>,
    /// `type` in JSON.
    pub kind: Option<String>,
    /// `typeof` in JSON.
    pub typeof_: Option<String>,
    /// `union` in JSON.
    pub union_: Option<String>,
    /// `unsafe` in JSON.
    pub unsafe_: Option<String>,
    /// `unsized` in JSON.
    pub unsized_: Option<String>,
    /// `use` in JSON.
    pub use_: Option<String>,
    /// `virtual` in JSON.
    pub virtual_: Option<String>,
    /// `where` in JSON.
    pub where_: Option<String>,
    /// `while` in JSON.
    pub while_: Option<String>,
    /// `yield` in JSON.
    pub yield_: Option<String>,
    /// `abstract` in JSON.
    pub abstract_: Option<String>,
    /// `become` in JSON.
    pub become_: Option<String>,
    /// `box` in JSON.
    pub box_: Option<String>,
    /// `do` in JSON.
    pub do_: Option<String>,
    /// `final` in JSON.
    pub final_: Option<String>,
    /// `macro` in JSON.
    pub macro_: Option<String>,
    /// `override` in JSON.
    pub override_: Option<String>,
    /// `priv` in JSON.
    pub priv_: Option<String>,
    /// `Option` in JSON.
    pub option: Option<String>,
    /// `Some` in JSON.
    pub some: Option<String>,
    /// `None` in JSON.
    pub none: Option<String>,
    /// `Result` in JSON.
    pub result: Option<String>,
    /// `Ok` in JSON.
    pub ok: Option<String>,
    /// `Err` in JSON.
    pub err: Option<String>,
    /// `Vec` in JSON.
    pub vec: Option<String>,
    /// `String` in JSON.
    pub string: Option<String>,
    /// `Box` in JSON.
    pub box_2: Option<String>,
    /// `Default` in JSON.
    pub default: Option<String>,
    /// `Clone` in JSON.
    pub clone: Option<String>,
    /// `Copy` in JSON.
    pub copy: Option<String>,
    /// `Send` in JSON.
    pub send: Option<String>,
    /// `Sync` in JSON.
    pub sync: Option<String>,
    /// `Sized` in JSON.
    pub sized: Option<String>,
    /// `Drop` in JSON.
    pub drop: Option<String>,
    /// `Fn` in JSON.
    pub fn_2: Option<String>,
    /// `FnMut` in JSON.
    pub fn_mut: Option<String>,
    /// `FnOnce` in JSON.
    pub fn_once: Option<String>,
    /// `Iterator` in JSON.
    pub iterator: Option<String>,
    /// `IntoIterator` in JSON.
    pub into_iterator: Option<String>,
    /// `IntoFuture` in JSON.
    pub into_future: Option<String>,
    /// `Into` in JSON.
    pub into: Option<String>,
    /// `From` in JSON.
    pub from: Option<String>,
    /// `TryFrom` in JSON.
    pub try_from: Option<String>,
    /// `TryInto` in JSON.
    pub try_into: Option<String>,
    /// `ToString` in JSON.
    pub to_string: Option<String>,
    /// `ToOwned` in JSON.
    pub to_owned: Option<String>,
    /// `AsRef` in JSON.
    pub as_ref: Option<String>,
    /// `AsMut` in JSON.
    pub as_mut: Option<String>,
    /// `Extend` in JSON.
    pub extend: Option<String>,
    /// `DoubleEndedIterator` in JSON.
    pub double_ended_iterator: Option<String>,
    /// `ExactSizeIterator` in JSON.
    pub exact_size_iterator: Option<String>,
    /// `FromIterator` in JSON.
    pub from_iterator: Option<String>,
    /// `Future` in JSON.
    pub future: Option<String>,
    /// `Eq` in JSON.
    pub eq: Option<String>,
    /// `PartialEq` in JSON.
    pub partial_eq: Option<String>,
    /// `Ord` in JSON.
    pub ord: Option<String>,
    /// `PartialOrd` in JSON.
    pub partial_ord: Option<String>,
    /// `Debug` in JSON.
    pub debug: Option<String>,
    /// `Hash` in JSON.
    pub hash: Option<String>,
    /// `drop` in JSON.
    pub drop2: Option<String>,
    pub std: Option<String>,
    pub core: Option<String>,
    pub alloc: Option<String>,
    pub str: Option<String>,
    pub u8: Option<String>,
    pub i64: Option<String>,
    pub bool: Option<String>,
    /// `Client` in JSON.
    pub client: Option<String>,
    /// `ClientBuilder` in JSON.
    pub client_builder: Option<String>,
    /// `Error` in JSON.
    pub error: Option<String>,
    /// `Call` in JSON.
    pub call: Option<String>,
    /// `Request` in JSON.
    pub request: Option<String>,
    /// `Response` in JSON.
    pub response: Option<String>,
    /// `Record` in JSON.
    pub record: Option<String>,
    /// `Codec` in JSON.
    pub codec: Option<String>,
    /// `Value` in JSON.
    pub value: Option<String>,
    /// `Extra` in JSON.
    pub extra_: Option<String>,
    /// `Nullable` in JSON.
    pub nullable: Option<String>,
    /// `Tristate` in JSON.
    pub tristate: Option<String>,
    /// `Decimal` in JSON.
    pub decimal: Option<String>,
    /// `Secret` in JSON.
    pub secret: Option<String>,
    /// `Object` in JSON.
    pub object: Option<String>,
    /// `Handle` in JSON.
    pub handle: Option<String>,
    /// `Done` in JSON.
    pub done: Option<String>,
    /// `Created` in JSON.
    pub created: Option<String>,
    /// `Options` in JSON.
    pub options: Option<String>,
    /// `NaiveDate` in JSON.
    pub naive_date: Option<String>,
    /// `BTreeMap` in JSON.
    pub b_tree_map: Option<String>,
    /// `RawJson` in JSON.
    pub raw_json: Option<String>,
    pub registry: Option<String>,
    pub types: Option<String>,
    /// `client` in JSON.
    pub client2: Option<String>,
    pub headers: Option<String>,
    pub fake: Option<String>,
    pub drift: Option<String>,
    /// `default` in JSON.
    pub default2: Option<String>,
    pub example: Option<String>,
    pub new: String,
    pub builder: Option<String>,
    pub build: Option<String>,
    /// `send` in JSON.
    pub send2: Option<String>,
    pub body: Option<String>,
    /// `extra` in JSON.
    pub extra_2: Option<String>,
    /// `clone` in JSON.
    pub clone2: Option<String>,
    /// `into` in JSON.
    pub into2: Option<String>,
    /// `into_future` in JSON.
    pub into_future2: Option<String>,
    /// `try_into` in JSON.
    pub try_into2: Option<String>,
    /// `placeholder` in JSON.
    pub placeholder_: String,
    pub pages: Option<String>,
    pub records: Option<String>,
    pub edit: Option<String>,
    pub replace: Option<String>,
    pub filter: Option<String>,
    /// `options` in JSON.
    pub options2: Option<String>,
    /// `value` in JSON.
    pub value2: String,
    /// `call` in JSON.
    pub call2: String,
    pub wire: Option<String>,
    /// `record` in JSON.
    pub record2: Option<String>,
    pub additional: Option<String>,
    /// `handle` in JSON.
    pub handle2: Option<String>,
    /// `kind` in JSON.
    pub kind2: Option<String>,
    pub other: Option<String>,
    pub from_str: Option<String>,
    pub header: Option<String>,
    pub content_type: Option<String>,
    /// `""` in JSON.
    pub unnamed: Option<String>,
    /// `a-b` in JSON.
    pub a_b: String,
    /// `a_b` in JSON.
    pub a_b2: String,
    /// `aB` in JSON.
    pub a_b3: String,
    /// `a b` in JSON.
    pub a_b4: Option<String>,
    /// `A_B` in JSON.
    pub a_b5: Option<String>,
    /// `a.b` in JSON.
    pub a_b6: Option<String>,
    /// `a/b` in JSON.
    pub a_b7: Option<String>,
    /// `1st` in JSON.
    pub n1st: String,
    /// `2` in JSON.
    pub n2: Option<String>,
    /// `1_1` in JSON.
    pub n1_1: Option<String>,
    /// `11` in JSON.
    pub n11: Option<String>,
    /// `-1` in JSON.
    pub minus_1: Option<String>,
    /// `+1` in JSON.
    pub n1: Option<String>,
    /// `é` in JSON.
    pub unnamed2: Option<String>,
    /// `straße` in JSON.
    pub stra_e: Option<String>,
    /// `имя` in JSON.
    pub unnamed3: Option<String>,
    /// `名` in JSON.
    pub unnamed4: Option<String>,
    /// `🎉` in JSON.
    pub unnamed5: Option<String>,
    /// `$ref` in JSON.
    pub ref_2: Option<String>,
    /// `@type` in JSON.
    pub kind3: Option<String>,
    /// `#` in JSON.
    pub unnamed6: Option<String>,
    /// `*` in JSON.
    pub unnamed7: Option<String>,
    /// `%` in JSON.
    pub unnamed8: Option<String>,
    /// `&=` in JSON.
    pub unnamed9: Option<String>,
    /// `"` in JSON.
    pub unnamed10: Option<String>,
    /// `\` in JSON.
    pub unnamed11: Option<String>,
    /// `'` in JSON.
    pub unnamed12: Option<String>,
    /// `{}` in JSON.
    pub unnamed13: Option<String>,
    /// `_` in JSON.
    pub unnamed14: Option<String>,
    /// `__` in JSON.
    pub unnamed15: Option<String>,
    /// `r#type` in JSON.
    pub r_type: Option<String>,
    /// `//` in JSON.
    pub unnamed16: Option<String>,
    /// `*/` in JSON.
    pub unnamed17: Option<String>,
    pub null: Option<String>,
    /// `<a>` in JSON.
    pub a: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl AllNames {
    /// Creates a record with only its required fields set.
    #[expect(clippy::too_many_arguments, reason = "one for each required field")]
    pub fn new(
        self_: impl Into<String>,
        self_2: impl Into<String>,
        new: impl Into<String>,
        placeholder_: impl Into<String>,
        value2: impl Into<String>,
        call2: impl Into<String>,
        a_b: impl Into<String>,
        a_b2: impl Into<String>,
        a_b3: impl Into<String>,
        n1st: impl Into<String>,
    ) -> Self {
        let mut record: Self = placeholder();
        record.self_ = self_.into();
        record.self_2 = self_2.into();
        record.new = new.into();
        record.placeholder_ = placeholder_.into();
        record.value2 = value2.into();
        record.call2 = call2.into();
        record.a_b = a_b.into();
        record.a_b2 = a_b2.into();
        record.a_b3 = a_b3.into();
        record.n1st = n1st.into();
        record
    }
}

record!(AllNames {
    "own_type" => own_type,
    "one_of" => one_of,
    "enum_values" => enum_values,
    "as" => as_,
    "async" => async_,
    "await" => await_,
    "break" => break_,
    "const" => const_,
    "continue" => continue_,
    "crate" => crate_,
    "dyn" => dyn_,
    "else" => else_,
    "enum" => enum_,
    "extern" => extern_,
    "false" => false_,
    "fn" => fn_,
    "for" => for_,
    "gen" => gen_,
    "if" => if_,
    "impl" => impl_,
    "in" => in_,
    "let" => let_,
    "loop" => loop_,
    "match" => match_,
    "mod" => mod_,
    "move" => move_,
    "mut" => mut_,
    "pub" => pub_,
    "ref" => ref_,
    "return" => return_,
    "self" => self_,
    "Self" => self_2,
    "static" => static_,
    "struct" => struct_,
    "super" => super_,
    "trait" => trait_,
    "true" => true_,
    "try" => try_,
    "type" => kind,
    "typeof" => typeof_,
    "union" => union_,
    "unsafe" => unsafe_,
    "unsized" => unsized_,
    "use" => use_,
    "virtual" => virtual_,
    "where" => where_,
    "while" => while_,
    "yield" => yield_,
    "abstract" => abstract_,
    "become" => become_,
    "box" => box_,
    "do" => do_,
    "final" => final_,
    "macro" => macro_,
    "override" => override_,
    "priv" => priv_,
    "Option" => option,
    "Some" => some,
    "None" => none,
    "Result" => result,
    "Ok" => ok,
    "Err" => err,
    "Vec" => vec,
    "String" => string,
    "Box" => box_2,
    "Default" => default,
    "Clone" => clone,
    "Copy" => copy,
    "Send" => send,
    "Sync" => sync,
    "Sized" => sized,
    "Drop" => drop,
    "Fn" => fn_2,
    "FnMut" => fn_mut,
    "FnOnce" => fn_once,
    "Iterator" => iterator,
    "IntoIterator" => into_iterator,
    "IntoFuture" => into_future,
    "Into" => into,
    "From" => from,
    "TryFrom" => try_from,
    "TryInto" => try_into,
    "ToString" => to_string,
    "ToOwned" => to_owned,
    "AsRef" => as_ref,
    "AsMut" => as_mut,
    "Extend" => extend,
    "DoubleEndedIterator" => double_ended_iterator,
    "ExactSizeIterator" => exact_size_iterator,
    "FromIterator" => from_iterator,
    "Future" => future,
    "Eq" => eq,
    "PartialEq" => partial_eq,
    "Ord" => ord,
    "PartialOrd" => partial_ord,
    "Debug" => debug,
    "Hash" => hash,
    "drop" => drop2,
    "std" => std,
    "core" => core,
    "alloc" => alloc,
    "str" => str,
    "u8" => u8,
    "i64" => i64,
    "bool" => bool,
    "Client" => client,
    "ClientBuilder" => client_builder,
    "Error" => error,
    "Call" => call,
    "Request" => request,
    "Response" => response,
    "Record" => record,
    "Codec" => codec,
    "Value" => value,
    "Extra" => extra_,
    "Nullable" => nullable,
    "Tristate" => tristate,
    "Decimal" => decimal,
    "Secret" => secret,
    "Object" => object,
    "Handle" => handle,
    "Done" => done,
    "Created" => created,
    "Options" => options,
    "NaiveDate" => naive_date,
    "BTreeMap" => b_tree_map,
    "RawJson" => raw_json,
    "registry" => registry,
    "types" => types,
    "client" => client2,
    "headers" => headers,
    "fake" => fake,
    "drift" => drift,
    "default" => default2,
    "example" => example,
    "new" => new,
    "builder" => builder,
    "build" => build,
    "send" => send2,
    "body" => body,
    "extra" => extra_2,
    "clone" => clone2,
    "into" => into2,
    "into_future" => into_future2,
    "try_into" => try_into2,
    "placeholder" => placeholder_,
    "pages" => pages,
    "records" => records,
    "edit" => edit,
    "replace" => replace,
    "filter" => filter,
    "options" => options2,
    "value" => value2,
    "call" => call2,
    "wire" => wire,
    "record" => record2,
    "additional" => additional,
    "handle" => handle2,
    "kind" => kind2,
    "other" => other,
    "from_str" => from_str,
    "header" => header,
    "content_type" => content_type,
    "" => unnamed,
    "a-b" => a_b,
    "a_b" => a_b2,
    "aB" => a_b3,
    "a b" => a_b4,
    "A_B" => a_b5,
    "a.b" => a_b6,
    "a/b" => a_b7,
    "1st" => n1st,
    "2" => n2,
    "1_1" => n1_1,
    "11" => n11,
    "-1" => minus_1,
    "+1" => n1,
    "é" => unnamed2,
    "straße" => stra_e,
    "имя" => unnamed3,
    "名" => unnamed4,
    "🎉" => unnamed5,
    "$ref" => ref_2,
    "@type" => kind3,
    "#" => unnamed6,
    "*" => unnamed7,
    "%" => unnamed8,
    "&=" => unnamed9,
    "\"" => unnamed10,
    "\\" => unnamed11,
    "'" => unnamed12,
    "{}" => unnamed13,
    "_" => unnamed14,
    "__" => unnamed15,
    "r#type" => r_type,
    "//" => unnamed16,
    "*/" => unnamed17,
    "null" => null,
    "<a>" => a,
});

/// The schema `Holder`.
#[derive(Default)]
#[non_exhaustive]
pub struct Holder {
    pub p1: Option<As>,
    pub p2: Option<Async>,
    pub p3: Option<Box<Await>>,
    pub p4: Option<Break>,
    pub p5: Option<Const>,
    pub p6: Option<Box<Continue>>,
    pub p7: Option<Crate>,
    pub p8: Option<Dyn>,
    pub p9: Option<Box<Else>>,
    pub p10: Option<Enum>,
    pub p11: Option<Extern>,
    pub p12: Option<Box<False>>,
    pub p13: Option<FnValue>,
    pub p14: Option<For>,
    pub p15: Option<Box<Gen>>,
    pub p16: Option<If>,
    pub p17: Option<Impl>,
    pub p18: Option<Box<In>>,
    pub p19: Option<Let>,
    pub p20: Option<Loop>,
    pub p21: Option<Box<Match>>,
    pub p22: Option<Mod>,
    pub p23: Option<Move>,
    pub p24: Option<Box<Mut>>,
    pub p25: Option<Pub>,
    pub p26: Option<Ref>,
    pub p27: Option<Box<Return>>,
    pub p28: Option<SelfValue2>,
    pub p29: Option<SelfValue3>,
    pub p30: Option<Box<Static>>,
    pub p31: Option<Struct>,
    pub p32: Option<Super>,
    pub p33: Option<Box<Trait>>,
    pub p34: Option<True>,
    pub p35: Option<Try>,
    pub p36: Option<Box<Type2>>,
    pub p37: Option<Typeof>,
    pub p38: Option<Union>,
    pub p39: Option<Box<Unsafe>>,
    pub p40: Option<Unsized>,
    pub p41: Option<Use>,
    pub p42: Option<Box<Virtual>>,
    pub p43: Option<Where>,
    pub p44: Option<While>,
    pub p45: Option<Box<Yield>>,
    pub p46: Option<Abstract>,
    pub p47: Option<Become>,
    pub p48: Option<Box<BoxValue>>,
    pub p49: Option<Do>,
    pub p50: Option<Final>,
    pub p51: Option<Box<Macro>>,
    pub p52: Option<Override>,
    pub p53: Option<Priv>,
    pub p54: Option<Box<OptionValue>>,
    pub p55: Option<SomeValue>,
    pub p56: Option<NoneValue>,
    pub p57: Option<Box<ResultValue2>>,
    pub p58: Option<OkValue>,
    pub p59: Option<ErrValue>,
    pub p60: Option<Box<VecValue2>>,
    pub p61: Option<StringValue2>,
    pub p62: Option<BoxValue2>,
    pub p63: Option<Box<DefaultValue>>,
    pub p64: Option<CloneValue>,
    pub p65: Option<CopyValue>,
    pub p66: Option<Box<SendValue>>,
    pub p67: Option<SyncValue>,
    pub p68: Option<SizedValue>,
    pub p69: Option<Box<DropValue>>,
    pub p70: Option<FnValue2>,
    pub p71: Option<FnMutValue>,
    pub p72: Option<Box<FnOnceValue>>,
    pub p73: Option<IteratorValue>,
    pub p74: Option<IntoIteratorValue>,
    pub p75: Option<Box<IntoFutureValue>>,
    pub p76: Option<IntoValue>,
    pub p77: Option<FromValue>,
    pub p78: Option<Box<TryFromValue>>,
    pub p79: Option<TryIntoValue>,
    pub p80: Option<ToStringValue>,
    pub p81: Option<Box<ToOwnedValue>>,
    pub p82: Option<AsRefValue>,
    pub p83: Option<AsMut>,
    pub p84: Option<Box<Extend>>,
    pub p85: Option<DoubleEndedIterator>,
    pub p86: Option<ExactSizeIterator>,
    pub p87: Option<Box<FromIterator>>,
    pub p88: Option<Future>,
    pub p89: Option<EqValue>,
    pub p90: Option<Box<PartialEqValue>>,
    pub p91: Option<OrdValue>,
    pub p92: Option<PartialOrdValue>,
    pub p93: Option<Box<DebugValue>>,
    pub p94: Option<HashValue>,
    pub p95: Option<DropValue2>,
    pub p96: Option<Box<Std2>>,
    pub p97: Option<Core>,
    pub p98: Option<Alloc>,
    pub p99: Option<Box<Str>>,
    pub p100: Option<U8>,
    pub p101: Option<I64>,
    pub p102: Option<Box<Bool>>,
    pub p103: Option<ClientValue2>,
    pub p104: Option<ClientBuilderValue>,
    pub p105: Option<Box<ErrorValue>>,
    pub p106: Option<CallValue>,
    pub p107: Option<Request>,
    pub p108: Option<Box<ResponseValue>>,
    pub p109: Option<Record>,
    pub p110: Option<CodecValue>,
    pub p111: Option<Box<ValueValue>>,
    pub p112: Option<ExtraValue>,
    pub p113: Option<NullableValue>,
    pub p114: Option<Box<TristateValue>>,
    pub p115: Option<DecimalValue>,
    pub p116: Option<SecretValue>,
    pub p117: Option<Box<ObjectValue>>,
    pub p118: Option<HandleValue>,
    pub p119: Option<DoneValue>,
    pub p120: Option<Box<CreatedValue>>,
    pub p121: Option<OptionsValue>,
    pub p122: Option<NaiveDateValue>,
    pub p123: Option<Box<BTreeMapValue>>,
    pub p124: Option<RawJsonValue>,
    pub p125: Option<Registry2>,
    pub p126: Option<Box<Types>>,
    pub p127: Option<ClientValue3>,
    pub p128: Option<Headers>,
    pub p129: Option<Box<Fake>>,
    pub p130: Option<Drift>,
    pub p131: Option<DefaultValue2>,
    pub p132: Option<Box<Example>>,
    pub p133: Option<New>,
    pub p134: Option<Builder>,
    pub p135: Option<Box<Build>>,
    pub p136: Option<SendValue2>,
    pub p137: Option<Body>,
    pub p138: Option<Box<ExtraValue2>>,
    pub p139: Option<CloneValue2>,
    pub p140: Option<IntoValue2>,
    pub p141: Option<Box<IntoFutureValue2>>,
    pub p142: Option<TryIntoValue2>,
    pub p143: Option<Placeholder>,
    pub p144: Option<Box<PagesValue>>,
    pub p145: Option<RecordsValue2>,
    pub p146: Option<Edit>,
    pub p147: Option<Box<Replace>>,
    pub p148: Option<Filter2>,
    pub p149: Option<OptionsValue2>,
    pub p150: Option<Box<ValueValue2>>,
    pub p151: Option<CallValue2>,
    pub p152: Option<Wire>,
    pub p153: Option<Box<Record2>>,
    pub p154: Option<Additional>,
    pub p155: Option<HandleValue2>,
    pub p156: Option<Box<Kind>>,
    pub p157: Option<Other>,
    pub p158: Option<FromStr>,
    pub p159: Option<Box<Header>>,
    pub p160: Option<ContentType>,
    pub p161: Option<AB4>,
    pub p162: Option<Box<AB5>>,
    pub p163: Option<AB6>,
    pub p164: Option<AB7>,
    pub p165: Option<Box<AB8>>,
    pub p166: Option<N1st2>,
    pub p167: Option<N2>,
    pub p168: Option<Box<N1_1>>,
    pub p169: Option<N11>,
    pub p170: Option<Minus1>,
    pub p171: Option<DynBox<Unnamed>>,
    pub p172: Option<Unnamed2>,
    pub p173: Option<Null>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Holder {
    "p1" => p1,
    "p2" => p2,
    "p3" => p3,
    "p4" => p4,
    "p5" => p5,
    "p6" => p6,
    "p7" => p7,
    "p8" => p8,
    "p9" => p9,
    "p10" => p10,
    "p11" => p11,
    "p12" => p12,
    "p13" => p13,
    "p14" => p14,
    "p15" => p15,
    "p16" => p16,
    "p17" => p17,
    "p18" => p18,
    "p19" => p19,
    "p20" => p20,
    "p21" => p21,
    "p22" => p22,
    "p23" => p23,
    "p24" => p24,
    "p25" => p25,
    "p26" => p26,
    "p27" => p27,
    "p28" => p28,
    "p29" => p29,
    "p30" => p30,
    "p31" => p31,
    "p32" => p32,
    "p33" => p33,
    "p34" => p34,
    "p35" => p35,
    "p36" => p36,
    "p37" => p37,
    "p38" => p38,
    "p39" => p39,
    "p40" => p40,
    "p41" => p41,
    "p42" => p42,
    "p43" => p43,
    "p44" => p44,
    "p45" => p45,
    "p46" => p46,
    "p47" => p47,
    "p48" => p48,
    "p49" => p49,
    "p50" => p50,
    "p51" => p51,
    "p52" => p52,
    "p53" => p53,
    "p54" => p54,
    "p55" => p55,
    "p56" => p56,
    "p57" => p57,
    "p58" => p58,
    "p59" => p59,
    "p60" => p60,
    "p61" => p61,
    "p62" => p62,
    "p63" => p63,
    "p64" => p64,
    "p65" => p65,
    "p66" => p66,
    "p67" => p67,
    "p68" => p68,
    "p69" => p69,
    "p70" => p70,
    "p71" => p71,
    "p72" => p72,
    "p73" => p73,
    "p74" => p74,
    "p75" => p75,
    "p76" => p76,
    "p77" => p77,
    "p78" => p78,
    "p79" => p79,
    "p80" => p80,
    "p81" => p81,
    "p82" => p82,
    "p83" => p83,
    "p84" => p84,
    "p85" => p85,
    "p86" => p86,
    "p87" => p87,
    "p88" => p88,
    "p89" => p89,
    "p90" => p90,
    "p91" => p91,
    "p92" => p92,
    "p93" => p93,
    "p94" => p94,
    "p95" => p95,
    "p96" => p96,
    "p97" => p97,
    "p98" => p98,
    "p99" => p99,
    "p100" => p100,
    "p101" => p101,
    "p102" => p102,
    "p103" => p103,
    "p104" => p104,
    "p105" => p105,
    "p106" => p106,
    "p107" => p107,
    "p108" => p108,
    "p109" => p109,
    "p110" => p110,
    "p111" => p111,
    "p112" => p112,
    "p113" => p113,
    "p114" => p114,
    "p115" => p115,
    "p116" => p116,
    "p117" => p117,
    "p118" => p118,
    "p119" => p119,
    "p120" => p120,
    "p121" => p121,
    "p122" => p122,
    "p123" => p123,
    "p124" => p124,
    "p125" => p125,
    "p126" => p126,
    "p127" => p127,
    "p128" => p128,
    "p129" => p129,
    "p130" => p130,
    "p131" => p131,
    "p132" => p132,
    "p133" => p133,
    "p134" => p134,
    "p135" => p135,
    "p136" => p136,
    "p137" => p137,
    "p138" => p138,
    "p139" => p139,
    "p140" => p140,
    "p141" => p141,
    "p142" => p142,
    "p143" => p143,
    "p144" => p144,
    "p145" => p145,
    "p146" => p146,
    "p147" => p147,
    "p148" => p148,
    "p149" => p149,
    "p150" => p150,
    "p151" => p151,
    "p152" => p152,
    "p153" => p153,
    "p154" => p154,
    "p155" => p155,
    "p156" => p156,
    "p157" => p157,
    "p158" => p158,
    "p159" => p159,
    "p160" => p160,
    "p161" => p161,
    "p162" => p162,
    "p163" => p163,
    "p164" => p164,
    "p165" => p165,
    "p166" => p166,
    "p167" => p167,
    "p168" => p168,
    "p169" => p169,
    "p170" => p170,
    "p171" => p171,
    "p172" => p172,
    "p173" => p173,
});

/// The schema `as`.
#[derive(Default)]
#[non_exhaustive]
pub struct As {
    pub v1: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(As = "as" {
    "v1" => v1,
});

/// The schema `async`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Async {
    /// `v2`
    V2,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Async { V2 = "v2" });

/// The schema `await`.
#[non_exhaustive]
pub struct Await {
    pub v: String,
    pub w3: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Await {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Await = "await" {
    "v" => v,
    "w3" => w3,
});

/// The schema `break`.
#[derive(Default)]
#[non_exhaustive]
pub struct Break {
    pub v4: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Break = "break" {
    "v4" => v4,
});

/// The schema `const`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Const {
    /// `v5`
    V5,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Const { V5 = "v5" });

/// The schema `continue`.
#[non_exhaustive]
pub struct Continue {
    pub v: String,
    pub w6: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Continue {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Continue = "continue" {
    "v" => v,
    "w6" => w6,
});

/// The schema `crate`.
#[derive(Default)]
#[non_exhaustive]
pub struct Crate {
    pub v7: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Crate = "crate" {
    "v7" => v7,
});

/// The schema `dyn`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Dyn {
    /// `v8`
    V8,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Dyn { V8 = "v8" });

/// The schema `else`.
#[non_exhaustive]
pub struct Else {
    pub v: String,
    pub w9: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Else {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Else = "else" {
    "v" => v,
    "w9" => w9,
});

/// The schema `enum`.
#[derive(Default)]
#[non_exhaustive]
pub struct Enum {
    pub v10: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Enum = "enum" {
    "v10" => v10,
});

/// The schema `extern`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Extern {
    /// `v11`
    V11,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Extern { V11 = "v11" });

/// The schema `false`.
#[non_exhaustive]
pub struct False {
    pub v: String,
    pub w12: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl False {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(False = "false" {
    "v" => v,
    "w12" => w12,
});

/// The schema `fn`.
#[derive(Default)]
#[non_exhaustive]
pub struct FnValue {
    pub v13: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(FnValue = "fn" {
    "v13" => v13,
});

/// The schema `for`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum For {
    /// `v14`
    V14,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(For { V14 = "v14" });

/// The schema `gen`.
#[non_exhaustive]
pub struct Gen {
    pub v: String,
    pub w15: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Gen {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Gen = "gen" {
    "v" => v,
    "w15" => w15,
});

/// The schema `if`.
#[derive(Default)]
#[non_exhaustive]
pub struct If {
    pub v16: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(If = "if" {
    "v16" => v16,
});

/// The schema `impl`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Impl {
    /// `v17`
    V17,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Impl { V17 = "v17" });

/// The schema `in`.
#[non_exhaustive]
pub struct In {
    pub v: String,
    pub w18: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl In {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(In = "in" {
    "v" => v,
    "w18" => w18,
});

/// The schema `let`.
#[derive(Default)]
#[non_exhaustive]
pub struct Let {
    pub v19: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Let = "let" {
    "v19" => v19,
});

/// The schema `loop`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Loop {
    /// `v20`
    V20,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Loop { V20 = "v20" });

/// The schema `match`.
#[non_exhaustive]
pub struct Match {
    pub v: String,
    pub w21: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Match {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Match = "match" {
    "v" => v,
    "w21" => w21,
});

/// The schema `mod`.
#[derive(Default)]
#[non_exhaustive]
pub struct Mod {
    pub v22: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Mod = "mod" {
    "v22" => v22,
});

/// The schema `move`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Move {
    /// `v23`
    V23,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Move { V23 = "v23" });

/// The schema `mut`.
#[non_exhaustive]
pub struct Mut {
    pub v: String,
    pub w24: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Mut {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Mut = "mut" {
    "v" => v,
    "w24" => w24,
});

/// The schema `pub`.
#[derive(Default)]
#[non_exhaustive]
pub struct Pub {
    pub v25: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Pub = "pub" {
    "v25" => v25,
});

/// The schema `ref`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ref {
    /// `v26`
    V26,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Ref { V26 = "v26" });

/// The schema `return`.
#[non_exhaustive]
pub struct Return {
    pub v: String,
    pub w27: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Return {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Return = "return" {
    "v" => v,
    "w27" => w27,
});

/// The schema `self`.
#[derive(Default)]
#[non_exhaustive]
pub struct SelfValue2 {
    pub v28: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(SelfValue2 = "self" {
    "v28" => v28,
});

/// The schema `Self`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SelfValue3 {
    /// `v29`
    V29,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(SelfValue3 { V29 = "v29" });

/// The schema `static`.
#[non_exhaustive]
pub struct Static {
    pub v: String,
    pub w30: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Static {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Static = "static" {
    "v" => v,
    "w30" => w30,
});

/// The schema `struct`.
#[derive(Default)]
#[non_exhaustive]
pub struct Struct {
    pub v31: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Struct = "struct" {
    "v31" => v31,
});

/// The schema `super`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Super {
    /// `v32`
    V32,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Super { V32 = "v32" });

/// The schema `trait`.
#[non_exhaustive]
pub struct Trait {
    pub v: String,
    pub w33: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Trait {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Trait = "trait" {
    "v" => v,
    "w33" => w33,
});

/// The schema `true`.
#[derive(Default)]
#[non_exhaustive]
pub struct True {
    pub v34: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(True = "true" {
    "v34" => v34,
});

/// The schema `try`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Try {
    /// `v35`
    V35,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Try { V35 = "v35" });

/// The schema `type`.
#[non_exhaustive]
pub struct Type2 {
    pub v: String,
    pub w36: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Type2 {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Type2 = "type" {
    "v" => v,
    "w36" => w36,
});

/// The schema `typeof`.
#[derive(Default)]
#[non_exhaustive]
pub struct Typeof {
    pub v37: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Typeof = "typeof" {
    "v37" => v37,
});

/// The schema `union`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Union {
    /// `v38`
    V38,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Union { V38 = "v38" });

/// The schema `unsafe`.
#[non_exhaustive]
pub struct Unsafe {
    pub v: String,
    pub w39: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Unsafe {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Unsafe = "unsafe" {
    "v" => v,
    "w39" => w39,
});

/// The schema `unsized`.
#[derive(Default)]
#[non_exhaustive]
pub struct Unsized {
    pub v40: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Unsized = "unsized" {
    "v40" => v40,
});

/// The schema `use`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Use {
    /// `v41`
    V41,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Use { V41 = "v41" });

/// The schema `virtual`.
#[non_exhaustive]
pub struct Virtual {
    pub v: String,
    pub w42: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Virtual {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Virtual = "virtual" {
    "v" => v,
    "w42" => w42,
});

/// The schema `where`.
#[derive(Default)]
#[non_exhaustive]
pub struct Where {
    pub v43: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Where = "where" {
    "v43" => v43,
});

/// The schema `while`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum While {
    /// `v44`
    V44,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(While { V44 = "v44" });

/// The schema `yield`.
#[non_exhaustive]
pub struct Yield {
    pub v: String,
    pub w45: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Yield {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Yield = "yield" {
    "v" => v,
    "w45" => w45,
});

/// The schema `abstract`.
#[derive(Default)]
#[non_exhaustive]
pub struct Abstract {
    pub v46: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Abstract = "abstract" {
    "v46" => v46,
});

/// The schema `become`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Become {
    /// `v47`
    V47,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Become { V47 = "v47" });

/// The schema `box`.
#[non_exhaustive]
pub struct BoxValue {
    pub v: String,
    pub w48: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl BoxValue {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(BoxValue = "box" {
    "v" => v,
    "w48" => w48,
});

/// The schema `do`.
#[derive(Default)]
#[non_exhaustive]
pub struct Do {
    pub v49: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Do = "do" {
    "v49" => v49,
});

/// The schema `final`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Final {
    /// `v50`
    V50,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Final { V50 = "v50" });

/// The schema `macro`.
#[non_exhaustive]
pub struct Macro {
    pub v: String,
    pub w51: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Macro {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Macro = "macro" {
    "v" => v,
    "w51" => w51,
});

/// The schema `override`.
#[derive(Default)]
#[non_exhaustive]
pub struct Override {
    pub v52: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Override = "override" {
    "v52" => v52,
});

/// The schema `priv`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Priv {
    /// `v53`
    V53,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Priv { V53 = "v53" });

/// The schema `Option`.
#[non_exhaustive]
pub struct OptionValue {
    pub v: String,
    pub w54: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl OptionValue {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(OptionValue = "Option" {
    "v" => v,
    "w54" => w54,
});

/// The schema `Some`.
#[derive(Default)]
#[non_exhaustive]
pub struct SomeValue {
    pub v55: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(SomeValue = "Some" {
    "v55" => v55,
});

/// The schema `None`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoneValue {
    /// `v56`
    V56,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(NoneValue { V56 = "v56" });

/// The schema `Result`.
#[non_exhaustive]
pub struct ResultValue2 {
    pub v: String,
    pub w57: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl ResultValue2 {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(ResultValue2 = "Result" {
    "v" => v,
    "w57" => w57,
});

/// The schema `Ok`.
#[derive(Default)]
#[non_exhaustive]
pub struct OkValue {
    pub v58: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(OkValue = "Ok" {
    "v58" => v58,
});

/// The schema `Err`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrValue {
    /// `v59`
    V59,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(ErrValue { V59 = "v59" });

/// The schema `Vec`.
#[non_exhaustive]
pub struct VecValue2 {
    pub v: String,
    pub w60: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl VecValue2 {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(VecValue2 = "Vec" {
    "v" => v,
    "w60" => w60,
});

/// The schema `String`.
#[derive(Default)]
#[non_exhaustive]
pub struct StringValue2 {
    pub v61: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(StringValue2 = "String" {
    "v61" => v61,
});

/// The schema `Box`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoxValue2 {
    /// `v62`
    V62,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(BoxValue2 { V62 = "v62" });

/// The schema `Default`.
#[non_exhaustive]
pub struct DefaultValue {
    pub v: String,
    pub w63: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl DefaultValue {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(DefaultValue = "Default" {
    "v" => v,
    "w63" => w63,
});

/// The schema `Clone`.
#[derive(Default)]
#[non_exhaustive]
pub struct CloneValue {
    pub v64: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(CloneValue = "Clone" {
    "v64" => v64,
});

/// The schema `Copy`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CopyValue {
    /// `v65`
    V65,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(CopyValue { V65 = "v65" });

/// The schema `Send`.
#[non_exhaustive]
pub struct SendValue {
    pub v: String,
    pub w66: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl SendValue {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(SendValue = "Send" {
    "v" => v,
    "w66" => w66,
});

/// The schema `Sync`.
#[derive(Default)]
#[non_exhaustive]
pub struct SyncValue {
    pub v67: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(SyncValue = "Sync" {
    "v67" => v67,
});

/// The schema `Sized`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SizedValue {
    /// `v68`
    V68,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(SizedValue { V68 = "v68" });

/// The schema `Drop`.
#[non_exhaustive]
pub struct DropValue {
    pub v: String,
    pub w69: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl DropValue {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(DropValue = "Drop" {
    "v" => v,
    "w69" => w69,
});

/// The schema `Fn`.
#[derive(Default)]
#[non_exhaustive]
pub struct FnValue2 {
    pub v70: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(FnValue2 = "Fn" {
    "v70" => v70,
});

/// The schema `FnMut`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FnMutValue {
    /// `v71`
    V71,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(FnMutValue { V71 = "v71" });

/// The schema `FnOnce`.
#[non_exhaustive]
pub struct FnOnceValue {
    pub v: String,
    pub w72: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl FnOnceValue {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(FnOnceValue = "FnOnce" {
    "v" => v,
    "w72" => w72,
});

/// The schema `Iterator`.
#[derive(Default)]
#[non_exhaustive]
pub struct IteratorValue {
    pub v73: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(IteratorValue = "Iterator" {
    "v73" => v73,
});

/// The schema `IntoIterator`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntoIteratorValue {
    /// `v74`
    V74,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(IntoIteratorValue { V74 = "v74" });

/// The schema `IntoFuture`.
#[non_exhaustive]
pub struct IntoFutureValue {
    pub v: String,
    pub w75: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl IntoFutureValue {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(IntoFutureValue = "IntoFuture" {
    "v" => v,
    "w75" => w75,
});

/// The schema `Into`.
#[derive(Default)]
#[non_exhaustive]
pub struct IntoValue {
    pub v76: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(IntoValue = "Into" {
    "v76" => v76,
});

/// The schema `From`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FromValue {
    /// `v77`
    V77,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(FromValue { V77 = "v77" });

/// The schema `TryFrom`.
#[non_exhaustive]
pub struct TryFromValue {
    pub v: String,
    pub w78: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl TryFromValue {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(TryFromValue = "TryFrom" {
    "v" => v,
    "w78" => w78,
});

/// The schema `TryInto`.
#[derive(Default)]
#[non_exhaustive]
pub struct TryIntoValue {
    pub v79: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(TryIntoValue = "TryInto" {
    "v79" => v79,
});

/// The schema `ToString`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToStringValue {
    /// `v80`
    V80,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(ToStringValue { V80 = "v80" });

/// The schema `ToOwned`.
#[non_exhaustive]
pub struct ToOwnedValue {
    pub v: String,
    pub w81: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl ToOwnedValue {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(ToOwnedValue = "ToOwned" {
    "v" => v,
    "w81" => w81,
});

/// The schema `AsRef`.
#[derive(Default)]
#[non_exhaustive]
pub struct AsRefValue {
    pub v82: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(AsRefValue = "AsRef" {
    "v82" => v82,
});

/// The schema `AsMut`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AsMut {
    /// `v83`
    V83,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(AsMut { V83 = "v83" });

/// The schema `Extend`.
#[non_exhaustive]
pub struct Extend {
    pub v: String,
    pub w84: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Extend {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Extend {
    "v" => v,
    "w84" => w84,
});

/// The schema `DoubleEndedIterator`.
#[derive(Default)]
#[non_exhaustive]
pub struct DoubleEndedIterator {
    pub v85: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(DoubleEndedIterator {
    "v85" => v85,
});

/// The schema `ExactSizeIterator`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExactSizeIterator {
    /// `v86`
    V86,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(ExactSizeIterator { V86 = "v86" });

/// The schema `FromIterator`.
#[non_exhaustive]
pub struct FromIterator {
    pub v: String,
    pub w87: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl FromIterator {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(FromIterator {
    "v" => v,
    "w87" => w87,
});

/// The schema `Future`.
#[derive(Default)]
#[non_exhaustive]
pub struct Future {
    pub v88: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Future {
    "v88" => v88,
});

/// The schema `Eq`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EqValue {
    /// `v89`
    V89,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(EqValue { V89 = "v89" });

/// The schema `PartialEq`.
#[non_exhaustive]
pub struct PartialEqValue {
    pub v: String,
    pub w90: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl PartialEqValue {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(PartialEqValue = "PartialEq" {
    "v" => v,
    "w90" => w90,
});

/// The schema `Ord`.
#[derive(Default)]
#[non_exhaustive]
pub struct OrdValue {
    pub v91: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(OrdValue = "Ord" {
    "v91" => v91,
});

/// The schema `PartialOrd`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartialOrdValue {
    /// `v92`
    V92,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(PartialOrdValue { V92 = "v92" });

/// The schema `Debug`.
#[non_exhaustive]
pub struct DebugValue {
    pub v: String,
    pub w93: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl DebugValue {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(DebugValue = "Debug" {
    "v" => v,
    "w93" => w93,
});

/// The schema `Hash`.
#[derive(Default)]
#[non_exhaustive]
pub struct HashValue {
    pub v94: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(HashValue = "Hash" {
    "v94" => v94,
});

/// The schema `drop`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DropValue2 {
    /// `v95`
    V95,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(DropValue2 { V95 = "v95" });

/// The schema `std`.
#[non_exhaustive]
pub struct Std2 {
    pub v: String,
    pub w96: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Std2 {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Std2 = "std" {
    "v" => v,
    "w96" => w96,
});

/// The schema `core`.
#[derive(Default)]
#[non_exhaustive]
pub struct Core {
    pub v97: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Core = "core" {
    "v97" => v97,
});

/// The schema `alloc`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Alloc {
    /// `v98`
    V98,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Alloc { V98 = "v98" });

/// The schema `str`.
#[non_exhaustive]
pub struct Str {
    pub v: String,
    pub w99: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Str {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Str = "str" {
    "v" => v,
    "w99" => w99,
});

/// The schema `u8`.
#[derive(Default)]
#[non_exhaustive]
pub struct U8 {
    pub v100: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(U8 = "u8" {
    "v100" => v100,
});

/// The schema `i64`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum I64 {
    /// `v101`
    V101,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(I64 { V101 = "v101" });

/// The schema `bool`.
#[non_exhaustive]
pub struct Bool {
    pub v: String,
    pub w102: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Bool {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Bool = "bool" {
    "v" => v,
    "w102" => w102,
});

/// The schema `Client`.
#[derive(Default)]
#[non_exhaustive]
pub struct ClientValue2 {
    pub v103: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(ClientValue2 = "Client" {
    "v103" => v103,
});

/// The schema `ClientBuilder`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientBuilderValue {
    /// `v104`
    V104,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(ClientBuilderValue { V104 = "v104" });

/// The schema `Error`.
#[non_exhaustive]
pub struct ErrorValue {
    pub v: String,
    pub w105: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl ErrorValue {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(ErrorValue = "Error" {
    "v" => v,
    "w105" => w105,
});

/// The schema `Call`.
#[derive(Default)]
#[non_exhaustive]
pub struct CallValue {
    pub v106: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(CallValue = "Call" {
    "v106" => v106,
});

/// The schema `Request`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Request {
    /// `v107`
    V107,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Request { V107 = "v107" });

/// The schema `Response`.
#[non_exhaustive]
pub struct ResponseValue {
    pub v: String,
    pub w108: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl ResponseValue {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(ResponseValue = "Response" {
    "v" => v,
    "w108" => w108,
});

/// The schema `Record`.
#[derive(Default)]
#[non_exhaustive]
pub struct Record {
    pub v109: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Record {
    "v109" => v109,
});

/// The schema `Codec`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CodecValue {
    /// `v110`
    V110,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(CodecValue { V110 = "v110" });

/// The schema `Value`.
#[non_exhaustive]
pub struct ValueValue {
    pub v: String,
    pub w111: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl ValueValue {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(ValueValue = "Value" {
    "v" => v,
    "w111" => w111,
});

/// The schema `Extra`.
#[derive(Default)]
#[non_exhaustive]
pub struct ExtraValue {
    pub v112: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(ExtraValue = "Extra" {
    "v112" => v112,
});

/// The schema `Nullable`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NullableValue {
    /// `v113`
    V113,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(NullableValue { V113 = "v113" });

/// The schema `Tristate`.
#[non_exhaustive]
pub struct TristateValue {
    pub v: String,
    pub w114: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl TristateValue {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(TristateValue = "Tristate" {
    "v" => v,
    "w114" => w114,
});

/// The schema `Decimal`.
#[derive(Default)]
#[non_exhaustive]
pub struct DecimalValue {
    pub v115: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(DecimalValue = "Decimal" {
    "v115" => v115,
});

/// The schema `Secret`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecretValue {
    /// `v116`
    V116,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(SecretValue { V116 = "v116" });

/// The schema `Object`.
#[non_exhaustive]
pub struct ObjectValue {
    pub v: String,
    pub w117: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl ObjectValue {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(ObjectValue = "Object" {
    "v" => v,
    "w117" => w117,
});

/// The schema `Handle`.
#[derive(Default)]
#[non_exhaustive]
pub struct HandleValue {
    pub v118: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(HandleValue = "Handle" {
    "v118" => v118,
});

/// The schema `Done`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DoneValue {
    /// `v119`
    V119,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(DoneValue { V119 = "v119" });

/// The schema `Created`.
#[non_exhaustive]
pub struct CreatedValue {
    pub v: String,
    pub w120: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl CreatedValue {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(CreatedValue = "Created" {
    "v" => v,
    "w120" => w120,
});

/// The schema `Options`.
#[derive(Default)]
#[non_exhaustive]
pub struct OptionsValue {
    pub v121: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(OptionsValue = "Options" {
    "v121" => v121,
});

/// The schema `NaiveDate`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NaiveDateValue {
    /// `v122`
    V122,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(NaiveDateValue { V122 = "v122" });

/// The schema `BTreeMap`.
#[non_exhaustive]
pub struct BTreeMapValue {
    pub v: String,
    pub w123: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl BTreeMapValue {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(BTreeMapValue = "BTreeMap" {
    "v" => v,
    "w123" => w123,
});

/// The schema `RawJson`.
#[derive(Default)]
#[non_exhaustive]
pub struct RawJsonValue {
    pub v124: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(RawJsonValue = "RawJson" {
    "v124" => v124,
});

/// The schema `registry`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Registry2 {
    /// `v125`
    V125,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Registry2 { V125 = "v125" });

/// The schema `types`.
#[non_exhaustive]
pub struct Types {
    pub v: String,
    pub w126: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Types {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Types = "types" {
    "v" => v,
    "w126" => w126,
});

/// The schema `client`.
#[derive(Default)]
#[non_exhaustive]
pub struct ClientValue3 {
    pub v127: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(ClientValue3 = "client" {
    "v127" => v127,
});

/// The schema `headers`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Headers {
    /// `v128`
    V128,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Headers { V128 = "v128" });

/// The schema `fake`.
#[non_exhaustive]
pub struct Fake {
    pub v: String,
    pub w129: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Fake {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Fake = "fake" {
    "v" => v,
    "w129" => w129,
});

/// The schema `drift`.
#[derive(Default)]
#[non_exhaustive]
pub struct Drift {
    pub v130: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Drift = "drift" {
    "v130" => v130,
});

/// The schema `default`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultValue2 {
    /// `v131`
    V131,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(DefaultValue2 { V131 = "v131" });

/// The schema `example`.
#[non_exhaustive]
pub struct Example {
    pub v: String,
    pub w132: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Example {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Example = "example" {
    "v" => v,
    "w132" => w132,
});

/// The schema `new`.
#[derive(Default)]
#[non_exhaustive]
pub struct New {
    pub v133: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(New = "new" {
    "v133" => v133,
});

/// The schema `builder`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Builder {
    /// `v134`
    V134,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Builder { V134 = "v134" });

/// The schema `build`.
#[non_exhaustive]
pub struct Build {
    pub v: String,
    pub w135: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Build {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Build = "build" {
    "v" => v,
    "w135" => w135,
});

/// The schema `send`.
#[derive(Default)]
#[non_exhaustive]
pub struct SendValue2 {
    pub v136: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(SendValue2 = "send" {
    "v136" => v136,
});

/// The schema `body`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Body {
    /// `v137`
    V137,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Body { V137 = "v137" });

/// The schema `extra`.
#[non_exhaustive]
pub struct ExtraValue2 {
    pub v: String,
    pub w138: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl ExtraValue2 {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(ExtraValue2 = "extra" {
    "v" => v,
    "w138" => w138,
});

/// The schema `clone`.
#[derive(Default)]
#[non_exhaustive]
pub struct CloneValue2 {
    pub v139: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(CloneValue2 = "clone" {
    "v139" => v139,
});

/// The schema `into`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntoValue2 {
    /// `v140`
    V140,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(IntoValue2 { V140 = "v140" });

/// The schema `into_future`.
#[non_exhaustive]
pub struct IntoFutureValue2 {
    pub v: String,
    pub w141: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl IntoFutureValue2 {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(IntoFutureValue2 = "into_future" {
    "v" => v,
    "w141" => w141,
});

/// The schema `try_into`.
#[derive(Default)]
#[non_exhaustive]
pub struct TryIntoValue2 {
    pub v142: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(TryIntoValue2 = "try_into" {
    "v142" => v142,
});

/// The schema `placeholder`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Placeholder {
    /// `v143`
    V143,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Placeholder { V143 = "v143" });

/// The schema `pages`.
#[non_exhaustive]
pub struct PagesValue {
    pub v: String,
    pub w144: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl PagesValue {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(PagesValue = "pages" {
    "v" => v,
    "w144" => w144,
});

/// The schema `records`.
#[derive(Default)]
#[non_exhaustive]
pub struct RecordsValue2 {
    pub v145: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(RecordsValue2 = "records" {
    "v145" => v145,
});

/// The schema `edit`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Edit {
    /// `v146`
    V146,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Edit { V146 = "v146" });

/// The schema `replace`.
#[non_exhaustive]
pub struct Replace {
    pub v: String,
    pub w147: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Replace {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Replace = "replace" {
    "v" => v,
    "w147" => w147,
});

/// The schema `filter`.
#[derive(Default)]
#[non_exhaustive]
pub struct Filter2 {
    pub v148: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Filter2 = "filter" {
    "v148" => v148,
});

/// The schema `options`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OptionsValue2 {
    /// `v149`
    V149,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(OptionsValue2 { V149 = "v149" });

/// The schema `value`.
#[non_exhaustive]
pub struct ValueValue2 {
    pub v: String,
    pub w150: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl ValueValue2 {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(ValueValue2 = "value" {
    "v" => v,
    "w150" => w150,
});

/// The schema `call`.
#[derive(Default)]
#[non_exhaustive]
pub struct CallValue2 {
    pub v151: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(CallValue2 = "call" {
    "v151" => v151,
});

/// The schema `wire`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Wire {
    /// `v152`
    V152,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Wire { V152 = "v152" });

/// The schema `record`.
#[non_exhaustive]
pub struct Record2 {
    pub v: String,
    pub w153: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Record2 {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Record2 = "record" {
    "v" => v,
    "w153" => w153,
});

/// The schema `additional`.
#[derive(Default)]
#[non_exhaustive]
pub struct Additional {
    pub v154: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Additional = "additional" {
    "v154" => v154,
});

/// The schema `handle`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HandleValue2 {
    /// `v155`
    V155,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(HandleValue2 { V155 = "v155" });

/// The schema `kind`.
#[non_exhaustive]
pub struct Kind {
    pub v: String,
    pub w156: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Kind {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Kind = "kind" {
    "v" => v,
    "w156" => w156,
});

/// The schema `other`.
#[derive(Default)]
#[non_exhaustive]
pub struct Other {
    pub v157: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Other = "other" {
    "v157" => v157,
});

/// The schema `from_str`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FromStr {
    /// `v158`
    V158,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(FromStr { V158 = "v158" });

/// The schema `header`.
#[non_exhaustive]
pub struct Header {
    pub v: String,
    pub w159: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Header {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Header = "header" {
    "v" => v,
    "w159" => w159,
});

/// The schema `content_type`.
#[derive(Default)]
#[non_exhaustive]
pub struct ContentType {
    pub v160: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(ContentType = "content_type" {
    "v160" => v160,
});

/// The schema `a-b`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AB4 {
    /// `v161`
    V161,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(AB4 { V161 = "v161" });

/// The schema `a_b`.
#[non_exhaustive]
pub struct AB5 {
    pub v: String,
    pub w162: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl AB5 {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(AB5 = "a_b" {
    "v" => v,
    "w162" => w162,
});

/// The schema `aB`.
#[derive(Default)]
#[non_exhaustive]
pub struct AB6 {
    pub v163: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(AB6 = "aB" {
    "v163" => v163,
});

/// The schema `A_B`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AB7 {
    /// `v164`
    V164,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(AB7 { V164 = "v164" });

/// The schema `a.b`.
#[non_exhaustive]
pub struct AB8 {
    pub v: String,
    pub w165: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl AB8 {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(AB8 = "a.b" {
    "v" => v,
    "w165" => w165,
});

/// The schema `1st`.
#[derive(Default)]
#[non_exhaustive]
pub struct N1st2 {
    pub v166: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(N1st2 = "1st" {
    "v166" => v166,
});

/// The schema `2`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum N2 {
    /// `v167`
    V167,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(N2 { V167 = "v167" });

/// The schema `1_1`.
#[non_exhaustive]
pub struct N1_1 {
    pub v: String,
    pub w168: Option<DynBox<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl N1_1 {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(N1_1 = "1_1" {
    "v" => v,
    "w168" => w168,
});

/// The schema `11`.
#[derive(Default)]
#[non_exhaustive]
pub struct N11 {
    pub v169: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(N11 = "11" {
    "v169" => v169,
});

/// The schema `-1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Minus1 {
    /// `v170`
    V170,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Minus1 { V170 = "v170" });

/// The schema `_`.
#[non_exhaustive]
pub struct Unnamed {
    pub v: String,
    pub w171: Option<Box<Holder>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Unnamed {
    /// Creates a record with only its required fields set.
    pub fn new(v: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.v = v.into();
        record
    }
}

record!(Unnamed = "_" {
    "v" => v,
    "w171" => w171,
});

/// The schema `__`.
#[derive(Default)]
#[non_exhaustive]
pub struct Unnamed2 {
    pub v172: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Unnamed2 = "__" {
    "v172" => v172,
});

/// The schema `null`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Null {
    /// `v173`
    V173,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Null { V173 = "v173" });

/// The schema `OneOf`.
///
/// The alternative that fits best is read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneOf {
    /// `as`
    As(Box<As>),
    /// `await`
    Await(Box<Await>),
    /// `break`
    Break(Box<Break>),
    /// `continue`
    Continue(Box<Continue>),
    /// `crate`
    Crate(Box<Crate>),
    /// `else`
    Else(Box<Else>),
    /// `enum`
    Enum(Box<Enum>),
    /// `false`
    False(Box<False>),
    /// `fn`
    Fn(Box<FnValue>),
    /// `gen`
    Gen(Box<Gen>),
    /// `if`
    If(Box<If>),
    /// `in`
    In(Box<In>),
    /// `let`
    Let(Box<Let>),
    /// `match`
    Match(Box<Match>),
    /// `mod`
    Mod(Box<Mod>),
    /// `mut`
    Mut(Box<Mut>),
    /// `pub`
    Pub(Box<Pub>),
    /// `return`
    Return(Box<Return>),
    /// `self`
    SelfValue(Box<SelfValue2>),
    /// `static`
    Static(Box<Static>),
    /// `struct`
    Struct(Box<Struct>),
    /// `trait`
    Trait(Box<Trait>),
    /// `true`
    True(Box<True>),
    /// `type`
    Type(Box<Type2>),
    /// `typeof`
    Typeof(Box<Typeof>),
    /// `unsafe`
    Unsafe(Box<Unsafe>),
    /// `unsized`
    Unsized(Box<Unsized>),
    /// `virtual`
    Virtual(Box<Virtual>),
    /// `where`
    Where(Box<Where>),
    /// `yield`
    Yield(Box<Yield>),
    /// `abstract`
    Abstract(Box<Abstract>),
    /// `box`
    Box(Box<BoxValue>),
    /// `do`
    Do(Box<Do>),
    /// `macro`
    Macro(Box<Macro>),
    /// `override`
    Override(Box<Override>),
    Option(Box<OptionValue>),
    Some(Box<SomeValue>),
    Result(Box<ResultValue2>),
    Ok(Box<OkValue>),
    Vec(Box<VecValue2>),
    /// Anything else, as received.
    Other(RawJson),
}

one_of!(OneOf {
    As(Box<As>),
    Await(Box<Await>),
    Break(Box<Break>),
    Continue(Box<Continue>),
    Crate(Box<Crate>),
    Else(Box<Else>),
    Enum(Box<Enum>),
    False(Box<False>),
    Fn(Box<FnValue>),
    Gen(Box<Gen>),
    If(Box<If>),
    In(Box<In>),
    Let(Box<Let>),
    Match(Box<Match>),
    Mod(Box<Mod>),
    Mut(Box<Mut>),
    Pub(Box<Pub>),
    Return(Box<Return>),
    SelfValue(Box<SelfValue2>),
    Static(Box<Static>),
    Struct(Box<Struct>),
    Trait(Box<Trait>),
    True(Box<True>),
    Type(Box<Type2>),
    Typeof(Box<Typeof>),
    Unsafe(Box<Unsafe>),
    Unsized(Box<Unsized>),
    Virtual(Box<Virtual>),
    Where(Box<Where>),
    Yield(Box<Yield>),
    Abstract(Box<Abstract>),
    Box(Box<BoxValue>),
    Do(Box<Do>),
    Macro(Box<Macro>),
    Override(Box<Override>),
    Option(Box<OptionValue>),
    Some(Box<SomeValue>),
    Result(Box<ResultValue2>),
    Ok(Box<OkValue>),
    Vec(Box<VecValue2>),
});

/// The schema `Names`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Names3 {
    /// `as`
    As,
    /// `async`
    Async,
    /// `await`
    Await,
    /// `break`
    Break,
    /// `const`
    Const,
    /// `continue`
    Continue,
    /// `crate`
    Crate,
    /// `dyn`
    Dyn,
    /// `else`
    Else,
    /// `enum`
    Enum,
    /// `extern`
    Extern,
    /// `false`
    False,
    /// `fn`
    FnLower,
    /// `for`
    For,
    /// `gen`
    Gen,
    /// `if`
    If,
    /// `impl`
    Impl,
    /// `in`
    In,
    /// `let`
    Let,
    /// `loop`
    Loop,
    /// `match`
    Match,
    /// `mod`
    Mod,
    /// `move`
    Move,
    /// `mut`
    Mut,
    /// `pub`
    Pub,
    /// `ref`
    Ref,
    /// `return`
    Return,
    /// `self`
    SelfValueLower,
    /// `Self`
    SelfValue,
    /// `static`
    Static,
    /// `struct`
    Struct,
    /// `super`
    Super,
    /// `trait`
    Trait,
    /// `true`
    True,
    /// `try`
    Try,
    /// `type`
    Type,
    /// `typeof`
    Typeof,
    /// `union`
    Union,
    /// `unsafe`
    Unsafe,
    /// `unsized`
    Unsized,
    /// `use`
    Use,
    /// `virtual`
    Virtual,
    /// `where`
    Where,
    /// `while`
    While,
    /// `yield`
    Yield,
    /// `abstract`
    Abstract,
    /// `become`
    Become,
    /// `box`
    BoxLower,
    /// `do`
    Do,
    /// `final`
    Final,
    /// `macro`
    Macro,
    /// `override`
    Override,
    /// `priv`
    Priv,
    /// `Option`
    Option,
    /// `Some`
    Some,
    /// `None`
    None,
    /// `Result`
    Result,
    /// `Ok`
    Ok,
    /// `Err`
    Err,
    /// `Vec`
    Vec,
    /// `String`
    String,
    /// `Box`
    Box,
    /// `Default`
    Default,
    /// `Clone`
    Clone,
    /// `Copy`
    Copy,
    /// `Send`
    Send,
    /// `Sync`
    Sync,
    /// `Sized`
    Sized,
    /// `Drop`
    Drop,
    /// `Fn`
    Fn,
    /// `FnMut`
    FnMut,
    /// `FnOnce`
    FnOnce,
    /// `Iterator`
    Iterator,
    /// `IntoIterator`
    IntoIterator,
    /// `IntoFuture`
    IntoFuture,
    /// `Into`
    Into,
    /// `From`
    From,
    /// `TryFrom`
    TryFrom,
    /// `TryInto`
    TryInto,
    /// `ToString`
    ToString,
    /// `ToOwned`
    ToOwned,
    /// `AsRef`
    AsRef,
    /// `AsMut`
    AsMut,
    /// `Extend`
    Extend,
    /// `DoubleEndedIterator`
    DoubleEndedIterator,
    /// `ExactSizeIterator`
    ExactSizeIterator,
    /// `FromIterator`
    FromIterator,
    /// `Future`
    Future,
    /// `Eq`
    Eq,
    /// `PartialEq`
    PartialEq,
    /// `Ord`
    Ord,
    /// `PartialOrd`
    PartialOrd,
    /// `Debug`
    Debug,
    /// `Hash`
    Hash,
    /// `drop`
    DropLower,
    /// `std`
    Std,
    /// `core`
    Core,
    /// `alloc`
    Alloc,
    /// `str`
    Str,
    /// `u8`
    U8,
    /// `i64`
    I64,
    /// `bool`
    Bool,
    /// `Client`
    Client,
    /// `ClientBuilder`
    ClientBuilder,
    /// `Error`
    Error,
    /// `Call`
    Call,
    /// `Request`
    Request,
    /// `Response`
    Response,
    /// `Record`
    Record,
    /// `Codec`
    Codec,
    /// `Value`
    Value,
    /// `Extra`
    Extra,
    /// `Nullable`
    Nullable,
    /// `Tristate`
    Tristate,
    /// `Decimal`
    Decimal,
    /// `Secret`
    Secret,
    /// `Object`
    Object,
    /// `Handle`
    Handle,
    /// `Done`
    Done,
    /// `Created`
    Created,
    /// `Options`
    Options,
    /// `NaiveDate`
    NaiveDate,
    /// `BTreeMap`
    BTreeMap,
    /// `RawJson`
    RawJson,
    /// `registry`
    Registry,
    /// `types`
    Types,
    /// `client`
    ClientLower,
    /// `headers`
    Headers,
    /// `fake`
    Fake,
    /// `drift`
    Drift,
    /// `default`
    DefaultLower,
    /// `example`
    Example,
    /// `new`
    New,
    /// `builder`
    Builder,
    /// `build`
    Build,
    /// `send`
    SendLower,
    /// `body`
    Body,
    /// `extra`
    ExtraLower,
    /// `clone`
    CloneLower,
    /// `into`
    IntoLower,
    /// `into_future`
    IntoFutureUnderscoredLower,
    /// `try_into`
    TryIntoUnderscoredLower,
    /// `placeholder`
    Placeholder,
    /// `pages`
    Pages,
    /// `records`
    Records,
    /// `edit`
    Edit,
    /// `replace`
    Replace,
    /// `filter`
    Filter,
    /// `options`
    OptionsLower,
    /// `value`
    ValueLower,
    /// `call`
    CallLower,
    /// `wire`
    Wire,
    /// `record`
    RecordLower,
    /// `additional`
    Additional,
    /// `handle`
    HandleLower,
    /// `kind`
    Kind,
    /// `other`
    OtherValue,
    /// `from_str`
    FromStr,
    /// `header`
    Header,
    /// `content_type`
    ContentType,
    /// `""`
    Unnamed,
    /// `a-b`
    ABDashedLower,
    /// `a_b`
    ABUnderscoredLower,
    /// `aB`
    ABMixed,
    /// `a b`
    ABSpacedLower,
    /// `A_B`
    AB,
    /// `a.b`
    ABDottedLower,
    /// `a/b`
    ABSlashedLower,
    /// `1st`
    N1st,
    /// `2`
    N2,
    /// `1_1`
    N1_1,
    /// `11`
    N11,
    /// `-1`
    Minus1,
    /// `+1`
    N1,
    /// `é`
    Unnamed2,
    /// `straße`
    StraE,
    /// `имя`
    Unnamed3,
    /// `名`
    Unnamed4,
    /// `🎉`
    Unnamed15,
    /// `$ref`
    Ref2,
    /// `@type`
    Type2,
    /// `#`
    Unnamed6,
    /// `*`
    Unnamed10,
    /// `%`
    Unnamed7,
    /// `&=`
    Unnamed8,
    /// `"`
    Unnamed5,
    /// `\`
    Unnamed12,
    /// `'`
    Unnamed9,
    /// `{}`
    Unnamed14,
    /// `_`
    UnnamedUnderscored,
    /// `__`
    Unnamed13,
    /// `r#type`
    RType,
    /// `//`
    UnnamedSlashed,
    /// `*/`
    Unnamed11,
    /// `null`
    Null,
    /// `<a>`
    A,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(Names3 {
    As = "as",
    Async = "async",
    Await = "await",
    Break = "break",
    Const = "const",
    Continue = "continue",
    Crate = "crate",
    Dyn = "dyn",
    Else = "else",
    Enum = "enum",
    Extern = "extern",
    False = "false",
    FnLower = "fn",
    For = "for",
    Gen = "gen",
    If = "if",
    Impl = "impl",
    In = "in",
    Let = "let",
    Loop = "loop",
    Match = "match",
    Mod = "mod",
    Move = "move",
    Mut = "mut",
    Pub = "pub",
    Ref = "ref",
    Return = "return",
    SelfValueLower = "self",
    SelfValue = "Self",
    Static = "static",
    Struct = "struct",
    Super = "super",
    Trait = "trait",
    True = "true",
    Try = "try",
    Type = "type",
    Typeof = "typeof",
    Union = "union",
    Unsafe = "unsafe",
    Unsized = "unsized",
    Use = "use",
    Virtual = "virtual",
    Where = "where",
    While = "while",
    Yield = "yield",
    Abstract = "abstract",
    Become = "become",
    BoxLower = "box",
    Do = "do",
    Final = "final",
    Macro = "macro",
    Override = "override",
    Priv = "priv",
    Option = "Option",
    Some = "Some",
    None = "None",
    Result = "Result",
    Ok = "Ok",
    Err = "Err",
    Vec = "Vec",
    String = "String",
    Box = "Box",
    Default = "Default",
    Clone = "Clone",
    Copy = "Copy",
    Send = "Send",
    Sync = "Sync",
    Sized = "Sized",
    Drop = "Drop",
    Fn = "Fn",
    FnMut = "FnMut",
    FnOnce = "FnOnce",
    Iterator = "Iterator",
    IntoIterator = "IntoIterator",
    IntoFuture = "IntoFuture",
    Into = "Into",
    From = "From",
    TryFrom = "TryFrom",
    TryInto = "TryInto",
    ToString = "ToString",
    ToOwned = "ToOwned",
    AsRef = "AsRef",
    AsMut = "AsMut",
    Extend = "Extend",
    DoubleEndedIterator = "DoubleEndedIterator",
    ExactSizeIterator = "ExactSizeIterator",
    FromIterator = "FromIterator",
    Future = "Future",
    Eq = "Eq",
    PartialEq = "PartialEq",
    Ord = "Ord",
    PartialOrd = "PartialOrd",
    Debug = "Debug",
    Hash = "Hash",
    DropLower = "drop",
    Std = "std",
    Core = "core",
    Alloc = "alloc",
    Str = "str",
    U8 = "u8",
    I64 = "i64",
    Bool = "bool",
    Client = "Client",
    ClientBuilder = "ClientBuilder",
    Error = "Error",
    Call = "Call",
    Request = "Request",
    Response = "Response",
    Record = "Record",
    Codec = "Codec",
    Value = "Value",
    Extra = "Extra",
    Nullable = "Nullable",
    Tristate = "Tristate",
    Decimal = "Decimal",
    Secret = "Secret",
    Object = "Object",
    Handle = "Handle",
    Done = "Done",
    Created = "Created",
    Options = "Options",
    NaiveDate = "NaiveDate",
    BTreeMap = "BTreeMap",
    RawJson = "RawJson",
    Registry = "registry",
    Types = "types",
    ClientLower = "client",
    Headers = "headers",
    Fake = "fake",
    Drift = "drift",
    DefaultLower = "default",
    Example = "example",
    New = "new",
    Builder = "builder",
    Build = "build",
    SendLower = "send",
    Body = "body",
    ExtraLower = "extra",
    CloneLower = "clone",
    IntoLower = "into",
    IntoFutureUnderscoredLower = "into_future",
    TryIntoUnderscoredLower = "try_into",
    Placeholder = "placeholder",
    Pages = "pages",
    Records = "records",
    Edit = "edit",
    Replace = "replace",
    Filter = "filter",
    OptionsLower = "options",
    ValueLower = "value",
    CallLower = "call",
    Wire = "wire",
    RecordLower = "record",
    Additional = "additional",
    HandleLower = "handle",
    Kind = "kind",
    OtherValue = "other",
    FromStr = "from_str",
    Header = "header",
    ContentType = "content_type",
    Unnamed = "",
    ABDashedLower = "a-b",
    ABUnderscoredLower = "a_b",
    ABMixed = "aB",
    ABSpacedLower = "a b",
    AB = "A_B",
    ABDottedLower = "a.b",
    ABSlashedLower = "a/b",
    N1st = "1st",
    N2 = "2",
    N1_1 = "1_1",
    N11 = "11",
    Minus1 = "-1",
    N1 = "+1",
    Unnamed2 = "é",
    StraE = "straße",
    Unnamed3 = "имя",
    Unnamed4 = "名",
    Unnamed15 = "🎉",
    Ref2 = "$ref",
    Type2 = "@type",
    Unnamed6 = "#",
    Unnamed10 = "*",
    Unnamed7 = "%",
    Unnamed8 = "&=",
    Unnamed5 = "\"",
    Unnamed12 = "\\",
    Unnamed9 = "'",
    Unnamed14 = "{}",
    UnnamedUnderscored = "_",
    Unnamed13 = "__",
    RType = "r#type",
    UnnamedSlashed = "//",
    Unnamed11 = "*/",
    Null = "null",
    A = "<a>",
});

/// Calls tagged `names`.
///
/// Returned by [`Client::names`](crate::Client::names).
#[derive(Clone, Debug)]
pub struct Names {
    pub(crate) handle: Handle,
}

impl Names {
    /// Calls `/names`.
    ///
    /// `PUT /names`
    ///
    /// # Example
    ///
    /// ```no_run
    /// use kitchen_sink::names::AllNames;
    ///
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let body = AllNames::new("example", "example", "example", "example", "example", "example", "example", "example", "example", "example");
    /// let all_names = client.names().put(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "names_put")]
    #[doc(alias = "PUT /names")]
    pub fn put(&self, body: impl Into<AllNames>) -> NamesPut {
        let call = self.handle.call(&registry::NAMES_PUT);
        let call = call.body::<AllNames>(body);
        call.into_request()
    }

    /// Calls `/names`.
    ///
    /// `GET /names`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "names_get")]
    #[doc(alias = "GET /names")]
    pub fn get(&self) -> NamesGet {
        NamesGet(self.handle.call(&registry::NAMES_GET))
    }

    /// Calls `/names/{self}/{Self}/{type}/{call}/{body}/{wire}/{a-b}/{a_b}/{value}`.
    ///
    /// `POST /names/{self}/{Self}/{type}/{call}/{body}/{wire}/{a-b}/{a_b}/{value}`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().post("example", "example", "example", "example", "example", "example", "example", "example", "example", "example", "example", "example", "example", "example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "names_post")]
    #[doc(
        alias = "POST /names/{self}/{Self}/{type}/{call}/{body}/{wire}/{a-b}/{a_b}/{value}"
    )]
    #[expect(clippy::too_many_arguments, reason = "one for each required parameter")]
    pub fn post(
        &self,
        self_: impl Into<String>,
        self_2: impl Into<String>,
        kind: impl Into<String>,
        call_: impl Into<String>,
        body_: impl Into<String>,
        wire_: impl Into<String>,
        a_b: impl Into<String>,
        a_b2: impl Into<String>,
        value: impl Into<String>,
        client: impl Into<String>,
        self_3: impl Into<String>,
        self_4: impl Into<String>,
        self_5: impl Into<String>,
        body: impl Into<String>,
    ) -> NamesPost {
        let call = self.handle.call(&registry::NAMES_POST);
        let call = call.path_param::<String>("self", self_);
        let call = call.path_param::<String>("Self", self_2);
        let call = call.path_param::<String>("type", kind);
        let call = call.path_param::<String>("call", call_);
        let call = call.path_param::<String>("body", body_);
        let call = call.path_param::<String>("wire", wire_);
        let call = call.path_param::<String>("a-b", a_b);
        let call = call.path_param::<String>("a_b", a_b2);
        let call = call.path_param::<String>("value", value);
        let call = call.param::<String, _>("client", client);
        let call = call.param::<String, _>("self", self_3);
        let call = call.header_param::<String, _>("self", self_4);
        let call = call.cookie_param::<String, _>("Self", self_5);
        let call = call.body::<String>(body);
        call.into_request()
    }

    /// Calls `/names/1`.
    ///
    /// `PUT /names/1`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().async_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "async")]
    #[doc(alias = "PUT /names/1")]
    pub fn async_(&self) -> AsyncCall {
        self.handle.call(&registry::ASYNC).into_request()
    }

    /// Calls `/names/1`.
    ///
    /// `POST /names/1`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().await_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "await")]
    #[doc(alias = "POST /names/1")]
    pub fn await_(&self) -> AwaitCall {
        self.handle.call(&registry::AWAIT).into_request()
    }

    /// Calls `/names/1`.
    ///
    /// `DELETE /names/1`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().break_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "break")]
    #[doc(alias = "DELETE /names/1")]
    pub fn break_(&self) -> BreakCall {
        self.handle.call(&registry::BREAK).into_request()
    }

    /// Calls `/names/1`.
    ///
    /// `OPTIONS /names/1`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().const_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "const")]
    #[doc(alias = "OPTIONS /names/1")]
    pub fn const_(&self) -> ConstCall {
        self.handle.call(&registry::CONST).into_request()
    }

    /// Calls `/names/1`.
    ///
    /// `HEAD /names/1`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().continue_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "continue")]
    #[doc(alias = "HEAD /names/1")]
    pub fn continue_(&self) -> ContinueCall {
        self.handle.call(&registry::CONTINUE).into_request()
    }

    /// Calls `/names/1`.
    ///
    /// `PATCH /names/1`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().crate_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "crate")]
    #[doc(alias = "PATCH /names/1")]
    pub fn crate_(&self) -> CrateCall {
        self.handle.call(&registry::CRATE).into_request()
    }

    /// Calls `/names/2`.
    ///
    /// `PUT /names/2`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().else_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "else")]
    #[doc(alias = "PUT /names/2")]
    pub fn else_(&self) -> ElseCall {
        self.handle.call(&registry::ELSE).into_request()
    }

    /// Calls `/names/2`.
    ///
    /// `POST /names/2`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().enum_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "enum")]
    #[doc(alias = "POST /names/2")]
    pub fn enum_(&self) -> EnumCall {
        self.handle.call(&registry::ENUM).into_request()
    }

    /// Calls `/names/2`.
    ///
    /// `DELETE /names/2`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().extern_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "extern")]
    #[doc(alias = "DELETE /names/2")]
    pub fn extern_(&self) -> ExternCall {
        self.handle.call(&registry::EXTERN).into_request()
    }

    /// Calls `/names/2`.
    ///
    /// `OPTIONS /names/2`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().false_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "false")]
    #[doc(alias = "OPTIONS /names/2")]
    pub fn false_(&self) -> FalseCall {
        self.handle.call(&registry::FALSE).into_request()
    }

    /// Calls `/names/2`.
    ///
    /// `HEAD /names/2`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().fn_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fn")]
    #[doc(alias = "HEAD /names/2")]
    pub fn fn_(&self) -> FnValueCall {
        self.handle.call(&registry::FN).into_request()
    }

    /// Calls `/names/2`.
    ///
    /// `PATCH /names/2`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().for_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "for")]
    #[doc(alias = "PATCH /names/2")]
    pub fn for_(&self) -> ForCall {
        self.handle.call(&registry::FOR).into_request()
    }

    /// Calls `/names/3`.
    ///
    /// `PUT /names/3`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().if_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "if")]
    #[doc(alias = "PUT /names/3")]
    pub fn if_(&self) -> IfCall {
        self.handle.call(&registry::IF).into_request()
    }

    /// Calls `/names/3`.
    ///
    /// `POST /names/3`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().impl_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "impl")]
    #[doc(alias = "POST /names/3")]
    pub fn impl_(&self) -> ImplCall {
        self.handle.call(&registry::IMPL).into_request()
    }

    /// Calls `/names/3`.
    ///
    /// `DELETE /names/3`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().in_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "in")]
    #[doc(alias = "DELETE /names/3")]
    pub fn in_(&self) -> InCall {
        self.handle.call(&registry::IN).into_request()
    }

    /// Calls `/names/3`.
    ///
    /// `OPTIONS /names/3`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().let_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "let")]
    #[doc(alias = "OPTIONS /names/3")]
    pub fn let_(&self) -> LetCall {
        self.handle.call(&registry::LET).into_request()
    }

    /// Calls `/names/3`.
    ///
    /// `HEAD /names/3`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().loop_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "loop")]
    #[doc(alias = "HEAD /names/3")]
    pub fn loop_(&self) -> LoopCall {
        self.handle.call(&registry::LOOP).into_request()
    }

    /// Calls `/names/3`.
    ///
    /// `PATCH /names/3`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().match_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "match")]
    #[doc(alias = "PATCH /names/3")]
    pub fn match_(&self) -> MatchCall {
        self.handle.call(&registry::MATCH).into_request()
    }

    /// Calls `/names/4`.
    ///
    /// `PUT /names/4`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().move_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "move")]
    #[doc(alias = "PUT /names/4")]
    pub fn move_(&self) -> MoveCall {
        self.handle.call(&registry::MOVE).into_request()
    }

    /// Calls `/names/4`.
    ///
    /// `POST /names/4`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().mut_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "mut")]
    #[doc(alias = "POST /names/4")]
    pub fn mut_(&self) -> MutCall {
        self.handle.call(&registry::MUT).into_request()
    }

    /// Calls `/names/4`.
    ///
    /// `DELETE /names/4`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().pub_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "pub")]
    #[doc(alias = "DELETE /names/4")]
    pub fn pub_(&self) -> PubCall {
        self.handle.call(&registry::PUB).into_request()
    }

    /// Calls `/names/4`.
    ///
    /// `OPTIONS /names/4`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().ref_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ref")]
    #[doc(alias = "OPTIONS /names/4")]
    pub fn ref_(&self) -> RefCall {
        self.handle.call(&registry::REF).into_request()
    }

    /// Calls `/names/4`.
    ///
    /// `HEAD /names/4`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().return_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "return")]
    #[doc(alias = "HEAD /names/4")]
    pub fn return_(&self) -> ReturnCall {
        self.handle.call(&registry::RETURN).into_request()
    }

    /// Calls `/names/4`.
    ///
    /// `PATCH /names/4`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().self_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "self")]
    #[doc(alias = "PATCH /names/4")]
    pub fn self_(&self) -> SelfValueCall {
        self.handle.call(&registry::SELF).into_request()
    }

    /// Calls `/names/5`.
    ///
    /// `PUT /names/5`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().static_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "static")]
    #[doc(alias = "PUT /names/5")]
    pub fn static_(&self) -> StaticCall {
        self.handle.call(&registry::STATIC).into_request()
    }

    /// Calls `/names/5`.
    ///
    /// `POST /names/5`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().default().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "POST /names/5")]
    pub fn default(&self) -> DefaultValueCall {
        self.handle.call(&registry::DEFAULT).into_request()
    }

    /// Calls `/names/5`.
    ///
    /// `DELETE /names/5`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().example().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DELETE /names/5")]
    pub fn example(&self) -> ExampleCall {
        self.handle.call(&registry::EXAMPLE).into_request()
    }

    /// Calls `/names/5`.
    ///
    /// `OPTIONS /names/5`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().new_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "new")]
    #[doc(alias = "OPTIONS /names/5")]
    pub fn new_(&self) -> NewCall {
        self.handle.call(&registry::NEW).into_request()
    }

    /// Calls `/names/5`.
    ///
    /// `HEAD /names/5`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().builder().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "HEAD /names/5")]
    pub fn builder(&self) -> BuilderCall {
        self.handle.call(&registry::BUILDER).into_request()
    }

    /// Calls `/names/5`.
    ///
    /// `PATCH /names/5`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().build().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "PATCH /names/5")]
    pub fn build(&self) -> BuildCall {
        self.handle.call(&registry::BUILD).into_request()
    }

    /// Calls `/names/6`.
    ///
    /// `PUT /names/6`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().body().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "PUT /names/6")]
    pub fn body(&self) -> BodyCall {
        self.handle.call(&registry::BODY).into_request()
    }

    /// Calls `/names/6`.
    ///
    /// `POST /names/6`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().extra().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "POST /names/6")]
    pub fn extra(&self) -> ExtraValueCall {
        self.handle.call(&registry::EXTRA).into_request()
    }

    /// Calls `/names/6`.
    ///
    /// `DELETE /names/6`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().clone_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "clone")]
    #[doc(alias = "DELETE /names/6")]
    pub fn clone_(&self) -> CloneValueCall {
        self.handle.call(&registry::CLONE).into_request()
    }

    /// Calls `/names/6`.
    ///
    /// `OPTIONS /names/6`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().into_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "into")]
    #[doc(alias = "OPTIONS /names/6")]
    pub fn into_(&self) -> IntoValueCall {
        self.handle.call(&registry::INTO).into_request()
    }

    /// Calls `/names/6`.
    ///
    /// `HEAD /names/6`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().into_future().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "HEAD /names/6")]
    pub fn into_future(&self) -> IntoFutureValueCall {
        self.handle.call(&registry::INTO_FUTURE).into_request()
    }

    /// Calls `/names/6`.
    ///
    /// `PATCH /names/6`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().try_into_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "try_into")]
    #[doc(alias = "PATCH /names/6")]
    pub fn try_into_(&self) -> TryIntoValueCall {
        self.handle.call(&registry::TRY_INTO).into_request()
    }

    /// Calls `/names/7`.
    ///
    /// `PUT /names/7`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().pages().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "PUT /names/7")]
    pub fn pages(&self) -> PagesValueCall {
        self.handle.call(&registry::PAGES).into_request()
    }

    /// Calls `/names/7`.
    ///
    /// `POST /names/7`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().records().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "POST /names/7")]
    pub fn records(&self) -> RecordsValueCall {
        self.handle.call(&registry::RECORDS).into_request()
    }

    /// Calls `/names/7`.
    ///
    /// `DELETE /names/7`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().edit_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "edit")]
    #[doc(alias = "DELETE /names/7")]
    pub fn edit_(&self) -> EditCall {
        self.handle.call(&registry::EDIT).into_request()
    }

    /// Calls `/names/7`.
    ///
    /// `OPTIONS /names/7`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().replace().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "OPTIONS /names/7")]
    pub fn replace(&self) -> ReplaceCall {
        self.handle.call(&registry::REPLACE).into_request()
    }

    /// Calls `/names/7`.
    ///
    /// `HEAD /names/7`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().filter().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "HEAD /names/7")]
    pub fn filter(&self) -> FilterCall {
        self.handle.call(&registry::FILTER).into_request()
    }

    /// Calls `/names/7`.
    ///
    /// `PATCH /names/7`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().options().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "PATCH /names/7")]
    pub fn options(&self) -> OptionsValueCall {
        self.handle.call(&registry::OPTIONS).into_request()
    }

    /// Calls `/names/8`.
    ///
    /// `PUT /names/8`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().call().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "PUT /names/8")]
    pub fn call(&self) -> CallValueCall {
        self.handle.call(&registry::CALL).into_request()
    }

    /// Calls `/names/8`.
    ///
    /// `POST /names/8`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().wire().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "POST /names/8")]
    pub fn wire(&self) -> WireCall {
        self.handle.call(&registry::WIRE).into_request()
    }

    /// Calls `/names/8`.
    ///
    /// `DELETE /names/8`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().record().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DELETE /names/8")]
    pub fn record(&self) -> RecordCall {
        self.handle.call(&registry::RECORD).into_request()
    }

    /// Calls `/names/8`.
    ///
    /// `OPTIONS /names/8`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().additional().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "OPTIONS /names/8")]
    pub fn additional(&self) -> AdditionalCall {
        self.handle.call(&registry::ADDITIONAL).into_request()
    }

    /// Calls `/names/8`.
    ///
    /// `HEAD /names/8`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().handle().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "HEAD /names/8")]
    pub fn handle(&self) -> HandleValueCall {
        self.handle.call(&registry::HANDLE).into_request()
    }

    /// Calls `/names/8`.
    ///
    /// `PATCH /names/8`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().kind().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "PATCH /names/8")]
    pub fn kind(&self) -> KindCall {
        self.handle.call(&registry::KIND).into_request()
    }

    /// Calls `/names/9`.
    ///
    /// `PUT /names/9`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().from_str().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "PUT /names/9")]
    pub fn from_str(&self) -> FromStrCall {
        self.handle.call(&registry::FROM_STR).into_request()
    }

    /// Calls `/names/9`.
    ///
    /// `POST /names/9`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().header().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "POST /names/9")]
    pub fn header(&self) -> HeaderCall {
        self.handle.call(&registry::HEADER).into_request()
    }

    /// Calls `/names/9`.
    ///
    /// `DELETE /names/9`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().content_type().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DELETE /names/9")]
    pub fn content_type(&self) -> ContentTypeCall {
        self.handle.call(&registry::CONTENT_TYPE).into_request()
    }

    /// Calls `/names/9`.
    ///
    /// `OPTIONS /names/9`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().a_b().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "a-b")]
    #[doc(alias = "OPTIONS /names/9")]
    pub fn a_b(&self) -> ABCall {
        self.handle.call(&registry::A_B).into_request()
    }

    /// Calls `/names/9`.
    ///
    /// `HEAD /names/9`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().a_b2().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "a_b")]
    #[doc(alias = "HEAD /names/9")]
    pub fn a_b2(&self) -> ABCall2 {
        self.handle.call(&registry::A_B2).into_request()
    }

    /// Calls `/names/9`.
    ///
    /// `PATCH /names/9`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().a_b3().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "aB")]
    #[doc(alias = "PATCH /names/9")]
    pub fn a_b3(&self) -> ABCall3 {
        self.handle.call(&registry::A_B3).into_request()
    }

    /// Calls `/names/10`.
    ///
    /// `PUT /names/10`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().a_b4().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "A_B")]
    #[doc(alias = "PUT /names/10")]
    pub fn a_b4(&self) -> ABCall4 {
        self.handle.call(&registry::A_B4).into_request()
    }

    /// Calls `/names/10`.
    ///
    /// `POST /names/10`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().a_b5().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "a.b")]
    #[doc(alias = "POST /names/10")]
    pub fn a_b5(&self) -> ABCall5 {
        self.handle.call(&registry::A_B5).into_request()
    }

    /// Calls `/names/10`.
    ///
    /// `DELETE /names/10`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().a_b6().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "a/b")]
    #[doc(alias = "DELETE /names/10")]
    pub fn a_b6(&self) -> ABCall6 {
        self.handle.call(&registry::A_B6).into_request()
    }

    /// Calls `/names/10`.
    ///
    /// `OPTIONS /names/10`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().n1st().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "1st")]
    #[doc(alias = "OPTIONS /names/10")]
    pub fn n1st(&self) -> N1stCall {
        self.handle.call(&registry::N1ST).into_request()
    }

    /// Calls `/names/10`.
    ///
    /// `HEAD /names/10`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().n2().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "2")]
    #[doc(alias = "HEAD /names/10")]
    pub fn n2(&self) -> N2Call {
        self.handle.call(&registry::N2).into_request()
    }

    /// Calls `/names/10`.
    ///
    /// `PATCH /names/10`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().n1_1().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "1_1")]
    #[doc(alias = "PATCH /names/10")]
    pub fn n1_1(&self) -> N1_1Call {
        self.handle.call(&registry::N1_1).into_request()
    }

    /// Calls `/names/11`.
    ///
    /// `PUT /names/11`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().minus_1().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "-1")]
    #[doc(alias = "PUT /names/11")]
    pub fn minus_1(&self) -> Minus1Call {
        self.handle.call(&registry::MINUS_1).into_request()
    }

    /// Calls `/names/11`.
    ///
    /// `POST /names/11`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().n1().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "+1")]
    #[doc(alias = "POST /names/11")]
    pub fn n1(&self) -> N1 {
        self.handle.call(&registry::N1).into_request()
    }

    /// Calls `/names/11`.
    ///
    /// `DELETE /names/11`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().unnamed().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DELETE /names/11")]
    pub fn unnamed(&self) -> UnnamedCall {
        self.handle.call(&registry::UNNAMED).into_request()
    }

    /// Calls `/names/11`.
    ///
    /// `OPTIONS /names/11`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().stra_e().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "OPTIONS /names/11")]
    pub fn stra_e(&self) -> StraE {
        self.handle.call(&registry::STRA_E).into_request()
    }

    /// Calls `/names/11`.
    ///
    /// `HEAD /names/11`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().unnamed2().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "HEAD /names/11")]
    pub fn unnamed2(&self) -> UnnamedCall2 {
        self.handle.call(&registry::UNNAMED2).into_request()
    }

    /// Calls `/names/11`.
    ///
    /// `PATCH /names/11`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().unnamed3().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "PATCH /names/11")]
    pub fn unnamed3(&self) -> UnnamedCall3 {
        self.handle.call(&registry::UNNAMED3).into_request()
    }

    /// Calls `/names/12`.
    ///
    /// `PUT /names/12`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().ref_2().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "$ref")]
    #[doc(alias = "PUT /names/12")]
    pub fn ref_2(&self) -> RefCall2 {
        self.handle.call(&registry::REF2).into_request()
    }

    /// Calls `/names/12`.
    ///
    /// `POST /names/12`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().kind2().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "@type")]
    #[doc(alias = "POST /names/12")]
    pub fn kind2(&self) -> TypeCall {
        self.handle.call(&registry::TYPE).into_request()
    }

    /// Calls `/names/12`.
    ///
    /// `DELETE /names/12`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().unnamed4().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "#")]
    #[doc(alias = "DELETE /names/12")]
    pub fn unnamed4(&self) -> UnnamedCall4 {
        self.handle.call(&registry::UNNAMED4).into_request()
    }

    /// Calls `/names/12`.
    ///
    /// `OPTIONS /names/12`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().unnamed5().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "*")]
    #[doc(alias = "OPTIONS /names/12")]
    pub fn unnamed5(&self) -> UnnamedCall5 {
        self.handle.call(&registry::UNNAMED5).into_request()
    }

    /// Calls `/names/12`.
    ///
    /// `HEAD /names/12`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().unnamed6().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "%")]
    #[doc(alias = "HEAD /names/12")]
    pub fn unnamed6(&self) -> UnnamedCall6 {
        self.handle.call(&registry::UNNAMED6).into_request()
    }

    /// Calls `/names/12`.
    ///
    /// `PATCH /names/12`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().unnamed7().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "&=")]
    #[doc(alias = "PATCH /names/12")]
    pub fn unnamed7(&self) -> UnnamedCall7 {
        self.handle.call(&registry::UNNAMED7).into_request()
    }

    /// Calls `/names/13`.
    ///
    /// `PUT /names/13`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().unnamed8().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "\\")]
    #[doc(alias = "PUT /names/13")]
    pub fn unnamed8(&self) -> UnnamedCall8 {
        self.handle.call(&registry::UNNAMED8).into_request()
    }

    /// Calls `/names/13`.
    ///
    /// `POST /names/13`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().unnamed9().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "POST /names/13")]
    pub fn unnamed9(&self) -> UnnamedCall9 {
        self.handle.call(&registry::UNNAMED9).into_request()
    }

    /// Calls `/names/13`.
    ///
    /// `DELETE /names/13`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().unnamed10().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "{}")]
    #[doc(alias = "DELETE /names/13")]
    pub fn unnamed10(&self) -> UnnamedCall10 {
        self.handle.call(&registry::UNNAMED10).into_request()
    }

    /// Calls `/names/13`.
    ///
    /// `OPTIONS /names/13`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().unnamed11().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "_")]
    #[doc(alias = "OPTIONS /names/13")]
    pub fn unnamed11(&self) -> UnnamedCall11 {
        self.handle.call(&registry::UNNAMED11).into_request()
    }

    /// Calls `/names/13`.
    ///
    /// `HEAD /names/13`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().unnamed12().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "__")]
    #[doc(alias = "HEAD /names/13")]
    pub fn unnamed12(&self) -> UnnamedCall12 {
        self.handle.call(&registry::UNNAMED12).into_request()
    }

    /// Calls `/names/13`.
    ///
    /// `PATCH /names/13`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().r_type().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "r#type")]
    #[doc(alias = "PATCH /names/13")]
    pub fn r_type(&self) -> RType {
        self.handle.call(&registry::R_TYPE).into_request()
    }

    /// Calls `/names/14`.
    ///
    /// `PUT /names/14`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().unnamed13().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "*/")]
    #[doc(alias = "PUT /names/14")]
    pub fn unnamed13(&self) -> UnnamedCall13 {
        self.handle.call(&registry::UNNAMED13).into_request()
    }

    /// Calls `/names/14`.
    ///
    /// `POST /names/14`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().null().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "POST /names/14")]
    pub fn null(&self) -> NullCall {
        self.handle.call(&registry::NULL).into_request()
    }

    /// Calls `/names/14`.
    ///
    /// `DELETE /names/14`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names().a().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "<a>")]
    #[doc(alias = "DELETE /names/14")]
    pub fn a(&self) -> A {
        self.handle.call(&registry::A).into_request()
    }
}

/// Request builder of [`Names::put`]. Its methods are those of
/// [`Request`](crate::Request).
pub type NamesPut = revio_runtime::Request<AllNames>;

/// Request builder of [`Names::get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct NamesGet(Call);

impl NamesGet {
    /// Sets the query parameter `as`.
    pub fn as_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("as", value))
    }

    /// Sets the query parameter `async`.
    pub fn async_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("async", value))
    }

    /// Sets the query parameter `await`.
    pub fn await_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("await", value))
    }

    /// Sets the query parameter `break`.
    pub fn break_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("break", value))
    }

    /// Sets the query parameter `const`.
    pub fn const_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("const", value))
    }

    /// Sets the query parameter `continue`.
    pub fn continue_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("continue", value))
    }

    /// Sets the query parameter `crate`.
    pub fn crate_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("crate", value))
    }

    /// Sets the query parameter `dyn`.
    pub fn dyn_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("dyn", value))
    }

    /// Sets the query parameter `else`.
    pub fn else_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("else", value))
    }

    /// Sets the query parameter `enum`.
    pub fn enum_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("enum", value))
    }

    /// Sets the query parameter `extern`.
    pub fn extern_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("extern", value))
    }

    /// Sets the query parameter `false`.
    pub fn false_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("false", value))
    }

    /// Sets the query parameter `fn`.
    pub fn fn_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("fn", value))
    }

    /// Sets the query parameter `for`.
    pub fn for_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("for", value))
    }

    /// Sets the query parameter `gen`.
    pub fn gen_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("gen", value))
    }

    /// Sets the query parameter `if`.
    pub fn if_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("if", value))
    }

    /// Sets the query parameter `impl`.
    pub fn impl_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("impl", value))
    }

    /// Sets the query parameter `in`.
    pub fn in_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("in", value))
    }

    /// Sets the query parameter `let`.
    pub fn let_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("let", value))
    }

    /// Sets the query parameter `loop`.
    pub fn loop_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("loop", value))
    }

    /// Sets the query parameter `match`.
    pub fn match_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("match", value))
    }

    /// Sets the query parameter `mod`.
    pub fn mod_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("mod", value))
    }

    /// Sets the query parameter `move`.
    pub fn move_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("move", value))
    }

    /// Sets the query parameter `mut`.
    pub fn mut_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("mut", value))
    }

    /// Sets the query parameter `pub`.
    pub fn pub_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("pub", value))
    }

    /// Sets the query parameter `ref`.
    pub fn ref_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("ref", value))
    }

    /// Sets the query parameter `return`.
    pub fn return_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("return", value))
    }

    /// Sets the query parameter `self`.
    pub fn self_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("self", value))
    }

    /// Sets the query parameter `Self`.
    pub fn self_2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Self", value))
    }

    /// Sets the query parameter `static`.
    pub fn static_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("static", value))
    }

    /// Sets the query parameter `struct`.
    pub fn struct_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("struct", value))
    }

    /// Sets the query parameter `super`.
    pub fn super_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("super", value))
    }

    /// Sets the query parameter `trait`.
    pub fn trait_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("trait", value))
    }

    /// Sets the query parameter `true`.
    pub fn true_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("true", value))
    }

    /// Sets the query parameter `try`.
    pub fn try_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("try", value))
    }

    /// Sets the query parameter `type`.
    pub fn kind<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("type", value))
    }

    /// Sets the query parameter `typeof`.
    pub fn typeof_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("typeof", value))
    }

    /// Sets the query parameter `union`.
    pub fn union_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("union", value))
    }

    /// Sets the query parameter `unsafe`.
    pub fn unsafe_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("unsafe", value))
    }

    /// Sets the query parameter `unsized`.
    pub fn unsized_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("unsized", value))
    }

    /// Sets the query parameter `use`.
    pub fn use_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("use", value))
    }

    /// Sets the query parameter `virtual`.
    pub fn virtual_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("virtual", value))
    }

    /// Sets the query parameter `where`.
    pub fn where_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("where", value))
    }

    /// Sets the query parameter `while`.
    pub fn while_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("while", value))
    }

    /// Sets the query parameter `yield`.
    pub fn yield_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("yield", value))
    }

    /// Sets the query parameter `abstract`.
    pub fn abstract_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("abstract", value))
    }

    /// Sets the query parameter `become`.
    pub fn become_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("become", value))
    }

    /// Sets the query parameter `box`.
    pub fn box_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("box", value))
    }

    /// Sets the query parameter `do`.
    pub fn do_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("do", value))
    }

    /// Sets the query parameter `final`.
    pub fn final_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("final", value))
    }

    /// Sets the query parameter `macro`.
    pub fn macro_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("macro", value))
    }

    /// Sets the query parameter `override`.
    pub fn override_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("override", value))
    }

    /// Sets the query parameter `priv`.
    pub fn priv_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("priv", value))
    }

    /// Sets the query parameter `Option`.
    pub fn option<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Option", value))
    }

    /// Sets the query parameter `Some`.
    pub fn some<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Some", value))
    }

    /// Sets the query parameter `None`.
    pub fn none<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("None", value))
    }

    /// Sets the query parameter `Result`.
    pub fn result<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Result", value))
    }

    /// Sets the query parameter `Ok`.
    pub fn ok<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Ok", value))
    }

    /// Sets the query parameter `Err`.
    pub fn err<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Err", value))
    }

    /// Sets the query parameter `Vec`.
    pub fn vec<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Vec", value))
    }

    /// Sets the query parameter `String`.
    pub fn string<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("String", value))
    }

    /// Sets the query parameter `Box`.
    pub fn box_2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Box", value))
    }

    /// Sets the query parameter `Default`.
    pub fn default<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Default", value))
    }

    /// Sets the query parameter `Clone`.
    pub fn clone_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Clone", value))
    }

    /// Sets the query parameter `Copy`.
    pub fn copy<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Copy", value))
    }

    /// Sets the query parameter `Send`.
    pub fn send_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Send", value))
    }

    /// Sets the query parameter `Sync`.
    pub fn sync<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Sync", value))
    }

    /// Sets the query parameter `Sized`.
    pub fn sized<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Sized", value))
    }

    /// Sets the query parameter `Drop`.
    pub fn drop<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Drop", value))
    }

    /// Sets the query parameter `Fn`.
    pub fn fn_2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Fn", value))
    }

    /// Sets the query parameter `FnMut`.
    pub fn fn_mut<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("FnMut", value))
    }

    /// Sets the query parameter `FnOnce`.
    pub fn fn_once<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("FnOnce", value))
    }

    /// Sets the query parameter `Iterator`.
    pub fn iterator<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Iterator", value))
    }

    /// Sets the query parameter `IntoIterator`.
    pub fn into_iterator<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("IntoIterator", value))
    }

    /// Sets the query parameter `IntoFuture`.
    pub fn into_future_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("IntoFuture", value))
    }

    /// Sets the query parameter `Into`.
    pub fn into<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Into", value))
    }

    /// Sets the query parameter `From`.
    pub fn from<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("From", value))
    }

    /// Sets the query parameter `TryFrom`.
    pub fn try_from<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("TryFrom", value))
    }

    /// Sets the query parameter `TryInto`.
    pub fn try_into<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("TryInto", value))
    }

    /// Sets the query parameter `ToString`.
    pub fn to_string<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("ToString", value))
    }

    /// Sets the query parameter `ToOwned`.
    pub fn to_owned<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("ToOwned", value))
    }

    /// Sets the query parameter `AsRef`.
    pub fn as_ref<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("AsRef", value))
    }

    /// Sets the query parameter `AsMut`.
    pub fn as_mut<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("AsMut", value))
    }

    /// Sets the query parameter `Extend`.
    pub fn extend<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Extend", value))
    }

    /// Sets the query parameter `DoubleEndedIterator`.
    pub fn double_ended_iterator<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("DoubleEndedIterator", value))
    }

    /// Sets the query parameter `ExactSizeIterator`.
    pub fn exact_size_iterator<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("ExactSizeIterator", value))
    }

    /// Sets the query parameter `FromIterator`.
    pub fn from_iterator<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("FromIterator", value))
    }

    /// Sets the query parameter `Future`.
    pub fn future<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Future", value))
    }

    /// Sets the query parameter `Eq`.
    pub fn eq<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Eq", value))
    }

    /// Sets the query parameter `PartialEq`.
    pub fn partial_eq<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("PartialEq", value))
    }

    /// Sets the query parameter `Ord`.
    pub fn ord<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Ord", value))
    }

    /// Sets the query parameter `PartialOrd`.
    pub fn partial_ord<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("PartialOrd", value))
    }

    /// Sets the query parameter `Debug`.
    pub fn debug<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Debug", value))
    }

    /// Sets the query parameter `Hash`.
    pub fn hash<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Hash", value))
    }

    /// Sets the query parameter `drop`.
    pub fn drop2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("drop", value))
    }

    /// Sets the query parameter `std`.
    pub fn std<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("std", value))
    }

    /// Sets the query parameter `core`.
    pub fn core<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("core", value))
    }

    /// Sets the query parameter `alloc`.
    pub fn alloc<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("alloc", value))
    }

    /// Sets the query parameter `str`.
    pub fn str<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("str", value))
    }

    /// Sets the query parameter `u8`.
    pub fn u8<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("u8", value))
    }

    /// Sets the query parameter `i64`.
    pub fn i64<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("i64", value))
    }

    /// Sets the query parameter `bool`.
    pub fn bool<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("bool", value))
    }

    /// Sets the query parameter `Client`.
    pub fn client<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Client", value))
    }

    /// Sets the query parameter `ClientBuilder`.
    pub fn client_builder<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("ClientBuilder", value))
    }

    /// Sets the query parameter `Error`.
    pub fn error<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Error", value))
    }

    /// Sets the query parameter `Call`.
    pub fn call<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Call", value))
    }

    /// Sets the query parameter `Request`.
    pub fn request_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Request", value))
    }

    /// Sets the query parameter `Response`.
    pub fn response<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Response", value))
    }

    /// Sets the query parameter `Record`.
    pub fn record<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Record", value))
    }

    /// Sets the query parameter `Codec`.
    pub fn codec<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Codec", value))
    }

    /// Sets the query parameter `Value`.
    pub fn value<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Value", value))
    }

    /// Sets the query parameter `Extra`.
    pub fn extra<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Extra", value))
    }

    /// Sets the query parameter `Nullable`.
    pub fn nullable<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Nullable", value))
    }

    /// Sets the query parameter `Tristate`.
    pub fn tristate<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Tristate", value))
    }

    /// Sets the query parameter `Decimal`.
    pub fn decimal<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Decimal", value))
    }

    /// Sets the query parameter `Secret`.
    pub fn secret<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Secret", value))
    }

    /// Sets the query parameter `Object`.
    pub fn object<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Object", value))
    }

    /// Sets the query parameter `Handle`.
    pub fn handle<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Handle", value))
    }

    /// Sets the query parameter `Done`.
    pub fn done<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Done", value))
    }

    /// Sets the query parameter `Created`.
    pub fn created<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Created", value))
    }

    /// Sets the query parameter `Options`.
    pub fn options_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("Options", value))
    }

    /// Sets the query parameter `NaiveDate`.
    pub fn naive_date<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("NaiveDate", value))
    }

    /// Sets the query parameter `BTreeMap`.
    pub fn b_tree_map<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("BTreeMap", value))
    }

    /// Sets the query parameter `RawJson`.
    pub fn raw_json<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("RawJson", value))
    }

    /// Sets the query parameter `registry`.
    pub fn registry<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("registry", value))
    }

    /// Sets the query parameter `types`.
    pub fn types<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("types", value))
    }

    /// Sets the query parameter `client`.
    pub fn client2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("client", value))
    }

    /// Sets the query parameter `headers`.
    pub fn headers<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("headers", value))
    }

    /// Sets the query parameter `fake`.
    pub fn fake<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("fake", value))
    }

    /// Sets the query parameter `drift`.
    pub fn drift<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("drift", value))
    }

    /// Sets the query parameter `default`.
    pub fn default2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("default", value))
    }

    /// Sets the query parameter `example`.
    pub fn example<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("example", value))
    }

    /// Sets the query parameter `new`.
    pub fn new<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("new", value))
    }

    /// Sets the query parameter `builder`.
    pub fn builder<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("builder", value))
    }

    /// Sets the query parameter `build`.
    pub fn build<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("build", value))
    }

    /// Sets the query parameter `send`.
    pub fn send_2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("send", value))
    }

    /// Sets the query parameter `body`.
    pub fn body_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("body", value))
    }

    /// Sets the query parameter `extra`.
    pub fn extra2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("extra", value))
    }

    /// Sets the query parameter `clone`.
    pub fn clone_2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("clone", value))
    }

    /// Sets the query parameter `into`.
    pub fn into2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("into", value))
    }

    /// Sets the query parameter `into_future`.
    pub fn into_future_2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("into_future", value))
    }

    /// Sets the query parameter `try_into`.
    pub fn try_into2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("try_into", value))
    }

    /// Sets the query parameter `placeholder`.
    pub fn placeholder<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("placeholder", value))
    }

    /// Sets the query parameter `pages`.
    pub fn pages_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("pages", value))
    }

    /// Sets the query parameter `records`.
    pub fn records_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("records", value))
    }

    /// Sets the query parameter `edit`.
    pub fn edit<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("edit", value))
    }

    /// Sets the query parameter `replace`.
    pub fn replace_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("replace", value))
    }

    /// Sets the query parameter `filter`.
    pub fn filter_<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("filter", value))
    }

    /// Sets the query parameter `options`.
    pub fn options_2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("options", value))
    }

    /// Sets the query parameter `value`.
    pub fn value2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("value", value))
    }

    /// Sets the query parameter `call`.
    pub fn call2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("call", value))
    }

    /// Sets the query parameter `wire`.
    pub fn wire<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("wire", value))
    }

    /// Sets the query parameter `record`.
    pub fn record2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("record", value))
    }

    /// Sets the query parameter `additional`.
    pub fn additional<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("additional", value))
    }

    /// Sets the query parameter `handle`.
    pub fn handle2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("handle", value))
    }

    /// Sets the query parameter `kind`.
    pub fn kind2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("kind", value))
    }

    /// Sets the query parameter `other`.
    pub fn other<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("other", value))
    }

    /// Sets the query parameter `from_str`.
    pub fn from_str<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("from_str", value))
    }

    /// Sets the query parameter `header`.
    pub fn header<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("header", value))
    }

    /// Sets the query parameter `content_type`.
    pub fn content_type<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("content_type", value))
    }

    /// Sets the query parameter `a-b`.
    pub fn a_b<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("a-b", value))
    }

    /// Sets the query parameter `a_b`.
    pub fn a_b2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("a_b", value))
    }

    /// Sets the query parameter `aB`.
    pub fn a_b3<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("aB", value))
    }

    /// Sets the query parameter `a b`.
    pub fn a_b4<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("a b", value))
    }

    /// Sets the query parameter `A_B`.
    pub fn a_b5<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("A_B", value))
    }

    /// Sets the query parameter `a.b`.
    pub fn a_b6<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("a.b", value))
    }

    /// Sets the query parameter `a/b`.
    pub fn a_b7<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("a/b", value))
    }

    /// Sets the query parameter `1st`.
    pub fn n1st<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("1st", value))
    }

    /// Sets the query parameter `2`.
    pub fn n2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("2", value))
    }

    /// Sets the query parameter `1_1`.
    pub fn n1_1<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("1_1", value))
    }

    /// Sets the query parameter `11`.
    pub fn n11<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("11", value))
    }

    /// Sets the query parameter `-1`.
    pub fn minus_1<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("-1", value))
    }

    /// Sets the query parameter `+1`.
    pub fn n1<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("+1", value))
    }

    /// Sets the query parameter `é`.
    pub fn unnamed<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("é", value))
    }

    /// Sets the query parameter `straße`.
    pub fn stra_e<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("straße", value))
    }

    /// Sets the query parameter `имя`.
    pub fn unnamed2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("имя", value))
    }

    /// Sets the query parameter `名`.
    pub fn unnamed3<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("名", value))
    }

    /// Sets the query parameter `🎉`.
    pub fn unnamed4<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("🎉", value))
    }

    /// Sets the query parameter `$ref`.
    pub fn ref_2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("$ref", value))
    }

    /// Sets the query parameter `@type`.
    pub fn kind3<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("@type", value))
    }

    /// Sets the query parameter `#`.
    pub fn unnamed5<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("#", value))
    }

    /// Sets the query parameter `*`.
    pub fn unnamed6<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("*", value))
    }

    /// Sets the query parameter `%`.
    pub fn unnamed7<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("%", value))
    }

    /// Sets the query parameter `&=`.
    pub fn unnamed8<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("&=", value))
    }

    /// Sets the query parameter `"`.
    pub fn unnamed9<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("\"", value))
    }

    /// Sets the query parameter `\`.
    pub fn unnamed10<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("\\", value))
    }

    /// Sets the query parameter `'`.
    pub fn unnamed11<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("'", value))
    }

    /// Sets the query parameter `{}`.
    pub fn unnamed12<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("{}", value))
    }

    /// Sets the query parameter `_`.
    pub fn unnamed13<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("_", value))
    }

    /// Sets the query parameter `__`.
    pub fn unnamed14<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("__", value))
    }

    /// Sets the query parameter `r#type`.
    pub fn r_type<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("r#type", value))
    }

    /// Sets the query parameter `//`.
    pub fn unnamed15<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("//", value))
    }

    /// Sets the query parameter `*/`.
    pub fn unnamed16<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("*/", value))
    }

    /// Sets the query parameter `null`.
    pub fn null<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("null", value))
    }

    /// Sets the query parameter `<a>`.
    pub fn a<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("<a>", value))
    }
}

call!(NamesGet => Done);

/// Request builder of [`Names::post`]. Its methods are those of
/// [`Request`](crate::Request).
pub type NamesPost = revio_runtime::Request<Done>;

/// Request builder of [`Names::async_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type AsyncCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::await_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type AwaitCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::break_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type BreakCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::const_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ConstCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::continue_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ContinueCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::crate_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type CrateCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::else_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ElseCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::enum_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type EnumCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::extern_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ExternCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::false_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type FalseCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::fn_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type FnValueCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::for_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ForCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::if_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type IfCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::impl_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ImplCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::in_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type InCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::let_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type LetCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::loop_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type LoopCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::match_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type MatchCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::move_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type MoveCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::mut_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type MutCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::pub_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type PubCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::ref_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type RefCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::return_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ReturnCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::self_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type SelfValueCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::static_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type StaticCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::default`]. Its methods are those of
/// [`Request`](crate::Request).
pub type DefaultValueCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::example`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ExampleCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::new_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type NewCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::builder`]. Its methods are those of
/// [`Request`](crate::Request).
pub type BuilderCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::build`]. Its methods are those of
/// [`Request`](crate::Request).
pub type BuildCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::body`]. Its methods are those of
/// [`Request`](crate::Request).
pub type BodyCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::extra`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ExtraValueCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::clone_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type CloneValueCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::into_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type IntoValueCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::into_future`]. Its methods are those of
/// [`Request`](crate::Request).
pub type IntoFutureValueCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::try_into_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type TryIntoValueCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::pages`]. Its methods are those of
/// [`Request`](crate::Request).
pub type PagesValueCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::records`]. Its methods are those of
/// [`Request`](crate::Request).
pub type RecordsValueCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::edit_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type EditCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::replace`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ReplaceCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::filter`]. Its methods are those of
/// [`Request`](crate::Request).
pub type FilterCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::options`]. Its methods are those of
/// [`Request`](crate::Request).
pub type OptionsValueCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::call`]. Its methods are those of
/// [`Request`](crate::Request).
pub type CallValueCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::wire`]. Its methods are those of
/// [`Request`](crate::Request).
pub type WireCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::record`]. Its methods are those of
/// [`Request`](crate::Request).
pub type RecordCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::additional`]. Its methods are those of
/// [`Request`](crate::Request).
pub type AdditionalCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::handle`]. Its methods are those of
/// [`Request`](crate::Request).
pub type HandleValueCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::kind`]. Its methods are those of
/// [`Request`](crate::Request).
pub type KindCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::from_str`]. Its methods are those of
/// [`Request`](crate::Request).
pub type FromStrCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::header`]. Its methods are those of
/// [`Request`](crate::Request).
pub type HeaderCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::content_type`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ContentTypeCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::a_b`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ABCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::a_b2`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ABCall2 = revio_runtime::Request<Done>;

/// Request builder of [`Names::a_b3`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ABCall3 = revio_runtime::Request<Done>;

/// Request builder of [`Names::a_b4`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ABCall4 = revio_runtime::Request<Done>;

/// Request builder of [`Names::a_b5`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ABCall5 = revio_runtime::Request<Done>;

/// Request builder of [`Names::a_b6`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ABCall6 = revio_runtime::Request<Done>;

/// Request builder of [`Names::n1st`]. Its methods are those of
/// [`Request`](crate::Request).
pub type N1stCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::n2`]. Its methods are those of
/// [`Request`](crate::Request).
pub type N2Call = revio_runtime::Request<Done>;

/// Request builder of [`Names::n1_1`]. Its methods are those of
/// [`Request`](crate::Request).
pub type N1_1Call = revio_runtime::Request<Done>;

/// Request builder of [`Names::minus_1`]. Its methods are those of
/// [`Request`](crate::Request).
pub type Minus1Call = revio_runtime::Request<Done>;

/// Request builder of [`Names::n1`]. Its methods are those of
/// [`Request`](crate::Request).
pub type N1 = revio_runtime::Request<Done>;

/// Request builder of [`Names::unnamed`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UnnamedCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::stra_e`]. Its methods are those of
/// [`Request`](crate::Request).
pub type StraE = revio_runtime::Request<Done>;

/// Request builder of [`Names::unnamed2`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UnnamedCall2 = revio_runtime::Request<Done>;

/// Request builder of [`Names::unnamed3`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UnnamedCall3 = revio_runtime::Request<Done>;

/// Request builder of [`Names::ref_2`]. Its methods are those of
/// [`Request`](crate::Request).
pub type RefCall2 = revio_runtime::Request<Done>;

/// Request builder of [`Names::kind2`]. Its methods are those of
/// [`Request`](crate::Request).
pub type TypeCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::unnamed4`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UnnamedCall4 = revio_runtime::Request<Done>;

/// Request builder of [`Names::unnamed5`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UnnamedCall5 = revio_runtime::Request<Done>;

/// Request builder of [`Names::unnamed6`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UnnamedCall6 = revio_runtime::Request<Done>;

/// Request builder of [`Names::unnamed7`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UnnamedCall7 = revio_runtime::Request<Done>;

/// Request builder of [`Names::unnamed8`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UnnamedCall8 = revio_runtime::Request<Done>;

/// Request builder of [`Names::unnamed9`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UnnamedCall9 = revio_runtime::Request<Done>;

/// Request builder of [`Names::unnamed10`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UnnamedCall10 = revio_runtime::Request<Done>;

/// Request builder of [`Names::unnamed11`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UnnamedCall11 = revio_runtime::Request<Done>;

/// Request builder of [`Names::unnamed12`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UnnamedCall12 = revio_runtime::Request<Done>;

/// Request builder of [`Names::r_type`]. Its methods are those of
/// [`Request`](crate::Request).
pub type RType = revio_runtime::Request<Done>;

/// Request builder of [`Names::unnamed13`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UnnamedCall13 = revio_runtime::Request<Done>;

/// Request builder of [`Names::null`]. Its methods are those of
/// [`Request`](crate::Request).
pub type NullCall = revio_runtime::Request<Done>;

/// Request builder of [`Names::a`]. Its methods are those of
/// [`Request`](crate::Request).
pub type A = revio_runtime::Request<Done>;

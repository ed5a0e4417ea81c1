// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! One call of every operation, with every parameter and a full body.

use kitchen_sink::chains::{
    Chain1, Chain2, Chain3, Chain4, Chain5, Chain6, Chain7, Chain8, Chain9, Chain10,
    Chain11, Chain12, Chain13, Chain14, Chain15, Chain16, Chain17, Chain18, Chain19,
    Chain20, Chain21, Chain22, Chain23, Chain24, Chain25, Chain26, Chain27, Chain28,
    Chain29, Chain30, Chain31, Chain32, Chain33, Chain34, Chain35, Chain36, Chain37,
    Chain38, Chain39, Chain40, Chain41, Chain42, Chain43, Chain44, Chain45,
};
use kitchen_sink::names::{
    AB5, AB6, AB8, Abstract, Additional, AllNames, As, AsRefValue, Await, BTreeMapValue,
    Bool, BoxValue, Break, Build, CallValue, CallValue2, ClientValue2, ClientValue3,
    CloneValue, CloneValue2, ContentType, Continue, Core, Crate, CreatedValue,
    DebugValue, DecimalValue, DefaultValue, Do, DoubleEndedIterator, Drift, DropValue,
    Else, Enum, ErrorValue, Example, Extend, ExtraValue, ExtraValue2, Fake, False,
    Filter2, FnOnceValue, FnValue, FnValue2, FromIterator, Future, Gen, HandleValue,
    HashValue, Header, Holder, If, In, IntoFutureValue, IntoFutureValue2, IntoValue,
    IteratorValue, Kind, Let, Macro, Match, Mod, Mut, N1_1, N1st2, N11, New,
    ObjectValue, OkValue, OneOf, OptionValue, OptionsValue, OrdValue, Other, Override,
    PagesValue, PartialEqValue, Pub, RawJsonValue, Record, Record2, RecordsValue2,
    Replace, ResponseValue, ResultValue2, Return, SelfValue2, SendValue, SendValue2,
    SomeValue, Static, Std2, Str, StringValue2, Struct, SyncValue, ToOwnedValue, Trait,
    TristateValue, True, TryFromValue, TryIntoValue, TryIntoValue2, Type2, Typeof,
    Types, U8, Unnamed, Unnamed2, Unsafe, Unsized, ValueValue, ValueValue2, VecValue2,
    Virtual, Where, Yield,
};
use kitchen_sink::parameters::{Dated, Either, Filter, FilterNested};
use kitchen_sink::records::{
    Car, Counts, Level, Likeness, LikenessColor, LikenessEither, LikenessMixed,
    LikenessSlug, List, Map, Owner, Owner1, Rate, SerialNumber, Sink, SinkCountsInParts,
    SinkId, SinkMixed, SinkPatch, Wish,
};
use kitchen_sink::types::{Size, Upload};
use kitchen_sink::unions::{
    Cat, Nested, Party, Person, Pet, Required, RequiredArray, RequiredEnum,
    RequiredList, RequiredNested, RequiredNumber, RequiredObject, Setting, Stay,
    StaySize, Tree, UnionValues, UnionValuesAmounts, UnionValuesNullInside,
    UnionValuesNullable,
};
use kitchen_sink::{Client, registry};
use revio_runtime::exercise::{Exercise, Exercised, date, offset_date_time};
use revio_runtime::{
    DateTime, Decimal, DynBox, FixedOffset, NaiveDate, Nullable, Object, Result, Secret,
    Value,
};
use std::collections::BTreeMap;

/// All calls, in the order of the spec.
pub(crate) static CALLS: &[Exercise<Client>] = &[
    Exercise { operation: &registry::UPLOADS_CREATE, call: uploads_create },
    Exercise { operation: &registry::UPLOADS_CREATE_FORM, call: uploads_create_form },
    Exercise {
        operation: &registry::UPLOADS_CREATE_MULTIPART,
        call: uploads_create_multipart,
    },
    Exercise { operation: &registry::UPLOADS_CREATE_CSV, call: uploads_create_csv },
    Exercise { operation: &registry::UPLOADS_CREATE_PNG, call: uploads_create_png },
    Exercise { operation: &registry::UPLOADS_EXISTS, call: uploads_exists },
    Exercise { operation: &registry::UPLOADS_CONTENT, call: uploads_content },
    Exercise { operation: &registry::UPLOADS_NEWEST, call: uploads_newest },
    Exercise { operation: &registry::CHAINS_REPLACE, call: chains_replace },
    Exercise { operation: &registry::EVENTS_LIST, call: events_list },
    Exercise { operation: &registry::EVENTS_NEWEST, call: events_newest },
    Exercise { operation: &registry::EVENTS_ARCHIVE, call: events_archive },
    Exercise { operation: &registry::EVENTS_DRAFTS, call: events_drafts },
    Exercise { operation: &registry::EVENTS_KINDS, call: events_kinds },
    Exercise { operation: &registry::PARAMETERS_PATH, call: parameters_path },
    Exercise { operation: &registry::PARAMETERS_QUERY, call: parameters_query },
    Exercise { operation: &registry::PARAMETERS_HEADERS, call: parameters_headers },
    Exercise { operation: &registry::PARAMETERS_RECORDS, call: parameters_records },
    Exercise { operation: &registry::PARAMETERS_MAP, call: parameters_map },
    Exercise { operation: &registry::PARAMETERS_ENUM, call: parameters_enum },
    Exercise { operation: &registry::PARAMETERS_UNION, call: parameters_union },
    Exercise { operation: &registry::PARAMETERS_DATE, call: parameters_date },
    Exercise { operation: &registry::PARAMETERS_DATES, call: parameters_dates },
    Exercise { operation: &registry::PARAMETERS_ANYTHING, call: parameters_anything },
    Exercise { operation: &registry::PARAMETERS_DATED, call: parameters_dated },
    Exercise { operation: &registry::PARAMETERS_TEXTS, call: parameters_texts },
    Exercise { operation: &registry::RECORDS_GET, call: records_get },
    Exercise { operation: &registry::RECORDS_PUT, call: records_put },
    Exercise { operation: &registry::RECORDS_LIKE, call: records_like },
    Exercise { operation: &registry::RECORDS_FIND, call: records_find },
    Exercise { operation: &registry::RECORDS_PATCH, call: records_patch },
    Exercise { operation: &registry::SECURITY_BASIC, call: security_basic },
    Exercise { operation: &registry::SECURITY_BEARER, call: security_bearer },
    Exercise { operation: &registry::SECURITY_HEADER, call: security_header },
    Exercise { operation: &registry::SECURITY_QUERY, call: security_query },
    Exercise { operation: &registry::SECURITY_COOKIE, call: security_cookie },
    Exercise { operation: &registry::SECURITY_OAUTH, call: security_oauth },
    Exercise { operation: &registry::SECURITY_OPEN_ID, call: security_open_id },
    Exercise { operation: &registry::SECURITY_EITHER, call: security_either },
    Exercise { operation: &registry::SECURITY_BOTH, call: security_both },
    Exercise {
        operation: &registry::SECURITY_BOTH_OR_BASIC,
        call: security_both_or_basic,
    },
    Exercise { operation: &registry::SECURITY_OPTIONAL, call: security_optional },
    Exercise { operation: &registry::SECURITY_NONE, call: security_none },
    Exercise { operation: &registry::SECURITY_SAME_NAMES, call: security_same_names },
    Exercise {
        operation: &registry::SERVERS_OF_THE_DOCUMENT,
        call: servers_of_the_document,
    },
    Exercise { operation: &registry::SERVERS_OF_THE_PATH, call: servers_of_the_path },
    Exercise {
        operation: &registry::SERVERS_OF_THE_OPERATION,
        call: servers_of_the_operation,
    },
    Exercise { operation: &registry::SERVERS_RELATIVE, call: servers_relative },
    Exercise { operation: &registry::UNIONS_GET, call: unions_get },
    Exercise { operation: &registry::UNIONS_PUT, call: unions_put },
    Exercise { operation: &registry::UNIONS_PETS, call: unions_pets },
    Exercise { operation: &registry::UNIONS_STORE, call: unions_store },
    Exercise { operation: &registry::UNIONS_REQUIRE, call: unions_require },
    Exercise { operation: &registry::KITCHEN_SINK_API_GET, call: kitchen_sink_api_get },
    Exercise { operation: &registry::STOCK_GET, call: stock_get },
    Exercise { operation: &registry::STOCK_CLEAR, call: stock_clear },
    Exercise {
        operation: &registry::STOCK_PUT_BY_RACK_ITEMS_BY_ITEM_JSON,
        call: stock_put_by_rack_items_by_item_json,
    },
    Exercise {
        operation: &registry::LISTS_GET_STOCK_ITEMS,
        call: lists_get_stock_items,
    },
    Exercise {
        operation: &registry::LISTS_GET_STOCK_ITEMS2,
        call: lists_get_stock_items2,
    },
    Exercise { operation: &registry::ORDERS_LIST, call: orders_list },
    Exercise { operation: &registry::NAMES_PUT, call: names_put },
    Exercise { operation: &registry::NAMES_GET, call: names_get },
    Exercise { operation: &registry::NAMES_POST, call: names_post },
    Exercise { operation: &registry::ASYNC, call: async2 },
    Exercise { operation: &registry::AWAIT, call: await2 },
    Exercise { operation: &registry::BREAK, call: break2 },
    Exercise { operation: &registry::CONST, call: const2 },
    Exercise { operation: &registry::CONTINUE, call: continue2 },
    Exercise { operation: &registry::CRATE, call: crate2 },
    Exercise { operation: &registry::ELSE, call: else2 },
    Exercise { operation: &registry::ENUM, call: enum2 },
    Exercise { operation: &registry::EXTERN, call: extern2 },
    Exercise { operation: &registry::FALSE, call: false2 },
    Exercise { operation: &registry::FN, call: fn2 },
    Exercise { operation: &registry::FOR, call: for2 },
    Exercise { operation: &registry::IF, call: if2 },
    Exercise { operation: &registry::IMPL, call: impl2 },
    Exercise { operation: &registry::IN, call: in2 },
    Exercise { operation: &registry::LET, call: let2 },
    Exercise { operation: &registry::LOOP, call: loop2 },
    Exercise { operation: &registry::MATCH, call: match2 },
    Exercise { operation: &registry::MOVE, call: move2 },
    Exercise { operation: &registry::MUT, call: mut2 },
    Exercise { operation: &registry::PUB, call: pub2 },
    Exercise { operation: &registry::REF, call: ref2 },
    Exercise { operation: &registry::RETURN, call: return2 },
    Exercise { operation: &registry::SELF, call: self2 },
    Exercise { operation: &registry::STATIC, call: static2 },
    Exercise { operation: &registry::DEFAULT, call: default },
    Exercise { operation: &registry::EXAMPLE, call: example },
    Exercise { operation: &registry::NEW, call: new },
    Exercise { operation: &registry::BUILDER, call: builder },
    Exercise { operation: &registry::BUILD, call: build },
    Exercise { operation: &registry::BODY, call: body2 },
    Exercise { operation: &registry::EXTRA, call: extra },
    Exercise { operation: &registry::CLONE, call: clone },
    Exercise { operation: &registry::INTO, call: into },
    Exercise { operation: &registry::INTO_FUTURE, call: into_future },
    Exercise { operation: &registry::TRY_INTO, call: try_into },
    Exercise { operation: &registry::PAGES, call: pages },
    Exercise { operation: &registry::RECORDS, call: records },
    Exercise { operation: &registry::EDIT, call: edit },
    Exercise { operation: &registry::REPLACE, call: replace2 },
    Exercise { operation: &registry::FILTER, call: filter },
    Exercise { operation: &registry::OPTIONS, call: options },
    Exercise { operation: &registry::CALL, call: call2 },
    Exercise { operation: &registry::WIRE, call: wire },
    Exercise { operation: &registry::RECORD, call: record2 },
    Exercise { operation: &registry::ADDITIONAL, call: additional },
    Exercise { operation: &registry::HANDLE, call: handle },
    Exercise { operation: &registry::KIND, call: kind },
    Exercise { operation: &registry::FROM_STR, call: from_str },
    Exercise { operation: &registry::HEADER, call: header },
    Exercise { operation: &registry::CONTENT_TYPE, call: content_type },
    Exercise { operation: &registry::A_B, call: a_b },
    Exercise { operation: &registry::A_B2, call: a_b2 },
    Exercise { operation: &registry::A_B3, call: a_b3 },
    Exercise { operation: &registry::A_B4, call: a_b4 },
    Exercise { operation: &registry::A_B5, call: a_b5 },
    Exercise { operation: &registry::A_B6, call: a_b6 },
    Exercise { operation: &registry::N1ST, call: n1st },
    Exercise { operation: &registry::N2, call: n2 },
    Exercise { operation: &registry::N1_1, call: n1_1 },
    Exercise { operation: &registry::MINUS_1, call: minus_1 },
    Exercise { operation: &registry::N1, call: n1 },
    Exercise { operation: &registry::UNNAMED, call: unnamed },
    Exercise { operation: &registry::STRA_E, call: stra_e },
    Exercise { operation: &registry::UNNAMED2, call: unnamed2 },
    Exercise { operation: &registry::UNNAMED3, call: unnamed3 },
    Exercise { operation: &registry::REF2, call: ref22 },
    Exercise { operation: &registry::TYPE, call: type2 },
    Exercise { operation: &registry::UNNAMED4, call: unnamed4 },
    Exercise { operation: &registry::UNNAMED5, call: unnamed5 },
    Exercise { operation: &registry::UNNAMED6, call: unnamed6 },
    Exercise { operation: &registry::UNNAMED7, call: unnamed7 },
    Exercise { operation: &registry::UNNAMED8, call: unnamed8 },
    Exercise { operation: &registry::UNNAMED9, call: unnamed9 },
    Exercise { operation: &registry::UNNAMED10, call: unnamed10 },
    Exercise { operation: &registry::UNNAMED11, call: unnamed11 },
    Exercise { operation: &registry::UNNAMED12, call: unnamed12 },
    Exercise { operation: &registry::R_TYPE, call: r_type },
    Exercise { operation: &registry::UNNAMED13, call: unnamed13 },
    Exercise { operation: &registry::NULL, call: null },
    Exercise { operation: &registry::A, call: a },
    Exercise { operation: &registry::AS, call: as2 },
    Exercise { operation: &registry::DYN, call: dyn2 },
    Exercise { operation: &registry::GEN, call: gen2 },
    Exercise { operation: &registry::MOD, call: mod2 },
    Exercise { operation: &registry::SELF2, call: self22 },
    Exercise { operation: &registry::SEND, call: send },
    Exercise { operation: &registry::PLACEHOLDER, call: placeholder },
    Exercise { operation: &registry::VALUE, call: value },
    Exercise { operation: &registry::OTHER, call: other },
    Exercise { operation: &registry::A_B7, call: a_b7 },
    Exercise { operation: &registry::N11, call: n11 },
    Exercise { operation: &registry::UNNAMED14, call: unnamed14 },
    Exercise { operation: &registry::UNNAMED15, call: unnamed15 },
    Exercise { operation: &registry::UNNAMED16, call: unnamed16 },
];

/// `POST /uploads`
fn uploads_create(client: &Client) -> Result<Exercised> {
    let body = upload();
    client.uploads().create(body).send().exercised()
}

/// `POST /uploads`
fn uploads_create_form(client: &Client) -> Result<Exercised> {
    let body = upload();
    client.uploads().create_form(body).send().exercised()
}

/// `POST /uploads`
fn uploads_create_multipart(client: &Client) -> Result<Exercised> {
    client
        .uploads()
        .create_multipart("content", "text")
        .pages_(["content"])
        .tags(["text"])
        .pin("text")
        .size(size())
        .send()
        .exercised()
}

/// `POST /uploads`
fn uploads_create_csv(client: &Client) -> Result<Exercised> {
    let body = "text";
    client.uploads().create_csv(body).send().exercised()
}

/// `POST /uploads`
fn uploads_create_png(client: &Client) -> Result<Exercised> {
    let body = "text";
    client.uploads().create_png(body).content_type("image/png").send().exercised()
}

/// `HEAD /uploads/{upload_id}`
fn uploads_exists(client: &Client) -> Result<Exercised> {
    client.uploads().exists(1).send().exercised()
}

/// `GET /uploads/{upload_id}`
fn uploads_content(client: &Client) -> Result<Exercised> {
    client.uploads().content(1).send().exercised()
}

/// `GET /uploads/newest`
fn uploads_newest(client: &Client) -> Result<Exercised> {
    client.uploads().newest().send().exercised()
}

/// `PUT /chains`
fn chains_replace(client: &Client) -> Result<Exercised> {
    let body = chain1();
    client.chains().replace(body).send().exercised()
}

/// `GET /events`
fn events_list(client: &Client) -> Result<Exercised> {
    client.events().list().after("text").limit(1).kind("text").send().exercised()
}

/// `GET /events/newest`
fn events_newest(client: &Client) -> Result<Exercised> {
    client.events().newest().after("text").limit(1).send().exercised()
}

/// `GET /events/archive`
fn events_archive(client: &Client) -> Result<Exercised> {
    client.events().archive().limit(1).send().exercised()
}

/// `GET /events/drafts`
fn events_drafts(client: &Client) -> Result<Exercised> {
    client.events().drafts().send().exercised()
}

/// `GET /events/kinds`
fn events_kinds(client: &Client) -> Result<Exercised> {
    client.events().kinds().send().exercised()
}

/// `GET /parameters/{day}/{ids}/{shape}.{state}/x{filter}`
fn parameters_path(client: &Client) -> Result<Exercised> {
    client
        .parameters()
        .path(date("2024-01-02"), [1, 1], "round", "open", filter2()?)
        .send()
        .exercised()
}

/// `GET /parameters/query`
fn parameters_query(client: &Client) -> Result<Exercised> {
    client
        .parameters()
        .query(
            offset_date_time("2024-01-02T03:04:05Z"),
            [date("2024-01-02"), date("2024-01-02")],
        )
        .states(["open", "open"])
        .spaces(["text", "text"])
        .pipes([false, false])
        .properties(filter2()?)
        .pairs(BTreeMap::from([("name".to_owned(), 1)]))
        .spaced(BTreeMap::from([("name".to_owned(), 1)]))
        .piped(BTreeMap::from([("name".to_owned(), 1)]))
        .one_by_one(BTreeMap::from([("name".to_owned(), 1)]))
        .deep(filter2()?)
        .json(filter2()?)
        .json_list([Value::from("text"), Value::from("text")])
        .xml("text")
        .anything("text")
        .object(Object::new().member("name", "text"))
        .lists([vec!["text".to_owned()], vec!["text".to_owned()]])
        .filters([filter2()?, filter2()?])
        .either(1)
        .eithers([Either::Number(1), Either::Number(1)])
        .to("text")
        .amount(Decimal::new(15, 1))
        .secret("text")
        .ratio(1.5)
        .flag(false)
        .send()
        .exercised()
}

/// `GET /parameters/headers`
fn parameters_headers(client: &Client) -> Result<Exercised> {
    client
        .parameters()
        .headers(date("2024-01-02"), [1, 1], "text")
        .x_filter(filter2()?)
        .x_json(Object::new().member("name", "text"))
        .user_agent("text")
        .colors(["text", "text"])
        .scope(filter2()?)
        .send()
        .exercised()
}

/// `POST /parameters/records`
fn parameters_records(client: &Client) -> Result<Exercised> {
    let body = [filter2()?];
    client.parameters().records(body).send().exercised()
}

/// `POST /parameters/map`
fn parameters_map(client: &Client) -> Result<Exercised> {
    let body = BTreeMap::from([("name".to_owned(), filter2()?)]);
    client.parameters().map(body).send().exercised()
}

/// `POST /parameters/enum`
fn parameters_enum(client: &Client) -> Result<Exercised> {
    let body = "open";
    client.parameters().enum_(body).send().exercised()
}

/// `POST /parameters/union`
fn parameters_union(client: &Client) -> Result<Exercised> {
    let body = 1;
    client.parameters().union_(body).send().exercised()
}

/// `POST /parameters/date`
fn parameters_date(client: &Client) -> Result<Exercised> {
    let body = date("2024-01-02");
    client.parameters().date(body).send().exercised()
}

/// `POST /parameters/dates`
fn parameters_dates(client: &Client) -> Result<Exercised> {
    let body = [offset_date_time("2024-01-02T03:04:05Z")];
    client.parameters().dates(body).send().exercised()
}

/// `POST /parameters/anything`
fn parameters_anything(client: &Client) -> Result<Exercised> {
    let body = "text";
    client.parameters().anything(body).send().exercised()
}

/// `POST /parameters/dated`
fn parameters_dated(client: &Client) -> Result<Exercised> {
    let body = dated()?;
    client.parameters().dated(body).send().exercised()
}

/// `POST /parameters/texts`
fn parameters_texts(client: &Client) -> Result<Exercised> {
    let body = ["text"];
    client.parameters().texts(body).send().exercised()
}

/// `GET /records`
fn records_get(client: &Client) -> Result<Exercised> {
    client.records().get().send().exercised()
}

/// `PUT /records`
fn records_put(client: &Client) -> Result<Exercised> {
    let body = sink();
    client.records().put(body).send().exercised()
}

/// `GET /records/like`
fn records_like(client: &Client) -> Result<Exercised> {
    client.records().like(likeness(), wish()?).send().exercised()
}

/// `GET /records/{sink_id}`
fn records_find(client: &Client) -> Result<Exercised> {
    client.records().find(1).serial("text").level(-1).send().exercised()
}

/// `PATCH /records/{sink_id}`
fn records_patch(client: &Client) -> Result<Exercised> {
    let body = sink_patch()?;
    client.records().patch(1, body).send().exercised()
}

/// `GET /security`
fn security_basic(client: &Client) -> Result<Exercised> {
    client.security().basic().send().exercised()
}

/// `PUT /security`
fn security_bearer(client: &Client) -> Result<Exercised> {
    client.security().bearer().send().exercised()
}

/// `POST /security`
fn security_header(client: &Client) -> Result<Exercised> {
    client.security().header().send().exercised()
}

/// `PATCH /security`
fn security_query(client: &Client) -> Result<Exercised> {
    client.security().query().send().exercised()
}

/// `DELETE /security`
fn security_cookie(client: &Client) -> Result<Exercised> {
    client.security().cookie().send().exercised()
}

/// `OPTIONS /security`
fn security_oauth(client: &Client) -> Result<Exercised> {
    client.security().oauth().send().exercised()
}

/// `HEAD /security`
fn security_open_id(client: &Client) -> Result<Exercised> {
    client.security().open_id().send().exercised()
}

/// `GET /security/rules`
fn security_either(client: &Client) -> Result<Exercised> {
    client.security().either().send().exercised()
}

/// `PUT /security/rules`
fn security_both(client: &Client) -> Result<Exercised> {
    client.security().both().send().exercised()
}

/// `POST /security/rules`
fn security_both_or_basic(client: &Client) -> Result<Exercised> {
    client.security().both_or_basic().send().exercised()
}

/// `PATCH /security/rules`
fn security_optional(client: &Client) -> Result<Exercised> {
    client.security().optional().send().exercised()
}

/// `DELETE /security/rules`
fn security_none(client: &Client) -> Result<Exercised> {
    client.security().none().send().exercised()
}

/// `OPTIONS /security/rules`
fn security_same_names(client: &Client) -> Result<Exercised> {
    client.security().same_names("text", "text").session("text").send().exercised()
}

/// `GET /servers`
fn servers_of_the_document(client: &Client) -> Result<Exercised> {
    client.servers().of_the_document().send().exercised()
}

/// `GET /servers/own`
fn servers_of_the_path(client: &Client) -> Result<Exercised> {
    client.servers().of_the_path().send().exercised()
}

/// `PUT /servers/own`
fn servers_of_the_operation(client: &Client) -> Result<Exercised> {
    client.servers().of_the_operation().send().exercised()
}

/// `POST /servers/own`
fn servers_relative(client: &Client) -> Result<Exercised> {
    client.servers().relative().send().exercised()
}

/// `GET /unions`
fn unions_get(client: &Client) -> Result<Exercised> {
    client.unions().get().send().exercised()
}

/// `PUT /unions`
fn unions_put(client: &Client) -> Result<Exercised> {
    let body = union_values();
    client.unions().put(body).send().exercised()
}

/// `GET /unions/pets`
fn unions_pets(client: &Client) -> Result<Exercised> {
    client.unions().pets().send().exercised()
}

/// `PUT /unions/pets`
fn unions_store(client: &Client) -> Result<Exercised> {
    let body = Pet::Cat(Box::new(cat()));
    client.unions().store(body).send().exercised()
}

/// `PUT /unions/required`
fn unions_require(client: &Client) -> Result<Exercised> {
    let body = required()?;
    client.unions().require(body).send().exercised()
}

/// `GET /`
fn kitchen_sink_api_get(client: &Client) -> Result<Exercised> {
    client.kitchen_sink_api().get().send().exercised()
}

/// `GET /stock`
fn stock_get(client: &Client) -> Result<Exercised> {
    client.stock().get().send().exercised()
}

/// `DELETE /stock`
fn stock_clear(client: &Client) -> Result<Exercised> {
    client.stock().clear().send().exercised()
}

/// `PUT /stock/{rack}/items/{item}.json`
fn stock_put_by_rack_items_by_item_json(client: &Client) -> Result<Exercised> {
    client.stock().put_by_rack_items_by_item_json("text", 1).send().exercised()
}

/// `GET /stock-items`
fn lists_get_stock_items(client: &Client) -> Result<Exercised> {
    client.lists().get_stock_items().send().exercised()
}

/// `GET /stock/items`
fn lists_get_stock_items2(client: &Client) -> Result<Exercised> {
    client.lists().get_stock_items2().send().exercised()
}

/// `GET /orders`
fn orders_list(client: &Client) -> Result<Exercised> {
    client.orders().list().send().exercised()
}

/// `PUT /names`
fn names_put(client: &Client) -> Result<Exercised> {
    let body = all_names();
    client.names().put(body).send().exercised()
}

/// `GET /names`
#[allow(clippy::too_many_lines, reason = "one line per field")]
fn names_get(client: &Client) -> Result<Exercised> {
    client
        .names()
        .get()
        .as_("text")
        .async_("text")
        .await_("text")
        .break_("text")
        .const_("text")
        .continue_("text")
        .crate_("text")
        .dyn_("text")
        .else_("text")
        .enum_("text")
        .extern_("text")
        .false_("text")
        .fn_("text")
        .for_("text")
        .gen_("text")
        .if_("text")
        .impl_("text")
        .in_("text")
        .let_("text")
        .loop_("text")
        .match_("text")
        .mod_("text")
        .move_("text")
        .mut_("text")
        .pub_("text")
        .ref_("text")
        .return_("text")
        .self_("text")
        .self_2("text")
        .static_("text")
        .struct_("text")
        .super_("text")
        .trait_("text")
        .true_("text")
        .try_("text")
        .kind("text")
        .typeof_("text")
        .union_("text")
        .unsafe_("text")
        .unsized_("text")
        .use_("text")
        .virtual_("text")
        .where_("text")
        .while_("text")
        .yield_("text")
        .abstract_("text")
        .become_("text")
        .box_("text")
        .do_("text")
        .final_("text")
        .macro_("text")
        .override_("text")
        .priv_("text")
        .option("text")
        .some("text")
        .none("text")
        .result("text")
        .ok("text")
        .err("text")
        .vec("text")
        .string("text")
        .box_2("text")
        .default("text")
        .clone_("text")
        .copy("text")
        .send_("text")
        .sync("text")
        .sized("text")
        .drop("text")
        .fn_2("text")
        .fn_mut("text")
        .fn_once("text")
        .iterator("text")
        .into_iterator("text")
        .into_future_("text")
        .into("text")
        .from("text")
        .try_from("text")
        .try_into("text")
        .to_string("text")
        .to_owned("text")
        .as_ref("text")
        .as_mut("text")
        .extend("text")
        .double_ended_iterator("text")
        .exact_size_iterator("text")
        .from_iterator("text")
        .future("text")
        .eq("text")
        .partial_eq("text")
        .ord("text")
        .partial_ord("text")
        .debug("text")
        .hash("text")
        .drop2("text")
        .std("text")
        .core("text")
        .alloc("text")
        .str("text")
        .u8("text")
        .i64("text")
        .bool("text")
        .client("text")
        .client_builder("text")
        .error("text")
        .call("text")
        .request_("text")
        .response("text")
        .record("text")
        .codec("text")
        .value("text")
        .extra("text")
        .nullable("text")
        .tristate("text")
        .decimal("text")
        .secret("text")
        .object("text")
        .handle("text")
        .done("text")
        .created("text")
        .options_("text")
        .naive_date("text")
        .b_tree_map("text")
        .raw_json("text")
        .registry("text")
        .types("text")
        .client2("text")
        .headers("text")
        .fake("text")
        .drift("text")
        .default2("text")
        .example("text")
        .new("text")
        .builder("text")
        .build("text")
        .send_2("text")
        .body_("text")
        .extra2("text")
        .clone_2("text")
        .into2("text")
        .into_future_2("text")
        .try_into2("text")
        .placeholder("text")
        .pages_("text")
        .records_("text")
        .edit("text")
        .replace_("text")
        .filter_("text")
        .options_2("text")
        .value2("text")
        .call2("text")
        .wire("text")
        .record2("text")
        .additional("text")
        .handle2("text")
        .kind2("text")
        .other("text")
        .from_str("text")
        .header("text")
        .content_type("text")
        .a_b("text")
        .a_b2("text")
        .a_b3("text")
        .a_b4("text")
        .a_b5("text")
        .a_b6("text")
        .a_b7("text")
        .n1st("text")
        .n2("text")
        .n1_1("text")
        .n11("text")
        .minus_1("text")
        .n1("text")
        .unnamed("text")
        .stra_e("text")
        .unnamed2("text")
        .unnamed3("text")
        .unnamed4("text")
        .ref_2("text")
        .kind3("text")
        .unnamed5("text")
        .unnamed6("text")
        .unnamed7("text")
        .unnamed8("text")
        .unnamed9("text")
        .unnamed10("text")
        .unnamed11("text")
        .unnamed12("text")
        .unnamed13("text")
        .unnamed14("text")
        .r_type("text")
        .unnamed15("text")
        .unnamed16("text")
        .null("text")
        .a("text")
        .send()
        .exercised()
}

/// `POST /names/{self}/{Self}/{type}/{call}/{body}/{wire}/{a-b}/{a_b}/{value}`
fn names_post(client: &Client) -> Result<Exercised> {
    let body = "text";
    client
        .names()
        .post(
            "text",
            "text",
            "text",
            "text",
            "text",
            "text",
            "text",
            "text",
            "text",
            "text",
            "text",
            "text",
            "text",
            body,
        )
        .send()
        .exercised()
}

/// `PUT /names/1`
fn async2(client: &Client) -> Result<Exercised> {
    client.names().async_().send().exercised()
}

/// `POST /names/1`
fn await2(client: &Client) -> Result<Exercised> {
    client.names().await_().send().exercised()
}

/// `DELETE /names/1`
fn break2(client: &Client) -> Result<Exercised> {
    client.names().break_().send().exercised()
}

/// `OPTIONS /names/1`
fn const2(client: &Client) -> Result<Exercised> {
    client.names().const_().send().exercised()
}

/// `HEAD /names/1`
fn continue2(client: &Client) -> Result<Exercised> {
    client.names().continue_().send().exercised()
}

/// `PATCH /names/1`
fn crate2(client: &Client) -> Result<Exercised> {
    client.names().crate_().send().exercised()
}

/// `PUT /names/2`
fn else2(client: &Client) -> Result<Exercised> {
    client.names().else_().send().exercised()
}

/// `POST /names/2`
fn enum2(client: &Client) -> Result<Exercised> {
    client.names().enum_().send().exercised()
}

/// `DELETE /names/2`
fn extern2(client: &Client) -> Result<Exercised> {
    client.names().extern_().send().exercised()
}

/// `OPTIONS /names/2`
fn false2(client: &Client) -> Result<Exercised> {
    client.names().false_().send().exercised()
}

/// `HEAD /names/2`
fn fn2(client: &Client) -> Result<Exercised> {
    client.names().fn_().send().exercised()
}

/// `PATCH /names/2`
fn for2(client: &Client) -> Result<Exercised> {
    client.names().for_().send().exercised()
}

/// `PUT /names/3`
fn if2(client: &Client) -> Result<Exercised> {
    client.names().if_().send().exercised()
}

/// `POST /names/3`
fn impl2(client: &Client) -> Result<Exercised> {
    client.names().impl_().send().exercised()
}

/// `DELETE /names/3`
fn in2(client: &Client) -> Result<Exercised> {
    client.names().in_().send().exercised()
}

/// `OPTIONS /names/3`
fn let2(client: &Client) -> Result<Exercised> {
    client.names().let_().send().exercised()
}

/// `HEAD /names/3`
fn loop2(client: &Client) -> Result<Exercised> {
    client.names().loop_().send().exercised()
}

/// `PATCH /names/3`
fn match2(client: &Client) -> Result<Exercised> {
    client.names().match_().send().exercised()
}

/// `PUT /names/4`
fn move2(client: &Client) -> Result<Exercised> {
    client.names().move_().send().exercised()
}

/// `POST /names/4`
fn mut2(client: &Client) -> Result<Exercised> {
    client.names().mut_().send().exercised()
}

/// `DELETE /names/4`
fn pub2(client: &Client) -> Result<Exercised> {
    client.names().pub_().send().exercised()
}

/// `OPTIONS /names/4`
fn ref2(client: &Client) -> Result<Exercised> {
    client.names().ref_().send().exercised()
}

/// `HEAD /names/4`
fn return2(client: &Client) -> Result<Exercised> {
    client.names().return_().send().exercised()
}

/// `PATCH /names/4`
fn self2(client: &Client) -> Result<Exercised> {
    client.names().self_().send().exercised()
}

/// `PUT /names/5`
fn static2(client: &Client) -> Result<Exercised> {
    client.names().static_().send().exercised()
}

/// `POST /names/5`
fn default(client: &Client) -> Result<Exercised> {
    client.names().default().send().exercised()
}

/// `DELETE /names/5`
fn example(client: &Client) -> Result<Exercised> {
    client.names().example().send().exercised()
}

/// `OPTIONS /names/5`
fn new(client: &Client) -> Result<Exercised> {
    client.names().new_().send().exercised()
}

/// `HEAD /names/5`
fn builder(client: &Client) -> Result<Exercised> {
    client.names().builder().send().exercised()
}

/// `PATCH /names/5`
fn build(client: &Client) -> Result<Exercised> {
    client.names().build().send().exercised()
}

/// `PUT /names/6`
fn body2(client: &Client) -> Result<Exercised> {
    client.names().body().send().exercised()
}

/// `POST /names/6`
fn extra(client: &Client) -> Result<Exercised> {
    client.names().extra().send().exercised()
}

/// `DELETE /names/6`
fn clone(client: &Client) -> Result<Exercised> {
    client.names().clone_().send().exercised()
}

/// `OPTIONS /names/6`
fn into(client: &Client) -> Result<Exercised> {
    client.names().into_().send().exercised()
}

/// `HEAD /names/6`
fn into_future(client: &Client) -> Result<Exercised> {
    client.names().into_future().send().exercised()
}

/// `PATCH /names/6`
fn try_into(client: &Client) -> Result<Exercised> {
    client.names().try_into_().send().exercised()
}

/// `PUT /names/7`
fn pages(client: &Client) -> Result<Exercised> {
    client.names().pages().send().exercised()
}

/// `POST /names/7`
fn records(client: &Client) -> Result<Exercised> {
    client.names().records().send().exercised()
}

/// `DELETE /names/7`
fn edit(client: &Client) -> Result<Exercised> {
    client.names().edit_().send().exercised()
}

/// `OPTIONS /names/7`
fn replace2(client: &Client) -> Result<Exercised> {
    client.names().replace().send().exercised()
}

/// `HEAD /names/7`
fn filter(client: &Client) -> Result<Exercised> {
    client.names().filter().send().exercised()
}

/// `PATCH /names/7`
fn options(client: &Client) -> Result<Exercised> {
    client.names().options().send().exercised()
}

/// `PUT /names/8`
fn call2(client: &Client) -> Result<Exercised> {
    client.names().call().send().exercised()
}

/// `POST /names/8`
fn wire(client: &Client) -> Result<Exercised> {
    client.names().wire().send().exercised()
}

/// `DELETE /names/8`
fn record2(client: &Client) -> Result<Exercised> {
    client.names().record().send().exercised()
}

/// `OPTIONS /names/8`
fn additional(client: &Client) -> Result<Exercised> {
    client.names().additional().send().exercised()
}

/// `HEAD /names/8`
fn handle(client: &Client) -> Result<Exercised> {
    client.names().handle().send().exercised()
}

/// `PATCH /names/8`
fn kind(client: &Client) -> Result<Exercised> {
    client.names().kind().send().exercised()
}

/// `PUT /names/9`
fn from_str(client: &Client) -> Result<Exercised> {
    client.names().from_str().send().exercised()
}

/// `POST /names/9`
fn header(client: &Client) -> Result<Exercised> {
    client.names().header().send().exercised()
}

/// `DELETE /names/9`
fn content_type(client: &Client) -> Result<Exercised> {
    client.names().content_type().send().exercised()
}

/// `OPTIONS /names/9`
fn a_b(client: &Client) -> Result<Exercised> {
    client.names().a_b().send().exercised()
}

/// `HEAD /names/9`
fn a_b2(client: &Client) -> Result<Exercised> {
    client.names().a_b2().send().exercised()
}

/// `PATCH /names/9`
fn a_b3(client: &Client) -> Result<Exercised> {
    client.names().a_b3().send().exercised()
}

/// `PUT /names/10`
fn a_b4(client: &Client) -> Result<Exercised> {
    client.names().a_b4().send().exercised()
}

/// `POST /names/10`
fn a_b5(client: &Client) -> Result<Exercised> {
    client.names().a_b5().send().exercised()
}

/// `DELETE /names/10`
fn a_b6(client: &Client) -> Result<Exercised> {
    client.names().a_b6().send().exercised()
}

/// `OPTIONS /names/10`
fn n1st(client: &Client) -> Result<Exercised> {
    client.names().n1st().send().exercised()
}

/// `HEAD /names/10`
fn n2(client: &Client) -> Result<Exercised> {
    client.names().n2().send().exercised()
}

/// `PATCH /names/10`
fn n1_1(client: &Client) -> Result<Exercised> {
    client.names().n1_1().send().exercised()
}

/// `PUT /names/11`
fn minus_1(client: &Client) -> Result<Exercised> {
    client.names().minus_1().send().exercised()
}

/// `POST /names/11`
fn n1(client: &Client) -> Result<Exercised> {
    client.names().n1().send().exercised()
}

/// `DELETE /names/11`
fn unnamed(client: &Client) -> Result<Exercised> {
    client.names().unnamed().send().exercised()
}

/// `OPTIONS /names/11`
fn stra_e(client: &Client) -> Result<Exercised> {
    client.names().stra_e().send().exercised()
}

/// `HEAD /names/11`
fn unnamed2(client: &Client) -> Result<Exercised> {
    client.names().unnamed2().send().exercised()
}

/// `PATCH /names/11`
fn unnamed3(client: &Client) -> Result<Exercised> {
    client.names().unnamed3().send().exercised()
}

/// `PUT /names/12`
fn ref22(client: &Client) -> Result<Exercised> {
    client.names().ref_2().send().exercised()
}

/// `POST /names/12`
fn type2(client: &Client) -> Result<Exercised> {
    client.names().kind2().send().exercised()
}

/// `DELETE /names/12`
fn unnamed4(client: &Client) -> Result<Exercised> {
    client.names().unnamed4().send().exercised()
}

/// `OPTIONS /names/12`
fn unnamed5(client: &Client) -> Result<Exercised> {
    client.names().unnamed5().send().exercised()
}

/// `HEAD /names/12`
fn unnamed6(client: &Client) -> Result<Exercised> {
    client.names().unnamed6().send().exercised()
}

/// `PATCH /names/12`
fn unnamed7(client: &Client) -> Result<Exercised> {
    client.names().unnamed7().send().exercised()
}

/// `PUT /names/13`
fn unnamed8(client: &Client) -> Result<Exercised> {
    client.names().unnamed8().send().exercised()
}

/// `POST /names/13`
fn unnamed9(client: &Client) -> Result<Exercised> {
    client.names().unnamed9().send().exercised()
}

/// `DELETE /names/13`
fn unnamed10(client: &Client) -> Result<Exercised> {
    client.names().unnamed10().send().exercised()
}

/// `OPTIONS /names/13`
fn unnamed11(client: &Client) -> Result<Exercised> {
    client.names().unnamed11().send().exercised()
}

/// `HEAD /names/13`
fn unnamed12(client: &Client) -> Result<Exercised> {
    client.names().unnamed12().send().exercised()
}

/// `PATCH /names/13`
fn r_type(client: &Client) -> Result<Exercised> {
    client.names().r_type().send().exercised()
}

/// `PUT /names/14`
fn unnamed13(client: &Client) -> Result<Exercised> {
    client.names().unnamed13().send().exercised()
}

/// `POST /names/14`
fn null(client: &Client) -> Result<Exercised> {
    client.names().null().send().exercised()
}

/// `DELETE /names/14`
fn a(client: &Client) -> Result<Exercised> {
    client.names().a().send().exercised()
}

/// `GET /names/1`
fn as2(client: &Client) -> Result<Exercised> {
    client.result().as_().send().exercised()
}

/// `GET /names/2`
fn dyn2(client: &Client) -> Result<Exercised> {
    client.self_().dyn_().send().exercised()
}

/// `GET /names/3`
fn gen2(client: &Client) -> Result<Exercised> {
    client.kind().gen_().send().exercised()
}

/// `GET /names/4`
fn mod2(client: &Client) -> Result<Exercised> {
    client.string().mod_().send().exercised()
}

/// `GET /names/5`
fn self22(client: &Client) -> Result<Exercised> {
    client.client_().self_().send().exercised()
}

/// `GET /names/6`
fn send(client: &Client) -> Result<Exercised> {
    client.registry_().send().send().exercised()
}

/// `GET /names/7`
fn placeholder(client: &Client) -> Result<Exercised> {
    client.vec().placeholder().send().exercised()
}

/// `GET /names/8`
fn value(client: &Client) -> Result<Exercised> {
    client.std_().value().send().exercised()
}

/// `GET /names/9`
fn other(client: &Client) -> Result<Exercised> {
    client.n1st().other().send().exercised()
}

/// `GET /names/10`
fn a_b7(client: &Client) -> Result<Exercised> {
    client.a_b().a_b().send().exercised()
}

/// `GET /names/11`
fn n11(client: &Client) -> Result<Exercised> {
    client.a_b2().n11().send().exercised()
}

/// `GET /names/12`
fn unnamed14(client: &Client) -> Result<Exercised> {
    client.a_b3().unnamed().send().exercised()
}

/// `GET /names/13`
fn unnamed15(client: &Client) -> Result<Exercised> {
    client.names2().unnamed().send().exercised()
}

/// `GET /names/14`
fn unnamed16(client: &Client) -> Result<Exercised> {
    client.mile().unnamed().send().exercised()
}

fn upload() -> Upload {
    let mut record = Upload::new("text");
    record.tags = Some(vec!["text".to_owned()]);
    record.size = Some(size());
    record
}

fn size() -> Size {
    let mut record = Size::default();
    record.width = Some(1);
    record.height = Some(1);
    record
}

fn chain1() -> Chain1 {
    let mut record = Chain1::default();
    record.next = Some(vec![vec![vec![chain2()]]]);
    record
}

fn filter2() -> Result<Filter> {
    Filter::builder()
        .min(Decimal::new(15, 1))
        .state("open")
        .tags(["text"])
        .nested(filter_nested()?)
        .build()
}

fn dated() -> Result<Dated> {
    Dated::builder()
        .at(offset_date_time("2024-01-02T03:04:05Z"))
        .day(date("2024-01-02"))
        .days([date("2024-01-02")])
        .filter(filter2()?)
        .build()
}

fn sink() -> Sink {
    let mut record = Sink::default();
    record.sink_id = Some(SinkId::new(1));
    record.serial = Some("text".into());
    record.car = Some(car());
    record.owner = Some(Owner::Private(Box::new(owner1())));
    record.counts = Some(counts());
    record.counts_in_parts = Some(sink_counts_in_parts());
    record.names = Some(vec![Nullable::Value("text".to_owned())]);
    record.grid = Some(vec![Nullable::Value(vec![Nullable::Value(1)])]);
    record.scores = Some(
        BTreeMap::from([("name".to_owned(), Nullable::Value(Decimal::new(15, 1)))]),
    );
    record.cars = Some(BTreeMap::from([("name".to_owned(), vec![car()])]));
    record.note = Some("text".to_owned());
    record.level = Some(Level::from(-1));
    record.rate = Some(Rate::from(Decimal::new(5, 1)));
    record.fixed = Some(true);
    record.color = Some("red".into());
    record.mixed = Some(SinkMixed::Text("auto".into()));
    record.levels = Some(vec![Level::from(- 1)]);
    record.list = Some(
        List::from(
            vec![
                List::from(vec![List::from(vec![List::from(vec![List::from(vec![List::from(vec![List::from(vec![List::from(Vec::new())])])])])])])
            ],
        ),
    );
    record.map = Some(
        Map::from(
            BTreeMap::from([
                (
                    "name".to_owned(),
                    Map::from(
                        BTreeMap::from([
                            (
                                "name".to_owned(),
                                Map::from(
                                    BTreeMap::from([
                                        (
                                            "name".to_owned(),
                                            Map::from(
                                                BTreeMap::from([
                                                    (
                                                        "name".to_owned(),
                                                        Map::from(
                                                            BTreeMap::from([
                                                                (
                                                                    "name".to_owned(),
                                                                    Map::from(
                                                                        BTreeMap::from([
                                                                            (
                                                                                "name".to_owned(),
                                                                                Map::from(
                                                                                    BTreeMap::from([
                                                                                        ("name".to_owned(), Map::from(BTreeMap::new())),
                                                                                    ]),
                                                                                ),
                                                                            ),
                                                                        ]),
                                                                    ),
                                                                ),
                                                            ]),
                                                        ),
                                                    ),
                                                ]),
                                            ),
                                        ),
                                    ]),
                                ),
                            ),
                        ]),
                    ),
                ),
            ]),
        ),
    );
    record.next = Some(Box::new(sink_nested()));
    record.at = Some(offset_date_time("2024-01-02T03:04:05Z"));
    record.on = Some(date("2024-01-02"));
    record.big = Some(1);
    record.huge = Some(1);
    record.price = Some(Decimal::new(15, 1));
    record.ratio = Some(1.5);
    record.untyped = Some(Value::from("text"));
    record.described = Some(Value::from("text"));
    record.object = Some(Object::new().member("name", "text"));
    record.anything_else = Some(Object::new().member("name", "text"));
    record.items_without_a_type = Some(vec![Value::from("text")]);
    record.in_json =
        Some(vec![BTreeMap::from([("name".to_owned(), Value::from("text"))])]);
    record
}

fn likeness() -> Likeness {
    let mut record = Likeness::new(
        Nullable::<SerialNumber>::Null,
        Nullable::<SinkId>::Null,
        Nullable::<Level>::Null,
        Nullable::<Rate>::Null,
        Nullable::<LikenessColor>::Null,
        Nullable::<LikenessMixed>::Null,
        Nullable::<String>::Null,
        Nullable::<Secret>::Null,
        Nullable::<Decimal>::Null,
        Nullable::<f64>::Null,
        Nullable::<i64>::Null,
        Nullable::<bool>::Null,
        Nullable::<DateTime<FixedOffset>>::Null,
        Nullable::<NaiveDate>::Null,
        Nullable::<Vec<Level>>::Null,
        Nullable::<Owner>::Null,
        Nullable::<Car>::Null,
        Nullable::<Map>::Null,
        Nullable::<Object>::Null,
        Nullable::<Value>::Null,
        Nullable::<LikenessEither>::Null,
        Nullable::<BTreeMap<String, i64>>::Null,
        Nullable::<LikenessSlug>::Null,
        Nullable::<Box<Likeness>>::Null,
    );
    record.serial = Nullable::Value("text".into());
    record.sink_id = Nullable::Value(SinkId::new(1));
    record.level = Nullable::Value(Level::from(-1));
    record.rate = Nullable::Value(Rate::from(Decimal::new(5, 1)));
    record.color = Nullable::Value("red".into());
    record.mixed = Nullable::Value(LikenessMixed::Text("auto".into()));
    record.note = Nullable::Value("text".to_owned());
    record.secret = Nullable::Value(Secret::new("text"));
    record.price = Nullable::Value(Decimal::new(15, 1));
    record.ratio = Nullable::Value(1.5);
    record.big = Nullable::Value(1);
    record.fixed = Nullable::Value(false);
    record.at = Nullable::Value(offset_date_time("2024-01-02T03:04:05Z"));
    record.on = Nullable::Value(date("2024-01-02"));
    record.levels = Nullable::Value(vec![Level::from(0), Level::from(10)]);
    record.owner = Nullable::Value(Owner::Private(Box::new(owner1())));
    record.car = Nullable::Value(car());
    record.map = Nullable::Value(
        Map::from(
            BTreeMap::from([
                (
                    "name".to_owned(),
                    Map::from(
                        BTreeMap::from([
                            (
                                "name".to_owned(),
                                Map::from(
                                    BTreeMap::from([
                                        (
                                            "name".to_owned(),
                                            Map::from(
                                                BTreeMap::from([
                                                    (
                                                        "name".to_owned(),
                                                        Map::from(
                                                            BTreeMap::from([
                                                                (
                                                                    "name".to_owned(),
                                                                    Map::from(
                                                                        BTreeMap::from([
                                                                            (
                                                                                "name".to_owned(),
                                                                                Map::from(
                                                                                    BTreeMap::from([
                                                                                        ("name".to_owned(), Map::from(BTreeMap::new())),
                                                                                    ]),
                                                                                ),
                                                                            ),
                                                                        ]),
                                                                    ),
                                                                ),
                                                            ]),
                                                        ),
                                                    ),
                                                ]),
                                            ),
                                        ),
                                    ]),
                                ),
                            ),
                        ]),
                    ),
                ),
            ]),
        ),
    );
    record.object = Nullable::Value(Object::new().member("name", "text"));
    record.untyped = Nullable::Value(Value::from("text"));
    record.either = Nullable::Value(LikenessEither::Text("text".to_owned()));
    record.pairs = Nullable::Value(BTreeMap::from([("name".to_owned(), 1)]));
    record.slug = Nullable::Value(LikenessSlug::Slug("text".to_owned()));
    record.again = Nullable::Value(Box::new(likeness_nested()));
    record
}

fn wish() -> Result<Wish> {
    Wish::builder().text("text").again(wish_nested()?).build()
}

fn sink_patch() -> Result<SinkPatch> {
    SinkPatch::builder()
        .price(Decimal::new(15, 1))
        .note("text")
        .on(date("2024-01-02"))
        .build()
}

fn union_values() -> UnionValues {
    let mut record = UnionValues::default();
    record.by_type = Some(Setting::Bool(false));
    record.by_name = Some(Pet::Cat(Box::new(cat())));
    record.by_fit = Some(Party::Person(Box::new(person())));
    record.nullable = Some(UnionValuesNullable::Cat(Box::new(cat())));
    record.null_inside = Some(UnionValuesNullInside::Text("text".to_owned()));
    record.pets = Some(vec![Pet::Cat(Box::new(cat()))]);
    record.nullable_pets = Some(vec![Nullable::Value(Pet::Cat(Box::new(cat())))]);
    record.pets_by_name =
        Some(BTreeMap::from([("name".to_owned(), Pet::Cat(Box::new(cat())))]));
    record.nested = Some(Nested::Pet(Box::new(Pet::Cat(Box::new(cat())))));
    record.tree = Some(Tree::Text("text".to_owned()));
    record.amounts = Some(UnionValuesAmounts::Number(Decimal::new(15, 1)));
    record
}

fn cat() -> Cat {
    let mut record = Cat::new("cat");
    record.lives = Some(1);
    record
}

fn required() -> Result<Required> {
    Required::builder()
        .array(RequiredArray::Array(vec![Decimal::new(15, 1)]))
        .object(RequiredObject::Object(stay()?))
        .number(RequiredNumber::Number(Decimal::new(15, 1)))
        .enum_(RequiredEnum::Variant1("left".into()))
        .list(RequiredList::TextList(vec!["text".to_owned()]))
        .nested(
            RequiredNested::Nested(
                Box::new(Nested::Pet(Box::new(Pet::Cat(Box::new(cat()))))),
            ),
        )
        .build()
}

#[allow(clippy::too_many_lines, reason = "one line per field")]
fn all_names() -> AllNames {
    let mut record = AllNames::new(
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
    );
    record.own_type = Some(holder());
    record.one_of = Some(DynBox::new(OneOf::As(Box::new(as3()))));
    record.enum_values = Some(vec!["as".into()]);
    record.as_ = Some("text".to_owned());
    record.async_ = Some("text".to_owned());
    record.await_ = Some("text".to_owned());
    record.break_ = Some("text".to_owned());
    record.const_ = Some("text".to_owned());
    record.continue_ = Some("text".to_owned());
    record.crate_ = Some("text".to_owned());
    record.dyn_ = Some("text".to_owned());
    record.else_ = Some("text".to_owned());
    record.enum_ = Some("text".to_owned());
    record.extern_ = Some("text".to_owned());
    record.false_ = Some("text".to_owned());
    record.fn_ = Some("text".to_owned());
    record.for_ = Some("text".to_owned());
    record.gen_ = Some("text".to_owned());
    record.if_ = Some("text".to_owned());
    record.impl_ = Some("text".to_owned());
    record.in_ = Some("text".to_owned());
    record.let_ = Some("text".to_owned());
    record.loop_ = Some("text".to_owned());
    record.match_ = Some("text".to_owned());
    record.mod_ = Some("text".to_owned());
    record.move_ = Some("text".to_owned());
    record.mut_ = Some("text".to_owned());
    record.pub_ = Some("text".to_owned());
    record.ref_ = Some("text".to_owned());
    record.return_ = Some("text".to_owned());
    record.static_ = Some("text".to_owned());
    record.struct_ = Some("text".to_owned());
    record.super_ = Some("text".to_owned());
    record.trait_ = Some("text".to_owned());
    record.true_ = Some("text".to_owned());
    record.try_ = Some("text".to_owned());
    record.kind = Some("text".to_owned());
    record.typeof_ = Some("text".to_owned());
    record.union_ = Some("text".to_owned());
    record.unsafe_ = Some("text".to_owned());
    record.unsized_ = Some("text".to_owned());
    record.use_ = Some("text".to_owned());
    record.virtual_ = Some("text".to_owned());
    record.where_ = Some("text".to_owned());
    record.while_ = Some("text".to_owned());
    record.yield_ = Some("text".to_owned());
    record.abstract_ = Some("text".to_owned());
    record.become_ = Some("text".to_owned());
    record.box_ = Some("text".to_owned());
    record.do_ = Some("text".to_owned());
    record.final_ = Some("text".to_owned());
    record.macro_ = Some("text".to_owned());
    record.override_ = Some("text".to_owned());
    record.priv_ = Some("text".to_owned());
    record.option = Some("text".to_owned());
    record.some = Some("text".to_owned());
    record.none = Some("text".to_owned());
    record.result = Some("text".to_owned());
    record.ok = Some("text".to_owned());
    record.err = Some("text".to_owned());
    record.vec = Some("text".to_owned());
    record.string = Some("text".to_owned());
    record.box_2 = Some("text".to_owned());
    record.default = Some("text".to_owned());
    record.clone = Some("text".to_owned());
    record.copy = Some("text".to_owned());
    record.send = Some("text".to_owned());
    record.sync = Some("text".to_owned());
    record.sized = Some("text".to_owned());
    record.drop = Some("text".to_owned());
    record.fn_2 = Some("text".to_owned());
    record.fn_mut = Some("text".to_owned());
    record.fn_once = Some("text".to_owned());
    record.iterator = Some("text".to_owned());
    record.into_iterator = Some("text".to_owned());
    record.into_future = Some("text".to_owned());
    record.into = Some("text".to_owned());
    record.from = Some("text".to_owned());
    record.try_from = Some("text".to_owned());
    record.try_into = Some("text".to_owned());
    record.to_string = Some("text".to_owned());
    record.to_owned = Some("text".to_owned());
    record.as_ref = Some("text".to_owned());
    record.as_mut = Some("text".to_owned());
    record.extend = Some("text".to_owned());
    record.double_ended_iterator = Some("text".to_owned());
    record.exact_size_iterator = Some("text".to_owned());
    record.from_iterator = Some("text".to_owned());
    record.future = Some("text".to_owned());
    record.eq = Some("text".to_owned());
    record.partial_eq = Some("text".to_owned());
    record.ord = Some("text".to_owned());
    record.partial_ord = Some("text".to_owned());
    record.debug = Some("text".to_owned());
    record.hash = Some("text".to_owned());
    record.drop2 = Some("text".to_owned());
    record.std = Some("text".to_owned());
    record.core = Some("text".to_owned());
    record.alloc = Some("text".to_owned());
    record.str = Some("text".to_owned());
    record.u8 = Some("text".to_owned());
    record.i64 = Some("text".to_owned());
    record.bool = Some("text".to_owned());
    record.client = Some("text".to_owned());
    record.client_builder = Some("text".to_owned());
    record.error = Some("text".to_owned());
    record.call = Some("text".to_owned());
    record.request = Some("text".to_owned());
    record.response = Some("text".to_owned());
    record.record = Some("text".to_owned());
    record.codec = Some("text".to_owned());
    record.value = Some("text".to_owned());
    record.extra_ = Some("text".to_owned());
    record.nullable = Some("text".to_owned());
    record.tristate = Some("text".to_owned());
    record.decimal = Some("text".to_owned());
    record.secret = Some("text".to_owned());
    record.object = Some("text".to_owned());
    record.handle = Some("text".to_owned());
    record.done = Some("text".to_owned());
    record.created = Some("text".to_owned());
    record.options = Some("text".to_owned());
    record.naive_date = Some("text".to_owned());
    record.b_tree_map = Some("text".to_owned());
    record.raw_json = Some("text".to_owned());
    record.registry = Some("text".to_owned());
    record.types = Some("text".to_owned());
    record.client2 = Some("text".to_owned());
    record.headers = Some("text".to_owned());
    record.fake = Some("text".to_owned());
    record.drift = Some("text".to_owned());
    record.default2 = Some("text".to_owned());
    record.example = Some("text".to_owned());
    record.builder = Some("text".to_owned());
    record.build = Some("text".to_owned());
    record.send2 = Some("text".to_owned());
    record.body = Some("text".to_owned());
    record.extra_2 = Some("text".to_owned());
    record.clone2 = Some("text".to_owned());
    record.into2 = Some("text".to_owned());
    record.into_future2 = Some("text".to_owned());
    record.try_into2 = Some("text".to_owned());
    record.pages = Some("text".to_owned());
    record.records = Some("text".to_owned());
    record.edit = Some("text".to_owned());
    record.replace = Some("text".to_owned());
    record.filter = Some("text".to_owned());
    record.options2 = Some("text".to_owned());
    record.wire = Some("text".to_owned());
    record.record2 = Some("text".to_owned());
    record.additional = Some("text".to_owned());
    record.handle2 = Some("text".to_owned());
    record.kind2 = Some("text".to_owned());
    record.other = Some("text".to_owned());
    record.from_str = Some("text".to_owned());
    record.header = Some("text".to_owned());
    record.content_type = Some("text".to_owned());
    record.unnamed = Some("text".to_owned());
    record.a_b4 = Some("text".to_owned());
    record.a_b5 = Some("text".to_owned());
    record.a_b6 = Some("text".to_owned());
    record.a_b7 = Some("text".to_owned());
    record.n2 = Some("text".to_owned());
    record.n1_1 = Some("text".to_owned());
    record.n11 = Some("text".to_owned());
    record.minus_1 = Some("text".to_owned());
    record.n1 = Some("text".to_owned());
    record.unnamed2 = Some("text".to_owned());
    record.stra_e = Some("text".to_owned());
    record.unnamed3 = Some("text".to_owned());
    record.unnamed4 = Some("text".to_owned());
    record.unnamed5 = Some("text".to_owned());
    record.ref_2 = Some("text".to_owned());
    record.kind3 = Some("text".to_owned());
    record.unnamed6 = Some("text".to_owned());
    record.unnamed7 = Some("text".to_owned());
    record.unnamed8 = Some("text".to_owned());
    record.unnamed9 = Some("text".to_owned());
    record.unnamed10 = Some("text".to_owned());
    record.unnamed11 = Some("text".to_owned());
    record.unnamed12 = Some("text".to_owned());
    record.unnamed13 = Some("text".to_owned());
    record.unnamed14 = Some("text".to_owned());
    record.unnamed15 = Some("text".to_owned());
    record.r_type = Some("text".to_owned());
    record.unnamed16 = Some("text".to_owned());
    record.unnamed17 = Some("text".to_owned());
    record.null = Some("text".to_owned());
    record.a = Some("text".to_owned());
    record
}

fn chain2() -> Chain2 {
    let mut record = Chain2::default();
    record.next = Some(vec![vec![vec![chain3()]]]);
    record
}

fn filter_nested() -> Result<FilterNested> {
    FilterNested::builder().deep(false).build()
}

fn car() -> Car {
    let mut record = Car::new("text", 1);
    record.weight = Some(Decimal::new(15, 1));
    record
}

fn owner1() -> Owner1 {
    Owner1::new(date("2024-01-02"), "text")
}

fn counts() -> Counts {
    let mut record = Counts::new(1);
    record.additional = Some(BTreeMap::from([("name".to_owned(), 1)]));
    record
}

fn sink_counts_in_parts() -> SinkCountsInParts {
    let mut record = SinkCountsInParts::new(1);
    record.size = Some(1);
    record.additional = Some(BTreeMap::from([("name".to_owned(), 1)]));
    record
}

fn sink_nested() -> Sink {
    let mut record = Sink::default();
    record.sink_id = Some(SinkId::new(1));
    record.serial = Some("text".into());
    record.car = Some(car());
    record.owner = Some(Owner::Private(Box::new(owner1())));
    record.counts = Some(counts());
    record.counts_in_parts = Some(sink_counts_in_parts());
    record.names = Some(vec![Nullable::Value("text".to_owned())]);
    record.grid = Some(vec![Nullable::Value(vec![Nullable::Value(1)])]);
    record.scores = Some(
        BTreeMap::from([("name".to_owned(), Nullable::Value(Decimal::new(15, 1)))]),
    );
    record.cars = Some(BTreeMap::from([("name".to_owned(), vec![car()])]));
    record.note = Some("text".to_owned());
    record.level = Some(Level::from(-1));
    record.rate = Some(Rate::from(Decimal::new(5, 1)));
    record.fixed = Some(true);
    record.color = Some("red".into());
    record.mixed = Some(SinkMixed::Text("auto".into()));
    record.levels = Some(vec![Level::from(- 1)]);
    record.list = Some(
        List::from(
            vec![
                List::from(vec![List::from(vec![List::from(vec![List::from(vec![List::from(vec![List::from(vec![List::from(Vec::new())])])])])])])
            ],
        ),
    );
    record.map = Some(
        Map::from(
            BTreeMap::from([
                (
                    "name".to_owned(),
                    Map::from(
                        BTreeMap::from([
                            (
                                "name".to_owned(),
                                Map::from(
                                    BTreeMap::from([
                                        (
                                            "name".to_owned(),
                                            Map::from(
                                                BTreeMap::from([
                                                    (
                                                        "name".to_owned(),
                                                        Map::from(
                                                            BTreeMap::from([
                                                                (
                                                                    "name".to_owned(),
                                                                    Map::from(
                                                                        BTreeMap::from([
                                                                            (
                                                                                "name".to_owned(),
                                                                                Map::from(
                                                                                    BTreeMap::from([
                                                                                        ("name".to_owned(), Map::from(BTreeMap::new())),
                                                                                    ]),
                                                                                ),
                                                                            ),
                                                                        ]),
                                                                    ),
                                                                ),
                                                            ]),
                                                        ),
                                                    ),
                                                ]),
                                            ),
                                        ),
                                    ]),
                                ),
                            ),
                        ]),
                    ),
                ),
            ]),
        ),
    );
    record.at = Some(offset_date_time("2024-01-02T03:04:05Z"));
    record.on = Some(date("2024-01-02"));
    record.big = Some(1);
    record.huge = Some(1);
    record.price = Some(Decimal::new(15, 1));
    record.ratio = Some(1.5);
    record.untyped = Some(Value::from("text"));
    record.described = Some(Value::from("text"));
    record.object = Some(Object::new().member("name", "text"));
    record.anything_else = Some(Object::new().member("name", "text"));
    record.items_without_a_type = Some(vec![Value::from("text")]);
    record.in_json =
        Some(vec![BTreeMap::from([("name".to_owned(), Value::from("text"))])]);
    record
}

fn likeness_nested() -> Likeness {
    let mut record = Likeness::new(
        Nullable::<SerialNumber>::Null,
        Nullable::<SinkId>::Null,
        Nullable::<Level>::Null,
        Nullable::<Rate>::Null,
        Nullable::<LikenessColor>::Null,
        Nullable::<LikenessMixed>::Null,
        Nullable::<String>::Null,
        Nullable::<Secret>::Null,
        Nullable::<Decimal>::Null,
        Nullable::<f64>::Null,
        Nullable::<i64>::Null,
        Nullable::<bool>::Null,
        Nullable::<DateTime<FixedOffset>>::Null,
        Nullable::<NaiveDate>::Null,
        Nullable::<Vec<Level>>::Null,
        Nullable::<Owner>::Null,
        Nullable::<Car>::Null,
        Nullable::<Map>::Null,
        Nullable::<Object>::Null,
        Nullable::<Value>::Null,
        Nullable::<LikenessEither>::Null,
        Nullable::<BTreeMap<String, i64>>::Null,
        Nullable::<LikenessSlug>::Null,
        Nullable::<Box<Likeness>>::Null,
    );
    record.serial = Nullable::Value("text".into());
    record.sink_id = Nullable::Value(SinkId::new(1));
    record.level = Nullable::Value(Level::from(-1));
    record.rate = Nullable::Value(Rate::from(Decimal::new(5, 1)));
    record.color = Nullable::Value("red".into());
    record.mixed = Nullable::Value(LikenessMixed::Text("auto".into()));
    record.note = Nullable::Value("text".to_owned());
    record.secret = Nullable::Value(Secret::new("text"));
    record.price = Nullable::Value(Decimal::new(15, 1));
    record.ratio = Nullable::Value(1.5);
    record.big = Nullable::Value(1);
    record.fixed = Nullable::Value(false);
    record.at = Nullable::Value(offset_date_time("2024-01-02T03:04:05Z"));
    record.on = Nullable::Value(date("2024-01-02"));
    record.levels = Nullable::Value(vec![Level::from(0), Level::from(10)]);
    record.owner = Nullable::Value(Owner::Private(Box::new(owner1())));
    record.car = Nullable::Value(car());
    record.map = Nullable::Value(
        Map::from(
            BTreeMap::from([
                (
                    "name".to_owned(),
                    Map::from(
                        BTreeMap::from([
                            (
                                "name".to_owned(),
                                Map::from(
                                    BTreeMap::from([
                                        (
                                            "name".to_owned(),
                                            Map::from(
                                                BTreeMap::from([
                                                    (
                                                        "name".to_owned(),
                                                        Map::from(
                                                            BTreeMap::from([
                                                                (
                                                                    "name".to_owned(),
                                                                    Map::from(
                                                                        BTreeMap::from([
                                                                            (
                                                                                "name".to_owned(),
                                                                                Map::from(
                                                                                    BTreeMap::from([
                                                                                        ("name".to_owned(), Map::from(BTreeMap::new())),
                                                                                    ]),
                                                                                ),
                                                                            ),
                                                                        ]),
                                                                    ),
                                                                ),
                                                            ]),
                                                        ),
                                                    ),
                                                ]),
                                            ),
                                        ),
                                    ]),
                                ),
                            ),
                        ]),
                    ),
                ),
            ]),
        ),
    );
    record.object = Nullable::Value(Object::new().member("name", "text"));
    record.untyped = Nullable::Value(Value::from("text"));
    record.either = Nullable::Value(LikenessEither::Text("text".to_owned()));
    record.pairs = Nullable::Value(BTreeMap::from([("name".to_owned(), 1)]));
    record.slug = Nullable::Value(LikenessSlug::Slug("text".to_owned()));
    record
}

fn wish_nested() -> Result<Wish> {
    Wish::builder().text("text").clear_again().build()
}

fn person() -> Person {
    let mut record = Person::new("text");
    record.boss = Some(Party::Person(Box::new(person_nested())));
    record
}

fn stay() -> Result<Stay> {
    Stay::builder().name("Rose").size(stay_size()?).build()
}

#[allow(clippy::too_many_lines, reason = "one line per field")]
fn holder() -> Holder {
    let mut record = Holder::default();
    record.p1 = Some(as3());
    record.p2 = Some("v2".into());
    record.p3 = Some(Box::new(await_nested()));
    record.p4 = Some(break3());
    record.p5 = Some("v5".into());
    record.p6 = Some(Box::new(continue_nested()));
    record.p7 = Some(crate3());
    record.p8 = Some("v8".into());
    record.p9 = Some(Box::new(else_nested()));
    record.p10 = Some(enum3());
    record.p11 = Some("v11".into());
    record.p12 = Some(Box::new(false_nested()));
    record.p13 = Some(fn_value());
    record.p14 = Some("v14".into());
    record.p15 = Some(Box::new(gen_nested()));
    record.p16 = Some(if3());
    record.p17 = Some("v17".into());
    record.p18 = Some(Box::new(in_nested()));
    record.p19 = Some(let3());
    record.p20 = Some("v20".into());
    record.p21 = Some(Box::new(match_nested()));
    record.p22 = Some(mod3());
    record.p23 = Some("v23".into());
    record.p24 = Some(Box::new(mut_nested()));
    record.p25 = Some(pub3());
    record.p26 = Some("v26".into());
    record.p27 = Some(Box::new(return_nested()));
    record.p28 = Some(self_value2());
    record.p29 = Some("v29".into());
    record.p30 = Some(Box::new(static_nested()));
    record.p31 = Some(struct2());
    record.p32 = Some("v32".into());
    record.p33 = Some(Box::new(trait_nested()));
    record.p34 = Some(true2());
    record.p35 = Some("v35".into());
    record.p36 = Some(Box::new(type2_nested()));
    record.p37 = Some(typeof2());
    record.p38 = Some("v38".into());
    record.p39 = Some(Box::new(unsafe_nested()));
    record.p40 = Some(unsized2());
    record.p41 = Some("v41".into());
    record.p42 = Some(Box::new(virtual_nested()));
    record.p43 = Some(where2());
    record.p44 = Some("v44".into());
    record.p45 = Some(Box::new(yield_nested()));
    record.p46 = Some(abstract2());
    record.p47 = Some("v47".into());
    record.p48 = Some(Box::new(box_value_nested()));
    record.p49 = Some(do2());
    record.p50 = Some("v50".into());
    record.p51 = Some(Box::new(macro_nested()));
    record.p52 = Some(override2());
    record.p53 = Some("v53".into());
    record.p54 = Some(Box::new(option_value_nested()));
    record.p55 = Some(some_value());
    record.p56 = Some("v56".into());
    record.p57 = Some(Box::new(result_value2_nested()));
    record.p58 = Some(ok_value());
    record.p59 = Some("v59".into());
    record.p60 = Some(Box::new(vec_value2_nested()));
    record.p61 = Some(string_value2());
    record.p62 = Some("v62".into());
    record.p63 = Some(Box::new(default_value_nested()));
    record.p64 = Some(clone_value());
    record.p65 = Some("v65".into());
    record.p66 = Some(Box::new(send_value_nested()));
    record.p67 = Some(sync_value());
    record.p68 = Some("v68".into());
    record.p69 = Some(Box::new(drop_value_nested()));
    record.p70 = Some(fn_value2());
    record.p71 = Some("v71".into());
    record.p72 = Some(Box::new(fn_once_value_nested()));
    record.p73 = Some(iterator_value());
    record.p74 = Some("v74".into());
    record.p75 = Some(Box::new(into_future_value_nested()));
    record.p76 = Some(into_value());
    record.p77 = Some("v77".into());
    record.p78 = Some(Box::new(try_from_value_nested()));
    record.p79 = Some(try_into_value());
    record.p80 = Some("v80".into());
    record.p81 = Some(Box::new(to_owned_value_nested()));
    record.p82 = Some(as_ref_value());
    record.p83 = Some("v83".into());
    record.p84 = Some(Box::new(extend_nested()));
    record.p85 = Some(double_ended_iterator());
    record.p86 = Some("v86".into());
    record.p87 = Some(Box::new(from_iterator_nested()));
    record.p88 = Some(future());
    record.p89 = Some("v89".into());
    record.p90 = Some(Box::new(partial_eq_value_nested()));
    record.p91 = Some(ord_value());
    record.p92 = Some("v92".into());
    record.p93 = Some(Box::new(debug_value_nested()));
    record.p94 = Some(hash_value());
    record.p95 = Some("v95".into());
    record.p96 = Some(Box::new(std2_nested()));
    record.p97 = Some(core());
    record.p98 = Some("v98".into());
    record.p99 = Some(Box::new(str_nested()));
    record.p100 = Some(u8());
    record.p101 = Some("v101".into());
    record.p102 = Some(Box::new(bool_nested()));
    record.p103 = Some(client_value2());
    record.p104 = Some("v104".into());
    record.p105 = Some(Box::new(error_value_nested()));
    record.p106 = Some(call_value());
    record.p107 = Some("v107".into());
    record.p108 = Some(Box::new(response_value_nested()));
    record.p109 = Some(record3());
    record.p110 = Some("v110".into());
    record.p111 = Some(Box::new(value_value_nested()));
    record.p112 = Some(extra_value());
    record.p113 = Some("v113".into());
    record.p114 = Some(Box::new(tristate_value_nested()));
    record.p115 = Some(decimal_value());
    record.p116 = Some("v116".into());
    record.p117 = Some(Box::new(object_value_nested()));
    record.p118 = Some(handle_value());
    record.p119 = Some("v119".into());
    record.p120 = Some(Box::new(created_value_nested()));
    record.p121 = Some(options_value());
    record.p122 = Some("v122".into());
    record.p123 = Some(Box::new(b_tree_map_value_nested()));
    record.p124 = Some(raw_json_value());
    record.p125 = Some("v125".into());
    record.p126 = Some(Box::new(types_nested()));
    record.p127 = Some(client_value3());
    record.p128 = Some("v128".into());
    record.p129 = Some(Box::new(fake_nested()));
    record.p130 = Some(drift());
    record.p131 = Some("v131".into());
    record.p132 = Some(Box::new(example_nested()));
    record.p133 = Some(new2());
    record.p134 = Some("v134".into());
    record.p135 = Some(Box::new(build_nested()));
    record.p136 = Some(send_value2());
    record.p137 = Some("v137".into());
    record.p138 = Some(Box::new(extra_value2_nested()));
    record.p139 = Some(clone_value2());
    record.p140 = Some("v140".into());
    record.p141 = Some(Box::new(into_future_value2_nested()));
    record.p142 = Some(try_into_value2());
    record.p143 = Some("v143".into());
    record.p144 = Some(Box::new(pages_value_nested()));
    record.p145 = Some(records_value2());
    record.p146 = Some("v146".into());
    record.p147 = Some(Box::new(replace_nested()));
    record.p148 = Some(filter22());
    record.p149 = Some("v149".into());
    record.p150 = Some(Box::new(value_value2_nested()));
    record.p151 = Some(call_value2());
    record.p152 = Some("v152".into());
    record.p153 = Some(Box::new(record2_nested()));
    record.p154 = Some(additional2());
    record.p155 = Some("v155".into());
    record.p156 = Some(Box::new(kind_nested()));
    record.p157 = Some(other2());
    record.p158 = Some("v158".into());
    record.p159 = Some(Box::new(header_nested()));
    record.p160 = Some(content_type2());
    record.p161 = Some("v161".into());
    record.p162 = Some(Box::new(ab5_nested()));
    record.p163 = Some(ab6());
    record.p164 = Some("v164".into());
    record.p165 = Some(Box::new(ab8_nested()));
    record.p166 = Some(n1st2());
    record.p167 = Some("v167".into());
    record.p168 = Some(Box::new(n1_1_nested()));
    record.p169 = Some(n112());
    record.p170 = Some("v170".into());
    record.p171 = Some(DynBox::new(unnamed_nested()));
    record.p172 = Some(unnamed22());
    record.p173 = Some("v173".into());
    record
}

fn as3() -> As {
    let mut record = As::default();
    record.v1 = Some(1);
    record
}

fn chain3() -> Chain3 {
    let mut record = Chain3::default();
    record.next = Some(DynBox::new(vec![vec![vec![chain4()]]]));
    record
}

fn person_nested() -> Person {
    Person::new("text")
}

fn stay_size() -> Result<StaySize> {
    StaySize::builder().beds(1).more(stay_size_nested()?).build()
}

fn await_nested() -> Await {
    Await::new("text")
}

fn break3() -> Break {
    let mut record = Break::default();
    record.v4 = Some(1);
    record
}

fn continue_nested() -> Continue {
    Continue::new("text")
}

fn crate3() -> Crate {
    let mut record = Crate::default();
    record.v7 = Some(1);
    record
}

fn else_nested() -> Else {
    Else::new("text")
}

fn enum3() -> Enum {
    let mut record = Enum::default();
    record.v10 = Some(1);
    record
}

fn false_nested() -> False {
    False::new("text")
}

fn fn_value() -> FnValue {
    let mut record = FnValue::default();
    record.v13 = Some(1);
    record
}

fn gen_nested() -> Gen {
    Gen::new("text")
}

fn if3() -> If {
    let mut record = If::default();
    record.v16 = Some(1);
    record
}

fn in_nested() -> In {
    In::new("text")
}

fn let3() -> Let {
    let mut record = Let::default();
    record.v19 = Some(1);
    record
}

fn match_nested() -> Match {
    Match::new("text")
}

fn mod3() -> Mod {
    let mut record = Mod::default();
    record.v22 = Some(1);
    record
}

fn mut_nested() -> Mut {
    Mut::new("text")
}

fn pub3() -> Pub {
    let mut record = Pub::default();
    record.v25 = Some(1);
    record
}

fn return_nested() -> Return {
    Return::new("text")
}

fn self_value2() -> SelfValue2 {
    let mut record = SelfValue2::default();
    record.v28 = Some(1);
    record
}

fn static_nested() -> Static {
    Static::new("text")
}

fn struct2() -> Struct {
    let mut record = Struct::default();
    record.v31 = Some(1);
    record
}

fn trait_nested() -> Trait {
    Trait::new("text")
}

fn true2() -> True {
    let mut record = True::default();
    record.v34 = Some(1);
    record
}

fn type2_nested() -> Type2 {
    Type2::new("text")
}

fn typeof2() -> Typeof {
    let mut record = Typeof::default();
    record.v37 = Some(1);
    record
}

fn unsafe_nested() -> Unsafe {
    Unsafe::new("text")
}

fn unsized2() -> Unsized {
    let mut record = Unsized::default();
    record.v40 = Some(1);
    record
}

fn virtual_nested() -> Virtual {
    Virtual::new("text")
}

fn where2() -> Where {
    let mut record = Where::default();
    record.v43 = Some(1);
    record
}

fn yield_nested() -> Yield {
    Yield::new("text")
}

fn abstract2() -> Abstract {
    let mut record = Abstract::default();
    record.v46 = Some(1);
    record
}

fn box_value_nested() -> BoxValue {
    BoxValue::new("text")
}

fn do2() -> Do {
    let mut record = Do::default();
    record.v49 = Some(1);
    record
}

fn macro_nested() -> Macro {
    Macro::new("text")
}

fn override2() -> Override {
    let mut record = Override::default();
    record.v52 = Some(1);
    record
}

fn option_value_nested() -> OptionValue {
    OptionValue::new("text")
}

fn some_value() -> SomeValue {
    let mut record = SomeValue::default();
    record.v55 = Some(1);
    record
}

fn result_value2_nested() -> ResultValue2 {
    ResultValue2::new("text")
}

fn ok_value() -> OkValue {
    let mut record = OkValue::default();
    record.v58 = Some(1);
    record
}

fn vec_value2_nested() -> VecValue2 {
    VecValue2::new("text")
}

fn string_value2() -> StringValue2 {
    let mut record = StringValue2::default();
    record.v61 = Some(1);
    record
}

fn default_value_nested() -> DefaultValue {
    DefaultValue::new("text")
}

fn clone_value() -> CloneValue {
    let mut record = CloneValue::default();
    record.v64 = Some(1);
    record
}

fn send_value_nested() -> SendValue {
    SendValue::new("text")
}

fn sync_value() -> SyncValue {
    let mut record = SyncValue::default();
    record.v67 = Some(1);
    record
}

fn drop_value_nested() -> DropValue {
    DropValue::new("text")
}

fn fn_value2() -> FnValue2 {
    let mut record = FnValue2::default();
    record.v70 = Some(1);
    record
}

fn fn_once_value_nested() -> FnOnceValue {
    FnOnceValue::new("text")
}

fn iterator_value() -> IteratorValue {
    let mut record = IteratorValue::default();
    record.v73 = Some(1);
    record
}

fn into_future_value_nested() -> IntoFutureValue {
    IntoFutureValue::new("text")
}

fn into_value() -> IntoValue {
    let mut record = IntoValue::default();
    record.v76 = Some(1);
    record
}

fn try_from_value_nested() -> TryFromValue {
    TryFromValue::new("text")
}

fn try_into_value() -> TryIntoValue {
    let mut record = TryIntoValue::default();
    record.v79 = Some(1);
    record
}

fn to_owned_value_nested() -> ToOwnedValue {
    ToOwnedValue::new("text")
}

fn as_ref_value() -> AsRefValue {
    let mut record = AsRefValue::default();
    record.v82 = Some(1);
    record
}

fn extend_nested() -> Extend {
    Extend::new("text")
}

fn double_ended_iterator() -> DoubleEndedIterator {
    let mut record = DoubleEndedIterator::default();
    record.v85 = Some(1);
    record
}

fn from_iterator_nested() -> FromIterator {
    FromIterator::new("text")
}

fn future() -> Future {
    let mut record = Future::default();
    record.v88 = Some(1);
    record
}

fn partial_eq_value_nested() -> PartialEqValue {
    PartialEqValue::new("text")
}

fn ord_value() -> OrdValue {
    let mut record = OrdValue::default();
    record.v91 = Some(1);
    record
}

fn debug_value_nested() -> DebugValue {
    DebugValue::new("text")
}

fn hash_value() -> HashValue {
    let mut record = HashValue::default();
    record.v94 = Some(1);
    record
}

fn std2_nested() -> Std2 {
    Std2::new("text")
}

fn core() -> Core {
    let mut record = Core::default();
    record.v97 = Some(1);
    record
}

fn str_nested() -> Str {
    Str::new("text")
}

fn u8() -> U8 {
    let mut record = U8::default();
    record.v100 = Some(1);
    record
}

fn bool_nested() -> Bool {
    Bool::new("text")
}

fn client_value2() -> ClientValue2 {
    let mut record = ClientValue2::default();
    record.v103 = Some(1);
    record
}

fn error_value_nested() -> ErrorValue {
    ErrorValue::new("text")
}

fn call_value() -> CallValue {
    let mut record = CallValue::default();
    record.v106 = Some(1);
    record
}

fn response_value_nested() -> ResponseValue {
    ResponseValue::new("text")
}

fn record3() -> Record {
    let mut record = Record::default();
    record.v109 = Some(1);
    record
}

fn value_value_nested() -> ValueValue {
    ValueValue::new("text")
}

fn extra_value() -> ExtraValue {
    let mut record = ExtraValue::default();
    record.v112 = Some(1);
    record
}

fn tristate_value_nested() -> TristateValue {
    TristateValue::new("text")
}

fn decimal_value() -> DecimalValue {
    let mut record = DecimalValue::default();
    record.v115 = Some(1);
    record
}

fn object_value_nested() -> ObjectValue {
    ObjectValue::new("text")
}

fn handle_value() -> HandleValue {
    let mut record = HandleValue::default();
    record.v118 = Some(1);
    record
}

fn created_value_nested() -> CreatedValue {
    CreatedValue::new("text")
}

fn options_value() -> OptionsValue {
    let mut record = OptionsValue::default();
    record.v121 = Some(1);
    record
}

fn b_tree_map_value_nested() -> BTreeMapValue {
    BTreeMapValue::new("text")
}

fn raw_json_value() -> RawJsonValue {
    let mut record = RawJsonValue::default();
    record.v124 = Some(1);
    record
}

fn types_nested() -> Types {
    Types::new("text")
}

fn client_value3() -> ClientValue3 {
    let mut record = ClientValue3::default();
    record.v127 = Some(1);
    record
}

fn fake_nested() -> Fake {
    Fake::new("text")
}

fn drift() -> Drift {
    let mut record = Drift::default();
    record.v130 = Some(1);
    record
}

fn example_nested() -> Example {
    Example::new("text")
}

fn new2() -> New {
    let mut record = New::default();
    record.v133 = Some(1);
    record
}

fn build_nested() -> Build {
    Build::new("text")
}

fn send_value2() -> SendValue2 {
    let mut record = SendValue2::default();
    record.v136 = Some(1);
    record
}

fn extra_value2_nested() -> ExtraValue2 {
    ExtraValue2::new("text")
}

fn clone_value2() -> CloneValue2 {
    let mut record = CloneValue2::default();
    record.v139 = Some(1);
    record
}

fn into_future_value2_nested() -> IntoFutureValue2 {
    IntoFutureValue2::new("text")
}

fn try_into_value2() -> TryIntoValue2 {
    let mut record = TryIntoValue2::default();
    record.v142 = Some(1);
    record
}

fn pages_value_nested() -> PagesValue {
    PagesValue::new("text")
}

fn records_value2() -> RecordsValue2 {
    let mut record = RecordsValue2::default();
    record.v145 = Some(1);
    record
}

fn replace_nested() -> Replace {
    Replace::new("text")
}

fn filter22() -> Filter2 {
    let mut record = Filter2::default();
    record.v148 = Some(1);
    record
}

fn value_value2_nested() -> ValueValue2 {
    ValueValue2::new("text")
}

fn call_value2() -> CallValue2 {
    let mut record = CallValue2::default();
    record.v151 = Some(1);
    record
}

fn record2_nested() -> Record2 {
    Record2::new("text")
}

fn additional2() -> Additional {
    let mut record = Additional::default();
    record.v154 = Some(1);
    record
}

fn kind_nested() -> Kind {
    Kind::new("text")
}

fn other2() -> Other {
    let mut record = Other::default();
    record.v157 = Some(1);
    record
}

fn header_nested() -> Header {
    Header::new("text")
}

fn content_type2() -> ContentType {
    let mut record = ContentType::default();
    record.v160 = Some(1);
    record
}

fn ab5_nested() -> AB5 {
    AB5::new("text")
}

fn ab6() -> AB6 {
    let mut record = AB6::default();
    record.v163 = Some(1);
    record
}

fn ab8_nested() -> AB8 {
    AB8::new("text")
}

fn n1st2() -> N1st2 {
    let mut record = N1st2::default();
    record.v166 = Some(1);
    record
}

fn n1_1_nested() -> N1_1 {
    N1_1::new("text")
}

fn n112() -> N11 {
    let mut record = N11::default();
    record.v169 = Some(1);
    record
}

fn unnamed_nested() -> Unnamed {
    Unnamed::new("text")
}

fn unnamed22() -> Unnamed2 {
    let mut record = Unnamed2::default();
    record.v172 = Some(1);
    record
}

fn chain4() -> Chain4 {
    let mut record = Chain4::default();
    record.next = Some(vec![vec![vec![chain5()]]]);
    record
}

fn stay_size_nested() -> Result<StaySize> {
    StaySize::builder().beds(1).build()
}

fn chain5() -> Chain5 {
    let mut record = Chain5::default();
    record.next = Some(vec![vec![vec![chain6()]]]);
    record
}

fn chain6() -> Chain6 {
    let mut record = Chain6::default();
    record.next = Some(vec![vec![vec![chain7()]]]);
    record
}

fn chain7() -> Chain7 {
    let mut record = Chain7::default();
    record.next = Some(vec![vec![vec![chain8()]]]);
    record
}

fn chain8() -> Chain8 {
    let mut record = Chain8::default();
    record.next = Some(vec![vec![vec![chain9()]]]);
    record
}

fn chain9() -> Chain9 {
    let mut record = Chain9::default();
    record.next = Some(DynBox::new(vec![vec![vec![chain10()]]]));
    record
}

fn chain10() -> Chain10 {
    let mut record = Chain10::default();
    record.next = Some(vec![vec![vec![chain11()]]]);
    record
}

fn chain11() -> Chain11 {
    let mut record = Chain11::default();
    record.next = Some(vec![vec![vec![chain12()]]]);
    record
}

fn chain12() -> Chain12 {
    let mut record = Chain12::default();
    record.next = Some(vec![vec![vec![chain13()]]]);
    record
}

fn chain13() -> Chain13 {
    let mut record = Chain13::default();
    record.next = Some(vec![vec![vec![chain14()]]]);
    record
}

fn chain14() -> Chain14 {
    let mut record = Chain14::default();
    record.next = Some(vec![vec![vec![chain15()]]]);
    record
}

fn chain15() -> Chain15 {
    let mut record = Chain15::default();
    record.next = Some(DynBox::new(vec![vec![vec![chain16()]]]));
    record
}

fn chain16() -> Chain16 {
    let mut record = Chain16::default();
    record.next = Some(vec![vec![vec![chain17()]]]);
    record
}

fn chain17() -> Chain17 {
    let mut record = Chain17::default();
    record.next = Some(vec![vec![vec![chain18()]]]);
    record
}

fn chain18() -> Chain18 {
    let mut record = Chain18::default();
    record.next = Some(vec![vec![vec![chain19()]]]);
    record
}

fn chain19() -> Chain19 {
    let mut record = Chain19::default();
    record.next = Some(vec![vec![vec![chain20()]]]);
    record
}

fn chain20() -> Chain20 {
    let mut record = Chain20::default();
    record.next = Some(vec![vec![vec![chain21()]]]);
    record
}

fn chain21() -> Chain21 {
    let mut record = Chain21::default();
    record.next = Some(DynBox::new(vec![vec![vec![chain22()]]]));
    record
}

fn chain22() -> Chain22 {
    let mut record = Chain22::default();
    record.next = Some(vec![vec![vec![chain23()]]]);
    record
}

fn chain23() -> Chain23 {
    let mut record = Chain23::default();
    record.next = Some(vec![vec![vec![chain24()]]]);
    record
}

fn chain24() -> Chain24 {
    let mut record = Chain24::default();
    record.next = Some(vec![vec![vec![chain25()]]]);
    record
}

fn chain25() -> Chain25 {
    let mut record = Chain25::default();
    record.next = Some(vec![vec![vec![chain26()]]]);
    record
}

fn chain26() -> Chain26 {
    let mut record = Chain26::default();
    record.next = Some(vec![vec![vec![chain27()]]]);
    record
}

fn chain27() -> Chain27 {
    let mut record = Chain27::default();
    record.next = Some(DynBox::new(vec![vec![vec![chain28()]]]));
    record
}

fn chain28() -> Chain28 {
    let mut record = Chain28::default();
    record.next = Some(vec![vec![vec![chain29()]]]);
    record
}

fn chain29() -> Chain29 {
    let mut record = Chain29::default();
    record.next = Some(vec![vec![vec![chain30()]]]);
    record
}

fn chain30() -> Chain30 {
    let mut record = Chain30::default();
    record.next = Some(vec![vec![vec![chain31()]]]);
    record
}

fn chain31() -> Chain31 {
    let mut record = Chain31::default();
    record.next = Some(vec![vec![vec![chain32()]]]);
    record
}

fn chain32() -> Chain32 {
    let mut record = Chain32::default();
    record.next = Some(vec![vec![vec![chain33()]]]);
    record
}

fn chain33() -> Chain33 {
    let mut record = Chain33::default();
    record.next = Some(DynBox::new(vec![vec![vec![chain34()]]]));
    record
}

fn chain34() -> Chain34 {
    let mut record = Chain34::default();
    record.next = Some(vec![vec![vec![chain35()]]]);
    record
}

fn chain35() -> Chain35 {
    let mut record = Chain35::default();
    record.next = Some(vec![vec![vec![chain36()]]]);
    record
}

fn chain36() -> Chain36 {
    let mut record = Chain36::default();
    record.next = Some(vec![vec![vec![chain37()]]]);
    record
}

fn chain37() -> Chain37 {
    let mut record = Chain37::default();
    record.next = Some(vec![vec![vec![chain38()]]]);
    record
}

fn chain38() -> Chain38 {
    let mut record = Chain38::default();
    record.next = Some(vec![vec![vec![chain39()]]]);
    record
}

fn chain39() -> Chain39 {
    let mut record = Chain39::default();
    record.next = Some(DynBox::new(vec![vec![vec![chain40()]]]));
    record
}

fn chain40() -> Chain40 {
    let mut record = Chain40::default();
    record.next = Some(vec![vec![vec![chain41()]]]);
    record
}

fn chain41() -> Chain41 {
    let mut record = Chain41::default();
    record.next = Some(vec![vec![vec![chain42()]]]);
    record
}

fn chain42() -> Chain42 {
    let mut record = Chain42::default();
    record.next = Some(vec![vec![vec![chain43()]]]);
    record
}

fn chain43() -> Chain43 {
    let mut record = Chain43::default();
    record.next = Some(vec![vec![vec![chain44()]]]);
    record
}

fn chain44() -> Chain44 {
    let mut record = Chain44::default();
    record.next = Some(vec![vec![vec![chain45()]]]);
    record
}

fn chain45() -> Chain45 {
    let mut record = Chain45::default();
    record.next = Some("text".to_owned());
    record
}

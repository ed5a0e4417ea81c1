// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! What the tenant sells, with list prices. Products that a customer has are in
//! `service_products`.
//!
//! # Records
//!
//! - [`Product`]: Something that the tenant sells, with list prices.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Products::list) | Lists products. | `GET /Products` | observed |
//! | [`create`](Products::create) | Creates a product. | `POST /Products` | official |
//! | [`get`](Products::get) | Gets a product. | `GET /Products/{product_id}` | official |
//! | [`replace`](Products::replace) | Replaces a product. | `PUT /Products/{product_id}` | official |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ProductsList`], [`ProductsCreate`],
//! [`ProductsGet`], [`ProductsReplace`].
//!
//! Request bodies: [`ProductCreateBuilder`], [`ProductReplaceBuilder`].

use crate::builder::{BodyBuilder, ListRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{
    BillProfileId, CustomField, CustomerClass, FieldId, ProductCategoryId, ProductId,
    ProductTypeId, ProviderId, SmartPricingId, TaxClassId, UserId,
};
use revio_runtime::{
    Bound, Created, Decimal, Done, Extra, FindSent, Handle, NaiveDateTime, OneOrMany,
    OneOrNone, Tristate, custom_field_labels, open_enum, placeholder, record,
};

/// Something that the tenant sells, with list prices. A product that a customer has
/// is a service product, and a single amount for it is a charge.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct Product {
    pub product_id: ProductId,
    /// A charge can name the type instead of the product.
    pub product_type_id: Option<ProductTypeId>,
    /// Serves as the name, since a product has no other. The longer text is
    /// `long_description`.
    pub description: Option<String>,
    /// In telephony a USOC, which identifies what is ordered from the provider.
    pub code_1: Option<String>,
    /// In telephony an FID, the code that goes with a USOC.
    pub code_2: Option<String>,
    /// Monthly price to the end user.
    pub rate: Option<Decimal>,
    /// The provider's monthly charge.
    pub cost: Option<Decimal>,
    /// Monthly price to a reseller.
    pub buy_rate: Option<Decimal>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    /// Whether the product can be given to accounts.
    pub active: Option<bool>,
    pub creates_order: Option<bool>,
    pub provider_id: Option<ProviderId>,
    /// In arrears: billed after the period instead of in advance.
    pub bills_in_arrears: Option<bool>,
    /// Whether part of a billing period is charged proportionally on activation.
    pub prorates: Option<bool>,
    /// The same as `prorates`, on disconnection.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub prorates_on_disconnect: Option<bool>,
    /// Limits the product to customers of this class; null means no limit.
    pub customer_class: Option<CustomerClass>,
    pub long_description: Option<String>,
    pub ledger_code: Option<String>,
    /// The number of months after the start that are free of charge. Null in the
    /// published sample.
    pub free_months: Option<i64>,
    /// Presumably the number of months after which the product ends automatically; null
    /// in the published sample.
    pub automatic_expiration_months: Option<i64>,
    pub order_completion_billing: Option<bool>,
    /// Takes precedence over the tax class of the product type.
    pub tax_class_id: Option<TaxClassId>,
    /// In addition to `description`; where it is shown is unknown.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub wholesale_description: Option<String>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub smart_pricing_id: Option<SmartPricingId>,
    pub bill_profile_ids: Option<Vec<BillProfileId>>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub fields: Option<Vec<CustomField>>,
    /// No call that reads the categories is known.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub category_id: Option<ProductCategoryId>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub is_credit_account_type: Option<bool>,
    /// Sent when creating a product. Whether responses contain it is unknown.
    pub currency_code: Option<CurrencyCode>,
    /// Sent when creating a product. Whether responses contain it is unknown.
    pub bill_every: Option<BillEvery>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Product {
    /// Creates a record with only its required fields set.
    pub fn new(product_id: impl Into<ProductId>) -> Self {
        let mut record: Self = placeholder();
        record.product_id = product_id.into();
        record
    }
}

record!(Product {
    "product_id" => product_id,
    "product_type_id" => product_type_id,
    "description" => description,
    "code_1" => code_1,
    "code_2" => code_2,
    "rate" => rate,
    "cost" => cost,
    "buy_rate" => buy_rate,
    "created_date" => created_date,
    "created_by" => created_by,
    "active" => active,
    "creates_order" => creates_order,
    "provider_id" => provider_id,
    "bills_in_arrears" => bills_in_arrears,
    "prorates" => prorates,
    "prorates_on_disconnect" => prorates_on_disconnect,
    "customer_class" => customer_class,
    "long_description" => long_description,
    "ledger_code" => ledger_code,
    "free_months" => free_months,
    "automatic_expiration_months" => automatic_expiration_months,
    "order_completion_billing" => order_completion_billing,
    "tax_class_id" => tax_class_id,
    "wholesale_description" => wholesale_description,
    "smart_pricing_id" => smart_pricing_id,
    "bill_profile_ids" => bill_profile_ids,
    "fields" => fields,
    "category_id" => category_id,
    "is_credit_account_type" => is_credit_account_type,
    "currency_code" => currency_code,
    "bill_every" => bill_every,
});

/// A three-letter ISO 4217 code, of those that Rev.io documents. `USD` is the
/// default.
///
/// The list of values is complete as of today.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CurrencyCode {
    /// `AED`
    Aed,
    /// `AFN`
    Afn,
    /// `ALL`
    All,
    /// `AMD`
    Amd,
    /// `ANG`
    Ang,
    /// `AOA`
    Aoa,
    /// `ARS`
    Ars,
    /// `AUD`
    Aud,
    /// `AWG`
    Awg,
    /// `AZN`
    Azn,
    /// `BAM`
    Bam,
    /// `BBD`
    Bbd,
    /// `BDT`
    Bdt,
    /// `BGN`
    Bgn,
    /// `BHD`
    Bhd,
    /// `BIF`
    Bif,
    /// `BMD`
    Bmd,
    /// `BND`
    Bnd,
    /// `BOB`
    Bob,
    /// `BOV`
    Bov,
    /// `BRL`
    Brl,
    /// `BSD`
    Bsd,
    /// `BTN`
    Btn,
    /// `BWP`
    Bwp,
    /// `BYN`
    Byn,
    /// `BZD`
    Bzd,
    /// `CAD`
    Cad,
    /// `CDF`
    Cdf,
    /// `CHE`
    Che,
    /// `CHF`
    Chf,
    /// `CHW`
    Chw,
    /// `CLF`
    Clf,
    /// `CLP`
    Clp,
    /// `CNY`
    Cny,
    /// `COP`
    Cop,
    /// `COU`
    Cou,
    /// `CRC`
    Crc,
    /// `CUC`
    Cuc,
    /// `CUP`
    Cup,
    /// `CVE`
    Cve,
    /// `CZK`
    Czk,
    /// `DJF`
    Djf,
    /// `DKK`
    Dkk,
    /// `DOP`
    Dop,
    /// `DZD`
    Dzd,
    /// `EGP`
    Egp,
    /// `ERN`
    Ern,
    /// `ETB`
    Etb,
    /// `EUR`
    Eur,
    /// `FJD`
    Fjd,
    /// `FKP`
    Fkp,
    /// `GBP`
    Gbp,
    /// `GEL`
    Gel,
    /// `GHS`
    Ghs,
    /// `GIP`
    Gip,
    /// `GMD`
    Gmd,
    /// `GNF`
    Gnf,
    /// `GTQ`
    Gtq,
    /// `GYD`
    Gyd,
    /// `HKD`
    Hkd,
    /// `HNL`
    Hnl,
    /// `HRK`
    Hrk,
    /// `HTG`
    Htg,
    /// `HUF`
    Huf,
    /// `IDR`
    Idr,
    /// `ILS`
    Ils,
    /// `INR`
    Inr,
    /// `IQD`
    Iqd,
    /// `IRR`
    Irr,
    /// `ISK`
    Isk,
    /// `JMD`
    Jmd,
    /// `JOD`
    Jod,
    /// `JPY`
    Jpy,
    /// `KES`
    Kes,
    /// `KGS`
    Kgs,
    /// `KHR`
    Khr,
    /// `KMF`
    Kmf,
    /// `KPW`
    Kpw,
    /// `KRW`
    Krw,
    /// `KWD`
    Kwd,
    /// `KYD`
    Kyd,
    /// `KZT`
    Kzt,
    /// `LAK`
    Lak,
    /// `LBP`
    Lbp,
    /// `LKR`
    Lkr,
    /// `LRD`
    Lrd,
    /// `LSL`
    Lsl,
    /// `LYD`
    Lyd,
    /// `MAD`
    Mad,
    /// `MDL`
    Mdl,
    /// `MGA`
    Mga,
    /// `MKD`
    Mkd,
    /// `MMK`
    Mmk,
    /// `MNT`
    Mnt,
    /// `MOP`
    Mop,
    /// `MRO`
    Mro,
    /// `MUR`
    Mur,
    /// `MVR`
    Mvr,
    /// `MWK`
    Mwk,
    /// `MXN`
    Mxn,
    /// `MXV`
    Mxv,
    /// `MYR`
    Myr,
    /// `MZN`
    Mzn,
    /// `NAD`
    Nad,
    /// `NGN`
    Ngn,
    /// `NIO`
    Nio,
    /// `NOK`
    Nok,
    /// `NPR`
    Npr,
    /// `NZD`
    Nzd,
    /// `OMR`
    Omr,
    /// `PAB`
    Pab,
    /// `PEN`
    Pen,
    /// `PGK`
    Pgk,
    /// `PHP`
    Php,
    /// `PKR`
    Pkr,
    /// `PLN`
    Pln,
    /// `PYG`
    Pyg,
    /// `QAR`
    Qar,
    /// `RON`
    Ron,
    /// `RSD`
    Rsd,
    /// `RUB`
    Rub,
    /// `RWF`
    Rwf,
    /// `SAR`
    Sar,
    /// `SBD`
    Sbd,
    /// `SCR`
    Scr,
    /// `SDG`
    Sdg,
    /// `SEK`
    Sek,
    /// `SGD`
    Sgd,
    /// `SHP`
    Shp,
    /// `SLL`
    Sll,
    /// `SOS`
    Sos,
    /// `SRD`
    Srd,
    /// `SSP`
    Ssp,
    /// `STD`
    Std,
    /// `SVC`
    Svc,
    /// `SYP`
    Syp,
    /// `SZL`
    Szl,
    /// `THB`
    Thb,
    /// `TJS`
    Tjs,
    /// `TMT`
    Tmt,
    /// `TND`
    Tnd,
    /// `TOP`
    Top,
    /// `TRY`
    Try,
    /// `TTD`
    Ttd,
    /// `TWD`
    Twd,
    /// `TZS`
    Tzs,
    /// `UAH`
    Uah,
    /// `UGX`
    Ugx,
    /// `USD`
    Usd,
    /// `USN`
    Usn,
    /// `UYI`
    Uyi,
    /// `UYU`
    Uyu,
    /// `UZS`
    Uzs,
    /// `VEF`
    Vef,
    /// `VND`
    Vnd,
    /// `VUV`
    Vuv,
    /// `WST`
    Wst,
    /// `XAF`
    Xaf,
    /// `XCD`
    Xcd,
    /// `XOF`
    Xof,
    /// `XPF`
    Xpf,
    /// `YER`
    Yer,
    /// `ZAR`
    Zar,
    /// `ZMW`
    Zmw,
    /// `ZWL`
    Zwl,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(CurrencyCode {
    Aed = "AED",
    Afn = "AFN",
    All = "ALL",
    Amd = "AMD",
    Ang = "ANG",
    Aoa = "AOA",
    Ars = "ARS",
    Aud = "AUD",
    Awg = "AWG",
    Azn = "AZN",
    Bam = "BAM",
    Bbd = "BBD",
    Bdt = "BDT",
    Bgn = "BGN",
    Bhd = "BHD",
    Bif = "BIF",
    Bmd = "BMD",
    Bnd = "BND",
    Bob = "BOB",
    Bov = "BOV",
    Brl = "BRL",
    Bsd = "BSD",
    Btn = "BTN",
    Bwp = "BWP",
    Byn = "BYN",
    Bzd = "BZD",
    Cad = "CAD",
    Cdf = "CDF",
    Che = "CHE",
    Chf = "CHF",
    Chw = "CHW",
    Clf = "CLF",
    Clp = "CLP",
    Cny = "CNY",
    Cop = "COP",
    Cou = "COU",
    Crc = "CRC",
    Cuc = "CUC",
    Cup = "CUP",
    Cve = "CVE",
    Czk = "CZK",
    Djf = "DJF",
    Dkk = "DKK",
    Dop = "DOP",
    Dzd = "DZD",
    Egp = "EGP",
    Ern = "ERN",
    Etb = "ETB",
    Eur = "EUR",
    Fjd = "FJD",
    Fkp = "FKP",
    Gbp = "GBP",
    Gel = "GEL",
    Ghs = "GHS",
    Gip = "GIP",
    Gmd = "GMD",
    Gnf = "GNF",
    Gtq = "GTQ",
    Gyd = "GYD",
    Hkd = "HKD",
    Hnl = "HNL",
    Hrk = "HRK",
    Htg = "HTG",
    Huf = "HUF",
    Idr = "IDR",
    Ils = "ILS",
    Inr = "INR",
    Iqd = "IQD",
    Irr = "IRR",
    Isk = "ISK",
    Jmd = "JMD",
    Jod = "JOD",
    Jpy = "JPY",
    Kes = "KES",
    Kgs = "KGS",
    Khr = "KHR",
    Kmf = "KMF",
    Kpw = "KPW",
    Krw = "KRW",
    Kwd = "KWD",
    Kyd = "KYD",
    Kzt = "KZT",
    Lak = "LAK",
    Lbp = "LBP",
    Lkr = "LKR",
    Lrd = "LRD",
    Lsl = "LSL",
    Lyd = "LYD",
    Mad = "MAD",
    Mdl = "MDL",
    Mga = "MGA",
    Mkd = "MKD",
    Mmk = "MMK",
    Mnt = "MNT",
    Mop = "MOP",
    Mro = "MRO",
    Mur = "MUR",
    Mvr = "MVR",
    Mwk = "MWK",
    Mxn = "MXN",
    Mxv = "MXV",
    Myr = "MYR",
    Mzn = "MZN",
    Nad = "NAD",
    Ngn = "NGN",
    Nio = "NIO",
    Nok = "NOK",
    Npr = "NPR",
    Nzd = "NZD",
    Omr = "OMR",
    Pab = "PAB",
    Pen = "PEN",
    Pgk = "PGK",
    Php = "PHP",
    Pkr = "PKR",
    Pln = "PLN",
    Pyg = "PYG",
    Qar = "QAR",
    Ron = "RON",
    Rsd = "RSD",
    Rub = "RUB",
    Rwf = "RWF",
    Sar = "SAR",
    Sbd = "SBD",
    Scr = "SCR",
    Sdg = "SDG",
    Sek = "SEK",
    Sgd = "SGD",
    Shp = "SHP",
    Sll = "SLL",
    Sos = "SOS",
    Srd = "SRD",
    Ssp = "SSP",
    Std = "STD",
    Svc = "SVC",
    Syp = "SYP",
    Szl = "SZL",
    Thb = "THB",
    Tjs = "TJS",
    Tmt = "TMT",
    Tnd = "TND",
    Top = "TOP",
    Try = "TRY",
    Ttd = "TTD",
    Twd = "TWD",
    Tzs = "TZS",
    Uah = "UAH",
    Ugx = "UGX",
    Usd = "USD",
    Usn = "USN",
    Uyi = "UYI",
    Uyu = "UYU",
    Uzs = "UZS",
    Vef = "VEF",
    Vnd = "VND",
    Vuv = "VUV",
    Wst = "WST",
    Xaf = "XAF",
    Xcd = "XCD",
    Xof = "XOF",
    Xpf = "XPF",
    Yer = "YER",
    Zar = "ZAR",
    Zmw = "ZMW",
    Zwl = "ZWL",
});

/// How often a product is billed. `FOLLOW_BILL_PROFILE` leaves it to the bill
/// profile.
///
/// The list of values is complete as of today.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillEvery {
    /// `FOLLOW_BILL_PROFILE`
    FollowBillProfile,
    /// `THREE_MONTHS`
    ThreeMonths,
    /// `SIX_MONTHS`
    SixMonths,
    /// `ONE_YEAR`
    OneYear,
    /// `TWO_YEARS`
    TwoYears,
    /// `THREE_YEARS`
    ThreeYears,
    /// `FOUR_YEARS`
    FourYears,
    /// `FIVE_YEARS`
    FiveYears,
    /// `SIX_YEARS`
    SixYears,
    /// `SEVEN_YEARS`
    SevenYears,
    /// `EIGHT_YEARS`
    EightYears,
    /// `NINE_YEARS`
    NineYears,
    /// `TEN_YEARS`
    TenYears,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(BillEvery {
    FollowBillProfile = "FOLLOW_BILL_PROFILE",
    ThreeMonths = "THREE_MONTHS",
    SixMonths = "SIX_MONTHS",
    OneYear = "ONE_YEAR",
    TwoYears = "TWO_YEARS",
    ThreeYears = "THREE_YEARS",
    FourYears = "FOUR_YEARS",
    FiveYears = "FIVE_YEARS",
    SixYears = "SIX_YEARS",
    SevenYears = "SEVEN_YEARS",
    EightYears = "EIGHT_YEARS",
    NineYears = "NINE_YEARS",
    TenYears = "TEN_YEARS",
});

/// Request body for creating a product. Type, description and provider are
/// documented as required. The documented body is known up to `prorates`; the
/// fields marked as inferred come from the record, and none has been observed in a
/// body.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct ProductCreate {
    /// Defaults to `USD`.
    pub currency_code: Option<CurrencyCode>,
    /// Best left out. It is part of the documented body, but the server presumably
    /// assigns the id.
    pub product_id: Option<ProductId>,
    pub product_type_id: ProductTypeId,
    /// Serves as the name, since a product has no other. The longer text is
    /// `long_description`.
    ///
    /// Allowed values: at most 255 characters.
    pub description: String,
    /// In telephony a USOC, which identifies what is ordered from the provider.
    ///
    /// Allowed values: at most 4000 characters.
    pub code_1: Option<String>,
    /// In telephony an FID, the code that goes with a USOC.
    ///
    /// Allowed values: at most 1024 characters.
    pub code_2: Option<String>,
    /// Monthly price to the end user.
    pub rate: Option<Decimal>,
    /// The provider's monthly charge.
    pub cost: Option<Decimal>,
    /// Monthly price to a reseller.
    pub buy_rate: Option<Decimal>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    /// Whether the product can be given to accounts.
    pub active: Option<bool>,
    pub creates_order: Option<bool>,
    /// Documented as required; 0 means none.
    pub provider_id: ProviderId,
    /// In arrears: billed after the period instead of in advance.
    pub bills_in_arrears: Option<bool>,
    pub bill_every: Option<BillEvery>,
    /// Whether part of a billing period is charged proportionally on activation.
    pub prorates: Option<bool>,
    /// The same as `prorates`, on disconnection.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub prorates_on_disconnect: Option<bool>,
    /// Limits the product to customers of this class.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub customer_class: Option<CustomerClass>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub long_description: Option<String>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub ledger_code: Option<String>,
    /// The number of months after the start that are free of charge.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub free_months: Option<i64>,
    /// Presumably the number of months after which the product ends automatically.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub automatic_expiration_months: Option<i64>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub order_completion_billing: Option<bool>,
    /// Takes precedence over the tax class of the product type.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub tax_class_id: Option<TaxClassId>,
    /// In addition to `description`; where it is shown is unknown.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub wholesale_description: Option<String>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub smart_pricing_id: Option<SmartPricingId>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub bill_profile_ids: Option<Vec<BillProfileId>>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fields: Option<Vec<CustomField>>,
    /// No call that reads the categories is known.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub category_id: Option<ProductCategoryId>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub is_credit_account_type: Option<bool>,
    /// Further fields to send.
    pub extra: Extra,
}

impl ProductCreate {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> ProductCreateBuilder {
        <ProductCreateBuilder as Default>::default()
    }
}

/// Builder of [`ProductCreate`]. Its other methods are those of [`BodyBuilder`].
pub type ProductCreateBuilder = BodyBuilder<ProductCreate>;

impl ProductCreateBuilder {
    /// Defaults to `USD`.
    pub fn currency_code<T>(mut self, value: impl OneOrNone<CurrencyCode, T>) -> Self {
        self.inner.set("currency_code").currency_code = value.into_option();
        self
    }

    /// Best left out. It is part of the documented body, but the server presumably
    /// assigns the id.
    pub fn product_id<T>(mut self, value: impl OneOrNone<ProductId, T>) -> Self {
        self.inner.set("product_id").product_id = value.into_option();
        self
    }

    /// **Required.**
    pub fn product_type_id(mut self, value: impl Into<ProductTypeId>) -> Self {
        self.inner.set("product_type_id").product_type_id = value.into();
        self
    }

    /// **Required.** Serves as the name, since a product has no other. The longer text
    /// is `long_description`.
    ///
    /// Allowed values: at most 255 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.inner.set("description").description = value.into();
        self
    }

    /// In telephony a USOC, which identifies what is ordered from the provider.
    ///
    /// Allowed values: at most 4000 characters.
    pub fn code_1<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("code_1").code_1 = value.into_option();
        self
    }

    /// In telephony an FID, the code that goes with a USOC.
    ///
    /// Allowed values: at most 1024 characters.
    pub fn code_2<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("code_2").code_2 = value.into_option();
        self
    }

    /// Monthly price to the end user.
    pub fn rate<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("rate").rate = value.into_option();
        self
    }

    /// The provider's monthly charge.
    pub fn cost<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("cost").cost = value.into_option();
        self
    }

    /// Monthly price to a reseller.
    pub fn buy_rate<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("buy_rate").buy_rate = value.into_option();
        self
    }

    pub fn created_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("created_date").created_date = value.into_option();
        self
    }

    pub fn created_by<T>(mut self, value: impl OneOrNone<UserId, T>) -> Self {
        self.inner.set("created_by").created_by = value.into_option();
        self
    }

    /// Whether the product can be given to accounts.
    pub fn active<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("active").active = value.into_option();
        self
    }

    pub fn creates_order<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("creates_order").creates_order = value.into_option();
        self
    }

    /// **Required.** Documented as required; 0 means none.
    pub fn provider_id(mut self, value: impl Into<ProviderId>) -> Self {
        self.inner.set("provider_id").provider_id = value.into();
        self
    }

    /// In arrears: billed after the period instead of in advance.
    pub fn bills_in_arrears<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("bills_in_arrears").bills_in_arrears = value.into_option();
        self
    }

    pub fn bill_every<T>(mut self, value: impl OneOrNone<BillEvery, T>) -> Self {
        self.inner.set("bill_every").bill_every = value.into_option();
        self
    }

    /// Whether part of a billing period is charged proportionally on activation.
    pub fn prorates<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("prorates").prorates = value.into_option();
        self
    }

    /// The same as `prorates`, on disconnection.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn prorates_on_disconnect<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        let body = self.inner.set("prorates_on_disconnect");
        body.prorates_on_disconnect = value.into_option();
        self
    }

    /// Limits the product to customers of this class.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn customer_class<T>(mut self, value: impl OneOrNone<CustomerClass, T>) -> Self {
        self.inner.set("customer_class").customer_class = value.into_option();
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn long_description<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("long_description").long_description = value.into_option();
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn ledger_code<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("ledger_code").ledger_code = value.into_option();
        self
    }

    /// The number of months after the start that are free of charge.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn free_months<T>(mut self, value: impl OneOrNone<i64, T>) -> Self {
        self.inner.set("free_months").free_months = value.into_option();
        self
    }

    /// Presumably the number of months after which the product ends automatically.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn automatic_expiration_months<T>(
        mut self,
        value: impl OneOrNone<i64, T>,
    ) -> Self {
        let body = self.inner.set("automatic_expiration_months");
        body.automatic_expiration_months = value.into_option();
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn order_completion_billing<T>(
        mut self,
        value: impl OneOrNone<bool, T>,
    ) -> Self {
        let body = self.inner.set("order_completion_billing");
        body.order_completion_billing = value.into_option();
        self
    }

    /// Takes precedence over the tax class of the product type.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn tax_class_id<T>(mut self, value: impl OneOrNone<TaxClassId, T>) -> Self {
        self.inner.set("tax_class_id").tax_class_id = value.into_option();
        self
    }

    /// In addition to `description`; where it is shown is unknown.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn wholesale_description<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        let body = self.inner.set("wholesale_description");
        body.wholesale_description = value.into_option();
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn smart_pricing_id<T>(
        mut self,
        value: impl OneOrNone<SmartPricingId, T>,
    ) -> Self {
        self.inner.set("smart_pricing_id").smart_pricing_id = value.into_option();
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn bill_profile_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<BillProfileId>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.inner.set("bill_profile_ids").bill_profile_ids = Some(values);
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.inner.set("fields").fields = Some(values);
        self
    }

    /// No call that reads the categories is known.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn category_id<T>(
        mut self,
        value: impl OneOrNone<ProductCategoryId, T>,
    ) -> Self {
        self.inner.set("category_id").category_id = value.into_option();
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn is_credit_account_type<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        let body = self.inner.set("is_credit_account_type");
        body.is_credit_account_type = value.into_option();
        self
    }
}

record!(ProductCreate {
    "currency_code" => currency_code,
    "product_id" => product_id,
    "product_type_id" => product_type_id,
    "description" => description [Bound::MaxLength(255)],
    "code_1" => code_1 [Bound::MaxLength(4000)],
    "code_2" => code_2 [Bound::MaxLength(1024)],
    "rate" => rate,
    "cost" => cost,
    "buy_rate" => buy_rate,
    "created_date" => created_date,
    "created_by" => created_by,
    "active" => active,
    "creates_order" => creates_order,
    "provider_id" => provider_id,
    "bills_in_arrears" => bills_in_arrears,
    "bill_every" => bill_every,
    "prorates" => prorates,
    "prorates_on_disconnect" => prorates_on_disconnect,
    "customer_class" => customer_class,
    "long_description" => long_description,
    "ledger_code" => ledger_code,
    "free_months" => free_months,
    "automatic_expiration_months" => automatic_expiration_months,
    "order_completion_billing" => order_completion_billing,
    "tax_class_id" => tax_class_id,
    "wholesale_description" => wholesale_description,
    "smart_pricing_id" => smart_pricing_id,
    "bill_profile_ids" => bill_profile_ids,
    "fields" => fields,
    "category_id" => category_id,
    "is_credit_account_type" => is_credit_account_type,
});

/// The complete new state of a product. Start from a record that has just been
/// read. Type, description and provider are documented as required. The fields
/// marked as inferred are on Rev.io's page without a name, or are not in its known
/// part; they are here so that they are not lost.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct ProductReplace {
    /// The same as in the path.
    pub product_id: Tristate<ProductId>,
    /// A charge can name the type instead of the product.
    pub product_type_id: ProductTypeId,
    /// Serves as the name, since a product has no other. The longer text is
    /// `long_description`.
    ///
    /// Allowed values: at most 255 characters.
    pub description: String,
    /// In telephony a USOC, which identifies what is ordered from the provider.
    ///
    /// Allowed values: at most 4000 characters.
    pub code_1: Tristate<String>,
    /// In telephony an FID, the code that goes with a USOC.
    ///
    /// Allowed values: at most 1024 characters.
    pub code_2: Tristate<String>,
    /// Monthly price to the end user.
    pub rate: Tristate<Decimal>,
    /// The provider's monthly charge.
    pub cost: Tristate<Decimal>,
    /// Monthly price to a reseller.
    pub buy_rate: Tristate<Decimal>,
    /// Send back what was read.
    pub created_date: Tristate<NaiveDateTime>,
    /// Send back what was read.
    pub created_by: Tristate<UserId>,
    /// Whether the product can be given to accounts.
    pub active: Tristate<bool>,
    pub creates_order: Tristate<bool>,
    /// 0 means none.
    pub provider_id: ProviderId,
    /// In arrears: billed after the period instead of in advance.
    pub bills_in_arrears: Tristate<bool>,
    pub bill_every: Tristate<BillEvery>,
    /// Whether part of a billing period is charged proportionally on activation.
    pub prorates: Tristate<bool>,
    /// The same as `prorates`, on disconnection.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub prorates_on_disconnect: Tristate<bool>,
    /// Limits the product to customers of this class; null means no limit.
    pub customer_class: Tristate<CustomerClass>,
    pub long_description: Tristate<String>,
    pub ledger_code: Tristate<String>,
    /// The number of months after the start that are free of charge. Null in the
    /// published sample.
    pub free_months: Tristate<i64>,
    /// Presumably the number of months after which the product ends automatically; null
    /// in the published sample.
    pub automatic_expiration_months: Tristate<i64>,
    pub order_completion_billing: Tristate<bool>,
    /// Takes precedence over the tax class of the product type.
    pub tax_class_id: Tristate<TaxClassId>,
    /// In addition to `description`; where it is shown is unknown.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub wholesale_description: Tristate<String>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub smart_pricing_id: Tristate<SmartPricingId>,
    pub bill_profile_ids: Tristate<Vec<BillProfileId>>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fields: Tristate<Vec<CustomField>>,
    /// No call that reads the categories is known.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub category_id: Tristate<ProductCategoryId>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub is_credit_account_type: Tristate<bool>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub currency_code: Tristate<CurrencyCode>,
    /// Further fields to send.
    pub extra: Extra,
}

impl ProductReplace {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> ProductReplaceBuilder {
        <ProductReplaceBuilder as Default>::default()
    }

    /// Starts a body with all fields of a [`Product`], unknown ones included. Set the
    /// required fields that the record lacks.
    pub fn builder_from(product: Product) -> ProductReplaceBuilder {
        let mut builder = Self::builder();
        let body = builder.inner.body_mut();
        body.product_id = product.product_id.into();
        body.code_1 = product.code_1.into();
        body.code_2 = product.code_2.into();
        body.rate = product.rate.into();
        body.cost = product.cost.into();
        body.buy_rate = product.buy_rate.into();
        body.created_date = product.created_date.into();
        body.created_by = product.created_by.into();
        body.active = product.active.into();
        body.creates_order = product.creates_order.into();
        body.bills_in_arrears = product.bills_in_arrears.into();
        body.bill_every = product.bill_every.into();
        body.prorates = product.prorates.into();
        body.prorates_on_disconnect = product.prorates_on_disconnect.into();
        body.customer_class = product.customer_class.into();
        body.long_description = product.long_description.into();
        body.ledger_code = product.ledger_code.into();
        body.free_months = product.free_months.into();
        body.automatic_expiration_months = product.automatic_expiration_months.into();
        body.order_completion_billing = product.order_completion_billing.into();
        body.tax_class_id = product.tax_class_id.into();
        body.wholesale_description = product.wholesale_description.into();
        body.smart_pricing_id = product.smart_pricing_id.into();
        body.bill_profile_ids = product.bill_profile_ids.into();
        body.fields = product.fields.into();
        body.category_id = product.category_id.into();
        body.is_credit_account_type = product.is_credit_account_type.into();
        body.currency_code = product.currency_code.into();
        body.extra = product.extra;
        if let Some(value) = product.product_type_id {
            builder = builder.product_type_id(value);
        }
        if let Some(value) = product.description {
            builder = builder.description(value);
        }
        if let Some(value) = product.provider_id {
            builder = builder.provider_id(value);
        }
        builder
    }
}

/// Builder of [`ProductReplace`]. Its other methods are those of [`BodyBuilder`].
pub type ProductReplaceBuilder = BodyBuilder<ProductReplace>;

impl ProductReplaceBuilder {
    /// The same as in the path.
    pub fn product_id<T>(mut self, value: impl OneOrNone<ProductId, T>) -> Self {
        self.inner.set("product_id").product_id = value.into_option().into();
        self
    }

    /// Sets `product_id` to null.
    pub fn clear_product_id(mut self) -> Self {
        self.inner.set("product_id").product_id = Tristate::Null;
        self
    }

    /// **Required.** A charge can name the type instead of the product.
    pub fn product_type_id(mut self, value: impl Into<ProductTypeId>) -> Self {
        self.inner.set("product_type_id").product_type_id = value.into();
        self
    }

    /// **Required.** Serves as the name, since a product has no other. The longer text
    /// is `long_description`.
    ///
    /// Allowed values: at most 255 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.inner.set("description").description = value.into();
        self
    }

    /// In telephony a USOC, which identifies what is ordered from the provider.
    ///
    /// Allowed values: at most 4000 characters.
    pub fn code_1<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("code_1").code_1 = value.into_option().into();
        self
    }

    /// Sets `code_1` to null.
    pub fn clear_code_1(mut self) -> Self {
        self.inner.set("code_1").code_1 = Tristate::Null;
        self
    }

    /// In telephony an FID, the code that goes with a USOC.
    ///
    /// Allowed values: at most 1024 characters.
    pub fn code_2<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("code_2").code_2 = value.into_option().into();
        self
    }

    /// Sets `code_2` to null.
    pub fn clear_code_2(mut self) -> Self {
        self.inner.set("code_2").code_2 = Tristate::Null;
        self
    }

    /// Monthly price to the end user.
    pub fn rate<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("rate").rate = value.into_option().into();
        self
    }

    /// Sets `rate` to null.
    pub fn clear_rate(mut self) -> Self {
        self.inner.set("rate").rate = Tristate::Null;
        self
    }

    /// The provider's monthly charge.
    pub fn cost<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("cost").cost = value.into_option().into();
        self
    }

    /// Sets `cost` to null.
    pub fn clear_cost(mut self) -> Self {
        self.inner.set("cost").cost = Tristate::Null;
        self
    }

    /// Monthly price to a reseller.
    pub fn buy_rate<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("buy_rate").buy_rate = value.into_option().into();
        self
    }

    /// Sets `buy_rate` to null.
    pub fn clear_buy_rate(mut self) -> Self {
        self.inner.set("buy_rate").buy_rate = Tristate::Null;
        self
    }

    /// Send back what was read.
    pub fn created_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("created_date").created_date = value.into_option().into();
        self
    }

    /// Sets `created_date` to null.
    pub fn clear_created_date(mut self) -> Self {
        self.inner.set("created_date").created_date = Tristate::Null;
        self
    }

    /// Send back what was read.
    pub fn created_by<T>(mut self, value: impl OneOrNone<UserId, T>) -> Self {
        self.inner.set("created_by").created_by = value.into_option().into();
        self
    }

    /// Sets `created_by` to null.
    pub fn clear_created_by(mut self) -> Self {
        self.inner.set("created_by").created_by = Tristate::Null;
        self
    }

    /// Whether the product can be given to accounts.
    pub fn active<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("active").active = value.into_option().into();
        self
    }

    /// Sets `active` to null.
    pub fn clear_active(mut self) -> Self {
        self.inner.set("active").active = Tristate::Null;
        self
    }

    pub fn creates_order<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("creates_order").creates_order = value.into_option().into();
        self
    }

    /// Sets `creates_order` to null.
    pub fn clear_creates_order(mut self) -> Self {
        self.inner.set("creates_order").creates_order = Tristate::Null;
        self
    }

    /// **Required.** 0 means none.
    pub fn provider_id(mut self, value: impl Into<ProviderId>) -> Self {
        self.inner.set("provider_id").provider_id = value.into();
        self
    }

    /// In arrears: billed after the period instead of in advance.
    pub fn bills_in_arrears<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("bills_in_arrears").bills_in_arrears = value.into_option().into();
        self
    }

    /// Sets `bills_in_arrears` to null.
    pub fn clear_bills_in_arrears(mut self) -> Self {
        self.inner.set("bills_in_arrears").bills_in_arrears = Tristate::Null;
        self
    }

    pub fn bill_every<T>(mut self, value: impl OneOrNone<BillEvery, T>) -> Self {
        self.inner.set("bill_every").bill_every = value.into_option().into();
        self
    }

    /// Sets `bill_every` to null.
    pub fn clear_bill_every(mut self) -> Self {
        self.inner.set("bill_every").bill_every = Tristate::Null;
        self
    }

    /// Whether part of a billing period is charged proportionally on activation.
    pub fn prorates<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("prorates").prorates = value.into_option().into();
        self
    }

    /// Sets `prorates` to null.
    pub fn clear_prorates(mut self) -> Self {
        self.inner.set("prorates").prorates = Tristate::Null;
        self
    }

    /// The same as `prorates`, on disconnection.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn prorates_on_disconnect<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        let body = self.inner.set("prorates_on_disconnect");
        body.prorates_on_disconnect = value.into_option().into();
        self
    }

    /// Sets `prorates_on_disconnect` to null.
    pub fn clear_prorates_on_disconnect(mut self) -> Self {
        self.inner.set("prorates_on_disconnect").prorates_on_disconnect = Tristate::Null;
        self
    }

    /// Limits the product to customers of this class; null means no limit.
    pub fn customer_class<T>(mut self, value: impl OneOrNone<CustomerClass, T>) -> Self {
        self.inner.set("customer_class").customer_class = value.into_option().into();
        self
    }

    /// Sets `customer_class` to null.
    pub fn clear_customer_class(mut self) -> Self {
        self.inner.set("customer_class").customer_class = Tristate::Null;
        self
    }

    pub fn long_description<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("long_description").long_description = value.into_option().into();
        self
    }

    /// Sets `long_description` to null.
    pub fn clear_long_description(mut self) -> Self {
        self.inner.set("long_description").long_description = Tristate::Null;
        self
    }

    pub fn ledger_code<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("ledger_code").ledger_code = value.into_option().into();
        self
    }

    /// Sets `ledger_code` to null.
    pub fn clear_ledger_code(mut self) -> Self {
        self.inner.set("ledger_code").ledger_code = Tristate::Null;
        self
    }

    /// The number of months after the start that are free of charge. Null in the
    /// published sample.
    pub fn free_months<T>(mut self, value: impl OneOrNone<i64, T>) -> Self {
        self.inner.set("free_months").free_months = value.into_option().into();
        self
    }

    /// Sets `free_months` to null.
    pub fn clear_free_months(mut self) -> Self {
        self.inner.set("free_months").free_months = Tristate::Null;
        self
    }

    /// Presumably the number of months after which the product ends automatically; null
    /// in the published sample.
    pub fn automatic_expiration_months<T>(
        mut self,
        value: impl OneOrNone<i64, T>,
    ) -> Self {
        let body = self.inner.set("automatic_expiration_months");
        body.automatic_expiration_months = value.into_option().into();
        self
    }

    /// Sets `automatic_expiration_months` to null.
    pub fn clear_automatic_expiration_months(mut self) -> Self {
        let body = self.inner.set("automatic_expiration_months");
        body.automatic_expiration_months = Tristate::Null;
        self
    }

    pub fn order_completion_billing<T>(
        mut self,
        value: impl OneOrNone<bool, T>,
    ) -> Self {
        let body = self.inner.set("order_completion_billing");
        body.order_completion_billing = value.into_option().into();
        self
    }

    /// Sets `order_completion_billing` to null.
    pub fn clear_order_completion_billing(mut self) -> Self {
        let body = self.inner.set("order_completion_billing");
        body.order_completion_billing = Tristate::Null;
        self
    }

    /// Takes precedence over the tax class of the product type.
    pub fn tax_class_id<T>(mut self, value: impl OneOrNone<TaxClassId, T>) -> Self {
        self.inner.set("tax_class_id").tax_class_id = value.into_option().into();
        self
    }

    /// Sets `tax_class_id` to null.
    pub fn clear_tax_class_id(mut self) -> Self {
        self.inner.set("tax_class_id").tax_class_id = Tristate::Null;
        self
    }

    /// In addition to `description`; where it is shown is unknown.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn wholesale_description<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        let body = self.inner.set("wholesale_description");
        body.wholesale_description = value.into_option().into();
        self
    }

    /// Sets `wholesale_description` to null.
    pub fn clear_wholesale_description(mut self) -> Self {
        self.inner.set("wholesale_description").wholesale_description = Tristate::Null;
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn smart_pricing_id<T>(
        mut self,
        value: impl OneOrNone<SmartPricingId, T>,
    ) -> Self {
        self.inner.set("smart_pricing_id").smart_pricing_id = value.into_option().into();
        self
    }

    /// Sets `smart_pricing_id` to null.
    pub fn clear_smart_pricing_id(mut self) -> Self {
        self.inner.set("smart_pricing_id").smart_pricing_id = Tristate::Null;
        self
    }

    pub fn bill_profile_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<BillProfileId>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.inner.set("bill_profile_ids").bill_profile_ids = Tristate::Value(values);
        self
    }

    /// Sets `bill_profile_ids` to null.
    pub fn clear_bill_profile_ids(mut self) -> Self {
        self.inner.set("bill_profile_ids").bill_profile_ids = Tristate::Null;
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.inner.set("fields").fields = Tristate::Value(values);
        self
    }

    /// Sets `fields` to null.
    pub fn clear_fields(mut self) -> Self {
        self.inner.set("fields").fields = Tristate::Null;
        self
    }

    /// No call that reads the categories is known.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn category_id<T>(
        mut self,
        value: impl OneOrNone<ProductCategoryId, T>,
    ) -> Self {
        self.inner.set("category_id").category_id = value.into_option().into();
        self
    }

    /// Sets `category_id` to null.
    pub fn clear_category_id(mut self) -> Self {
        self.inner.set("category_id").category_id = Tristate::Null;
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn is_credit_account_type<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        let body = self.inner.set("is_credit_account_type");
        body.is_credit_account_type = value.into_option().into();
        self
    }

    /// Sets `is_credit_account_type` to null.
    pub fn clear_is_credit_account_type(mut self) -> Self {
        self.inner.set("is_credit_account_type").is_credit_account_type = Tristate::Null;
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn currency_code<T>(mut self, value: impl OneOrNone<CurrencyCode, T>) -> Self {
        self.inner.set("currency_code").currency_code = value.into_option().into();
        self
    }

    /// Sets `currency_code` to null.
    pub fn clear_currency_code(mut self) -> Self {
        self.inner.set("currency_code").currency_code = Tristate::Null;
        self
    }
}

record!(ProductReplace {
    "product_id" => product_id,
    "product_type_id" => product_type_id,
    "description" => description [Bound::MaxLength(255)],
    "code_1" => code_1 [Bound::MaxLength(4000)],
    "code_2" => code_2 [Bound::MaxLength(1024)],
    "rate" => rate,
    "cost" => cost,
    "buy_rate" => buy_rate,
    "created_date" => created_date,
    "created_by" => created_by,
    "active" => active,
    "creates_order" => creates_order,
    "provider_id" => provider_id,
    "bills_in_arrears" => bills_in_arrears,
    "bill_every" => bill_every,
    "prorates" => prorates,
    "prorates_on_disconnect" => prorates_on_disconnect,
    "customer_class" => customer_class,
    "long_description" => long_description,
    "ledger_code" => ledger_code,
    "free_months" => free_months,
    "automatic_expiration_months" => automatic_expiration_months,
    "order_completion_billing" => order_completion_billing,
    "tax_class_id" => tax_class_id,
    "wholesale_description" => wholesale_description,
    "smart_pricing_id" => smart_pricing_id,
    "bill_profile_ids" => bill_profile_ids,
    "fields" => fields,
    "category_id" => category_id,
    "is_credit_account_type" => is_credit_account_type,
    "currency_code" => currency_code,
});

/// A page of [`Product`] records.
pub type ProductCollection = Collection<Product>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum ProductsListTag {}
}

/// What the tenant sells, with list prices. Products that a customer has are in
/// `service_products`.
///
/// Returned by [`Client::products`](crate::Client::products).
#[derive(Clone, Debug)]
pub struct Products {
    pub(crate) handle: Handle,
}

impl Products {
    /// Lists products.
    ///
    /// Filter by `active` to exclude products that cannot be given to accounts. Use
    /// `created_date_start` to fetch products created since the last run; it misses
    /// changes to older ones.
    ///
    /// `GET /Products` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.products().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "products_list")]
    #[doc(alias = "GET /Products")]
    pub fn list(&self) -> ProductsList {
        ListRequest::from_call(self.handle.call(&registry::PRODUCTS_LIST))
    }

    /// Creates a product.
    ///
    /// Adds a product to the tenant's offer. The page on creating a product is known up
    /// to `prorates`; types and meaning of the fields after that are known from the
    /// page on replacing one. No idempotency key is known: after a timeout, list the
    /// products before sending it again.
    ///
    /// `POST /Products` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::products::ProductCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = ProductCreate::builder()
    ///     .product_type_id(11)
    ///     .description("Internet 100 Mbit/s")
    ///     .provider_id(6)
    ///     .build()?;
    /// let created = client.products().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "products_create")]
    #[doc(alias = "POST /Products")]
    pub fn create(&self, body: impl Into<ProductCreate>) -> ProductsCreate {
        let call = self.handle.call(&registry::PRODUCTS_CREATE);
        let call = call.body::<ProductCreate>(body);
        call.into_request()
    }

    /// Looks for what [`create`](Self::create) may have created from this body, after
    /// an error whose [outcome is unknown](crate::Error::outcome_unknown).
    ///
    /// Reads the list of records, filtered by `since`, and returns those that have the
    /// values of the body in `product_type_id`, `description` and `rate`. Each is a
    /// candidate, not a proof: another request may have created it. If there is none,
    /// the server may still be processing the request. See
    /// [errors](crate::guide::errors).
    ///
    /// Pass a time well before the call as `since`, such as the day before: the time
    /// zone of the server's clock may be another.
    #[inline]
    pub fn find_sent(
        &self,
        body: &ProductCreate,
        since: impl Into<NaiveDateTime>,
    ) -> FindSent<Product> {
        let list = self.handle.call(&registry::PRODUCTS_LIST);
        let list = list.param::<NaiveDateTime, _>("search.created_date_start", since);
        let filters = [];
        let compared = ["product_type_id", "description", "rate"];
        FindSent::new::<ProductCollection>(list, body, &filters, &compared)
    }

    /// Gets a product.
    ///
    /// In the published sample, unset fields are null rather than absent.
    ///
    /// `GET /Products/{product_id}` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let product = client.products().get(205).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "products_get")]
    #[doc(alias = "GET /Products/{product_id}")]
    pub fn get(&self, product_id: impl Into<ProductId>) -> ProductsGet {
        let call = self.handle.call(&registry::PRODUCTS_GET);
        let call = call.path_param::<ProductId>("product_id", product_id);
        call.into_request()
    }

    /// Replaces a product.
    ///
    /// Replaces the whole record. Start from a record that has just been read: what is
    /// left out may be lost.
    ///
    /// `PUT /Products/{product_id}` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::products::ProductReplace;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let record = client.products().get(205).await?;
    /// let body = ProductReplace::builder_from(record)
    ///     .build()?;
    /// client.products().replace(205, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "products_replace")]
    #[doc(alias = "PUT /Products/{product_id}")]
    pub fn replace(
        &self,
        product_id: impl Into<ProductId>,
        body: impl Into<ProductReplace>,
    ) -> ProductsReplace {
        let call = self.handle.call(&registry::PRODUCTS_REPLACE);
        let call = call.path_param::<ProductId>("product_id", product_id);
        let call = call.body::<ProductReplace>(body);
        call.into_request()
    }
}

/// Request builder of [`Products::list`]. Its other methods are those of
/// [`ListRequest`].
pub type ProductsList = ListRequest<Product, tag::ProductsListTag>;

impl ProductsList {
    /// Only these products. Repeat the parameter for several values.
    ///
    /// Sets the query parameter `search.product_id`, which takes one or more values:
    /// `.product_id(…)` or `.product_id([…, …])`.
    pub fn product_id<T>(self, values: impl OneOrMany<ProductId, T>) -> Self {
        Self::from_call(self.0.param_all::<ProductId, _>("search.product_id", values))
    }

    /// True for products that can be given to accounts, false for the others. Sent in
    /// lower case.
    ///
    /// Sets the query parameter `search.active`.
    pub fn active<T>(self, value: impl OneOrNone<bool, T>) -> Self {
        Self::from_call(self.0.param::<bool, _>("search.active", value))
    }

    /// Only records created at or after this time.
    ///
    /// Sets the query parameter `search.created_date_start`.
    pub fn created_date_start<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "search.created_date_start";
        Self::from_call(self.0.param::<NaiveDateTime, _>(wire, value))
    }

    /// Field to sort by, ascending; prefix it with `-` for descending. See
    /// [filtering](crate::guide::filtering).
    pub fn sort<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.param::<String, _>("search.sort", value))
    }
}

custom_field_labels!(ProductsList => ProductCollection, FieldId);

/// Request builder of [`Products::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ProductsCreate = revio_runtime::Request<Created<ProductId>>;

/// Request builder of [`Products::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ProductsGet = revio_runtime::Request<Product>;

/// Request builder of [`Products::replace`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ProductsReplace = revio_runtime::Request<Done>;

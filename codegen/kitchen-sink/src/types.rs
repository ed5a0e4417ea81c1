// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Types that several resources share.

use revio_runtime::{Extra, placeholder, record};

/// The schema `Upload`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Upload {
    pub title: String,
    pub tags: Option<Vec<String>>,
    pub size: Option<Size>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Upload {
    /// Creates a record with only its required fields set.
    pub fn new(title: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.title = title.into();
        record
    }
}

record!(Upload {
    "title" => title,
    "tags" => tags,
    "size" => size,
});

/// The schema `Size`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Size {
    pub width: Option<i64>,
    pub height: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Size {
    "width" => width,
    "height" => height,
});

/// The schema `Conflict`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Conflict {
    pub title: String,
    pub holder: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Conflict {
    /// Creates a record with only its required fields set.
    pub fn new(title: impl Into<String>) -> Self {
        let mut record: Self = placeholder();
        record.title = title.into();
        record
    }
}

record!(Conflict {
    "title" => title,
    "holder" => holder,
});

/// The schema `Busy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Busy {
    pub seconds: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(Busy {
    "seconds" => seconds,
});

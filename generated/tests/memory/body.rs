//! Large bodies, written without being held in memory.

use std::io::{BufWriter, Result, Write};

use revio::Error;

use super::{Outcome, Page};

pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) body: fn(usize) -> Body,
    pub(crate) check: fn(&std::result::Result<Page, Error>) -> Outcome<()>,
    /// The most memory that may be used, in tenths of the size of the body.
    pub(crate) most: u64,
}

/// The first is the control.
pub(crate) const CASES: [Case; 11] = [
    Case { name: "control", body: |_| page("", 0), check: succeeds, most: 0 },
    Case {
        name: "ordinary records",
        body: |bytes| Body { unit: CONTACT, ..page(CONTACT, bytes) },
        check: succeeds,
        most: 60,
    },
    Case {
        name: "records with nothing but a key",
        body: |bytes| page(r#"{"contact_id":1},"#, bytes),
        check: succeeds,
        most: 350,
    },
    Case {
        name: "an unknown field with a large array",
        body: |bytes| unknown(r#"{"a":1},"#, bytes),
        check: succeeds,
        most: 40,
    },
    Case {
        name: "an unknown field with nested arrays",
        body: |bytes| unknown("[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]],", bytes),
        check: succeeds,
        most: 40,
    },
    Case {
        name: "an unknown field in chunks of one byte",
        // Each byte costs as much time as several hundred of another body.
        body: |bytes| Body { is_chunked: true, ..unknown("\"12345678\",", bytes / 8) },
        check: succeeds,
        most: 40,
    },
    Case {
        name: "links of another type",
        body: |bytes| Body {
            before: r#"{"ok":true,"has_more":false,"records":[],"links":["#,
            ..unknown("[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]],", bytes)
        },
        check: succeeds,
        most: 40,
    },
    Case {
        name: "arrays without an end",
        body: |bytes| Body { before: r#"{"x":"#, after: "", ..unknown("[", bytes) },
        check: fails,
        most: 40,
    },
    Case {
        name: "`ok` is false",
        body: |bytes| Body { before: r#"{"ok":false,"x":["#, ..unknown("[{}],", bytes) },
        check: fails,
        most: 40,
    },
    Case {
        name: "429 with records",
        body: |bytes| Body { status: 429, ..page(CONTACT, bytes) },
        check: fails,
        most: 5,
    },
    Case {
        name: "400 with backslashes",
        body: |bytes| Body {
            status: 400,
            before: "\"",
            after: "\"",
            ..page("\\", bytes)
        },
        check: fails,
        most: 5,
    },
];

const CONTACT: &str = r#"{"contact_id":1001,"name":"Julia Example","email":"julia@mail.example","company":"Example Telecom","customer_id":2002,"agent_id":3003,"created_date":"2026-02-03T04:05:06","title":"Manager","position":"Billing","phone":"555-0100","comments":"prefers to be called in the morning","mobile":"555-0101","contact_type_id":4,"fields":[{"field_id":7,"label":"Region","value":"North"}],"address":{"line_1":"1 Example Street","city":"Springfield","postal_code":"12345","state_or_province":"GA"}},"#;

fn succeeds(outcome: &std::result::Result<Page, Error>) -> Outcome<()> {
    outcome.as_ref().map(drop).map_err(|error| error.to_string().into())
}

fn fails(outcome: &std::result::Result<Page, Error>) -> Outcome<()> {
    if outcome.is_err() { Ok(()) } else { Err("the call succeeds".into()) }
}

/// A unit is repeated until the body has its size.
pub(crate) struct Body {
    status: u16,
    before: &'static str,
    unit: &'static str,
    after: &'static str,
    pub(crate) bytes: usize,
    is_chunked: bool,
}

fn page(unit: &'static str, bytes: usize) -> Body {
    let before = r#"{"ok":true,"has_more":false,"x":1,"records":["#;
    let after = if bytes == 0 { "]}" } else { r#"{"contact_id":1}]}"# };
    Body { status: 200, before, unit, after, bytes, is_chunked: false }
}

fn unknown(unit: &'static str, bytes: usize) -> Body {
    let before = r#"{"ok":true,"has_more":false,"records":[],"x":["#;
    Body { before, after: "1]}", ..page(unit, bytes) }
}

impl Body {
    pub(crate) fn write(&self, stream: impl Write) -> Result<()> {
        let times = self.bytes / self.unit.len().max(1);
        let length = self.before.len() + times * self.unit.len() + self.after.len();
        let mut to = BufWriter::with_capacity(64 * 1024, stream);
        let encoding = if self.is_chunked {
            "Transfer-Encoding: chunked".to_owned()
        } else {
            format!("Content-Length: {length}")
        };
        write!(
            to,
            "HTTP/1.1 {} X\r\nContent-Type: application/json\r\n{encoding}\r\n\r\n",
            self.status
        )?;
        let units = std::iter::repeat_n(self.unit, times);
        for part in [self.before].into_iter().chain(units).chain([self.after]) {
            self.write_part(&mut to, part)?;
        }
        if self.is_chunked {
            to.write_all(b"0\r\n\r\n")?;
        }
        to.flush()
    }

    fn write_part(&self, to: &mut impl Write, part: &str) -> Result<()> {
        if !self.is_chunked {
            return to.write_all(part.as_bytes());
        }
        for byte in part.bytes() {
            to.write_all(&[b'1', b'\r', b'\n', byte, b'\r', b'\n'])?;
        }
        Ok(())
    }
}

//! Compares decoding and encoding with serde's derive: pages of 500 records.
//!
//! The rows "decode" read a body as a call does. The rows "from slice" go through `serde_json`, which
//! cannot rewind: the client takes the text of the body first and reads it then, to lose no digit.
//!
//! ```text
//! cargo bench -p revio --bench decode
//! ```

mod bodies;
#[path = "../compare/mod.rs"]
mod compare;
#[path = "../generated/twin.rs"]
mod twin;

use std::hint::black_box;

use revio::Collection;
use revio::charges::Charge;
use revio::contacts::Contact;
use revio::customers::Customer;
use revio::service_products::ServiceProduct;
use revio::services::Service;
use revio_runtime::{Codec, placeholder, read_json};
use serde::Serialize;
use serde::de::DeserializeOwned;

use bodies::RECORDS;
use compare::{Measure, Outcome, Row, Run, compare};

/// How often a run decodes or encodes its page.
const REPETITIONS: u32 = 20;

fn main() -> Outcome<()> {
    let known = bodies::CONTACT.strip_suffix('}').unwrap_or_default();
    let with_unknown = known.to_owned() + bodies::UNKNOWN_FIELDS;
    let mut rows = Vec::new();
    add::<Contact, twin::Contact>(&mut rows, "contacts", bodies::CONTACT)?;
    add::<Contact, twin::Contact>(&mut rows, "contacts, unknown fields", &with_unknown)?;
    add::<Charge, twin::Charge>(&mut rows, "charges", bodies::CHARGE)?;
    add::<Service, twin::Service>(&mut rows, "services", bodies::SERVICE)?;
    add::<Customer, twin::Customer>(&mut rows, "customers", bodies::CUSTOMER)?;
    add::<ServiceProduct, twin::ServiceProduct>(
        &mut rows,
        "service products",
        bodies::SERVICE_PRODUCT,
    )?;
    compare(Measure::CpuTime, rows)
}

/// Adds the rows of a page: both sides decode the same body, and encode what they decoded.
fn add<Ours, Twin>(rows: &mut Vec<Row<'_>>, name: &str, record: &str) -> Outcome<()>
where
    Collection<Ours>: Codec + Serialize + DeserializeOwned + 'static,
    twin::Collection<Twin>: Serialize + DeserializeOwned + 'static,
{
    let body = bodies::page(record);
    let ours: Collection<Ours> = serde_json::from_str(&body)?;
    let theirs: twin::Collection<Twin> = serde_json::from_str(&body)?;
    assert_eq!((ours.records.len(), theirs.records.len()), (RECORDS, RECORDS));
    rows.push(Row {
        name: format!("{name}: decode"),
        repetitions: REPETITIONS,
        candidate: read::<Collection<Ours>>(body.clone()),
        twin: decode::<twin::Collection<Twin>>(body.clone()),
    });
    rows.push(Row {
        name: format!("{name}: from slice"),
        repetitions: REPETITIONS,
        candidate: decode::<Collection<Ours>>(body.clone()),
        twin: decode::<twin::Collection<Twin>>(body),
    });
    rows.push(Row {
        name: format!("{name}: encode"),
        repetitions: REPETITIONS,
        candidate: encode(ours),
        twin: encode(theirs),
    });
    Ok(())
}

/// Decodes as a call decodes the body of its response.
fn read<T: Codec + 'static>(body: String) -> Run<'static> {
    Box::new(move || {
        for _ in 0..REPETITIONS {
            let mut page: T = placeholder();
            read_json(black_box(body.as_bytes()), &mut page)?;
            black_box(page);
        }
        Ok(())
    })
}

fn decode<T: DeserializeOwned>(body: String) -> Run<'static> {
    Box::new(move || {
        for _ in 0..REPETITIONS {
            black_box(serde_json::from_slice::<T>(black_box(body.as_bytes()))?);
        }
        Ok(())
    })
}

fn encode<T: Serialize + 'static>(page: T) -> Run<'static> {
    Box::new(move || {
        for _ in 0..REPETITIONS {
            black_box(serde_json::to_vec(black_box(&page))?);
        }
        Ok(())
    })
}

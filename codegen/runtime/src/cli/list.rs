//! Lists: one page, or all.

use std::io::Write;

use clap::ArgMatches;

use super::encode::{Encoder, Format};
use super::failure::Outcome;
use super::records::Records;
use super::session::Session;
use super::{export, output};
use crate::fields::Fields;
use crate::flat::Printer;
use crate::paging::{Page, Pages};
use crate::record::RawJson;
use crate::registry::Operation;
use crate::request::builder::Call;

/// Prints a list of records of a schema.
pub(super) async fn run<P: Page<Record = RawJson>>(
    session: &Session,
    operation: &'static Operation,
    record: &'static str,
    mut call: Call,
    matches: &ArgMatches,
) -> Outcome {
    let fields = Fields::of_schema(session.api.fields, record);
    let mut encoder = Encoder::new(session, fields)?;
    encoder.begin_parquet(session)?;
    let printer = Printer::new(session.api.fields, session.flag("show-secrets"));
    let all = matches.get_flag("all");
    if all {
        call.use_large_pages();
    }
    let file = session.matches.get_one::<String>("output");
    let records = Records::new(printer, record, encoder);
    match file.filter(|_| all && records.encoder.format != Format::Table) {
        Some(file) => {
            export::run::<P>(session, operation, call, records, fields, file).await
        }
        None => print::<P>(session, call, records, all).await,
    }
}

async fn print<P: Page<Record = RawJson>>(
    session: &Session,
    call: Call,
    mut records: Records,
    all: bool,
) -> Outcome {
    let mut pages = Pages::<P>::new(call);
    // If it fails or cannot be encoded, an existing file is left as it is.
    let mut next = pages.try_next().await?;
    let first = [records.encoder.start()?, records.encode(next.as_ref())?].concat();
    let mut output = output::open(session)?;
    output.write_all(&first)?;
    while let Some(page) = next {
        if page.has_more() && !all {
            eprintln!("more records follow: `--all` prints them, `--page` another page");
            break;
        }
        next = pages.try_next().await?;
        output.write_all(&records.encode(next.as_ref())?)?;
    }
    output.write_all(&records.encoder.finish()?)?;
    output.flush()?;
    records.encoder.report();
    Ok(())
}

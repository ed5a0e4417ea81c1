//! What would be sent.

use http::Method;
use serde_json::Value;

use super::Patches;
use super::rows::Row;
use crate::cli::encode::Encoder;
use crate::cli::failure::Outcome;
use crate::cli::output;
use crate::fields::Fields;

crate::schemas!(ROWS {
    Required "Plan"/"line" => Integer,
    Required "Plan"/"id" => Text,
    Required "Plan"/"method" => Text,
    Required "Plan"/"path" => Text,
    Required "Plan"/"body" => Any,
});

/// Prints the requests of rows.
pub(super) fn print(patches: &Patches<'_>, rows: &[Row]) -> Outcome {
    let Patches { session, operation, file, .. } = patches;
    let method = Method::from(operation.method);
    let record = |row: &Row| {
        let Row { line, id, .. } = row;
        let call = patches.call(row)?;
        let (id, path) = (Value::from(id.as_str()), Value::from(call.shown_path()));
        let body = patches.body(row, session.flag("show-secrets"))?;
        Ok(format!(
            r#"{{"line":{line},"id":{id},"method":"{method}","path":{path},"body":{body}}}"#
        ))
    };
    let records = rows.iter().map(record).collect::<Outcome<Vec<String>>>()?;
    let encoder = Encoder::of_rows(session, Fields::of_schema(ROWS, "Plan"))?;
    output::write_response(session, false, encoder.all(&records))?;
    eprintln!("{file}: {} to send; nothing was sent", records.len());
    Ok(())
}

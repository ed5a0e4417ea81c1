//! Columns as an Arrow schema, and records as batches of it.

mod values;

use std::sync::Arc;

use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Decimal128Array, Float64Array, Int64Array,
    RecordBatch, StringArray, TimestampMicrosecondArray,
};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use serde::Serialize;

use super::Columns;
use super::row::Row;

impl Columns {
    /// The Arrow schema of a [`batch`](Self::batch). Every column may be null.
    ///
    /// | field | Arrow type |
    /// |---|---|
    /// | integer, identifier that is one | `Int64` |
    /// | decimal, enum of numbers | `Decimal128(38, 10)` |
    /// | other number | `Float64` |
    /// | boolean | `Boolean` |
    /// | date | `Date32` |
    /// | date and time | `Timestamp(Microsecond, None)` |
    /// | date and time with an offset | `Timestamp(Microsecond, "UTC")`, without the offset |
    /// | anything else, `extra` | `Utf8`, with the text of [`row`](Self::row) |
    pub fn arrow_schema(&self) -> SchemaRef {
        let columns = self.names().zip(self.fields());
        let columns = columns.map(|(name, field)| {
            let ty = field.map_or(DataType::Utf8, |field| values::data_type(field.ty));
            Field::new(name, ty, true)
        });
        Arc::new(Schema::new(columns.collect::<Vec<_>>()))
    }

    /// Records as Arrow arrays. Serializing a record writes its secrets; `record.redacted()` is the
    /// same record without them.
    ///
    /// A value that its column cannot hold is null there and kept in `extra`: a number with more
    /// than 10 decimal places, a time with nanoseconds, `"n/a"` in place of a date. A text that is
    /// exactly a value of the column's type, such as `"5"`, is that value, and a date is its
    /// midnight. Null and absent are both null.
    ///
    /// # Errors
    ///
    /// Fails if a record is not an object or cannot be serialized, if a value does not fit its
    /// column while `extra` is not [selected](Self::select), and if a column is selected twice.
    ///
    /// # Examples
    ///
    /// ```
    /// # use revio_runtime as revio;
    /// use revio::fields::Fields;
    /// use revio::flat::Columns;
    /// use revio::flat::parquet::arrow::ArrowWriter;
    /// # revio_runtime::schemas!(SCHEMAS {
    /// #     Required "Bill"/"bill_id" => Identifier("BillId"),
    /// #     Optional "Bill"/"total" => Decimal,
    /// # });
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let columns = Columns::new(Fields::of_schema(SCHEMAS, "Bill").ok_or("no such schema")?);
    /// let bills = [serde_json::json!({"bill_id": 7, "total": 1.5})];
    /// let batch = columns.batch(&bills)?;
    /// assert_eq!((batch.num_rows(), batch.num_columns()), (1, 3));
    ///
    /// let mut writer = ArrowWriter::try_new(Vec::new(), columns.arrow_schema(), None)?;
    /// writer.write(&batch)?;
    /// let file: Vec<u8> = writer.into_inner()?;
    /// assert!(file.starts_with(b"PAR1"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch(
        &self,
        records: impl IntoIterator<Item: Serialize>,
    ) -> Result<RecordBatch, ArrowError> {
        let records = records.into_iter().map(|record| serde_json::to_string(&record));
        let records: Vec<String> = records.collect::<Result<_, _>>().map_err(invalid)?;
        self.batch_of_json(&records)
    }

    /// The same for the JSON texts of records, whose numbers are kept digit by digit.
    ///
    /// # Errors
    ///
    /// As for [`batch`](Self::batch).
    pub fn batch_of_json(
        &self,
        records: &[impl AsRef<str>],
    ) -> Result<RecordBatch, ArrowError> {
        self.counted_batch(records).map(|(batch, _)| batch)
    }

    /// The batch, and how many values are in `extra` because they do not fit.
    pub(crate) fn counted_batch(
        &self,
        records: &[impl AsRef<str>],
    ) -> Result<(RecordBatch, u64), ArrowError> {
        if let Some(name) = self.repeated() {
            return Err(ArrowError::SchemaError(format!(
                "the column `{name}` is selected twice: select it once"
            )));
        }
        let rows = records.iter().map(|record| Row::read(self, record.as_ref()));
        let rows = rows.collect::<Result<Vec<_>, _>>().map_err(invalid)?;
        let mut batch = Batch { columns: self, rows, misfits: 0 };
        let selected = self.selected.iter();
        let arrays = selected
            .map(|index| batch.array(*index).transpose())
            .map(Option::transpose)
            .collect::<Result<Vec<_>, _>>()?;
        // It is complete when all others are.
        let extra = batch.extra()?;
        let arrays = arrays.into_iter().map(|it| it.unwrap_or_else(|| extra.clone()));
        let arrays = RecordBatch::try_new(self.arrow_schema(), arrays.collect())?;
        Ok((arrays, batch.misfits))
    }
}

/// Records that become arrays.
struct Batch<'c, 'j> {
    columns: &'c Columns,
    rows: Vec<Row<'j>>,
    misfits: u64,
}

impl<'j> Batch<'_, 'j> {
    /// The array of a column. `None` for `extra`.
    fn array(&mut self, index: usize) -> Result<Option<ArrayRef>, ArrowError> {
        let Some(column) = self.columns.all.get(index) else { return Ok(None) };
        let ty = values::data_type(column.field.ty);
        Ok(Some(match &ty {
            DataType::Int64 => {
                Arc::new(Int64Array::from(self.read(index, &ty, values::integer)?))
            }
            DataType::Float64 => {
                Arc::new(Float64Array::from(self.read(index, &ty, values::float)?))
            }
            DataType::Boolean => {
                Arc::new(BooleanArray::from(self.read(index, &ty, values::boolean)?))
            }
            DataType::Date32 => {
                Arc::new(Date32Array::from(self.read(index, &ty, values::date)?))
            }
            DataType::Decimal128(precision, scale) => {
                let values = self.read(index, &ty, values::decimal)?;
                let array = Decimal128Array::from(values);
                Arc::new(array.with_precision_and_scale(*precision, *scale)?)
            }
            DataType::Timestamp(_, zone) => {
                let read =
                    if zone.is_some() { values::instant } else { values::date_time };
                let values = self.read(index, &ty, read)?;
                let array = TimestampMicrosecondArray::from(values);
                Arc::new(array.with_timezone_opt(zone.clone()))
            }
            _ => {
                let values = self.read(index, &ty, values::text)?;
                Arc::new(StringArray::from_iter(values))
            }
        }))
    }

    /// The values of a column. Those that cannot be read are in `extra`.
    fn read<T>(
        &mut self,
        index: usize,
        ty: &DataType,
        read: fn(&'j str) -> Option<T>,
    ) -> Result<Vec<Option<T>>, ArrowError> {
        let columns = self.columns;
        let name = columns.all.get(index).map_or("", |column| &column.name);
        let keeps_extra = columns.selected.contains(&columns.all.len());
        let mut values = Vec::with_capacity(self.rows.len());
        for (number, row) in self.rows.iter_mut().enumerate() {
            let json = row.value(index);
            let value = json.and_then(|json| read(json.get()));
            if let (Some(json), None) = (json, &value) {
                if !keeps_extra {
                    return Err(misfit(number, name, json.get(), ty));
                }
                row.add_extra(name, json);
                self.misfits += 1;
            }
            values.push(value);
        }
        Ok(values)
    }

    fn extra(&self) -> Result<ArrayRef, ArrowError> {
        let cells = self.rows.iter().map(Row::extra);
        let cells = cells.collect::<Result<Vec<_>, _>>().map_err(invalid)?;
        Ok(Arc::new(StringArray::from(cells)))
    }
}

fn invalid(error: serde_json::Error) -> ArrowError {
    ArrowError::ExternalError(Box::new(error))
}

fn misfit(index: usize, column: &str, json: &str, ty: &DataType) -> ArrowError {
    let value = match json.as_bytes() {
        [b'{', ..] => "an object",
        [b'[', ..] => "an array",
        _ => json,
    };
    ArrowError::CastError(format!(
        "record {index} of this batch has {value} in `{column}`, which holds {ty}: select the \
         column `extra` too, which keeps such values"
    ))
}

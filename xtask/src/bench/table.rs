//! Tables of results in Markdown, as all benchmarks print them.

use std::fmt::Write as _;

use super::results::{Row, Spread};

/// The columns after the name. The unit is part of the first two.
const COLUMNS: [&str; 5] = ["candidate", "twin", "ratio", "quartiles", "null control"];

/// A table for each unit, in the order of the rows.
pub(super) fn show(rows: &[Row]) -> String {
    let mut out = String::new();
    for rows in rows.chunk_by(|row, next| row.unit == next.unit) {
        let unit = rows.first().map_or("", |row| &row.unit);
        if !out.is_empty() {
            out.push('\n');
        }
        let [candidate, twin, others @ ..] = COLUMNS;
        let others = others.join(" | ");
        // Writing to a `String` cannot fail.
        let _ = writeln!(out, "| row | {candidate} {unit} | {twin} {unit} | {others} |");
        out.push_str("|---|---:|---:|---:|---|---|\n");
        for row in rows {
            let _ = writeln!(out, "{}", line(row));
        }
    }
    out
}

fn line(row: &Row) -> String {
    let twin = row.twin.map_or_else(|| "–".to_owned(), number);
    let (ratio, quartiles) = match row.ratio {
        Some(Spread([low, median, high])) => {
            (format!("{median:.3}"), format!("{low:.3} to {high:.3}"))
        }
        None => ("–".to_owned(), "–".to_owned()),
    };
    let Spread([low, null, high]) = row.null;
    format!(
        "| {} | {} | {twin} | {ratio} | {quartiles} | {null:.3} ({low:.3} to {high:.3}) |",
        row.name,
        number(row.candidate)
    )
}

/// Three significant digits are enough for what is measured.
fn number(value: f64) -> String {
    if value < 10.0 { format!("{value:.2}") } else { format!("{value:.1}") }
}

/// Reads the output of a benchmark: tables, or the JSON of `bench compile`.
pub(super) fn parse(text: &str) -> Result<Vec<Row>, String> {
    if text.trim_start().starts_with('[') {
        return serde_json::from_str(text).map_err(|error| error.to_string());
    }
    let mut unit: Option<String> = None;
    let mut rows = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let Some(cells) = cells(line) else {
            unit = None;
            continue;
        };
        let failed = |why: String| format!("line {}: {why}", index + 1);
        match &unit {
            // The output of several benchmarks has no empty lines in between.
            Some(unit) if cells.first() != Some(&"row") => {
                if !is_rule(&cells) {
                    rows.push(row(unit, &cells).map_err(failed)?);
                }
            }
            _ => unit = Some(header(&cells).map_err(failed)?),
        }
    }
    if rows.is_empty() {
        return Err("no table of results".to_owned());
    }
    Ok(rows)
}

fn cells(line: &str) -> Option<Vec<&str>> {
    let inner = line.trim().strip_prefix('|')?.strip_suffix('|')?;
    Some(inner.split('|').map(str::trim).collect())
}

/// Whether it is the line between the header and the rows.
fn is_rule(cells: &[&str]) -> bool {
    cells.iter().all(|cell| cell.trim_matches(['-', ':']).is_empty())
}

/// The unit of a table.
fn header(cells: &[&str]) -> Result<String, String> {
    let unit = match cells {
        ["row", candidate, twin, others @ ..] if *others == COLUMNS[2..] => {
            let unit = candidate.strip_prefix("candidate ");
            unit.filter(|unit| twin.strip_prefix("twin ") == Some(*unit))
        }
        _ => None,
    };
    unit.map(str::to_owned).ok_or_else(|| {
        let found = cells.join(" | ");
        format!(
            "unknown columns `{found}`; expected `row | candidate UNIT | twin UNIT | {}`",
            COLUMNS[2..].join(" | ")
        )
    })
}

fn row(unit: &str, cells: &[&str]) -> Result<Row, String> {
    let [name, candidate, twin, ratio, quartiles, null] = cells else {
        return Err(format!("{} cells; expected 6", cells.len()));
    };
    let ratio = optional(ratio)?.map(|median| spread(median, quartiles)).transpose()?;
    let (median, range) = null
        .split_once(" (")
        .and_then(|(median, range)| Some((median, range.strip_suffix(')')?)))
        .ok_or_else(|| format!("`{null}` is not a median with its quartiles"))?;
    Ok(Row {
        name: (*name).to_owned(),
        unit: unit.to_owned(),
        candidate: float(candidate)?,
        twin: optional(twin)?,
        ratio,
        null: spread(float(median)?, range)?,
    })
}

fn spread(median: f64, quartiles: &str) -> Result<Spread, String> {
    let (low, high) = quartiles
        .split_once(" to ")
        .ok_or_else(|| format!("`{quartiles}` is not a range, such as `0.9 to 1.1`"))?;
    Ok(Spread([float(low)?, median, float(high)?]))
}

fn optional(text: &str) -> Result<Option<f64>, String> {
    if text == "–" { Ok(None) } else { float(text).map(Some) }
}

fn float(text: &str) -> Result<f64, String> {
    let number = text.parse().ok().filter(|number: &f64| number.is_finite());
    number.ok_or_else(|| format!("`{text}` is not a number"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "\
| row | candidate µs | twin µs | ratio | quartiles | null control |
|---|---:|---:|---:|---|---|
| contacts: decode | 812.5 | 1000.1 | 0.812 | 0.801 to 0.820 | 1.001 (0.990 to 1.010) |

| row | candidate MB | twin MB | ratio | quartiles | null control |
|---|---:|---:|---:|---|---|
| first command | 7.50 | – | – | – | 1.000 (1.000 to 1.000) |
";

    #[test]
    fn tables_are_read_as_they_are_printed() {
        let noise = format!("     Running benches/decode/main.rs\n\n{TABLE}\ndone\n");
        let rows = parse(&noise).unwrap();
        assert_eq!(show(&rows), TABLE);
        assert_eq!(rows[0].ratio, Some(Spread([0.801, 0.812, 0.820])));
        assert_eq!((&*rows[0].unit, &*rows[1].unit), ("µs", "MB"));
        assert_eq!((rows[1].twin, rows[1].ratio), (None, None));
        assert_eq!(show(&parse(&TABLE.replace("\n\n", "\n")).unwrap()), TABLE);
    }

    #[test]
    fn an_invalid_table_is_reported_with_its_line() {
        for (from, to, error) in [
            ("0.812", "fast", "line 3: `fast` is not a number"),
            ("7.50", "NaN", "line 7: `NaN` is not a number"),
            ("0.801 to 0.820", "0.801", "line 3: `0.801` is not a range"),
            ("1.001 (", "1.001 ", "is not a median with its quartiles"),
            (
                "twin µs",
                "twin ms",
                "line 1: unknown columns `row | candidate µs | twin ms |",
            ),
            (
                " | quartiles | null control |\n|---|---:|---:|---:|---|---|\n| contacts",
                " |\n| contacts",
                "line 1: unknown columns",
            ),
            ("| 7.50 ", "", "line 7: 5 cells; expected 6"),
        ] {
            assert!(TABLE.contains(from), "{from}");
            let found = parse(&TABLE.replace(from, to)).unwrap_err();
            assert!(found.contains(error), "{error} in {found}");
        }
        for nothing in ["", "error: could not compile\n"] {
            assert_eq!(parse(nothing).unwrap_err(), "no table of results");
        }
    }
}

//! The plot: build time and decode time as fractions of those of the twin.

use std::fmt::Write as _;

use crate::bench::results::{Results, Row};

/// The groups of bars: the title, and the start and the end of the names of their rows.
const GROUPS: [(&str, &str, &str); 2] = [
    ("Building the models", "models: ", ""),
    ("Decoding a page of 500 records", "", ": decode"),
];

const WIDTH: usize = 720;
/// Where the bars start, and how long a bar of 100 % is.
const LEFT: f64 = 230.0;
const FULL: f64 = 380.0;
/// Longer bars end here.
const MAX: f64 = 1.15;
const LINE: usize = 26;

/// The colors change with the color scheme of the reader. The plot has its own background, since the
/// page around it may have another scheme.
const STYLE: &str = "\
.back{fill:#fff;stroke:#d0d7de}text{fill:#1f2328;font:13px sans-serif}.title{font-weight:bold}\
.note{fill:#59636e}.bar{fill:#0969da}.twin{stroke:#59636e;stroke-dasharray:4 3}\
@media(prefers-color-scheme:dark){.back{fill:#0d1117;stroke:#3d444d}text{fill:#f0f6fc}\
.note{fill:#9198a1}.bar{fill:#4493f8}.twin{stroke:#9198a1}}";

/// The plot as SVG, or why the results have none.
pub(super) fn plot(results: &Results) -> Result<String, String> {
    let mut body = String::new();
    let mut y = 58;
    let mut spoken = Vec::new();
    for (title, start, end) in GROUPS {
        let rows: Vec<(&str, f64)> = results
            .rows(start, end)
            .filter(|row| row.unit != "MB")
            .filter_map(|row| Some((label(row, start, end), row.ratio?.median())))
            .collect();
        if rows.is_empty() {
            return Err(format!(
                "there is no row `{start}…{end}` with a ratio, which the plot needs"
            ));
        }
        let top = y;
        y += LINE;
        // Writing to a `String` cannot fail.
        let _ =
            writeln!(body, "<text class=\"title\" x=\"24\" y=\"{top}\">{title}</text>");
        for (label, ratio) in rows {
            let label = escaped(label);
            let width = FULL * ratio.clamp(0.0, MAX);
            let (bar, value) = (y - 13, LEFT + width + 6.0);
            let _ = writeln!(
                body,
                "<text x=\"40\" y=\"{y}\">{label}</text>\n\
                 <rect class=\"bar\" x=\"{LEFT}\" y=\"{bar}\" width=\"{width:.1}\" height=\"16\" rx=\"2\"/>\n\
                 <text x=\"{value:.1}\" y=\"{y}\">{ratio:.2}</text>"
            );
            spoken.push(format!("{title}, {label}: {ratio:.2}"));
            y += LINE;
        }
        let (x, bottom) = (LEFT + FULL, y - LINE + 8);
        let _ = writeln!(
            body,
            "<line class=\"twin\" x1=\"{x}\" y1=\"{top}\" x2=\"{x}\" y2=\"{bottom}\"/>"
        );
        y += 14;
    }
    let note = escaped(&format!(
        "CPU time, medians. {}, Rust {}, {}.",
        results.date, results.rustc, results.machine
    ));
    let (height, spoken) = (y + 14, spoken.join("; "));
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" \
         viewBox=\"0 0 {WIDTH} {height}\" role=\"img\">\n\
         <title>revio compared with serde derive and flatten, which is 1.00</title>\n\
         <desc>{spoken}</desc>\n\
         <style>{STYLE}</style>\n\
         <rect class=\"back\" x=\"0.5\" y=\"0.5\" width=\"{}\" height=\"{}\" rx=\"6\"/>\n\
         <text x=\"24\" y=\"28\">Time of revio, where serde derive with flatten takes 1.00 \
         (dashed line); less is better</text>\n\
         {body}\
         <text class=\"note\" x=\"24\" y=\"{y}\">{note}</text>\n\
         </svg>\n",
        WIDTH - 1,
        height - 1
    ))
}

/// The name of a row without what its group says.
fn label<'a>(row: &'a Row, start: &str, end: &str) -> &'a str {
    let name = row.name.strip_prefix(start).unwrap_or(&row.name);
    name.strip_suffix(end).unwrap_or(name)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

//! A table for people. Unlike the other formats, it leaves out and cuts what does not fit.

use console::measure_text_width;

use crate::cli::align::align;

/// The most characters of a cell in a list.
const MAX_CELL: usize = 40;

/// Rows, and how they are laid out.
pub(super) struct Table<'a> {
    pub(super) names: Vec<&'a str>,
    pub(super) rows: &'a [Vec<String>],
    /// Whether columns are kept although they are empty.
    pub(super) is_chosen: bool,
    /// The width of the terminal.
    pub(super) width: Option<usize>,
}

impl Table<'_> {
    /// A row for each record. Without a terminal, all columns with content are printed.
    pub(super) fn list(&self) -> String {
        let filled: Vec<usize> = (0..self.names.len())
            .filter(|it| self.is_chosen || !self.is_empty(*it))
            .collect();
        let shown = self.fitting(&filled);
        if shown < filled.len() {
            eprintln!(
                "{shown} of {} columns; `--fields` chooses others, `--format csv` prints all",
                filled.len()
            );
        }
        let columns = filled.get(..shown).unwrap_or_default();
        let select = |cells: &mut dyn Iterator<Item = &str>| {
            let cells: Vec<String> = cells.map(cut).collect();
            columns.iter().filter_map(|it| cells.get(*it).cloned()).collect::<Vec<_>>()
        };
        let header = select(&mut self.names.iter().copied());
        let rows =
            self.rows.iter().map(|row| select(&mut row.iter().map(String::as_str)));
        lines(&std::iter::once(header).chain(rows).collect::<Vec<_>>())
    }

    /// A row for each field of the first record.
    pub(super) fn record(&self) -> String {
        let fields = self.names.iter().zip(self.rows.iter().flatten());
        let shown = fields.filter(|(_, cell)| self.is_chosen || !cell.is_empty());
        let rows = shown.map(|(name, cell)| vec![(*name).to_owned(), on_one_line(cell)]);
        lines(&rows.collect::<Vec<_>>())
    }

    fn is_empty(&self, column: usize) -> bool {
        self.rows.iter().all(|row| row.get(column).is_none_or(String::is_empty))
    }

    /// How many columns fit into the terminal; at least one.
    fn fitting(&self, columns: &[usize]) -> usize {
        let Some(mut left) = self.width else { return columns.len() };
        let fits = columns.iter().take_while(|column| {
            let rest = left.checked_sub(self.width_of(**column) + 2);
            left = rest.unwrap_or(0);
            rest.is_some()
        });
        fits.count().max(1)
    }

    fn width_of(&self, column: usize) -> usize {
        let cells = self.rows.iter().filter_map(|row| row.get(column));
        let name = self.names.get(column).map_or(0, |name| name.len());
        cells.map(|cell| measure_text_width(&cut(cell))).max().unwrap_or(0).max(name)
    }
}

fn lines(rows: &[Vec<String>]) -> String {
    align(rows).into_iter().map(|line| line + "\n").collect()
}

/// A cell without control characters, which terminals would obey.
fn on_one_line(cell: &str) -> String {
    cell.chars().map(|it| if it.is_control() { ' ' } else { it }).collect()
}

/// A cell on one line.
fn cut(cell: &str) -> String {
    let line = on_one_line(cell);
    if line.chars().count() <= MAX_CELL {
        return line;
    }
    line.chars().take(MAX_CELL - 1).chain(['…']).collect()
}

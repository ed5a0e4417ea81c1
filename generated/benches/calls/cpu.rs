//! The processor time that this process has used.

use crate::Outcome;

/// Linux counts in hundredths of a second, on all machines that Rust is at home on.
const TICKS_PER_SECOND: f64 = 100.0;

/// In all of its threads, in user and kernel mode.
pub(crate) fn seconds() -> Outcome<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    // The name of the program, in parentheses, may hold anything; the state follows it.
    let (_, fields) = stat.rsplit_once(')').ok_or("no name in /proc/self/stat")?;
    let mut fields = fields.split_ascii_whitespace().skip(11);
    let mut next = || fields.next().ok_or("no times in /proc/self/stat");
    let (user, kernel): (f64, f64) = (next()?.parse()?, next()?.parse()?);
    Ok((user + kernel) / TICKS_PER_SECOND)
}

//! The CPU time of this process.

use crate::Outcome;

/// Linux reports CPU time in hundredths of a second on all architectures that Rust supports.
const TICKS_PER_SECOND: f64 = 100.0;

/// The CPU time of all threads, in user and kernel mode.
pub(crate) fn seconds() -> Outcome<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    // The program name, in parentheses, may contain any character. The state follows it.
    let (_, fields) = stat.rsplit_once(')').ok_or("no name in /proc/self/stat")?;
    let mut fields = fields.split_ascii_whitespace().skip(11);
    let mut next = || fields.next().ok_or("no times in /proc/self/stat");
    let (user, kernel): (f64, f64) = (next()?.parse()?, next()?.parse()?);
    Ok((user + kernel) / TICKS_PER_SECOND)
}

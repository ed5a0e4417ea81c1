//! Compares pieces of code with their twins.
//!
//! Each round runs the candidate, its twin and the candidate again, so that other load on the
//! machine affects all three. The ratio of the two runs of the candidate is the null control: a
//! ratio within its spread says nothing.

use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};

pub(crate) type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// The rounds of which the medians are taken. The first round is not counted: it warms up.
const ROUNDS: usize = 25;
/// The fewest rounds, even if they take longer than [`PATIENCE`].
const MIN_ROUNDS: usize = 5;
/// The time for the rounds of one row.
const PATIENCE: Duration = Duration::from_secs(2);

/// What is measured.
#[derive(Clone, Copy, PartialEq, Eq)]
#[allow(dead_code, reason = "each benchmark measures one of them")]
pub(crate) enum Measure {
    /// The CPU time of all threads of this process: for computations.
    CpuTime,
    /// The elapsed time: for what waits.
    WallTime,
}

impl Measure {
    /// The seconds that the code takes.
    pub(crate) fn of(self, run: &mut Run<'_>) -> Outcome<f64> {
        let start = Instant::now();
        let cpu_start = cpu_seconds();
        run()?;
        Ok(match self {
            Self::CpuTime => cpu_seconds() - cpu_start,
            Self::WallTime => start.elapsed().as_secs_f64(),
        })
    }
}

/// The CPU time of all threads of this process so far.
fn cpu_seconds() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::try_from(time).map_or(f64::NAN, |time| time.as_secs_f64())
}

/// Code to measure. It repeats its work until it takes some 20 ms.
pub(crate) type Run<'a> = Box<dyn FnMut() -> Outcome<()> + 'a>;

/// Code to compare: the candidate and its twin do the same work.
pub(crate) struct Row<'a> {
    pub(crate) name: String,
    /// The number of repetitions in one run, to print the time of one.
    pub(crate) repetitions: u32,
    pub(crate) candidate: Run<'a>,
    pub(crate) twin: Run<'a>,
}

/// Compares all rows, and prints a table in Markdown. The arguments of the command line select the
/// rows whose names contain one of them: `cargo bench -p revio --bench decode -- contacts`. With
/// `--quick`, there is one round, which only shows that the code runs.
pub(crate) fn compare(measure: Measure, rows: Vec<Row<'_>>) -> Outcome<()> {
    let filters: Vec<_> = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with("--"))
        .collect();
    let is_quick = std::env::args().any(|argument| argument == "--quick");
    let is_selected =
        |name: &str| filters.is_empty() || filters.iter().any(|it| name.contains(&**it));
    println!("| row | candidate µs | twin µs | ratio | quartiles | null control |");
    println!("|---|---:|---:|---:|---|---|");
    for mut row in rows.into_iter().filter(|row| is_selected(&row.name)) {
        let mut times = Samples::default();
        let start = Instant::now();
        for round in if is_quick { 1..=1 } else { 0..=ROUNDS } {
            if round > MIN_ROUNDS && start.elapsed() > PATIENCE {
                break;
            }
            let first = measure.of(&mut row.candidate)?;
            let twin = measure.of(&mut row.twin)?;
            let second = measure.of(&mut row.candidate)?;
            if round > 0 {
                times.candidate.push(f64::midpoint(first, second));
                times.twin.push(twin);
                times.ratio.push(f64::midpoint(first, second) / twin);
                times.null.push(second / first);
            }
        }
        times.print(&row.name, row.repetitions);
    }
    Ok(())
}

#[derive(Default)]
struct Samples {
    candidate: Vec<f64>,
    twin: Vec<f64>,
    ratio: Vec<f64>,
    null: Vec<f64>,
}

impl Samples {
    fn print(self, name: &str, repetitions: u32) {
        let micros = |seconds: Vec<f64>| {
            let [_, median, _] = quartiles(seconds);
            median * 1e6 / f64::from(repetitions)
        };
        let (candidate, twin) = (micros(self.candidate), micros(self.twin));
        let [low, ratio, high] = quartiles(self.ratio);
        let [null_low, null, null_high] = quartiles(self.null);
        println!(
            "| {name} | {candidate:.1} | {twin:.1} | {ratio:.3} | {low:.3} to {high:.3} | \
             {null:.3} ({null_low:.3} to {null_high:.3}) |"
        );
    }
}

/// The lower quartile, the median and the upper quartile, as `cargo xtask bench compile` takes them.
fn quartiles(mut samples: Vec<f64>) -> [f64; 3] {
    samples.sort_by(f64::total_cmp);
    let last = samples.len().saturating_sub(1);
    [last / 4, last / 2, last - last / 4]
        .map(|index| samples.get(index).copied().unwrap_or(f64::NAN))
}

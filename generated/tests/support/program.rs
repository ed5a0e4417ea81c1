//! The arguments of a test that is a program: its own, beside those of cargo and the usual harness.
//! Cargo passes the filter of `cargo test FILTER` to every test program.

type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Flags of the usual harness whose values would otherwise be taken for the name of another test.
const WITH_VALUE: [&str; 6] =
    ["--test-threads", "--color", "--format", "--logfile", "--shuffle-seed", "-Z"];

/// Returns the value after a flag.
pub(crate) type Next<'a> = dyn FnMut() -> Result<String> + 'a;

/// Reads the arguments of the test with this name. `own` says whether a flag belongs to the program,
/// and takes its values. Returns `false` if another test is asked for, or none.
pub(crate) fn is_asked_for(
    name: &str,
    mut words: impl Iterator<Item = String>,
    own: &mut dyn FnMut(&str, &mut Next<'_>) -> Result<bool>,
) -> Result<bool> {
    while let Some(word) = words.next() {
        let mut value =
            || words.next().ok_or_else(|| format!("`{word}` needs a value").into());
        if own(&word, &mut value)? {
            continue;
        }
        match &*word {
            "--list" | "--ignored" => return Ok(false),
            "--skip" => {
                if name.contains(&*value()?) {
                    return Ok(false);
                }
            }
            flag if WITH_VALUE.contains(&flag) => drop(value()?),
            flag if flag.starts_with('-') => {}
            filter if name.contains(filter) => {}
            _ => return Ok(false),
        }
    }
    Ok(true)
}

//! What is made of a run: which calls failed, and which requests were found invalid.

use std::fmt;

/// What stands before a request in the server's log, and before what is wrong with it.
const REQUEST: &str = "[HTTP SERVER] ";
const FAULT: &str = "Violation: request";

/// What came of a run.
#[derive(Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The calls that failed, a line each.
    pub failed: Vec<String>,
    /// What the server found wrong with requests.
    pub invalid: Vec<String>,
    /// The client's last line, which counts the calls; nothing if it did not come to an end.
    pub count: Option<String>,
}

impl Verdict {
    /// From what the client printed and what the server did.
    pub(super) fn of(said: &str, log: &str) -> Self {
        let failed = said.lines().filter(|line| line.starts_with("FAILED "));
        Self {
            failed: failed.map(str::to_owned).collect(),
            invalid: invalid(log),
            count: said.lines().last().filter(|line| is_count(line)).map(str::to_owned),
        }
    }

    /// Whether all calls went well.
    pub fn is_good(&self) -> bool {
        self.failed.is_empty() && self.invalid.is_empty() && self.count.is_some()
    }
}

/// The faults of requests, each with the request that it was found in.
fn invalid(log: &str) -> Vec<String> {
    let mut request = String::new();
    let mut found = Vec::new();
    for line in log.lines() {
        if let Some((_, rest)) = line.split_once(REQUEST) {
            request = rest.split(' ').take(2).collect::<Vec<_>>().join(" ");
        }
        if let Some((_, fault)) = line.split_once(FAULT) {
            found.push(format!("{request}: request{fault}"));
        }
    }
    found
}

fn is_count(line: &str) -> bool {
    let number = line.split(' ').next().unwrap_or_default();
    line.contains(" operations: ")
        && number.parse::<usize>().is_ok_and(|count| count > 0)
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.failed {
            writeln!(f, "{line}")?;
        }
        for line in &self.invalid {
            writeln!(f, "invalid {line}")?;
        }
        match &self.count {
            Some(count) => {
                writeln!(f, "{count}; {} faults in requests", self.invalid.len())
            }
            None => writeln!(f, "the client did not come to an end"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Verdict;

    const LOG: &str = "\
[3:52:04 AM] › [HTTP SERVER] get /Contacts ℹ  info      Request received
[3:52:04 AM] ›     [VALIDATOR] ✖  error     Request query parameter page must be integer
[3:52:04 AM] ›     [VALIDATOR] ✖  error     Violation: request.query.page Request query parameter page must be integer
[3:52:04 AM] ›     [VALIDATOR] ✖  error     Violation: response.body Response body must be object
";

    #[test]
    fn a_call_that_failed_is_told() {
        let verdict = Verdict::of(
            "ok a\nFAILED b: GET /b: 422\n2 operations: 1 ok, 1 failed\n",
            "",
        );
        assert!(!verdict.is_good());
        assert_eq!(
            verdict.to_string(),
            "FAILED b: GET /b: 422\n2 operations: 1 ok, 1 failed; 0 faults in requests\n"
        );
    }

    #[test]
    fn a_request_that_is_invalid_is_told_though_its_call_went_well() {
        let verdict = Verdict::of("ok a\n1 operations: 1 ok, 0 failed\n", LOG);
        assert!(!verdict.is_good());
        assert_eq!(
            verdict.invalid,
            [
                "get /Contacts: request.query.page Request query parameter page must be integer"
            ]
        );
    }

    #[test]
    fn a_run_that_does_not_end_or_makes_no_call_is_not_good() {
        for said in ["", "ok a\n", "ok a\nok b", "0 operations: 0 ok, 0 failed\n"] {
            let verdict = Verdict::of(said, "");
            assert!(!verdict.is_good(), "{said:?}");
            assert_eq!(verdict.to_string(), "the client did not come to an end\n");
        }
    }

    #[test]
    fn a_good_run_is_counted() {
        let verdict = Verdict::of("ok a\nok b\n2 operations: 2 ok, 0 failed\n", "");
        assert!(verdict.is_good());
        assert_eq!(
            verdict.to_string(),
            "2 operations: 2 ok, 0 failed; 0 faults in requests\n"
        );
    }
}

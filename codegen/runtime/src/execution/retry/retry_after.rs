//! The wait that a server asks for: `Retry-After`, or the message of a 429.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderName, Response, StatusCode};
use serde_json::Value;

use crate::conventions::Errors;
use crate::response::error_message;

/// A message gives whole seconds, so it may be up to a second short.
const MARGIN: Duration = Duration::from_secs(1);

/// The wait that a server asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RetryAfter {
    /// The wait that the response names.
    pub(crate) wait: Duration,
    /// What the client adds to it.
    pub(crate) margin: Duration,
}

pub(crate) fn parse(
    response: &Response<Bytes>,
    errors: &Errors,
    now: SystemTime,
) -> Option<RetryAfter> {
    if let Some(wait) = from_header(response.headers(), now) {
        return Some(RetryAfter { wait, margin: Duration::ZERO });
    }
    if response.status() != StatusCode::TOO_MANY_REQUESTS {
        return None;
    }
    let wait = from_body(response.body(), errors.retry_after?)?;
    Some(RetryAfter { wait, margin: MARGIN })
}

/// Digits or a date, as in RFC 9110, section 10.2.3; `None` for anything else.
fn from_header(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = only(headers, RETRY_AFTER)?;
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok().map(Duration::from_secs);
    }
    let date = httpdate::parse_http_date(text).ok()?;
    // The clock of the server may differ from ours.
    let sent = only(headers, DATE).and_then(|it| httpdate::parse_http_date(it).ok());
    Some(date.duration_since(sent.unwrap_or(now)).unwrap_or_default())
}

/// The value of a header, unless several contradict each other.
fn only(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    let mut values = headers.get_all(name).iter();
    let first = values.next()?;
    let is_only = values.all(|other| other == first);
    first.to_str().ok().filter(|_| is_only)
}

fn from_body(body: &[u8], field: &str) -> Option<Duration> {
    let body: Value = serde_json::from_slice(error_message::trim(body)).ok()?;
    match error_message::first_object(&body).get(field)? {
        Value::String(text) => first_integer(text),
        Value::Number(number) => first_integer(&number.to_string()),
        _ => None,
    }
}

fn first_integer(text: &str) -> Option<Duration> {
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let digits = text.get(start..)?.split(|c: char| !c.is_ascii_digit()).next()?;
    digits.parse().ok().map(Duration::from_secs)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ERRORS: Errors = Errors { message: &[], retry_after: Some("message") };

    /// The wait in seconds, and whether the margin is added.
    fn wait(status: u16, header: Option<&str>, body: &str) -> Option<(u64, bool)> {
        wait_of(status, header.map(|header| (RETRY_AFTER, header)).as_slice(), body)
    }

    fn wait_of(
        status: u16,
        headers: &[(HeaderName, &str)],
        body: &str,
    ) -> Option<(u64, bool)> {
        let mut response = Response::builder().status(status);
        for (name, value) in headers {
            response = response.header(name, *value);
        }
        let response = response.body(Bytes::from(body.to_owned())).expect("a response");
        // The date in RFC 9110: Sun, 06 Nov 1994 08:49:37 GMT.
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        let RetryAfter { wait, margin } = parse(&response, &ERRORS, now)?;
        Some((wait.as_secs(), !margin.is_zero()))
    }

    #[test]
    fn the_header_takes_precedence_as_seconds_or_as_a_date() {
        let body = r#"{"message":"try again in 37 seconds"}"#;
        assert_eq!(wait(429, Some("5"), body), Some((5, false)));
        let date = |second| format!("Sun, 06 Nov 1994 08:49:{second} GMT");
        assert_eq!(wait(503, Some(&date(47)), ""), Some((10, false)));
        assert_eq!(wait(503, Some(&date(27)), ""), Some((0, false)));
    }

    #[test]
    fn a_date_in_any_form_is_relative_to_that_of_the_response() {
        for date in [
            "Sun, 06 Nov 1994 08:49:47 GMT",
            "Sunday, 06-Nov-94 08:49:47 GMT",
            "Sun Nov  6 08:49:47 1994",
        ] {
            assert_eq!(wait(503, Some(date), ""), Some((10, false)), "{date}");
            for (sent, seconds) in [
                ("Sun, 06 Nov 1994 08:49:40 GMT", 7),
                ("Sunday, 06-Nov-94 08:49:57 GMT", 0),
                ("Sun Nov  6 08:48:47 1994", 60),
                ("yesterday", 10),
            ] {
                let headers = [(RETRY_AFTER, date), (DATE, sent)];
                assert_eq!(wait_of(503, &headers, ""), Some((seconds, false)), "{sent}");
            }
        }
    }

    #[test]
    fn a_header_that_is_neither_digits_nor_a_date_does_not_count() {
        for value in [
            "",
            "1.5",
            "1, 2",
            "1 2",
            "-1",
            "+1",
            "0x5",
            "5s",
            "1e3",
            "99999999999999999999",
            "soon",
            "1994-11-06T08:49:47Z",
            "Sun, 32 Nov 1994 08:49:47 GMT",
        ] {
            assert_eq!(wait(503, Some(value), ""), None, "{value}");
        }
        let twice =
            |second| wait_of(503, &[(RETRY_AFTER, "1"), (RETRY_AFTER, second)], "");
        assert_eq!((twice("2"), twice("1")), (None, Some((1, false))));
    }

    #[test]
    fn the_message_of_a_429_counts_by_its_first_integer() {
        let body = r#"{"message":"try again in 37 seconds, or 2 minutes"}"#;
        assert_eq!(wait(429, None, body), Some((37, true)));
        assert_eq!(wait(429, Some("soon"), body), Some((37, true)));
        assert_eq!(wait(429, None, r#"[{"message":12}]"#), Some((12, true)));
        assert_eq!(wait(429, None, &format!("\u{feff}{body}")), Some((37, true)));
        assert_eq!(wait(500, None, body), None);
    }

    #[test]
    fn without_an_integer_there_is_no_wait() {
        for body in [
            "",
            "{}",
            "[]",
            "wait 5",
            r#"{"message":"later"}"#,
            r#"{"message":null}"#,
            r#"{"message":"99999999999999999999999 s"}"#,
        ] {
            assert_eq!(wait(429, None, body), None, "{body}");
        }
    }
}

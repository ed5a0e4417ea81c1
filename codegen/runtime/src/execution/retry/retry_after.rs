//! How long a server asks to wait: `Retry-After`, or what the body of a 429 says.

use std::time::{Duration, SystemTime};

use http::header::RETRY_AFTER;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::conventions::Errors;
use crate::error::message as text;
use crate::execution::retry::Wait;

/// What a message cuts off: it counts whole seconds.
const MARGIN: Duration = Duration::from_secs(1);

/// The wait that an answer names.
pub(crate) fn named(
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
    errors: &Errors,
    now: SystemTime,
) -> Option<Wait> {
    if let Some(asked) = of_header(headers, now) {
        return Some(Wait { asked, margin: Duration::ZERO });
    }
    if status != StatusCode::TOO_MANY_REQUESTS {
        return None;
    }
    Some(Wait { asked: of_body(body, errors.retry_after?)?, margin: MARGIN })
}

fn of_header(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    match text.parse() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => until(text, now),
    }
}

/// From now to a date of HTTP; a date that has passed is no wait.
fn until(date: &str, now: SystemTime) -> Option<Duration> {
    let date = chrono::DateTime::parse_from_rfc2822(date).ok()?;
    let seconds = u64::try_from(date.timestamp()).ok()?;
    let date = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))?;
    Some(date.duration_since(now).unwrap_or_default())
}

fn of_body(body: &[u8], member: &str) -> Option<Duration> {
    let body: Value = serde_json::from_slice(text::content(body)).ok()?;
    match text::speaker(&body).get(member)? {
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

    fn wait(status: u16, header: Option<&'static str>, body: &str) -> Option<u64> {
        let mut headers = HeaderMap::new();
        if let Some(header) = header {
            headers.insert(RETRY_AFTER, http::HeaderValue::from_static(header));
        }
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        let status = StatusCode::from_u16(status).expect("a status");
        let wait = named(status, &headers, body.as_bytes(), &ERRORS, now)?;
        assert_eq!(wait.margin, margin(header), "a message counts whole seconds");
        Some(wait.asked.as_secs())
    }

    fn margin(header: Option<&str>) -> Duration {
        match header {
            None | Some("soon") => Duration::from_secs(1),
            Some(_) => Duration::ZERO,
        }
    }

    #[test]
    fn the_header_comes_first_as_seconds_or_as_a_date() {
        let body = r#"{"message":"try again in 37 seconds"}"#;
        assert_eq!(wait(429, Some("5"), body), Some(5));
        assert_eq!(wait(503, Some("Sun, 06 Nov 1994 08:49:47 GMT"), ""), Some(10));
        assert_eq!(wait(503, Some("Sun, 06 Nov 1994 08:49:27 GMT"), ""), Some(0));
    }

    #[test]
    fn the_first_integer_of_the_message_counts_where_calls_are_limited() {
        let body = r#"{"message":"try again in 37 seconds, or 2 minutes"}"#;
        assert_eq!(wait(429, None, body), Some(37));
        assert_eq!(wait(429, Some("soon"), body), Some(37));
        assert_eq!(wait(429, None, r#"[{"message":12}]"#), Some(12));
        assert_eq!(wait(429, None, &format!("\u{feff}{body}")), Some(37));
        assert_eq!(wait(500, None, body), None);
    }

    #[test]
    fn what_names_no_wait_is_no_wait() {
        for body in
            ["", "{}", "[]", "wait 5", r#"{"message":"later"}"#, r#"{"message":null}"#]
        {
            assert_eq!(wait(429, None, body), None, "{body}");
        }
        assert_eq!(wait(429, None, r#"{"message":"99999999999999999999999 s"}"#), None);
    }
}

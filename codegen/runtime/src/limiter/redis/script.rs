//! The script that Redis runs for each attempt, and its response.

use std::time::Duration;

use redis::{Cmd, Value};

use super::Window;
use super::failure::Failure;
use crate::limiter::Remaining;

/// Each key is a list of the times at which attempts were counted, in microseconds, the oldest first.
/// The arguments are whether to count an attempt, and the number of calls and the length of each window.
/// The response is the delay until there is a slot, and the calls that are left in each window.
const SCRIPT: &str = "
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local response = {0}
for i, key in ipairs(KEYS) do
  local calls, length = tonumber(ARGV[2 * i]), tonumber(ARGV[2 * i + 1])
  local oldest = redis.call('LINDEX', key, 0)
  while oldest and tonumber(oldest) + length <= now do
    redis.call('LPOP', key)
    oldest = redis.call('LINDEX', key, 0)
  end
  local used = redis.call('LLEN', key)
  response[i + 1] = math.max(calls - used, 0)
  if used >= calls then
    local frees = redis.call('LINDEX', key, used - calls)
    response[1] = math.max(response[1], tonumber(frees) + length - now)
  end
end
if ARGV[1] == '1' and response[1] == 0 then
  for i, key in ipairs(KEYS) do
    redis.call('RPUSH', key, string.format('%.0f', now))
    redis.call('PEXPIRE', key, math.ceil(ARGV[2 * i + 1] / 1000))
    response[i + 1] = response[i + 1] - 1
  end
end
return response
";

/// A response of the script.
pub(super) struct Response {
    /// Zero if the attempt was counted.
    pub(super) delay: Duration,
    pub(super) remaining: Vec<Remaining>,
}

pub(super) fn command(windows: &[Window], count: bool) -> Cmd {
    let mut command = redis::cmd("EVAL");
    command.arg(SCRIPT).arg(windows.len());
    for window in windows {
        command.arg(&window.key);
    }
    command.arg(i32::from(count));
    for window in windows {
        command.arg(window.limit.calls()).arg(micros(window.length));
    }
    command
}

pub(super) fn read(value: &Value, windows: &[Window]) -> Result<Response, Failure> {
    parse(value, windows).ok_or_else(|| {
        let expected = windows.len() + 1;
        let found = format!("{value:?} instead of {expected} plausible integers");
        Failure::InvalidResponse(found)
    })
}

fn parse(value: &Value, windows: &[Window]) -> Option<Response> {
    let Value::Array(values) = value else { return None };
    let (delay, left) = values.split_first()?;
    let longest = windows.iter().map(|window| window.length).max()?;
    let delay = Duration::from_micros(integer(delay)?);
    if delay > longest || left.len() != windows.len() {
        return None;
    }
    let remaining = windows.iter().zip(left).map(|(window, left)| {
        let calls = u32::try_from(integer(left)?).ok()?;
        let is_possible = calls <= window.limit.calls();
        is_possible.then(|| Remaining::new(window.limit, calls))
    });
    Some(Response { delay, remaining: remaining.collect::<Option<_>>()? })
}

fn integer(value: &Value) -> Option<u64> {
    match value {
        Value::Int(integer) => u64::try_from(*integer).ok(),
        _ => None,
    }
}

fn micros(length: Duration) -> u64 {
    // Microseconds since 1970 and this are exact in a double, as which Lua adds them.
    const MAX: u64 = 1 << 51;
    u64::try_from(length.as_micros()).unwrap_or(MAX).min(MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limiter::RateLimit;

    fn windows() -> [Window; 2] {
        [(500, 62), (150_000, 86_402)].map(|(calls, seconds)| Window {
            limit: RateLimit::new(calls, Duration::from_secs(seconds - 2)),
            key: String::new(),
            length: Duration::from_secs(seconds),
        })
    }

    fn integers(values: &[i64]) -> Value {
        Value::Array(values.iter().map(|value| Value::Int(*value)).collect())
    }

    #[test]
    fn a_delay_and_the_calls_that_are_left_are_read() {
        let response = read(&integers(&[1_500_000, 0, 7]), &windows()).expect("valid");
        assert_eq!(response.delay, Duration::from_millis(1500));
        let left: Vec<u32> = response.remaining.iter().map(|it| it.calls).collect();
        assert_eq!(left, [0, 7]);
    }

    #[test]
    fn a_response_that_makes_no_sense_is_an_error() {
        for value in [
            Value::Nil,
            Value::Okay,
            Value::SimpleString("0".to_owned()),
            integers(&[]),
            integers(&[0]),
            integers(&[0, 1]),
            integers(&[0, 1, 1, 1]),
            // A delay before now, and one after everything has left the windows.
            integers(&[-1, 1, 1]),
            integers(&[86_402_000_001, 0, 0]),
            // More calls than allowed, and fewer than none.
            integers(&[0, 501, 1]),
            integers(&[0, -1, 1]),
            integers(&[0, i64::MAX, 1]),
            Value::Array(vec![Value::Int(0), Value::Nil, Value::Int(1)]),
        ] {
            let error = read(&value, &windows()).err().expect("an error").to_string();
            assert!(error.starts_with("unexpected response of Redis: "), "{error}");
        }
    }
}

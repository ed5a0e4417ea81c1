//! The verdict for each response and each end of a connection.

use ErrorKind::{Decode, Status};
use Step::{Arrival, Hang, Read, ReadHead, ReadHttp2, Reset};
use revio_runtime::error::ErrorKind;
use revio_runtime::reqwest;

use super::peer::{
    DATA, END_HEADERS, END_STREAM, HEADERS, Peer, Step, frame, go_away, reset_stream,
    settings, write,
};
use super::{
    Expected, LOST, NOT_HTTP, UNSENT, calls, check_row, client, expected, http2,
    retrying,
};

#[tokio::test]
async fn http1() {
    let head = write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n");
    let rows: Vec<(&str, Vec<Step>, bool, Expected)> = vec![
        ("reset before the request is read", vec![Arrival, Reset], false, LOST),
        ("reset within the request", vec![ReadHead, Reset], false, LOST),
        ("reset after the request", vec![Read, Reset], true, LOST),
        ("closed without a response", vec![Read], true, LOST),
        ("reset within the head", vec![Read, write("HTTP/1.1 200"), Reset], true, LOST),
        (
            "closed within the head",
            vec![Read, write("HTTP/1.1 200 OK\r\nA")],
            true,
            LOST,
        ),
        ("reset after the head", vec![Read, head.clone(), Reset], true, LOST),
        ("closed within the body", vec![Read, head, write("{")], true, LOST),
        (
            "closed between chunks",
            vec![
                Read,
                write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"),
            ],
            true,
            LOST,
        ),
        (
            "an invalid chunk",
            vec![
                Read,
                write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n"),
            ],
            true,
            NOT_HTTP,
        ),
        ("SSH", vec![Read, write("SSH-2.0-OpenSSH_9.6\r\n")], true, NOT_HTTP),
        (
            "a bad header",
            vec![Read, write("HTTP/1.1 200 OK\r\na b\r\n\r\n")],
            true,
            NOT_HTTP,
        ),
        ("a bad status", vec![Read, write("HTTP/1.1 20x OK\r\n\r\n")], true, NOT_HTTP),
        (
            "a status below 100",
            vec![Read, write("HTTP/1.1 099 -\r\n\r\n")],
            true,
            NOT_HTTP,
        ),
        ("a bad version", vec![Read, write("HTTP/9.9 200 OK\r\n\r\n")], true, NOT_HTTP),
        (
            "a bad length",
            vec![Read, write("HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n")],
            true,
            NOT_HTTP,
        ),
        ("HTTP/2", vec![Read, write(settings(&[]))], true, NOT_HTTP),
        ("TLS", vec![Read, write([21, 3, 3, 0, 2, 2, 70])], true, NOT_HTTP),
    ];
    for (name, steps, complete, expected) in rows {
        check_row(name, reqwest::Client::builder, steps, complete, expected).await;
    }
}

#[tokio::test]
async fn http2_refusals_and_failures() {
    const NO_ERROR: u32 = 0;
    const INTERNAL_ERROR: u32 = 2;
    const REFUSED_STREAM: u32 = 7;
    const CANCEL: u32 = 8;
    const ENHANCE_YOUR_CALM: u32 = 11;
    const HTTP_1_1_REQUIRED: u32 = 13;
    const LAST: u32 = (1 << 31) - 1;
    // `:status: 200` of the static table, and a content length of 9.
    let head = frame(HEADERS, END_HEADERS, 1, &[0x88, 0x0f, 0x0d, 1, b'9']);
    let mut rows: Vec<(String, Vec<Vec<u8>>, Expected)> = vec![
        ("closed".into(), vec![], LOST),
        (
            "two GOAWAY".into(),
            vec![go_away(LAST, NO_ERROR), go_away(0, NO_ERROR)],
            UNSENT,
        ),
        ("GOAWAY above all".into(), vec![go_away(LAST, NO_ERROR)], LOST),
        ("cut off".into(), vec![head.clone(), frame(DATA, 0, 1, b"{")], LOST),
        ("not HTTP/2".into(), vec![b"HTTP/1.1 200 OK\r\n\r\n".to_vec()], NOT_HTTP),
        (
            "no status".into(),
            vec![frame(HEADERS, END_HEADERS | END_STREAM, 1, &[])],
            NOT_HTTP,
        ),
        (
            "bad headers".into(),
            vec![frame(HEADERS, END_HEADERS, 1, &[0xff; 9])],
            NOT_HTTP,
        ),
        ("data first".into(), vec![frame(DATA, END_STREAM, 1, b"{}")], NOT_HTTP),
    ];
    for code in [NO_ERROR, INTERNAL_ERROR, REFUSED_STREAM, ENHANCE_YOUR_CALM] {
        rows.push((
            format!("GOAWAY above the last stream, {code}"),
            vec![go_away(0, code)],
            UNSENT,
        ));
        rows.push((
            format!("GOAWAY at the last stream, {code}"),
            vec![go_away(1, code)],
            LOST,
        ));
    }
    for code in [NO_ERROR, INTERNAL_ERROR, CANCEL, ENHANCE_YOUR_CALM, HTTP_1_1_REQUIRED]
    {
        rows.push((format!("RST_STREAM {code}"), vec![reset_stream(1, code)], LOST));
    }
    for after in [NO_ERROR, CANCEL, REFUSED_STREAM]
        .map(|code| reset_stream(1, code))
        .into_iter()
        .chain([go_away(0, NO_ERROR)])
    {
        rows.push((
            format!("after the head: {after:?}"),
            vec![head.clone(), after],
            LOST,
        ));
    }
    rows.push((
        "RST_STREAM refused".into(),
        vec![reset_stream(1, REFUSED_STREAM)],
        UNSENT,
    ));
    for (name, frames, expected) in rows {
        let steps = [write(settings(&[])), ReadHttp2];
        let steps = steps.into_iter().chain(frames.iter().map(write)).collect();
        check_row(&name, http2, steps, true, expected).await;
    }
}

/// Server bytes before any request. Whether they arrive before the request is written is up to
/// the system; the verdict must fit both.
#[tokio::test]
async fn a_server_that_speaks_first() {
    let peer = Peer::start(vec![write("SSH-2.0-OpenSSH_9.6\r\n"), Hang]).await;
    let client = client(&peer.base_url(), reqwest::Client::builder(), retrying());
    for (method, error) in calls(&client).await {
        let shown = format!("{method}: {error}");
        assert_eq!((error.kind(), error.attempts()), (Decode, 1), "{shown}");
    }
}

#[tokio::test]
async fn statuses() {
    let mut rows = vec![
        (400, false, 1, 1),
        (407, false, 1, 1),
        (408, true, 1, 4),
        (413, false, 1, 1),
        (425, false, 1, 1),
        (429, false, 4, 4),
        (499, false, 1, 1),
    ];
    // A read is repeated where the failure may pass. Statuses that HTTP does not define count as 500.
    rows.extend([101, 300, 301, 302, 303, 304, 307, 308].map(|code| (code, true, 1, 1)));
    rows.extend([501, 505, 511].map(|code| (code, true, 1, 1)));
    rows.extend(
        [500, 502, 503, 504, 520, 599, 600, 777, 999].map(|code| (code, true, 1, 4)),
    );
    for (code, outcome_unknown, writes, reads) in rows {
        let head = format!("HTTP/1.1 {code} -\r\nConnection: close\r\n");
        let complete = write(format!("{head}Content-Length: 0\r\n\r\n"));
        // The status counts, even if the body is lost.
        let cut = write(format!("{head}Content-Length: 99\r\n\r\nabc"));
        let expected = expected(Status, outcome_unknown, writes, reads);
        for (name, reply) in [("complete", complete), ("cut", cut)] {
            let name = format!("{code} {name}");
            check_row(
                &name,
                reqwest::Client::builder,
                vec![Read, reply],
                true,
                expected,
            )
            .await;
        }
    }
}

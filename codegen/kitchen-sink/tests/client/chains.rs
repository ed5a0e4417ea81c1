//! Records that contain each other in a long chain.

use kitchen_sink::DynBox;
use kitchen_sink::chains::{Chain1, Chain45};

use crate::support::{Response, Server};

/// That this compiles is the point: the task holds a record across an `await`, and clones it.
#[tokio::test]
async fn a_long_chain_of_records_goes_to_another_thread_and_back() {
    let json = r#"{"next":[[[{"next":[]}]]]}"#;
    let server =
        Server::start(|request| Response::new(request.body().clone().into())).await;
    let client = server.client();
    let task = tokio::spawn(async move {
        let chain: Chain1 = serde_json::from_str(json).expect("a chain");
        client.chains().replace(chain.clone()).await.map(|received| (chain, received))
    });
    let (chain, received) = task.await.expect("no panic").expect("a response");
    assert_eq!(received, chain);
    assert_eq!(server.take_request().body(), json);
}

#[test]
fn a_box_is_used_like_its_content() {
    let mut value = DynBox::new(Chain45::default());
    value.next = Some("end".to_owned());
    let copy = value.clone();
    assert_eq!(copy, value);
    assert_eq!(format!("{copy:?}"), format!("{:?}", *value));
    assert_eq!(DynBox::from(copy.into_inner()), value);
}

//! The rate limit of the server.

use std::time::Duration;

use revio_runtime::RateLimit;
use revio_runtime::fake::ServerConfig;

use crate::support::start_with;

#[tokio::test]
async fn calls_above_the_limit_are_rejected_and_not_carried_out() {
    let limit = RateLimit::new(2, Duration::from_secs(3600));
    let fake = start_with(ServerConfig::new().rate_limit(limit)).await;
    assert_eq!(fake.get("/Contacts").await.status, 200);
    // A call that fails counts too.
    assert_eq!(fake.get("/Contacts/9").await.status, 404);
    for _ in 0..2 {
        let reply = fake.delete("/Contacts/9").await;
        assert_eq!((reply.status, &reply.json()["status_code"]), (429, &429.into()));
        let message = reply.message();
        let seconds = message.split(' ').find_map(|it| it.parse::<u64>().ok());
        assert!(seconds.is_some_and(|it| (3500..=3601).contains(&it)), "{message}");
        let last = fake.last();
        assert_eq!(last.problems, ["more than 2 calls in 3600s"]);
        assert!(!last.applied);
    }
}

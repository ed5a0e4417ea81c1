//! A relay between client and server that closes connections on which nothing happens for a moment, as
//! gateways do.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

/// How long connections may be idle, in turn.
const IDLE: [Duration; 4] = [
    Duration::from_millis(5),
    Duration::from_millis(20),
    Duration::from_millis(50),
    Duration::from_secs(3600),
];

/// Accepts connections for a server at an address. Dropping the future ends them.
pub(crate) async fn relay(listener: TcpListener, server: String) {
    let mut connections = JoinSet::new();
    for idle in IDLE.into_iter().cycle() {
        // A connection that is gone already concerns only the client.
        let Ok((client, _)) = listener.accept().await else { continue };
        let server = server.clone();
        while connections.try_join_next().is_some() {}
        connections.spawn(async move {
            // Either end may break a connection at any time.
            let _ = connect(client, &server, idle).await;
        });
    }
}

async fn connect(mut client: TcpStream, server: &str, idle: Duration) -> io::Result<()> {
    let mut server = TcpStream::connect(server).await?;
    client.set_nodelay(true)?;
    server.set_nodelay(true)?;
    let (mut sent, mut received) = (vec![0; 16 * 1024], vec![0; 16 * 1024]);
    loop {
        tokio::select! {
            length = client.read(&mut sent) => match length? {
                0 => return Ok(()),
                length => server.write_all(&sent[..length]).await?,
            },
            length = server.read(&mut received) => match length? {
                0 => return Ok(()),
                length => client.write_all(&received[..length]).await?,
            },
            () = tokio::time::sleep(idle) => return Ok(()),
        }
    }
}

//! What the server has seen of each write.

use std::collections::BTreeMap;
use std::fmt;

use revio::fake::{RecordedRequest, Server};
use revio::{Method, StatusCode};

use crate::Outcome;

/// How many kinds of faults there are.
const KINDS: usize = 15;
/// The header that marks all requests of one write.
pub(crate) const MARK: &str = "x-mark";

pub(crate) struct Log {
    /// The requests of each write, in the order in which they arrived.
    writes: BTreeMap<String, Vec<RecordedRequest>>,
    requests: usize,
    faults: BTreeMap<&'static str, usize>,
}

impl Log {
    pub(crate) fn read(server: &Server) -> Outcome<Self> {
        let requests = server.requests();
        let mut log = Self {
            writes: BTreeMap::new(),
            requests: requests.len(),
            faults: BTreeMap::new(),
        };
        for request in requests {
            for fault in &request.faults {
                *log.faults.entry(fault).or_default() += 1;
            }
            if request.method != Method::GET {
                let mark =
                    request.headers.get(MARK).ok_or("a write without its mark")?;
                log.writes.entry(mark.to_str()?.to_owned()).or_default().push(request);
            }
        }
        Ok(log)
    }

    /// How often a write was carried out.
    pub(crate) fn applied(&self, mark: &str) -> usize {
        let requests = self.writes.get(mark).map_or(&[][..], Vec::as_slice);
        requests.iter().filter(|request| request.applied).count()
    }

    /// The marks of the writes that arrived.
    pub(crate) fn marks(&self) -> impl Iterator<Item = &str> {
        self.writes.keys().map(String::as_str)
    }

    /// Nothing was sent again that may have been carried out, and every kind of fault was met.
    pub(crate) fn check(&self) -> Outcome<()> {
        for (mark, requests) in &self.writes {
            let [repeated @ .., _last] = &requests[..] else { continue };
            let refused =
                |it: &RecordedRequest| it.status == Some(StatusCode::TOO_MANY_REQUESTS);
            if !repeated.iter().all(refused) || self.applied(mark) > 1 {
                return Err(format!("{mark} was sent again: {requests:#?}").into());
            }
        }
        if self.faults.len() != KINDS || !(30..70).contains(&self.spoilt()) {
            return Err(format!("not the faults that were to be met: {self}").into());
        }
        if self.repeated() == 0 {
            return Err(format!("no write was sent again: {self}").into());
        }
        Ok(())
    }

    /// Of a thousand requests, how many met a fault that does not concern pages.
    fn spoilt(&self) -> usize {
        let faults = self.faults.iter().filter(|(name, _)| !name.contains("page"));
        faults.map(|(_, times)| times).sum::<usize>() * 1_000 / self.requests.max(1)
    }

    /// Writes that were sent more than once.
    fn repeated(&self) -> usize {
        self.writes.values().filter(|requests| requests.len() > 1).count()
    }
}

impl fmt::Display for Log {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (writes, repeated) = (self.writes.len(), self.repeated());
        writeln!(
            f,
            "server: {} requests, {writes} writes, {repeated} sent again",
            self.requests
        )?;
        write!(f, "faults: {:?}", self.faults)
    }
}

//! The headers of responses.

use super::compare::{CLIENT, Comparison, Spot};
use super::{rust, wire};
use crate::ir::ResponseHeader;

impl Comparison<'_> {
    /// Compares the headers by their names on the wire.
    pub(super) fn headers(&mut self) {
        let (old, new) = (self.old.api, self.new.api);
        for header in &old.headers {
            let Some(other) = find(&new.headers, header) else {
                let spot = spot(Some(header), None);
                self.note(&spot, (wire::READ_REMOVED, rust::HEADER_REMOVED), "removed");
                continue;
            };
            self.header(header, other);
        }
        for header in new.headers.iter().filter(|it| find(&old.headers, it).is_none()) {
            let spot = spot(None, Some(header));
            self.note(&spot, (wire::READ_ADDED, rust::HEADER_ADDED), "a new header");
        }
    }

    fn header(&mut self, old: &ResponseHeader, new: &ResponseHeader) {
        let spot = spot(Some(old), Some(new));
        if !self.same(&old.ty, &new.ty) {
            let what =
                format!("another type: {}", self.types(&old.ty, &new.ty).in_rust());
            let wire = self.retyped(&spot, &old.ty, &new.ty);
            self.note(&spot, (wire, rust::HEADER_TYPE), what);
        }
        self.renamed(&spot, &old.name, &new.name, rust::HEADER_TYPE);
        self.docs(&spot, &old.doc, &new.doc);
    }
}

fn find<'h>(
    headers: &'h [ResponseHeader],
    header: &ResponseHeader,
) -> Option<&'h ResponseHeader> {
    headers.iter().find(|it| it.name.wire.eq_ignore_ascii_case(&header.name.wire))
}

fn spot(old: Option<&ResponseHeader>, new: Option<&ResponseHeader>) -> Spot {
    let name = new.or(old).map_or("", |header| header.name.wire.as_str());
    Spot {
        group: CLIENT.to_owned(),
        subject: format!("header {name}"),
        old: old.map(|header| header.name.span),
        new: new.map(|header| header.name.span),
        ..Spot::default()
    }
}

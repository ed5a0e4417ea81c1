//! The client over real sockets, one module for each topic of the document.

mod bodies;
mod names;
mod paging;
mod parameters;
mod support;

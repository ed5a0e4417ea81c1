//! The client over real sockets, one module for each topic of the document.

mod bodies;
mod chains;
mod names;
mod parameters;
mod support;

//! The Cyberthermometer in the browser: pages over the domain crate `scoring`.
//!
//! Nothing here computes a number; nothing outside `browser` names the browser's interfaces. `ARCHITECTURE.md` says what lives where.
//!
//! The app is seven programs over this library, one for each [`Part`]. They share the address, this browser's storage and a map in
//! the page (`browser::kept`), but no memory: a page's code is loaded when someone first goes to it.

#![expect(unreachable_pub, reason = "Leptos' component macro makes the properties of a component public")]
#![expect(clippy::needless_pass_by_value, reason = "a component owns its properties")]

mod app;
mod browser;
mod build;
mod chart;
mod components;
mod page;
mod pages;
pub mod parts;
mod state;
mod texts;

pub use app::start;
pub use page::Part;

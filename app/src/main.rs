//! The Cyberthermometer in the browser: pages over the domain crate `scoring`.
//!
//! Nothing here computes a number; nothing outside [`browser`] names the browser's interfaces. `ARCHITECTURE.md` says what lives where.
#![expect(unreachable_pub, reason = "Leptos' component macro makes the properties of a component public")]

mod app;
mod browser;
mod chart;
mod components;
mod page;
mod pages;
mod state;
mod texts;

fn main() {
    browser::panic_page::on_panic();
    browser::document::clear_waiting();
    leptos::mount::mount_to_body(app::App);
}

//! The built app in real browsers: what a person does, by `WebDriver`, in Chromium and in Firefox.
//!
//! `cargo xtask test` builds the release folder and says in the environment where everything is ([`harness::settings`]). Each
//! test runs in every browser, with a server, a browser profile and a download folder of its own. Whatever else it is about, it
//! ends with the same three questions ([`harness::app::App::findings`]): did the page ask for nothing but GETs, without query
//! or body, of files on the build's own list; did nothing complain in the console; was nothing against the
//! Content-Security-Policy?
//!
//! Page objects speak the user's words and find things by role, label or heading, as assistive technology does. Expected numbers
//! come from crate `oracle`; nothing here knows crate `scoring`.

mod harness;
mod pages;

mod accessibility;
mod bench;
mod days;
mod detectors;
mod encryption;
mod filling_in;
mod finding_the_way;
mod hostile;
mod hosting;
mod keeping;
mod leaving;
mod limits;
mod merging;
mod nameless;
mod next_year;
mod opening;
mod own_result;
mod paper;
mod region_figures;
mod salvaging;
mod scale;
mod standing_beside;
mod ways_in;
mod web_servers;
mod whole_job;

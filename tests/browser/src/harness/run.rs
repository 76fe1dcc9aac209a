//! Running a test in every browser.

use crate::harness::app::App;
use crate::harness::browser_kind::{BrowserKind, SiteData};
use crate::harness::settings::Settings;
use anyhow::{Context, Result};
use std::any::type_name_of_val;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::thread;

/// Runs a test in every browser at the same time, each with a profile, a host and a folder of its own, and asks at the end what must
/// not have been ([`App::findings`]). The browsers end whatever happens.
///
/// # Panics
/// Where the test fails in a browser, with what failed in each.
pub(crate) fn in_each_browser<T: AsyncFn(&App) -> Result<()> + Sync>(test: T) {
    with(SiteData::Allowed, test);
}

/// The same, in browsers that let no page keep anything.
///
/// # Panics
/// As [`in_each_browser`].
pub(crate) fn in_each_browser_without_storage<T: AsyncFn(&App) -> Result<()> + Sync>(test: T) {
    with(SiteData::Forbidden, test);
}

/// The same, in browsers that have hardly any room left for what pages keep.
///
/// # Panics
/// As [`in_each_browser`].
pub(crate) fn in_each_browser_with_little_room<T: AsyncFn(&App) -> Result<()> + Sync>(test: T) {
    with(SiteData::Scarce, test);
}

fn with<T: AsyncFn(&App) -> Result<()> + Sync>(site_data: SiteData, test: T) {
    let browsers = match Settings::get() {
        Ok(settings) => &settings.browsers,
        Err(reason) => panic!("{reason:#}"),
    };
    let failures: Vec<String> = thread::scope(|scope| {
        let running: Vec<_> =
            browsers.iter().map(|kind| (kind, scope.spawn(|| in_browser(*kind, site_data, &test)))).collect();
        running
            .into_iter()
            .filter_map(|(kind, thread)| match thread.join() {
                Ok(Ok(())) => None,
                Ok(Err(reason)) => Some(format!("{kind}: {reason:#}")),
                Err(_) => Some(format!("{kind}: the test's own harness stopped")),
            })
            .collect()
    });
    assert!(failures.is_empty(), "\n{}\n", failures.join("\n\n"));
}

fn in_browser<T: AsyncFn(&App) -> Result<()>>(kind: BrowserKind, site_data: SiteData, test: &T) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().context("starting the runtime")?;
    let app = runtime.block_on(App::open(kind, site_data, folder(test, kind)))?;
    let outcome = catch_unwind(AssertUnwindSafe(|| runtime.block_on(test(&app))));
    let findings = runtime.block_on(app.findings());
    let mut failures = Vec::new();
    match outcome {
        Ok(Ok(())) => {}
        Ok(Err(reason)) => failures.push(format!("{reason:#}")),
        Err(panic) => failures.push(said(panic.as_ref())),
    }
    match findings {
        Ok(found) => failures.extend(found),
        Err(reason) => failures.push(format!("{reason:#}")),
    }
    if !failures.is_empty() {
        runtime.block_on(app.keep_picture());
        failures.push(format!("see {}", app.folder().display()));
    }
    runtime.block_on(app.quit());
    if failures.is_empty() { Ok(()) } else { Err(anyhow::anyhow!(failures.join("\n"))) }
}

/// A folder named after the test, in cargo's own place for what tests leave behind.
fn folder<T>(test: &T, kind: BrowserKind) -> PathBuf {
    // `browser::filling_in::answers_stay::{{closure}}`
    let name = type_name_of_val(test).trim_end_matches("::{{closure}}").replace("::", "-");
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name).join(kind.to_string())
}

fn said(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "it panicked".to_owned())
}

//! [`BrowserKind`]: the browsers, and how each is asked for the same things.

use crate::harness::settings;
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};
use std::fmt;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// A browser that the app is tested in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum BrowserKind {
    /// Chromium, for Chrome and Edge too.
    Chromium,
    /// Firefox.
    Firefox,
}

/// Whether a page may keep something in the browser.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum SiteData {
    /// As browsers come.
    #[default]
    Allowed,
    /// As where a person or an administrator forbids it.
    Forbidden,
    /// As where the disk is nearly full ([`SCARCE`]).
    Scarce,
}

/// What a browser has left for all pages where it is scarce, in kilobytes of 1,024 bytes.
pub(crate) const SCARCE: u64 = 500;

impl BrowserKind {
    /// The browsers in a list like `chromium,firefox`.
    ///
    /// # Errors
    /// Where it names none, or something else.
    pub(crate) fn list(text: &str) -> Result<Vec<Self>> {
        let browsers: Vec<Self> = text.split(',').map(|name| Self::parse(name.trim())).collect::<Result<_>>()?;
        Ok(browsers)
    }

    fn parse(name: &str) -> Result<Self> {
        match name {
            "chromium" => Ok(Self::Chromium),
            "firefox" => Ok(Self::Firefox),
            other => bail!("CT_BROWSERS: there is no browser `{other}`; choose from chromium and firefox"),
        }
    }

    /// The driver's program, and what it is started with. Each takes any free port and says which.
    ///
    /// # Errors
    /// Where the environment does not name it.
    pub(crate) fn driver(self) -> Result<(std::path::PathBuf, Vec<&'static str>)> {
        Ok(match self {
            Self::Chromium => (settings::path("CT_CHROMEDRIVER")?, vec!["--port=0"]),
            Self::Firefox => {
                (settings::path("CT_GECKODRIVER")?, vec!["--port=0", "--websocket-port=0", "--allow-system-access"])
            }
        })
    }

    /// What a session is asked for: no window, Dutch, no calls home, and downloads without questions into a folder.
    ///
    /// # Errors
    /// Where the environment does not name the browser.
    pub(crate) fn capabilities(self, downloads: &Path, site_data: SiteData) -> Result<Map<String, Value>> {
        let mut capabilities = Map::new();
        // Also the websocket of WebDriver BiDi.
        capabilities.insert("webSocketUrl".to_owned(), json!(true));
        // The servers with a certificate are this machine's own.
        capabilities.insert("acceptInsecureCerts".to_owned(), json!(true));
        match self {
            Self::Chromium => {
                capabilities.insert("goog:chromeOptions".to_owned(), chromium(downloads, site_data)?);
                capabilities.insert("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL" }));
            }
            Self::Firefox => {
                capabilities.insert("moz:firefoxOptions".to_owned(), firefox(downloads, site_data)?);
            }
        }
        Ok(capabilities)
    }
}

impl fmt::Display for BrowserKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
        })
    }
}

fn chromium(downloads: &Path, site_data: SiteData) -> Result<Value> {
    let mut arguments = vec![
        "--headless=new",
        "--lang=nl",
        "--window-size=1280,900",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--no-first-run",
        // What a worker asks for is not covered by the driver's own leave.
        "--ignore-certificate-errors",
        // A container's shared memory is small.
        "--disable-dev-shm-usage",
    ];
    if fs::metadata("/proc/self").context("asking who runs this")?.uid() == 0 {
        arguments.push("--no-sandbox");
    }
    let mut preferences = json!({
        "download.default_directory": downloads,
        "download.prompt_for_download": false,
        "profile.default_content_setting_values.automatic_downloads": 1,
        "intl.accept_languages": "nl",
    });
    if site_data == SiteData::Forbidden {
        preferences["profile.default_content_setting_values.cookies"] = json!(2);
    }
    Ok(json!({ "binary": settings::path("CT_CHROMIUM")?, "args": arguments, "prefs": preferences }))
}

fn firefox(downloads: &Path, site_data: SiteData) -> Result<Value> {
    let mut preferences = json!({
        "browser.download.folderList": 2,
        "browser.download.dir": downloads,
        "browser.download.useDownloadDir": true,
        "browser.download.alwaysOpenPanel": false,
        "browser.download.always_ask_before_handling_new_types": false,
        "browser.helperApps.neverAsk.saveToDisk": "text/csv,application/json",
        "intl.accept_languages": "nl",
        // Tab goes to links and buttons too on every platform.
        "accessibility.tabfocus": 7,
    });
    match site_data {
        SiteData::Allowed => {}
        SiteData::Forbidden => preferences["network.cookie.cookieBehavior"] = json!(2),
        SiteData::Scarce => preferences["dom.quotaManager.temporaryStorage.fixedLimit"] = json!(SCARCE),
    }
    Ok(json!({
        "binary": settings::path("CT_FIREFOX")?,
        "args": ["-headless", "--width", "1280", "--height", "900"],
        "prefs": preferences,
    }))
}

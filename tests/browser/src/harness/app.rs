//! [`App`]: the app in one browser, as a test uses it.

use crate::harness::bidi::{Bidi, Told};
use crate::harness::browser_kind::{BrowserKind, SCARCE, SiteData};
use crate::harness::driver::Driver;
use crate::harness::files::{HandedOver, has_ending};
use crate::harness::media::Media;
use crate::harness::server::{FOLDER, Server};
use crate::harness::settings::Settings;
use anyhow::{Context, Result, anyhow};
use fantoccini::error::CmdError;
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand, WindowHandle};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Waiting for longer than this is a failure. A net under every wait, so that a fault does not hang the tests; no test is about it.
const IN_VAIN: Duration = Duration::from_secs(40);
/// Between two looks at a page.
const AGAIN: Duration = Duration::from_millis(20);

/// The app in a browser with an empty profile, on a host of its own.
pub(crate) struct App {
    /// The commands of `WebDriver`.
    pub(crate) client: Client,
    /// Which browser it is.
    pub(crate) kind: BrowserKind,
    /// The host.
    pub(crate) server: Server,
    /// Where the app is, when not on its own host.
    elsewhere: RefCell<Option<String>>,
    /// What the browser's owner asked for.
    pub(super) media: Cell<Media>,
    bidi: RefCell<Bidi>,
    downloads: PathBuf,
    folder: PathBuf,
    _driver: Driver,
}

impl App {
    /// Starts a host, a driver and a browser; keeps what they say and what is downloaded in `folder`, which is emptied first.
    ///
    /// # Errors
    /// Where one of them does not start.
    pub(super) async fn open(kind: BrowserKind, site_data: SiteData, folder: PathBuf) -> Result<Self> {
        if folder.exists() {
            fs::remove_dir_all(&folder).with_context(|| format!("emptying {}", folder.display()))?;
        }
        let downloads = folder.join("downloads");
        fs::create_dir_all(&downloads).with_context(|| format!("making {}", downloads.display()))?;
        let server = Server::start(&Settings::get()?.dist)?;
        let driver = Driver::start(kind, &folder.join("driver.log"))?;
        let capabilities: Capabilities = kind.capabilities(&downloads, site_data)?.into_iter().collect();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let client =
            builder.capabilities(capabilities).connect(&driver.address()).await.context("starting the browser")?;
        let connected = websocket(&client).and_then(|address| Bidi::connect(&address));
        let bidi = match connected {
            Ok(bidi) => RefCell::new(bidi),
            Err(reason) => {
                // No browser is left behind.
                let _ = client.close().await;
                return Err(reason);
            }
        };
        let (media, elsewhere) = (Cell::default(), RefCell::default());
        let app = Self { client, kind, server, elsewhere, media, bidi, downloads, folder, _driver: driver };
        // A page that glides to where a click must be keeps a driver from clicking.
        match app.emulate(Media { reduced_motion: true, ..Media::default() }).await {
            Ok(()) => Ok(app),
            Err(reason) => {
                app.quit().await;
                Err(reason)
            }
        }
    }

    /// Ends the browser, and with it the driver and the host.
    pub(super) async fn quit(self) {
        // A browser that has crashed cannot be asked to end.
        let _ = self.client.close().await;
    }

    /// From now on looks for the app at another host's address, which is then the only one that may be asked.
    pub(crate) fn move_to(&self, address: String) {
        *self.elsewhere.borrow_mut() = Some(address);
    }

    /// The address of the app.
    fn address(&self) -> String {
        self.elsewhere.borrow().clone().unwrap_or_else(|| self.server.address())
    }

    /// Opens a page of the app by its address, `#/invullen`, in this document or in a new one.
    ///
    /// # Errors
    /// Where the browser cannot.
    pub(crate) async fn go(&self, route: &str) -> Result<()> {
        self.client.goto(&format!("{}{route}", self.address())).await.with_context(|| format!("opening {route}"))
    }

    /// Opens a page of the app in a new document: what the page before it held in memory is gone.
    ///
    /// # Errors
    /// Where the browser cannot.
    pub(crate) async fn go_afresh(&self, route: &str) -> Result<()> {
        self.client.goto("about:blank").await.context("leaving the page")?;
        self.go(route).await
    }

    /// Loads the page anew.
    ///
    /// # Errors
    /// Where the browser cannot.
    pub(crate) async fn reload(&self) -> Result<()> {
        self.client.refresh().await.context("reloading")
    }

    /// The route of the page that is shown: what follows the `#`, with it.
    ///
    /// # Errors
    /// Where the browser does not say.
    pub(crate) async fn route(&self) -> Result<String> {
        let url = self.client.current_url().await.context("asking for the address")?;
        Ok(url.fragment().map_or_else(String::new, |route| format!("#{route}")))
    }

    /// Runs a script of the test in the page.
    ///
    /// # Errors
    /// Where it throws.
    pub(crate) async fn script(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        let begin: String = script.trim().chars().take(60).collect();
        self.client.execute(script, arguments).await.with_context(|| format!("running the script {begin}…"))
    }

    /// Looks again until there is something, or until it is in vain.
    ///
    /// # Errors
    /// Where it is in vain: then with `what` was waited for and what the last look saw.
    pub(crate) async fn until<T>(&self, what: &str, mut look: impl AsyncFnMut() -> Result<T>) -> Result<T> {
        let begun = Instant::now();
        loop {
            match look().await {
                Ok(found) => return Ok(found),
                Err(seen) if begun.elapsed() > IN_VAIN => {
                    return Err(seen.context(format!("waited in vain for {what}")));
                }
                Err(_) => tokio::time::sleep(AGAIN).await,
            }
        }
    }

    /// Puts axe-core into the page where it is not yet.
    pub(crate) async fn need_axe(&self) -> Result<()> {
        if self.script("return Boolean(window.axe)", vec![]).await? != true {
            self.script(&Settings::get()?.axe, vec![]).await?;
        }
        Ok(())
    }

    /// Makes the browser's owner ask for something else.
    ///
    /// # Errors
    /// Where this browser cannot be told.
    pub(crate) async fn emulate(&self, media: Media) -> Result<()> {
        match self.kind {
            BrowserKind::Chromium => {
                let features = json!([
                    { "name": "prefers-color-scheme", "value": if media.dark { "dark" } else { "light" } },
                    { "name": "prefers-reduced-motion", "value": if media.reduced_motion { "reduce" } else { "no-preference" } },
                    { "name": "forced-colors", "value": if media.forced_colours { "active" } else { "none" } },
                ]);
                self.vendor(
                    "goog/cdp/execute",
                    json!({ "cmd": "Emulation.setEmulatedMedia", "params": { "features": features } }),
                )
                .await?;
            }
            BrowserKind::Firefox => {
                let preferences = json!({
                    // 0 is dark, 1 is light.
                    "layout.css.prefers-color-scheme.content-override": i32::from(!media.dark),
                    "ui.prefersReducedMotion": i32::from(media.reduced_motion),
                    // 2: the person's colours always, 0: those of the page.
                    "browser.display.document_color_use": if media.forced_colours { 2 } else { 0 },
                });
                self.vendor("moz/context", json!({ "context": "chrome" })).await?;
                let set = self
                    .script("for (const [name, value] of Object.entries(arguments[0])) Services.prefs.setIntPref(name, value)", vec![preferences])
                    .await;
                self.vendor("moz/context", json!({ "context": "content" })).await?;
                set?;
            }
        }
        self.media.set(media);
        let query = "return ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', '(forced-colors: active)'].map((query) => matchMedia(query).matches)";
        self.until("the browser to ask for it", async || {
            let asked = self.script(query, vec![]).await?;
            let wanted = json!([media.dark, media.reduced_motion, media.forced_colours]);
            if asked == wanted {
                Ok(())
            } else {
                Err(anyhow!("it asks for {asked}, not {wanted} (dark, less motion, own colours)"))
            }
        })
        .await
    }

    /// Leaves little room for what this page keeps. Firefox is told so when it starts; Chromium forgets it with the page.
    ///
    /// # Errors
    /// Where the driver cannot.
    pub(crate) async fn make_scarce(&self) -> Result<()> {
        if self.kind == BrowserKind::Chromium {
            let origin = self.server.address().replace(FOLDER, "");
            let quota = json!({ "origin": origin, "quotaSize": SCARCE * 1_024 });
            let command = json!({ "cmd": "Storage.overrideQuotaForOrigin", "params": quota });
            self.vendor("goog/cdp/execute", command).await?;
        }
        Ok(())
    }

    /// Lets no page write to the clipboard; only Chromium asks anyone. Firefox wants a person's own click, which a script's is not.
    ///
    /// # Errors
    /// Where the driver cannot.
    pub(crate) async fn forbid_clipboard(&self) -> Result<()> {
        if self.kind == BrowserKind::Chromium {
            let permission = json!({ "permission": { "name": "clipboard-write" }, "setting": "denied" });
            self.vendor("goog/cdp/execute", json!({ "cmd": "Browser.setPermission", "params": permission })).await?;
        }
        Ok(())
    }

    /// Shows the page as it is printed; only Chromium's driver can.
    ///
    /// # Errors
    /// Where the driver cannot.
    pub(crate) async fn as_on_paper(&self, paper: bool) -> Result<()> {
        let media = json!({ "media": if paper { "print" } else { "" } });
        self.vendor("goog/cdp/execute", json!({ "cmd": "Emulation.setEmulatedMedia", "params": media })).await?;
        // What its owner asked for went with it.
        if paper { Ok(()) } else { self.emulate(self.media.get()).await }
    }

    /// Gives the page this many CSS pixels.
    ///
    /// # Errors
    /// Where the browser refuses.
    pub(crate) async fn resize(&self, width: u32, height: u32) -> Result<()> {
        let context = self.client.window().await.context("asking for the tab")?;
        let viewport = json!({ "context": String::from(context), "viewport": { "width": width, "height": height } });
        self.bidi.borrow_mut().command("browsingContext.setViewport", &viewport)?;
        self.until("the new size", async || {
            let seen = self.script("return innerWidth", vec![]).await?;
            if seen == width { Ok(()) } else { Err(anyhow!("the page is {seen} wide, not {width}")) }
        })
        .await
    }

    /// The downloaded file whose name fits, once it is complete.
    ///
    /// # Errors
    /// Where none comes.
    pub(crate) async fn downloaded(&self, fits: impl Fn(&str) -> bool) -> Result<HandedOver> {
        self.until("a downloaded file", async || {
            let mut names = Vec::new();
            for entry in fs::read_dir(&self.downloads).context("reading the download folder")? {
                names.push(entry.context("reading the download folder")?.file_name().to_string_lossy().into_owned());
            }
            // Both browsers write beside the file, or an empty one, until they are done.
            let busy =
                names.iter().any(|name| ["part", "crdownload", "tmp"].iter().any(|ending| has_ending(name, ending)));
            let name = names.iter().find(|name| !busy && fits(name)).with_context(|| format!("there are {names:?}"))?;
            let bytes = fs::read(self.downloads.join(name)).with_context(|| format!("reading {name}"))?;
            if bytes.is_empty() {
                Err(anyhow!("{name} is still empty"))
            } else {
                Ok(HandedOver { name: name.clone(), bytes })
            }
        })
        .await
    }

    /// Takes away what was downloaded, so that the next file of that name is a new one.
    ///
    /// # Errors
    /// Where the folder cannot be emptied.
    pub(crate) fn forget_downloads(&self) -> Result<()> {
        for entry in fs::read_dir(&self.downloads).context("reading the download folder")? {
            fs::remove_file(entry?.path()).context("emptying the download folder")?;
        }
        Ok(())
    }

    /// Whether nothing was downloaded.
    ///
    /// # Errors
    /// Where the folder cannot be read.
    pub(crate) fn downloaded_nothing(&self) -> Result<bool> {
        Ok(fs::read_dir(&self.downloads).context("reading the download folder")?.next().is_none())
    }

    /// Opens another tab and goes on in it; gives what the tab before it is known by.
    ///
    /// # Errors
    /// Where the browser does not.
    pub(crate) async fn open_tab(&self) -> Result<WindowHandle> {
        let before = self.client.window().await.context("asking for the tab")?;
        let tab = self.client.new_window(true).await.context("opening a tab")?;
        self.to_tab(tab.handle).await?;
        Ok(before)
    }

    /// Goes on in another tab.
    ///
    /// # Errors
    /// Where it is gone.
    pub(crate) async fn to_tab(&self, tab: WindowHandle) -> Result<()> {
        self.client.switch_to_window(tab).await.context("going to another tab")
    }

    /// A path in the test's own folder, for files that a file chooser takes.
    pub(crate) fn own_file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// What must not be: requests for anything but GETs of files on the build's list, complaints in the console, violations of the
    /// Content-Security-Policy. Empty when all is well.
    ///
    /// # Errors
    /// Where the browser cannot be asked.
    pub(crate) async fn findings(&self) -> Result<Vec<String>> {
        let mut found = self.server.unexpected();
        {
            let mut bidi = self.bidi.borrow_mut();
            let told = bidi.told()?;
            found.extend(told.complaints.iter().map(|line| format!("console: {line}")));
            found.extend(elsewhere(told, &self.address()));
        }
        found.extend(self.browser_log().await?);
        Ok(found)
    }

    /// Forgets what was found, after a test of what must be found.
    ///
    /// # Errors
    /// Where the browser cannot be asked.
    pub(crate) async fn forget_findings(&self) -> Result<()> {
        self.server.forget();
        self.bidi.borrow_mut().forget()?;
        self.browser_log().await?;
        Ok(())
    }

    /// Chromium's own log has what its console shows beside what scripts write: refused by the policy, not found, not allowed. `WebDriver`
    /// gives no such log in Firefox; there the policy's violations come by their event, and the host tells what was not found.
    async fn browser_log(&self) -> Result<Vec<String>> {
        if self.kind != BrowserKind::Chromium {
            return Ok(Vec::new());
        }
        let log = self.vendor("se/log", json!({ "type": "browser" })).await?;
        let lines = log.as_array().into_iter().flatten();
        Ok(lines
            .filter(|line| line["level"] == "SEVERE" || line["level"] == "WARNING")
            .map(|line| format!("browser log: {}", line["message"].as_str().unwrap_or_default()))
            .collect())
    }

    /// Keeps what the page looks like now.
    pub(super) async fn keep_picture(&self) {
        // The test has failed already; a browser that gives no picture adds nothing.
        if let Ok(picture) = self.client.screenshot().await {
            let _ = fs::write(self.folder.join("failure.png"), picture);
        }
        if let Ok(html) = self.client.source().await {
            let _ = fs::write(self.folder.join("failure.html"), html);
        }
    }

    /// Where the test keeps what it leaves behind.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(super) async fn vendor(&self, path: &'static str, body: Value) -> Result<Value> {
        self.client.issue_cmd(Vendor { path, body }).await.with_context(|| format!("asking the driver for {path}"))
    }
}

/// What a page asked of somewhere else than the app's own folder, or with more than an address.
fn elsewhere(told: &Told, address: &str) -> Vec<String> {
    let fault = |(method, url, body): &(String, String, u64)| {
        let local = ["blob:", "data:", "about:"].iter().any(|start| url.starts_with(start));
        let own = url.starts_with(address) && !url.contains('?');
        (!local && (!own || method != "GET" || *body > 0))
            .then(|| format!("the browser asked: {method} {url}, with {body} bytes"))
    };
    told.requests.iter().filter_map(fault).collect()
}

fn websocket(client: &Client) -> Result<String> {
    let address =
        client.capabilities().and_then(|capabilities| capabilities.get("webSocketUrl")).and_then(Value::as_str);
    address.map(str::to_owned).context("the browser gave no address for WebDriver BiDi")
}

/// A command that only one maker's driver knows.
#[derive(Debug)]
struct Vendor {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Vendor {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}

/// Whether an error means that the page has changed under an element since it was found.
pub(crate) fn is_stale(error: &CmdError) -> bool {
    error.is_stale_element_reference()
}

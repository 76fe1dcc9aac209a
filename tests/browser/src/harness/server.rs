//! [`Server`]: a static host that serves the app from a folder, and notes every request.

use crate::harness::dist::Dist;
use crate::harness::files::has_ending;
use anyhow::{Context, Result, anyhow};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use tiny_http::{Header, Method, Request, Response, StatusCode};

/// The folder that the app is in: never the top of the host.
pub(crate) const FOLDER: &str = "/map/";

/// A host on a free port of this machine; it stops when it is dropped.
pub(crate) struct Server {
    http: Arc<tiny_http::Server>,
    dist: &'static Dist,
    port: u16,
    notes: Arc<Mutex<Notes>>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct Notes {
    /// What was asked for that should not have been.
    unexpected: Vec<String>,
    /// Paths from the page that are answered with 404 although the build has them.
    missing: BTreeSet<String>,
    /// Paths from the page that are not answered yet, and who waits for them.
    held: BTreeSet<String>,
    waiting: Vec<(String, Request)>,
    /// Pages of the test's own, beside the app.
    own: Vec<(String, String)>,
    /// Every request, in order.
    all: Vec<String>,
}

impl Server {
    /// Starts serving.
    ///
    /// # Errors
    /// Where this machine has no free port.
    pub(crate) fn start(dist: &'static Dist) -> Result<Self> {
        let http =
            tiny_http::Server::http(("127.0.0.1", 0)).map_err(|reason| anyhow!("starting the server: {reason}"))?;
        let http = Arc::new(http);
        let port = http.server_addr().to_ip().context("the server has no address")?.port();
        let notes = Arc::new(Mutex::new(Notes::default()));
        let thread = {
            let (http, notes) = (Arc::clone(&http), Arc::clone(&notes));
            thread::spawn(move || {
                for request in http.incoming_requests() {
                    answer(dist, &notes, request);
                }
            })
        };
        Ok(Self { http, dist, port, notes, thread: Some(thread) })
    }

    /// The address of the app.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}{FOLDER}", self.port)
    }

    /// From now on answers that this file, named from the page, is not there.
    pub(crate) fn lose(&self, path: &str) {
        lock(&self.notes).missing.insert(path.to_owned());
    }

    /// Has the file again.
    pub(crate) fn find_again(&self, path: &str) {
        lock(&self.notes).missing.remove(path);
    }

    /// From now on lets whoever asks for this file, named from the page, wait for it.
    pub(crate) fn hold(&self, path: &str) {
        lock(&self.notes).held.insert(path.to_owned());
    }

    /// How many wait for a file that is held.
    pub(crate) fn waiting(&self, path: &str) -> usize {
        lock(&self.notes).waiting.iter().filter(|(waited, _)| waited == path).count()
    }

    /// Answers everyone who waits for the file, and holds it no longer.
    pub(crate) fn release(&self, path: &str) {
        let waiting = {
            let mut notes = lock(&self.notes);
            notes.held.remove(path);
            std::mem::take(&mut notes.waiting)
        };
        for (waited, request) in waiting {
            if waited == path {
                respond(self.dist, &self.notes, &waited, request);
            } else {
                lock(&self.notes).waiting.push((waited, request));
            }
        }
    }

    /// Puts a page of the test's own beside the app, under the same headers.
    pub(crate) fn put(&self, path: &str, html: &str) {
        lock(&self.notes).own.push((path.to_owned(), html.to_owned()));
    }

    /// What was asked that should not have been, in words.
    pub(crate) fn unexpected(&self) -> Vec<String> {
        lock(&self.notes).unexpected.clone()
    }

    /// Forgets what should not have been asked, after a test of what must be found.
    pub(crate) fn forget(&self) {
        lock(&self.notes).unexpected.clear();
    }

    /// Every request so far, in order: method and path.
    pub(crate) fn requests(&self) -> Vec<String> {
        lock(&self.notes).all.clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.http.unblock();
        if let Some(thread) = self.thread.take() {
            // It can only have stopped by a panic, which has been printed.
            let _ = thread.join();
        }
    }
}

fn lock(notes: &Mutex<Notes>) -> MutexGuard<'_, Notes> {
    notes.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What is wrong with a request for a file of the app, in words.
fn fault(dist: &Dist, method: &str, url: &str, body: usize) -> Option<String> {
    let path = url.strip_prefix(FOLDER);
    if method != "GET" {
        Some(format!("{method} {url}: only GET is allowed"))
    } else if url.contains('?') {
        Some(format!("GET {url}: with a query"))
    } else if body > 0 {
        Some(format!("GET {url}: with a body of {body} bytes"))
    } else if !path.is_some_and(|path| dist.lists(path)) {
        Some(format!("GET {url}: not a file on the build's list"))
    } else {
        None
    }
}

fn answer(dist: &Dist, notes: &Mutex<Notes>, request: Request) {
    let (method, url) = (request.method().to_string(), request.url().to_owned());
    let path = url.strip_prefix(FOLDER).unwrap_or("\0").to_owned();
    {
        let mut notes = lock(notes);
        notes.all.push(format!("{method} {url}"));
        if !notes.own.iter().any(|(own, _)| *own == path) {
            let wrong = fault(dist, &method, &url, request.body_length().unwrap_or(0));
            notes.unexpected.extend(wrong);
        }
        if notes.held.contains(&path) {
            notes.waiting.push((path, request));
            return;
        }
    }
    respond(dist, notes, &path, request);
}

fn respond(dist: &Dist, notes: &Mutex<Notes>, path: &str, request: Request) {
    let own = lock(notes).own.iter().find(|(own, _)| own == path).map(|(_, html)| html.clone());
    let content = match own {
        Some(html) => Some(html.into_bytes()),
        None if *request.method() != Method::Get || lock(notes).missing.contains(path) => None,
        None => dist.content(path),
    };
    let status = if content.is_some() { 200 } else { 404 };
    let mut response = Response::from_data(content.unwrap_or_default()).with_status_code(StatusCode(status));
    // A page of the test's own has the headers of the app's page.
    let known = if dist.lists(path) { path } else { "" };
    let is_script = |(name, _): &(String, String)| known.is_empty() && name == "Content-Type" && has_ending(path, "js");
    let script = ("Content-Type".to_owned(), "text/javascript".to_owned());
    for (name, value) in
        dist.headers(known).into_iter().map(|header| if is_script(&header) { script.clone() } else { header })
    {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    // A browser that hung up does not want the answer.
    let _ = request.respond(response);
}

//! [`Server`]: a folder on loopback, with the headers of the release.

use crate::headers;
use anyhow::{Result, anyhow};
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::thread;
use tiny_http::{Header, Method, Request, Response, StatusCode};

/// A running server; it stops with the program.
#[derive(Debug)]
pub(super) struct Server {
    port: u16,
}

impl Server {
    /// Starts serving a folder to this machine only. Port 0 is any free one.
    ///
    /// # Errors
    /// Where the port is taken.
    pub(super) fn start(port: u16, folder: PathBuf) -> Result<Self> {
        let http = tiny_http::Server::http(("127.0.0.1", port))
            .map_err(|reason| anyhow!("port {port} cannot be used ({reason}); choose another with --port"))?;
        let port = http.server_addr().to_ip().map_or(port, |address| address.port());
        thread::spawn(move || {
            for request in http.incoming_requests() {
                let response = answer(&folder, request.method(), request.url());
                send(request, response);
            }
        });
        Ok(Self { port })
    }

    /// Where a browser finds it.
    pub(super) fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }
}

/// A status, the type of the content, and the content.
type Answer = (u16, &'static str, Vec<u8>);

fn answer(folder: &Path, method: &Method, url: &str) -> Answer {
    let text = "text/plain; charset=utf-8";
    if *method != Method::Get {
        return (405, text, b"Only GET.".to_vec());
    }
    let path = url.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
    let path = if path.is_empty() { "index.html" } else { path };
    // Only names below the folder: nothing that climbs out of it.
    let below = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    match below.then(|| fs::read(folder.join(path))) {
        Some(Ok(content)) => (200, headers::content_type(path), content),
        _ => (404, text, b"Not here.".to_vec()),
    }
}

fn send(request: Request, (status, content_type, content): Answer) {
    let mut response = Response::from_data(content).with_status_code(StatusCode(status));
    let kept = [("Content-Type", content_type.to_owned()), ("Cache-Control", "no-store".to_owned())];
    for (name, value) in headers::always().into_iter().chain(kept) {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    // A browser that hung up does not want the answer.
    let _ = request.respond(response);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(method: &Method, url: &str) -> u16 {
        answer(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), method, url).0
    }

    #[test]
    fn a_file_of_the_folder_is_given() {
        assert_eq!(status(&Method::Get, "/main.rs"), 200);
        assert_eq!(status(&Method::Get, "/serve/server.rs?x=1"), 200);
    }

    #[test]
    fn nothing_else_is() {
        assert_eq!(status(&Method::Get, "/"), 404);
        assert_eq!(status(&Method::Get, "/../Cargo.toml"), 404);
        assert_eq!(status(&Method::Get, "//etc/passwd"), 404);
        assert_eq!(status(&Method::Post, "/main.rs"), 405);
    }
}

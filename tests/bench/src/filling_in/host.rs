//! A static host on this machine, which sends what is compressed compressed, as real ones do.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use anyhow::{Context as _, Result, anyhow};
use tiny_http::{Header, Response, Server};

/// It serves until the process ends.
pub(super) struct Host {
    port: u16,
}

impl Host {
    /// Serves the release folder, with the `.br` beside each file, and these pages of our own below `plain/`.
    pub(super) fn start(dist: &Path, own: Vec<(String, String)>) -> Result<Self> {
        let server = Server::http(("127.0.0.1", 0)).map_err(|reason| anyhow!("starting the host: {reason}"))?;
        let port = server.server_addr().to_ip().context("the host has no address")?.port();
        let own: BTreeMap<String, Vec<u8>> = own
            .into_iter()
            .map(|(name, html)| Ok((format!("/plain/{name}"), brotli(html.as_bytes())?)))
            .collect::<Result<_>>()?;
        let (server, own, dist) = (Arc::new(server), Arc::new(own), Arc::new(dist.to_owned()));
        // As many as a browser opens at a time.
        for _ in 0..6 {
            let (server, own, dist) = (Arc::clone(&server), Arc::clone(&own), Arc::clone(&dist));
            thread::spawn(move || {
                for request in server.incoming_requests() {
                    let path = request.url().split(['?', '#']).next().unwrap_or_default().to_owned();
                    let path = if path == "/" { "/index.html".to_owned() } else { path };
                    let content = own.get(&path).cloned().or_else(|| fs::read(compressed(&dist, &path)).ok());
                    let status = if content.is_some() { 200 } else { 404 };
                    let mut response = Response::from_data(content.unwrap_or_default()).with_status_code(status);
                    for (name, value) in [("Content-Type", kind(&path)), ("Content-Encoding", "br")] {
                        if let Ok(header) = Header::from_bytes(name, value) {
                            response.add_header(header);
                        }
                    }
                    // A browser that hung up does not want the answer.
                    let _ = request.respond(response);
                }
            });
        }
        Ok(Self { port })
    }

    /// The address of a page.
    pub(super) fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}/{path}", self.port)
    }
}

fn compressed(dist: &Path, path: &str) -> PathBuf {
    dist.join(format!("{}.br", path.trim_start_matches('/').replace("..", "")))
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut compressed = Vec::new();
    brotli::CompressorWriter::new(&mut compressed, 4096, 11, 22).write_all(bytes).context("compressing a page")?;
    Ok(compressed)
}

fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

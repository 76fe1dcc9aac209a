//! [`Bidi`]: `WebDriver BiDi`, by which a browser tells of its console and of every request it makes. The same in both browsers.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::net::TcpStream;
use std::time::Duration;
use tungstenite::{Message, WebSocket};

/// A browser that does not answer for this long has hung; nothing is measured by it.
const HUNG: Duration = Duration::from_secs(120);

/// What the browser told since the session began.
#[derive(Debug, Default)]
pub(crate) struct Told {
    /// Lines of the console that are errors or warnings, uncaught exceptions, and violations of the policy.
    pub(crate) complaints: Vec<String>,
    /// Requests of pages: method, address and size of the body.
    pub(crate) requests: Vec<(String, String, u64)>,
}

/// A session's websocket.
#[derive(Debug)]
pub(crate) struct Bidi {
    socket: WebSocket<TcpStream>,
    last: u64,
    told: Told,
}

/// Turns what the page's policy refused into a line of the console. It is there before the page's own scripts.
const TELL_OF_VIOLATIONS: &str = "() => document.addEventListener('securitypolicyviolation', (event) => console.error(
    `Content-Security-Policy: ${event.effectiveDirective} refused ${event.blockedURI} (${event.sourceFile}:${event.lineNumber} ${event.sample})`))";

impl Bidi {
    /// Connects to the address that a new session gave, and begins to listen.
    ///
    /// # Errors
    /// Where the browser refuses.
    pub(crate) fn connect(address: &str) -> Result<Self> {
        let host =
            address.strip_prefix("ws://").and_then(|rest| rest.split('/').next()).context("no websocket address")?;
        let stream = TcpStream::connect(host.replace("localhost", "127.0.0.1"))
            .with_context(|| format!("connecting to {address}"))?;
        stream.set_read_timeout(Some(HUNG)).context("limiting how long to wait")?;
        let (socket, _) = tungstenite::client(address, stream).with_context(|| format!("opening {address}"))?;
        let mut bidi = Self { socket, last: 0, told: Told::default() };
        bidi.command("session.subscribe", &json!({ "events": ["log.entryAdded", "network.beforeRequestSent"] }))?;
        bidi.command("script.addPreloadScript", &json!({ "functionDeclaration": TELL_OF_VIOLATIONS }))?;
        Ok(bidi)
    }

    /// Gives a command and waits for its answer; what is told meanwhile is kept.
    ///
    /// # Errors
    /// Where the browser refuses it, or hung.
    pub(crate) fn command(&mut self, method: &str, parameters: &Value) -> Result<Value> {
        self.last += 1;
        let message = json!({ "id": self.last, "method": method, "params": parameters }).to_string();
        self.socket.send(Message::text(message)).with_context(|| format!("sending {method}"))?;
        loop {
            let Message::Text(text) = self.socket.read().with_context(|| format!("waiting for {method}"))? else {
                continue;
            };
            let mut message: Value = serde_json::from_str(&text).context("the browser did not tell JSON")?;
            if message["type"] == "event" {
                self.keep(&message);
            } else if message["id"] == self.last {
                if message["type"] == "error" {
                    bail!("{method}: {message}");
                }
                return Ok(message["result"].take());
            }
        }
    }

    /// What was told so far. What happened before this call is in it: a browser tells in order.
    ///
    /// # Errors
    /// Where the browser hung.
    pub(crate) fn told(&mut self) -> Result<&Told> {
        self.command("browsingContext.getTree", &json!({}))?;
        Ok(&self.told)
    }

    /// Forgets what was told, after a test of what must be told.
    ///
    /// # Errors
    /// Where the browser hung.
    pub(crate) fn forget(&mut self) -> Result<Told> {
        self.told()?;
        Ok(std::mem::take(&mut self.told))
    }

    fn keep(&mut self, event: &Value) {
        let told = &event["params"];
        match event["method"].as_str() {
            Some("log.entryAdded") => {
                let level = told["level"].as_str().unwrap_or_default();
                if level == "error" || level == "warn" {
                    let text = told["text"].as_str().unwrap_or_default();
                    self.told.complaints.push(format!("{level}: {text}"));
                }
            }
            Some("network.beforeRequestSent") => {
                let request = &told["request"];
                let text = |name: &str| request[name].as_str().unwrap_or_default().to_owned();
                self.told.requests.push((text("method"), text("url"), request["bodySize"].as_u64().unwrap_or(0)));
            }
            _ => {}
        }
    }
}

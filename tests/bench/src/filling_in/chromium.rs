//! A Chromium that is driven by its own protocol: real input, and the machine and the network as slow as we want them.

use std::fs;
use std::net::TcpStream;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};
use tungstenite::stream::MaybeTlsStream;
use tungstenite::{Message, WebSocket};

/// Waiting for longer than this is in vain.
const IN_VAIN: Duration = Duration::from_secs(60);

/// A browser with one tab.
pub(super) struct Chromium {
    process: Child,
    socket: WebSocket<MaybeTlsStream<TcpStream>>,
    session: String,
    number: u64,
}

impl Chromium {
    /// Starts it with an empty profile in `folder`; `probe` runs before each document's own scripts.
    pub(super) fn start(program: &Path, folder: &Path, probe: &str) -> Result<Self> {
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
        let mut command = Command::new(program);
        command
            .args(["--headless=new", "--remote-debugging-port=0", "--window-size=1280,900", "--no-first-run"])
            .args(["--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage"])
            .arg(format!("--user-data-dir={}", folder.display()));
        if fs::metadata("/proc/self").context("asking who runs this")?.uid() == 0 {
            command.arg("--no-sandbox");
        }
        let mut process = command.arg("about:blank").stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let address = match address(&folder.join("DevToolsActivePort")) {
            Ok(address) => address,
            Err(reason) => {
                let _ = process.kill();
                return Err(reason);
            }
        };
        let (socket, _) = tungstenite::connect(address).context("connecting to the browser")?;
        let mut browser = Self { process, socket, session: String::new(), number: 0 };
        let targets = browser.command("Target.getTargets", &json!({}))?;
        let tab = targets["targetInfos"].as_array().into_iter().flatten().find(|target| target["type"] == "page");
        let tab = tab.context("the browser has no tab")?["targetId"].clone();
        let attached = browser.command("Target.attachToTarget", &json!({ "targetId": tab, "flatten": true }))?;
        attached["sessionId"].as_str().context("no session")?.clone_into(&mut browser.session);
        for domain in ["Page.enable", "Runtime.enable", "Network.enable", "Performance.enable", "HeapProfiler.enable"] {
            browser.command(domain, &json!({}))?;
        }
        browser.command("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": probe }))?;
        Ok(browser)
    }

    /// Sends a command and waits for its answer.
    pub(super) fn command(&mut self, method: &str, parameters: &Value) -> Result<Value> {
        self.number += 1;
        let mut message = json!({ "id": self.number, "method": method, "params": parameters });
        if !self.session.is_empty() {
            message["sessionId"] = json!(self.session);
        }
        self.socket.send(Message::text(message.to_string())).with_context(|| format!("sending {method}"))?;
        loop {
            let answer = self.socket.read().with_context(|| format!("waiting for {method}"))?;
            let Message::Text(text) = answer else { continue };
            let mut answer: Value = serde_json::from_str(&text).context("the browser's answer")?;
            if answer["id"] == self.number {
                ensure!(answer["error"].is_null(), "{method}: {}", answer["error"]);
                return Ok(answer["result"].take());
            }
        }
    }

    /// What an expression gives in the page.
    pub(super) fn ask(&mut self, expression: &str) -> Result<Value> {
        let asked = json!({ "expression": expression, "returnByValue": true, "awaitPromise": true });
        let mut answer = self.command("Runtime.evaluate", &asked)?;
        ensure!(answer["exceptionDetails"].is_null(), "{expression}: {}", answer["exceptionDetails"]);
        Ok(answer["result"]["value"].take())
    }

    /// Asks again until there is a number.
    pub(super) fn number(&mut self, expression: &str) -> Result<f64> {
        let begun = Instant::now();
        loop {
            // While another document comes there is none to ask.
            if let Ok(answer) = self.ask(expression)
                && let Some(number) = answer.as_f64()
            {
                return Ok(number);
            }
            if begun.elapsed() > IN_VAIN {
                bail!("waited in vain for {expression}");
            }
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// Slows the processor down by this factor.
    pub(super) fn slow_down(&mut self, factor: u32) -> Result<()> {
        self.command("Emulation.setCPUThrottlingRate", &json!({ "rate": factor })).map(drop)
    }

    /// Opens an address in a new document.
    pub(super) fn open(&mut self, address: &str) -> Result<()> {
        self.command("Page.navigate", &json!({ "url": "about:blank" }))?;
        self.command("Page.navigate", &json!({ "url": address })).map(drop)
    }

    /// Presses and releases the mouse in the middle of what an expression gives, once it is in view.
    pub(super) fn click(&mut self, element: &str) -> Result<()> {
        let place = self.ask(&format!(
            "(() => {{ const one = {element}; one.scrollIntoView({{ block: 'center', behavior: 'instant' }}); const box = one.getBoundingClientRect(); \
             return [box.x + box.width / 2, box.y + box.height / 2]; }})()"
        ))?;
        for (kind, buttons) in [("mousePressed", 1), ("mouseReleased", 0)] {
            let mouse = json!({ "type": kind, "x": place[0], "y": place[1], "button": "left", "buttons": buttons, "clickCount": 1 });
            self.command("Input.dispatchMouseEvent", &mouse)?;
        }
        Ok(())
    }

    /// Presses a key that writes this letter.
    pub(super) fn strike(&mut self, letter: char) -> Result<()> {
        let key = json!({ "type": "keyDown", "key": letter.to_string(), "text": letter.to_string() });
        self.command("Input.dispatchKeyEvent", &key)?;
        self.command("Input.dispatchKeyEvent", &json!({ "type": "keyUp", "key": letter.to_string() })).map(drop)
    }

    /// Presses the arrow downwards.
    pub(super) fn arrow(&mut self) -> Result<()> {
        for kind in ["keyDown", "keyUp"] {
            let key = json!({ "type": kind, "key": "ArrowDown", "code": "ArrowDown", "windowsVirtualKeyCode": 40 });
            self.command("Input.dispatchKeyEvent", &key)?;
        }
        Ok(())
    }

    /// What is in use after the garbage is collected: bytes of the heap, and nodes.
    pub(super) fn in_use(&mut self) -> Result<(f64, f64)> {
        self.command("HeapProfiler.collectGarbage", &json!({}))?;
        self.command("HeapProfiler.collectGarbage", &json!({}))?;
        let metrics = self.command("Performance.getMetrics", &json!({}))?;
        let metric = |name: &str| {
            let found = metrics["metrics"].as_array().into_iter().flatten().find(|metric| metric["name"] == name);
            found.and_then(|metric| metric["value"].as_f64()).with_context(|| format!("no {name}"))
        };
        Ok((metric("JSHeapUsedSize")?, metric("Nodes")?))
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Where it listens, as soon as it says so.
fn address(file: &Path) -> Result<String> {
    let begun = Instant::now();
    loop {
        let told = fs::read_to_string(file).unwrap_or_default();
        if let Some((port, path)) = told.split_once('\n') {
            return Ok(format!("ws://127.0.0.1:{port}{}", path.trim()));
        }
        ensure!(begun.elapsed() < IN_VAIN, "the browser does not say where it listens");
        thread::sleep(Duration::from_millis(20));
    }
}

//! [`Driver`]: the program that drives a browser.

use crate::harness::browser_kind::BrowserKind;
use anyhow::{Context, Result};
use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;

/// A running driver; it ends when it is dropped.
#[derive(Debug)]
pub(crate) struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    /// Starts a driver on a free port; what it says goes into a file.
    ///
    /// # Errors
    /// Where it cannot be started, or ends before it listens.
    pub(crate) fn start(kind: BrowserKind, log: &Path) -> Result<Self> {
        let (program, arguments) = kind.driver()?;
        let mut log = File::create(log).with_context(|| format!("making {}", log.display()))?;
        let mut child = Command::new(&program)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log.try_clone().context("sharing the log")?)
            .spawn()
            .with_context(|| format!("starting {}", program.display()))?;
        let output = child.stdout.take().context("the driver has no output")?;
        let (found, port) = mpsc::channel();
        // Reads on after the port is known: a driver whose output is full would stop.
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if let Some(port) = port_in(&line) {
                    // Nobody waits for a second one.
                    let _ = found.send(port);
                }
                // A log that cannot be written is no reason to fail.
                let _ = writeln!(log, "{line}");
            }
        });
        let port = port.recv().with_context(|| format!("{} ended before it listened", program.display()))?;
        Ok(Self { child, port })
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// `ChromeDriver was started successfully on port 41234.`, or geckodriver's `… Listening on 127.0.0.1:41234`.
fn port_in(line: &str) -> Option<u16> {
    let number =
        line.split_once("started successfully on port ").or_else(|| line.split_once("Listening on 127.0.0.1:"))?.1;
    number.trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::port_in;

    #[test]
    fn each_driver_says_its_port() {
        assert_eq!(port_in("ChromeDriver was started successfully on port 41234."), Some(41234));
        assert_eq!(port_in("1793697164000\tgeckodriver\tINFO\tListening on 127.0.0.1:41234"), Some(41234));
        assert_eq!(port_in("Please protect ports used by ChromeDriver"), None);
    }
}

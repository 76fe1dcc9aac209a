//! `cargo xtask serve`: the app on this machine only, rebuilt when a source changes.

mod server;
mod sources;

use crate::command::command;
use crate::setup;
use crate::trunk;
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use server::Server;
use sources::Sources;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

/// The port where none is asked for.
const PORT: u16 = 8080;

/// What the command was asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Wishes {
    port: u16,
    open: Open,
}

/// Whether to open a browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    Yes,
    No,
}

/// Sets up, builds and serves until stopped.
///
/// # Errors
/// Where the set-up or the first build fails, or the port is taken.
pub(crate) fn serve(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    let wishes = wishes(arguments)?;
    let toolchain = setup::for_building(workspace)?;
    let mut sources = Sources::new(workspace);
    let folder = trunk::development(workspace, toolchain)?;
    let server = Server::start(wishes.port, folder)?;
    println!("The app is at {} (Ctrl+C stops it).", server.address());
    if wishes.open == Open::Yes {
        open(workspace, &server.address());
    }
    loop {
        thread::sleep(Duration::from_secs(1));
        if sources.changed() {
            println!("A source changed: building.");
            match trunk::development(workspace, toolchain) {
                Ok(_) => println!("Built: reload the page."),
                Err(reason) => println!("{reason:#}"),
            }
        }
    }
}

fn wishes(arguments: &[String]) -> Result<Wishes> {
    let mut wishes = Wishes { port: PORT, open: Open::Yes };
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--no-open" => wishes.open = Open::No,
            "--port" => {
                let port = rest.next().context("--port needs a number")?;
                wishes.port = port.parse().with_context(|| format!("{port} is no port"))?;
            }
            other => bail!("serve knows --port NUMBER and --no-open, not {other}"),
        }
    }
    Ok(wishes)
}

/// Opens a browser where there is one and a screen to show it on.
fn open(workspace: &Workspace, address: &str) {
    let screen = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some());
    if screen {
        // Without xdg-open the address above is all there is.
        let _ = command(workspace.root(), "xdg-open", [address]).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(words: &[&str]) -> Result<Wishes> {
        wishes(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn a_port_and_no_browser_can_be_asked_for() {
        assert_eq!(asked(&[]).unwrap(), Wishes { port: PORT, open: Open::Yes });
        assert_eq!(asked(&["--port", "9000", "--no-open"]).unwrap(), Wishes { port: 9000, open: Open::No });
    }

    #[test]
    fn what_is_not_known_is_refused() {
        assert!(asked(&["--port"]).is_err());
        assert!(asked(&["--port", "70000"]).is_err());
        assert!(asked(&["--host"]).is_err());
    }
}

//! The real age tool, which shares no code with the app.

use crate::harness::app::App;
use crate::harness::settings::path;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

/// A pair of keys as age's own tool makes it.
pub(crate) struct ToolPair {
    /// The identity file, comments and all.
    pub(crate) identity_file: String,
    /// The public key.
    pub(crate) recipient: String,
}

impl ToolPair {
    /// A new pair.
    ///
    /// # Errors
    /// Where the tool fails.
    pub(crate) fn new() -> Result<Self> {
        let identity_file = String::from_utf8(run("CT_AGE_KEYGEN", &[], b"")?).context("keys are text")?;
        Ok(Self { recipient: recipient_of(&identity_file)?, identity_file })
    }
}

/// The public key of an identity file, by age's own tool.
///
/// # Errors
/// Where the tool does not take the file.
pub(crate) fn recipient_of(identity_file: &str) -> Result<String> {
    let recipient = run("CT_AGE_KEYGEN", &["-y"], identity_file.as_bytes())?;
    Ok(String::from_utf8(recipient).context("keys are text")?.trim().to_owned())
}

/// Encrypts for a public key, as bytes or as text.
///
/// # Errors
/// Where the tool does not take the key.
pub(crate) fn encrypt(bytes: &[u8], recipient: &str, as_text: bool) -> Result<Vec<u8>> {
    let (as_bytes, as_letters) = (["-r", recipient], ["-a", "-r", recipient]);
    run("CT_AGE", if as_text { &as_letters } else { &as_bytes }, bytes)
}

/// Opens what was encrypted, with an identity file.
///
/// # Errors
/// Where it does not open.
pub(crate) fn decrypt(app: &App, bytes: &[u8], identity_file: &str) -> Result<Vec<u8>> {
    let key = app.own_file("key.txt");
    fs::write(&key, identity_file).context("writing the key")?;
    run("CT_AGE", &["-d", "-i", &key.display().to_string()], bytes)
}

/// What a tool gives for what it is given.
fn run(tool: &str, arguments: &[&str], input: &[u8]) -> Result<Vec<u8>> {
    let mut child = Command::new(path(tool)?)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("starting {tool}"))?;
    let input = input.to_vec();
    let mut stdin = child.stdin.take().context("no way in")?;
    // A tool may write while it reads.
    let feeding = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().with_context(|| format!("waiting for {tool}"))?;
    // A tool that needs no input closes it; whether it worked is its own word.
    let _ = feeding.join();
    ensure!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
    Ok(output.stdout)
}

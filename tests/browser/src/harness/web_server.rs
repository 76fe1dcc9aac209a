//! [`WebServer`]: a real web server on this machine, with the settings that `docs/hosting` hands out.

use crate::harness::dist::Dist;
use crate::harness::settings;
use anyhow::{Context, Result, bail, ensure};
use std::env;
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// A server that does not answer for this long does not start.
const IN_VAIN: Duration = Duration::from_secs(30);

/// Which server.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Brand {
    Nginx,
    Apache,
}

/// A running server with a certificate of its own; it ends, and its folder goes, when it is dropped.
#[derive(Debug)]
pub(crate) struct WebServer {
    child: Child,
    folder: PathBuf,
    secure: u16,
    plain: u16,
}

/// What a server answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// A header's value; where it was sent twice both, with a comma.
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        let values: Vec<&str> = self
            .headers
            .iter()
            .filter(|(other, _)| other.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
            .collect();
        (!values.is_empty()).then(|| values.join(", "))
    }
}

impl WebServer {
    /// Starts a server on free ports, with the release in its folder.
    ///
    /// # Errors
    /// Where it does not start, or the settings that we hand out lack what has to be filled in.
    pub(crate) fn start(brand: Brand, dist: &Dist) -> Result<Self> {
        // Not below the checkout: Apache's workers are another user, who may not be let in there.
        let folder = env::temp_dir().join(format!("cyberthermometer-{brand:?}-{}", std::process::id()));
        if folder.exists() {
            fs::remove_dir_all(&folder).with_context(|| format!("emptying {}", folder.display()))?;
        }
        let site = folder.join("site");
        dist.copy_to(&site)?;
        certify(&folder)?;
        let (plain, secure) = (free_port()?, free_port()?);
        let below = |name: &str| folder.join(name).display().to_string();
        let filled_in = [
            ("cyberthermometer.example.nl", "localhost".to_owned()),
            ("/var/www/cyberthermometer", site.display().to_string()),
            ("/etc/ssl/cyberthermometer/keten.pem", below("certificate.pem")),
            ("/etc/ssl/cyberthermometer/sleutel.pem", below("key.pem")),
        ];
        let mut command = match brand {
            Brand::Nginx => {
                let ports = [
                    ("listen 80;", format!("listen 127.0.0.1:{plain};")),
                    ("listen 443 ssl", format!("listen 127.0.0.1:{secure} ssl")),
                ];
                let settings = fill_in("nginx.conf", filled_in.iter().chain(&ports))?;
                write(&folder.join("site.conf"), &settings)?;
                write(&folder.join("nginx.conf"), &nginx(&folder.display().to_string()))?;
                let mut nginx = Command::new(settings::path("CT_NGINX")?);
                nginx.arg("-c").arg(folder.join("nginx.conf"));
                nginx
            }
            Brand::Apache => {
                let ports = [(":80>", format!(":{plain}>")), (":443>", format!(":{secure}>"))];
                let settings = fill_in("apache.conf", filled_in.iter().chain(&ports))?;
                write(&folder.join("site.conf"), &settings)?;
                write(&folder.join("apache.conf"), &apache(&folder.display().to_string(), plain, secure))?;
                let mut apache = Command::new(settings::path("CT_APACHE")?);
                apache.args(["-X", "-f"]).arg(folder.join("apache.conf"));
                apache
            }
        };
        let log = fs::File::create(folder.join("log.txt")).context("making the server's log")?;
        let child = command
            .stdin(Stdio::null())
            .stdout(log.try_clone().context("sharing the log")?)
            .stderr(log)
            .spawn()
            .with_context(|| format!("starting {brand:?}"))?;
        let mut server = Self { child, folder, secure, plain };
        server.wait()?;
        Ok(server)
    }

    fn wait(&mut self) -> Result<()> {
        let begun = Instant::now();
        loop {
            match self.get("", &[]) {
                Ok(_) => return Ok(()),
                Err(reason) if begun.elapsed() > IN_VAIN || self.child.try_wait()?.is_some() => {
                    let log = fs::read_to_string(self.folder.join("log.txt")).unwrap_or_default();
                    return Err(reason.context(format!("the server did not start:\n{log}")));
                }
                Err(_) => thread::sleep(Duration::from_millis(50)),
            }
        }
    }

    /// The address of the app.
    pub(crate) fn address(&self) -> String {
        format!("https://localhost:{}/", self.secure)
    }

    /// The address without a certificate.
    pub(crate) fn plain_address(&self) -> String {
        format!("http://localhost:{}/", self.plain)
    }

    /// Asks for a file, named from the page, by curl, which trusts this server's certificate and no other.
    ///
    /// # Errors
    /// Where there is no answer.
    pub(crate) fn get(&self, path: &str, more: &[&str]) -> Result<Answer> {
        self.ask(&format!("{}{path}", self.address()), more)
    }

    /// Asks for an address.
    ///
    /// # Errors
    /// As [`Self::get`].
    pub(crate) fn ask(&self, address: &str, more: &[&str]) -> Result<Answer> {
        let output = Command::new("curl")
            .args(["--silent", "--show-error", "--include", "--http1.1", "--max-time", "30", "--cacert"])
            .arg(self.folder.join("certificate.pem"))
            .args(more)
            .arg(address)
            .output()
            .context("starting curl")?;
        if !output.status.success() {
            bail!("{address}: {}", String::from_utf8_lossy(&output.stderr).trim());
        }
        answer(&output.stdout).with_context(|| format!("reading the answer of {address}"))
    }
}

impl Drop for WebServer {
    fn drop(&mut self) {
        // It may have ended by itself, and what is left goes with the machine's own folder for such things.
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The settings that we hand out, with what has to be filled in. What is not there any more would be tried without being tried.
fn fill_in<'a>(name: &str, filled_in: impl Iterator<Item = &'a (&'static str, String)>) -> Result<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/hosting").join(name);
    let mut text = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    for (from, to) in filled_in {
        ensure!(text.contains(from), "{name} has no {from} to fill in");
        text = text.replace(from, to);
    }
    Ok(text)
}

/// What stands around a website's settings in nginx, for anyone on any folder. The modules are where Debian puts them.
fn nginx(folder: &str) -> String {
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|name| format!("{name}_temp_path {folder}/{name};\n"))
        .concat();
    format!(
        "daemon off;\nmaster_process off;\npid {folder}/pid;\nerror_log stderr;\ninclude /etc/nginx/modules-enabled/*.conf;\n\
         events {{}}\nhttp {{\n{temporary}include {folder}/site.conf;\n}}\n"
    )
}

/// What stands around a website's settings in Apache; the modules are those that the settings ask for, where Debian puts them.
fn apache(folder: &str, plain: u16, secure: u16) -> String {
    let modules = ["mpm_event", "authz_core", "alias", "dir", "mime", "headers", "rewrite", "socache_shmcb", "ssl"]
        .map(|name| format!("LoadModule {name}_module modules/mod_{name}.so\n"))
        .concat();
    format!(
        "ServerRoot /usr/lib/apache2\nPidFile {folder}/pid\nErrorLog /dev/stderr\nMutex default:{folder}\nServerName localhost\n\
         User www-data\nGroup www-data\nListen 127.0.0.1:{plain}\nListen 127.0.0.1:{secure}\n{modules}TypesConfig /dev/null\n\
         Include {folder}/site.conf\n"
    )
}

/// Makes a key and a certificate for this machine's own name, good for a day.
fn certify(folder: &Path) -> Result<()> {
    let output = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "1"])
        .args(["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout"])
        .arg(folder.join("key.pem"))
        .arg("-out")
        .arg(folder.join("certificate.pem"))
        .output()
        .context("starting openssl")?;
    ensure!(output.status.success(), "openssl: {}", String::from_utf8_lossy(&output.stderr));
    Ok(())
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).context("this machine has no free port")?;
    Ok(listener.local_addr().context("asking for the port")?.port())
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| format!("writing {}", path.display()))
}

/// A status line, headers, an empty line and a body.
fn answer(bytes: &[u8]) -> Result<Answer> {
    let end = bytes.windows(4).position(|part| part == b"\r\n\r\n").context("it has no end of headers")?;
    let head = str::from_utf8(&bytes[..end]).context("its headers are no text")?;
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|code| code.parse().ok());
    let headers = lines.filter_map(|line| line.split_once(':'));
    Ok(Answer {
        status: status.context("it has no status")?,
        headers: headers.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect(),
        body: bytes[end + 4..].to_vec(),
    })
}

#[cfg(test)]
mod tests {
    use super::answer;

    #[test]
    fn an_answer_is_read() {
        let answer = answer(b"HTTP/1.1 404 Not Found\r\nVary: a\r\nvary: b\r\n\r\nx\r\n\r\ny").unwrap();
        assert_eq!(answer.status, 404);
        assert_eq!(answer.header("VARY").as_deref(), Some("a, b"));
        assert_eq!(answer.header("etag"), None);
        assert_eq!(answer.body, b"x\r\n\r\ny");
    }
}

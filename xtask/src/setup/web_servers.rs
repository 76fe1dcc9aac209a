//! The web servers in which the settings of `docs/hosting` are tried, and what asks them.

use super::apt;
use super::browsers::on_path;
use crate::command::output;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::path::PathBuf;

/// Where Debian puts what is for administrators; not on everyone's PATH.
const FOR_ADMINISTRATORS: &str = "/usr/sbin";
/// nginx's own way to hand out what was compressed before.
const BROTLI: &str = "/usr/share/nginx/modules/ngx_http_brotli_static_module.so";

/// Where the servers are.
#[derive(Debug, Clone)]
pub(crate) struct WebServers {
    pub(crate) nginx: PathBuf,
    pub(crate) apache: PathBuf,
}

/// Installs what is missing.
pub(super) fn install(workspace: &Workspace) -> Result<WebServers> {
    let is_nginx_new = server("nginx").is_none();
    let lacks = [
        ("nginx", is_nginx_new),
        ("libnginx-mod-http-brotli-static", !PathBuf::from(BROTLI).is_file()),
        // Without the service that Debian's apache2 would start.
        ("apache2-bin", server("apache2").is_none()),
        ("openssl", on_path("openssl").is_none()),
        ("curl", on_path("curl").is_none()),
    ];
    let missing: Vec<&str> = lacks.iter().filter(|(_, is_missing)| *is_missing).map(|(name, _)| *name).collect();
    if !missing.is_empty() {
        apt::install(workspace, &missing, "our settings for web servers are tried in real ones")?;
    }
    if is_nginx_new {
        // Debian starts it at once, for everyone on this network; the tests start their own. Without systemd it was not started.
        let _ = output(apt::as_root(workspace, "systemctl").args(["disable", "--now", "nginx"]));
    }
    let find = |program: &str| server(program).with_context(|| format!("{program} is installed but not to be found"));
    Ok(WebServers { nginx: find("nginx")?, apache: find("apache2")? })
}

fn server(program: &str) -> Option<PathBuf> {
    on_path(program).or_else(|| Some(PathBuf::from(FOR_ADMINISTRATORS).join(program)).filter(|path| path.is_file()))
}

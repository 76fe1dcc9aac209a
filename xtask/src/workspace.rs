//! [`Workspace`]: where things are.

use anyhow::{Context, Result};
use std::env;
use std::path::{Path, PathBuf};

/// The folders that the commands work in.
#[derive(Debug, Clone)]
pub(crate) struct Workspace {
    root: PathBuf,
    cache: PathBuf,
    cargo_home: PathBuf,
    target: PathBuf,
}

impl Workspace {
    /// Finds the checkout that the current folder is in.
    ///
    /// # Errors
    /// Outside a checkout, and where there is neither `XDG_CACHE_HOME` nor `HOME`.
    pub(crate) fn find() -> Result<Self> {
        let here = env::current_dir().context("reading the current folder")?;
        let root = here
            .ancestors()
            .find(|folder| folder.join("Trunk.toml").is_file())
            .with_context(|| format!("{} is not in a checkout: no Trunk.toml here or above", here.display()))?
            .to_path_buf();
        let folder = |variable: &str, in_home: &str| -> Result<PathBuf> {
            if let Some(folder) = env::var_os(variable).filter(|value| !value.is_empty()) {
                return Ok(PathBuf::from(folder));
            }
            let home = env::var_os("HOME").with_context(|| format!("neither {variable} nor HOME is set"))?;
            Ok(PathBuf::from(home).join(in_home))
        };
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |target| root.join(target));
        let cache = folder("XDG_CACHE_HOME", ".cache")?.join("cyberthermometer");
        Ok(Self { root, cache, cargo_home: folder("CARGO_HOME", ".cargo")?, target })
    }

    /// The same tools, for sources in another folder, which has a target folder of its own.
    pub(crate) fn elsewhere(&self, root: PathBuf) -> Self {
        Self { target: root.join("target"), root, ..self.clone() }
    }

    /// The top of the checkout.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Cargo's target folder: `target/`, unless `CARGO_TARGET_DIR` says otherwise.
    pub(crate) fn target(&self) -> PathBuf {
        self.target.clone()
    }

    /// Where cargo keeps the sources of the crates: `CARGO_HOME`, or `.cargo` in the home folder.
    pub(crate) fn cargo_home(&self) -> &Path {
        &self.cargo_home
    }

    /// The styles and charts that esbuild makes, which `Trunk.toml` and `index.html` name.
    pub(crate) fn web(&self) -> PathBuf {
        self.root.join("target/web")
    }

    /// The release folder.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Where a tool that cargo installed lives, with its `bin/`; outside the checkout, so that clones share it.
    pub(crate) fn tool(&self, name: &str, version: &str) -> PathBuf {
        self.cache.join("tools").join(format!("{name}-{version}"))
    }

    /// A folder for building what the set-up installs; emptied afterwards.
    pub(crate) fn scratch(&self) -> PathBuf {
        self.cache.join("build")
    }

    /// npm's packages.
    pub(crate) fn node_modules(&self) -> PathBuf {
        self.root.join("node_modules")
    }
}

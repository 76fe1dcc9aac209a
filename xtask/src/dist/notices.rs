//! The notices that go with the build: our own licence, and the licences of what is built in.

use crate::command::{command, output};
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// Something that is built in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Part {
    name: String,
    version: String,
    licence: String,
    authors: String,
    folder: PathBuf,
}

/// The text of the notices: ours first, then each licence text once, under the parts that came with it.
pub(super) fn notices(workspace: &Workspace) -> Result<String> {
    let own = fs::read_to_string(workspace.root().join("LICENSE")).context("reading our own licence")?;
    let mut parts = crates(workspace)?;
    parts.extend(packages(workspace)?);
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut index = String::new();
    for part in &parts {
        let title = format!("{} {}", part.name, part.version);
        // Writing to a string cannot fail.
        let _ = writeln!(index, "- {title}: {}{}", part.licence, part.authors);
        for text in licence_texts(&part.folder)? {
            texts.entry(text).or_default().insert(title.clone());
        }
    }
    let line = "=".repeat(80);
    let mut notices = format!(
        "Cyberthermometer\nLicensed under the EUPL-1.2, whose text stands below.\n\nBuilt in, with their licences:\n\n\
         - Rust standard library: MIT OR Apache-2.0 (The Rust Project contributors)\n{index}\n{line}\nCyberthermometer\n{line}\n\n{own}"
    );
    for (text, titles) in &texts {
        let titles = titles.iter().cloned().collect::<Vec<_>>().join(", ");
        let _ = write!(notices, "\n{line}\n{titles}\n{line}\n\n{text}\n");
    }
    Ok(notices)
}

/// The crates in the WebAssembly: what the app needs when it runs, not what builds it.
fn crates(workspace: &Workspace) -> Result<BTreeSet<Part>> {
    let arguments = ["metadata", "--format-version", "1", "--locked", "--filter-platform", "wasm32-unknown-unknown"];
    let text = output(&mut command(workspace.root(), "cargo", arguments))?;
    let metadata: Value = serde_json::from_str(&text).context("reading cargo's metadata")?;
    let by_id = |rows: &Value| -> BTreeMap<String, Value> {
        let rows = rows.as_array().cloned().unwrap_or_default();
        rows.into_iter().filter_map(|row| Some((row["id"].as_str()?.to_owned(), row))).collect()
    };
    let (packages, nodes) = (by_id(&metadata["packages"]), by_id(&metadata["resolve"]["nodes"]));
    let app = packages
        .iter()
        .find(|(_, package)| package["name"] == "app")
        .map(|(id, _)| id.clone())
        .context("there is no app")?;
    let (mut open, mut seen, mut parts) = (vec![app], BTreeSet::new(), BTreeSet::new());
    while let Some(id) = open.pop() {
        let (Some(package), Some(node)) = (packages.get(&id), nodes.get(&id)) else { continue };
        if !seen.insert(id) || is_macro(package) {
            continue;
        }
        if !package["source"].is_null() {
            parts.insert(crate_part(package)?);
        }
        open.extend(needed_when_run(node));
    }
    Ok(parts)
}

fn is_macro(package: &Value) -> bool {
    package["targets"].as_array().is_some_and(|targets| targets.iter().any(|target| target["kind"][0] == "proc-macro"))
}

fn needed_when_run(node: &Value) -> impl Iterator<Item = String> {
    let needs = node["deps"].as_array().into_iter().flatten();
    needs
        .filter(|need| {
            need["dep_kinds"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind["kind"].is_null()))
        })
        .filter_map(|need| Some(need["pkg"].as_str()?.to_owned()))
}

fn crate_part(package: &Value) -> Result<Part> {
    let text = |name: &str| package[name].as_str().unwrap_or_default().to_owned();
    let authors: Vec<&str> = package["authors"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let manifest = PathBuf::from(text("manifest_path"));
    Ok(Part {
        name: text("name"),
        version: text("version"),
        licence: text("license"),
        authors: if authors.is_empty() { String::new() } else { format!(" ({})", authors.join(", ")) },
        folder: manifest.parent().context("a crate is in no folder")?.to_path_buf(),
    })
}

/// npm's packages in the styles and charts: all that are not for building only.
fn packages(workspace: &Workspace) -> Result<BTreeSet<Part>> {
    let text = fs::read_to_string(workspace.root().join("package-lock.json")).context("reading package-lock.json")?;
    let lock: Value = serde_json::from_str(&text).context("reading package-lock.json")?;
    let rows = lock["packages"].as_object().context("package-lock.json has no packages")?;
    let parts = rows.iter().filter_map(|(path, row)| {
        let name = path.strip_prefix("node_modules/")?;
        (row["dev"] != true).then(|| Part {
            name: name.to_owned(),
            version: row["version"].as_str().unwrap_or_default().to_owned(),
            licence: row["license"].as_str().unwrap_or_default().to_owned(),
            authors: String::new(),
            folder: workspace.root().join(path),
        })
    });
    Ok(parts.collect())
}

/// The licence and notice files that came with a part.
fn licence_texts(folder: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().to_uppercase()).unwrap_or_default();
        if path.is_file()
            && ["LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE"].iter().any(|start| name.starts_with(start))
        {
            files.push(path);
        }
    }
    files.sort();
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
        Ok(text.replace("\r\n", "\n").trim().to_owned())
    };
    files.iter().map(read).collect()
}

//! npm's packages: each is there for a reason, exactly pinned, by its hash, under a licence that may be in the app.

use super::tree::Tree;
use serde_json::{Map, Value};

/// What may be in the release; as in `deny.toml`.
const BUILT_IN: [&str; 5] = ["0BSD", "Apache-2.0", "BSD-3-Clause", "EUPL-1.2", "MIT"];
/// What may also be used to build or test, and reaches nobody.
const TOOLS: [&str; 1] = ["MPL-2.0"];

pub(super) fn breaches(tree: &Tree) -> Vec<String> {
    let json = |path: &str| tree.text(path).and_then(|text| serde_json::from_str::<Value>(text).ok());
    let (Some(manifest), Some(lock)) = (json("package.json"), json("package-lock.json")) else {
        return vec!["package.json or package-lock.json: is absent, or no JSON".to_owned()];
    };
    let mut found = asked_for(&manifest);
    let Some(packages) = lock["packages"].as_object() else {
        return vec!["package-lock.json: has no packages".to_owned()];
    };
    found.extend(locked(packages));
    found
}

/// What we ask for ourselves.
fn asked_for(manifest: &Value) -> Vec<String> {
    let reasons: Vec<(&String, &Value)> = manifest["reasons"].as_object().into_iter().flatten().collect();
    let asked: Vec<(&String, &Value)> = ["dependencies", "devDependencies"]
        .iter()
        .flat_map(|kind| manifest[kind].as_object().into_iter().flatten())
        .collect();
    // A scope, which ends in a slash, may have one reason for all of it.
    let speaks_of = |reason: &str, name: &str| reason == name || (reason.ends_with('/') && name.starts_with(reason));
    let mut found = Vec::new();
    for (name, version) in &asked {
        if !reasons.iter().any(|(of, why)| speaks_of(of, name) && why.as_str().is_some_and(|why| !why.is_empty())) {
            found.push(format!("package.json: {name} without a reason"));
        }
        if !version.as_str().is_some_and(|version| version.starts_with(|first: char| first.is_ascii_digit())) {
            found.push(format!("package.json: {name} is not pinned: {version}"));
        }
    }
    let idle = reasons.iter().filter(|(of, _)| !asked.iter().any(|(name, _)| speaks_of(of, name)));
    found.extend(idle.map(|(of, _)| format!("package.json: a reason for {of}, which is not there")));
    found
}

/// What comes with it.
fn locked(packages: &Map<String, Value>) -> Vec<String> {
    let mut found = Vec::new();
    for (path, package) in packages.iter().filter(|(path, _)| !path.is_empty()) {
        if !package["integrity"].as_str().is_some_and(|hash| hash.starts_with("sha512-")) {
            found.push(format!("package-lock.json: {path} without its hash"));
        }
        let licence = package["license"].as_str().unwrap_or_default();
        let is_allowed = BUILT_IN.contains(&licence) || (package["dev"] == true && TOOLS.contains(&licence));
        if !is_allowed {
            found.push(format!("package-lock.json: {path} is under {licence:?}, which may not be used"));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(reasons: &str, version: &str, package: &str) -> Vec<String> {
        let manifest = format!(r#"{{ "reasons": {reasons}, "dependencies": {{ "@a/b": "{version}" }} }}"#);
        let lock = format!(r#"{{ "packages": {{ "": {{}}, "node_modules/@a/b": {package} }} }}"#);
        breaches(&Tree::of([("package.json", &manifest), ("package-lock.json", &lock)]))
    }

    const REASON: &str = r#"{ "@a/": "why" }"#;
    const WELL: &str = r#"{ "integrity": "sha512-x", "license": "MIT" }"#;

    #[test]
    fn a_package_with_reason_version_hash_and_licence_is_well() {
        assert_eq!(found(REASON, "1.0.0", WELL), Vec::<String>::new());
        let tool = r#"{ "integrity": "sha512-x", "license": "MPL-2.0", "dev": true }"#;
        assert_eq!(found(REASON, "1.0.0", tool), Vec::<String>::new());
    }

    #[test]
    fn each_lack_is_found() {
        assert_eq!(found("{}", "1.0.0", WELL), ["package.json: @a/b without a reason"]);
        assert_eq!(found(REASON, "^1.0.0", WELL), ["package.json: @a/b is not pinned: \"^1.0.0\""]);
        let gone = r#"{ "@a/": "why", "c": "why" }"#;
        assert_eq!(found(gone, "1.0.0", WELL), ["package.json: a reason for c, which is not there"]);
        let no_hash = r#"{ "license": "MIT" }"#;
        assert_eq!(found(REASON, "1.0.0", no_hash), ["package-lock.json: node_modules/@a/b without its hash"]);
        let shipped = r#"{ "integrity": "sha512-x", "license": "MPL-2.0" }"#;
        assert_eq!(
            found(REASON, "1.0.0", shipped),
            ["package-lock.json: node_modules/@a/b is under \"MPL-2.0\", which may not be used"]
        );
        assert_eq!(found(REASON, "1.0.0", r#"{ "integrity": "sha512-x" }"#).len(), 1, "no licence");
    }
}

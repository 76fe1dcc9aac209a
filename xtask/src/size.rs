//! `cargo xtask size`: each file of the release against its budget, and each route against its own.

use crate::build_list::{BuildList, BuiltFile};
use crate::workspace::Workspace;
use anyhow::{Result, bail};
use std::fmt::Write;

/// The most that the files of one name may be, in bytes, as brotli sends them. A star stands for any letters.
const FILES: [(&str, usize); 32] = [
    ("index.html", 2_000),
    ("boot-*.js", 1_000),
    ("fill_in-*.js", 7_000),
    ("fill_in-*_bg.wasm", 162_000),
    ("own_result-*.js", 7_000),
    ("own_result-*_bg.wasm", 205_000),
    ("merge-*.js", 7_000),
    ("merge-*_bg.wasm", 260_000),
    ("region-*.js", 7_000),
    ("region-*_bg.wasm", 214_000),
    ("region_named-*.js", 7_000),
    ("region_named-*_bg.wasm", 214_000),
    ("questionnaire-*.js", 7_000),
    ("questionnaire-*_bg.wasm", 200_000),
    ("main-*.css", 9_500),
    ("form-*.css", 5_500),
    ("figures-*.css", 5_500),
    ("own-*.css", 2_500),
    ("questionnaire-*.css", 5_500),
    ("open-*.js", 7_000),
    ("open-*_bg.wasm", 220_000),
    ("open-*.css", 6_000),
    ("charts-*.js", 150_000),
    ("collection-*.js", 1_000),
    ("age-*.js", 32_000),
    ("icon-*.svg", 1_000),
    ("editions/index.json", 500),
    // Help for who writes an edition; no page loads it.
    ("editions/edition.schema.json", 3_500),
    ("editions/*.json", 30_000),
    ("examples/*.csv", 12_000),
    ("examples/*.json", 12_000),
    ("licenties.txt", 60_000),
];

/// The most that a route may be, all its files together, in bytes, as brotli sends them.
const ROUTES: [(&str, &[&str], usize); 2] = [("Invullen", &FILL_IN, 200_000), ("Regio, with charts", &REGION, 400_000)];

/// What Invullen loads. Of the editions it loads one: the largest counts.
const FILL_IN: [&str; 9] = [
    "index.html",
    "boot-*.js",
    "fill_in-*.js",
    "fill_in-*_bg.wasm",
    "main-*.css",
    "form-*.css",
    "icon-*.svg",
    "editions/index.json",
    "editions/*.json",
];

/// What Regio loads, its charts with it.
const REGION: [&str; 11] = [
    "index.html",
    "boot-*.js",
    "region-*.js",
    "region-*_bg.wasm",
    "charts-*.js",
    "collection-*.js",
    "main-*.css",
    "figures-*.css",
    "icon-*.svg",
    "editions/index.json",
    "editions/*.json",
];

/// Prints the table.
///
/// # Errors
/// Where a file has no budget, something is above its budget, or a route misses a file.
pub(crate) fn size(workspace: &Workspace) -> Result<()> {
    let list = BuildList::read(&workspace.dist())?;
    let (table, faults) = weigh(list.files());
    print!("{table}");
    if !faults.is_empty() {
        bail!("{}", faults.join("\n"));
    }
    Ok(())
}

fn weigh(files: &[BuiltFile]) -> (String, Vec<String>) {
    let (mut table, mut faults) = (String::new(), Vec::new());
    let mut row = |name: &str, raw: usize, brotli: usize, budget: usize| {
        let mark = if brotli > budget { "  above its budget" } else { "" };
        // Writing to a string cannot fail.
        let _ = writeln!(table, "{name:<34} {raw:>9} {brotli:>9} {budget:>9}{mark}");
        if brotli > budget {
            faults
                .push(format!("{name}: {brotli} bytes with brotli, {} above its budget of {budget}", brotli - budget));
        }
    };
    for file in files {
        match FILES.iter().find(|(pattern, _)| matches(pattern, &file.path)) {
            Some((_, budget)) => row(&file.path, file.bytes, file.brotli, *budget),
            None => row(&format!("{} (no budget)", file.path), file.bytes, file.brotli, 0),
        }
    }
    let mut missing = Vec::new();
    for (route, patterns, budget) in ROUTES {
        let (mut raw, mut brotli) = (0, 0);
        for pattern in patterns {
            let Some(largest) =
                files.iter().filter(|file| first_match(&file.path) == Some(*pattern)).max_by_key(|file| file.brotli)
            else {
                missing.push(format!("{route}: there is no {pattern}"));
                continue;
            };
            raw += largest.bytes;
            brotli += largest.brotli;
        }
        row(route, raw, brotli, budget);
    }
    faults.append(&mut missing);
    let head = format!("{:<34} {:>9} {:>9} {:>9}\n", "file", "raw", "brotli", "budget");
    (head + &table, faults)
}

/// The pattern that a file's budget stands under: the first that fits.
fn first_match(path: &str) -> Option<&'static str> {
    FILES.iter().map(|(pattern, _)| *pattern).find(|pattern| matches(pattern, path))
}

/// Whether a name fits a pattern with at most one star, which stands for no `/`.
fn matches(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((start, end)) => path
            .strip_prefix(start)
            .and_then(|rest| rest.strip_suffix(end))
            .is_some_and(|between| !between.is_empty() && !between.contains('/')),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, brotli: usize) -> BuiltFile {
        BuiltFile { path: path.to_owned(), bytes: 3 * brotli, brotli, sha256: String::new() }
    }

    fn build() -> Vec<BuiltFile> {
        let names = [
            "index.html",
            "boot-1.js",
            "fill_in-1.js",
            "region-1.js",
            "collection-1.js",
            "main-1.css",
            "form-1.css",
            "figures-1.css",
            "icon-1.svg",
            "editions/index.json",
        ];
        let mut files: Vec<BuiltFile> = names.iter().map(|name| file(name, 100)).collect();
        files.extend([
            file("fill_in-1_bg.wasm", 150_000),
            file("region-1_bg.wasm", 200_000),
            file("charts-1.js", 149_000),
        ]);
        files.extend([file("editions/2026.json", 20_000), file("editions/voorbeeld-2026.json", 10_000)]);
        files
    }

    fn faults(more: BuiltFile) -> Vec<String> {
        let mut files = build();
        files.retain(|old| old.path != more.path);
        files.push(more);
        weigh(&files).1
    }

    #[test]
    fn a_build_within_its_budgets_passes() {
        let (table, faults) = weigh(&build());
        assert_eq!(faults, Vec::<String>::new());
        // 6 of 100, the WebAssembly, and the larger edition; for Regio its own code, and the charts on top.
        assert!(table.contains(&format!("{:>9} {:>9}", 170_700, 200_000)), "{table}");
        assert!(table.contains(&format!("{:>9} {:>9}", 369_800, 400_000)), "{table}");
    }

    #[test]
    fn each_excess_is_found() {
        assert_eq!(faults(file("fill_in-1_bg.wasm", 162_001)).len(), 1);
        assert_eq!(
            faults(file("main-1.css", 9_501)),
            ["main-1.css: 9501 bytes with brotli, 1 above its budget of 9500"]
        );
        assert_eq!(faults(file("new.js", 1)).len(), 1, "no budget");
        assert_eq!(faults(file("fill_in-1_bg.wasm", 180_000)).len(), 2, "the file and the route");
        assert_eq!(
            weigh(&build()[1..]).1,
            ["Invullen: there is no index.html", "Regio, with charts: there is no index.html"]
        );
    }

    #[test]
    fn a_star_stands_for_letters_of_one_name() {
        assert!(matches("region-*_bg.wasm", "region-0f_bg.wasm"));
        assert!(!matches("region-*.js", "region-.js"));
        assert!(!matches("editions/*.json", "editions/old/2026.json"));
        assert_eq!(first_match("editions/index.json"), Some("editions/index.json"));
        assert_eq!(first_match("editions/edition.schema.json"), Some("editions/edition.schema.json"), "no edition");
    }
}

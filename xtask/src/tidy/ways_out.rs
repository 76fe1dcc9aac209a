//! The census of ways out: everything by which a page could send or save something, and the one file that may.

use super::tree::Tree;

/// A way out: its name in code, and the file that alone may use it.
type Way = (&'static str, Option<&'static str>);

/// In the app's Rust.
const RUST: [Way; 18] = [
    ("fetch_with_str", Some("app/src/browser/load.rs")),
    ("create_object_url_with_blob", Some("app/src/browser/save.rs")),
    ("fetch_with_request", None),
    ("fetch_with_str_and_init", None),
    ("fetch_with_request_and_init", None),
    ("send_beacon", None),
    ("XmlHttpRequest", None),
    ("WebSocket", None),
    ("EventSource", None),
    ("RtcPeerConnection", None),
    ("open_with_url", None),
    ("set_href", Some("app/src/browser/save.rs")),
    ("set_inner_html", None),
    ("inner_html", None),
    ("insert_adjacent_html", None),
    ("HtmlFormElement", None),
    ("HtmlImageElement", None),
    ("post_message", None),
];

/// In the few files of JavaScript.
const JAVASCRIPT: [Way; 10] = [
    ("import", Some("app/boot.js")),
    ("fetch", None),
    ("XMLHttpRequest", None),
    ("sendBeacon", None),
    ("WebSocket", None),
    ("EventSource", None),
    ("RTCPeerConnection", None),
    ("innerHTML", None),
    ("eval", None),
    ("open", None),
];

pub(super) fn breaches(tree: &Tree) -> Vec<String> {
    let rust: Vec<_> = tree.some("app/", ".rs").chain(tree.some("app/", "Cargo.toml")).collect();
    let scripts: Vec<_> = tree.some("app/", ".js").chain(tree.some("assets/", ".js")).collect();
    let mut found =
        census(&rust, &RUST, |text, name| uses(text, name, &['(', ',', ';', '"', ':', ' ', ')', '}', '=', '.']));
    found.extend(census(&scripts, &JAVASCRIPT, |text, name| uses(text, name, &['('])));
    found
}

fn census(files: &[(&str, &str)], ways: &[Way], uses: impl Fn(&str, &str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for (name, allowed) in ways {
        let found_in: Vec<&str> =
            files.iter().filter(|(_, text)| uses(&without_comments(text), name)).map(|(path, _)| *path).collect();
        found.extend(
            found_in
                .iter()
                .filter(|path| Some(**path) != *allowed)
                .map(|path| format!("{path}: uses {name}, a way out that it may not use")),
        );
        // A name that nobody uses any more would make the census look for nothing.
        if let Some(allowed) = allowed.filter(|allowed| !found_in.contains(allowed)) {
            found.push(format!("{allowed}: does not use {name}; mend the census of ways out"));
        }
    }
    found
}

/// Whether a name stands in the text as a whole word, with one of these right after it.
fn uses(text: &str, name: &str, followed_by: &[char]) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + name.len()..].chars().next();
        !before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
            && after.is_some_and(|letter| followed_by.contains(&letter))
    })
}

fn without_comments(text: &str) -> String {
    let is_comment = |line: &&str| ["//", "*", "/*", "#"].iter().any(|start| line.trim_start().starts_with(start));
    text.lines().filter(|line| !is_comment(line)).flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOAD: (&str, &str) = ("app/src/browser/load.rs", "window.fetch_with_str(path)");
    const SAVE: (&str, &str) = ("app/src/browser/save.rs", "link.set_href(&Url::create_object_url_with_blob(&blob))");
    const BOOT: (&str, &str) = ("app/boot.js", "// no fetch(\nconst app = await import(address);");

    fn found(path: &str, text: &str) -> Vec<String> {
        breaches(&Tree::of([LOAD, SAVE, BOOT, (path, text)]))
    }

    #[test]
    fn the_ways_in_their_own_files_are_well() {
        assert_eq!(found("app/src/main.rs", "// WebSocket;\nfn prefetch_with_string() {}"), Vec::<String>::new());
    }

    #[test]
    fn a_way_out_elsewhere_is_found() {
        assert_eq!(
            found("app/src/main.rs", "window.fetch_with_str(\"x\")"),
            ["app/src/main.rs: uses fetch_with_str, a way out that it may not use"]
        );
        assert_eq!(found("app/Cargo.toml", "features = [\"WebSocket\"]").len(), 1);
        assert_eq!(found("app/src/a.rs", "<div inner_html=text></div>").len(), 1);
        assert_eq!(found("assets/charts/charts.js", "fetch (url); fetch(url)").len(), 1);
        assert_eq!(found("assets/charts/charts.js", "window.open(url)").len(), 1);
    }

    #[test]
    fn a_name_that_nobody_uses_is_found() {
        assert_eq!(
            breaches(&Tree::of([SAVE, BOOT])),
            ["app/src/browser/load.rs: does not use fetch_with_str; mend the census of ways out"]
        );
    }
}

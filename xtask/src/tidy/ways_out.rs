//! The census of ways out: everything by which a page could load, send or save something, and the few files that may.

use super::tree::Tree;

/// A way out: how it is written in code, and the files that alone may use it.
type Way = (&'static str, &'static [&'static str]);

const LOAD: &[&str] = &["app/src/browser/load.rs"];
const SAVE: &[&str] = &["app/src/browser/save.rs"];
const COPY: &[&str] = &["app/src/browser/clipboard.rs"];
const BOOT: &str = "app/boot.js";
const COLLECTION: &str = "assets/collection/collection.js";
const OFFLINE: &str = "assets/offline/offline.js";
const WORKER: &str = "assets/offline/worker.js";
const INSIDE: &str = "assets/one-file/inside.js";

/// The files of JavaScript. Another one has to be named here, so that someone looks at what it can do.
const SCRIPTS: [&str; 7] = [BOOT, "assets/age/age.js", "assets/charts/charts.js", COLLECTION, OFFLINE, WORKER, INSIDE];

/// The files that speak to JavaScript of their own: what they call is in one of [`SCRIPTS`].
const BINDINGS: &[&str] = &[
    "app/src/browser/age.rs",
    "app/src/browser/collection.rs",
    "app/src/browser/kept.rs",
    "app/src/browser/load.rs",
    "app/src/browser/offline.rs",
    "app/src/browser/script.rs",
    "app/src/browser/json.rs",
    "app/src/browser/document.rs",
];

/// In the app's Rust and in its manifest.
const RUST: [Way; 45] = [
    // Loading.
    ("fetch_with_str", LOAD),
    ("fetch_with_str_and_init", &[]),
    ("fetch_with_request", &[]),
    ("fetch_with_request_and_init", &[]),
    ("RequestInit", &[]),
    ("XmlHttpRequest", &[]),
    ("WebSocket", &[]),
    ("WebTransport", &[]),
    ("EventSource", &[]),
    ("RtcPeerConnection", &[]),
    ("Worker", &[]),
    ("SharedWorker", &[]),
    ("ServiceWorkerContainer", &[]),
    // Sending.
    ("send_beacon", &[]),
    ("send_beacon_with_opt_str", &[]),
    ("FormData", &[]),
    ("HtmlFormElement", &[]),
    ("share_with_data", &[]),
    ("set_cookie", &[]),
    ("HtmlDocument", &[]),
    ("Notification", &[]),
    ("BroadcastChannel", &[]),
    ("post_message", &[]),
    // Going elsewhere.
    ("open_with_url", &[]),
    ("open_with_url_and_target", &[]),
    ("assign", &[]),
    ("set_search", &[]),
    ("set_href", SAVE),
    ("set_ping", &[]),
    // What loads by standing in the page.
    ("HtmlImageElement", &[]),
    ("HtmlScriptElement", &[]),
    ("HtmlLinkElement", &[]),
    ("HtmlIFrameElement", &[]),
    ("set_src", &[]),
    ("set_srcset", &[]),
    ("inner_html", &[]),
    ("set_inner_html", &[]),
    ("set_outer_html", &[]),
    ("insert_adjacent_html", &[]),
    // Saving.
    ("create_object_url_with_blob", SAVE),
    ("set_download", SAVE),
    ("write_text", COPY),
    // JavaScript of one's own.
    ("wasm_bindgen", BINDINGS),
    ("eval", &[]),
    ("inline_js", &[]),
];

/// In the few files of JavaScript, with what stands right after the name.
const JAVASCRIPT: [Way; 41] = [
    // Loading.
    ("import(", &[BOOT]),
    ("fetch(", &[BOOT, WORKER]),
    ("new Request(", &[]),
    ("XMLHttpRequest", &[]),
    ("WebSocket", &[]),
    ("WebTransport", &[]),
    ("EventSource", &[]),
    ("RTCPeerConnection", &[]),
    ("Worker(", &[]),
    ("SharedWorker(", &[]),
    (".register(", &[OFFLINE]),
    ("importScripts", &[]),
    (".addAll(", &[]),
    ("preload", &[BOOT]),
    // Sending.
    ("sendBeacon", &[]),
    ("FormData", &[]),
    ("submit(", &[]),
    ("requestSubmit", &[]),
    (".share(", &[]),
    (".cookie", &[]),
    ("Notification", &[]),
    (".ping", &[]),
    // Only to other tabs of this app, or to its own service worker.
    ("BroadcastChannel", &[COLLECTION]),
    ("postMessage", &[COLLECTION, OFFLINE]),
    // Going elsewhere.
    ("open(", &[WORKER]),
    (".assign(location", &[]),
    ("location.assign", &[]),
    ("location.replace", &[]),
    ("location =", &[]),
    ("location.href", &[]),
    // What loads by standing in the page.
    (".href =", &[BOOT, INSIDE]),
    (".src =", &[]),
    ("Image(", &[]),
    ("setAttribute(", &[]),
    ("innerHTML", &[]),
    ("outerHTML", &[]),
    ("insertAdjacentHTML", &[]),
    ("document.write", &[]),
    // Saving, and code from text.
    ("createObjectURL", &[INSIDE]),
    ("eval(", &[]),
    ("Function(", &[]),
];

pub(super) fn breaches(tree: &Tree) -> Vec<String> {
    let rust: Vec<_> = tree.some("app/", ".rs").chain(tree.some("app/", "Cargo.toml")).collect();
    let scripts: Vec<_> =
        [".js", ".mjs", ".ts"].iter().flat_map(|end| tree.some("app/", end).chain(tree.some("assets/", end))).collect();
    let mut found = census(&rust, &RUST, uses_name);
    found.extend(census(&scripts, &JAVASCRIPT, uses));
    let unknown = scripts.iter().filter(|(path, _)| !SCRIPTS.contains(path));
    found.extend(unknown.map(|(path, _)| format!("{path}: a script that the census of ways out does not know")));
    found
}

fn census(files: &[(&str, &str)], ways: &[Way], uses: fn(&str, &str) -> bool) -> Vec<String> {
    let texts: Vec<(&str, String)> = files.iter().map(|(path, text)| (*path, without_comments(text))).collect();
    let mut found = Vec::new();
    for (name, allowed) in ways {
        let found_in: Vec<&str> = texts.iter().filter(|(_, text)| uses(text, name)).map(|(path, _)| *path).collect();
        found.extend(
            found_in
                .iter()
                .filter(|path| !allowed.contains(*path))
                .map(|path| format!("{path}: uses {name}, a way out that it may not use")),
        );
        // A name that nobody uses any more would make the census look for nothing.
        let are_there = allowed.iter().all(|allowed| texts.iter().any(|(path, _)| path == allowed));
        if let [first, ..] = allowed
            && are_there
            && found_in.is_empty()
        {
            found.push(format!("{first}: does not use {name}; mend the census of ways out"));
        }
    }
    found
}

/// Whether a name of Rust, or of a feature in the manifest, stands in the text as a whole word, not as what a longer name ends in.
fn uses_name(text: &str, name: &str) -> bool {
    let is_letter = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
    text.match_indices(name).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + name.len()..]);
        let is_call_or_name = after.starts_with(['(', ',', ';', '"', ':', ' ', ')', '}', '=', '.', ']', '>', '\n']);
        // A path of our own, a text with blanks around the word, or a definition is no use of it.
        let is_of_ours = before.ends_with("fn ") || before.ends_with("mod ") || before.ends_with("crate::");
        let is_word = name.starts_with(char::is_uppercase) || after.starts_with(['(', '=', ';', ',', '}']);
        !is_letter(before.chars().next_back()) && is_call_or_name && is_word && !is_of_ours
    })
}

/// Whether this stands in a script, blanks before a bracket left aside, not as what a longer name ends in.
fn uses(text: &str, written: &str) -> bool {
    let text = text.replace(" (", "(");
    text.match_indices(written).any(|(at, _)| {
        let is_longer = written.starts_with(char::is_alphabetic)
            && text[..at].chars().next_back().is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
        // Not `==`.
        !(is_longer || written.ends_with('=') && text[at + written.len()..].starts_with('='))
    })
}

fn without_comments(text: &str) -> String {
    let is_comment = |line: &&str| ["//", "*", "/*", "# "].iter().any(|start| line.trim_start().starts_with(start));
    text.lines().filter(|line| !is_comment(line)).flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file for each way that is allowed, in which it is used.
    fn well() -> Vec<(String, String)> {
        let mut files: Vec<(String, String)> = Vec::new();
        for (ways, ending) in [(&RUST[..], "()"), (&JAVASCRIPT[..], " ")] {
            for (name, allowed) in ways {
                files.extend(allowed.iter().map(|path| ((*path).to_owned(), format!("{name}{ending};\n"))));
            }
        }
        files
    }

    fn found(path: &str, text: &str) -> Vec<String> {
        let files = well().into_iter().chain([(path.to_owned(), text.to_owned())]);
        breaches(&Tree::from_list(files))
    }

    #[test]
    fn the_ways_in_their_own_files_are_well() {
        assert_eq!(
            found("app/src/main.rs", "// WebSocket;\nfn prefetch_with_str() { evaluate(x); }"),
            Vec::<String>::new()
        );
        assert_eq!(found(BOOT, "// XMLHttpRequest(\nprefetch(x); if (location == x) {}"), Vec::<String>::new());
    }

    #[test]
    fn every_way_is_found_where_it_may_not_be() {
        for (name, _) in RUST {
            let text = format!("let x = {name}(y);");
            let told = format!("app/src/pages/start.rs: uses {name}, a way out that it may not use");
            assert!(found("app/src/pages/start.rs", &text).contains(&told), "{name}");
            if name.starts_with(char::is_uppercase) {
                assert!(!found("app/Cargo.toml", &format!("features = [\n    \"{name}\",\n]")).is_empty(), "{name}");
            }
        }
        for (name, _) in JAVASCRIPT {
            let told = format!("assets/charts/charts.js: uses {name}, a way out that it may not use");
            assert!(
                found("assets/charts/charts.js", &format!("const x = y.z; x{name} y")).contains(&told)
                    || found("assets/charts/charts.js", &format!("const x = {name} y")).contains(&told),
                "{name}"
            );
        }
    }

    #[test]
    fn ways_that_are_written_otherwise_are_found() {
        for text in
            ["<div inner_html=text></div>", "use web_sys::{Window, WebSocket};", "#[wasm_bindgen(inline_js = \"x\")]"]
        {
            assert!(!found("app/src/a.rs", text).is_empty(), "{text}");
        }
        for text in [
            "fetch (url)",
            "window.open(url)",
            "globalThis.fetch(url)",
            "new Image()",
            "new SharedWorker(u)",
            "a.src = u",
        ] {
            assert!(!found("assets/charts/charts.js", text).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_script_that_nobody_looked_at_is_found() {
        assert_eq!(
            found("assets/new/new.js", "let x;"),
            ["assets/new/new.js: a script that the census of ways out does not know"]
        );
    }

    #[test]
    fn a_name_that_nobody_uses_is_found() {
        let files = well().into_iter().map(|(path, text)| (path, text.replace("write_text", "")));
        let found = breaches(&Tree::from_list(files));
        assert_eq!(found, ["app/src/browser/clipboard.rs: does not use write_text; mend the census of ways out"]);
    }
}

//! `_headers`, in the form that static hosts read: a path, and under it what to say with it.

use crate::build_list::BuildList;
use crate::headers;
use std::fmt::Write;

/// The text of the file. Names with a hash are kept for ever; all others are asked after each time, since the VAR may
/// replace an edition without a new build.
pub(super) fn headers_file(list: &BuildList) -> String {
    let mut text = String::from("/*\n");
    for (name, value) in headers::always() {
        line(&mut text, name, &value);
    }
    for file in list.files() {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "/{}", file.path);
        line(&mut text, "Cache-Control", if has_hash(&file.path) { headers::KEEP } else { headers::ASK });
        line(&mut text, "Content-Type", headers::content_type(&file.path));
    }
    let _ = writeln!(text, "/");
    line(&mut text, "Cache-Control", headers::ASK);
    text
}

fn line(text: &mut String, name: &str, value: &str) {
    let _ = writeln!(text, "  {name}: {value}");
}

/// Whether a name ends in the hash that Trunk or our bundle gives: a dash and 15 or 16 hexadecimal digits.
fn has_hash(path: &str) -> bool {
    let stem = path.rsplit('/').next().and_then(|name| name.split('.').next()).unwrap_or_default();
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    stem.rsplit_once('-')
        .is_some_and(|(_, hash)| (15..=16).contains(&hash.len()) && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_with_a_hash_are_kept() {
        for kept in ["fill_in-4d4de3e64bdec46f_bg.wasm", "main-96e6ca4f1ff2103c.css", "charts-0123456789abcde.js"] {
            assert!(has_hash(kept), "{kept}");
        }
        for asked in ["index.html", "editions/voorbeeld-2026.json", "examples/GM9001-2026.csv", "region-letters.js"] {
            assert!(!has_hash(asked), "{asked}");
        }
    }
}

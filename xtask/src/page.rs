//! The page as it is built keeps to its own policy: no script and no style inside it.

use crate::headers::POLICY;
use anyhow::{Result, bail};

/// Looks the built page through.
///
/// # Errors
/// Where something in it would be refused by the policy, or the policy is not ours.
pub(crate) fn check(html: &str) -> Result<()> {
    let found = faults(html);
    if !found.is_empty() {
        bail!("the page breaks its own policy:\n  {}", found.join("\n  "));
    }
    Ok(())
}

fn faults(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    if !html.contains(&format!("content=\"{POLICY}\"")) {
        found.push("its Content-Security-Policy is not that of the headers".to_owned());
    }
    for tag in tags(html) {
        let name = tag.split(|letter: char| letter.is_whitespace() || letter == '/').next().unwrap_or_default();
        let attributes: Vec<&str> = tag.split_whitespace().skip(1).collect();
        let has = |wanted: &str| attributes.iter().any(|attribute| attribute.starts_with(wanted));
        if name.eq_ignore_ascii_case("script") && !has("src=") {
            found.push(format!("a script inside the page: <{tag}>"));
        }
        if name.eq_ignore_ascii_case("style") || has("style=") {
            found.push(format!("a style inside the page: <{tag}>"));
        }
        if has("on") {
            found.push(format!("a handler inside the page: <{tag}>"));
        }
        if has("href=\"http") || has("src=\"http") || has("href=\"/") || has("src=\"/") {
            found.push(format!("an address that leaves the folder: <{tag}>"));
        }
        if has("data-trunk") {
            found.push(format!("not built by Trunk: <{tag}>"));
        }
    }
    found
}

/// What stands between `<` and `>`, comments and closing tags left out.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').skip(1).filter_map(|rest| rest.split('>').next()).filter(|tag| !tag.starts_with(['/', '!']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(body: &str) -> String {
        format!("<!doctype html><meta content=\"{POLICY}\"><script type=\"module\" src=\"./boot.js\"></script>{body}")
    }

    #[test]
    fn a_page_that_keeps_to_its_policy_is_well() {
        assert_eq!(faults(&page("<p class=\"x\">Niet <!-- style= --> hier</p>")), Vec::<String>::new());
    }

    #[test]
    fn each_breach_is_found() {
        for breach in [
            "<script>let x;</script>",
            "<script type=\"module\">import x from './x.js'</script>",
            "<style>p{}</style>",
            "<p style=\"color:red\">",
            "<p onclick=\"x()\">",
            "<link href=\"https://example.org/x.css\">",
            "<link href=\"/x.css\">",
            "<link data-trunk rel=\"css\" href=\"x.css\">",
        ] {
            assert_eq!(faults(&page(breach)).len(), 1, "{breach}");
        }
        assert_eq!(faults("<p>").len(), 1, "no policy");
    }
}

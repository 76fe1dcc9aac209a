//! What the server says beside each file: the headers of `serve` and of the release's `_headers`.

/// The Content-Security-Policy as it stands in `index.html`: nothing from elsewhere, no script or style inside the page.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/// For every file. The last part of the policy can stand in a header only.
pub(crate) fn always() -> [(&'static str, String); 6] {
    [
        ("Content-Security-Policy", format!("{POLICY}; frame-ancestors 'none'")),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()".to_owned()),
    ]
}

/// For names that carry a hash: another content is another name.
pub(crate) const KEEP: &str = "public, max-age=31536000, immutable";

/// For all other names: may be kept, but is asked after each time.
pub(crate) const ASK: &str = "no-cache";

/// What a file is, by its name.
pub(crate) fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}

//! Every detector detects: a page with a fault of each kind is found out, in both browsers.

use crate::harness::run::in_each_browser;
use anyhow::ensure;

/// A page that does what the app must not.
const BAD: &str = "<!doctype html><html lang=\"nl\"><title>Fout</title><link rel=\"icon\" href=\"icon-of-nothing.svg\">
<body><p style=\"color: red\">Rood</p><script>console.log(1)</script><img src=\"https://niet.invalid/x.png\"><input><script src=\"bad.js\"></script>";

/// Every way to others that a script has in a page, each to an address of its own.
const WAYS: &str = "[
  () => fetch('https://fetch.invalid/'),
  () => navigator.sendBeacon('https://beacon.invalid/', 'x'),
  () => new WebSocket('wss://socket.invalid/'),
  () => new EventSource('https://events.invalid/'),
  () => { const request = new XMLHttpRequest(); request.open('GET', 'https://request.invalid/'); request.send() },
  () => { new Image().src = 'https://image.invalid/' },
  () => new Worker('https://worker.invalid/'),
  () => import('https://module.invalid/'),
  () => document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'https://style.invalid/' })),
  () => document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://frame.invalid/' })),
]";

#[test]
fn a_page_that_breaks_every_rule_is_found_out() {
    in_each_browser(async |app| {
        app.server.put("bad.html", BAD);
        app.server.put("bad.js", "console.error('kapot'); fetch('bad.html?vraag=1'); fetch('bad.html', { method: 'POST', body: 'x' }); for (const way of WAYS) try { way() } catch (reason) { console.info(reason) }; undefined.x".replace("WAYS", WAYS).as_str());
        app.go("bad.html").await?;
        let findings = app
            .until("every fault to be found", async || {
                let findings = app.findings().await?;
                for expected in [
                    "Content-Security-Policy: style-src-attr refused",
                    "Content-Security-Policy: script-src-elem refused",
                    "Content-Security-Policy: img-src refused https://niet.invalid/x.png",
                    "Content-Security-Policy: connect-src refused https://fetch.invalid/",
                    "Content-Security-Policy: connect-src refused https://beacon.invalid/",
                    "Content-Security-Policy: connect-src refused wss://socket.invalid/",
                    "Content-Security-Policy: connect-src refused https://events.invalid/",
                    "Content-Security-Policy: connect-src refused https://request.invalid/",
                    "Content-Security-Policy: img-src refused https://image.invalid/",
                    "Content-Security-Policy: script-src-elem refused https://module.invalid/",
                    "Content-Security-Policy: style-src-elem refused https://style.invalid/",
                    "frame.invalid",
                    "console: error: kapot",
                    "undefined",
                    "bad.html?vraag=1, with 0 bytes",
                    "POST",
                    "not a file on the build's list",
                ] {
                    ensure!(findings.iter().any(|found| found.contains(expected)), "no {expected:?} in {findings:#?}");
                }
                Ok(findings)
            })
            .await?;
        ensure!(findings.len() >= 8, "{findings:#?}");
        let violations = app.violations().await?.join("\n");
        for rule in ["label (", "image-alt ("] {
            ensure!(violations.contains(rule), "axe does not say {rule}: {violations}");
        }
        app.forget_findings().await
    });
}

//! The settings of `docs/hosting`, in the servers that they are for: every file with the headers that it should have, and the app in both
//! browsers over https.

use crate::harness::app::App;
use crate::harness::dist::Dist;
use crate::harness::run::in_each_browser;
use crate::harness::settings::Settings;
use crate::harness::web_server::{Brand, WebServer};
use anyhow::{Context, Result, ensure};

/// What scans of government sites ask for beside what `_headers` says of every file.
const ONLY_SECURE: (&str, &str) = ("Strict-Transport-Security", "max-age=31536000");

#[test]
fn nginx_sends_every_file_as_it_should_and_the_app_works_there() {
    hosted_by(Brand::Nginx);
}

#[test]
fn apache_sends_every_file_as_it_should_and_the_app_works_there() {
    hosted_by(Brand::Apache);
}

fn hosted_by(brand: Brand) {
    let dist = match Settings::get() {
        Ok(settings) => &settings.dist,
        Err(reason) => panic!("{reason:#}"),
    };
    let server = WebServer::start(brand, dist).unwrap_or_else(|reason| panic!("{reason:#}"));
    every_file_is_sent(&server, dist).unwrap_or_else(|reason| panic!("{brand:?}: {reason:#}"));
    nothing_else_is(&server).unwrap_or_else(|reason| panic!("{brand:?}: {reason:#}"));
    in_each_browser(async |app| the_app_works(app, &server).await);
}

fn every_file_is_sent(server: &WebServer, dist: &Dist) -> Result<()> {
    for path in dist.paths() {
        let wanted = dist.headers(path);
        ensure!(wanted.len() >= 8, "{path}: `_headers` says only {wanted:?}");
        for (accepted, ending) in [("gzip, deflate, br", ".br"), ("gzip", ".gz"), ("identity", "")] {
            let answer = server.get(path, &["--header", &format!("Accept-Encoding: {accepted}")])?;
            let what = format!("{path:?} to who accepts {accepted}");
            ensure!(answer.status == 200, "{what}: {}", answer.status);
            let secure = (ONLY_SECURE.0.to_owned(), ONLY_SECURE.1.to_owned());
            for (name, value) in wanted.iter().chain([&secure]) {
                let sent = answer.header(name);
                ensure!(sent.as_ref() == Some(value), "{what}: {name} is {sent:?}, not {value:?}");
            }
            let encoding = answer.header("Content-Encoding");
            let wanted = ["", ".br", ".gz"].iter().position(|other| *other == ending);
            let named = [None, Some("br"), Some("gzip")][wanted.unwrap_or(0)];
            ensure!(encoding.as_deref() == named, "{what}: it comes as {encoding:?}");
            ensure!(answer.body == dist.bytes(&format!("{path}{ending}"))?, "{what}: not the bytes of the release");
            let vary = answer.header("Vary").unwrap_or_default();
            ensure!(vary.contains("Accept-Encoding"), "{what}: Vary is {vary:?}");
        }
    }
    // The address of the folder is the page.
    let page = server.get("", &["--header", "Accept-Encoding: br"])?;
    ensure!(page.body == dist.bytes("index.html.br")?, "the folder's own address is not the page");
    let policy = page.header("Content-Security-Policy").context("the page comes without a policy")?;
    ensure!(policy.ends_with("; frame-ancestors 'none'"), "the page may stand in a frame: {policy}");
    Ok(())
}

fn nothing_else_is(server: &WebServer) -> Result<()> {
    for path in ["_headers", ".htaccess", "editions/", "bestaat-niet.js", "..%2flog.txt"] {
        let answer = server.get(path, &[])?;
        ensure!([400, 403, 404].contains(&answer.status), "{path}: {}", answer.status);
        ensure!(answer.header("X-Content-Type-Options").is_some(), "{path}: without our headers");
    }
    let sent = server.get("", &["--data", "antwoord=1"])?;
    ensure!([403, 405].contains(&sent.status), "POST: {}", sent.status);
    let plain = server.ask(&format!("{}editions/2026.json", server.plain_address()), &[])?;
    let to = plain.header("Location").unwrap_or_default();
    ensure!(plain.status == 301 && to == "https://localhost/editions/2026.json", "http: {} to {to:?}", plain.status);
    Ok(())
}

async fn the_app_works(app: &App, server: &WebServer) -> Result<()> {
    app.move_to(server.address());
    for (route, heading) in [
        ("#/", "Hoe digitaal veilig zijn de gemeenten in onze regio?"),
        ("#/invullen/voorbeeld-2026/GM9001/EH/EH-09", "Eigen huis op orde"),
        ("#/samenvoegen", "Voeg de bestanden van de gemeenten samen."),
        ("#/uitleg", "Uitleg"),
    ] {
        app.go(route).await?;
        app.shows(heading).await?;
    }
    // That nothing was refused or asked of others is looked at when the test ends.
    Ok(())
}

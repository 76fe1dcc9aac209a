//! On a static host: in a folder, with addresses that lead nowhere, and with a file that is missing.

use crate::harness::look::Thing;
use crate::harness::run::in_each_browser;
use anyhow::ensure;

#[test]
fn an_unknown_address_says_so_and_leads_back() {
    in_each_browser(async |app| {
        app.go("#/bestaat/niet").await?;
        app.shows("Deze pagina bestaat niet").await?;
        app.must_be_accessible("an unknown address").await?;
        app.click(&Thing::named("link", "Naar de startpagina")).await?;
        app.shows("Hoe digitaal veilig zijn de gemeenten in onze regio?").await?;
        ensure!(app.route().await? == "#/", "the address is {}", app.route().await?);
        Ok(())
    });
}

#[test]
fn a_municipality_that_the_edition_lacks_is_told_under_the_pages_own_heading() {
    in_each_browser(async |app| {
        for (route, heading) in [("#/invullen/2026/GM0000", "Invullen"), ("#/resultaat/2026/GM0000", "Resultaat")] {
            app.go_afresh(route).await?;
            app.shows(heading).await?;
            let alert = app.text(&Thing::any("alert")).await?;
            ensure!(alert.contains("Deze gemeente staat niet in deze editie."), "it says {alert:?}");
            app.must_be_accessible("an unknown municipality").await?;
            app.click(&Thing::named("link", "Voor welke gemeente vult u in?")).await?;
            app.shows("Voor welke gemeente vult u in?").await?;
        }
        Ok(())
    });
}

#[test]
fn a_missing_questionnaire_is_told_and_can_be_tried_again() {
    in_each_browser(async |app| {
        app.server.lose("editions/2026.json");
        app.go("#/invullen").await?;
        let alert = app.text(&Thing::any("alert")).await?;
        ensure!(alert.contains("ontbreekt op de server (code 404)"), "it says {alert:?}");
        ensure!(alert.contains("Uw antwoorden blijven bewaard."), "it says {alert:?}");
        app.must_be_accessible("a missing questionnaire").await?;
        // Chromium's log rightly tells of the file that was not there.
        app.forget_findings().await?;
        app.server.find_again("editions/2026.json");
        app.click(&Thing::named("button", "Probeer het opnieuw")).await?;
        app.shows("Voor welke gemeente vult u in?").await?;
        app.find_none(&Thing::any("alert")).await
    });
}

#[test]
fn every_page_loads_again_at_its_address() {
    in_each_browser(async |app| {
        for (route, heading) in [
            ("#/", "Hoe digitaal veilig zijn de gemeenten in onze regio?"),
            ("#/invullen", "Voor welke gemeente vult u in?"),
            ("#/invullen/voorbeeld-2026/GM9001/EH/EH-09", "Eigen huis op orde"),
        ] {
            app.go(route).await?;
            app.shows(heading).await?;
            app.reload().await?;
            app.shows(heading).await?;
            ensure!(app.route().await? == route, "{route} became {}", app.route().await?);
        }
        ensure!(
            app.server.requests().iter().all(|request| request.starts_with("GET /map/")),
            "{:?}",
            app.server.requests()
        );
        Ok(())
    });
}

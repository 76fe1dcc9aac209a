//! Every page, in the states that it can be in.

use crate::harness::app::App;
use crate::harness::edition_file::EditionFile;
use crate::harness::look::Thing;
use crate::pages::region::Region;
use anyhow::{Context, Result, ensure};

/// A page in a state, and how to come there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Stop {
    /// What the page shows.
    pub(crate) name: &'static str,
    route: String,
    heading: &'static str,
    then: Then,
}

/// What to do once the page stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Then {
    Look,
    OpenEverything,
    ReckonWithAStep,
    TakeExamples,
    ShowNames,
}

impl Stop {
    /// All of them.
    ///
    /// # Errors
    /// Where the edition is not in the repository.
    pub(crate) fn all() -> Result<Vec<Self>> {
        let real = EditionFile::read("2026")?.municipalities().remove(0).0;
        let stop = |name, route: &str, heading, then| Self { name, route: route.to_owned(), heading, then };
        Ok(vec![
            stop("Start", "#/", "Hoe digitaal veilig zijn de gemeenten in onze regio?", Then::Look),
            stop("Invullen, kiezen", "#/invullen", "Voor welke gemeente vult u in?", Then::Look),
            stop("Invullen, leeg", &format!("#/invullen/2026/{real}"), "Digitale criminaliteit", Then::OpenEverything),
            stop("Invullen, voorbeeld", "#/invullen/voorbeeld-2026/GM9001/EH", "Eigen huis op orde", Then::Look),
            stop("Resultaat, kiezen", "#/resultaat", "Er is nog geen resultaat", Then::Look),
            stop("Resultaat, leeg", &format!("#/resultaat/2026/{real}"), "Waar staat u", Then::OpenEverything),
            stop("Resultaat, voorbeeld", "#/resultaat/voorbeeld-2026/GM9001", "Waar staat u", Then::OpenEverything),
            stop(
                "Resultaat, stappen gekozen",
                "#/resultaat/voorbeeld-2026/GM9001",
                "Waar staat u",
                Then::ReckonWithAStep,
            ),
            stop("Papier, leeg", "#/papier/2026", "Vragenlijst op papier: Cyberthermometer 2026", Then::Look),
            stop(
                "Papier, voorbeeld",
                "#/papier/voorbeeld-2026/GM9001",
                "Vragenlijst op papier: Cyberthermometer 2026, voorbeeld",
                Then::Look,
            ),
            stop("Samenvoegen, leeg", "#/samenvoegen", "Voeg de bestanden van de gemeenten samen.", Then::Look),
            stop(
                "Samenvoegen, voorbeeld",
                "#/samenvoegen",
                "Voeg de bestanden van de gemeenten samen.",
                Then::TakeExamples,
            ),
            stop("Regio, leeg", "#/regio", "Er is nog geen regio om te laten zien", Then::Look),
            stop("Regio, zonder namen", "#/regio/voorbeeld-2026", "1 Waar staan we", Then::OpenEverything),
            stop("Regio, met namen?", "#/regio/voorbeeld-2026/met-namen", "De regio met namen", Then::Look),
            stop("Regio, met namen", "#/regio/voorbeeld-2026/met-namen", "De regio met namen", Then::ShowNames),
            stop("Bestand openen", "#/openen", "Bestand openen", Then::Look),
            stop("Vragen aan een collega", "#/delen/voorbeeld-2026/GM9001", "Vragen aan een collega", Then::Look),
            stop("Deel invullen, zonder deel", "#/deel/voorbeeld-2026/GM9001", "Deel invullen", Then::Look),
            stop("Overgenomen, niets", "#/overgenomen/voorbeeld-2026/GM9001", "Overgenomen van vorig jaar", Then::Look),
            stop("Uitleg", "#/uitleg", "Alles wissen", Then::OpenEverything),
            stop("Vragenlijst, leeg", "#/vragenlijst", "De vragenlijst van volgend jaar", Then::Look),
            stop("Vragenlijst, voorbeeld", "#/vragenlijst/voorbeeld-2026", "Zo ziet de vragenlijst eruit", Then::Look),
        ])
    }

    /// Goes there, in a new document.
    ///
    /// # Errors
    /// Where the page does not come.
    pub(crate) async fn visit(&self, app: &App) -> Result<()> {
        app.go_afresh(&self.route).await?;
        app.shows(self.heading).await?;
        is_settled(app).await?;
        match self.then {
            Then::Look => {}
            Then::OpenEverything => app.open_everything().await?,
            Then::ReckonWithAStep => {
                let first = app.all(&Thing::starting("checkbox", "Reken deze stap mee")).await?;
                first.first().context("a step")?.click().await.context("choosing a step")?;
            }
            Then::TakeExamples => {
                app.click(&Thing::named("button", "Open voorbeeldgegevens")).await?;
                app.find(&Thing::named("region", "Ontvangstlijst")).await?;
            }
            Then::ShowNames => {
                Region::show_names(app).await?;
                app.open_everything().await?;
            }
        }
        is_settled(app).await
    }
}

/// Waits until nothing is on its way any more.
async fn is_settled(app: &App) -> Result<()> {
    let busy = "return ['De vragenlijst wordt geladen…', 'De grafiek wordt geladen…'].filter((text) => document.querySelector('.ct-page').textContent.includes(text))";
    app.until("everything to be loaded", async || {
        let busy = app.script(busy, vec![]).await?;
        ensure!(busy == serde_json::json!([]), "the page says {busy}");
        Ok(())
    })
    .await
}

//! For everyone: what axe can tell, the keyboard, narrow windows, less motion and own colours.

use crate::harness::app::App;
use crate::harness::edition_file::EditionFile;
use crate::harness::find::Focused;
use crate::harness::look::Thing;
use crate::harness::media::Media;
use crate::harness::run::in_each_browser;
use crate::pages::tour::Stop;
use anyhow::{Result, ensure};
use fantoccini::key::Key;

#[test]
fn axe_finds_nothing_on_any_page_wide_or_narrow_light_or_dark() {
    in_each_browser(async |app| {
        let mut found = Vec::new();
        for stop in Stop::all()? {
            app.resize(1280, 900).await?;
            stop.visit(app).await?;
            found.extend(app.must_be_accessible(stop.name).await.err());
            app.resize(320, 640).await?;
            found.extend(app.must_be_accessible(&format!("{}, 320 wide", stop.name)).await.err());
        }
        all_well(found)
    });
}

#[test]
fn no_page_scrolls_sideways_at_320_pixels() {
    in_each_browser(async |app| {
        app.resize(320, 640).await?;
        let mut found = Vec::new();
        for stop in Stop::all()? {
            stop.visit(app).await?;
            found.extend(app.must_fit_its_width(stop.name).await.err());
        }
        all_well(found)
    });
}

#[test]
fn tab_comes_to_everything_in_order_and_shows_where_it_is() {
    in_each_browser(async |app| {
        let mut found = Vec::new();
        for stop in Stop::all()? {
            stop.visit(app).await?;
            found.extend(walk(app, stop.name).await.err());
        }
        all_well(found)
    });
}

#[test]
fn the_first_thing_skips_to_the_content() {
    in_each_browser(async |app| {
        app.go("#/invullen").await?;
        app.shows("Voor welke gemeente vult u in?").await?;
        app.script("document.activeElement.blur()", vec![]).await?;
        app.press(Key::Tab).await?;
        let first = app.focused().await?;
        ensure!(first.role == "link" && first.name == "Naar de inhoud" && first.visible, "{first:?}");
        app.press(Key::Enter).await?;
        let main = app.focused().await?;
        ensure!(main.role == "main", "{main:?}");
        app.press(Key::Tab).await?;
        let next = app.focused().await?;
        ensure!(next.name == "Gemeente", "{next:?}");
        ensure!(app.route().await? == "#/invullen", "the address became {}", app.route().await?);
        Ok(())
    });
}

#[test]
fn another_page_begins_at_its_top_with_the_focus_in_it() {
    in_each_browser(async |app| {
        app.go("#/uitleg").await?;
        app.shows("Alles wissen").await?;
        app.script("scrollTo(0, document.body.scrollHeight)", vec![]).await?;
        app.navigate("Samenvoegen").await?;
        app.shows("Voeg de bestanden van de gemeenten samen.").await?;
        app.until("the focus in the page, at its top", async || {
            let focused = app.focused().await?;
            ensure!(focused.role == "main", "{focused:?}");
            let top = app.script("return scrollY", vec![]).await?;
            ensure!(top == 0, "it is scrolled to {top}");
            Ok(())
        })
        .await?;
        ensure!(app.client.title().await? == "Samenvoegen · Cyberthermometer");
        Ok(())
    });
}

#[test]
fn a_questionnaire_that_comes_late_leaves_the_focus_on_the_page() {
    in_each_browser(async |app| {
        let file = "editions/voorbeeld-2026.json";
        // The loaded page has a frame of its own, the page that waits has another.
        for (route, heading) in [
            ("#/resultaat/voorbeeld-2026/GM9001", "Waar staat u"),
            ("#/invullen/voorbeeld-2026/GM9001/EH", "Eigen huis op orde"),
        ] {
            app.go_afresh("#/samenvoegen").await?;
            app.shows("Voeg de bestanden van de gemeenten samen.").await?;
            app.server.hold(file);
            app.go(route).await?;
            app.until("the page that waits to have the focus", async || {
                ensure!(app.server.waiting(file) == 1, "{} ask for the questionnaire", app.server.waiting(file));
                must_be_in_main(app).await
            })
            .await?;
            app.server.release(file);
            app.shows(heading).await?;
            app.until("the page that came to have the focus", async || must_be_in_main(app).await).await?;
        }
        Ok(())
    });
}

#[test]
fn trying_again_leaves_the_focus_on_the_page() {
    in_each_browser(async |app| {
        app.server.lose("editions/2026.json");
        app.go("#/invullen").await?;
        app.find(&Thing::any("alert")).await?;
        app.forget_findings().await?;
        app.server.find_again("editions/2026.json");
        app.click(&Thing::named("button", "Probeer het opnieuw")).await?;
        app.shows("Voor welke gemeente vult u in?").await?;
        app.until("the page to have the focus", async || must_be_in_main(app).await).await
    });
}

async fn must_be_in_main(app: &App) -> Result<()> {
    let focused = app.focused().await?;
    ensure!(focused.role == "main", "{focused:?}");
    Ok(())
}

#[test]
fn the_words_of_a_level_do_not_run_together() {
    in_each_browser(async |app| {
        let question = EditionFile::read("voorbeeld-2026")?.questions().remove(0);
        app.go(&format!("#/invullen/voorbeeld-2026/GM9001/{}", question.theme)).await?;
        app.find(&Thing::named("heading", &question.text)).await?;
        let said = app
            .script("return [...document.querySelector('.ct-rubric').querySelectorAll('label')].map((label) => label.textContent.replace(/\\s+/g, ' ').trim())", vec![])
            .await?;
        let names = ["niets geregeld", "gestart", "op papier", "ingevoerd", "beproefd en verbeterd"];
        let expected: Vec<String> = (0_u8..)
            .zip(names)
            .zip(&question.levels)
            .map(|((level, name), sentence)| {
                let norm = if level == question.norm { "basisniveau " } else { "" };
                format!("{norm}{level} {name} {sentence}")
            })
            .collect();
        ensure!(said == serde_json::json!(expected), "it says {said:#}, not {expected:#?}");
        Ok(())
    });
}

#[test]
fn less_motion_is_no_motion_and_own_colours_keep_everything_in_sight() {
    in_each_browser(async |app| {
        let moving = "return document.getAnimations().filter((animation) => animation.playState === 'running').length";
        let gliding = "return getComputedStyle(document.documentElement).scrollBehavior";
        app.emulate(Media { reduced_motion: true, ..Media::default() }).await?;
        app.go("#/regio/voorbeeld-2026").await?;
        app.shows("1 Waar staan we").await?;
        ensure!(app.script(moving, vec![]).await? == 0, "something moves");
        ensure!(app.script(gliding, vec![]).await? == "auto", "the page glides");

        app.emulate(Media { reduced_motion: true, forced_colours: true, ..Media::default() }).await?;
        app.go("#/invullen/voorbeeld-2026/GM9001").await?;
        app.shows("Digitale criminaliteit").await?;
        // The chosen level looks otherwise than the others, by the browser's own radio or by ours, and the norm has its name.
        let looks = "const looks = (radio) => JSON.stringify([undefined, '::before', '::after'].map((part) => { const style = getComputedStyle(radio, part);
              return [style.backgroundColor, style.backgroundImage, style.borderTopColor, style.borderTopWidth, style.boxShadow, style.content]; }));
             return [...document.querySelectorAll('.ct-rubric')].every((rubric) => { const chosen = rubric.querySelector(':checked'), other = rubric.querySelector('input:not(:checked)');
              return chosen === null || getComputedStyle(chosen).appearance === 'auto' || looks(chosen) !== looks(other); })";
        ensure!(app.script(looks, vec![]).await? == true, "a chosen level looks like the others");
        let lines = app.script("return [...document.querySelectorAll('.ct-level--norm')].every((level) => level.textContent.includes('basisniveau'))", vec![]).await?;
        ensure!(lines == true, "a norm has no name");
        walk(app, "Invullen in own colours").await
    });
}

/// Presses Tab from the top of the page until it leaves it; everything that takes the focus has had it then, in the order of the
/// document, in the window, and with a ring.
async fn walk(app: &App, state: &str) -> Result<()> {
    app.script("document.activeElement.blur(); scrollTo(0, 0); getSelection().removeAllRanges()", vec![]).await?;
    // From before the first thing: Tab goes on from where the document was last touched.
    app.script("const first = document.createElement('span'); first.tabIndex = -1; document.body.prepend(first); first.focus(); first.remove()", vec![]).await?;
    let expected: Vec<String> = serde_json::from_value(app.script(REACHABLE, vec![]).await?)?;
    let mut seen: Vec<Focused> = Vec::new();
    let mut wrong = Vec::new();
    for _ in 0..expected.len() {
        app.press(Key::Tab).await?;
        let focused = app.focused().await?;
        if !focused.visible {
            wrong.push(format!("no sign of the focus on {} {:?}", focused.role, focused.name));
        }
        seen.push(focused);
    }
    let places: Vec<&str> = seen.iter().map(|focused| focused.place.as_str()).collect();
    for (place, (seen, expected)) in seen.iter().zip(&expected).enumerate() {
        if seen.place != *expected {
            wrong.push(format!(
                "step {}: {} {:?} at {}, not what stands at {expected}",
                place + 1,
                seen.role,
                seen.name,
                seen.place
            ));
            break;
        }
    }
    let missed: Vec<&String> = expected.iter().filter(|place| !places.contains(&place.as_str())).collect();
    ensure!(wrong.is_empty() && missed.is_empty(), "Tab on {state}: {wrong:#?}, never at {missed:?}");
    ensure!(!expected.is_empty(), "{state} has nothing to come to");
    Ok(())
}

/// Everything that Tab must come to, in the order of the document: of a group of radios the chosen one, else the first.
const REACHABLE: &str = "
const shown = (one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled && !one.closest('details:not([open]) > :not(summary)');
const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex=\"0\"]')].filter(shown);
const groups = Map.groupBy(stops.filter((one) => one.type === 'radio'), (one) => one.name);
const place = (one) => { const path = []; for (; one.parentElement; one = one.parentElement) path.unshift([...one.parentElement.children].indexOf(one)); return path.join('.'); };
return stops.filter((one) => one.type !== 'radio' || one === (groups.get(one.name).find((radio) => radio.checked) ?? groups.get(one.name)[0])).map(place);
";

fn all_well(found: Vec<anyhow::Error>) -> Result<()> {
    let found: Vec<String> = found.into_iter().map(|reason| format!("{reason:#}")).collect();
    ensure!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

#[test]
fn a_page_that_is_too_wide_or_hides_its_focus_is_found_out() {
    in_each_browser(async |app| {
        app.go("#/").await?;
        app.shows("Hoe digitaal veilig zijn de gemeenten in onze regio?").await?;
        app.resize(320, 640).await?;
        let main = app.find(&Thing::any("main")).await?;
        app.script("arguments[0].style.minWidth = '400px'", vec![serde_json::json!(main)]).await?;
        ensure!(app.must_fit_its_width("a wide page").await.is_err(), "a page of 400 pixels fits in 320");
        app.script(
            "for (const link of document.links) { link.style.outline = 'none'; link.style.boxShadow = 'none'; }",
            vec![],
        )
        .await?;
        let told = walk(app, "a page without rings").await.err().map(|reason| reason.to_string()).unwrap_or_default();
        ensure!(told.contains("no sign of the focus on link"), "{told}");
        Ok(())
    });
}

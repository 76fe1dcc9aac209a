//! The same questions as plain HTML: what a browser does by itself, with no script and no style.

use std::fmt::Write as _;

use anyhow::{Context as _, Result};
use serde_json::Value;

/// A page for each theme, by its file name, in the edition's order.
pub(super) fn pages(edition: &Value) -> Result<Vec<(String, String)>> {
    let themes = edition["themes"].as_array().context("the edition has no themes")?;
    let name = |theme: &Value| format!("{}.html", text(&theme["id"]));
    let mut pages = Vec::new();
    for (place, theme) in themes.iter().enumerate() {
        let title = escaped(text(&theme["title"]));
        let mut page = format!(
            "<!doctype html><html lang=\"nl\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title>\
             <h1>{title}</h1><p>{}</p><form>",
            escaped(text(&theme["purpose"]))
        );
        let questions = edition["questions"].as_array().context("the edition has no questions")?;
        for question in questions.iter().filter(|question| question["theme"] == theme["id"]) {
            page.push_str(&fieldsets(question)?);
        }
        page.push_str("</form>");
        if let Some(next) = themes.get(place + 1) {
            write!(page, "<p><a id=\"next\" href=\"{}\">{}</a></p>", name(next), escaped(text(&next["title"])))?;
        }
        pages.push((name(theme), page));
    }
    Ok(pages)
}

/// A question with everything that can be answered to it.
fn fieldsets(question: &Value) -> Result<String> {
    let id = text(&question["id"]);
    let mut html = format!("<article><fieldset><legend>{id} {}</legend>", escaped(text(&question["text"])));
    let levels = question["levels"].as_array().context("a question has no levels")?;
    let mut answers: Vec<String> =
        levels.iter().enumerate().map(|(level, sentence)| format!("{level} {}", text(sentence))).collect();
    answers.push("Onbekend".to_owned());
    if question["not_applicable"] == true {
        answers.push("Niet van toepassing".to_owned());
    }
    radios(&mut html, id, &answers)?;
    write!(
        html,
        "</fieldset><details><summary>Waarom</summary><p>{}</p></details><label>Toelichting<br><textarea rows=\"2\" maxlength=\"1000\"></textarea></label>",
        escaped(text(&question["why"]))
    )?;
    html.push_str("<fieldset><legend>Ondersteuning</legend>");
    let support = ["niet nodig", "gewenst", "dringend", "wij kunnen anderen helpen"].map(str::to_owned);
    radios(&mut html, &format!("{id}-ondersteuning"), &support)?;
    html.push_str("</fieldset></article>");
    Ok(html)
}

fn radios(html: &mut String, name: &str, words: &[String]) -> Result<()> {
    for word in words {
        write!(html, "<p><label><input type=\"radio\" name=\"{name}\"> {}</label></p>", escaped(word))?;
    }
    Ok(())
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_stands_on_the_page_of_its_theme() -> Result<()> {
        let edition: Value = serde_json::from_str(include_str!("../../../../assets/editions/2026.json"))?;
        let pages = pages(&edition)?;
        let questions = edition["questions"].as_array().context("no questions")?;
        assert_eq!((pages.len(), questions.len()), (4, 48));
        let all: String = pages.iter().map(|(_, html)| html.as_str()).collect();
        assert_eq!(all.matches("<textarea").count(), questions.len());
        assert_eq!(all.matches("<fieldset").count(), 2 * questions.len());
        let excusable = questions.iter().filter(|one| one["not_applicable"] == true);
        assert_eq!(all.matches("type=\"radio\"").count(), 10 * questions.len() + excusable.count());
        Ok(())
    }
}

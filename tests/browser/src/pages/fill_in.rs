//! Invullen.

mod way;

use crate::harness::app::App;
use crate::harness::edition_file::{EditionFile, Question};
use crate::harness::look::Thing;
use anyhow::{Context, Result, ensure};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde_json::json;

/// An answer as the page words it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Answered {
    /// None.
    Open,
    /// A level, 0 to 4.
    Level(usize),
    /// *Onbekend*.
    Unknown,
    /// *Niet van toepassing*.
    NotApplicable,
}

/// The questionnaire of one municipality.
pub(crate) struct FillIn<'a> {
    app: &'a App,
    edition: &'a EditionFile,
    municipality: String,
}

impl<'a> FillIn<'a> {
    /// Opens it by its address.
    ///
    /// # Errors
    /// Where it does not come.
    pub(crate) async fn open(app: &'a App, edition: &'a EditionFile, id: &str, code: &str) -> Result<Self> {
        app.go(&format!("#/invullen/{id}/{code}")).await?;
        let fill_in = Self { app, edition, municipality: edition.name_of(code)? };
        fill_in.is_there().await?;
        Ok(fill_in)
    }

    /// The questionnaire that is shown already.
    ///
    /// # Errors
    /// Where it is not.
    pub(crate) async fn shown(app: &'a App, edition: &'a EditionFile, code: &str) -> Result<Self> {
        let fill_in = Self { app, edition, municipality: edition.name_of(code)? };
        fill_in.is_there().await?;
        Ok(fill_in)
    }

    async fn is_there(&self) -> Result<()> {
        self.app.find(&Thing::any("progressbar")).await?;
        let banner = self.app.text(&Thing::any("banner")).await?;
        ensure!(banner.contains(&self.municipality), "the masthead says {banner:?}");
        Ok(())
    }

    /// Goes to a theme by the list of themes.
    ///
    /// # Errors
    /// Where it is not in the list.
    pub(crate) async fn theme(&self, id: &str) -> Result<()> {
        let (_, title) =
            self.edition.themes().into_iter().find(|(own, _)| own == id).with_context(|| format!("no theme {id}"))?;
        let list = self.app.find(&Thing::named("navigation", "Thema’s")).await?;
        self.app.click(&Thing::starting("link", &title).within(&list)).await?;
        self.app.shows(&title).await
    }

    /// The card of a question that is shown.
    ///
    /// # Errors
    /// Where it is not.
    pub(crate) async fn card(&self, id: &str) -> Result<Element> {
        let question = self.edition.question(id)?;
        self.app.find(&Thing::named("article", &question.text)).await
    }

    /// Chooses a level with the mouse.
    ///
    /// # Errors
    /// Where it cannot be chosen.
    pub(crate) async fn choose(&self, id: &str, level: usize) -> Result<()> {
        let question = self.edition.question(id)?;
        let card = self.card(id).await?;
        self.app.click(&Self::level(&question, level)?.within(&card)).await
    }

    /// Chooses a level by its number key, with the focus on the question.
    ///
    /// # Errors
    /// Where it cannot be chosen.
    pub(crate) async fn choose_by_key(&self, id: &str, level: usize) -> Result<()> {
        self.focus_on(id).await?;
        let digit = char::from_digit(u32::try_from(level)?, 10).context("a level")?;
        self.app.strike(digit).await
    }

    /// Answers *onbekend*.
    ///
    /// # Errors
    /// Where it cannot be chosen.
    pub(crate) async fn unknown(&self, id: &str) -> Result<()> {
        let card = self.card(id).await?;
        self.app.click(&Thing::named("radio", "Onbekend").within(&card)).await
    }

    /// Answers *niet van toepassing*; the reason is written apart.
    ///
    /// # Errors
    /// Where it cannot be chosen.
    pub(crate) async fn not_applicable(&self, id: &str) -> Result<()> {
        let card = self.card(id).await?;
        self.app.click(&Thing::named("radio", "Niet van toepassing").within(&card)).await
    }

    /// Takes the answer back.
    ///
    /// # Errors
    /// Where there is no button for it.
    pub(crate) async fn clear(&self, id: &str) -> Result<()> {
        let card = self.card(id).await?;
        self.app.click(&Thing::starting("button", "Antwoord wissen").within(&card)).await
    }

    /// Says what support is asked or offered, in the page's words.
    ///
    /// # Errors
    /// Where there is no such choice.
    pub(crate) async fn support(&self, id: &str, choice: &str) -> Result<()> {
        let card = self.card(id).await?;
        self.app.click(&Thing::named("radio", choice).within(&card)).await
    }

    /// Writes a note, or the reason of *niet van toepassing*, in place of what stood there.
    ///
    /// # Errors
    /// Where there is no field.
    pub(crate) async fn note(&self, id: &str, text: &str) -> Result<()> {
        let card = self.card(id).await?;
        let field = self.app.find(&Thing::any("textbox").within(&card)).await?;
        field.clear().await.context("emptying the note")?;
        field.send_keys(text).await.with_context(|| format!("writing {text:?}"))
    }

    /// The note as it stands in the field.
    ///
    /// # Errors
    /// Where there is no field.
    pub(crate) async fn noted(&self, id: &str) -> Result<String> {
        let card = self.card(id).await?;
        let field = self.app.find(&Thing::any("textbox").within(&card)).await?;
        Ok(field.prop("value").await.context("reading the note")?.unwrap_or_default())
    }

    /// The answer that a question's radios show.
    ///
    /// # Errors
    /// Where the question is not shown.
    pub(crate) async fn answered(&self, id: &str) -> Result<Answered> {
        let question = self.edition.question(id)?;
        let group = self.app.find(&Thing::starting("group", &question.text)).await?;
        let checked = "return [...arguments[0].querySelectorAll('input[type=radio]:checked')].map((radio) => radio.labels[0].textContent.replace(/\\s+/g, ' ').trim())";
        let checked = self.app.script(checked, vec![json!(group)]).await?;
        let names: Vec<&str> = checked.as_array().into_iter().flatten().filter_map(|name| name.as_str()).collect();
        Ok(match names[..] {
            [] => Answered::Open,
            ["Onbekend"] => Answered::Unknown,
            ["Niet van toepassing"] => Answered::NotApplicable,
            [name] => Answered::Level(
                question
                    .levels
                    .iter()
                    .position(|sentence| name.ends_with(sentence))
                    .with_context(|| format!("{name:?} is no level"))?,
            ),
            _ => anyhow::bail!("{id} has {} answers: {names:?}", names.len()),
        })
    }

    /// Where the answer stands beside its norm, in words.
    ///
    /// # Errors
    /// Where the question is not shown.
    pub(crate) async fn standing(&self, id: &str) -> Result<String> {
        let card = self.card(id).await?;
        let head = self
            .app
            .script("return arguments[0].firstElementChild.textContent.replace(/\\s+/g, ' ').trim()", vec![json!(card)])
            .await?;
        let head = head.as_str().unwrap_or_default();
        Ok(head.strip_prefix(id).unwrap_or(head).trim().to_owned())
    }

    /// Whether the last change is stored, in words.
    ///
    /// # Errors
    /// Where the page does not say.
    pub(crate) async fn saved_line(&self) -> Result<String> {
        let banner = self.app.find(&Thing::any("banner")).await?;
        self.app.text(&Thing::any("status").within(&banner)).await
    }

    /// How far it is, in words: `3 van 12 vragen beantwoord`.
    ///
    /// # Errors
    /// Where the page does not say.
    pub(crate) async fn progress(&self) -> Result<String> {
        let bar = self.app.find(&Thing::any("progressbar")).await?;
        let label = self
            .app
            .script("return arguments[0].labels[0].textContent.replace(/\\s+/g, ' ').trim()", vec![json!(bar)])
            .await?;
        Ok(label.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the page says that so many questions are answered.
    ///
    /// # Errors
    /// Where it goes on saying something else.
    pub(crate) async fn has_answered(&self, answered: usize) -> Result<()> {
        let wanted = format!("{answered} van {} vragen beantwoord", self.edition.questions().len());
        self.app
            .until(&format!("{wanted:?}"), async || {
                let progress = self.progress().await?;
                ensure!(progress == wanted, "it says {progress:?}");
                Ok(())
            })
            .await
    }

    /// Brings the focus to a question's answer with Tab, from the question's own card.
    ///
    /// # Errors
    /// Where Tab does not come there.
    pub(crate) async fn focus_on(&self, id: &str) -> Result<()> {
        let card = self.card(id).await?;
        // The card takes the focus by a link to it; from there a person goes on with Tab.
        self.app.script("arguments[0].focus()", vec![json!(card)]).await?;
        self.app
            .until("the focus on an answer", async || {
                self.app.press(Key::Tab).await?;
                let on_radio = "return document.activeElement.matches('input[type=radio]') && arguments[0].contains(document.activeElement)";
                ensure!(self.app.script(on_radio, vec![json!(card)]).await? == true, "the focus is elsewhere");
                Ok(())
            })
            .await
    }

    /// Goes on with Tab, from wherever the focus is, until it is on a question's answer.
    ///
    /// # Errors
    /// Where Tab does not come there.
    pub(crate) async fn tab_to(&self, id: &str) -> Result<()> {
        let card = self.card(id).await?;
        self.app
            .until(&format!("Tab to come to {id}"), async || {
                // The first group of radios in a card is the answer; the support comes after it.
                let on_answer = "const now = document.activeElement; return now.matches('input[type=radio]') && arguments[0].querySelector('fieldset').contains(now)";
                if self.app.script(on_answer, vec![json!(card)]).await? == true {
                    return Ok(());
                }
                self.app.press(Key::Tab).await?;
                anyhow::bail!("the focus passed by")
            })
            .await
    }

    /// Goes to the result, by the link beside the questions; after the last theme there is a second one.
    ///
    /// # Errors
    /// Where there is none.
    pub(crate) async fn to_result(&self) -> Result<()> {
        let links = self.app.all(&Thing::named("link", "Naar het resultaat")).await?;
        links.first().context("no link to the result")?.click().await.context("going to the result")
    }

    fn level(question: &Question, level: usize) -> Result<Thing> {
        let sentence = question.levels.get(level).with_context(|| format!("{} has no level {level}", question.id))?;
        Ok(Thing::holding("radio", sentence))
    }
}

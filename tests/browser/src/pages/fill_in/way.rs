//! Where someone is on Invullen, and what is shown there.

use super::FillIn;
use crate::harness::look::Thing;
use anyhow::{Context, Result, ensure};
use serde_json::json;

impl FillIn<'_> {
    /// Chooses which questions are shown, by the first words of the choice.
    ///
    /// # Errors
    /// Where there is no such choice.
    pub(crate) async fn filter(&self, words: &str) -> Result<()> {
        let group = self.app.find(&Thing::named("group", "Welke vragen wilt u zien?")).await?;
        self.app.click(&Thing::starting("radio", words).within(&group)).await
    }

    /// The words of each choice, with its number.
    ///
    /// # Errors
    /// Where there are none.
    pub(crate) async fn filters(&self) -> Result<Vec<String>> {
        let group = self.app.find(&Thing::named("group", "Welke vragen wilt u zien?")).await?;
        let words = "return [...arguments[0].querySelectorAll('label')].map((label) => label.textContent.trim())";
        serde_json::from_value(self.app.script(words, vec![json!(group)]).await?).context("words")
    }

    /// Chooses the role that usually answers.
    ///
    /// # Errors
    /// Where there is no such role.
    pub(crate) async fn answered_by(&self, role: &str) -> Result<()> {
        let list = self.app.find(&Thing::named("combobox", "Meestal beantwoord door")).await?;
        list.select_by_label(role).await.with_context(|| format!("choosing {role}"))
    }

    /// Waits until these questions are shown, by id, and no others.
    ///
    /// # Errors
    /// Where others are.
    pub(crate) async fn shows_questions(&self, ids: &[&str]) -> Result<()> {
        self.app
            .until("the questions", async || {
                let seen = "return [...document.querySelectorAll('article')].filter((card) => card.checkVisibility()).map((card) => card.firstElementChild.firstElementChild.textContent)";
                let seen: Vec<String> = serde_json::from_value(self.app.script(seen, vec![]).await?)?;
                ensure!(seen == ids, "it shows {seen:?}, not {ids:?}");
                Ok(())
            })
            .await
    }

    /// Waits until a question has the focus: its card, or something in it.
    ///
    /// # Errors
    /// Where something else has it.
    pub(crate) async fn is_at(&self, id: &str) -> Result<()> {
        self.app
            .until(&format!("the focus on {id}"), async || {
                let at = "return document.activeElement.closest('article')?.firstElementChild.firstElementChild.textContent ?? document.activeElement.outerHTML.slice(0, 80)";
                let at = self.app.script(at, vec![]).await?;
                ensure!(at == *id, "it is at {at}");
                Ok(())
            })
            .await
    }

    /// Clicks one of a question's answers by its words, and tells how far that moved it over the window, in pixels.
    ///
    /// # Errors
    /// Where there is no such answer.
    pub(crate) async fn moved_by(&self, id: &str, answer: &Thing) -> Result<f64> {
        let card = self.card(id).await?;
        let radio = self.app.find(&answer.clone().within(&card)).await?;
        let top = async || -> Result<f64> {
            let top = "return arguments[0].labels[0].getBoundingClientRect().top";
            self.app.script(top, vec![json!(radio)]).await?.as_f64().context("a number")
        };
        self.app.script("arguments[0].scrollIntoView({ block: 'center' })", vec![json!(radio)]).await?;
        let before = top().await?;
        radio.click().await.context("choosing an answer")?;
        self.app
            .until("the answer", async || {
                ensure!(
                    self.app.script("return arguments[0].checked", vec![json!(radio)]).await? == true,
                    "not chosen"
                );
                Ok(())
            })
            .await?;
        // Two frames on, what follows from it stands.
        let frames =
            "const done = arguments[arguments.length - 1]; requestAnimationFrame(() => requestAnimationFrame(done))";
        self.app.client.execute_async(frames, vec![]).await.context("waiting for a frame")?;
        Ok(top().await? - before)
    }

    /// A level of a question, to click.
    ///
    /// # Errors
    /// Where it has no such level.
    pub(crate) fn level_of(&self, id: &str, level: usize) -> Result<Thing> {
        Self::level(&self.edition.question(id)?, level)
    }
}

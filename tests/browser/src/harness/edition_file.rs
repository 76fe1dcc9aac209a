//! [`EditionFile`]: a questionnaire as the build has it, to find questions on the page by their words.

use crate::harness::settings::Settings;
use anyhow::{Context, Result};
use serde_json::Value;

/// An edition's file.
#[derive(Debug, Clone)]
pub(crate) struct EditionFile {
    json: Value,
    text: String,
}

/// A question, as far as a page shows it.
#[derive(Debug, Clone)]
pub(crate) struct Question {
    /// Its id.
    pub(crate) id: String,
    /// Its theme's id.
    pub(crate) theme: String,
    /// What is asked.
    pub(crate) text: String,
    /// The sentences of the five levels.
    pub(crate) levels: Vec<String>,
    /// The level that is its norm.
    pub(crate) norm: u8,
    /// Whether it may not apply.
    pub(crate) not_applicable: bool,
}

/// A text of the build, by its path from the page.
///
/// # Errors
/// Where the build has none.
pub(crate) fn asset(path: &str) -> Result<String> {
    let content = Settings::get()?.dist.content(path).with_context(|| format!("the build has no {path}"))?;
    String::from_utf8(content).with_context(|| format!("{path} is not UTF-8"))
}

impl EditionFile {
    /// Reads `editions/<id>.json`.
    ///
    /// # Errors
    /// Where there is none.
    pub(crate) fn read(id: &str) -> Result<Self> {
        let text = asset(&format!("editions/{id}.json"))?;
        Ok(Self { json: serde_json::from_str(&text).with_context(|| format!("reading edition {id}"))?, text })
    }

    /// The oracle's view of it.
    ///
    /// # Errors
    /// Where the oracle cannot read it.
    pub(crate) fn oracle(&self) -> Result<oracle::OracleEdition> {
        oracle::read_edition(&self.text).map_err(anyhow::Error::msg)
    }

    /// The questions, in the edition's order.
    pub(crate) fn questions(&self) -> Vec<Question> {
        self.list("questions").iter().map(question).collect()
    }

    /// One question.
    ///
    /// # Errors
    /// Where the edition does not have it.
    pub(crate) fn question(&self, id: &str) -> Result<Question> {
        self.list("questions")
            .iter()
            .find(|question| question["id"] == id)
            .map(question)
            .with_context(|| format!("no question {id}"))
    }

    /// The themes, as id and title.
    pub(crate) fn themes(&self) -> Vec<(String, String)> {
        self.list("themes").iter().map(|theme| (text(theme, "id"), text(theme, "title"))).collect()
    }

    /// The municipalities, as code, name and short name.
    pub(crate) fn municipalities(&self) -> Vec<(String, String, String)> {
        let row = |place: &Value| (text(place, "code"), text(place, "name"), text(place, "short"));
        self.list("municipalities").iter().map(row).collect()
    }

    /// A municipality's name.
    ///
    /// # Errors
    /// Where the edition does not have it.
    pub(crate) fn name_of(&self, code: &str) -> Result<String> {
        let found = self.municipalities().into_iter().find(|(own, ..)| own == code);
        found.map(|(_, name, _)| name).with_context(|| format!("no municipality {code}"))
    }

    fn list(&self, name: &str) -> &[Value] {
        self.json[name].as_array().map_or(&[], Vec::as_slice)
    }
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}

fn question(value: &Value) -> Question {
    let levels = value["levels"].as_array().map_or(&[][..], Vec::as_slice);
    Question {
        id: text(value, "id"),
        theme: text(value, "theme"),
        text: text(value, "text"),
        levels: levels.iter().map(|level| level.as_str().unwrap_or_default().to_owned()).collect(),
        norm: value["norm"].as_u64().and_then(|norm| u8::try_from(norm).ok()).unwrap_or_default(),
        not_applicable: value["not_applicable"] == true,
    }
}

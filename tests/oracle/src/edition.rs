//! The questionnaire as data: only what the calculation and the files need of it.

use serde_json::Value;

/// One year's questionnaire.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OracleEdition {
    /// Its id: `2026`, `voorbeeld-2026`.
    pub id: String,
    /// The id of the edition before it.
    pub previous: Option<String>,
    /// Its handling label.
    pub label: String,
    /// Theme ids, in order.
    pub themes: Vec<String>,
    /// Questions, in order.
    pub questions: Vec<OracleQuestion>,
    /// The region's municipalities, in order.
    pub municipalities: Vec<OracleMunicipality>,
}

/// One question of an edition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OracleQuestion {
    /// Its id: `EH-07`.
    pub id: String,
    /// The id of its theme.
    pub theme: String,
    /// The level that is its *basisniveau*, 1 to 4.
    pub norm: u8,
    /// The id of the question of the previous edition that it continues.
    pub continues: Option<String>,
    /// What is asked.
    pub text: String,
    /// Whether *niet van toepassing* is an answer to it.
    pub may_not_apply: bool,
}

/// One municipality of the region.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OracleMunicipality {
    /// Its code: `GM9001`.
    pub code: String,
    /// Its name.
    pub name: String,
}

impl OracleEdition {
    /// An edition of nothing but themes, questions with their norms (1 to 4), and municipality codes; every question may be
    /// *niet van toepassing*. For hand-made tests; set `previous` and `continues` afterwards.
    #[must_use]
    pub fn bare(id: &str, themes: &[(&str, &[(&str, u8)])], municipalities: &[&str]) -> Self {
        let mut edition = Self { id: id.to_owned(), label: "TLP:AMBER+STRICT".to_owned(), ..Self::default() };
        for (theme, questions) in themes {
            edition.themes.push((*theme).to_owned());
            for (question, norm) in *questions {
                edition.questions.push(OracleQuestion {
                    id: (*question).to_owned(),
                    theme: (*theme).to_owned(),
                    norm: *norm,
                    may_not_apply: true,
                    ..OracleQuestion::default()
                });
            }
        }
        for code in municipalities {
            edition.municipalities.push(OracleMunicipality { code: (*code).to_owned(), name: String::new() });
        }
        edition
    }

    /// The questions of one theme, in the edition's order.
    #[must_use]
    pub fn questions_of(&self, theme: &str) -> Vec<&OracleQuestion> {
        self.questions.iter().filter(|question| question.theme == theme).collect()
    }

    /// The question with this id.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&OracleQuestion> {
        self.questions.iter().find(|question| question.id == id)
    }
}

/// Reads an edition file, `assets/editions/2026.json`.
///
/// # Errors
///
/// In English, what is not there or not of its kind: this reads our own files, that another test has checked.
pub fn read_edition(json: &str) -> Result<OracleEdition, String> {
    let value: Value = serde_json::from_str(json).map_err(|error| error.to_string())?;
    let mut edition = OracleEdition {
        id: text(&value, "id")?,
        previous: text_or_null(&value, "previous")?,
        label: text(&value, "label")?,
        ..OracleEdition::default()
    };
    for theme in list(&value, "themes")? {
        edition.themes.push(text(theme, "id")?);
    }
    for question in list(&value, "questions")? {
        let id = text(question, "id")?;
        let norm = match question.get("norm").and_then(Value::as_u64) {
            Some(1) => 1,
            Some(2) => 2,
            Some(3) => 3,
            Some(4) => 4,
            _ => return Err(format!("{id}: norm is not 1, 2, 3 or 4")),
        };
        let theme = text(question, "theme")?;
        if !edition.themes.contains(&theme) {
            return Err(format!("{id}: no theme {theme}"));
        }
        edition.questions.push(OracleQuestion {
            norm,
            theme,
            continues: text_or_null(question, "continues")?,
            text: text(question, "text")?,
            may_not_apply: question.get("not_applicable").and_then(Value::as_bool).unwrap_or(false),
            id,
        });
    }
    for municipality in list(&value, "municipalities")? {
        edition
            .municipalities
            .push(OracleMunicipality { code: text(municipality, "code")?, name: text(municipality, "name")? });
    }
    Ok(edition)
}

fn text(value: &Value, key: &str) -> Result<String, String> {
    value.get(key).and_then(Value::as_str).map(str::to_owned).ok_or_else(|| format!("{key} is not a text in {value}"))
}

fn text_or_null(value: &Value, key: &str) -> Result<Option<String>, String> {
    match value.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(other) => Err(format!("{key} is neither a text nor null: {other}")),
    }
}

fn list<'a>(value: &'a Value, key: &str) -> Result<&'a Vec<Value>, String> {
    value.get(key).and_then(Value::as_array).ok_or_else(|| format!("{key} is not a list"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_needs_and_nothing_else() {
        let edition = read_edition(
            r#"{"id":"2026","title":"x","previous":"2025","label":"TLP:GREEN","themes":[{"id":"EH","title":"t"}],
                "municipalities":[{"code":"GM9001","name":"Aa","short":"A","tile":[1,2]}],
                "questions":[{"id":"EH-01","theme":"EH","text":"Is er?","norm":3,"not_applicable":true,"continues":"EH-09"},
                             {"id":"EH-02","theme":"EH","text":"Zijn er?","norm":1,"not_applicable":false,"continues":null}]}"#,
        )
        .unwrap();
        let mut expected = OracleEdition::bare("2026", &[("EH", &[("EH-01", 3), ("EH-02", 1)])], &["GM9001"]);
        expected.previous = Some("2025".to_owned());
        expected.label = "TLP:GREEN".to_owned();
        expected.municipalities[0].name = "Aa".to_owned();
        expected.questions[0].text = "Is er?".to_owned();
        expected.questions[0].continues = Some("EH-09".to_owned());
        expected.questions[1].text = "Zijn er?".to_owned();
        expected.questions[1].may_not_apply = false;
        assert_eq!(edition, expected);
    }

    #[test]
    fn refuses_a_norm_of_nought() {
        let json = r#"{"id":"2026","label":"TLP:GREEN","themes":[{"id":"EH"}],"municipalities":[],
                       "questions":[{"id":"EH-01","theme":"EH","text":"","norm":0}]}"#;
        assert_eq!(read_edition(json), Err("EH-01: norm is not 1, 2, 3 or 4".to_owned()));
    }
}

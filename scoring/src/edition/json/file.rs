//! The shape, as it stands in the file.

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EditionFile {
    /// Where an editor finds the shape.
    #[serde(rename = "$schema")]
    pub(super) _schema: Option<String>,
    pub(super) id: String,
    pub(super) title: String,
    pub(super) region: String,
    pub(super) opens: String,
    pub(super) closes: String,
    pub(super) previous: Option<String>,
    pub(super) label: String,
    pub(super) nameless_label: String,
    #[serde(default)]
    pub(super) recipients: Vec<String>,
    pub(super) municipalities: Vec<MunicipalityFile>,
    #[serde(default)]
    pub(super) former_municipalities: Vec<FormerFile>,
    pub(super) themes: Vec<ThemeFile>,
    pub(super) questions: Vec<QuestionFile>,
    #[serde(default)]
    pub(super) answerers: Vec<AnswererFile>,
    #[serde(default)]
    pub(super) sources: Vec<SourceFile>,
    #[serde(default)]
    pub(super) offerings: Vec<OfferingFile>,
    #[serde(default)]
    pub(super) contacts: Vec<ContactFile>,
    #[serde(default)]
    pub(super) hints: Vec<HintFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MunicipalityFile {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) short: String,
    pub(super) tile: [u8; 2],
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FormerFile {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) successor: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ThemeFile {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) purpose: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionFile {
    pub(super) id: String,
    pub(super) theme: String,
    pub(super) text: String,
    pub(super) why: String,
    pub(super) levels: Vec<String>,
    pub(super) norm: u8,
    pub(super) ground: String,
    #[serde(default)]
    pub(super) not_applicable: bool,
    pub(super) action: String,
    pub(super) answerer: String,
    #[serde(default)]
    pub(super) sources: Vec<String>,
    #[serde(default)]
    pub(super) offerings: Vec<String>,
    #[serde(default)]
    pub(super) continues: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AnswererFile {
    pub(super) id: String,
    pub(super) title: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SourceFile {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) reference: String,
    pub(super) url: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OfferingFile {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) summary: String,
    pub(super) url: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContactFile {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HintFile {
    pub(super) when: Vec<ConditionFile>,
    pub(super) text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ConditionFile {
    pub(super) question: String,
    pub(super) at_least: Option<u8>,
    pub(super) at_most: Option<u8>,
}

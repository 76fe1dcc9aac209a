//! The shape of an edition file. Nothing else knows it.

mod file;

use self::file::{
    ConditionFile, EditionFile, FormerFile, HintFile, MunicipalityFile, OfferingFile, QuestionFile, SourceFile,
};
use super::{
    Answerer, Bound, Condition, Contact, Content, EditionKind, EditionProblem, EditionProblems, FormerMunicipality,
    Ground, Hint, Municipality, Offering, Question, Source, Theme, Tile,
};
use crate::answer::{Level, Norm};
use crate::id::{EditionId, MunicipalityCode, QuestionId, ReferenceId, ThemeId};
use crate::label::Label;
use crate::timestamp::Date;

/// U+FEFF in UTF-8; some editors write it.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The content of a file with what in it is of no valid form, each with something harmless in its place so that the rest can be checked.
///
/// # Errors
/// When the file is no JSON, or not of this shape.
pub(super) fn parse(json: &[u8]) -> Result<(Content, Vec<EditionProblem>), EditionProblems> {
    let json = json.strip_prefix(BYTE_ORDER_MARK).unwrap_or(json);
    let file: EditionFile = serde_json::from_slice(json).map_err(|error| {
        let kind = EditionKind::Shape(error.to_string());
        EditionProblems::new(None, vec![EditionProblem::new(kind, String::new(), None)])
    })?;
    let mut reader = Reader { problems: Vec::new() };
    let content = reader.content(file);
    Ok((content, reader.problems))
}

/// Turns forms into values and keeps what is wrong with them.
struct Reader {
    problems: Vec<EditionProblem>,
}

impl Reader {
    fn tell(&mut self, kind: EditionKind, path: impl Into<String>, found: &str) {
        self.problems.push(EditionProblem::new(kind, path, Some(found)));
    }

    fn content(&mut self, file: EditionFile) -> Content {
        let opens = self.date("opens", &file.opens);
        let closes = self.date("closes", &file.closes);
        let label = self.label("label", &file.label);
        let nameless_label = self.label("nameless_label", &file.nameless_label);
        let themes: Vec<Theme> = file
            .themes
            .into_iter()
            .map(|theme| Theme { id: ThemeId::new(&theme.id), title: theme.title, purpose: theme.purpose })
            .collect();
        Content {
            id: EditionId::new(&file.id),
            title: file.title,
            region: file.region,
            opens,
            closes,
            previous: file.previous.as_deref().map(EditionId::new),
            label,
            nameless_label,
            recipients: file.recipients,
            municipalities: file.municipalities.into_iter().map(municipality).collect(),
            former_municipalities: file.former_municipalities.into_iter().map(former).collect(),
            questions: file.questions.into_iter().filter_map(|question| self.question(&themes, question)).collect(),
            themes,
            answerers: file
                .answerers
                .into_iter()
                .map(|answerer| Answerer { id: ReferenceId::new(&answerer.id), title: answerer.title })
                .collect(),
            sources: file.sources.into_iter().map(source).collect(),
            offerings: file.offerings.into_iter().map(offering).collect(),
            contacts: file
                .contacts
                .into_iter()
                .map(|contact| Contact { id: ReferenceId::new(&contact.id), title: contact.title, text: contact.text })
                .collect(),
            hints: file.hints.into_iter().enumerate().map(|(index, hint)| self.hint(index, hint)).collect(),
        }
    }

    fn date(&mut self, path: &str, text: &str) -> Date {
        Date::parse(text).unwrap_or_else(|| {
            self.tell(EditionKind::BadDate, path, text);
            Date::FIRST
        })
    }

    fn label(&mut self, path: &str, text: &str) -> Label {
        Label::ALL.into_iter().find(|label| label.as_str() == text).unwrap_or_else(|| {
            self.tell(EditionKind::BadLabel, path, text);
            Label::Red
        })
    }

    /// `None` where its theme leads nowhere or its levels are not five; the rest of it is then not checked.
    fn question(&mut self, themes: &[Theme], file: QuestionFile) -> Option<Question> {
        let path = |field: &str| format!("questions[{}].{field}", file.id);
        let theme_position = themes.iter().position(|theme| theme.id.as_str() == file.theme);
        if theme_position.is_none() {
            self.tell(EditionKind::DeadReference, path("theme"), &file.theme);
        }
        let norm = Norm::new(file.norm);
        if norm.is_none() {
            self.tell(EditionKind::BadNorm, path("norm"), &file.norm.to_string());
        }
        let ground = ground(&file.ground);
        if ground.is_none() {
            self.tell(EditionKind::BadGround, path("ground"), &file.ground);
        }
        let count = file.levels.len();
        let levels: Option<[String; 5]> = file.levels.try_into().ok();
        if levels.is_none() {
            let path = format!("questions[{}].levels", file.id);
            self.tell(EditionKind::LevelCount, path, &count.to_string());
        }
        let theme_position = theme_position?;
        Some(Question {
            id: QuestionId::new(&file.id),
            theme: themes[theme_position].id.clone(),
            theme_position,
            text: file.text,
            why: file.why,
            levels: levels?,
            norm: norm.or_else(|| Norm::new(1))?,
            ground: ground.unwrap_or(Ground::Proposal),
            not_applicable: file.not_applicable,
            action: file.action,
            answerer: ReferenceId::new(&file.answerer),
            sources: references(&file.sources),
            offerings: references(&file.offerings),
            continues: file.continues.as_deref().map(QuestionId::new),
        })
    }

    fn hint(&mut self, index: usize, file: HintFile) -> Hint {
        let condition = |condition: ConditionFile| {
            let path = format!("hints[{index}].when[{}]", condition.question);
            let (level, bound): (u8, fn(Level) -> Bound) = match (condition.at_least, condition.at_most) {
                (Some(level), None) => (level, Bound::AtLeast),
                (None, Some(level)) => (level, Bound::AtMost),
                _ => {
                    self.problems.push(EditionProblem::new(EditionKind::BadCondition, path, None));
                    return None;
                }
            };
            let Some(valid) = Level::new(level) else {
                self.tell(EditionKind::BadLevel, path, &level.to_string());
                return None;
            };
            Some(Condition { question: QuestionId::new(&condition.question), bound: bound(valid) })
        };
        Hint { when: file.when.into_iter().filter_map(condition).collect(), text: file.text }
    }
}

fn ground(text: &str) -> Option<Ground> {
    match text {
        "law" => Some(Ground::Law),
        "bio2" => Some(Ground::Bio2),
        "guidance" => Some(Ground::Guidance),
        "proposal" => Some(Ground::Proposal),
        _ => None,
    }
}

fn municipality(file: MunicipalityFile) -> Municipality {
    let [row, column] = file.tile;
    Municipality {
        code: MunicipalityCode::new(&file.code),
        name: file.name,
        short: file.short,
        tile: Tile { row, column },
    }
}

fn former(file: FormerFile) -> FormerMunicipality {
    let (code, successor) = (MunicipalityCode::new(&file.code), MunicipalityCode::new(&file.successor));
    FormerMunicipality { code, name: file.name, successor }
}

fn source(file: SourceFile) -> Source {
    Source { id: ReferenceId::new(&file.id), title: file.title, reference: file.reference, url: address(file.url) }
}

fn offering(file: OfferingFile) -> Offering {
    Offering { id: ReferenceId::new(&file.id), title: file.title, summary: file.summary, url: address(file.url) }
}

/// An empty address is none.
fn address(url: Option<String>) -> Option<String> {
    url.filter(|url| !url.is_empty())
}

fn references(ids: &[String]) -> Vec<ReferenceId> {
    ids.iter().map(|id| ReferenceId::new(id)).collect()
}

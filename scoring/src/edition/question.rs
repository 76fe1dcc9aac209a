//! What is asked.

use crate::answer::{Level, Norm};
use crate::id::{QuestionId, ReferenceId, ThemeId};

/// One question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// The theme it counts in.
    pub theme: ThemeId,
    /// The place of that theme in the edition, from 0.
    pub theme_position: usize,
    /// The question.
    pub text: String,
    /// Why it matters.
    pub why: String,
    /// A sentence for each level, from level 0.
    pub levels: [String; 5],
    /// The level that is the *basisniveau*.
    pub norm: Norm,
    /// What the norm rests on.
    pub ground: Ground,
    /// Whether *niet van toepassing* is allowed.
    pub not_applicable: bool,
    /// What to do to reach the norm.
    pub action: String,
    /// The role that can best answer it.
    pub answerer: ReferenceId,
    /// Sources of the question and its norm.
    pub sources: Vec<ReferenceId>,
    /// What the VAR offers for it.
    pub offerings: Vec<ReferenceId>,
    /// The question of the previous edition that this one continues.
    pub continues: Option<QuestionId>,
}

impl Question {
    /// The sentence of a level.
    pub fn level_text(&self, level: Level) -> &str {
        &self.levels[level.index()]
    }
}

/// What the norm of a question rests on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Ground {
    /// A law in force.
    Law,
    /// A government measure of BIO2.
    Bio2,
    /// A named guide.
    Guidance,
    /// A proposal, for the VAR to adopt.
    Proposal,
}
